import Base
import Pipeline
import TestSupport
import Testing

/// The name of an edition that does not exist is an error wherever one can be typed: a record must
/// not be hidden, or shown, by a slip of the hand.
@Suite struct EditionNameTests {
  private static let day = """
    ---
    framework: send-review
    status: draft
    ---
    # Review day

    ## Timetable

    | Time | What | With |
    |---|---|---|
    | 09:15 | Lesson visits | SENCO |
    """

  private static let school = [
    "Content/hill/school.yaml": "name: Hill School\n",
    "Content/hill/days/2026-11-23/day.md": day + "\n",
    "Content/hill/days/2026-11-23/notes.md":
      "## 09:15\n\n- E1 [passport seen: 4 of 9 lessons] Seen.\n",
  ]

  /// One slip each: the file, and what stands in it.
  private static let slips: [(path: String, text: String)] = [
    ("hill/school.yaml", "name: Hill School\naudience: scool\n"),
    ("hill/school.yaml", "name: Hill School\nabout: |\n  Words. {only: scool}\n"),
    ("hill/school.md", "---\nname: Hill School\n---\nWords. {only: scool}\n"),
    (
      "hill/days/2026-11-23/day.md",
      day.replacing("status: draft", with: "status: draft\naudience: [school, scool]") + "\n"
    ),
    ("hill/days/2026-11-23/day.md", day + "\n\n## Terms of reference {only: scool}\n\nWords.\n"),
    ("hill/days/2026-11-23/day.md", day + "\n\n## Terms of reference\n\nWords. {only: scool}\n"),
    ("hill/days/2026-11-23/notes.md", "---\naudience: scool\n---\n## 09:15\n\n- E1 Seen.\n"),
    ("hill/days/2026-11-23/notes.md", "## 09:15 {only: scool}\n\n- E1 Seen.\n"),
    ("hill/days/2026-11-23/notes.md", "## 09:15\naudience: scool\n\n- E1 Seen.\n"),
    ("hill/days/2026-11-23/notes.md", "## 09:15\n\n- E1 [audience: scool] Seen.\n"),
    ("hill/days/2026-11-23/notes.md", "## 09:15\n\n- E1 Seen. {only: scool}\n"),
    ("hill/days/2026-11-23/notes.md", "## 09:15\n\n- E1 Seen.\n\n  More. {only: scool}\n"),
    ("hill/evidence/E2-a.md", "---\nday: 2026-11-23\naudience: scool\n---\n# A\n"),
    ("hill/evidence/E2-a.md", "---\nday: 2026-11-23\n---\n# A\n\n## B {only: scool}\n\nWords.\n"),
    ("hill/days/2026-11-23/findings.md", "# Strengths {only: scool}\n\n## F1 A\nE1\n"),
    ("hill/days/2026-11-23/findings.md", "# Strengths\n\n## F1 A {only: scool}\nE1\n"),
    (
      "hill/days/2026-11-23/findings.md",
      "# Strengths {only: school}\n\n## F1 A {only: scool}\nE1\n"
    ),
    (
      "hill/findings/F1-a.md", "---\nday: 2026-11-23\naudience: scool\nnature: strength\n---\n# A\n"
    ),
    ("hill/actions/A1-a.md", "---\naudience: scool\n---\n# A\n"),
    ("hill/actions/A1-a.md", "# A {only: scool}\n"),
    ("hill/actions/A1-a.md", "# A\n\n## Plan {only: scool}\n\nWords.\n"),
    ("hill/actions/A1-a.md", "# A\n\n## Plan\n\n- One\n- Two {only: scool}\n"),
    ("hill/actions/A1-a.md", "# A\n\n## Plan\n\n```chart {only: scool}\npassport seen\n```\n"),
    ("hill/days/2026-11-23/discussion.md", "## D1 Why? {only: scool}\nstanding: asked\n"),
    ("hill/discussions/D1-a.md", "---\naudience: scool\nstanding: asked\n---\n# Why?\n"),
    ("hill/resources/form.md", "---\naudience: scool\n---\n# Form\n"),
    ("hill/resources/form.md", "# Form\n\nWords. {only: scool}\n"),
    ("hill/days/2026-11-23/slides.md", "## why {only: scool}\n"),
    ("hill/days/2026-11-23/slides.md", "## Words\n\nWords. {only: scool}\n"),
    ("hill/days/2026-11-23/slides.md", "## Words\n\nWords.\n\nNotes: Say. {only: scool}\n"),
    ("hill/days/2026-11-23/slides.md", "---\naudience: scool\n---\n## Words\n\nWords.\n"),
    ("hill/report.yaml", "audience: scool\nyear: 2026/27\n"),
    ("library/resources/form.md", "---\naudience: scool\n---\n# Form\n"),
    ("library/resources/form.md", "# Form\n\nWords. {only: scool}\n"),
    ("site.yaml", "title: Site\neditions:\n  - name: trust\n    like: scool\n"),
  ]

