package import Base

extension Day {
  /// When each slot ends, in the order of `slots`: as its row says, else when the next one starts,
  /// else when the day ends; nil where nothing says.
  package var slotEnds: [ClockTime?] {
    let starts = slots.map(\.start).sorted()
    return slots.map { slot in
      if let stated = slot.statedEnd { return stated }
      if let next = starts.first(where: { $0 > slot.start }) { return next }
      return ends.flatMap { $0 > slot.start ? $0 : nil }
    }
  }

  /// The hour of the slides: the day's last slot that is a presentation; nil where there is none,
  /// or where nothing says when it ends.
  package var presentation: Hours? {
    let hours = zip(slots, slotEnds).compactMap { slot, end -> Hours? in
      guard slot.activity == "presentation" else { return nil }
      return end.flatMap { Hours(from: slot.start, to: $0) }
    }
    return hours.max { $0.from < $1.from }
  }
}
