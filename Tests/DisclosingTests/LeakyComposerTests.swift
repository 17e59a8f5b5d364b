import Base
import Composing
import Disclosed
import Disclosing
import Inspecting
import Papers
import Rendering
import TestSupport
import Testing

/// Whatever a composer or a renderer lets slip is found, wherever it comes to stand.
@Suite struct LeakyComposerTests {
  private static let colophon = Colophon(site: "Site", contentHash: "0", program: "reviewday")
  private let sample = CanarySchool().sample

  private func search(_ disclosure: Disclosure) -> Search {
    Search(
      for: Wording(passages(of: sample.studied)), besides: Wording(passages(of: disclosure)))
  }

  /// The words of the school that an edition does not hold.
  private func withheld(from disclosure: Disclosure) -> [String] {
    let all = passages(of: sample.studied)
    let shown = String(decoding: passages(of: disclosure).bytes, as: UTF8.self).lowercased()
    let words = all.passages.map {
      String(decoding: all.bytes[$0.lower..<$0.upper], as: UTF8.self)
    }
    return Set(words.filter { $0.hasPrefix("zq") && !shown.contains($0.lowercased()) }).sorted()
  }

  private func files(of publication: Publication) throws -> [OutputFile] {
    let theme = try #require(loadTheme(files: []).0)
    return render(publication, theme: theme)
  }

  @Test(arguments: Edition.Manner.allCases)
  func findsNothingInWhatIsComposedOfADisclosure(manner: Edition.Manner) throws {
    let disclosure = sample.disclosed(to: manner)
    let publication = compose(disclosure, colophon: Self.colophon)
    let theme = try #require(loadTheme(files: []).0)
    let made = try files(of: publication) + renderPapers(publication, theme: theme) { _ in nil }
    #expect(inspect(made, for: search(disclosure)) == [])
  }

  // MARK: A composer that is given too much

  private func spill(_ words: String, into disclosure: inout Disclosure, at place: Int) {
    switch place {
    case 0: disclosure.school.introduction = Prose(paragraph: "Now \(words) is here.")
    case 1: disclosure.days[0].title = words
    case 2: disclosure.actions[0].title = "Then \(words)"
    case 3: disclosure.days[0].slots[0].what = "\(words), again"
    case 4: disclosure.focusAreas[0].title = words
    default: disclosure.actions[0].plainWords = "We will do \(words) soon."
    }
  }

  /// A composer that writes it where it wants.
  private func spill(_ words: String, into publication: inout Publication, at place: Int) {
    switch place {
    case 0: publication.pages[0].title = words
    case 1: publication.pages[0].summary = "All about \(words)."
    case 2: publication.navigation.append(NavigationItem(title: words, path: "index.html"))
    case 3:
      publication.pages[0].blocks.append(.paragraph(Line([.strong(words)]), style: .small))
    case 4: publication.pages[0].path = "\(words.lowercased()).html"
    default: publication.imprint.consultant = words
    }
  }

  @Test(arguments: Edition.Manner.allCases)
  func findsEveryWithheldFieldThatAComposerLetsSlip(manner: Edition.Manner) throws {
    let honest = sample.disclosed(to: manner)
    let search = search(honest)
    let words = withheld(from: honest)
    var count = 0
    for (index, word) in words.enumerated() {
      var publication: Publication
      if index.isMultiple(of: 2) {
        var leaky = honest
        spill(word, into: &leaky, at: index / 2 % 6)
        publication = compose(leaky, colophon: Self.colophon, scope: .pages)
      } else {
        publication = compose(honest, colophon: Self.colophon, scope: .pages)
        spill(word, into: &publication, at: index / 2 % 6)
      }
      let files = try files(of: publication)
      // Families' pages have no place for some of it.
      guard files.contains(where: { holds($0, word) }) else { continue }
      count += 1
      let found = inspect(files, for: search).map { $0.phrase.words.lowercased() }
      #expect(found.contains { $0.contains(word.lowercased()) }, "\(word) at \(index % 12)")
    }
    #expect(count * 10 > words.count * (manner == .families ? 5 : 9), "\(count) of \(words.count)")
  }

  private func holds(_ file: OutputFile, _ word: String) -> Bool {
    let text = String(decoding: file.bytes, as: UTF8.self).lowercased()
    return file.path.contains(word.lowercased()) || text.holds(word.lowercased())
  }

  // MARK: A renderer that writes it anyhow

  private func disguises(of word: String) -> [String] {
    let middle = word.index(word.startIndex, offsetBy: word.count / 2)
    let (start, end) = (word[..<middle], word[middle...])
    let code = String(end.unicodeScalars.first?.value ?? 0, radix: 16)
    let rest = end.dropFirst()
    return [
      word, word.uppercased(), "<b title=\"\(word)\"></b>", "<!--\(word)-->",
      "<img alt='a \(word) b'>", "\(start)&#x\(code);\(rest)", "\(start)%\(code)\(rest)",
      "<script>\"\(start)\\u00\(code)\(rest)\"</script>", "\(start)&shy;\(end)",
      "<style>a{content:\"\(start)\\\(code) \(rest)\"}</style>", "<svg><text>\(word)</text></svg>",
    ]
  }

  @Test(arguments: Edition.Manner.allCases)
  func findsEveryWithheldFieldInEveryDisguise(manner: Edition.Manner) throws {
    let disclosure = sample.disclosed(to: manner)
    let search = search(disclosure)
    let page = try files(of: compose(disclosure, colophon: Self.colophon, scope: .pages))[0]
    let text = String(decoding: page.bytes, as: UTF8.self)
    let body = try #require(text.firstRange(of: "<main"))
    var random = SeededGenerator(seed: 5)
    let gaps = text[body.lowerBound...].indices.filter { text[$0] == ">" }
    for word in withheld(from: disclosure) {
      for disguise in disguises(of: word) {
        var leaky = text
        let gap = gaps[Int.random(in: gaps.indices, using: &random)]
        leaky.insert(contentsOf: " \(disguise) ", at: text.index(after: gap))
        let file = OutputFile(path: page.path, bytes: Array(leaky.utf8))
        let found = inspect([file], for: search)
        #expect(!found.isEmpty, "\(disguise)")
      }
    }
  }
}
