import Base
import Importing
import Model
import Reading
import Writing

/// One import on its way: what was asked for, and what has come of it.
struct Importer<Files: FileSystem> {
  let asked: ImportOrder
  var desk: Desk<Files>
  var report = ImportReport()

  /// The most that an export may hold; one of 5,000 replies has one or two million bytes.
  private static var exportLimit: Int { 32 << 20 }
  private var files: Files { desk.files }

  init(asked: ImportOrder, desk: Desk<Files>) {
    self.asked = asked
    self.desk = desk
  }

  mutating func run() throws(Refusal) {
    let open = try desk.open(asked.school)
    let instrument = try instrument(in: open)
    let places = ImportPlaces(
      school: open.place.path, shown: open.place.shown, instrument: instrument.name,
      wave: asked.wave)
    let bytes = try export()
    let sheet = try told(sheet(of: bytes))
    let known = try knownColumns(places)
    let matches = matchColumns(of: sheet, to: instrument, known: known)
    if let refusal = refusalOfHeader(of: sheet, as: matches, of: instrument) {
      say(ImportRefusals([refusal]))
      throw Refusal()
    }
    guard matches.allSatisfy(\.isSure) else {
      return try propose(matches, known: known, at: places)
    }
    let tally: ReplyTally
    do throws(ImportRefusals) {
      tally = try tallyReplies(of: sheet, to: instrument, by: matches)
    } catch {
      say(error)
      throw Refusal()
    }
    try keep(tally, of: instrument, digest: "sha256:\(Digest.of(bytes).hex)", at: places)
    let remarks = sheet.remarks + (exportStandsAmongContent ? [Importer.standsOpen] : [])
    report.outcome?.remarks = remarks
  }

  // MARK: What is read

  private mutating func instrument(in open: OpenSchool) throws(Refusal) -> Instrument {
    let name = asked.instrument
    let broken = open.errors.filter {
      $0.place.path.hasSuffix("surveys/\(name)/instrument.yaml")
        || $0.place.path.hasSuffix("instruments/\(name).yaml")
    }
    guard broken.isEmpty else {
      report.diagnostics += broken
      throw Refusal()
    }
    let own = open.school.ownInstruments
    guard let found = own.first(where: { $0.name == name }) ?? open.library.instrument(name) else {
      throw noSuch(
        "instrument", name, among: Set((own + open.library.instruments).map(\.name)).sorted())
    }
    guard !found.items.isEmpty, !found.scale.isEmpty else {
      throw Refusal(
        "\(found.name) has no items yet: write them, word for word, into "
          + "\(open.place.shown)/surveys/\(found.name)/instrument.yaml, then import again")
    }
    return found
  }

  private mutating func export() throws(Refusal) -> [UInt8] {
    do throws(FileTrouble) {
      return try files.read(asked.file, limit: Importer.exportLimit)
    } catch {
      report.troubles.append(error)
      throw Refusal()
    }
  }

