import Base
import Foundation
import Platform

/// A folder of its own for one test, gone when the test is over.
final class TemporaryFolder {
  let path: String

  init(named name: String = "plain") throws {
    path = NSTemporaryDirectory() + "reviewday-\(UUID().uuidString)/\(name)"
    try Disk().makeFolder(path)
  }

  deinit {
    let top = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    try? Disk().remove(top.joined(separator: "/"))
  }

  subscript(_ name: String) -> String { "\(path)/\(name)" }
}
