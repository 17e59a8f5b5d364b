package import Base
package import Model

/// The diagnostics with the people of the private lists taken out of their words, so that none of
/// them is printed wherever a message quotes what was typed.
package func withoutNames(_ diagnostics: [Diagnostic], of school: School) -> [Diagnostic] {
  guard !school.privateNames.isEmpty else { return diagnostics }
  let search = NameSearch(school, own: [], library: [])
  func veiled(_ words: String) -> String {
    let bytes = Array(words.utf8)
    let found = WordReader.words(of: bytes)
    let hits = search.hits(in: found).filter(\.isSure)
    guard !hits.isEmpty else { return words }
    var out: [UInt8] = []
    var start = 0
    for hit in hits {
      out += bytes[start..<found[hit.words.lowerBound].lower]
      out += "(name)".utf8
      start = found[hit.words.upperBound].upper
    }
    return String(decoding: out + bytes[start...], as: UTF8.self)
  }
  return diagnostics.map { diagnostic in
    var copy = diagnostic
    copy.message = veiled(diagnostic.message)
    copy.fix = veiled(diagnostic.fix)
    copy.record = diagnostic.record.map(veiled)
    copy.notes = diagnostic.notes.map { Diagnostic.Note(veiled($0.message), at: $0.span) }
    return copy
  }
}
