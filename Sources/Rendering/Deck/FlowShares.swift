import Papers

/// Items shared out over as few slides as hold them, as evenly and in as large letters as that
/// allows.
struct FlowShares {
  /// The items of each slide.
  private(set) var ranges: [Range<Int>]
  private(set) var step: SlideStep

  init(_ body: FlowBody, slide: Slide, last: SlideStep) {
    let steps = SlideStep.all[...last.number].map { Measured(body, slide: slide, step: $0) }
    let fewest = steps.map { $0.fewest }
    let count = fewest.min() ?? .max
    let best = count == .max ? last.number : fewest.firstIndex(of: count) ?? last.number
    step = SlideStep.all[best]
    ranges = steps[best].even(count)
  }
}

/// The heights of all items at one step.
private struct Measured {
  let heights: [Double]
  let groups: [Int]
  private let keepsNext: [Bool]
  /// By group: the frame, and the most items.
  let frames: [Double]
  let most: [Int]
  let heading: (whole: Double, continued: Double)

  init(_ body: FlowBody, slide: Slide, step: SlideStep) {
    heights = body.items.map { body.groups[$0.group].height(of: $0, step) }
    groups = body.items.map(\.group)
    keepsNext = body.items.map { item in
      if case .piece(let piece) = item.content { piece.isHeading } else { false }
    }
    frames = body.groups.map { $0.frame(step) }
    most = body.groups.map(\.most)
    heading = (step.heading(of: slide), step.heading(of: slide, isContinued: true))
  }

  func room(_ isOne: Bool) -> Double {
    SlideRoom.height - (isOne ? heading.whole : heading.continued)
  }

  var isOne: Bool { heights.count < 2 || (filled(to: room(true)).count == 1 && fits(room(true))) }

  /// How many slides it takes; no number where an item alone is too tall for any.
  var fewest: Int {
    let isOne = isOne
    return fits(room(isOne)) ? filled(to: room(isOne)).count : .max
  }

  private func fits(_ room: Double) -> Bool {
    heights.indices.allSatisfy { heights[$0] + frames[groups[$0]] <= room }
  }

  /// Item after item as long as they fit into a height.
  func filled(to room: Double) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    var used = 0.0
    var ofGroup = 0
    for index in heights.indices {
      let isNew = index == start || groups[index] != groups[index - 1]
      var height = heights[index]
      if isNew { height += frames[groups[index]] + (index == start ? 0 : SlideRoom.partGap) }
      let isFull = ofGroup >= most[groups[index]] && !isNew
      if index > start, used + height > room || isFull {
        // A heading goes over with what it is the heading of.
        let goesOver = index - 1 > start && keepsNext[index - 1]
        let first = goesOver ? index - 1 : index
        ranges.append(start..<first)
        start = first
        used = heights[index] + frames[groups[index]]
        if goesOver { used += heights[first] + (isNew ? SlideRoom.partGap : 0) }
        ofGroup = 1
      } else {
        used += height
        ofGroup = isNew ? 1 : ofGroup + 1
      }
    }
    ranges.append(start..<heights.count)
    return ranges
  }

  /// So many slides, the fullest as little full as can be.
  func even(_ count: Int) -> [Range<Int>] {
    var upper = room(isOne)
    guard count > 1, count < .max else { return filled(to: upper) }
    var lower = 0.0
    for _ in 0..<12 {
      let middle = (lower + upper) / 2
      if filled(to: middle).count <= count { upper = middle } else { lower = middle }
    }
    return filled(to: upper)
  }
}
