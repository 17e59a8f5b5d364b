import Notation
import Testing

@Test func takesTheRestOfTheLineAsWords() {
  #expect(
    dump(
      """
      title: Passports: old, long
      chosen: #1 choice
      100%: done
      said: 'I don't know' answers
      from: 08:30
      seen: no
      many: 1e3
      on: 2026-11-23
      """)
        == """
        title: ‹Passports: old, long› @1:8
        chosen: ‹#1 choice› @2:9
        100%: ‹done› @3:7
        said: ‹'I don't know' answers› @4:7
        from: ‹08:30› @5:7
        seen: ‹no› @6:7
        many: ‹1e3› @7:7
        on: ‹2026-11-23› @8:5
        """)
}

@Test func takesQuotesOnlyAroundTheWholeValue() {
  #expect(
    dump(
      #"""
      a: "x: \"y\" \u00e9\n"
      b: 'it''s'
      c: 'I don't know'
      d: "a" and "b"
      e: ''
      f: "
      g: "x\"
      'h: i': j
      "k" l: m
      """#)
        == #"""
        a: ‹x: "y" é⏎› @1:4
        b: ‹it's› @2:4
        c: ‹'I don't know'› @3:4
        d: ‹"a" and "b"› @4:4
        e: ‹› @5:4
        f: ‹"› @6:4
        g: ‹"x\"› @7:4
        h: i: ‹j› @8:9
        "k" l: ‹m› @9:8
        """#)
}

@Test func takesBracketsForAListOnlyWithoutOthersInside() {
  #expect(
    dump(
      """
      a: [E1, F 2]
      b: []
      c: [a, "b, [c]", 'tis]
      d: [sic] old
      e: [a, [b]]
      f: {x: y}
      g: [a,
        b]
      """
    )
      == """
      a: list (inline) @1:4
        - ‹E1› @1:5
        - ‹F 2› @1:9
      b: list (inline) @2:4
      c: list (inline) @3:4
        - ‹a› @3:5
        - ‹b, [c]› @3:8
        - ‹'tis› @3:18
      d: ‹[sic] old› @4:4
      e: ‹[a, [b]]› @5:4
      f: ‹{x: y}› @6:4
      g: list (inline) @7:4
        - ‹a› @7:4
        - ‹b› @7:4
      """)
}

@Test func takesAnItemForAMapOnlyByAKeyInSmallLetters() {
  #expect(
    dump(
      """
      - passports: old, long
      - Passports: old, long
      - 100%: done
      - by: end of term
        what: say
      - "Any key": x
      - who:
      """
    )
      == """
      list @1:1
        - map typed ‹passports: old, long› @1:3
          passports: ‹old, long› @1:14
        - ‹Passports: old, long› @2:3
        - ‹100%: done› @3:3
        - map @4:3
          by: ‹end of term› @4:7
          what: ‹say› @5:9
        - map typed ‹"Any key": x› @6:3
          Any key: ‹x› @6:14
        - map typed ‹who:› @7:3
          who: ‹› @7:7
      """)
}

@Test func readsTheSameWordsOfAnItemBeforeAndAfterFormat() throws {
  let items = [
    "homework: no": "homework: no", "homework:   none": "homework: none",
    "asked: \"no\"": "asked: no",
    "heard: \"nobody asks\"": "heard: \"nobody asks\"", "heard: 'it''s so'": "heard: 'it''s so'",
    "who:": "who:", "year: 2026": "year: 2026",
    "passports: old, long: torn": "passports: old, long: torn",
  ]
  for (typed, words) in items {
    let text = "a:\n  - \(typed)\n"
    for version in [Array(text.utf8), formatted(text)] {
      let facts = try #require(readClean(version), "\(typed)")
      var found: String?
      if let fact = facts["a"], case .list(let list) = fact.content { found = list.first?.typed }
      #expect(found == words, "\(String(decoding: version, as: UTF8.self))")
    }
  }
}

@Test func nestsMapsAndListsByIndentation() {
  #expect(
    dump("a:\n  b:\n    - c\n    -\n      - d\n    - - e\n      - f\ng:\n- h\ni:\nj: k")
      == """
      a: map @2:3
        b: list @3:5
          - ‹c› @3:7
          - list @5:7
            - ‹d› @5:9
          - list @6:7
            - ‹e› @6:9
            - ‹f› @7:9
      g: list @9:1
        - ‹h› @9:3
      i: ‹› @10:3
      j: ‹k› @11:4
      """)
}

@Test func keepsAndFoldsBlocks() {
  #expect(
    dump(
      """
      a: |
        One
          two\u{20}\u{20}

        three

      b: |-
        x
      c: >
        one
        two

        three
         four
      d: |
      e: x
      """
    )
      == """
      a: ‹One⏎  two  ⏎⏎three⏎› @1:4
      b: ‹x› @7:4
      c: ‹one two⏎three⏎ four⏎› (folded) @9:4
      d: ‹› @15:4
      e: ‹x› @16:4
      """)
}

@Test func goesOnWithAValueOverDeeperLines() {
  #expect(
    dump("a: one\n  two\n  # why\n\n  three\nb:\n  words\n  alone\nc: 'x\n  y'")
      == """
      # why
      a: ‹one two⏎three› (folded) @1:4
      b: ‹words alone› (folded) @7:3
      c: ‹x y› (folded) @9:4
      """)
}

@Test func forgivesNoBreakSpacesAndLineEnds() {
  #expect(dump("owner:\u{A0}SENCO\u{A0}\r\nby:\tX \r\n") == "owner: ‹SENCO› @1:8\nby: ‹X› @2:5")
  #expect(dump("") == "")
  #expect(dump("\n\n") == "")
}

@Test func givesCommentsToWhatFollowsOrToTheirList() {
  #expect(
    dump("# top\n\na: 1\nb:\n  # first\n  - x\n  # last\n# of c\nc: 3\n# end")
      == """
      # top
      #

      a: ‹1› @3:4
      b: list @6:3
        # first
        - ‹x› @6:5
        # last
      # of c
      c: ‹3› @9:4
      # end
      """)
}
