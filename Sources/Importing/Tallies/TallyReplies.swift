package import Model

/// Counts the replies of an export, all columns of which are settled.
///
/// Every word that is no answer is said with its row and column, all at once; then nothing is
/// counted. Groups of fewer than five are merged, and fewer than five replies are refused: whoever
/// knows the people could tell who said what.
package func tallyReplies(
  of sheet: ReplySheet, to instrument: Instrument, by columns: [ColumnMatch]
) throws(ImportRefusals) -> ReplyTally {
  var counter = ReplyCounter(instrument: instrument, columns: columns)
  try counter.refuseColumnsTakenTwice()
  for row in sheet.rows { counter.count(row) }
  let tally = try counter.tally()
  return try mergingSmallGroups(tally)
}

/// The number of people below which a group could be told apart by those who know it (domain, 3.4).
let smallestGroup = SurveyWave.fewestReplies

private struct ReplyCounter {
  private let instrument: Instrument
  private let columns: [ColumnMatch]
  /// The items that were asked, each with its column.
  private let asked: [(item: Instrument.Item, column: ColumnMatch)]
  /// The columns of these items.
  private let itemColumns: [Int]
  /// The columns in which somebody answers something.
  private let answering: [Int]
  private let group: ColumnMatch?
  private let wanted: ColumnMatch?
  private let open: [ColumnMatch]
  private var scale: ScaleAnswers
  private var groupAnswers: ChoiceAnswers
  private var wantedAnswers: ChoiceAnswers
  /// The groups by their titles, in the instrument's order; those it does not list as they come.
  private var titles: [String] = []
  private var titleIndex: [String: Int] = [:]
  /// By group: replies, then for each item its answers, then its ticks.
  private var tallies: [GroupTally] = []
  private var openAnswers: [ReplyTally.OpenAnswer] = []
  private var replies = 0
  private var empty = 0
  private var faults = AnswerFaults()

  private struct GroupTally {
    var replies = 0
    var counts: [Int]
    var wanted: [Int]
  }

  /// How many answers an item can have: the scale's, those outside it, and none.
  private let slots: Int
  /// What those are called who did not say to which group they belong.
  private static let unsaid = "Not said"

  init(instrument: Instrument, columns: [ColumnMatch]) {
    self.instrument = instrument
    self.columns = columns
    asked = instrument.items.compactMap { item in
      columns.first { $0.meaning == .item(item.id) }.map { (item, $0) }
    }
    itemColumns = asked.map(\.column.column)
    answering = columns.compactMap { match in
      if case .leftOut = match.meaning { nil } else { match.column }
    }
    slots = instrument.scale.count + instrument.outside.count + 1
    group = columns.first { $0.meaning == .group }
    wanted = columns.first { $0.meaning == .wanted }
    open = columns.filter { $0.meaning == .open }
    scale = ScaleAnswers(instrument)
    groupAnswers = ChoiceAnswers(instrument.group?.answers ?? [])
    wantedAnswers = ChoiceAnswers(wantedChoices(of: instrument))
    for title in groupAnswers.titles { _ = index(ofGroup: title) }
  }

  func refuseColumnsTakenTwice() throws(ImportRefusals) {
    var first: [ColumnMeaning: ColumnMatch] = [:]
    var refusals: [ImportRefusal] = []
    let ids = instrument.items.map(\.id)
    for match in columns {
      switch match.meaning {
      case .open, .leftOut: continue
      case .item(let id) where !ids.contains(id):
        refusals.append(noItem(id, match))
      default:
        guard let other = first.updateValue(match, forKey: match.meaning) else { continue }
        refusals.append(
          ImportRefusal(
            "column \(columnLetters(match.column)) and column \(columnLetters(other.column)) "
              + "are both taken for `\(match.meaning.text)`",
            mend: "Say in columns.yaml what one of them is, or `leave out`", column: match.column))
      }
    }
    if refusals.isEmpty, asked.isEmpty {
      refusals.append(
        ImportRefusal(
          "no column answers an item of this instrument",
          mend: "Look whether this is the right file, and whether its first row has the questions"))
    }
    if !refusals.isEmpty { throw ImportRefusals(refusals) }
  }

  private func noItem(_ id: String, _ match: ColumnMatch) -> ImportRefusal {
    let ids = instrument.items.map(\.id)
    let meant = nearestItem(to: id, among: ids)
    return ImportRefusal(
      "column \(columnLetters(match.column)) is said to be `\(id)`, and the instrument has no "
        + "such item",
      mend: meant.map { "Did you mean `\($0)`?" }
        ?? "The ids are \(ids.joined(separator: ", "))", column: match.column)
  }

  // MARK: A reply

  mutating func count(_ row: ReplySheet.Row) {
    guard answering.contains(where: { !isBlank(row[$0]) }) else {
      empty += 1
      return
    }
    replies += 1
    let place = place(of: row)
    tallies[place].replies += 1
    for index in itemColumns.indices {
      let words = row[itemColumns[index]]
      // Apart from the line below, or all that was counted so far is copied for each cell.
      let answer = scale.answer(words)
      guard let slot = slot(of: answer) else {
        sayUnknown(words, to: index, in: row)
        continue
      }
      tallies[place].counts[index * slots + slot] += 1
    }
    if let wanted { tick(row, wanted, place) }
    for match in open {
      let words = row[match.column]
      guard !isBlank(words) else { continue }
      openAnswers.append(ReplyTally.OpenAnswer(question: match.question, words: words))
    }
  }

