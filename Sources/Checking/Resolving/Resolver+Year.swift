import Base
import Model

extension Resolver {
  /// Notes what the yearly report cites of the library and the library does not have.
  mutating func resolveYear() {
    guard let report = school.report else { return }
    if let cited = report.duties, library.dutySheet(named: cited.value) == nil {
      note(cited, noun: "sheet of duties", known: library.duties.map(\.name), record: nil)
    }
    if let cited = report.benchmarks, library.benchmarks(named: cited.value) == nil {
      note(cited, noun: "set of benchmarks", known: library.benchmarks.map(\.name), record: nil)
    }
    if let sheet = library.dutySheet(named: report.duties?.value) {
      for cited in report.checked.flatMap(\.items) where sheet.item(cited.value) == nil {
        note(
          cited, noun: "item", in: "on the sheet of duties", known: sheet.items.map(\.id),
          record: nil)
      }
    }
    if let figures = library.benchmarks(named: report.benchmarks?.value) {
      for cited in report.outcomes.compactMap(\.benchmark)
      where figures.measure(cited.value, phase: school.phase?.value) == nil {
        note(
          cited, noun: "benchmark", in: "in \(figures.name).yaml",
          known: figures.measures.map(\.id), record: nil)
      }
    }
  }
}
