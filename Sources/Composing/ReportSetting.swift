import Base
import Papers

/// How much of each part the short report says: one rung of a ladder from roomy to tight.
struct ReportSetting: Hashable {
  /// At most so many of each kind.
  var findings: Int
  var actions: Int
  var discussions: Int
  var questions: Int
  var gaps: Int
  /// Groups are listed only where there are no more.
  var groups: Int
  /// The longest explanation of a finding, in characters; 0 for none.
  var sentence: Int
  /// The longest answer in a discussion; 0 for none.
  var answer: Int
  /// The longest sentence on what an action changes; 0 for none.
  var difference: Int
  /// The longest words on who agreed what.
  var agreed: Int
  /// The longest of everything else on a line.
  var cut: Int
  /// Whether the plan gives the dates of all four stages.
  var saysStages: Bool

  static let roomy = ReportSetting(
    findings: 12, actions: 8, discussions: 12, questions: 6, gaps: 8, groups: 12, sentence: 400,
    answer: 300, difference: 400, agreed: 600, cut: 400, saysStages: true)

  /// From the roomiest to the tightest; the last keeps to two sides
  /// whatever was written.
  static let ladder: [ReportSetting] = {
    var rungs = [roomy]
    func tighter(_ change: (inout ReportSetting) -> Void) {
      var next = rungs.last ?? roomy
      change(&next)
      rungs.append(next)
    }
    tighter { ($0.sentence, $0.answer, $0.discussions, $0.questions) = (220, 200, 6, 5) }
    tighter { ($0.answer, $0.difference, $0.cut, $0.groups) = (110, 220, 260, 9) }
    tighter { ($0.findings, $0.gaps, $0.agreed, $0.sentence) = (8, 5, 320, 170) }
    tighter { ($0.answer, $0.gaps, $0.questions) = (0, 4, 4) }
    tighter { ($0.sentence, $0.difference, $0.cut, $0.discussions) = (120, 150, 180, 4) }
    tighter { ($0.sentence, $0.difference, $0.discussions, $0.questions) = (60, 80, 3, 3) }
    tighter { ($0.sentence, $0.difference, $0.gaps, $0.groups) = (0, 0, 2, 0) }
    tighter { ($0.saysStages, $0.actions, $0.findings, $0.groups) = (false, 6, 7, 0) }
    tighter { ($0.findings, $0.actions, $0.agreed, $0.cut) = (6, 5, 220, 150) }
    tighter { ($0.findings, $0.cut) = (5, 110) }
    tighter { ($0.findings, $0.discussions, $0.gaps, $0.cut) = (4, 2, 2, 76) }
    return rungs
  }()
}
