import Base
import Model
import Reading
import TestSupport
import Testing

/// Waves of surveys as people and `import` write them, and where their mistakes are shown.
@Suite struct WaveTests {
  private static let instrument = """
    title: Our check
    items:
      - id: use-plan
        text: Use a plan
      - id: adapt
        text: Adapt reading
    scale: [no, a little, yes]
    outside: [not my role]
    group:
      question: Your role?
      answers: [Teachers, Teaching assistants]

    """
  private static let facts = """
    ---
    invited: 74
    from: 2026-11-30
    to: 2026-12-11
    mode: Microsoft Forms, no names
    not reached: Two people on long leave
    source: sha256:9f2c
    audience: [school]
    ---
    # Before the training

    What a reader should know.

    """
  private static let header = "item,group,no,a little,yes,not my role,blank,wanted\n"

  private func sample(_ sheet: String?, facts: String? = WaveTests.facts) -> SampleSchool {
    var files = ["surveys/our-check/instrument.yaml": WaveTests.instrument]
    files["surveys/our-check/2026-12.md"] = facts
    files["surveys/our-check/2026-12.csv"] = sheet
    return SampleSchool(files)
  }

  @Test func readsFactsAndTallies() throws {
    let sample = sample(
      WaveTests.header
        + "use-plan,Teachers,3,10,8,0,1,5\nUse a plan,teaching  assistants,1,2,3,4,0,\n"
        + "ADAPT,teachers,0,11,10,0,1,0\nadapt,Teaching assistants,2,2,2,4,0,6\n")
    #expect(
      sample.complaints == ["surveys/our-check/2026-12.csv:3:12 unknown-choice warning"])
    let wave = try #require(sample.school?.waves.first)
    #expect(wave.identity.name == "our-check/2026-12")
    #expect(wave.identity.audience?.value == ["school"])
    #expect(wave.title == "Before the training")
    #expect(wave.invited?.value == 74 && wave.date?.iso == "2026-12-11")
    #expect(wave.notReached == "Two people on long leave")
    #expect(wave.scale == ["no", "a little", "yes"] && wave.outside == ["not my role"])
    #expect(!wave.body.isEmpty)
    #expect(
      wave.tallies.map { tally in
        "\(tally.item) \(tally.group ?? "-") \(tally.counts) \(tally.outside) \(tally.blank) "
          + (tally.wanted.map(String.init) ?? "-")
      } == [
        "use-plan Teachers [3, 10, 8] [0] 1 5",
        "use-plan teaching  assistants [1, 2, 3] [4] 0 -",
        "adapt Teachers [0, 11, 10] [0] 1 0",
        "adapt Teaching assistants [2, 2, 2] [4] 0 6",
      ])
  }

  @Test func readsRepliesThatAreNotToldApart() {
    let wave = sample("item;group;no;a little;yes;not my role\nadapt;;1;2;3;4\n").school?.waves
      .first
    #expect(wave?.tallies.map(\.replies) == [10])
    #expect(wave?.groups == [])
    #expect(wave?.replies == 10)
  }

  @Test func takesAWaveWithoutASheetForOneNotCountedYet() {
    let sample = sample(nil)
    #expect(sample.complaints == [])
    #expect(sample.school?.waves.first?.replies == 0)
  }

  @Test func wantsToKnowHowASheetCameAbout() {
    let sample = sample("item,group,no,a little,yes,not my role\nadapt,,1,2,3,4\n", facts: nil)
    #expect(sample.complaints == ["surveys/our-check/2026-12.csv:1:1 missing-wave warning"])
    #expect(sample.school?.waves.first?.replies == 10)
    #expect(sample.school?.waves.first?.identity.name == "our-check/2026-12")
  }

  @Test func readsTheWordsInWhichItWasAsked() throws {
    let facts = """
      ---
      scale: ["1", "2"]
      asked:
        - id: older
          text: An older item
      ---

      """
    let sample = sample("item,group,1,2,blank\nolder,,6,7,0\n", facts: facts)
    #expect(sample.complaints == [])
    let wave = try #require(sample.school?.waves.first)
    #expect(wave.asked.map(\.text) == ["An older item"])
    #expect(wave.scale == ["1", "2"] && wave.outside == [])
    #expect(wave.tallies.map(\.counts) == [[6, 7]])
  }

  @Test func saysWhatItCannotReadAndWhere() {
    let sample = sample(
      WaveTests.header + "use-plann,Teachers,3,10,8,0,1,5\nuse-plan,Teacher,3,10,,0,1,5\n"
        + "adapt,Teachers,3,ten,8,0,1,5\nadapt,Teachers,3,1,8,0,1,50\nadapt,Teachers,3,1,8,0,1,5\n"
        + ",Teachers,3,1,8,0,1,5\n")
    #expect(
      sample.complaints == [
        "surveys/our-check/2026-12.csv:2:1 unknown-reference error",
        "surveys/our-check/2026-12.csv:3:10 unknown-choice warning",
        "surveys/our-check/2026-12.csv:3:1 unread-count error",
        "surveys/our-check/2026-12.csv:4:18 unread-count error",
        "surveys/our-check/2026-12.csv:5:1 tally-over-total warning",
        "surveys/our-check/2026-12.csv:6:1 duplicate-count error",
        "surveys/our-check/2026-12.csv:7:1 incomplete error",
      ])
  }

  @Test func wantsAColumnForEachAnswer() {
    let reading = sample("item,group,no,a litle,yes\nadapt,,1,2,3\n").read()
    #expect(
      reading.diagnostics.map { "\($0.message) \($0.fix)" } == [
        "no column is named a litle Did you mean a little?",
        "no column of this sheet counts the answer “a little” "
          + "Add it, with 0 where nobody gave that answer",
        "no column of this sheet counts the answer “not my role” "
          + "Add it, with 0 where nobody gave that answer",
      ])
    #expect(sample("no,a little,yes,not my role\n").complaints.count == 1)
  }

  @Test func refusesDatesThatChangedPlaces() {
    let sample = sample(nil, facts: "---\nfrom: 2026-12-11\nto: 2026-11-30\n---\n")
    #expect(sample.complaints == ["surveys/our-check/2026-12.md:3:5 impossible-date error"])
  }

  @Test func knowsTheFilesOfASurvey() {
    var sample = sample(nil)
    sample.files["surveys/our-check/columns.yaml"] = "Role: group\n"
    sample.files["surveys/our-check/README.md"] = "Words\n"
    sample.files["surveys/our-check/colums.yaml"] = "x: y\n"
    sample.files["surveys/our-check/export.xlsx"] = "x"
    sample.files["surveys/our-check/in December.md"] = "x"
    sample.files["surveys/notes.md"] = "x"
    sample.files["surveys/our check/2026-12.md"] = "x"
    #expect(
      sample.complaints == [
        "surveys/notes.md:1:1 unknown-file warning",
        "surveys/our check:1:1 unsafe-name error",
        "surveys/our-check/colums.yaml:1:1 unknown-file warning",
        "surveys/our-check/export.xlsx:1:1 unknown-file warning",
        "surveys/our-check/in December.md:1:1 unsafe-name error",
      ])
  }

  @Test func lookInTheLibraryForAnInstrumentThatIsNotTheSchools() {
    let sample = SampleSchool([
      "surveys/Pupil-Voice/2027-01.md": "---\ninvited: 46\n---\n",
      "surveys/Pupil-Voice/2027-01.csv":
        "item,group,not really,sometimes,yes,I would rather not say,blank\nfeels-safe,,1,2,3,4,5\n",
    ])
    #expect(sample.complaints == [])
    #expect(sample.school?.waves.first?.tallies.map(\.counts) == [[1, 2, 3]])
  }

  @Test func cannotCountWhatHasNoAnswersYet() {
    let sample = SampleSchool([
      "surveys/parent-carer-confidence-measure/2027-01.md": "---\ninvited: 46\n---\n",
      "surveys/parent-carer-confidence-measure/2027-01.csv": "item,group,no,yes\na,,1,2\n",
    ])
    #expect(
      sample.complaints == [
        "surveys/parent-carer-confidence-measure/2027-01.csv:1:1 incomplete error"
      ])
  }
}
