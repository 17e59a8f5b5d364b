extension PlainSchool {
  /// Surveys of the library and of the school's own, training, passports and a working party.
  mutating func measuring() -> [(path: String, text: String)] {
    let items = ["one", "two", "three", "four"].map { (id: $0, text: title()) }
    var files = [
      ("surveys/our-check/instrument.yaml", instrument(items)),
      ("training.md", training(items)), ("points.csv", points()), ("passports.md", passports()),
      ("parties/families.md", party(items)),
    ]
    let shipped = [
      (
        "pupil-voice", ["know-what-helps", "help-without-fuss"],
        ["not really", "sometimes", "yes"], ["I would rather not say"]
      )
    ]
    for month in ["2025-10", "2026-10"] {
      files += wave(
        "our-check", month, items: items.map(\.id), scale: Self.scale, outside: ["not my part"])
    }
    for (name, ids, scale, outside) in shipped {
      files += wave(name, "2026-09", items: ids, scale: scale, outside: outside)
    }
    return files
  }

  private static let scale = ["never", "seldom", "often", "always"]

  private mutating func instrument(_ items: [(id: String, text: String)]) -> String {
    var out = "title: \(title())\nasks: \(pick(["staff", "families", "pupils"]))\nitems:\n"
    for item in items { out += "  - id: \(item.id)\n    text: \(item.text)\n" }
    return out + "scale: [\(Self.scale.joined(separator: ", "))]\noutside: [not my part]\n"
      + "introduction: \(sentence())\nsource: \(title())\nopen: [\(title())?]\n"
  }

  private mutating func wave(
    _ name: String, _ month: String, items: [String], scale: [String], outside: [String]
  ) -> [(String, String)] {
    let groups = ["\(pick(PlainWords.people)) A", "\(pick(PlainWords.people)) B"]
    var rows = (["item", "group"] + scale + outside + ["blank"]).joined(separator: ",") + "\n"
    for item in items {
      for group in groups {
        var counts = scale.map { _ in number(0...9) } + outside.map { _ in number(0...2) }
        counts[0] += 60 - counts.reduce(0, +)
        rows += "\(item),\"\(group)\",\(counts.map(String.init).joined(separator: ",")),0\n"
      }
    }
    let facts = """
      ---
      invited: \(number(120...160))
      from: \(month)-01
      to: \(month)-12
      mode: \(pick(["on paper", title()]))
      not reached: \(pick(PlainWords.missed))
      \(audience())---
      \(prose())

      """
    return [("surveys/\(name)/\(month).csv", rows), ("surveys/\(name)/\(month).md", facts)]
  }

  private mutating func training(_ items: [(id: String, text: String)]) -> String {
    let rows = items.map { item in
      "| \(title()) | \(number(1...5)) | 60 | our-check/\(item.id) | 2026-1\(number(0...1))-05 |"
    }.joined(separator: "\n")
    return """
      ---
      target: 30 points
      instrument: our-check
      \(audience())---
      # \(title())

      \(prose())

      ## Menu

      | What | Points | Minutes | For | Date |
      |---|---|---|---|---|
      \(rows)

      """
  }

  private mutating func points() -> String {
    (0..<12).reduce("date,role,weeks,time,points\n") { out, _ in
      out + "2026-11-20,\(pick(["Teachers", "the head"])),39,100,\(number(0...30))\n"
    }
  }

  private mutating func passports() -> String {
    """
    ---
    evaluation: [pupil-voice]
    \(audience())---
    # \(title())

    \(prose())

    ## Cohorts

    | Group | Date | Pupils | Current |
    |---|---|---|---|
    | \(title()) | 2026-10-01 | 30 | \(number(0...30)) |

    """
  }

  private mutating func party(_ items: [(id: String, text: String)]) -> String {
    """
    ---
    items: [our-check/\(items[0].id)]
    \(audience())---
    # \(title())

    \(prose())

    ## Meetings

    | Date | Families | Staff | About |
    |---|---|---|---|
    | 2026-10-13 | 6 | 3 | \(title()) |

    ## Agreed

    - \(sentence())

    ## You said, we did

    | You said | We did |
    |---|---|
    | \(sentence()) | \(sentence()) |
    | \(title()) | |

    """
  }
}
