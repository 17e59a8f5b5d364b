import Base
import Writing

/// The folder on the drive, changed one whole file at a time.
///
/// Before every change it is seen to that this run still holds the lock.
final class Drive {
  let folder: String
  let files: any FileSystem
  private let settings: PublishSettings
  private var lock: Lock?
  /// Folders in which something was renamed or removed since the last flush, below `folder`.
  private var unflushed: Set<String> = []
  /// How many files are to be put in place, and how many have been.
  var expected = 0
  private var placed = 0
  private var toldAt: Int
  /// The paths beside which a run that was broken off may have left something half written.
  var brokenOff: Set<String> = []

  init(folder: String, files: any FileSystem, settings: PublishSettings) {
    self.folder = folder
    self.files = files
    self.settings = settings
    toldAt = settings.workplace.now()
  }

  func full(_ path: String) -> String { path.isEmpty ? folder : "\(folder)/\(path)" }

  func take(_ lock: Lock) { self.lock = lock }

  /// Lets go of the lock and of an empty state folder, as far as the drive lets us.
  func release() {
    guard let lock else { return }
    lock.release(on: self)
    self.lock = nil
  }

  /// What stands at a path.
  enum Standing: Equatable {
    case nothing
    case file(Digest)
    /// A folder, a link, a device: nothing of ours.
    case obstacle
  }

  func standing(at path: String) throws(Halt) -> Standing {
    try hold()
    guard try leadsOverFolders(path) else { return .obstacle }
    switch files.kind(of: full(path)) {
    case nil: return .nothing
    case .file: break
    default: return .obstacle
    }
    let bytes = try patiently(path) { () throws(FileTrouble) in
      try self.files.read(self.full(path), limit: 1 << 32)
    }
    return .file(.of(bytes))
  }

  /// Whether no part of the way to a file is a file or a link.
  private func leadsOverFolders(_ path: String) throws(Halt) -> Bool {
    var parent = splitPath(path).folder
    while !parent.isEmpty {
      switch files.kind(of: full(parent)) {
      case nil, .folder: parent = splitPath(parent).folder
      default: return false
      }
    }
    return true
  }

  /// Puts a file in place whole: written beside it, flushed, renamed over what stood there, which
  /// must still be what was seen before.
  func place(_ bytes: [UInt8], at path: String, over seen: Standing) throws(Halt) {
    try hold()
    let parent = splitPath(path).folder
    let temporary = full(path) + unfinished
    let isOurs = parent == stateFolder || brokenOff.contains(path)
    if !isOurs, files.kind(of: temporary) != nil {
      throw .inTheWay(["\(path)\(unfinished): a file of somebody’s stands there; move it"])
    }
    try trying { () throws(FileTrouble) in
      if self.files.kind(of: self.full(parent)) == nil {
        try self.files.makeFolder(self.full(parent))
      }
      if self.files.kind(of: temporary) == .file { try self.files.remove(temporary) }
      try self.files.createDurably(bytes, at: temporary)
    }
    do throws(Halt) {
      guard try standing(at: path) == seen else {
        throw .inTheWay(["\(path) was changed by somebody just now; run the command again"])
      }
      try patiently(path) { () throws(FileTrouble) in
        try self.files.rename(temporary, to: self.full(path))
      }
    } catch {
      do throws(FileTrouble) { try files.remove(temporary) } catch {}
      throw error
    }
    unflushed.insert(parent)
    tellHowFar()
  }

  /// Now and then, on a slow drive.
  private func tellHowFar() {
    placed += 1
    guard workplace.now() - toldAt >= 10, placed < expected else { return }
    toldAt = workplace.now()
    tell("\(placed) of \(expected) files …")
  }

  /// Removes a file that must still be what was seen before.
  func remove(_ path: String, seen: Standing) throws(Halt) {
    try hold()
    guard try standing(at: path) == seen, seen != .nothing, seen != .obstacle else { return }
    try patiently(path) { () throws(FileTrouble) in try self.files.remove(self.full(path)) }
    unflushed.insert(splitPath(path).folder)
  }

  /// Removes the folders above a path that nothing stands in any more, this one apart.
  func removeEmptyFolders(above path: String) throws(Halt) {
    var parent = splitPath(path).folder
    while !parent.isEmpty {
      try trying { () throws(FileTrouble) in
        try self.files.removeIfEmpty(folder: self.full(parent))
      }
      unflushed.remove(parent)
      parent = splitPath(parent).folder
    }
  }

  /// Has the drive keep all that was done so far before anything else is done.
  func flush() throws(Halt) {
    for parent in unflushed.sorted() where files.kind(of: full(parent)) != nil {
      try trying { () throws(FileTrouble) in try self.files.flush(folder: self.full(parent)) }
    }
    unflushed = []
  }

  private func hold() throws(Halt) { try lock?.hold(on: self) }
}

extension Drive {
  var workplace: any Workplace { settings.workplace }

  func tell(_ sentence: String) { settings.tell(sentence) }

  func count(_ number: Int, of files: Int, _ path: String) { settings.count(number, files, path) }

  func trying<Value>(_ body: () throws(FileTrouble) -> Value) throws(Halt) -> Value {
    do throws(FileTrouble) {
      return try body()
    } catch {
      throw .failed(error.onADrive(folder))
    }
  }

  /// Does it again with growing pauses while somebody has the file open; says so the first time.
  ///
  /// That shows as busy, as denied, or, through clients that remove what a rename replaces
  /// (libsmbclient's), as something in the way.
  private func patiently<Value>(
    _ path: String, _ body: () throws(FileTrouble) -> Value
  ) throws(Halt) -> Value {
    var pause = 250
    var waited = 0
    while true {
      do throws(FileTrouble) {
        let value = try body()
        if waited > 0 { tell("\(path) is free again.") }
        return value
      } catch {
        guard [.busy, .denied, .inTheWay].contains(error.kind) else {
          throw .failed(error.onADrive(folder))
        }
        guard waited < settings.patience * 1_000 else {
          throw .failed(FileTrouble.stillOpen(path, in: folder, after: settings.patience))
        }
        if waited == 0 {
          tell("\(path) is open on another computer; trying again for \(settings.patience) s.")
        }
      }
      let step = min(pause, settings.patience * 1_000 - waited)
      workplace.pause(milliseconds: step)
      waited += step
      pause = min(pause * 2, 4_000)
      try hold()
    }
  }
}

extension FileTrouble {
  fileprivate static func stillOpen(_ path: String, in folder: String, after patience: Int) -> Self
  {
    FileTrouble(
      path: path, kind: .busy,
      message: "\(path) could not be changed in \(patience) s: it is open on another computer, or "
        + "this account may not change it. Have it closed, then run the command again: it goes on "
        + "from here")
  }

  /// The same trouble in words for a drive that readers are using.
  fileprivate func onADrive(_ folder: String) -> FileTrouble {
    let wayOut: String
    switch kind {
    case .full: wayOut = "the drive is full; free some space, then run the command again"
    case .denied, .readOnly:
      wayOut = "this account may not write there; ask whoever keeps the drive for the right to"
    case .missing: wayOut = "it is not there any more; is the drive still connected?"
    default: return self
    }
    return FileTrouble(path: path, kind: kind, message: "cannot change \(path): \(wayOut)")
  }
}
