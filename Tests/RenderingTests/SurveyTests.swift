import Papers
import Testing

@testable import Rendering

@Suite struct SurveyTests {
  @Test func saysInATableWhatTheBarsShow() {
    let table = SurveySample.answers.table
    #expect(table.columns.map(\.title).first == "Item" && table.columns.count == 7)
    #expect(table.rows.allSatisfy { $0.count == 7 })
    #expect(table.rows[0].map(\.plainText)[1...4] == ["9", "14", "12", "3"])
    #expect(table.rows[2].map(\.plainText).contains("too few to show"))
    #expect(table.rows[2][1].plainText == "not shown")
  }

  @Test func saysInATableWhatTheTwoWavesShow() {
    let table = SurveySample.change.table
    #expect(table.rows.count == 8 && table.rows.allSatisfy { $0.count == table.columns.count })
    #expect(table.rows[1].last?.plainText == "clear rise")
    #expect(table.rows[0].map(\.plainText).contains("15 of 38 confident (26% to 55%)"))
  }

  @Test func setsTheAimBetweenTheBands() {
    let rows = SurveySample.spread.table.rows.map { $0[0].plainText }
    #expect(rows == ["0 to 4", "5 to 9", "Aim", "10 to 14", "15 to 19", "20 and more"])
  }
}
