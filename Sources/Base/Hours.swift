/// A stretch of one day, from one time to a later one.
package struct Hours: Hashable, Sendable {
  package var from: ClockTime
  package var to: ClockTime

  /// The stretch, or nil where it would have no length.
  package init?(from: ClockTime, to: ClockTime) {
    guard from < to else { return nil }
    self.from = from
    self.to = to
  }

  /// How long it is.
  package var minutes: Int { to.minutes - from.minutes }

  /// `18:00 to 19:00`.
  package var text: String { "\(from.text) to \(to.text)" }
}
