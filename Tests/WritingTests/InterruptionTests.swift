import Base
import TestSupport
import Testing
import Writing

@Suite struct InterruptionTests {
  @Test func leavesNoFolderWhenTheFirstRunIsInterruptedAnywhere() throws {
    for change in 1... {
      let disk = MemoryFileSystem(failsAtChange: change)
      guard let trouble = trouble(writing: firstRun, in: disk) else {
        #expect(change > 6, "five files were written in \(change) changes")
        return
      }
      #expect(trouble.kind == .full)
      #expect(disk.output.isEmpty, "interrupted at change \(change)")
      let restarted = disk.restarted()
      try write(secondRun, to: folder, state: state, in: restarted)
      expectWhole(secondRun, in: restarted, "interrupted at change \(change)")
    }
  }

  @Test func leavesWholeFilesAndAWayOnWhenALaterRunIsInterruptedAnywhere() throws {
    let good = MemoryFileSystem()
    try write(firstRun, to: folder, state: state, in: good)
    let (old, new) = (texts(firstRun), texts(secondRun))
    for change in 1... {
      let disk = good.restarted(failsAtChange: change)
      guard trouble(writing: secondRun, in: disk) != nil else {
        #expect(change > 10, "the change was made in \(change) steps")
        return
      }
      let place: Comment = "interrupted at change \(change)"
      for (path, text) in disk.output {
        #expect(text == old[path] || text == new[path], "half of \(path), \(place)")
      }
      if disk.output["index.html"] == new["index.html"] {
        for (path, text) in new { #expect(disk.output[path] == text, "\(path), \(place)") }
      }
      try finishesOrKeeps(disk, place)
      try goesOnToAThirdRun(disk, place)
    }
  }

  /// A run that stops before writing finishes what is staged in full, or leaves the old as it was.
  private func finishesOrKeeps(_ disk: MemoryFileSystem, _ place: Comment) throws {
    let restarted = disk.restarted()
    try finishInterrupted(folder: folder, state: state, in: restarted)
    let output = restarted.output
    #expect(output == texts(firstRun) || output == texts(secondRun), place)
    #expect(restarted.files.keys.allSatisfy { !$0.contains("staging") }, place)
  }

  private func goesOnToAThirdRun(_ disk: MemoryFileSystem, _ place: Comment) throws {
    for files in [firstRun, secondRun, outputs(["index.html": "entry 3"])] {
      let restarted = disk.restarted()
      try write(files, to: folder, state: state, in: restarted)
      expectWhole(files, in: restarted, place)
    }
  }

  @Test func finishesEvenWhenFinishingIsInterrupted() throws {
    let good = MemoryFileSystem()
    try write(firstRun, to: folder, state: state, in: good)
    for first in 1...20 {
      let disk = good.restarted(failsAtChange: first)
      guard trouble(writing: secondRun, in: disk) != nil else { return }
      for second in 1...20 {
        let again = disk.restarted(failsAtChange: second)
        guard trouble(writing: secondRun, in: again) != nil else { break }
        let restarted = again.restarted()
        try write(secondRun, to: folder, state: state, in: restarted)
        expectWhole(secondRun, in: restarted, "interrupted at \(first) and \(second)")
      }
    }
  }

  @Test func forgetsAJournalWhoseFolderWasDeleted() throws {
    let good = MemoryFileSystem()
    try write(firstRun, to: folder, state: state, in: good)
    for change in 1...20 {
      let disk = good.restarted(failsAtChange: change)
      guard trouble(writing: secondRun, in: disk) != nil else { return }
      let restarted = disk.restarted()
      try restarted.remove(folder)
      try finishInterrupted(folder: folder, state: state, in: restarted)
      #expect(restarted.output.isEmpty)
      #expect(restarted.files.keys.allSatisfy { $0.hasSuffix(".manifest") })
    }
  }

  private func trouble(writing files: [OutputFile], in disk: MemoryFileSystem) -> FileTrouble? {
    do throws(FileTrouble) {
      _ = try write(files, to: folder, state: state, in: disk)
      return nil
    } catch {
      return error
    }
  }

  private func expectWhole(
    _ files: [OutputFile], in disk: MemoryFileSystem, _ place: Comment
  ) {
    #expect(disk.output == texts(files), place)
    #expect(
      disk.files.keys.allSatisfy { !$0.contains("staging") && !$0.hasSuffix(".journal") }, place)
  }
}
