import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Where the handler of a signal leaves word; -1 where nobody waits.
private let doorbell = Atomic<CInt>(-1)

extension Surroundings {
  /// Returns when somebody presses Ctrl-C, closes the terminal or asks the program to end; a second
  /// time ends it at once.
  package static func untilAskedToEnd() async {
    var ends: [CInt] = [-1, -1]
    guard pipe(&ends) == 0 else { return await waitForEver() }
    let (bell, button) = (ends[0], ends[1])
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    doorbell.store(button, ordering: .sequentiallyConsistent)
    await withCheckedContinuation { continuation in
      startThread {
        var byte: UInt8 = 0
        while read(bell, &byte, 1) < 0, errno == EINTR {}
        for number in [SIGINT, SIGTERM, SIGHUP] { signal(number, SIG_DFL) }
        continuation.resume()
      }
      for number in [SIGINT, SIGTERM, SIGHUP] { signal(number, ring) }
    }
  }
}

/// What a signal does: all that a handler may.
private func ring(_ number: CInt) {
  var byte: UInt8 = 1
  _ = write(doorbell.load(ordering: .sequentiallyConsistent), &byte, 1)
}

private func waitForEver() async {
  await withUnsafeContinuation { (_: UnsafeContinuation<Void, Never>) in }
}
