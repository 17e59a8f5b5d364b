import Base
package import Papers

/// A slide as it will stand on the screen: what fits, at the step at which it fits.
struct PlacedSlide {
  var slide: Slide
  var step: SlideStep
  /// Which of how many, where one slide of the composer's became several.
  var part = 1
  var parts = 1
  /// By table: how many steps of the grid each of its columns has.
  var spans: [[Int]] = []
}

/// Lets too full slides flow on, so that nothing is cut and nothing is set too small.
struct SlideFlow {
  static let mostPoints = 6
  static let mostQuestions = 4
  static let mostRows = 8
  static let mostBars = 6

  /// The slides as they stand.
  private(set) var placed: [PlacedSlide] = []
  /// What was too long for any slide.
  private(set) var overfull: [Overfull] = []

  init(_ slides: [Slide]) {
    var identifiers = Set(slides.map(\.id))
    for slide in slides {
      var parts = place(slide)
      for index in parts.indices {
        parts[index].part = index + 1
        parts[index].parts = parts.count
        guard index > 0 else { continue }
        parts[index].slide.notes = []
        var id = "\(slide.id)-\(index + 1)"
        while !identifiers.insert(id).inserted { id += "-more" }
        parts[index].slide.id = id
      }
      placed += parts
    }
  }

  static func place(_ slides: [Slide]) -> [PlacedSlide] { SlideFlow(slides).placed }

  /// One line a layout.
  private mutating func place(_ slide: Slide) -> [PlacedSlide] {
    var body = FlowBody()
    switch slide.layout {
    case .opening(let lines): return placeOpening(lines, of: slide)
    case .statement(let sub, let figure): return placeStatement(sub, figure, of: slide)
    case .action(let action): return placeAction(action, of: slide)
    case .points(let points): body.add(points: points)
    case .discussion(let questions): body.add(questions: questions)
    case .table(let table): body.add(table)
    case .prose(let prose): body.add(prose)
    case .chart(let chart): body.add(chart)
    case .mixed(let parts): for part in parts { body.add(part.under(slide.title)) }
    }
    return flow(body, of: slide)
  }

  private mutating func note(_ cause: Overfull.Cause, _ slide: Slide) {
    let trouble = Overfull(slide: slide.id, title: slide.title, cause: cause)
    if !overfull.contains(trouble) { overfull.append(trouble) }
  }

  // MARK: Bodies

  /// How much of a slide its heading may take.
  private static let mostHeading = 20.0

  /// - Parameter before: what of the heading had no room in it.
  private mutating func flow(
    _ body: FlowBody, of slide: Slide, before: [String] = []
  ) -> [PlacedSlide] {
    var slide = slide
    let last = SlideStep.all[body.isTable ? 4 : 3]
    var words = before
    words += shortenHeading(of: &slide, at: last, most: SlideFlow.mostHeading) {
      $0.heading(of: $1, isContinued: true)
    }
    var whole = FlowBody()
    if !words.isEmpty { whole.add(rest: words) }
    var body = words.isEmpty ? body : whole.followed(by: body)
    for cause in body.shortenFrames(at: last) { note(cause, slide) }
    let least = SlideRoom.height - last.heading(of: slide, isContinued: true)
    for cause in body.cutItems(to: least, at: last) { note(cause, slide) }
    let shares = FlowShares(body, slide: slide, last: last)
    return shares.ranges.map { range in
      var part = slide
      part.layout = range.isEmpty ? slide.layout : body.layout(of: body.items[range])
      return PlacedSlide(
        slide: part, step: shares.step, spans: body.spans(of: body.items[range], shares.step))
    }
  }

  /// Takes off the heading, and off the line above it, what has no room; answers with that.
  private mutating func shortenHeading(
    of slide: inout Slide, at step: SlideStep, most: Double,
    _ height: (SlideStep, Slide) -> Double
  ) -> [String] {
    var words: [String] = []
    let title = slide.title
    if let eyebrow = slide.eyebrow {
      var bare = slide
      bare.title = ""
      let short = Shortened(eyebrow) { words in
        bare.eyebrow = words
        return height(step, bare) <= most - 6
      }
      slide.eyebrow = short.kept
      if let rest = short.rest { words.append(rest) }
    }
    let whole = slide
    let short = Shortened(title) { words in
      var slide = whole
      slide.title = words
      return height(step, slide) <= most
    }
    slide.title = short.kept
    if let rest = short.rest { words.append(rest) }
    if !words.isEmpty {
      overfull.append(Overfull(slide: slide.id, title: title, cause: .heading))
    }
    return words
  }

  // MARK: Layouts of one slide

  private static let smallest = SlideStep.all[SlideStep.all.count - 1]

  /// The slide at the largest step at which it fits; nil where it fits at none.
  private static func single(_ slide: Slide, height: (SlideStep) -> Double) -> PlacedSlide? {
    SlideStep.all.first { height($0) <= SlideRoom.height }
      .map { PlacedSlide(slide: slide, step: $0) }
  }

