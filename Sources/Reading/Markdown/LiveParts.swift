import Base

extension ProseWriter {
  /// A block of code, or a live part where the first word after its fence names one.
  mutating func codeBlock(_ block: Node) {
    let place = page.offset(of: block)
    let info = ArraySlice(Array(block.fenceWords)).trimmed
    let word = info.prefix { !$0.isBlank && $0 != UInt8(ascii: "{") }
    guard let part = LivePart(word: String(decoding: word, as: UTF8.self)) else {
      page.sayNearlyLive(String(decoding: word, as: UTF8.self), at: block)
      page.refuseMarks(in: info, at: page.span(of: block))
      return prose.append(.codeBlock, .leaf, place: place, text: block.literal)
    }
    var rest = info.dropFirst(word.count).trimmed
    var names: [String]?
    if let open = rest.firstIndex(of: UInt8(ascii: "{")) {
      names = OnlyMark.names(rest[open...])
      page.editions += (names ?? []).map { Placed($0, at: page.span(of: block)) }
      if names != nil { rest = rest[..<open].trimmed }
    }
    var lines = LiveLines(part: part)
    lines.read(rest, line: block.line, on: page)
    let content = block.literal.split(separator: newline, omittingEmptySubsequences: false)
    for (number, line) in content.enumerated() {
      lines.read(ArraySlice(Array(line)).trimmed, line: block.line + 1 + number, on: page)
    }
    page.refuseMarks(in: block.literal, at: page.span(of: block))
    page.refuseMarks(in: rest, at: page.span(of: block))
    guard lines.isComplete(at: block, on: page) else { return }
    if let names { enterRestriction(names, at: page.span(of: block)) }
    prose.append(.live, .enter, level: Int(part.rawValue), place: place)
    for argument in lines.arguments {
      prose.append(
        .argument, .leaf, level: Int(argument.kind.rawValue), place: argument.place,
        text: argument.text.utf8)
    }
    prose.append(.live, .leave, level: Int(part.rawValue))
    if names != nil { leaveRestriction() }
  }
}

/// The lines of a live part, read one by one into its arguments.
private struct LiveLines {
  var part: LivePart
  var arguments: [(kind: LiveArgument, place: Int, text: String)] = []

  /// - Parameter line: the number of the line in the file.
  mutating func read(_ words: ArraySlice<UInt8>, line: Int, on page: Page) {
    var words = words
    if words.first == hyphen { words = words.dropFirst().trimmed }
    guard !words.isEmpty else { return }
    let text = String(decoding: words, as: UTF8.self)
    let place = page.place(of: words, onLine: line)
    switch part {
    case .action, .survey: arguments.append((.name, place, text))
    case .chart:
      if let title = LiveLines.value("title", of: text) {
        arguments.append((.title, place, title))
      } else {
        arguments.append((.name, place, text))
      }
    case .timetable: readTimetable(text, at: place, on: page)
    }
  }

  private mutating func readTimetable(_ text: String, at place: Int, on page: Page) {
    if let people = LiveLines.value("only", of: text) {
      for name in people.split(separator: ",") {
        arguments.append((.people, place, name.trimmed))
      }
      return
    }
    let words = text.split { " -–—".contains($0) }.filter {
      !["to", "until", "from"].contains($0.lowercased())
    }
    let times = words.compactMap { ClockTime($0) }
    if !times.isEmpty, times.count == words.count, times.count <= 2,
      times.count == 1 || times[0] < times[1]
    {
      arguments.append((.times, place, times.map(\.text).joined(separator: " ")))
      return
    }
    page.say(
      "unread-live-part", .warning, at: page.span(place..<place + text.utf8.count),
      "this line of the timetable is not read",
      fix: "Write it as 13:00 to 16:00, or as only: pupils")
  }

  /// What follows `key:` in a line.
  private static func value(_ key: String, of text: String) -> String? {
    guard text.lowercased().hasPrefix(key + ":") else { return nil }
    return text.dropFirst(key.count + 1).trimmed
  }

  /// Whether it names what to show; said aloud where it does not.
  func isComplete(at block: Node, on page: Page) -> Bool {
    if part == .timetable || arguments.contains(where: { $0.kind == .name }) { return true }
    let fix =
      switch part {
      case .action: "Write its reference in the block, as A1"
      case .chart: "Write a tally or a measure a line, as passport seen"
      case .survey: "Write the instrument's name in the block, as staff-confidence"
      case .timetable: ""
      }
    page.say(
      "unread-live-part", .warning, at: page.span(of: block), "this \(part.word) names nothing",
      fix: fix)
    return false
  }
}

extension Page {
  /// Where some words stand on a line, in bytes; where the line begins if they are not on it.
  fileprivate func place(of words: ArraySlice<UInt8>, onLine line: Int) -> Int {
    let range = lineRange(line)
    guard words.count <= range.count else { return range.lowerBound }
    for start in range.lowerBound...(range.upperBound - words.count)
    where bytes[start..<start + words.count] == words {
      return start
    }
    return range.lowerBound
  }

  /// Says so where a word after a fence is nearly that of a live part.
  fileprivate func sayNearlyLive(_ word: String, at block: Node) {
    guard word.utf8.count > 3,
      let meant = nearest(to: word.lowercased(), among: LivePart.allCases.map(\.word))
    else { return }
    say(
      "unknown-live-part", .warning, at: span(of: block),
      "“\(word)” is no live part, so the block is printed as code",
      fix: "Write “\(meant)”, if that is meant")
  }
}
