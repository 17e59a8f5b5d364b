import Base
import Disclosed
import Disclosing
import Model
import TestSupport
import Testing

/// All that the author is told of what an edition sees and does not see, and why, kept as text:
/// a school in which much is written, with a passage for its own eyes at the end of all prose.
@Suite struct PassingGoldenTests {
  @Test(arguments: [Edition.Manner.school, .governors, .families])
  func saysOfEveryRecordWhatWasLookedAtInReview(manner: Edition.Manner) {
    #expect(
      Golden.difference(text(of: marked, to: manner), from: "Disclosing/passing-\(manner).txt")
        == nil)
  }

  @Test func tellsOfTheBoardInConfidenceWhatItTellsOfTheBoard() {
    #expect(text(of: marked, to: .governorsConfidential) == text(of: marked, to: .governors))
  }

  @Test(arguments: [(true, "yearly report report"), (false, "yearly report profile")])
  func tellsOfAYearOfWhichOnlyNumbersOrOnlyAPaperWereWritten(hasReport: Bool, record: String) {
    var sample = YearSample().school()
    if hasReport { sample.school.profile = nil } else { sample.school.report = nil }
    #expect(lines(sample.studied, to: .governors).contains("sees \(record) as 0"))
    #expect(
      lines(sample.studied, to: .families).contains(
        "withholds \(record): this edition does not see its kind, and it names no audience"))
    sample.school.report = nil
    sample.school.profile = nil
    #expect(!lines(sample.studied, to: .families).contains { $0.contains("s yearly report") })
  }

  private func text(of sample: SampleSchool, to manner: Edition.Manner) -> String {
    var full = FullSchool()
    full.sample = sample
    return lines(full.studied, to: manner).map { $0 + "\n" }.joined()
  }

  private func lines(_ studied: StudiedSchool, to manner: Edition.Manner) -> [String] {
    let passing = Disclosing.passing(studied, disclose(studied, to: Edition(manner)))
    let seen = passing.visible.map { "sees \($0.kind.rawValue) \($0.name) as \($1)" }
    let withheld = passing.withheld.map { gap in
      let part = gap.part.map { ", \($0)" } ?? ""
      let place = gap.span.lower > 0 ? " (at \(gap.span.lower))" : ""
      let record = "\(gap.record.kind.rawValue) \(gap.record.name)"
      return "withholds \(record)\(part): \(gap.reason)\(place)"
    }
    let sight = passing.sight.map { "\($0.rawValue) \($1 ? "by default" : "never by default")" }
    return sight + seen + withheld
  }

  /// The full school with a marked passage in every prose and a resource that two actions use.
  private var marked: SampleSchool {
    var sample = FullSchool().sample
    var place = 0
    func mark(_ prose: inout Prose) {
      place += 10
      prose.append(.restricted, .enter, place: place, text: "school".utf8)
      prose.append(.paragraph, .enter)
      prose.append(.text, .leaf, text: "For the school.".utf8)
      prose.append(.paragraph, .leave)
      prose.append(.restricted, .leave)
    }
    mark(&sample.school.introduction)
    for day in sample.school.days.indices {
      mark(&sample.school.days[day].termsOfReference)
      for slide in (sample.school.days[day].deck?.slides ?? []).indices {
        guard var own = sample.school.days[day].deck?.slides[slide] else { continue }
        mark(&own.body)
        mark(&own.notes)
        sample.school.days[day].deck?.slides[slide] = own
      }
    }
    for index in sample.school.evidence.indices { mark(&sample.school.evidence[index].body) }
    for index in sample.school.findings.indices { mark(&sample.school.findings[index].body) }
    for index in sample.school.discussions.indices {
      mark(&sample.school.discussions[index].body)
    }
    for index in sample.school.actions.indices {
      mark(&sample.school.actions[index].introduction)
      for stage in sample.school.actions[index].stages.indices {
        mark(&sample.school.actions[index].stages[stage].body)
      }
    }
    for index in sample.school.resources.indices { mark(&sample.school.resources[index].body) }
    for action in sample.chain.resourcesOfAction.indices {
      for index in sample.chain.resourcesOfAction[action].indices {
        mark(&sample.chain.resourcesOfAction[action][index].body)
      }
    }
    sample.school.report = YearReport(identity: identity(name: "report"))
    sample.school.report?.people = [
      YearReport.PeopleLine(span: nowhere, what: "SENCO", words: "one")
    ]
    sample.school.days[2].deck = sample.school.days[0].deck
    sample.school.days[0].slots[5].prompts = []
    return sample
  }
}
