package import Base

/// One edition of one school as it is to stand on a drive.
package struct Release: Sendable {
  package var cover: Cover
  package var files: [OutputFile]

  package init(cover: Cover, files: [OutputFile]) {
    self.cover = cover
    self.files = files
  }
}

/// Whose papers they are and of what standing.
package struct Cover: Hashable, Sendable {
  /// The school's key: with the edition, what one folder may hold.
  package var school: String
  package var name: String
  package var edition: String
  /// As `draft`, `agreed` or `final`.
  package var status: String
  package var program: String

  package init(school: String, name: String, edition: String, status: String, program: String) {
    self.school = school
    self.name = name
    self.edition = edition
    self.status = status
    self.program = program
  }

  func isOfSamePapers(as other: Cover) -> Bool {
    school == other.school && edition == other.edition
  }
}

/// How a file takes part in a publication, which its name says.
enum Role {
  /// Can be opened and leads elsewhere.
  case page
  /// What a page shows by itself: an old page that is still open may ask for it once more.
  case asset
  /// A paper or a sheet that is fetched through a link.
  case paper

  init(of path: String) {
    let name = splitName(path)
    guard let dot = name.lastIndex(of: ".") else {
      self = .paper
      return
    }
    switch name[name.index(after: dot)...].lowercased() {
    case "html", "htm", "xhtml": self = .page
    case "css", "js", "svg", "png", "jpg", "jpeg", "gif", "webp", "avif", "ico", "woff2":
      self = .asset
    default: self = .paper
    }
  }
}

private func splitName(_ path: String) -> Substring { path.split(separator: "/").last ?? "" }

/// What one disk could take for the same name as another.
func folded(_ path: String) -> String { path.lowercased() }
