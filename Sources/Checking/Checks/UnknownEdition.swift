package import Base
import Model

/// An audience that no edition serves.
package enum UnknownEdition: Check {
  package static let id = "unknown-edition"
  package static let severity = Severity.error
  package static let summary = "An audience names an edition that does not exist."
  package static let explanation = """
    `audience:` and `{only: …}` decide who may see a record, so a misspelt edition must not pass:
    the record might be hidden from those it is for, or the writer might believe it to be. The
    editions are school, governors, governors-confidential and families, those that `site.yaml`
    adds, and `nobody` for what stays in the files.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    let known = shippedEditions + subject.site.addedEditions.map(\.name.value)
    return subject.troubles.editions.map { says(of: $0, known: known, orElse: ", or nobody") }
  }

  /// What the library's own passages and resources name.
  static func run(on library: Library, of site: Site) -> [Diagnostic] {
    let known = shippedEditions + site.addedEditions.map(\.name.value)
    return library.namedEditions.filter { !known.contains($0.value) && $0.value != "nobody" }
      .map { says(of: $0, known: known, orElse: ", or nobody") }
  }

  /// What the site's own settings get wrong: an edition may only be like one that ships, and its
  /// name must be its own and fit to be the name of a folder.
  static func run(on site: Site) -> [Diagnostic] {
    var taken = Set(shippedEditions + ["nobody", "portfolio"])
    let names = site.addedEditions.map(\.name).compactMap { name -> Diagnostic? in
      if !isFit(name.value) {
        return says(
          "an edition cannot be called \(quoted(name.value))", at: name.span,
          fix: "Use small letters, digits and hyphens only: it is the name of its folder")
      }
      guard !taken.insert(name.value).inserted else { return nil }
      return says(
        "there is something else called \(quoted(name.value)) already", at: name.span,
        fix: "Give this edition a name of its own")
    }
    let known = shippedEditions + site.addedEditions.map(\.name.value)
    return names
      + site.addedEditions.map(\.like).filter { !shippedEditions.contains($0.value) }
      .map { says(of: $0, known: shippedEditions, orElse: "") }
      + site.smallNumbers.map(\.edition).filter { !known.contains($0.value) }
      .map { says(of: $0, known: known, orElse: "") }
  }

  private static func isFit(_ name: String) -> Bool {
    let isLetter = { (byte: UInt8) in (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) }
    return name.utf8.first.map(isLetter) ?? false
      && name.utf8.allSatisfy { isLetter($0) || $0 == UInt8(ascii: "-") }
  }

  private static func says(
    of edition: Placed<String>, known: [String], orElse: String
  ) -> Diagnostic {
    says(
      "there is no edition \(quoted(edition.value))", at: edition.span,
      fix: nearest(to: edition.value, among: known).map { "Write “\($0)”, if that is meant" }
        ?? "Name one of \(listed(known, "or"))\(orElse)")
  }
}

/// The editions that every site has.
let shippedEditions = ["school", "governors", "governors-confidential", "families"]
