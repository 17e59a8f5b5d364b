/// The manual page in the `man` macros of troff, from the words of the commands' own help.
struct ManualPage {
  private(set) var text = ""
  private let program: CommandWords
  private let version: String

  init(_ program: CommandWords, version: String) {
    self.program = program
    self.version = version
    write()
  }

  private mutating func write() {
    let name = program.commandName
    line(".\\\" Written by `\(name) man` from the program's own help.")
    line(".TH \(quoted(name.uppercased())) 1 \"\" \(quoted(version)) \"User Commands\"")
    section("NAME")
    line("\(escaped(name)) \\- \(escaped(withoutStop(program.abstract ?? "")))")
    section("SYNOPSIS")
    for command in program.shownSubcommands { synopsis(command, below: [name]) }
    section("DESCRIPTION")
    discussion(program.discussion ?? "")
    section("COMMANDS")
    for command in program.shownSubcommands { describe(command, below: [name]) }
    section("OPTIONS OF EVERY COMMAND")
    term("\\fB\\-h\\fR, \\fB\\-\\-help\\fR", "Show help.")
    term("\\fB\\-\\-version\\fR", "Show the version; of the program itself.")
    for (heading, entries) in ManualPage.closing {
      section(heading)
      for (head, words) in entries { term("\\fB\(escaped(head))\\fR", words) }
    }
  }

  private static let closing: [(String, [(String, String)])] = [
    (
      "EXIT STATUS",
      [
        ("0", "Done; gaps in the content do not stop anything."),
        ("1", "The content is wrong: nothing of that school was written."),
        ("2", "Wrong usage: an unknown command, option, school or edition."),
        ("3", "The world failed: the disk, another program."),
      ]
    ),
    (
      "ENVIRONMENT",
      [
        ("NO_COLOR", "With any value: no colour, also on a terminal."),
        ("TERM", "dumb: no colour, and no line is rewritten."),
        ("COLUMNS", "The width to keep to on a terminal, in place of its own."),
      ]
    ),
    (
      "FILES",
      [
        ("Content/", "The content: site.yaml, the library, a folder for each school."),
        ("Output/", "The finished papers, a folder for each school and edition."),
        ("Themes/", "Themes, by name."),
        (".reviewday/", "Manifests and papers kept from printing; may be deleted."),
      ]
    ),
  ]

  // MARK: Commands

  private mutating func synopsis(_ command: CommandWords, below path: [String]) {
    let path = path + [command.commandName]
    guard command.shownSubcommands.isEmpty else {
      for inner in command.shownSubcommands { synopsis(inner, below: path) }
      return
    }
    line(".br")
    let hasOptions = shown(command).contains { $0.kind != "positional" }
    line(
      "\\fB\(escaped(path.joined(separator: " ")))\\fR"
        + operands(command).map { " " + $0 }.joined() + (hasOptions ? " [\\fIOPTIONS\\fR]" : ""))
  }

  private func operands(_ command: CommandWords) -> [String] {
    shown(command).filter { $0.kind == "positional" }.map { argument in
      let name = "\\fI\(escaped((argument.valueName ?? "").uppercased()))\\fR"
      let many = argument.isRepeating ? " ..." : ""
      return argument.isOptional ? "[\(name)\(many)]" : name + many
    }
  }

  private func shown(_ command: CommandWords) -> [CommandWords.ArgumentWords] {
    (command.arguments ?? []).filter { argument in
      argument.shouldDisplay
        && !(argument.names ?? []).contains { ["help", "version"].contains($0.name) }
    }
  }

  private mutating func describe(_ command: CommandWords, below path: [String]) {
    let path = path + [command.commandName]
    line(".SS \(quoted(path.joined(separator: " ")))")
    line(escaped(command.abstract ?? ""))
    discussion(command.discussion ?? "", continues: true)
    for argument in shown(command) { describe(argument) }
    for inner in command.shownSubcommands { describe(inner, below: path) }
  }

  private mutating func describe(_ argument: CommandWords.ArgumentWords) {
    let value = "\\fI\(escaped((argument.valueName ?? "").uppercased()))\\fR"
    let names = (argument.names ?? []).map { "\\fB\(escaped($0.dashed))\\fR" }
    let head =
      switch argument.kind {
      case "positional": value
      case "flag": names.joined(separator: ", ")
      default: names.joined(separator: ", ") + " " + value
      }
    var words = argument.abstract ?? ""
    if let value = argument.defaultValue, argument.kind == "option" {
      words += " Default: \(value)."
    }
    term(head, words)
  }

  /// Paragraphs as they stand, lines that are indented as an example.
  private mutating func discussion(_ words: String, continues: Bool = false) {
    var isFirst = !continues
    for part in words.split(separator: "\n\n") {
      let lines = part.split(separator: "\n")
      let prose = lines.prefix { !$0.hasPrefix("  ") }
      if !isFirst { line(".PP") }
      isFirst = false
      for words in prose { line(escaped(String(words))) }
      guard prose.count < lines.count else { continue }
      line(".PP")
      line(".nf")
      line(".RS 4")
      for example in lines[prose.endIndex...] { line(escaped(String(example.dropFirst(2)))) }
      line(".RE")
      line(".fi")
    }
  }

  // MARK: troff

  private mutating func section(_ name: String) { line(".SH \(quoted(name))") }

  private mutating func term(_ head: String, _ words: String) {
    line(".TP")
    line(head)
    line(escaped(words))
  }

  private mutating func line(_ words: String) { text += words + "\n" }

  private func withoutStop(_ words: String) -> String {
    words.hasSuffix(".") ? String(words.dropLast()) : words
  }

  private func quoted(_ words: String) -> String {
    "\"" + escaped(words).replacing("\"", with: "\\(dq") + "\""
  }

  /// The words with nothing in them that troff would act on; what is not ASCII by its number.
  private func escaped(_ words: String) -> String {
    var out = ""
    for scalar in words.unicodeScalars {
      switch scalar {
      case "\\": out += "\\e"
      case "-": out += "\\-"
      case "'": out += "\\(aq"
      case "`": out += "\\(ga"
      case "^": out += "\\(ha"
      case "~": out += "\\(ti"
      case "\u{20}"..."\u{7E}": out.unicodeScalars.append(scalar)
      default:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        out += "\\[u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "]"
      }
    }
    return out.hasPrefix(".") ? "\\&" + out : out
  }
}
