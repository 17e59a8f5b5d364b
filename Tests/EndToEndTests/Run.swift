import Base
import Commands
import Platform
import Synchronization
import TestSupport

/// One run of the program over files in memory: what was printed, how it ended, what stands after.
struct Run {
  let status: ExitStatus
  let output: String
  let errors: String
  /// What it gave out that is no text.
  let bytes: [UInt8]
  let disk: MemoryFileSystem
  /// The previews that were asked for.
  let previews: [PreviewOrder]

  /// Runs the program with these arguments.
  init(_ arguments: String..., on disk: MemoryFileSystem) async {
    await self.init(arguments, on: disk)
  }

  init(
    _ arguments: [String], on disk: MemoryFileSystem,
    today: CalendarDate = CalendarDate(dayNumber: 20_780), terminal: Terminal = Terminal(),
    history: any History = KnownHistory(traces: nil), listingFails: String? = nil,
    input: [UInt8] = [], keeping: Keeping = .committed
  ) async {
    let box = Box()
    var world = World(
      files: listingFails.map { Unlistable(disk: disk, folder: $0) } ?? disk,
      print: { text in box.output.withLock { $0 += text } },
      complain: { text in box.errors.withLock { $0 += text } }, colour: false, today: today,
      processors: 2)
    world.terminal = terminal
    world.history = history
    world.input = { input }
    world.preview = { asked, _ in
      box.previews.withLock { $0.append(asked) }
      return .done
    }
    world.keeping = { _ in keeping }
    world.emit = { bytes in box.bytes.withLock { $0 += bytes } }
    status = await run(arguments, in: world)
    self.output = box.output.withLock { $0 }
    self.bytes = box.bytes.withLock { $0 }
    self.errors = box.errors.withLock { $0 }
    self.disk = disk
    self.previews = box.previews.withLock { $0 }
  }

  /// All files below the output folder.
  var written: [String: [UInt8]] { disk.files.filter { $0.key.hasPrefix("Output/") } }
}

/// A history that is known beforehand.
struct KnownHistory: History {
  var traces: [HistoryTrace]?
  var ignored: [String] = []

  func traces(below name: String, in folder: String) async throws(FileTrouble) -> [HistoryTrace]? {
    traces
  }

  /// What is tracked of each folder; a folder that is not here fails where nil is its value.
  var tracked: [String: [String]?] = [:]

  func ignored(in folder: String) async throws(FileTrouble) -> [String]? { ignored }

  func tracked(in folder: String, everything: Bool) async throws(FileTrouble) -> [String]? {
    guard let known = tracked[folder] else { return nil }
    guard let known else {
      throw FileTrouble(path: folder, kind: .other, message: "git cannot be asked: it is ill")
    }
    return known
  }
}

/// What a run prints, gathered.
final class Box: Sendable {
  let output = Mutex("")
  let errors = Mutex("")
  let bytes = Mutex<[UInt8]>([])
  let previews = Mutex<[PreviewOrder]>([])
}

/// The example that ships, read from the real disk once for each use.
enum Example {
  /// The repository's root.
  static let root: String = {
    let parts = #filePath.split(separator: "/").dropLast(3)
    return "/" + parts.joined(separator: "/")
  }()

  /// `Content/…` to text, for a disk in memory.
  static func files() throws -> [String: [UInt8]] {
    try gather(root + "/Content", as: "Content")
  }

  private static func gather(_ folder: String, as name: String) throws -> [String: [UInt8]] {
    var found: [String: [UInt8]] = [:]
    for entry in try Disk().entries(of: folder) {
      switch entry.kind {
      case .file:
        found["\(name)/\(entry.name)"] = try Disk().read(
          "\(folder)/\(entry.name)", limit: 20 << 20)
      case .folder:
        found.merge(try gather("\(folder)/\(entry.name)", as: "\(name)/\(entry.name)")) { $1 }
      default: continue
      }
    }
    return found
  }

  /// A disk in memory with the example, its entries handed out in an order of the seed's.
  static func disk(seed: UInt64 = 1) throws -> MemoryFileSystem {
    MemoryFileSystem(bytes: try files(), seed: seed)
  }
}
