import Base

/// What in a sentence points at one person: a pupil by year, sex and need, initials beside either,
/// `the only …`.
func sentenceTraces(in text: OwnText) -> [Trace] {
  var found: [Trace] = []
  var start = 0
  for index in 1...max(text.words.count, 1) {
    guard index >= text.words.count || text.words[index].beginsSentence else { continue }
    if start < index, start < text.words.count {
      found += Sentence(words: text.words, range: start..<min(index, text.words.count))
        .traces(in: text)
    }
    start = index
  }
  return found
}

/// One sentence, bullet, heading or cell of a table's row.
private struct Sentence {
  let words: [TextWord]
  let range: Range<Int>

  func traces(in text: OwnText) -> [Trace] {
    var years: [Int] = []
    var needs: [Int] = []
    var sexes: [Int] = []
    var only: [Int] = []
    var initials: [ClosedRange<Int>] = []
    for index in range {
      guard let role = roles[words[index].letters] ?? roleOfLetter(index) else { continue }
      switch role {
      case .year: if isYear(index) { years.append(index) }
      case .abbreviation: if words[index].isAllCapitals { needs.append(index) }
      case .need: needs.append(index)
      case .sense: if isNeed(index) { needs.append(index) }
      case .sex: if isOne(index) { sexes.append(index) }
      case .only: only.append(index)
      case .letter: if let run = initialRun(index) { initials.append(run) }
      }
    }
    var found: [Trace] = []
    func add(_ kind: Trace.Kind, _ indices: [Int]) {
      guard let first = indices.min(), let last = indices.max() else { return }
      found.append(Trace(kind: kind, span: text.span(of: first...last)))
    }
    if let year = years.first, let need = needs.first, let sex = sexes.first {
      add(.pupil, [year, need, sex])
    }
    if let run = initials.first, let other = years.first ?? needs.first {
      add(.initials, [run.lowerBound, run.upperBound, other])
    }
    for index in only { if let last = onlyPerson(index) { add(.only, [index - 1, last]) } }
    return found
  }

  private func letters(_ index: Int) -> String {
    range.contains(index) ? words[index].letters : ""
  }

  private func number(_ index: Int) -> Int? { Int(letters(index)) }

  // MARK: A pupil

  /// `Year 8`, `Yr 8`, `Y8`, `Year nine`, `aged 8`, `8-year-old`, `Reception girl`.
  private func isYear(_ index: Int) -> Bool {
    switch letters(index) {
    case "aged", "age": return number(index + 1).map { (3...19).contains($0) } ?? false
    case "reception", "nursery": return pupils.contains(letters(index + 1))
    case "y":
      return number(index + 1).map { (1...13).contains($0) } ?? false
        && words[index + 1].gap < 2
    default:
      if letters(index + 1) == "old" || letters(index + 1) == "olds" {
        return number(index - 1) != nil || numberWords.contains(letters(index - 1))
      }
      return number(index + 1).map { (1...13).contains($0) } ?? false
        || numberWords.contains(letters(index + 1)) || letters(index + 1) == "r"
    }
  }

  /// `hearing impairment`, `Down’s syndrome`.
  private func isNeed(_ index: Int) -> Bool {
    [index + 1, index + 2].contains { troubles.contains(letters($0)) }
  }

  /// Whether a word that has a sex speaks of one pupil, or of so few that each is known.
  private func isOne(_ index: Int) -> Bool {
    let word = letters(index)
    if pronouns.contains(word) { return range.contains { pupils.contains(words[$0].letters) } }
    guard word.hasSuffix("s"), word != "lass" else { return true }
    return (max(range.lowerBound, index - 3)..<index).contains {
      ["one", "two", "three", "four", "five", "both"].contains(words[$0].letters)
        || number($0).map { $0 < 6 } ?? false
          && !["year", "years", "y", "yr"].contains(letters($0 - 1))
    }
  }

  // MARK: Initials

  private func roleOfLetter(_ index: Int) -> Role? {
    words[index].isAllCapitals && words[index].letters.utf8.count < 4 ? .letter : nil
  }

  /// `J.M.`, `J. M.`, and `JM` right before a year: `JM, Y8`.
  private func initialRun(_ index: Int) -> ClosedRange<Int>? {
    if letters(index).utf8.count == 1 {
      guard letters(index).first?.isLetter == true, words[index].hasStop,
        index == range.lowerBound || letters(index - 1).count != 1 || !words[index - 1].hasStop
      else { return nil }
      var last = index
      while letters(last + 1).utf8.count == 1, words[last].hasStop, words[last + 1].isCapitalised,
        last - index < 2, words[last + 1].gap < 3
      {
        last += 1
      }
      let run = (index...last).map { letters($0) }.joined()
      return last > index && !abbreviations.contains(run) ? index...last : nil
    }
    guard letters(index).utf8.count == 2, !abbreviations.contains(letters(index)),
      letters(index).allSatisfy(\.isLetter), ["y", "yr", "year"].contains(letters(index + 1)),
      words[index + 1].gap > 1, isYear(index + 1)
    else { return nil }
    return index...index
  }

