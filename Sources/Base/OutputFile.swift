/// A file to be written: a path below some folder and its bytes.
package struct OutputFile: Hashable, Sendable {
  /// With `/` between the parts.
  package var path: String
  package var bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
