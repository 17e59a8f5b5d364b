import Suppressing
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Linked tables too large for a reader who tries everything: the room's own audit here, HiGHS
/// in `Tests/Suppressing/scipy_check.py`, for which the choices are written to the file that
/// `REVIEWDAY_MASKS` names.
@Suite struct LargeTableTests {
  @Test func protectsLargeLinkedTables() throws {
    var lines: [String] = []
    for number in 0..<(getenv("REVIEWDAY_MASKS") == nil ? 12 : 120) {
      var random = SeededGenerator(seed: 9000 + UInt64(number))
      let system =
        number % 2 == 0 ? LargeTable.linked(&random) : LargeTable.threeWay(&random)
      let suppression = suppress(system)
      let left = audit(system, masked: Set(suppression.masked.keys))
      #expect(Set(left).isSubset(of: suppression.exposed), "table \(number)")
      #expect(suppression.exposed.isEmpty, "table \(number)")
      lines.append(Self.line(system, suppression))
    }
    if let path = getenv("REVIEWDAY_MASKS") {
      let file = try #require(fopen(path, "w"))
      for line in lines { #expect(fputs(line + "\n", file) >= 0) }
      #expect(fclose(file) == 0)
    }
  }

  private static func line(_ system: CellSystem, _ suppression: Suppression) -> String {
    let cells = system.cells.map { cell in
      "[\(cell.value), \"\(cell.standing)\", \(cell.isSensitive), \(cell.floor)]"
    }
    let sums = system.sums.map { "[\($0.total), \($0.parts)]" }
    return """
      {"limit": \(system.limit), "cells": [\(cells.joined(separator: ", "))], \
      "sums": [\(sums.joined(separator: ", "))], "masked": \(suppression.masked.keys.sorted()), \
      "exposed": \(suppression.exposed)}
      """
  }
}

/// Invented tables of the largest sizes that a school's census makes.
enum LargeTable {
  private static func value(_ random: inout some RandomNumberGenerator) -> Int {
    Int.random(in: 0...[4, 12, 30][Int.random(in: 0..<3, using: &random)], using: &random)
  }

  /// Two breakdowns of the same years, by need and by something else.
  static func linked(_ random: inout some RandomNumberGenerator) -> CellSystem {
    let (height, width) = (
      Int.random(in: 4...6, using: &random), Int.random(in: 4...7, using: &random)
    )
    let rows = (0..<height).map { _ in (0..<width).map { _ in value(&random) } }
    var system = TwoWay(rows, limit: 5).system
    let others = Int.random(in: 2...3, using: &random)
    let first = system.cells.count
    for row in 0..<height {
      let total = height * width + row
      var left = system.cells[total].value
      for other in 0..<others {
        let part = other == others - 1 ? left : Int.random(in: 0...left, using: &random)
        system.cells.append(CellSystem.Cell(part))
        left -= part
      }
      let parts = (0..<others).map { first + row * others + $0 }
      system.sums.append(CellSystem.Sum(total: total, parts: parts))
    }
    let columns = (0..<others).map { other in
      sum((0..<height).map { first + $0 * others + other }, in: &system)
    }
    system.sums.append(
      CellSystem.Sum(total: height * width + height + width, parts: columns))
    return marked(system)
  }

  /// Three ways with the margins of two, of one and of none.
  static func threeWay(_ random: inout some RandomNumberGenerator) -> CellSystem {
    let size = [(2, 3, 4), (3, 3, 3), (2, 4, 4), (3, 3, 5)][Int.random(in: 0..<4, using: &random)]
    var system = CellSystem(limit: 5)
    let count = size.0 * size.1 * size.2
    system.cells = (0..<count).map { _ in CellSystem.Cell(value(&random)) }
    func cell(_ a: Int, _ b: Int, _ c: Int) -> Int { (a * size.1 + b) * size.2 + c }
    var ab: [[Int]] = []
    for a in 0..<size.0 {
      ab.append(
        (0..<size.1).map { b in sum((0..<size.2).map { cell(a, b, $0) }, in: &system) })
      _ = (0..<size.2).map { c in sum((0..<size.1).map { cell(a, $0, c) }, in: &system) }
    }
    for b in 0..<size.1 {
      for c in 0..<size.2 { _ = sum((0..<size.0).map { cell($0, b, c) }, in: &system) }
    }
    _ = sum(ab.map { sum($0, in: &system) }, in: &system)
    return marked(system)
  }

  private static func sum(_ parts: [Int], in system: inout CellSystem) -> Int {
    let total = system.cells.count
    system.cells.append(CellSystem.Cell(parts.reduce(0) { $0 + system.cells[$1].value }))
    system.sums.append(CellSystem.Sum(total: total, parts: parts))
    return total
  }

  private static func marked(_ system: CellSystem) -> CellSystem {
    var system = system
    for cell in system.cells.indices {
      system.cells[cell].isSensitive = (1...5).contains(system.cells[cell].value)
      system.cells[cell].cost = system.cells[cell].value + 1
    }
    return system
  }
}
