/// A style of paragraphs, in the units of a word processor: half-points and twentieths of a point.
struct WordParagraph {
  /// The name that pandoc gives to paragraphs of the kind; the identifier is made from it.
  var name: String
  var base: String? = "Normal"
  /// The style of the paragraph that follows in typing.
  var next: String?
  var size: Int?
  var isBold = false
  var colour: String?
  var before: Int?
  var after: Int?
  var indent: Int?
  /// A heading's level, 1 to 6.
  var outline: Int?
  var rule: Rule?
  var staysWithNext = false

  /// A line along one edge.
  struct Rule {
    var edge: Edge
    var width: Int
    var colour: String

    enum Edge { case left, bottom }
  }

}

/// The styles of a paper in Word, from the theme's colours and face.
///
/// The measures are those of the printed papers: headings in the accent colour, rules rather than
/// grounds, so that nothing is lost on a printer without colour.
struct WordStyles {
  let palette: Palette
  let face: String
  /// The size of the body's text in points; the sizes below are for 12.
  var size = 12.0
  /// The space between paragraphs against that of the regular setting.
  var spacing = 1.0
  /// The height of a line against the size of its letters, as the printed papers have it.
  var lineHeight = 1.38

  /// Every style of paragraphs that a paper can use.
  var paragraphs: [WordParagraph] {
    front + headings + body
  }

  private var front: [WordParagraph] {
    [
      WordParagraph(
        name: "Title", next: "Subtitle", size: 46, isBold: true, colour: palette.accent, before: 0,
        after: 80, staysWithNext: true),
      WordParagraph(
        name: "Subtitle", next: "Body Text", size: 28, colour: palette.ink, after: 60,
        staysWithNext: true),
      WordParagraph(name: "Author", size: 22, colour: palette.inkSoft, after: 0),
      WordParagraph(
        name: "Date", size: 22, colour: palette.inkSoft, after: 240,
        rule: .init(edge: .bottom, width: 12, colour: palette.accent)),
      WordParagraph(name: WordStyle.lede.rawValue, size: 28, after: 200),
    ]
  }

  private var headings: [WordParagraph] {
    let sizes = [34, 28, 25, 24, 24, 24]
    return sizes.enumerated().map { index, size in
      WordParagraph(
        name: "heading \(index + 1)", next: "Body Text", size: size, isBold: true,
        colour: index < 2 ? palette.accent : palette.ink, before: index == 0 ? 320 : 220,
        after: index == 0 ? 120 : 60, outline: index + 1,
        rule: index == 0
          ? WordParagraph.Rule(edge: .bottom, width: 6, colour: palette.accent) : nil,
        staysWithNext: true)
    }
  }

  private var body: [WordParagraph] {
    [
      WordParagraph(name: "Body Text", before: 60, after: 100),
      WordParagraph(name: "First Paragraph", base: "Body Text"),
      WordParagraph(name: "Compact", before: 30, after: 50),
      WordParagraph(name: "Block Text", after: 140, indent: 400),
      WordParagraph(name: "Source Code", size: 20, after: 140),
      WordParagraph(name: "Footnote Text", size: 20),
      WordParagraph(
        name: "caption", isBold: true, colour: palette.inkSoft, before: 200, after: 80,
        staysWithNext: true),
      WordParagraph(name: "Table Caption", base: "caption"),
      WordParagraph(name: "Image Caption", base: "caption"),
      WordParagraph(
        name: WordStyle.small.rawValue, size: 21, colour: palette.inkSoft, before: 60, after: 120),
      WordParagraph(name: WordStyle.fact.rawValue, before: 40, after: 60),
      WordParagraph(
        name: WordStyle.notice.rawValue, before: 60, after: 60, indent: 240,
        rule: .init(edge: .left, width: 24, colour: palette.warm)),
      WordParagraph(
        name: WordStyle.formLine.rawValue, before: 120, after: 0,
        rule: .init(edge: .bottom, width: 4, colour: palette.inkSoft)),
      WordParagraph(name: "header", size: 18, colour: palette.inkSoft, after: 0),
      WordParagraph(name: "footer", size: 18, colour: palette.inkSoft, after: 0),
    ]
  }

