import Testing

@testable import Serving

@Suite struct InjectionTests {
  private let script = "http://127.0.0.1:8765/~preview/preview.js"

  private func injected(_ page: String) -> String {
    String(decoding: withPreview(Array(page.utf8), script: script, tag: "t1"), as: UTF8.self)
  }

  @Test func addsTheScriptAndNothingElseToThePolicy() {
    let page = """
      <head><meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; \
      style-src &#39;self&#39;; script-src &#39;self&#39;; img-src &#39;self&#39; data:">
      <title>é</title></head><body>&amp;</body>
      """
    #expect(
      injected(page) == """
        <head><meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; \
        script-src 'self' \(script); img-src 'self' data:; connect-src 'self'">
        <script src="\(script)" defer data-reviewday-tag="t1"></script>
        <title>é</title></head><body>&amp;</body>
        """)
  }

  @Test(arguments: [
    ("script-src 'none'", "script-src S; connect-src 'self'"),
    (
      "default-src 'none'; script-src 'none'",
      "default-src 'none'; script-src S; connect-src 'self'"
    ),
    (
      "default-src 'none'; script-src 'sha256-abc='",
      "default-src 'none'; script-src 'sha256-abc=' S; connect-src 'self'"
    ),
    ("default-src 'self'", "default-src 'self'; script-src 'self' S; connect-src 'self'"),
    ("img-src data:", "img-src data:"),
    ("connect-src 'self'; script-src S", "connect-src 'self'; script-src S"),
  ])
  func allowsNoMoreThanTheScriptNeeds(before: String, after: String) {
    let allowed = policy(before.replacing("S", with: script), allowing: script)
    let expected = after.replacing("S", with: script)
    // Where neither scripts nor a standard are named, scripts are allowed already.
    #expect(
      before == "script-src 'none'"
        ? allowed == "script-src \(script)" : allowed == expected)
  }

  @Test func putsTheScriptIntoAPageWithoutAPolicyAndLeavesOtherFilesAlone() {
    #expect(injected("<html><head><title>a</title>").hasPrefix("<html><head>\n<script src="))
    #expect(injected("a,b\n1,2\n") == "a,b\n1,2\n")
    #expect(withPreview([0xFF, 0xD8], script: script, tag: "") == [0xFF, 0xD8])
  }

  @Test func tellsStatesOfAPageApart() {
    #expect(tag(of: Array("a".utf8)) != tag(of: Array("b".utf8)))
    #expect(tag(of: Array("a".utf8)) == tag(of: Array("a".utf8)))
  }
}
