import Base
import Papers

/// Writes the slides as one self-contained file.
func render(
  _ deck: Deck, of publication: Publication, theme: Theme, pictures: [String: String]
) -> OutputFile {
  let imprint = publication.imprint
  var blocks = BlockWriter(
    address: PageAddress(deck.path), palette: theme.palette,
    attachments: publication.attachments, level: 2)
  blocks.pictures = pictures
  let status = imprint.status == .draft ? "draft, as at" : "as at"
  var writer = SlideWriter(
    foot: "\(imprint.school) · \(imprint.edition) · \(status) \(imprint.asAt.inWords)",
    blocks: blocks)
  writer.isDraft = imprint.status == .draft
  let slides = SlideFlow.place(deck.slides)
  RunningOrder(deck: deck, imprint: imprint).write(to: &writer.blocks.html)
  for slide in slides { writer.write(slide) }
  let context = PaperContext(
    imprint: imprint.fingerprinted(by: writer.blocks.html), title: deck.title,
    description: "The slides of the evening at \(imprint.school), as a page that can be read.",
    kind: "slides",
    parts: SelfContained(
      style: style(of: theme), script: script(of: theme)),
    body: String(decoding: writer.blocks.html.bytes, as: UTF8.self), count: slides.count,
    links: links(beside: deck.path, in: publication))
  return OutputFile(path: deck.path, bytes: Array(theme.render("slides", context).utf8))
}

/// The slides' script: what its parts share, the show, the questions, the presenter's window.
private func script(of theme: Theme) -> [UInt8] {
  let parts = ["slides.js", "show.js", "questions.js", "presenter.js"]
  return Array(parts.compactMap { theme.files[$0] }.joined(separator: [UInt8(ascii: "\n")]))
}

/// The slides' style sheet.
///
/// A dark scheme is for readers: a laptop that happens to be set dark must not darken the
/// projector, so it counts only where the screen is too narrow for the show.
private func style(of theme: Theme) -> [UInt8] {
  ["(prefers-color-scheme: dark)", "(prefers-color-scheme:dark)"].reduce(
    theme.stylesheet("slides.css")
  ) { narrowed($0, Array($1.utf8)) }
}

private func narrowed(_ style: [UInt8], _ query: [UInt8]) -> [UInt8] {
  var out: [UInt8] = []
  out.reserveCapacity(style.count + 256)
  var index = 0
  while index < style.count {
    if style[index] == query[0], style[index...].starts(with: query) {
      out += query
      out += " and (max-width: 62.49rem)".utf8
      index += query.count
    } else {
      out.append(style[index])
      index += 1
    }
  }
  return out
}
