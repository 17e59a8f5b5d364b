import Base
import Model

extension Library {
  /// With a school's own instruments before those that they do not replace; who is asked, by the
  /// vocabulary's ids where it knows them.
  func with(instruments own: [Instrument]) -> Library {
    guard !own.isEmpty || instruments.contains(where: { $0.asks != nil }) else { return self }
    var library = self
    let others = instruments.filter { shared in !own.contains { same($0.name, shared.name) } }
    library.instruments = (own + others).map { instrument in
      var instrument = instrument
      if let asks = instrument.asks, let people = vocabulary.people(asks.value) {
        instrument.asks = Placed(people.id, at: asks.span)
      }
      return instrument
    }
    return library
  }
}

extension Resolver {
  // MARK: Instruments and items

  /// Notes whom the school's own instruments ask and nobody knows, and waves of no instrument.
  mutating func resolveInstruments() {
    for asks in library.instruments.prefix(school.ownInstruments.count).compactMap(\.asks)
    where library.vocabulary.people(asks.value) == nil {
      note(
        asks, noun: "kind of people", known: library.vocabulary.people.map(\.id), record: nil)
    }
    var unknown: Set<String> = []
    for index in school.waves.indices {
      let cited = school.waves[index].instrument
      // One folder may hold many waves.
      guard !unknown.contains(cited.value) else { continue }
      if let found = instrument(cited, record: school.waves[index].identity.cited) {
        school.waves[index].instrument.value = found.name
      } else {
        unknown.insert(cited.value)
      }
    }
  }

  /// The instrument of a name or a title; noted where there is none.
  mutating func instrument(_ cited: Placed<String>, record: String?) -> Instrument? {
    if let found = library.instruments.first(where: {
      same($0.name, cited.value) || same($0.title, cited.value)
    }) {
      return found
    }
    note(cited, noun: "instrument", known: library.instruments.map(\.name), record: record)
    return nil
  }

  /// The survey item of a citation such as `staff-confidence/adapt-reading`.
  mutating func item(_ cited: Placed<String>, record: String?) -> SurveyItem? {
    guard cited.value.contains("/") else {
      let all = library.instruments.flatMap { instrument in
        instrument.items.map { SurveyItem(instrument: instrument.name, item: $0.id) }
      }
      let like = all.filter { same($0.item, cited.value) }
      note(
        cited, noun: "survey item", known: (like.isEmpty ? all : like).map(\.text), record: record)
      return nil
    }
    let (name, id) = halves(of: cited)
    guard let instrument = instrument(name, record: record) else { return nil }
    return item(id, of: instrument, record: record)
  }

  private mutating func item(
    _ id: Placed<String>, of instrument: Instrument, record: String?
  ) -> SurveyItem? {
    if let found = instrument.item(id.value) {
      return SurveyItem(instrument: instrument.name, item: found.id)
    }
    note(
      id, noun: "item", in: "in \(instrument.name)", known: instrument.items.map(\.id),
      record: record)
    return nil
  }

  /// The words before and after the stroke, each with its place.
  private func halves(of cited: Placed<String>) -> (Placed<String>, Placed<String>) {
    let name = cited.value.prefix { $0 != "/" }
    let id = cited.value.dropFirst(name.count + 1)
    let isAsTyped = cited.span.range.count == cited.value.utf8.count
    let middle = Int(cited.span.lower) + name.utf8.count
    let (first, second) =
      isAsTyped && middle < Int(cited.span.upper)
      ? (
        Span(file: cited.span.file, Int(cited.span.lower)..<middle),
        Span(file: cited.span.file, middle + 1..<Int(cited.span.upper))
      ) : (cited.span, cited.span)
    return (Placed(String(name), at: first), Placed(String(id), at: second))
  }

