import Base
import Inspecting
import Testing

@Suite struct SearchTests {
  private func wording(_ words: [String]) -> Wording {
    var passages = Passages()
    for (index, text) in words.enumerated() {
      passages.begin("R\(index)")
      passages.add(text)
    }
    return Wording(passages)
  }

  private func leaks(
    _ text: String, withheld: [String], disclosed: [String], stock: [String] = []
  ) -> [String] {
    let search = Search(for: wording(withheld), besides: wording(disclosed))
    let file = OutputFile(path: "day.html", bytes: Array(text.utf8))
    return inspect([file], for: search, besides: { [wording(stock)] }).map(\.phrase.record)
  }

  @Test func letsPassWhatTheEditionHolds() {
    let sentence = "The quiet room is open at lunch."
    #expect(leaks("<p>\(sentence)</p>", withheld: [sentence], disclosed: []) == ["R0"])
    #expect(leaks("<p>\(sentence)</p>", withheld: [sentence], disclosed: [sentence]).isEmpty)
    let longer = "Pupils know that the quiet room is open at lunch."
    #expect(leaks("<p>\(sentence)</p>", withheld: [sentence], disclosed: [longer]).isEmpty)
  }

  @Test func findsASentenceThatIsTheSameUpToItsEnd() {
    let disclosed = "Pupils said that they like their passports and use them in every lesson."
    let withheld = "Pupils said that they like their passports and use them in every hut but one."
    #expect(leaks("<p>\(disclosed)</p>", withheld: [withheld], disclosed: [disclosed]).isEmpty)
    #expect(leaks("<p>\(withheld)</p>", withheld: [withheld], disclosed: [disclosed]) == ["R0"])
  }

  @Test func asksForTheWordsOfTheProgramOnlyWhereSomethingWasFound() {
    let search = Search(for: wording(["What will happen next"]), besides: wording([]))
    var asked = 0
    func inspected(_ text: String) -> Int {
      let file = OutputFile(path: "a.html", bytes: Array(text.utf8))
      return inspect(
        [file], for: search,
        besides: {
          asked += 1
          return [wording(["What will happen next"])]
        }
      ).count
    }
    #expect(inspected("<p>Nothing</p>") == 0)
    #expect(asked == 0)
    #expect(inspected("<p>What will happen next</p>") == 0)
    #expect(asked == 1)
  }

  @Test func doesNotTakeNeighboursForAPhrase() {
    let page = "<p><span>Senior leaders</span> <span>Pupils</span></p>"
    let people = ["senior leaders, pupils"]
    #expect(leaks(page, withheld: people, disclosed: ["Senior leaders", "Pupils"]).isEmpty)
    #expect(leaks(page, withheld: people, disclosed: ["Pupils", "Senior staff"]) == ["R0"])
    #expect(
      leaks(
        "<p>The hall was calm at noon</p>", withheld: ["the hall was calm at noon"],
        disclosed: ["Nobody ate in the hall", "calm at noon"]) == ["R0"])
  }

  @Test func looksForNamesAsTheyAreAndNeverRepeatsThem() {
    var passages = Passages()
    for name in ["Ada Bo", "Quillby", "Dr. J. O’Neil"] {
      passages.begin("line 1 of private/names.txt")
      passages.add(name: name)
    }
    let disclosed = wording(["Ada Bo and Quillby were heard."])
    let search = Search(for: Wording(passages), besides: disclosed)
    func found(_ text: String) -> [ForbiddenPhrase] {
      inspect([OutputFile(path: "a.html", bytes: Array(text.utf8))], for: search).map(\.phrase)
    }
    for text in ["ADA BO", "ada-bo", "<p title='Quillby'>", "x@quillby.example", "dr j o'neil"] {
      #expect(found(text).map(\.record) == ["line 1 of private/names.txt"], "\(text)")
      #expect(found(text).map(\.words) == [""])
      #expect(found(text).map(\.isPrivate) == [true])
    }
    #expect(found("Bo Ada, Adabo, Quillbys").isEmpty)
  }

  @Test func readsBesideTheFlowWhatSomeEditionsOnlyMaySee() {
    var prose = Prose()
    prose.append(.paragraph, .enter)
    prose.append(.text, .leaf, text: "The trial ran ".utf8)
    prose.append(.restricted, .enter, text: "school".utf8)
    prose.append(.text, .leaf, text: "in the small hall".utf8)
    prose.append(.restricted, .leave)
    prose.append(.text, .leaf, text: " for two weeks.".utf8)
    prose.append(.paragraph, .leave)
    var passages = Passages()
    passages.begin("F1")
    passages.add(prose)
    let search = Search(
      for: Wording(passages), besides: wording(["The trial ran for two weeks."]))
    func inspected(_ text: String) -> Int {
      inspect([OutputFile(path: "a.html", bytes: Array(text.utf8))], for: search).count
    }
    #expect(inspected("<p>The trial ran for two weeks.</p>") == 0)
    #expect(inspected("<p>It was in the small hall.</p>") == 1)
    #expect(inspected("<p>The trial ran in the small hall for two weeks.</p>") > 0)
  }
}
