/// The known word most like the one written, for "did you mean"; nil where none is near.
///
/// Distance is Damerau-Levenshtein (optimal string alignment) over folded characters; near means at
/// most a third of the longer word, and at least one.
package func nearest<Words: Sequence>(to word: String, among known: Words) -> String?
where Words.Element == String {
  let written = Array(word.lowercased())
  var best: (distance: Int, word: String)?
  for candidate in known {
    let other = Array(candidate.lowercased())
    let limit = max(1, max(written.count, other.count) / 3)
    guard abs(written.count - other.count) <= limit else { continue }
    let distance = alignmentDistance(written, other)
    guard distance <= limit else { continue }
    if best.map({ (distance, candidate) < ($0.distance, $0.word) }) ?? true {
      best = (distance, candidate)
    }
  }
  return best?.word
}

private func alignmentDistance(_ left: [Character], _ right: [Character]) -> Int {
  if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
  var beforeLast = [Int](repeating: 0, count: right.count + 1)
  var last = Array(0...right.count)
  for row in 1...left.count {
    var current = [row] + [Int](repeating: 0, count: right.count)
    for column in 1...right.count {
      let cost = left[row - 1] == right[column - 1] ? 0 : 1
      current[column] = min(
        last[column] + 1, current[column - 1] + 1, last[column - 1] + cost)
      if row > 1, column > 1, left[row - 1] == right[column - 2],
        left[row - 2] == right[column - 1]
      {
        current[column] = min(current[column], beforeLast[column - 2] + 1)
      }
    }
    beforeLast = last
    last = current
  }
  return last[right.count]
}
