import ArgumentParser
import Base
import Pipeline

/// The folders that every command takes and that mean the same for each; one that a command has no
/// use for is accepted all the same, so that a line can be called up again with another verb.
struct PlaceOptions: ParsableArguments {
  @Option(help: "The folder that holds the content.", completion: .directory)
  var content = "Content"

  @Option(help: "The folder of the finished papers.", completion: .directory)
  var output = "Output"

  @Option(
    help: "A theme: a folder, or a name in Themes beside the content. Default: as site.yaml says.",
    completion: .directory)
  var theme: String?
}

/// The folder of manifests, journals and cached papers: beside the content, ignored by git.
func stateFolder(besides content: String) -> String {
  sibling(of: content, named: ".reviewday")
}

/// Refuses what is no date.
func checkDate(_ asOf: String?) throws {
  guard let asOf, CalendarDate(iso: asOf) == nil else { return }
  throw ValidationError("--as-of wants a date such as 2026-11-23, not “\(asOf)”.")
}

/// Refuses a number of jobs that no machine is helped by.
func checkJobs(_ jobs: Int?) throws {
  guard let jobs, !(1...64).contains(jobs) else { return }
  throw ValidationError("--jobs wants a number from 1 to 64, not \(jobs).")
}
