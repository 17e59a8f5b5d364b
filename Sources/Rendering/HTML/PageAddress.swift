/// How far the links of a publication may lead.
package enum LinkReach: Hashable, Sendable {
  /// An edition stands alone: no link leads out of its folder.
  case edition
  /// The consultant's overview links to the editions beside it.
  case output
}

/// Where a page stands below the edition's folder; makes the way from it to another file.
package struct PageAddress: Hashable, Sendable {
  /// The path from the edition's folder, as `actions/A1.html`.
  package let path: String
  /// The folders of the path.
  private let folders: [Substring]
  /// From the page's folder to the edition's: empty, or `../` once for each folder.
  package let root: String

  private let reach: LinkReach
  private let binding: Binding?

  package init(_ path: String, reach: LinkReach = .edition, in binding: Binding? = nil) {
    self.path = path
    self.reach = reach
    self.binding = binding
    folders = Array(path.split(separator: "/").dropLast())
    root = String(repeating: "../", count: folders.count)
  }

  /// What to write into an `href`: a web address as it is, a path from the edition's folder as
  /// the way from this page; nil for an address of a kind we do not link to.
  package func href(to target: String) -> String? {
    if binding == nil, let plain = plainHref(to: target) { return plain }
    if let scheme = PageAddress.scheme(of: target) {
      return PageAddress.linked.contains(scheme) ? PageAddress.encoded(target) : nil
    }
    let (file, fragment) = PageAddress.parts(of: target)
    if let binding {
      let place = binding.place(of: file.isEmpty ? path[...] : file)
      return place.map { PageAddress.encoded("#" + $0 + Binding.joined(fragment)) }
    }
    if file.isEmpty || file == path {
      return fragment.isEmpty ? "#main" : PageAddress.encoded(String(fragment))
    }
    guard reach == .output || !PageAddress.leadsOut(file) else { return nil }
    if folders.isEmpty { return PageAddress.encoded(target) }
    var there = file.split(separator: "/", omittingEmptySubsequences: true)
    guard let name = there.popLast() else { return nil }
    var shared = 0
    while shared < min(there.count, folders.count), there[shared] == folders[shared] { shared += 1 }
    let up = String(repeating: "../", count: folders.count - shared)
    let down = there[shared...].map { $0 + "/" }.joined()
    return up + PageAddress.encoded(down + name + fragment)
  }

  /// The identifier of this page's part in the file that it is bound into; `main` elsewhere.
  var identifier: String { binding?.place(of: path[...]) ?? "main" }

  /// An identifier of this page: its own in a file that holds several.
  package func identifier(_ name: String) -> String {
    binding?.place(of: path[...]).map { "\($0):\(name)" } ?? name
  }

  /// The same for the addresses that nearly all are, as `findings.html#F3`: letters, digits, points
  /// that do not climb, hyphens, and a page in another folder; nil for what wants a longer look.
  private func plainHref(to target: String) -> String? {
    var file = 0
    var isInFile = true
    var previous = UInt8(ascii: "/")
    for byte in target.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
        break
      case UInt8(ascii: ".") where previous != byte && previous != UInt8(ascii: "/"): break
      case UInt8(ascii: "/") where isInFile && previous != byte: break
      case UInt8(ascii: "#") where isInFile: isInFile = false
      default: return nil
      }
      if isInFile { file += 1 }
      previous = byte
    }
    guard file > 0, !target.utf8.prefix(file).elementsEqual(path.utf8) else { return nil }
    guard let folder = folders.first else { return target }
    return target.hasPrefix(folder) ? nil : root + target
  }

  /// True for an address on the web, by post or by telephone.
  package static func isExternal(_ target: String) -> Bool { scheme(of: target) != nil }

  private static let linked: Set<String> = ["http", "https", "mailto", "tel"]

  /// The scheme in lower case where the address has one.
  private static func scheme(of target: String) -> String? {
    var length = 0
    for byte in target.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
        UInt8(ascii: "."):
        length += 1
      case UInt8(ascii: ":") where length > 0: return target.prefix(length).lowercased()
      default: return nil
      }
    }
    return nil
  }

  /// The file and, with its `#`, the fragment.
  private static func parts(of target: String) -> (file: Substring, fragment: Substring) {
    guard let hash = target.utf8.firstIndex(of: UInt8(ascii: "#")) else {
      return (target[...], "")
    }
    return (target[..<hash], target[hash...])
  }

  /// True for a path that is absolute or climbs.
  private static func leadsOut(_ file: Substring) -> Bool {
    var previous = UInt8(ascii: "/")
    for byte in file.utf8 {
      if byte == UInt8(ascii: "."), previous == byte {
        return file.split(separator: "/").contains("..")
      }
      previous = byte
    }
    return file.utf8.first == UInt8(ascii: "/")
  }

  /// The address with the few characters written as `%20` that may not stand in one.
  private static func encoded(_ address: String) -> String {
    if !address.utf8.contains(where: isForbidden) { return address }
    let digits = Array("0123456789ABCDEF".utf8)
    var out: [UInt8] = []
    for byte in address.utf8 {
      if !isForbidden(byte) {
        out.append(byte)
      } else {
        out += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// What may not stand in an address: blanks, controls and a few marks.
  private static func isForbidden(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "\\"), UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "{"),
      UInt8(ascii: "|"), UInt8(ascii: "}"):
      true
    default: false
    }
  }
}
