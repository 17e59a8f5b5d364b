/// Where a page stands below the edition's folder; makes the way from it to another file.
package struct PageAddress: Hashable, Sendable {
  /// The path from the edition's folder, as `actions/A1.html`.
  package let path: String
  /// The folders of the path.
  private let folders: [Substring]

  package init(_ path: String) {
    self.path = path
    folders = Array(path.split(separator: "/").dropLast())
  }

  /// The way to the edition's folder: empty, or `../` once for each folder.
  package var root: String { String(repeating: "../", count: folders.count) }

  /// What to write into an `href`: a web address as it is, a path from the edition's folder as
  /// the way from this page; nil for an address of a kind we do not link to.
  package func href(to target: String) -> String? {
    if let scheme = PageAddress.scheme(of: target) {
      return PageAddress.linked.contains(scheme) ? PageAddress.encoded(target) : nil
    }
    let (file, fragment) = PageAddress.parts(of: target)
    if file.isEmpty || file == path { return fragment.isEmpty ? "#main" : encoded(fragment) }
    var there = file.split(separator: "/", omittingEmptySubsequences: true)
    guard let name = there.popLast(), name != "..", !there.contains("..") else { return nil }
    var shared = 0
    while shared < min(there.count, folders.count), there[shared] == folders[shared] { shared += 1 }
    let up = String(repeating: "../", count: folders.count - shared)
    let down = there[shared...].map { $0 + "/" }.joined()
    return up + PageAddress.encoded(down + name + fragment)
  }

  private func encoded(_ address: String) -> String { PageAddress.encoded(address) }

  /// True for an address on the web, by post or by telephone.
  package static func isExternal(_ target: String) -> Bool { scheme(of: target) != nil }

  private static let linked: Set<String> = ["http", "https", "mailto", "tel"]

  /// The scheme in lower case where the address has one.
  private static func scheme(of target: String) -> String? {
    for (index, byte) in target.utf8.enumerated() {
      switch byte | 0x20 {
      case UInt8(ascii: "a")...UInt8(ascii: "z"): continue
      default: break
      }
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
        UInt8(ascii: "."):
        continue
      case UInt8(ascii: ":") where index > 0: return target.prefix(index).lowercased()
      default: return nil
      }
    }
    return nil
  }

  /// The file and, with its `#`, the fragment.
  private static func parts(of target: String) -> (file: String, fragment: String) {
    guard let hash = target.firstIndex(of: "#") else { return (target, "") }
    return (String(target[..<hash]), String(target[hash...]))
  }

  /// The address with the few characters written as `%20` that may not stand in one.
  private static func encoded(_ address: String) -> String {
    let needsNone = address.utf8.allSatisfy { byte in
      byte > 0x20 && byte != 0x7F && !forbidden.contains(byte)
    }
    if needsNone { return address }
    let digits = Array("0123456789ABCDEF".utf8)
    var out: [UInt8] = []
    for byte in address.utf8 {
      if byte > 0x20, byte != 0x7F, !forbidden.contains(byte) {
        out.append(byte)
      } else {
        out += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static let forbidden: [UInt8] = Array("\"<>\\^`{|}".utf8)
}
