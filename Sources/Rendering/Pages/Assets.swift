import Base
import Papers

/// The files that every page of an edition shares; a name carries the hash of its content.
struct Assets: Sendable {
  let stylesheet: OutputFile
  let script: OutputFile?
  let logo: OutputFile?

  init(tokens: [UInt8], files: [String: [UInt8]], logo path: String?) {
    stylesheet = Assets.file("site", "css", tokens + (files["site.css"] ?? []))
    script = files["site.js"].flatMap { bytes in
      bytes.isEmpty ? nil : Assets.file("site", "js", bytes)
    }
    logo = path.flatMap { path in
      files[path].map { bytes in
        Assets.file("logo", String(path.split(separator: ".").last ?? "svg"), bytes)
      }
    }
  }

  var files: [OutputFile] { [stylesheet, script, logo].compactMap { $0 } }

  private static func file(_ name: String, _ ending: String, _ bytes: [UInt8]) -> OutputFile {
    OutputFile(path: "assets/\(name)-\(shortHash(bytes)).\(ending)", bytes: bytes)
  }
}
