import Base
import Pipeline

/// What is known of one school as at one date, and what has been made of it.
struct Shelf {
  /// As it was read last; nil where its folder has gone.
  var latest: HeldSchool?
  /// As it was when it had no errors last.
  var good: HeldSchool?
  private var made: [Part: [String: [UInt8]]] = [:]
  /// What was made before the last change, to stand where the new may not be shown.
  private var former: [Part: [String: [UInt8]]] = [:]
  /// What may not be shown, by what was made and held it.
  private var refused: [Part: [LocatedDiagnostic]] = [:]
  /// The papers that somebody has looked at: they are made without the pages.
  private var papers: Set<String> = []

  /// One part of one edition, in one size of print.
  struct Part: Hashable {
    var edition: String
    var part: EditionPart
    var isLargePrint: Bool
  }

  /// Takes in a new reading; what was made of the last good one stands while this one has errors.
  mutating func take(_ school: HeldSchool?) {
    latest = school
    guard let school, school.isGood else { return }
    good = school
    clear()
  }

  /// Lets go of what was made, as when the theme has changed.
  mutating func clear() {
    former.merge(made) { $1 }
    made = [:]
    refused = [:]
  }

  var isLastGood: Bool { good != nil && (latest?.isGood != true || !refused.isEmpty) }

  /// What stood in pages that were looked at and may not be shown.
  var leaks: [LocatedDiagnostic] { sorted(refused.values.flatMap { $0 }) }

  /// A file of an edition, made now where it has not been yet; nil where there is no such file.
  mutating func file(
    _ path: String, of edition: String, isLargePrint: Bool,
    make: (HeldSchool, EditionPart) -> MadePart?
  ) -> [UInt8]? {
    guard let good else { return nil }
    let paper = EditionPart.paper(path: path)
    for part in papers.contains(path) ? [paper, .pages] : [.pages, paper] {
      let key = Part(edition: edition, part: part, isLargePrint: isLargePrint)
      if made[key] == nil, let new = make(good, part) { put(new, at: key) }
      if let bytes = made[key]?[path] {
        if part == paper { papers.insert(path) }
        return bytes
      }
      // Nobody knows how many names that lead nowhere will be asked for.
      if part == paper { made[key] = nil }
    }
    return nil
  }

  private mutating func put(_ new: MadePart, at key: Part) {
    guard new.errors.isEmpty else {
      refused[key] = new.errors
      made[key] = former[key] ?? [:]
      return
    }
    made[key] = Dictionary(new.files.map { ($0.path, $0.bytes) }) { first, _ in first }
  }
}
