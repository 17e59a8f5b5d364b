package import Base
import Disclosed
import Disclosing
import Reading

/// The keys of the schools of a content folder, in their order; none where it cannot be read.
package func readSchoolKeys(content: String, in files: some FileSystem) -> [String] {
  readSite(files: files, content: content).schools.map(\.key)
}

/// The names of the editions that are made of a content folder, the four that ship first.
package func readEditionNames(content: String, in files: some FileSystem) -> [String] {
  editions(of: readSite(files: files, content: content).site).map(\.name)
}
