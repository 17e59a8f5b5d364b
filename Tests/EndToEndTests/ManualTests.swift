import Base
import Commands
import TestSupport
import Testing

/// The manual page and the completions come of the same words as the help.
@Suite struct ManualTests {
  @Test func namesEveryCommandWithItsExamples() async {
    let page = await Run("man", on: MemoryFileSystem())
    #expect(page.status == .done)
    let plain = page.output.replacing("\\-", with: "-")
    for command in await HelpTests.commands() {
      #expect(plain.contains(".SS \"reviewday \(command.joined(separator: " "))\"\n"), "\(command)")
    }
    #expect(plain.contains("reviewday build --edition governors --as-of 2027-01-25\n"))
    #expect(plain.contains(".SH \"EXIT STATUS\"\n"))
  }

  @Test func holdsNothingThatTroffWouldTakeForACommandOfItsOwn() async {
    let page = await Run("man", on: MemoryFileSystem()).output
    let known = [".\\\"", ".TH", ".SH", ".SS", ".PP", ".TP", ".nf", ".fi", ".RS", ".RE", ".br"]
    for line in page.split(separator: "\n") {
      #expect(line.utf8.allSatisfy { $0 < 128 }, "\(line)")
      guard line.hasPrefix(".") || line.hasPrefix("'") else { continue }
      #expect(known.contains { line.hasPrefix($0) }, "\(line)")
    }
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func printsAScriptForEachShell(shell: String) async {
    let run = await Run("completions", shell, on: MemoryFileSystem())
    #expect(run.status == .done)
    #expect(run.output.contains("handover"))
    #expect(await Run("completions", "csh", on: MemoryFileSystem()).status == .wrongUsage)
  }
}
