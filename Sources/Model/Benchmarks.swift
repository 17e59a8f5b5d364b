package import Base

/// Dated national figures with their source, to set a school's own beside.
package struct Benchmarks: Sendable {
  /// The file's name without its ending.
  package var name: String
  package var span: Span
  /// When the figures were taken, as `January 2025`.
  package var title: String
  package var year: String?
  package var source: String?
  package var measures: [Measure]

  /// One figure.
  package struct Measure: Sendable {
    /// As cited; that of a level of support is the level's own.
    package var id: String
    package var title: String
    /// As printed: `5.3 %`.
    package var value: String
    /// The phase that it holds for; nil for all schools.
    package var phase: String?

    package init(id: String, title: String, value: String, phase: String? = nil) {
      self.id = id
      self.title = title
      self.value = value
      self.phase = phase
    }
  }

  package init(
    name: String, span: Span, title: String, year: String? = nil, source: String? = nil,
    measures: [Measure] = []
  ) {
    self.name = name
    self.span = span
    self.title = title
    self.year = year
    self.source = source
    self.measures = measures
  }

  /// The figure of an id: that of the phase where there is one, else that of all schools.
  package func measure(_ id: String, phase: String?) -> Measure? {
    let candidates = measures.filter { $0.id == id }
    let phase = phase?.lowercased() ?? ""
    return candidates.first { $0.phase.map { phase.contains($0.lowercased()) } ?? false }
      ?? candidates.first { $0.phase == nil }
  }
}
