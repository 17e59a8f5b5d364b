import TestSupport
import Testing

@testable import Serving

@Suite struct EmbeddedPreviewTests {
  @Test func holdsThePreviewsOwnFilesInTheProgram() {
    let paths = Checkout.files(in: "Preview")
    #expect(embeddedPreview.map(\.path) == paths, "run script/embed: the files are not the same")
    for file in embeddedPreview {
      #expect(
        file.text == Checkout.text("Preview/\(file.path)"),
        "run script/embed: \(file.path) has changed")
    }
  }
}
