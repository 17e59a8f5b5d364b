package import Base
import Composing
import Disclosed
import Disclosing
import Model
import Reading
import Rendering
import Writing

/// Reads, checks, studies, discloses, composes, renders and writes every school that was ordered.
///
/// Schools are independent: each is one pass through the phases, several at a time, and one that
/// has errors leaves its last good papers as they stand.
package func build(
  _ order: Order, in files: some FileSystem, by maker: (any PaperMaking)? = nil
) async -> BuildReport {
  var report = BuildReport()
  guard let workshop = openWorkshop(order, in: files, report: &report) else { return report }
  let chosen = workshop.schools.filter {
    order.schools.isEmpty || order.schools.contains($0.key)
  }
  report.schools = await inParallel(chosen, jobs: order.jobs) { place in
    await workshop.build(place, in: files, by: maker)
  }
  report.editions = workshop.editions.map(\.name)
  report.diagnostics += await workshop.privacy.value.shared
  if workshop.schools.count > 1, order.schools.isEmpty, !report.diagnostics.hasErrors {
    writePortfolio(workshop, in: files, report: &report)
  }
  return report
}

/// Reads, checks and studies every school that was ordered, and writes nothing.
package func check(_ order: Order, in files: some FileSystem) async -> BuildReport {
  var report = BuildReport()
  guard let workshop = openWorkshop(order, in: files, report: &report) else { return report }
  let chosen = workshop.schools.filter {
    order.schools.isEmpty || order.schools.contains($0.key)
  }
  report.schools = await inParallel(chosen, jobs: order.jobs) { place in
    await workshop.examine(place, in: files).report
  }
  report.diagnostics += await workshop.privacy.value.shared
  return report
}

/// Applies a phase to every item, `jobs` at a time, and keeps the order of the items.
func inParallel<Item: Sendable, Result: Sendable>(
  _ items: [Item], jobs: Int, _ work: @escaping @Sendable (Item) async -> Result
) async -> [Result] {
  guard items.count > 1, jobs > 1 else {
    var results: [Result] = []
    for item in items { results.append(await work(item)) }
    return results
  }
  return await withTaskGroup(of: (Int, Result).self) { group in
    var next = 0
    var results: [(Int, Result)] = []
    results.reserveCapacity(items.count)
    while next < min(jobs, items.count) {
      let index = next
      group.addTask { (index, await work(items[index])) }
      next += 1
    }
    while let result = await group.next() {
      results.append(result)
      guard next < items.count else { continue }
      let index = next
      group.addTask { (index, await work(items[index])) }
      next += 1
    }
    return results.sorted { $0.0 < $1.0 }.map(\.1)
  }
}

private func writePortfolio(
  _ workshop: Workshop, in files: some FileSystem, report: inout BuildReport
) {
  guard let theme = workshop.theme else { return }
  let publication = composePortfolio(
    report.schools.map(\.summary), colophon: workshop.colophon(hash: workshop.libraryHash),
    asAt: workshop.asAt)
  do throws(FileTrouble) {
    try write(
      render(publication, theme: theme, reach: .output), to: workshop.order.output + "/portfolio",
      state: workshop.order.state, in: files)
    report.wrotePortfolio = true
  } catch {
    report.troubles.append(error)
  }
}