  private mutating func sheet(of bytes: [UInt8]) throws(Refusal) -> Result<
    ReplySheet, ImportRefusals
  > {
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      return .failure(
        ImportRefusals([
          ImportRefusal(
            "this is a workbook of an old kind (.xls), or one with a password",
            mend: "Save it as .xlsx without a password, or as CSV")
        ]))
    }
    do throws(ImportRefusals) {
      guard bytes.starts(with: "PK".utf8) else { return .success(try readReplies(text: bytes)) }
      return .success(try readReplies(workbook: try archive(of: bytes)))
    } catch {
      return .failure(error)
    }
  }

  private mutating func archive(
    of bytes: [UInt8]
  ) throws(ImportRefusals) -> any ArchiveParts {
    do throws(ArchiveFault) {
      return try asked.unpack(bytes)
    } catch {
      guard case .unavailable(let trouble) = error else {
        throw ImportRefusals([ImportRefusal(error)])
      }
      report.troubles.append(trouble)
      throw ImportRefusals([])
    }
  }

  private mutating func told<Value>(
    _ result: Result<Value, ImportRefusals>
  ) throws(Refusal) -> Value {
    switch result {
    case .success(let value): return value
    case .failure(let refusals):
      say(refusals)
      throw Refusal()
    }
  }

  private mutating func knownColumns(_ places: ImportPlaces) throws(Refusal) -> [KnownColumn] {
    guard let bytes = try desk.bytes(of: places.columns) else { return [] }
    var sources = SourceMap()
    let source = SourceText(path: places.shownColumns, bytes: bytes)
    let (columns, found) = readColumns(source, file: sources.add(source))
    let errors = found.filter { $0.severity == .error }
    guard errors.isEmpty else {
      report.diagnostics += errors.map { LocatedDiagnostic($0, in: sources) }
      throw Refusal()
    }
    return columns
  }

  // MARK: What is said

  /// Whether the export lies where a build, or version control, would take it for content.
  private var exportStandsAmongContent: Bool {
    asked.file.hasPrefix(desk.order.content + "/")
      && !asked.file.lowercased().split(separator: "/").contains("private")
  }

  private static var standsOpen: String {
    "the export lies in the content folder: move it into a folder called private, or away"
  }

  /// Says what is wrong with the export, by row and column; no line of it is shown.
  private mutating func say(_ refusals: ImportRefusals) {
    var sources = SourceMap()
    let file = sources.add(SourceText(privatePath: asked.file, lines: 1))
    for refusal in refusals.list {
      let diagnostic = Diagnostic(
        "survey-export", .error, at: .start(of: file), refusal.message, fix: refusal.mend)
      var located = LocatedDiagnostic(diagnostic, in: sources)
      located.place.start = Position(line: refusal.row ?? 1, column: (refusal.column ?? 0) + 1)
      located.place.endColumn = located.place.start.column
      report.diagnostics.append(located)
    }
  }

  // MARK: What is written

  private mutating func propose(
    _ matches: [ColumnMatch], known: [KnownColumn], at places: ImportPlaces
  ) throws(Refusal) {
    let unsure = matches.filter { !$0.isSure }.map { ($0.question, $0.meaning.text) }
    report.proposal = ImportProposal(path: places.columns, unsure: unsure)
    guard !asked.isTrial, isNews(matches, beside: known) else { return }
    try write([(places.columns, columnsFile(matches, before: known))])
  }

  private mutating func keep(
    _ tally: ReplyTally, of instrument: Instrument, digest: String, at places: ImportPlaces
  ) throws(Refusal) {
    let before = try desk.bytes(of: places.wave)
    let wave = waveFile(tally, of: instrument, digest: digest, before: before)
    report.outcome = ImportOutcome(tally, of: instrument, at: places, wave: wave)
    guard !asked.isTrial else { return }
    var made = [(places.tallies, waveSheet(tally, of: instrument)), (places.wave, wave)]
    if !tally.openAnswers.isEmpty || files.kind(of: places.answers) != nil {
      made.insert((places.answers, answersSheet(tally)), at: 0)
    }
    try write(made)
  }

  /// Writes what differs from what stands.
  private mutating func write(_ made: [(path: String, bytes: [UInt8])]) throws(Refusal) {
    for (path, bytes) in made {
      guard try desk.bytes(of: path) != bytes else { continue }
      do throws(FileTrouble) {
        if let slash = path.lastIndex(of: "/") { try files.makeFolder(String(path[..<slash])) }
        try files.write(bytes, to: path)
        report.written.append(path)
      } catch {
        report.troubles.append(error)
        throw Refusal()
      }
    }
  }
}

/// Where the files of an import are.
struct ImportPlaces {
  var columns: String
  /// As messages give it.
  var shownColumns: String
  var tallies: String
  var wave: String
  var answers: String

  init(school: String, shown: String, instrument: String, wave: String) {
    let folder = "surveys/\(instrument)"
    columns = "\(school)/\(folder)/columns.yaml"
    shownColumns = "\(shown)/\(folder)/columns.yaml"
    tallies = "\(school)/\(folder)/\(wave).csv"
    self.wave = "\(school)/\(folder)/\(wave).md"
    answers = "\(school)/private/surveys/\(instrument)-\(wave)-answers.csv"
  }
}

extension ImportOutcome {
  /// What was counted, in the words of the message about it.
  init(_ tally: ReplyTally, of instrument: Instrument, at places: ImportPlaces, wave: [UInt8]) {
    replies = tally.replies
    groups = tally.groups.map { Group(title: $0.title, replies: $0.replies, merged: $0.merged) }
    leftOut = tally.leftOut.map { left in
      "\(left.columns) \(left.columns == 1 ? "column" : "columns") of \(left.kind.rawValue)"
    }
    notAsked = tally.notAsked.map(\.text)
    openAnswers = tally.openAnswers.count
    answersPath = places.answers
    empty = tally.empty
    remarks = []
    stillToSay = stillToSayOfWave(wave)
    wavePath = places.wave
    let steps = instrument.scale.indices.map { String($0 + 1) }
    let others = instrument.outside.indices.map { columnLetters($0).lowercased() }
    legend =
      zip(steps + others, instrument.scale + instrument.outside).map { "\($0) \($1)" }
    let isTold = tally.groups.contains { !$0.title.isEmpty }
    var head = ["item"] + (isTold ? ["group"] : []) + steps + others + ["blank"]
    if tally.wanted != nil { head.append("wanted") }
    table = [head]
    for (index, item) in tally.items.enumerated() {
      for (place, group) in tally.groups.enumerated() {
        var row = [item.id] + (isTold ? [group.title] : [])
        row += tally.counts[index][place].map(String.init)
        if let wanted = tally.wanted { row.append(String(wanted[index][place])) }
        table.append(row)
      }
    }
  }
}
