import Base
import Commands
import Pipeline
import TestSupport
import Testing

/// The last gate says nothing where nothing leaks.
@Suite struct FalseAlarmTests {
  private static let site = """
    title: Review days of \(names)
    consultant: Summer Hill Reviews
    contact: reviews@hill.example
    editions:
      - name: trust
        title: Trust’s edition
        like: governors

    """
  private static let names = "Grace and Will"

  /// What stopped plain schools of some seeds, in any edition.
  private func errors(seeds: Range<Int>) async -> [String] {
    var files = ["Content/site.yaml": Self.site]
    for seed in seeds {
      var school = PlainSchool(seed: UInt64(seed))
      files.merge(school.files()) { $1 }
    }
    let order = Order(
      content: "Content", output: "Output", state: ".reviewday",
      today: CalendarDate(dayNumber: 20_780), program: "reviewday 0.1.0")
    let (report, schools) = await make(order, in: MemoryFileSystem(files: files))
    let bare = schools.filter { $0.editions.count != 5 }.map { "\($0.report.key): not made" }
    return (report.errors + schools.flatMap(\.report.diagnostics).filter { $0.severity == .error })
      .map { "\($0.place.path):\($0.place.start.line) \($0.message)" } + bare
  }

  @Test(arguments: 0..<10)
  func plainSchoolsPass(part: Int) async {
    let found = await errors(seeds: part * 5..<(part + 1) * 5)
    #expect(found == [])
  }

  @Test func theExamplePasses() async throws {
    let run = await Run("build", on: try Example.disk())
    #expect(run.status == .done, "\(run.errors)")
  }
}
