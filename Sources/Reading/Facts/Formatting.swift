package import Base
import Notation

/// A file with its facts rewritten in their canonical form, and nothing else touched.
///
/// In a `.yaml` file all is facts; in a `.md` file the front matter is, and what stands straight
/// under the headings of a day's files and of an action. Prose and tables stay byte for byte, and
/// so does a byte order mark. A file that is not plain UTF-8 is left as it is.
/// - Parameter source: The bytes as they are on the disk; its path is from the content folder.
package func formatted(_ source: SourceText) -> [UInt8] {
  let mark = source.bytes.starts(with: byteOrderMark) ? byteOrderMark : []
  let text = Array(source.bytes.dropFirst(mark.count))
  let (decoded, found) = decodeText(text, file: FileID(0))
  guard decoded == text, found.isEmpty else { return source.bytes }
  return mark + formattedText(SourceText(path: source.path, bytes: text))
}

private func formattedText(_ source: SourceText) -> [UInt8] {
  guard source.path.hasSuffix(".md") else {
    return formatFacts(source, range: 0..<source.bytes.count)
  }
  var bytes = source.bytes
  for stretch in factStretches(of: source).reversed() {
    bytes.replaceSubrange(stretch, with: formatFacts(source, range: stretch))
  }
  return bytes
}

/// What in the facts of a file keeps them from being rewritten.
package func factMistakes(in source: SourceText, file: FileID) -> [Diagnostic] {
  guard source.path.hasSuffix(".md") else {
    return readFactFile(source, file: file).diagnostics.filter { $0.severity == .error }
  }
  return factStretches(of: source).flatMap {
    readFacts(source, file: file, range: $0).diagnostics
  }.filter { $0.severity == .error }
}

/// What some editors write before UTF-8.
let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

/// Where the facts of a Markdown file stand, in their order.
private func factStretches(of source: SourceText) -> [Range<Int>] {
  let page = Page(source: source, file: FileID(0), path: source.path)
  let layout = LayoutScanner.scan(page, shape: shape(of: source.path))
  let stretches = [layout.frontMatter] + layout.headings.values.map(\.facts)
  return stretches.compactMap { $0 }.filter { !$0.isEmpty }.sorted { $0.lowerBound < $1.lowerBound }
}

private func shape(of path: String) -> DocumentShape {
  let parts = path.split(separator: "/")
  let name = parts.last ?? ""
  if parts.dropLast().last == "actions" { return .facts }
  guard parts.contains("days") else { return [] }
  return switch name {
  case "notes.md": [.facts, .evidence]
  case "findings.md": [.facts, .references]
  case "discussion.md": .facts
  case "slides.md": [.facts, .notes]
  default: []
  }
}
