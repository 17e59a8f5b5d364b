import ArgumentParser
import Base

/// What to say where the words of a command name no command; nil where they do.
///
/// The parser knows which option was meant, but of a misspelt command it only says that it did not
/// expect the word.
func unknownCommand(in arguments: [String], of root: any ParsableCommand.Type) -> String? {
  var command = root
  var path = name(of: root)
  for word in arguments {
    let known = command.configuration.subcommands
    // `help` is the parser's own, and its words are commands again.
    if command == root, word == "help" { continue }
    guard !known.isEmpty, !word.hasPrefix("-") else { return nil }
    guard let next = known.first(where: { names(of: $0).contains(word) }) else {
      return sentence(about: word, path: path, known: known)
    }
    command = next
    path += " " + word
  }
  return nil
}

private func sentence(
  about word: String, path: String, known: [any ParsableCommand.Type]
) -> String {
  let shown = known.filter { $0.configuration.shouldDisplay }.map { name(of: $0) }
  let hint =
    nearest(to: word, among: known.flatMap { names(of: $0) }).map {
      "did you mean “\(path) \($0)”?"
    }
    ?? "there are: \(shown.joined(separator: ", "))"
  return "there is no command “\(path) \(word)”; \(hint)"
}

private func names(of command: any ParsableCommand.Type) -> [String] {
  [name(of: command)] + command.configuration.aliases
}

private func name(of command: any ParsableCommand.Type) -> String {
  command.configuration.commandName ?? "\(command)".lowercased()
}
