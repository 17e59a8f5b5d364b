import Foundation
import TestSupport
import Testing

/// The compiler itself says that undisclosed records cannot be named past the door.
///
/// `Composing` is type-checked beside the modules that the table gives it and no other: as it
/// stands it passes, with one line more that asks for an undisclosed record it does not.
@Suite(.enabled(if: Compiler.found != nil, "no swiftc, or no built modules beside the tests"))
struct DoorTests {
  @Test func compilesComposingWithItsOwnRoomsAlone() throws {
    let compiler = try #require(Compiler.found)
    let answer = try compiler.check(room: "Composing", with: "")
    #expect(answer.status == 0, "\(answer.words)")
  }

  @Test(arguments: [
    ("import Model", "no such module 'Model'"),
    ("import Disclosing", "no such module 'Disclosing'"),
    ("func leak(_ school: StudiedSchool) {}", "cannot find type 'StudiedSchool'"),
    ("func leak(_ note: Model.Evidence) {}", "cannot find type 'Model'"),
  ])
  func refusesToNameAnUndisclosedRecord(line: String, complaint: String) throws {
    let compiler = try #require(Compiler.found)
    let answer = try compiler.check(room: "Composing", with: line)
    #expect(answer.status != 0)
    #expect(answer.words.contains(complaint), "\(answer.words)")
  }
}

/// The Swift compiler on this machine and the modules that were built for the running tests.
private struct Compiler {
  var program: String
  var modules: URL

  static let found: Compiler? = {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    let program = path.split(separator: ":").map { "\($0)/swiftc" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
    var folder = URL(fileURLWithPath: CommandLine.arguments.first ?? "")
    for _ in 0..<5 {
      folder.deleteLastPathComponent()
      let modules = folder.appendingPathComponent("Modules")
      let module = modules.appendingPathComponent("Disclosed.swiftmodule").path
      guard FileManager.default.fileExists(atPath: module) else { continue }
      return program.map { Compiler(program: $0, modules: modules) }
    }
    return nil
  }()

  /// Type-checks all files of a room and one line besides, beside the modules of its closure alone.
  func check(room: String, with line: String) throws -> (status: Int32, words: String) {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("reviewday-door-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for name in WallPlan.current.closure(of: room) {
      let file = "\(name).swiftmodule"
      try FileManager.default.createSymbolicLink(
        at: folder.appendingPathComponent(file),
        withDestinationURL: modules.appendingPathComponent(file))
    }
    let extra = folder.appendingPathComponent("Extra.swift")
    try Data(line.utf8).write(to: extra)
    let sources = Checkout.files(below: "Sources/\(room)", ending: ".swift")
      .map { "\(Checkout.root)/\($0)" }
    let flags = [
      "-typecheck", "-swift-version", "6", "-package-name", packageName, "-module-name", room,
      "-enable-upcoming-feature", "ExistentialAny",
      "-enable-upcoming-feature", "InternalImportsByDefault",
      "-enable-upcoming-feature", "MemberImportVisibility", "-I", folder.path,
    ]
    return try run(flags + sources + [extra.path])
  }

  /// The name that SwiftPM gives the package: that of the checkout's folder, as an identifier.
  private var packageName: String {
    let folder = Checkout.root.split(separator: "/").last ?? ""
    let name = folder.lowercased().map { $0.isLetter || $0.isNumber ? $0 : "_" }
    return (name.first?.isNumber == true ? "_" : "") + String(name)
  }

  private func run(_ arguments: [String]) throws -> (status: Int32, words: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: bytes, as: UTF8.self))
  }
}
