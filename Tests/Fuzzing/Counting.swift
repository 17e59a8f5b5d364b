import Base
import Importing
import Model

/// Counts a sheet as `import survey` does, and stops where a count is not right.
///
/// Sheets without a question of the instrument, or beyond a survey's size, are only read: to look
/// for what each column may be takes the time of many other inputs.
func countAndCheck(_ sheet: ReplySheet) {
  guard sheet.header.count <= 8, sheet.header.contains(where: { $0.hasPrefix("Adapt") }) else {
    return
  }
  let matches = matchColumns(of: sheet, to: instrument)
  _ = refusalOfHeader(of: sheet, as: matches, of: instrument)
  let file = columnsFile(matches, before: [])
  let (columns, found) = readColumns(
    SourceText(path: "columns.yaml", bytes: file), file: FileID(0))
  guard found.allSatisfy({ $0.severity != .error }) else { return stop("columns.yaml: \(found)") }
  _ = matchColumns(of: sheet, to: instrument, known: columns)
  let settled = matches.map { match in
    var match = match
    match.isSure = true
    return match
  }
  do throws(ImportRefusals) {
    let tally = try tallyReplies(of: sheet, to: instrument, by: settled)
    for item in tally.counts {
      for (group, counts) in zip(tally.groups, item) {
        guard counts.reduce(0, +) == group.replies else { return stop("a sum is wrong") }
        guard group.replies >= 5 else { return stop("a group is small") }
      }
    }
    guard tally.groups.map(\.replies).reduce(0, +) == tally.replies else {
      return stop("replies are lost")
    }
    _ = waveSheet(tally, of: instrument)
    let wave = waveFile(tally, of: instrument, digest: "sha256:0", before: nil)
    let again = waveFile(tally, of: instrument, digest: "sha256:0", before: wave)
    guard wave == again else { return stop("a second import changes the file") }
  } catch {
    expectWords(in: error)
  }
}

/// A refusal says something.
func expectWords(in refusals: ImportRefusals) {
  guard !refusals.list.isEmpty, refusals.list.allSatisfy({ !$0.message.isEmpty }) else {
    return stop("a refusal says nothing")
  }
}

/// Ends the run as a finding.
private func stop(_ words: String) { fatalError(words) }

private let instrument: Instrument = {
  var instrument = Instrument(
    name: "a", span: .start(of: FileID(0)), title: "A",
    items: [
      Instrument.Item(id: "reading", text: "Adapt reading"),
      Instrument.Item(id: "writing", text: "Adapt writing"),
    ],
    scale: ["not sure", "sure"], outside: ["no part"], open: ["Why?"])
  instrument.group = Instrument.Choice(
    question: "Role", answers: [Instrument.Choice.Answer(title: "Teachers", words: ["t"])])
  instrument.wanted = Instrument.Choice(question: "Wanted")
  return instrument
}()
