import Mustache
import Papers

/// The names of `paper.mustache`, `slides.mustache` and `everything.mustache`.
package struct PaperContext: TemplateContext {
  var imprint: Imprint
  var title: String
  var description: String
  /// `report`, `one-page`, `timetable` or `slides`, and how closely it is set: classes of the body.
  var kind: String
  var parts: SelfContained
  var body: String
  /// Whether the paper is set at 18 points.
  var isLargePrint = false
  /// Whether it is a sheet to fill in by hand.
  var isBlank = false
  /// The number of slides; 0 on paper.
  var count = 0
  /// The pages and papers that stand beside this one.
  var links: String

  package static let shape = TemplateShape([
    "policy": .text, "title": .text, "description": .text, "author": .text, "kind": .text,
    "school": .text, "edition": .text, "site": .text, "consultant": .text, "contact": .text,
    "status": .text, "statusWord": .text, "agreed": .text, "isDraft": .flag,
    "isBlank": .flag,
    "isLargePrint": .flag, "asAt": .text, "asAtDate": .text, "reviewDate": .text,
    "contentHash": .text, "program": .text, "count": .text, "styles": .html, "script": .html,
    "links": .html, "body": .html,
  ])

  /// The value of a name; nil for a name that has none.
  package func child(named name: String) -> Any? {
    switch name {
    case "policy": parts.policy
    case "title": title
    case "description": description
    case "author": imprint.consultant ?? imprint.site
    case "kind": kind
    case "styles": parts.styles
    case "script": parts.script
    case "count": String(count)
    case "links": links
    case "body": body
    case "statusWord": imprint.status.word
    case "agreed": imprint.agreed
    case "isLargePrint": isLargePrint
    case "isBlank": isBlank
    default: imprint.child(named: name)
    }
  }
}
