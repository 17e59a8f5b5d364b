import Testing

/// The last lines of a dump: what was wrong.
private func mistakes(_ text: String) -> String {
  dump(text).split(separator: "\n").filter { line in
    line.hasPrefix("  → ") || line.first?.isNumber == true
  }.joined(separator: "\n")
}

@Test func measuresAnItemThatIsOutOfLine() {
  #expect(
    dump("names:\n  - a\n - b\n - c\n   - d\n  - e")
      == """
      names: list @2:3
        - ‹a› @2:5
        - ‹b› @3:4
        - ‹c› @4:4
        - ‹d› @5:6
        - ‹e› @6:5
      3:2 indentation: this item is one space short of its list
        → Indent it by one space more
      5:4 indentation: this item is one space too deep for its list
        → Take one space away
      """)
}

@Test func measuresAnItemAfterAMapThatIsOutOfLine() {
  #expect(
    dump("- who: governors\n  what: F3\n - who: families")
      == """
      list @1:1
        - map @1:3
          who: ‹governors› @1:8
          what: ‹F3› @2:9
        - map typed ‹who: families› @3:4
          who: ‹families› @3:9
      3:2 indentation: this item is one space too deep for its list
        → Take one space away
      """)
}

@Test func measuresAKeyThatIsOutOfLine() {
  #expect(
    dump("day:\n    a: 1\n  b: 2\n  c: 3\n    d: 4\nnext: 5\n end: 6")
      == """
      day: map @2:5
        a: ‹1› @2:8
        b: ‹2› @3:6
        c: ‹3› @4:6
        d: ‹4› @5:8
      next: ‹5› @6:7
      end: ‹6› @7:7
      3:3 indentation: this line is 2 spaces short of the keys above it
        → Indent it by 2 spaces more
      7:2 indentation: this line is one space too deep to line up with `next`
        → Take one space away
      """)
}

@Test func refusesToNestUnderAKeyThatHasAValue() {
  #expect(
    mistakes("title: a\n    nested: x\nowner: SENCO\n- item\n  more\nparts: # three\n  - a\n  - b")
      == """
      2:5 indentation: this line stands under `title`, which has a value already
        → Take 4 spaces away
      4:1 stray-item: this item stands under `owner`, which has a value already
        → Move the value of `owner` into an item of its own
      7:3 stray-item: this item stands under `parts`, which has a value already
        → Put the comment on a line of its own, above `parts`
      """)
}

@Test func refusesAListWhereKeysAreExpected() {
  #expect(
    mistakes("  # nothing\n  a: 1\n- b\n")
      == "3:1 stray-item: this item stands under `a`, which has a value already"
      + "\n  → Move the value of `a` into an item of its own")
  #expect(
    mistakes("- a\nb: c")
      == "2:1 stray-item: a key cannot follow the items of a list"
      + "\n  → Put the list under a key of its own")
  #expect(
    mistakes("- a\n  b: c\n  d: e\n- f")
      == "2:3 indentation: this key stands under an item that is words, not keys"
      + "\n  → Begin the item with a key in small letters, as `- name: …`")
}

@Test func namesAMissingColonOrSpace() {
  #expect(
    dump("owner:SENCO\nchecked by deputy head\nSENCO of the trust\n: x\nstart:9:15")
      == """
      owner: ‹SENCO› @1:7
      start: ‹9:15› @5:7
      1:1 no-space: no space follows the colon
        → Write `owner: SENCO`
      2:1 no-colon: this line is neither `key: value` nor the end of the value above
        → Write a colon after the key, as `checked: …`, or indent it to go on with the value above
      3:1 no-colon: this line is neither `key: value` nor the end of the value above
        → Indent it deeper than the key to go on with the value above
      4:1 no-key: no key stands before this colon
        → Write the key
      5:1 no-space: no space follows the colon
        → Write `start: 9:15`
      """)
}

@Test func takesCrampedFactsUnderAKeyForAMap() {
  #expect(
    dump("school:\n  name:Hillcrest\n  roll: 92")
      == """
      school: map @2:3
        name: ‹Hillcrest› @2:8
        roll: ‹92› @3:9
      2:3 no-space: no space follows the colon
        → Write `name: Hillcrest`
      """)
}

@Test func countsTheLinesIndentedByTabsOnce() {
  #expect(
    dump("a:\n\tb: 1\n\tc: 2\nd: |\n\tone\n\t\ttwo\n")
      == """
      a: map @2:2
        b: ‹1› @2:5
        c: ‹2› @3:5
      d: ‹one⏎two⏎› @4:4
      2:1 tab: a tab stands in the indentation of this line (and of 3 more lines)
        → Use two spaces for each step
      """)
}

