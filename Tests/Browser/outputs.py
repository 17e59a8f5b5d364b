"""The folders that a build wrote, and what can be read of their pages without a browser."""

import os
from dataclasses import dataclass, field
from functools import lru_cache
from html.parser import HTMLParser
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def program():
    """The program under test."""
    return os.environ.get("REVIEWDAY") or ROOT / ".build/release/reviewday"


@dataclass(frozen=True)
class Edition:
    """One folder that stands alone: an edition of a school, or the consultant's overview."""

    folder: Path
    name: str

    @property
    def reach(self):
        """How far its links may lead: the consultant's overview, never published, to the schools."""
        return self.folder.parent if self.name == "portfolio" else self.folder

    def pages(self):
        return sorted(self.folder.rglob("*.html"))

    def title(self, page):
        return f"{self.name}/{page.relative_to(self.folder).as_posix()}"


def editions(output):
    found = []
    for folder in sorted(output.iterdir()):
        if (folder / "index.html").exists():
            found.append(Edition(folder, folder.name))
        else:
            found += [Edition(inner, f"{folder.name}/{inner.name}") for inner in
                      sorted(folder.iterdir()) if inner.is_dir()]
    return found


@dataclass
class Document(HTMLParser):
    """What the checks ask of a page's source."""

    lang: str = ""
    title: str = ""
    policy: str = ""
    headings: list = field(default_factory=list)
    ids: list = field(default_factory=list)
    links: list = field(default_factory=list)
    sources: list = field(default_factory=list)
    forbidden: list = field(default_factory=list)

    def __post_init__(self):
        super().__init__()
        self.inside = None

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        line = self.getpos()[0]
        if tag == "html":
            self.lang = values.get("lang", "")
        if tag == "meta" and values.get("http-equiv", "").lower() == "content-security-policy":
            self.policy = values.get("content", "")
        if tag == "title" and not self.title:
            self.inside = "title"
        if len(tag) == 2 and tag[0] == "h" and tag[1].isdigit():
            self.headings.append((int(tag[1]), line))
        if "id" in values:
            self.ids.append(values["id"])
        if tag in ("a", "area") and "href" in values:
            self.links.append((values["href"], line))
        if tag == "link" and "href" in values:
            self.sources.append((values["href"], line))
        if "src" in values:
            self.sources.append((values["src"], line))
        for name in values:
            if name == "style" or name.startswith("on"):
                self.forbidden.append((name, line))

    def handle_data(self, data):
        if self.inside == "title":
            self.title += data

    def handle_endtag(self, tag):
        if tag == self.inside:
            self.inside = None


@lru_cache(maxsize=None)
def document(page):
    parsed = Document()
    parsed.feed(page.read_text(encoding="utf-8"))
    return parsed