  /// `word/styles.xml`.
  var part: [UInt8] {
    var xml = XMLWriter()
    xml.open("w:styles", [("xmlns:w", WordStyles.namespace)])
    writeDefaults(in: &xml)
    xml.open("w:style", [("w:type", "paragraph"), ("w:default", "1"), ("w:styleId", "Normal")])
    xml.empty("w:name", [("w:val", "Normal")])
    xml.empty("w:qFormat")
    xml.close("w:style")
    for paragraph in paragraphs { write(paragraph, in: &xml) }
    writeCharacters(in: &xml)
    writeTable(in: &xml)
    xml.close("w:styles")
    return xml.bytes
  }

  static let namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

  private func writeDefaults(in xml: inout XMLWriter) {
    xml.open("w:docDefaults")
    xml.open("w:rPrDefault")
    xml.open("w:rPr")
    xml.empty(
      "w:rFonts",
      [("w:ascii", face), ("w:hAnsi", face), ("w:eastAsia", face), ("w:cs", face)])
    xml.empty("w:color", [("w:val", WordStyles.plain(palette.ink))])
    writeSize(24, in: &xml)
    xml.empty("w:lang", [("w:val", "en-GB"), ("w:eastAsia", "en-GB"), ("w:bidi", "ar-SA")])
    xml.close("w:rPr")
    xml.close("w:rPrDefault")
    xml.open("w:pPrDefault")
    xml.open("w:pPr")
    xml.empty("w:widowControl")
    xml.empty(
      "w:spacing",
      [
        ("w:after", "120"), ("w:line", String(Int((lineHeight * 200).rounded()))),
        ("w:lineRule", "auto"),
      ])
    xml.close("w:pPr")
    xml.close("w:pPrDefault")
    xml.close("w:docDefaults")
  }

  /// The order of the elements is the format's own.
  private func write(_ style: WordParagraph, in xml: inout XMLWriter) {
    xml.open("w:style", [("w:type", "paragraph"), ("w:styleId", WordStyles.key(of: style.name))])
    xml.empty("w:name", [("w:val", style.name)])
    if let base = style.base { xml.empty("w:basedOn", [("w:val", WordStyles.key(of: base))]) }
    if let next = style.next { xml.empty("w:next", [("w:val", WordStyles.key(of: next))]) }
    xml.empty("w:qFormat")
    xml.open("w:pPr")
    if style.staysWithNext {
      xml.empty("w:keepNext")
      xml.empty("w:keepLines")
    }
    if let rule = style.rule { write(rule, in: &xml) }
    if style.before != nil || style.after != nil {
      xml.empty(
        "w:spacing",
        [("w:before", style.before), ("w:after", style.after)].compactMap { name, value in
          value.map { (name, String(Int((Double($0) * spacing).rounded()))) }
        })
    }
    if let indent = style.indent { xml.empty("w:ind", [("w:left", String(indent))]) }
    if let outline = style.outline {
      xml.empty("w:outlineLvl", [("w:val", String(outline - 1))])
    }
    xml.close("w:pPr")
    xml.open("w:rPr")
    if style.isBold { xml.empty("w:b") }
    if let colour = style.colour { xml.empty("w:color", [("w:val", WordStyles.plain(colour))]) }
    if let size = style.size { writeSize(size, in: &xml) }
    xml.close("w:rPr")
    xml.close("w:style")
  }

  private func write(_ rule: WordParagraph.Rule, in xml: inout XMLWriter) {
    xml.open("w:pBdr")
    let edge =
      switch rule.edge {
      case .left: "w:left"
      case .bottom: "w:bottom"
      }
    let space = rule.edge == .left ? "10" : "4"
    xml.empty(edge, WordStyles.line(rule.width, rule.colour, space: space))
    if rule.edge == .bottom {
      // Without it, equal neighbours would share one line.
      xml.empty("w:between", WordStyles.line(rule.width, rule.colour, space: space))
    }
    xml.close("w:pBdr")
  }