@Test func keepsTheFirstOfTwoEqualKeys() {
  #expect(
    dump("a: 1\nb: 2\na: 3")
      == """
      a: ‹1› @1:4
      b: ‹2› @2:4
      3:1 duplicate-key: `a` is written twice
        → Keep one of the two
      """)
  let many = (0..<40).map { "key \($0): x\n" }.joined()
  #expect(mistakes(many) == "")
  #expect(mistakes(many + "key 3: y").hasPrefix("41:1 duplicate-key"))
}

@Test func refusesAnchorsAliasesAndTagsOnly() {
  #expect(
    mistakes("a: &base x\nb: *base\nc: !!str 5\nd: [*base, e]\ne:\n  - !t")
      == """
      1:4 anchor: `&base` reads as an anchor, and there are none
        → Write the value out; if these are words, put them in quotes
      2:4 alias: `*base` reads as an alias, and there are none
        → Write the value out; if these are words, put them in quotes
      3:4 tag: `!!str` reads as a tag, and there are none
        → Write the value out; if these are words, put them in quotes
      4:5 alias: `*base` reads as an alias, and there are none
        → Write the value out; if these are words, put them in quotes
      6:5 tag: `!t` reads as a tag, and there are none
        → Write the value out; if these are words, put them in quotes
      """)
  #expect(mistakes("a: & more\nb: *bold* words\nc: ! now\nd: '*base'\ne: &c.\nf: **\ng: !") == "")
}

@Test func refusesQuestionKeysAndSecondDocuments() {
  #expect(
    mistakes("? a\na: 1\n---\nb: 2\n---\nc: 3")
      == """
      1:1 question-key: a key cannot be opened by a question mark
        → Write `key: value` on one line
      3:1 second-document: a second set of facts begins after this line, and a file holds one
        → Take the line away, or put what follows into a file of its own
      """)
  #expect(dump("---\na: 1\n---\n") == "a: ‹1› @2:4")
  #expect(dump("# x\n---\n- a\n...\n\n") == "list @3:1\n  # x\n  - ‹a› @3:3")
}

@Test func refusesFactsNestedTooDeep() {
  let nested = (0..<20).map { String(repeating: "  ", count: $0) + "a:\n" }.joined()
  #expect(
    mistakes(nested + "b: 1")
      == "17:33 too-deep: this is nested more than 16 deep\n  → Write it flatter")
  #expect(
    mistakes("a: 1\nb:\n  " + String(repeating: "- ", count: 100_000) + "x\nc: 3").hasPrefix(
      "3:33 too-deep"))
}

@Test func refusesOtherBlockHeadersAndShortLines() {
  #expect(
    dump("a: |+\n  x\nb: >2-\n  y\nc: | # why\n    one\n   two\n  three\nd: | words")
      == """
      a: ‹x⏎› @1:4
      b: ‹y⏎› (folded) @3:4
      c: ‹one⏎two⏎three⏎› @5:4
      d: ‹| words› @9:4
      1:4 block-header: after `|` nothing may follow but `-`
        → Write `|` or `|-` alone
      3:4 block-header: after `>` nothing may follow but `-`
        → Write `>` or `>-` alone
      5:4 block-header: after `|` nothing may follow but `-`
        → Write `|` or `|-` alone
      7:4 indentation: this line is one space short of the block it stands in
        → Indent it by one space more
      """)
}

@Test func namesABadEscapeAndAMissingItem() {
  #expect(
    dump("a: \"C:\\docs\"\nb: \"\\u20\"\nc: [x,, y,]")
      == """
      a: ‹"C:\\docs"› @1:4
      b: ‹"\\u20"› @2:4
      c: list (inline) @3:4
        - ‹x› @3:5
        - ‹y› @3:9
      1:4 escape: `\\d` means nothing in double quotes
        → Leave the quotes out, or write the backslash twice
      2:4 escape: `\\u` means nothing in double quotes
        → Leave the quotes out, or write the backslash twice
      3:7 empty-item: nothing stands between two commas of this list
        → Write the missing item, or take one comma away
      """)
}

@Test func hintsAtACommentThatIsPartOfAValue() {
  #expect(
    dump("hours: 18 # a guess\nfirst: #1\nlast: a #b\nsaid: 'x # y'")
      == """
      hours: ‹18 # a guess› @1:8
      first: ‹#1› @2:8
      last: ‹a #b› @3:7
      said: ‹x # y› @4:7
      1:8 comment-in-value: what follows ` # ` is part of the value
        → If it is a comment, put it on a line of its own, above
      """)
}
