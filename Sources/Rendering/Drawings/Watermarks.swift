import Papers

/// The standing of the papers, drawn on every printed page by the page's own margin.
///
/// Drawn, not written, and in the margin, not in the page: so that no screen reader meets the word
/// on each page, and so that printing without backgrounds keeps it. A draft says so across the
/// page, faintly; agreed and final papers run the word up the edge.
func watermark(of status: Imprint.Status) -> String {
  let drawing = base64(Array(drawing(of: status).utf8))
  return "@page{@top-left-corner{content:url(\"data:image/svg+xml;base64,\(drawing)\");"
    + "vertical-align:top;text-align:left;font-size:0;line-height:0;overflow:visible;"
    + "white-space:nowrap}}\n"
}

/// A drawing of the whole page with the word where it belongs.
private func drawing(of status: Imprint.Status) -> String {
  let (paths, width) = lettered(status.word)
  let (place, stroke) =
    switch status {
    case .draft:
      (
        "translate(105 148) rotate(-32) scale(.41)",
        "stroke-width=\"22\" stroke-opacity=\".065\" stroke=\"#000\""
      )
    case .agreed:
      (
        "translate(200.5 148) rotate(-90) scale(.055)",
        "stroke-width=\"14\" stroke=\"#6b6b6b\""
      )
    case .final:
      (
        "translate(200.5 148) rotate(-90) scale(.055)",
        "stroke-width=\"22\" stroke=\"#222\""
      )
    }
  return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"210mm\" height=\"297mm\" "
    + "viewBox=\"0 0 210 297\"><g transform=\"\(place) translate(\(-width / 2) -50)\" "
    + "fill=\"none\" \(stroke) stroke-linecap=\"round\" stroke-linejoin=\"round\">"
    + "\(paths)</g></svg>"
}

/// The letters side by side, each drawn in one line 100 high, and how wide they are together.
private func lettered(_ word: String) -> (paths: String, width: Int) {
  var paths = ""
  var across = 0
  for letter in word {
    guard let (path, width) = letters[letter] else { continue }
    paths += "<path transform=\"translate(\(across) 0)\" d=\"\(path)\"/>"
    across += width + 30
  }
  return (paths, max(0, across - 30))
}

private let bowl = "M68 67A34 34 0 1 1 0 67A34 34 0 1 1 68 67"

private let letters: [Character: (String, Int)] = [
  "D": ("M0 0V100H28A50 50 0 0 0 28 0Z", 78),
  "r": ("M0 100V34M0 66C0 46 12 34 32 34", 30),
  "a": ("M68 34V100" + bowl, 68),
  "f": ("M46 2C26-4 17 6 17 24V100M0 36H40", 44),
  "t": ("M15 8V80C15 96 24 102 40 98M0 36H38", 40),
  "A": ("M0 100L39 0L78 100M14 66H64", 78),
  "g": ("M68 34V98C68 122 54 132 34 132C22 132 12 129 5 122" + bowl, 68),
  "e": ("M1 66H68A34 34 0 1 0 58 91", 68),
  "d": ("M68 0V100" + bowl, 68),
  "F": ("M0 100V0H56M0 48H46", 56),
  "i": ("M0 34V100M0 6V6.1", 0),
  "n": ("M0 100V34M0 66C0 46 12 34 30 34C48 34 58 46 58 64V100", 58),
  "l": ("M0 0V100", 0),
]
