import ArgumentParser
import Base
import Disclosed
import Papers
import Pipeline
import Publishing

/// `reviewday publish`.
struct Publish: Performing {
  static let configuration = CommandConfiguration(
    abstract: "Copy one edition of a school to a drive that readers are using.",
    discussion: """
      At every moment every page that can be opened there has all its links. A run that was broken \
      off, by a full drive or an open file, is completed by the next. Files that reviewday did not \
      write are told of and never touched.

      Examples:
        reviewday publish larkmoor-edge-school S/review --dry-run   what would change
        reviewday publish larkmoor-edge-school S/review             do it
        reviewday publish larkmoor-edge-school S/review --draft     stamped as a draft
        reviewday publish larkmoor-edge-school S/review --withdraw  take everything away again
        reviewday publish larkmoor-edge-school --zip review.zip     one file for e-mail
      """)

  @Argument(help: "The folder of the school.", completion: schoolCompletion)
  var school: String
  @Argument(
    help: "The folder on the drive, for this school and edition alone.",
    completion: .directory)
  var folder: String?
  @OptionGroup var places: PlaceOptions
  @Option(help: "The edition to publish. Default: governors.", completion: editionCompletion)
  var edition: String?
  @Flag(help: "Allow papers that are a draft or not committed, and stamp every page as a draft.")
  var draft = false
  @Flag(help: "List what would change; touch nothing.")
  var dryRun = false
  @Flag(help: "Take away all that was ever published there, for the day a mistake was.")
  var withdraw = false
  @Option(help: "Write one archive for e-mail instead; - for the standard output.")
  var zip: String?
  @Option(help: "How many seconds to try again where a file is open on another computer.")
  var patience = 30
  @Option(
    help: "The date the papers speak as at, as 2026-11-23. Default: as site.yaml says, else today.")
  var asOf: String?
  @Flag(help: "With the reports as PDF.")
  var pdf = false
  @Flag(help: "With the reports and the plan as Word files.")
  var word = false
  @Flag(help: "With the reports and the one page in large print too.")
  var largePrint = false

  func validate() throws {
    try checkDate(asOf)
    guard (0...3_600).contains(patience) else {
      throw ValidationError("--patience wants a number of seconds up to 3600, not \(patience).")
    }
    if withdraw, zip != nil || draft {
      throw ValidationError("--withdraw takes papers away; it goes with neither --zip nor --draft.")
    }
    guard (folder == nil) != (zip == nil) else {
      throw ValidationError("Name either the folder to publish to or --zip FILE.")
    }
    if dryRun, zip != nil {
      throw ValidationError("--dry-run is for a folder; an archive is always written whole.")
    }
  }

  func perform(in world: World) async -> ExitStatus {
    if withdraw { return performWithdrawal(in: world) }
    let order = order(in: world)
    let line = ProgressLine(in: world)
    let maker =
      order.copies.isEmpty
      ? nil : CountedPapers(maker: OtherPrograms(state: order.state), line: line)
    let (report, schools) = await make(order, in: world.files, by: maker)
    line.wipe()
    if let status = tellFaults(of: report, in: world) { return status }
    guard let made = schools.first, let edition = made.editions.first else { return .contentWrong }
    let refusals = await refusals(made, edition, in: world)
    guard refusals.isEmpty else {
      world.complainWrapped(refusals.joined())
      return .contentWrong
    }
    let cover = Cover(
      school: made.report.key, name: made.report.summary.name, edition: edition.edition.name,
      status: edition.status.rawValue, program: programName)
    let release = Release(cover: cover, files: edition.files)
    do throws(Halt) {
      // What can be refused at once is refused before anything is written down.
      try seeThatNamesAreSafe(release.files)
      if zip == nil { _ = try targetFolder() }
      return try await remembering(edition.ledger, in: world) { () throws(Halt) in
        if let zip { return try write(release, asArchive: zip, in: world) }
        return try publish(release, edition.ledger, in: world)
      }
    } catch {
      return tell(error, in: world)
    }
  }

