package import Base

extension Disclosure {
  /// What the SENCO's yearly paper needs besides the day, as far as the edition may see it.
  ///
  /// Numbers of pupils, shares of them and money about them come masked; a list is empty where
  /// nothing was written, and `withheld` says in sentences what was written and is not shown.
  package struct Year: Sendable {
    /// The academic year, as `2026/27`.
    package var title: String?
    package var profile: Profile?
    package var requests: [Request] = []
    package var duties: [Duty] = []
    package var provision: [Provision] = []
    package var outcomes: [Outcome] = []
    package var people: [PeopleLine] = []
    package var money: [Money] = []
    package var withheld: [String] = []

    package init(title: String? = nil) { self.title = title }

    /// Whether there is nothing in it to print.
    package var isEmpty: Bool {
      profile == nil && requests.isEmpty && duties.isEmpty && provision.isEmpty
        && outcomes.isEmpty && people.isEmpty && money.isEmpty
    }
  }

  /// How many pupils are known to need what, on census day, this year and last, beside England.
  package struct Profile: Sendable {
    /// As `autumn census, 1 October 2026`.
    package var counted: String
    /// As `autumn census, 2 October 2025`; nil where there is no earlier count.
    package var countedBefore: String?
    package var roll: Headcount
    package var rollBefore: Headcount?
    /// EHC plan, SEN Support, all SEN; in this order.
    package var levels: [Level]
    /// Pupils by need, year, sex or what happened; a table that is too small to show is not here
    /// but in the year's `withheld`.
    package var tables: [CountTable]
    /// Where the figures for England come from, with their year; nil where there are none.
    package var source: String?

    /// One level of support.
    package struct Level: Sendable {
      package var title: String
      package var now: Headcount
      /// As `4.2 %`, or a symbol that stands for it; nil where it is masked or nobody counted the
      /// roll.
      package var share: String?
      package var before: Headcount?
      package var shareBefore: String?
      /// The share in England, as `5.3 %`.
      package var england: String?

      package init(title: String, now: Headcount) {
        self.title = title
        self.now = now
      }
    }

    /// Counts of pupils in rows and columns.
    package struct CountTable: Sendable {
      /// As `Pupils by need and level of support, autumn census, 1 October 2026`.
      package var caption: String
      /// What the rows are, as `Need`.
      package var rowTitle: String
      package var columns: [String]
      package var rows: [(title: String, counts: [Headcount])]

      package init(
        caption: String, rowTitle: String, columns: [String],
        rows: [(title: String, counts: [Headcount])]
      ) {
        self.caption = caption
        self.rowTitle = rowTitle
        self.columns = columns
        self.rows = rows
      }
    }

    package init(counted: String, roll: Headcount, levels: [Level], tables: [CountTable]) {
      self.counted = counted
      self.roll = roll
      self.levels = levels
      self.tables = tables
    }
  }

  /// So many requests for an EHC needs assessment, or answers to them, within the year.
  package struct Request: Sendable {
    package var what: String
    package var number: Headcount

    package init(what: String, number: Headcount) {
      self.what = what
      self.number = number
    }
  }

  /// Something the board must see to: seen, with its date, or not checked.
  package struct Duty: Sendable {
    /// Where it stands, as `Schedule 1, paragraph 3(a)`.
    package var paragraph: String
    package var title: String
    /// The part of the sheet, as `SEN information report`.
    package var part: String
    /// When a reviewer saw it; nil for not checked.
    package var seen: CalendarDate?
    package var note: String?

    package init(paragraph: String, title: String, part: String) {
      self.paragraph = paragraph
      self.title = title
      self.part = part
    }
  }

  /// One kind of support that is in place.
  package struct Provision: Sendable {
    package var name: String
    package var forWhom: String?
    package var pupils: Headcount?
    /// What it led to, in words.
    package var effect: String?

    package init(name: String) { self.name = name }
  }

  /// One outcome: pupils with SEND beside others and beside England.
  package struct Outcome: Sendable {
    package var measure: String
    package var year: String?
    /// Figures as words, as `91.4 %`; nil where masked or not known.
    package var withSEND: String?
    package var withoutSEND: String?
    package var england: String?
    /// How many pupils with SEND the figure is about.
    package var base: Headcount?
    package var note: String?
    /// Whether a figure is left out because it could point at few pupils.
    package var isWithheld = false

    package init(measure: String) { self.measure = measure }
  }

  /// A fact about the people who do the work: training, hours, deployment.
  package struct PeopleLine: Sendable {
    package var what: String
    package var words: String

    package init(what: String, words: String) {
      self.what = what
      self.words = words
    }
  }

  /// One sum: received, spent, and what came of it.
  package struct Money: Sendable {
    package var what: String
    package var year: String?
    /// As `£62,000`; nil where masked or not known.
    package var received: String?
    package var spent: String?
    package var effect: String?
    /// Whether the sums are left out because they could point at few pupils.
    package var isWithheld = false

    package init(what: String) { self.what = what }
  }
}
