/// Pages that stand for a moment so that no link leads nowhere: alone, without style or script.
enum InterimPage {
  /// Where a new page will be in a moment, since new pages lead to each other in a circle.
  case coming
  /// Where an old page stood that is no longer made.
  case gone
  /// Where a page stood while everything is being taken away.
  case withdrawn

  private var words: (title: String, text: String) {
    switch self {
    case .coming: ("Being published", "This page is being published. Try again in a minute.")
    case .gone: ("No longer here", "This page is no longer part of these papers.")
    case .withdrawn: ("Withdrawn", "These papers have been withdrawn.")
    }
  }

  /// The page as it stands at a path; it leads to the entry page, unless that is itself.
  func bytes(at path: String) -> [UInt8] {
    let (title, text) = words
    var body = "<p>\(text)</p>\n"
    if self != .withdrawn, path != entryPage {
      let up = String(repeating: "../", count: path.split(separator: "/").count - 1)
      body += "<p><a href=\"\(up)\(entryPage)\">To the start</a></p>\n"
    }
    let policy = "default-src 'none'; base-uri 'none'; form-action 'none'"
    return Array(
      """
      <!doctype html>
      <html lang="en-GB">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>\(title)</title>
      </head>
      <body>
      <main>
      <h1>\(title)</h1>
      \(body)</main>
      </body>
      </html>

      """.utf8)
  }
}

/// The page by which readers come in.
let entryPage = "index.html"
