import Base
import Disclosed
import Model
import Testing

@testable import Disclosing

/// Which tables the rows of a sheet fill, how their lines are called, and which of them are kept.
@Suite struct CensusTableTests {
  private typealias Row = (
    level: String?, need: String?, year: String?, sex: String?, event: String?, count: Int
  )

  private func sample(plans: Int = 60, support: Int = 141, _ rows: [Row]) -> SampleSchool {
    var sample = YearSample(plans: plans, support: support, areas: []).school()
    let codes = ["communication": ["SLCN", "ASD"], "senses": ["HI", "PD"]]
    for index in sample.library.vocabulary.needs.indices {
      let id = sample.library.vocabulary.needs[index].id
      sample.library.vocabulary.needs[index].codes = (codes[id] ?? []).map {
        Vocabulary.CountedKind.Code(id: $0, title: "Code \($0)")
      }
    }
    sample.school.profile?.censuses[1].crossed = rows.map { row in
      let need = row.need.map { need in
        let area = codes.first { $0.value.contains(need) }?.key
        return area.map { Profile.Need(area: $0, code: need) } ?? Profile.Need(area: need)
      }
      return Profile.Crossed(
        span: nowhere, level: row.level, need: need, year: row.year, sex: row.sex,
        event: row.event, count: row.count)
    }
    return sample
  }

  /// Each table as its caption, its columns and its rows.
  private func tables(_ sample: SampleSchool, to manner: Edition.Manner) -> [String] {
    let tables = sample.disclosed(to: manner).year?.profile?.tables ?? []
    return tables.map { table in
      let rows = table.rows.map { row in
        ([row.title] + row.counts.map(\.text)).joined(separator: " ")
      }
      let caption = table.caption.replacing(", autumn census, 1 October 2026", with: "")
      return ([caption, "\(table.rowTitle): \(table.columns.joined(separator: ", "))"] + rows)
        .joined(separator: "\n")
    }
  }

