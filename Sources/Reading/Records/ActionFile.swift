import Base
import Model
import Notation

/// Reads `actions/*.md`: one action, its four stages as headings.
struct ActionFile {
  let document: Document
  /// What the action's own `## Resources` links to.
  private(set) var resources: [Resource] = []

  private var page: Page { document.page }
  private static let sections = ["Assess", "Plan", "Do", "Review", "Milestones", "Resources"]

  init(_ page: Page) { document = Document(page, shape: .facts) }

  mutating func action() -> Action {
    let sections = document.sections(to: 2)
    let (reference, name) = page.nameParts(kind: .action)
    let heading = sections.first { $0.level == 1 }?.heading
    let words = heading.map { page.words(of: $0, kind: .action) }
    var facts = document.frontMatter
    facts.entries += document.facts(under: heading).entries
    var fields = FieldReader(facts, Schema.action, page: page)
    let pinned = fields.reference(.action) ?? words?.reference ?? reference
    let title = fields.string("title") ?? words?.title ?? name
    var action = Action(
      identity: Identity(
        span: heading.map { page.span(of: $0) } ?? .start(of: page.file), reference: pinned,
        name: name, audience: (words?.audience).narrowed(by: fields.audience())),
      title: title, stages: StageKind.allCases.map { Stage(kind: $0) })
    readFacts(&fields, into: &action)
    fields.finish()
    var introductions: [Section] = []
    for section in sections {
      if section.heading == nil || section.heading == heading {
        introductions.append(section)
      } else {
        read(section, into: &action)
      }
    }
    action.introduction = ProseWriter.prose(of: introductions.flatMap(\.blocks), in: document)
    return action
  }

  private func readFacts(_ fields: inout FieldReader, into action: inout Action) {
    action.from = fields.list("from", splitting: .words)
    action.focus = fields.text("focus")
    action.owner = fields.text("owner")
    action.checkedBy = fields.text("checked by")
    action.with = fields.list("with", splitting: .commas).map(\.value)
    action.difference = fields.string("difference")
    action.plainWords = fields.string("in plain words")
    action.youTold = fields.string("you told us")
    action.hours = fields.number("hours")
    readCost(&fields, into: &action)
    action.budget = fields.string("budget")
    let single = fields.text("measure").map { [Fact(.text($0.value), at: $0.span)] } ?? []
    action.measures = (single + fields.records("measures")).compactMap { page.measure($0) }
    action.milestones = fields.records("milestones").compactMap { page.milestone($0) }
    action.resources = fields.list("resources", splitting: .words)
    action.stopped = fields.date("stopped")
    action.blocked = fields.string("blocked")
  }

  private func readCost(_ fields: inout FieldReader, into action: inout Action) {
    guard let text = fields.text("cost") else { return }
    // A remark in brackets may follow the sum.
    let words = text.value.lowercased().prefix { $0 != "(" }.trimmed
    if ["no cost", "none", "nothing", "free"].contains(words) {
      action.statedFree = true
      return
    }
    let digits = words.filter { $0 != "£" && $0 != "," && $0 != " " }
    if let pounds = TallyText.number(digits[...]) {
      action.cost = Placed(pounds, at: text.span)
      if pounds == 0 { action.statedFree = true }
      return
    }
    page.say(
      "not-a-number", .warning, at: text.span, "cost takes whole pounds, or no cost",
      fix: "Write it as £300")
  }

  // MARK: Sections

  private mutating func read(_ section: Section, into action: inout Action) {
    guard let heading = section.heading else { return }
    let words = page.words(of: heading, kind: nil)
    let title = words.title.lowercased()
    if let kind = StageKind.allCases.first(where: { $0.word == title }) {
      return read(section, heading, words, kind, into: &action)
    }
    switch title {
    case "milestones":
      action.milestones += document.rows(
        in: section, columns: ["By", "What", "Done"], of: "Milestones"
      ).compactMap(milestone)
    case "resources": readResources(section, into: &action)
    default: page.sayUnknownSection(heading, words.title, known: ActionFile.sections)
    }
    page.refuseMark(on: heading, words)
  }

  private func read(
    _ section: Section, _ heading: Node, _ words: HeadingWords, _ kind: StageKind,
    into action: inout Action
  ) {
    guard action.stages[kind.rawValue].span == nil else {
      page.say(
        "unknown-section", .warning, at: page.span(of: heading),
        "the stage \(kind.word) is written twice, and only the first is read",
        fix: "Put both under one heading")
      return
    }
    var fields = FieldReader(document.facts(under: heading), Schema.stage, page: page)
    action.stages[kind.rawValue] = Stage(
      kind: kind, span: page.span(of: heading), by: fields.wordDate("by"),
      done: fields.date("done"),
      body: document.prose(section, restrictedTo: words.audience))
    if kind == .review {
      action.decision = fields.choice("decision", of: Action.Decision.self)
    }
    fields.finish()
  }

  private func milestone(_ row: TableRow) -> Milestone? {
    let done = row["Done"]
    guard let by = page.wordDate(row["By"]) else { return nil }
    return Milestone(
      span: row.span, by: by, what: row["What"].value,
      done: done.value.isEmpty ? nil : page.date(done)?.value)
  }

  /// A bullet cites a resource by name, or links to a page or a file that becomes one.
  private mutating func readResources(_ section: Section, into action: inout Action) {
    for block in section.blocks {
      guard block.kind == .list else {
        page.sayUnread([block], "only bullets are read here", fix: "Begin the line with a hyphen")
        continue
      }
      for item in block.children {
        let span = page.span(of: item)
        let title = page.plainText(of: item)
        guard let link = firstLink(in: item, depth: 0) else {
          action.resources.append(Placed(title, at: span))
          continue
        }
        do throws(LinkRefusal) {
          let found = try Links.resolve(link.address, from: page.folder)
          let address = String(decoding: found.address, as: UTF8.self)
          if found.target == .record {
            action.resources.append(Placed(address, at: span))
          } else {
            let name = "\(action.identity.name ?? "action")-resource-\(resources.count + 1)"
            resources.append(
              Resource(
                identity: Identity(span: span, name: name, audience: action.identity.audience),
                title: title, address: Placed(address, at: span)))
            action.resources.append(Placed(name, at: span))
          }
        } catch {
          page.refuse(error, at: link)
        }
      }
    }
  }

  private func firstLink(in node: Node, depth: Int) -> Node? {
    guard depth < 20 else { return nil }
    for child in node.children {
      if child.kind == .link { return child }
      if let found = firstLink(in: child, depth: depth + 1) { return found }
    }
    return nil
  }
}
