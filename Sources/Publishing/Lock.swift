import Base

/// That one run and no other changes a folder: a file with its owner and the time of its last sign
/// of life.
///
/// Its name carries a number. Whoever takes over from a run that is gone makes the next number, and
/// a file is made for one maker only; then all look again whether somebody else has come. So two
/// may both step back, but never both go on.
struct Lock {
  private let name: String
  private let owner: Worker
  private let since: Int
  private var sign: Int

  /// How long a run on another machine may be silent before it is taken to have ended.
  private static let silence = 15 * 60
  /// How long such a run is watched for a sign of life before it is taken over from, since two
  /// machines' clocks may differ.
  private static let watch = 45
  /// How often a run shows that it is alive, and looks whether the lock is still its own.
  private static let beat = 30

  /// Takes the lock, or says who holds it; says aloud from whom it was taken over.
  static func take(on drive: Drive) throws(Halt) -> Lock {
    let (gone, number) = try lookAround(drive)
    let lock = Lock(
      name: "lock-\(number).txt", owner: drive.workplace.worker, since: drive.workplace.now(),
      sign: drive.workplace.now())
    try lock.create(on: drive)
    do throws(Halt) {
      let others = try names(on: drive).filter { $0 != lock.name && !gone.contains($0) }
      guard others.isEmpty else {
        throw .taken("another publication to \(drive.folder) began at the same moment; try again")
      }
      for name in gone {
        try drive.trying { () throws(FileTrouble) in try drive.files.remove(path(name, drive)) }
      }
    } catch {
      lock.release(on: drive)
      throw error
    }
    return lock
  }

  /// Shows that this run is alive; stops it where another has taken over since.
  mutating func hold(on drive: Drive) throws(Halt) {
    let now = drive.workplace.now()
    // A clock that was put back counts as time gone by.
    guard !(0..<Lock.beat).contains(now - sign) else { return }
    guard isOurs(on: drive) else {
      throw .taken(
        "another publication to \(drive.folder) took over while this one was silent; what stands "
          + "is consistent. Look whether it has ended, then run the command again")
    }
    sign = now
    let text = text
    try drive.trying { () throws(FileTrouble) in
      try drive.files.write(Array(text.utf8), to: Lock.path(name, drive))
    }
  }

  /// Removes the lock, if it is still ours; a drive that is gone takes it along.
  func release(on drive: Drive) {
    do throws(FileTrouble) {
      if isOurs(on: drive) { try drive.files.remove(Lock.path(name, drive)) }
      try drive.files.removeIfEmpty(folder: drive.full(stateFolder))
    } catch {}
  }

  private func isOurs(on drive: Drive) -> Bool {
    Lock.read(name, on: drive).map { $0.owner == owner && $0.since == since } ?? false
  }

  private func create(on drive: Drive) throws(Halt) {
    do throws(FileTrouble) {
      if drive.files.kind(of: drive.full(stateFolder)) == nil {
        try drive.files.makeFolder(drive.full(stateFolder))
      }
      try drive.files.createDurably(Array(text.utf8), at: Lock.path(name, drive))
    } catch {
      guard error.kind == .inTheWay else {
        return try drive.trying { () throws(FileTrouble) in throw error }
      }
      throw .taken("another publication to \(drive.folder) began at the same moment; try again")
    }
  }
}

extension Lock {
  /// The locks of runs that are gone, and the number for the next; throws where one is alive.
  static func lookAround(
    _ drive: Drive, telling: Bool = true
  ) throws(Halt) -> (gone: [String], number: Int) {
    let found = try names(on: drive)
    for name in found {
      guard let other = read(name, on: drive) else {
        try waitForWords(name, on: drive)
        continue
      }
      try other.seeThatItIsGone(on: drive, telling: telling)
    }
    return (found, (found.compactMap(number).max() ?? 0) + 1)
  }

  /// A lock without words is one that is being written, or whose writer was killed that instant.
  private static func waitForWords(_ name: String, on drive: Drive) throws(Halt) {
    for _ in 0..<8 {
      drive.workplace.pause(milliseconds: 250)
      guard drive.files.kind(of: path(name, drive)) != nil else { return }
      if let other = read(name, on: drive) {
        return try other.seeThatItIsGone(on: drive, telling: true)
      }
    }
  }

  private func seeThatItIsGone(on drive: Drive, telling: Bool) throws(Halt) {
    let age = drive.workplace.now() - sign
    let who = "\(owner.user) on \(owner.host)"
    let isThere: Bool
    switch drive.workplace.isAtWork(owner) {
    case true?: isThere = true
    case false?: isThere = false
    case nil:
      isThere = age < Lock.silence || (telling && showsSignOfLife(on: drive))
    }
    guard isThere else {
      if telling { drive.tell("Taking over from \(who), whose publication did not end.") }
      return
    }
    let minutes = (drive.workplace.now() - since) / 60
    let started = minutes < 1 ? "less than a minute ago" : "\(minutes) min ago"
    throw .taken(
      "\(who) is publishing to \(drive.folder) since \(started), last sign of life "
        + "\(max(0, age)) s ago; wait until that has ended. If it was broken off there, run this "
        + "command on that computer, which takes over at once, or wait \(Lock.silence / 60) min")
  }

  private func showsSignOfLife(on drive: Drive) -> Bool {
    drive.tell("\(owner.user) on \(owner.host) was publishing here; watching for \(Lock.watch) s.")
    for _ in 0..<(Lock.watch / 5) {
      drive.workplace.pause(milliseconds: 5_000)
      if let other = Lock.read(name, on: drive), other.sign != sign { return true }
    }
    return false
  }

  private static func path(_ name: String, _ drive: Drive) -> String {
    drive.full("\(stateFolder)/\(name)")
  }

  private static func names(on drive: Drive) throws(Halt) -> [String] {
    try drive.trying { () throws(FileTrouble) in
      try drive.files.entries(of: drive.full(stateFolder))
    }.map(\.name).filter { number($0) != nil }.sorted()
  }

  private static func number(_ name: String) -> Int? {
    guard name.hasPrefix("lock-"), name.hasSuffix(".txt") else { return nil }
    return Int(name.dropFirst(5).dropLast(4))
  }

  private static let title = "reviewday is publishing to this folder"

  private var text: String {
    let words = [
      Lock.title, owner.user, owner.host, owner.machine, owner.boot, String(owner.process),
      owner.started, String(since), String(sign), "end",
    ]
    return words.map { $0.split(whereSeparator: \.isNewline).joined(separator: " ") + "\n" }
      .joined()
  }

  private static func read(_ name: String, on drive: Drive) -> Lock? {
    let bytes: [UInt8]
    do throws(FileTrouble) {
      bytes = try drive.files.read(path(name, drive), limit: 1 << 16)
    } catch {
      return nil
    }
    let words = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard words.count == 11, words[0] == title, words[9] == "end", let process = Int(words[5]),
      let since = Int(words[7]), let sign = Int(words[8])
    else { return nil }
    return Lock(
      name: name,
      owner: Worker(
        user: words[1], host: words[2], machine: words[3], boot: words[4], process: process,
        started: words[6]), since: since, sign: sign)
  }
}
