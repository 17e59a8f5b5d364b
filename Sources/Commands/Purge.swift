import ArgumentParser
import Base
import Pipeline

/// `reviewday purge`.
struct Purge: Performing {
  static let configuration = CommandConfiguration(
    abstract: "List a school's private files, and remove them with --yes.",
    discussion: """
      Private is whatever stands in a folder called private, at any depth of the school's folder. \
      Links are never followed. Papers that were kept from printing are removed with it; the next \
      build prints them again.

      What git still holds of private folders is listed, with the command that takes it out of \
      the history. That command is never run from here: it changes every commit after it.

      Examples:
        reviewday purge larkmoor-edge-school        list them, and what git holds
        reviewday purge larkmoor-edge-school --yes  remove them
      """)

  @Argument(help: "The folder of one school.", completion: schoolCompletion)
  var school: String
  @OptionGroup var places: PlaceOptions
  @Flag(help: "Remove what is listed.")
  var yes = false

  func perform(in world: World) async -> ExitStatus {
    let order = Order(
      content: places.content, output: places.output,
      state: stateFolder(besides: places.content), schools: [schoolKey(school)],
      today: world.today, program: programName)
    var report = privateFiles(order, in: world.files)
    guard let folder = report.folder else {
      for message in report.unknown { world.complain("reviewday: \(message)\n") }
      return .wrongUsage
    }
    world.print(list(report))
    let hasList = report.troubles.isEmpty
    if yes, hasList { remove(&report, in: world.files) }
    world.print(outcome(report))
    world.print(await history(of: folder, in: world))
    world.print(
      paragraph(
        "Not reached from here: backups, earlier versions that a cloud drive keeps, mails, and "
          + "copies that others have.", in: world))
    for trouble in report.troubles { world.complain("reviewday: \(trouble.message)\n") }
    if !hasList { world.complain("reviewday: the list is not whole, so nothing is removed\n") }
    return report.troubles.isEmpty ? .done : .worldFailed
  }

  private func paragraph(_ words: String, in world: World) -> String {
    wrapped(words, to: world.terminal.output) + "\n"
  }

  private func list(_ report: PurgeReport) -> String {
    let count = report.files.count == 1 ? "1 private file" : "\(report.files.count) private files"
    var out = "\(schoolKey(school)): \(report.files.isEmpty ? "no private files" : count).\n"
    for file in report.files { out += "  \(file.path)  (\(inWords(bytes: file.size)))\n" }
    for path in report.leftAlone {
      out += "  \(path)  (a link or no plain file: left alone)\n"
    }
    if let path = report.listElsewhere {
      out += "The list of names lies elsewhere, and is left to you: \(path)\n"
    }
    if !report.cached.isEmpty {
      let size = report.cached.reduce(0) { $0 + $1.size }
      out += "Kept from printing, of all schools: \(report.cached.count) papers "
      out += "(\(inWords(bytes: size))).\n"
    }
    return out
  }

  private func outcome(_ report: PurgeReport) -> String {
    guard !report.files.isEmpty || !report.cached.isEmpty else { return "" }
    if yes, report.troubles.isEmpty || !report.removed.isEmpty {
      return "Removed: \(report.removed.count) of \(report.files.count + report.cached.count).\n"
    }
    return "Nothing was removed; add --yes to remove what is listed.\n"
  }

  /// What git still holds, and what it has been told to leave out and is not private by its folder.
  private func history(of folder: String, in world: World) async -> String {
    do throws(FileTrouble) {
      guard let traces = try await world.history.traces(below: "private", in: folder) else {
        return "Git: the folder is in no git repository.\n"
      }
      let ignored = try await world.history.ignored(in: folder) ?? []
      return held(traces, in: world) + leftOut(ignored, in: world)
    } catch {
      return "Git: \(error.message).\n"
    }
  }

  private func held(_ traces: [HistoryTrace], in world: World) -> String {
    guard !traces.isEmpty else { return "Git: no commit holds a file of a private folder.\n" }
    let number = traces.count == 1 ? "1 file" : "\(traces.count) files"
    var out = paragraph(
      "Git still holds \(number) of private folders, and keeps them when they are removed here:",
      in: world)
    out += some(traces.map { "\($0.path)  (\($0.commit))" })
    let folders = Set(traces.map { folder(of: $0.path) }).sorted()
    out += paragraph(
      "To take them out of the history, in a fresh clone, after agreeing it with everybody who has "
        + "one (git-filter-repo is a program of its own):", in: world)
    let paths = folders.map { "--path '\($0)'" }.joined(separator: " ")
    return out + "  git filter-repo --invert-paths \(paths)\n"
  }

  private func leftOut(_ ignored: [String], in world: World) -> String {
    let others = ignored.filter {
      !$0.lowercased().split(separator: "/").dropLast().contains("private")
    }
    guard !others.isEmpty else { return "" }
    return paragraph(
      "Kept out of git too, and left alone here; look whether they may stay:", in: world)
      + some(others)
  }

  /// The path up to its outermost folder called `private`.
  private func folder(of path: String) -> String {
    let parts = path.split(separator: "/")
    let end = parts.firstIndex { $0.lowercased() == "private" } ?? parts.count - 1
    return parts[...end].joined(separator: "/") + "/"
  }

  private func some(_ lines: [String]) -> String {
    let most = 40
    let more = lines.count > most ? "  … and \(lines.count - most) more\n" : ""
    return lines.prefix(most).map { "  \($0)\n" }.joined() + more
  }
}

/// A number of bytes as people say it.
func inWords(bytes: Int) -> String {
  switch bytes {
  case ..<1000: "\(bytes) bytes"
  case ..<1_000_000: "\((bytes + 500) / 1000) kB"
  default: "\(bytes / 1_000_000).\(bytes % 1_000_000 / 100_000) MB"
  }
}
