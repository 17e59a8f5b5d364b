import Base
import Foundation
import Papers
import Testing

@testable import Rendering

private let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent()

@Suite struct ThemeTests {
  /// Each folder is a theme with one mistake; `expected.txt` says where it is found.
  static let broken = names(in: "Tests/Fixtures/Themes")

  @Test(arguments: broken)
  func findsTheMistakeInAThemeAndItsPlace(name: String) throws {
    let folder = "Tests/Fixtures/Themes/\(name)"
    let files = try ThemeTests.names(in: folder).filter { $0 != "expected.txt" }.map {
      (path: $0, bytes: Array(try Data(contentsOf: root.appendingPathComponent("\(folder)/\($0)"))))
    }
    let (theme, sources, diagnostics) = loadTheme(files: files)
    let found = diagnostics.map { diagnostic -> String in
      let file = sources[diagnostic.span.file]
      let place = file?.position(at: diagnostic.span.range.lowerBound)
      return
        "\(file?.path ?? "?"):\(place?.line ?? 0):\(place?.column ?? 0) \(diagnostic.rule)"
    }
    let expected = try String(
      contentsOf: root.appendingPathComponent("\(folder)/expected.txt"), encoding: .utf8)
    #expect(found.joined(separator: "\n") + "\n" == expected)
    #expect(found.contains { $0.hasSuffix(" \(name)") })
    #expect((theme == nil) == diagnostics.contains { $0.severity == .error })
  }

  @Test func suggestsTheNameThatWasMeant() {
    let (_, _, diagnostics) = loadTheme(files: [
      (path: "colophon.mustache", bytes: Array("<footer>{{scool}}</footer>".utf8))
    ])
    #expect(diagnostics.map(\.fix) == ["Did you mean school?"])
  }

  @Test func paintsDrawingsAndPagesInTheThemesOwnColours() throws {
    let (loaded, _, diagnostics) = loadTheme(files: [
      (path: "theme.yaml", bytes: Array("accent: #5b2a6e\nlogo: crest.svg\n".utf8)),
      (path: "crest.svg", bytes: Array("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".utf8)),
    ])
    let theme = try #require(loaded)
    #expect(diagnostics == [])
    let files = render(SamplePublication.whole, theme: theme)
    let page = try #require(files.first { $0.path == "actions/A1.html" })
    let html = String(decoding: page.bytes, as: UTF8.self)
    #expect(html.contains("fill=\"#5b2a6e\""))
    #expect(!html.contains("#17505c"))
    let logo = try #require(files.first { $0.path.hasPrefix("assets/logo-") })
    #expect(html.contains("<img class=\"logo\" src=\"../\(logo.path)\" alt=\"\">"))
    let sheet = try #require(files.first { $0.path.hasSuffix(".css") })
    #expect(String(decoding: sheet.bytes, as: UTF8.self).contains("--accent:#5b2a6e;"))
  }

  @Test func holdsTheDefaultThemeInTheProgram() throws {
    let embedded = Dictionary(uniqueKeysWithValues: embeddedTheme.map { ($0.path, $0.text) })
    let paths = ThemeTests.names(in: "Themes/default")
    #expect(embedded.keys.sorted() == paths, "run script/embed: the files are not the same")
    for path in paths {
      let text = try String(
        contentsOf: root.appendingPathComponent("Themes/default/\(path)"), encoding: .utf8)
      #expect(embedded[path] == text, "run script/embed: \(path) has changed")
    }
  }

  @Test func documentsEveryNameAndSettingOfATheme() throws {
    let text = try String(
      contentsOf: root.appendingPathComponent("Themes/README.md"), encoding: .utf8)
    var names: [String: Set<String>] = [:]
    for (template, shape) in TemplateShape.entries {
      for name in shape.names.keys { names[name, default: []].insert(template) }
    }
    for (name, templates) in names {
      let row = text.split(separator: "\n").last { $0.hasPrefix("| `\(name)` |") }
      let places = row?.split(separator: "|").last.map {
        Set($0.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) })
      }
      #expect(places == templates, "Themes/README.md on \(name)")
    }
    let known = Set(names.keys).union(ThemeSettings.keys)
    for line in text.split(separator: "\n") where line.hasPrefix("| `") {
      #expect(known.contains(String(line.split(separator: "`")[1])), "\(line)")
    }
    for key in ThemeSettings.keys { #expect(text.contains("| `\(key)` |")) }
  }

  @Test func survivesTemplatesThatWereDamaged() throws {
    let pieces = [
      "{{", "}}", "{{{", "}}}", "{{#", "{{/", "{{.}}", "{{>", "<", ">", "\"", "=", "!--", "script",
      "\u{0}", "é", " ", "\n", "{{> page}}", "{{school}}", "{{{body}}}",
    ]
    var random = SeededGenerator(seed: 7)
    var accepted = 0
    for _ in 0..<120 {
      let damaged = ["page.mustache", "masthead.mustache", "colophon.mustache", "theme.yaml"]
        .map { path -> (path: String, bytes: [UInt8]) in
          var bytes = Array((embeddedTheme.first { $0.path == path }?.text ?? "").utf8)
          let place = Int.random(in: 0...bytes.count, using: &random)
          let end = min(bytes.count, place + Int.random(in: 0...3, using: &random))
          let piece = pieces.randomElement(using: &random) ?? ""
          bytes.replaceSubrange(place..<end, with: piece.utf8)
          return (path, bytes)
        }
      let kept = damaged.filter { _ in Bool.random(using: &random) }
      let (theme, sources, diagnostics) = loadTheme(files: kept)
      #expect((theme == nil) == diagnostics.contains { $0.severity == .error })
      for diagnostic in diagnostics { #expect(sources[diagnostic.span.file] != nil) }
      guard let theme else { continue }
      accepted += 1
      #expect(render(SamplePublication.whole, theme: theme).count == 3)
    }
    #expect(accepted > 10)
  }

  @Test func measuresContrastAsTheGuidelinesDo() throws {
    let black = try #require(Colour("#000000"))
    let white = try #require(Colour("#fff"))
    let grey = try #require(Colour("#767676"))
    #expect(abs(black.contrast(with: white) - 21) < 0.001)
    #expect(abs(grey.contrast(with: white) - 4.542) < 0.001)
  }

  private static func names(in folder: String) -> [String] {
    let entries = try? FileManager.default.contentsOfDirectory(
      atPath: root.appendingPathComponent(folder).path)
    return (entries ?? []).filter { !$0.hasPrefix(".") }.sorted()
  }
}

/// The same numbers on every run.
private struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    // SplitMix64.
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
