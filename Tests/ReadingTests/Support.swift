import Base
import Model
import Reading
import TestSupport

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The folder of the package, found from this file.
let packageFolder = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }

/// The bytes of a file of the package.
func bytes(ofFile path: String) -> [UInt8]? {
  guard let file = fopen(packageFolder + "/" + path, "rb") else { return nil }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 65536)
  while case let count = fread(&chunk, 1, chunk.count, file), count > 0 {
    bytes += chunk[..<count]
  }
  return bytes
}

/// All files below a folder of the package.
func filePaths(below folder: String) -> [String] {
  guard let handle = opendir(packageFolder + "/" + folder) else { return [] }
  defer { closedir(handle) }
  var found: [String] = []
  while let entry = readdir(handle) {
    let name = withUnsafeBytes(of: &entry.pointee.d_name) {
      String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
    }
    guard !name.hasPrefix(".") else { continue }
    let path = folder + "/" + name
    let inner = filePaths(below: path)
    found += inner.isEmpty ? [path] : inner
  }
  return found.sorted()
}

/// A disk in memory that holds a folder of the package.
func disk(holding folder: String, seed: UInt64 = 1) -> MemoryFileSystem {
  var files: [String: String] = [:]
  for path in filePaths(below: folder) {
    files[path] = bytes(ofFile: path).map { String(decoding: $0, as: UTF8.self) }
  }
  return MemoryFileSystem(files: files, seed: seed)
}

/// Diagnostics as `path:line:column rule severity message`, one a line.
func summary(_ diagnostics: [Diagnostic], _ sources: SourceMap) -> [String] {
  diagnostics.map { diagnostic in
    let source = sources[diagnostic.span.file]
    let place = source?.position(at: Int(diagnostic.span.lower))
    let at = "\(source?.path ?? "?"):\(place?.line ?? 0):\(place?.column ?? 0)"
    return "\(at) \(diagnostic.rule) \(diagnostic.severity.rawValue): \(diagnostic.message)"
  }
}
