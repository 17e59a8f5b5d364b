import Base

/// What an address of the preview asks for.
///
/// How it is to be shown stands in its first part, as in
/// `/~as-of=2027-01-25~large-print/hill/governors/index.html`, so that the pages' own links, which
/// are relative, keep to it, and two tabs can show two dates.
struct PreviewAddress: Hashable, Sendable {
  var view: View
  var place: Place

  /// How the papers are shown.
  struct View: Hashable, Sendable {
    /// Nil for the date that a build would take.
    var asOf: CalendarDate?
    var isLargePrint = false
  }

  /// Where an address leads.
  enum Place: Hashable, Sendable {
    /// To wherever looking begins.
    case start
    case overview(page: String)
    case school(String)
    case page(String, school: String, edition: String)
  }

  /// Nil for an address that could lead nowhere.
  init?(path: String) {
    guard var parts = PreviewAddress.parts(of: path) else { return nil }
    view = View()
    if let first = parts.first, first.hasPrefix("~") {
      guard let view = View(first.dropFirst()) else { return nil }
      self.view = view
      parts.removeFirst()
    }
    guard let first = parts.first, !first.isEmpty else {
      place = .start
      return
    }
    let rest = parts.dropFirst()
    let isFolder = rest.isEmpty || rest == [""]
    if first == "portfolio" {
      place = .overview(page: isFolder ? "index.html" : rest.joined(separator: "/"))
    } else if isFolder {
      place = .school(first)
    } else {
      let page = rest.dropFirst().joined(separator: "/")
      place = .page(
        page.isEmpty ? "index.html" : page, school: first, edition: rest.first ?? "")
    }
  }

  init(view: View = View(), _ place: Place) {
    self.view = view
    self.place = place
  }

  /// The parts of a path as a browser sends it, each decoded once; nil where one could be taken for
  /// a way out of its folder, or is no text.
  ///
  /// Every page is looked up in a table, so that no path can reach the disk; this is a second wall.
  static func parts(of path: String) -> [String]? {
    guard path.hasPrefix("/"), path.utf8.count <= 2_048 else { return nil }
    var parts: [String] = []
    for raw in path.dropFirst().split(separator: "/", omittingEmptySubsequences: false) {
      guard let part = decoded(raw), part != ".", part != ".." else { return nil }
      guard !part.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return nil }
      guard !part.contains("/"), !part.contains("\\") else { return nil }
      parts.append(part)
    }
    let inner = parts.dropLast()
    return inner.contains("") ? nil : parts
  }

  /// Without its per cent signs; nil where they stand for no UTF-8 text.
  private static func decoded(_ part: Substring) -> String? {
    var bytes: [UInt8] = []
    var rest = part.utf8[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit)
      else { return nil }
      bytes.append(high << 4 | low)
    }
    return String(validating: bytes, as: UTF8.self)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    Character(UnicodeScalar(byte)).hexDigitValue.map { UInt8($0) }
  }
}

extension PreviewAddress.View {
  /// Reads `as-of=2027-01-25~large-print`; nil for anything else.
  fileprivate init?(_ text: Substring) {
    self.init()
    for option in text.split(separator: "~", omittingEmptySubsequences: false) {
      if option == "large-print" {
        isLargePrint = true
      } else if option.hasPrefix("as-of="),
        let date = CalendarDate(iso: String(option.dropFirst(6)))
      {
        asOf = date
      } else {
        return nil
      }
    }
  }

  /// The first part of an address, with the slashes around it.
  var prefix: String {
    let options =
      (asOf.map { ["as-of=\($0.iso)"] } ?? []) + (isLargePrint ? ["large-print"] : [])
    return options.isEmpty ? "/" : "/~" + options.joined(separator: "~") + "/"
  }
}

extension PreviewAddress {
  /// The address as a browser asks for it.
  var href: String {
    switch place {
    case .start: view.prefix
    case .overview(let page): view.prefix + "portfolio/" + encoded(page)
    case .school(let school): view.prefix + encoded(school) + "/"
    case .page(let page, let school, let edition):
      view.prefix + encoded(school) + "/" + encoded(edition) + "/" + encoded(page)
    }
  }

  private func encoded(_ path: String) -> String {
    let digits = Array("0123456789ABCDEF")
    return path.utf8.map { byte in
      let character = Character(UnicodeScalar(byte))
      let isPlain = byte < 0x80 && (character.isLetter || character.isNumber)
      return isPlain || "-._/".contains(character)
        ? String(character) : "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
    }.joined()
  }
}
