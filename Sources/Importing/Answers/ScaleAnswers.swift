import Base
import Model

/// An answer to an item.
enum ItemAnswer: Hashable {
  /// A step of the scale, from 0.
  case step(Int)
  /// An answer outside the scale, from 0.
  case outside(Int)
  case blank
}

/// The words with which an instrument's items can be answered.
struct ScaleAnswers {
  private let scale: [String]
  private let outside: [String]
  private let typed: [String]
  private var known: [String: ItemAnswer?] = [:]

  init(_ instrument: Instrument) {
    scale = instrument.scale.map { plain($0) }
    outside = instrument.outside.map { plain($0) }
    typed = instrument.scale + instrument.outside
  }

  /// What a cell says; nil for words that are no answer.
  mutating func answer(_ words: String) -> ItemAnswer? {
    if words.isEmpty { return .blank }
    guard words.utf8.count <= 500 else { return nil }
    if let answer = known[words] { return answer }
    let answer = read(plain(words))
    known[words] = .some(answer)
    return answer
  }

  private func read(_ words: String) -> ItemAnswer? {
    if words.isEmpty { return .blank }
    if let answer = whole(words) { return answer }
    guard let (number, rest) = numbered(words) else { return nil }
    if let answer = whole(rest) { return answer }
    guard scale.indices.contains(number - 1) else { return nil }
    // A number alone, or with the first words of the step it names.
    return rest.isEmpty || scale[number - 1].hasPrefix(rest) ? .step(number - 1) : nil
  }

  private func whole(_ words: String) -> ItemAnswer? {
    if let step = scale.firstIndex(of: words) { return .step(step) }
    return outside.firstIndex(of: words).map { .outside($0) }
  }

  /// `3`, `3.0`, `3 - fairly`, `3. fairly`, `3) fairly` or `3: fairly` as its number and the rest.
  private func numbered(_ words: String) -> (number: Int, rest: String)? {
    let digits = words.prefix { $0.isASCII && $0.isNumber }
    guard digits.count <= 2, let number = Int(digits) else { return nil }
    var rest = words.dropFirst(digits.count)
    if rest == ".0" { return (number, "") }
    rest = rest.drop { $0 == " " }
    guard let sign = rest.first else { return (number, "") }
    guard "-.):=".contains(sign) else { return nil }
    return (number, String(rest.dropFirst().drop { $0 == " " }))
  }

  /// The answer that was perhaps meant, as the instrument writes it.
  func meant(by words: String) -> String? {
    let key = plain(words.prefix(200))
    guard !key.isEmpty else { return nil }
    let begun = typed.filter { plain($0).hasPrefix(key) }
    if begun.count == 1 { return begun[0] }
    return nearest(to: key, among: typed)
  }
}
