import Base
import Disclosed

/// All words of a value, whatever it is made of: texts, prose with its addresses, numbers, dates.
func words(of value: Any) -> String {
  var out: [String] = []
  gather(value, into: &out)
  return out.joined(separator: "\n")
}

private func gather(_ value: Any, into out: inout [String]) {
  switch value {
  case let text as String: out.append(text)
  case let prose as Prose: out.append(String(decoding: prose.text, as: UTF8.self))
  case let date as CalendarDate: out.append(date.iso)
  case let number as Int: out.append(String(number))
  case let count as Headcount: out.append(count.text)
  default:
    for child in Mirror(reflecting: value).children { gather(child.value, into: &out) }
  }
}