  private func made(
    _ files: [String: String], editions: [String] = []
  ) async -> (complaints: [LocatedDiagnostic], unknown: [String], editions: Int) {
    let order = Order(
      content: "Content", output: "Output", state: ".reviewday", editions: editions,
      today: CalendarDate(dayNumber: 20_780), program: "reviewday 0.1.0")
    let (report, schools) = await make(order, in: MemoryFileSystem(files: files))
    return (
      report.diagnostics + report.schools.flatMap(\.diagnostics), report.unknown,
      schools.reduce(0) { $0 + $1.editions.count }
    )
  }

  @Test func makesTheSchoolWithoutASlip() async {
    let made = await made(Self.school)
    #expect(made.complaints.filter { $0.severity == .error }.map(\.message) == [])
    #expect(made.editions == 4)
  }

  @Test(arguments: slips.indices)
  func refusesANameOfNoEditionWhereverItIsTyped(index: Int) async throws {
    let slip = Self.slips[index]
    var files = Self.school
    if slip.path == "hill/school.md" { files["Content/hill/school.yaml"] = nil }
    files["Content/" + slip.path] = slip.text
    let made = await made(files)
    let errors = made.complaints.filter { $0.severity == .error }
    #expect(errors.map(\.rule) == ["unknown-edition"], "\(slip.path)")
    let error = try #require(errors.first)
    #expect(error.message == "there is no edition “scool”")
    #expect(error.fix == "Write “school”, if that is meant")
    #expect(error.place.path.hasSuffix(slip.path))
    #expect(made.editions == 0)
  }

  @Test(arguments: [
    ("School", "there is something else called “school” already"),
    ("nobody", "there is something else called “nobody” already"),
    ("portfolio", "there is something else called “portfolio” already"),
    ("the trust", "an edition cannot be called “the trust”"),
    ("../trust", "an edition cannot be called “../trust”"),
  ])
  func refusesAnAddedEditionThatCannotHaveItsName(name: String, message: String) async {
    var files = Self.school
    files["Content/site.yaml"] = "editions:\n  - name: \(name)\n    like: governors\n"
    let made = await made(files)
    #expect(made.complaints.filter { $0.severity == .error }.map(\.message) == [message])
    #expect(made.editions == 0)
  }

  @Test func refusesAnOrderForAnEditionThatDoesNotExist() async {
    let made = await made(Self.school, editions: ["governers"])
    #expect(made.unknown == ["there is no edition “governers”; did you mean “governors”?"])
    #expect(made.editions == 0)
  }

  @Test func knowsTheEditionsThatTheSiteAdds() async {
    var files = Self.school
    files["Content/site.yaml"] = "editions:\n  - name: Trust\n    like: governors\n"
    files["Content/hill/resources/form.md"] = "---\naudience: trust\n---\n# Form\n"
    let made = await made(files, editions: ["trust"])
    #expect(made.complaints.filter { $0.severity == .error }.map(\.message) == [])
    #expect(made.editions == 1)
  }
}
