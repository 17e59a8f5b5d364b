import Base
import Disclosed

/// All that a disclosure says, as an indented text: a line for each value that is not empty.
func outline(of disclosure: Disclosure) -> String {
  var lines: [String] = []
  write(disclosure, named: "disclosure", depth: 0, into: &lines)
  return lines.joined(separator: "\n") + "\n"
}

private func write(_ value: Any, named name: String, depth: Int, into lines: inout [String]) {
  func line(_ words: String) {
    lines.append(String(repeating: "  ", count: depth) + name + ": " + words)
  }
  switch value {
  case let text as String: if !text.isEmpty { line(text) }
  case let flag as Bool: if flag { line("yes") }
  case let number as Int: line(String(number))
  case let count as Headcount: line(count.text)
  case let date as CalendarDate: line(date.iso)
  case let prose as Prose:
    if !prose.isEmpty { line(String(decoding: prose.text, as: UTF8.self)) }
    for event in prose.events where event.phase == .enter {
      if event.kind == .link { line("link to \(event.target)") }
      if event.kind == .live { line("live part \(event.level)") }
    }
  default: writeParts(of: value, named: name, depth: depth, into: &lines)
  }
}

private func writeParts(of value: Any, named name: String, depth: Int, into lines: inout [String]) {
  let mirror = Mirror(reflecting: value)
  if mirror.displayStyle == .optional {
    if let some = mirror.children.first {
      write(some.value, named: name, depth: depth, into: &lines)
    }
    return
  }
  let indent = String(repeating: "  ", count: depth)
  guard !mirror.children.isEmpty else {
    if mirror.displayStyle == .enum { lines.append("\(indent)\(name): \(value)") }
    return
  }
  var parts: [String] = []
  for (number, child) in mirror.children.enumerated() {
    write(child.value, named: child.label ?? String(number), depth: depth + 1, into: &parts)
  }
  guard !parts.isEmpty else { return }
  let words = parts.map { $0.drop { $0 == " " } }.joined(separator: "; ")
  let isFlat = parts.allSatisfy { $0.hasPrefix("\(indent)  ") && !$0.hasPrefix("\(indent)   ") }
  if isFlat && words.count < 90 {
    lines.append("\(indent)\(name): (\(words))")
  } else {
    lines.append(indent + name)
    lines += parts
  }
}
