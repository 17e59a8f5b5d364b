import Base
import Testing

@testable import Commands

@Suite struct TroubleTests {
  private func trouble(_ path: String, _ reason: String) -> FileTrouble {
    FileTrouble(path: path, kind: .other, message: "\(path) was not made: \(reason)")
  }

  @Test func saysOneReasonOnceWithAllThatItConcerns() {
    let text = lines(about: [
      trouble("hill/school/report.docx", "no room"), trouble("hill/school/plan.docx", "no room"),
      trouble("hill/school/report.pdf", "no font"),
      FileTrouble(path: "", kind: .missing, message: "nothing prints here"),
    ])
    #expect(
      text == """
        reviewday: hill/school/report.docx was not made: no room
          The same: hill/school/plan.docx
        reviewday: hill/school/report.pdf was not made: no font
        reviewday: nothing prints here

        """)
  }

  @Test func saysNothingWhereNothingFailed() { #expect(lines(about: []).isEmpty) }
}
