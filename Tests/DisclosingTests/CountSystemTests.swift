import Model
import Suppressing
import Testing

@testable import Disclosing

/// Which counts are protected, and which readers can take from each other: cell by cell, sum by
/// sum.
@Suite struct CountSystemTests {
  private func book(
    _ counts: [(String, Int)], _ change: (inout CountBook) -> Void = { _ in }
  ) -> CountBook {
    let vocabulary = RandomCounts(.needs, seed: 0).school().library.vocabulary
    var book = CountBook(limit: 5, words: CountWords(vocabulary))
    for (text, value) in counts { book.add(key(text), value, .published) }
    change(&book)
    return book
  }

  /// A key by its text; `all` is all pupils, `A` stands for all levels.
  private func key(_ text: String) -> CountKey {
    guard text != "all" else { return CountKey() }
    return CountKey(text.replacing("level=A", with: "level=plan+support")) ?? CountKey(about: ["?"])
  }

  private func name(_ key: CountKey) -> String {
    key == CountKey() ? "all" : key.text.replacing("=plan+support", with: "=A")
  }

  /// Each cell as its key, or `rest`, with its value and whether it is protected.
  private func cells(_ related: CountBook.Related) -> [String] {
    zip(related.system.cells, related.keys).map { cell, key in
      "\(key.map(name) ?? "rest") \(cell.value)\(cell.isSensitive ? " protected" : "")"
    }
  }

  private func protected(_ book: CountBook) -> [String] {
    cells(book.related()).filter { $0.hasSuffix(" protected") }
      .map { String($0.dropLast(" protected".count)) }
  }

  /// Each sum as `whole = part + part`, with the value of what has no key.
  private func sums(_ related: CountBook.Related) -> [String] {
    func word(_ cell: Int) -> String {
      related.keys[cell].map(name) ?? "\(related.system.cells[cell].value) left"
    }
    return related.system.sums.map { sum in
      "\(word(sum.total)) = \(sum.parts.map(word).joined(separator: " + "))"
    }
  }

  // MARK: Counts

  @Test func protectsCountsFromOneToTheLimit() {
    let counts = [("year=7", 0), ("year=8", 1), ("year=9", 5), ("year=10", 6)]
    #expect(protected(book(counts)) == ["year=8 1", "year=9 5"])
  }

  @Test func protectsNoCountThatMayBeToldHoweverSmall() {
    let told = book([]) { $0.add(key("level=plan"), 3, .known, mayBeTold: true) }
    #expect(protected(told) == [])
  }

  @Test func protectsWhatWasMaskedBeforeHoweverLarge() {
    let book = book([("year=7", 40), ("year=8", 40)]) { $0.keepBack(key("year=8")) }
    #expect(protected(book) == ["year=8 40"])
  }

  /// In a small group nobody says something about every one of its pupils.
  @Test(arguments: [
    ("level=plan", "level=plan need=senses"), ("all", "level=plan"), ("all", "event=suspended"),
    ("level=A", "level=plan"), ("year=7", "need=senses year=7"),
    ("level=plan sex=F", "level=plan need=senses sex=F"),
  ])
  func protectsNobodyInAGroupOfFewerThanThirty(group: String, nobody: String) {
    #expect(protected(book([(group, 29), (nobody, 0)])).contains("\(nobody) 0"))
    #expect(!protected(book([(group, 30), (nobody, 0)])).contains("\(nobody) 0"))
    #expect(protected(book([(nobody, 0)])) == ["\(nobody) 0"], "of a group that nobody counted")
    let silent = book([(group, 29)]) { $0.add(key(nobody), 0, .unpublished) }
    #expect(!protected(silent).contains("\(nobody) 0"), "what is not printed says nothing")
  }

  @Test(arguments: [
    ("level=plan", "level=plan event=moved"), ("need=senses", "need=senses event=moved"),
  ])
  func protectsNobodyWhereOneOfTheGroupsThatItIsSaidOfIsSmall(group: String, nobody: String) {
    for (members, moved, isLarge) in [(30, 30, true), (29, 30, false), (30, 29, false)] {
      let book = book([(group, members), ("event=moved", moved), (nobody, 0)])
      #expect(protected(book).contains("\(nobody) 0") == !isLarge, "\(members) \(moved)")
    }
  }

  @Test(arguments: ["year=7", "sex=F", "about=provision"])
  func takesNobodyOfAYearOrASexForNoSecret(nobody: String) {
    #expect(protected(book([("all", 20), (nobody, 0)])) == [])
  }

