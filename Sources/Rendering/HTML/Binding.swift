/// Several pages bound into one file, where each is a part and links between them stay inside.
///
/// A page's part is named after its path, `actions-A1` for `actions/A1.html`; an identifier within
/// it follows a colon, which stands in no name of a page.
package struct Binding: Hashable, Sendable {
  private let places: [String: String]

  package init(pages: [String]) {
    var taken: Set<String> = []
    var places: [String: String] = [:]
    for page in pages where places[page] == nil {
      var place = Binding.name(of: page)
      while !taken.insert(place).inserted { place += "-" }
      places[page] = place
    }
    self.places = places
  }

  /// The identifier of a page's part; nil for what is not bound in.
  func place(of page: some StringProtocol) -> String? { places[String(page)] }

  /// `:F3` for the fragment `#F3`.
  static func joined(_ fragment: Substring) -> String {
    fragment.count > 1 ? ":" + fragment.dropFirst() : ""
  }

  private static func name(of page: String) -> String {
    let stem = page.hasSuffix(".html") ? page.dropLast(5) : page[...]
    return String(stem.map { $0 == "/" || $0 == ":" || $0 == " " ? "-" : $0 })
  }
}
