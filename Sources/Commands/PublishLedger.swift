import Base
import Pipeline
import Platform
import Publishing

/// The ledger of counts: written before readers can see them, so that not even a run that is broken
/// off shows a number which nobody remembers.
extension Publish {
  /// Does the publication with its counts written down, and takes them out again where it is
  /// certain that nobody has seen anything.
  func remembering(
    _ ledger: CountLedger, in world: World, _ work: () throws(Halt) -> ExitStatus
  ) async throws(Halt) -> ExitStatus {
    guard !dryRun, ledger.added > 0 else {
      let status = try work()
      if !dryRun { await remind(of: ledger, in: world) }
      return status
    }
    let before = try remember(ledger, in: world)
    do throws(Halt) {
      let status = try work()
      guard status == .done else {
        forget(ledger, before, in: world)
        return status
      }
      world.complainWrapped(news(of: ledger))
      return status
    } catch {
      if error.isBeforeAnyChange {
        forget(ledger, before, in: world)
      } else {
        world.complainWrapped(
          "\(ledger.path) keeps its \(lines(ledger)): somebody may have seen a part.\n")
      }
      throw error
    }
  }

  /// What a rehearsal says.
  func foresight(of ledger: CountLedger) -> String {
    ledger.added == 0
      ? "" : "\(ledger.path) would get \(lines(ledger)) about what readers have seen.\n"
  }

  /// Writes the ledger; what it held before.
  private func remember(_ ledger: CountLedger, in world: World) throws(Halt) -> [UInt8]? {
    do throws(FileTrouble) {
      let before =
        world.files.kind(of: ledger.path) == nil
        ? nil : try world.files.read(ledger.path, limit: 1 << 24)
      try world.files.write(ledger.bytes, to: ledger.path)
      return before
    } catch {
      world.complainWrapped(
        "Nothing was published: what readers are shown must be written down in \(ledger.path), "
          + "so that no later number gives a small one away.\n")
      throw .failed(error)
    }
  }

  private func forget(_ ledger: CountLedger, _ before: [UInt8]?, in world: World) {
    do throws(FileTrouble) {
      if let before {
        try world.files.write(before, to: ledger.path)
      } else {
        try world.files.remove(ledger.path)
      }
    } catch {
      world.complainWrapped(
        "\(ledger.path) has \(lines(ledger)) too many, about what nobody has seen: "
          + "\(error.message). Take them back with git.\n")
    }
  }

  /// Where lines of earlier publications are in no commit yet.
  private func remind(of ledger: CountLedger, in world: World) async {
    guard world.files.kind(of: ledger.path) == .file,
      await world.keeping([ledger.path]).isUncommitted
    else { return }
    world.complainWrapped(reminderToCommit(ledger.path))
  }

  private func news(of ledger: CountLedger) -> String {
    "\(ledger.path) has \(lines(ledger)): what readers have now been shown. A number that would "
      + "give a small one away beside them is masked from now on, as long as they are kept.\n"
      + commitLines(ledger.path)
  }

  private func lines(_ ledger: CountLedger) -> String {
    ledger.added == 1 ? "1 new line" : "\(ledger.added) new lines"
  }
}

extension Halt {
  /// Whether it is certain that the folder of the readers was not touched.
  fileprivate var isBeforeAnyChange: Bool {
    switch self {
    case .wrongFolder, .unsafeNames, .taken: true
    case .inTheWay, .failed: false
    }
  }
}

/// What of the uncommitted keeps papers from being published: a ledger does not, since publishing
/// writes it.
func withoutLedger(_ keeping: Keeping) -> Keeping {
  guard case .uncommitted(let paths) = keeping else { return keeping }
  let others = paths.filter { $0.split(separator: "/").last.map(String.init) != ledgerName }
  return others.isEmpty ? .committed : .uncommitted(others)
}

private let ledgerName = CountLedger.fileName

extension Keeping {
  /// Whether git could keep it and does not yet.
  var isUncommitted: Bool {
    if case .uncommitted = self { true } else { false }
  }
}

/// Says that what readers were shown could be lost.
func reminderToCommit(_ path: String) -> String {
  "\(path) is not committed. It says which numbers readers have seen; without it a later one could "
    + "give a small one away.\n" + commitLines(path)
}

/// Two lines to copy.
private func commitLines(_ path: String) -> String {
  let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    .joined(separator: "/")
  let git = "git -C \(quoted(folder))"
  return "  \(git) add \(ledgerName)\n"
    + "  \(git) commit -m \"Keep what readers were shown\" \(ledgerName)\n"
}

/// A word as a shell takes it whole.
private func quoted(_ word: String) -> String {
  let isPlain = word.utf8.allSatisfy { byte in
    (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
      || "/.-_".utf8.contains(byte)
  }
  return isPlain ? word : "'" + word.replacing("'", with: "'\\''") + "'"
}
