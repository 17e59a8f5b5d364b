import Base
import Testing

@Suite struct ByteSearchTests {
  @Test(arguments: [
    ("sen information report", "information report", true), ("report", "report", true),
    ("abab", "bab", true), ("abab", "aa", false), ("ab", "abc", false), ("", "", true),
    ("", "a", false), ("über alle", "ber", true), ("Aaab", "aab", true),
  ])
  func findsWordsWithinWords(text: String, part: String, isThere: Bool) {
    #expect(text.holds(part) == isThere)
  }
}
