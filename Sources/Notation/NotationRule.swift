/// The rules of the facts notation, by the names under which a diagnostic cites them.
package enum NotationRule: String, CaseIterable, Sendable {
  case tab = "notation-tab"
  case indentation = "notation-indentation"
  case noColon = "notation-no-colon"
  case noSpace = "notation-no-space"
  case noKey = "notation-no-key"
  case strayItem = "notation-stray-item"
  case duplicateKey = "notation-duplicate-key"
  case anchor = "notation-anchor"
  case alias = "notation-alias"
  case tag = "notation-tag"
  case questionKey = "notation-question-key"
  case secondDocument = "notation-second-document"
  case tooDeep = "notation-too-deep"
  case blockHeader = "notation-block-header"
  case escape = "notation-escape"
  case emptyItem = "notation-empty-item"
  case commentInValue = "notation-comment-in-value"

  /// The rule in one sentence.
  package var summary: String {
    switch self {
    case .tab: "Lines are indented by spaces, never by tabs."
    case .indentation: "The keys of a map line up, and so do the items of a list."
    case .noColon: "A fact is a key, a colon, a space and a value."
    case .noSpace: "A space follows the colon."
    case .noKey: "A key stands before the colon."
    case .strayItem: "A list stands under a key that has no other value."
    case .duplicateKey: "A key is written once in its map."
    case .anchor: "There are no anchors: a value is written where it is meant."
    case .alias: "There are no aliases: a value is written where it is meant."
    case .tag: "There are no tags: every value is words."
    case .questionKey: "A key is written on one line, without a question mark before it."
    case .secondDocument: "A file holds one set of facts."
    case .tooDeep: "Facts nest at most \(FactReader.maximumDepth) deep."
    case .blockHeader: "A block of lines opens with a bar or an angle bracket, and at most a dash."
    case .escape:
      "In double quotes a backslash stands only before a quote, a backslash, n, t, r or u."
    case .emptyItem: "Something stands between two commas of a list."
    case .commentInValue: "A comment stands on a line of its own."
    }
  }
}
