import Base
import Commands
import Disclosed
import Pipeline

/// The portfolio as it is looked at: everything in memory, made when it is asked for, made anew
/// when what it is made of has changed. Nothing is written.
actor Preview {
  let order: Order
  let files: any FileSystem
  /// As it could be opened last.
  private(set) var portfolio: OpenPortfolio?
  /// What came of the last opening: complaints about the site, the library and the theme.
  private(set) var shared = BuildReport()
  private(set) var isContentGone = false
  private var shelves: [CalendarDate: [String: Shelf]] = [:]
  private var listeners: [Int: Listener] = [:]
  private var count = 0
  private(set) var said: String?

  /// A page that somebody looks at.
  private struct Listener {
    var address: PreviewAddress
    var tell: AsyncStream<PageState>.Continuation
  }

  init(_ order: Order, in files: any FileSystem) {
    self.order = order
    self.files = files
  }

  // MARK: Reading

  /// Opens the portfolio and reads every school.
  func readAll() async {
    let (opened, report) = await openPortfolio(order, in: files)
    shared = report
    guard let opened else { return }
    let held = await opened.study(opened.schools, in: files)
    let gone = Set((portfolio?.schools ?? [])).subtracting(opened.schools)
    portfolio = opened
    shelves = shelves.filter { $0.key == opened.asAt }
    for school in held {
      shelves[opened.asAt, default: [:]][school.report.key, default: Shelf()].take(school)
    }
    for school in gone { lose(school) }
  }

  /// Opens what all schools share anew, and no school: their readings do not hang on it.
  func readTheme() async {
    let (opened, report) = await openPortfolio(order, in: files)
    shared = report
    guard let opened else { return }
    portfolio = opened
    for date in shelves.keys {
      for school in shelves[date, default: [:]].keys { shelves[date]?[school]?.clear() }
    }
  }

  /// Reads some schools anew, as at every date at which one of them is looked at.
  func read(_ schools: [String]) {
    guard let portfolio else { return }
    let dates = Set(listeners.values.map { $0.address.view.asOf ?? portfolio.asAt })
      .union([portfolio.asAt])
    shelves = shelves.filter { dates.contains($0.key) }
    for (date, known) in shelves {
      let then = portfolio.asAt(date)
      for school in schools where date == portfolio.asAt || known[school] != nil {
        shelves[date]?[school, default: Shelf()].take(then.study(school, in: files))
      }
    }
  }

  /// Notes that a school's folder is not there; what was made of it can still be looked at.
  private func lose(_ school: String) {
    for date in shelves.keys where shelves[date]?[school] != nil {
      shelves[date]?[school]?.take(nil)
    }
  }

  func setContentGone(_ isGone: Bool) { isContentGone = isGone }
  func say(_ words: String?) { said = words }

  // MARK: Looking

  /// What is known of a school as at a date, read now where it has not been yet.
  func shelf(_ school: String, asOf date: CalendarDate?) -> Shelf? {
    guard let portfolio else { return nil }
    let date = date ?? portfolio.asAt
    if let known = shelves[date]?[school] { return known }
    guard let held = portfolio.asAt(date).study(school, in: files) else { return nil }
    shelves[date, default: [:]][school, default: Shelf()].take(held)
    return shelves[date]?[school]
  }

  /// The bytes at an address; nil for nothing.
  func bytes(at address: PreviewAddress) -> [UInt8]? {
    guard var portfolio else { return nil }
    let asOf = address.view.asOf
    portfolio = portfolio.asAt(asOf ?? portfolio.asAt).inLargePrint(address.view.isLargePrint)
    switch address.place {
    case .start, .school: return nil
    case .overview(let page):
      let summaries = portfolio.schools.compactMap { shelf($0, asOf: asOf)?.latest?.report.summary }
      return portfolio.overview(of: summaries).first { $0.path == page }?.bytes
    case .page(let page, let school, let edition):
      guard shelf(school, asOf: asOf) != nil else { return nil }
      func file(_ path: String) -> [UInt8]? {
        shelves[portfolio.asAt]?[school]?.file(
          path, of: edition, isLargePrint: address.view.isLargePrint
        ) { portfolio.make($1, of: $0, edition: edition, in: files) }
      }
      if address.view.isLargePrint, let large = largePrint(of: page), let bytes = file(large) {
        return bytes
      }
      return file(page)
    }
  }

  private func largePrint(of page: String) -> String? {
    page.hasSuffix(".html") ? page.dropLast(5) + "-large-print.html" : nil
  }

  /// Where looking begins: the overview, else the first page of the first school.
  func start(_ view: PreviewAddress.View, school: String? = nil) -> PreviewAddress? {
    guard let portfolio else { return nil }
    if school == nil, portfolio.hasOverview {
      return PreviewAddress(view: view, .overview(page: "index.html"))
    }
    guard let school = school ?? portfolio.schools.first,
      portfolio.schools.contains(school) || shelves[portfolio.asAt]?[school] != nil,
      let edition = (portfolio.editions.first { $0.manner == .school } ?? portfolio.editions.first)
    else { return nil }
    return PreviewAddress(
      view: view, .page("index.html", school: school, edition: edition.name))
  }

  // MARK: Telling

  /// What somebody who looks at an address is told, now and after each change.
  func states(at address: PreviewAddress) -> AsyncStream<PageState> {
    let (stream, tell) = AsyncStream.makeStream(of: PageState.self)
    count += 1
    let number = count
    listeners[number] = Listener(address: address, tell: tell)
    tell.onTermination = { _ in Task { await self.forget(number) } }
    tell.yield(state(at: address))
    return stream
  }

  private func forget(_ number: Int) { listeners[number] = nil }

  /// Tells everybody how things stand.
  func tellAll() {
    var states: [PreviewAddress: PageState] = [:]
    for listener in listeners.values {
      let state = states[listener.address] ?? state(at: listener.address)
      states[listener.address] = state
      listener.tell.yield(state)
    }
  }

  /// The reports of all schools as at the date that a build would take.
  var reports: [SchoolReport] {
    guard let portfolio else { return [] }
    return portfolio.schools.compactMap { shelves[portfolio.asAt]?[$0]?.latest?.report }
  }
}
