import TestSupport

/// The days of the canary school: timetable, groups, notes, findings, discussion, slides.
extension CanaryContent {
  private static let dates = ["2026-06-15", "2026-11-23"]

  mutating func writeDay(_ day: Int) {
    let folder = "days/\(Self.dates[day])"
    writeTop(of: day, in: folder)
    writeNotes(of: day, in: folder)
    writeEvidence(of: day)
    writeFindings(of: day, in: folder)
    writeDiscussion(of: day, in: folder)
    writeSlides(of: day, in: folder)
  }

  private mutating func writeTop(of day: Int, in folder: String) {
    var seat = days[day]
    seat.day = day
    let focus = ["quality-first-teaching", "inclusive-training"][day]
    var text = "---\nframework: send-review\nstatus: draft\nends: 15:00\n" + fact(seat)
    text += "reviewers: [\(say(.dayReviewer, seat))]\n"
    text += "agreed:\n  - who: \(say(.dayAgreed, seat))\n    on: 2026-11-20\n"
    text += "    what: \(say(.dayAgreed, seat))\n"
    text += "no action:\n  - focus: \(focus)\n    reason: \(say(.dayReason, seat))\n"
    text += "---\n# \(say(.dayTitle, seat))\n\n## Terms of reference\n\n"
    text += passage(.dayTerms, seat, below: 3)
    text += "## Timetable\n\n| Time | What | With | Where | Areas | Prompts |\n"
    text += "|---|---|---|---|---|---|\n"
    for (time, what, who) in Self.slots {
      text += "| \(time) | \(what) \(say(.slotWords, seat)) | \(who) \(say(.slotWords, seat)) "
      text += "| \(say(.slotWords, seat)) | 3 "
      // Nobody is asked anything over lunch.
      text += "| \(what == "lunch" ? "" : say(.slotPrompt, seat)) |\n"
    }
    text +=
      "\n## Who we met\n\n| Group | Number | How chosen | Who was missed |\n|---|---|---|---|\n"
    for who in ["Pupils", "Families", "Teachers"] {
      text += "| \(who) \(say(.groupWords, seat)) | 7 | \(say(.groupWords, seat)) "
      text += "| \(say(.groupMissed, seat)) |\n"
    }
    text += "\n## Not looked at\n\n- \(say(.dayUnseen, seat))\n"
    write(text, to: "\(folder)/day.md")
  }

  private static let slots = [
    ("09:00", "lesson visit", "SENCO"), ("09:20", "lesson visit", "SENCO"),
    ("10:00", "pupil group", "pupils"), ("11:00", "lesson visit", "SENCO"),
    ("12:00", "book look", "SENCO"), ("13:00", "lunch", "reviewer"),
  ]

  private mutating func writeNotes(of day: Int, in folder: String) {
    let whole = seat(.evidence, day: day)
    var text = whole.audience.map { "---\naudience: [\($0.joined(separator: ", "))]\n---\n" } ?? ""
    for (time, _, _) in Self.slots.dropLast() {
      let group = choices.audience(&random)
      text += "## \(time)\(only(group))\n\n"
      for _ in 0..<choices.size {
        let own = choices.audience(&random)
        let note = whole.narrowed(to: group).narrowed(to: own)
        text += "- \(reference("E")) [\(say(.noteTally, note)): 7 of 9 lessons; areas: 3] "
        text += "Noted \(say(.noteWords, note)) then.\(only(own))\n"
      }
      text += "\n"
    }
    write(text, to: "\(folder)/notes.md")
  }

  /// Evidence in files of its own: a lesson visit among others.
  private mutating func writeEvidence(of day: Int) {
    for number in 0..<choices.size {
      let seat = seat(.evidence, day: day)
      let isVisit = number == 0
      let title = say(isVisit ? .visitTitle : .evidenceTitle, seat)
      var text = "---\nday: \(Self.dates[day])\nkind: \(isVisit ? "lesson visit" : "documents")\n"
      text += "ref: \(reference("E"))\nareas: [3]\n" + fact(seat)
      text += "tallies:\n  - \(say(.noteTally, seat)): 7 of 9 lessons\n"
      text += "---\n# \(title)\n\n" + passage(.noteWords, seat, below: 2)
      write(text, to: "evidence/\(canary(.evidenceFile, seat).slug).md")
    }
  }

  private mutating func writeFindings(of day: Int, in folder: String) {
    var text = ""
    for nature in ["Strengths", "Areas to develop"] {
      text += "# \(nature)\n\n"
      for _ in 0..<choices.size {
        let seat = seat(.finding, day: day)
        text += "## \(reference("F")) \(say(.findingTitle, seat))\n"
        text += cited("E", atMost: 3).joined(separator: " ") + "\n" + fact(seat)
        text += "judgement: \(say(.findingJudgement, seat))\nareas: 3\n\n"
        text += passage(.findingWords, seat, below: 3)
      }
    }
    write(text, to: "\(folder)/findings.md")
  }

  private mutating func writeDiscussion(of day: Int, in folder: String) {
    var text = ""
    for _ in 0..<choices.size {
      let seat = seat(.discussion, day: day)
      text += "## \(reference("D")) \(say(.question, seat))\n" + fact(seat)
      text += "about: \(cited("F", atMost: 2).joined(separator: " "))\n"
      text += "asked by: \(say(.askedBy, seat))\nstanding: asked\n\n"
      text += passage(.discussionWords, seat, below: 3)
    }
    write(text, to: "\(folder)/discussion.md")
  }

  private mutating func writeSlides(of day: Int, in folder: String) {
    var text = ""
    for _ in 0..<choices.size {
      let own = choices.audience(&random)
      let seat = CanarySeat(.slide, own, day: day)
      text += "## \(say(.slideTitle, seat))\(only(own))\n\n" + words(.slideWords, seat)
      let names = mark()
      text += "- Point \(say(.slideWords, seat, within: [names]))\(only(names))\n\n"
      text += "Notes: Say \(say(.slideNotes, seat)).\n\n"
    }
    for part in ["strengths", "develop", "actions", "board"] { text += "## \(part)\n\n" }
    write(text, to: "\(folder)/slides.md")
  }
}
