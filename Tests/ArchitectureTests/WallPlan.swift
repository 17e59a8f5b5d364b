import TestSupport

/// The table of rooms, as `Package.swift` has it.
struct WallPlan {
  struct Room {
    var name: String
    var rooms: [String]
    var libraries: [String]
  }

  var rooms: [Room]

  /// Reads the `Room(…)` entries of the table.
  ///
  /// Only texts matter there: a room's own name first, then those that it may import; after
  /// `libraries:` the modules from outside.
  init(manifest: String) {
    rooms = []
    let table = manifest.split(separator: "let rooms: [Room] = [").last ?? ""
    let entries = (table.split(separator: "\n]").first ?? "").split(separator: "Room(").dropFirst()
    for entry in entries {
      let parts = entry.split(separator: "libraries:")
      let names = WallPlan.quoted(parts.first ?? "")
      guard let name = names.first else { continue }
      let libraries = parts.count > 1 ? WallPlan.modules(parts[1], in: manifest) : []
      rooms.append(Room(name: name, rooms: Array(names.dropFirst()), libraries: libraries))
    }
  }

  static let current = WallPlan(manifest: Checkout.text("Package.swift") ?? "")

  /// All that a room can name, by its own imports and by theirs.
  func closure(of name: String) -> Set<String> {
    var reached: Set<String> = []
    var open = [name]
    while let next = open.popLast() {
      guard let room = rooms.first(where: { $0.name == next }) else { continue }
      for other in room.rooms where reached.insert(other).inserted { open.append(other) }
    }
    return reached
  }

  private static func quoted(_ text: Substring) -> [String] {
    let lines = text.split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("//") }
    let parts = lines.joined(separator: "\n").split(
      separator: "\"", omittingEmptySubsequences: false)
    return parts.enumerated().filter { $0.offset % 2 == 1 }.map { String($0.element) }
  }

  /// `["CMark", mustache]` as the modules' names: a word stands for the product it was set to
  /// above.
  private static func modules(_ text: Substring, in manifest: String) -> [String] {
    let list = text.prefix { $0 != "]" }.drop { $0 != "[" }.dropFirst()
    return list.split(separator: ",").compactMap { item in
      let word = item.filter { !$0.isWhitespace }
      if word.hasPrefix("\"") { return quoted(Substring(word)).first }
      let setting = manifest.split(separator: "let \(word) = ").dropFirst().first
      return setting.flatMap { quoted($0).first }
    }
  }
}
