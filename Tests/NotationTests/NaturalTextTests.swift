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
