import Base
import Foundation
import Papers
import Testing

@testable import Rendering

@Suite struct RenderTests {
  private let files: [String: String]

  init() throws {
    let (loaded, _, diagnostics) = loadTheme(files: [])
    #expect(diagnostics == [])
    let theme = try #require(loaded)
    files = Dictionary(
      uniqueKeysWithValues: render(SamplePublication.whole, theme: theme).map {
        ($0.path, String(decoding: $0.bytes, as: UTF8.self))
      })
    try writePreview()
  }

  @Test func writesTheWholePageOfAnAction() throws {
    let page = try #require(files["actions/A1.html"])
    let sheet = try #require(files.keys.first { $0.hasSuffix(".css") })
    try expectGolden(
      page.replacingOccurrences(of: sheet, with: "assets/site-hash.css"), "action-page.html")
  }

  @Test func writesEveryKindOfBlock() throws {
    let page = try #require(files["everything.html"])
    let start = try #require(page.range(of: "<main"))
    let end = try #require(page.range(of: "</main>"))
    try expectGolden(String(page[start.lowerBound..<end.upperBound]) + "\n", "every-block.html")
  }

  /// Puts the pages where a person can look at them, when asked to by `PREVIEW=folder`.
  private func writePreview() throws {
    guard let folder = ProcessInfo.processInfo.environment["PREVIEW"] else { return }
    for (path, text) in files {
      let url = URL(fileURLWithPath: folder).appendingPathComponent(path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: url, atomically: true, encoding: .utf8)
    }
  }
}

/// Holds a text against its golden file; `RECORD_GOLDEN=1` writes the file and fails.
func expectGolden(
  _ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Golden/Rendering")
  let url = folder.appendingPathComponent(name)
  if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try text.write(to: url, atomically: true, encoding: .utf8)
    Issue.record("recorded \(name): look at it, then run again", sourceLocation: sourceLocation)
    return
  }
  let expected = try String(contentsOf: url, encoding: .utf8)
  #expect(text == expected, "\(name) differs", sourceLocation: sourceLocation)
}
