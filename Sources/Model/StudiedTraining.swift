/// How far staff have come with their points, as at one date.
package struct StudiedTraining: Sendable {
  /// How many teaching weeks of the year have gone, of how many; nil without a calendar.
  package var weeksGone: Int?
  package var weeksOfYear: Int?
  /// All staff, then each role in the order of the sheet.
  package var whole: RolePoints
  package var roles: [RolePoints]
  /// How many sit in each band of five points, from 0 to 4 on.
  package var bands: [Int]
  /// For each item that came first in the audit: the sessions that are for it, and how many of them
  /// have been held.
  package var coverage: [Coverage]

  /// The points of some people.
  package struct RolePoints: Hashable, Sendable {
    package var role: String
    package var people: Int
    /// How many have the points that the calendar asks for by now.
    package var onTrack: Int
    /// Of all their points, those from sessions on SEND; nil where nobody counted them.
    package var fromSEND: Int?
    package var points: Int
    /// How many have the least share from SEND; nil where none is asked for or counted.
    package var withSENDShare: Int?

    package init(
      role: String, people: Int, onTrack: Int, fromSEND: Int?, points: Int, withSENDShare: Int?
    ) {
      self.role = role
      self.people = people
      self.onTrack = onTrack
      self.fromSEND = fromSEND
      self.points = points
      self.withSENDShare = withSENDShare
    }
  }

  /// What the menu holds for one item.
  package struct Coverage: Hashable, Sendable {
    package var item: SurveyItem
    /// Indexes of the menu.
    package var sessions: [Int]
    package var held: Int

    package init(item: SurveyItem, sessions: [Int], held: Int) {
      self.item = item
      self.sessions = sessions
      self.held = held
    }
  }

  package init(
    weeksGone: Int? = nil, weeksOfYear: Int? = nil, whole: RolePoints, roles: [RolePoints] = [],
    bands: [Int] = [], coverage: [Coverage] = []
  ) {
    self.weeksGone = weeksGone
    self.weeksOfYear = weeksOfYear
    self.whole = whole
    self.roles = roles
    self.bands = bands
    self.coverage = coverage
  }
}
