import FlyingFox
import FlyingSocks
import Foundation

/// States of a page as server-sent events, with a word now and then so that a reader who has gone
/// is noticed.
struct News: AsyncBufferedSequence {
  typealias Element = UInt8
  let states: AsyncStream<PageState>

  func makeAsyncIterator() -> Iterator { Iterator(texts: texts(of: states).makeAsyncIterator()) }

  struct Iterator: AsyncBufferedIteratorProtocol {
    var texts: AsyncStream<String>.Iterator

    mutating func next() async -> UInt8? { nil }

    mutating func nextBuffer(suggested count: Int) async -> [UInt8]? {
      await texts.next().map { Array($0.utf8) }
    }
  }
}

private func texts(of states: AsyncStream<PageState>) -> AsyncStream<String> {
  AsyncStream { told in
    let telling = Task {
      told.yield("retry: 500\n\n")
      for await state in states { told.yield(event(state)) }
      told.finish()
    }
    let waking = Task {
      while !Task.isCancelled {
        do { try await Task.sleep(for: .seconds(15)) } catch { return }
        told.yield(": still here\n\n")
      }
    }
    told.onTermination = { _ in
      telling.cancel()
      waking.cancel()
    }
  }
}

/// A state as one event; JSON holds no line breaks.
func event(_ state: PageState) -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  do {
    return "data: " + String(decoding: try encoder.encode(state), as: UTF8.self) + "\n\n"
  } catch {
    return ": a state could not be told\n\n"
  }
}