  /// The item that a measure is; a stroke in other words means nothing.
  mutating func item(of measure: Measure, in action: Action) -> SurveyItem? {
    let name = String(measure.name.prefix { $0 != "/" })
    guard name.utf8.count < measure.name.utf8.count else { return nil }
    let names = library.instruments.flatMap { [$0.name, $0.title] }
    let isMeant =
      names.contains { same($0, name) }
      || !measure.name.contains(" ") && nearest(to: name, among: names) != nil
    guard isMeant else { return nil }
    return item(
      Placed(measure.name, at: measure.identity.span),
      record: measure.identity.cited ?? action.identity.cited)
  }

  // MARK: Training, passports, parties

  /// What the menu, the passports and the parties cite, by names and references from here on.
  mutating func resolveMeasuring() {
    resolveTraining()
    resolvePassports()
    for index in school.parties.indices {
      let record = school.parties[index].identity.cited
      school.parties[index].action = action(school.parties[index].action, record: record)
      school.parties[index].items = school.parties[index].items.map {
        named($0, as: item($0, record: record)?.text)
      }
    }
  }

  private mutating func resolveTraining() {
    guard var training = school.training else { return }
    let record = training.identity.cited
    let asked = training.instrument.flatMap { instrument($0, record: record) }
    let isUnknown = training.instrument != nil && asked == nil
    training.instrument = training.instrument.map { named($0, as: asked?.name) }
    for index in training.menu.indices {
      var session = training.menu[index]
      session.action = action(session.action, record: record)
      session.area = session.area.map { named($0, as: area(ofNeed: $0, record: record)) }
      session.items = session.items.map { cited in
        guard cited.value.contains("/") || !isUnknown else { return cited }
        let item =
          cited.value.contains("/")
          ? item(cited, record: record) : item(cited, besides: asked, record: record)
        return named(cited, as: item?.text)
      }
      training.menu[index] = session
    }
    school.training = training
  }

  /// An item without its instrument: of the one that the menu names, else of one that asks neither
  /// pupils nor families.
  private mutating func item(
    _ id: Placed<String>, besides asked: Instrument?, record: String?
  ) -> SurveyItem? {
    if let asked { return item(id, of: asked, record: record) }
    let ofStaff = library.instruments.filter {
      !$0.items.isEmpty && !["pupils", "families"].contains($0.asks?.value)
    }
    if let found = ofStaff.first(where: { $0.item(id.value) != nil }) {
      return item(id, of: found, record: record)
    }
    note(
      id, noun: "item", in: "in a survey of staff", known: ofStaff.flatMap { $0.items.map(\.id) },
      record: record)
    return nil
  }

  private mutating func area(ofNeed cited: Placed<String>, record: String?) -> String? {
    let needs = library.vocabulary.needs
    for need in needs {
      if let code = need.codes.first(where: {
        same($0.id, cited.value) || same($0.title, cited.value)
      }) {
        return code.title
      }
      if ([need.id, need.title] + need.words).contains(where: { same($0, cited.value) }) {
        return need.title
      }
    }
    note(
      cited, noun: "area of need",
      known: needs.flatMap { [$0.title] + $0.codes.map(\.title) }, record: record)
    return nil
  }

  private mutating func resolvePassports() {
    guard var passports = school.passports else { return }
    let record = passports.identity.cited
    passports.action = action(passports.action, record: record)
    passports.evaluation = passports.evaluation.map {
      named($0, as: instrument($0, record: record)?.name)
    }
    if let seen = passports.seen, tally(seen.value, in: counted) == nil,
      sheetTally(seen.value) == nil
    {
      note(seen, noun: "tally", known: tallies, record: record)
    }
    school.passports = passports
  }

  private mutating func action(_ cited: Placed<String>?, record: String?) -> Placed<String>? {
    guard let cited else { return nil }
    let found = find(cited, in: actions, noun: "action", record: record)
    return named(cited, as: found.flatMap { school.actions[$0].identity.cited })
  }

  private func named(_ cited: Placed<String>, as name: String?) -> Placed<String> {
    Placed(name ?? cited.value, at: cited.span)
  }
}
