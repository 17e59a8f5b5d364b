#if os(Linux)
  #if canImport(Musl)
    import Musl
  #else
    import Glibc
  #endif

  /// The events of Linux's inotify for folders with all that is in them.
  ///
  /// A file is told of when it has been closed after writing or moved into place, never when half
  /// of it is there.
  struct FolderEvents: Sendable {
    private let descriptor: CInt
    private let roots: [String]
    private var paths: [CInt: String] = [:]
    /// The numbers by which the disk knows the roots that are there.
    private var numbers: [String: UInt64] = [:]
    private var looked = ContinuousClock.now
    /// Why the system tells of no more; nil while it does.
    private(set) var failure: String?

    private static let mask = UInt32(
      IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_CREATE | IN_DELETE | IN_ATTRIB
        | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR | IN_DONT_FOLLOW)

    init?(_ roots: [String], reason: inout String?) {
      descriptor = inotify_init1(CInt(IN_NONBLOCK) | CInt(IN_CLOEXEC))
      self.roots = roots
      guard descriptor >= 0 else {
        reason = "this system gives no more watches"
        return nil
      }
      var settling = Settling()
      addRoots(into: &settling)
      if let failure {
        reason = failure
        end()
        return nil
      }
    }

    func end() { _ = close(descriptor) }

    /// Returns when something may have happened, when it is time to tell, or within a second.
    func wait(until due: ContinuousClock.Instant?) {
      let patience = numbers.count < roots.count ? Duration.milliseconds(300) : .seconds(1)
      let rest = due.map { min($0 - .now, patience) } ?? patience
      let attoseconds = rest.components.attoseconds
      let milliseconds = rest.components.seconds * 1_000 + attoseconds / 1_000_000_000_000_000
      var asked = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      _ = poll(&asked, 1, CInt(clamping: max(0, milliseconds) + (due == nil ? 0 : 1)))
    }

    /// Takes all that has happened since.
    mutating func take(into settling: inout Settling) {
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      while true {
        let count = read(descriptor, &buffer, buffer.count)
        guard count > 0 else { break }
        var offset = 0
        while offset + 16 <= count {
          let event = Event(buffer[offset..<count])
          offset += 16 + event.length
          take(event, into: &settling)
        }
      }
      if ContinuousClock.now - looked > .milliseconds(140) {
        looked = .now
        addRoots(into: &settling)
      }
    }

    private mutating func take(_ event: Event, into settling: inout Settling) {
      let now = ContinuousClock.now
      if event.has(IN_Q_OVERFLOW) {
        numbers = [:]
        settling.noteEverything(at: now)
        return addRoots(into: &settling)
      }
      guard let folder = paths[event.watch] else { return }
      if event.has(IN_IGNORED) { return forget(event.watch) }
      if event.has(IN_DELETE_SELF) || event.has(IN_MOVE_SELF) {
        return addRoots(into: &settling)
      }
      guard !event.name.isEmpty, !isPassedOver(event.name) else { return }
      let path = "\(folder)/\(event.name)"
      if event.has(IN_DELETE) || event.has(IN_MOVED_FROM) {
        if event.has(IN_ISDIR) { forget(below: path) }
        settling.noteRemoved(path, at: now)
      } else if event.has(IN_ISDIR) {
        if !event.has(IN_ATTRIB) { add(path, into: &settling) }
        settling.noteWritten(path, at: now)
      } else if event.has(IN_CREATE) {
        settling.noteCreated(path)
      } else {
        settling.noteWritten(path, at: now)
      }
    }

    /// Looks whether the roots are where they were, and watches those that have come.
    private mutating func addRoots(into settling: inout Settling) {
      for root in roots {
        var status = stat()
        let isThere = lstat(root, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
        let number = isThere ? UInt64(status.st_ino) : nil
        guard number != numbers[root] else { continue }
        if numbers[root] != nil {
          forget(below: root)
          settling.noteRemoved(root, at: .now)
        }
        numbers[root] = number
        guard isThere else { continue }
        add(root, into: &settling)
        settling.noteWritten(root, at: .now)
      }
    }

    /// Watches a folder and those in it; what is found there may have come before the watch did.
    private mutating func add(_ folder: String, depth: Int = 0, into settling: inout Settling) {
      let watch = inotify_add_watch(descriptor, folder, FolderEvents.mask)
      guard watch >= 0 else {
        if errno == ENOSPC {
          failure = "there are more folders than this system watches (fs.inotify.max_user_watches)"
        }
        return
      }
      paths[watch] = folder
      guard depth < 16 else { return }
      for name in names(in: folder) where !isPassedOver(name) {
        let path = "\(folder)/\(name)"
        var status = stat()
        guard lstat(path, &status) == 0 else { continue }
        if status.st_mode & S_IFMT == S_IFDIR {
          add(path, depth: depth + 1, into: &settling)
        } else {
          settling.noteWritten(path, at: .now)
        }
      }
    }

    private mutating func forget(_ watch: CInt) { paths[watch] = nil }

    private mutating func forget(below path: String) {
      for (watch, folder) in paths where folder == path || folder.hasPrefix(path + "/") {
        inotify_rm_watch(descriptor, watch)
        paths[watch] = nil
      }
    }
  }

  /// One entry of what inotify hands over.
  private struct Event {
    var watch: CInt
    var mask: UInt32
    var length: Int
    var name: String

    init(_ bytes: ArraySlice<UInt8>) {
      func number(_ offset: Int) -> UInt32 {
        (0..<4).reduce(0) { $0 | UInt32(bytes[bytes.startIndex + offset + $1]) << ($1 * 8) }
      }
      watch = CInt(bitPattern: number(0))
      mask = number(4)
      length = Int(number(12))
      let start = bytes.startIndex + 16
      let end = min(start + length, bytes.endIndex)
      name = String(decoding: bytes[start..<end].prefix { $0 != 0 }, as: UTF8.self)
    }

    func has<Flag: BinaryInteger>(_ flag: Flag) -> Bool {
      mask & UInt32(truncatingIfNeeded: flag) != 0
    }
  }
#endif
