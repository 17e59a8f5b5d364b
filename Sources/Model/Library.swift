package import Base

/// What all schools share: frameworks, calendars, words, the glossary, instruments, resources.
package struct Library: Sendable {
  package var frameworks: [Framework] = []
  package var calendars: [AcademicYear] = []
  package var vocabulary = Vocabulary()
  package var glossary: [GlossaryEntry] = []
  package var instruments: [Instrument] = []
  package var resources: [Resource] = []
  package var duties: [DutySheet] = []
  package var benchmarks: [Benchmarks] = []
  package var actions: [StartingAction] = []
  /// Every name of an edition that was typed in it, in the order of the files.
  package var namedEditions: [Placed<String>] = []

  package init() {}

  /// The instrument of a name or a title.
  package func instrument(_ word: String) -> Instrument? {
    let key = folded(word)
    return instruments.first { folded($0.name) == key || folded($0.title) == key }
  }
}

/// A word as names are compared: in lower case, a hyphen as a space.
package func folded(_ word: String) -> String {
  String(word.lowercased().map { $0 == "-" ? " " : $0 })
}

/// A way of looking at provision: areas with prompts, and a scale.
package struct Framework: Sendable {
  package var name: String
  package var span: Span
  package var title: String
  package var areas: [Area]
  /// From weakest to strongest; "not seen today" is always a value besides.
  package var scale: [String]
  package var source: String?

  /// One area of a framework.
  package struct Area: Sendable {
    /// As cited in an Areas column: `3`.
    package var id: String
    package var title: String
    /// A word or two, for narrow columns.
    package var short: String
    package var prompts: [String]
    /// Whether the law asks for it.
    package var statutory: Bool
    /// Cross-references to other frameworks, as `Ofsted: inclusion`.
    package var seeAlso: [String]

    package init(
      id: String, title: String, short: String, prompts: [String] = [],
      statutory: Bool = false, seeAlso: [String] = []
    ) {
      self.id = id
      self.title = title
      self.short = short
      self.prompts = prompts
      self.statutory = statutory
      self.seeAlso = seeAlso
    }
  }

  package init(
    name: String, span: Span, title: String, areas: [Area], scale: [String],
    source: String? = nil
  ) {
    self.name = name
    self.span = span
    self.title = title
    self.areas = areas
    self.scale = scale
    self.source = source
  }
}

/// The words of the field that are data: activities, kinds of people, focus areas, kinds of
/// evidence, levels of support, broad areas of need.
package struct Vocabulary: Sendable {
  package var activities: [Activity] = []
  package var people: [People] = []
  package var focusAreas: [FocusArea] = []
  package var evidenceKinds: [EvidenceKind] = []
  package var supportLevels: [CountedKind] = []
  package var needs: [CountedKind] = []

  package init() {}

  /// The id of the activity of visiting lessons, and of the evidence that it yields.
  package static let lessonVisit = "lesson-visit"

  /// The id of the families among the kinds of people.
  package static let families = "families"

  /// The kind of people of an id, a title or one of its words.
  package func people(_ word: String) -> People? {
    let key = folded(word)
    return people.first { kind in
      ([kind.id, kind.title] + kind.words).contains { folded($0) == key }
    }
  }

  /// Something that fills a slot, recognised by a word in its What column.
  package struct Activity: Sendable {
    package var id: String
    package var title: String
    /// Words or phrases that mean it, in lower case; the longest match wins.
    package var words: [String]
    /// The kind of evidence it yields; nil for a break or a drafting slot.
    package var evidence: String?
    /// `lunch`, `drafting`, `feedback`, `briefing`: what the timetable checks look for.
    package var purpose: String?

    package init(
      id: String, title: String, words: [String], evidence: String?, purpose: String?
    ) {
      self.id = id
      self.title = title
      self.words = words
      self.evidence = evidence
      self.purpose = purpose
    }
  }

  /// A kind of people, recognised by a word in a With or Group column.
  package struct People: Sendable {
    package var id: String
    package var title: String
    package var words: [String]

    package init(id: String, title: String, words: [String]) {
      self.id = id
      self.title = title
      self.words = words
    }
  }

  /// One of the areas that the plan is grouped by.
  package struct FocusArea: Sendable {
    package var id: String
    package var title: String

    package init(id: String, title: String) {
      self.id = id
      self.title = title
    }
  }

  /// A kind of evidence, and how near to the thing itself it comes.
  package struct EvidenceKind: Sendable {
    package var id: String
    package var title: String
    package var strength: EvidenceStrength
    /// The column of the coverage matrix when nobody was heard: `seen` or `read`.
    package init(id: String, title: String, strength: EvidenceStrength) {
      self.id = id
      self.title = title
      self.strength = strength
    }
  }
}

extension Vocabulary {
  /// What pupils are counted by: a level of support, or a broad area of need.
  package struct CountedKind: Sendable {
    package var id: String
    package var title: String
    /// Other words for it, and the codes of the census: `K`, `SLCN`.
    package var words: [String]
    /// Codes of the census for parts of it, in capitals, with their names for readers.
    package var codes: [Code]

    /// A code of the census, as `HI`, and what it stands for.
    package struct Code: Hashable, Sendable {
      package var id: String
      package var title: String

      package init(id: String, title: String) {
        self.id = id
        self.title = title
      }
    }

    package init(id: String, title: String, words: [String], codes: [Code] = []) {
      self.id = id
      self.title = title
      self.words = words
      self.codes = codes
    }
  }
}

/// A word of the field and what it means.
package struct GlossaryEntry: Sendable {
  package var span: Span
  package var term: String
  package var meaning: String

  package init(span: Span, term: String, meaning: String) {
    self.span = span
    self.term = term
    self.meaning = meaning
  }
}
