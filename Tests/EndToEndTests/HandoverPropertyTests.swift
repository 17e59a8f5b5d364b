import Base
import Commands
import TestSupport
import Testing

/// Whatever was typed: what is handed over gives the same papers, and nothing else is handed over.
@Suite struct HandoverPropertyTests {
  private static let schools = ["larkmoor-edge-school", "sallowby-primary-school"]

  /// The example spoilt in a place or two, with a private note and a library of the consultant's.
  private func disk(seed: UInt64, school: String) throws -> MemoryFileSystem {
    var random = SeededGenerator(seed: seed)
    var files = try Example.files()
    let paths = files.keys.filter { $0.hasPrefix("Content/") }.sorted()
    let kinds: [Mutation] = [
      .deleteLine, .repeatLine, .swapLines, .moveLineHere, .otherNumber, .outdent,
    ]
    for _ in 0..<2 {
      guard let path = paths.randomElement(using: &random),
        let kind = kinds.randomElement(using: &random),
        let donor = files[paths.randomElement(using: &random) ?? path]
      else { continue }
      files[path] = kind.applied(to: files[path] ?? [], donor: donor, using: &random)
    }
    files["Content/library/frameworks/own.yaml"] =
      files[
        "Content/library/frameworks/send-review.yaml"]
    files["Content/\(school)/private/a.md"] = Array("Thornquist".utf8)
    files["Content/\(school)/days/Private/b.md"] = Array("Thornquist".utf8)
    return MemoryFileSystem(bytes: files)
  }

  @Test func givesTheSamePapersOrNothing() async throws {
    var handedOver = 0
    for seed in 1...10 where try await givesTheSamePapersOrNothing(seed: seed) { handedOver += 1 }
    #expect(handedOver > 2)
  }

  /// Whether the school could be handed over.
  private func givesTheSamePapersOrNothing(seed: Int) async throws -> Bool {
    let school = Self.schools[seed % 2]
    let disk = try disk(seed: UInt64(seed), school: school)
    let before = disk.files
    let run = await Run("handover", school, "Given", "--with-withheld", on: disk)
    // Only the content can be at fault here, never the copy.
    #expect(run.status == .done || run.status == .contentWrong, "\(run.errors)")
    #expect(disk.files.filter { !$0.key.hasPrefix("Given/") } == before)
    let given = disk.files.filter { $0.key.hasPrefix("Given/") }
    #expect(given.isEmpty == (run.status != .done))
    for bytes in given.values {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("Thornquist"))
    }
    guard run.status == .done else { return false }
    let alone = MemoryFileSystem(
      bytes: Dictionary(
        uniqueKeysWithValues: given.map { (String($0.key.dropFirst("Given/".count)), $0.value) }))
    let there = await Run("check", "--as-of", "2026-11-23", "--format", "short", on: alone)
    let here = await Run("check", school, "--format", "short", on: MemoryFileSystem(bytes: before))
    #expect(about(school, there.output) == about(school, here.output), "seed \(seed)")
    return true
  }

  /// The lines about the school itself.
  private func about(_ school: String, _ output: String) -> [Substring] {
    output.split(separator: "\n").filter { $0.hasPrefix(school + "/") }
  }
}
