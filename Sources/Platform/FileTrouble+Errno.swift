import Base

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What was being tried when the disk said no.
enum Attempt: String {
  case reading = "read"
  case writing = "write"
  case makingFolder = "make the folder"
  case moving = "move a finished file to"
  case removing = "remove"
}

extension FileTrouble {
  /// Turns an error number of the system into a sentence that ends with what to do.
  init(_ path: String, _ attempt: Attempt, _ number: CInt) {
    let (kind, reason) = FileTrouble.meaning(of: number, attempt)
    self.init(
      path: path, kind: kind, message: "cannot \(attempt.rawValue) \(path): \(reason)")
  }

  private static func meaning(of number: CInt, _ attempt: Attempt) -> (Kind, String) {
    switch number {
    case ENOENT where attempt == .reading: (.missing, "there is no such file or folder")
    case ENOENT: (.missing, "its folder is not there; was a drive disconnected?")
    case EACCES,
      EPERM where attempt == .reading:
      (.denied, "this account may not read it; ask its owner, or copy it to a folder of yours")
    case EACCES, EPERM:
      (.denied, "this account may not write there; choose another folder with --output")
    case EROFS: (.readOnly, "the disk can only be read; choose another folder with --output")
    case ENOSPC, EDQUOT: (.full, "the disk is full; free some space and run the command again")
    case EFBIG: (.tooLarge, "the file is too large for this disk")
    case ELOOP: (.notAFile, "it is a link to somewhere else; put the file itself there")
    case EISDIR: (.notAFile, "it is a folder")
    case ENOTDIR: (.notAFile, "a part of its path is a file, not a folder")
    case EBUSY, ETXTBSY, EAGAIN: (.busy, "somebody has it open; close it there and try again")
    case EEXIST: (.inTheWay, "something of that name is in the way; move it and try again")
    case ENOTEMPTY: (.other, "something of that name is in the way; move it and try again")
    case EXDEV: (.other, "it lies on another disk than the folder beside it")
    case ENAMETOOLONG: (.other, "the name is too long; use a shorter path")
    case EMFILE, ENFILE: (.other, "too many files are open; try again with --jobs 1")
    default: (.other, String(cString: strerror(number)))
    }
  }
}
