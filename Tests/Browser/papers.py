"""The papers as PDF: by each engine, read back as a screen reader reads them, and on their sides."""

import importlib.util
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import chromium
import outputs
import pdf as reading
from outputs import document

SIDES = {"report.html": 2, "one-page.html": 1}
PAPERS = (*SIDES, "full-report.html", "timetable.html")
MADE = ("report.html", "full-report.html")
# Sheets to fill in by hand: their paper in points, and how many sides they keep to.
BLANK = {"passport-a4.html": ("595 x 842", 1), "passport-a5.html": ("420 x 595", 1)}


def problems(editions):
    found = []
    count = 0
    for edition in editions:
        for page in edition.pages():
            if page.name not in PAPERS:
                continue
            name = edition.title(page)
            made = page.with_suffix(".pdf")
            if made.exists():
                count += 1
                found += [f"{name}, as built: {text}" for text in of_pdf(made, page)]
            elif page.name in MADE:
                found.append(f"{name}: the build made no PDF of it")
            with tempfile.TemporaryDirectory() as folder:
                for engine, path in printed(page, Path(folder)):
                    count += 1
                    found += [f"{name}, by {engine}: {text}" for text in of_pdf(path, page)]
    for check in (blank, twice, overfull):
        number, texts = check(editions)
        count += number
        found += texts
    return count, found


def sides(path):
    """How many pages it has; 0 where there is none."""
    found = re.search(r"^Pages:\s+(\d+)", text_of(["pdfinfo", path]), re.MULTILINE)
    return int(found[1]) if found else 0


def engines(page, newest):
    """The engines of this machine, each with what it is told; the newest WeasyPrint is on PyPI."""
    found = {}
    arguments = ["-q", "-e", "utf-8", "--pdf-variant", "pdf/ua-1", page]
    if weasyprint := shutil.which("weasyprint"):
        found["WeasyPrint"] = lambda path: [weasyprint, *arguments, path]
    if newest and importlib.util.find_spec("weasyprint"):
        found["the newest WeasyPrint"] = lambda path: [
            sys.executable, "-m", "weasyprint", *arguments, path]
    found["Chromium"] = lambda path: [
        chromium.path(), "--headless", "--no-sandbox", f"--user-data-dir={path}.profile",
        "--no-first-run", "--disable-gpu", "--no-pdf-header-footer",
        "--generate-pdf-document-outline", f"--print-to-pdf={path}", page.as_uri()]
    return found


def printed(page, folder):
    """Prints a page by each engine, as the program would."""
    newest = page.parent.name in ("school", "families")
    for number, (engine, command) in enumerate(engines(page, newest).items()):
        path = folder / f"{number}.pdf"
        run(command(path))
        yield engine, path


def blank(editions):
    """What is filled in by hand keeps to its side, and says nothing of drafts and editions."""
    found = []
    count = 0
    pages = [(edition, page) for edition in editions for page in edition.pages()
             if page.name in BLANK]
    if not pages:
        return 1, ["no edition has a blank passport"]
    for edition, page in pages[:4]:
        paper, wanted = BLANK[page.name]
        with tempfile.TemporaryDirectory() as folder:
            for engine, path in printed(page, Path(folder)):
                count += 1
                name = f"{edition.title(page)}, by {engine}"
                size = re.search(r"Page size: +([\d.]+) x ([\d.]+)", text_of(["pdfinfo", path]))
                rounded = size and f"{round(float(size[1]))} x {round(float(size[2]))}"
                words = normal(text_of(["pdftotext", "-layout", path, "-"]))
                if sides(path) != wanted:
                    found.append(f"{name}: {sides(path)} sides instead of {wanted}")
                if rounded not in (paper, paper.replace("842", "841")):
                    found.append(f"{name}: its paper is {rounded}")
                if words.count("When") != 5 or "raft" in words or "dition" in words:
                    found.append(f"{name}: it says “{words}”")
    return count, found


