package import Base
import Crypto

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The machine that the program runs on, its clock and its processes.
package struct ThisMachine: Workplace {
  package let worker: Worker

  package init() {
    let host = ThisMachine.host()
    worker = Worker(
      user: ThisMachine.user(), host: host,
      machine: ThisMachine.fingerprint(host + ThisMachine.line(of: "/etc/machine-id")),
      boot: ThisMachine.line(of: "/proc/sys/kernel/random/boot_id"), process: Int(getpid()),
      started: ThisMachine.start(of: Int(getpid())))
  }

  package func now() -> Int { time(nil) }

  package func pause(milliseconds: Int) {
    var left = timespec(
      tv_sec: milliseconds / 1_000, tv_nsec: (milliseconds % 1_000) * 1_000_000)
    var rest = timespec()
    while nanosleep(&left, &rest) != 0, errno == EINTR { left = rest }
  }

  package func isAtWork(_ other: Worker) -> Bool? {
    guard other.machine == worker.machine else { return nil }
    // Nothing outlives its machine's start.
    guard other.boot == worker.boot else { return false }
    guard let number = pid_t(exactly: other.process), number > 0 else { return false }
    guard kill(number, 0) == 0 || errno == EPERM else { return false }
    // Numbers of processes come round again; their starts do not.
    return other.started == ThisMachine.start(of: other.process)
  }

  private static func host() -> String {
    var name = [CChar](repeating: 0, count: 256)
    guard gethostname(&name, name.count - 1) == 0 else { return "an unnamed computer" }
    return text(name)
  }

  private static func user() -> String {
    guard let entry = getpwuid(getuid()), let name = entry.pointee.pw_name else {
      return Surroundings.environment("USER") ?? "somebody"
    }
    return String(cString: name)
  }

  /// When a process began, in a form that only comparing makes sense of; empty where the system
  /// does not say.
  ///
  /// It is the 22nd word of `/proc/…/stat` (proc(5)), the 20th after the program's name, which
  /// stands in brackets and may hold anything.
  private static func start(of process: Int) -> String {
    let words = line(of: "/proc/\(process)/stat").split(separator: ")").last?
      .split(separator: " ")
    // A process that has ended and waits to be noticed is over.
    guard let words, words.count > 19, words[0] != "Z" else { return "" }
    return String(words[19])
  }

  /// The first line of a small file of the system's; empty where there is none.
  private static func line(of path: String) -> String {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return "" }
    defer { close(descriptor) }
    var bytes = [CChar](repeating: 0, count: 1024)
    guard read(descriptor, &bytes, bytes.count - 1) > 0 else { return "" }
    return text(bytes).split(separator: "\n").first.map(String.init) ?? ""
  }

  private static func text(_ characters: [CChar]) -> String {
    String(decoding: characters.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// A machine's number is its own affair: a lock on a shared drive shows only what compares.
  private static func fingerprint(_ text: String) -> String {
    SHA256.hash(data: Array(text.utf8)).prefix(6)
      .map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