  private func order(in world: World) -> Order {
    var order = Order(
      content: places.content, output: places.output, state: stateFolder(besides: places.content),
      theme: places.theme, schools: [schoolKey(school)], editions: [edition ?? "governors"],
      asOf: asOf.flatMap { CalendarDate(iso: $0) }, today: world.today,
      copies: Set((pdf ? [.pdf] : []) + (word ? [.word] : [])), jobs: world.processors,
      program: programName)
    order.largePrint = largePrint
    order.history = world.history
    order.asDraft = draft
    return order
  }

  /// Says what keeps the papers from being made whole; nil where nothing does.
  private func tellFaults(of report: BuildReport, in world: World) -> ExitStatus? {
    for message in report.unknown { world.complain("reviewday: \(message)\n") }
    let errors = report.errors
    if !errors.isEmpty {
      world.complain(
        text(of: errors, as: .human, colour: world.colour, program: programName) + "\n")
    }
    world.complain(lines(about: report.allTroubles))
    if !report.unknown.isEmpty { return .wrongUsage }
    guard errors.isEmpty, report.allTroubles.isEmpty else {
      world.complain("Nothing was published.\n")
      return errors.isEmpty ? .worldFailed : .contentWrong
    }
    return nil
  }

  private func publish(
    _ release: Release, _ ledger: CountLedger, in world: World
  ) throws(Halt) -> ExitStatus {
    let folder = try targetFolder()
    let line = ProgressLine(in: world)
    defer { line.wipe() }
    let settings = settings(in: world, line)
    if let (path, length) = tooLong(release.files.map(\.path), below: absolute(folder)) {
      world.complainWrapped(
        "Some readers may not be able to open \(path): with the folder before it, it has "
          + "\(length) characters, and Windows takes 259. A folder nearer to the top helps.")
    }
    if dryRun {
      let report = try rehearse(release, to: folder, in: world.files, settings)
      world.print(report.list)
      world.complainWrapped(report.summary(of: release, isRehearsal: true))
      world.complainWrapped(foresight(of: ledger))
      return .done
    }
    let report = try Publishing.publish(release, to: folder, in: world.files, settings)
    line.wipe()
    world.complainWrapped(report.summary(of: release, isRehearsal: false))
    world.print("\(folder)/index.html\n")
    return .done
  }

  private func performWithdrawal(in world: World) -> ExitStatus {
    do throws(Halt) {
      let report = try Publishing.withdraw(
        schoolKey(school), edition: edition, from: try targetFolder(), isRehearsal: dryRun,
        in: world.files, settings(in: world, ProgressLine(in: world)))
      if dryRun { world.print(report.removed.map { "remove   \($0)\n" }.joined()) }
      world.complainWrapped(report.summary(isRehearsal: dryRun))
      return report.changedByHand.isEmpty ? .done : .worldFailed
    } catch {
      return tell(error, in: world)
    }
  }

  private func settings(in world: World, _ line: ProgressLine) -> PublishSettings {
    var settings = PublishSettings(
      patience: patience, workplace: world.workplace,
      tell: { sentence in
        line.wipe()
        world.complainWrapped(sentence)
      })
    settings.count = { number, files, path in
      line.say("\(number) of \(files) files: \(path)")
    }
    return settings
  }

  /// The folder without a slash at its end; refused where notes or built papers are.
  private func targetFolder() throws(Halt) -> String {
    let folder = withoutSlash(folder ?? "")
    let target = absolute(folder)
    for (place, what) in [(places.content, "the content"), (places.output, "the built papers")] {
      let other = absolute(place)
      if target == other || target.hasPrefix(other + "/") || other.hasPrefix(target + "/") {
        throw .wrongFolder(
          "\(folder) and \(what) in \(place) lie within each other; publish to a folder of its own")
      }
    }
    return folder
  }
}
