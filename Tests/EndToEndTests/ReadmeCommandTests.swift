import Commands
import TestSupport
import Testing

/// Runs the commands that the README shows.
@Suite struct ReadmeCommandTests {
  private static let commands: [[String]] = {
    (Checkout.text("README.md") ?? "").split(separator: "\n").filter {
      $0.hasPrefix("reviewday ")
    }.map { line in
      let command = line.split(separator: "#")[0].split(separator: " ").dropFirst()
      return command.filter { $0 != "--pdf" && $0 != "--word" }.map(String.init)
    }
  }()

  @Test func findsCommandsToRun() { #expect(Self.commands.count >= 5) }

  @Test(arguments: commands)
  func runsAsShown(command: [String]) async throws {
    let run = await Run(command, on: try Example.disk())
    #expect(run.status == .done, "\(run.errors)")
  }
}
