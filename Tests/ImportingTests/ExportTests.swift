import Base
import Importing
import Model
import Testing

/// Exports as Microsoft Forms and Google Forms write them, of invented replies.
@Suite struct ExportTests {
  private let microsoft = """
    ID,Start time,Completion time,Email,Name,What is your role?,Find and use a pupil's plan,\
    Adapt reading,"Which areas would you like training in?
    (choose up to three)",Adapt reading2
    1,10/9/2025 11:02:10,10/9/2025 11:06:41,anonymous,,Teacher,Fairly confident,\
    Not very confident,"Autism;Anxiety, anger and attention;",Very confident
    2,10/9/2025 11:05:00,10/9/2025 11:09:30,anonymous,,Teaching assistant,Very confident,,\
    Speech and language;,Not part of my role

    """
  private let google = """
    Timestamp,Your role,How confident are you to... [Adapt reading],\
    How confident are you to... [Adapt writing],Training wanted
    10/09/2025 11:02:10,Teacher,3 - Fairly,2 - Not very,"Autism, Speech and language"

    """

  private var instrument: Instrument {
    var instrument = sampleInstrument()
    instrument.items[2].text = "Adapt writing"
    instrument.items += [
      Instrument.Item(id: "autism", text: "Autism"),
      Instrument.Item(id: "speech", text: "Speech and language"),
    ]
    return instrument
  }

  /// An export with its replies written down three or six times, so that there are enough.
  private func sheet(_ text: String, times: Int) throws -> ReplySheet {
    var sheet = try readReplies(text: Array(text.utf8))
    sheet.rows = (0..<times).flatMap { _ in sheet.rows }
    return sheet
  }

  private func settled(_ sheet: ReplySheet) throws -> (proposed: [String], counts: ReplyTally) {
    let matches = matchColumns(of: sheet, to: instrument)
    let source = SourceText(path: "columns.yaml", bytes: columnsFile(matches, before: []))
    var known = readColumns(source, file: FileID(0)).columns
    for index in known.indices { known[index].isSure = true }
    let again = matchColumns(of: sheet, to: instrument, known: known)
    return (
      matches.map { $0.meaning.text + ($0.isSure ? "" : " ?") },
      try tallyReplies(of: sheet, to: instrument, by: again)
    )
  }

  @Test func countsWhatMicrosoftFormsExports() throws {
    let (proposed, counts) = try settled(try sheet(microsoft, times: 3))
    #expect(
      proposed == [
        "leave out", "leave out", "leave out", "leave out", "leave out", "group", "use-plan",
        "adapt-reading", "wanted", "leave out ?",
      ])
    #expect(counts.groups.map(\.replies) == [6])
    #expect(counts.counts == [[[0, 0, 3, 3, 0, 0]], [[0, 3, 0, 0, 0, 3]]])
    #expect(counts.leftOut.map(\.columns) == [3, 2, 1])
  }

  @Test func countsWhatGoogleFormsExports() throws {
    let (proposed, counts) = try settled(try sheet(google, times: 6))
    #expect(proposed == ["leave out", "group ?", "adapt-reading", "adapt-writing", "wanted ?"])
    #expect(counts.groups.map(\.title) == ["Teachers"])
    #expect(counts.counts == [[[0, 0, 6, 0, 0, 0]], [[0, 6, 0, 0, 0, 0]]])
    #expect(counts.wanted == [[0], [0]])
  }
}
