import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What happened below the folders that are watched, once it had gone quiet.
package struct FolderChange: Hashable, Sendable {
  /// Files and folders, each once and sorted, beginning with the folder as it was named.
  package var paths: [String]
  /// More happened than can be told: anything may have changed.
  package var isEverything: Bool
  /// Why the folders are looked through from now on, where that is new.
  package var newManner: String?

  package init(paths: [String], isEverything: Bool = false) {
    self.paths = paths
    self.isEverything = isEverything
  }
}

/// Watches folders with all that is in them, hidden names apart: by the system's events where it
/// has them, else by looking through them several times a second.
package final class FolderWatch: Sendable {
  package let changes: AsyncStream<FolderChange>
  /// Why the folders are looked through; nil where the system tells of changes.
  package let reasonForLooking: String?
  private let isStopped: Shared<Bool>

  /// Starts watching; a folder that is not there is told of when it comes.
  package init(_ folders: [String], looksThrough: Bool = false) {
    let (stream, teller) = AsyncStream.makeStream(of: FolderChange.self)
    let isStopped = Shared(false)
    let asked = looksThrough ? "as was asked for" : nil
    var reason = asked ?? FolderWatch.reasonForLooking(at: folders)
    #if os(Linux)
      var events: FolderEvents?
      if reason == nil { events = FolderEvents(folders, reason: &reason) }
    #endif
    changes = stream
    reasonForLooking = reason
    self.isStopped = isStopped
    #if os(Linux)
      if let events {
        let moved = Shared(events)
        startThread { watch(moved, folders, isStopped, teller) }
        return
      }
    #endif
    let rounds = Shared(FolderRounds(folders))
    startThread { look(rounds, isStopped, teller) }
  }

  /// Ends the stream; the thread is gone within a second.
  package func stop() { isStopped.set(true) }
}

/// A value for two threads, one of which hands it on.
final class Shared<Value: Sendable>: Sendable {
  private let value: Mutex<Value>

  init(_ value: Value) { self.value = Mutex(value) }

  func get() -> Value { value.withLock { $0 } }
  func set(_ new: Value) { value.withLock { $0 = new } }
}

#if os(Linux)
  /// Waits for events until it is stopped; looks through the folders where the system has no more
  /// events to give.
  private func watch(
    _ shared: Shared<FolderEvents>, _ folders: [String], _ isStopped: Shared<Bool>,
    _ teller: AsyncStream<FolderChange>.Continuation
  ) {
    var events = shared.get()
    var settling = Settling()
    while !isStopped.get() {
      events.wait(until: settling.due)
      events.take(into: &settling)
      if let change = settling.take(at: .now) { teller.yield(change) }
      guard let reason = events.failure else { continue }
      events.end()
      var change = FolderChange(paths: [], isEverything: true)
      change.newManner = reason
      teller.yield(change)
      return look(Shared(FolderRounds(folders)), isStopped, teller)
    }
    events.end()
    teller.finish()
  }
#endif

/// Looks through the folders until it is stopped, and rests between two rounds for at least
/// twenty times as long as one takes.
private func look(
  _ shared: Shared<FolderRounds>, _ isStopped: Shared<Bool>,
  _ teller: AsyncStream<FolderChange>.Continuation
) {
  var rounds = shared.get()
  var settling = Settling()
  while !isStopped.get() {
    let start = ContinuousClock.now
    rounds.look(into: &settling)
    if let change = settling.take(at: .now) { teller.yield(change) }
    let pause = min(max(.milliseconds(150), (ContinuousClock.now - start) * 20), .seconds(2))
    usleep(
      UInt32(
        clamping: pause.components.attoseconds / 1_000_000_000_000
          + pause.components.seconds * 1_000_000))
  }
  teller.finish()
}

/// Names that editors and programs use for a moment, and all hidden ones.
func isPassedOver(_ name: String) -> Bool {
  name.hasPrefix(".") || name.hasSuffix("~") || name.hasSuffix(".reviewday-new")
}
