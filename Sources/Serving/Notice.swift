/// A page where there is none, in the manner of the site; the preview's bar says what is wrong.
func noticePage(about place: PreviewAddress.Place, home: String) -> String {
  let said: (title: String, lede: String) =
    switch place {
    case .start:
      (
        "Nothing to look at yet",
        "The list below says why. As soon as it is mended, the pages are here."
      )
    case .overview, .school:
      ("No such page", "There is no school or page of that name.")
    case .page(let page, let school, let edition):
      (
        "No such page",
        "\(school) has no page \(page) in the edition “\(edition)”, or it could not be made yet."
      )
    }
  return previewNotice.replacing("{{title}}", with: escaped(said.title))
    .replacing("{{lede}}", with: escaped(said.lede)).replacing("{{home}}", with: escaped(home))
}

private func escaped(_ text: String) -> String {
  text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    .replacing("\"", with: "&quot;")
}

private let previewNotice = """
  <!doctype html>
  <html lang="en-GB">
  <head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src \
  'self'; base-uri 'none'; form-action 'none'">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <title>{{title}} · Preview</title>
  <link rel="stylesheet" href="/~preview/notice.css">
  </head>
  <body>
  <main>
  <h1>{{title}}</h1>
  <p>{{lede}}</p>
  <p><a href="{{home}}">Go to where the pages begin</a></p>
  </main>
  </body>
  </html>
  """
