import Base
import Model
import Reading
import TestSupport
import Testing

/// Content broken at random gives records or complaints with places, and never stops the program.
@Suite struct MutationTests {
  private static let example: [String: String] = {
    var files: [String: String] = [:]
    for path in Checkout.files(below: "Content/larkmoor-edge-school") {
      files[path.split(separator: "/").dropFirst(2).joined(separator: "/")] = Checkout.text(path)
    }
    return files
  }()

  private func broken(_ text: String, _ generator: inout SeededGenerator) -> String {
    var bytes = Array(text.utf8)
    let signs = Array("\n\n#-:[]{}|>`*_!()<&\t\"' ~^\\\u{1}0aé{only:---".utf8)
    for _ in 0..<Int.random(in: 1...12, using: &generator) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &generator)
      let end = min(bytes.count, place + Int.random(in: 0...80, using: &generator))
      switch Int.random(in: 0..<5, using: &generator) {
      case 0: bytes.removeSubrange(place..<end)
      case 1: bytes.insert(signs.randomElement(using: &generator) ?? 0, at: place)
      case 2: bytes.insert(contentsOf: bytes[place..<end], at: place)
      case 3: bytes[place] = UInt8.random(in: 0...255, using: &generator)
      default: bytes.removeSubrange((bytes.count / 2 + place / 2)...)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: 1...60)
  func readsBrokenContentWithoutStopping(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    var files = MutationTests.example
    for path in files.keys.sorted() where Bool.random(using: &generator) {
      files[path] = files[path].map { broken($0, &generator) }
    }
    let reading = SampleSchool(files).read()
    for diagnostic in reading.diagnostics {
      let source = try #require(reading.sources[diagnostic.span.file])
      #expect(diagnostic.span.lower <= diagnostic.span.upper, "\(diagnostic)")
      #expect(Int(diagnostic.span.upper) <= source.bytes.count, "\(diagnostic)")
    }
    if let school = reading.school {
      #expect(!SchoolDump(sources: reading.sources).text(school).isEmpty)
      _ = numbering(for: school, sources: reading.sources)
    }
  }
}
