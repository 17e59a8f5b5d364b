import Base
import Disclosed
import Papers

extension Composer {
  /// The one plain sheet for families: what we did, what will happen, when we ask again.
  func familiesPage() -> Page {
    Page(
      path: "index.html", title: disclosure.school.name,
      summary: "What the review day at \(disclosure.school.name) leads to, for families.",
      section: "index.html", blocks: familiesBlocks())
  }

  func familiesBlocks() -> [Block] {
    var blocks: [Block] = [
      .title(
        Title(
          eyebrow: "For families", text: disclosure.school.name,
          lede: day.map {
            "On \($0.date.inWords) somebody from outside spent a day here. "
              + "They looked at how the school helps pupils who need more support."
          }))
    ]
    if let day, !day.slots.isEmpty {
      var said: Set<String> = []
      let lines = day.slots.filter { !$0.isPause && said.insert($0.what).inserted }.map {
        Line($0.what)
      }
      blocks.append(
        .section(
          Section(id: "did", heading: "What we did", blocks: [.list(lines, ordered: false)])))
    }
    if day == nil, disclosure.actions.isEmpty {
      blocks.append(.paragraph("There is nothing to tell yet.", style: .plain))
    }
    if let day, let table = groupTable(day) {
      blocks.append(
        .section(Section(id: "heard", heading: "Whom we listened to", blocks: [.table(table)])))
    }
    if !disclosure.actions.isEmpty {
      blocks.append(
        .section(
          Section(
            id: "next", heading: "What will happen",
            blocks: [.cards(disclosure.actions.indices.map(plainCard))])))
    }
    return blocks
  }

  private func plainCard(_ index: Int) -> Card {
    let action = disclosure.actions[index]
    let review = action.stages.last
    var footer: [Line] = []
    if let review, let done = review.done {
      footer.append(Line("We looked again on \(done.inWords)."))
    } else if let by = review?.by {
      footer.append(Line("We look again, and ask you, by \(by.date.inWords)."))
    }
    return Card(
      id: "plan-\(index + 1)", title: Line(action.title),
      wheel: wheel(action),
      body: action.plainWords.map { [.paragraph(Line($0), style: .plain)] } ?? [], footer: footer)
  }
}
