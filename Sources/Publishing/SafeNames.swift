package import Base
import Writing

/// The folder of ours in a published one: the ledger, the journal, the lock.
package let stateFolder = "reviewday"

/// What is added to a name while a file is being written; drives that copy themselves elsewhere
/// leave files of this ending alone.
let unfinished = ".reviewday.tmp"

/// Refuses files that not every computer and drive could keep under their names.
package func seeThatNamesAreSafe(_ files: [OutputFile]) throws(Halt) {
  let faults = nameFaults(files.map(\.path))
  guard faults.isEmpty else { throw .unsafeNames(faults) }
}

/// What stands against publishing these paths: names that Windows, a Windows share or SharePoint
/// does not take, or takes for each other; a sentence each, with the way out.
func nameFaults(_ paths: [String]) -> [String] {
  var faults: [String] = []
  var seen: [String: String] = [:]
  for path in paths.sorted() {
    if let fault = fault(in: path) { faults.append("\(path): \(fault)") }
    if let other = seen.updateValue(path, forKey: folded(path)) {
      faults.append("\(path): Windows takes it for \(other); give one of the two another name")
    }
  }
  return faults
}

/// Room that is left for the drive's own folders before a path of ours, in the 260 characters of
/// Windows and the 400 of SharePoint.
private let longestPath = 180

private func fault(in path: String) -> String? {
  guard isSafe(path) else { return "it does not lie below the folder; give the file another name" }
  let parts = path.split(separator: "/").map(String.init)
  if parts.first.map(folded) == stateFolder {
    return "the folder \(stateFolder) is the program’s own; give the file another name"
  }
  if path.utf16.count > longestPath {
    return "it has \(path.utf16.count) characters, and \(longestPath) leave room for a drive’s own "
      + "folders; give the file a shorter name"
  }
  for part in parts {
    if let fault = faultInPart(part) { return fault + "; give the file another name" }
  }
  if parts.count == 1, folded(parts[0]) == "forms" {
    return "SharePoint keeps that name for itself"
  }
  return nil
}

private func faultInPart(_ part: String) -> String? {
  let lower = folded(part)
  if let character = part.first(where: { "\"*:<>?\\|".contains($0) }) {
    return "Windows takes no \(character) in a name"
  }
  if part.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) {
    return "a character in it cannot be printed"
  }
  if part.hasSuffix(".") || part.hasSuffix(" ") || part.hasPrefix(" ") {
    return "Windows takes no name that begins with a space or ends with a space or a full stop"
  }
  var stem = lower.prefix { $0 != "." }
  while stem.last == " " { stem.removeLast() }
  if devices.contains(String(stem)) { return "Windows keeps \(stem) for a device" }
  if ["desktop.ini", ".lock", "thumbs.db", ".ds_store"].contains(lower) || lower.hasPrefix("~")
    || lower.contains("_vti_")
  {
    return "SharePoint or the computer keeps that name for itself"
  }
  if lower.hasSuffix(".tmp") { return "OneDrive leaves files of that ending out" }
  if (part + unfinished).utf8.count > 255 { return "it is too long for some drives" }
  return nil
}

private let devices: Set<String> = {
  let numbered = ["com", "lpt"].flatMap { name in
    "0123456789¹²³".map { "\(name)\($0)" }
  }
  return Set(["con", "prn", "aux", "nul", "conin$", "conout$", "clock$"] + numbered)
}()

/// The longest path with the folder before it, where Windows may refuse it; nil where it will not.
package func tooLong(_ paths: [String], below folder: String) -> (path: String, length: Int)? {
  let longest = paths.max { ($0.utf16.count, $0) < ($1.utf16.count, $1) } ?? ""
  let length = folder.utf16.count + 1 + longest.utf16.count + unfinished.utf16.count
  return length > 259 ? (longest, length) : nil
}
