package import Base
package import Papers

/// Writes the pages of an edition and the files they share.
package func render(_ publication: Publication, theme: Theme) -> [OutputFile] {
  let assets = Assets(of: theme)
  let shell = PageShell(theme: theme, imprint: publication.imprint, assets: assets)
  var files: [OutputFile] = []
  files.reserveCapacity(publication.pages.count + 3)
  for page in publication.pages {
    files.append(render(page, of: publication, theme: theme, shell: shell))
  }
  return files + assets.files
}

private func render(
  _ page: Page, of publication: Publication, theme: Theme, shell: PageShell
) -> OutputFile {
  let address = PageAddress(page.path)
  var writer = BlockWriter(
    address: address, palette: theme.palette, attachments: publication.attachments)
  if !page.blocks.contains(where: \.holdsTitle) { writer.write(.title(Title(text: page.title))) }
  writer.write(page.blocks)
  let bytes = shell.page(
    page, root: address.root,
    navigation: navigation(publication.navigation, on: page, at: address), body: writer.html)
  return OutputFile(path: page.path, bytes: bytes)
}

/// The list of pages; the one that is open says so.
private func navigation(
  _ items: [NavigationItem], on page: Page, at address: PageAddress
) -> HTMLWriter {
  var html = HTMLWriter(capacity: 1_024)
  guard !items.isEmpty else { return html }
  html.markup("<ul>\n")
  for item in items {
    guard let href = address.href(to: item.path) else { continue }
    html.markup("<li><a")
    html.attribute("href", item.path == page.path ? "#main" : href)
    if item.path == page.path {
      html.markup(" aria-current=\"page\"")
    } else if item.path == page.section {
      html.markup(" aria-current=\"true\"")
    }
    html.markup(">")
    html.text(item.title)
    html.markup("</a></li>\n")
  }
  html.markup("</ul>")
  return html
}

extension Block {
  fileprivate var holdsTitle: Bool {
    switch self {
    case .title: true
    case .lead(let blocks, _): blocks.contains(where: \.holdsTitle)
    default: false
    }
  }
}
