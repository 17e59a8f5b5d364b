#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension Surroundings {
  /// The full path of a program that stands beside this one, or that a terminal would find; nil
  /// for none.
  package static func programBeside(_ name: String) -> String? {
    if let folder = ownPath()?.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/"), access("\(folder)/\(name)", X_OK) == 0
    {
      return "\(folder)/\(name)"
    }
    return program(name)
  }

  /// The full path of the running program's file.
  private static func ownPath() -> String? {
    var buffer = [CChar](repeating: 0, count: 4_096)
    #if canImport(Darwin)
      var size = UInt32(buffer.count)
      guard _NSGetExecutablePath(&buffer, &size) == 0 else { return nil }
    #else
      guard readlink("/proc/self/exe", &buffer, buffer.count - 1) > 0 else { return nil }
    #endif
    return buffer.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } }
  }

  /// Becomes another program, which keeps the terminal, the number of the process and its end;
  /// returns, with the reason, only where that cannot be.
  package static func become(_ path: String, _ arguments: [String]) -> String {
    var pointers = ([path] + arguments).map { strdup($0) }
    defer { for pointer in pointers { free(pointer) } }
    pointers.append(nil)
    execv(path, pointers)
    return String(cString: strerror(errno))
  }

  /// Opens an address in the browser that the machine prefers, and does not wait for it; answers
  /// whether there is something that could.
  package static func open(address: String) async -> Bool {
    #if canImport(Darwin)
      let names = ["open"]
    #else
      let names = ["wslview", "xdg-open"]
    #endif
    guard let path = names.compactMap({ program($0) }).first else { return false }
    // Some of them are the browser, and stay; the shell lets go of them.
    let run = await runProgram(
      "/bin/sh", ["-c", "\"$0\" \"$1\" </dev/null >/dev/null 2>&1 &", path, address],
      in: workingFolder(), environment: [:], timeout: .seconds(10))
    return run.failure == nil
  }

  /// Whether an error number of the system says that something else has the port.
  package static func isTaken(_ number: Int32) -> Bool { number == EADDRINUSE }

  /// Whether an error number of the system says that the account may not.
  package static func isForbidden(_ number: Int32) -> Bool { number == EACCES }
}
