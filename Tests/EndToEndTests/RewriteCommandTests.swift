import Base
import Commands
import TestSupport
import Testing

@Suite struct RewriteCommandTests {
  @Test func pinsReferencesOnceAndNeverTwice() async throws {
    var files = try Example.files()
    let path = "Content/sallowby-primary-school/days/2026-11-12/notes.md"
    files[path] = try #require(files[path]) + Array("\n- A last thing was seen.\n".utf8)
    let disk = MemoryFileSystem(bytes: files)
    let run = await Run("number", "sallowby-primary-school", on: disk)
    #expect(run.status == .done, "\(run.errors)")
    let pinned = try #require(run.output.split(separator: " ").first)
    #expect(pinned.hasPrefix("E"))
    #expect(disk.text(path)?.contains("- \(pinned) A last thing was seen.") == true)
    let again = await Run("number", "sallowby-primary-school", on: disk)
    #expect(again.output.isEmpty)
    try disk.write(files[path] ?? [], to: path)
    _ = await Run("number", "sallowby-primary-school", on: disk)
    #expect(disk.text(path)?.contains("- \(pinned) ") == false)
  }

  @Test func formatsTheExampleWithoutChangingWhatItSays() async throws {
    let plain = await Run("build", on: try Example.disk())
    let disk = try Example.disk()
    let run = await Run("format", on: disk)
    #expect(run.status == .done, "\(run.errors)")
    let again = await Run("format", on: disk)
    #expect(again.output.isEmpty)
    let built = await Run("build", on: disk)
    #expect(Set(built.written.keys) == Set(plain.written.keys))
    for (path, bytes) in plain.written where path.hasSuffix("findings.html") {
      #expect(body(built.written[path]) == body(bytes))
    }
  }

  /// What lies between the tags of `main`.
  private func body(_ bytes: [UInt8]?) -> Substring? {
    let text = String(decoding: bytes ?? [], as: UTF8.self)
    guard let start = text.firstRange(of: "<main"), let end = text.firstRange(of: "</main>") else {
      return nil
    }
    return text[start.lowerBound..<end.lowerBound]
  }

  @Test func namesTheSchoolThatWasMeant() async throws {
    let run = await Run("number", "sallowby-primery-school", on: try Example.disk())
    #expect(run.status == .wrongUsage)
    #expect(run.errors.contains("did you mean “sallowby-primary-school”?"))
  }
}
