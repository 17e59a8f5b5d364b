import Base
import Writing

/// Removes files of ours to which only each other lead any more: first every page becomes one that
/// leads to none of them, then all go.
///
/// A file that somebody has open is passed over, so that one reader does not keep all the others
/// in place; what a page that is left may show or lead to stays with it. It is told of at the end.
func takeAway(
  _ stale: [Plan.Stale], leaving interim: InterimPage, on drive: Drive
) throws(Halt) {
  var pages: [Plan.Stale] = []
  var stuck: FileTrouble?
  for page in stale where Role(of: page.path) == .page {
    let bytes = interim.bytes(at: page.path)
    let last = Drive.Standing.file(.of(bytes))
    if page.seen != last {
      let trouble = try passing { () throws(Halt) in
        try drive.place(bytes, at: page.path, over: page.seen)
      }
      if let trouble { stuck = trouble }
    }
    pages.append(Plan.Stale(path: page.path, seen: last))
  }
  try drive.flush()
  if let stuck { throw .failed(stuck) }
  for file in stale.filter({ Role(of: $0.path) != .page }) + pages {
    let trouble = try passing { () throws(Halt) in try drive.remove(file.path, seen: file.seen) }
    if let trouble { stuck = trouble }
  }
  try drive.flush()
  for file in stale { try drive.removeEmptyFolders(above: file.path) }
  if let stuck { throw .failed(stuck) }
}

/// What kept somebody's open file from being changed; nil where it was changed.
private func passing(_ body: () throws(Halt) -> Void) throws(Halt) -> FileTrouble? {
  do throws(Halt) {
    try body()
    return nil
  } catch .failed(let trouble) where trouble.kind == .busy {
    return trouble
  }
}