def twice(editions):
    """Each engine writes the same bytes twice, but for Chromium's dates, which the program sets."""
    found = []
    page = next(page for edition in editions for page in edition.pages()
                if page.name == "one-page.html")
    made = engines(page, newest=True)
    with tempfile.TemporaryDirectory() as folder:
        for engine, command in made.items():
            bytes_of = []
            for number in range(2):
                path = Path(folder) / f"{number}.pdf"
                run(command(path))
                bytes_of.append(re.sub(rb"D:\d{14}[^)]{7}", b"", path.read_bytes()))
            if bytes_of[0] != bytes_of[1]:
                found.append(f"{engine} does not write the same bytes twice")
    return len(made), found


def overfull(editions):
    """A school with far too much to say still gets a page on one side and a day on one side."""
    found = []
    count = 0
    with tempfile.TemporaryDirectory(prefix="reviewday-") as temporary:
        folder = Path(temporary)
        shutil.copytree(outputs.ROOT / "Content", folder / "Content")
        overfill(folder / "Content/larkmoor-edge-school")
        run = subprocess.run(
            [outputs.program(), "build", "larkmoor-edge-school", "--large-print"], cwd=folder,
            capture_output=True, text=True, timeout=120)
        if run.returncode != 0:
            return 1, [f"the over-full school was not built: {run.stderr}"]
        for edition in outputs.editions(folder / "Output"):
            for name in ("one-page.html", "timetable.html"):
                page = edition.folder / name
                if not page.exists() or edition.folder.name == "families":
                    continue
                for engine, path in printed(page, folder):
                    count += 1
                    wanted = 1 if name == "one-page.html" else page.read_text().count('"side ')
                    if sides(path) != wanted:
                        found.append(f"over-full {edition.title(page)}, by {engine}: "
                                     f"{sides(path)} sides instead of {wanted}")
    return count, found


def overfill(school):
    """Ten more findings and five more actions, all with long titles."""
    day = school / "days/2026-11-23/findings.md"
    words = ("are looked at once more by everybody who has a part in them, in each year and in each "
             "subject, so that the title runs over two lines")
    more = "".join(f"\n## Large groups number {n} {words}\nE11\nareas: 3\n\nSeen.\n"
                   for n in range(5))
    day.write_text(day.read_text().replace("\n# Areas to develop", more + "\n# Areas to develop")
                   + more.replace("Large", "Small"))
    first = (school / "actions/A1-passports.md").read_text()
    for number in range(5):
        text = re.sub(r"\n +- ref: M\d\n +name", "\n  - name", first)
        text = re.sub(r"\n# .*", f"\n# Action number {number}: things {words}", text, count=1)
        (school / f"actions/more-{number}.md").write_text(text)


def run(command):
    subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, timeout=600,
                   env={**os.environ, "SOURCE_DATE_EPOCH": "1795392000"})


def text_of(command):
    return subprocess.run(command, capture_output=True, text=True, timeout=60).stdout


def of_pdf(path, page):
    if not path.exists() or not path.read_bytes().startswith(b"%PDF-"):
        yield "no PDF came out"
        return
    facts = dict(line.split(":", 1) for line in text_of(["pdfinfo", path]).splitlines()
                 if ":" in line)
    facts = {name: value.strip() for name, value in facts.items()}
    if facts.get("Tagged") != "yes":
        yield "it is not tagged"
    if facts.get("Title") != document(page).title.strip():
        yield f"its title is '{facts.get('Title')}'"
    if "A4" not in facts.get("Page size", ""):
        yield f"its paper is {facts.get('Page size')}"
    if (wanted := SIDES.get(page.name)) and sides(path) != wanted:
        yield f"it has {sides(path)} sides instead of {wanted}"
    words = normal(text_of(["pdftotext", "-layout", path, "-"]))
    if len(words) < 400:
        yield f"it has only {len(words)} characters of text"
    yield from reading.problems(path, page, engine_of(facts), status_of(page))


def engine_of(facts):
    """`weasyprint 57`, `weasyprint 70` or `chromium`, from what the file says of itself."""
    made = re.search(r"WeasyPrint (\d+)", facts.get("Producer", ""))
    return f"weasyprint {made[1]}" if made else "chromium"


def status_of(page):
    """`draft`, `agreed` or `final`: the last of the page's keywords."""
    keywords = re.search(r'name="keywords" content="([^"]*)"', page.read_text(encoding="utf-8"))
    return keywords[1].split(", ")[-1] if keywords else "nothing"


def normal(text):
    return re.sub(r"\s+", " ", text)
