import Base
import Disclosed
import Papers

extension Composer {
  /// The questions of the evening and what was answered, proposed, agreed or minuted.
  func discussionPage() -> Page {
    var blocks: [Block] = [
      .title(
        Title(
          text: "Discussion",
          lede: "What was asked on the evening and since, and how firm each answer is."))
    ]
    blocks.append(.cards(disclosure.discussions.indices.map(discussionCard)))
    return Page(
      path: "discussion.html", title: "Discussion",
      summary: "Questions and decisions, with their standing.", section: "discussion.html",
      blocks: blocks)
  }

  func discussionCard(_ index: Int) -> Card {
    let discussion = disclosure.discussions[index]
    let id = Places.id(places.discussions[index])
    var footer = [
      trail("About", discussion.findings.map(citeFinding) + discussion.actions.map(citeAction))
    ].compactMap { $0 }
    if let who = discussion.askedBy { footer.insert(Line([.soft("Asked by \(who)")]), at: 0) }
    return Card(
      id: id, reference: discussion.reference, title: Line(discussion.question),
      body: [.paragraph(Line([.chip(standing(discussion))]), style: .plain)]
        + (discussion.body.isEmpty ? [] : prose(discussion.body, id: id)),
      footer: footer)
  }

  /// Forms, guides and sheets that the actions use.
  func resourcesPage() -> Page {
    let cards = disclosure.resources.indices.map { index -> Card in
      let resource = disclosure.resources[index]
      let id = Places.id(places.resources[index])
      var title = Line(resource.title)
      if let address = resource.address ?? resource.file.map(Places.file) {
        title = Line([.link(resource.title, to: address)])
      }
      let footer = [
        resource.kind.map { Line([.soft(sentenceCased($0))]) },
        trail("Used in", resource.actions.map(citeAction)),
      ]
      return Card(
        id: id, title: title, body: resource.body.isEmpty ? [] : prose(resource.body, id: id),
        footer: footer.compactMap { $0 })
    }
    return Page(
      path: "resources.html", title: "Resources", summary: "Forms, guides and sheets for the plan.",
      section: "resources.html",
      blocks: [
        .title(Title(text: "Resources", lede: "Things to use, ready to copy and change.")),
        .cards(cards),
      ] + (isAnythingMeasured ? [] : [sheetsToPrint()].compactMap { $0 }))
  }

  /// Where these papers come from, how what people said is looked after, and the words used.
  func aboutPage() -> Page {
    let blocks: [Block] =
      [
        .title(
          Title(
            text: "About these papers",
            lede: "Where they come from, how what people told us is looked after, "
              + "and what the words mean."
          )),
        isForFamilies || (!isAnythingMeasured && disclosure.resources.isEmpty)
          ? sheetsToPrint() : nil,
        provenance(), privacy(), documents(), method(), glossary(),
      ].compactMap { $0 }
    return Page(
      path: "about.html", title: "About", summary: "Provenance, privacy, method and glossary.",
      section: "about.html", blocks: blocks)
  }

  private func provenance() -> Block {
    var facts = [
      Fact("Edition", Line(disclosure.edition.title)),
      Fact("Standing", Line(sentenceCased(disclosure.status.rawValue))),
      Fact("As at", Line(disclosure.asAt.inWords)),
      Fact("Content", Line(colophon.contentHash)),
      Fact("Made with", Line(colophon.program)),
    ]
    if let consultant = colophon.consultant {
      facts.insert(Fact("Written by", Line(consultant)), at: 0)
    }
    if let contact = colophon.contact { facts.insert(Fact("Contact", Line(contact)), at: 1) }
    let note =
      "The line “Content” is a fingerprint of the files that these papers were made from: "
      + "two copies with the same fingerprint come of the same words."
    return .section(
      Section(
        id: "provenance", heading: "Where these papers come from",
        blocks: [.facts(facts), .paragraph(Line(note), style: .small)]))
  }

  private func privacy() -> Block {
    .section(
      Section(
        id: "privacy", heading: "How what people told us is looked after",
        blocks: [
          .paragraph(
            Line(
              "People spoke freely because they were promised that nobody could be picked out. "
                + "These papers keep that promise."), style: .plain),
          privacyStatement().list(saysMaker: false),
        ]))
  }

  private func documents() -> Block? {
    guard !disclosure.school.documents.isEmpty else { return nil }
    let table = Table(
      caption: "Papers the school must have, and when we saw them",
      columns: [Table.Column("Paper"), Table.Column("Dated"), Table.Column("Seen")],
      rows: disclosure.school.documents.map { document in
        var name = Line(document.name)
        if let note = document.note { name = name + Line([.soft(" · \(note)")]) }
        return [
          name, Line(document.dated?.inWords ?? "no date given"),
          Line(document.seen?.inWords ?? "not checked"),
        ]
      })
    var blocks: [Block] = [.table(table)]
    if scope == .everything, day != nil, !isForFamilies {
      blocks.append(
        .paragraph(
          Line([
            .text("The "), .link("full report", to: "full-report.html#duties"),
            .text(" has the whole sheet of duties."),
          ]), style: .plain))
    }
    return .section(Section(id: "documents", heading: "Papers seen", blocks: blocks))
  }

  private func method() -> Block? {
    guard let framework = day?.framework else { return nil }
    let rows = framework.areas.map { area -> [Line] in
      [
        Line("\(area.id). \(area.title)"), Line(area.statutory ? "yes" : "no"),
        Line(area.seeAlso.joined(separator: "; ")),
      ]
    }
    var blocks: [Block] = [
      .table(
        Table(
          caption: "The areas of “\(framework.title)”",
          columns: [
            Table.Column("Area"), Table.Column("Asked for by law"), Table.Column("See also"),
          ], rows: rows, note: framework.source))
    ]
    if !framework.scale.isEmpty {
      blocks.append(
        .paragraph(
          Line(
            "Judgements use these words, weakest first: \(listed(framework.scale)). "
              + "“Not seen today” is a value of its own."), style: .plain))
    }
    return .section(Section(id: "method", heading: "How we looked", blocks: blocks))
  }
}
