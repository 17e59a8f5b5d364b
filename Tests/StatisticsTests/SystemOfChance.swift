/// Numbers by chance, the same in every run (splitmix64).
struct SystemOfChance {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func number(below limit: Int) -> Int {
    state &+= 0x9e37_79b9_7f4a_7c15
    var word = state
    word = (word ^ (word >> 30)) &* 0xbf58_476d_1ce4_e5b9
    word = (word ^ (word >> 27)) &* 0x94d0_49bb_1331_11eb
    return Int((word ^ (word >> 31)) >> 1) % limit
  }

  mutating func counts(_ length: Int, below limit: Int) -> [Int] {
    (0..<length).map { _ in number(below: limit) }
  }
}
