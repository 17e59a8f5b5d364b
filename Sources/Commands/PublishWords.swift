import Base
import Disclosed
import Pipeline
import Platform
import Publishing

/// Why papers that could be made are not published as they are, and the way out.
extension Publish {
  func refusals(_ made: MadeSchool, _ edition: MadeEdition, in world: World) async -> [String] {
    guard !draft else { return [] }
    var words: [String] = []
    if edition.status == .draft { words.append(refusalOfDraft(made.report)) }
    let keeping = withoutLedger(await world.keeping(made.origins))
    if let reason = refusal(of: keeping, made) { words.append(reason) }
    return words
  }

  private func refusalOfDraft(_ report: SchoolReport) -> String {
    let gaps = report.diagnostics.filter(\.isGap)
    guard !gaps.isEmpty else {
      return "\(report.key): not published, since its day is a draft. Write status: agreed at the "
        + "top of day.md once it is, or publish it stamped as a draft with --draft.\n"
    }
    let count = gaps.count == 1 ? "1 gap makes" : "\(gaps.count) gaps make"
    var words = "\(report.key): not published, since \(count) its papers a draft:\n"
    for (index, gap) in gaps.prefix(5).enumerated() {
      words += "  \(index + 1). \(gap.message)  (\(gap.place.path):\(gap.place.start.line))\n"
    }
    if gaps.count > 5 {
      words += "  … and \(gaps.count - 5) more; reviewday check \(report.key) lists them all.\n"
    }
    return words + "Mend each, or silence it in school.yaml with a reason; or publish the papers "
      + "stamped as a draft with --draft.\n"
  }

  private func refusal(of keeping: Keeping, _ made: MadeSchool) -> String? {
    let key = made.report.key
    let why = "\(key): not published, since "
    let draft = " Or publish the papers stamped as a draft with --draft.\n"
    switch keeping {
    case .committed: return nil
    case .uncommitted(let paths):
      let more = paths.count > 5 ? ["… and \(paths.count - 5) more"] : []
      let list = (paths.prefix(5) + more).map { "  \($0)\n" }.joined()
      return why + "nobody could tell later what its papers were made from; not committed:\n" + list
        + "Commit them: git add, then git commit (a file that git ignores: git add --force)."
        + draft
    case .noRepository(let folder):
      return why + "\(folder) is in no git repository, and nobody could tell later what its papers "
        + "were made from. Make one there: git init, git add ., git commit." + draft
    case .noGit:
      return why + "git, which keeps what its papers were made from, is not installed. Install git."
        + draft
    case .unknown(let words):
      return why + "git could not say whether what its papers were made from is committed: "
        + "\(words)." + draft
    }
  }
}

extension World {
  /// Complains in lines no wider than the terminal; what is indented stays so.
  func complainWrapped(_ text: String) {
    for line in text.split(separator: "\n") {
      let indent = line.prefix { $0 == " " }.count
      let isLong = line.count > readable(terminal.errors ?? line.count)
      complain(
        isLong
          ? String(repeating: " ", count: indent)
            + wrapped(String(line), to: terminal.errors, indent: indent, at: indent) + "\n"
          : line + "\n")
    }
  }
}

/// Says what kept a publication from its end, and how the program ends.
func tell(_ halt: Halt, in world: World) -> ExitStatus {
  switch halt {
  case .wrongFolder(let words):
    world.complainWrapped("reviewday: \(words)\n")
    return .wrongUsage
  case .unsafeNames(let faults):
    world.complainWrapped("Nothing was published: some names are not safe on every drive.\n")
    world.complainWrapped(faults.map { "  \($0)\n" }.joined())
    return .contentWrong
  case .inTheWay(let reasons):
    world.complainWrapped(
      "Nothing more was published: what stands there is not what was published.\n")
    world.complainWrapped(reasons.prefix(10).map { "  \($0)\n" }.joined())
    if reasons.count > 10 { world.complainWrapped("  … and \(reasons.count - 10) more.\n") }
    return .worldFailed
  case .taken(let words):
    world.complainWrapped("reviewday: \(words)\n")
    return .worldFailed
  case .failed(let trouble):
    world.complainWrapped("reviewday: \(trouble.message)\n")
    return .worldFailed
  }
}

extension PublishReport {
  /// A line for each file that changes.
  var list: String {
    func lines(_ word: String, _ paths: [String]) -> String {
      paths.map { word + String(repeating: " ", count: 9 - word.count) + $0 + "\n" }.joined()
    }
    return lines("new", added) + lines("change", changed) + lines("remove", removed)
      + lines("keep", previous)
  }

  func summary(of release: Release, isRehearsal: Bool) -> String {
    let cover = release.cover
    var words = resumed ? "Going on from a publication that was broken off.\n" : ""
    words +=
      "\(cover.name), \(cover.edition), \(cover.status): \(added.count) new, "
      + "\(changed.count) changed, \(unchanged) unchanged, \(removed.count) removed"
    words += isRehearsal ? " if it were published; nothing was touched.\n" : ".\n"
    if !previous.isEmpty {
      words +=
        "Kept until the next publication, for pages that are still open: "
        + "\(previous.count == 1 ? "1 file" : "\(previous.count) files") of an earlier one.\n"
    }
    for path in changedByHand {
      words += "Left alone, changed by somebody and no longer part of the papers: \(path)\n"
    }
    words += foreign.summary
    return words + (isRehearsal ? "" : "Seal: \(seal)\n")
  }
}

extension ForeignFiles {
  /// A few by name, the rest by number.
  var summary: String {
    guard !byPeople.isEmpty else { return "" }
    var words = byPeople.prefix(10).map { "Left alone, not written by reviewday: \($0)\n" }.joined()
    if byPeople.count > 10 {
      words += "… and \(byPeople.count - 10)\(isCutShort ? " or more" : "") others.\n"
    }
    return words
  }
}

extension WithdrawReport {
  func summary(isRehearsal: Bool) -> String {
    let count = removed.count == 1 ? "1 file" : "\(removed.count) files"
    var words = "\(cover.name), \(cover.edition): \(count) "
    words += isRehearsal ? "would be taken away; nothing was touched.\n" : "taken away.\n"
    for path in changedByHand {
      words +=
        "Still there, since somebody changed it: \(path). Look at it and remove it by hand.\n"
    }
    words += foreign?.summary ?? ""
    guard !isRehearsal else { return words }
    return words
      + "Copies may remain: what readers saved or were sent, backups, and on SharePoint\n"
      + "or OneDrive the recycle bin and earlier versions. If it was about people, tell the\n"
      + "school’s data protection lead today.\n"
  }
}
