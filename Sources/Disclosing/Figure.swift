/// A figure in words, as `91.4 %`, and what it may say about few pupils.
struct Figure {
  private struct Number {
    var value: Double
    /// The figure without its point, and by how much that is too large.
    var decimals: Int
    var isPercentage: Bool
    var isWhole: Bool { decimals == 0 && !isPercentage }
  }

  private let numbers: [Number]
  private let isPart: Bool
  private let limit: Int

  /// - Parameter limit: Up to which number pupils are few.
  init(_ words: String, limit: Int) {
    self.limit = limit
    var found: [Number] = []
    var bytes = Array(words.lowercased().utf8)[...]
    while let start = bytes.firstIndex(where: { (48...57).contains($0) }) {
      bytes = bytes[start...]
      let whole = bytes.prefix { (48...57).contains($0) || $0 == UInt8(ascii: ",") }
      bytes = bytes[whole.endIndex...]
      var fraction = bytes[bytes.startIndex..<bytes.startIndex]
      if bytes.first == UInt8(ascii: "."), bytes.dropFirst().first.map({ (48...57) ~= $0 }) == true
      {
        fraction = bytes.dropFirst().prefix { (48...57).contains($0) }
        bytes = bytes[fraction.endIndex...]
      }
      let after = bytes.drop { $0 == 32 || $0 == 0xC2 || $0 == 0xA0 }
      let isPercentage = ["%", "per cent", "percent", "in every 100"].contains {
        after.starts(with: $0.utf8)
      }
      let digits = String(decoding: whole.filter { $0 != UInt8(ascii: ",") }, as: UTF8.self)
      let decimals = String(decoding: fraction, as: UTF8.self)
      if let value = Double(decimals.isEmpty ? digits : digits + "." + decimals) {
        found.append(
          Number(value: value, decimals: decimals.utf8.count, isPercentage: isPercentage))
      }
    }
    numbers = found
    isPart = words.lowercased().split(separator: " ").contains { $0 == "of" }
  }

  /// Whether it may say something about few pupils of a group, or about all but a few.
  func pointsAtFew(of base: Int) -> Bool {
    if numbers.contains(where: { $0.isWhole && isFew($0.value) }) { return true }
    let whole = numbers.filter(\.isWhole)
    if isPart, whole.count > 1, isFew(whole[1].value - whole[0].value) { return true }
    return numbers.contains { $0.isPercentage && isShareOfFew($0, of: base) }
  }

  private func isFew(_ value: Double) -> Bool {
    value >= 1 && value <= Double(limit)
  }

  /// In a small group any share of few, of none or of all; in a larger one a share that some number
  /// of few pupils would have.
  private func isShareOfFew(_ number: Number, of base: Int) -> Bool {
    let pupils = number.value * Double(base) / 100
    if base < CountBook.large {
      let few = Double(limit) + 0.5
      return pupils < few || Double(base) - pupils < few
    }
    let unit = (0..<number.decimals).reduce(1.0) { value, _ in value / 10 }
    return (1...limit).contains { few in
      [few, base - few].contains { count in
        abs(Double(count) * 100 / Double(base) - number.value) <= unit / 2 + 1e-9
      }
    }
  }
}
