import Base
import Composing
import Disclosed
import Disclosing
import Inspecting
import Model
import Reading
import Rendering

/// The last gate of one school: what was written down of it, and what is told where some of it is
/// found on a page that it may not stand on.
///
/// It alone takes words of the school past the door, and they go to `Inspecting` and nowhere else.
struct LastGate: Sendable {
  private let studied: StudiedSchool
  private let sources: SourceMap
  private let place: SchoolFolder
  private let wording: Wording

  init(_ studied: StudiedSchool, sources: SourceMap, of place: SchoolFolder) {
    self.studied = studied
    self.sources = sources
    self.place = place
    var sought = passages(of: studied)
    for phrase in studied.checked.namePhrases {
      sought.begin(phrase.name.place)
      sought.add(name: phrase.words, at: phrase.name.span)
    }
    wording = Wording(sought)
  }

  /// What is looked for in the files of an edition.
  func search(for disclosure: Disclosure, colophon: Colophon) -> Search {
    var standing = passages(of: disclosure)
    standing.begin("the colophon")
    for words in [colophon.site, colophon.consultant, colophon.contact] { standing.add(words) }
    return Search(for: wording, besides: Wording(standing))
  }

  /// What stands in files and may not.
  func leaks(in files: [OutputFile], for search: Search) -> [Leak] {
    inspect(files, for: search) { [LastGate.program, library] }
  }

  /// What stands on pages by the program's own right.
  ///
  /// Its words and those of the theme that ships with it; read once, where something was found.
  private static let program: Wording = {
    var stock = Passages()
    stock.begin("the program")
    for words in stockWords { stock.add(words) }
    for file in embeddedTheme { stock.add(file.text) }
    return Wording(stock)
  }()

  /// The library's names of things, which all schools share.
  private var library: Wording {
    var stock = Passages()
    stock.begin("the library")
    let vocabulary = studied.checked.library.vocabulary
    for activity in vocabulary.activities {
      for words in [activity.title] + activity.words { stock.add(words) }
    }
    for people in vocabulary.people {
      for words in [people.title] + people.words { stock.add(words) }
    }
    for focus in vocabulary.focusAreas { stock.add(focus.title) }
    for kind in vocabulary.evidenceKinds { stock.add(kind.title) }
    for level in vocabulary.supportLevels + vocabulary.needs { stock.add(level.title) }
    for framework in studied.checked.library.frameworks {
      stock.add(framework.title)
      for area in framework.areas { stock.add(area.title) }
    }
    return Wording(stock)
  }

  // MARK: Telling

  /// The most that are told of one edition: a theme that shows all shows hundreds.
  private static let mostTold = 20

  /// The errors to be shown for leaks, one for each thing withheld.
  func diagnostics(of leaks: [Leak], in edition: Edition) -> [LocatedDiagnostic] {
    var order: [ForbiddenPhrase] = []
    var pages: [ForbiddenPhrase: [String]] = [:]
    for leak in leaks {
      if pages[leak.phrase] == nil { order.append(leak.phrase) }
      if pages[leak.phrase]?.contains(leak.path) != true {
        pages[leak.phrase, default: []].append(leak.path)
      }
    }
    let told = order.prefix(LastGate.mostTold).map { phrase in
      diagnostic(of: phrase, on: pages[phrase] ?? [], in: edition)
    }
    guard order.count > told.count, let last = order.dropFirst(told.count).first else {
      return told
    }
    var rest = diagnostic(of: last, on: pages[last] ?? [], in: edition)
    rest.message = "\(order.count - told.count) more things withheld stand in \(edition.name)"
    return told + [rest]
  }

  private func diagnostic(
    of phrase: ForbiddenPhrase, on pages: [String], in edition: Edition
  ) -> LocatedDiagnostic {
    let first = "\(edition.name)/\(pages.first ?? "")"
    let more = pages.count - 1
    let others = more < 1 ? "" : more == 1 ? " and one more file" : " and \(more) more files"
    let what = phrase.isPrivate ? phrase.record : "“\(shortened(phrase.words))” of \(phrase.record)"
    let diagnostic = Diagnostic(
      "withheld-on-page", .error, at: phrase.place ?? studied.checked.school.identity.span,
      "\(what) is withheld from this edition but stands in \(first)\(others)",
      fix: phrase.isPrivate
        ? "take the name out of what these readers see, and out of the theme"
        : "let the edition see it with `audience:`, or look in the theme for these words",
      record: phrase.isPrivate ? nil : phrase.record)
    return LocatedDiagnostic(diagnostic, in: sources, of: place)
  }
}

/// The first words of a passage on one line, as many as name it.
private func shortened(_ words: String) -> String {
  let parts = words.split { $0.isWhitespace }
  return parts.prefix(10).joined(separator: " ") + (parts.count > 10 ? " …" : "")
}
