import Base

/// Links in the files of an edition that lead to nothing in them.
enum DeadLinks {
  /// As `findings.html → evidence.html#E7`.
  static func find(in files: [OutputFile]) -> [String] {
    let pages = files.filter { $0.path.hasSuffix(".html") }.map { file in
      (path: file.path, text: String(decoding: file.bytes, as: UTF8.self))
    }
    let paths = Set(files.map(\.path))
    let ids = Dictionary(
      uniqueKeysWithValues: pages.map { ($0.path, Set(values(of: "id", in: $0.text))) })
    return pages.flatMap { page -> [String] in
      let targets = values(of: "href", in: page.text) + values(of: "src", in: page.text)
      return Set(targets).filter { target in
        let isElsewhere = ["https:", "http:", "mailto:", "tel:", "data:"].contains {
          target.hasPrefix($0)
        }
        guard !isElsewhere, !target.isEmpty else { return false }
        let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let path = parts[0].isEmpty ? page.path : joined(parts[0], from: page.path)
        guard paths.contains(path) else { return true }
        return parts.count > 1 && !parts[1].isEmpty && ids[path]?.contains(String(parts[1])) != true
      }.sorted().map { "\(page.path) → \($0)" }
    }
  }

  private static func joined(_ target: Substring, from page: String) -> String {
    var parts = page.split(separator: "/").dropLast().map(String.init)
    for part in target.split(separator: "/") {
      if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(String(part)) }
    }
    return parts.joined(separator: "/")
  }

  /// The values of an attribute; generated pages quote all of them in one way.
  private static func values(of name: String, in text: String) -> [String] {
    let bytes = Array(text.utf8)
    let mark = Array(" \(name)=\"".utf8)
    var found: [String] = []
    var index = 0
    while index + mark.count < bytes.count {
      guard bytes[index] == mark[0], bytes[index + 1] == mark[1],
        bytes[index..<(index + mark.count)].elementsEqual(mark)
      else {
        index += 1
        continue
      }
      let start = index + mark.count
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\"")) ?? bytes.count
      found.append(String(decoding: bytes[start..<end], as: UTF8.self))
      index = end
    }
    return found
  }
}
