import Base
import Model

/// A school with a profile and a yearly report, by the few numbers that a test is about.
struct YearSample {
  var plans: Int?
  var support: Int?
  var roll: Int?
  var plansBefore: Int?
  var supportBefore: Int?
  /// Areas of need of the pupils with plans.
  var areas: [(id: String, count: Int)]

  init(
    plans: Int? = 38, support: Int? = 141, roll: Int? = 912, plansBefore: Int? = nil,
    supportBefore: Int? = nil, areas: [(String, Int)] = [("communication", 30), ("feelings", 8)]
  ) {
    self.plans = plans
    self.support = support
    self.roll = roll
    self.plansBefore = plansBefore
    self.supportBefore = supportBefore
    self.areas = areas.map { (id: $0.0, count: $0.1) }
  }

  static let needs = ["communication", "cognition", "feelings", "senses", "other"]

  func school() -> SampleSchool {
    var sample = SampleSchool()
    sample.library.vocabulary.supportLevels = [
      Vocabulary.CountedKind(id: "plan", title: "EHC plan", words: []),
      Vocabulary.CountedKind(id: "support", title: "SEN Support", words: []),
    ]
    sample.library.vocabulary.needs = YearSample.needs.map { id in
      Vocabulary.CountedKind(
        id: id, title: id.prefix(1).uppercased() + id.dropFirst(), words: [])
    }
    sample.library.duties = [duties]
    sample.library.benchmarks = [benchmarks]
    sample.school.phase = placed("secondary")
    sample.school.documents = [
      Document(span: nowhere, name: "SEND policy", seen: date("2026-11-16"), note: "Approved.")
    ]
    sample.school.profile = Profile(
      span: nowhere,
      censuses: [
        census("2025-10-02", plansBefore ?? plans, supportBefore ?? support, []),
        census("2026-10-01", plans, support, areas),
      ])
    sample.school.report = YearReport(identity: identity(name: "report"))
    sample.school.report?.checked = [
      checked("3(a)", seen: "2026-11-18"), checked("3a", seen: "2026-11-20", note: "Good."),
      checked("later", seen: "2027-01-20"), checked("missing", note: "Looked for."),
    ]
    return sample
  }

  private func census(
    _ day: String, _ plans: Int?, _ support: Int?, _ areas: [(id: String, count: Int)]
  ) -> Profile.Census {
    var levels: [Profile.Level] = []
    if let plans { levels.append(Profile.Level(id: "plan", count: placed(plans), areas: areas)) }
    if let support { levels.append(Profile.Level(id: "support", count: placed(support))) }
    return Profile.Census(
      span: nowhere, date: date(day), name: "autumn", roll: roll.map(placed), levels: levels)
  }

  private func checked(
    _ item: String, seen: String? = nil, note: String? = nil
  ) -> YearReport.CheckedDuty {
    YearReport.CheckedDuty(
      span: nowhere, items: [placed(item)], seen: seen.map(date), note: note)
  }

  private var duties: DutySheet {
    DutySheet(
      name: "england", span: nowhere, title: "Duties",
      items: [
        DutySheet.Item(
          id: "policy", paragraph: "", title: "Policy", part: "", documents: ["SEND Policy"]),
        DutySheet.Item(id: "3a", paragraph: "", title: "Evaluation", part: ""),
        DutySheet.Item(id: "later", paragraph: "", title: "Later", part: ""),
        DutySheet.Item(id: "missing", paragraph: "", title: "Missing", part: ""),
      ])
  }

  private var benchmarks: Benchmarks {
    Benchmarks(
      name: "england-2025", span: nowhere, title: "England, January 2025", year: "2024/25",
      source: "The office",
      measures: [
        Benchmarks.Measure(id: "plan", title: "EHC plans, all schools", value: "5.3 %"),
        Benchmarks.Measure(id: "all-sen", title: "Primary", value: "18.2 %", phase: "primary"),
        Benchmarks.Measure(
          id: "all-sen", title: "Secondary schools", value: "16.5 %", phase: "secondary"),
      ])
  }
}
