import Base
import Model
import Notation

/// The private lists of names: the one file of a private folder that is ever read.
///
/// Its words go into `School.privateNames` and nowhere else; the map of files holds only how many
/// lines it has.
extension SchoolReader {
  mutating func readNames() {
    for folder in scan.privateFolders {
      let name = folder.split(separator: "/").last.map(String.init) ?? ""
      guard joined(self.folder, name) == folder, let list = nameList(in: folder, name) else {
        continue
      }
      readNames(at: joined(folder, list), shown: name + "/" + list, isInSchool: true)
    }
    guard let named = school.namesPath else { return }
    let path =
      named.value.hasPrefix("/") ? named.value : withoutDetours(joined(folder, named.value))
    guard !school.nameLists.contains(where: { $0.path == path }) else { return }
    guard scan.files.kind(of: path) == .file else {
      return aside(
        "names-list-missing", .hint, at: named.span, "there is no list of names at \(named.value)",
        fix: "Nothing depends on it; take the line out, or put the list back")
    }
    readNames(at: path, shown: named.value, isInSchool: false)
  }

  /// The list's name as the disk has it: people also write `Names.txt`.
  private mutating func nameList(in folder: String, _ name: String) -> String? {
    do throws(FileTrouble) {
      return try scan.files.entries(of: folder).first {
        $0.kind == .file && $0.name.lowercased() == "names.txt"
      }?.name
    } catch {
      scan.say(
        "unreadable", .error, shown(name), "nobody can tell whether a list of names lies in here",
        fix: "Let yourself read the folder: nothing is written while names are not searched for")
      return nil
    }
  }

  private mutating func readNames(at path: String, shown: String, isInSchool: Bool) {
    let place = isInSchool ? self.shown(shown) : shown
    let bytes: [UInt8]
    do throws(FileTrouble) {
      bytes = try scan.files.read(path, limit: SizeLimit.text)
    } catch {
      return scan.say(
        "unreadable", .error, place, "the private list of names cannot be read",
        fix: "Mend it or take it away: nothing is written while it is not searched for")
    }
    guard let text = plainText(bytes) else {
      return scan.say(
        "unreadable", .error, place, "the private list of names is not text",
        fix: "Save it as UTF-8 text, a name on each line")
    }
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    let file = scan.sources.add(SourceText(privatePath: place, lines: lines.count))
    school.nameLists.append(
      NameList(path: path, shown: shown, isInSchool: isInSchool, span: .start(of: file)))
    for (index, line) in lines.enumerated() {
      let span = Span(file: file, index..<index)
      switch NameLine(line) {
      case .nothing: continue
      case .name(let words):
        school.privateNames.append(
          PrivateName(words, line: index + 1, list: shown, span: span))
      case .unusable:
        aside(
          "names-list-line", .hint, at: span, "this line of the list is no name to search for",
          fix: "Write a name of two letters or more, or begin the line with #")
      }
    }
  }

  private mutating func aside(
    _ rule: String, _ severity: Severity, at span: Span, _ message: String, fix: String
  ) {
    var diagnostic = Diagnostic(rule, severity, at: span, message, fix: fix)
    diagnostic.isAside = true
    scan.diagnostics.append(diagnostic)
  }
}

/// The words of a list in whatever encoding an editor chose; nil where it is no text.
///
/// UTF-16 is what Notepad calls Unicode. Elsewhere it is refused; here nobody should have to find
/// out why a name was not searched for.
func plainText(_ bytes: [UInt8]) -> String? {
  if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
    let isLittle = bytes[0] == 0xFF
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index in
      isLittle
        ? UInt16(bytes[index]) | UInt16(bytes[index + 1]) << 8
        : UInt16(bytes[index]) << 8 | UInt16(bytes[index + 1])
    }
    return String(decoding: units, as: UTF16.self)
  }
  let (text, found) = decodeText(bytes, file: FileID(0))
  return found.contains { $0.severity == .error } ? nil : String(decoding: text, as: UTF8.self)
}

/// What one line of a list comes to.
enum NameLine: Hashable {
  /// Blank, or a comment.
  case nothing
  case name(String)
  /// Words in which there is no name.
  case unusable

  /// Reads `Anna Quill`, `Quill, Anna (Year 8)`, `Anna Quill - SENCO` or `- Anna Quill`.
  init(_ line: some StringProtocol) {
    var words = Substring(line).drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    guard let first = words.first, first != "#" else {
      self = .nothing
      return
    }
    words = words.drop { $0.isWhitespace || "-*•".contains($0) }
    for end in ["(", "[", "\t", ";", " - ", " – ", " — ", " #"] {
      if let range = words.firstRange(of: end) { words = words[..<range.lowerBound] }
    }
    let name = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    self = name.count(where: \.isLetter) < 2 ? .unusable : .name(name)
  }
}
