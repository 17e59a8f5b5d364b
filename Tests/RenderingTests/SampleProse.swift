import Base

extension SamplePublication {
  /// A passage with every kind of element.
  static var prose: Prose {
    var prose = Prose()
    prose.element(.heading, level: 1) { $0.words("What was seen") }
    prose.element(.paragraph) {
      $0.words("Nine lessons & ")
      $0.element(.strong) { $0.words("four") }
      $0.words(" showed ")
      $0.element(.emphasis) { $0.words("a strategy") }
      $0.append(.footnoteReference, .leaf, level: 1)
      $0.append(.softBreak, .leaf)
      $0.append(.link, .enter, target: .page, text: "findings.html#F3".utf8)
      $0.words("as found")
      $0.append(.link, .leave)
      $0.append(.lineBreak, .leaf)
      $0.append(.code, .leaf, text: "a < b".utf8)
    }
    prose.element(.heading, level: 4) { $0.words("Deeper") }
    prose.element(.bulletList) {
      $0.element(.item, level: 2) { $0.element(.paragraph) { $0.words("Copied") } }
      $0.element(.item, level: 1) { $0.element(.paragraph) { $0.words("Shared") } }
      $0.element(.item) { item in
        item.element(.paragraph) { $0.words("With a list") }
        item.element(.orderedList, level: 3) { list in
          list.element(.item) { $0.element(.paragraph) { $0.words("Third") } }
        }
      }
    }
    prose.element(.table) { table in
      table.element(.tableHead) {
        $0.element(.cell) { $0.words("Class") }
        $0.element(.cell, level: 2) { $0.words("Seen") }
      }
      table.element(.tableRow) {
        $0.element(.cell) { $0.words("7B") }
        $0.element(.cell, level: 2) { $0.words("2") }
      }
    }
    prose.element(.quote) { $0.element(.paragraph) { $0.words("Nobody asked me.") } }
    prose.append(.codeBlock, .leaf, text: "plain\n  text\n".utf8)
    prose.append(.rule, .leaf)
    prose.element(.paragraph) {
      $0.append(.image, .enter, target: .file, text: "files/room 7.png".utf8)
      $0.words("The quiet room")
      $0.append(.image, .leave)
    }
    prose.element(.footnote, level: 1) { $0.element(.paragraph) { $0.words("Years 7 to 10.") } }
    return prose
  }
}

extension Prose {
  mutating func words(_ words: String) { append(.text, .leaf, text: words.utf8) }

  mutating func element(_ kind: Kind, level: Int = 0, _ content: (inout Prose) -> Void) {
    append(kind, .enter, level: level)
    content(&self)
    append(kind, .leave)
  }
}
