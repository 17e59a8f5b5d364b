#if canImport(Musl)
  import Musl
#elseif canImport(Glibc)
  import Glibc
#endif

extension FolderWatch {
  /// Why the system's events cannot be relied upon for some of the folders; nil where they can.
  static func reasonForLooking(at folders: [String]) -> String? {
    #if os(Linux)
      let mounts = mountTable()
      for folder in folders {
        var status = stat()
        guard stat(folder, &status) == 0 else { continue }
        if let kind = driveWithoutEvents(device: UInt64(status.st_dev), in: mounts) {
          return "\(folder) is on \(kind), which does not tell of every change"
        }
      }
      return nil
    #else
      return "this system's events are not used"
    #endif
  }

  /// A kind of drive on which others may write without this machine's knowing; nil for one that
  /// tells.
  static func driveWithoutEvents(device: UInt64, in mounts: String) -> String? {
    let major = (device >> 8) & 0xFFF | (device >> 32) & ~0xFFF
    let minor = device & 0xFF | (device >> 12) & 0xFFFF_FF00
    for line in mounts.split(separator: "\n") {
      // 36 35 0:98 /root /mount options - type source options
      let fields = line.split(separator: " ")
      guard fields.count > 4, fields[2] == "\(major):\(minor)",
        let dash = fields.firstIndex(of: "-"), dash + 1 < fields.count
      else { continue }
      let type = String(fields[dash + 1])
      let name = type.hasPrefix("fuse") ? "fuse" : type
      return drives[name].map { "\($0) (\(type))" }
    }
    return nil
  }

  private static let drives = [
    "nfs": "a network drive", "nfs4": "a network drive", "cifs": "a network drive",
    "smb3": "a network drive", "afs": "a network drive", "ceph": "a network drive",
    "9p": "a drive of Windows or of the machine around this one",
    "drvfs": "a drive of Windows", "fuse": "a drive that a program makes",
    "vboxsf": "a folder of the machine around this one",
    "vmhgfs": "a folder of the machine around this one",
    "virtiofs": "a folder of the machine around this one",
    "prl_fs": "a folder of the machine around this one",
  ]

  /// What the system says is mounted where.
  private static func mountTable() -> String {
    guard let file = fopen("/proc/self/mountinfo", "r") else { return "" }
    defer { fclose(file) }
    var text: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&piece, 1, piece.count, file)
      guard count > 0 else { return String(decoding: text, as: UTF8.self) }
      text += piece[..<count]
    }
  }
}
