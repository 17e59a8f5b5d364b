"""One truth: whatever page, slide, paper, PDF, Word file or sheet tells of an action, it tells the same.

The sheet plan.csv is what all else is held against: no other paper may name a date, a number, a sum, a post
or a status of an action that the sheet (or the action's own prose) does not have, and each must name those
that it is there for. Every comparison is also made with a falsehood put in, which it has to find.
"""

import csv
import re
import subprocess
import zipfile
from dataclasses import dataclass, field
from datetime import date
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree

MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September",
          "October", "November", "December"]
STATUSES = ["not started", "on track", "slipping", "blocked", "stopped"]
STAGES = ["assess", "plan", "do", "review"]
STATES = ["done", "under way", "late", "to come"]

# What each paper is there for; "measures" is all of them, "measure" the first.
WHOLE = ["owner", "checker", "status", "hours", "cost", "stages", "measures"]
SHORT = ["owner", "checker", "status", "hours", "cost", "stages", "measure"]
SLIDE = ["owner", "status", "hours", "cost", "stages", "measure"]
PAPERS = {
    "plan.html": ["owner", "status"],
    "slides.html": SLIDE,
    "report.html": SHORT,
    "report.pdf": [],
    "report.docx": SHORT,
    "full-report.html": WHOLE,
    "full-report.pdf": [],
    "full-report.docx": WHOLE,
    "one-page.html": ["owner", "status", "next"],
    "plan.docx": WHOLE,
    "everything.html": WHOLE,
}
MUST_EXIST = ["slides.html", "report.html", "report.pdf", "full-report.html", "one-page.html",
              "everything.html"]


def problems(editions):
    found = []
    count = 0
    for edition in editions:
        if not (edition.folder / "plan.csv").exists():
            continue
        actions = truth(edition.folder / "plan.csv", sources(edition.folder))
        for path in papers(edition.folder):
            name = f"{edition.name}/{path.relative_to(edition.folder).as_posix()}"
            blocks = [] if path.suffix == ".pdf" else read(path)
            if path.suffix == ".pdf":
                count += len(actions)
                found += [f"{name}: {text}" for text in of_pdf(path, actions)]
                continue
            wanted = PAPERS.get(path.name, WHOLE)
            for action in actions:
                if path.parent.name == "actions" and path.stem != action.reference:
                    continue
                count += 1
                found += [f"{name}, {action.reference}: {text}"
                          for text in compare(portions(blocks, action), action, wanted)]
        found += [f"{edition.name}: no {name}" for name in MUST_EXIST
                  if not (edition.folder / name).exists()]
    return count, found


def papers(folder):
    named = [folder / name for name in PAPERS if (folder / name).exists()]
    return named + sorted((folder / "actions").glob("*.html"))


def sources(folder):
    """What was typed about the actions: prose may name dates and numbers that are in no column."""
    content = folder.parents[2] / "Content" / folder.parent.name / "actions"
    return {path.name.split("-")[0]: normal(path.read_text(encoding="utf-8"))
            for path in content.glob("*.md")}


# The truth


@dataclass
class Action:
    """An action as the sheet has it."""

    reference: str
    title: str
    owner: str
    checker: str
    status: str
    hours: str
    cost: str
    stages: dict = field(default_factory=dict)
    states: dict = field(default_factory=dict)
    measures: list = field(default_factory=list)
    dates: set = field(default_factory=set)
    figures: set = field(default_factory=set)
    prose: str = ""

    @property
    def next(self):
        for stage in STAGES:
            if self.states.get(stage) != "done":
                return self.stages.get(stage)
        return None


