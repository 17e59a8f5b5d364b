import Base
import Model

extension SchoolReader {
  static let instrumentFile = "instrument.yaml"
  /// The mapping of an export's columns, which `import` alone reads.
  static let columnsFile = "columns.yaml"

  /// Reads `surveys/`: a folder for each instrument, in it the waves.
  mutating func readSurveys() {
    for entry in scan.entries(of: joined(folder, "surveys"), shown: shown("surveys")) {
      let path = "surveys/" + entry.name
      guard entry.kind == .folder else {
        scan.sayUnknownFile(
          entry.name, shown: shown(path),
          mend:
            "Put it into a folder named as its instrument, as surveys/staff-confidence/2026-12.md")
        continue
      }
      guard isSurveyName(entry.name) else {
        scan.say(
          "unsafe-name", .error, shown(path),
          "the name of a survey's folder is the instrument's: letters, digits and hyphens",
          fix: "Rename it, as staff-confidence")
        continue
      }
      readSurvey(entry.name, path)
    }
  }

  private mutating func readSurvey(_ name: String, _ path: String) {
    let entries = scan.entries(of: joined(folder, path), shown: shown(path))
    let files = entries.filter { $0.kind == .file }.map(\.name)
    if files.contains(SchoolReader.instrumentFile) {
      with(path + "/" + SchoolReader.instrumentFile) {
        $0.ownInstruments.append(InstrumentFile(page: $1, name: name).instrument())
      }
    }
    var waves: [String] = []
    for entry in entries {
      if entry.kind == .file, let wave = waveName(entry.name) {
        add(wave, from: path + "/" + entry.name, to: &waves)
      } else if ![SchoolReader.instrumentFile, SchoolReader.columnsFile].contains(entry.name) {
        scan.sayUnknownFile(
          entry.name, shown: shown(path + "/" + entry.name),
          known: [SchoolReader.instrumentFile, SchoolReader.columnsFile])
      }
    }
    for wave in waves {
      readWave(
        wave, of: name, path, hasFacts: files.contains(wave + ".md"),
        hasSheet: files.contains(wave + ".csv"))
    }
  }

  /// The wave that a file belongs to; nil for other files.
  private func waveName(_ file: String) -> String? {
    guard let ending = [".md", ".csv"].first(where: file.hasSuffix), file != "README.md" else {
      return nil
    }
    return String(file.dropLast(ending.count))
  }

  private mutating func add(_ wave: String, from path: String, to waves: inout [String]) {
    guard isSurveyName(wave) else {
      scan.say(
        "unsafe-name", .error, shown(path), "the name of a wave is letters, digits and hyphens",
        fix: "Rename it, as 2026-12")
      return
    }
    if !waves.contains(wave) { waves.append(wave) }
  }

  private mutating func readWave(
    _ name: String, of instrument: String, _ path: String, hasFacts: Bool, hasSheet: Bool
  ) {
    let facts = hasFacts ? page(path + "/" + name + ".md") : nil
    let sheet = hasSheet ? page(path + "/" + name + ".csv") : nil
    guard let start = facts?.file ?? sheet?.file else { return }
    let known = (school.ownInstruments + instruments).first {
      folded($0.name) == folded(instrument)
    }
    let file = WaveFile(folder: instrument, name: name, instrument: known)
    var wave = facts.map(file.wave) ?? file.wave(at: .start(of: start))
    if let sheet {
      if !hasFacts { sheet.sayWithoutFacts(name) }
      wave.tallies = WaveSheet(page: sheet, wave: wave, instrument: known).tallies()
    }
    for page in [facts, sheet].compactMap({ $0 }) { scan.take(from: page) }
    school.waves.append(wave)
  }
}
