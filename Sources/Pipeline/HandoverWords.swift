import Base
import Model

/// The words that go with a school that is handed over.
struct HandoverWords {
  var school: School
  var site: Site
  var key: String
  var asAt: CalendarDate
  var program: String

  var readme: String {
    """
    # \(school.name): the review's papers, to go on with

    All that was written down about the review of \(school.name) stands here as plain text, as at \
    \(asAt.inWords). It belongs to the school. Any editor opens it; `reviewday` turns it into the \
    pages, slides and reports that you know, on this machine, without a network.

    ## What is where

    - `Content/\(key)/`: the school's own files. `actions/` is the plan: write `done:` with a date \
    under a stage, and the next build shows it.
    - `Content/library/`: the words, calendars and forms that these files use.
    - `Content/site.yaml`: whose work it is, and the editions.

    ## How to build it

    With \(program) or later, in this folder:

        reviewday build          # writes Output/\(key)/…; open the index.html of an edition
        reviewday status         # what is overdue, due and done
        reviewday check          # what is missing, with place and mend

    The papers speak as at today. `reviewday build --as-of \(asAt.iso)` gives those of the handover.

    ## Before you pass it on

    These are the sources: they hold what each edition leaves out, numbers of fewer than six \
    pupils among it. Send papers out of `Output`, not this folder. Words in a folder called \
    `private` are never read.\(deletion)

    ## Whom to ask

    \(contacts)

    """
  }

  private var deletion: String {
    guard let date = school.deleteAfter?.value else { return "" }
    return " It was agreed to delete the papers after \(date.inWords)."
  }

  private var contacts: String {
    let consultant = [site.consultant, site.contact].compactMap(\.self).joined(separator: ", ")
    let own = school.dataContact.map { "About data: \($0)." }
    let lines = [consultant.isEmpty ? nil : "About the review: \(consultant).", own]
    let said = lines.compactMap(\.self).joined(separator: " ")
    return said.isEmpty ? "Whoever gave you this folder." : said
  }
}
