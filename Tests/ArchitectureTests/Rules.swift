/// Rules of tidiness: each takes a file and answers with what breaks it, as `path:line: why`.
enum Rules {
  static func length(_ file: SourceFile) -> [String] {
    let count = file.lines.count
    return count > 400 ? ["\(file.path): \(count) lines; 400 are the most"] : []
  }

  static func width(_ file: SourceFile) -> [String] {
    complaints(file, in: file.lines) {
      $0.count > 100 ? "\($0.count) columns; 100 are the most" : nil
    }
  }

  /// A function may be longer than 60 lines only if it says in its comment that it is a switch with
  /// one line a case, and only in the rooms where input is turned into nouns.
  static func functionLength(_ file: SourceFile) -> [String] {
    file.functions.compactMap { function in
      let count = function.lines.count
      guard count > 60 else { return nil }
      let comment = file.comment(above: function.lines.lowerBound)
      let maySpread = !["Commands", "Composing"].contains(file.room)
      if maySpread, comment.contains("one line a case") { return nil }
      return "\(file.path):\(function.lines.lowerBound + 1): \(function.name) has \(count) lines"
    }
  }

  /// Types, functions and initialisers that may fail say what they are for.
  ///
  /// Properties, cases, plain initialisers and what a documented protocol asks for may share the
  /// words of their type.
  static func documentation(_ file: SourceFile, requirements: Set<String>) -> [String] {
    complaints(file, in: file.code) { line, number in
      let words = line.split { " :({?".contains($0) }.map(String.init)
      guard words.first == "package" || words.dropFirst().first == "package" else { return nil }
      let kinds = ["struct", "enum", "class", "actor", "protocol", "typealias", "func"]
      guard let kind = words.firstIndex(where: kinds.contains) ?? failing(line, words) else {
        return nil
      }
      let isNamed = kind + 1 < words.count && words[kind] != "init"
      let word = isNamed ? words[kind + 1] : words[kind]
      let name = String(word.split(separator: "<").first ?? Substring(word))
      let isOperator = !(name.first?.isLetter ?? false) && name.first != "`"
      guard !isOperator, !requirements.contains(name) else { return nil }
      return file.comment(above: number).hasPrefix("///") ? nil : "\(name) has no words above it"
    }
  }

  private static func failing(_ line: Substring, _ words: [String]) -> Int? {
    line.contains("init?(") ? words.firstIndex(of: "init") : nil
  }

  /// Words that may stand in no room, or only in the rooms and files named.
  static func forbiddenWords(_ file: SourceFile) -> [String] {
    var out: [String] = []
    for rule in forbidden where !rule.rooms.contains(file.room) {
      for number in file.linesOfCode(with: rule.word) {
        out.append("\(file.path):\(number): “\(rule.word)”: \(rule.reason)")
      }
    }
    for (number, line) in file.lines.enumerated() where line.utf8.contains(UInt8(ascii: "/")) {
      let isUnfinished = ["TO" + "DO", "FIX" + "ME"].contains { line.contains($0) }
      if isUnfinished { out.append("\(file.path):\(number + 1): unfinished") }
    }
    return out
  }

  struct Forbidden {
    var word: String
    var reason: String
    var rooms: [String] = []
  }

  static let forbidden = [
    Forbidden(word: "try!", reason: "trouble has to be answered"),
    Forbidden(word: "try?", reason: "trouble has to be answered"),
    Forbidden(word: " as! ", reason: "a wrong cast stops the program"),
    Forbidden(word: "fatalError", reason: "no input may stop the program"),
    Forbidden(word: "precondition", reason: "no input may stop the program"),
    Forbidden(word: "unowned", reason: "a lost owner stops the program"),
    Forbidden(word: "print(", reason: "only Commands prints", rooms: ["Commands"]),
    Forbidden(word: "Date()", reason: "only Platform knows the time", rooms: ["Platform"]),
    Forbidden(word: "public ", reason: "nothing is for other packages"),
    Forbidden(word: "@unchecked", reason: "the compiler checks what is shared"),
  ]

