import Base

/// The files in the order in which they go into place: what pages need, then the pages, then the
/// entry page, so that a reader never meets a page before its style.
///
/// Refuses a path that leads out of the folder, and two files that one disk could take for one.
func inWritingOrder(
  _ files: [OutputFile], below folder: String
) throws(FileTrouble) -> [OutputFile] {
  var seen = Set<[UInt8]>(minimumCapacity: files.count)
  var ranks: [[OutputFile]] = [[], [], []]
  for file in files {
    guard isSafe(file.path) else {
      throw FileTrouble(
        path: file.path, kind: .other,
        message: "cannot write \(file.path): it does not lie below \(folder)")
    }
    guard seen.insert(file.path.utf8.map(lowercased)).inserted else {
      throw FileTrouble(
        path: file.path, kind: .other,
        message: "cannot write \(file.path): two pages of \(folder) have that name")
    }
    ranks[rank(of: file.path)].append(file)
  }
  return ranks.flatMap { $0 }
}

private func rank(of path: String) -> Int {
  if path == "index.html" { return 2 }
  return path.utf8.suffix(5).elementsEqual(".html".utf8) ? 1 : 0
}

/// Many disks hold that `A1.html` and `a1.html` are one file.
private func lowercased(_ byte: UInt8) -> UInt8 {
  (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
}

/// Whether a path stays below the folder it is put after, and on one line of a manifest.
package func isSafe(_ path: String) -> Bool {
  guard !path.isEmpty, !path.utf8.contains(where: { $0 < 0x20 }) else { return false }
  return path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    .allSatisfy { part in
      !part.isEmpty && !part.elementsEqual(".".utf8) && !part.elementsEqual("..".utf8)
    }
}
