"""Reads the Word files and the plan's spreadsheet back as other programs do."""

import csv
import io
import os
import re
import shutil
import subprocess
import tempfile
import zipfile
from datetime import date
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree

import outputs

PAPERS = ["report", "full-report"]
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MONTHS = ("January February March April May June July August September October November "
          "December").split()
# “20 of 56” may stand before a month without being a date.
DATE = re.compile(r"(?<!\d of )\b(\d{1,2}) (%s) (\d{4})\b" % "|".join(MONTHS))
SHARE = re.compile(r"\b\d+ of \d+\b")
COLUMNS = ["Action", "Title", "Focus", "Kind", "Ref", "What", "Owner", "Checked by", "By",
           "By date", "Status", "Done on", "Baseline", "Baseline on", "Target", "Result", "Hours",
           "Cost", "Budget"]


def problems(editions):
    found = []
    count = 0
    for edition in editions:
        has_plan = (edition.folder / "plan.html").exists()
        names = [name for name in PAPERS if (edition.folder / f"{name}.html").exists()]
        names += ["plan"] if has_plan else []
        made = sorted(path.stem for path in edition.folder.rglob("*.docx"))
        if made != sorted(names):
            found.append(f"{edition.name}: Word files {made}, wanted {sorted(names)}")
        for name in made:
            count += 1
            path = edition.folder / f"{name}.docx"
            found += [f"{edition.title(path)}: {words}" for words in word_file(path)]
    found += repeated(editions)
    return count, found


def sheets(editions):
    """The plan as a spreadsheet, wherever there is a plan."""
    found = []
    paths = [(edition, edition.folder / "plan.csv") for edition in editions
             if (edition.folder / "plan.html").exists()]
    for edition, path in paths:
        found += [f"{edition.title(path)}: {words}" for words in spreadsheet(path)]
    return len(paths), found


class Word:
    """A Word file, taken apart."""

    def __init__(self, path):
        self.archive = zipfile.ZipFile(path)
        self.document = self.part("word/document.xml")
        self.styles = self.part("word/styles.xml")
        names = {style.get(W + "styleId"): style.find(W + "name").get(W + "val").lower()
                 for style in self.styles.iter(W + "style")}
        self.paragraphs = []
        for paragraph in self.document.iter(W + "p"):
            style = paragraph.find(f"{W}pPr/{W}pStyle")
            key = style.get(W + "val") if style is not None else "Normal"
            self.paragraphs.append((names.get(key), words(paragraph), key))

    def part(self, name):
        return ElementTree.fromstring(self.archive.read(name))

    def headings(self):
        return [(int(style.split()[1]), text) for style, text, _ in self.paragraphs
                if style and style.startswith("heading ")]

    def text(self):
        return "\n".join(text for _, text, _ in self.paragraphs)


def words(element):
    return "".join(part.text or "" for part in element.iter(W + "t"))


def word_file(path):
    file = Word(path)
    if file.archive.testzip():
        yield "the archive is damaged"
    if any("media" in name for name in file.archive.namelist()):
        yield "it holds a picture"
    for style, text, key in file.paragraphs:
        if style is None:
            yield f"no style {key} for “{text[:40]}”"
    yield from about(file, path)
    yield from headings(file, path)
    yield from tables(file)
    yield from sheet_of_paper(file)
    page = path.with_suffix(".html")
    if path.stem != "plan":
        yield from same_figures(file, page)


def about(file, path):
    core = {element.tag.split("}")[1]: element.text or ""
            for element in file.part("docProps/core.xml")}
    titles = [text for style, text, _ in file.paragraphs if style == "title"]
    if titles != [core.get("title")]:
        yield f"titles {titles}, and {core.get('title')} in the properties"
    if path.stem != "plan" and core.get("title") != outputs.document(
            path.with_suffix(".html")).title:
        yield f"the title is {core.get('title')}"
    if core.get("language") != "en-GB":
        yield f"the language is {core.get('language')}"
    language = file.styles.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}lang")
    if language is None or language.get(W + "val") != "en-GB":
        yield "the words are not marked as British English"
    for name in ("creator", "description", "subject"):
        if not core.get(name):
            yield f"no {name} in the properties"
    keywords = [word.strip() for word in core.get("keywords", "").split(",")]
    if len(keywords) < 3 or keywords[-1] not in ("draft", "agreed", "final"):
        yield f"the keywords are {keywords}"
    if core.get("created") != core.get("modified") or not core["created"].endswith("T00:00:00Z"):
        yield f"made on {core.get('created')}, changed on {core.get('modified')}"


