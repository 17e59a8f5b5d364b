import Base
import Disclosed
import TestSupport

/// Makes samples of which a random part of every kind of record is left, with a random part of the
/// links among them.
struct RandomDisclosures {
  var generator: SeededGenerator

  mutating func next() -> Disclosure {
    let manner = Edition.Manner.allCases.randomElement(using: &generator) ?? .school
    var out = Disclosure.sample(manner)
    if !coin() { out.days = [] }
    let hasDay = !out.days.isEmpty
    out.evidence = some(5).map { .sample(reference("E", $0), slot: hasDay && coin() ? 0 : nil) }
    let evidence = out.evidence.count
    out.findings = some(4).map {
      .sample(reference("F", $0), isStrength: coin(), evidence: picks(evidence))
    }
    out.actions = some(3).map { .sample(reference("A", $0)) }
    out.discussions = some(2).map { .sample(reference("D", $0)) }
    let form = out.resources[0]
    out.resources = some(2).map { number in
      var resource = form
      resource.name += " \(number)"
      return resource
    }
    link(&out)
    linkMeasuring(&out)
    return out
  }

  /// Leaves out a random part of what was measured, and of what it names.
  private mutating func linkMeasuring(_ out: inout Disclosure) {
    let actions = out.actions.count
    for index in out.instruments.indices {
      for item in out.instruments[index].items.indices {
        out.instruments[index].items[item].actions = picks(actions)
      }
      if coin() { out.instruments[index].waves = [] }
      if out.instruments[index].waves.count < 2 { out.instruments[index].change = nil }
    }
    if actions == 0 || coin() {
      for index in out.training?.menu.indices ?? 0..<0 { out.training?.menu[index].action = nil }
      out.passports?.action = nil
    }
    if coin() { out.training = nil }
    if coin() { out.passports = nil }
    if coin() { out.parties = [] }
  }

  private mutating func link(_ out: inout Disclosure) {
    let findings = out.findings.count
    let actions = out.actions.count
    let discussions = out.discussions.count
    for index in out.days.indices {
      out.days[index].slots[0].evidence = out.evidence.indices.filter {
        out.evidence[$0].slot != nil
      }
      out.days[index].termsOfReference = Prose()
    }
    for index in out.evidence.indices {
      out.evidence[index].findings = picks(findings)
      out.evidence[index].body = Prose(paragraph: "Seen.")
    }
    for index in out.findings.indices {
      out.findings[index].actions = picks(actions)
      out.findings[index].discussions = picks(discussions)
    }
    for index in out.actions.indices { link(&out.actions[index], in: out) }
    for index in out.discussions.indices {
      out.discussions[index].findings = picks(findings)
      out.discussions[index].actions = picks(actions)
    }
    for index in out.resources.indices { out.resources[index].actions = picks(actions) }
    out.focusAreas[0].actions = picks(actions)
  }

  private mutating func link(_ action: inout Disclosure.Action, in out: Disclosure) {
    action.findings = picks(out.findings.count)
    action.discussions = picks(out.discussions.count)
    action.resources = picks(out.resources.count)
    action.introduction = Prose()
    let measures = picks(action.measures.count).map { action.measures[$0] }
    action.measures = measures.map { measure in
      var measure = measure
      if out.evidence.isEmpty { measure.evidence = nil }
      return measure
    }
  }

  private mutating func coin() -> Bool { Bool.random(using: &generator) }

  private mutating func some(_ most: Int) -> Range<Int> {
    0..<Int.random(in: 0...most, using: &generator)
  }

  private mutating func picks(_ count: Int) -> [Int] { (0..<count).filter { _ in coin() } }

  private mutating func reference(_ letter: String, _ number: Int) -> String? {
    coin() ? "\(letter)\(number + 1)" : nil
  }
}
