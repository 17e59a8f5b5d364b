"""Nothing withheld stands in a PDF or a Word file, and what may stand there does.

A small school is built whose records hold invented words; which edition may read which word is in the
table below. Read are the words of every PDF and Word file, their properties, the names in a Word file's
archive and, as a control, the pages.
"""

import re
import shutil
import subprocess
import tempfile
import zipfile
from pathlib import Path

import outputs

BOARD = {"school", "governors", "governors-confidential"}
# Who may read a word; those marked True must stand in some paper of each of these editions.
WORDS = {
    "zqschoolname": (BOARD | {"families"}, True),
    "zqroom": ({"school"}, False),
    "zqsubject": ({"school"}, False),
    "zqfinding": (BOARD, True),
    "zqconfidential": ({"governors-confidential"}, True),
    "zqnobody": (set(), False),
    "zqpassage": ({"school"}, True),
    "zqtitle": ({"school"}, True),
    "zqaction": (BOARD, True),
    "zqshutaction": ({"school"}, True),
    "zqowner": ({"school"}, True),
    "zqdrawing": ({"school"}, True),
    "zqgrade": ({"school"}, True),
    "zqmoney": (BOARD, True),
    "41,703": ({"school"}, True),
    "14.17": ({"school"}, True),
}
FILES = {
    "site.yaml": "title: Reviews\nas of: 2026-11-23\n",
    "hill/school.yaml": "name: Hill zqschoolname\ncalendar: [england-2026-27, england-2027-28]\n"
                        "board meets: [2026-12-09]\n",
    "hill/days/2026-11-23/day.md": "---\nframework: send-review\n---\n# Review day\n\n## Timetable\n\n"
                                   "| Time | What | With | Where | Areas |\n|---|---|---|---|---|\n"
                                   "| 09:15 | Lesson visits zqsubject | SENCO | zqroom | 3 |\n",
    "hill/days/2026-11-23/notes.md": "## 09:15\n\n- E1 [card seen: 4 of 9 lessons] Seen.\n",
    "hill/days/2026-11-23/findings.md":
        "# Areas to develop\n\n## F1 Cards zqfinding lie idle\nE1\n\nSeen.\n\n"
        "Kept zqpassage in. {only: school}\n\n"
        "![Drawn zqdrawing](files/zqdrawing.svg) {only: school}\n\n"
        "## F2 Cards zqtitle are long {only: school}\nE1\n\nLong.\n\n"
        "## F3 Cards zqconfidential are old\naudience: governors-confidential\nE1\n\nOld.\n\n"
        "## F4 Cards zqnobody {only: nobody}\nE1\n\nNo.\n",
    "hill/files/zqdrawing.svg": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">'
                                "<title>zqdrawing</title></svg>",
    "hill/actions/A1-cards.md": "---\nfrom: F1\nowner: SENCO\n---\n# Use the zqaction cards\n\n"
                                "## Plan\nby: end of spring 1\n\nWords.\n",
    "hill/actions/A2-shut.md": "---\nfrom: F1\nowner: zqowner\naudience: school\n---\n"
                               "# Mend zqshutaction\n\n## Plan\nby: end of spring 1\n\nWords.\n",
    "hill/report.yaml": "outcomes:\n  - measure: Grade\n    with send: 14.17 % zqgrade\n    pupils: 4\n"
                        "money:\n  - what: Lifts zqmoney\n    received: 41703\n    pupils: 3\n",
}


def problems(_):
    with tempfile.TemporaryDirectory(prefix="reviewday-leaks-") as temporary:
        folder = Path(temporary)
        for name, text in FILES.items():
            path = folder / "Content" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        options = ["--pdf"] + (["--word"] if shutil.which("pandoc") else [])
        run = subprocess.run([outputs.program(), "build", *options], cwd=folder,
                             stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=300)
        if run.returncode:
            return 1, [f"building the school failed: {run.stdout}{run.stderr}"]
        return searched(folder / "Output/hill")


def searched(output):
    found = []
    count = 0
    for edition in sorted(output.iterdir()):
        papers = {path: words(path) for path in sorted(edition.rglob("*"))
                  if path.suffix in (".pdf", ".docx")}
        if not papers and edition.name != "families":
            found.append(f"{edition.name}: no PDF and no Word file to read")
        for path, text in papers.items():
            count += 1
            if "zqschoolname" not in text:
                found.append(f"{edition.name}/{path.name}: nothing could be read in it")
            found += [f"{edition.name}/{path.name}: holds {word}"
                      for word, (readers, _) in WORDS.items()
                      if word in text and edition.name not in readers]
        told = "\n".join(papers.values())
        found += [f"{edition.name}: no paper holds {word}" for word, (readers, must) in WORDS.items()
                  if must and papers and edition.name in readers and word not in told]
    return count, found


def words(path):
    """All that can be read of a file: its words, its properties and the names in it."""
    if path.suffix == ".pdf":
        text = shown("pdftotext", path, "-") + shown("pdfinfo", path) + shown("pdfinfo", "-struct-text", path)
        return (path.name + text).lower()
    with zipfile.ZipFile(path) as archive:
        parts = [name + archive.read(name).decode("utf-8", "replace") for name in archive.namelist()]
    return (path.name + re.sub(r"<[^>]*>", "", " ".join(parts)) + " ".join(parts)).lower()


def shown(*command):
    return subprocess.run(command, capture_output=True, text=True, timeout=60).stdout
