import Base

/// The few lines of `theme.yaml`: what a consultant changes to make the papers their own.
struct ThemeSettings: Sendable {
  var accent: Colour?
  var accentDark: Colour?
  var warm: Colour?
  var warmDark: Colour?
  var face: String?
  var logo: Placed<String>?

  /// The keys, in the order of the documentation.
  static let keys = ["accent", "accent dark", "warm", "warm dark", "face", "logo"]

  /// The colours as drawings carry them.
  var palette: Palette {
    var palette = Palette()
    if let accent {
      palette.accent = accent.hex
      palette.track = accent.hex
      palette.accentSoft = accent.tint.hex
    }
    if let warm {
      palette.warm = warm.hex
      palette.warmSoft = warm.tint.hex
    }
    return palette
  }

  /// The face for a word processor: the first in the list that Windows and macOS both have, since
  /// a paper that is passed on must look the same there; else the first that names a font.
  var wordFace: String {
    let names = (face ?? "").split(separator: ",").map { name in
      String(name.filter { $0 != "\"" && $0 != "'" }.drop { $0 == " " })
    }.filter { !$0.isEmpty && !ThemeSettings.kindsOfFaces.contains($0) && !$0.hasPrefix("-") }
    return names.first { ThemeSettings.facesEverywhere.contains($0) } ?? names.first ?? "Arial"
  }

  private static let kindsOfFaces: Set = [
    "sans-serif", "serif", "monospace", "system-ui", "ui-sans-serif", "ui-serif", "ui-rounded",
  ]
  private static let facesEverywhere: Set = [
    "Arial", "Verdana", "Trebuchet MS", "Tahoma", "Georgia", "Times New Roman",
  ]

  /// The lines that follow the tokens of the style sheet.
  var styles: String {
    var light = ""
    var dark = ""
    let white = Colour(red: 255, green: 255, blue: 255)
    let night = Colour(red: 20, green: 24, blue: 31)
    func add(_ name: String, _ colour: Colour, dark chosen: Colour?) {
      let bright = chosen ?? colour.mixed(with: white, 0.6)
      light += "--\(name):\(colour.hex);--\(name)-soft:\(colour.tint.hex);"
      dark += "--\(name):\(bright.hex);--\(name)-soft:\(bright.mixed(with: night, 0.8).hex);"
    }
    if let accent {
      add("accent", accent, dark: accentDark)
      light += "--track:\(accent.hex);"
      dark += "--track:\((accentDark ?? accent.mixed(with: white, 0.6)).hex);"
    }
    if let warm { add("warm", warm, dark: warmDark) }
    if let face { light += "--face:\(face);" }
    guard !light.isEmpty else { return "" }
    return ":root{\(light)}\n"
      + (dark.isEmpty ? "" : "@media screen and (prefers-color-scheme:dark){:root{\(dark)}}\n")
  }
}

/// Reads `theme.yaml`: a `key: value` a line, and comments.
struct ThemeSettingsReader {
  let source: SourceText
  let file: FileID
  private(set) var diagnostics: [Diagnostic] = []

  init(source: SourceText, file: FileID) {
    self.source = source
    self.file = file
  }

  mutating func read() -> ThemeSettings {
    var settings = ThemeSettings()
    var start = 0
    for line in source.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    {
      read(line, at: Span(file: file, start..<(start + line.count)), into: &settings)
      start += line.count + 1
    }
    return settings
  }

  private mutating func read(
    _ line: ArraySlice<UInt8>, at span: Span, into settings: inout ThemeSettings
  ) {
    let text = trimmed(String(decoding: line, as: UTF8.self)[...])
    guard !text.isEmpty, !text.hasPrefix("#") else { return }
    guard let colon = text.firstIndex(of: ":") else {
      return report(
        "theme-unknown-key", at: span, "A line of theme.yaml is a key, a colon and a value",
        fix: "Write it as `accent: #17505c`")
    }
    let key = String(trimmed(text[..<colon]))
    let value = trimmed(text[text.index(after: colon)...])
    switch key {
    case "accent": settings.accent = colour(unquoted(value), at: span)
    case "accent dark": settings.accentDark = colour(unquoted(value), at: span, isDark: true)
    case "warm": settings.warm = colour(unquoted(value), at: span)
    case "warm dark": settings.warmDark = colour(unquoted(value), at: span, isDark: true)
    case "face": settings.face = face(value, at: span)
    case "logo":
      let path = String(unquoted(value))
      settings.logo = path.isEmpty ? nil : Placed(path, at: span)
    default:
      report(
        "theme-unknown-key", at: span, "A theme has no setting \(key)",
        fix: nearest(to: key, among: ThemeSettings.keys).map { "Did you mean \($0)?" }
          ?? "Known settings are \(ThemeSettings.keys.joined(separator: ", "))")
    }
  }

  /// A colour that can be read on the sheet it will stand on; else a warning.
  private mutating func colour(_ text: Substring, at span: Span, isDark: Bool = false) -> Colour? {
    guard let colour = Colour(text) else {
      report(
        "theme-colour", at: span, "A colour is written as #17505c, not as \(text)",
        fix: "Write # and six digits or letters a to f")
      return nil
    }
    let sheet = isDark ? Colour(red: 27, green: 33, blue: 42) : Colour("#fbf7ef")
    if let sheet, colour.contrast(with: sheet) < 4.5 {
      diagnostics.append(
        Diagnostic(
          "theme-contrast", .warning, at: span,
          "Words in \(colour.hex) are too faint on the \(isDark ? "dark" : "light") pages",
          fix: isDark ? "Choose a lighter colour" : "Choose a darker colour"))
    }
    return colour
  }

  /// A list of faces; what could end the declaration is refused.
  private mutating func face(_ text: Substring, at span: Span) -> String? {
    guard !text.isEmpty, !text.contains(where: { ";{}<>\\@/".contains($0) }) else {
      report(
        "theme-face", at: span, "A face is a list of font names",
        fix: "Write it as `face: \"Segoe UI\", Arial, sans-serif`")
      return nil
    }
    return String(text)
  }

  private mutating func report(_ rule: String, at span: Span, _ message: String, fix: String) {
    diagnostics.append(Diagnostic(rule, .error, at: span, message, fix: fix))
  }

  private func trimmed(_ text: Substring) -> Substring {
    var text = text
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return text
  }
}

/// A value without the quotes that YAML asks for around a `#`.
private func unquoted(_ value: Substring) -> Substring {
  guard value.utf8.count >= 2, let first = value.first, first == "\"" || first == "'",
    value.last == first
  else { return value }
  return value.dropFirst().dropLast()
}
