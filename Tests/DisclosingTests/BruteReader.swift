import Disclosed
import Model

/// A reader who has one disclosure, knows that pupils are counted once each, and tries what every
/// masked number could be.
///
/// It knows nothing of how numbers were masked: pupils are atoms by level, need, year, sex and
/// event, every printed count is a sum of atoms, and a number is possible where some atoms in whole
/// pupils agree with all that is printed.
struct BruteReader {
  /// One kind of pupil; a part that the school does not count by is empty.
  struct Atom: Hashable {
    var level: String
    var need = ""
    var year = ""
    var sex = ""
    var event = ""
  }

  let atoms: [Atom]
  /// The codes of each broad area.
  let codes: [String: [String]]
  private var equations: [(atoms: [Int], value: Int)] = []

  init(_ atoms: [Atom], codes: [String: [String]], counts: [DisclosedCount]) {
    self.atoms = atoms
    self.codes = codes
    for count in counts {
      guard case .shown(let value) = count.count, let key = CountKey(count.key),
        key.about.isEmpty
      else { continue }
      equations.append((atoms.indices.filter { holds(key, atoms[$0]) }, value))
    }
  }

  func holds(_ key: CountKey, _ atom: Atom) -> Bool {
    func admits(_ words: [String], _ word: String) -> Bool { words.isEmpty || words.contains(word) }
    let needs = key.need.flatMap { [$0] + (codes[$0] ?? []) }
    return admits(key.level, atom.level) && admits(needs, atom.need) && admits(key.year, atom.year)
      && admits(key.sex, atom.sex) && admits(key.event, atom.event)
  }

  /// Values that a sum of atoms can have, near its true one: no more of them than asked for.
  func possible(_ secret: [Int], near truth: [Int], enough: Int) -> [Int] {
    let value = secret.reduce(0) { $0 + truth[$1] }
    var found: [Int] = []
    for guess in (max(0, value - 8)...(value + 8)).sorted(by: {
      abs($0 - value) < abs($1 - value)
    }) where found.count < enough {
      var search = Search(equations + [(secret, guess)], truth: truth)
      if search.succeeds() { found.append(guess) }
    }
    return found.sorted()
  }
}

/// Looks for whole numbers that agree with all equations, by bounds and by trying.
private struct Search {
  private let atoms: [[Int]]
  private let equations: [[Int]]
  private var left: [Int]
  private var free: [Int]
  private var value: [Int]
  private let truth: [Int]
  private var steps = 0

  init(_ equations: [(atoms: [Int], value: Int)], truth: [Int]) {
    atoms = equations.map(\.atoms)
    left = equations.map(\.value)
    free = equations.map(\.atoms.count)
    var of = Array(repeating: [Int](), count: truth.count)
    for (number, equation) in equations.enumerated() {
      for atom in equation.atoms { of[atom].append(number) }
    }
    self.equations = of
    value = Array(repeating: -1, count: truth.count)
    self.truth = truth
  }

  mutating func succeeds() -> Bool {
    guard propagate() else { return false }
    steps += 1
    // What takes too long to find counts as impossible: the test fails rather than passes.
    guard steps < 20_000 else { return false }
    var next: Int?
    for equation in left.indices where free[equation] > 0 {
      if next.map({ free[equation] < free[$0] }) ?? true { next = equation }
    }
    guard let next,
      let atom = atoms[next].filter({ value[$0] < 0 }).max(by: { bound($0) < bound($1) })
    else { return true }
    let most = bound(atom)
    let order = (0...most).sorted { abs($0 - truth[atom]) < abs($1 - truth[atom]) }
    let saved = (left, free, value)
    for guess in order {
      set(atom, guess)
      if succeeds() { return true }
      (left, free, value) = saved
    }
    return false
  }

  private func bound(_ atom: Int) -> Int {
    equations[atom].reduce(Int.max) { min($0, left[$1]) }
  }

  private mutating func set(_ atom: Int, _ number: Int) {
    value[atom] = number
    for equation in equations[atom] {
      left[equation] -= number
      free[equation] -= 1
    }
  }

  /// Sets what is forced; false where something cannot be.
  private mutating func propagate() -> Bool {
    var moves = true
    while moves {
      moves = false
      for equation in left.indices {
        guard left[equation] >= 0, free[equation] > 0 || left[equation] == 0 else { return false }
        guard free[equation] > 0 else { continue }
        if left[equation] == 0 {
          for atom in atoms[equation] where value[atom] < 0 { set(atom, 0) }
          moves = true
          continue
        }
        var reach = 0
        for atom in atoms[equation] where value[atom] < 0 { reach += min(bound(atom), 1 << 20) }
        guard reach >= left[equation] else { return false }
        if free[equation] == 1, let atom = atoms[equation].first(where: { value[$0] < 0 }) {
          set(atom, left[equation])
          moves = true
        }
      }
    }
    return true
  }
}
