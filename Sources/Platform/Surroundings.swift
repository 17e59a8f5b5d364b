package import Base

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What a program is told by the machine it runs on: the date, the terminal, the working folder.
package enum Surroundings {
  /// Today where the machine stands: the only clock in the program.
  package static func today() -> CalendarDate {
    var now = time(nil)
    var local = tm()
    localtime_r(&now, &local)
    return CalendarDate(
      year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday))
      ?? CalendarDate(dayNumber: now / 86_400)
  }

  /// One of the two streams a program writes to.
  package enum Stream: Int32, Sendable {
    case output = 1
    case errors = 2
  }

  /// Writes a text whole, in as few calls as the system takes; a reader that has gone is no
  /// trouble.
  package static func write(_ text: String, to stream: Stream) {
    write(Array(text.utf8), to: stream)
  }

  /// Writes bytes whole, as a text.
  package static func write(_ bytes: [UInt8], to stream: Stream) {
    _ = Disk.drain(bytes, into: stream.rawValue)
  }

  /// All of standard input, at most so many bytes.
  package static func readInput(limit: Int) throws(FileTrouble) -> [UInt8] {
    let piece = 1 << 16
    var bytes: [UInt8] = []
    while true {
      var count = 0
      var failure: CInt = 0
      bytes += [UInt8](unsafeUninitializedCapacity: piece) { buffer, filled in
        failure = Disk.fill(buffer, from: 0, count: &filled)
        count = filled
      }
      guard failure == 0 else { throw FileTrouble("standard input", .reading, failure) }
      if count < piece { return bytes }
      guard bytes.count <= limit else {
        throw FileTrouble(
          path: "-", kind: .tooLarge,
          message: "cannot read standard input: the limit is \(limit) bytes")
      }
    }
  }

  /// A reader that goes away, as `head` does, is no reason to end: writing to it just fails.
  package static func outliveReaders() { signal(SIGPIPE, SIG_IGN) }

  /// Whether a person reads the stream as it is written.
  package static func isTerminal(_ stream: Stream) -> Bool { isatty(stream.rawValue) == 1 }

  /// How many columns the terminal has that reads the stream; nil where none does.
  ///
  /// `COLUMNS` says otherwise, as for other programs.
  package static func columns(_ stream: Stream) -> Int? {
    guard isTerminal(stream) else { return nil }
    if let wished = environment("COLUMNS").flatMap({ Int($0) }), wished > 0 { return wished }
    var size = winsize()
    guard ioctl(stream.rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  /// The value of an environment variable; nil where it is unset or empty.
  package static func environment(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// The folder the program was started in.
  package static func workingFolder() -> String {
    guard let pointer = getcwd(nil, 0) else { return "." }
    defer { free(pointer) }
    return String(cString: pointer)
  }

  /// How many processors there are to share work between.
  package static func processors() -> Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// The full path of a program that a terminal would find by this name; nil for none.
  package static func program(_ name: String) -> String? {
    for folder in (environment("PATH") ?? "/usr/bin:/bin").split(separator: ":") {
      let path = "\(folder)/\(name)"
      var status = stat()
      if stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, access(path, X_OK) == 0 {
        return path
      }
    }
    return nil
  }
}