  private mutating func sayUnknown(_ words: String, to index: Int, in row: ReplySheet.Row) {
    guard !faults.repeats(words, itemColumns[index], row.number) else { return }
    let meant = scale.meant(by: words)
    faults.add(words, asked[index].column, row.number, meant: meant)
  }

  private func slot(of answer: ItemAnswer?) -> Int? {
    switch answer {
    case .step(let step): step
    case .outside(let index): instrument.scale.count + index
    case .blank: slots - 1
    case nil: nil
    }
  }

  /// The group of a reply; an unknown one is a fault and counts nowhere.
  private mutating func place(of row: ReplySheet.Row) -> Int {
    guard let group else { return index(ofGroup: "") }
    let words = row[group.column]
    if plain(words).isEmpty { return index(ofGroup: ReplyCounter.unsaid) }
    guard !groupAnswers.titles.isEmpty else { return index(ofGroup: onOneLine(words)) }
    if let answer = groupAnswers.one(words) { return answer }
    if !faults.repeats(words, group.column, row.number) {
      let meant = groupAnswers.meant(by: words)
      faults.add(words, group, row.number, meant: meant)
    }
    return index(ofGroup: ReplyCounter.unsaid)
  }

  private mutating func index(ofGroup title: String) -> Int {
    let key = plain(title)
    if let index = titleIndex[key] { return index }
    titleIndex[key] = titles.count
    titles.append(title)
    tallies.append(
      GroupTally(
        counts: [Int](repeating: 0, count: asked.count * slots),
        wanted: [Int](repeating: 0, count: instrument.items.count)))
    return titles.count - 1
  }

  private mutating func tick(_ row: ReplySheet.Row, _ wanted: ColumnMatch, _ place: Int) {
    let words = row[wanted.column]
    let (answers, unknown) = wantedAnswers.several(words)
    guard let answers else {
      if !faults.repeats(unknown, wanted.column, row.number) {
        let meant = wantedAnswers.meant(by: unknown)
        faults.add(unknown, wanted, row.number, meant: meant)
      }
      return
    }
    for answer in answers where answer < instrument.items.count {
      tallies[place].wanted[answer] += 1
    }
  }

  // MARK: All replies

  func tally() throws(ImportRefusals) -> ReplyTally {
    let refusals = faults.refusals()
    guard refusals.isEmpty else { throw ImportRefusals(refusals) }
    let standing = order().filter { tallies[$0].replies > 0 }
    let slots = slots
    let counts = asked.indices.map { item in
      standing.map { Array(tallies[$0].counts[item * slots..<(item + 1) * slots]) }
    }
    let wantedItems = instrument.items.indices.filter { index in
      asked.contains { $0.item.id == instrument.items[index].id }
    }
    let kinds = ColumnMeaning.Kind.allCases.map { kind in
      (kind: kind, columns: columns.count { $0.meaning == .leftOut(kind) && !$0.question.isEmpty })
    }
    return ReplyTally(
      items: asked.map(\.item),
      groups: standing.map { ReplyTally.Group(title: titles[$0], replies: tallies[$0].replies) },
      counts: counts,
      wanted: wanted.map { _ in
        wantedItems.map { item in standing.map { tallies[$0].wanted[item] } }
      },
      replies: replies, empty: empty,
      notAsked: instrument.items.filter { item in !asked.contains { $0.item.id == item.id } },
      leftOut: kinds.filter { $0.columns > 0 },
      openAnswers: openAnswers.sorted { ($0.question, $0.words) < ($1.question, $1.words) })
  }

  /// The instrument's groups in its order, then others by their words, then those who did not say.
  private func order() -> [Int] {
    let known = groupAnswers.titles.count
    let others = titles.indices.dropFirst(known).sorted {
      let isLast = (titles[$0] == ReplyCounter.unsaid, titles[$1] == ReplyCounter.unsaid)
      return isLast.0 == isLast.1 ? titles[$0] < titles[$1] : isLast.1
    }
    return Array(titles.indices.prefix(known)) + others
  }
}

/// The choices where people tick what matters most to them: the items, by their words and ids.
///
/// Choices that are no items come after them.
private func wantedChoices(of instrument: Instrument) -> [Instrument.Choice.Answer] {
  var choices = instrument.items.map {
    Instrument.Choice.Answer(title: $0.text, words: [$0.short, $0.id])
  }
  for answer in instrument.wanted?.answers ?? [] {
    let words = ([answer.title] + answer.words).map { plain($0) }
    let item = choices.indices.prefix(instrument.items.count).first { index in
      ([choices[index].title] + choices[index].words).contains { words.contains(plain($0)) }
    }
    if let item {
      choices[item].words += [answer.title] + answer.words
    } else {
      choices.append(answer)
    }
  }
  return choices
}