  @Test func measuresANeedOfALevelByThePupilsOfTheLevel() {
    let nobody = "level=plan need=senses"
    let large = [("level=plan", 40), ("level=A need=senses", 10), (nobody, 0)]
    #expect(!protected(book(large)).contains("\(nobody) 0"))
    let small = [("level=plan", 20), ("level=A need=senses", 50), (nobody, 0)]
    #expect(protected(book(small)).contains("\(nobody) 0"))
  }

  /// Where nobody is always shown, a masked count is of somebody.
  @Test func takesReadersToKnowThatAMaskedCountOfALargeGroupIsNotNobody() {
    let counts = [
      ("all", 900), ("level=plan", 29), ("level=plan need=senses", 4), ("level=support", 0),
      ("about=provision", 7),
    ]
    #expect(book(counts).related().system.cells.prefix(5).map(\.floor) == [1, 1, 0, 0, 1])
    let ungrouped = book([("level=A", 40)])
    #expect(ungrouped.related().system.cells.map(\.floor) == [0])
  }

  // MARK: Adding

  @Test(arguments: [
    (CellSystem.Standing.published, CellSystem.Standing.unpublished, CellSystem.Standing.published),
    (.unpublished, .published, .published), (.unpublished, .known, .known),
    (.published, .known, .known), (.known, .published, .known), (.known, .unpublished, .known),
  ])
  func keepsTheMorePublicOfTwoStandings(
    first: CellSystem.Standing, second: CellSystem.Standing, kept: CellSystem.Standing
  ) {
    let book = book([]) { book in
      book.add(key("year=7"), 9, first, cost: 4)
      book.add(key("year=7"), 9, second, cost: 3, mayBeTold: true)
      book.add(key("year=8"), 9, first, cost: 3, mayBeTold: true)
      book.add(key("year=8"), 9, second, cost: 4)
    }
    #expect(book.entries.map(\.standing) == [kept, kept])
    #expect(book.entries.map(\.cost) == [4, 4])
    #expect(book.entries.map(\.mayBeTold) == [true, true])
    #expect(book.related().system.cells.map(\.cost) == [4, 4])
  }

  @Test func protectsADifferenceOfFewAndSaysSo() {
    for (other, isSmall) in [(39, true), (35, true), (34, false), (40, false), (45, true)] {
      var book = book([("year=7", 40), ("year=8", other)])
      let isTold = book.protectDifference(key("year=7"), key("year=8"))
      #expect(isTold == isSmall, "\(other)")
      #expect(protected(book) == (isSmall ? ["rest \(abs(40 - other))"] : []), "\(other)")
      let more = other > 40 ? "year=8 = year=7" : "year=7 = year=8"
      #expect(sums(book.related()) == (isSmall ? ["\(more) + \(abs(40 - other)) left"] : []))
      let unknown = [
        book.protectDifference(key("year=7"), key("year=9")),
        book.protectDifference(key("year=9"), key("year=7")),
      ]
      #expect(unknown == [false, false])
    }
  }

  @Test func takesTwoCountsForTheSameWhereItIsToldTo() {
    let book = book([("year=7", 40), ("about=x", 40)]) { book in
      book.equate(key("year=7"), key("about=x"))
      book.equate(key("year=7"), key("year=9"))
      book.equate(key("year=9"), key("about=x"))
    }
    #expect(sums(book.related()) == ["year=7 = about=x"])
  }

  // MARK: What happened

