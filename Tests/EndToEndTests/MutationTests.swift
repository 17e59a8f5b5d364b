import Base
import Pipeline
import TestSupport
import Testing

/// The example spoilt in two hundred ways.
///
/// Each gives clean papers or complaints with a place, never a crash or a hang, and never a changed
/// output when the build fails.
@Suite struct MutationTests {
  @Test func buildsBeforeItIsSpoilt() async throws {
    let files = try await Spoilt.built.files
    #expect(files.keys.count { $0.hasPrefix("Output/") && $0.hasSuffix("/index.html") } == 4)
  }

  @Test(.timeLimit(.minutes(20)), arguments: 0..<200)
  func buildsOrSaysWhere(seed: Int) async throws {
    var random = SeededGenerator(seed: UInt64(seed))
    var files = try await Spoilt.built.files
    let paths = files.keys.filter { $0.hasPrefix("Content/") }.sorted()
    let path = try #require(paths.randomElement(using: &random))
    let donor = try #require(paths.randomElement(using: &random))
    let mutation = Mutation.allCases[seed % Mutation.allCases.count]
    files[path] = mutation.applied(
      to: files[path] ?? [], donor: files[donor] ?? [], using: &random)
    let disk = MemoryFileSystem(bytes: files, seed: UInt64(seed))
    let report = await build(Spoilt.order, in: disk)
    let spoilt = Comment("\(mutation) in \(path)")
    #expect(report.allTroubles.isEmpty, spoilt)
    for diagnostic in report.allDiagnostics { expectPlace(of: diagnostic, on: disk, spoilt) }
    let failed = report.schools.filter(\.hasErrors).map { "Output/\($0.key)/" }
    let isWhole = report.diagnostics.contains { $0.severity == .error }
    for (path, bytes) in files
    where isWhole ? path.hasPrefix("Output/") : failed.contains(where: path.hasPrefix) {
      #expect(disk.files[path] == bytes, "\(path) changed though the build failed: \(spoilt)")
    }
  }

  private func expectPlace(
    of diagnostic: LocatedDiagnostic, on disk: MemoryFileSystem, _ spoilt: Comment
  ) {
    let place = diagnostic.place
    let file = disk.files["Content/" + place.path]
    let lines = (file ?? []).count { $0 == 10 || $0 == 13 } + 1
    #expect(
      file != nil && (1...lines).contains(place.start.line)
        && place.start.column >= 1,
      "\(diagnostic.rule) at \(place.path):\(place.start.line), \(spoilt)")
  }
}

/// The example, built once, on which each mutation is tried.
private enum Spoilt {
  static let order = Order(
    content: "Content", output: "Output", state: ".reviewday", editions: ["governors"],
    today: CalendarDate(dayNumber: 20_780), jobs: 1, program: "reviewday test")

  static let task = Task {
    let disk = try Example.disk()
    _ = await build(order, in: disk)
    return disk
  }

  static var built: MemoryFileSystem { get async throws { try await task.value } }
}
