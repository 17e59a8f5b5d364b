import Base
package import Disclosed
package import Papers

/// The plan with every action whole, as one paper for a word processor; nil where the edition has
/// no plan to show.
package func composePlan(_ disclosure: Disclosure, colophon: Colophon) -> Paper? {
  let composer = Composer(disclosure: disclosure, colophon: colophon, scope: .everything)
  return composer.hasPlanSheet ? composer.planPaper() : nil
}

extension Composer {
  /// The blocks of the plan's page and of the actions' pages, one after another.
  fileprivate func planPaper() -> Paper {
    let name = disclosure.school.name
    var paper = Paper(
      path: "plan.html", title: "\(name): action plan",
      summary: "The action plan of \(name), with every action whole.", kind: .plan,
      copies: [.word], blocks: planBlocks())
    for index in disclosure.actions.indices {
      let id = "action-\(index + 1)"
      paper.sections[places.actions[index]] = id
      paper.blocks.append(.section(actionSection(index, id: id)))
    }
    return paper
  }

  private func actionSection(_ index: Int, id: String) -> Section {
    let action = disclosure.actions[index]
    let title = [action.reference, action.title].compactMap { $0 }.joined(separator: " ")
    var blocks: [Block] = [.facts([Fact("Status", Line([.chip(chip(action))]))])]
    if let focus = action.focus { blocks.append(.facts([Fact("Focus", Line(focus))])) }
    if let difference = action.difference {
      blocks.insert(.paragraph(Line(difference), style: .lede), at: 0)
    }
    blocks.append(.lead([], wheel(action)))
    return Section(id: id, heading: Line(title), blocks: blocks + actionBlocks(index))
  }
}
