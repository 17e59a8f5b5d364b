package import Base

/// What a count of pupils is a count of, in a form that stays the same from year to year.
///
/// Each part is a set of words, empty for all pupils: `year` of 7, 8 and 9 is Key Stage 3, put
/// together. The text is `2026-10-01 level=ehc-plan need=HI year=7`; the ledger of publications
/// holds it, and two counts with the same text are about the same pupils.
package struct CountKey: Hashable, Sendable {
  /// The day of the count; nil for what no census counts.
  package var date: CalendarDate?
  /// Ids of the vocabulary's levels of support.
  package var level: [String]
  /// Codes of the school census in capitals, or ids of the vocabulary's broad areas.
  package var need: [String]
  /// Year groups, as `7` or `R`.
  package var year: [String]
  package var sex: [String]
  /// What happened to them, as `suspension`.
  package var event: [String]
  /// What else they have in common, as `provision:reading-in-pairs`.
  package var about: [String]

  package init(
    date: CalendarDate? = nil, level: [String] = [], need: [String] = [], year: [String] = [],
    sex: [String] = [], event: [String] = [], about: [String] = []
  ) {
    self.date = date
    self.level = CountKey.sorted(level)
    self.need = CountKey.sorted(need)
    self.year = CountKey.sorted(year)
    self.sex = CountKey.sorted(sex)
    self.event = CountKey.sorted(event)
    self.about = CountKey.sorted(about)
  }

  /// Reads what `text` writes; nil for anything else.
  package init?(_ text: String) {
    self.init()
    for (number, piece) in text.split(separator: " ").enumerated() {
      guard let sign = piece.firstIndex(of: "=") else {
        guard number == 0, let day = CalendarDate(iso: piece) else { return nil }
        date = day
        continue
      }
      let words = CountKey.sorted(piece[piece.index(after: sign)...].split(separator: "+"))
      guard let part = CountKey.parts.first(where: { $0.name == piece[..<sign] }),
        !words.isEmpty, self[keyPath: part.path].isEmpty
      else { return nil }
      self[keyPath: part.path] = words
    }
  }

  package var text: String {
    let words = CountKey.parts.compactMap { part in
      let those = self[keyPath: part.path]
      return those.isEmpty ? nil : "\(part.name)=\(those.joined(separator: "+"))"
    }
    return ([date?.iso].compactMap { $0 } + words).joined(separator: " ")
  }

  private static var parts: [(name: String, path: WritableKeyPath<CountKey, [String]>)] {
    [
      ("level", \.level), ("need", \.need), ("year", \.year), ("sex", \.sex), ("event", \.event),
      ("about", \.about),
    ]
  }

  /// The words once each and in order, without the signs that stand between them in a text.
  private static func sorted(_ words: [some StringProtocol]) -> [String] {
    Set(words.map { CountKey.word($0) }.filter { !$0.isEmpty }).sorted()
  }

  private static func word(_ typed: some StringProtocol) -> String {
    typed.split { $0.isWhitespace || $0 == "+" || $0 == "=" || $0 == "," }.joined(separator: "-")
  }
}

/// A count that an edition showed when it was published; its readers know it.
package struct PublishedCount: Hashable, Sendable {
  /// The edition's name.
  package var edition: String
  /// The day of the publication.
  package var on: CalendarDate
  package var key: CountKey
  /// Nil where it was masked.
  package var count: Int?

  package init(edition: String, on: CalendarDate, key: CountKey, count: Int?) {
    self.edition = edition
    self.on = on
    self.key = key
    self.count = count
  }
}
