import Base
import Testing

private let fields = ["owner", "checked by", "hours", "cost", "measure", "measures", "milestones"]

@Test(arguments: [
  ("ownr", "owner"), ("onwer", "owner"), ("Owner", "owner"), ("checkd by", "checked by"),
  ("hour", "hours"), ("mesure", "measure"), ("measuers", "measures"), ("costs", "cost"),
])
func findsTheWordThatWasMeant(written: String, meant: String) {
  #expect(nearest(to: written, among: fields) == meant)
}

@Test func findsNothingNearAnUnlikeWord() {
  #expect(nearest(to: "elephant", among: fields) == nil)
  #expect(nearest(to: "", among: fields) == nil)
  #expect(nearest(to: "owner", among: []) == nil)
}

@Test func prefersTheNearerThenTheFirstInTheAlphabet() {
  #expect(nearest(to: "bat", among: ["cat", "bats", "rat"]) == "bats")
  #expect(nearest(to: "xat", among: ["rat", "cat"]) == "cat")
}
