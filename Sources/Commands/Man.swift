import ArgumentParser
import Base

/// `reviewday man`.
struct Man: Performing {
  static let configuration = CommandConfiguration(
    abstract: "Print the manual page.",
    discussion: """
      It is made of the same words as the help of the commands, and covers all of them.

      Examples:
        reviewday man | man -l -              read it
        reviewday man > ~/.local/share/man/man1/reviewday.1
      """)

  func perform(in world: World) -> ExitStatus {
    do {
      let words = try CommandWords.words(of: ReviewDay.self)
      world.print(ManualPage(words, version: programName).text)
      return .done
    } catch {
      world.complain("reviewday: the manual page cannot be made: \(error)\n")
      return .worldFailed
    }
  }
}
