"""What a screen reader meets in a PDF: read back from its structure tree.

Of the Matterhorn Protocol 1.1 (the checkpoints of PDF/UA-1) these are covered by machine:

 01  real content is tagged: the file says so, and has a structure tree
 02  standard types of structure are not mapped to others
 06  the title, and the PDF/UA identifier (WeasyPrint alone writes one)
 07  the window shows the title (DisplayDocTitle)
 09  the order of reading, as far as the headings tell it
 11  the language of the document
 13  drawings that say something have an alternative text, the same number as in the page
 14  headings: the levels of the page in its order; bookmarks with its words
 15  header cells are TH; in Chromium each with a Scope
 31  every font is embedded

What we know to fall short, and where:

 * WeasyPrint before 60, as in Debian 12, tags no drawing as a figure and no running head as an
   artefact, and nests what it marks. What a drawing says stands in words beside it.
 * WeasyPrint 70 writes no Scope, and calls a decoration (aria-hidden) a figure without a text.
 * Chromium writes no PDF/UA identifier and no keywords.

Not covered: 03 to 05, 08, 10, 12, 16 to 30 (of which our papers use links and running heads alone), and
whatever only a person can judge. Nothing here is a certificate: veraPDF is neither on PyPI nor in
Debian, so no validator was run.
"""

import re
import subprocess
from html.parser import HTMLParser

import pikepdf

HEADINGS = tuple(f"/H{level}" for level in range(1, 7))


class Headings(HTMLParser):
    """The headings, header cells and drawings of a page."""

    def __init__(self):
        super().__init__()
        self.found = []
        self.cells = 0
        self.drawings = 0
        self.inside = None
        self.is_cell = False
        self.silent = 0

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if tag in ("svg", "nav", "header", "title"):
            self.silent += tag == "svg"
            self.drawings += tag == "svg" and values.get("role") == "img"
        self.is_cell = tag == "th" or (self.is_cell and tag not in ("td", "tr"))
        if re.fullmatch("h[1-6]", tag) and not self.silent:
            self.inside = tag
            self.found.append([int(tag[1]), ""])

    def handle_data(self, data):
        if self.is_cell and data.strip():
            self.cells += 1
            self.is_cell = False
        if self.inside and not self.silent:
            self.found[-1][1] += data

    def handle_endtag(self, tag):
        self.silent -= tag == "svg"
        if tag == self.inside:
            self.inside = None
        if tag == "th":
            self.is_cell = False


def of_page(page):
    headings = Headings()
    headings.feed(page.read_text(encoding="utf-8"))
    return headings


def plain(words):
    """Words as they can be compared: an engine may break, hyphenate or space them."""
    return re.sub(r"[\s\u00ad\u2010-]+", "", words)


def elements(pdf):
    """Every structure element in the order of reading."""
    def walk(node, depth=0):
        if not isinstance(node, pikepdf.Dictionary) or depth > 200:
            return
        if "/S" in node:
            yield node
        children = node.get("/K")
        for child in children if isinstance(children, pikepdf.Array) else [children]:
            if isinstance(child, pikepdf.Dictionary):
                yield from walk(child, depth + 1)
    yield from walk(pdf.Root.get("/StructTreeRoot", pikepdf.Dictionary()))


def outline_titles(pdf):
    with pdf.open_outline() as outline:
        def walk(items):
            for item in items:
                yield str(item.title)
                yield from walk(item.children)
        return list(walk(outline.root))


def scopes(cell):
    attributes = cell.get("/A")
    for part in attributes if isinstance(attributes, pikepdf.Array) else [attributes]:
        if isinstance(part, pikepdf.Dictionary) and "/Scope" in part:
            yield str(part.Scope)


def problems(path, page, engine, status):
    """Complaints about one PDF of a page by an engine: `weasyprint 57`, `weasyprint 70`, `chromium`."""
    wanted = of_page(page)
    is_old = engine.startswith("weasyprint 5")
    with pikepdf.open(path) as pdf:
        root = pdf.Root
        if not str(root.get("/Lang", "")).startswith("en-GB"):
            yield f"its language is '{root.get('/Lang')}'"
        if not bool(root.get("/MarkInfo", {}).get("/Marked", False)):
            yield "it is not marked as tagged"
        if not bool(root.get("/ViewerPreferences", {}).get("/DisplayDocTitle", False)):
            yield "the window does not show its title"
        if root.get("/StructTreeRoot", {}).get("/RoleMap") and engine != "chromium":
            yield "it maps roles"
        yield from metadata(pdf, engine, status)
        yield from structure(list(elements(pdf)), wanted, engine, is_old)
        titles = [plain(title) for title in outline_titles(pdf)]
        words = [plain(words) for _, words in wanted.found]
        # Chromium 156 writes a bookmark's words twice where its heading begins a page.
        if len(titles) != len(words) or any(w not in t for w, t in zip(words, titles)):
            yield f"its bookmarks are not its headings: {outline_titles(pdf)}"
    yield from fonts(path)


def metadata(pdf, engine, status):
    information = pdf.docinfo if "/Info" in pdf.trailer else {}
    keywords = str(information.get("/Keywords", ""))
    if engine != "chromium" and status not in keywords:
        yield f"its keywords do not say '{status}': {keywords}"
    if engine != "chromium":
        stream = pdf.Root.get("/Metadata")
        xmp = stream.read_bytes().decode("utf-8", "replace") if stream is not None else ""
        if not re.search(r"pdfuaid:part(=.1.|>1<)", xmp):
            yield "it does not say that it means to be PDF/UA-1"


def structure(found, wanted, engine, is_old):
    kinds = [str(element.S) for element in found]
    levels = [int(kind[2]) for kind in kinds if kind in HEADINGS]
    if levels != [level for level, _ in wanted.found]:
        yield f"its headings are {levels}, the page's {[level for level, _ in wanted.found]}"
    cells = [element for element in found if str(element.S) == "/TH"]
    if len(cells) < wanted.cells:
        yield f"{len(cells)} of {wanted.cells} header cells are tagged"
    without = [cell for cell in cells if not list(scopes(cell))]
    if without and engine == "chromium":
        yield f"{len(without)} of {len(cells)} header cells have no scope"
    figures = [element for element in found if str(element.S) == "/Figure"]
    described = [figure for figure in figures if str(figure.get("/Alt", "")).strip()]
    if len(described) < wanted.drawings and not is_old:
        yield f"{len(described)} of {wanted.drawings} drawings have an alternative text"
    if len(described) < len(figures) and engine == "chromium":
        yield f"{len(figures) - len(described)} figures have no alternative text"


def fonts(path):
    listed = subprocess.run(["pdffonts", path], capture_output=True, text=True, timeout=60).stdout
    for line in listed.splitlines()[2:]:
        if not re.search(r"\byes (yes|no) (yes|no)\b", line):
            yield f"a font is not embedded: {line.split()[0]}"
