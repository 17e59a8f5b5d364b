/// Gathers what happens to files until it has gone quiet, so that a burst becomes one change.
///
/// One saved file is told at once. A file that has only gone away may be about to come back, as
/// many editors save; of many files, or of one soon after another, more are likely to follow, as
/// when git checks out a branch: all these are given longer. Nobody waits for ever.
struct Settling {
  private var written: Set<String> = []
  private var removed: Set<String> = []
  /// What was not there before.
  private var created: Set<String> = []
  private var isEverything = false
  private var first: ContinuousClock.Instant?
  private var last: ContinuousClock.Instant?
  /// When something was told last.
  private var told: ContinuousClock.Instant?

  /// How long a burst may keep everybody waiting.
  static let patience = Duration.seconds(10)

  mutating func noteWritten(_ path: String, at now: ContinuousClock.Instant) {
    written.insert(path)
    removed.remove(path)
    note(at: now)
  }

  /// A file is there, with nothing in it that could be told of yet.
  mutating func noteCreated(_ path: String) {
    if !removed.contains(path) { created.insert(path) }
  }

  /// What came and went meanwhile, as a name that an editor writes under, is not told of.
  mutating func noteRemoved(_ path: String, at now: ContinuousClock.Instant) {
    if created.remove(path) != nil {
      written.remove(path)
      return
    }
    removed.insert(path)
    note(at: now)
  }

  /// More happened than the system can tell of.
  mutating func noteEverything(at now: ContinuousClock.Instant) {
    isEverything = true
    note(at: now)
  }

  private mutating func note(at now: ContinuousClock.Instant) {
    first = first ?? now
    last = now
  }

  /// How long nothing more must happen.
  private var quiet: Duration {
    let count = written.count + removed.count
    if isEverything || count > 200 { return .milliseconds(300) }
    if count > 20 { return .milliseconds(150) }
    if !removed.isEmpty { return .milliseconds(120) }
    let isSoon = told.flatMap { told in first.map { $0 - told < .milliseconds(250) } } ?? false
    return isSoon ? .milliseconds(100) : .milliseconds(4)
  }

  /// When to tell of it; nil where nothing has happened.
  var due: ContinuousClock.Instant? {
    guard let first, let last else { return nil }
    return min(last + quiet, first + Settling.patience)
  }

  /// What has happened, once it is due; begins anew.
  mutating func take(at now: ContinuousClock.Instant) -> FolderChange? {
    guard let due, due <= now else { return nil }
    let change = FolderChange(
      paths: written.union(removed).sorted(), isEverything: isEverything)
    self = Settling()
    told = now
    return change.paths.isEmpty && !change.isEverything ? nil : change
  }
}
