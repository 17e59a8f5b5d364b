"""The papers as PDF: by either engine, tagged, titled, in English, with their words in them."""

import os
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

import chromium
from outputs import document

SIDES = {"report.html": 2, "one-page.html": 1}


def problems(editions):
    found = []
    count = 0
    for edition in editions:
        for page in edition.pages():
            if page.name not in ("report.html", "full-report.html", "one-page.html"):
                continue
            name = edition.title(page)
            made = page.with_suffix(".pdf")
            if made.exists():
                count += 1
                found += [f"{name}, as built: {text}" for text in of_pdf(made, page)]
            elif page.name != "one-page.html":
                found.append(f"{name}: the build made no PDF of it")
            with tempfile.TemporaryDirectory() as folder:
                for engine, pdf in printed(page, Path(folder)):
                    count += 1
                    found += [f"{name}, by {engine}: {text}" for text in of_pdf(pdf, page)]
    return count, found


def sides(pdf):
    """How many pages it has; 0 where there is none."""
    found = re.search(r"^Pages:\s+(\d+)", text_of(["pdfinfo", pdf]), re.MULTILINE)
    return int(found[1]) if found else 0


def printed(page, folder):
    """Prints a page by each engine of this machine, as the program would."""
    if weasyprint := shutil.which("weasyprint"):
        pdf = folder / "weasyprint.pdf"
        run([weasyprint, "-q", "-e", "utf-8", "--pdf-variant", "pdf/ua-1", page, pdf])
        yield "WeasyPrint", pdf
    else:
        print("  papers: no WeasyPrint here, looked at Chromium's alone")
    pdf = folder / "chromium.pdf"
    run([chromium.path(), "--headless", "--no-sandbox", f"--user-data-dir={folder}/profile",
         "--no-first-run", "--disable-gpu", "--no-pdf-header-footer",
         "--generate-pdf-document-outline", f"--print-to-pdf={pdf}", page.as_uri()])
    yield "Chromium", pdf


def run(command):
    subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, timeout=120,
                   env={**os.environ, "SOURCE_DATE_EPOCH": "1795392000"})


def text_of(command):
    return subprocess.run(command, capture_output=True, text=True, timeout=60).stdout


def of_pdf(pdf, page):
    if not pdf.exists() or not pdf.read_bytes().startswith(b"%PDF-"):
        yield "no PDF came out"
        return
    facts = dict(line.split(":", 1) for line in text_of(["pdfinfo", pdf]).splitlines()
                 if ":" in line)
    facts = {name: value.strip() for name, value in facts.items()}
    if facts.get("Tagged") != "yes":
        yield "it is not tagged"
    if facts.get("Title") != document(page).title.strip():
        yield f"its title is '{facts.get('Title')}'"
    if "A4" not in facts.get("Page size", ""):
        yield f"its paper is {facts.get('Page size')}"
    if b"/Lang" not in pdf.read_bytes() and "Lang" not in text_of(["pdfinfo", "-meta", pdf]):
        yield "it names no language"
    if (wanted := SIDES.get(page.name)) and sides(pdf) != wanted:
        yield f"it has {sides(pdf)} sides instead of {wanted}"
    words = normal(text_of(["pdftotext", "-layout", pdf, "-"]))
    if len(words) < 400:
        yield f"it has only {len(words)} characters of text"
    structure = text_of(["pdfinfo", "-struct-text", pdf])
    if not re.search(r"^\s*H1", structure, re.MULTILINE):
        yield "no heading is tagged as H1"


def normal(text):
    return re.sub(r"\s+", " ", text)