  @Test(arguments: [
    (29, 24, "rest 5"), (29, 23, ""), (29, 29, "rest 0"), (30, 30, ""), (40, 39, "rest 1"),
    (40, 40, ""),
  ])
  func protectsTheFewToWhomSomethingDidNotHappenAndNobodyOfASmallGroup(
    whole: Int, happened: Int, rest: String
  ) {
    let book = book([("level=plan", whole), ("level=plan event=moved", happened)])
    #expect(protected(book) == (rest.isEmpty ? [] : [rest]))
    #expect(
      sums(book.related())
        == ["level=plan = level=plan event=moved + \(whole - happened) left"])
  }

  @Test func saysWherePartsAreMoreThanTheWhole() {
    let happened = book([("level=plan", 40), ("level=plan event=moved", 41)]).related()
    #expect(happened.impossible == [key("level=plan")])
    #expect(sums(happened) == [])
    let parts = book([("year=7+8+9", 40), ("year=7", 21), ("year=8", 20)]).related()
    #expect(parts.impossible == [key("year=7+8+9")])
    #expect(sums(parts) == [])
    let fits = book([("year=7+8+9", 41), ("year=7", 21), ("year=8", 20)]).related()
    #expect(fits.impossible == [])
    #expect(sums(fits) == ["year=7+8+9 = year=7 + year=8"])
  }

  // MARK: Wholes

  @Test(arguments: [(41, ["rest 1"]), (45, ["rest 5"]), (46, []), (40, [])])
  func protectsTheFewThatTheCountedPartsLeave(whole: Int, expected: [String]) {
    let book = book([("year=7+8+9", whole), ("year=7", 20), ("year=8", 20)])
    #expect(protected(book) == expected)
  }

  @Test func protectsNoRestWhereAllThatItIsTakenFromMayBeTold() {
    for told in [["all", "level=plan"], ["all"], ["level=plan"], []] {
      let book = book([]) { book in
        for (text, value) in [("all", 40), ("level=plan", 38)] {
          book.add(key(text), value, .published, mayBeTold: told.contains(text))
        }
      }
      #expect(protected(book) == (told.count == 2 ? [] : ["rest 2"]), "\(told)")
    }
  }

  @Test func protectsTheFewThatOneOfSeveralPartsLeaves() {
    let related = book([("year=7+8+9", 12), ("year=7", 8), ("year=8", 2), ("year=9", 2)]).related()
    #expect(
      sums(related) == [
        "year=7+8+9 = year=7 + year=8 + year=9", "year=7+8+9 = year=7 + 4 left",
        "4 left = year=8 + year=9",
      ])
    #expect(cells(related).last == "rest 4 protected")
    let two = book([("year=7+8+9", 12), ("year=7", 8), ("year=8", 4)]).related()
    #expect(sums(two) == ["year=7+8+9 = year=7 + year=8"], "each is the other's rest")
    let told = book([]) { book in
      for (text, value) in [("all", 12), ("level=plan", 8), ("level=support", 2)] {
        book.add(key(text), value, .known, mayBeTold: true)
      }
    }
    #expect(!sums(told.related()).contains { $0.hasPrefix("4 left") })
  }

  /// The plans and all levels together give away how many have no plan.
  @Test func protectsTheFewOfAllPupilsWhoHaveNoPlan() {
    let book = book([("all", 60), ("level=plan", 56), ("level=support", 3), ("level=A", 59)])
    #expect(protected(book) == ["level=support 3", "rest 1", "rest 4"])
    #expect(
      sums(book.related()) == [
        "level=A = level=plan + level=support", "all = level=A + 1 left",
        "all = level=plan + 4 left", "4 left = level=support + 1 left",
      ])
    // Of pupils in a year or with a need the levels are no parts of the whole school.
    let year = self.book([
      ("year=7", 60), ("level=plan year=7", 56), ("level=support year=7", 3),
      ("level=A year=7", 59),
    ])
    #expect(protected(year).contains("rest 4"))
  }

  // MARK: Wholes that nobody counted

  private func completed(_ counts: [(String, Int)]) -> [String] {
    let book = book(counts) { $0.complete() }
    return book.entries.dropFirst(counts.count).map { entry in
      "\(name(entry.key)) \(entry.value)" + (entry.standing == .unpublished ? "" : " shown")
    }
  }

  @Test func addsUpWholesThatNobodyCounted() {
    #expect(
      completed([("level=plan need=HI", 3), ("level=plan need=PD", 9), ("level=plan need=ASD", 7)])
        == ["level=plan need=senses 12", "level=plan need=communication 7", "level=plan 19"])
    #expect(completed([("year=7", 3), ("year=8", 9)]) == ["year=7+8+9 12", "all 12"])
    #expect(completed([("sex=F", 3), ("sex=M", 9)]) == ["all 12"])
    #expect(completed([("level=plan", 3), ("level=support", 9)]) == ["level=A 12"])
    #expect(completed([("level=plan", 3)]) == [], "the other level was not counted")
    #expect(completed([("about=x", 3)]) == [])
    #expect(completed([("event=suspended", 3)]) == [], "others stayed")
    #expect(
      completed([("year=7 event=suspended", 3), ("year=8 event=suspended", 1)])
        == ["year=7+8+9 event=suspended 4", "event=suspended 4"])
  }

  @Test func takesTheGreatestOfTheSumsForAWholeThatNobodyCounted() {
    let counts = [("level=plan sex=F", 20), ("level=plan need=feelings", 25)]
    #expect(completed(counts) == ["level=plan 25"])
    #expect(completed(Array(counts.reversed())) == ["level=plan 25"])
    #expect(completed(counts + [("level=plan", 31)]) == [])
  }
}
