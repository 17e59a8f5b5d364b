import Base
import Papers

/// How closely a paper is set, so that the one-page summary and the timetable stay on one side of
/// A4 and the short report on two.
///
/// The classes stand in `paper.css`; text is never set smaller than 10.5 points.
enum PaperDensity: String, CaseIterable {
  case roomy, regular, close, closest

  /// The size of the body text, in points; what families are given is never below 14.
  func size(of kind: Paper.Kind) -> Double {
    switch self {
    case .roomy: 14
    case .regular: kind == .families ? 16 : 12
    case .close: kind == .families ? 15 : 11
    case .closest: kind == .families ? 14 : 10.5
    }
  }

  var lineHeight: Double {
    switch self {
    case .roomy: 1.42
    case .regular: 1.38
    case .close: 1.34
    case .closest: 1.3
    }
  }

  /// The space between parts against that of the regular setting.
  var spacing: Double {
    switch self {
    case .roomy: 1.3
    case .regular: 1
    case .close: 0.8
    case .closest: 0.6
    }
  }

  /// The same in the short report, which is foreseen piece by piece and so more nearly.
  var reportSpacing: Double {
    switch self {
    case .roomy, .regular: 1
    case .close: 0.7
    case .closest: 0.54
    }
  }

  /// The loosest setting in which blocks keep to so many millimetres; nil where none does.
  init?(fitting blocks: [Block], of kind: Paper.Kind, into room: Double) {
    // Only what is handed out by the sheet is set larger than the rest.
    let settings = PaperDensity.allCases.filter { $0 != .roomy || kind == .timetable }
    let fitting = settings.first { density in
      PaperMeasure(density: density, kind: kind).height(of: blocks) <= room
    }
    guard let fitting else { return nil }
    self = fitting
  }

  /// The loosest setting in which the short report keeps to two sides; nil where none does.
  init?(ofReport blocks: [Block], under stamp: Double) {
    let fitting = PaperDensity.allCases.dropFirst().first { density in
      PaperMeasure(density: density, kind: .report).sides(of: blocks, under: stamp) <= 2
    }
    guard let fitting else { return nil }
    self = fitting
  }
}

/// A paper as it is printed: in as many words and as closely set as keeps it to its sides.
struct PaperFit {
  var blocks: [Block]
  var density: PaperDensity
  /// Which of the paper's wordings it is: 0 the full one, then ever shorter.
  private(set) var wording = 0

  /// The full words in the loosest setting that keeps to the sides, else ever fewer words.
  init(of paper: Paper, stamp: String = "") {
    blocks = paper.blocks
    density = .regular
    guard !paper.isLargePrint, paper.kind.keepsToItsSides else { return }
    let stamp = PaperMeasure(density: .close, kind: paper.kind).height(ofStamp: stamp)
    for (wording, blocks) in ([paper.blocks] + paper.shorter).enumerated() {
      self.blocks = blocks
      self.wording = wording
      let room = PaperMeasure.height - PaperMeasure.colophon - stamp
      let fitting =
        paper.kind == .report
        ? PaperDensity(ofReport: blocks, under: stamp)
        : PaperDensity(fitting: blocks, of: paper.kind, into: room)
      guard let fitting else { continue }
      density = fitting
      return
    }
    density = .closest
  }
}

extension Paper.Kind {
  /// Whether the paper keeps to two sides, the short report, or to one.
  fileprivate var keepsToItsSides: Bool {
    switch self {
    case .report, .onePage, .families: true
    case .fullReport, .timetable, .plan, .passport, .surveyForm: false
    }
  }
}

/// The height of blocks on A4 in millimetres, foreseen without a font.
struct PaperMeasure {
  static let width = 174.0
  /// Between the margins, less what a page break may leave empty.
  static let height = 258.0
  /// All that is between the margins, and the space under the last piece, which may be cut off.
  static let side = 265.0
  static let colophon = 12.0
  static let stamp = 10.0
  private static let millimetres = 0.3528

