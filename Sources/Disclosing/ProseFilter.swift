import Base
import Disclosed

/// Takes out of a passage what an edition may not see.
///
/// Marked passages go whole. A link to a record that the edition has not got becomes plain words;
/// one that it has gets the record's place in the disclosure. Every file that stays is gathered.
struct ProseFilter {
  let edition: Edition
  /// What a cited word, in lower case, leads to; nil for what is withheld.
  let link: (String) -> DisclosedLink?
  private(set) var files: Set<String> = []

  init(edition: Edition, link: @escaping (String) -> DisclosedLink?) {
    self.edition = edition
    self.link = link
  }

  mutating func filter(_ prose: Prose) -> Prose {
    guard needsWork(prose) else { return prose }
    var kept: [(event: Prose.Event, text: ArraySlice<UInt8>)] = []
    var index = 0
    /// For each open link whether its marks were dropped.
    var dropped: [Bool] = []
    while index < prose.events.count {
      let event = prose.events[index]
      switch (event.kind, event.phase) {
      case (.restricted, .enter) where !admits(prose.bytes(of: event)):
        index = prose.end(ofElementAt: index)
        continue
      case (.restricted, _):
        break
      case (.link, .enter):
        let target = target(of: event, in: prose)
        dropped.append(target == nil)
        if let target { kept.append((event, target)) }
      case (.link, .leave):
        if dropped.popLast() == false { kept.append((event, [])) }
      case (_, .leave) where isLeftEmpty(event.kind, after: kept.last?.event):
        kept.removeLast()
      default:
        if event.kind == .image, event.target == .file {
          files.insert(String(decoding: prose.bytes(of: event), as: UTF8.self))
        }
        kept.append((event, prose.bytes(of: event)))
      }
      index += 1
    }
    var out = Prose()
    for (event, text) in kept { out.append(event, text: text) }
    return out
  }

  /// Whether all that an element held was taken out, so that it would stand there as a bare mark.
  private func isLeftEmpty(_ kind: Prose.Kind, after last: Prose.Event?) -> Bool {
    let mayVanish: Set<Prose.Kind> = [.bulletList, .orderedList, .quote, .item, .paragraph]
    return mayVanish.contains(kind) && last?.kind == kind && last?.phase == .enter
  }

  private func needsWork(_ prose: Prose) -> Bool {
    prose.events.contains {
      $0.kind == .restricted || $0.target == .record || $0.target == .file
    }
  }

  private func admits(_ names: ArraySlice<UInt8>) -> Bool {
    names.split(separator: UInt8(ascii: ",")).contains { name in
      name.drop { $0 == UInt8(ascii: " ") }.elementsEqual(edition.name.utf8)
    }
  }

  /// The address to write; nil where the link must become plain words.
  private mutating func target(of event: Prose.Event, in prose: Prose) -> ArraySlice<UInt8>? {
    let address = prose.bytes(of: event)
    switch event.target {
    case .record:
      let cited = String(decoding: address, as: UTF8.self).lowercased()
      return link(cited).map { ArraySlice($0.text.utf8) }
    case .file:
      files.insert(String(decoding: address, as: UTF8.self))
      return address
    case .web: return address
    case .none, .page: return nil
    }
  }
}

extension Prose {
  /// Copies an event of another passage with its own text.
  mutating func append(_ event: Event, text: some Collection<UInt8>) {
    append(
      event.kind, event.phase, level: Int(event.level), target: event.target,
      place: 0, text: text)
  }
}
