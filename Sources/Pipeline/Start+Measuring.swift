import Base
import Composing
import Disclosed
import Disclosing
import Model
import Reading
import Rendering
import Starting

/// Surveys, training, passports and working parties.
extension Desk {
  mutating func beginSurvey(
    _ name: String?, wave: String?, own: String?, at school: String?
  ) throws(Refusal) {
    let open = try open(school)
    let instrument = try instrument(name, own: own, in: open)
    let name = instrument?.name ?? name ?? fileName(for: own ?? "")
    guard isPlainName(name) else {
      throw Refusal(
        (name.isEmpty
          ? "“\(own ?? "")” gives no name for a folder" : "a survey cannot be called “\(name)”")
          + "; choose letters, digits and hyphens, as --instrument our-own-check")
    }
    let wave = wave ?? String(order.today.iso.prefix(7))
    guard isPlainName(wave) else {
      throw Refusal(
        "a wave cannot be called “\(wave)”; choose letters, digits and hyphens, as --wave 2026-12")
    }
    let words = WaveWords(instrument: name, wave: wave, own: instrument == nil ? own : nil)
    var made = startWave(words)
    if let instrument, let form = paperForm(of: instrument, wave: wave, school: open.school.name) {
      made.append(form)
      report.remarks.append("To ask on paper, open \(form.path) in a browser and print it")
    }
    try write(
      new: made, below: open.place.path, otherwise: "choose another wave with --wave")
    if instrument == nil {
      report.remarks.append("Write the questions into surveys/\(name)/instrument.yaml first")
    }
    report.next =
      "ask, and then reviewday import survey FILE --school \(open.place.key) --instrument \(name) "
      + "--wave \(wave)"
  }

  /// The form to print, in the words in which the wave is asked; nil without a theme to set it in.
  private func paperForm(
    of instrument: Instrument, wave: String, school: String
  ) -> OutputFile? {
    let (theme, _, _) = loadTheme(files: [])
    guard let theme else { return nil }
    let anybody = Disclosure(
      edition: Edition(.governors), school: Disclosure.School(name: school), status: .final,
      asAt: order.today)
    let publication = composeForm(
      of: blankForm(of: instrument), school: anybody,
      colophon: Colophon(site: "", contentHash: "", program: order.program))
    let bytes = renderPapers(publication, theme: theme, images: { _ in nil }).first?.bytes
    return bytes.map { OutputFile(path: "files/\(instrument.name)-\(wave)-form.html", bytes: $0) }
  }

  /// The instrument that is asked; nil for one of the school's own that is still to be written.
  private func instrument(
    _ name: String?, own: String?, in open: OpenSchool
  ) throws(Refusal) -> Instrument? {
    let owned = open.school.ownInstruments
    let others = open.library.instruments.filter { shared in
      !owned.contains { folded($0.name) == folded(shared.name) }
    }
    let known = owned + others
    let usable = known.filter { !$0.items.isEmpty }.map(\.name)
    guard let wanted = name ?? own.map({ fileName(for: $0) }) else {
      throw Refusal("say which survey, with --instrument: \(usable.joined(separator: ", "))")
    }
    let found = known.first { folded($0.name) == folded(wanted) }
    if let found, !found.items.isEmpty {
      guard own == nil else {
        throw Refusal("there is an instrument \(found.name) already; leave out --own")
      }
      return found
    }
    if own != nil { return nil }
    guard let found else {
      let refusal = noSuch("instrument", wanted, among: usable)
      throw Refusal("\(refusal.words ?? ""); begin one of your own with --own \"Its title\"")
    }
    throw Refusal(
      "\(found.name) has no questions yet, because they are not ours to print; write them into "
        + "surveys/\(found.name)/instrument.yaml, which --own \"\(found.title)\" begins")
  }

  private func isPlainName(_ name: String) -> Bool {
    (1...80).contains(name.utf8.count)
      && name.unicodeScalars.allSatisfy {
        $0.isASCII && ($0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "-")
      }
  }

  mutating func beginTraining(at school: String?) throws(Refusal) {
    let open = try open(school)
    let (year, month, _) = order.today.parts
    let known = open.school.ownInstruments + open.library.instruments
    try write(
      new: [
        startTraining(
          in: month >= 9 ? year : year - 1,
          instrument: known.first { $0.name == "staff-confidence" && !$0.items.isEmpty })
      ], below: open.place.path, otherwise: "change it there")
    report.remarks.append(
      "Points stand in points.csv beside it, a row for each member of staff without a name, under "
        + "date,role,weeks,time,points,SEND points")
    report.next = "reviewday check \(open.place.key)"
  }

  mutating func beginPassports(at school: String?) throws(Refusal) {
    let open = try open(school)
    let known = open.school.ownInstruments + open.library.instruments
    var names: [String] = []
    for name in known.map(\.name) where name.hasPrefix("passport-") && !names.contains(name) {
      names.append(name)
    }
    try write(
      new: [startPassports(evaluation: names)], below: open.place.path,
      otherwise: "change it there")
    report.remarks.append(
      "It holds totals only: a pupil's own passport has no place in the content folder")
    report.next = "reviewday check \(open.place.key)"
  }

  mutating func beginParty(
    _ title: String, action: String?, items: [String], at school: String?
  ) throws(Refusal) {
    let open = try open(school)
    let actions = open.school.actions.map(\.identity)
    let cited = try cited(action.map { [$0] } ?? [], among: actions, noun: "action")
    let known = (open.school.ownInstruments + open.library.instruments).flatMap { instrument in
      instrument.items.map { SurveyItem(instrument: instrument.name, item: $0.id).text }
    }
    var chosen: [String] = []
    for word in items.flatMap({ $0.split { $0 == "," || $0 == " " } }).map(String.init) {
      guard let item = known.first(where: { folded($0) == folded(word) }) else {
        let meant = nearest(to: word, among: known)
        throw Refusal(
          "there is no survey item “\(word)”; "
            + (meant.map { "did you mean “\($0)”?" } ?? "write it as family-confidence/promised"))
      }
      chosen.append(item)
    }
    try write(
      new: [startParty(title, action: cited.first, items: chosen)], below: open.place.path,
      otherwise: "choose another title")
    report.next = "reviewday check \(open.place.key)"
  }
}
