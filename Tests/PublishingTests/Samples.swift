import Base
import Publishing
import Synchronization
import TestSupport

let drive = "/share/hill/governors"

/// A folder of pages: each named file is a page with these links, or plain text without `.html`.
func pages(_ contents: KeyValuePairs<String, [String]>, version: String) -> [OutputFile] {
  contents.map { path, links in
    guard path.hasSuffix(".html") else {
      return OutputFile(path: path, bytes: Array("\(path) \(version)".utf8))
    }
    let anchors = links.map { link in
      link.hasSuffix(".css") ? "<link href=\"\(link)\">" : "<a href=\"\(link)\">\(link)</a>"
    }
    return OutputFile(
      path: path, bytes: Array("<p>\(path) \(version)</p>\(anchors.joined())".utf8))
  }
}

/// Two actions that lead to each other, a report and a style.
let first = pages(
  [
    "index.html": ["assets/site-1.css", "actions/A1.html", "findings.html", "report.pdf"],
    "findings.html": ["assets/site-1.css", "index.html", "actions/A2.html"],
    "actions/A1.html": ["../assets/site-1.css", "../index.html", "A2.html", "../report.pdf"],
    "actions/A2.html": ["../assets/site-1.css", "../index.html", "A1.html", "../plan.csv"],
    "assets/site-1.css": [], "report.pdf": [], "plan.csv": [],
  ], version: "one")

/// Another style; two new pages in a circle, two old ones and a paper gone.
let second = pages(
  [
    "index.html": ["assets/site-2.css", "surveys/staff.html", "findings.html", "report.pdf"],
    "findings.html": ["assets/site-2.css", "index.html", "surveys/staff.html"],
    "surveys/staff.html": ["../assets/site-2.css", "../index.html", "families.html"],
    "surveys/families.html": ["../assets/site-2.css", "../index.html", "staff.html"],
    "assets/site-2.css": [], "report.pdf": [],
  ], version: "two")

/// One page is as before; the pages that went come back.
let third = pages(
  [
    "index.html": ["assets/site-3.css", "actions/A2.html", "findings.html"],
    "findings.html": ["assets/site-3.css", "index.html"],
    "actions/A2.html": ["../assets/site-3.css", "../index.html"], "assets/site-3.css": [],
  ], version: "three")

let cover = Cover(
  school: "hill", name: "Hill School", edition: "governors", status: "agreed",
  program: "reviewday test")

func release(_ files: [OutputFile]) -> Release { Release(cover: cover, files: files) }

/// A machine whose clock only moves when somebody waits.
final class FakeWorkplace: Workplace {
  private let time = Mutex(1_800_000_000)
  private let slept = Mutex(0)
  private let gone = Mutex<Set<Int>>([])
  private let whilePausing: @Sendable () -> Void
  let worker: Worker

  init(
    process: Int = 7, host: String = "desk", whilePausing: @escaping @Sendable () -> Void = {}
  ) {
    worker = Worker(
      user: "sam", host: host, machine: host, boot: "b", process: process, started: "s")
    self.whilePausing = whilePausing
  }

  var milliseconds: Int { slept.withLock { $0 } }
  func now() -> Int { time.withLock { $0 } }
  func pass(seconds: Int) { time.withLock { $0 += seconds } }
  func end(process: Int) { gone.withLock { _ = $0.insert(process) } }
  func isAtWork(_ other: Worker) -> Bool? {
    guard other.machine == worker.machine else { return nil }
    return !gone.withLock { $0.contains(other.process) }
  }
  func pause(milliseconds: Int) {
    slept.withLock { $0 += milliseconds }
    pass(seconds: milliseconds / 1_000)
    whilePausing()
  }
}

/// What was said while something happened.
final class Sayings: Sendable {
  private let said = Mutex<[String]>([])
  var all: [String] { said.withLock { $0 } }
  func settings(_ workplace: FakeWorkplace, patience: Int = 30) -> PublishSettings {
    PublishSettings(
      patience: patience, workplace: workplace,
      tell: { sentence in self.said.withLock { $0.append(sentence) } })
  }
}

func settings(_ workplace: FakeWorkplace = FakeWorkplace()) -> PublishSettings {
  Sayings().settings(workplace)
}

extension MemoryFileSystem {
  /// A share with a folder that the school keeps.
  static func share(_ foreign: [String: String] = [:], failsAtChange: Int? = nil)
    -> MemoryFileSystem
  {
    var files = ["/share/hill/other.txt": "a file of the school's"]
    for (path, text) in foreign { files["\(drive)/\(path)"] = text }
    return MemoryFileSystem(files: files, failsAtChange: failsAtChange)
  }

  /// The same disk, seen by the next run.
  func next(failsAtChange: Int? = nil) -> MemoryFileSystem {
    MemoryFileSystem(bytes: files, failsAtChange: failsAtChange)
  }

  /// What stands in the folder, by the path below it; the program's own folder apart.
  var published: [String: [UInt8]] {
    var found: [String: [UInt8]] = [:]
    for (path, bytes) in files where path.hasPrefix(drive + "/") {
      let below = String(path.dropFirst(drive.count + 1))
      if !below.hasPrefix("reviewday/") { found[below] = bytes }
    }
    return found
  }

  /// What stands in the program's own folder.
  var state: [String] { files.keys.filter { $0.hasPrefix(drive + "/reviewday/") }.sorted() }

  /// The links of all pages that lead nowhere.
  var brokenLinks: [String] {
    let standing = published
    return standing.filter { $0.key.hasSuffix(".html") }.flatMap { path, bytes in
      links(in: String(decoding: bytes, as: UTF8.self)).filter {
        standing[resolve($0, from: path)] == nil
      }.map { "\(path) leads to \($0)" }
    }.sorted()
  }
}

private func links(in page: String) -> [String] {
  page.split(separator: "href=\"").dropFirst().compactMap {
    $0.split(separator: "\"").first.map(String.init)
  }
}

private func resolve(_ link: String, from path: String) -> String {
  var parts = path.split(separator: "/").dropLast().map(String.init)
  for part in link.split(separator: "/") {
    if part == ".." { parts.removeLast() } else { parts.append(String(part)) }
  }
  return parts.joined(separator: "/")
}

func bytes(_ files: [OutputFile]) -> [String: [UInt8]] {
  Dictionary(files.map { ($0.path, $0.bytes) }, uniquingKeysWith: { $1 })
}
