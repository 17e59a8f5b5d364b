import Base
import Papers
import Testing

@testable import Rendering

@Suite struct EverythingTests {
  private let html: String
  private let pages: Int

  init() throws {
    let (loaded, _, _) = loadTheme(files: [])
    let theme = try #require(loaded)
    var publication = SamplePublication.whole
    publication.everything = Everything(
      path: "everything.html", title: "Everything", summary: "All pages.")
    let files = renderPapers(publication, theme: theme) { _ in nil }
    let file = try #require(files.first { $0.path == "everything.html" })
    html = String(decoding: file.bytes, as: UTF8.self)
    pages = render(publication, theme: theme).reduce(0) { $0 + $1.bytes.count }
  }

  @Test func givesEveryIdentifierOnce() {
    let identifiers = values(of: "id")
    #expect(identifiers.count > 20)
    #expect(Set(identifiers).count == identifiers.count)
  }

  @Test func leadsEveryLinkToAPlaceWithinTheFile() {
    let identifiers = Set(values(of: "id"))
    let targets = values(of: "href").filter { !$0.hasPrefix("http") && !$0.hasPrefix("mailto") }
    #expect(targets.count > 4)
    for target in targets {
      #expect(target.hasPrefix("#"), "\(target)")
      #expect(identifiers.contains(String(target.dropFirst())), "\(target)")
    }
  }

  @Test func namesWhatItIsLabelledByWithinTheFile() {
    let identifiers = Set(values(of: "id"))
    #expect(values(of: "aria-labelledby").allSatisfy(identifiers.contains))
  }

  @Test func isHardlyLargerThanItsParts() {
    #expect(html.utf8.count * 10 <= pages * 12)
  }

  @Test func hasOneFirstHeadingAndSkipsNoLevel() {
    let levels = html.matches(of: /<h([1-6])[ >]/).compactMap { Int($0.1) }
    #expect(levels.filter { $0 == 1 }.count == 1)
    #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
  }

  /// Two pages whose paths would give the same name have a part each.
  @Test func keepsPagesOfLikeNamesApart() throws {
    let binding = Binding(pages: ["actions/A1.html", "actions-A1.html"])
    let first = try #require(binding.place(of: "actions/A1.html"))
    #expect(first == "actions-A1")
    #expect(binding.place(of: "actions-A1.html") == "actions-A1-")
    #expect(PageAddress("index.html", in: binding).href(to: "slides.html") == nil)
  }

  private func values(of attribute: String) -> [String] {
    html.split(separator: " \(attribute)=\"").dropFirst().map {
      String($0.prefix { $0 != "\"" })
    }
  }
}
