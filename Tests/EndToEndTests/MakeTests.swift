import Base
import Disclosed
import Pipeline
import TestSupport
import Testing

@Suite struct MakeTests {
  private var order: Order {
    Order(
      content: "Content", output: "Output", state: ".reviewday",
      schools: ["larkmoor-edge-school"], editions: ["governors"],
      today: CalendarDate(dayNumber: 20_780), program: "reviewday 0.1.0")
  }

  @Test func makesTheBytesThatABuildWritesAndWritesNone() async throws {
    let disk = try Example.disk()
    let (report, schools) = await make(order, in: disk)
    #expect(!report.hasErrors)
    #expect(disk.changes == 0)
    let built = await Run(
      "build", "larkmoor-edge-school", "--edition", "governors", on: try Example.disk())
    let edition = try #require(schools.first?.editions.first)
    #expect(edition.files.count == built.written.count)
    for file in edition.files {
      #expect(
        built.written["Output/larkmoor-edge-school/governors/\(file.path)"] == file.bytes,
        "\(file.path)")
    }
  }

  @Test func stampsEveryPageAsADraftWhereAsked() async throws {
    var order = order
    let plain = await make(order, in: try Example.disk())
    #expect(plain.schools.first?.editions.first?.status == .agreed)
    order.asDraft = true
    let stamped = await make(order, in: try Example.disk())
    let edition = try #require(stamped.schools.first?.editions.first)
    #expect(edition.status == .draft)
    for page in edition.files where page.path.hasSuffix(".html") {
      #expect(String(decoding: page.bytes, as: UTF8.self).contains("Draft"), "\(page.path)")
    }
  }
}
