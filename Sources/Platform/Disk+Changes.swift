package import Base

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What changes the disk.
extension Disk {
  package func write(_ bytes: [UInt8], to path: String) throws(FileTrouble) {
    let temporary = path + ".reviewday-new"
    unlink(temporary)
    try create(bytes, at: temporary)
    do throws(FileTrouble) {
      try rename(temporary, to: path)
    } catch {
      unlink(temporary)
      throw error
    }
  }

  package func create(_ bytes: [UInt8], at path: String) throws(FileTrouble) {
    try create(bytes, at: path, flushing: false)
  }

  package func createDurably(_ bytes: [UInt8], at path: String) throws(FileTrouble) {
    try create(bytes, at: path, flushing: true)
  }

  private func create(
    _ bytes: [UInt8], at path: String, flushing: Bool
  ) throws(FileTrouble) {
    let descriptor = open(
      path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode_t(0o666))
    guard descriptor >= 0 else { throw FileTrouble(path, .writing, errno) }
    var failure = Disk.drain(bytes, into: descriptor)
    if flushing, failure == 0, fsync(descriptor) != 0, !Disk.cannotFlush.contains(errno) {
      failure = errno
    }
    // A network drive may only say on closing that there was no room.
    if close(descriptor) != 0, failure == 0, errno != EINTR { failure = errno }
    guard failure == 0 else {
      unlink(path)
      throw FileTrouble(path, .writing, failure)
    }
  }

  package func flush(folder: String) throws(FileTrouble) {
    let descriptor = open(folder.isEmpty ? "." : folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileTrouble(folder, .writing, errno) }
    defer { close(descriptor) }
    guard fsync(descriptor) != 0, !Disk.cannotFlush.contains(errno) else { return }
    throw FileTrouble(folder, .writing, errno)
  }

  /// What a disk says that knows no flushing, as network drives do of folders.
  private static let cannotFlush: Set<CInt> = [EINVAL, ENOTSUP, EBADF, EROFS, ENOSYS, EACCES]

  /// Writes all of the bytes; gives the error number, 0 for none.
  static func drain(_ bytes: [UInt8], into descriptor: CInt) -> CInt {
    bytes.withUnsafeBytes { buffer in
      guard let start = buffer.baseAddress else { return 0 }
      var count = 0
      while count < buffer.count {
        #if canImport(Darwin)
          let put = Darwin.write(descriptor, start + count, buffer.count - count)
        #elseif canImport(Musl)
          let put = Musl.write(descriptor, start + count, buffer.count - count)
        #else
          let put = Glibc.write(descriptor, start + count, buffer.count - count)
        #endif
        if put > 0 {
          count += put
        } else if put == 0 || errno != EINTR {
          return put == 0 ? ENOSPC : errno
        }
      }
      return 0
    }
  }

  package func makeFolder(_ path: String) throws(FileTrouble) {
    if path.isEmpty || mkdir(path, 0o777) == 0 { return }
    if errno == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex {
      try makeFolder(String(path[..<slash]))
      if mkdir(path, 0o777) == 0 { return }
    }
    let failure = errno
    var status = stat()
    if failure == EEXIST, stat(path, &status) == 0 {
      if status.st_mode & S_IFMT == S_IFDIR { return }
      throw FileTrouble(
        path: path, kind: .notAFile,
        message: "cannot make the folder \(path): a file of that name is in the way; move it")
    }
    throw FileTrouble(path, .makingFolder, failure)
  }

  package func rename(_ path: String, to other: String) throws(FileTrouble) {
    #if canImport(Darwin)
      let done = Darwin.rename(path, other)
    #elseif canImport(Musl)
      let done = Musl.rename(path, other)
    #else
      let done = Glibc.rename(path, other)
    #endif
    guard done == 0 else { throw FileTrouble(other, .moving, errno) }
  }

  package func remove(_ path: String) throws(FileTrouble) {
    if unlink(path) == 0 || errno == ENOENT || errno == ENOTDIR { return }
    // Linux says EISDIR for a folder, macOS EPERM.
    let failure = errno
    guard kind(of: path) == .folder else { throw FileTrouble(path, .removing, failure) }
    if rmdir(path) == 0 || errno == ENOENT { return }
    for entry in try entries(of: path) { try remove("\(path)/\(entry.name)") }
    guard rmdir(path) == 0 || errno == ENOENT else {
      throw FileTrouble(path, .removing, errno)
    }
  }

  package func removeIfEmpty(folder: String) throws(FileTrouble) {
    if rmdir(folder) == 0 || [ENOENT, ENOTEMPTY, EEXIST, ENOTDIR].contains(errno) { return }
    throw FileTrouble(folder, .removing, errno)
  }
}
