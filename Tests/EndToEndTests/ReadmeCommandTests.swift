import Base
import Commands
import TestSupport
import Testing

/// Runs the commands that the README shows.
@Suite struct ReadmeCommandTests {
  private static let readme = Checkout.text("README.md") ?? ""
  private static let fiveMinutes = section("Five minutes")
  /// Those that are shown on the example, a command each.
  private static let commands = commands(in: readme.replacing(fiveMinutes, with: ""))

  private static func section(_ heading: String) -> String {
    let rest = readme.split(separator: "\n## \(heading)\n").dropFirst().first ?? ""
    var isFenced = false
    let lines = rest.split(separator: "\n", omittingEmptySubsequences: false).prefix { line in
      if line.hasPrefix("```") { isFenced.toggle() }
      return isFenced || !line.hasPrefix("## ")
    }
    return lines.joined(separator: "\n")
  }

  private static func commands(in text: String) -> [[String]] {
    text.split(separator: "\n").filter { $0.hasPrefix("reviewday ") }.map { line in
      let command = line.split(separator: "#")[0]
      return words(command).dropFirst().filter { $0 != "--pdf" && $0 != "--word" }
    }
  }

  /// The words of a line as a shell parts them: blanks within quotation marks do not count.
  private static func words(_ line: Substring) -> [String] {
    line.split(separator: "\"", omittingEmptySubsequences: false).enumerated().flatMap {
      index, part in
      index % 2 == 1 ? [String(part)] : part.split(separator: " ").map(String.init)
    }
  }

  @Test func findsCommandsToRun() { #expect(Self.commands.count >= 5) }

  @Test(arguments: commands)
  func runsAsShown(command: [String]) async throws {
    let disk = try Example.disk()
    if command.contains("verify") || command.contains("--withdraw") {
      // They speak of what was published before.
      let folder = command.first { $0.hasPrefix("Shared") } ?? ""
      _ = await Run("publish", "larkmoor-edge-school", folder, on: disk)
    }
    if command.first == "import" { disk.place(Self.replies, at: "replies.csv") }
    let run = await Run(command, on: disk)
    #expect(run.status == .done, "\(run.errors)")
  }

  /// An export that `import` is shown on.
  private static let replies =
    "What is your role?,Adapt reading\n" + String(repeating: "Teacher,Fairly confident\n", count: 5)

  // MARK: From an empty folder

  /// The headings of the section's notes with the bullets below them.
  private var typed: [(heading: String, bullets: String)] {
    Self.fiveMinutes.split(separator: "\n## ").dropFirst().map { part in
      let lines = part.split(separator: "\n")
      return ("## " + lines[0], lines.filter { $0.hasPrefix("- ") }.joined(separator: "\n"))
    }
  }

  @Test func leadsFromAnEmptyFolderToTheFirstPages() async throws {
    let disk = MemoryFileSystem()
    let notes = "Content/hollin-bank-school/days/2027-01-18/notes.md"
    let commands = Self.commands(in: Self.fiveMinutes)
    #expect(commands.count == 9)
    #expect(typed.count == 2)
    for command in commands {
      if command == ["number"] {
        for (heading, bullets) in typed {
          let before = try #require(disk.text(notes))
          #expect(before.contains(heading + "\n"))
          let after = before.replacing(heading + "\n", with: "\(heading)\n\n\(bullets)\n")
          try disk.write(Array(after.utf8), to: notes)
        }
      }
      let run = await Run(command, on: disk)
      #expect(run.status == .done, "\(command): \(run.errors)")
      guard command == ["build"] else { continue }
      let page = run.output.split(separator: "\n").last.map(String.init) ?? ""
      #expect(disk.files[page] != nil, "\(page)")
    }
    let check = await Run("check", "--format", "short", on: disk)
    #expect(!check.output.contains(": warning: "), "\(check.output)")
    #expect(disk.files["Output/hollin-bank-school/school/actions/A1.html"] != nil)
  }
}
