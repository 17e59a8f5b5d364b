extension String {
  /// Whether other words stand somewhere in these, byte for byte.
  ///
  /// The standard library's `contains` looks for characters that may be written in several ways; on
  /// the names and titles of a school's papers it took a quarter of a build.
  package func holds(_ words: String) -> Bool {
    var text = self
    var part = words
    return text.withUTF8 { text in
      part.withUTF8 { part in
        guard let first = part.first else { return true }
        guard part.count <= text.count else { return false }
        return (0...text.count - part.count).contains { start in
          text[start] == first
            && text[start..<start + part.count].elementsEqual(part)
        }
      }
    }
  }
}
