import Base
import Composing
import Disclosed
import Inspecting
import Papers
import Reading
import Rendering

/// What other programs made of the papers of one edition.
struct Copies: Sendable {
  var files: [OutputFile] = []
  /// What stood in the words to be made into Word files and may not; then none was made.
  var leaks: [Leak] = []
}

extension Workshop {
  /// What other programs make of the papers of a school's editions, in the order of the drafts.
  ///
  /// A copy that cannot be made is a trouble of the school's and no more: all else is written.
  func copies(
    of drafts: [Draft], of place: SchoolFolder, gate: LastGate, by maker: (any PaperMaking)?,
    report: inout SchoolReport
  ) async -> [Copies] {
    var made = drafts.map { _ in Copies() }
    guard let maker else { return made }
    let orders = drafts.enumerated().flatMap { index, draft in
      self.orders(for: draft, number: index, of: place)
    }
    for (index, draft) in drafts.enumerated() {
      let written = orders.filter { $0.edition == index }.flatMap(\.inspected)
      made[index].leaks = gate.leaks(in: written, for: draft.search)
    }
    guard made.allSatisfy(\.leaks.isEmpty) else { return made }
    maker.expect(orders.count)
    for (order, result) in zip(orders, await results(of: orders, by: maker)) {
      switch result {
      case .success(let bytes):
        made[order.edition].files.append(OutputFile(path: order.path, bytes: bytes))
      case .failure(let trouble):
        // A machine without a program has one trouble, not one for each paper.
        if !report.troubles.contains(trouble) { report.troubles.append(trouble) }
      }
    }
    return made
  }

  /// The largest is begun first, so that none is left to run alone at the end.
  private func results(
    of orders: [CopyOrder], by maker: any PaperMaking
  ) async -> [Result<[UInt8], FileTrouble>] {
    let bySize = orders.indices.sorted { (orders[$1].size, $0) < (orders[$0].size, $1) }
    let turnstile = turnstile
    let results = await inParallel(bySize.map { orders[$0].copy }, jobs: max(bySize.count, 2)) {
      copy -> Result<[UInt8], FileTrouble> in
      await turnstile.enter()
      let result = await result(of: copy, by: maker)
      await turnstile.leave()
      return result
    }
    return zip(bySize, results).sorted { $0.0 < $1.0 }.map(\.1)
  }

  /// The copies asked for that the edition's papers come in.
  private func orders(for draft: Draft, number: Int, of place: SchoolFolder) -> [CopyOrder] {
    let folder = "\(place.key)/\(draft.disclosure.edition.name)"
    let papers = draft.publication.papers + (order.copies.contains(.word) ? plan(of: draft) : [])
    return papers.flatMap { paper in
      Paper.Copy.allCases.compactMap { copy -> CopyOrder? in
        guard order.copies.contains(copy), paper.copies.contains(copy),
          let source = source(of: copy, for: paper, in: draft)
        else { return nil }
        let path = paper.path(of: copy)
        return CopyOrder(
          edition: number, path: path, size: source.size,
          copy: PaperCopy(name: "\(folder)/\(path)", source: source, asAt: asAt))
      }
    }
  }

  private func plan(of draft: Draft) -> [Paper] {
    [composePlan(draft.disclosure, colophon: colophon(hash: draft.hash))].compactMap { $0 }
  }

  private func source(
    of copy: Paper.Copy, for paper: Paper, in draft: Draft
  ) -> PaperCopy.Source? {
    switch copy {
    case .pdf:
      return draft.papers.first { $0.path == paper.path }.map { .pdf(page: $0.bytes) }
    case .word:
      guard order.scope == .everything, let theme else { return nil }
      let word = renderWord(paper, of: draft.publication, theme: theme)
      return .word(page: word.page, look: word.look, keywords: word.keywords)
    }
  }
}

extension PaperCopy.Source {
  /// How much there is for the program to do, to begin with the most: a page is printed far more
  /// slowly than it is made into a Word file.
  fileprivate var size: Int {
    switch self {
    case .pdf(let page): page.count + 1 << 20
    case .word(let page, _, _): page.count
    }
  }
}

/// A copy to be made, and the edition it belongs to.
private struct CopyOrder: Sendable {
  var edition: Int
  /// The path from the edition's folder.
  var path: String
  /// The length of what it is made of.
  var size: Int
  var copy: PaperCopy

  /// What it is made of, where that was not inspected as a paper.
  var inspected: [OutputFile] {
    guard case .word(let page, let look, let keywords) = copy.source else { return [] }
    return [
      OutputFile(path: path + ".html", bytes: page), OutputFile(path: path, bytes: look),
      OutputFile(path: path, bytes: Array(keywords.joined(separator: ", ").utf8)),
    ]
  }
}

private func result(
  of copy: PaperCopy, by maker: any PaperMaking
) async -> Result<[UInt8], FileTrouble> {
  do throws(FileTrouble) {
    return .success(try await maker.make(copy))
  } catch {
    return .failure(error)
  }
}
