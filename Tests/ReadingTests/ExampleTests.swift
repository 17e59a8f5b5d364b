import Base
import Model
import Reading
import TestSupport
import Testing

@Suite struct ExampleTests {
  @Test func readsTheExampleWithoutAComplaint() throws {
    let files = disk(holding: "Content")
    let library = readLibrary(files: files, content: "Content", embedded: [])
    #expect(summary(library.diagnostics, library.sources) == [])
    let site = readSite(files: files, content: "Content")
    #expect(summary(site.diagnostics, site.sources) == [])
    #expect(
      site.schools.map(\.key) == [
        "larkmoor-edge-school", "sallowby-primary-school", "thistlemere-school",
      ])
    for folder in site.schools {
      let reading = readSchool(
        files: files, folder: folder.path, key: folder.key, library: library.library,
        sources: library.sources)
      #expect(summary(reading.diagnostics, reading.sources) == [])
      let school = try #require(reading.school)
      #expect(!school.evidence.isEmpty)
      #expect(!school.findings.isEmpty)
      #expect(!school.actions.isEmpty)
      #expect(school.days.allSatisfy { !$0.slots.isEmpty && !$0.groups.isEmpty })
    }
  }

  @Test func countsEveryReplyOfItsSurveysInEveryItem() throws {
    let files = disk(holding: "Content")
    let key = "thistlemere-school"
    let reading = readSchool(
      files: files, folder: "Content/\(key)", key: key, library: shippedLibrary.library,
      sources: shippedLibrary.sources)
    let waves = try #require(reading.school).waves
    #expect(waves.count == 8)
    for wave in waves {
      let invited = try #require(wave.invited).value
      #expect((5...invited).contains(wave.replies), "\(wave.instrument.value)/\(wave.name)")
      for tally in wave.tallies {
        let group = wave.tallies.first { $0.group == tally.group }
        #expect(tally.replies == group?.replies, "\(wave.name) \(tally.item)")
        #expect(tally.replies >= 5 && (tally.wanted ?? 0) <= tally.replies)
      }
    }
  }
}
