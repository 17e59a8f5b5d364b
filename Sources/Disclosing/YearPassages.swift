import Base
import Disclosed

extension Passages {
  /// The words of the yearly paper, as far as the edition may see it.
  mutating func add(_ year: Disclosure.Year) {
    add(year.title)
    if let profile = year.profile { add(profile) }
    for request in year.requests { add(request.what) }
    for duty in year.duties {
      add(duty.paragraph)
      add(duty.title)
      add(duty.part)
      add(duty.note)
    }
    for provision in year.provision {
      add(provision.name)
      add(provision.forWhom)
      add(provision.effect)
    }
    for outcome in year.outcomes {
      add(outcome.measure)
      add(outcome.year)
      add(outcome.withSEND)
      add(outcome.withoutSEND)
      add(outcome.england)
      add(outcome.note)
    }
    for line in year.people {
      add(line.what)
      add(line.words)
    }
    for money in year.money {
      add(money.what)
      add(money.year)
      add(money.received)
      add(money.spent)
      add(money.effect)
    }
    for sentence in year.withheld { add(sentence) }
  }

  private mutating func add(_ profile: Disclosure.Profile) {
    add(profile.counted)
    add(profile.countedBefore)
    add(profile.source)
    for level in profile.levels {
      add(level.title)
      add(level.share)
      add(level.shareBefore)
      add(level.england)
    }
    for table in profile.tables {
      add(table.caption)
      add(table.rowTitle)
      for words in table.columns + table.rows.map(\.title) { add(words) }
    }
  }
}
