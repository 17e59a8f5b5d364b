import Base
package import Disclosed
package import Papers

/// Makes the papers of one edition: which pages, what stands on them, in which order.
///
/// Pure: the same disclosure gives the same publication.
package func compose(
  _ disclosure: Disclosure, colophon: Colophon, scope: PaperScope = .everything
) -> Publication {
  Composer(disclosure: disclosure, colophon: colophon, scope: scope).publication()
}

/// Makes the slides alone, to see whether they fit; nil where the edition has none.
package func composeDeck(_ disclosure: Disclosure, colophon: Colophon) -> Deck? {
  let composer = Composer(disclosure: disclosure, colophon: colophon, scope: .everything)
  return composer.day == nil || composer.isForFamilies ? nil : composer.deck()
}

/// Whether the papers in single files are made besides the pages.
package enum PaperScope: Hashable, Sendable { case everything, pages }

/// What the imprint needs to know that is no part of the school.
package struct Colophon: Hashable, Sendable {
  package var site: String
  package var consultant: String?
  package var contact: String?
  package var contentHash: String
  /// Name and version, as `reviewday 0.1`.
  package var program: String
  /// The files that other programs made of the papers, as `report.pdf`: only these are linked.
  package var made: Set<String>
  /// Whether the papers that are read are made in large print as well.
  package var largePrint = false

  package init(
    site: String, consultant: String? = nil, contact: String? = nil, contentHash: String,
    program: String, made: Set<String> = []
  ) {
    self.site = site
    self.consultant = consultant
    self.contact = contact
    self.contentHash = contentHash
    self.program = program
    self.made = made
  }
}

/// One edition being composed: the disclosure and where each record has its place.
struct Composer {
  let disclosure: Disclosure
  let colophon: Colophon
  let scope: PaperScope
  var places: Places

  init(disclosure: Disclosure, colophon: Colophon, scope: PaperScope) {
    self.disclosure = disclosure
    self.colophon = colophon
    self.scope = scope
    places = Places(disclosure)
  }

  var isForFamilies: Bool { disclosure.edition.manner == .families }
  /// The latest day: the one that the papers are about.
  var day: Disclosure.Day? { disclosure.days.last }

  func publication() -> Publication {
    let pages = isForFamilies ? [familiesPage(), aboutPage()] : schoolPages()
    var publication = Publication(
      imprint: imprint, pages: pages, navigation: navigation(pages),
      attachments: attachments)
    if hasPlanSheet { publication.plan = planSheet() }
    if scope == .everything { publication.handouts = blankPassports() + surveyForms() }
    guard scope == .everything, day != nil else { return publication }
    publication.onePage = onePagePaper()
    publication.everything = everything()
    if !isForFamilies {
      publication.report = reportPaper()
      publication.fullReport = fullReportPaper()
      publication.timetable = timetablePaper()
      publication.deck = deck()
    }
    if colophon.largePrint { publication.addLargePrint() }
    return publication
  }

  /// Files that go along; families' sheet shows no prose, so that none would be linked there.
  private var attachments: [Attachment] {
    isForFamilies
      ? [] : disclosure.files.map { Attachment(source: $0, path: Places.file($0)) }
  }

  private func everything() -> Everything {
    let name = disclosure.school.name
    return Everything(
      path: "everything.html", title: "\(name): everything in one file",
      summary: "All pages of this edition for \(name), in one file that can be sent.")
  }

  /// Whether the plan is written for a spreadsheet too.
  var hasPlanSheet: Bool {
    scope == .everything && !isForFamilies && !disclosure.actions.isEmpty
  }

  private func schoolPages() -> [Page] {
    var pages = [indexPage()]
    pages += disclosure.days.indices.reversed().map { dayPage($0) }
    pages += [findingsPage(), evidencePage()]
    if day?.coverage != nil { pages.append(coveragePage()) }
    pages.append(planPage())
    pages += disclosure.actions.indices.map { actionPage($0) }
    pages += measuringPages()
    if !disclosure.discussions.isEmpty { pages.append(discussionPage()) }
    if !disclosure.resources.isEmpty { pages.append(resourcesPage()) }
    pages.append(aboutPage())
    return pages
  }

  private func navigation(_ pages: [Page]) -> [NavigationItem] {
    let titles: [(String, String)] = [
      ("index.html", "Overview"), (day.map { Places.day($0) } ?? "", "The day"),
      ("findings.html", "Findings"), ("evidence.html", "Evidence"),
      ("coverage.html", "Coverage"), ("plan.html", "Action plan"),
      ("measuring.html", "Measuring"),
      ("discussion.html", "Discussion"), ("resources.html", "Resources"),
      ("about.html", "About"),
    ]
    let made = Set(pages.map(\.path))
    return titles.filter { made.contains($0.0) }.map { NavigationItem(title: $0.1, path: $0.0) }
  }

  var imprint: Imprint {
    var imprint = Imprint(
      school: disclosure.school.name, edition: disclosure.edition.title, site: colophon.site,
      consultant: colophon.consultant, contact: colophon.contact, status: status,
      asAt: disclosure.asAt, reviewDate: day?.date, contentHash: colophon.contentHash,
      program: colophon.program)
    if status != .draft {
      imprint.agreements = (day?.agreements ?? []).filter { $0.on <= disclosure.asAt }.map {
        Imprint.Agreement(who: $0.who, on: $0.on, what: $0.what)
      }
    }
    return imprint
  }

  private var status: Imprint.Status {
    switch disclosure.status {
    case .draft: .draft
    case .agreed: .agreed
    case .final: .final
    }
  }
}