  /// Never below 9 points, whatever the size of the body.
  private func writeSize(_ halfPoints: Int, in xml: inout XMLWriter) {
    let scaled = max(Int((Double(halfPoints) * size / 12).rounded()), 18)
    xml.empty("w:sz", [("w:val", String(scaled))])
    xml.empty("w:szCs", [("w:val", String(scaled))])
  }

  private func writeCharacters(in xml: inout XMLWriter) {
    xml.open("w:style", [("w:type", "character"), ("w:styleId", "Hyperlink")])
    xml.empty("w:name", [("w:val", "Hyperlink")])
    xml.open("w:rPr")
    xml.empty("w:color", [("w:val", WordStyles.plain(palette.accent))])
    xml.empty("w:u", [("w:val", "single")])
    xml.close("w:rPr")
    xml.close("w:style")
    xml.open("w:style", [("w:type", "character"), ("w:styleId", "VerbatimChar")])
    xml.empty("w:name", [("w:val", "Verbatim Char")])
    xml.open("w:rPr")
    xml.empty("w:rFonts", [("w:ascii", "Consolas"), ("w:hAnsi", "Consolas")])
    xml.close("w:rPr")
    xml.close("w:style")
  }

  /// Ruled, with a tinted head: the rules and the bold words remain where the tint is not printed.
  private func writeTable(in xml: inout XMLWriter) {
    xml.open("w:style", [("w:type", "table"), ("w:styleId", "Table")])
    xml.empty("w:name", [("w:val", "Table")])
    xml.empty("w:qFormat")
    xml.open("w:pPr")
    xml.empty("w:spacing", [("w:before", "40"), ("w:after", "40"), ("w:line", "260")])
    xml.close("w:pPr")
    xml.open("w:tblPr")
    xml.open("w:tblBorders")
    xml.empty("w:top", WordStyles.line(12, palette.accent))
    xml.empty("w:bottom", WordStyles.line(8, palette.accent))
    xml.empty("w:insideH", WordStyles.line(4, palette.line))
    xml.close("w:tblBorders")
    xml.open("w:tblCellMar")
    for edge in ["w:left", "w:right"] {
      xml.empty(edge, [("w:w", "100"), ("w:type", "dxa")])
    }
    xml.close("w:tblCellMar")
    xml.close("w:tblPr")
    xml.open("w:trPr")
    xml.empty("w:cantSplit")
    xml.close("w:trPr")
    writeTableHead(in: &xml)
    xml.close("w:style")
  }

  private func writeTableHead(in xml: inout XMLWriter) {
    xml.open("w:tblStylePr", [("w:type", "firstRow")])
    xml.open("w:rPr")
    xml.empty("w:b")
    xml.close("w:rPr")
    xml.open("w:tcPr")
    xml.open("w:tcBorders")
    xml.empty("w:bottom", WordStyles.line(8, palette.accent))
    xml.close("w:tcBorders")
    xml.empty(
      "w:shd",
      [
        ("w:val", "clear"), ("w:color", "auto"), ("w:fill", WordStyles.plain(palette.accentSoft)),
      ])
    xml.empty("w:vAlign", [("w:val", "bottom")])
    xml.close("w:tcPr")
    xml.close("w:tblStylePr")
  }

  private static func line(
    _ width: Int, _ colour: String, space: String = "0"
  ) -> [(String, String)] {
    [("w:val", "single"), ("w:sz", String(width)), ("w:space", space), ("w:color", plain(colour))]
  }

  /// `heading 1` is `Heading1`: the identifier that pandoc gives to its paragraphs.
  static func key(of name: String) -> String {
    let words = name.split(separator: " ")
    return words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  /// A colour without its mark, as the format wants it.
  static func plain(_ colour: String) -> String { String(colour.drop { $0 == "#" }) }
}
