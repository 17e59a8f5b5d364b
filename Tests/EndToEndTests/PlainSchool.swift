import TestSupport

/// Makes whole schools of plain English, as a person would type them, of every kind of record, each
/// record and many a passage for editions chosen by chance.
///
/// The words are few and ordinary, names of people among them, so that what is withheld and what is
/// shown are as like each other, and as like the program's own words, as they will ever be.
struct PlainSchool {
  private var random: SeededGenerator
  private let key: String

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
    key = "school-\(seed)"
  }

  /// Its files by their paths, ready to be read.
  mutating func files() -> [String: String] {
    let folder = "Content/\(key)"
    var files = [
      "\(folder)/school.md": school(), "\(folder)/report.yaml": report(),
      "\(folder)/days/2026-11-23/day.md": day(), "\(folder)/days/2026-11-23/notes.md": notes(),
      "\(folder)/days/2026-11-23/findings.md": findings(),
      "\(folder)/days/2026-11-23/discussion.md": discussion(),
      "\(folder)/days/2026-11-23/slides.md": slides(),
      "\(folder)/glossary.yaml": "\(pick(PlainWords.places)) card: \(sentence())\n",
      "\(folder)/profile.csv": profile(),
      "\(folder)/resources/sheet.md":
        "---\nkind: sheet\n\(audience())---\n# \(title())\n\n\(prose())\n",
    ]
    for number in 1...3 { files["\(folder)/actions/A\(number)-plan.md"] = action(number) }
    for (path, text) in measuring() { files["\(folder)/\(path)"] = text }
    return files
  }

  // MARK: Chance

  mutating func pick<Element>(_ choices: [Element]) -> Element {
    choices[Int.random(in: choices.indices, using: &random)]
  }

  mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &random) < percent
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }

  // MARK: Words

  mutating func title() -> String {
    "\(pick(PlainWords.subjects)) \(pick(PlainWords.verbs)) \(pick(PlainWords.objects))"
  }

  mutating func sentence() -> String {
    var words = title()
    if chance(40) { words += ", \(pick(PlainWords.tails))" }
    if chance(20) {
      words = "\(pick(PlainWords.heads)) \(words.prefix(1).lowercased())\(words.dropFirst())"
    }
    return words + pick([".", ".", ".", "!", "?"])
  }

  mutating func sentences(_ count: Int) -> String {
    (0..<count).map { _ in sentence() }.joined(separator: " ")
  }

  /// One to three paragraphs, some for some editions only.
  mutating func prose() -> String {
    (0..<number(1...3)).map { _ in
      sentences(number(1...3)) + (chance(30) ? " {only: \(editions())}" : "")
    }.joined(separator: "\n\n")
  }

  mutating func editions() -> String {
    pick([
      "school", "nobody", "school, governors-confidential", "governors-confidential", "governors",
      "families", "school, trust", "trust",
    ])
  }

  mutating func audience() -> String { chance(35) ? "audience: [\(editions())]\n" : "" }

  private mutating func cell() -> String {
    pick([pick(PlainWords.places), "", pick(PlainWords.rooms)])
  }

  // MARK: Records

  private mutating func school() -> String {
    """
    ---
    name: \(pick(PlainWords.names)) \(pick(PlainWords.places)) School
    phase: secondary
    roll: \(number(80...900))
    trust: The \(pick(PlainWords.places)) Trust
    calendar: [england-2026-27, england-2027-28]
    senco: \(pick(PlainWords.roles))
    link governor: \(pick(PlainWords.roles))
    safeguarding lead: the head, \(pick(PlainWords.rooms))
    documents:
      - name: SEN information report
        dated: 2026-09-18
        seen: 2026-11-09
        note: \(sentence())
    data contact: the school office
    ---
    \(prose())

    """
  }

  private mutating func day() -> String {
    let rows = PlainWords.slots.map { time, activity in
      let what = chance(50) ? activity : "\(activity): \(pick(PlainWords.objects))"
      let people =
        chance(50)
        ? pick(PlainWords.people) : "\(pick(PlainWords.people)), \(pick(PlainWords.people))"
      return "| \(time) | \(what) | \(people) | \(cell()) | \(number(1...8)) | \(sentence()) |"
    }.joined(separator: "\n")
    let groups = (0..<4).map { _ in
      let which = pick(["group A", "group B", "by telephone", pick(PlainWords.objects)])
      return "| \(pick(PlainWords.people)), \(which) "
        + "| \(number(4...12)) | \(pick(PlainWords.chosen)) | \(pick(PlainWords.missed)) |"
    }.joined(separator: "\n")
    return """
      ---
      framework: send-review
      status: agreed
      ends: 19:15
      reviewers: \(pick(PlainWords.names)) Reviews
      agreed:
        - who: head and SENCO
          on: 2026-11-23
          what: \(pick(PlainWords.objects))
      not looked at: \(pick(PlainWords.objects))
      ---
      # \(pick(["SEND review day", "Review day", "A day about \(pick(PlainWords.objects))"]))

      ## Terms of reference

      \(prose())

      ## Timetable

      | Time | What | With | Where | Areas | Prompts |
      |---|---|---|---|---|---|
      \(rows)

      ## Who we met

      | Group | Number | How chosen | Who was missed |
      |---|---|---|---|
      \(groups)

      """
  }

  private mutating func notes() -> String {
    var out = ""
    for (index, slot) in PlainWords.slots.enumerated() {
      let tally =
        "\(pick(PlainWords.objects)) \(index): \(number(1...4)) of \(number(5...9)) lessons"
      let facts = chance(50) ? "[\(tally)] " : ""
      out += "## \(slot.time)\n\n- E\(index + 1) \(facts)\(sentences(number(1...3)))"
      if chance(20) { out += " {only: \(editions())}" }
      out += "\n\n"
    }
    return out
  }

  private mutating func findings() -> String {
    (1...6).map { number in
      (number == 1 ? "# Strengths\n\n" : number == 4 ? "# Areas to develop\n\n" : "")
        + "## F\(number) \(title())\nE\(self.number(1...8)) E\(self.number(1...8))\n\(audience())"
        + "areas: \(self.number(1...8))\n\n\(prose())\n"
    }.joined(separator: "\n")
  }

  private mutating func discussion() -> String {
    (1...3).map { number in
      "## D\(number) \(title())?\nasked by: \(pick(PlainWords.roles))\nstanding: proposed\n"
        + "about: F\(number)\n\(audience())\n\(prose())\n"
    }.joined(separator: "\n")
  }

  private mutating func slides() -> String {
    "## \(title())\n\n\(sentence())\n\nNotes: \(sentences(2))\n\n"
      + "## actions\n\nNotes: \(sentence())\n"
  }

  private mutating func action(_ number: Int) -> String {
    """
    ---
    from: F\(number + 2)
    focus: \(pick(["knowing pupils", "quality-first teaching", "inclusive training"]))
    owner: \(pick(PlainWords.roles))
    checked by: \(pick(PlainWords.roles))
    with: pupils, families
    \(audience())difference: \(sentence())
    in plain words: \(sentence())
    you told us: \(sentence())
    measure: use: \(pick(PlainWords.objects)), to 8 of 9 lessons by end of spring 2
    hours: \(self.number(1...30))
    cost: £\(self.number(1...9) * 100)
    budget: \(pick(["notional SEN budget", "training budget", pick(PlainWords.objects)]))
    ---
    # \(title())

    ## Assess
    done: 2026-11-23

    \(prose())

    ## Plan
    by: end of autumn 2

    \(prose())

    ## Do
    by: end of spring 1

    \(prose())

    ## Review
    by: end of spring 2

    \(prose())

    ## Milestones

    | By | What |
    |---|---|
    | end of spring 1 | \(title()) |

    """
  }

  private mutating func report() -> String {
    """
    year: 2026/27
    \(audience())requests:
      - what: \(title())
        number: \(number(1...9))
    provision:
      - name: \(pick(PlainWords.subjects))
        for: \(pick(PlainWords.people))
        pupils: \(number(3...40))
        effect: \(sentence())
    money:
      - what: \(pick(["Notional SEN budget", pick(PlainWords.objects)]))
        received: £24,600
        spent: £24,100
        pupils: \(number(3...40))
        effect: \(sentence())
    people:
      \(pick(PlainWords.roles)): \(sentence())

    """
  }

  private mutating func profile() -> String {
    "date,census,level,area,count\n2026-10-01,autumn,roll,,900\n"
      + "2026-10-01,autumn,EHC plan,,\(number(2...30))\n"
      + "2026-10-01,autumn,SEN Support,,\(number(20...90))\n"
  }
}

