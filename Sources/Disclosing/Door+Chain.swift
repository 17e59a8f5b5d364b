import Base
import Disclosed
import Model

extension Door {
  mutating func disclosedEvidence() -> [Disclosure.Evidence] {
    var out: [Disclosure.Evidence] = []
    for (notes, isMerged) in zip(visits.records, visits.isMerged) {
      guard let first = notes.first else { continue }
      out.append(isMerged ? mergedVisits(notes) : disclosedNote(first))
    }
    return out
  }

  private mutating func disclosedNote(_ index: Int) -> Disclosure.Evidence {
    let evidence = school.evidence[index]
    let resolved = index < chain.evidence.count ? chain.evidence[index] : nil
    let kind = library.vocabulary.evidenceKinds.first { $0.id == resolved?.kind }
    var disclosed = Disclosure.Evidence(
      reference: evidence.identity.reference?.text, date: evidence.date, slot: row(ofNote: index),
      title: evidence.title, kind: kind?.title, areas: resolved?.areas ?? [],
      people: (resolved?.people ?? []).compactMap { title(ofPeople: $0) },
      strength: resolved?.strength?.rawValue,
      tallies: evidence.tallies.map { counts.tally($0, isSurvey: isSurvey(index)) },
      body: prose(evidence.body, on: evidence.date))
    disclosed.findings = admitted(chain.findingsOfEvidence, index, findingIndex)
    disclosed.isAmongVisits = disclosed.slot == nil && stoodAmongVisits(index)
    return disclosed
  }

  /// Whether a piece of evidence holds replies to a survey.
  func isSurvey(_ evidence: Int?) -> Bool {
    guard let evidence, chain.evidence.indices.contains(evidence) else { return false }
    return chain.evidence[evidence].kind == "survey"
  }

  mutating func disclosedFindings() -> [Disclosure.Finding] {
    var out: [Disclosure.Finding] = []
    for (index, finding) in school.findings.enumerated() where findingIndex[index] != nil {
      let cited = index < chain.evidenceOfFinding.count ? chain.evidenceOfFinding[index] : []
      let visible = cited.filter { evidenceIndex[$0] != nil }
      var disclosed = Disclosure.Finding(
        reference: finding.identity.reference?.text, date: finding.date, title: finding.title,
        isStrength: finding.nature == .strength, judgement: finding.judgement?.value,
        areas: index < chain.areasOfFinding.count ? chain.areasOfFinding[index] : [],
        evidence: unique(visible.compactMap { evidenceIndex[$0] }),
        withheldEvidence: cited.count - visible.count,
        body: prose(finding.body, on: finding.date))
      disclosed.pieces = cited.count
      disclosed.people = people(heardIn: visible)
      disclosed.tallies = tallies(of: visible)
      disclosed.actions = admitted(chain.actionsOfFinding, index, actionIndex)
      disclosed.discussions = discussions(chain.findingsOfDiscussion, concerning: index)
      out.append(disclosed)
    }
    return out
  }

  mutating func disclosedDiscussions() -> [Disclosure.Discussion] {
    var out: [Disclosure.Discussion] = []
    for (index, discussion) in school.discussions.enumerated()
    where discussionIndex[index] != nil {
      out.append(
        Disclosure.Discussion(
          reference: discussion.identity.reference?.text, date: discussion.date,
          question: discussion.question, askedBy: discussion.askedBy,
          standing: discussion.standing.value.rawValue, on: discussion.on,
          findings: admitted(chain.findingsOfDiscussion, index, findingIndex),
          actions: admitted(chain.actionsOfDiscussion, index, actionIndex),
          body: prose(discussion.body, on: discussion.date)))
    }
    return out
  }

  /// The tallies of some visible notes, in their order; in the place of a single lesson visit's the
  /// sums over all.
  private func tallies(of notes: [Int]) -> [Disclosure.Tally] {
    let found = notes.flatMap { note in
      school.evidence[note].tallies.map {
        counts.tally(shown($0, of: note), isSurvey: isSurvey(note))
      }
    }
    return unique(found)
  }

  private func people(heardIn notes: [Int]) -> [String] {
    let ids = notes.filter(chain.evidence.indices.contains).flatMap { chain.evidence[$0].people }
    return unique(ids.compactMap { title(ofPeople: $0) })
  }

  /// The visible ones among the records that record `index` is linked to.
  func admitted(_ links: [[Int]], _ index: Int, _ visible: [Int: Int]) -> [Int] {
    links.indices.contains(index) ? unique(links[index].compactMap { visible[$0] }) : []
  }

  func discussions(_ links: [[Int]], concerning record: Int) -> [Int] {
    links.indices.filter { links[$0].contains(record) }.compactMap { discussionIndex[$0] }
  }
}

/// Each value once, where it stands first.
func unique<Value: Hashable>(_ values: [Value]) -> [Value] {
  var seen: Set<Value> = []
  return values.filter { seen.insert($0).inserted }
}
