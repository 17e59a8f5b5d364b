import Base
import Pipeline
import Synchronization

/// One line on standard error that says how far long work is, written again and again and wiped at
/// the end; silent where no terminal reads it.
final class ProgressLine: Sendable {
  private let show: @Sendable (String) -> Void
  private let columns: Int?
  private let isShown = Mutex(false)

  init(in world: World) {
    show = world.complain
    columns = world.terminal.rewrites ? world.terminal.errors : nil
  }

  func say(_ words: String) {
    guard let columns else { return }
    isShown.withLock { shown in
      shown = true
      show("\r\u{1B}[K" + words.prefix(max(columns - 1, 1)))
    }
  }

  func wipe() {
    isShown.withLock { shown in
      if shown { show("\r\u{1B}[K") }
      shown = false
    }
  }
}

/// A maker of papers that says which of how many it is at.
struct CountedPapers: PaperMaking {
  private let maker: any PaperMaking
  private let line: ProgressLine
  private let count = Count()

  init(maker: any PaperMaking, line: ProgressLine) {
    self.maker = maker
    self.line = line
  }

  func expect(_ number: Int) {
    count.papers.withLock { $0.expected += number }
    maker.expect(number)
  }

  func make(_ copy: PaperCopy) async throws(FileTrouble) -> [UInt8] {
    let (made, expected) = count.papers.withLock { papers in
      papers.begun += 1
      return papers
    }
    line.say("\(made) of \(expected) papers: \(copy.name)")
    return try await maker.make(copy)
  }

  private final class Count: Sendable {
    let papers = Mutex((begun: 0, expected: 0))
  }
}
