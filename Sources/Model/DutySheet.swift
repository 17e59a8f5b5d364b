package import Base

/// What a board must see to, item by item, each with the paragraph that asks for it.
package struct DutySheet: Sendable {
  /// The file's name without its ending.
  package var name: String
  package var span: Span
  package var title: String
  package var items: [Item]
  package var source: String?

  /// One item: seen on a date, or not checked.
  package struct Item: Sendable {
    /// As cited in `checked`: `3a`.
    package let id: String
    /// As `Schedule 1, paragraph 3(a)`.
    package var paragraph: String
    /// In our own short words.
    package var title: String
    /// The part of the sheet that it stands in.
    package var part: String
    /// Names of the school's documents that answer it, so that nobody types it twice.
    package var documents: [String]
    /// The id without its brackets, as it is looked up.
    fileprivate let key: String

    package init(
      id: String, paragraph: String, title: String, part: String, documents: [String] = []
    ) {
      self.id = id
      self.paragraph = paragraph
      self.title = title
      self.part = part
      self.documents = documents
      key = DutySheet.folded(id)
    }
  }

  package init(
    name: String, span: Span, title: String, items: [Item], source: String? = nil
  ) {
    self.name = name
    self.span = span
    self.title = title
    self.items = items
    self.source = source
  }

  /// The item that a person means by its id, whatever the brackets in it: `3(a)` is `3a`.
  package func item(_ cited: String) -> Item? {
    let typed = DutySheet.folded(cited)
    return items.first { $0.key == typed }
  }

  fileprivate static func folded(_ word: String) -> String {
    word.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}

extension Library {
  /// The sheet of a name, or the first where none is named.
  package func dutySheet(named name: String?) -> DutySheet? {
    guard let name else { return duties.first }
    return duties.first { $0.name.lowercased() == name.lowercased() }
  }

  /// The figures of a name, or the latest by year and then by name where none is named.
  package func benchmarks(named name: String?) -> Benchmarks? {
    guard let name else {
      return benchmarks.max { ($0.year ?? "", $0.name) < ($1.year ?? "", $1.name) }
    }
    return benchmarks.first { $0.name.lowercased() == name.lowercased() }
  }
}