  let density: PaperDensity
  let kind: Paper.Kind

  func height(of blocks: [Block], width: Double = PaperMeasure.width) -> Double {
    blocks.reduce(0) { $0 + height(of: $1, width: width) }
  }

  /// The sides that blocks fill where nothing that stands together is parted.
  func sides(of blocks: [Block], under stamp: Double) -> Int {
    var sides = 1
    var used = stamp
    for piece in pieces(of: blocks, width: PaperMeasure.width) + [PaperMeasure.colophon] {
      if used + piece > PaperMeasure.side {
        sides += 1
        used = 0
      }
      used += piece
    }
    return sides
  }

  /// The heights of what may not be parted: a line of a list, a card, a heading with what follows.
  private func pieces(of blocks: [Block], width: Double) -> [Double] {
    blocks.flatMap { block -> [Double] in
      switch block {
      case .section(let section):
        var inner = pieces(of: section.blocks, width: width)
        let head = heading(of: section, width: width)
        if inner.isEmpty { return [head] }
        inner[0] += head
        return inner
      case .list(let lines, _):
        return lines.map { words($0, width: width - 5) + gap(1) }
      case .cards(let cards): return cards.map { height(of: $0, width: width - 4) }
      default: return [height(of: block, width: width)]
      }
    }
  }

  private func heading(of section: Section, width: Double) -> Double {
    gap(5.2) + gap(1.6)
      + words(section.heading.plainText, kind == .families ? 19 : 13, width, isBold: true)
  }

  /// One line a kind.
  private func height(of block: Block, width: Double) -> Double {
    switch block {
    case .title(let title): height(of: title)
    case .section(let section):
      heading(of: section, width: width) + height(of: section.blocks, width: width)
    case .prose(let prose, _): height(of: prose, width: width)
    case .paragraph(let line, _): words(line, width: width) + gap(2.2)
    case .list(let lines, _): height(ofList: lines, width: width - 5)
    case .cards(let cards): cards.reduce(0) { $0 + height(of: $1, width: width - 6) }
    case .chain: gap(8)
    case .facts(let facts): height(of: facts, width: width)
    case .table(let table): height(of: table, width: width)
    case .lead(let blocks, _): max(height(of: blocks, width: width - 42), 40)
    case .stages(let stages): height(of: stages, width: width)
    case .timetable(let rows): rows.reduce(16) { $0 + height(of: $1, width: width) }
    case .matrix(let matrix): Double(matrix.rows.count + 2) * 7
    case .tally: 22
    case .notice(let notice):
      gap(10) + words(notice.heading, 13, width - 10) + height(of: notice.lines, width: width - 14)
    case .figures: 22
    case .bars(let chart): Double(chart.bars.count) * 12 + 14
    case .answers(let chart): Double(chart.rows.count) * 24 + 30
    case .change(let chart): Double(chart.rows.count) * 40 + 30
    case .spread(let chart): Double(chart.bands.count) * 9 + 20
    case .questionnaire, .boxes: PaperMeasure.height
    case .form(let lines): lines.reduce(0) { $0 + height(of: $1, width: width) }
    case .contents(let lines): Double(lines.count) * 6.6 + 4
    case .side(let blocks): height(of: blocks, width: width)
    }
  }

  private func gap(_ millimetres: Double) -> Double {
    millimetres * (kind == .report ? density.reportSpacing : density.spacing)
  }

  private func words(
    _ words: String, _ size: Double, _ width: Double, isBold: Bool = false
  ) -> Double {
    let size = size * PaperMeasure.millimetres
    // On paper a line that breaks early costs little: a side is foreseen with less allowance.
    let lines = PaperTypesetting.lines(words, size: size, measure: width * 1.04, isBold: isBold)
    return Double(lines) * size * density.lineHeight
  }

