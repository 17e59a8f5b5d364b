package import Base
import Model

/// One person, too many hours.
package enum OwnerOverloaded: Check {
  package static let id = "owner-overloaded"
  package static let severity = Severity.hint
  package static let summary = "One owner carries more hours in a half-term than a person has."
  package static let explanation = """
    The hours of each action are spread evenly over the half-terms it runs through and added up
    for each owner. The limit is 30 hours in a half-term, or `most hours:` in site.yaml.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    let heavy = heavyOwners(of: subject)
    var loads: [Key: Double] = [:]
    var last: [String: Placed<String>] = [:]
    for action in subject.plan where subject.isLive(action.action) {
      guard let owner = action.action.owner, let hours = action.action.hours,
        heavy.contains(owner.value.lowercased()), let run = action.run
      else { continue }
      let terms = subject.calendar.halfTerms(from: run.start, to: run.end)
      let who = owner.value.lowercased()
      last[who] = owner
      for term in terms {
        loads[Key(owner: who, from: term.from, name: term.name), default: 0] +=
          Double(hours.value) / Double(terms.count)
      }
    }
    return last.keys.sorted().compactMap { who in
      worst(of: who, loads: loads, most: subject.site.mostHours, owner: last[who])
    }
  }

  /// Those who own more hours in all than one half-term should hold: only they can be overloaded.
  private static func heavyOwners(of subject: Subject) -> Set<String> {
    var totals: [String: Double] = [:]
    for action in subject.plan {
      guard let owner = action.action.owner, let hours = action.action.hours else { continue }
      totals[owner.value.lowercased(), default: 0] += Double(hours.value)
    }
    return Set(totals.filter { $0.value > Double(subject.site.mostHours) }.keys)
  }

  private struct Key: Hashable {
    var owner: String
    var from: CalendarDate
    var name: TermName
  }

  private static func worst(
    of who: String, loads: [Key: Double], most: Int, owner: Placed<String>?
  ) -> Diagnostic? {
    let heaviest = loads.filter { $0.key.owner == who }
      .max { ($0.value, $1.key.from) < ($1.value, $0.key.from) }
    guard let owner, let heaviest, heaviest.value > Double(most) else { return nil }
    return says(
      "the \(owner.value) carries about \(Int(min(heaviest.value, 1e6).rounded())) hours in "
        + "\(heaviest.key.name.inWords), more than \(most)",
      at: owner.span, fix: "Give an action to somebody else, or spread it over more half-terms")
  }
}
