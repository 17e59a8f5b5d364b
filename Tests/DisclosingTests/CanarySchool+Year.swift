import Base
import Model

extension CanarySchool {
  /// The profile and the yearly report, and what the library holds for them.
  mutating func fillYear() {
    sample.library.vocabulary.supportLevels = [
      Vocabulary.CountedKind(
        id: "plan", title: word("level.title"), words: [word("level.words")])
    ]
    sample.library.vocabulary.needs = [
      Vocabulary.CountedKind(
        id: "need", title: word("need.title"), words: [word("need.words")],
        codes: [
          Vocabulary.CountedKind.Code(id: "HI", title: word("code.title")),
          Vocabulary.CountedKind.Code(id: "VI", title: word("code.unused")),
        ]),
      Vocabulary.CountedKind(id: "other", title: "Other", words: []),
    ]
    sample.library.duties = [
      DutySheet(
        name: word("sheet.file"), span: nowhere, title: word("sheet.title"),
        items: [
          DutySheet.Item(
            id: "3a", paragraph: word("duty.paragraph"), title: word("duty.title"),
            part: word("duty.part"), documents: [word("duty.document")])
        ], source: word("sheet.source"))
    ]
    sample.library.benchmarks = [
      Benchmarks(
        name: word("benchmarks.file"), span: nowhere, title: word("benchmarks.title"),
        year: word("benchmarks.year"), source: word("benchmarks.source"),
        measures: [
          Benchmarks.Measure(
            id: "plan", title: word("benchmark.title"), value: word("benchmark.value")),
          Benchmarks.Measure(
            id: "plan", title: "", value: "", phase: word("benchmark.phase")),
        ])
    ]
    sample.school.profile = Profile(
      span: nowhere,
      censuses: [
        Profile.Census(
          span: nowhere, date: date("2026-10-01"), name: word("census.name"),
          roll: placed(912),
          levels: [Profile.Level(id: "plan", count: placed(38), areas: [("need", 30)])])
      ])
    sample.school.profile?.censuses[0].levels[0].needs = [
      (Profile.Need(area: "need", code: "HI"), 30)
    ]
    sample.school.profile?.censuses[0].crossed = [
      Profile.Crossed(span: nowhere, level: "plan", event: "Was " + word("census.event"), count: 20)
    ]
    sample.school.report = report
  }

  private var report: YearReport {
    var report = YearReport(identity: identity(name: "report"))
    report.year = word("report.year")
    report.requests = [YearReport.Request(span: nowhere, what: word("request.what"), number: 8)]
    report.provision = [
      YearReport.Provision(
        span: nowhere, name: word("provision.name"), forWhom: word("provision.for"), pupils: 24,
        effect: word("provision.effect")),
      YearReport.Provision(
        span: nowhere, name: word("few.provision"), forWhom: nil, pupils: 4, effect: nil),
    ]
    report.outcomes = [
      YearReport.Outcome(
        span: nowhere, measure: word("outcome.measure"), year: word("outcome.year"),
        withSEND: word("outcome.with"), withoutSEND: word("outcome.without"),
        england: word("outcome.england"), pupils: 27, note: word("outcome.note")),
      YearReport.Outcome(
        span: nowhere, measure: word("few.measure"), withSEND: word("few.with"),
        withoutSEND: word("few.without"), pupils: 4),
    ]
    report.people = [
      YearReport.PeopleLine(span: nowhere, what: word("people.what"), words: word("people.line"))
    ]
    report.money = [
      YearReport.Money(
        span: nowhere, what: word("money.what"), year: word("money.year"), received: 62_000,
        pupils: 38, effect: word("money.effect")),
      YearReport.Money(span: nowhere, what: word("few.money"), received: 31_337, pupils: 4),
    ]
    report.checked = [
      YearReport.CheckedDuty(
        span: nowhere, items: [placed("3(a)")], seen: date("2026-11-16"),
        note: word("checked.note"))
    ]
    return report
  }
}
