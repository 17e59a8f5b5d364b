import Base
import Testing

@testable import Platform

/// Asks a real git about a real repository.
@Suite(.enabled(if: Surroundings.program("git") != nil)) struct GitHistoryTests {
  private func git(_ words: String..., in folder: String) async {
    let identity = [
      "-c", "user.name=Nobody", "-c", "user.email=nobody@example.org", "-c", "commit.gpgsign=false",
    ]
    let run = await runProgram(
      Surroundings.program("git") ?? "", identity + words, in: folder,
      environment: ["GIT_CONFIG_GLOBAL": "/dev/null"], timeout: .seconds(600))
    #expect(run.failure == nil, "\(words)")
  }

  @Test func namesWhatWasEverPrivateAlsoWhenItIsGone() async throws {
    let place = try TemporaryFolder()
    let school = place.path + "/Content/my school"
    let disk = Disk()
    try disk.makeFolder(school + "/private/deep")
    try disk.makeFolder(school + "/days/private")
    try disk.write([65], to: school + "/private/deep/Ünames.md")
    try disk.write([65], to: school + "/days/private/diary.md")
    try disk.write([65], to: school + "/privately.md")
    try disk.write([65], to: place.path + "/Content/other-private.md")
    await git("init", "-q", in: place.path)
    await git("add", ".", in: place.path)
    await git("commit", "-q", "-m", "one", in: place.path)
    await git("rm", "-rq", ".", in: place.path)
    await git("commit", "-q", "-m", "two", in: place.path)
    try disk.makeFolder(school)
    try disk.write(Array("scratch.txt\n".utf8), to: school + "/.gitignore")
    try disk.write([65], to: school + "/scratch.txt")
    let traces = try await GitHistory().traces(below: "private", in: school)
    #expect(
      traces?.map(\.path) == [
        "Content/my school/days/private/diary.md", "Content/my school/private/deep/Ünames.md",
      ])
    #expect(traces?.allSatisfy { $0.commit.split(separator: " ").count == 2 } == true)
    #expect(try await GitHistory().ignored(in: school) == ["scratch.txt"])
  }

  @Test func listsWhatItTracksBelowPrivateFoldersAtAnyDepth() async throws {
    let place = try TemporaryFolder()
    let content = place.path + "/private/Content"
    let disk = Disk()
    try disk.makeFolder(content + "/hill/days/Private/deep")
    try disk.makeFolder(content + "/private")
    try disk.makeFolder(content + "/dale/private")
    try disk.write([65], to: content + "/hill/days/Private/deep/Ünames.md")
    try disk.write([65], to: content + "/private/list.md")
    try disk.write([65], to: content + "/hill/privately.md")
    try disk.write([65], to: content + "/dale/private/own.md")
    #expect(try await GitHistory().tracked(in: content, everything: false) == nil)
    #expect(try await GitHistory().tracked(in: place.path + "/gone", everything: false) == nil)
    await git("init", "-q", in: content + "/dale/private")
    await git("add", ".", in: content + "/dale/private")
    await git("commit", "-q", "-m", "one", in: content + "/dale/private")
    await git("init", "-q", in: place.path)
    #expect(try await GitHistory().tracked(in: content, everything: false) == [])
    await git("-c", "advice.addEmbeddedRepo=false", "add", ".", in: place.path)
    #expect(
      try await GitHistory().tracked(in: content, everything: false) == [
        "dale/private", "hill/days/Private/deep/Ünames.md", "private/list.md",
      ])
    #expect(
      try await GitHistory().tracked(in: content + "/dale/private", everything: true) == ["own.md"])
    await git("rm", "-rqf", "--cached", ".", in: place.path)
    #expect(try await GitHistory().tracked(in: content, everything: false) == [])
  }

  @Test func failsAloudWhereARepositoryIsBroken() async throws {
    let place = try TemporaryFolder()
    await git("init", "-q", in: place.path)
    try Disk().write(Array("nonsense".utf8), to: place.path + "/.git/index")
    await #expect(throws: FileTrouble.self) {
      try await GitHistory().tracked(in: place.path, everything: false)
    }
  }

  @Test func knowsAFolderWithoutARepositoryAndOneWithoutACommit() async throws {
    let place = try TemporaryFolder()
    #expect(try await GitHistory().traces(below: "private", in: place.path) == nil)
    await git("init", "-q", in: place.path)
    #expect(try await GitHistory().traces(below: "private", in: place.path) == [])
  }
}
