import Base
import Model
import Notation

/// Reads `library/actions/*.md`: an action to begin from.
struct StartingActionFile {
  let page: Page

  /// Reads it as an action would be read, so that what is wrong is said where it stands.
  func startingAction() -> StartingAction {
    let trial = Page(
      source: SourceText(path: page.source.path, bytes: inNamedHalfTerms(page.bytes)),
      file: page.file, path: page.path)
    var file = ActionFile(trial)
    let action = file.action()
    page.diagnostics += trial.diagnostics
    return StartingAction(
      name: page.name, span: .start(of: page.file), title: action.title,
      text: String(decoding: page.bytes, as: UTF8.self))
  }

  /// The bytes with `half-term 3` as `autumn 1` and blanks, so that dates can be read and no place
  /// moves.
  private func inNamedHalfTerms(_ bytes: [UInt8]) -> [UInt8] {
    let counted = Array("of half-term ".utf8)
    let named = Array("of autumn 1  ".utf8)
    var out = bytes
    var index = 0
    while index + counted.count < out.count {
      if out[index..<index + counted.count].elementsEqual(counted),
        out[index + counted.count].isDigit
      {
        out.replaceSubrange(index..<index + counted.count, with: named)
        out[index + counted.count] = space
        index += counted.count
      }
      index += 1
    }
    return out
  }
}
