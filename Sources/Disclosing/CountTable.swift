import Base
import Model

/// A table of one census as it would be printed: which pupils stand in each row and column.
struct CountTable {
  /// What it counts, as `Pupils by need and level of support, autumn census, 1 October 2026`.
  var caption: String
  var rowPart: CountPart
  var rows: [Line]
  /// One without words where the table has a single column.
  var columns: [Line]
  private let columnPart: CountPart?
  /// The pupils of the whole table.
  private let base: CountKey

  /// One row or column.
  struct Line {
    var title: String
    var words: [String]
    /// The greater set that it may be put together into, with its name.
    var group: Group?
  }

  /// A broad area or a key stage.
  struct Group: Hashable {
    var id: String
    var title: String
    var words: [String]
  }

  init(
    caption: String, base: CountKey, rows: (part: CountPart, lines: [Line]),
    columns: (part: CountPart, lines: [Line])?
  ) {
    self.caption = caption
    self.base = base
    rowPart = rows.part
    self.rows = rows.lines
    columnPart = columns?.part
    self.columns = columns?.lines ?? [Line(title: "Pupils", words: [])]
  }

  func key(_ row: Line, _ column: Line) -> CountKey {
    let key = rowPart.changing(base, to: row.words)
    return columnPart?.changing(key, to: column.words) ?? key
  }

  /// All cells in the order of reading.
  var keys: [CountKey] { rows.flatMap { row in columns.map { key(row, $0) } } }

  /// The wholes that the rows, and the columns, are parts of.
  var wholes: [(whole: CountKey, parts: [CountKey])] {
    let down = columns.map { column in
      (
        whole: rowPart.changing(key(Line(title: "", words: []), column), to: []),
        parts: rows.map { key($0, column) }
      )
    }
    return rowPart == .event ? [] : down
  }

  /// The cell in words, as `Hearing impairment, EHC plan`.
  func name(of key: CountKey) -> String {
    for row in rows {
      for column in columns where self.key(row, column) == key {
        return column.words.isEmpty ? row.title : "\(row.title), \(column.title)"
      }
    }
    return caption
  }

  /// The group that a row or a column of this cell may be put together into.
  func groups(of key: CountKey) -> [Group] {
    for row in rows {
      for column in columns where self.key(row, column) == key {
        return [row.group, column.group].compactMap { $0 }
      }
    }
    return []
  }

  /// The table with the lines of some groups put together.
  func merging(_ groups: Set<Group>) -> CountTable {
    var table = self
    table.rows = merged(rows, groups)
    table.columns = merged(columns, groups)
    return table
  }

  /// Of every cell of this table, those of the original that were put together into it.
  func sums(of original: CountTable) -> [(key: CountKey, parts: [CountKey])] {
    func parts(_ line: Line, _ lines: [Line]) -> [Line] {
      let same = lines.filter { $0.words == line.words }
      return same.isEmpty ? lines.filter { $0.group?.words == line.words } : same
    }
    return rows.flatMap { row in
      columns.map { column in
        let from = parts(row, original.rows).flatMap { row in
          parts(column, original.columns).map { original.key(row, $0) }
        }
        return (key(row, column), from)
      }
    }
  }

  private func merged(_ lines: [Line], _ groups: Set<Group>) -> [Line] {
    var out: [Line] = []
    var done: Set<Group> = []
    for line in lines {
      guard let group = line.group, groups.contains(group) else {
        out.append(line)
        continue
      }
      if done.insert(group).inserted {
        out.append(Line(title: group.title, words: group.words))
      }
    }
    return out
  }
}
