import Platform

/// What the terminal can show; nothing where the program's words go to a file or another program.
package struct Terminal: Sendable {
  /// The columns of the terminal that reads standard output; nil for none.
  package var output: Int?
  /// The columns of the terminal that reads standard error; nil for none.
  package var errors: Int?
  /// Whether a line on standard error may be wiped and written again.
  package var rewrites = false

  package init(output: Int? = nil, errors: Int? = nil, rewrites: Bool = false) {
    self.output = output
    self.errors = errors
    self.rewrites = rewrites
  }

  /// The one that the program was started from.
  static func real() -> Terminal {
    let errors = Surroundings.columns(.errors)
    return Terminal(
      output: Surroundings.columns(.output), errors: errors,
      rewrites: errors != nil && Surroundings.environment("TERM") != "dumb")
  }
}

/// A width that reads well: between 60 and 100 columns, whatever the window has.
func readable(_ columns: Int) -> Int { min(max(columns, 60), 100) }

/// The words in lines of at most so many columns, all but the first indented; on one line where no
/// terminal reads them.
func wrapped(_ words: String, to columns: Int?, indent: Int = 0, at start: Int = 0) -> String {
  guard let columns else { return words }
  let width = readable(columns)
  var out = ""
  var length = start
  var isBegun = false
  for word in words.split(separator: " ") {
    if isBegun, length + 1 + word.count > width {
      out += "\n" + String(repeating: " ", count: indent)
      length = indent
    } else if isBegun {
      out += " "
      length += 1
    }
    out += word
    length += word.count
    isBegun = true
  }
  return out
}

/// The parser's help with its line of usage wrapped too, which it leaves as long as it is.
func withShortUsage(_ help: String, _ columns: Int) -> String {
  help.split(separator: "\n", omittingEmptySubsequences: false).map { line in
    guard let mark = ["USAGE: ", "Usage: "].first(where: line.hasPrefix) else {
      return String(line)
    }
    let words = String(line.dropFirst(mark.count))
    return mark + wrapped(words, to: columns, indent: mark.count, at: mark.count)
  }.joined(separator: "\n")
}
