/// Some of the cells of one component, by their places in it.
struct CellSet: Hashable, Sendable {
  private var words: [UInt64]

  init(count: Int) { words = Array(repeating: 0, count: (count + 63) / 64) }

  subscript(_ cell: Int) -> Bool {
    get { words[cell >> 6] & (1 << UInt64(cell & 63)) != 0 }
    set {
      let bit: UInt64 = 1 << UInt64(cell & 63)
      if newValue { words[cell >> 6] |= bit } else { words[cell >> 6] &= ~bit }
    }
  }

  func isSubset(of other: CellSet) -> Bool {
    for index in words.indices where words[index] & ~other.words[index] != 0 { return false }
    return true
  }

  func with(_ cell: Int) -> CellSet {
    var copy = self
    copy[cell] = true
    return copy
  }

  func without(_ cell: Int) -> CellSet {
    var copy = self
    copy[cell] = false
    return copy
  }
}
