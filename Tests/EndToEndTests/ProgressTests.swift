import Base
import Synchronization
import Testing

@testable import Commands
@testable import Pipeline

/// How far long work is: one line, on a terminal only, and gone at the end.
@Suite struct ProgressTests {
  private struct Printer: PaperMaking {
    func make(_ copy: PaperCopy) async throws(FileTrouble) -> [UInt8] { [] }
  }

  private func said(_ terminal: Terminal) async throws -> String {
    let box = Box()
    var world = World(
      files: try Example.disk(), print: { _ in },
      complain: { text in box.errors.withLock { $0 += text } }, colour: false,
      today: CalendarDate(dayNumber: 20_780), processors: 1)
    world.terminal = terminal
    let line = ProgressLine(in: world)
    let maker = CountedPapers(maker: Printer(), line: line)
    maker.expect(2)
    maker.expect(1)
    for number in 1...2 {
      let copy = PaperCopy(
        name: "hill/school/report-\(number).pdf", source: .pdf(page: []), asAt: world.today)
      _ = try await maker.make(copy)
    }
    line.wipe()
    return box.errors.withLock { $0 }
  }

  @Test func rewritesOneLineAndWipesIt() async throws {
    let text = try await said(Terminal(errors: 80, rewrites: true))
    #expect(
      text == "\r\u{1B}[K1 of 3 papers: hill/school/report-1.pdf"
        + "\r\u{1B}[K2 of 3 papers: hill/school/report-2.pdf\r\u{1B}[K")
  }

  @Test func keepsToOneLineHoweverNarrow() async throws {
    let text = try await said(Terminal(errors: 20, rewrites: true))
    #expect(text.contains("K1 of 3 papers: hill\r"))
  }

  @Test(arguments: [Terminal(), Terminal(errors: 80), Terminal(output: 80)])
  func saysNothingWhereNoLineCanBeRewritten(terminal: Terminal) async throws {
    #expect(try await said(terminal).isEmpty)
  }
}
