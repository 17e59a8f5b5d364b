import Base
import CMark

extension Document {
  /// The words of each outermost bullet of a section.
  func bullets(in section: Section) -> [String] {
    var found: [String] = []
    for block in section.blocks {
      guard block.kind == .list else {
        page.sayUnread([block], "only bullets are read here", fix: "Begin the line with a hyphen")
        continue
      }
      for item in block.children {
        found.append(page.plainText(of: item))
      }
    }
    return found
  }

  /// The words below a heading as prose, for some editions only where the heading says so.
  func prose(_ section: Section, restrictedTo audience: Placed<[String]>?) -> Prose {
    ProseWriter.prose(from: section.first, to: section.end, of: self, restrictedTo: audience)
  }
}
