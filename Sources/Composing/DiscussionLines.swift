import Base
import Disclosed
import Papers

extension Composer {
  /// The questions of the evening with their standing, the firmest first, as lines of the short
  /// report.
  func discussionSection(_ setting: ReportSetting) -> Block? {
    let order = discussionsByStanding()
    guard !order.isEmpty else { return nil }
    let shown = order.prefix(setting.discussions)
    let open = order.dropFirst(shown.count).count { isOpen(disclosure.discussions[$0]) }
    let apart = open == 0 ? "" : open == 1 ? " (one of them open)" : " (\(open) of them open)"
    let rest = more(
      order.count - shown.count, apart, on: "discussion page", at: "discussion.html")
    let lines = shown.map { discussionLine($0, setting) }
    return section("discussion", "What was discussed", [.list(lines + rest, ordered: false)])
  }

  /// Minuted, agreed, proposed, then what was only asked; those of one standing as they were
  /// written.
  func discussionsByStanding() -> [Int] {
    let ranks = ["minuted": 0, "agreed": 1, "proposed": 2]
    return disclosure.discussions.indices.sorted {
      let left = ranks[disclosure.discussions[$0].standing] ?? 3
      let right = ranks[disclosure.discussions[$1].standing] ?? 3
      return (left, $0) < (right, $1)
    }
  }

  /// Whether nobody has agreed an answer yet.
  func isOpen(_ discussion: Disclosure.Discussion) -> Bool {
    discussion.standing == "asked" || discussion.standing == "proposed"
  }

  /// As `D4 How shall we hear …? ▲ Proposed. By going to where they are. F7 · A3`.
  private func discussionLine(_ index: Int, _ setting: ReportSetting) -> Line {
    let discussion = disclosure.discussions[index]
    var line = discussion.reference == nil ? Line([]) : citeDiscussion(index) + Line(" ")
    line = line + Line([.strong(shortened(discussion.question, to: setting.cut)), .text(" ")])
    line = line + Line([.chip(standing(discussion))])
    if setting.answer > 0, !discussion.body.isEmpty {
      line = line + Line(". " + shortened(firstSentence(discussion.body), to: setting.answer))
    }
    let about = discussion.findings.map(citeFinding) + discussion.actions.map(citeAction)
    return about.isEmpty ? line : line + Line(" ") + Line.joined(about, by: " · ")
  }

  /// How firm an answer is: a word, a shape and a date.
  func standing(_ discussion: Disclosure.Discussion) -> Chip {
    let on = discussion.on.map { ", \($0.inWords)" } ?? ""
    return switch discussion.standing {
    case "minuted": Chip(.done, "Minuted\(on)")
    case "agreed": Chip(.track, "Agreed in discussion\(on)")
    case "proposed": Chip(.soon, "Proposed\(on), not yet agreed")
    default: Chip(.idle, "Open: asked\(on), not yet answered")
    }
  }
}
