import Base
import Model
import Notation

/// The sizes above which nothing is read, in the words of the messages.
enum SizeLimit {
  static let text = 2 * 1024 * 1024
  static let attachment = 20 * 1024 * 1024
  /// How deep folders may stand in each other.
  static let depth = 12
}

/// Lists folders in one order, and says what in them cannot be used.
struct FolderScan {
  let files: any FileSystem
  /// Names the files of the diagnostics.
  var sources: SourceMap
  var diagnostics: [Diagnostic] = []
  /// What is still to be filled in, in the files read so far.
  var blanks: [Blank] = []
  /// The names of editions that were typed, in the order of the files.
  private(set) var editions: [Placed<String>] = []
  /// The folders called `private` that were passed over, as the disk knows them.
  var privateFolders: [String] = []

  init(_ files: any FileSystem, sources: SourceMap) {
    self.files = files
    self.sources = sources
  }

  /// The regular files and folders of a folder in the order of their names, `A2` before `A10`; what
  /// is hidden or private is not there.
  /// - Parameter shown: The folder's path as the writer knows it; empty for the content folder.
  mutating func entries(of folder: String, shown: String) -> [FileEntry] {
    let listed: [FileEntry]
    do throws(FileTrouble) {
      listed = try files.entries(of: folder)
    } catch {
      say("unreadable", .error, shown, error.message)
      return []
    }
    for entry in listed where entry.isPrivate && entry.kind == .folder {
      privateFolders.append(joined(folder, entry.name))
    }
    let visible = listed.filter { !$0.name.hasPrefix(".") && !($0.isPrivate && $0.kind == .folder) }
      .sorted { naturalOrder($0.name, $1.name) }
    sayTwins(visible, in: shown)
    return visible.filter { usable($0, in: shown) }
  }

  private mutating func usable(_ entry: FileEntry, in shown: String) -> Bool {
    let path = shown.isEmpty ? entry.name : shown + "/" + entry.name
    if let fault = NameFault(entry.name) {
      say(
        "unsafe-name", .warning, path, "Windows and shared drives cannot hold this name: \(fault)",
        fix: "Rename it with letters, digits and hyphens")
    }
    switch entry.kind {
    case .file where PupilRecord.isName(entry.name):
      say(
        "pupil-record", .error, path,
        "a file of this name is the paper of one pupil, and is not read",
        fix: "Move it out of the content folder; call a blank form “passport-form”")
    case .file, .folder: return true
    case .link:
      say(
        "link-refused", .error, path, "this is a link to another place, and links are not followed",
        fix: "Put the file itself here, or name the school's folder in site.yaml")
    case .other:
      say(
        "not-a-file", .error, path, "this is neither a file nor a folder",
        fix: "Move it out of the content folder")
    }
    return false
  }

  /// Names that differ only in the case of their letters are one name on Windows and macOS.
  private mutating func sayTwins(_ entries: [FileEntry], in shown: String) {
    var seen: [String: String] = [:]
    for entry in entries {
      let folded = entry.name.lowercased()
      if let other = seen[folded] {
        say(
          "unsafe-name", .warning, shown.isEmpty ? entry.name : shown + "/" + entry.name,
          "\(other) and \(entry.name) are one name on Windows and macOS",
          fix: "Rename one of the two")
      }
      seen[folded] = entry.name
    }
  }

  /// Reads a text file; nil, and said aloud, where it cannot be used.
  mutating func page(_ path: String, shown: String, inside: String) -> Page? {
    let bytes: [UInt8]
    do throws(FileTrouble) {
      bytes = try files.read(path, limit: SizeLimit.text)
    } catch {
      if error.kind == .tooLarge {
        say(
          "too-large", .error, shown, "a text file may hold at most 2 MiB",
          fix: "Split it, or put it into files/ as a document")
      } else {
        say("unreadable", .error, shown, error.message)
      }
      return nil
    }
    guard !isPupilRecord(bytes, shown: shown) else { return nil }
    return page(bytes, shown: shown, inside: inside)
  }

  /// Takes over what was found in a page while it was read.
  mutating func take(from page: Page) {
    diagnostics += page.diagnostics
    editions += page.editions
  }

  /// Whether a file is the record of one pupil, which is said without a word of it.
  mutating func isPupilRecord(_ bytes: [UInt8], shown: String) -> Bool {
    guard let sign = PupilRecord.sign(in: bytes, named: shown) else { return false }
    say(
      "pupil-record", .error, shown,
      "this looks like the record of one pupil (it has \(sign)), and is not read",
      fix: "Move it out of the content folder: single pupils have no place in these papers")
    return true
  }

  /// Takes in the bytes of a text file.
  mutating func page(_ bytes: [UInt8], shown: String, inside: String) -> Page? {
    let file = FileID(UInt32(clamping: sources.files.count))
    let purpose: TextPurpose = shown.hasSuffix(".csv") ? .sheet : .writing
    let (decoded, found) = decodeText(bytes, file: file, purpose: purpose)
    let text = decoded.withoutLoneReturns
    let source = SourceText(path: shown, bytes: text)
    let page = Page(source: source, file: sources.add(source), path: inside)
    diagnostics += found
    blanks += page.blanks()
    return found.contains { $0.severity == .error } ? nil : page
  }

  /// A complaint about a file or a folder as a whole.
  mutating func say(
    _ rule: String, _ severity: Severity, _ path: String, _ message: String, fix: String = ""
  ) {
    let file = sources.add(SourceText(path: path, bytes: []))
    diagnostics.append(Diagnostic(rule, severity, at: .start(of: file), message, fix: fix))
  }
}

extension [UInt8] {
  /// The bytes with the line endings of old Macintoshes as line feeds, none moved.
  fileprivate var withoutLoneReturns: [UInt8] {
    guard contains(carriageReturn) else { return self }
    var copy = self
    for index in copy.indices where copy[index] == carriageReturn {
      if index + 1 == copy.count || copy[index + 1] != newline { copy[index] = newline }
    }
    return copy
  }
}

/// Orders names as people do: runs of digits by their number, all else by its bytes.
func naturalOrder(_ left: String, _ right: String) -> Bool {
  let a = Array(left.utf8)
  let b = Array(right.utf8)
  var i = 0
  var j = 0
  while i < a.count, j < b.count {
    if a[i].isDigit, b[j].isDigit {
      let first = digits(a, &i)
      let second = digits(b, &j)
      if first.count != second.count { return first.count < second.count }
      if !first.elementsEqual(second) { return first.lexicographicallyPrecedes(second) }
    } else if a[i] != b[j] {
      return a[i] < b[j]
    } else {
      i += 1
      j += 1
    }
  }
  if (a.count - i == 0) != (b.count - j == 0) { return a.count - i == 0 }
  return a.lexicographicallyPrecedes(b)
}

/// A run of digits without its leading noughts; the index moves past it.
private func digits(_ bytes: [UInt8], _ index: inout Int) -> ArraySlice<UInt8> {
  let start = index
  while index < bytes.count, bytes[index].isDigit { index += 1 }
  return bytes[start..<index].drop { $0 == UInt8(ascii: "0") }
}