/// The words that plain schools are made of.
enum PlainWords {
  static let names = [
    "Grace", "Will", "Summer", "Hill", "Mark", "Rose", "Hope", "April", "Wood", "Field", "Brook",
    "Young", "Long", "Day", "Read", "Page", "Rich", "Best", "Green", "Bell",
  ]
  static let places = [
    "Hill", "Brook", "Summer Lane", "North Field", "St Mark’s", "Grace Road", "Wood End",
  ]
  static let rooms = [
    "library", "quiet room", "conference room", "head’s office", "the hall and the yard", "Room 12",
    "music practice room, first floor", "classrooms, Years 7 to 10", "Hill block", "staff room",
  ]
  static let roles = [
    "SENCO", "the head", "deputy head", "head of Year 7", "link governor", "chair of governors",
    "assistant head for teaching", "a parent governor", "Mrs Hill", "the head, who also teaches",
  ]
  static let people = [
    "pupils", "families", "SENCO", "governors", "senior leaders", "teachers", "reviewer",
    "teaching assistants", "lunchtime supervisors", "head, SENCO", "chair of governors",
  ]
  static let chosen = [
    "Every fifth name", "Open invitation by letter", "By form tutors", "whoever wanted to come",
    "All who were there", "Pupils chose", "Asked by the SENCO the week before",
  ]
  static let missed = [
    "nobody", "Year 11", "families without a car", "those who were away", "Nobody was missed",
    "pupils who are not in school", "teachers of practical subjects",
  ]
  static let subjects = [
    "The quiet room", "Each teacher", "A shorter text", "The plan for the lesson", "Lesson visits",
    "Pupils and families", "The action plan", "What was seen", "Grace", "Will", "Summer reading",
    "The school", "The board", "The timetable of the day", "Every member of staff", "Hill House",
    "The question for governors", "Support in class", "What happens next", "Our evidence",
  ]
  static let verbs = [
    "was seen in", "is asked about in", "will be shared before", "could be simpler in", "helps in",
    "made a difference in", "is agreed with pupils before", "rests on", "was missed in", "needs",
    "is known but seldom used in", "will happen next in", "has no way into", "is open during",
  ]
  static let objects = [
    "most lessons", "the first five minutes", "Years 7 to 10", "the library", "every morning",
    "small groups", "meetings with families", "the review of the plan", "summer term", "the week",
    "the areas to develop", "the whole school", "the short report", "May and June", "hope",
    "the questions of the evening", "reading and mathematics", "lunch and break", "the next step",
  ]
  static let tails = [
    "and pupils said so", "which costs two hours", "because the page is short", "as planned",
    "but nobody has told families", "with one exception", "and it can be checked in a term",
    "so the next step is to ask pupils and families", "when the week is long", "as at the day",
  ]
  static let heads = [
    "On the day,", "In most lessons", "What we saw:", "For example,", "At the end of the term",
    "In the words of one pupil,", "By the end of spring 2", "Since the last review,",
  ]
  static let slots: [(time: String, activity: String)] = [
    ("08:00", "Leaders’ meeting"), ("08:45", "Learning walk"), ("09:15", "Lesson visits"),
    ("11:10", "Pupil group A"), ("11:50", "Book look"), ("12:40", "Lunch"),
    ("15:30", "Families group A"), ("18:00", "Presentation and discussion"),
  ]
}
