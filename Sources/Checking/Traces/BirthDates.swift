import Base

/// Dates of birth: `born 3 May 2014`, `DOB 03/05/2014`, `date of birth: 2014-05-03`.
///
/// After `born` and `birthday` the date is one of a child or a young person: of the 25 years before
/// the latest day; a year alone counts only where the sentence speaks of a pupil.
func birthDates(in text: OwnText, latestYear: Int?) -> [Trace] {
  let words = text.words
  return words.indices.compactMap { index in
    guard let word = birthWord(words, at: index) else { return nil }
    let reach = sentence(words, around: index...word.last)
    for place in reach where !(index...word.last).contains(place) {
      guard let date = date(words, at: place), reach.contains(date.last) else { continue }
      let isOfChild = date.year.map { year in latestYear.map { $0 - 25 <= year } ?? (year > 1999) }
      if !word.isForm, isOfChild == false { continue }
      if date.isYearAlone, !word.isForm, !speaksOfPupil(words[reach]) { continue }
      let first = min(index, place)
      return Trace(kind: .birth, span: text.span(of: first...max(word.last, date.last)))
    }
    return nil
  }
}

/// A word that announces a date of birth; on a form it does so whatever the date.
private func birthWord(_ words: [TextWord], at index: Int) -> (last: Int, isForm: Bool)? {
  let letters = words[index].letters
  switch letters {
  case "dob": return (index, true)
  case "born", "birthday", "birthdate": return (index, false)
  case "birth": return index > 1 && words[index - 1].letters == "of" ? (index, true) : nil
  case "d":
    let rest = words[(index + 1)...].prefix(2)
    return rest.map(\.letters) == ["o", "b"] && rest.allSatisfy(\.isJoined)
      ? (index + 2, true) : nil
  default: return nil
  }
}

/// A date that begins at a word.
private func date(
  _ words: [TextWord], at index: Int
) -> (last: Int, year: Int?, isYearAlone: Bool)? {
  func number(_ place: Int) -> Int? {
    words.indices.contains(place) ? Int(words[place].letters) : nil
  }
  func year(_ place: Int) -> Int? {
    guard let value = number(place) else { return nil }
    let count = words[place].letters.utf8.count
    return count == 4 && (1900...2100).contains(value) ? value : count == 2 ? 2000 + value : nil
  }
  func isMonth(_ place: Int) -> Bool {
    words.indices.contains(place) && months.contains(String(words[place].letters.prefix(3)))
      && (words[place].letters.count < 4 || monthNames.contains(words[place].letters))
  }
  if isMonth(index) {
    if let day = number(index + 1), (1...31).contains(day), words[index + 1].letters.count < 3 {
      let afterDay = suffixed(words, index + 2)
      if let year = year(afterDay) { return (afterDay, year, false) }
      return (index + 1, nil, false)
    }
    return year(index + 1).map { (index + 1, $0, false) }
  }
  guard let first = number(index) else { return nil }
  let month = suffixed(words, index + 1)
  if (1...31).contains(first), isMonth(month) || isMonth(month + 1) && words[month].letters == "of"
  {
    let last = isMonth(month) ? month : month + 1
    if let year = year(last + 1) { return (last + 1, year, false) }
    return (last, nil, false)
  }
  if let second = number(index + 1), number(index + 2) != nil, words[index + 1].isJoined,
    words[index + 2].isJoined, (1...12).contains(second) || (1...12).contains(first)
  {
    if words[index].letters.utf8.count == 4 { return (index + 2, first, false) }
    return year(index + 2).map { (index + 2, $0, false) }
  }
  guard words[index].letters.utf8.count == 4, let alone = year(index) else { return nil }
  return (index, alone, true)
}

/// The words around some, as far as a date may stand from them, in the same sentence.
private func sentence(_ words: [TextWord], around range: ClosedRange<Int>) -> ClosedRange<Int> {
  var first = range.lowerBound
  while first > 0, range.lowerBound - first < 6, !words[first].beginsSentence { first -= 1 }
  var last = range.upperBound
  while last + 1 < words.count, last - range.upperBound < 8, !words[last + 1].beginsSentence {
    last += 1
  }
  return first...last
}

/// The place after `st`, `nd`, `rd` or `th`.
private func suffixed(_ words: [TextWord], _ index: Int) -> Int {
  words.indices.contains(index) && ["st", "nd", "rd", "th"].contains(words[index].letters)
    ? index + 1 : index
}

private func speaksOfPupil(_ words: ArraySlice<TextWord>) -> Bool {
  words.contains { pupilWords.contains($0.letters) }
}

private let pupilWords: Set<String> = [
  "pupil", "child", "student", "learner", "boy", "girl", "he", "she", "son", "daughter", "twin",
  "twins", "brother", "sister",
]

private let monthNames: Set<String> = [
  "january", "february", "march", "april", "june", "july", "august", "september", "october",
  "november", "december", "sept",
]

private let months = Set(monthNames.map { String($0.prefix(3)) } + ["may"])
