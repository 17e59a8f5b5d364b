package import Base
import Disclosed
import Model

/// The counts of pupils that readers have been shown, as `published.csv` in the school's folder
/// will hold them once an edition is published.
///
/// Whoever holds two editions can subtract one from the other, so what was shown once is known for
/// good: a line is added and never taken away, not even with the papers (domain, 3.4).
package struct CountLedger: Hashable, Sendable {
  /// The path by which the disk knows it.
  package var path: String
  /// The whole file as it will be.
  package var bytes: [UInt8]
  /// How many lines it has more than before; 0 where readers see no count that they have not seen.
  package var added: Int

  package static let fileName = "published.csv"
}

extension CountLedger {
  private static let header = "published,edition,pupils,number\n"

  /// - Parameter known: What the file holds now.
  init(below folder: String, known: [PublishedCount], showing disclosure: Disclosure) {
    // A count that nobody made tells nobody anything.
    func isTold(_ count: Headcount) -> Bool {
      if case .shown = count { true } else { count == .masked(.confidential) }
    }
    let shown = disclosure.counts.compactMap { count -> PublishedCount? in
      guard let key = CountKey(count.key), isTold(count.count) else { return nil }
      return PublishedCount(
        edition: disclosure.edition.name, on: disclosure.asAt, key: key,
        count: CountLedger.number(count.count))
    }
    var told = Set(known.map(CountLedger.news))
    let fresh = shown.filter { told.insert(CountLedger.news($0)).inserted }
    path = folder + "/" + CountLedger.fileName
    added = fresh.count
    let lines = (known + fresh).map { (on: $0.on.iso, line: CountLedger.line($0)) }
      .sorted { ($0.on, $0.line) < ($1.on, $1.line) }
    bytes = Array((CountLedger.header + lines.map(\.line).joined()).utf8)
  }

  /// What a line tells, on whichever day.
  private static func news(_ count: PublishedCount) -> PublishedCount {
    var count = count
    count.on = CalendarDate(dayNumber: 0)
    return count
  }

  private static func number(_ count: Headcount) -> Int? {
    guard case .shown(let number) = count else { return nil }
    return number
  }

  private static func line(_ count: PublishedCount) -> String {
    let number = count.count.map(String.init) ?? "c"
    return [count.on.iso, count.edition, count.key.text, number].map(cell).joined(separator: ",")
      + "\n"
  }

  private static func cell(_ words: String) -> String {
    let isPlain = !words.contains { "\",\n\r".contains($0) }
    return isPlain ? words : "\"" + words.replacing("\"", with: "\"\"") + "\""
  }
}
