import Base

/// Unique pupil numbers: a letter and twelve digits, or eleven and a letter for a temporary one.
func pupilNumbers(in text: OwnText) -> [Trace] {
  let words = text.words
  return words.indices.compactMap { index in
    let word = words[index]
    guard word.letters.utf8.count == 1, word.letters.first?.isLetter == true,
      index == 0 || word.gap > 0, let digits = attached(words, index + 1)
    else { return nil }
    let tail = attached(words, index + 2)
    let isWhole = digits.count == 12 && tail == nil
    let isTemporary =
      digits.count == 11 && tail?.count == 1 && tail?.first?.isLetter == true
      && attached(words, index + 3) == nil
    guard digits.allSatisfy(\.isNumber), isWhole || isTemporary else { return nil }
    return Trace(
      kind: .number(isRight: isWhole && checkLetter(of: digits) == word.letters.first),
      span: text.span(of: index...(isWhole ? index + 1 : index + 2)))
  }
}

/// The letters of a word that hangs on to the one before it without a sign between.
private func attached(_ words: [TextWord], _ index: Int) -> String? {
  guard words.indices.contains(index), words[index].gap == 0 else { return nil }
  return words[index].letters
}

/// The letter that the twelve digits ask for (Department for Education, guide to unique pupil
/// numbers: each digit by its weight from 2 to 13, the sum modulo 23, no I, O or S).
private func checkLetter(of digits: String) -> Character? {
  let letters = Array("abcdefghjklmnpqrtuvwxyz")
  var sum = 0
  for (index, digit) in digits.enumerated() {
    guard let value = digit.wholeNumberValue else { return nil }
    sum += value * (index + 2)
  }
  return letters[sum % letters.count]
}