def headings(file, path):
    found = file.headings()
    if not found or found[0][0] != 1:
        yield f"the first heading is {found[:1]}"
    for (above, _), (below, text) in zip(found, found[1:]):
        if below > above + 1:
            yield f"a heading of level {below} under one of {above}: {text}"
    title = next((text for style, text, _ in file.paragraphs if style == "title"), "")
    if any(text == title for _, text in found):
        yield "the title is said twice"
    if path.stem == "plan":
        return
    wanted = [(level - 1, text) for level, text in Headings.of(path.with_suffix(".html"))
              if level > 1]
    if found != wanted:
        first = next((pair for pair in zip(found + [None], wanted + [None])
                      if pair[0] != pair[1]), None)
        yield f"its headings are not those of the page: {first}"


def tables(file):
    for table in file.document.iter(W + "tbl"):
        rows = table.findall(W + "tr")
        if rows[0].find(f"{W}trPr/{W}tblHeader") is None:
            yield f"a table without a head: {words(rows[0])[:60]}"
        if not all(words(cell).strip() for cell in rows[0].findall(W + "tc")):
            yield f"a column without a heading: {words(rows[0])[:60]}"
        widths = [int(column.get(W + "w")) for column in table.iter(W + "gridCol")]
        if not widths or min(widths) < 300:
            yield f"columns of {widths}"


def sheet_of_paper(file):
    section = file.document.find(f"{W}body/{W}sectPr")
    size = section.find(W + "pgSz") if section is not None else None
    if size is None or (size.get(W + "w"), size.get(W + "h")) != ("11906", "16838"):
        yield "it is not set for A4"
    header = words(file.part("word/header1.xml"))
    if "edition" not in header or not re.search(r"(Draft|Agreed|Final), as at \d", header):
        yield f"the head of each page is “{header}”"
    if b" PAGE " not in file.archive.read("word/footer1.xml"):
        yield "the pages are not numbered"


def same_figures(file, page):
    """Every date and every share of the page stands in the Word file, and no other."""
    there = Headings.text_of(page)
    for kind, pattern in (("date", DATE), ("share", SHARE)):
        ours = {match.group() for match in pattern.finditer(file.text())}
        theirs = {match.group() for match in pattern.finditer(there)}
        if ours != theirs:
            yield (f"{kind}s only here {sorted(ours - theirs)}, "
                   f"only on the page {sorted(theirs - ours)}")


class Headings(HTMLParser):
    """The headings of a page, and the words of its main part."""

    SKIPPED = {"style", "script", "svg", "title"}
    ENDS = {"p", "li", "td", "th", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "div", "dt", "dd",
            "caption", "section", "br", "figcaption"}

    def __init__(self):
        super().__init__()
        self.headings = []
        self.level = None
        self.words = []
        self.skipping = 0
        self.in_main = False

    @classmethod
    def of(cls, page):
        return cls.read(page).headings

    @classmethod
    def text_of(cls, page):
        return re.sub(r"[ \n]+", " ", "".join(cls.read(page).words))

    @classmethod
    def read(cls, page):
        parser = cls()
        parser.feed(page.read_text(encoding="utf-8"))
        parser.headings = [(level, " ".join(text.split())) for level, text in parser.headings]
        return parser

    def handle_starttag(self, tag, attributes):
        self.in_main = self.in_main or tag == "main"
        if tag in self.SKIPPED:
            self.skipping += 1
        if len(tag) == 2 and tag[0] == "h" and tag[1].isdigit() and self.in_main:
            self.level = int(tag[1])
            self.headings.append((self.level, ""))

    def handle_endtag(self, tag):
        if tag == "main":
            self.in_main = False
        if tag in self.SKIPPED:
            self.skipping -= 1
        if tag in self.ENDS:
            self.words.append("\n | ")
        if self.level and tag == f"h{self.level}":
            self.level = None

    def handle_data(self, data):
        if self.skipping or not self.in_main:
            return
        self.words.append(data)
        if self.level:
            level, text = self.headings[-1]
            self.headings[-1] = (level, text + data)


