/// Some names of tags, as numbers of words, that are looked for once at every tag.
struct TagNames: Sendable {
  /// Each name at the place that its number says, or after it where that is taken.
  private let slots: [UInt64]

  init(_ names: [String]) {
    var slots = [UInt64](repeating: 0, count: 256)
    for name in names.map(TagNames.number) {
      var slot = TagNames.slot(of: name)
      while slots[slot] != 0 { slot = (slot + 1) & 255 }
      slots[slot] = name
    }
    self.slots = slots
  }

  func holds(_ name: UInt64) -> Bool {
    var slot = TagNames.slot(of: name)
    while slots[slot] != 0 {
      if slots[slot] == name { return true }
      slot = (slot + 1) & 255
    }
    return false
  }

  private static func slot(of name: UInt64) -> Int {
    Int((name &* 0x9E37_79B9_7F4A_7C15) >> 56)
  }

  static func number(_ name: String) -> UInt64 {
    name.utf8.reduce(0) { $0 &* 37 &+ UInt64(ByteClasses.plain.classes[Int($1)]) }
  }

  static let script = number("script")
  static let style = number("style")

  /// Tags that stand within a line, whose words go on across them.
  static let withinLine = TagNames([
    "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "del", "dfn", "em", "font", "i", "ins",
    "kbd", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "tspan", "u",
    "var", "wbr",
  ])
}
