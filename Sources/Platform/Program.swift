import Subprocess

#if canImport(System)
  import System
#else
  import SystemPackage
#endif

/// How another program's run ended.
struct ProgramRun: Sendable {
  /// Why it did not end well, as the end of a sentence; nil for a good end.
  var failure: String?
  /// The last thing it said on its error stream.
  var lastLine = ""
  /// A signal ended it, as when it crashed.
  var hasCrashed = false
}

/// Runs another program to its end, or to the end of our patience.
func runProgram(
  _ path: String, _ arguments: [String], in folder: String, environment: [String: String],
  timeout: Duration
) async -> ProgramRun {
  await withTaskGroup(of: ProgramRun?.self) { group in
    group.addTask { await run(path, arguments, in: folder, environment: environment) }
    group.addTask {
      do { try await Task.sleep(for: timeout) } catch { return nil }
      return ProgramRun(failure: "it was not done after \(timeout.components.seconds) seconds")
    }
    let first = await group.next() ?? nil
    // Cancelling the run ends the program.
    group.cancelAll()
    return first ?? ProgramRun(failure: "it was interrupted")
  }
}

private func run(
  _ path: String, _ arguments: [String], in folder: String, environment: [String: String]
) async -> ProgramRun {
  var options = PlatformOptions()
  options.teardownSequence = [.gracefulShutDown(allowedDurationToNextStep: .seconds(2))]
  var updates: [Environment.Key: String?] = [:]
  for (name, value) in environment {
    if let key = Environment.Key(rawValue: name) { updates[key] = value }
  }
  do {
    let result = try await Subprocess.run(
      .path(FilePath(path)), arguments: Arguments(arguments),
      environment: .inherit.updating(updates), workingDirectory: FilePath(folder),
      platformOptions: options, output: .discarded, error: .string(limit: 1 << 22))
    let lines = result.standardError.split(whereSeparator: \.isNewline)
    let last = lines.last.map(String.init) ?? ""
    switch result.terminationStatus {
    case .exited(0): return ProgramRun(lastLine: last)
    case .exited(let code):
      return ProgramRun(failure: last.isEmpty ? "it ended with \(code)" : last, lastLine: last)
    default:
      return ProgramRun(failure: "it was stopped", lastLine: last, hasCrashed: true)
    }
  } catch {
    return ProgramRun(failure: "it could not be run")
  }
}
