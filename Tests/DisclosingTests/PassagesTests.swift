import Base
import Disclosed
import Disclosing
import Model
import Testing

/// What the last gate is told: all that was written down, and all that an edition may say.
@Suite struct PassagesTests {
  /// The texts of a value, whatever it is made of, but for the names of editions, and of people,
  /// which are handed over by themselves.
  private func texts(of value: Any) -> [String] {
    switch value {
    case let text as String: [text]
    case let prose as Prose:
      prose.events.map { String(decoding: prose.bytes(of: $0), as: UTF8.self) }
    case is PrivateName, is NameList, is Placed<[String]>: []
    default: Mirror(reflecting: value).children.flatMap { texts(of: $0.value) }
    }
  }

  /// The invented words of a value: `zq…qz`.
  private func canaries(of value: Any) -> Set<Substring> {
    let words = texts(of: value).flatMap { $0.split { !$0.isLetter && !$0.isNumber } }
    return Set(words.filter { $0.contains("zq") && $0.contains("qz") })
  }

  private func text(_ passages: Passages) -> String {
    String(decoding: passages.bytes, as: UTF8.self)
  }

  @Test func forgetNoFieldOfTheSchool() {
    let studied = CanarySchool().sample.studied
    let all = canaries(of: studied.checked.school)
    #expect(all.count > 100)
    let told = text(passages(of: studied))
    #expect(all.filter { !told.contains($0) }.sorted() == [])
  }

  @Test(arguments: Edition.Manner.allCases)
  func forgetNoFieldOfADisclosure(manner: Edition.Manner) {
    var disclosure = CanarySchool().sample.disclosed(to: manner)
    // The keys of counts go to the ledger in the content and are printed nowhere.
    disclosure.counts = []
    let all = canaries(of: disclosure)
    #expect(all.count > 10)
    let told = text(passages(of: disclosure))
    #expect(all.filter { !told.contains($0) }.sorted() == [])
  }

  @Test func nameTheRecordAndItsPlace() {
    let passages = passages(of: CanarySchool().sample.studied)
    func record(_ field: String) -> String? {
      passages.passages.first {
        String(decoding: passages.bytes[$0.lower..<$0.upper], as: UTF8.self) == word(field)
      }.map { passages.records[$0.record] }
    }
    #expect(record("slot.place") == "the slot 2026-11-23 12:00")
    #expect(record("shut.body") == "E2")
    #expect(record("hidden.title") == "A9")
    #expect(record("school.senco") == "the school’s facts")
    #expect(passages.passages.allSatisfy { $0.span != nil })
  }

  @Test func tellWhatHappenedToPupilsOnceHoweverManyRowsCountIt() {
    var sample = YearSample().school()
    sample.school.profile?.censuses[1].crossed = ["moved on", "sent home", "moved on"].map {
      Profile.Crossed(span: nowhere, event: $0, count: 9)
    }
    let told = passages(of: sample.studied)
    let words = told.passages.map {
      String(decoding: told.bytes[$0.lower..<$0.upper], as: UTF8.self)
    }
    #expect(words.filter { ["moved on", "sent home"].contains($0) } == ["moved on", "sent home"])
  }

  @Test func holdTheLibrarysResourcesOnlyWhereTheyAreForSome() {
    var sample = SampleSchool()
    sample.library.resources = [
      Resource(identity: identity(name: "open-guide"), title: "An open guide", body: Prose()),
      Resource(
        identity: identity(name: "shut-guide", only: ["school"]), title: "A shut guide",
        body: Prose()),
    ]
    let told = text(passages(of: sample.studied))
    #expect(told.contains("A shut guide"))
    #expect(!told.contains("An open guide"))
  }
}
