import TestSupport
import Testing

/// Every file in `Sources` and `Tests` is held against the rules of style that a program can check.
@Suite struct TidyTests {
  @Test func keepsFilesShort() {
    expectNone((SourceFile.sources + SourceFile.tests).flatMap(Rules.length))
  }

  @Test func keepsLinesNarrow() {
    expectNone((SourceFile.sources + SourceFile.tests).flatMap(Rules.width))
  }

  @Test func keepsFunctionsShort() {
    expectNone((SourceFile.sources + SourceFile.tests).flatMap(Rules.functionLength))
  }

  @Test func saysWhatEveryPackageItemIsFor() {
    let requirements = Self.requirements()
    expectNone(SourceFile.sources.flatMap { Rules.documentation($0, requirements: requirements) })
  }

  @Test func avoidsWordsThatStopOrHide() {
    expectNone(SourceFile.sources.flatMap(Rules.forbiddenWords))
  }

  @Test func namesTypesForWhatTheyAre() {
    expectNone((SourceFile.sources + SourceFile.tests).flatMap(Rules.typeNames))
  }

  @Test func namesNoFolderOfOneMachine() {
    let homes = ["home", "Users", "root", "work"].map { "/\($0)/" }
    let folders = ["Sources", "Tests", "Themes", "Content", "Benchmarks", "script", ".ci"]
    let texts = folders.flatMap { Checkout.files(below: $0) } + Checkout.files(in: "")
    let endings = ["swift", "md", "yaml", "py", "sh", "bash", "mustache", "css", "js", "txt"]
    var found: [String] = []
    for path in texts {
      let name = path.split(separator: "/").last ?? ""
      guard !name.contains(".") || endings.contains(where: { name.hasSuffix("." + $0) }) else {
        continue
      }
      let text = Checkout.text(path) ?? ""
      for home in homes where text.contains(home) { found.append("\(path): names \(home)") }
    }
    expectNone(found)
  }

  /// The names of all functions that a documented protocol asks for.
  private static func requirements() -> Set<String> {
    var names: Set<String> = []
    for file in SourceFile.sources {
      var isInside = false
      for line in file.code {
        if line.contains("protocol ") { isInside = true }
        if line.hasPrefix("}") { isInside = false }
        let words = line.split { " (<".contains($0) }
        guard isInside, let place = words.firstIndex(of: "func"), place + 1 < words.count else {
          continue
        }
        names.insert(String(words[place + 1]))
      }
    }
    return names
  }
}

/// Fails with all complaints, one a line.
func expectNone(_ complaints: [String], sourceLocation: SourceLocation = #_sourceLocation) {
  let list = complaints.joined(separator: "\n")
  #expect(complaints.isEmpty, "\(list)", sourceLocation: sourceLocation)
}

/// A rule that finds nothing anywhere might be broken itself.
@Suite struct RulesTests {
  private func file(_ text: String, room: String = "Model") -> SourceFile {
    SourceFile(path: "Sources/\(room)/Sample.swift", text: text)
  }

  @Test func countsTheLinesOfAFunctionByItsBraces() {
    let long = Array(repeating: "    work(\"}\")  // }", count: 60).joined(separator: "\n")
    let text = "struct A {\n  func long(\n    a: Int\n  ) {\n\(long)\n  }\n  func short() {}\n}\n"
    #expect(
      Rules.functionLength(file(text)) == ["Sources/Model/Sample.swift:2: long has 64 lines"])
    #expect(file(text).functions.map(\.name) == ["long", "short"])
  }

  @Test func letsASwitchSpreadOnlyWhereInputBecomesNouns() {
    let cases = (1...70).map { "  case \($0): \($0)" }.joined(separator: "\n")
    let text = "/// A switch with one line a case.\nfunc f() {\n\(cases)\n}\n"
    #expect(Rules.functionLength(file(text)).isEmpty)
    #expect(Rules.functionLength(file(text, room: "Composing")).count == 1)
  }

  @Test func passesOverRequirementsWithoutABody() {
    let text = "protocol P {\n  func a() -> Int\n  var b: Int { get }\n  func c()\n}\n"
    #expect(file(text).functions.map(\.name) == ["b"])
  }

  @Test func findsAnUndocumentedTypeFunctionAndInitialiser() {
    let text = """
      package struct A {
        package var plain = 1
        package init() {}
        package init?(_ text: String) { nil }
        /// Says so.
        @discardableResult
        package func told() {}
        package static func untold() {}
        package static func == (a: A, b: A) -> Bool { true }
        package mutating func asked() {}
      }
      """
    let found = Rules.documentation(file(text), requirements: ["asked"])
    #expect(found.map { $0.split(separator: ":")[1] } == ["1", "4", "8"])
  }

  @Test func findsForbiddenWordsInCodeButNotInTexts() {
    let text =
      "let a = \"try! \\(f(\"fatalError\")) print(\"\n// try!\nlet b = try! f()\nprint(b)\n"
    let found = Rules.forbiddenWords(file(text))
    #expect(found.map { $0.split(separator: ":")[1] } == ["3", "4"])
    #expect(Rules.forbiddenWords(file("print(1)", room: "Commands")).isEmpty)
    #expect(Rules.forbiddenWords(file("let a = imprint(entry?.b)")).isEmpty)
    #expect(Rules.forbiddenWords(file("// TO" + "DO: later")).count == 1)
  }

  @Test func findsNamesThatSayNothing() {
    #expect(Rules.typeNames(file("final class PageManager: A {}")).count == 1)
    #expect(Rules.typeNames(file("struct Database {}")).isEmpty)
  }

  @Test func findsLongFilesAndWideLines() {
    #expect(Rules.length(file(String(repeating: "a\n", count: 401))).count == 1)
    #expect(Rules.length(file(String(repeating: "a\n", count: 400))).isEmpty)
    #expect(Rules.width(file(String(repeating: "é", count: 101))).count == 1)
    #expect(Rules.width(file(String(repeating: "é", count: 100))).isEmpty)
  }
}
