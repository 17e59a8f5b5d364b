import Base
import Testing

private func sample() -> Prose {
  var prose = Prose()
  prose.append(.heading, .enter, level: 2)
  prose.append(.text, .leaf, text: "Title".utf8)
  prose.append(.heading, .leave, level: 2)
  prose.append(.bulletList, .enter)
  prose.append(.item, .enter)
  prose.append(.paragraph, .enter, place: 12)
  prose.append(.text, .leaf, text: "one".utf8)
  prose.append(.softBreak, .leaf)
  prose.append(.code, .leaf, text: "two".utf8)
  prose.append(.paragraph, .leave)
  prose.append(.item, .leave)
  prose.append(.bulletList, .leave)
  return prose
}

@Test func findsTheEndOfAnElement() {
  let prose = sample()
  #expect(prose.end(ofElementAt: 0) == 3)
  #expect(prose.end(ofElementAt: 1) == 2)
  #expect(prose.end(ofElementAt: 3) == 12)
  #expect(prose.end(ofElementAt: 5) == 10)
}

@Test func endsAnElementLeftOpenWithTheProse() {
  var prose = Prose()
  prose.append(.quote, .enter)
  prose.append(.text, .leaf, text: "open".utf8)
  #expect(prose.end(ofElementAt: 0) == 2)
}

@Test func readsAsPlainWords() {
  #expect(sample().plainText == "Title one two")
  #expect(Prose(paragraph: "Some words.").plainText == "Some words.")
  #expect(Prose().plainText == "")
}

@Test func keepsTheBytesOfEachEvent() {
  let prose = sample()
  #expect(Array(prose.bytes(of: prose.events[1])) == Array("Title".utf8))
  #expect(prose.bytes(of: prose.events[0]).isEmpty)
  #expect(prose.events[5].place == 12)
  #expect(prose.events[0].level == 2)
  #expect(!prose.isEmpty)
  #expect(Prose().isEmpty)
}
