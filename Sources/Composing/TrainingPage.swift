import Base
import Disclosed
import Papers

/// The training menu, the points, and whether confidence moved.
extension Composer {
  func trainingPage() -> Page? {
    guard let training = disclosure.training else { return nil }
    let lede =
      training.whole.map { onTrackWords($0) } ?? "What staff can choose from, with its points."
    var blocks: [Block] = [.title(Title(text: training.title, lede: lede))]
    if !training.body.isEmpty { blocks += prose(training.body, id: "training") }
    blocks += trainingBlocks(training)
    return Page(
      path: "training.html", title: training.title,
      summary: "The training menu, how far staff have come, and whether confidence moved.",
      section: "measuring.html", blocks: blocks)
  }

  private func trainingBlocks(_ training: Disclosure.Training) -> [Block] {
    [pointsSection(training), coverageSection(training), menu(training)].compactMap { $0 }
  }

  /// As `41 of 67 staff are on track`.
  func onTrackWords(_ points: Disclosure.Training.RolePoints) -> String {
    "\(points.onTrack.text) of \(points.people.text) staff have the points that the calendar asks "
      + "for by now."
  }

  /// What the numbers of points do not say: wherever points are printed.
  static let pointsCaution = "Points measure attendance, not learning."

  // MARK: Points

  private func pointsSection(_ training: Disclosure.Training) -> Block? {
    guard let whole = training.whole else { return nil }
    var blocks: [Block] = [.figures(figures(whole, training))]
    if let chart = spread(training) { blocks.append(.spread(chart)) }
    blocks.append(.paragraph(Line([.strong(Composer.pointsCaution)]), style: .plain))
    if !training.roles.isEmpty { blocks.append(.table(roleTable(training))) }
    return .section(Section(id: "points", heading: "How far staff have come", blocks: blocks))
  }

  private func figures(
    _ whole: Disclosure.Training.RolePoints, _ training: Disclosure.Training
  ) -> [BigFigure] {
    var figures = [
      BigFigure(
        figure: whole.onTrack.text, rest: " of \(whole.people.text)", label: "staff on track")
    ]
    if let share = whole.shareFromSEND {
      figures.append(BigFigure(figure: "\(share)\u{A0}%", label: "of points from SEND sessions"))
    }
    if let gone = training.weeksGone, let all = training.weeksOfYear {
      figures.append(
        BigFigure(figure: String(gone), rest: " of \(all)", label: "teaching weeks gone"))
    }
    return figures
  }

  /// How many staff sit in each band, with the aim by now for a full year of full time.
  func spread(_ training: Disclosure.Training) -> Spread? {
    guard !training.bands.isEmpty else { return nil }
    var target: Spread.Target?
    if let points = training.target, let gone = training.weeksGone, let all = training.weeksOfYear,
      all > 0
    {
      let byNow = (points * gone + all - 1) / all
      target = Spread.Target(
        bandsBelow: min(byNow / 5, training.bands.count),
        words: "Asked for by now, full time and all year: \(counted(byNow, "point"))")
    }
    let counted = training.countedOn.map { " on \($0.inWords)" } ?? ""
    return Spread(
      caption: "How many points staff had\(counted)", axis: "Points so far",
      bands: training.bands.enumerated().map { index, count in
        Spread.Band(
          name: "\(index * 5) to \(index * 5 + 4)", count: count.number,
          words: count.number.map { "\($0) staff" } ?? "not shown")
      }, target: target)
  }

  private func roleTable(_ training: Disclosure.Training) -> Table {
    Table(
      caption: "By role; roles of fewer than five people stand together",
      columns: [
        Table.Column("Role"), Table.Column("People", isNumeric: true),
        Table.Column("On track", isNumeric: true), Table.Column("From SEND", isNumeric: true),
      ],
      rows: training.roles.map { role in
        [
          Line(role.role), Line(role.people.text), Line(role.onTrack.text),
          Line(role.shareFromSEND.map { "\($0)\u{A0}%" } ?? "not counted"),
        ]
      })
  }

  // MARK: Coverage

  private func coverageSection(_ training: Disclosure.Training) -> Block? {
    guard let table = trainingCoverage(training) else { return nil }
    return .section(
      Section(
        id: "coverage", heading: "What was trained, and whether confidence moved",
        blocks: [.table(table)]))
  }

  /// For each area that came first: sessions, and the change in confidence in the same area.
  func trainingCoverage(_ training: Disclosure.Training) -> Table? {
    guard !training.coverage.isEmpty else { return nil }
    let rows = training.coverage.map { coverage -> [Line] in
      let instrument = disclosure.instruments[coverage.item.instrument]
      let change = instrument.change.flatMap { $0.items[coverage.item.item] }
      let readings = instrument.change.map { change in
        [change.before, change.after].map {
          instrument.waves[$0].readings[coverage.item.item]?.wordsWithShare ?? "not asked"
        }
      }
      let before =
        readings?.first
        ?? instrument.waves.last?.readings[coverage.item.item]?.wordsWithShare ?? "not asked yet"
      return [
        Line([
          .link(
            instrument.items[coverage.item.item].short,
            to: address(ofSurvey: coverage.item.instrument) ?? "measuring.html")
        ]), Line(String(coverage.sessions)), Line(String(coverage.held)), Line(before),
        Line(readings?.last ?? "not asked yet"),
        Line([.strong(change?.verdict?.rawValue ?? (change == nil ? "to come" : "none given"))]),
      ]
    }
    return Table(
      caption: "The areas that came first in the audit",
      columns: [
        Table.Column("Area"), Table.Column("Sessions on the menu", isNumeric: true),
        Table.Column("Held", isNumeric: true), Table.Column("Confident before"),
        Table.Column("Confident after"), Table.Column("Verdict"),
      ], rows: rows, note: Composer.pointsCaution)
  }

  private func menu(_ training: Disclosure.Training) -> Block? {
    guard !training.menu.isEmpty else { return nil }
    let rows = training.menu.map { session -> [Line] in
      [
        Line(session.title)
          + (trail(" ·", [session.action].compactMap { $0 }.map(citeAction)) ?? Line([])),
        Line(String(session.points)),
        Line(session.minutes.map { "\($0) min" } ?? ""),
        Line(session.purposes.isEmpty ? "routine" : session.purposes.joined(separator: ", ")),
        Line(session.date?.inWords ?? "when it suits"),
      ]
    }
    var rules: [Line] = []
    if let target = training.target {
      rules.append(
        Line(
          "\(target) points in a full year of full time; in proportion for part-time staff and for "
            + "those who start during the year."))
    }
    rules += training.targets.map { Line("\($0.role): \(counted($0.points, "point"))") }
    if let least = training.fromSEND {
      rules.append(Line("At least \(counted(least, "point")) come from sessions on SEND."))
    }
    let list: [Block] = rules.isEmpty ? [] : [.list(rules, ordered: false)]
    return .section(
      Section(
        id: "menu", heading: "The menu",
        blocks: list + [
          .table(
            Table(
              caption: "What staff can choose from",
              columns: [
                Table.Column("What"), Table.Column("Points", isNumeric: true),
                Table.Column("How long"), Table.Column("For"), Table.Column("When"),
              ], rows: rows))
        ]))
  }
}
