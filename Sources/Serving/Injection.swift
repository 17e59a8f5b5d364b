/// Puts the preview's script into a page that is about to be served, and into its policy; the page
/// that a build writes knows nothing of it.
///
/// - Parameters:
///   - page: The bytes of an HTML page.
///   - script: The address of the script, whole, since a policy names no paths.
///   - tag: What this state of the page is known by.
func withPreview(_ page: [UInt8], script: String, tag: String) -> [UInt8] {
  let head = String(decoding: page.prefix(4_096), as: UTF8.self)
  let element =
    "<script src=\"\(script)\" defer data-reviewday-tag=\"\(tag)\"></script>"
  let mark = "<meta http-equiv=\"Content-Security-Policy\" content=\""
  guard let start = head.firstRange(of: mark),
    let quote = head[start.upperBound...].firstIndex(of: "\""),
    let end = head[quote...].firstIndex(of: ">")
  else {
    guard let open = head.firstRange(of: "<head>") else { return page }
    let offset = head[..<open.upperBound].utf8.count
    return page[..<offset] + Array("\n\(element)".utf8) + page[offset...]
  }
  let policy = policy(plain(head[start.upperBound..<quote]), allowing: script)
  let before = page.prefix(head[..<start.upperBound].utf8.count)
  let after = page.dropFirst(head[...end].utf8.count)
  return before + Array("\(escaped(policy))\">\n\(element)".utf8) + after
}

/// A policy that allows one script more, and to ask this server for news.
func policy(_ policy: String, allowing script: String) -> String {
  var directives = policy.split(separator: ";").map {
    $0.split(separator: " ").map(String.init)
  }.filter { !$0.isEmpty }
  let standard = directives.first { $0[0] == "default-src" }.map { Array($0.dropFirst()) }
  func allow(_ source: String, in name: String) {
    let index = directives.firstIndex { $0[0] == name }
    let before = index.map { Array(directives[$0].dropFirst()) } ?? standard
    // Where nothing is named and there is no standard, all is allowed already.
    guard let before else { return }
    let sources = before.filter { $0 != "'none'" && $0 != source } + [source]
    if let index {
      directives[index] = [name] + sources
    } else {
      directives.append([name] + sources)
    }
  }
  allow(script, in: "script-src")
  allow("'self'", in: "connect-src")
  return directives.map { $0.joined(separator: " ") }.joined(separator: "; ")
}

private func plain(_ text: Substring) -> String {
  String(text).replacing("&#39;", with: "'").replacing("&#x27;", with: "'")
    .replacing("&quot;", with: "\"").replacing("&amp;", with: "&")
}

private func escaped(_ text: String) -> String {
  text.replacing("&", with: "&amp;").replacing("\"", with: "&quot;")
}

/// What a state of some bytes is known by: 64 bits of FNV-1a, for telling states apart, not for
/// safety.
func tag(of bytes: [UInt8]) -> String {
  var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
  return String(hash, radix: 16)
}
