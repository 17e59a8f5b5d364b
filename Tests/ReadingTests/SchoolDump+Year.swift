import Base
import Model

extension SchoolDump {
  mutating func write(_ profile: Profile) {
    put(1, "profile")
    for census in profile.censuses {
      let roll = census.roll.map { "\($0.value)\(at($0.span))" } ?? "-"
      put(2, "census \(census.name) \(census.date.iso) roll \(roll)")
      for level in census.levels {
        let count = level.count.map { "\($0.value)\(at($0.span))" } ?? "-"
        put(3, "\(level.id) \(count)")
        for (need, count) in level.needs { put(4, "\(need.word) \(count)") }
      }
      for row in census.crossed {
        let parts = [row.level, row.need?.word, row.year, row.sex, row.event]
        put(3, "\(parts.map { $0 ?? "-" }.joined(separator: " ")) \(row.count)\(at(row.span))")
      }
    }
  }

  mutating func write(_ report: YearReport) {
    put(1, "report \(report.year ?? "-")")
    put(2, "benchmarks", shown(report.benchmarks))
    put(2, "duties", shown(report.duties))
    put(2, "for", report.identity.audience?.value.joined(separator: ", "))
    for line in report.requests { put(2, "request \(line.what): \(number(line.number))") }
    for line in report.provision {
      put(2, "provision \(line.name): \(number(line.pupils))")
      put(3, "for", line.forWhom)
      put(3, "effect", line.effect)
    }
    for line in report.outcomes {
      put(2, "outcome \(line.measure)\(at(line.span)): \(number(line.pupils))")
      put(3, "year", line.year)
      put(3, "with", line.withSEND)
      put(3, "without", line.withoutSEND)
      put(3, "england", line.england)
      put(3, "benchmark", shown(line.benchmark))
      put(3, "note", line.note)
    }
    for line in report.people { put(2, "people \(line.what): \(line.words)") }
    for line in report.money {
      put(2, "money \(line.what)\(at(line.span)): \(number(line.pupils))")
      put(3, "year", line.year)
      put(3, "received", line.received.map(String.init))
      put(3, "spent", line.spent.map { "\($0.value)\(at($0.span))" })
      put(3, "effect", line.effect)
    }
    for line in report.checked {
      put(2, "checked \(shown(line.items)) \(line.seen?.iso ?? "-")")
      put(3, "note", line.note)
    }
  }

  private func number(_ number: Int?) -> String { number.map(String.init) ?? "-" }
}