def truth(path, prose):
    actions = {}
    with open(path, encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            row = {name: normal(plain(value)) for name, value in row.items()}
            key = row["Action"]
            if row["Kind"] == "action":
                actions[key] = Action(key, row["Title"], row["Owner"], row["Checked by"],
                                      row["Status"], row["Hours"], row["Cost"],
                                      prose=prose.get(key, ""))
            action = actions[key]
            if row["Kind"] == "stage":
                stage = row["What"].lower()
                action.stages[stage] = row["Done on"] or row["By date"]
                action.states[stage] = row["Status"]
            if row["Kind"] == "measure":
                action.measures.append(row)
            cells = " ".join(row.values())
            action.dates |= dates(cells)
            action.figures |= figures(cells)
            if row["Hours"]:
                action.figures.add(f"{row['Hours']} hours")
    for action in actions.values():
        action.dates |= dates(action.prose)
        action.figures |= figures(action.prose)
    return list(actions.values())


def plain(cell):
    """A cell without the apostrophe that keeps a spreadsheet from computing it."""
    return cell[1:] if cell[:1] == "'" and cell[1:2] in "=+-@\t\r" else cell


# Reading papers: each as blocks of a level (0 for what is no heading) and words


def read(path):
    if path.suffix == ".docx":
        return of_docx(path)
    reader = Blocks()
    reader.feed(path.read_text(encoding="utf-8"))
    reader.flush()
    return reader.blocks


class Blocks(HTMLParser):
    """The words of a page by blocks; drawings, speaker's notes and prose of the writer's left out."""

    INLINE = {"a", "span", "strong", "em", "b", "i", "code", "sup", "sub", "time", "data", "abbr",
              "small", "br", "wbr"}
    VOID = {"br", "img", "meta", "link", "input", "hr", "wbr", "col"}
    SKIPPED = {"style", "script", "svg", "nav", "title", "footer"}

    def __init__(self):
        super().__init__()
        self.blocks = []
        self.words = ""
        self.level = 0
        self.open = []
        self.above = ""
        self.is_above = False

    def handle_starttag(self, tag, attributes):
        classes = (dict(attributes).get("class") or "").split()
        if tag not in self.VOID:
            skipped = tag in self.SKIPPED or bool({"notes", "part", "foot", "draft-mark"} & set(classes))
            # `part` marks a continued slide; the parts of everything.html are articles.
            self.open.append((tag, skipped and not (tag == "article" and "part" in classes)))
        if tag in ("td", "th", "dd", "dt"):
            self.words += " | "
        if tag not in self.INLINE and tag not in ("td", "th", "dd", "dt"):
            self.flush()
        if len(tag) == 2 and tag[0] == "h" and tag[1].isdigit():
            self.level = int(tag[1])
        if "eyebrow" in classes:
            self.is_above = True

    def handle_endtag(self, tag):
        while self.open:
            last, _ = self.open.pop()
            if last == tag:
                break
        if tag in ("tr", "dl") or (tag not in self.INLINE and tag not in ("td", "th", "dd", "dt")):
            self.flush()

    def handle_data(self, words):
        if not any(skipped for _, skipped in self.open):
            self.words += words

    def flush(self):
        if words := normal(self.words).strip(" |"):
            if self.is_above:
                self.above = words
            else:
                self.blocks.append((self.level, words))
                # The small line above a heading belongs to it.
                if self.level and self.above:
                    self.blocks.append((0, self.above))
                    self.above = ""
        self.words = ""
        self.level = 0
        self.is_above = False


def of_docx(path):
    space = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    body = ElementTree.fromstring(zipfile.ZipFile(path).read("word/document.xml"))[0]

    def words(paragraph):
        return normal("".join(text.text or "" for text in paragraph.iter(f"{space}t")))

    blocks = []
    for element in body:
        if element.tag == f"{space}tbl":
            for row in element.iter(f"{space}tr"):
                cells = [" ".join(words(p) for p in cell.iter(f"{space}p"))
                         for cell in row.iter(f"{space}tc")]
                blocks.append((0, " | ".join(cells)))
        elif element.tag == f"{space}p":
            style = element.find(f"{space}pPr/{space}pStyle")
            name = "" if style is None else style.get(f"{space}val", "")
            match = re.fullmatch(r"Heading(\d)", name)
            blocks.append((int(match[1]) if match else 0, words(element)))
    return blocks


def portions(blocks, action):
    """What stands under each heading that is the action's, with the heading."""
    found = []
    for index, (level, words) in enumerate(blocks):
        if not level or not words.endswith(action.title):
            continue
        portion = [words]
        for deeper, more in blocks[index + 1:]:
            if deeper and deeper <= level:
                break
            portion.append(more)
        found.append("\n".join(portion))
    return found


# Comparing


def compare(portions, action, wanted):
    if not portions:
        yield "it has no part on this action"
        return
    whole = "\n".join(portions)
    yield from strangers(whole, action)
    yield from missing(whole, action, wanted)
    for what, lie in lies(whole):
        if not list(strangers(lie, action)):
            yield f"a false {what} would not be found"


def strangers(words, action):
    """What a paper says of an action and the sheet does not."""
    for day in sorted(dates(words) - action.dates):
        yield f"the date {day} is not the sheet's"
    for figure in sorted(figures(words) - action.figures):
        yield f"'{figure}' is not the sheet's"
    for post in re.findall(r"(?:led by|\bowner)[ :|]+([^;.|\n]+)", words, re.IGNORECASE):
        if same(post) != same(action.owner):
            yield f"led by '{post.strip()}', not '{action.owner}'"
    for post in re.findall(r"checked by[ :|]+([^;.|\n]+)", words, re.IGNORECASE):
        if same(post) != same(action.checker):
            yield f"checked by '{post.strip()}', not '{action.checker}'"
    for status in STATUSES:
        if status != action.status and re.search(rf"\b{status}\b", words, re.IGNORECASE):
            if status not in action.prose.lower():
                yield f"it is '{status}', not '{action.status}'"
    pattern = rf"\b({'|'.join(STAGES)})[\s|:]+({'|'.join(STATES)})\b"
    for stage, state in re.findall(pattern, words, re.IGNORECASE):
        if action.states.get(stage.lower()) != state.lower():
            yield f"{stage.lower()} is '{state.lower()}', not '{action.states.get(stage.lower())}'"


def missing(words, action, wanted):
    plain_words = same(words)
    days = dates(words)

    def has(what, value):
        if value and same(value) not in plain_words:
            yield f"{what} '{value}' is missing"

    for what in wanted:
        if what in ("owner", "checker", "status", "cost"):
            yield from has(what, getattr(action, what))
        if what == "hours" and action.hours and not re.search(rf"\b{action.hours} hours?\b", words):
            yield f"{action.hours} hours are missing"
        if what == "stages":
            for stage, day in action.stages.items():
                if day and day not in days:
                    yield f"{stage} on {day} is missing"
        if what == "next" and action.next and action.next not in days:
            yield f"the next date {action.next} is missing"
        if what in ("measure", "measures"):
            for row in action.measures[:1 if what == "measure" else None]:
                yield from has("the measure", row["What"])
                yield from has("the target", row["Target"])
                yield from has("the result", row["Result"])
                if not row["Baseline"].startswith("to come"):
                    yield from has("the starting point", row["Baseline"])
                if what == "measures" and row["By date"] and row["By date"] not in days:
                    yield f"{row['Ref']} by {row['By date']} is missing"


def lies(words):
    """The words with one thing made false, for each kind of thing that they hold."""
    if match := re.search(r"\d{1,2} (?:" + "|".join(MONTHS) + r") 20\d\d", words):
        yield "date", words[:match.start()] + "30 February 2031" + words[match.end():]
    if match := re.search(r"\b\d+ hours\b", words):
        yield "number of hours", words[:match.start()] + "4711 hours" + words[match.end():]
    if match := re.search(r"\b\d+ of \d+\b", words):
        yield "count", words[:match.start()] + "4711 of 4712" + words[match.end():]
    if match := re.search(r"led by[ :|]+", words, re.IGNORECASE):
        yield "owner", words[:match.end()] + "somebody else; " + words[match.end():]


def of_pdf(path, actions):
    """A PDF says of each action, cell for cell, what the page says from which it was printed.

    Lines lose the blank between them in a PDF, so that blanks do not count here.
    """
    page = read(path.with_suffix(".html"))
    told = squeezed(" ".join(words for _, words in page))
    printed = "\n".join(squeezed(words) for words in structured(path))
    if not printed:
        yield "its structure holds no words"
        return
    for action in actions:
        for cell in cells(portions(page, action)):
            if squeezed(cell) not in printed:
                yield f"'{cell}' of {action.reference} is not in it"
            for what, lie in lies(cell):
                if squeezed(lie) in printed:
                    yield f"a false {what} would not be found"
    for pattern in (rf"(?<!\d)\d{{1,2}}(?:{'|'.join(MONTHS)})20\d\d", r"£\d[\d,]*\d|£\d",
                    r"(?<!\d)\d+hours?", r"(?<!\d)\d+inevery100"):
        for stranger in sorted(set(re.findall(pattern, printed)) - set(re.findall(pattern, told))):
            if stranger not in squeezed(path.with_suffix(".html").read_text(encoding="utf-8")):
                yield f"'{stranger}' is not in the page it was printed from"


def cells(portions):
    return [cell.strip() for portion in portions for line in portion.split("\n")
            for cell in line.split(" | ") if cell.strip()]


def structured(path):
    """The words of a tagged PDF, one item for each innermost block of its structure."""
    lines = subprocess.run(["pdfinfo", "-struct-text", path], capture_output=True, text=True,
                           timeout=60).stdout.splitlines()
    return [line.strip()[1:-1] for line in lines if line.strip().startswith('"')]


def squeezed(words):
    return re.sub(r"\s+", "", normal(words))


def dates(words):
    found = {f"{int(year):04}-{MONTHS.index(month) + 1:02}-{int(day):02}"
             for day, month, year in re.findall(rf"\b(\d{{1,2}}) ({'|'.join(MONTHS)}) (20\d\d)\b", words)}
    return found | set(re.findall(r"\b20\d\d-\d\d-\d\d\b", words))


def figures(words):
    counts = [f"{a} of {b}" for a, b in re.findall(r"\b(\d+) of (\d+)\b", words)]
    rates = [f"{a} in every 100" for a in re.findall(r"\b(\d+) in every 100\b", words)]
    sums = re.findall(r"£\d[\d,]*\d|£\d", words)
    hours = [f"{a} hours" for a in re.findall(r"\b(\d+) hours?\b", words)]
    return set(counts + rates + sums + hours)


def same(words):
    return normal(words).lower().strip()


def normal(words):
    for old, new in {"’": "'", "‘": "'", "“": '"', "”": '"', "\u00a0": " ", "\u00ad": ""}.items():
        words = words.replace(old, new)
    return re.sub(r"\s+", " ", words)
