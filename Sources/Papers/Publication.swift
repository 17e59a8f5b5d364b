package import Base

/// Everything that one edition of one school prints, as plain data: what is said, in which order,
/// with which links.
///
/// How it looks is `Rendering`'s.
package struct Publication: Sendable {
  package var imprint: Imprint
  /// The pages of the site, entry page first.
  package var pages: [Page]
  /// The navigation that every page of the site carries.
  package var navigation: [NavigationItem]
  package var report: Paper?
  /// The long report for the yearly paper, `full-report.html`.
  package var fullReport: Paper?
  package var onePage: Paper?
  package var timetable: Paper?
  package var deck: Deck?
  /// All pages in one file, for a drive or a letter that takes no folder.
  package var everything: Everything?
  /// The plan for a spreadsheet.
  package var plan: Sheet?
  /// The papers once more in large print, where they were asked for.
  package var largePrint: [Paper] = []
  /// Blank sheets to print and fill in by hand: passports, the paper forms of surveys.
  package var handouts: [Paper] = []
  /// Files of the school that the prose of this edition shows or links to.
  package var attachments: [Attachment]

  /// Adds each paper that is read, rather than pinned up, in large print.
  package mutating func addLargePrint() {
    largePrint = [report, fullReport, onePage].compactMap { $0?.inLargePrint }
  }

  package init(
    imprint: Imprint, pages: [Page], navigation: [NavigationItem], report: Paper? = nil,
    onePage: Paper? = nil, timetable: Paper? = nil, deck: Deck? = nil,
    attachments: [Attachment] = []
  ) {
    self.imprint = imprint
    self.pages = pages
    self.navigation = navigation
    self.report = report
    self.onePage = onePage
    self.timetable = timetable
    self.deck = deck
    self.attachments = attachments
  }

  /// The papers in single files that are made of blocks, in their order.
  package var papers: [Paper] {
    [report, fullReport, onePage, timetable].compactMap { $0 } + largePrint + handouts
  }
}

/// What stands on every page about the papers as a whole.
package struct Imprint: Hashable, Sendable {
  package var school: String
  /// The edition in words, as `Governors' edition`.
  package var edition: String
  package var site: String
  package var consultant: String?
  package var contact: String?
  package var status: Status
  /// Who agreed the wording, and when; empty on a draft.
  package var agreements: [Agreement] = []
  package var asAt: CalendarDate
  package var reviewDate: CalendarDate?
  /// A hash of the content these papers were made from, in hexadecimal.
  package var contentHash: String
  package var program: String

  /// How far the papers have come.
  package enum Status: String, Hashable, Sendable { case draft, agreed, final }

  /// Somebody, by role, agreed something on a date.
  package struct Agreement: Hashable, Sendable {
    package var who: String
    package var on: CalendarDate
    package var what: String?

    package init(who: String, on: CalendarDate, what: String? = nil) {
      self.who = who
      self.on = on
      self.what = what
    }
  }

  package init(
    school: String, edition: String, site: String, consultant: String? = nil,
    contact: String? = nil, status: Status, asAt: CalendarDate, reviewDate: CalendarDate? = nil,
    contentHash: String, program: String
  ) {
    self.school = school
    self.edition = edition
    self.site = site
    self.consultant = consultant
    self.contact = contact
    self.status = status
    self.asAt = asAt
    self.reviewDate = reviewDate
    self.contentHash = contentHash
    self.program = program
  }
}

/// One entry of the navigation.
package struct NavigationItem: Hashable, Sendable {
  package var title: String
  /// A path from the edition's folder.
  package var path: String

  package init(title: String, path: String) {
    self.title = title
    self.path = path
  }
}

/// One page of the site.
package struct Page: Sendable {
  /// The path from the edition's folder, as `actions/A1.html`.
  ///
  /// All hrefs in all blocks are paths from the edition's folder too; `Rendering` makes them
  /// relative.
  package var path: String
  package var title: String
  /// One sentence for the page's description.
  package var summary: String
  /// The navigation item that is current, by path; nil for none.
  package var section: String?
  package var blocks: [Block]

  package init(
    path: String, title: String, summary: String, section: String? = nil, blocks: [Block]
  ) {
    self.path = path
    self.title = title
    self.summary = summary
    self.section = section
    self.blocks = blocks
  }
}

/// A paper in one self-contained file: the report, the one-page summary, the timetable.
package struct Paper: Sendable {
  package var path: String
  package var title: String
  package var summary: String
  package var kind: Kind
  /// The forms in which other programs make it too, where they are asked to.
  package var copies: Set<Copy>
  /// The pages of the site that stand in this paper as sections: the section's id by the path.
  package var sections: [String: String] = [:]
  /// Set at 18 points with wide spacing, on as many sides as that takes.
  package var isLargePrint = false
  package var blocks: [Block]
  /// The same in fewer words, ever fewer, for a paper that would not keep to its side.
  package var shorter: [[Block]] = []

  /// The papers that are made in single files.
  package enum Kind: Hashable, Sendable {
    case report, fullReport, onePage, timetable
    /// The plan with its actions; made for a word processor only.
    case plan
    /// The one plain sheet for families.
    case families
    /// A blank passport, one side.
    case passport(SheetSize)
    /// A survey to be answered by hand.
    case surveyForm

    /// Whether it is filled in by hand, so that nothing stands on it but what is asked.
    package var isBlank: Bool {
      switch self {
      case .passport, .surveyForm: true
      default: false
      }
    }
  }

  /// The paper it is printed on, where there is a choice.
  package enum SheetSize: String, Hashable, Sendable { case a4, a5 }

  /// The name of the paper in large print, as `report-large-print.html`.
  package static func largePrintPath(of path: String) -> String {
    let stem = path.hasSuffix(".html") ? path.dropLast(".html".count) : path[...]
    return stem + "-large-print.html"
  }

  /// The same paper in large print.
  package var inLargePrint: Paper {
    var paper = self
    paper.path = Paper.largePrintPath(of: path)
    paper.title += " (large print)"
    paper.isLargePrint = true
    paper.copies = [.pdf]
    return paper
  }

  /// A form that another program makes of a paper.
  package enum Copy: String, Hashable, Sendable, CaseIterable {
    case pdf
    case word = "docx"
  }

  package init(
    path: String, title: String, summary: String, kind: Kind, copies: Set<Copy> = [],
    blocks: [Block]
  ) {
    self.path = path
    self.title = title
    self.summary = summary
    self.kind = kind
    self.copies = copies
    self.blocks = blocks
  }

  /// Where a copy stands: beside the page, under its name, as `report.pdf`.
  package func path(of copy: Copy) -> String { Paper.path(of: copy, beside: path) }

  /// Where the copy of a page stands.
  package static func path(of copy: Copy, beside path: String) -> String {
    let stem = path.hasSuffix(".html") ? path.dropLast(".html".count) : path[...]
    return stem + "." + copy.rawValue
  }
}

/// The pages of an edition bound into one file.
package struct Everything: Sendable {
  package var path: String
  package var title: String
  package var summary: String

  package init(path: String, title: String, summary: String) {
    self.path = path
    self.title = title
    self.summary = summary
  }
}

/// A file of the school's folder to be copied beside the pages.
package struct Attachment: Hashable, Sendable {
  /// The path from the school's folder.
  package var source: String
  /// The path from the edition's folder.
  package var path: String

  package init(source: String, path: String) {
    self.source = source
    self.path = path
  }
}
