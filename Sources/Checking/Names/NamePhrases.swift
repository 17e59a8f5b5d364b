import Base
import Model

/// Every way in which the people of the private lists could be written, for the bytes that are to
/// be written: full names in all orders, with their parts parted or run together, and distinctive
/// surnames.
///
/// What stands in the school's own name or in the library is nobody's, and is left out; so is a
/// full name of two ordinary words that the school's files use as words. The last gate cannot
/// tell `Grace Hill` from `grace hill`: there it is searched for all the same.
func namePhrases(
  of school: School, own: [OwnText], library: [[TextWord]]
) -> [NamePhrase] {
  guard !school.privateNames.isEmpty else { return [] }
  let search = NameSearch(school, own: own, library: library)
  let shared =
    library.map(run)
    + [school.name, school.trust, school.authority].compactMap { $0 }
    .map { run(WordReader.words(of: Array($0.utf8))) }
  let usual = own.map { run($0.words.filter { !$0.isCapitalised }) }
  var phrases: [NamePhrase] = []
  var seen: Set<String> = []
  for name in school.privateNames {
    for (words, form) in search.written(name) where seen.insert(words).inserted {
      let inside = " \(words) "
      let isShared = shared.contains { $0.contains(inside) }
      let isUsual = form == .ordinaryFull && usual.contains { $0.contains(inside) }
      if !isShared, !isUsual { phrases.append(NamePhrase(words, of: name)) }
    }
  }
  return phrases
}

/// Words parted and framed by single spaces.
private func run(_ words: [TextWord]) -> String {
  " " + words.map(\.letters).joined(separator: " ") + " "
}

extension NameSearch {
  /// The sure forms of one name, in words.
  fileprivate func written(_ name: PrivateName) -> [(words: String, form: NameForm)] {
    // An apostrophe parts words in what is written: `O’Brien` is `o brien` there.
    var parted = name
    parted.words = String(name.words.map { "'’ʼ".contains($0) ? "-" : $0 })
    return [(name, false), (parted, true)].flatMap { name, isParted -> [(String, NameForm)] in
      guard !isParted || name != parted || parted.words.contains("-"),
        let person = SoughtPerson(name)
      else { return [] }
      return person.written(unless: ordinary.contains, barrels: !isParted)
    }
  }
}

extension SoughtPerson {
  /// The sure forms in words, parted and run together.
  fileprivate func written(
    unless isOrdinary: (String) -> Bool, barrels: Bool
  ) -> [(String, NameForm)] {
    let forms = forms(unless: isOrdinary)
    let parts = surname.filter { $0.utf8.count > 1 }
    let lasts = [surname] + (barrels ? parts.map { [$0] } : [])
    var firsts = given + given.compactMap { $0.count > 1 ? [$0[0]] : nil }
    if given.count > 1 { firsts.append(given.flatMap { $0 }) }
    var found: [(String, NameForm)] = []
    func add(_ parts: [String]) {
      let letters = parts.joined()
      guard let form = forms[letters]?.form, form > .common else { return }
      found.append((parts.joined(separator: " "), form))
      if parts.count > 1 { found.append((letters, form)) }
    }
    for last in lasts {
      add(last)
      for first in firsts {
        add(first + last)
        add(last + first)
        add([first.joined()] + [last.joined()])
        add([last.joined()] + [first.joined()])
      }
    }
    for (index, word) in given.enumerated() where index > 0 { add(word) }
    return found
  }
}
