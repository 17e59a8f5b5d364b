import Base
import Disclosed
import Disclosing
import Model
import TestSupport
import Testing

/// Everything that is told of three censuses, and all that the private log says of them, kept as
/// text.
@Suite struct CensusGoldenTests {
  @Test(arguments: [Edition.Manner.school, .governors])
  func saysOfItsCountsWhatWasLookedAtInReview(manner: Edition.Manner) {
    var text = ""
    for (name, school) in schools {
      var notes: [MaskingNote] = []
      let disclosure = disclose(school.studied, to: Edition(manner), noting: &notes)
      text += "== \(name)\n" + outline(of: disclosure)
      text += notes.map { "note: \($0.table) | \($0.cell) | \($0.reason)\n" }.joined()
    }
    #expect(Golden.difference(text, from: "Disclosing/census-\(manner).txt") == nil)
  }

  private var schools: [(name: String, school: SampleSchool)] {
    var hidden = small
    hidden.school.hidesSmallNumbers = true
    return [
      ("large", large), ("small", small), ("small, hidden from the school too", hidden),
      ("published before", publishedBefore),
    ]
  }

  /// Counts in every shape of table, few of them small.
  private var large: SampleSchool {
    var sample = start(plans: 48, support: 141, roll: 912)
    sample.school.profile?.censuses[1].crossed = crossed([
      ("plan", "SLCN", nil, nil, nil, 14), ("plan", "ASD", nil, nil, nil, 11),
      ("plan", "HI", nil, nil, nil, 2), ("plan", "VI", nil, nil, nil, 9),
      ("plan", "feelings", nil, nil, nil, 12), ("support", "SLCN", nil, nil, nil, 40),
      ("support", "ASD", nil, nil, nil, 30), ("support", "HI", nil, nil, nil, 6),
      ("support", "VI", nil, nil, nil, 0), ("support", "feelings", nil, nil, nil, 65),
      ("plan", nil, "7", "F", nil, 8), ("plan", nil, "7", "M", nil, 12),
      ("plan", nil, "8", "F", nil, 4), ("plan", nil, "8", "M", nil, 9),
      ("plan", nil, "9", "F", nil, 7), ("plan", nil, "9", "M", nil, 8),
      ("support", nil, nil, "F", nil, 61), ("support", nil, nil, "M", nil, 80),
      (nil, nil, "10", nil, "Suspended", 9), (nil, nil, "11", nil, "suspended", 3),
      (nil, nil, "10", nil, "moved school", 7), (nil, nil, "11", nil, "moved school", 12),
      (nil, "feelings", nil, nil, "suspended", 8),
    ])
    return sample
  }

  /// Counts of which most are small.
  private var small: SampleSchool {
    var sample = start(plans: 9, support: 17, roll: 104)
    sample.school.profile?.censuses[1].crossed = crossed([
      ("plan", "SLCN", nil, nil, nil, 4), ("plan", "ASD", nil, nil, nil, 3),
      ("plan", "HI", nil, nil, nil, 1), ("plan", "feelings", nil, nil, nil, 1),
      ("support", "SLCN", nil, nil, nil, 0), ("support", "HI", nil, nil, nil, 7),
      ("support", "feelings", nil, nil, nil, 10), ("plan", nil, "R", nil, nil, 2),
      ("plan", nil, "1", nil, nil, 6), ("plan", nil, "3", nil, nil, 1),
      ("support", nil, "R", nil, nil, 8), ("support", nil, "1", nil, nil, 2),
      ("support", nil, "3", nil, nil, 7), (nil, nil, nil, "F", nil, 11),
      (nil, nil, nil, "M", nil, 15), (nil, nil, nil, nil, "suspended", 2),
    ])
    sample.school.report?.requests = [("asked for", 12), ("agreed", 8), ("refused", 3)].map {
      YearReport.Request(span: nowhere, what: $0.0, number: $0.1)
    }
    sample.school.report?.provision = [("Club", 7), ("Group", 22), ("Talks", nil), ("All", 26)]
      .map {
        YearReport.Provision(
          span: nowhere, name: $0.0, forWhom: "some", pupils: $0.1, effect: "good")
      }
    sample.school.report?.outcomes = [("Reading", 24), ("Maths", 9), ("Art", 3)].map {
      YearReport.Outcome(
        span: nowhere, measure: $0.0, year: "2026", withSEND: "40 %", withoutSEND: "70 %",
        england: "50 %", pupils: $0.1, note: "Noted.")
    }
    sample.school.report?.money = [("Tutoring", 4), ("Books", 26)].map {
      YearReport.Money(span: nowhere, what: $0.0, received: 1_200, pupils: $0.1, effect: "fine")
    }
    return sample
  }

  /// Counts beside those of a publication of last spring.
  private var publishedBefore: SampleSchool {
    var sample = start(plans: 22, support: 64, roll: 402)
    let census = date("2026-10-01")
    let then = [
      (CountKey(date: census, level: ["plan"]), 20), (CountKey(date: census), 402),
      (CountKey(date: census, level: ["support"]), nil),
    ]
    sample.school.published = ["governors", "school"].flatMap { edition in
      then.map { PublishedCount(edition: edition, on: date("2026-11-01"), key: $0.0, count: $0.1) }
    }
    return sample
  }

  private func start(plans: Int, support: Int, roll: Int) -> SampleSchool {
    var sample = YearSample(
      plans: plans, support: support, roll: roll, plansBefore: plans - 3,
      supportBefore: support + 9, areas: []
    ).school()
    sample.school.roll = roll + 2
    let codes = ["communication": ["SLCN", "ASD"], "senses": ["HI", "VI"]]
    for index in sample.library.vocabulary.needs.indices {
      let id = sample.library.vocabulary.needs[index].id
      sample.library.vocabulary.needs[index].codes = (codes[id] ?? []).map {
        Vocabulary.CountedKind.Code(id: $0, title: "Pupils with \($0)")
      }
    }
    return sample
  }

  private typealias Row = (
    level: String?, need: String?, year: String?, sex: String?, event: String?, count: Int
  )

  private func crossed(_ rows: [Row]) -> [Profile.Crossed] {
    let areas = ["SLCN": "communication", "ASD": "communication", "HI": "senses", "VI": "senses"]
    return rows.map { row in
      Profile.Crossed(
        span: nowhere, level: row.level,
        need: row.need.map { need in
          areas[need].map { Profile.Need(area: $0, code: need) } ?? Profile.Need(area: need)
        }, year: row.year, sex: row.sex, event: row.event, count: row.count)
    }
  }
}
