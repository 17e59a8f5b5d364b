import Base
import Testing

@testable import Serving

@Suite struct AddressTests {
  @Test func readsWhereAPageIsAndHowItIsShown() throws {
    let plain = try #require(PreviewAddress(path: "/hill/governors/actions/A1.html"))
    #expect(plain.place == .page("actions/A1.html", school: "hill", edition: "governors"))
    #expect(plain.view == PreviewAddress.View())
    let other = try #require(
      PreviewAddress(path: "/~as-of=2027-01-25~large-print/hill/school/report.html"))
    #expect(other.view.asOf?.iso == "2027-01-25")
    #expect(other.view.isLargePrint)
    #expect(other.place == .page("report.html", school: "hill", edition: "school"))
    #expect(other.href == "/~as-of=2027-01-25~large-print/hill/school/report.html")
  }

  @Test func takesAFolderForItsFirstPage() {
    #expect(PreviewAddress(path: "/")?.place == .start)
    #expect(PreviewAddress(path: "/~large-print/")?.place == .start)
    #expect(PreviewAddress(path: "/portfolio/")?.place == .overview(page: "index.html"))
    #expect(PreviewAddress(path: "/hill")?.place == .school("hill"))
    #expect(PreviewAddress(path: "/hill/")?.place == .school("hill"))
    #expect(
      PreviewAddress(path: "/hill/school/")?.place
        == .page("index.html", school: "hill", edition: "school"))
  }

  @Test func decodesNamesOnceAndWritesThemBack() throws {
    let path = "/%C3%89t%C3%A9%20100%25%20%231/school/index.html"
    let address = try #require(PreviewAddress(path: path))
    #expect(address.place == .page("index.html", school: "Été 100% #1", edition: "school"))
    #expect(address.href == path)
    #expect(
      PreviewAddress(path: "/%252e%252e/school/a.html")?.place
        == .page("a.html", school: "%2e%2e", edition: "school"))
  }

  @Test(arguments: [
    "/../etc/passwd", "/%2e%2e/etc/passwd", "/hill/%2E%2e/%2e%2E/x", "/hill/..%2f..%2fx",
    "/hill%2fschool/index.html", "/hill/school/a%5Cb", "/hill/school/%00index.html",
    "/hill/school/a%0d%0ab", "/hill/%c0%ae%c0%ae/x", "/hill/%ff/x", "/hill/%zz/x", "/hill/%2",
    "/hill//school/x", "//etc/passwd", "hill/school", "", "/./hill/school/x", "/hill/school/\\x",
    "/~as-of=2027-02-30/hill/", "/~other/hill/", "/~/hill/", "/~large-print~~/hill/",
    "/" + String(repeating: "a", count: 3_000),
  ])
  func refusesWhatCouldBeAWayOut(path: String) {
    #expect(PreviewAddress(path: path) == nil)
  }
}
