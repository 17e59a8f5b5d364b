import Base
import Checking
import Model
import Testing

/// What surveys, training, passports and parties resolve to.
@Suite struct MeasuringTests {
  private static let instrument = """
    title: Our own check
    asks: Leaders
    items:
      - id: plan
        text: Use a plan
      - id: ask
        text: Know whom to ask
    scale: [no, a little, yes]

    """

  private func base(_ files: [String: String] = [:]) -> BrokenSchool {
    var school = BrokenSchool(rule: "none", name: "base", folder: nil)
    school.changes = [
      "hill/surveys/our-check/instrument.yaml": MeasuringTests.instrument
    ].merging(files.map { ("hill/" + $0.key, $0.value) }) { $1 }
    return school
  }

  private func action(from: String, name: String) -> [String: String] {
    let path = "actions/A1-passports.md"
    let text = base().files["hill/" + path] ?? ""
    return [
      path: text.replacing("from: F1", with: "from: \(from)")
        .replacing("name: sure whom to ask", with: "name: \(name)")
        .replacing("    baseline: to come from staff-confidence\n", with: "")
    ]
  }

  @Test func findsItemsThatActionsComeFromAndAreMeasuredBy() throws {
    let (checked, said, _) = base(
      action(from: "Our-Check/Plan, our-check/ask our-check/plan", name: "our-check/ask")
    ).diagnose()
    #expect(said.map(\.rule) == ["development-without-action"])
    let chain = try #require(checked).chain
    let plan = SurveyItem(instrument: "our-check", item: "plan")
    let ask = SurveyItem(instrument: "our-check", item: "ask")
    #expect(chain.itemsOfAction == [[plan, ask]])
    #expect(chain.itemOfMeasure == [[nil, ask]])
    #expect(chain.findingsOfAction == [[]])
  }

  @Test func takesAStrokeInOtherWordsForAStroke() throws {
    let (checked, said, _) = base(action(from: "F1", name: "reading and/or writing")).diagnose()
    #expect(said.map(\.rule) == ["measure-incomplete"])
    #expect(try #require(checked).chain.itemOfMeasure == [[nil, nil]])
  }

  @Test func putsTheSchoolsInstrumentInThePlaceOfTheLibrarys() throws {
    let school = base([
      "surveys/staff-confidence/instrument.yaml": MeasuringTests.instrument,
      "surveys/Staff-Confidence/2026-11.md": "---\ninvited: 4\n---\n",
    ])
    let checked = try #require(school.diagnose().checked)
    #expect(
      checked.library.instruments.map { "\($0.name) \($0.items.count) \($0.asks?.value ?? "-")" }
        == ["our-check 2 leaders", "staff-confidence 2 leaders"])
    #expect(checked.school.waves.map(\.instrument.value) == ["staff-confidence"])
  }

  @Test func namesWhatProgrammesCiteAsTheRecordsAreNamed() throws {
    let (checked, said, _) = base([
      "training.md": """
      ---
      target: 30
      ---
      # Training

      ## Menu

      | What | Points | For | Area | Action |
      |---|---|---|---|---|
      | Asking | 5 | Ask, Staff-Confidence/I know whom to ask | sLCN | passports |
      """.replacing("I know whom to ask", with: "i know-whom to ask"),
      "passports.md": """
      ---
      action: a1
      seen: Passport seen
      evaluation: [Our-Check]
      ---
      # Passports
      """,
      "parties/promised.md": "---\naction: passports\nitems: our-check/PLAN\n---\n# Party\n",
    ]).diagnose()
    #expect(said.map(\.message) == [])
    let school = try #require(checked).school
    let session = try #require(school.training?.menu.first)
    #expect(
      session.items.map(\.value) == ["our-check/ask", "staff-confidence/i-know-whom-to-ask"])
    #expect(session.area?.value == "SLCN" && session.action?.value == "A1")
    #expect(school.passports?.action?.value == "A1")
    #expect(school.passports?.evaluation.map(\.value) == ["our-check"])
    #expect(school.parties.first?.items.map(\.value) == ["our-check/plan"])
    #expect(school.parties.first?.action?.value == "A1")
  }

  @Test func letsAPersonAnswerForAWave() {
    var school = base([
      "surveys/our-check/2026-11.md": "---\ninvited: 40\n---\n",
      "surveys/our-check/2026-11.csv": "item,group,no,a little,yes\nplan,,1,2,3\nask,,1,2,3\n",
    ])
    #expect(school.diagnose().said.map(\.rule) == ["wave-incomplete"])
    school = school.adding(
      "silence:\n  - check: wave-incomplete\n    record: our-check/2026-11\n"
        + "    reason: nobody wrote it down in those days\n", to: "hill/school.yaml")
    #expect(school.diagnose().said.map(\.rule) == [])
  }

  @Test func comparesWordsAndNotHowTheyAreTyped() {
    func wave(_ text: String, _ scale: [String]) -> SurveyWave {
      let nowhere = Span.start(of: FileID(0))
      return SurveyWave(
        identity: Identity(span: nowhere), instrument: Placed("x", at: nowhere), name: "x",
        asked: [Instrument.Item(id: "plan", text: text)], scale: scale)
    }
    let instrument = Instrument(
      name: "x", span: .start(of: FileID(0)), title: "X",
      items: [Instrument.Item(id: "plan", text: "Use a pupil’s plan")])
    let before = wave("use a  pupil's Plan", ["No", "Yes"])
    let same = wave("Use a pupil’s plan", ["no", "yes"])
    #expect(same.differences(from: before, of: instrument) == [])
    let other = wave("Use pupils' plans", ["no", "yes", "often"])
    #expect(
      other.differences(from: before, of: instrument) == [
        ItemDifference(item: "plan", before: "use a  pupil's Plan", after: "Use pupils' plans"),
        ItemDifference(item: nil, before: "No, Yes", after: "no, yes, often"),
      ])
  }
}
