/// The tally with every group of fewer than five replies merged with others.
///
/// They stand together as one; where they are still too few, the next smallest group joins them. If
/// all end up in one, replies are not told apart.
func mergingSmallGroups(_ tally: ReplyTally) throws(ImportRefusals) -> ReplyTally {
  guard tally.replies >= smallestGroup else {
    let number = tally.replies == 1 ? "1 reply" : "\(tally.replies) replies"
    throw ImportRefusals([
      ImportRefusal(
        "there \(tally.replies == 1 ? "is" : "are") \(number), and from fewer than "
          + "\(smallestGroup) it could be told who said what: nothing was written",
        mend: "Wait for more replies, or keep these where only you can see them")
    ])
  }
  guard tally.groups.contains(where: { $0.replies < smallestGroup }) else { return tally }
  var small = tally.groups.indices.filter { tally.groups[$0].replies < smallestGroup }
  var host: Int?
  if sum(small, of: tally) < smallestGroup {
    let rest = tally.groups.indices.filter { !small.contains($0) }
    host = rest.min {
      (tally.groups[$0].replies, -$0) < (tally.groups[$1].replies, -$1)
    }
    if let host { small.append(host) }
  }
  return merging(small.sorted(), into: host, of: tally)
}

private func sum(_ groups: [Int], of tally: ReplyTally) -> Int {
  groups.map { tally.groups[$0].replies }.reduce(0, +)
}

private func merging(_ small: [Int], into host: Int?, of tally: ReplyTally) -> ReplyTally {
  var merged = tally
  let kept = tally.groups.indices.filter { !small.contains($0) }
  let isWhole = kept.isEmpty
  let name =
    isWhole
    ? "" : host.map { "\(tally.groups[$0].title) and others together" } ?? "Others together"
  let group = ReplyTally.Group(
    title: name, replies: sum(small, of: tally), merged: small.map { tally.groups[$0].title })
  // Where a group takes others in it keeps its place; those that are only small come last.
  let place = host.map { host in kept.count { $0 < host } } ?? kept.count
  func gathered<Value>(_ values: [Value], _ together: Value) -> [Value] {
    var out = kept.map { values[$0] }
    out.insert(together, at: place)
    return out
  }
  merged.groups = gathered(tally.groups, group)
  merged.counts = tally.counts.map { groups in
    let slots = groups.first?.count ?? 0
    let together = (0..<slots).map { slot in small.map { groups[$0][slot] }.reduce(0, +) }
    return gathered(groups, together)
  }
  merged.wanted = tally.wanted?.map { groups in
    gathered(groups, small.map { groups[$0] }.reduce(0, +))
  }
  return merged
}
