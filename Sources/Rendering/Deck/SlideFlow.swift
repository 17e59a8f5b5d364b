import Base
import Papers

/// A slide as it will stand on the screen: what fits, at the step at which it fits.
struct PlacedSlide {
  var slide: Slide
  var step: SlideStep
  /// Which of how many, where one slide of the composer's became several.
  var part = 1
  var parts = 1
}

/// Lets too full slides flow on, so that nothing is cut and nothing is set too small.
struct SlideFlow {
  /// More points than these make a slide nobody reads.
  static let mostPoints = 6
  static let mostQuestions = 4
  static let mostRows = 8

  static func place(_ slides: [Slide]) -> [PlacedSlide] {
    var identifiers = Set(slides.map(\.id))
    return slides.flatMap { slide in
      var placed = place(slide)
      for index in placed.indices {
        placed[index].part = index + 1
        placed[index].parts = placed.count
        guard index > 0 else { continue }
        placed[index].slide.notes = []
        var id = "\(slide.id)-\(index + 1)"
        while !identifiers.insert(id).inserted { id += "-more" }
        placed[index].slide.id = id
      }
      return placed
    }
  }

  /// One line a layout.
  private static func place(_ slide: Slide) -> [PlacedSlide] {
    switch slide.layout {
    case .points(let points): placePoints(points, of: slide)
    case .discussion(let questions): placeQuestions(questions, of: slide)
    case .table(let table): placeTable(table, of: slide)
    case .prose(let prose): placeProse(prose, of: slide)
    case .opening(let lines):
      [single(slide) { $0.height(ofOpening: slide, lines: lines) }]
    case .statement(let sub, let figure):
      [
        single(slide) {
          $0.height(ofStatement: slide, sub: sub, hasFigure: figure != nil)
        }
      ]
    case .action(let action): placeAction(action, of: slide)
    }
  }

  // MARK: Layouts

  private static func placePoints(_ points: [Line], of slide: Slide) -> [PlacedSlide] {
    let split = share(points, most: mostPoints, last: SlideStep.all[3]) { step, points in
      step.heading(of: slide) + step.height(ofPoints: points) <= SlideRoom.height
    }
    return split.shares.map { placed(slide, .points(Array($0)), split.step) }
  }

  private static func placeQuestions(_ questions: [Line], of slide: Slide) -> [PlacedSlide] {
    let split = share(questions, most: mostQuestions, last: SlideStep.all[3]) { step, questions in
      SlideRoom.eyebrow + 2.6 + SlideRoom.gap + step.height(ofQuestions: questions)
        <= SlideRoom.height
    }
    return split.shares.map { placed(slide, .discussion(Array($0)), split.step) }
  }

  private static func placeTable(_ table: Table, of slide: Slide) -> [PlacedSlide] {
    let measures = SlideStep.all.map { TableMeasure(table, step: $0) }
    let split = share(table.rows, most: mostRows, last: SlideStep.all[4]) { step, rows in
      let measure = measures[step.number]
      return step.heading(of: slide) + measure.frame + measure.height(of: rows)
        <= SlideRoom.height
    }
    return split.shares.map { rows in
      var part = table
      part.rows = Array(rows)
      return placed(slide, .table(part), split.step)
    }
  }

  private static func placeProse(_ prose: Prose, of slide: Slide) -> [PlacedSlide] {
    let pieces = prose.pieces
    let split = share(pieces, most: max(1, pieces.count), last: SlideStep.all[3]) { step, pieces in
      step.heading(of: slide) + step.height(ofPieces: pieces) <= SlideRoom.height
    }
    return split.shares.map { placed(slide, .prose(Prose(pieces: $0)), split.step) }
  }

  /// An action too full for one slide keeps its wheel, its difference and its stages; the facts
  /// follow.
  private static func placeAction(_ action: ActionSlide, of slide: Slide) -> [PlacedSlide] {
    let whole = single(slide) { $0.height(ofAction: slide, action) }
    if whole.step.height(ofAction: slide, action) <= SlideRoom.height || action.facts.isEmpty {
      return [whole]
    }
    var bare = action
    bare.facts = []
    var first = slide
    first.layout = .action(bare)
    let facts = action.facts.map { Line([.strong($0.term), .text(": ")]) + $0.value }
    return [single(first) { $0.height(ofAction: first, bare) }] + placePoints(facts, of: slide)
  }

  // MARK: Fitting

  private static func placed(
    _ slide: Slide, _ layout: Slide.Layout, _ step: SlideStep
  ) -> PlacedSlide {
    var slide = slide
    slide.layout = layout
    return PlacedSlide(slide: slide, step: step)
  }

  /// The slide at the largest step at which it fits, else at the smallest.
  private static func single(_ slide: Slide, height: (SlideStep) -> Double) -> PlacedSlide {
    let step = SlideStep.all.first { height($0) <= SlideRoom.height }
    return PlacedSlide(slide: slide, step: step ?? SlideStep.all[SlideStep.all.count - 1])
  }

  /// Shares items out evenly over as few slides as hold them, down to a last step; an item that
  /// fills a slide by itself is set smaller still.
  private static func share<Item>(
    _ items: [Item], most: Int, last: SlideStep, fits: (SlideStep, ArraySlice<Item>) -> Bool
  ) -> (shares: [ArraySlice<Item>], step: SlideStep) {
    guard !items.isEmpty else { return ([[]], SlideStep.all[0]) }
    let fewest = max(1, (items.count + most - 1) / most)
    for count in fewest...max(fewest, items.count) {
      let shares = even(items, count)
      let smallest = count == items.count ? SlideStep.all.count - 1 : last.number
      for step in SlideStep.all[...smallest] where shares.allSatisfy({ fits(step, $0) }) {
        return (shares, step)
      }
    }
    return (even(items, items.count), SlideStep.all[SlideStep.all.count - 1])
  }

  private static func even<Item>(_ items: [Item], _ count: Int) -> [ArraySlice<Item>] {
    (0..<count).map { items[items.count * $0 / count..<items.count * ($0 + 1) / count] }
  }
}
