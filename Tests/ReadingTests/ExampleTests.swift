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
    let waves = try #require(measuring()).waves
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

  /// What an action types about the points is what the sheet of points holds.
  @Test func saysOfItsTrainingWhatThePointsSay() throws {
    let school = try #require(measuring())
    let training = try #require(school.training)
    let rows = try #require(training.points).rows
    let reached = rows.count { row in
      row.points * 39 * 100 >= (training.target(of: row.role) ?? 0) * row.weeks * row.time
    }
    let measure = school.actions.flatMap(\.measures).first { $0.name.hasSuffix("their points") }
    #expect(measure?.result == "\(reached) of \(rows.count) staff")
    #expect(rows.allSatisfy { ($0.fromSEND ?? 0) <= $0.points })
    #expect(training.menu.contains { $0.isSEND } && training.menu.contains { !$0.isSEND })
  }

  @Test func tellsOfPassportsAndOfAWorkingParty() throws {
    let school = try #require(measuring())
    let programme = try #require(school.passports)
    #expect(programme.cohorts.count == 3 && programme.evaluation.count == 3)
    for cohort in programme.cohorts {
      #expect((cohort.fresh ?? 0) <= (cohort.current ?? 0))
      #expect((cohort.current ?? 0) <= cohort.pupils)
    }
    let party = try #require(school.parties.first)
    #expect(party.meetings.count == 5)
    #expect(party.answers.contains { $0.did.isEmpty }, "an honest not yet")
  }

  /// The school that has asked again.
  private func measuring() -> School? {
    let key = "thistlemere-school"
    let reading = readSchool(
      files: disk(holding: "Content"), folder: "Content/\(key)", key: key,
      library: shippedLibrary.library, sources: shippedLibrary.sources)
    return reading.school
  }
}
