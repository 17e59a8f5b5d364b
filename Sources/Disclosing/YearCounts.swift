import Base
import Model

/// The counts of pupils in the yearly report and in the school's facts, each with its key.
struct YearCounts {
  /// One count with the words by which the log names it.
  struct Line {
    var key: CountKey
    var value: Int
    var table: String
    var name: String
  }

  /// In the order of the report; nil where no number was written.
  private(set) var requests: [Line?] = []
  private(set) var provision: [Line?] = []
  private(set) var bases: [Line?] = []
  private(set) var roll: Line?

  init(_ school: School, year: String?, showsReport: Bool) {
    roll = school.roll.map {
      Line(key: CountKey(about: ["roll"]), value: $0, table: "The school", name: "On roll")
    }
    guard showsReport, let report = school.report else { return }
    var taken: Set<CountKey> = []
    func lines(
      _ kind: String, _ table: String, _ those: [(name: String, value: Int?)]
    ) -> [Line?] {
      those.map { name, value in
        var key = CountKey(about: ["\(year ?? "-"):\(kind):\(name.lowercased())"])
        while !taken.insert(key).inserted { key.about[0] += "'" }
        return value.map { Line(key: key, value: $0, table: table, name: name) }
      }
    }
    requests = lines(
      "request", "Requests for an EHC needs assessment",
      report.requests.map { ($0.what, $0.number) })
    provision = lines(
      "provision", "Support that is in place", report.provision.map { ($0.name, $0.pupils) })
    bases = lines(
      "outcome", "Outcomes of pupils with SEND",
      report.outcomes.map { outcome in
        ([outcome.measure, outcome.year].compactMap { $0 }.joined(separator: ", "), outcome.pupils)
      })
  }

  /// Those that are about pupils whose relation to the census nobody wrote down.
  var groups: [Line] { (provision + bases).compactMap { $0 } }
}