  /// A line in the body's size, as wide as its letters are where most of them are strong.
  private func words(_ line: Line, width: Double) -> Double {
    let strong = line.parts.reduce(0) { sum, part in
      switch part {
      case .strong(let words), .reference(let words, _): sum + words.utf8.count
      case .chip(let chip): sum + chip.word.utf8.count + 4
      case .text, .soft, .link: sum
      }
    }
    let all = line.plainText
    return words(all, density.size(of: kind), width, isBold: strong * 2 > all.utf8.count)
  }

  private func height(of title: Title) -> Double {
    let lede = kind == .families ? density.size(of: kind) : 13
    return 6 + words(title.text, 23, PaperMeasure.width, isBold: true) * 0.8
      + (title.eyebrow == nil ? 0 : 5.5)
      + (title.lede.map { words($0, lede, PaperMeasure.width) } ?? 0)
      + (title.status == nil ? 0 : 6)
  }

  /// What the stamp at the head takes.
  func height(ofStamp stamp: String) -> Double {
    stamp.isEmpty ? 0 : words(stamp, 10.5, PaperMeasure.width - 8) + 4
  }

  private func height(of lines: [Line], width: Double) -> Double {
    lines.reduce(gap(1.2)) { $0 + words($1, width: width) + gap(1) }
  }

  /// A long list on the one page stands in two columns.
  private func height(ofList lines: [Line], width: Double) -> Double {
    guard kind == .onePage, lines.count > 6 else { return height(of: lines, width: width) }
    return height(of: lines, width: width / 2 - 5) / 2 + gap(4)
  }

  private func height(of card: Card, width: Double) -> Double {
    let title = (card.reference.map { "\($0) " } ?? "") + card.title.plainText
    let head = words(title, 12.5, width - 18, isBold: true) + 0.8
    let foot = card.footer.reduce(0) { $0 + words($1.plainText, 10.5, width - 18) + gap(0.8) }
    return head + height(of: card.body, width: width - 18) + foot + gap(3.4)
  }

  private func height(of line: FormLine, width: Double) -> Double {
    let prompt = line.prompt.map { words($0, 10.5, width) } ?? 0
    return 7 + prompt + 8.5 * Double(line.lines)
  }

  private func height(of table: Table, width: Double) -> Double {
    let column = width / Double(max(1, table.columns.count)) - 3
    return table.rows.reduce(12) { height, row in
      height + gap(2) + 0.2 + (row.map { words($0.plainText, 10.5, column) }.max() ?? 0)
    }
  }

  private func height(of facts: [Fact], width: Double) -> Double {
    let column = width / Double(max(1, facts.count)) - 3
    let highest = facts.map { fact in
      words(fact.term, 10.5, column) + words(fact.value.plainText, density.size(of: kind), column)
    }
    return gap(6) + (highest.max() ?? 0)
  }

  private func height(of stages: [StageCard], width: Double) -> Double {
    let column = width / Double(max(1, stages.count)) - 6
    let highest = stages.map { stage in
      12 + words(stage.when, 10.5, column) + height(of: stage.body, width: column)
    }
    return gap(5) + (highest.max() ?? 0)
  }

  private func height(of row: TimetableRow, width: Double) -> Double {
    let size = density == .closest ? 11.5 : 13.0
    let column = width - 24
    let beside = [row.with, row.place].filter { !$0.isEmpty }
    let title = words(row.title, size, column * 0.54, isBold: !row.isPause)
    let place = words("with " + beside.joined(separator: " · "), 11, column * 0.43)
    let links = row.links.parts.isEmpty ? 0 : words(row.links.plainText, 11, column * 0.43)
    let details = height(of: row.details, width: column)
    return max(title, place + links) * 0.93 + details
      + gapOfRow
  }

  private var gapOfRow: Double {
    switch density {
    case .roomy, .regular: 4
    case .close: 2.4
    case .closest: 1.4
    }
  }

  private func height(of prose: Prose, width: Double) -> Double {
    prose.pieces.reduce(0) {
      $0 + words($1.prose.plainText, density.size(of: kind), width) + gap(2.2)
    }
  }
}
