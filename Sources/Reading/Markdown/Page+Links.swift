import Base

extension Page {
  /// Says why a link leads nowhere; its words stay.
  func refuse(_ refusal: LinkRefusal, at node: Node) { refuse(refusal, at: span(of: node)) }

  func refuse(_ refusal: LinkRefusal, at span: Span) {
    switch refusal {
    case .scheme(let scheme):
      say(
        "link-scheme", .error, at: span, "A link may not begin with \(scheme):",
        fix: "Link to a web page (https:), an address (mailto:, tel:), a record or a file")
    case .outside:
      say(
        "link-outside", .error, at: span,
        "this link leads out of the school's folder, or into private",
        fix: "Put the file into the school's folder `files` and link to files/…")
    case .fragment:
      say(
        "link-fragment", .warning, at: span, "A link cannot lead to a place on a page",
        fix: "Link to a record, as [these lessons](E1)")
    case .empty:
      say(
        "link-empty", .warning, at: span, "this link leads nowhere",
        fix: "Put a record, a file or a web address between the round brackets")
    }
  }

  /// The path of an image from the school's folder; nil, and said aloud, where it may not be shown.
  func imagePath(of node: Node) -> [UInt8]? {
    let found: LinkTarget?
    do throws(LinkRefusal) {
      found = try Links.resolve(node.address, from: folder)
    } catch {
      found = nil
    }
    guard let found, found.target == .file else {
      say(
        "image-outside", .error, at: span(of: node),
        "A picture must be a file in the school's folder",
        fix: "Put the picture into the folder `files` and write ![what it shows](files/…)")
      return nil
    }
    if plainText(of: node).isEmpty {
      say(
        "image-alt", .warning, at: span(of: node),
        "this picture has no words that say what it shows",
        fix: "Write them between the square brackets: ![what it shows](files/…)")
    }
    return found.address
  }

  func ignoreHTML(_ node: Node) {
    say(
      "html-ignored", .warning, at: span(of: node), "HTML is left out of the papers",
      fix: "Write it in Markdown, or take it out")
  }

  /// The words of a heading, a cell or a paragraph, without their marks and what follows a cut.
  func plainText(of node: Node, cuttingAt mark: OnlyMark? = nil) -> String {
    var words: [UInt8] = []
    _ = gather(node, into: &words, mark, depth: 0)
    refuseMarks(in: words, at: span(of: node))
    return String(decoding: words[...].trimmed, as: UTF8.self)
  }

  private func gather(
    _ parent: Node, into words: inout [UInt8], _ mark: OnlyMark?, depth: Int
  ) -> Bool {
    guard depth < 60 else { return true }
    for node in parent.children {
      switch node.kind {
      case .text, .code:
        let literal = node.literal
        if let mark, mark.node == node {
          words += literal[..<min(mark.offset, literal.count)]
          return false
        }
        words += literal.lazy.filter { $0 != Document.filler }
      case .softBreak, .lineBreak: words.append(space)
      case .html:
        ignoreHTML(node)
        words.append(space)
      default:
        guard gather(node, into: &words, mark, depth: depth + 1) else { return false }
      }
    }
    return true
  }
}
