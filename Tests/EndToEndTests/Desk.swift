import Base
import Commands
import TestSupport

/// A disk in memory on which things are begun, one after the other.
final class Desk {
  let disk = MemoryFileSystem()
  var today = CalendarDate(dayNumber: 20_780)

  /// Runs a command line on it.
  @discardableResult
  func type(_ words: String...) async -> Run { await Run(words, on: disk, today: today) }

  /// A site with one school, and a day where a date is given.
  static func withSchool(day: String? = nil) async -> Desk {
    let desk = Desk()
    await desk.type("new", "site", "--consultant", "Fieldlantern Reviews")
    await desk.type("new", "school", "Hollin Bank School", "--phase", "secondary")
    if let day { await desk.type("new", "day", day) }
    return desk
  }

  /// What `check` complains of, as `rule severity` without hints.
  var gaps: [String] {
    get async {
      let run = await type("check", "--format", "short")
      return run.output.split(separator: "\n").filter { !$0.contains(": hint: ") }.map(String.init)
        + (run.status == .done ? [] : ["status \(run.status)"])
    }
  }
}
