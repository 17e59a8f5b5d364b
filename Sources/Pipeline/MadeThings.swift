import Base
import Composing
import Disclosing
import Papers
import Rendering

/// A file of an edition, as far as its making goes.
struct MadeThing {
  var title: String
  /// What of the marked publication it is made of.
  var parts: [Any]
  /// Kinds of record that have their home there, shown or not.
  var homes: Set<NamedRecord.Kind> = []
  var making: [String]
}

/// Finds what the files of an edition are made of.
struct MadeThings {
  let publication: Publication
  let traces: Traces
  let workshop: Workshop

  /// The files that a build makes, with and without other programs.
  var paths: [String] {
    let papers = publication.papers.flatMap { paper in
      [paper.path] + Paper.Copy.allCases.filter(paper.copies.contains).map(paper.path(of:))
    }
    let rest = [publication.deck?.path, publication.everything?.path, publication.plan?.path]
    let plan = traces.markedPlan.map { [$0.path(of: .word)] } ?? []
    return publication.pages.map(\.path) + papers + rest.compactMap { $0 } + plan
      + publication.attachments.map(\.path)
  }

  func thing(at path: String) -> MadeThing? {
    if let page = traces.marked.pages.first(where: { $0.path == path }) {
      return MadeThing(
        title: Traces.plain(page.title), parts: [page.blocks], homes: homes(of: path),
        making: look("page", ["tokens.css", "site.css"]))
    }
    return paper(at: path) ?? other(at: path)
  }

  private func paper(at path: String) -> MadeThing? {
    guard
      let index = publication.papers.firstIndex(where: { paper in
        paper.path == path || paper.copies.contains { paper.path(of: $0) == path }
      })
    else { return nil }
    let paper = publication.papers[index]
    let marked = traces.marked.papers[index]
    let wording = printedWording(of: paper, in: publication)
    let wordings = [marked.blocks] + marked.shorter
    var making = look("paper", ["tokens.css", "site.css", "paper.css"])
    if path == paper.path(of: .pdf) { making.append("printed from \(paper.path) as PDF") }
    if path == paper.path(of: .word) { making = ["the blocks of \(paper.path), by pandoc"] }
    if wording > 0 {
      making.append(
        "in the shorter wording \(wording) of \(paper.shorter.count), to keep to its sides")
    }
    return MadeThing(
      title: paper.title, parts: [wordings[min(wording, wordings.count - 1)]],
      homes: homes(of: paper.path), making: making)
  }

  private func other(at path: String) -> MadeThing? {
    let marked = traces.marked
    if let deck = publication.deck, deck.path == path {
      return MadeThing(
        title: deck.title, parts: [marked.deck].compactMap { $0 }, homes: [.slide],
        making: look("slides", ["tokens.css", "slides.css", "slides.js"]))
    }
    if let everything = publication.everything, everything.path == path {
      return MadeThing(
        title: everything.title, parts: marked.pages.map(\.blocks),
        homes: Set(NamedRecord.Kind.allCases),
        making: look("everything", ["tokens.css", "site.css", "everything.css"]))
    }
    if publication.plan?.path == path {
      return MadeThing(
        title: "The plan as a sheet", parts: [marked.plan].compactMap { $0 }, homes: [.action],
        making: ["no template: one row for each thing in the plan"])
    }
    if let plan = traces.markedPlan, plan.path(of: .word) == path {
      return MadeThing(
        title: Traces.plain(plan.title), parts: [plan.blocks], homes: [.action],
        making: ["the plan’s blocks, by pandoc"])
    }
    guard let attachment = publication.attachments.first(where: { $0.path == path }) else {
      return nil
    }
    return MadeThing(
      title: "A file of the school", parts: holders(of: path),
      making: ["a copy of \(attachment.source), since words that are shown lead to it"])
  }

  /// The pages whose words show a file or lead to it, card by card where there are cards.
  private func holders(of path: String) -> [Any] {
    func holds(_ value: Any) -> Bool {
      switch value {
      case let text as String: text.contains(path)
      case let prose as Prose: String(decoding: prose.text, as: UTF8.self).contains(path)
      default: Mirror(reflecting: value).children.contains { holds($0.value) }
      }
    }
    func smallest(_ value: Any) -> [Any] {
      guard holds(value) else { return [] }
      if value is Card { return [value] }
      let inner = Mirror(reflecting: value).children.flatMap { smallest($0.value) }
      return inner.isEmpty ? [value] : inner
    }
    return traces.marked.pages.flatMap { smallest($0.blocks) }
  }

  private func homes(of path: String) -> Set<NamedRecord.Kind> {
    switch path {
    case "evidence.html": [.evidence]
    case "findings.html": [.finding]
    case "plan.html": [.action]
    case "discussion.html": [.discussion]
    case "resources.html": [.resource]
    case _ where path.hasPrefix("surveys/"): [.survey]
    case "training.html": [.training]
    case "passports.html": [.passports]
    case "parties.html": [.party]
    case "full-report.html", "full-report-large-print.html": [.year, .finding, .action]
    case "timetable.html": [.slot]
    case _ where path.hasPrefix("day-"): [.day, .slot]
    default: []
    }
  }

  /// The templates and style sheets, each with where it comes from.
  private func look(_ entry: String, _ sheets: [String]) -> [String] {
    guard let theme = workshop.theme else { return [] }
    let files = theme.templates(of: entry) + sheets
    let from = workshop.themeFolder.map { "the theme in \($0)" } ?? "the default theme"
    return ["\(files.joined(separator: ", ")), of \(from)"]
  }
}
