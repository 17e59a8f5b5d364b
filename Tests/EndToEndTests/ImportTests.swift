import Base
import Commands
import Platform
import Synchronization
import TestSupport
import Testing

/// `import survey`, from an export to what stands in the school's folder.
@Suite struct ImportTests {
  private let folder = "Content/hill/surveys/check"
  private let instrument = """
    title: Staff check
    asks: staff
    items:
      - id: use-plan
        text: Find and use a pupil's plan
      - id: adapt-reading
        text: Adapt reading
    scale: [not at all confident, not very confident, fairly confident, very confident]
    outside: [not part of my role]
    group:
      question: What is your role?
      answers:
        - Teachers: teacher, class teacher
        - Teaching assistants: teaching assistant, TA
    wanted: Which areas would you like training in? (choose up to three)
    open: [What would help?]
    """
  private let header =
    "ID,Start time,Completion time,Email,Name,What is your role?,Find and use a pupil’s plan,"
    + "Adapt reading,\"Which areas would you like training in?\n(choose up to three)\","
    + "What would help?"

  private func disk(_ files: [String: String]) -> MemoryFileSystem {
    var all = [
      "Content/site.yaml": "title: Reviews\n", "Content/hill/school.yaml": "name: Hill School\n",
      "\(folder)/instrument.yaml": instrument,
    ]
    all.merge(files) { $1 }
    return MemoryFileSystem(files: all)
  }

  /// Ten replies of people who are all called Zebedee Quillfeather.
  private var forms: String {
    let answers = [
      "Teacher,Fairly confident,Not very confident,Adapt reading;,", "Teacher,3,2,,time",
      "TA,4 - Very,1,\"Find and use a pupil's plan;Adapt reading;\",\"A word\nof two lines\"",
      "Class teacher,Not part of my role,,,", "teacher,1,4,,", "teacher,1,4,,", "TA,1,1,,",
      "TA,2,2,,a quiet room", "TA,2,2,,", "TA,2,2,,",
    ]
    let rows = answers.enumerated().map { number, answer in
      "\(number + 1),10/9/2025 11:02:10,10/9/2025 11:06:41,zq\(number)@example.org,"
        + "Zebedee Quillfeather,\(answer)"
    }
    return ([header] + rows).joined(separator: "\n") + "\n"
  }

  private func importing(
    _ disk: MemoryFileSystem, file: String = "replies.csv", _ more: String...
  ) async -> Run {
    await Run(
      ["import", "survey", file, "--instrument", "check", "--wave", "2026-12"] + more, on: disk)
  }

