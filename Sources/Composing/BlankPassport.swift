import Papers

extension Composer {
  /// The blank passport on A4 and on A5, to be filled in by hand together with the pupil.
  ///
  /// Passports that are filled in never come into these papers.
  func blankPassports() -> [Paper] {
    [blankPassport(.a4, lines: 4), blankPassport(.a5, lines: 3)]
  }

  private func blankPassport(_ size: Paper.SheetSize, lines: Int) -> Paper {
    let name = size.rawValue.uppercased()
    return Paper(
      path: "passport-\(size.rawValue).html", title: "My passport: a blank sheet on \(name)",
      summary: "A one-page passport to print on \(name) and fill in by hand with a pupil.",
      kind: .passport(size),
      blocks: [
        .title(
          Title(
            text: "My passport",
            lede: "How to help me learn. I made this together with somebody who knows me.")),
        .boxes(boxes(lines: lines)),
      ])
  }

  private func boxes(lines: Int) -> [WritingBox] {
    [
      WritingBox(heading: nil, room: .labels(["My name", "My class"])),
      WritingBox(
        heading: "About me", prompt: "What I like, what I am good at, what matters to me.",
        room: .lines(lines)),
      WritingBox(
        heading: "What is hard for me", prompt: "In plain words. No diagnosis is needed.",
        room: .lines(lines)),
      WritingBox(
        heading: "What helps me",
        prompt: "At most five: when it happens, and what you can do. Fewer is fine.",
        room: .sentences(5, opening: "When", middle: "please")),
      WritingBox(
        heading: "What does not help", prompt: "Things people do because they mean well.",
        room: .lines(lines)),
      WritingBox(
        heading: "If it all goes wrong",
        prompt: "Where I go, who comes, what to say and what not to say.", room: .lines(lines)),
      WritingBox(heading: nil, room: .labels(["In tests I am used to"])),
      WritingBox(heading: nil, room: .labels(["Made with", "Date", "Look again on"])),
    ]
  }
}
