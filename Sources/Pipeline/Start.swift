package import Base
import Checking
import Model
import Reading
import Starting

/// Begins something: composes its files from the library and the school's own, and writes them.
///
/// A file that stands is never written over: nothing is written then. What is added to a file
/// leaves all that stood in it as it was.
package func start(
  _ beginning: Beginning, _ order: Order, in files: some FileSystem
) -> StartReport {
  var desk = Desk(order: order, files: files)
  do throws(Refusal) {
    try desk.begin(beginning)
  } catch {
    if let words = error.words { desk.report.refusals.append(words) }
  }
  return desk.report
}

/// Why something cannot be begun; without words where it was said already.
struct Refusal: Error {
  var words: String?

  init(_ words: String? = nil) { self.words = words }
}

/// Where one thing is begun: what was read for it, and what has come of it.
struct Desk<Files: FileSystem> {
  let order: Order
  let files: Files
  var report = StartReport()

  init(order: Order, files: Files) {
    self.order = order
    self.files = files
  }

  mutating func begin(_ beginning: Beginning) throws(Refusal) {
    switch beginning {
    case .site(let title, let consultant, let contact):
      try beginSite(SiteWords(title: title, consultant: consultant, contact: contact))
    case .school(let name, let folder, let phase, let roll):
      try beginSchool(SchoolWords(name: name, phase: phase, roll: roll), folder: folder)
    case .day(let date, let school, let framework, let like, let other):
      try beginDay(date, at: school, framework: framework, like: like, of: other)
    case .finding(let title, let place, let isStrength, let evidence):
      try beginFinding(title, at: place, isStrength: isStrength, evidence: evidence)
    case .discussion(let question, let place, let askedBy, let about):
      try beginDiscussion(question, at: place, askedBy: askedBy, about: about)
    case .action(let title, let from, let school, let findings):
      try beginAction(title, from: from, at: school, findings: findings)
    case .evidence(let title, let place, let slot):
      try beginEvidence(title, at: place, slot: slot)
    case .slides(let place): try beginSlides(at: place)
    case .calendar(let school, let name): try beginCalendar(name, at: school)
    case .library(let names): try beginLibrary(names)
    case .survey(let instrument, let wave, let own, let school):
      try beginSurvey(instrument, wave: wave, own: own, at: school)
    case .training(let school): try beginTraining(at: school)
    case .passports(let school): try beginPassports(at: school)
    case .party(let title, let action, let items, let school):
      try beginParty(title, action: action, items: items, at: school)
    }
  }

  // MARK: Writing

  /// Writes new files; nothing where one of them stands already.
  mutating func write(
    new made: [OutputFile], below folder: String, otherwise wayOut: String,
    changed: [OutputFile] = []
  ) throws(Refusal) {
    for file in made {
      let path = joinedPath(folder, file.path)
      guard files.kind(of: path) == nil else {
        throw Refusal("\(path) is there already, so nothing was written; \(wayOut)")
      }
    }
    var done: [String] = []
    do throws(FileTrouble) {
      // The numbers first: should the rest fail, a number is lost and none is given twice.
      for file in changed.sorted(by: { $0.path > $1.path }) {
        try files.write(file.bytes, to: joinedPath(folder, file.path))
      }
      for file in made {
        let path = joinedPath(folder, file.path)
        if let slash = path.lastIndex(of: "/") { try files.makeFolder(String(path[..<slash])) }
        try files.write(file.bytes, to: path)
        done.append(path)
      }
    } catch {
      takeBack(done)
      report.troubles.append(error)
      throw Refusal()
    }
    report.written += done
  }

  /// Removes the files that were written before one of them could not be.
  private mutating func takeBack(_ paths: [String]) {
    for path in paths {
      do throws(FileTrouble) { try files.remove(path) } catch { report.troubles.append(error) }
    }
  }

  /// The bytes of a file; nil where there is none.
  mutating func bytes(of path: String) throws(Refusal) -> [UInt8]? {
    guard files.kind(of: path) != nil else { return nil }
    do throws(FileTrouble) {
      return try files.read(path, limit: 2 << 20)
    } catch {
      report.troubles.append(error)
      throw Refusal()
    }
  }
}

func joinedPath(_ folder: String, _ name: String) -> String {
  folder.isEmpty || folder == "." ? name : folder + "/" + name
}

/// A sentence that says what there is instead of what was asked for.
func noSuch(_ kind: String, _ name: String, among known: [String]) -> Refusal {
  let meant = nearest(to: name, among: known)
  let there = known.isEmpty ? "there is none" : "there are: \(known.joined(separator: ", "))"
  return Refusal(
    "there is no \(kind) “\(name)”; " + (meant.map { "did you mean “\($0)”?" } ?? there))
}