  static func typeNames(_ file: SourceFile) -> [String] {
    let endings = ["Manager", "Helper", "Helpers", "Utils", "Utilities", "Data", "Info"]
    let kinds: Set<Substring> = ["struct", "enum", "class", "actor", "protocol", "typealias"]
    return complaints(file, in: file.code) { line in
      let words = line.split { " :<{".contains($0) }
      guard !words.contains("import") else { return nil }
      guard let kind = words.firstIndex(where: kinds.contains), kind + 1 < words.count else {
        return nil
      }
      return endings.contains { words[kind + 1].hasSuffix($0) }
        ? "\(words[kind + 1]): say what it is" : nil
    }
  }

  private static func complaints(
    _ file: SourceFile, in lines: [Substring], _ why: (Substring) -> String?
  ) -> [String] {
    complaints(file, in: lines) { line, _ in why(line) }
  }

  private static func complaints(
    _ file: SourceFile, in lines: [Substring], _ why: (Substring, Int) -> String?
  ) -> [String] {
    lines.enumerated().compactMap { number, line in
      why(line, number).map { "\(file.path):\(number + 1): \($0)" }
    }
  }
}

extension SourceFile {
  struct Function {
    var name: String
    /// From the line that declares it to the one that closes it.
    var lines: ClosedRange<Int>
  }

  /// The comment that ends just above a line, attributes apart, as written.
  func comment(above line: Int) -> String {
    var number = line - 1
    while number >= 0, lines[number].drop(while: { $0 == " " }).hasPrefix("@") { number -= 1 }
    var words: [Substring] = []
    while number >= 0 {
      let text = lines[number].drop { $0 == " " }
      guard text.hasPrefix("//") else { break }
      words.insert(text, at: 0)
      number -= 1
    }
    return words.joined(separator: "\n")
  }

  /// Every function, initialiser, subscript and computed property with a body.
  var functions: [Function] {
    var found: [Function] = []
    for (number, line) in code.enumerated() {
      guard let name = SourceFile.declared(line), let end = end(ofBodyFrom: number) else {
        continue
      }
      found.append(Function(name: name, lines: number...end))
    }
    return found
  }

  private static func declared(_ line: Substring) -> String? {
    let words = line.split { " (<:{".contains($0) }
    guard let kind = words.firstIndex(where: { ["func", "var", "subscript"].contains($0) }) else {
      let isInitializer = words.contains("init") || words.contains("init?")
      return isInitializer && !line.contains(".init") ? "init" : nil
    }
    if words[kind] == "var", line.contains("=") || !line.contains("{") { return nil }
    return kind + 1 < words.count ? String(words[kind + 1]) : String(words[kind])
  }

  /// The line of the brace that closes the body; nil where there is no body.
  private func end(ofBodyFrom start: Int) -> Int? {
    var brackets = 0
    var braces = 0
    for number in start..<code.count {
      let isNext = number > start && braces == 0 && brackets == 0
      if isNext, SourceFile.declared(code[number]) != nil { return nil }
      for character in code[number].utf8 {
        switch character {
        case UInt8(ascii: "("), UInt8(ascii: "["): brackets += 1
        case UInt8(ascii: ")"), UInt8(ascii: "]"): brackets -= 1
        case UInt8(ascii: "{") where brackets == 0: braces += 1
        case UInt8(ascii: "}") where brackets == 0:
          braces -= 1
          if braces == 0 { return number }
          if braces < 0 { return nil }
        default: break
        }
      }
    }
    return nil
  }
}

extension SourceFile {
  /// The lines, from 1, on which the words stand in code with no letter before them.
  func linesOfCode(with words: String) -> [Int] {
    let wanted = Array(words.utf8)
    var out: [Int] = []
    var line = 1
    for (index, byte) in codeBytes.enumerated() {
      if byte == UInt8(ascii: "\n") { line += 1 }
      guard byte == wanted[0], codeBytes.count - index >= wanted.count else { continue }
      let isHere = wanted.indices.allSatisfy { codeBytes[index + $0] == wanted[$0] }
      let before = index == 0 ? 32 : codeBytes[index - 1]
      let isLetter = (65...90).contains(before) || (97...122).contains(before)
      if isHere, !isLetter || byte == 32 { out.append(line) }
    }
    return out
  }
}
