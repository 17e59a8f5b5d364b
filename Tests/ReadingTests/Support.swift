import Base
import Model
import Reading
import TestSupport

/// A disk in memory that holds a folder of the checkout.
func disk(holding folder: String, seed: UInt64 = 1) -> MemoryFileSystem {
  var files: [String: String] = [:]
  for path in Checkout.files(below: folder) { files[path] = Checkout.text(path) }
  return MemoryFileSystem(files: files, seed: seed)
}

/// The library that ships with the program.
let shippedLibrary = readLibrary(
  files: MemoryFileSystem(), content: "Content",
  embedded: embeddedLibrary.map { ($0.path, Array($0.text.utf8)) })

/// Diagnostics as `path:line:column rule severity: message`, one a line.
func summary(_ diagnostics: [Diagnostic], _ sources: SourceMap) -> [String] {
  diagnostics.map { diagnostic in
    "\(place(diagnostic.span, sources)) \(diagnostic.rule) \(diagnostic.severity.rawValue): "
      + diagnostic.message
  }
}

func place(_ span: Span, _ sources: SourceMap) -> String {
  let source = sources[span.file]
  let position = source?.position(at: Int(span.lower))
  return "\(source?.path ?? "?"):\(position?.line ?? 0):\(position?.column ?? 0)"
}

/// A small school, written file by file.
struct SampleSchool {
  var files: [String: String] = ["school.yaml": "name: Sample School\n"]
  var day = "days/2026-11-23/"

  init(_ files: [String: String] = [:]) {
    self.files.merge(files) { $1 }
  }

  func read(seed: UInt64 = 1) -> SchoolReading {
    var placed: [String: String] = [:]
    for (path, text) in files { placed["Content/sample/" + path] = text }
    return readSample(MemoryFileSystem(files: placed, seed: seed))
  }

  var school: School? { read().school }

  /// What is complained about, as `path:line:column rule`, without the school's key.
  var complaints: [String] {
    let reading = read()
    return reading.diagnostics.map { diagnostic in
      let place = place(diagnostic.span, reading.sources)
      let short = place.hasPrefix("sample/") ? String(place.dropFirst(7)) : place
      return "\(short) \(diagnostic.rule) \(diagnostic.severity.rawValue)"
    }
  }
}

/// Reads the school `sample` of a disk against the library that ships.
func readSample(_ files: some FileSystem) -> SchoolReading {
  readSchool(
    files: files, folder: "Content/sample", key: "sample", library: shippedLibrary.library,
    sources: SourceMap())
}

/// The prose of some Markdown, as an indented tree, with what was complained about.
func prose(_ markdown: String) -> (tree: [String], complaints: [String]) {
  let sample = SampleSchool(["evidence/sample.md": "---\nday: 2026-11-23\n---\n" + markdown])
  let reading = sample.read()
  return (
    (reading.school?.evidence.first?.body).map(proseLines) ?? [],
    reading.diagnostics.map { "\($0.rule) \($0.severity.rawValue)" }
  )
}
