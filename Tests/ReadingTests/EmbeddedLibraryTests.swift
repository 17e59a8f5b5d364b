import Foundation
import Testing

@testable import Reading

@Suite struct EmbeddedLibraryTests {
  @Test func holdsTheLibraryInTheProgram() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Content/library")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { path in
      path.contains(".") && !path.split(separator: "/").contains { $0.hasPrefix(".") }
    }.sorted()
    let embedded = Dictionary(uniqueKeysWithValues: embeddedLibrary.map { ($0.path, $0.text) })
    #expect(embedded.keys.sorted() == paths, "run script/embed: the files are not the same")
    for path in paths {
      let text = try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
      #expect(embedded[path] == text, "run script/embed: \(path) has changed")
    }
  }
}
