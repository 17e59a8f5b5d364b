import TestSupport

/// What the canary school measures: surveys of staff and of families, training, passports, a
/// working party.
extension CanaryContent {
  mutating func writeMeasuring() {
    writeSurvey("staff-check", asks: "staff", seat(.survey))
    writeSurvey("family-check", asks: "families", seat(.familySurvey))
    writeTraining()
    writePassports()
    for number in 1...choices.size { writeParty(number) }
  }

  /// An instrument of the school's own with one wave, which decides who sees either.
  private mutating func writeSurvey(_ name: String, asks: String, _ seat: CanarySeat) {
    var text = "title: \(say(.instrumentTitle, seat))\nasks: \(asks)\nitems:\n"
    for item in ["first", "second"] {
      text += "  - id: \(item)\n    text: \(say(.instrumentWords, seat))\n"
      text += "    short: \(say(.instrumentShort, seat))\n"
    }
    text += "scale: [never, seldom, often, always]\noutside: [not my part]\n"
    text += "group:\n  question: \(say(.instrumentWords, seat))\n  answers:\n"
    text += "    - Ours: ours\n    - Others: others\n"
    text += "open: [\(say(.instrumentWords, seat))]\n"
    text += "introduction: \(say(.instrumentWords, seat))\n"
    text += "source: \(say(.waveWords, seat))\n"
    write(text, to: "surveys/\(name)/instrument.yaml")
    let groups = [say(.waveWords, seat), say(.waveWords, seat)]
    var rows = "item,group,never,seldom,often,always,not my part,blank\n"
    for item in ["first", "second"] {
      for group in groups { rows += "\(item),\(group),9,8,7,6,2,1\n" }
    }
    write(rows, to: "surveys/\(name)/2026-10.csv")
    text = "---\ntitle: \(say(.waveTitle, seat))\ninvited: 80\nfrom: 2026-10-01\n"
    text += "to: 2026-10-12\nmode: \(say(.waveWords, seat))\n"
    text += "not reached: \(say(.waveWords, seat))\n" + fact(seat) + "---\n"
    write(text + passage(.waveWords, seat), to: "surveys/\(name)/2026-10.md")
  }

  private mutating func writeTraining() {
    let seat = seat(.training)
    let roles = [say(.pointsRole, seat), say(.pointsRole, seat)]
    var text = "---\nyear: 2026/27\ntarget: 30 points\n"
    text += "targets: [\(say(.trainingWords, seat)): 25]\n" + fact(seat)
    text += "---\n# \(say(.trainingWords, seat))\n\n" + passage(.trainingWords, seat, below: 3)
    text += "\n## Menu\n\n| What | Points |\n|---|---|\n| \(say(.trainingWords, seat)) | 5 |\n"
    write(text, to: "training.md")
    var rows = "date,role,weeks,time,points\n"
    for role in roles {
      for points in 1...6 { rows += "2026-11-20,\(role),39,100,\(points)\n" }
    }
    write(rows, to: "points.csv")
  }

  private mutating func writePassports() {
    let seat = seat(.passports)
    var text = "---\nappraisal: 22 of 40 staff\n" + fact(seat)
    text += "---\n# \(say(.passportWords, seat))\n\n" + passage(.passportWords, seat, below: 3)
    text += "\n## Cohorts\n\n| Group | Pupils | Current |\n|---|---|---|\n"
    text += "| \(say(.passportWords, seat)) | 38 | 20 |\n"
    text += "\n## Conversations\n\n| Who | Number |\n|---|---|\n"
    text += "| \(say(.passportWords, seat)) | 12 |\n"
    write(text, to: "passports.md")
  }

  private mutating func writeParty(_ number: Int) {
    let seat = seat(.party)
    var text = "---\n" + fact(seat) + "---\n# \(say(.partyWords, seat))\n\n"
    text += passage(.partyWords, seat, below: 3)
    text += "\n## Meetings\n\n| Date | Families | About |\n|---|---|---|\n"
    text += "| 2026-10-13 | 6 | \(say(.partyWords, seat)) |\n"
    text += "\n## Agreed\n\n- \(say(.partyWords, seat))\n"
    text += "\n## You said, we did\n\n| You said | We did |\n|---|---|\n"
    text += "| \(say(.partyAnswer, seat)) | \(say(.partyAnswer, seat)) |\n"
    write(text, to: "parties/p\(number).md")
  }
}
