import ArgumentParser
package import Base
package import Platform

/// What a command reaches of the world: the disk, the terminal, the date.
package struct World: Sendable {
  package var files: any FileSystem
  package var print: @Sendable (String) -> Void
  package var complain: @Sendable (String) -> Void
  /// Whether standard error is read by a person in colour.
  package var colour: Bool
  package var today: CalendarDate
  package var processors: Int
  /// Who works here, and the clock on the wall.
  package var workplace: any Workplace = ThisMachine()
  /// Whether git has these files and folders as they are.
  package var keeping: @Sendable ([String]) async -> Keeping = Platform.keeping(of:)
  /// Writes what is no text to the standard output; nil where a person reads it.
  package var emit: (@Sendable ([UInt8]) -> Void)?
  /// Where people read what is printed.
  package var terminal = Terminal()
  /// All of standard input.
  package var input: @Sendable () throws(FileTrouble) -> [UInt8] = { [] }
  /// Opens a workbook, which is an archive.
  package var unpack: @Sendable ([UInt8]) throws(ArchiveFault) -> any ArchiveParts = {
    (bytes) throws(ArchiveFault) in try ZipArchive(bytes)
  }
  /// What version control remembers.
  package var history: any History = GitHistory()
  /// Serves a preview until it is asked to end; nothing does unless it is handed in.
  package var preview: @Sendable (PreviewOrder, World) async -> ExitStatus = { _, _ in .worldFailed
  }

  package init(
    files: any FileSystem, print: @escaping @Sendable (String) -> Void,
    complain: @escaping @Sendable (String) -> Void, colour: Bool, today: CalendarDate,
    processors: Int
  ) {
    self.files = files
    self.print = print
    self.complain = complain
    self.colour = colour
    self.today = today
    self.processors = processors
  }

  /// Says to whoever reads the output, another program perhaps.
  package func show(_ text: String) { print(text) }

  /// The machine that the program runs on.
  package static func real() -> World {
    var world = World(
      files: Disk(), print: { Surroundings.write($0, to: .output) },
      complain: { Surroundings.write($0, to: .errors) },
      colour: Surroundings.isTerminal(.errors) && Surroundings.environment("NO_COLOR") == nil
        && Surroundings.environment("TERM") != "dumb",
      today: Surroundings.today(), processors: Surroundings.processors())
    world.preview = { becomeServer($0, in: $1) }
    if !Surroundings.isTerminal(.output) { world.emit = { Surroundings.write($0, to: .output) } }
    world.terminal = .real()
    world.input = { () throws(FileTrouble) in try Surroundings.readInput(limit: 2 << 20) }
    Surroundings.outliveReaders()
    return world
  }
}

/// The name and version, as printed on every page.
package let programName = "reviewday 0.1.0"

/// How a run ended: 0 done, 1 the content is wrong, 2 wrong usage, 3 the world failed.
package enum ExitStatus: Int32, Sendable {
  case done = 0
  case contentWrong = 1
  case wrongUsage = 2
  case worldFailed = 3
}

/// Runs the program with its arguments.
package func run(_ arguments: [String], in world: World) async -> ExitStatus {
  if let message = unknownCommand(in: arguments, of: ReviewDay.self) {
    world.complain("reviewday: \(message)\n")
    return .wrongUsage
  }
  let command: any ParsableCommand
  do {
    command = try ReviewDay.parseAsRoot(arguments)
  } catch {
    return explain(error, in: world)
  }
  guard let command = command as? any Performing else { return help(command, in: world) }
  return await command.perform(in: world)
}

/// A command of ours: parsed options that can be acted on.
protocol Performing: ParsableCommand {
  /// Does what was asked for, and says how it ended.
  func perform(in world: World) async -> ExitStatus
}

/// Runs a command of the parser's own, which prints help by throwing it.
private func help(_ command: any ParsableCommand, in world: World) -> ExitStatus {
  do {
    var command = command
    try command.run()
    return .done
  } catch {
    return explain(error, in: world)
  }
}

/// Prints help where it was asked for, else what was wrong with the arguments.
private func explain(_ error: any Error, in world: World) -> ExitStatus {
  let columns = readable(world.terminal.output ?? world.terminal.errors ?? 80)
  let message = withShortUsage(ReviewDay.fullMessage(for: error, columns: columns), columns) + "\n"
  guard ReviewDay.exitCode(for: error) == .success else {
    world.complain(message)
    return .wrongUsage
  }
  world.print(message)
  return .done
}

struct ReviewDay: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reviewday",
    abstract: "Turns the notes of a SEND review day into a site, slides and a report.",
    discussion: """
      Examples:
        reviewday new site                    begin a folder of reviews
        reviewday build                       everything, from Content into Output
        reviewday build larkmoor-edge-school  one school
        reviewday build --pdf                 with the reports as PDF
        reviewday check --format short        what is wrong or missing, a line each
        reviewday publish larkmoor-edge-school S/review  the governors' papers to a shared drive
        reviewday serve --open                a preview in the browser that follows your typing

      Each command says more: reviewday build --help.

      Exit status: 0 done, gaps included; 1 the content is wrong, and nothing was written; \
      2 wrong usage; 3 the world failed: the disk, another program.
      """,
    version: programName,
    subcommands: [
      New.self, Build.self, Check.self, Serve.self, Number.self, Format.self, Import.self,
      Status.self, Explain.self, Publish.self,
      Verify.self, Handover.self, Purge.self, Completions.self, Man.self,
    ])
}
