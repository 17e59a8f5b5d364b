import Base
import Foundation
import Papers
import TestSupport
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
    let steady = page.replacingOccurrences(of: sheet, with: "assets/site-hash.css")
    #expect(Golden.difference(steady, from: "Rendering/action-page.html") == nil)
  }

  @Test func writesEveryKindOfBlock() throws {
    let page = try #require(files["everything.html"])
    let start = try #require(page.range(of: "<main"))
    let end = try #require(page.range(of: "</main>"))
    let main = String(page[start.lowerBound..<end.upperBound]) + "\n"
    #expect(Golden.difference(main, from: "Rendering/every-block.html") == nil)
  }

  @Test func writesEveryChartOfASurvey() {
    var writer = BlockWriter(address: PageAddress("index.html"))
    writer.write(SurveySample.blocks)
    let html = text(of: writer.html)
    #expect(Golden.difference(html, from: "Rendering/survey.html") == nil)
    var again = BlockWriter(address: PageAddress("index.html"))
    again.write(SurveySample.blocks)
    #expect(again.html.bytes == writer.html.bytes)
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
