/// Lets so many through at a time, in the order in which they came.
///
/// Schools are worked on several at a time, and each has several papers for other programs to make:
/// all of them share the machine's processors here.
actor Turnstile {
  private var free: Int
  private var waiting: [CheckedContinuation<Void, Never>] = []

  init(_ width: Int) { free = max(width, 1) }

  /// Returns when there is room; whoever enters must leave.
  func enter() async {
    if free > 0 {
      free -= 1
    } else {
      await withCheckedContinuation { waiting.append($0) }
    }
  }

  /// Makes room for the next.
  func leave() {
    if waiting.isEmpty {
      free += 1
    } else {
      waiting.removeFirst().resume()
    }
  }
}
