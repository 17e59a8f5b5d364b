import Base
import Model

/// Words that name a person of the list, or may do so.
struct NameHit {
  /// The first and the last of the words.
  var words: ClosedRange<Int>
  var name: PrivateName
  /// Whether it can be nothing else.
  var isSure: Bool
}

/// The people of the private lists, ready to be searched for.
struct NameSearch {
  private struct Sought {
    var form: NameForm
    var breaks: Set<Int>
    var name: PrivateName
  }
  /// Who is meant by letters run together, the surest first.
  private var forms: [String: [Sought]] = [:]
  /// The first two letters of each, to pass over most words.
  private var openings: Set<UInt16> = []
  private var longest = 0
  /// Words that say nothing alone.
  private(set) var ordinary: Set<String>
  /// Names that are not people's: the school's, its trust's, its authority's.
  private let institutions: [[String]]

  init(_ school: School, own: [OwnText], library: [[TextWord]]) {
    ordinary = ordinaryWords
    for words in library { for word in words { ordinary.insert(word.letters) } }
    for text in own { ordinary.formUnion(commonNouns(among: text.words)) }
    institutions = [school.name, school.trust, school.authority].compactMap { $0 }
      .map { WordReader.words(of: Array($0.utf8)).map(\.letters) }.filter { $0.count > 1 }
    for name in school.privateNames {
      guard let person = SoughtPerson(name) else { continue }
      for (letters, spelling) in person.forms(unless: ordinary.contains) {
        forms[letters, default: []].append(
          Sought(form: spelling.form, breaks: spelling.breaks, name: name))
        openings.insert(opening(of: letters))
        openings.insert(opening(of: String(letters.prefix(1))))
        longest = max(longest, letters.utf8.count)
      }
    }
    for letters in forms.keys {
      forms[letters]?.sort { ($1.form, $0.name.line) < ($0.form, $1.name.line) }
    }
  }

  /// All that names somebody among the words of a text, in their order; none within another.
  func hits(in words: [TextWord]) -> [NameHit] {
    guard !forms.isEmpty else { return [] }
    let masked = institutionWords(in: words)
    var hits: [NameHit] = []
    var index = 0
    while index < words.count {
      guard openings.contains(opening(of: words[index].letters)) || words[index].letters.count == 1,
        let hit = best(in: words, from: index), !hit.words.allSatisfy(masked.contains),
        hit.isSure || !isTime(words, at: index)
      else {
        index += 1
        continue
      }
      hits.append(hit)
      index = hit.words.upperBound + 1
    }
    return hits
  }

  // MARK: One place

  private func best(in words: [TextWord], from first: Int) -> NameHit? {
    var found: (hit: NameHit, rank: (Int, NameForm, Int))?
    var paths: [(letters: String, breaks: [Int])] = [(words[first].letters, [])]
    var last = first
    while true {
      for path in paths {
        for sought in forms[path.letters] ?? [] {
          guard path.breaks.allSatisfy(sought.breaks.contains),
            let isSure = isSure(sought.form, words[first...last])
          else { continue }
          let hit = NameHit(words: first...last, name: sought.name, isSure: isSure)
          let rank = (isSure ? 1 : 0, sought.form, last)
          if found.map({ $0.rank < rank }) ?? true { found = (hit, rank) }
        }
      }
      last += 1
      guard last < words.count, last - first < 7, hangsTogether(words[last - 1], words[last]) else {
        return found?.hit
      }
      // A letter between two names is one that the list leaves out: `Anna M. Quill`.
      let skipped = words[last].letters.count == 1 ? paths : []
      paths =
        paths.compactMap { path in
          path.letters.utf8.count + words[last].letters.utf8.count > longest
            ? nil
            : (path.letters + words[last].letters, path.breaks + [path.letters.utf8.count])
        } + skipped
      if paths.isEmpty { return found?.hit }
    }
  }

  /// Whether the next word may be a part of the same name.
  private func hangsTogether(_ word: TextWord, _ next: TextWord) -> Bool {
    next.gap <= 8 && (!next.beginsSentence || word.letters.count == 1)
  }

  /// Whether words of a form can be nothing but the name; nil where they are not it at all.
  private func isSure(_ form: NameForm, _ words: ArraySlice<TextWord>) -> Bool? {
    guard let first = words.first, let last = words.last else { return nil }
    switch form {
    case .full, .surname: return true
    case .ordinaryFull:
      let isSlug = words.count > 1 && words.dropFirst().allSatisfy(\.isJoined)
      return isSlug || words.count > 1 && words.allSatisfy(\.isCapitalised)
    case .common:
      guard words.count == 1, last.letters == first.letters else { return nil }
      let isPlain = ordinary.contains(first.letters) || first.letters.utf8.count < 4
      return isPlain && !first.isCapitalised ? nil : false
    case .initials:
      let isDotted =
        words.count > 1 && words.allSatisfy { $0.letters.count == 1 && $0.isCapitalised }
        && words.dropLast().allSatisfy(\.hasStop)
      return isDotted ? false : nil
    }
  }

  // MARK: What is nobody's name

  /// Whether a word is a month or a season beside a number or a term: `3 May`, `Summer 2`.
  private func isTime(_ words: [TextWord], at index: Int) -> Bool {
    guard times.contains(words[index].letters) else { return false }
    return [index - 1, index + 1].contains { other in
      words.indices.contains(other)
        && (words[other].letters.first?.isNumber == true || terms.contains(words[other].letters))
    }
  }

  private func institutionWords(in words: [TextWord]) -> Set<Int> {
    var masked: Set<Int> = []
    for name in institutions {
      guard words.count >= name.count else { continue }
      for start in 0...(words.count - name.count) where words[start].letters == name[0] {
        if (1..<name.count).allSatisfy({ words[start + $0].letters == name[$0] }) {
          masked.formUnion(start..<start + name.count)
        }
      }
    }
    return masked
  }
}

private func opening(of letters: String) -> UInt16 {
  var bytes = letters.utf8.makeIterator()
  return UInt16(bytes.next() ?? 0) << 8 | UInt16(bytes.next() ?? 0)
}

/// Small words after an article or the like: there they are no names.
private func commonNouns(among words: [TextWord]) -> Set<String> {
  var found: Set<String> = []
  for (index, word) in words.enumerated().dropFirst()
  where !word.isCapitalised && !word.isJoined && !word.beginsSentence {
    let next = index + 1 < words.count ? words[index + 1] : nil
    if articles.contains(words[index - 1].letters), next?.isJoined != true {
      found.insert(word.letters)
    }
  }
  return found
}

private let articles: Set<String> = [
  "the", "a", "an", "this", "that", "these", "each", "every", "our", "their", "his", "her", "no",
  "any", "some",
]

private let times: Set<String> = [
  "march", "april", "may", "june", "july", "august", "spring", "summer", "autumn", "winter",
]

private let terms: Set<String> = ["term", "terms", "half", "holiday", "holidays", "break", "last"]
