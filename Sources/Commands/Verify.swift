import ArgumentParser
import Publishing

/// `reviewday verify`.
struct Verify: Performing {
  static let configuration = CommandConfiguration(
    abstract: "Say what was changed, lost or added in a published folder.",
    discussion: """
      Needs only the folder. Ends with 0 where all is as it was published, with 1 where not. The \
      seal is the one that publishing printed, unless the list of the files was changed too.

      Examples:
        reviewday verify S/review
      """)

  @Argument(help: "The folder that was published to.", completion: .directory)
  var folder: String

  func perform(in world: World) -> ExitStatus {
    let settings = PublishSettings(
      patience: 5, workplace: world.workplace, tell: { world.complainWrapped($0) })
    do throws(Halt) {
      let verdict = try Publishing.verify(folder, in: world.files, settings)
      world.print(verdict.list)
      world.complainWrapped(verdict.summary)
      return verdict.isWell ? .done : .contentWrong
    } catch {
      return tell(error, in: world)
    }
  }
}

extension Verdict {
  fileprivate var list: String {
    let added = foreign?.byPeople ?? []
    return changed.map { "changed  \($0)\n" }.joined() + lost.map { "lost     \($0)\n" }.joined()
      + added.map { "added    \($0)\n" }.joined()
  }

  fileprivate var summary: String {
    let added = foreign?.byPeople.count ?? 0
    var words =
      "\(cover.name), \(cover.edition), \(cover.status): \(whole) files as published, "
      + "\(changed.count) changed, \(lost.count) lost, \(added) added.\n"
    if isInterrupted {
      words += "A publication is under way or was broken off: publish again to complete it.\n"
    } else if !changed.isEmpty || !lost.isEmpty {
      words += "Publish again to bring back what was lost; move what was changed elsewhere first.\n"
    }
    return words + (seal.map { "Seal: \($0)\n" } ?? "")
  }
}
