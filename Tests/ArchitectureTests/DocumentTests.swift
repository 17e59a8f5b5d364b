import TestSupport
import Testing

/// ARCHITECTURE.md tells the truth about what can be counted.
@Suite struct DocumentTests {
  private let words = Checkout.text("ARCHITECTURE.md") ?? ""

  /// What stands between the heading and the next of its level.
  private func section(_ heading: String) -> Substring {
    let rest = words.split(separator: "\n## \(heading)\n").dropFirst().first ?? ""
    return rest.split(separator: "\n## ").first ?? ""
  }

  @Test func describesEveryRoomInTheOrderOfTheTableAndNoOther() {
    let named = section("The rooms").split(separator: "\n")
      .filter { $0.hasPrefix("**`") }
      .compactMap { $0.dropFirst(3).split(separator: "`").first.map(String.init) }
    #expect(named == WallPlan.current.rooms.map(\.name) + ["reviewday", "reviewday-serve"])
  }

  @Test func saysOfEveryRoomWhatIsAbsent() {
    let paragraphs = section("The rooms").split(separator: "\n\n")
      .filter { $0.hasPrefix("**`") && !$0.hasPrefix("**`reviewday") }
    for paragraph in paragraphs {
      let flat = paragraph.split(separator: "\n").joined(separator: " ")
      #expect(flat.contains("*Architecture invariant:*"), "\(paragraph.prefix(20))")
    }
  }

  @Test func listsEveryCommandAndNoOther() {
    let line = words.split(separator: "Commands: ").dropFirst().first ?? ""
    let listed = line.prefix { $0 != "." }.split(separator: "`", omittingEmptySubsequences: false)
      .enumerated().filter { $0.offset % 2 == 1 }.map { String($0.element) }
    #expect(listed.sorted() == Self.commands.sorted())
  }

  @Test func showsEveryCommandInTheReadme() {
    let readme = Checkout.text("README.md") ?? ""
    for command in Self.commands {
      #expect(readme.contains("\nreviewday \(command)"), "\(command)")
    }
  }

  @Test(arguments: ["README.md", "Sources/Commands/Program.swift"])
  func namesOnlySchoolsThatAreThereInItsExamples(path: String) {
    let schools = Checkout.folders(in: "Content")
    let lines = (Checkout.text(path) ?? "").split(separator: "\n")
    for line in lines {
      let words = line.split(separator: " ")
      guard words.count > 2, words[0] == "reviewday", Self.commands.contains(String(words[1])),
        words[2].first?.isLetter == true, words[2].contains("-")
      else { continue }
      #expect(schools.contains(String(words[2].prefix { $0 != "/" })), "\(line)")
    }
  }

  @Test func namesOnlyPathsThatExist() {
    let roots = ["Sources/", "Tests/", "Themes/", "Content/", "script/"]
    let quoted = words.split(separator: "`", omittingEmptySubsequences: false)
      .enumerated().filter { $0.offset % 2 == 1 }.map { String($0.element) }
    let paths = quoted.filter { path in roots.contains { path.hasPrefix($0) } }
    #expect(!paths.isEmpty)
    for path in paths {
      let exists = Checkout.text(path) != nil || !Checkout.files(below: path).isEmpty
      #expect(exists, "\(path)")
    }
  }

  /// The names of the types in `Commands` that parse a command line, the program itself apart.
  private static var commands: [String] {
    SourceFile.sources.filter { $0.room == "Commands" }.flatMap { file in
      file.code.compactMap { line -> String? in
        let words = line.split { " :,{".contains($0) }
        guard line.contains(": Performing"), let kind = words.firstIndex(of: "struct"),
          kind + 1 < words.count
        else { return nil }
        return words[kind + 1].lowercased()
      }
    }
  }
}