  @Test func countsAnExportInOneGo() async throws {
    let disk = disk(["replies.csv": forms])
    let run = await importing(disk)
    #expect(run.status == .done, "\(run.errors)")
    #expect(
      disk.text("\(folder)/2026-12.csv") == """
        item,group,not at all confident,not very confident,fairly confident,very confident,\
        not part of my role,blank,wanted
        use-plan,Teachers,2,0,2,0,1,0,0
        use-plan,Teaching assistants,1,3,0,1,0,0,1
        adapt-reading,Teachers,0,2,0,2,0,1,1
        adapt-reading,Teaching assistants,2,3,0,0,0,0,1

        """)
    let wave = try #require(disk.text("\(folder)/2026-12.md"))
    #expect(wave.contains("source: sha256:"))
    let answers = "Content/hill/private/surveys/check-2026-12-answers.csv"
    #expect(
      disk.text(answers)
        == "question,answer\nWhat would help?,\"A word\nof two lines\"\n"
        + "What would help?,a quiet room\nWhat would help?,time\n")
    #expect(
      run.output == """
        10 replies counted.
          Teachers             5
          Teaching assistants  5
        Left behind: 3 columns of names, addresses and the like, 2 columns of times.
        3 answers in words, sorted, went to \(answers): for you alone.
        Still to say in \(folder)/2026-12.md: invited, from, to, mode, not reached.
        \(answers)
        \(folder)/2026-12.csv
        \(folder)/2026-12.md

        """)
  }

  @Test func letsNoNameAddressOrTimeOutOfTheExport() async throws {
    let disk = disk(["replies.csv": forms])
    let before = Set(disk.files.keys)
    let run = await importing(disk)
    let made = disk.files.filter { !before.contains($0.key) }
    #expect(made.count == 3)
    for word in ["Zebedee", "Quillfeather", "zq", "example.org", "11:0", "10/9"] {
      #expect(!(run.output + run.errors).contains(word))
      for (path, bytes) in made {
        #expect(!String(decoding: bytes, as: UTF8.self).contains(word), "\(path): \(word)")
      }
    }
  }

  @Test func givesTheSameBytesTwiceAndFromEveryManner() async throws {
    let disk = disk(["replies.csv": forms])
    _ = await importing(disk)
    let first = disk.files
    let run = await importing(disk)
    #expect(disk.files == first)
    #expect(!run.output.contains(".csv\n"))
    let semicolons = forms.replacing(";", with: "|").replacing(",", with: ";")
      .replacing("|", with: ",")
    let units = semicolons.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let utf16: [UInt8] = [0xFF, 0xFE] + units
    var files = disk.files
    files["other.csv"] = utf16
    let other = MemoryFileSystem(bytes: files)
    #expect(await importing(other, file: "other.csv").status == .done)
    #expect(other.files["\(folder)/2026-12.csv"] == first["\(folder)/2026-12.csv"])
  }

  @Test func keepsWhatAPersonWroteAboutTheWave() async throws {
    let disk = disk([
      "replies.csv": forms,
      "\(folder)/2026-12.md": "---\ninvited: 74\nmode: by e-mail\n---\nHalf were away.\n",
    ])
    let run = await importing(disk)
    let wave = try #require(disk.text("\(folder)/2026-12.md"))
    #expect(wave.hasPrefix("---\ninvited: 74\nmode: by e-mail\nsource: sha256:"))
    #expect(wave.hasSuffix("---\nHalf were away.\n"))
    #expect(run.output.contains("2026-12.md: from, to, not reached.\n"))
  }

  @Test func showsTheTalliesAndWritesNothingOnTrial() async throws {
    let disk = disk(["replies.csv": forms])
    let run = await importing(disk, "--dry-run")
    #expect(run.status == .done)
    #expect(disk.changes == 0)
    #expect(
      run.output.hasPrefix(
        """
        item           group                1  2  3  4  a  blank  wanted
        use-plan       Teachers             2  0  2  0  1      0       0
        use-plan       Teaching assistants  1  3  0  1  0      0       1
        adapt-reading  Teachers             0  2  0  2  0      1       1
        adapt-reading  Teaching assistants  2  3  0  0  0      0       1

        1 not at all confident, 2 not very confident, 3 fairly confident, 4 very confident, \
        a not part of my role.

        10 replies counted.
        """))
    #expect(run.output.hasSuffix("Nothing was written.\n"))
  }

  @Test func saysEveryUnknownWordAtOnceAndWritesNothing() async throws {
    let wrong = forms.replacing("TA,2,2", with: "TA,2,Farly confident")
      .replacing("teacher,1,4", with: "techer,9,4")
    let disk = disk(["replies.csv": wrong])
    let run = await importing(disk)
    #expect(run.status == .contentWrong)
    #expect(disk.changes == 0)
    #expect(run.errors.contains("rows 9, 10, 11, column H, “Adapt reading”: “Farly confident” is"))
    #expect(run.errors.contains("Did they mean “fairly confident”?"))
    #expect(run.errors.contains("“techer” is no group"))
    #expect(run.errors.contains("column G, “Find and use a pupil’s plan”: “9” is no answer"))
    #expect(!run.errors.contains("Zebedee"))
  }

  @Test func proposesColumnsOnceAndUsesThemAfterwards() async throws {
    let disk = disk(["replies.csv": forms.replacing("What is your role?", with: "Your role")])
    let run = await importing(disk)
    let columns = "\(folder)/columns.yaml"
    #expect(run.status == .contentWrong)
    #expect(run.errors.contains("“Your role”: group ?"))
    #expect(run.errors.contains("\(columns) says what each is taken for"))
    #expect(disk.changes == 2)
    let proposed = try #require(disk.text(columns))
    #expect(proposed.contains("  - question: Your role\n    is: group ?\n"))
    #expect(!proposed.contains("Name") && !proposed.contains("Email"))
    let again = await importing(disk)
    #expect(again.status == .contentWrong)
    #expect(disk.text(columns) == proposed)
    disk.place(proposed.replacing(" ?\n", with: "\n"), at: columns)
    let settled = await importing(disk)
    #expect(settled.status == .done, "\(settled.errors)")
    #expect(settled.output.contains("Teaching assistants  5"))
  }

  @Test func refusesFewReplies() async throws {
    let few = forms.split(separator: "\n").prefix(4).joined(separator: "\n") + "\n"
    let disk = disk(["replies.csv": few])
    let run = await importing(disk)
    #expect(run.status == .contentWrong)
    #expect(run.errors.contains("it could be told who said what"))
    #expect(disk.changes == 0)
  }

  @Test func mergesAndSaysSo() async throws {
    let disk = disk([
      "replies.csv": forms.replacing("Class teacher", with: "TA").replacing("1,4,,", with: "1,4,,")
    ])
    let run = await importing(disk)
    #expect(run.output.contains("Nobody is told apart: in a group of fewer than 5"))
    #expect(disk.text("\(folder)/2026-12.csv")?.contains("use-plan,,3,3,2,1,1,0,1\n") == true)
  }

  @Test func namesWhatIsMeantByWrongNames() async throws {
    let disk = disk(["replies.csv": forms])
    let run = await Run(
      "import", "survey", "replies.csv", "--instrument", "chekc", "--wave", "1", on: disk)
    #expect(run.status == .wrongUsage)
    #expect(run.errors.contains("no instrument “chekc”; did you mean “check”?"))
    let wave = await Run(
      "import", "survey", "replies.csv", "--instrument", "check", "--wave", "a/b", on: disk)
    #expect(wave.status == .wrongUsage)
    #expect(wave.errors.contains("--wave wants a name"))
    let missing = await importing(disk, file: "nothing.csv")
    #expect(missing.status == .worldFailed)
    #expect(disk.changes == 0)
  }

  @Test func asksForTheWordsOfASlot() async throws {
    let disk = disk([
      "replies.csv": forms, "\(folder)/instrument.yaml": "title: A published measure\n",
    ])
    let run = await importing(disk)
    #expect(run.status == .wrongUsage)
    #expect(
      run.errors.contains("write them, word for word, into hill/surveys/check/instrument.yaml"))
  }

  @Test func saysSoWhereTheExportLiesAmongTheContent() async throws {
    let disk = disk(["Content/hill/replies.csv": forms, "Content/hill/private/r.csv": forms])
    let run = await importing(disk, file: "Content/hill/replies.csv")
    #expect(run.output.contains("Note: the export lies in the content folder"))
    let hidden = await importing(disk, file: "Content/hill/private/r.csv")
    #expect(!hidden.output.contains("Note:"))
  }

  @Test func leavesAWaveThatTheSchoolIsBuiltWith() async throws {
    let disk = disk(["replies.csv": forms])
    _ = await importing(disk)
    let check = await Run("check", "--format", "short", on: disk)
    #expect(!check.output.contains(": error: "), "\(check.output)")
    #expect(check.output.contains("\(folder.dropFirst(8))/2026-12.md"), "\(check.output)")
  }

  // MARK: Workbooks

  private func workbook(_ name: String) throws -> MemoryFileSystem {
    let path = "\(Example.root)/Tests/Fixtures/Surveys/\(name).xlsx"
    var files = disk([:]).files
    files["forms.xlsx"] = try Disk().read(path, limit: 1 << 20)
    return MemoryFileSystem(bytes: files)
  }

  @Test func countsAWorkbookAsMicrosoftFormsWritesIt() async throws {
    let disk = try workbook("forms")
    let run = await importing(disk, file: "forms.xlsx")
    #expect(run.status == .done, "\(run.errors)")
    #expect(run.output.contains("Teaching assistants  5"))
    #expect(
      disk.text("\(folder)/2026-12.csv")?.contains("use-plan,Teachers,1,0,3,1,0,0,1\n") == true)
  }

  @Test(arguments: [
    ("bomb", "unpacks to more than"), ("lying-bomb", ""), ("lying-small", ""),
    ("password", "asks for a password"), ("damaged", "is damaged"), ("bzip2", "is damaged"),
    ("cut", "no workbook"), ("document-type", "declares a document type"),
  ])
  func refusesWorkbooksThatNobodyShouldUnpack(name: String, words: String) async throws {
    let disk = try workbook(name)
    let run = await importing(disk, file: "forms.xlsx")
    #expect(run.status == .contentWrong || name == "lying-small")
    #expect(run.errors.contains(words), "\(run.errors)")
    #expect(disk.changes == 0 || name == "lying-small")
  }

  @Test func saysWhatToInstallWhereNothingUnpacks() async throws {
    var world = World(
      files: try workbook("forms"), print: { _ in }, complain: { _ in }, colour: false,
      today: CalendarDate(dayNumber: 20_780), processors: 1)
    let box = Box()
    world.complain = { text in box.errors.withLock { $0 += text } }
    world.unpack = { (_) throws(ArchiveFault) in
      throw .unavailable(FileTrouble(path: "", kind: .missing, message: "install libzip4"))
    }
    let status = await run(
      ["import", "survey", "forms.xlsx", "--instrument", "check", "--wave", "1"], in: world)
    #expect(status == .worldFailed)
    #expect(box.errors.withLock { $0 } == "reviewday: install libzip4\n")
  }
}
