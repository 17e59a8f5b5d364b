"""A school of which more was written than anybody should: its short report keeps to two sides."""

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

import papers

ROOT = Path(__file__).resolve().parents[2]
WORDS = ("Nobody who writes at the end of a long day in a busy school writes a short sentence "
         "about what was seen, heard and read in it")


def problems(editions):
    """Takes the example's editions as every suite does, and looks at a school of its own."""
    program = os.environ.get("REVIEWDAY") or ROOT / ".build/release/reviewday"
    found = []
    count = 0
    with tempfile.TemporaryDirectory(prefix="reviewday-limits-") as temporary:
        folder = Path(temporary)
        write(folder / "Content")
        subprocess.run([program, "build"], cwd=folder, stdin=subprocess.DEVNULL,
                       capture_output=True, timeout=120)
        for page in sorted(folder.glob("Output/*/*/report.html")):
            for engine, pdf in papers.printed(page, folder):
                count += 1
                name = f"{page.parent.name}/report.html, by {engine}"
                if (sides := papers.sides(pdf)) != 2:
                    found.append(f"{name}: {sides} sides instead of 2")
    return count, found


def write(content):
    """The example's library and site with one school at the limits."""
    school = content / "limits-school"
    day = school / "days/2026-11-23"
    day.mkdir(parents=True)
    (school / "actions").mkdir()
    shutil.copytree(ROOT / "Content/library", content / "library")
    shutil.copy(ROOT / "Content/site.yaml", content / "site.yaml")
    (school / "school.yaml").write_text(
        "name: The School at the Limits of Everything that Anybody Can Write Down\n"
        "phase: primary\nroll: 400\ncalendar: [england-2026-27, england-2027-28]\n"
        "board meets: [2026-12-09]\n", encoding="utf-8")
    (day / "day.md").write_text(day_text(), encoding="utf-8")
    (day / "notes.md").write_text("# Notes\n\n## 09:00\n" + "".join(
        f"\n- E{n} [areas: {n % 8 + 1}] {WORDS}.\n" for n in range(1, 21)), encoding="utf-8")
    halves = [range(1, 13), range(13, 25)]
    (day / "findings.md").write_text("\n".join(
        f"# {heading}\n" + "".join(finding(n) for n in numbers)
        for heading, numbers in zip(("Strengths", "Areas to develop"), halves)), encoding="utf-8")
    (day / "discussion.md").write_text("# Discussion\n" + "".join(
        f"\n## D{n} {WORDS}?\nstanding: {'agreed' if n < 4 else 'asked'}\nabout: A1 A2\n\n{WORDS}.\n"
        for n in range(1, 13)), encoding="utf-8")
    for n in range(1, 8):
        (school / f"actions/A{n}-action.md").write_text(action(n), encoding="utf-8")


def day_text():
    agreed = "".join(f"  - who: head\n    on: 2026-11-23\n    what: {WORDS}\n" for _ in range(6))
    slots = "".join(f"| {8 + n}:00 | Lesson visits | SENCO | rooms | {n % 8 + 1} |\n"
                    for n in range(1, 9))
    groups = "".join(f"| Group {n} of the many people met | {n + 5} | by lot | {WORDS} |\n"
                     for n in range(1, 15))
    missed = "".join(f"- {WORDS}.\n" for _ in range(12))
    return (f"---\nframework: send-review\nstatus: draft\nreviewers: a reviewer\nagreed:\n{agreed}"
            f"---\n# SEND review day\n\n## Timetable\n\n| Time | What | With | Where | Areas |\n"
            f"|---|---|---|---|---|\n{slots}\n## Who we met\n\n"
            f"| Group | Number | How chosen | Who was missed |\n|---|---|---|---|\n{groups}\n"
            f"## Not looked at\n\n{missed}")


def finding(n):
    return f"\n## F{n} {WORDS}\nE{n % 20 + 1} E{(n + 1) % 20 + 1}\nareas: {n % 8 + 1}\n\n{WORDS}.\n"


def action(n):
    return (f"---\nfrom: F{n + 12}\nfocus: knowing pupils\nowner: {WORDS}\nchecked by: head\n"
            f"difference: {WORDS}.\nmeasures:\n  - ref: M{n}\n    name: {WORDS}\n    kind: use\n"
            f"    baseline: 2 of 9 lessons\n    target: 8 of 9 lessons\n    by: 2027-02-12\n"
            f"hours: 40\ncost: £400\n---\n# {WORDS}\n\n## Assess\ndone: 2026-11-23\n\n"
            f"## Plan\nby: 2026-12-18\n\n## Do\nby: 2027-02-12\n\n## Review\nby: 2027-03-25\n")


if __name__ == "__main__":
    print(problems([]))
