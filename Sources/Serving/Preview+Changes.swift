import Base
import Pipeline
import Platform

extension Preview {
  /// The folders to watch: the content, the schools that live elsewhere, and the themes.
  var watchedFolders: [String] {
    let content = withoutSlash(order.content)
    let elsewhere = (portfolio?.schools ?? []).compactMap { portfolio?.folder(of: $0) }
      .filter { !$0.hasPrefix(content + "/") }
    let themes = sibling(of: order.content, named: "Themes")
    let theme = order.theme.flatMap { files.kind(of: $0) == .folder ? [$0] : nil } ?? []
    return [content] + elsewhere + [themes] + theme
  }

  /// What a change may have an effect on.
  enum Reach: Hashable {
    case everything
    /// The theme, and nothing that was read.
    case theme
    case schools(Set<String>)
  }

  /// How far a change reaches.
  func reach(of change: FolderChange) -> Reach {
    guard !change.isEverything, let portfolio else { return .everything }
    let folders = portfolio.schools.compactMap { school in
      portfolio.folder(of: school).map { (school: school, path: withoutSlash($0)) }
    }
    let content = withoutSlash(order.content)
    var schools: Set<String> = []
    for path in change.paths {
      if let inside = folders.first(where: { path.hasPrefix($0.path + "/") }) {
        if path == inside.path + "/school.yaml", files.kind(of: path) == nil { return .everything }
        schools.insert(inside.school)
      } else if path == content || path.hasPrefix(content + "/")
        || folders.contains(where: { $0.path == path })
      {
        return .everything
      }
    }
    return schools.isEmpty ? .theme : .schools(schools)
  }

  /// Does again what follows from a change, tells those who look, and answers with what to say on
  /// the terminal.
  func take(_ change: FolderChange) async -> String {
    let clock = ContinuousClock()
    let start = clock.now
    let wasGone = isContentGone
    setContentGone(files.kind(of: order.content) != .folder)
    if isContentGone {
      guard !wasGone else { return "" }
      say("The folder \(order.content) has gone")
      tellAll()
      return "The folder \(order.content) is not there any more; the last good pages stand.\n"
    }
    let reach = wasGone ? .everything : reach(of: change)
    switch reach {
    case .everything: await readAll()
    case .theme: await readTheme()
    case .schools(let schools): read(schools.sorted())
    }
    let count = change.paths.count == 1 ? "1 file" : "\(change.paths.count) files"
    let what = change.isEverything ? "More files changed than could be counted" : "\(count) changed"
    say(what)
    tellAll()
    let milliseconds = (clock.now - start) / .milliseconds(1)
    let back = wasGone ? "The folder \(order.content) is back. " : ""
    return "\(back)\(what); \(name(of: reach)) made again in \(Int(milliseconds.rounded())) ms.\n"
  }

  private func name(of reach: Reach) -> String {
    switch reach {
    case .everything: "everything"
    case .theme: "the theme"
    case .schools(let schools):
      schools.count == 1 ? schools.first ?? "" : "\(schools.count) schools"
    }
  }
}