  private mutating func placeOpening(_ lines: [Line], of slide: Slide) -> [PlacedSlide] {
    if let whole = SlideFlow.single(slide, height: { $0.height(ofOpening: slide, lines: lines) }) {
      return [whole]
    }
    var first = slide
    let words = shortenHeading(of: &first, at: SlideFlow.smallest, most: 30) {
      $0.height(ofOpening: $1, lines: [])
    }
    var kept = lines
    while !kept.isEmpty,
      SlideFlow.smallest.height(ofOpening: first, lines: kept) > SlideRoom.height
    {
      kept.removeLast()
    }
    first.layout = .opening(kept)
    return PlacedSlide(slide: first, step: SlideFlow.smallest)
      .followed(by: rest(words, Array(lines.dropFirst(kept.count)), of: first))
  }

  private mutating func placeStatement(
    _ sub: String?, _ figure: BigFigure?, of slide: Slide
  ) -> [PlacedSlide] {
    let hasFigure = figure != nil
    let fitsFigure = figure.map { SlideFlow.smallest.height(ofFigure: $0) <= SlideRoom.height }
    if fitsFigure ?? true,
      let whole = SlideFlow.single(
        slide, height: { $0.height(ofStatement: slide, sub: sub, hasFigure: hasFigure) })
    {
      return [whole]
    }
    var first = slide
    var figure = figure
    var words = shortenHeading(of: &first, at: SlideFlow.smallest, most: 26) {
      $0.height(ofStatement: $1, sub: nil, hasFigure: hasFigure)
    }
    if let label = figure?.label {
      let short = Shortened(label) { words in
        figure?.label = words
        return figure.map { SlideFlow.smallest.height(ofFigure: $0) <= SlideRoom.height } ?? true
      }
      figure?.label = short.kept
      if let rest = short.rest { words.append(rest) }
    }
    let kept = sub.map { sub in
      Shortened(sub) {
        SlideFlow.smallest.height(ofStatement: first, sub: $0, hasFigure: hasFigure)
          <= SlideRoom.height
      }
    }
    if let rest = kept?.rest { words.append(rest) }
    first.layout = .statement(kept?.kept, figure)
    return PlacedSlide(slide: first, step: SlideFlow.smallest)
      .followed(by: rest(words, [], of: first))
  }

  /// An action too full for one slide keeps its wheel, its difference and its stages; the facts
  /// follow, and what else has no room.
  private mutating func placeAction(_ action: ActionSlide, of slide: Slide) -> [PlacedSlide] {
    let isBroad = action.facts.count > 5
    if !isBroad, let whole = SlideFlow.single(slide, height: { $0.height(ofAction: slide, action) })
    {
      return [whole]
    }
    var first = slide
    var bare = action
    bare.facts = []
    var lines = action.facts.map { Line([.strong($0.term), .text(": ")]) + $0.value }
    let place = { (slide: Slide, action: ActionSlide) -> PlacedSlide? in
      var slide = slide
      slide.layout = .action(action)
      return SlideFlow.single(slide, height: { $0.height(ofAction: slide, action) })
    }
    if let placed = place(first, bare) { return placed.followed(by: rest([], lines, of: first)) }
    var alone = bare
    alone.difference = nil
    alone.stages = []
    var words = shortenHeading(of: &first, at: SlideFlow.smallest, most: 18) {
      $0.heading(of: $1, measure: SlideRoom.besideWheel)
    }
    alone.stages = bare.stages
    if place(first, alone) == nil {
      lines += bare.stages.map { Line([.strong($0.name), .text(": \($0.when)")]) }
      alone.stages = []
    }
    let kept = bare.difference.map { difference in
      Shortened(difference) { words in
        var action = alone
        action.difference = words
        return SlideFlow.smallest.height(ofAction: first, action) <= SlideRoom.height
      }
    }
    alone.difference = kept?.kept
    if let rest = kept?.rest { words.append(rest) }
    first.layout = .action(alone)
    return (place(first, alone) ?? PlacedSlide(slide: first, step: SlideFlow.smallest))
      .followed(by: rest(words, lines, of: first))
  }

  /// Slides for what the first had no room for.
  private mutating func rest(_ words: [String], _ lines: [Line], of slide: Slide) -> [PlacedSlide] {
    guard !words.isEmpty || !lines.isEmpty else { return [] }
    var body = FlowBody()
    if !words.isEmpty { body.add(rest: words) }
    if !lines.isEmpty { body.add(points: lines) }
    var heading = slide
    heading.title =
      Shortened(slide.title) { words in
        Typesetting.lines(
          words, size: SlideStep.all[3].title, measure: SlideRoom.width * 0.8, isBold: true) <= 2
      }.kept
    return flow(body, of: heading)
  }
}

extension PlacedSlide {
  fileprivate func followed(by others: [PlacedSlide]) -> [PlacedSlide] { [self] + others }
}

/// Names the slides on which something alone is longer than a slide, so that it had to be cut.
///
/// Pure, and the same for every theme: sizes are part of the layout, not of the look.
package func overfull(_ deck: Deck) -> [Overfull] { SlideFlow(deck.slides).overfull }
