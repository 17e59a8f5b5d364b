import Base
import Papers

/// All identifiers and addresses of some blocks, wherever they stand.
struct Walk {
  private(set) var ids: [String] = []
  private(set) var addresses: [String] = []

  init(_ blocks: [Block]) { visit(blocks) }

  init(_ deck: Deck) {
    for slide in deck.slides {
      ids.append(slide.id)
      visit(slide.notes)
      switch slide.layout {
      case .opening(let lines), .points(let lines), .discussion(let lines): visit(lines)
      case .statement: break
      case .action(let action): visit(action.facts.map(\.value))
      case .table(let table): visit(table.rows.flatMap { $0 })
      case .prose(let prose): visit(prose)
      case .chart: break
      case .mixed(let parts): for part in parts { visit(part) }
      }
    }
  }

  private mutating func visit(_ part: Slide.Part) {
    switch part {
    case .prose(let prose): visit(prose)
    case .chart, .spread: break
    case .answers(let chart): visit(chart.rows.compactMap(\.mark))
    case .change(let chart): visit(chart.rows.compactMap(\.mark))
    case .table(let table): visit(table.rows.flatMap { $0 })
    case .points(let lines): visit(lines)
    case .card(let card):
      visit([card.title])
      visit(card.body)
    }
  }

  private mutating func visit(_ blocks: [Block]) {
    for block in blocks { visit(block) }
  }

  /// A switch with one line a case.
  private mutating func visit(_ block: Block) {
    switch block {
    case .title, .matrix, .tally, .figures, .bars, .form, .spread, .questionnaire, .boxes: break
    case .answers(let chart): visit(chart.rows.compactMap(\.mark))
    case .change(let chart): visit(chart.rows.compactMap(\.mark))
    case .contents(let lines): addresses += lines.map { "#\($0.id)" }
    case .section(let section):
      ids.append(section.id)
      visit([section.heading])
      visit(section.blocks)
    case .side(let blocks): visit(blocks)
    case .prose(let prose, _): visit(prose)
    case .paragraph(let line, _): visit([line])
    case .list(let lines, _): visit(lines)
    case .cards(let cards): for card in cards { visit(card) }
    case .chain(let links): addresses += links.compactMap(\.href)
    case .facts(let facts): visit(facts.map(\.value))
    case .table(let table): visit(table.rows.flatMap { $0 })
    case .lead(let blocks, _): visit(blocks)
    case .stages(let stages): visit(stages.flatMap(\.body))
    case .timetable(let rows):
      for row in rows {
        ids.append(row.id)
        visit([row.links])
        visit(row.details)
      }
    case .notice(let notice): visit(notice.lines)
    }
  }

  private mutating func visit(_ card: Card) {
    ids.append(card.id)
    visit([card.title])
    visit(card.body)
    visit(card.footer)
  }

  private mutating func visit(_ lines: [Line]) {
    for part in lines.flatMap(\.parts) {
      switch part {
      case .link(_, let address): addresses.append(address)
      case .reference(_, let address): addresses += [address].compactMap { $0 }
      case .text, .strong, .soft, .chip: break
      }
    }
  }

  private mutating func visit(_ prose: Prose) {
    for event in prose.events where event.phase == .enter && event.target != .none {
      let address = String(decoding: prose.bytes(of: event), as: UTF8.self)
      addresses.append(event.target == .page ? address : "not a page: \(address)")
    }
  }
}

extension Publication {
  /// All that is wrong with the links and the identifiers, in sentences.
  func faults(alsoMade: Set<String> = []) -> [String] {
    var out: [String] = []
    var idsOfPage: [String: Set<String>] = [:]
    var walks = pages.map { (path: $0.path, walk: Walk($0.blocks)) }
    let papers = [report, fullReport, onePage, timetable].compactMap { $0 } + handouts
    walks += papers.map { (path: $0.path, walk: Walk($0.blocks)) }
    if let deck { walks.append((path: deck.path, walk: Walk(deck))) }
    for (path, walk) in walks {
      var seen: Set<String> = []
      for id in walk.ids where !seen.insert(id.lowercased()).inserted {
        out.append("\(path): two things are called \(id)")
      }
      for id in walk.ids where !id.isSafeName { out.append("\(path): the identifier “\(id)”") }
      if !path.split(separator: "/").allSatisfy({ String($0).isSafeName }) {
        out.append("the path “\(path)”")
      }
      if idsOfPage.updateValue(Set(walk.ids), forKey: path) != nil { out.append("\(path) twice") }
    }
    let copies = Set(attachments.map(\.path)).union(alsoMade)
      .union([everything?.path, plan?.path].compactMap { $0 })
    func check(_ address: String, on path: String) {
      guard !address.hasPrefix("https://"), !copies.contains(address) else { return }
      let address = address.hasPrefix("#") ? path + address : address
      let parts = address.split(separator: "#", maxSplits: 1).map(String.init)
      guard let page = parts.first, let ids = idsOfPage[page] else {
        return out.append("\(path): leads to \(address), which is not made")
      }
      if parts.count > 1, !ids.contains(parts[1]) { out.append("\(path): no \(address)") }
    }
    for (path, walk) in walks { for address in walk.addresses { check(address, on: path) } }
    for item in navigation { check(item.path, on: "navigation") }
    for page in pages {
      for section in [page.section ?? page.path] { check(section, on: page.path) }
    }
    return out
  }
}

extension String {
  /// Letters, digits, hyphens and full stops, so that it is safe in an address and on every disk.
  fileprivate var isSafeName: Bool {
    !isEmpty && !hasPrefix(".")
      && utf8.allSatisfy { byte in
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
          || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
      }
  }
}
