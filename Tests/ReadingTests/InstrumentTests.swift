import Base
import Model
import Reading
import TestSupport
import Testing

/// Instruments as people type them, and the library's own.
@Suite struct InstrumentTests {
  private func read(_ text: String) -> (instrument: Instrument?, said: [String]) {
    let reading = readLibrary(
      files: MemoryFileSystem(), content: "Content",
      embedded: [("instruments/x.yaml", Array(text.utf8))])
    return (reading.library.instruments.first, summary(reading.diagnostics, reading.sources))
  }

  @Test func readsItemsWithIdsAndPlainOnes() throws {
    let (found, said) = read(
      """
      title: A check
      items:
        - id: use-plan
          text: "Find a plan: and use it"
          short: Plans
        - Adapt reading, and a pupil's writing too
        - Work: with others
      scale: [no, a little, yes]
      """)
    #expect(said == [])
    let instrument = try #require(found)
    #expect(
      instrument.items.map { "\($0.id)|\($0.text)|\($0.short)" } == [
        "use-plan|Find a plan: and use it|Plans",
        "adapt-reading-and-a-pupils|Adapt reading, and a pupil's writing too"
          + "|Adapt reading, and a pupil's writing too",
        "work-with-others|Work: with others|Work: with others",
      ])
    #expect(instrument.confidentSteps == [2])
  }

  @Test func makesIdsThatNoOtherItemHas() {
    let (instrument, said) = read(
      """
      items: [I can find a good plan, I can find a good book, I can find a good book., "?", "!"]
      scale: [no, yes]
      """)
    #expect(said == [])
    #expect(
      instrument?.items.map(\.id) == [
        "i-can-find-a-good", "i-can-find-a-good-book", "i-can-find-a-good-2", "item", "item-2",
      ])
  }

  @Test func readsGroupsWithTheirOtherWords() {
    let (instrument, said) = read(
      """
      items: [One]
      scale: [no, yes]
      group:
        question: What is your role?
        answers:
          - Teachers: teacher, class teacher
          - Teaching assistants: [teaching assistant, TA]
          - Leaders
      wanted: Which matter most?
      open: What helps, and what does not?
      """)
    #expect(said == [])
    #expect(
      instrument?.group?.answers.map { "\($0.title): \($0.words.joined(separator: ", "))" } == [
        "Teachers: teacher, class teacher", "Teaching assistants: teaching assistant, TA",
        "Leaders: ",
      ])
    #expect(instrument?.wanted?.question == "Which matter most?")
    #expect(instrument?.open == ["What helps, and what does not?"])
  }

  @Test func saysWhatCannotStand() {
    let (instrument, said) = read(
      """
      items:
        - id: one
          text: The first
        - id: One
          text: The second
        - id: three
        - id: no good id
          text: The fourth
      scale: [yes]
      confident: [yess]
      outside: [yes]
      group:
        answers: [A, a]
      """)
    #expect(
      said == [
        "library/instruments/x.yaml:4:9 duplicate-key error: two items have the id One",
        "library/instruments/x.yaml:6:5 incomplete warning: "
          + "an item needs text, the question in words",
        "library/instruments/x.yaml:7:9 unsafe-name error: "
          + "“no good id” is no id: an id is letters, digits and hyphens",
        "library/instruments/x.yaml:13:16 duplicate-key error: "
          + "the group “a” is written twice",
        "library/instruments/x.yaml:13:3 incomplete warning: "
          + "the question about groups needs question",
        "library/instruments/x.yaml:11:11 duplicate-key error: "
          + "the answer “yes” is written twice",
        "library/instruments/x.yaml:9:9 incomplete warning: "
          + "a scale needs two answers or more, and this instrument has one",
        "library/instruments/x.yaml:10:13 unknown-choice error: "
          + "“yess” counts as confident, but is no answer of the scale",
      ])
    #expect(instrument?.items.map(\.id) == ["one", "the-fourth"])
  }

  @Test func shipsInstrumentsThatMayBeAskedAsTheyAre() {
    let shipped = shippedLibrary.library.instruments
    #expect(summary(shippedLibrary.diagnostics, shippedLibrary.sources) == [])
    let counts = shipped.map { "\($0.name) \($0.items.count) \($0.confidentSteps.count)" }
    #expect(
      counts == [
        "family-confidence 14 2", "parent-carer-confidence-measure 0 0", "passport-families 5 2",
        "passport-pupils 5 1", "passport-staff 6 2", "pupil-voice 8 1", "staff-confidence 18 2",
      ])
    let people = shippedLibrary.library.vocabulary.people.map(\.id)
    for instrument in shipped {
      #expect(instrument.asks.map { people.contains($0.value) } == true, "\(instrument.name)")
      #expect(instrument.source != nil && instrument.introduction != nil, "\(instrument.name)")
      guard !instrument.items.isEmpty else { continue }
      #expect(instrument.source?.contains("nobody has validated") == true, "\(instrument.name)")
      #expect(instrument.scale.count > 2 && !instrument.outside.isEmpty, "\(instrument.name)")
    }
  }
}
