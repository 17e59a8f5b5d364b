package import Base

/// Words that may not stand in what is written, and where they come from.
package struct ForbiddenPhrase: Hashable, Sendable {
  package var words: String
  /// The record that holds it, as a person would cite it: `E12`, `day.md, slot 09:15`.
  package var record: String

  package init(_ words: String, of record: String) {
    self.words = words
    self.record = record
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

/// Searches files that are about to be written for phrases that they may not hold.
package func inspect(_ files: [OutputFile], for phrases: [ForbiddenPhrase]) -> [Leak] {
  files.flatMap { file in
    let text = String(decoding: file.bytes, as: UTF8.self)
    return phrases.filter { text.holds($0.words) }.map { Leak(phrase: $0, path: file.path) }
  }
}
