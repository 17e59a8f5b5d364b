import Base
package import Papers

/// The names of `page.mustache`.
package struct PageContext: TemplateContext {
  var imprint: Imprint
  var title: String
  var documentTitle: String
  var description: String
  /// From the page's folder to the edition's, as `../`.
  var root: String
  var navigation: String
  var body: String
  var assets: Assets

  package static let shape = TemplateShape([
    "policy": .text, "title": .text, "documentTitle": .text, "description": .text,
    "school": .text, "edition": .text, "site": .text, "consultant": .text, "contact": .text,
    "status": .text, "isDraft": .flag, "asAt": .text, "asAtDate": .text, "reviewDate": .text,
    "contentHash": .text, "program": .text, "home": .url, "about": .url, "stylesheet": .url,
    "script": .url, "logo": .url, "navigation": .html, "body": .html,
  ])

  /// The value of a name; nil for a name that has none.
  package func child(named name: String) -> Any? {
    switch name {
    case "policy": PageContext.policy
    case "title": title
    case "documentTitle": documentTitle
    case "description": description
    case "root": root
    case "home": root + "index.html"
    case "about": root + "about.html"
    case "stylesheet": root + assets.stylesheet.path
    case "script": assets.script.map { root + $0.path }
    case "logo": assets.logo.map { root + $0.path }
    case "navigation": navigation
    case "body": body
    default: imprint.child(named: name)
    }
  }

  /// Nothing runs and nothing is fetched but our own style sheet, script and pictures.
  static let policy =
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; "
    + "base-uri 'none'; form-action 'none'"
}

extension Imprint {
  /// The words about the papers as a whole that any template may use.
  package func child(named name: String) -> Any? {
    switch name {
    case "school": school
    case "edition": edition
    case "site": site
    case "consultant": consultant
    case "contact": contact
    case "status": status.rawValue
    case "isDraft": status == .draft
    case "asAt": asAt.inWords
    case "asAtDate": asAt.iso
    case "reviewDate": reviewDate?.inWords
    case "contentHash": contentHash
    case "program": program
    default: nil
    }
  }
}
