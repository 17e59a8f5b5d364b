import Base
import Commands
import TestSupport
import Testing

/// An editor may hand its text over and take it back.
@Suite struct FormatInputTests {
  private func format(_ text: String, _ options: String...) async -> Run {
    await Run(["format", "-"] + options, on: MemoryFileSystem(), input: Array(text.utf8))
  }

  @Test func formatsFactsAndKeepsComments() async {
    let run = await format("# why\nareas: [3,5]\n")
    #expect(run.status == .done)
    #expect(run.output.hasPrefix("# why\nareas:"))
    #expect(await format(run.output).output == run.output)
  }

  @Test func touchesOnlyTheFactsOfAPage() async {
    let page = "---\nowner: 'SENCO'\n---\n# A: title\n\n- no:fact\n"
    let run = await format(page)
    #expect(run.status == .done)
    #expect(run.output.hasSuffix("---\n# A: title\n\n- no:fact\n"))
    #expect(run.output.contains("owner: SENCO\n"))
  }

  @Test func takesTheFilesNameForWhatItHolds() async {
    let notes = "## 09:15\nrooms: 'two'\n\n- Seen: this\n"
    let named = await format(notes, "--file", "x/days/2026-11-23/notes.md")
    #expect(named.status == .done, "\(named.errors)")
    #expect(named.output == "## 09:15\nrooms: two\n\n- Seen: this\n")
  }

  @Test func givesBackWhatItCannotRead() async {
    let run = await format("owner:SENCO\n")
    #expect(run.status == .contentWrong)
    #expect(run.output == "owner:SENCO\n")
    #expect(run.errors.contains("no space follows the colon"))
  }

  @Test func keepsAByteOrderMark() async {
    let run = await format("\u{FEFF}---\nowner:   SENCO\n---\n# A\n")
    #expect(run.output == "\u{FEFF}---\nowner: SENCO\n---\n# A\n")
  }

  @Test func refusesADashBesideASchool() async {
    #expect(await Run("format", "-", "a", on: MemoryFileSystem()).status == .wrongUsage)
    #expect(
      await Run("format", "--file", "a.md", on: MemoryFileSystem()).status == .wrongUsage)
  }
}
