import Base
import Disclosed
import Pipeline

extension Preview {
  /// How things stand for somebody who looks at an address.
  func state(at address: PreviewAddress) -> PageState {
    let home = home(of: address)
    var state = PageState(tag: bytes(at: address).map { tag(of: $0) }, home: home)
    state.isLargePrint = address.view.isLargePrint
    state.ownDate = portfolio?.asAt.iso
    state.date = address.view.asOf?.iso ?? state.ownDate
    state.said = said
    state.errors = shared.errors.map { PageState.Complaint($0) }
    state.gaps = shared.diagnostics.filter { $0.severity == .warning }
      .map { PageState.Complaint($0) }
    state.notices = notices
    switch address.place {
    case .start:
      state.tag = start(address.view)?.href
      addOverview(to: &state)
    case .overview: addOverview(to: &state)
    case .school(let school):
      state.tag = start(address.view, school: school)?.href
      addSchool(school, at: address, to: &state)
    case .page(let page, let school, let edition):
      addSchool(school, at: address, to: &state)
      state.editions = choices(page, of: school, in: edition, view: address.view)
    }
    return state
  }

  /// What is wrong with the world.
  private var notices: [String] {
    var notices = shared.troubles.map { "\($0.message)." } + shared.unknown.map { "\($0)." }
    if isContentGone {
      notices.append(
        "The folder \(order.content) is not there any more. What you see was made of what was in "
          + "it; put it back, and the preview goes on.")
    }
    return notices
  }

  private func addOverview(to state: inout PageState) {
    for report in reports {
      state.errors += report.diagnostics.filter { $0.severity == .error }
        .map { PageState.Complaint($0) }
      state.notices += report.troubles.map(\.message)
    }
    state.isLastGood = !shared.errors.isEmpty
  }

  private func addSchool(
    _ school: String, at address: PreviewAddress, to state: inout PageState
  ) {
    guard let shelf = shelf(school, asOf: address.view.asOf) else { return }
    state.isLastGood = shelf.isLastGood || (!shared.errors.isEmpty && shelf.good != nil)
    guard let latest = shelf.latest else {
      if !isContentGone {
        state.notices.append(
          "The folder of \(school) is not there any more. This page was made of what was in it.")
      }
      return
    }
    let diagnostics = latest.report.diagnostics
    let errors = diagnostics.filter { $0.severity == .error } + shelf.leaks
    state.errors += errors.map { PageState.Complaint($0) }
    state.gaps += diagnostics.filter { $0.severity == .warning }.map { PageState.Complaint($0) }
    state.notices += latest.report.troubles.map(\.message)
    let others = reports.filter { $0.key != school && $0.hasErrors }.map(\.key)
    guard let first = others.first else { return }
    let more = others.count == 1 ? "" : " and \(others.count - 1) more"
    state.elsewhere = "There are errors in \(first)\(more) too."
  }

  /// The same page in each edition.
  private func choices(
    _ page: String, of school: String, in here: String, view: PreviewAddress.View
  ) -> [PageState.Choice] {
    (portfolio?.editions ?? []).map { edition in
      func href(_ page: String) -> String {
        PreviewAddress(view: view, .page(page, school: school, edition: edition.name)).href
      }
      return PageState.Choice(
        title: edition.title, href: href(page), index: href("index.html"),
        isHere: edition.name == here)
    }
  }

  /// Where to go from an address that has no page any more.
  private func home(of address: PreviewAddress) -> String {
    let root = address.view.prefix
    guard case .page(let page, let school, let edition) = address.place,
      portfolio?.editions.contains(where: { $0.name == edition }) == true, page != "index.html"
    else { return root }
    let index = PreviewAddress(
      view: address.view, .page("index.html", school: school, edition: edition))
    return bytes(at: index) == nil ? root : index.href
  }
}
