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
    var out = Prose()
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
        if let target { out.append(event, text: target) }
      case (.link, .leave):
        if dropped.popLast() == false { out.append(event, text: []) }
      default:
        if event.kind == .image, event.target == .file {
          files.insert(String(decoding: prose.bytes(of: event), as: UTF8.self))
        }
        out.append(event, text: prose.bytes(of: event))
      }
      index += 1
    }
    return out
  }

  private func needsWork(_ prose: Prose) -> Bool {
    prose.events.contains {
      $0.kind == .restricted || $0.target == .record || $0.target == .file
    }
  }

  private func admits(_ names: ArraySlice<UInt8>) -> Bool {
    String(decoding: names, as: UTF8.self).split(separator: ",").contains {
      $0.drop { $0 == " " } == edition.name[...]
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
