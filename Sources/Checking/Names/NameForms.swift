import Base
import Model

/// How sure it is that words which stand somewhere name a person of the list.
enum NameForm: Int, Comparable, Sendable {
  /// `J.M.`: anybody's.
  case initials
  /// A first name, or a word that is also an ordinary one: `Grace`, `Will`, `Hill`.
  case common
  /// First name and surname that are both ordinary words: `Grace Hill`.
  case ordinaryFull
  /// A surname that nothing else is called.
  case surname
  /// First name and surname, in any order.
  case full

  static func < (left: NameForm, right: NameForm) -> Bool { left.rawValue < right.rawValue }
}

/// One person of the list with the words they may be named by, each in plain small letters and
/// without what parts its words: `annaquill`, `quillanna`, `quill`.
struct SoughtPerson {
  let name: PrivateName
  /// First names, in their order, each with its parts run together.
  let given: [[String]]
  /// The surname's parts: two of a double-barrelled one, the particles of `van der Berg`.
  let surname: [String]

  /// Reads `Anna Maria Quill`, `Quill, Anna`, `Anna Quill-Harte`, `Tom van der Berg`, `Quill`.
  init?(_ name: PrivateName) {
    self.name = name
    let halves = name.words.split(separator: ",", maxSplits: 1).map { Self.parts(of: $0) }
    let isTurned = halves.count == 2 && !halves[1].isEmpty
    var words = (isTurned ? halves[1] + halves[0] : halves.flatMap { $0 })
      .filter { !titles.contains($0.joined()) }
    guard let last = words.popLast() else { return nil }
    var surname = last
    if isTurned {
      let turned = halves[0].filter { !titles.contains($0.joined()) }
      words.removeLast(min(words.count, max(turned.count - 1, 0)))
      surname = turned.isEmpty ? last : turned.flatMap { $0 }
    }
    while let particle = words.last, particle.count == 1, particles.contains(particle[0]),
      words.count > 1 || !isTurned && words.count == 1 && surname.count == 1
    {
      surname.insert(particle[0], at: 0)
      words.removeLast()
      if words.isEmpty { break }
    }
    given = words
    self.surname = surname
  }

  /// The words of some text, each by its parts at hyphens: `Anna-Maria` is two parts of one.
  private static func parts(of text: Substring) -> [[String]] {
    var words: [[String]] = []
    for word in WordReader.words(of: Array(text.utf8)) where word.letters.first?.isNumber != true {
      if word.isJoined, !words.isEmpty {
        words[words.count - 1].append(word.letters)
      } else {
        words.append([word.letters])
      }
    }
    return words
  }

  /// All parts of the surname that may stand for it alone.
  private var surnames: [String] {
    let whole = surname.joined()
    let barrels = surname.filter { !particles.contains($0) }
    return barrels.count > 1 || barrels.joined() != whole ? [whole] + barrels : [whole]
  }

  /// Every form that is searched for, the surest kind of each.
  func forms(unless isOrdinary: (String) -> Bool) -> [String: Spelling] {
    var forms: [String: Spelling] = [:]
    let breaks = Set(given.flatMap { $0 } + surname)
    func add(_ words: String, _ form: NameForm) {
      guard words.utf8.count > 1 else { return }
      let known = forms[words] ?? Spelling(form: form, breaks: breaksOf(words, among: breaks))
      forms[words] = Spelling(form: max(known.form, form), breaks: known.breaks)
    }
    for (index, word) in given.enumerated() {
      // A word between the first name and the last may be a surname too: `Anna Quill Harte`.
      let isFirst = index == 0 || firstNames.contains(word.joined())
      add(word.joined(), isFirst || isPlain(word.joined(), isOrdinary) ? .common : .surname)
    }
    for part in surnames { add(part, isPlain(part, isOrdinary) ? .common : .surname) }
    for (words, isPlain) in fullForms(isOrdinary) { add(words, isPlain ? .ordinaryFull : .full) }
    for letters in initials {
      forms[letters] = Spelling(form: .initials, breaks: Set(1..<letters.utf8.count))
    }
    return forms
  }

  /// Whether a word alone says nothing of this person.
  private func isPlain(_ word: String, _ isOrdinary: (String) -> Bool) -> Bool {
    word.utf8.count < 4 || firstNames.contains(word) || isOrdinary(word)
  }

  /// First name and surname together, in both orders, with and without names between them.
  private func fullForms(_ isOrdinary: (String) -> Bool) -> [(words: String, isPlain: Bool)] {
    guard !given.isEmpty else { return [] }
    let all = given.map { $0.joined() }
    var firsts = [all.joined()] + all
    if let first = given.first, first.count > 1 { firsts.append(first[0]) }
    return firsts.flatMap { first in
      surnames.flatMap { last in
        let isPlain = isOrdinary(last) && isOrdinary(first)
        return [(first + last, isPlain), (last + first, isPlain)]
      }
    }
  }

  /// `aq` and `amq` for Anna Maria Quill.
  private var initials: [String] {
    let letters = (given.map { $0[0] } + [surname.last ?? ""]).compactMap(\.first).map(String.init)
    guard letters.count > 1 else { return [] }
    return letters.count == 2
      ? [letters.joined()] : [letters.joined(), letters[0] + letters[letters.count - 1]]
  }
}

/// How one form of a name may be found: how sure it is, and where its letters may be parted.
struct Spelling {
  var form: NameForm
  var breaks: Set<Int>
}

/// The places at which letters may be parted that are put together of some parts.
///
/// `annaquill` is parted after four, `obrien` after one. `at all` is not Atall.
private func breaksOf(_ letters: String, among parts: Set<String>) -> Set<Int> {
  let all = Array(letters.utf8)
  var found: Set<Int> = []
  var starts: Set<Int> = [0]
  for place in 0..<all.count where starts.contains(place) {
    for part in parts where all[place...].starts(with: part.utf8) {
      starts.insert(place + part.utf8.count)
      if place > 0 { found.insert(place) }
      found.insert(place + part.utf8.count)
      for opening in openings where part.hasPrefix(opening) && part.count > opening.count + 2 {
        found.insert(place + opening.utf8.count)
      }
    }
  }
  return found
}

/// What surnames begin with that some write apart: `O Brien`, `Mc Donald`, `St John`.
private let openings = [
  "o", "d", "l", "mc", "mac", "st", "de", "la", "le", "van", "von", "al", "el", "abu", "fitz", "ap",
]

private let titles: Set<String> = [
  "mr", "mrs", "ms", "miss", "mx", "dr", "sir", "dame", "rev", "revd", "reverend", "prof",
  "professor", "lady", "lord", "master", "fr", "jr", "snr", "jnr",
]

private let particles: Set<String> = [
  "de", "la", "le", "du", "van", "von", "der", "den", "di", "da", "del", "della", "dos", "das",
  "al", "el", "bin", "ibn", "ap", "st", "ter", "ten", "o", "mac", "mc",
]
