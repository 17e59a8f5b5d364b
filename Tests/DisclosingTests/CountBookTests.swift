import Base
import Model
import Suppressing
import Testing

@testable import Disclosing

/// How counts become one system of cells and sums, and nothing besides.
@Suite struct CountBookTests {
  private let day = date("2026-10-01")

  private func book(_ counts: [(CountKey, Int)]) -> CountBook {
    let vocabulary = YearSample().school().library.vocabulary
    var book = CountBook(limit: 5, words: CountWords(vocabulary))
    for (key, value) in counts { book.add(key, value, .published) }
    return book
  }

  private func request(_ name: String) -> CountKey { CountKey(about: ["request:\(name)"]) }

  /// Cells that no key names, as their value and whether they are protected.
  private func rests(_ related: CountBook.Related) -> [String] {
    zip(related.system.cells, related.keys).filter { $1 == nil }.map { cell, _ in
      "\(cell.value) \(cell.isSensitive ? "protected" : "free")"
    }
  }

  @Test func protectsWhatPartsLeaveOfAWhole() {
    var book = book([(request("a"), 30), (request("b"), 18), (request("c"), 9)])
    book.protectRest(of: request("a"), less: [request("b"), request("c")])
    let related = book.related()
    #expect(rests(related) == ["3 protected"])
    #expect(related.system.sums == [CellSystem.Sum(total: 0, parts: [1, 2, 3])])
  }

  @Test func protectsByHowMuchPartsAreMoreThanAWholeAndNotTheirSum() {
    var book = book([(request("a"), 26), (request("b"), 18), (request("c"), 9)])
    book.protectRest(of: request("a"), less: [request("b"), request("c")])
    let related = book.related()
    #expect(rests(related) == ["1 protected", "27 free"])
    #expect(
      related.system.sums == [
        CellSystem.Sum(total: 4, parts: [1, 2]), CellSystem.Sum(total: 4, parts: [0, 3]),
      ])
  }

  @Test func linksOneLevelToAllPupilsWhereTheOtherWasNotCounted() {
    let plan = CountKey(date: day, level: ["plan"])
    let book = book([(CountKey(date: day), 40), (plan, 38)])
    #expect(book.links.map(\.link) == [.init(whole: CountKey(date: day), part: .level)])
    #expect(book.links.map(\.parts) == [[plan]])
    // Two parts are each the other's rest: it stands there once.
    #expect(rests(book.related()) == ["2 protected"])
  }

  @Test func linksNothingToAWholeThatIsNotThere() {
    let book = book([
      (CountKey(date: day, level: ["plan"]), 38),
      (CountKey(date: day, level: ["plan"], year: ["7"]), 9),
      (CountKey(date: day, need: ["senses"]), 7),
    ])
    #expect(book.links.map(\.link) == [])
  }

  @Test func protectsNothingOfCountsThatAreLarge() {
    let related = book([
      (CountKey(date: day), 912), (CountKey(date: day, level: ["plan"]), 38),
      (CountKey(date: day, level: ["support"]), 141),
    ]).related()
    #expect(related.system.cells.filter(\.isSensitive).isEmpty)
  }
}
