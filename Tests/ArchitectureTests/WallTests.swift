import TestSupport
import Testing

/// The rooms face one way: every import is in the table of `Package.swift`, and the table keeps
/// what is undisclosed out of sight of what prints.
@Suite struct WallTests {
  /// Modules that come with the language, by the rooms that may use them; nil for all.
  private static let standard: [String: Set<String>?] = [
    "Synchronization": nil,
    // The server's library hands over bodies as Foundation's `Data`.
    "Foundation": ["Platform", "Commands", "Serving"],
    "FoundationEssentials": ["Platform", "Commands"],
    "Glibc": ["Platform", "Commands", "reviewday", "reviewday-serve"],
    "Musl": ["Platform", "Commands", "reviewday", "reviewday-serve"],
    "Darwin": ["Platform", "Commands", "reviewday", "reviewday-serve"],
    "System": ["Platform"], "SystemPackage": ["Platform"],
  ]
  private static let beforeTheDoor = [
    "Notation", "Model", "Starting", "Importing", "Reading", "Checking", "Statistics", "Analysing",
    "Suppressing", "Disclosing",
  ]

  @Test func readsTheTable() {
    let plan = WallPlan.current
    #expect(plan.rooms.count == 22)
    #expect(plan.rooms.first?.rooms == [])
    #expect(plan.rooms.first { $0.name == "Reading" }?.libraries == ["CMark"])
    #expect(plan.rooms.first { $0.name == "Rendering" }?.libraries == ["Mustache", "Crypto"])
  }

  @Test func hasAFolderForEveryRoomAndNoOther() {
    let others = ["CExpat", "CMark", "CZip", "reviewday", "reviewday-serve"]
    #expect(
      Checkout.folders(in: "Sources").filter { !others.contains($0) }
        == WallPlan.current.rooms.map(\.name).sorted())
  }

  @Test func importsOnlyWhatTheTableAllows() {
    let plan = WallPlan.current
    var complaints: [String] = []
    for file in SourceFile.sources {
      let room = plan.rooms.first { $0.name == file.room }
      let program = file.room == "reviewday" ? ["Commands"] : ["Commands", "Serving"]
      let allowed = room.map { $0.rooms + $0.libraries } ?? program
      for (line, module) in file.imports where !allowed.contains(module) {
        if let rooms = Self.standard[module], rooms?.contains(file.room) ?? true { continue }
        complaints.append("\(file.path):\(line): \(file.room) may not import \(module)")
      }
    }
    expectNone(complaints)
  }

  @Test func promisesNoImportThatNobodyUses() {
    let used = Dictionary(grouping: SourceFile.sources, by: \.room)
      .mapValues { Set($0.flatMap { $0.imports.map(\.module) }) }
    expectNone(
      WallPlan.current.rooms.flatMap { room in
        (room.rooms + room.libraries).filter { used[room.name]?.contains($0) != true }
          .map { "Package.swift: \(room.name) need not import \($0)" }
      })
  }

  @Test func neverLetsARoomReachItself() {
    for room in WallPlan.current.rooms {
      #expect(!WallPlan.current.closure(of: room.name).contains(room.name), "\(room.name)")
    }
  }

  @Test(arguments: [
    "Disclosed", "Papers", "Composing", "Rendering", "Inspecting", "Writing", "Publishing",
    "Platform",
  ])
  func leavesNoPathFromPastTheDoorToWhatStandsBeforeIt(room: String) {
    let reached = WallPlan.current.closure(of: room)
    #expect(!reached.isEmpty)
    #expect(reached.isDisjoint(with: Self.beforeTheDoor), "\(room) reaches \(reached.sorted())")
  }

  @Test func loadsTheServerInNoOtherProgram() {
    let commands = WallPlan.current.closure(of: "Commands")
    #expect(!commands.contains("Serving"))
    let users = WallPlan.current.rooms.filter { $0.libraries.contains("FlyingFox") }
    #expect(users.map(\.name) == ["Serving"])
  }

  @Test func opensTheDoorFromOneRoomOnly() {
    let both = WallPlan.current.rooms.filter {
      $0.rooms.contains("Model") && $0.rooms.contains("Disclosed")
    }
    #expect(both.map(\.name) == ["Disclosing", "Pipeline"])
  }

  @Test func findsImportsInEveryForm() {
    let text = "import A\npackage import B\n@testable import C\nimport struct D.E\n// import F\n"
    #expect(
      SourceFile(path: "Sources/A/a.swift", text: text).imports.map(\.module)
        == ["A", "B", "C", "D"])
  }
}

extension SourceFile {
  /// The modules that a file imports, with the number of the line.
  var imports: [(line: Int, module: String)] {
    code.enumerated().compactMap { number, line in
      let words = line.split(separator: " ")
      guard let place = words.firstIndex(of: "import"), place + 1 < words.count else { return nil }
      let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "func", "var", "let"]
      let name = kinds.contains(words[place + 1]) ? words.last ?? "" : words[place + 1]
      return (number + 1, String(name.split(separator: ".").first ?? name))
    }
  }
}
