import Base
package import Model
import Notation

/// `<wave>.md`: how an instrument was asked this time.
///
/// What only the writer knows is `(fill in: …)`. In a file that stands, the lines that the import
/// knows (`source`, `scale`, `outside`, `asked`) are brought up to date; all else stays byte for
/// byte.
/// - Parameters:
///   - digest: What tells the export from any other, as `sha256:…`.
///   - before: The file's bytes; nil where there is none yet.
package func waveFile(
  _ tally: ReplyTally, of instrument: Instrument, digest: String, before: [UInt8]?
) -> [UInt8] {
  let facts = importedFacts(tally, of: instrument, digest: digest)
  guard let before else {
    let known = facts.flatMap(\.lines)
    let lines = ["---"] + wanted + known + ["---"]
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }
  var file = FactLines(before)
  for fact in facts { file.set(fact.key, to: fact.lines) }
  return file.bytes
}

private let wanted = [
  "# Fill in what you know and take the # away; name nobody.",
  "# title: (fill in: a few words, as: Before the training)",
  "# invited: (fill in: how many people were asked)",
  "# from: (fill in: the day it was opened, as 2026-11-30)",
  "# to: (fill in: the day it was closed)",
  "# mode: (fill in: how it was asked, as: Microsoft Forms, no names)",
  "# not reached: (fill in: who could not be asked, or did not answer, as a group)",
  "# What follows was written by `reviewday import`, and is written anew by it.",
]

/// What of a wave only a person knows and its file does not say yet, by the keys of its facts.
package func stillToSayOfWave(_ bytes: [UInt8]) -> [String] {
  let lines = bytes.split(separator: newline)
  return ["invited", "from", "to", "mode", "not reached"].filter { key in
    !lines.contains { $0.starts(with: (key + ":").utf8) }
  }
}

private struct ImportedFact {
  var key: String
  /// None where the fact is not to stand.
  var lines: [String]
}

private func importedFacts(
  _ tally: ReplyTally, of instrument: Instrument, digest: String
) -> [ImportedFact] {
  func words(_ list: [String]) -> Fact {
    Fact(.list(list.map { Fact(.text($0), at: nowhere) }), at: nowhere, style: .inline)
  }
  func fact(_ key: String, _ value: Fact?) -> ImportedFact {
    guard let value else { return ImportedFact(key: key, lines: []) }
    let entry = FactMap.Entry(key: Placed(key, at: nowhere), value: value)
    let text = String(decoding: writeFacts(FactMap([entry])), as: UTF8.self)
    return ImportedFact(key: key, lines: text.split(separator: "\n").map(String.init))
  }
  let asked = tally.items.map { item in
    let entries = [("id", item.id), ("text", item.text)].map { key, words in
      FactMap.Entry(key: Placed(key, at: nowhere), value: Fact(.text(words), at: nowhere))
    }
    return Fact(.map(FactMap(entries)), at: nowhere)
  }
  return [
    fact("source", Fact(.text(digest), at: nowhere)),
    fact("scale", words(instrument.scale)),
    fact("outside", instrument.outside.isEmpty ? nil : words(instrument.outside)),
    fact("asked", Fact(.list(asked), at: nowhere)),
  ]
}

private let nowhere = Span.start(of: FileID(0))

/// The lines of a page whose facts are changed one by one; the others stay as they were typed.
private struct FactLines {
  /// With their line breaks.
  private var lines: [ArraySlice<UInt8>] = []
  private let ending: [UInt8]
  /// The line of the fence that closes the facts.
  private var close: Int

  init(_ bytes: [UInt8]) {
    var start = bytes.startIndex
    while start < bytes.endIndex {
      let end = bytes[start...].firstIndex(of: newline).map { $0 + 1 } ?? bytes.endIndex
      lines.append(bytes[start..<end])
      start = end
    }
    let hasReturns = lines.first?.dropLast().last == UInt8(ascii: "\r")
    ending = Array((hasReturns ? "\r\n" : "\n").utf8)
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    var opening = lines.first ?? []
    if opening.starts(with: mark) { opening = opening.dropFirst(mark.count) }
    if FactLines.isFence(opening),
      let end = lines.dropFirst().firstIndex(where: FactLines.isFence)
    {
      close = end
      return
    }
    // A page without facts gets a place for them at its top.
    let head = opening.count < (lines.first?.count ?? 0) ? mark : []
    if !head.isEmpty { lines[0] = lines[0].dropFirst(mark.count) }
    let fence = Array("---".utf8) + ending
    lines.insert(contentsOf: [(head + fence)[...], fence[...]], at: 0)
    close = 1
  }

  var bytes: [UInt8] { lines.flatMap { $0 } }

  /// Puts a fact's lines in the place of those that stood there, or else at the end of the facts.
  mutating func set(_ key: String, to new: [String]) {
    let made = new.map { (Array($0.utf8) + ending)[...] }
    let name = Array((key + ":").utf8)
    guard let start = lines[1..<close].firstIndex(where: { $0.starts(with: name) }) else {
      lines.insert(contentsOf: made, at: close)
      close += made.count
      return
    }
    var end = start + 1
    while end < close, FactLines.belongsToTheOneAbove(lines[end]) { end += 1 }
    lines.replaceSubrange(start..<end, with: made)
    close += made.count - (end - start)
  }

  private static func belongsToTheOneAbove(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first else { return false }
    return [UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "-")].contains(first)
  }

  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    var line = line
    while let last = line.last, last <= UInt8(ascii: " ") { line.removeLast() }
    return line.elementsEqual("---".utf8)
  }
}

private let newline = UInt8(ascii: "\n")