  @Test func callsEachLineAsReadersDoAndInTheirOrder() {
    let years = sample(
      ["11", "KS2", "1", "R", "N", "2"].enumerated().map { number, year in
        ("plan", nil, year, nil, nil, 10 + number)
      })
    #expect(
      tables(years, to: .school) == [
        """
        Pupils by year and level of support
        Year: EHC plan
        Nursery 14
        Reception 13
        Year 1 12
        Year 2 15
        Key Stage 2 11
        Year 11 10
        """
      ])
    let needs = sample([
      (nil, "other", nil, "M", nil, 11), (nil, "HI", nil, "F", nil, 12),
      (nil, "feelings", nil, "M", nil, 13), (nil, "ASD", nil, "F", nil, 14),
      (nil, "SLCN", nil, "M", nil, 15), (nil, "senses", nil, "M", nil, 16),
    ])
    #expect(
      tables(needs, to: .school) == [
        """
        All SEN: pupils by need and sex
        Need: Girls, Boys
        Code SLCN x 15
        Code ASD 14 x
        Feelings x 13
        Senses x 16
        Code HI 12 x
        Other x 11
        """
      ])
  }

  @Test func makesATableOfEachShapeAndOneForEachWordOfAThirdPart() {
    let rows: [Row] = [
      ("plan", "ASD", "7", nil, nil, 21), ("support", "ASD", "7", nil, nil, 22),
      (nil, "ASD", "7", "F", nil, 23), (nil, "HI", "8", "M", nil, 24),
      (nil, nil, nil, nil, "Moved School", 25), (nil, nil, nil, nil, "sent home", 26),
      (nil, nil, nil, "F", "moved school", 27), (nil, nil, "7", nil, nil, 28),
    ]
    #expect(
      tables(sample(rows), to: .school) == [
        "EHC plan: pupils by need and year\nNeed: Year 7\nCode ASD 21",
        "SEN Support: pupils by need and year\nNeed: Year 7\nCode ASD 22",
        "Girls, All SEN: pupils by need and year\nNeed: Year 7\nCode ASD 23",
        "Boys, All SEN: pupils by need and year\nNeed: Year 8\nCode HI 24",
        "Pupils by what happened\nWhat happened: Pupils\nMoved School 25\nSent home 26",
        "Pupils by what happened and sex\nWhat happened: Girls\nMoved School 27",
        "Pupils by year\nYear: Pupils\nYear 7 28",
      ])
  }

  @Test func takesWhatWasNotWrittenForNobodyWhereTheOthersMakeTheWhole() {
    let rows: [Row] = [
      ("plan", nil, "7", nil, nil, 22), ("plan", nil, "8", nil, nil, 38),
      ("support", nil, "7", nil, nil, 100), ("support", nil, "9", nil, nil, 21),
    ]
    let table = "Pupils by year and level of support\nYear: EHC plan, SEN Support\n"
    #expect(
      tables(sample(support: 121, rows), to: .school)
        == [table + "Year 7 22 100\nYear 8 38 0\nYear 9 0 21"])
    #expect(
      tables(sample(plans: 70, support: 141, rows), to: .school)
        == [table + "Year 7 22 100\nYear 8 38 x\nYear 9 x 21"])
  }

  @Test func keepsTheFirstOfTwoCountsOfTheSamePupils() {
    let rows: [Row] = [
      (nil, nil, "7", nil, nil, 22), (nil, nil, "7", nil, nil, 38), (nil, nil, "8", nil, nil, 30),
    ]
    #expect(
      tables(sample(rows), to: .school) == ["Pupils by year\nYear: Pupils\nYear 7 22\nYear 8 30"])
  }

  @Test func putsNeedsTogetherBeforeYears() {
    let rows: [Row] = [
      ("plan", "HI", "7", nil, nil, 2), ("plan", "PD", "7", nil, nil, 20),
      ("plan", "HI", "8", nil, nil, 18), ("plan", "PD", "8", nil, nil, 20),
    ]
    #expect(
      tables(sample(rows), to: .governors)
        == ["EHC plan: pupils by need and year\nNeed: Year 7, Year 8\nSenses 22 38"])
  }

  @Test func leavesOutATableWhosePartsAreMoreThanTheWhole() {
    let rows: [Row] = [("plan", nil, "7", nil, nil, 40), ("plan", nil, "8", nil, nil, 21)]
    var notes: [MaskingNote] = []
    let sample = sample(rows)
    let year = disclose(sample.studied, to: Edition(.governors), noting: &notes).year
    let caption = "Pupils by year and level of support, autumn census, 1 October 2026"
    #expect(year?.profile?.tables.isEmpty == true)
    #expect(
      year?.withheld.contains("\(caption): not shown, because the parts are more than the whole.")
        == true)
    #expect(
      notes.contains {
        $0.table == caption && $0.cell == "The whole table" && $0.reason == "it does not add up"
      })
    #expect(tables(sample, to: .school).count == 1)
  }

  @Test func saysNothingOfWhatIsPutTogetherInATableThatIsNotShown() {
    let rows: [Row] = [
      ("plan", "HI", nil, nil, nil, 1), ("plan", "PD", nil, nil, nil, 1),
      ("plan", "feelings", nil, nil, nil, 58),
    ]
    let year = sample(rows).disclosed(to: .governors).year
    #expect(year?.profile?.tables.isEmpty == true)
    #expect(year?.withheld.contains { $0.hasPrefix("Some needs are put together") } == false)
  }

  @Test func saysOfAMaskedNumberInTheLogThatItIsSmall() {
    for number in [1, 5] {
      var notes: [MaskingNote] = []
      let rows: [Row] = [("plan", "feelings", nil, nil, nil, number)]
      _ = disclose(sample(rows).studied, to: Edition(.governors), noting: &notes)
      #expect(notes.contains { $0.reason == "it is from 1 to 5" }, "\(number)")
    }
  }

  @Test func breaksPupilsDownByTheOnlyLevelThatASchoolCounts() {
    var sample = sample([("plan", nil, "7", nil, nil, 20), ("plan", nil, "8", nil, nil, 40)])
    sample.library.vocabulary.supportLevels.removeLast()
    let table = "Pupils by year and level of support\nYear: EHC plan\nYear 7 20\nYear 8 40"
    #expect(tables(sample, to: .school) == [table])
    #expect(tables(sample, to: .governors) == [table])
  }

  @Test func handsToTheLedgerOnlyWhatWasCounted() {
    let sample = YearSample(plans: 38, support: nil, roll: 912, areas: []).school()
    #expect(
      sample.disclosed(to: .governors).counts.map(\.key)
        == ["2026-10-01 level=plan", "2026-10-01", "2025-10-02 level=plan", "2025-10-02"])
  }
}
