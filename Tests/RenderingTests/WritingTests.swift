import Base
import Papers
import Testing

@testable import Rendering

@Suite struct HTMLWriterTests {
  @Test func curlsQuotesButNeverInAttributesOrCode() {
    var html = HTMLWriter()
    html.text("The school's \"own\" words ('so far'), pupils' too")
    html.markup("<b>")
    html.text("'Yes'")
    html.markup("</b>")
    html.text("'s")
    #expect(
      text(of: html)
        == "The school’s “own” words (‘so far’), pupils’ too<b>‘Yes’</b>’s")
    var plain = HTMLWriter()
    plain.attribute("title", "it's \"so\"")
    plain.verbatim(Array("it's".utf8)[...])
    #expect(text(of: plain) == " title=\"it's &quot;so&quot;\"it's")
  }

  @Test func escapesWhatWouldBeMarkupAndDropsControlCharacters() {
    var html = HTMLWriter()
    html.text("Tom & <b>\"Ana\"</b>\u{1}\u{7F} é")
    #expect(text(of: html) == "Tom &amp; &lt;b&gt;”Ana”&lt;/b&gt; é")
  }

  @Test func writesNumbersWithAtMostTwoDecimals() {
    var html = HTMLWriter()
    for value in [0, 1, -0.5, 12.345, 1.05, 100, .nan] {
      html.decimal(value)
      html.markup(" ")
    }
    #expect(text(of: html) == "0 1 -0.5 12.35 1.05 100 0 ")
  }
}

@Suite struct PageAddressTests {
  @Test(arguments: [
    ("findings.html#F3", "../findings.html#F3"), ("actions/A2.html", "A2.html"),
    ("actions/A1.html#plan", "#plan"), ("actions/A1.html", "#main"),
    ("files/my plan.pdf", "../files/my%20plan.pdf"), ("https://example.org/?a=1", nil),
    ("mailto:head@example.org", nil),
  ])
  func findsTheWayFromAPageInAFolder(target: String, expected: String?) {
    #expect(PageAddress("actions/A1.html").href(to: target) == expected ?? target)
  }

  @Test(arguments: [
    ("findings.html#F3", "findings.html#F3"), ("index.html", "#main"), ("index.html#a", "#a"),
    ("#a", "#a"), ("files/a..b.pdf", "files/a..b.pdf"), ("actions/A1.html", "actions/A1.html"),
  ])
  func findsTheWayFromTheEntryPage(target: String, expected: String) {
    #expect(PageAddress("index.html").href(to: target) == expected)
  }

  @Test(arguments: [
    "javascript:alert(1)", "data:text/html,x", "../private/x", "file:///etc", "/etc/x", "a/../../x",
  ])
  func refusesAddressesThatLeadOutOrRun(target: String) {
    #expect(PageAddress("index.html").href(to: target) == nil)
  }
}

func text(of html: HTMLWriter) -> String { String(decoding: html.bytes, as: UTF8.self) }
