import Base
import Papers
import Rendering
import Testing

import struct Foundation.Data
import class Foundation.ProcessInfo
import struct Foundation.URL

@Test func writesTheSample() throws {
  let (theme, _, diagnostics) = loadTheme(files: [])
  #expect(diagnostics.isEmpty, "\(diagnostics)")
  let files = renderPapers(DeckSample.publication, theme: try #require(theme)) { _ in nil }
  #expect(files.map(\.path) == ["report.html", "one-page.html", "timetable.html", "slides.html"])
  guard let folder = ProcessInfo.processInfo.environment["PAPERS_TO"] else { return }
  for file in files {
    try Data(file.bytes).write(to: URL(fileURLWithPath: folder + "/" + file.path))
  }
}
