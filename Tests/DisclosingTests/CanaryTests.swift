import Disclosed
import Model
import Testing

/// What each edition may see, field by field: the table of the design, spelled out.
@Suite struct CanaryTests {
  /// Words that every edition holds.
  private static let everyone = [
    "school.name", "school.contact", "day.title", "day.reviewer", "focus.title", "focus.other",
    "action.title", "action.plain", "action.told",
    "party.title", "party.about", "party.agreed", "party.said", "party.did",
  ]
  /// Words that all but families see.
  private static let board = [
    "school.urn", "school.phase", "school.type", "school.trust", "school.authority",
    "school.senco", "school.qualification", "school.governor", "school.lead",
    "school.introduction", "document.name", "document.note", "glossary.term", "glossary.meaning",
    "own.term", "own.meaning", "framework.title", "framework.scale", "framework.source",
    "area.title", "area.short", "area.prompt", "area.see", "agreed.who", "agreed.what",
    "day.terms", "day.unseen", "group.missed", "focus.reason", "slide.title",
    "slide.body", "slide.notes", "kind.title", "evidence.body", "tally.name",
    "tally.unit", "finding.title", "finding.judgement", "finding.body", "discussion.question",
    "discussion.asked", "discussion.body", "action.file", "action.owner", "action.checker",
    "action.with", "action.difference", "action.budget", "action.blocked",
    "action.introduction", "measure.name", "measure.target", "measure.source", "measure.result",
    "measure.baseline", "second.name", "second.target", "second.source",
    "second.result", "instrument.title", "milestone.what",
    "sheet.name", "live.title", "instrument.scale", "stage.assess", "stage.plan", "stage.do",
    "stage.review", "resource.file", "resource.title",
    "resource.kind", "resource.address", "resource.body",
    "report.year", "request.what", "provision.name", "provision.for", "provision.effect",
    "outcome.measure", "outcome.year", "outcome.with", "outcome.without", "outcome.note",
    "outcome.england", "people.what", "people.line", "money.what", "money.year", "money.effect",
    "few.measure", "few.without", "few.provision", "few.money",
    "census.name", "census.event", "level.title", "code.title", "benchmark.value",
    "benchmark.title",
    "benchmarks.title", "benchmarks.source", "duty.paragraph", "duty.title", "duty.part",
    "checked.note",
    "instrument.item", "instrument.short", "instrument.outside", "instrument.open",
    "instrument.group", "instrument.answer", "instrument.wanted", "instrument.introduction",
    "instrument.source", "wave.title", "wave.mode", "wave.missed", "wave.body", "wave.group",
    "wave.others", "training.title", "training.body", "training.role", "menu.title", "menu.item",
    "menu.area", "passports.title", "passports.body", "cohort.title", "talks.role",
    "appraisal.name", "appraisal.unit", "party.body",
  ]
  /// Words that only the head and the SENCO see.
  private static let schoolOnly = [
    "slot.what", "slot.with", "slot.place", "slot.prompt", "group.name", "group.unknown",
    "group.chosen", "evidence.title",
    "slide.closed", "few.with", "points.role", "points.other", "shutparty.title",
    "shutparty.agreed",
  ]
  /// Words that stand in for what the board and families are not shown.
  private static let general = ["activity.title"]
  /// Words that no edition holds.
  private static let nobody = [
    "activity.words", "people.words", "framework.name", "instrument.words",
    "wave.file", "wave.name", "wave.asked", "wave.short", "wave.source", "shutwave.file",
    "shutwave.name", "shutwave.title", "shutwave.mode", "shutwave.group", "shut.before",
    "training.file", "points.typed", "menu.action", "passports.file", "passports.action",
    "passports.seen", "party.file", "party.later", "party.action", "shutparty.file",
    "calendar.name", "calendar.holiday", "calendar.source", "school.key", "school.folder",
    "school.calendars", "school.file", "silence.check", "silence.reason", "gap.message",
    "names.path", "names.name", "names.list", "list.path", "list.shown",
    "day.folder", "day.framework", "evidence.file", "evidence.kind",
    "evidence.area", "evidence.people", "shut.title", "shut.tally", "shut.body", "finding.file",
    "finding.area", "finding.cites", "discussion.file", "discussion.about", "target.key",
    "action.from", "action.focus", "action.resources", "measure.file", "second.file",
    "hidden.title", "hidden.file", "hidden.name", "hidden.baseline", "hidden.target",
    "hidden.source", "hidden.result", "live.action", "live.shut", "live.open", "live.closed",
    "live.alone", "live.marked", "unused.file", "unused.title", "unused.body",
    "level.words", "need.words", "need.title", "code.unused", "sheet.file", "sheet.title",
    "sheet.source", "duty.document",
    "benchmarks.file", "benchmarks.year", "benchmark.phase",
  ]

  private static func visible(to manner: Edition.Manner) -> [String] {
    switch manner {
    case .school: everyone + board + schoolOnly + ["people.title"]
    case .governors, .governorsConfidential: everyone + board + general + ["people.title"]
    case .families: everyone + general + ["people.title"]
    }
  }

  private static let all = everyone + board + schoolOnly + general + nobody + ["people.title"]

  @Test(arguments: Edition.Manner.allCases)
  func letsThroughWhatTheTableSaysAndNothingElse(manner: Edition.Manner) {
    let found = words(of: CanarySchool().sample.disclosed(to: manner))
    let visible = Set(Self.visible(to: manner))
    let leaked = Self.all.filter { !visible.contains($0) && found.contains(word($0)) }
    let lost = visible.filter { !found.contains(word($0)) }
    #expect(leaked == [])
    #expect(lost.sorted() == [])
  }

  @Test func givesAnEditionOfTheSitesOwnTheSightOfTheOneItIsLike() {
    let trust = Edition(name: "trust", title: "Trust’s edition", manner: .governors)
    let found = words(of: CanarySchool().sample.disclosed(to: trust))
    for field in Self.board { #expect(found.contains(word(field)), "\(field)") }
    for field in Self.schoolOnly { #expect(!found.contains(word(field)), "\(field)") }
  }

  @Test func knowsEveryWordOfTheCanarySchool() {
    let canaries = CanarySchool().sample
    let parts: [Any] = [
      canaries.school, canaries.library, canaries.chain, canaries.years, canaries.gaps,
      canaries.surveys, canaries.training as Any,
    ]
    let held = parts.map(words).joined(separator: "\n")
    let known = Set(Self.all.map(word))
    let found = held.split { !($0.isLetter) }.map(String.init).filter {
      $0.hasPrefix("zq") && $0.hasSuffix("qz")
    }
    // Words that are looked up stand in small letters.
    let keys = known.map { $0.lowercased() }
    #expect(Set(found).subtracting(known).subtracting(keys).sorted() == [])
    #expect(known.subtracting(found).sorted() == [])
  }
}
