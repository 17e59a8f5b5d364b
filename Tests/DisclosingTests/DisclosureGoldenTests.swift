import Disclosed
import Disclosing
import TestSupport
import Testing

/// Everything that an edition is told of a school in which much is written, kept as text.
@Suite struct DisclosureGoldenTests {
  @Test(arguments: [Edition.Manner.school, .governors, .families])
  func saysOfAFullSchoolWhatWasLookedAtInReview(manner: Edition.Manner) {
    let disclosure = disclose(FullSchool().studied, to: Edition(manner))
    #expect(
      Golden.difference(outline(of: disclosure), from: "Disclosing/\(manner).txt") == nil)
  }

  @Test func tellsTheBoardInConfidenceWhatItTellsItInTheOpen() {
    let manners = [Edition.Manner.governors, .governorsConfidential]
    let texts = manners.map { manner in
      var disclosure = disclose(FullSchool().studied, to: Edition(manner))
      disclosure.edition = Edition(.governors)
      return outline(of: disclosure)
    }
    #expect(texts[0] == texts[1])
  }
}
