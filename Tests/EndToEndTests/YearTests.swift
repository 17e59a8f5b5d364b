import Base
import Commands
import TestSupport
import Testing

/// The example's yearly paper, looked for in every byte that is written.
@Suite struct YearTests {
  private func holds(_ words: String, _ run: Run, below folder: String) -> Bool {
    run.written.contains { path, bytes in
      path.hasPrefix("Output/" + folder) && String(decoding: bytes, as: UTF8.self).contains(words)
    }
  }

  /// What was seen is said, with its date; nobody is judged by a word that only a court may use.
  @Test func callsNobodyCompliant() async throws {
    let run = await Run("build", on: try Example.disk())
    #expect(run.status == .done)
    for (path, bytes) in run.written {
      let text = String(decoding: bytes, as: UTF8.self).lowercased()
      #expect(!text.contains("complian"), "\(path)")
    }
  }

  @Test(arguments: [
    ("larkmoor-edge-school", "92.6 %"), ("sallowby-primary-school", "£9,800"),
  ])
  func keepsWhatIsAboutFewPupilsInTheSchool(school: String, words: String) async throws {
    let run = await Run("build", school, on: try Example.disk())
    #expect(holds(words, run, below: "\(school)/school/"))
    for edition in ["governors", "governors-confidential", "families"] {
      #expect(!holds(words, run, below: "\(school)/\(edition)/"), "\(edition)")
    }
  }

  @Test func showsFamiliesNothingOfTheYear() async throws {
    let run = await Run("build", on: try Example.disk())
    for words in ["Notional", "Reading with an older pupil", "Section 69", "15.5 %"] {
      #expect(!holds(words, run, below: "larkmoor-edge-school/families/"), "\(words)")
      #expect(!holds(words, run, below: "sallowby-primary-school/families/"), "\(words)")
    }
    #expect(holds("Reading with an older pupil", run, below: "larkmoor-edge-school/governors/"))
    #expect(holds("15.5 %", run, below: "larkmoor-edge-school/governors/"))
  }
}
