import Base
import Model
import Reading
import Testing

/// `profile.csv` as people type it, and where its mistakes are shown.
@Suite struct ProfileTests {
  private func sample(_ rows: String...) -> SampleSchool {
    let header = "date,census,level,area,count"
    return SampleSchool(["profile.csv": ([header] + rows).joined(separator: "\n") + "\n"])
  }

  private func profile(_ sample: SampleSchool) -> [String] {
    guard let profile = sample.school?.profile else { return [] }
    return profile.censuses.map { census in
      let levels = census.levels.map { level in
        let areas = level.needs.map { "\($0.need.word)=\($0.count)" }.joined(separator: " ")
        return "\(level.id) \(level.count.map { String($0.value) } ?? "-") [\(areas)]"
      }
      let roll = census.roll.map { String($0.value) } ?? "-"
      return (["\(census.date.iso) \(census.name) \(roll)"] + levels).joined(separator: "; ")
    }
  }

  @Test func keepsCodesOfTheCensusApart() {
    let sample = sample(
      "2026-10-01,autumn,roll,,912", "2026-10-01,autumn,EHC plan,,38",
      "2026-10-01,autumn,EHC plan,SLCN,4", "2026-10-01,autumn,EHC plan,asd,12",
      "2026-10-01,autumn,EHC plan,Sensory and/or physical,9")
    #expect(sample.complaints == [])
    #expect(
      profile(sample) == [
        "2026-10-01 autumn 912; ehc-plan 38 "
          + "[SLCN=4 ASD=12 sensory-and-physical=9]"
      ])
  }

  @Test func knowsTheLettersAndTheUsualNamesOfTheLevels() {
    let sample = sample(
      "1 October 2026,,on roll,,\"1,046\"", "2026-10-01,,E,,38", "2026-10-01,,sen support,,141",
      "2025-10-02,,EHCP,,35", "2025-10-02,,K,,133")
    #expect(sample.complaints == [])
    #expect(
      profile(sample) == [
        "2025-10-02  -; ehc-plan 35 []; sen-support 133 []",
        "2026-10-01  1046; ehc-plan 38 []; sen-support 141 []",
      ])
  }

  @Test func readsCountsByYearSexAndWhatHappened() {
    let header = "date,census,level,area,year,sex,event,count"
    let rows = [
      "2026-10-01,autumn,SEN Support,HI,8,,,12", "2026-10-01,autumn,EHC plan,,,girls,,9",
      "2026-10-01,autumn,SEN Support,,,,suspension,7",
    ]
    let sample = SampleSchool([
      "profile.csv": ([header] + rows).joined(separator: "\n") + "\n"
    ])
    #expect(sample.complaints == [])
    let crossed = sample.school?.profile?.censuses.first?.crossed ?? []
    #expect(
      crossed.map { count in
        [count.level, count.need?.word, count.year, count.sex, count.event, String(count.count)]
          .map { $0 ?? "-" }.joined(separator: " ")
      } == [
        "sen-support HI 8 - - 12", "ehc-plan - - F - 9", "sen-support - - - suspension 7",
      ])
  }

  @Test func saysWhatItCannotReadAndWhere() {
    let sample = sample(
      "2026-13-01,autumn,roll,,912", "2026-10-01,autumn,SEN Suport,,141",
      "2026-10-01,autumn,EHC plan,SLNC,4", "2026-10-01,autumn,EHC plan,,some",
      "2026-10-01,autumn,EHC plan,SEMH,", ",autumn,EHC plan,,38",
      "2026-10-01,autumn,roll,SEMH,38")
    #expect(
      sample.complaints == [
        "profile.csv:2:1 impossible-date error", "profile.csv:3:19 unknown-reference error",
        "profile.csv:4:28 unknown-reference error", "profile.csv:5:29 unread-count warning",
        "profile.csv:6:1 unread-count warning", "profile.csv:7:1 incomplete warning",
        "profile.csv:8:24 unread-count warning",
      ])
    let said = sample.read().diagnostics
    #expect(said.map(\.fix).contains("Did you mean SEN Support?"))
    #expect(said.map(\.fix).contains("Did you mean SLCN?"))
    #expect(profile(sample) == [])
  }

  @Test func readsTheFirstOfWhatIsCountedTwice() {
    let sample = sample(
      "2026-10-01,autumn,EHC plan,,38", "2026-10-01,autumn,EHC plan,,83",
      "2026-10-01,autumn,EHC plan,SLCN,9", "2026-10-01,autumn,EHC plan,communication,9",
      "2026-10-01,Autumn,SEN Support,,141", "2026-10-01,spring,SEN Support,SEMH,20")
    #expect(
      sample.complaints == [
        "profile.csv:3:1 duplicate-count warning", "profile.csv:5:1 duplicate-count warning",
        "profile.csv:7:12 two-names warning",
      ])
    #expect(
      profile(sample) == [
        "2026-10-01 autumn -; ehc-plan 38 [SLCN=9]; "
          + "sen-support 141 [social-emotional-and-mental-health=20]"
      ])
  }

  @Test func saysWhichFileWasMeant() {
    let reading = SampleSchool(["profil.csv": "date\n", "reports.yaml": "year: 2026/27\n"]).read()
    #expect(reading.diagnostics.map(\.rule) == ["unknown-file", "unknown-file"])
    #expect(
      reading.diagnostics.map(\.fix) == [
        "Did you mean profile.csv?", "Did you mean report.yaml?",
      ])
  }
}
