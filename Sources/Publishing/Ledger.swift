import Base
package import Writing

/// What the tool wrote to one folder: what tells its files from foreign ones.
///
/// It stands in the published folder itself, so that any machine can go on from it, and holds
/// nothing that the pages do not show.
package struct Ledger: Hashable, Sendable {
  package var cover: Cover
  package var entries: [Entry]

  /// One file of ours, with what it holds.
  package struct Entry: Hashable, Sendable {
    package var path: String
    package var size: Int
    package var digest: Digest
    package var age: Age
  }

  /// Whether a file belongs to what is published now or to the publication before it.
  package enum Age: String, Hashable, Sendable {
    case now, before
  }

  private static let title = "reviewday publication 1"

  /// A title, the cover, a line for each file, and a digest of all that.
  var text: String {
    let body = Ledger.title + "\n" + cover.text + entries.map(\.line).joined()
    return body + "end \(Digest.of(Array(body.utf8)).hex)\n"
  }

  /// A few digits that stand for all of it.
  package var seal: String { String(Digest.of(Array(text.utf8)).hex.prefix(12)) }

  package init(cover: Cover, entries: [Entry]) {
    self.cover = cover
    self.entries = entries
  }

  /// Reads what `text` wrote; nil for anything else.
  init?(_ text: String) {
    var lines = text.split(separator: "\n")[...]
    guard lines.popFirst() == Ledger.title[...], let cover = Cover(&lines),
      let last = lines.popLast(), last.hasPrefix("end ")
    else { return nil }
    var entries: [Entry] = []
    for line in lines {
      guard let entry = Entry(line: line) else { return nil }
      entries.append(entry)
    }
    self.init(cover: cover, entries: entries)
    guard self.text == text else { return nil }
  }
}

extension Ledger.Entry {
  init(_ path: String, _ bytes: [UInt8], _ age: Ledger.Age = .now) {
    self.init(path: path, size: bytes.count, digest: .of(bytes), age: age)
  }

  var line: String { "\(age.rawValue) \(digest.hex) \(size) \(path)\n" }

  init?(line: Substring) {
    let parts = line.split(separator: " ", maxSplits: 3)
    guard parts.count == 4, let age = Ledger.Age(rawValue: String(parts[0])),
      let digest = Digest(hex: parts[1]), let size = Int(parts[2]), size >= 0,
      isSafe(String(parts[3]))
    else { return nil }
    self.init(path: String(parts[3]), size: size, digest: digest, age: age)
  }
}

extension Cover {
  private static let keys = ["school", "name", "edition", "status", "program"]
  private var values: [String] { [school, name, edition, status, program] }

  var text: String {
    zip(Cover.keys, values).map { key, value in
      "\(key) \(value.split(whereSeparator: \.isNewline).joined(separator: " "))\n"
    }.joined()
  }

  init?(_ lines: inout ArraySlice<Substring>) {
    var values: [String] = []
    for key in Cover.keys {
      guard let line = lines.popFirst(), line.hasPrefix(key + " ") else { return nil }
      values.append(String(line.dropFirst(key.count + 1)))
    }
    self.init(
      school: values[0], name: values[1], edition: values[2], status: values[3],
      program: values[4])
  }
}

/// What a run was about to write: until the ledger says so, the only word that it is ours.
struct Journal: Hashable {
  var cover: Cover
  var entries: [Ledger.Entry]

  private static let title = "reviewday journal 1"

  var text: String { Journal.title + "\n" + cover.text + entries.map(\.line).joined() + "end\n" }

  init(cover: Cover, entries: [Ledger.Entry]) {
    self.cover = cover
    self.entries = entries
  }

  /// Reads what `text` wrote; nil for anything else.
  init?(_ text: String) {
    var lines = text.split(separator: "\n")[...]
    guard lines.popFirst() == Journal.title[...], let cover = Cover(&lines),
      lines.popLast() == "end"
    else { return nil }
    self.init(cover: cover, entries: [])
    for line in lines {
      guard let entry = Ledger.Entry(line: line) else { return nil }
      entries.append(entry)
    }
  }
}
