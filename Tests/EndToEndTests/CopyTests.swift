import Base
import Notation
import Papers
import Pipeline
import Synchronization
import TestSupport
import Testing

/// What other programs make of the papers, with a program that is none.
@Suite struct CopyTests {
  @Test func makesEveryCopyOfEveryEditionThatHasIt() async throws {
    let maker = FakeMaker()
    let disk = try Example.disk()
    let report = await build(order([.pdf, .word]), in: disk, by: maker)
    #expect(report.allTroubles.isEmpty)
    for edition in ["school", "governors", "governors-confidential"] {
      for file in ["report.pdf", "report.docx", "plan.docx"] {
        let name = "sallowby-primary-school/\(edition)/\(file)"
        #expect(disk.text("Output/\(name)") == "made \(name)")
      }
      let index = try #require(
        disk.text("Output/sallowby-primary-school/\(edition)/index.html"))
      #expect(index.contains("href=\"report.pdf\"") && index.contains("href=\"report.docx\""))
      let plan = try #require(disk.text("Output/sallowby-primary-school/\(edition)/plan.html"))
      #expect(plan.contains("href=\"plan.docx\"") && plan.contains("href=\"plan.csv\""))
    }
    #expect(maker.names.allSatisfy { !$0.contains("families") })
  }

  @Test func makesOnlyWhatIsAskedFor() async throws {
    let maker = FakeMaker()
    _ = await build(order([.pdf]), in: try Example.disk(), by: maker)
    #expect(!maker.names.isEmpty)
    #expect(maker.names.allSatisfy { $0.hasSuffix(".pdf") })
  }

  @Test func writesAllElseWhereACopyCannotBeMade() async throws {
    let disk = try Example.disk()
    _ = await build(order([.pdf]), in: disk, by: FakeMaker())
    let lost = "sallowby-primary-school/governors/report.pdf"
    #expect(disk.files["Output/\(lost)"] != nil)
    let report = await build(order([.pdf]), in: disk, by: FakeMaker(failing: [lost]))
    #expect(report.allTroubles.map(\.message) == ["\(lost) was not made"])
    #expect(disk.files["Output/\(lost)"] == nil, "the PDF of an earlier page is gone")
    let index = try #require(disk.text("Output/sallowby-primary-school/governors/index.html"))
    #expect(!index.contains("href=\"report.pdf\""))
    #expect(index.contains("href=\"full-report.pdf\""))
    #expect(disk.files["Output/sallowby-primary-school/governors/report.html"] != nil)
    #expect(disk.files["Output/sallowby-primary-school/school/report.pdf"] != nil)
  }

  @Test func saysOnceThatAProgramIsMissing() async throws {
    let maker = FakeMaker(isMissing: true)
    let report = await build(order([.pdf, .word], schools: []), in: try Example.disk(), by: maker)
    #expect(report.allTroubles.count == 1)
    #expect(maker.names.count > 6)
  }

  @Test(arguments: [1, 2, 3])
  func runsSoManyProgramsAtOnceWhicheverSchoolTheyWorkFor(jobs: Int) async throws {
    let maker = FakeMaker(delay: .milliseconds(5))
    var order = order([.pdf, .word], schools: [])
    order.jobs = jobs
    _ = await build(order, in: try Example.disk(), by: maker)
    #expect(maker.most == jobs)
  }

  @Test func writesThePlanForASpreadsheet() async throws {
    let disk = try Example.disk()
    _ = await build(order([]), in: disk, by: nil)
    let path = "Output/sallowby-primary-school/governors/plan.csv"
    let bytes = try #require(disk.files[path])
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    var sources = SourceMap()
    let file = sources.add(SourceText(path: path, bytes: bytes))
    let (sheet, diagnostics) = readCSV(Array(bytes.dropFirst(3)), file: file)
    #expect(diagnostics.isEmpty)
    #expect(sheet.header.first?.value == "Action")
    let kind = try #require(sheet.column(named: "kind"))
    let what = try #require(sheet.column(named: "what"))
    let actions = sheet.rows.filter { $0.cells[kind].value == "action" }
    let stages = sheet.rows.filter { $0.cells[kind].value == "stage" }
    #expect(!actions.isEmpty)
    #expect(
      stages.map { $0.cells[what].value }
        == actions.flatMap { _ in ["Assess", "Plan", "Do", "Review"] })
    #expect(sheet.rows.allSatisfy { $0.cells.count == sheet.header.count })
    #expect(disk.files["Output/sallowby-primary-school/families/plan.csv"] == nil)
  }

  private func order(
    _ copies: Set<Paper.Copy>, schools: [String] = ["sallowby-primary-school"]
  ) -> Order {
    Order(
      content: "Content", output: "Output", state: ".reviewday", schools: schools,
      today: CalendarDate(dayNumber: 20_780), copies: copies, program: "reviewday test")
  }
}

/// Writes the name of what it makes, and counts how many it makes at once.
private final class FakeMaker: PaperMaking {
  private struct Count {
    var now = 0
    var most = 0
    var names: [String] = []
  }

  private let count = Mutex(Count())
  private let failing: Set<String>
  private let isMissing: Bool
  private let delay: Duration

  init(failing: Set<String> = [], isMissing: Bool = false, delay: Duration = .zero) {
    self.failing = failing
    self.isMissing = isMissing
    self.delay = delay
  }

  var names: [String] { count.withLock(\.names) }
  var most: Int { count.withLock(\.most) }

  func make(_ copy: PaperCopy) async throws(FileTrouble) -> [UInt8] {
    count.withLock { count in
      count.now += 1
      count.most = max(count.most, count.now)
      count.names.append(copy.name)
    }
    if delay > .zero { do { try await Task.sleep(for: delay) } catch {} }
    count.withLock { $0.now -= 1 }
    if isMissing { throw FileTrouble(path: "", kind: .missing, message: "install it") }
    guard !failing.contains(copy.name) else {
      throw FileTrouble(path: copy.name, kind: .other, message: "\(copy.name) was not made")
    }
    return Array("made \(copy.name)".utf8)
  }
}
