/// The sizes in which a slide is set, in hundredths of its width, largest first.
///
/// `slides.css` has the same numbers under `.step-1` to `.step-4`. Nothing is smaller than
/// `smallest`.
struct SlideStep: Equatable {
  var number: Int
  var title: Double
  /// The sentence of a statement.
  var big: Double
  /// Points, prose, questions.
  var body: Double
  /// Cells and facts.
  var cell: Double

  static let all = [
    SlideStep(number: 0, title: 4.2, big: 5.8, body: 3.5, cell: 2.3),
    SlideStep(number: 1, title: 3.8, big: 5, body: 2.9, cell: 2),
    SlideStep(number: 2, title: 3.4, big: 4.3, body: 2.45, cell: 1.8),
    SlideStep(number: 3, title: 3, big: 3.6, body: 2.1, cell: 1.65),
    SlideStep(number: 4, title: 2.6, big: 3, body: 1.8, cell: 1.45),
  ]

  /// 24 px on a screen 1920 px wide.
  static let smallest = 1.25
  /// Eyebrow, foot, captions, headings of columns, notes.
  static let foot = 1.32

  /// The name and the figure of a bar.
  var bar: Double { body * 0.78 }
  /// The aim of a bar.
  var aim: Double { body * 0.62 }
}

/// The room on a slide, in hundredths of its width; the same numbers as in `slides.css`.
enum SlideRoom {
  /// Between the margins of a slide of 16 to 9; a taller screen has room to spare.
  static let width = 86.0
  /// Less a hair, for the rounding of lines to whole pixels.
  static let height = 56.25 - 5 - 6 - 0.4
  /// Between the heading and what follows.
  static let gap = 3.0
  /// The small line above the heading, with the space beneath it.
  static let eyebrow = 1.32 * 1.95
  /// A column of words beside a panel with a figure.
  static let besidePanel = 54.0
  /// Inside the panel.
  static let panel = 27.0
  /// A statement that stands alone.
  static let statement = 80.0
  /// Words of the writer's own.
  static let prose = 80.0
  /// A heading beside the wheel.
  static let besideWheel = 62.0
  /// The name of a bar, the bar, its figure.
  static let barName = 26.0
  static let bar = 34.0
  static let barFigure = 23.0
  /// Between two kinds of things on one slide.
  static let partGap = 1.8
}
