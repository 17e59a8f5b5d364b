import ArgumentParser

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A command as the parser describes it: the same words that its help prints.
struct CommandWords: Decodable {
  var commandName: String
  var abstract: String?
  var discussion: String?
  var shouldDisplay: Bool?
  var subcommands: [CommandWords]?
  var arguments: [ArgumentWords]?

  /// An argument, an option or a flag.
  struct ArgumentWords: Decodable {
    var kind: String
    var shouldDisplay: Bool
    var isOptional: Bool
    var isRepeating: Bool
    var names: [Name]?
    var valueName: String?
    var abstract: String?
    var defaultValue: String?
    var allValues: [String]?

    struct Name: Decodable {
      var kind: String
      var name: String

      var dashed: String { (kind == "long" ? "--" : "-") + name }
    }
  }

  private struct Tool: Decodable { var command: CommandWords }

  /// All that the parser knows of a command and those in it.
  static func words(of command: any ParsableCommand.Type) throws -> CommandWords {
    let description = Data(command._dumpHelp().utf8)
    return try JSONDecoder().decode(Tool.self, from: description).command
  }

  /// Those that a person may call, the parser's own `help` apart.
  var shownSubcommands: [CommandWords] {
    (subcommands ?? []).filter { $0.shouldDisplay ?? true && $0.commandName != "help" }
  }
}
