import Base
package import Disclosed
package import Papers

/// A record of a disclosure, by its kind and its index there; slots and slides are counted over all
/// days.
package struct TracedRecord: Hashable, Sendable {
  package var kind: Kind
  package var index: Int

  /// The kinds whose words can be followed.
  package enum Kind: Hashable, Sendable, CaseIterable {
    case school, day, slot, evidence, finding, action, discussion, resource, slide, year
    case survey, training, passports, party
  }

  package init(_ kind: Kind, _ index: Int) {
    self.kind = kind
    self.index = index
  }
}

/// Which records a page, a paper or the slides are made of.
///
/// It is not guessed from what is printed: the edition is composed once more from the same records
/// with a mark in the words of each, a letter that no script has, and the marks are looked for in
/// what came out.
package struct Traces: Sendable {
  /// The publication with the marks in it.
  package let marked: Publication
  /// The plan for a word processor, likewise.
  package let markedPlan: Paper?
  private let records: [TracedRecord]

  package init(_ disclosure: Disclosure, colophon: Colophon, scope: PaperScope = .everything) {
    var marker = RecordMarker()
    let copy = marker.marked(disclosure)
    records = marker.records
    marked = compose(copy, colophon: colophon, scope: scope)
    markedPlan = composePlan(copy, colophon: colophon)
  }

  /// The records in some part of the marked publication: those whose own words stand there, and
  /// those that are only named by their reference.
  package func records(in part: Any) -> (standing: Set<TracedRecord>, cited: Set<TracedRecord>) {
    var standing: Set<TracedRecord> = []
    var cited: Set<TracedRecord> = []
    forEachText(in: part) { text in
      for scalar in text.unicodeScalars {
        guard let mark = RecordMarker.mark(scalar), records.indices.contains(mark.number) else {
          continue
        }
        if mark.isName {
          cited.insert(records[mark.number])
        } else {
          standing.insert(records[mark.number])
        }
      }
    }
    return (standing, cited.subtracting(standing))
  }

  /// Words without the marks in them.
  package static func plain(_ words: String) -> String { RecordMarker.withoutMarks(words) }

  /// What stands under an identifier, as `F3` in `findings.html#F3`; nil for no such place.
  package func part(_ anchor: String, of whole: Any) -> Any? {
    let children = Mirror(reflecting: whole).children
    for child in children {
      if child.label == "id", let id = child.value as? String,
        RecordMarker.withoutMarks(id) == anchor
      {
        return whole
      }
    }
    for child in children {
      if let found = part(anchor, of: child.value) { return found }
    }
    return nil
  }

  /// Every identifier in some part.
  package func anchors(in whole: Any) -> [String] {
    Mirror(reflecting: whole).children.flatMap { child -> [String] in
      if child.label == "id", let id = child.value as? String {
        return [RecordMarker.withoutMarks(id)]
      }
      return anchors(in: child.value)
    }
  }
}

/// Calls with every text of a value, whatever it is made of, prose and its addresses among them.
private func forEachText(in value: Any, _ body: (String) -> Void) {
  switch value {
  case let text as String: body(text)
  case let prose as Prose: body(String(decoding: prose.text, as: UTF8.self))
  default: for child in Mirror(reflecting: value).children { forEachText(in: child.value, body) }
  }
}
