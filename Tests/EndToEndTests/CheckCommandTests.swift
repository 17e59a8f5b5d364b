import Base
import Commands
import TestSupport
import Testing

@Suite struct CheckCommandTests {
  private func broken() throws -> MemoryFileSystem {
    var files = try Example.files()
    let path = "Content/larkmoor-edge-school/days/2026-11-23/findings.md"
    let text = try #require(files[path])
    files[path] = text + Array("\n## F99 A finding\nE999\n".utf8)
    return MemoryFileSystem(bytes: files)
  }

  @Test func printsOneLineForEachComplaintInShortForm() async throws {
    let run = await Run("check", "--format", "short", on: try broken())
    #expect(run.status == .contentWrong)
    let line = try #require(run.output.split(separator: "\n").first { $0.contains("E999") })
    #expect(line.contains("days/2026-11-23/findings.md:"))
    #expect(line.contains(": error: "))
    #expect(line.hasSuffix("]"))
    #expect(run.written.isEmpty)
  }

  @Test func showsTheLineWithACaretToPeople() async throws {
    let run = await Run("check", on: try broken())
    #expect(run.output.contains("| E999"))
    #expect(run.output.contains("| ^^^^"))
  }

  @Test func writesSortedArraysForOtherPrograms() async throws {
    let json = await Run("check", "--format", "json", on: try broken())
    #expect(json.output.hasPrefix("["))
    #expect(json.output.contains("\"severity\":\"error\""))
    let sarif = await Run("check", "--format", "sarif", on: try broken())
    #expect(sarif.output.contains("\"version\":\"2.1.0\""))
    #expect(sarif.output.contains("\"level\":\"error\""))
  }

  @Test func namesASlideThatIsTooFullWhereItWasWritten() async throws {
    var files = try Example.files()
    let path = "Content/larkmoor-edge-school/days/2026-11-23/slides.md"
    let long = String(repeating: "word ", count: 300)
    files[path] = Array("# Slides\n\n## Far too much\n\n- \(long)\n\n## board\n".utf8)
    let run = await Run(
      "check", "--format", "short", on: MemoryFileSystem(bytes: files))
    let lines = run.output.split(separator: "\n").filter { $0.contains("slide-too-full") }
    #expect(lines.count == 1)
    #expect(lines.first?.contains("days/2026-11-23/slides.md:3:") == true)
    #expect(lines.first?.contains("“Far too much”") == true)
  }

  @Test func findsNoErrorInTheExample() async throws {
    let run = await Run("check", on: try Example.disk())
    #expect(run.status == .done)
    #expect(run.output.contains("0 errors"))
    #expect(run.output.contains("; 5 silenced with a reason."))
  }

  @Test func explainsWrongUsage() async throws {
    let run = await Run("chek", on: try Example.disk())
    #expect(run.status == .wrongUsage)
    let help = await Run("--help", on: try Example.disk())
    #expect(help.status == .done)
    #expect(help.output.contains("reviewday build"))
    let build = await Run("build", "--help", on: try Example.disk())
    #expect(build.status == .done)
    #expect(build.output.contains("--as-of"))
    let nothing = await Run(on: try Example.disk())
    #expect(nothing.output.contains("SUBCOMMANDS"))
  }
}
