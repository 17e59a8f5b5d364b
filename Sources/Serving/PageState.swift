import Base
import Commands
import Pipeline

/// What a page that is looked at is told: whether it is still what it was, and what is wrong.
struct PageState: Codable, Hashable, Sendable {
  /// What the page is known by as it is now; nil where there is no such page.
  var tag: String?
  /// Sentences about the world: a folder that has gone, and the like.
  var notices: [String] = []
  var errors: [Complaint] = []
  var gaps: [Complaint] = []
  /// A sentence about errors in schools that this page is not about.
  var elsewhere: String?
  /// The page is made of what was there before the errors.
  var isLastGood = false
  var editions: [Choice] = []
  /// As 2026-11-23.
  var date: String?
  /// The date that a build would take.
  var ownDate: String?
  var isLargePrint = false
  /// Where to go from a page that is no longer made.
  var home: String
  /// What the last change came to, as `1 file changed; made again in 9 ms`.
  var said: String?

  /// Something to mend, in the words of `check`.
  struct Complaint: Codable, Hashable, Sendable {
    var severity: String
    var message: String
    /// As `hill/days/2026-11-23/notes.md:12:3`.
    var place: String
    /// The line with its caret, what else has to do with it, and the mend.
    var text: String
  }

  /// An edition that can be looked at instead.
  struct Choice: Codable, Hashable, Sendable {
    var title: String
    var href: String
    /// Where to go if that edition has no such page.
    var index: String
    var isHere: Bool
  }
}

extension PageState.Complaint {
  init(_ diagnostic: LocatedDiagnostic) {
    let shown = diagnostic.withoutPrivateWords
    let place = shown.place
    severity = shown.severity.rawValue
    message = shown.message
    self.place =
      place.path.isEmpty ? "" : "\(place.path):\(place.start.line):\(place.start.column)"
    let lines = described(shown).split(separator: "\n", omittingEmptySubsequences: false)
    text = lines.dropFirst().joined(separator: "\n")
  }
}

extension LocatedDiagnostic {
  /// Without the lines of files in `private/`, which are shown to nobody, and without those that
  /// name somebody: a preview stands on a wall now and then.
  var withoutPrivateWords: LocatedDiagnostic {
    var copy = self
    copy.place = place.withoutPrivateWords
    if ["person-named", "person-perhaps-named"].contains(rule) { copy.place.excerpt = "" }
    copy.notes = notes.map {
      var note = $0
      note.place = $0.place.withoutPrivateWords
      return note
    }
    return copy
  }
}

extension LocatedDiagnostic.Place {
  fileprivate var withoutPrivateWords: LocatedDiagnostic.Place {
    guard path.lowercased().split(separator: "/").contains("private") else { return self }
    var copy = self
    copy.excerpt = ""
    return copy
  }
}
