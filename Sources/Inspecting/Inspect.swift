package import Base

/// Words that may not stand in what is written, and where they come from.
package struct ForbiddenPhrase: Hashable, Sendable {
  /// Empty where they were found and stand in a private file, whose words are never shown.
  package var words: String
  /// The record that holds it, as a person would cite it: `E12`, `day.md, slot 09:15`.
  package var record: String
  /// Where it was typed; nil where that is not known.
  package var place: Span?
  /// Whether it is a name, or something else of a private file, that is looked for as it is.
  package var isPrivate: Bool

  package init(
    _ words: String, of record: String, at place: Span? = nil, isPrivate: Bool = false
  ) {
    self.words = words
    self.record = record
    self.place = place
    self.isPrivate = isPrivate
  }
}

/// A forbidden phrase that was found in bytes about to be written.
package struct Leak: Hashable, Sendable {
  package var phrase: ForbiddenPhrase
  /// The file's path within its edition.
  package var path: String

  package init(phrase: ForbiddenPhrase, path: String) {
    self.phrase = phrase
    self.path = path
  }
}

/// Searches files that are about to be written, and their names, for what they may not hold.
///
/// - Parameters:
///   - stock: what stands on pages by the program's own right; asked for only where something was
///     found.
package func inspect(
  _ files: [OutputFile], for search: Search, besides stock: () -> [Wording] = { [] }
) -> [Leak] {
  let largest = files.map { max($0.bytes.count, $0.path.utf8.count) }.max() ?? 0
  let room = (
    seen: UnsafeMutablePointer<UInt64>.allocate(capacity: largest + 2),
    unseen: UnsafeMutablePointer<UInt64>.allocate(capacity: largest + 2)
  )
  defer {
    room.seen.deallocate()
    room.unseen.deallocate()
  }
  var inspection = Inspection(search)
  for file in files { inspection.read(file, room: room) }
  return inspection.leaks(besides: stock)
}

/// Searches files that are about to be written for phrases that they may not hold.
package func inspect(_ files: [OutputFile], for phrases: [ForbiddenPhrase]) -> [Leak] {
  var passages = Passages()
  for phrase in phrases {
    passages.begin(phrase.record)
    if phrase.isPrivate {
      passages.add(name: phrase.words, at: phrase.place)
    } else {
      passages.add(phrase.words, at: phrase.place)
    }
  }
  return inspect(files, for: Search(for: Wording(passages), besides: Wording(Passages())))
}

/// What was found so far.
private struct Inspection {
  private let search: Search
  private var found: [(run: Wording.Phrase, path: String)] = []
  private var seen: Set<Sighting> = []

  private struct Sighting: Hashable {
    var lower: Int
    var upper: Int
    var path: String
  }

  init(_ search: Search) { self.search = search }

  mutating func read(
    _ file: OutputFile,
    room: (seen: UnsafeMutablePointer<UInt64>, unseen: UnsafeMutablePointer<UInt64>)
  ) {
    for (bytes, form) in [
      (file.bytes, FileReader.Form(path: file.path)), (Array(file.path.utf8), .plain),
    ] {
      bytes.withUnsafeBufferPointer { bytes in
        var reader = FileReader(bytes, room: room)
        reader.read(as: form)
        for list in [reader.seen, reader.unseen] {
          note(UnsafeBufferPointer(start: list.words, count: list.count), of: file.path)
        }
      }
    }
  }

  private mutating func note(_ words: UnsafeBufferPointer<UInt64>, of path: String) {
    search.anchors.forEachMatch(in: words) { index, anchor in
      let run = search.run(at: anchor, in: words, index)
      guard search.isEnough(run, of: anchor) else { return }
      let sighting = Sighting(lower: run.lower, upper: run.upper, path: path)
      if seen.insert(sighting).inserted { found.append((run, path)) }
    }
  }

  func leaks(besides stock: () -> [Wording]) -> [Leak] {
    guard !found.isEmpty else { return [] }
    let disclosed = [search.standing]
    lazy var standing = disclosed + stock().map(Standing.init)
    var isExplained: [Range<Int>: Bool] = [:]
    return found.compactMap { run, path in
      let words = search.wording.words[run.lower..<run.upper]
      let isName = search.wording.passages.passages[run.passage].isName
      let explained =
        !isName
        && (isExplained[run.lower..<run.upper]
          ?? (disclosed.explain(words) || standing.explain(words)))
      isExplained[run.lower..<run.upper] = explained
      return explained ? nil : Leak(phrase: search.wording.phrase(run), path: path)
    }
  }
}

extension Wording {
  /// A run of words as a person would look for it.
  fileprivate func phrase(_ run: Phrase) -> ForbiddenPhrase {
    let passage = passages.passages[run.passage]
    return ForbiddenPhrase(
      passage.isName ? "" : String(decoding: typed(run), as: UTF8.self),
      of: passages.records[passage.record], at: passage.span, isPrivate: passage.isName)
  }
}