def spreadsheet(path):
    content = path.read_bytes()
    if not content.startswith(b"\xef\xbb\xbf"):
        yield "no mark of UTF-8, without which Excel misreads it"
    if content.replace(b"\r\n", b"").count(b"\n") or not content.endswith(b"\r\n"):
        yield "a line that does not end in CR LF"
    rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), strict=True))
    if rows[0] != COLUMNS:
        yield f"its columns are {rows[0]}"
        return
    records = [dict(zip(rows[0], row)) for row in rows[1:]]
    for number, (row, record) in enumerate(zip(rows[1:], records), start=2):
        if len(row) != len(COLUMNS):
            yield f"row {number} has {len(row)} cells"
        for cell in row:
            if re.match(r"[\s\"']*[=+@＝＋－＠-]", cell) and not re.fullmatch(r"[+-]?[\d,.]+ ?%?", cell):
                if not cell.startswith("'"):
                    yield f"row {number} holds a formula: {cell}"
        for name in ("By date", "Done on", "Baseline on"):
            if record[name]:
                date.fromisoformat(record[name])
        if record["Hours"] and (record["Kind"] != "action" or not record["Hours"].isdigit()):
            yield f"row {number} has hours “{record['Hours']}”"
    actions = [record for record in records if record["Kind"] == "action"]
    stages = [record["What"] for record in records if record["Kind"] == "stage"]
    if not actions or stages != ["Assess", "Plan", "Do", "Review"] * len(actions):
        yield f"{len(actions)} actions with the stages {stages}"
    for action in actions:
        yield from same_action(path, action, records)


def same_action(path, action, records):
    """Owner, status, dates, counts and aims of an action are those of its page."""
    page = path.parent / "actions" / f"{action['Action']}.html"
    text = Headings.text_of(page)
    own = [record for record in records if record["Action"] == action["Action"]]
    wanted = {action["Owner"], action["Checked by"], action["Title"]} | {
        in_words(record[name]) for record in own for name in ("By date", "Done on", "Baseline on")
        if record[name] and not (name == "By date" and record["Done on"])
        and record["Kind"] != "action"}
    for record in own:
        wanted |= {record[name] for name in ("Baseline", "Target", "Result")}
        wanted |= {record["What"]} if record["Kind"] in ("stage", "milestone") else set()
    plain = straight(text)
    for value in sorted(wanted):
        if value and straight(value).lower() not in plain.lower():
            yield f"{action['Action']}: “{value}” is not on its page"
    dates = {in_words(record[name]) for record in own
             for name in ("By date", "Done on", "Baseline on") if record[name]}
    unknown = {match.group() for match in DATE.finditer(text)} - dates
    if unknown:
        yield f"{action['Action']}: its page has dates that the sheet has not: {sorted(unknown)}"


def in_words(iso):
    day = date.fromisoformat(iso)
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def straight(text):
    return " ".join(text.translate(str.maketrans("‘’“”", "''\"\"")).split())


def repeated(editions):
    """A second build, in another place and without what the first one kept, makes the same."""
    schools = [edition for edition in editions if edition.folder.name == "governors"]
    if not schools:
        return
    root = schools[0].folder.parents[2]
    with tempfile.TemporaryDirectory(prefix="reviewday-again-") as again:
        shutil.copytree(root / "Content", Path(again) / "Content")
        subprocess.run(
            [outputs.program(), "build", "--word", "--edition", "governors"], cwd=again,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            check=True, timeout=300, env={**os.environ, "TZ": "Pacific/Auckland"})
        for edition in schools:
            for path in sorted(edition.folder.glob("*.docx")):
                other = Path(again) / "Output" / path.relative_to(root / "Output")
                if other.read_bytes() != path.read_bytes():
                    yield f"{edition.title(path)}: a second build made other bytes"
