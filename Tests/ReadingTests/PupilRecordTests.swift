import Base
import Reading
import TestSupport
import Testing

/// Which files look like one pupil's plan or passport, and which only speak of such papers.
@Suite struct PupilRecordTests {
  private func rules(_ text: String, at path: String = "evidence/E1-seen.md") -> [String] {
    let files = MemoryFileSystem(files: [
      "Content/sample/school.yaml": "name: Sample\n", "Content/sample/" + path: text,
    ])
    return readSample(files).diagnostics.map(\.rule).filter { $0 == "pupil-record" }
  }

  private static let records: [String] = [
    "# My passport\n\nI am in the choir.\n", "# One-page profile\n\nA. B.\n",
    "## All about me\n", "# My one-page profile: A\n", "**My profile**\n\nwords\n",
    "## What people like about me\nKind.\n\n## What is important to me\nThe dog.\n",
    "## What’s important to me\nx\n## How best to support me\ny\n",
    "**What people admire about me:** x\n**What I am good at:** y\n**What I find hard:** z\n",
    "| What I am good at | Maths |\n|---|---|\n| What helps me | A card |\n",
    "- Things I like: trains\n- Things I find hard: noise\n",
    "# Notes\n\nI like: quiet.\n\nPlease don't: shout.\n",
    "How I like to be supported\nSlowly\n\nWhat makes me anxious\nBells\n",
    "Name: Abe\nYear: 8\nNeed: HI\n", "Name: Abe, Year: 8, Need: HI\n",
    "Name: Abe Year: 8 Need: HI\n", "**Name:** Abe\n\n**Year group:** 8\n\n**Area of need:** HI\n",
    "| Name | Abe |\n|---|---|\n| Class | 8B |\n| SEN status | K |\n",
    "| Name | Year | Need |\n|---|---|---|\n| Abe | 8 | HI |\n",
    "Pupil: Abe\nAge: 12\nDiagnosis: autism\n", "Child's name: Abe\nDOB: 1.2.14\nNeeds: speech\n",
    "- Name: Abe\n- Form: 8B\n- Primary need: SLCN\n",
    "# Section A\nThe views\n# Section B\nNeeds\n# Section F\nProvision\n",
    "## Section B: needs\n\n## Section E: outcomes\n\n## Section I\n\nA school\n",
    "| Section A | x |\n|---|---|\n| Section C | y |\n| Section K | z |\n",
    "---\npupil: Abe\n---\n", "---\nDate of birth: 2014-02-03\n---\n", "---\nUPN: A1\n---\n",
  ]

  @Test(arguments: records)
  func refusesARecordByWhatItSays(text: String) {
    #expect(rules(text) == ["pupil-record"], "\(text)")
  }

  @Test(arguments: [
    "UPN,Name,Need\n", "name,dob,need\n", "Forename;Surname;Year\n", "First name\tLast name\n",
    "\u{FEFF}Pupil,Level\n", "Name,Date of Birth\n", "\"Legal Surname\",\"Reg\"\n",
  ])
  func refusesASheetWithARowForEachPupil(text: String) {
    #expect(rules(text + "x,y,z\n", at: "days/2026-11-23/tallies.csv") == ["pupil-record"])
    #expect(rules(text + "x,y,z\n", at: "files/register.csv") == ["pupil-record"])
  }

  @Test(arguments: [
    "files/passport-jm.pdf", "files/Passport JM.docx", "evidence/passport-jm.md",
    "days/2026-11-23/passport-jm.md", "files/my passport.pdf", "files/One-page profile Y8.docx",
    "files/one_page_profile_ab.pdf", "files/EHCP-jm.pdf", "files/EHC plan AB.pdf",
    "files/jm-passport.png", "files/Year 8 support plan.docx", "files/passport jm y8.md",
  ])
  func refusesAFileThatIsCalledLikeOne(path: String) {
    #expect(rules("words\n", at: path) == ["pupil-record"], "\(path)")
  }

  @Test(arguments: [
    "evidence/E24-passports-followed.md", "files/shorter-passport.svg", "files/passport-form.pdf",
    "files/passport-template-v2.docx", "files/how-to-use-the-passport.pdf",
    "files/passports-jm.txt",
    "files/one-page-profile-form.docx", "files/ehc-plan-process-for-all.pdf", "files/jm.pdf",
    "files/what-a-passport-is.md", "files/my-school.pdf", "files/sen-support-plan-form.pdf",
  ])
  func takesAFileThatIsCalledAfterSuchPapersInGeneral(path: String) {
    #expect(rules("words\n", at: path) == [], "\(path)")
  }

  @Test(arguments: [
    "# Passports\n\nThey say what people like about me, in the pupil's own words.\n",
    "# One-page profiles are in use\n\nName them by year and need.\n",
    "Name: the library\nYear: 2026\n", "Section F of the plans is clear.\n",
    "# The passport\n\n## What is important to me\n\nIs the first question of all passports.\n",
    "# Section A of the report\n", "What helps me, said one, is a card.\n",
    "| Passport seen | Year | Rooms |\n|---|---|---|\n| 4 | 8 | 9 |\n",
    "---\nkind: form\n---\n# My passport\n\n## What I am good at\n\n## What I find hard\n",
    "---\nkind: template\n---\n| Name | |\n|---|---|\n| Year | |\n| Need | |\n",
    "Name:\nYear:\nNeed:\n", "Needs: met in the class. Year: the first. A name: none.\n",
    "## Pupils\n\n- Pupil group A: seven, by lot\n- Class: Year 8\n",
  ])
  func takesWordsAboutSuchPapers(text: String) {
    #expect(rules(text) == [], "\(text)")
  }

  @Test(arguments: ["Content", "Tests/Fixtures/Base"])
  func raisesNoFalseAlarmOnTheExamplesAndTheLibrary(folder: String) {
    for path in Checkout.files(below: folder) where !path.hasSuffix(".svg") {
      let name = path.split(separator: "/").last.map(String.init) ?? ""
      let kind = path.hasSuffix(".csv") ? "tallies.csv" : "evidence/x.md"
      let text = Checkout.text(path) ?? ""
      #expect(
        rules(text, at: path.hasSuffix(".csv") ? "days/2026-11-23/" + kind : kind) == [], "\(path)")
      #expect(rules("x", at: "files/" + name) == [], "\(path)")
    }
  }
}
