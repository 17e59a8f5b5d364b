import Base
import Importing
import Model

/// An invented instrument of four items, with all that one can ask.
func sampleInstrument() -> Instrument {
  var instrument = Instrument(
    name: "staff-confidence", span: Span(file: FileID(0), 0..<0), title: "Staff confidence check",
    items: [
      Instrument.Item(id: "use-plan", text: "Find and use a pupil's plan", short: "Using plans"),
      Instrument.Item(id: "adapt-reading", text: "Adapt reading", short: "Reading"),
      Instrument.Item(id: "adapt-writing", text: "Adapt writing, and spelling", short: "Writing"),
      Instrument.Item(id: "calm", text: "Anxiety, anger and attention", short: "Calm"),
    ],
    scale: ["not at all confident", "not very confident", "fairly confident", "very confident"],
    outside: ["not part of my role"], open: ["What would help you most?"])
  instrument.group = Instrument.Choice(
    question: "What is your role?",
    answers: [
      Instrument.Choice.Answer(title: "Teachers", words: ["teacher", "class teacher"]),
      Instrument.Choice.Answer(title: "Teaching assistants", words: ["teaching assistant", "TA"]),
      Instrument.Choice.Answer(title: "Leaders", words: ["leader"]),
    ])
  instrument.wanted = Instrument.Choice(
    question: "Which areas would you like training in? (choose up to three)")
  return instrument
}

/// What each column of a header is taken for, as `columns.yaml` would have it.
func taken(_ header: [String], known: [KnownColumn] = []) -> [String] {
  matchColumns(of: ReplySheet(header: header), to: sampleInstrument(), known: known).map {
    $0.meaning.text + ($0.isSure ? "" : " ?")
      + ($0.perhaps.isEmpty ? "" : " or " + $0.perhaps.map(\.text).joined(separator: ", "))
  }
}

/// The tallies of a sheet whose columns are all certain, as the wave's sheet.
func tallied(_ header: [String], _ rows: [[String]]) throws -> ReplyTally {
  let sheet = ReplySheet(
    header: header,
    rows: rows.enumerated().map { ReplySheet.Row(number: $0.offset + 2, cells: $0.element) })
  let matches = matchColumns(of: sheet, to: sampleInstrument())
  return try tallyReplies(of: sheet, to: sampleInstrument(), by: matches)
}

/// The wave's sheet as text.
func sheetText(_ tally: ReplyTally) -> String {
  String(decoding: waveSheet(tally, of: sampleInstrument()), as: UTF8.self)
}
