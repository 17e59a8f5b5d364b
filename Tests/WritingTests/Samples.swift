import Base
import TestSupport
import Writing

let folder = "Output/oakfield/governors"
let state = ".reviewday"

/// Files to write, from paths and texts.
func outputs(_ texts: KeyValuePairs<String, String>) -> [OutputFile] {
  texts.map { OutputFile(path: $0.key, bytes: Array($0.value.utf8)) }
}

let firstRun = outputs([
  "index.html": "entry 1", "findings.html": "findings 1", "actions/A1.html": "first action",
  "actions/A2.html": "second action", "assets/style.css": "style 1",
])

/// Changes three files, adds one in a new folder, no longer makes two.
let secondRun = outputs([
  "index.html": "entry 2", "findings.html": "findings 2", "surveys/staff.html": "survey",
  "assets/style.css": "style 2",
])

extension MemoryFileSystem {
  /// What stands in the output folder, as paths below it and texts.
  var output: [String: String] {
    var found: [String: String] = [:]
    for (path, bytes) in files where path.hasPrefix(folder + "/") {
      found[String(path.dropFirst(folder.count + 1))] = String(decoding: bytes, as: UTF8.self)
    }
    return found
  }

  /// The same disk after a restart: nothing fails any more.
  func restarted(failsAtChange: Int? = nil) -> MemoryFileSystem {
    MemoryFileSystem(
      files: files.mapValues { String(decoding: $0, as: UTF8.self) }, failsAtChange: failsAtChange)
  }
}

/// What a run should leave, as `output` gives it.
func texts(_ files: [OutputFile]) -> [String: String] {
  Dictionary(
    files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) },
    uniquingKeysWith: { first, _ in first })
}

/// The report of a run that found everything as it should be.
func unchanged(_ count: Int) -> WriteReport {
  var report = WriteReport()
  report.unchanged = count
  return report
}
