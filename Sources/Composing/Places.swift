import Base
import Disclosed
import Papers

/// Where every record of an edition stands: its page and its identifier, as addresses from the
/// edition's folder.
struct Places {
  private(set) var evidence: [String] = []
  private(set) var findings: [String] = []
  private(set) var actions: [String] = []
  private(set) var discussions: [String] = []
  private(set) var resources: [String] = []
  /// Days, then slots.
  private(set) var slots: [[String]] = []

  init(_ disclosure: Disclosure) {
    evidence = disclosure.evidence.enumerated().map {
      "evidence.html#\($1.references.first ?? "evidence-\($0 + 1)")"
    }
    findings = disclosure.findings.enumerated().map {
      "findings.html#\($1.reference ?? "finding-\($0 + 1)")"
    }
    discussions = disclosure.discussions.enumerated().map {
      "discussion.html#\($1.reference ?? "question-\($0 + 1)")"
    }
    var taken: Set<String> = []
    actions = disclosure.actions.map { action in
      "actions/\(Places.unused(Places.slug(action.slug), &taken)).html"
    }
    taken = []
    resources = disclosure.resources.map { resource in
      "resources.html#\(Places.unused("r-" + Places.slug(resource.name), &taken))"
    }
    slots = disclosure.days.map { day in
      var taken: Set<String> = []
      return day.slots.map { slot in
        let time = slot.start.text.filter { $0 != ":" }
        return Places.day(day) + "#" + Places.unused("t\(time)", &taken)
      }
    }
  }

  /// The places as a paper has them that holds all findings, actions and discussions itself.
  func inside(_ paper: String) -> Places {
    var out = self
    out.findings = findings.map { "\(paper)#\(Places.id($0))" }
    out.discussions = discussions.map { "\(paper)#\(Places.id($0))" }
    out.actions = actions.map { page in
      let name = page.split(separator: "/").last ?? ""
      return "\(paper)#\(name.hasSuffix(".html") ? name.dropLast(5) : name)"
    }
    return out
  }

  /// The identifier at the end of an address.
  static func id(_ address: String) -> String {
    address.split(separator: "#", maxSplits: 1).last.map(String.init) ?? address
  }

  static func day(_ day: Disclosure.Day) -> String { "day-\(day.date.iso).html" }

  /// Where a file of the school's folder stands in the edition.
  static func file(_ path: String) -> String {
    path.hasPrefix("files/") ? path : "files/\(path)"
  }

  static func slug(_ name: String) -> String {
    let kept = name.unicodeScalars.map { scalar -> Character in
      let isSafe =
        ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
        || ("0"..."9").contains(scalar) || scalar == "-"
      return isSafe ? Character(scalar) : "-"
    }
    return kept.isEmpty ? "record" : String(kept)
  }

  private static func unused(_ name: String, _ taken: inout Set<String>) -> String {
    var candidate = name
    var number = 2
    while !taken.insert(candidate.lowercased()).inserted {
      candidate = "\(name)-\(number)"
      number += 1
    }
    return candidate
  }

  /// Where a link in disclosed prose leads.
  func address(of link: DisclosedLink) -> String? {
    func at(_ addresses: [String]) -> String? {
      addresses.indices.contains(link.index) ? addresses[link.index] : nil
    }
    return switch link.kind {
    case .evidence: at(evidence)
    case .finding: at(findings)
    case .action: at(actions)
    case .discussion: at(discussions)
    case .resource: at(resources)
    case .slot: at(slots.flatMap { $0 })
    }
  }

  /// The passage with its links to records and files turned into links to pages.
  func placed(_ prose: Prose) -> Prose {
    guard prose.events.contains(where: { $0.target == .record || $0.target == .file }) else {
      return prose
    }
    var out = Prose()
    for event in prose.events {
      var target = event.target
      var bytes = prose.bytes(of: event)
      if event.target == .record {
        let text = String(decoding: bytes, as: UTF8.self)
        target = .page
        bytes = ArraySlice((DisclosedLink(text).flatMap(address(of:)) ?? "index.html").utf8)
      } else if event.target == .file {
        target = .page
        bytes = ArraySlice(Places.file(String(decoding: bytes, as: UTF8.self)).utf8)
      }
      out.append(
        event.kind, event.phase, level: Int(event.level), target: target, text: bytes)
    }
    return out
  }
}
