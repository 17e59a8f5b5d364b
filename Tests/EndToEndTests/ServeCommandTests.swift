import Base
import Commands
import Pipeline
import TestSupport
import Testing

@Suite struct ServeCommandTests {
  @Test func asksForAPreviewOfEverythingOnAPortThatIsSaid() async throws {
    let run = await Run("serve", on: try Example.disk())
    let asked = try #require(run.previews.first)
    #expect(run.status == .done && run.written.isEmpty)
    #expect(asked.port == 8_765 && !asked.opens && !asked.looksThrough)
    #expect(asked.order.schools.isEmpty && asked.order.content == "Content")
  }

  @Test func handsOnWhatItWasAskedForAsItWouldBeTyped() async throws {
    let first = await Run(
      "serve", "larkmoor-edge-school", "--content", "My Content", "--theme", "own", "--port", "0",
      "--open", "--edition", "school", "--edition", "families", "--as-of", "2027-01-25", "--jobs",
      "3", "--poll", on: try Example.disk())
    let asked = try #require(first.previews.first)
    #expect(asked.order.editions == ["school", "families"])
    #expect(asked.order.asOf?.iso == "2027-01-25")
    let second = await Run(["serve"] + asked.arguments, on: try Example.disk())
    let again = try #require(second.previews.first)
    #expect(again.arguments == asked.arguments)
    #expect(again.order.schools == ["larkmoor-edge-school"] && again.order.theme == "own")
    #expect(again.order.content == "My Content" && again.order.jobs == 3 && again.port == 0)
    #expect(again.opens && again.looksThrough)
  }

  @Test(arguments: [
    ["--port", "65536"], ["--port", "x"], ["--as-of", "2027-02-30"], ["--jobs", "0"],
  ])
  func refusesWhatCannotBe(options: [String]) async throws {
    let run = await Run(["serve"] + options, on: try Example.disk())
    #expect(run.status == .wrongUsage && run.previews.isEmpty)
  }
}
