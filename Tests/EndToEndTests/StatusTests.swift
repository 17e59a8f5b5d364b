import Base
import Commands
import TestSupport
import Testing

@Suite struct StatusTests {
  private let school = "larkmoor-edge-school"

  @Test func listsWhatIsOverdueBeforeWhatIsDue() async throws {
    let run = await Run("status", school, "--as-of", "2027-02-20", on: try Example.disk())
    #expect(run.status == .done, "\(run.errors)")
    let words = run.output.split(separator: "\n").compactMap { $0.split(separator: " ").first }
    let overdue = try #require(words.lastIndex(of: "overdue"))
    let due = try #require(words.firstIndex(of: "due"))
    #expect(overdue < due)
    #expect(run.output.hasPrefix("Larkmoor Edge School, as at 20 February 2027\n"))
    #expect(run.output.contains("Besides: "))
  }

  @Test func givesDatesInWordsTheDateThatTheCalendarGives() async throws {
    let run = await Run("status", school, "--all", on: try Example.disk())
    let lines = run.output.split(separator: "\n").filter { $0.contains(" A1  ") }
    #expect(!lines.isEmpty)
    for line in lines {
      let date = line.split(separator: " ").dropFirst().first { $0.contains("-") }
      #expect(date.flatMap { CalendarDate(iso: $0) } != nil, "\(line)")
    }
  }

  @Test func tellsOfTheBoardAndOfGaps() async throws {
    let run = await Run("status", school, on: try Example.disk())
    #expect(run.output.contains("The board meets next on 9 December 2026."))
    #expect(run.output.contains("; no gaps."))
    #expect(!run.output.contains("deleted"))
  }

  @Test func remindsOfTheDateOfDeletionFromThreeMonthsBefore() async throws {
    let soon = await Run("status", school, "--as-of", "2028-06-01", on: try Example.disk())
    #expect(soon.output.contains("deleted after 31 July 2028, in 60 days"))
    let past = await Run("status", school, "--as-of", "2028-08-01", on: try Example.disk())
    #expect(past.output.contains("DELETE: "))
    #expect(past.output.contains("reviewday purge \(school)"))
    let early = await Run("status", school, "--as-of", "2028-04-01", on: try Example.disk())
    #expect(!early.output.contains("deleted after"))
  }

  @Test func wrapsOnATerminalAndNowhereElse() async throws {
    let narrow = await Run(
      ["status", "--all"], on: try Example.disk(), terminal: Terminal(output: 60))
    #expect(narrow.output.split(separator: "\n").allSatisfy { $0.count <= 60 })
    let piped = await Run("status", "--all", on: try Example.disk())
    #expect(piped.output.split(separator: "\n").contains { $0.count > 100 })
  }

  @Test func saysSoOfASchoolThatCannotBeRead() async throws {
    var files = try Example.files()
    let path = "Content/\(school)/days/2026-11-23/findings.md"
    files[path] = (files[path] ?? []) + Array("\n## F99 A finding\nE999\n".utf8)
    let run = await Run("status", on: MemoryFileSystem(bytes: files))
    #expect(run.status == .contentWrong)
    #expect(run.output.contains("Not readable as it is: run reviewday check \(school)."))
    #expect(run.output.contains("Sallowby Primary School"))
  }

  @Test func saysTheSameEveryTime() async throws {
    let first = await Run("status", "--all", on: try Example.disk(seed: 1))
    let second = await Run("status", "--all", on: try Example.disk(seed: 9))
    #expect(first.output == second.output)
  }

  @Test func namesTheSchoolThatWasMeant() async throws {
    let run = await Run("status", "larkmor-edge-school", on: try Example.disk())
    #expect(run.status == .wrongUsage)
    #expect(run.errors.contains("did you mean “larkmoor-edge-school”?"))
  }
}
