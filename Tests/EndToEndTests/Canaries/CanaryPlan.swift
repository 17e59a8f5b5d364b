import TestSupport

/// The plan of the canary school, its resources and its yearly report.
extension CanaryContent {
  mutating func writeAction(_ number: Int) {
    let seat = seat(.action)
    // The last has no plain words, so that families are shown its title.
    let isPlain = number < choices.size
    // One with a number is known by it; one without by the name of its file.
    let reference = number == 1 ? "ref: A1\n" : ""
    let file = canary(number == 1 ? .actionFile : .actionPage, seat).slug
    let title = say(isPlain ? .actionTitle : .onlyTitle, seat)
    var text = "---\n" + reference + fact(seat) + "focus: knowing pupils\n"
    text += "from: [\(cited("F", atMost: 2).joined(separator: ", "))]\n"
    for field in ["owner", "checked by", "difference", "budget", "blocked"] {
      text += "\(field): \(say(.actionFact, seat))\n"
    }
    if isPlain { text += "in plain words: \(say(.actionPlain, seat))\n" }
    text += "you told us: \(say(.actionTold, seat))\nhours: 12\ncost: £340\nmeasures:\n"
    for _ in 0..<2 {
      text += "  - name: \(say(.actionFact, seat))\n    kind: use\n"
      text += "    baseline: \(say(.actionFact, seat))\n    target: \(say(.actionFact, seat))\n"
      text += "    by: end of spring 1\n    source: the SENCO\n"
      text += "    result: \(say(.actionFact, seat))\n    result on: 2026-11-20\n"
    }
    text += "milestones:\n  - by end of autumn 2: \(say(.actionFact, seat))\n"
    text += "resources: [\(resource(usedBy: seat))]\n"
    text += "---\n# \(title)\n\n" + passage(.actionWords, seat)
    for stage in ["Assess", "Plan", "Do", "Review"] {
      text += "## \(stage)\nby: end of spring 1\n\n" + passage(.actionWords, seat, below: 3)
    }
    write(text, to: "actions/\(file).md")
  }

  /// A resource that one action uses; its name, as the action cites it.
  private mutating func resource(usedBy user: CanarySeat) -> String {
    var seat = CanarySeat(.resource)
    seat.users = [user]
    return writeResource(seat)
  }

  /// Resources that no action uses, and those with an audience of their own.
  mutating func writeResources() {
    for _ in 0..<choices.size { _ = writeResource(seat(.resource)) }
  }

  private mutating func writeResource(_ seat: CanarySeat) -> String {
    let name = canary(.resourceName, seat).slug
    let address = file(.resourceWords, seat, within: [])
    write(
      "---\nkind: \(say(.resourceWords, seat))\naddress: \(address)\n" + fact(seat)
        + "---\n# \(say(.resourceTitle, seat))\n\n" + passage(.resourceWords, seat, below: 2),
      to: "resources/\(name).md")
    return name
  }

  // MARK: The year

  mutating func writeReport() {
    let seat = seat(.year)
    func say(_ field: CanaryField) -> String { self.say(field, seat) }
    var text = "year: \(say(.yearWords))\n" + fact(seat)
    text += "requests:\n  - what: \(say(.yearWords))\n    number: 30\n"
    text += "provision:\n"
    for _ in 0..<choices.size {
      text += "  - name: \(say(.yearWords))\n    for: \(say(.yearWords))\n    pupils: 24\n"
      text += "    effect: \(say(.yearWords))\n"
    }
    text += "outcomes:\n"
    for pupils in [27, 4] {
      text += "  - measure: \(say(.yearWords))\n    year: \(say(.yearWords))\n"
      text += "    with send: \(say(pupils > 5 ? .figure : .fewFigure))\n"
      text += "    without send: \(say(.figure))\n    england: \(say(.figure))\n"
      text += "    pupils: \(pupils)\n    note: \(say(.yearWords))\n"
    }
    text += "people:\n  \(say(.yearWords)): \(say(.yearWords))\n"
    text += "money:\n  - what: \(say(.yearWords))\n    year: \(say(.yearWords))\n"
    text += "    received: 62000\n    pupils: 38\n    effect: \(say(.yearWords))\n"
    text += "  - what: \(say(.yearWords))\n    received: 41703\n    spent: 40917\n    pupils: 4\n"
    text += "checked:\n  - item: 1\n    seen: 2026-11-16\n    note: \(say(.yearWords))\n"
    write(text, to: "report.yaml")
    write("date,census,level,area,count\n2026-10-01,autumn,roll,,912\n", to: "profile.csv")
  }
}
