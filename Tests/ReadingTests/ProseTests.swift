import Base
import Model
import Reading
import Testing

@Suite struct ProseTests {
  @Test func linksBareAddressesWithoutTheSentenceMarks() {
    let (tree, complaints) = prose("See https://a_b.example/x_y?q=1&r=(2). And (http://c.example)!")
    #expect(complaints == [])
    #expect(
      tree == [
        "paragraph", "  text \"See \"",
        "  link (web) \"https://a_b.example/x_y?q=1&r=(2)\"",
        "    text \"https://a_b.example/x_y?q=1&r=(2)\"", "  text \". And (\"",
        "  link (web) \"http://c.example\"", "    text \"http://c.example\"", "  text \")!\"",
      ])
  }

  @Test func leavesAddressesInLinksAndCodeAlone() {
    let (tree, _) = prose("[https://a.example](E1) `https://b.example` xhttps://c.example")
    #expect(
      tree == [
        "paragraph", "  link (record) \"E1\"", "    text \"https://a.example\"", "  text \" \"",
        "  code \"https://b.example\"", "  text \" xhttps://c.example\"",
      ])
  }

  @Test func leavesOutHTMLAloud() {
    let (tree, complaints) = prose("<div onclick=\"x()\">\n\nA <b>bold</b> word\n\n</div>")
    #expect(tree == ["paragraph", "  text \"A \"", "  text \"bold\"", "  text \" word\""])
    #expect(complaints == Array(repeating: "html-ignored warning", count: 4))
  }

  @Test(arguments: [
    ("https://a.example/x", "(web) \"https://a.example/x\""),
    ("mailto:a@b.example", "(web) \"mailto:a@b.example\""),
    ("tel:+441234", "(web) \"tel:+441234\""),
    ("E1", "(record) \"E1\""),
    ("learning-walk", "(record) \"learning-walk\""),
    ("09:15", "(record) \"09:15\""),
    ("files/a%20b.pdf", "(file) \"files/a b.pdf\""),
    ("../files/./x.pdf", "(file) \"files/x.pdf\""),
    ("files/x/../y.pdf", "(file) \"files/y.pdf\""),
  ])
  func decidesWhereALinkLeads(address: String, expected: String) {
    let (tree, complaints) = prose("[words](\(address))")
    #expect(complaints == [])
    #expect(tree == ["paragraph", "  link \(expected)", "    text \"words\""])
  }

  @Test(arguments: [
    ("javascript:alert(1)", "link-scheme error"), ("JavaScript:x", "link-scheme error"),
    ("data:text/html,x", "link-scheme error"), ("file:///etc/passwd", "link-scheme error"),
    ("&#106;avascript:x", "link-scheme error"), ("../../x.pdf", "link-outside error"),
    ("files/../../x.pdf", "link-outside error"), ("private/x.pdf", "link-outside error"),
    ("Private/x.pdf", "link-outside error"), ("%70rivate/x.pdf", "link-outside error"),
    ("files/../private/x.pdf", "link-outside error"), ("/etc/passwd", "link-outside error"),
    ("//host/x", "link-outside error"), ("\\\\\\\\host\\\\x.pdf", "link-outside error"),
    ("files/%00.pdf", "link-outside error"), ("java&#9;script:x", "link-outside error"),
    ("#top", "link-fragment warning"), ("", "link-empty warning"),
  ])
  func refusesALinkButKeepsItsWords(address: String, complaint: String) {
    let (tree, complaints) = prose("[words](\(address))")
    #expect(complaints == [complaint])
    #expect(tree == ["paragraph", "  text \"words\""])
  }

  @Test func showsOnlyPicturesFromTheSchoolsFolder() {
    let (tree, complaints) = prose(
      "![A plan](files/plan.svg) ![](files/b.png) ![x](https://a.example/x.png) ![y](../../z.png)")
    #expect(complaints == ["image-alt warning", "image-outside error", "image-outside error"])
    #expect(
      tree == [
        "paragraph", "  image (file) \"files/plan.svg\"", "    text \"A plan\"", "  text \" \"",
        "  image (file) \"files/b.png\"", "  text \" \"", "  text \" \"",
      ])
  }

  @Test func readsTasksTablesAndLists() {
    let (tree, complaints) = prose(
      "- [x] done\n- [ ] open\n\n3. three\n\n   more\n\n| a | b |\n|:-:|--:|\n| 1 \\| 2 |\n")
    #expect(complaints == [])
    #expect(
      tree == [
        "bulletList", "  item 2", "    text \"done\"", "  item 1", "    text \"open\"",
        "orderedList 3", "  item", "    paragraph", "      text \"three\"", "    paragraph",
        "      text \"more\"", "table", "  tableHead", "    cell 1", "      text \"a\"",
        "    cell 2", "      text \"b\"", "  tableRow", "    cell 1", "      text \"1 | 2\"",
        "    cell 2",
      ])
  }

  @Test func attachesNeitherStrikethroughNorAutolinks() {
    let (tree, _) = prose("~~gone~~ www.a.example a@b.example")
    #expect(tree == ["paragraph", "  text \"~~gone~~ www.a.example a@b.example\""])
  }

  @Test func survivesNestingWithoutEnd() {
    let quotes = String(repeating: "> ", count: 5000) + "deep"
    #expect(prose(quotes).complaints == ["too-deep error"])
    let strong = String(repeating: "**a ", count: 300) + String(repeating: "a**", count: 300)
    #expect(prose(strong).complaints.allSatisfy { $0 == "too-deep error" })
    let list = (0..<200).map { String(repeating: "  ", count: $0) + "- x" }.joined(separator: "\n")
    #expect(prose(list).complaints == ["too-deep error"])
  }

  @Test func remembersWhereLinksStand() throws {
    let text = "---\nday: 2026-11-23\n---\nÉt *so*\n  and [one](E1)\n\n- [two](E2)\n"
    let reading = SampleSchool(["evidence/x.md": text]).read()
    let body = try #require(reading.school?.evidence.first?.body)
    let source = try #require(reading.sources.files.first { $0.path == "sample/evidence/x.md" })
    let places = body.events.filter { $0.kind == .link && $0.phase == .enter }
      .map { source.position(at: Int($0.place)) }
    #expect(places.map(\.line) == [5, 7])
    #expect(places.last?.column == 3)
  }
}
