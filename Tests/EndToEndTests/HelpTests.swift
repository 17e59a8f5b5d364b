import Base
import Commands
import TestSupport
import Testing

/// The program explains itself: every command's help, and what was meant by a misspelt one.
@Suite struct HelpTests {
  /// The words of every command, found by following each list of subcommands.
  static func commands(below path: [String] = []) async -> [[String]] {
    let help = await Run(path + ["--help"], on: MemoryFileSystem()).output
    let list = help.components(after: "SUBCOMMANDS:\n")
    let names = list.split(separator: "\n").compactMap { line -> String? in
      guard line.hasPrefix("  "), line.dropFirst(2).first?.isLetter == true else { return nil }
      return line.split(separator: " ").first.map(String.init)
    }
    var found: [[String]] = []
    for name in names where name != "See" {
      found.append(path + [name])
      found += await commands(below: path + [name])
    }
    return found
  }

  @Test func showsExamplesOfEveryCommand() async {
    let commands = await Self.commands()
    #expect(commands.contains(["build"]))
    for command in commands {
      let help = await Run(command + ["--help"], on: MemoryFileSystem())
      #expect(help.status == .done, "\(command)")
      let examples = help.output.components(after: "Examples:\n")
      let words = (["reviewday"] + command).joined(separator: " ")
      #expect(examples.contains("  \(words)"), "\(command)")
    }
  }

  @Test func saysInOneLineWhatEachCommandDoes() async {
    for command in await Self.commands() {
      let help = await Run(command + ["--help"], on: MemoryFileSystem()).output
      let first = help.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(first[0].hasPrefix("OVERVIEW: "), "\(command)")
      #expect(first[0].hasSuffix("."), "\(command)")
      #expect(first[1].isEmpty, "\(command)")
    }
  }

  @Test(arguments: [20, 80, 300])
  func keepsItsHelpToAWidthThatReadsWell(columns: Int) async {
    for command in await Self.commands() {
      let help = await Run(
        command + ["--help"], on: MemoryFileSystem(), terminal: Terminal(output: columns))
      // The parser's own pointer to more help is one line whatever the width.
      let lines = help.output.split(separator: "\n").filter { !$0.hasPrefix("  See '") }
      let longest = lines.map(\.count).max() ?? 0
      #expect(longest <= min(max(columns, 60), 100), "\(command)")
    }
  }

  @Test(
    arguments: [
      ("biuld", "build"), ("chek", "check"), ("formatt", "format"), ("Build", "build"),
    ])
  func namesTheCommandThatWasMeant(typed: String, meant: String) async {
    let run = await Run(typed, on: MemoryFileSystem())
    #expect(run.status == .wrongUsage)
    #expect(run.errors.contains("no command “reviewday \(typed)”"))
    #expect(run.errors.contains("did you mean “reviewday \(meant)”?"))
    #expect(run.output.isEmpty)
  }

  @Test func listsTheCommandsWhereNoneIsNear() async {
    let run = await Run("fly", on: MemoryFileSystem())
    #expect(run.status == .wrongUsage)
    #expect(run.errors.contains("build, check, "))
    let help = await Run("help", "biuld", on: MemoryFileSystem())
    #expect(help.errors.contains("did you mean “reviewday build”?"))
  }

  @Test func namesTheOptionThatWasMeant() async {
    let run = await Run("build", "--editoin", "governors", on: MemoryFileSystem())
    #expect(run.status == .wrongUsage)
    #expect(run.errors.contains("--edition"))
  }
}

extension String {
  /// What stands after the first occurrence of some words; empty where they do not occur.
  fileprivate func components(after words: String) -> String {
    firstRange(of: words).map { String(self[$0.upperBound...]) } ?? ""
  }
}

/// Messages keep to the width of the terminal that shows them.
@Suite struct WidthTests {
  private func draft() throws -> MemoryFileSystem {
    var files = try Example.files()
    let path = "Content/larkmoor-edge-school/actions/A4-new.md"
    files[path] = Array("---\nfrom: F1\n---\n# Something quite new\n".utf8)
    return MemoryFileSystem(bytes: files)
  }

  @Test(arguments: [10, 72, 400])
  func wrapsTheGapListToTheTerminal(columns: Int) async throws {
    let run = await Run(["build"], on: try draft(), terminal: Terminal(errors: columns))
    #expect(run.status == .done)
    let lines = run.errors.split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("  1. ") })
    #expect(lines.contains { $0.hasPrefix("     ") })
    for line in lines where line.hasPrefix(" ") && !line.contains("/") {
      #expect(line.count <= min(max(columns, 60), 100), "\(line)")
    }
  }

  @Test func wrapsNothingThatAnotherProgramReads() async throws {
    let run = await Run(["build"], on: try draft())
    #expect(!run.errors.contains("\n     "))
    let check = await Run(
      ["check", "--format", "short"], on: try draft(), terminal: Terminal(output: 60))
    #expect(check.output.split(separator: "\n").allSatisfy { $0.hasSuffix("]") })
  }
}
