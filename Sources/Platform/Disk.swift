package import Base

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The real disk, in as few system calls as will do.
///
/// The last part of a path is never followed when it is a symbolic link, and nothing waits for a
/// FIFO.
package struct Disk: FileSystem {
  package init() {}

  package func read(_ path: String, limit: Int) throws(FileTrouble) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileTrouble(path, .reading, errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileTrouble(path, .reading, errno) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw FileTrouble(
        path: path, kind: .notAFile, message: "cannot read \(path): it is not a plain file")
    }
    let size = Int(status.st_size)
    guard size <= limit else {
      throw FileTrouble(
        path: path, kind: .tooLarge,
        message: "cannot read \(path): it has \(size) bytes and the limit is \(limit)")
    }
    var failure: CInt = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      failure = Disk.fill(buffer, from: descriptor, count: &count)
    }
    guard failure == 0 else { throw FileTrouble(path, .reading, failure) }
    return bytes
  }

  /// Reads until the buffer is full or the file ends; gives the error number, 0 for none.
  static func fill(
    _ buffer: UnsafeMutableBufferPointer<UInt8>, from descriptor: CInt, count: inout Int
  ) -> CInt {
    guard let start = buffer.baseAddress else { return 0 }
    while count < buffer.count {
      #if canImport(Darwin)
        let got = Darwin.read(descriptor, start + count, buffer.count - count)
      #elseif canImport(Musl)
        let got = Musl.read(descriptor, start + count, buffer.count - count)
      #else
        let got = Glibc.read(descriptor, start + count, buffer.count - count)
      #endif
      if got == 0 { return 0 }
      if got > 0 {
        count += got
      } else if errno != EINTR {
        return errno
      }
    }
    return 0
  }

  package func kind(of path: String) -> FileEntry.Kind? {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    return Disk.kind(status, leadsTo: { Disk.kindBeyondLink(path) })
  }

  package func entries(of folder: String) throws(FileTrouble) -> [FileEntry] {
    guard let stream = opendir(folder.isEmpty ? "." : folder) else {
      if errno == ENOENT { return [] }
      throw FileTrouble(folder, .reading, errno)
    }
    defer { closedir(stream) }
    let descriptor = dirfd(stream)
    var found: [FileEntry] = []
    while let entry = readdir(stream) {
      let name = Disk.name(of: entry)
      guard name != ".", name != ".." else { continue }
      var status = stat()
      // A file that went away since it was listed is as good as never there.
      guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { continue }
      let kind = Disk.kind(status, leadsTo: { Disk.kindBeyondLink("\(folder)/\(name)") })
      found.append(FileEntry(name: name, kind: kind, size: kind == .file ? Int(status.st_size) : 0))
    }
    return found
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> String {
    withUnsafePointer(to: &entry.pointee.d_name) { pointer in
      pointer.withMemoryRebound(
        to: CChar.self, capacity: MemoryLayout.size(ofValue: entry.pointee.d_name)
      ) { String(cString: $0) }
    }
  }

  private static func kind(
    _ status: stat, leadsTo target: () -> FileEntry.Kind?
  ) -> FileEntry.Kind {
    switch status.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .link(leadsTo: target())
    default: .other
    }
  }

  private static func kindBeyondLink(_ path: String) -> FileEntry.Kind? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return kind(status, leadsTo: { nil })
  }
}
