package import Base

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A program on this machine that prints an HTML file as a PDF.
package struct PDFEngine: Hashable, Sendable {
  package var kind: Kind
  /// Where the program is.
  package var path: String

  /// The two families, by name.
  package enum Kind: String, Hashable, Sendable {
    case weasyPrint = "WeasyPrint"
    /// Chromium and its kin: Chrome, Edge.
    case chromium = "Chromium"
  }

  /// The engines found, the best first: WeasyPrint declares that its papers are accessible.
  package static func installed() -> [PDFEngine] {
    var engines: [PDFEngine] = []
    if let path = Surroundings.program("weasyprint") {
      engines.append(PDFEngine(kind: .weasyPrint, path: path))
    }
    for name in browsers {
      if let path = Surroundings.program(name) {
        engines.append(PDFEngine(kind: .chromium, path: path))
      }
    }
    for path in applications where access(path, X_OK) == 0 {
      engines.append(PDFEngine(kind: .chromium, path: path))
    }
    return engines
  }

  private static let browsers = [
    "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge",
    "microsoft-edge-stable",
  ]

  /// Where macOS keeps its browsers, outside the search path.
  private static let applications = ["Chromium", "Google Chrome", "Microsoft Edge"]
    .map { "/Applications/\($0).app/Contents/MacOS/\($0)" }

  /// The trouble of a machine without any engine.
  package static let missing = FileTrouble(
    path: "", kind: .missing,
    message: """
      no PDF was made, for nothing here can make one: install WeasyPrint (apt install weasyprint, \
      or brew install weasyprint), or Chromium, Chrome or Edge; all else is written, and \
      the papers in HTML print from any browser
      """)

  /// What changes when the program is replaced by another version.
  var identity: String { kind.rawValue + " " + Platform.identity(ofProgramAt: path) }

  /// The arguments that print `in.html` of a folder as `out.pdf` in it.
  func arguments(in folder: String) -> [String] {
    switch kind {
    case .weasyPrint:
      return ["-q", "-e", "utf-8", "--pdf-variant", "pdf/ua-1", "in.html", "out.pdf"]
    case .chromium:
      let sandbox = getuid() == 0 ? ["--no-sandbox"] : []
      return ["--headless"] + sandbox + [
        "--user-data-dir=\(folder)/profile", "--no-first-run", "--disable-gpu",
        "--disable-extensions", "--disable-background-networking", "--disable-component-update",
        "--disable-sync", "--no-pdf-header-footer", "--generate-pdf-document-outline",
        "--print-to-pdf=\(folder)/out.pdf", fileURL(of: "\(folder)/in.html"),
      ]
    }
  }
}

/// The address of a file by its full path.
func fileURL(of path: String) -> String {
  let digits = Array("0123456789ABCDEF".utf8)
  var url = Array("file://".utf8)
  for byte in path.utf8 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."),
      UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "~"):
      url.append(byte)
    default:
      url += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }
  return String(decoding: url, as: UTF8.self)
}
