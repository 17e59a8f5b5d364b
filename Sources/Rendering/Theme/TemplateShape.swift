/// The names that a template may use, and what each stands for.
package struct TemplateShape: Sendable {
  package let names: [String: Kind]

  package init(_ names: [String: Kind]) { self.names = names }

  /// What may stand for a name, and so where the name may stand.
  package indirect enum Kind: Sendable {
    /// Words; escaped when written.
    case text
    /// Finished HTML; the only kind that three braces may write, and only as content.
    case html
    /// An address that may stand in `href` and `src`.
    case url
    /// True or false, for sections.
    case flag
    case list(TemplateShape)
    case group(TemplateShape)
  }
}

extension TemplateShape {
  /// The templates a theme must have, with the names each may use.
  package static let entries: [String: TemplateShape] = [
    "page": PageContext.shape, "paper": PaperContext.shape, "slides": PaperContext.shape,
    "everything": PaperContext.shape,
  ]

  /// The names without which a template would not be a page of ours.
  static let required: [String: [String]] = [
    "page": ["policy", "body", "stylesheet"], "paper": ["policy", "styles", "body"],
    "slides": ["policy", "styles", "script", "body"],
    "everything": ["policy", "styles", "links", "body"],
  ]
}
