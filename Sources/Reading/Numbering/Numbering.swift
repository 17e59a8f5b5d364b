package import Base
package import Model
import Notation

/// The changes that pin a reference to every record without one.
package struct Numbering: Sendable {
  /// In the order of the files, and of the places in each.
  package var pins: [Pin]
  /// The changed files whole, `numbers.yaml` last, with paths from the school's folder; empty where
  /// nothing is missing.
  package var files: [OutputFile]

  /// One reference written into a file.
  package struct Pin: Hashable, Sendable {
    /// From the school's folder.
    package var path: String
    /// In the bytes of the file's `SourceText`, which has no byte order mark.
    package var offset: Int
    package var insertion: String
    package var reference: Reference
  }
}

/// Gives each record without a reference the next number of its kind that was never given before.
package func numbering(for school: School, sources: SourceMap) -> Numbering {
  var numberer = Numberer(school, sources)
  return numberer.number()
}

/// The next reference of a kind, which no record has or ever had, and `numbers.yaml` with it noted.
package func nextReference(
  _ kind: Reference.Kind, for school: School, sources: SourceMap
) -> (reference: Reference, numbers: OutputFile) {
  var numberer = Numberer(school, sources)
  return numberer.grant(kind)
}

private struct Numberer {
  let school: School
  let sources: SourceMap
  var marks: NumberMarks
  var pins: [Numbering.Pin] = []

  init(_ school: School, _ sources: SourceMap) {
    self.school = school
    self.sources = sources
    let path = school.key + "/" + NumberMarks.fileName
    let file = sources.files.first { $0.path == path }
    marks = NumberMarks(file.map { String(decoding: $0.bytes, as: UTF8.self) } ?? "")
  }

  private var records: [(kind: Reference.Kind, identity: Identity)] {
    school.evidence.map { (.evidence, $0.identity) }
      + school.findings.map { (.finding, $0.identity) }
      + school.actions.map { (.action, $0.identity) }
      + school.discussions.map { (.discussion, $0.identity) }
  }

  private mutating func noteAll() {
    for measure in school.actions.flatMap(\.measures) {
      if let reference = measure.identity.reference { marks.note(reference) }
    }
    for (_, identity) in records {
      if let reference = identity.reference { marks.note(reference) }
    }
  }

  mutating func grant(_ kind: Reference.Kind) -> (Reference, OutputFile) {
    noteAll()
    let reference = marks.next(kind)
    return (reference, numbers)
  }

  private var numbers: OutputFile {
    OutputFile(path: NumberMarks.fileName, bytes: Array(marks.text.utf8))
  }

  mutating func number() -> Numbering {
    let before = marks
    noteAll()
    for (kind, identity) in records where identity.reference == nil { pin(kind, identity) }
    guard !pins.isEmpty || marks != before else { return Numbering(pins: [], files: []) }
    pins.sort { ($0.path, $0.offset) < ($1.path, $1.offset) }
    var files = changedFiles()
    files.append(numbers)
    return Numbering(pins: pins, files: files)
  }

  private mutating func pin(_ kind: Reference.Kind, _ identity: Identity) {
    guard let source = sources[identity.span.file], source.path.hasPrefix(school.key + "/") else {
      return
    }
    let reference = marks.next(kind)
    let path = String(source.path.dropFirst(school.key.count + 1))
    let (offset, insertion) =
      identity.name == nil
      ? inline(source, at: Int(identity.span.lower), reference)
      : inFacts(source, reference)
    pins.append(
      Numbering.Pin(path: path, offset: offset, insertion: insertion, reference: reference))
  }

  /// After the marks of a heading or a bullet; before the words of a heading that is underlined.
  private func inline(
    _ source: SourceText, at start: Int, _ reference: Reference
  ) -> (Int, String) {
    let bytes = source.bytes
    var offset = start
    while offset < bytes.count, bytes[offset].isBlank { offset += 1 }
    guard offset < bytes.count, isMark(bytes[offset...].prefix { !$0.isBlankOrBreak }) else {
      return (offset, reference.text + " ")
    }
    while offset < bytes.count, !bytes[offset].isBlankOrBreak { offset += 1 }
    guard offset < bytes.count, bytes[offset].isBlank else { return (offset, " " + reference.text) }
    while offset < bytes.count, bytes[offset].isBlank { offset += 1 }
    return (offset, reference.text + " ")
  }

  /// Whether a word is the mark of a heading or a bullet, as `##`, `-` or `12.`.
  private func isMark(_ word: ArraySlice<UInt8>) -> Bool {
    guard let last = word.last else { return false }
    if word.allSatisfy({ $0 == hash }) { return true }
    if word.count == 1 { return "-*+".utf8.contains(last) }
    return ".)".utf8.contains(last) && word.dropLast().allSatisfy(\.isDigit)
  }

  /// Into the facts at the top of a file, which are opened where there are none.
  private func inFacts(_ source: SourceText, _ reference: Reference) -> (Int, String) {
    let bytes = source.bytes
    let end = bytes.firstIndex(of: newline).map { $0 + 1 } ?? bytes.count
    let ending = end >= 2 && bytes[end - 2] == carriageReturn ? "\r\n" : "\n"
    let line = "ref: \(reference.text)\(ending)"
    if bytes.starts(with: "---".utf8), bytes[3..<end].allSatisfy(\.isBlankOrBreak) {
      return (end, line)
    }
    return (0, "---\(ending)\(line)---\(ending)")
  }

  private func changedFiles() -> [OutputFile] {
    var files: [OutputFile] = []
    for pin in pins where files.last?.path != pin.path {
      let source = sources.files.first { $0.path == school.key + "/" + pin.path }
      guard let source else { continue }
      files.append(
        OutputFile(
          path: pin.path, bytes: pinning(pins.filter { $0.path == pin.path }, in: source.bytes)))
    }
    return files
  }
}

/// A file with its references written in and no other byte changed.
/// - Parameter bytes: As they are on the disk: with a byte order mark, in Windows-1252, with the
///   line ends of old Macintoshes. What stands before a reference on its line is plain in all.
package func pinning(_ pins: [Numbering.Pin], in bytes: [UInt8]) -> [UInt8] {
  let decoded = decodeText(bytes, file: FileID(0)).bytes
  let there = lineStarts(of: bytes, from: bytes.starts(with: byteOrderMark) ? 3 : 0)
  let here = lineStarts(of: decoded, from: 0)
  var out: [UInt8] = []
  var copied = 0
  for pin in pins.sorted(by: { $0.offset < $1.offset }) {
    let line = max(0, here.count { $0 <= pin.offset } - 1)
    guard line < there.count else { continue }
    let place = min(there[line] + pin.offset - here[line], bytes.count)
    out += bytes[copied..<max(copied, place)] + Array(pin.insertion.utf8)
    copied = max(copied, place)
  }
  return out + bytes[copied...]
}

/// Where the lines start; a carriage return alone ends one too.
private func lineStarts(of bytes: [UInt8], from start: Int) -> [Int] {
  [start]
    + bytes.indices.filter { index in
      index >= start
        && (bytes[index] == newline
          || (bytes[index] == carriageReturn
            && (index + 1 == bytes.count || bytes[index + 1] != newline)))
    }.map { $0 + 1 }
}
