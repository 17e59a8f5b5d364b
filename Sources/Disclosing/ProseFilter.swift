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
  /// What a live part shows; nil where none of it may be seen.
  let live: (LivePart, [CitedArgument]) -> Disclosure.LivePart?
  /// How many live parts have passed before.
  let liveCount: Int
  private(set) var files: Set<String> = []
  private(set) var liveParts: [Disclosure.LivePart] = []
  /// What was taken out, for whoever may see all.
  private(set) var dropped: [Dropped] = []

  init(
    edition: Edition, liveCount: Int, link: @escaping (String) -> DisclosedLink?,
    live: @escaping (LivePart, [CitedArgument]) -> Disclosure.LivePart?
  ) {
    self.edition = edition
    self.liveCount = liveCount
    self.link = link
    self.live = live
  }

  mutating func filter(_ prose: Prose) -> Prose {
    guard needsWork(prose) else { return prose }
    var kept: [(event: Prose.Event, text: ArraySlice<UInt8>)] = []
    var index = 0
    /// For each open link whether its marks were dropped.
    var isDropped: [Bool] = []
    while index < prose.events.count {
      let event = prose.events[index]
      switch (event.kind, event.phase) {
      case (.restricted, .enter) where !admits(prose.bytes(of: event)):
        dropped.append(
          Dropped(kind: .passage, words: text(of: event, in: prose), place: event.place))
        index = prose.end(ofElementAt: index)
        continue
      case (.restricted, _), (.live, .leave), (.live, .leaf), (.argument, _):
        break
      case (.live, .enter):
        if let passed = passed(at: index, in: prose) {
          kept.append(passed)
        } else {
          dropped.append(Dropped(kind: .live, words: "", place: event.place))
        }
        index = prose.end(ofElementAt: index)
        continue
      case (.link, .enter):
        let target = target(of: event, in: prose)
        isDropped.append(target == nil)
        if let target {
          kept.append((event, target))
        } else {
          dropped.append(
            Dropped(kind: .link, words: text(of: event, in: prose), place: event.place))
        }
      case (.link, .leave):
        if isDropped.popLast() == false { kept.append((event, [])) }
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

  private func text(of event: Prose.Event, in prose: Prose) -> String {
    String(decoding: prose.bytes(of: event), as: UTF8.self)
  }

  /// Whether all that an element held was taken out, so that it would stand there as a bare mark.
  private func isLeftEmpty(_ kind: Prose.Kind, after last: Prose.Event?) -> Bool {
    let mayVanish: Set<Prose.Kind> = [.bulletList, .orderedList, .quote, .item, .paragraph]
    return mayVanish.contains(kind) && last?.kind == kind && last?.phase == .enter
  }

  private func needsWork(_ prose: Prose) -> Bool {
    prose.events.contains {
      $0.kind == .restricted || $0.kind == .live || $0.target == .record || $0.target == .file
    }
  }

  /// A live part as it stands past the door: a leaf with its number.
  private mutating func passed(
    at index: Int, in prose: Prose
  ) -> (event: Prose.Event, text: ArraySlice<UInt8>)? {
    var event = prose.events[index]
    guard let part = LivePart(rawValue: event.level) else { return nil }
    let inside = prose.events[index..<prose.end(ofElementAt: index)]
    let arguments = inside.filter { $0.kind == .argument }.compactMap { argument in
      LiveArgument(rawValue: argument.level).map { kind in
        CitedArgument(
          kind: kind, words: String(decoding: prose.bytes(of: argument), as: UTF8.self))
      }
    }
    guard let shown = live(part, arguments) else { return nil }
    event.phase = .leaf
    liveParts.append(shown)
    return (event, ArraySlice(String(liveCount + liveParts.count - 1).utf8))
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

/// Something that the filter took out, and where it was typed.
struct Dropped {
  var kind: Kind
  /// The editions that may see a passage; what a link leads to.
  var words: String
  var place: UInt32

  enum Kind { case passage, link, live }

  /// What it was, in words.
  var part: String {
    switch kind {
    case .passage: "a passage"
    case .link: "the link to \(words)"
    case .live: "a live part"
    }
  }

  var reason: String {
    switch kind {
    case .passage: "it is marked only: \(words)"
    case .link: "this edition has no such page, so the words stay and the link goes"
    case .live: "this edition sees nothing of what it shows"
    }
  }
}

/// An argument of a live part, as typed.
struct CitedArgument {
  var kind: LiveArgument
  var words: String
}

extension Prose {
  /// Copies an event of another passage with its own text.
  mutating func append(_ event: Event, text: some Collection<UInt8>) {
    append(
      event.kind, event.phase, level: Int(event.level), target: event.target,
      place: 0, text: text)
  }
}
