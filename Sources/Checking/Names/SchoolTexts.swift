package import Base

/// The texts that a school was read from, for what is looked for in words rather than in records.
package struct SchoolTexts: Sendable {
  /// Those of the library first, then the school's own.
  var sources: SourceMap
  /// How many are the library's.
  var shared: Int

  package init(_ sources: SourceMap = SourceMap(), shared: Int = 0) {
    self.sources = sources
    self.shared = shared
  }

  /// The school's own, with the words of each; none is private.
  var own: [OwnText] {
    sources.files.indices.dropFirst(shared).compactMap { index in
      let source = sources.files[index]
      guard !source.isPrivate, !source.bytes.isEmpty else { return nil }
      return OwnText(file: FileID(UInt32(clamping: index)), source: source)
    }
  }

  /// The words of the library.
  var libraryWords: [[TextWord]] {
    sources.files.prefix(shared).map { WordReader.words(of: $0.bytes) }
  }
}

/// One of the school's own files and its words.
struct OwnText {
  let file: FileID
  let source: SourceText
  let words: [TextWord]

  init(file: FileID, source: SourceText) {
    self.file = file
    self.source = source
    words = WordReader.words(of: source.bytes)
  }

  /// The place of some of its words.
  func span(of range: ClosedRange<Int>) -> Span {
    Span(file: file, words[range.lowerBound].lower..<words[range.upperBound].upper)
  }
}
