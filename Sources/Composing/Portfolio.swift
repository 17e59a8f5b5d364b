package import Base
package import Disclosed
package import Papers

/// The consultant's overview of all schools, as a publication of one page.
package func composePortfolio(
  _ schools: [SchoolSummary], colophon: Colophon, asAt: CalendarDate
) -> Publication {
  let table = Table(
    caption: "Schools, the standing of their papers and what is due",
    columns: [
      Table.Column("School"), Table.Column("Day"), Table.Column("Papers"),
      Table.Column("Findings", isNumeric: true), Table.Column("Actions", isNumeric: true),
      Table.Column("Gaps", isNumeric: true), Table.Column("Next due"),
    ], rows: schools.map(portfolioRow))
  let page = Page(
    path: "index.html", title: colophon.site, summary: "All schools at a glance.",
    section: "index.html",
    blocks: [
      .title(
        Title(
          eyebrow: "For the consultant only", text: colophon.site,
          lede: "\(counted(schools.count, "school")), as at \(asAt.inWords).")),
      .table(table),
    ])
  let imprint = Imprint(
    school: colophon.site, edition: "Consultant’s overview", site: colophon.site,
    consultant: colophon.consultant, contact: colophon.contact, status: .final, asAt: asAt,
    contentHash: colophon.contentHash, program: colophon.program)
  return Publication(
    imprint: imprint, pages: [page],
    navigation: [NavigationItem(title: "Overview", path: "index.html")])
}

private func portfolioRow(_ school: SchoolSummary) -> [Line] {
  let due = school.actions.compactMap(\.next).min()
  let late = school.actions.filter { $0.statusWord == "slipping" || $0.statusWord == "blocked" }
  var next = Line(due?.inWords ?? "nothing")
  if !late.isEmpty {
    let names = late.map { $0.reference ?? shortened($0.title, to: 30) }
    next = next + Line([.text(" "), .chip(Chip(.late, "Late: \(listed(names))"))])
  }
  let name: Line =
    school.edition.map {
      Line([.link(school.name, to: "../\(school.key)/\($0)/index.html")])
    } ?? Line(school.name)
  let standing: Line =
    school.hasErrors
    ? Line([.chip(Chip(.late, "Errors"))])
    : Line(sentenceCased(school.status?.rawValue ?? "none"))
  return [
    name, Line(school.date?.inWords ?? "none yet"), standing, Line(String(school.findings)),
    Line(String(school.actions.count)), Line(String(school.gaps)), next,
  ]
}
