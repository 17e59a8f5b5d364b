import Base
import Model

/// Reads `surveys/<instrument>/<wave>.md`: how a wave was asked.
struct WaveFile {
  /// The name of the folder, by which the instrument is cited.
  let folder: String
  let name: String
  /// Nil where neither the school nor the library has it, which is said when it is looked up.
  let instrument: Instrument?

  /// A wave of which nothing is known but its name.
  func wave(at span: Span) -> SurveyWave {
    SurveyWave(
      identity: Identity(span: span, name: folder + "/" + name),
      instrument: Placed(folder, at: span), name: name, scale: instrument?.scale ?? [],
      outside: instrument?.outside ?? [])
  }

  func wave(_ page: Page) -> SurveyWave {
    let record = RecordFile(Document(page), kind: nil)
    var fields = FieldReader(record.facts, Schema.wave, page: page)
    var wave = wave(at: record.span)
    wave.identity.audience = record.words.audience.narrowed(by: fields.audience())
    let heading = record.words.title == record.name ? nil : record.words.title
    wave.title = fields.string("title") ?? heading
    wave.invited = fields.number("invited")
    wave.from = fields.date("from")
    wave.to = fields.date("to")
    wave.mode = fields.string("mode")
    wave.notReached = fields.string("not reached")
    wave.source = fields.string("source")
    wave.asked = page.surveyItems(fields.records("asked"))
    let scale = fields.list("scale", splitting: .commas)
    let outside = fields.list("outside", splitting: .commas)
    if !scale.isEmpty { wave.scale = scale.map(\.value) }
    if !scale.isEmpty || !outside.isEmpty { wave.outside = outside.map(\.value) }
    wave.body = record.body
    fields.finish()
    page.sayRepeated(scale + outside, "answer")
    if let from = wave.from, let to = wave.to, to.value < from.value {
      page.say(
        "impossible-date", .error, at: to.span, "the asking ends before it begins",
        fix: "Check the two dates; they may have changed places")
    }
    return wave
  }
}

extension Page {
  /// Says that a sheet of tallies stands without the file that tells how they came about.
  func sayWithoutFacts(_ name: String) {
    say(
      "missing-wave", .warning, at: .start(of: file),
      "nothing says how this wave was asked, of whom and when",
      fix: "Write \(name).md beside it, with invited, from, to, mode and not reached")
  }
}
