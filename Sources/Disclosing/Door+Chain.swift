import Base
import Disclosed
import Model

extension Door {
  mutating func disclosedEvidence() -> [Disclosure.Evidence] {
    var out: [Disclosure.Evidence] = []
    for (index, evidence) in school.evidence.enumerated() where evidenceIndex[index] != nil {
      let resolved = index < chain.evidence.count ? chain.evidence[index] : nil
      let kind = library.vocabulary.evidenceKinds.first { $0.id == resolved?.kind }
      let slot = index < chain.slotOfEvidence.count ? chain.slotOfEvidence[index] : nil
      var disclosed = Disclosure.Evidence(
        reference: evidence.identity.reference?.text, date: evidence.date,
        slot: slot.flatMap { slot in
          dayIndex[slot.day].map { Disclosure.SlotIndex(day: $0, slot: slot.slot) }
        },
        title: evidence.title, kind: kind?.title, areas: resolved?.areas ?? [],
        people: (resolved?.people ?? []).compactMap { title(ofPeople: $0) },
        strength: resolved?.strength?.rawValue, tallies: evidence.tallies.map(counts.tally),
        body: prose(evidence.body, on: evidence.date))
      disclosed.findings = admitted(chain.findingsOfEvidence, index, findingIndex)
      out.append(disclosed)
    }
    return out
  }

  mutating func disclosedFindings() -> [Disclosure.Finding] {
    var out: [Disclosure.Finding] = []
    for (index, finding) in school.findings.enumerated() where findingIndex[index] != nil {
      let cited = index < chain.evidenceOfFinding.count ? chain.evidenceOfFinding[index] : []
      let visible = cited.compactMap { evidenceIndex[$0] }
      var disclosed = Disclosure.Finding(
        reference: finding.identity.reference?.text, date: finding.date, title: finding.title,
        isStrength: finding.nature == .strength, judgement: finding.judgement?.value,
        areas: index < chain.areasOfFinding.count ? chain.areasOfFinding[index] : [],
        evidence: visible, withheldEvidence: cited.count - visible.count,
        body: prose(finding.body, on: finding.date))
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

  /// The visible ones among the records that record `index` is linked to.
  func admitted(_ links: [[Int]], _ index: Int, _ visible: [Int: Int]) -> [Int] {
    links.indices.contains(index) ? links[index].compactMap { visible[$0] } : []
  }

  func discussions(_ links: [[Int]], concerning record: Int) -> [Int] {
    links.indices.filter { links[$0].contains(record) }.compactMap { discussionIndex[$0] }
  }
}
