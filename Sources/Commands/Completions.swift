import ArgumentParser
import Base
import Pipeline
import Platform

/// `reviewday completions`.
struct Completions: Performing {
  static let configuration = CommandConfiguration(
    abstract: "Print a script that completes commands, schools and editions.",
    discussion: """
      The shell asks the program for the names of schools and editions, so that they are those of \
      the content folder where you stand, or of the one after --content.

      Examples:
        reviewday completions bash > ~/.local/share/bash-completion/completions/reviewday
        reviewday completions zsh > ~/.zfunc/_reviewday      with ~/.zfunc in fpath
        reviewday completions fish > ~/.config/fish/completions/reviewday.fish
      """)

  @Argument(help: "bash, zsh or fish.")
  var shell: Shell

  enum Shell: String, ExpressibleByArgument, CaseIterable {
    case bash, zsh, fish

    var parser: CompletionShell {
      switch self {
      case .bash: .bash
      case .zsh: .zsh
      case .fish: .fish
      }
    }
  }

  func perform(in world: World) -> ExitStatus {
    world.print(ReviewDay.completionScript(for: shell.parser) + "\n")
    return .done
  }
}

/// The schools of the content folder that the line speaks of.
var schoolCompletion: CompletionKind {
  .custom { (words: [String], _: Int, _: String) -> [String] in
    readSchoolKeys(content: contentFolder(in: words), in: Disk())
  }
}

/// The editions that are made of that content folder.
var editionCompletion: CompletionKind {
  .custom { (words: [String], _: Int, _: String) -> [String] in
    readEditionNames(content: contentFolder(in: words), in: Disk())
  }
}

/// The content folder that a line names, finished or not.
private func contentFolder(in words: [String]) -> String {
  for (index, word) in words.enumerated() {
    if word == "--content", index + 1 < words.count { return words[index + 1] }
    if word.hasPrefix("--content=") { return String(word.dropFirst("--content=".count)) }
  }
  return "Content"
}
