// swift-tools-version: 6.2
import PackageDescription

/// The wall plan: every room, in the order in which data flows through them, with all that it may
/// import.
///
/// `ArchitectureTests` holds each `import` line in `Sources` against this table.
struct Room {
  var name: String
  var rooms: [String]
  var libraries: [Target.Dependency]

  init(_ name: String, _ rooms: [String] = [], libraries: [Target.Dependency] = []) {
    self.name = name
    self.rooms = rooms
    self.libraries = libraries
  }
}

let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let subprocess = Target.Dependency.product(name: "Subprocess", package: "swift-subprocess")
let arguments = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let server = Target.Dependency.product(name: "FlyingFox", package: "FlyingFox")
let sockets = Target.Dependency.product(name: "FlyingSocks", package: "FlyingFox")

let rooms: [Room] = [
  Room("Base"),
  Room("Notation", ["Base"]),
  Room("Model", ["Base"]),
  Room("Starting", ["Base", "Model"]),
  Room("Importing", ["Base", "Notation", "Model"], libraries: ["CExpat"]),
  Room("Reading", ["Base", "Notation", "Model"], libraries: ["CMark"]),
  Room("Checking", ["Base", "Model"]),
  Room("Statistics"),
  Room("Analysing", ["Base", "Model", "Statistics"]),
  Room("Suppressing"),
  Room("Disclosing", ["Base", "Model", "Suppressing", "Disclosed"]),
  // The door. Nothing below this line but `Pipeline` can name what stands above it,
  // `Base` apart.
  Room("Disclosed", ["Base"]),
  Room("Papers", ["Base"]),
  Room("Composing", ["Base", "Disclosed", "Papers"]),
  Room("Rendering", ["Base", "Papers"], libraries: [mustache, crypto]),
  Room("Inspecting", ["Base"]),
  Room("Writing", ["Base"], libraries: [crypto]),
  Room("Publishing", ["Base", "Writing"]),
  Room("Platform", ["Base"], libraries: [subprocess, crypto, "CZip"]),
  Room(
    "Pipeline",
    [
      "Base", "Model", "Starting", "Importing", "Reading", "Checking", "Analysing", "Disclosing",
      "Disclosed", "Composing", "Papers", "Rendering", "Inspecting", "Writing",
    ], libraries: [crypto]),
  Room(
    "Commands",
    ["Base", "Composing", "Disclosed", "Papers", "Publishing", "Pipeline", "Platform"],
    libraries: [arguments]),
  Room(
    "Serving", ["Base", "Disclosed", "Pipeline", "Platform", "Commands"],
    libraries: [server, sockets]),
]

/// The suites: each room's own, then those that look at the whole.
let suites: [(name: String, rooms: [String], libraries: [Target.Dependency])] = [
  ("BaseTests", ["Base"], []),
  ("NotationTests", ["Base", "Notation"], ["CYAML"]),
  ("ImportingTests", ["Base", "Notation", "Model", "Importing"], []),
  ("ReadingTests", ["Base", "Notation", "Model", "Reading"], []),
  ("CheckingTests", ["Base", "Model", "Reading", "Checking"], []),
  ("AnalysingTests", ["Base", "Model", "Reading", "Checking", "Analysing"], []),
  ("StatisticsTests", ["Statistics"], []),
  ("SuppressingTests", ["Suppressing"], []),
  (
    "DisclosingTests",
    [
      "Base", "Model", "Suppressing", "Disclosing", "Disclosed", "Papers", "Composing",
      "Rendering", "Inspecting",
    ], []
  ),
  ("ComposingTests", ["Base", "Disclosed", "Papers", "Composing"], []),
  ("RenderingTests", ["Base", "Papers", "Rendering"], []),
  ("InspectingTests", ["Base", "Inspecting"], []),
  ("WritingTests", ["Base", "Writing"], []),
  ("PublishingTests", ["Base", "Writing", "Publishing"], []),
  ("PlatformTests", ["Base", "Platform"], []),
  ("ServingTests", ["Base", "Disclosed", "Pipeline", "Platform", "Commands", "Serving"], []),
  ("ArchitectureTests", ["Base", "Model", "Reading", "Checking", "Rendering", "Commands"], []),
  (
    "EndToEndTests",
    [
      "Base", "Notation", "Model", "Reading", "Checking", "Disclosed", "Papers", "Rendering",
      "Inspecting", "Writing", "Publishing", "Pipeline", "Platform", "Commands",
    ], []
  ),
]

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "reviewday",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "reviewday", targets: ["reviewday"]),
    .executable(name: "reviewday-serve", targets: ["reviewday-serve"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
    .package(
      url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
  ],
  targets: [
    .systemLibrary(
      name: "CMark",
      providers: [
        .apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"]),
      ]),
    .systemLibrary(name: "CExpat", providers: [.apt(["libexpat1-dev"]), .brew(["expat"])]),
    // Its header alone: the library is opened while the program runs.
    .systemLibrary(name: "CZip", providers: [.apt(["libzip-dev"]), .brew(["libzip"])]),
  ]
    + rooms.map { room in
      .target(
        name: room.name,
        dependencies: room.rooms.map { .target(name: $0) } + room.libraries,
        swiftSettings: strict)
    }
    + [
      .executableTarget(
        name: "reviewday", dependencies: ["Commands"], swiftSettings: strict),
      .executableTarget(
        name: "reviewday-serve", dependencies: ["Commands", "Serving"], swiftSettings: strict),
      .systemLibrary(
        name: "CYAML", path: "Tests/CYAML", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
      .target(
        name: "TestSupport", dependencies: ["Base"], path: "Tests/TestSupport",
        swiftSettings: strict),
    ]
    + suites.map { suite in
      .testTarget(
        name: suite.name,
        dependencies: suite.rooms.map { .target(name: $0) } + ["TestSupport"] + suite.libraries,
        swiftSettings: strict)
    }
)