  // MARK: The only

  /// The last word of `the only girl`, `the only deaf child`, `the only two pupils`; nil where it
  /// is another thing.
  private func onlyPerson(_ index: Int) -> Int? {
    guard ["the", "their", "our"].contains(letters(index - 1)) else { return nil }
    for last in index + 1...index + 3 {
      let word = letters(last)
      if word == "one", ["who", "with", "in", "whose"].contains(letters(last + 1)) { return last }
      let isFew = last > index + 1 && numberWords.contains(letters(index + 1))
      if people.contains(word) || isFew && people.contains(String(word.dropLast())) {
        return compounds.contains(letters(last + 1)) ? nil : last
      }
      if word.isEmpty || between.contains(word) { return nil }
    }
    return nil
  }
}

/// What a word may be a part of.
private enum Role { case year, need, abbreviation, sense, sex, only, letter }

private let roles: [String: Role] = {
  var roles: [String: Role] = [:]
  func add(_ role: Role, _ words: String) {
    for word in words.split(separator: " ") { roles[String(word)] = role }
  }
  add(.year, "year yr y aged age reception nursery")
  add(.only, "only sole")
  add(
    .sex,
    """
    boy girl lad lass son daughter brother sister male female he she him her his boys girls lads
    sons daughters brothers sisters
    """.replacing("\n", with: " "))
  add(
    .abbreviation,
    "hi vi msi pd asd asc semh slcn spld mld sld pmld adhd add dcd fasd odd pda ocd ehcp csi qft")
  add(
    .need,
    """
    autism autistic dyslexia dyslexic dyspraxia dyspraxic dyscalculia deaf deafness blind cerebral
    epilepsy epileptic diabetes diabetic wheelchair stammer stutter tourette anxiety mutism
    deafblind hydrocephalus dystrophy bifida leukaemia haemophilia fibrosis asthma
    """.replacing("\n", with: " "))
  add(
    .sense,
    """
    hearing visual vision sight sensory physical speech language learning medical down downs
    communication attachment mental behavioural emotional eating ehc
    """.replacing("\n", with: " "))
  return roles
}()

private let troubles: Set<String> = [
  "impairment", "impaired", "loss", "difficulty", "difficulties", "disability", "disabilities",
  "aid", "aids", "condition", "disorder", "syndrome", "delay", "health", "plan", "needs", "need",
]

private let pronouns: Set<String> = ["he", "she", "him", "her", "his"]

private let pupils: Set<String> = [
  "pupil", "child", "student", "learner", "boy", "girl", "class", "youngster",
]

private let numberWords: Set<String> = [
  "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
  "twelve", "thirteen",
]

/// Capitals that are a word of the trade, not somebody.
private let abbreviations: Set<String> = [
  "uk", "us", "eu", "pe", "re", "it", "pp", "hi", "vi", "pd", "ai", "am", "pm", "ta", "ks", "ma",
  "ba", "mp", "ep", "ot", "sl", "ap", "la", "rag", "gcse", "sen", "tas", "ehc", "qa", "hr", "dt",
  "ks1", "ad", "bc", "ok", "id", "no", "in", "at", "to", "of", "cpd", "dsl", "npq", "nhs", "asd",
]

private let people: Set<String> = [
  "pupil", "child", "student", "learner", "boy", "girl", "teacher", "assistant", "governor",
  "parent", "carer", "family", "mother", "father", "adult", "person", "man", "woman", "sibling",
  "colleague", "secretary", "deputy", "member",
]

/// Words between `the only` and a person that make it a thing: `the only time a child`.
private let between: Set<String> = [
  "a", "an", "the", "that", "to", "in", "of", "for", "where", "which", "when", "way", "time",
  "thing", "things", "room", "place", "reason", "and", "or", "by", "on", "at", "with", "is", "are",
  "was", "were", "be", "if",
]

/// Words after a person that make both a thing: `the only parent evening`.
private let compounds: Set<String> = [
  "voice", "survey", "surveys", "council", "evening", "evenings", "group", "groups", "event",
  "events", "form", "forum", "meeting", "data", "premium", "passport", "passports", "post", "view",
  "views", "room", "questionnaire", "desk", "time", "hours", "support", "assistant",
]
