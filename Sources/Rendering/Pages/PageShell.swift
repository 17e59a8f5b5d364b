import Papers

/// The page template with everything filled in that all pages of an edition share.
///
/// A template costs some fifty microseconds to fill in, a page's own words a fraction of that; so
/// it is filled in once, with marks where a page's own words go, and cut at the marks. A mark is a
/// name between two control characters, which no words can hold when they are written.
struct PageShell {
  private enum Piece {
    case shared([UInt8])
    case title, documentTitle, description, root, navigation, body, contentHash
  }

  private let pieces: [Piece]
  private let school: String

  init(theme: Theme, imprint: Imprint) {
    school = imprint.school
    var shared = imprint.withoutControlCharacters
    shared.contentHash = PageShell.mark("contentHash")
    let context = PageContext(
      imprint: shared, title: PageShell.mark("title"),
      documentTitle: PageShell.mark("documentTitle"), description: PageShell.mark("description"),
      root: PageShell.mark("root"), navigation: PageShell.mark("navigation"),
      body: PageShell.mark("body"), assets: theme.assets)
    pieces = PageShell.cut(theme.render("page", context))
  }

  /// The whole page.
  func page(_ page: Page, root: String, navigation: HTMLWriter, body: HTMLWriter) -> [UInt8] {
    var html = HTMLWriter(capacity: body.bytes.count + navigation.bytes.count + 6_144)
    for piece in pieces {
      switch piece {
      case .shared(let bytes): html.append(shared: bytes)
      case .title: html.text(page.title)
      case .documentTitle:
        html.text(page.title)
        if page.title != school {
          html.text(" · ")
          html.text(school)
        }
      case .description: html.text(page.summary)
      case .root: html.text(root)
      case .navigation: html.append(navigation)
      case .body: html.append(body)
      case .contentHash: html.text(shortHash(body.bytes))
      }
    }
    return html.bytes
  }

  private static func mark(_ name: String) -> String { "\u{1}\(name)\u{1}" }

  private static func cut(_ text: String) -> [Piece] {
    let parts = Array(text.utf8).split(separator: 1, omittingEmptySubsequences: false)
    return parts.enumerated().map { index, bytes in
      guard !index.isMultiple(of: 2) else { return .shared(Array(bytes)) }
      return switch String(decoding: bytes, as: UTF8.self) {
      case "title": .title
      case "documentTitle": .documentTitle
      case "description": .description
      case "root": .root
      case "navigation": .navigation
      case "contentHash": .contentHash
      default: .body
      }
    }
  }
}

extension Imprint {
  fileprivate var withoutControlCharacters: Imprint {
    func clean(_ text: String) -> String {
      String(text.unicodeScalars.filter { $0.value >= 32 })
    }
    var imprint = self
    imprint.school = clean(school)
    imprint.edition = clean(edition)
    imprint.site = clean(site)
    imprint.consultant = consultant.map(clean)
    imprint.contact = contact.map(clean)
    imprint.program = clean(program)
    return imprint
  }
}
