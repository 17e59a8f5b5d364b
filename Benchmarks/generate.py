"""Writes a portfolio of N invented schools, 30 pages each, in two forms with the same words.

generate.py SCHOOLS FOLDER LIBRARY writes
  FOLDER/ours/Content   the review days in the project's own format, with a copy of LIBRARY,
  FOLDER/hugo           the same pages as a Hugo site: fields in front matter, prose as Markdown.

A school has a day, notes, findings, coverage, plan, discussion, about and 22 actions; Hugo gets one
file for each page. Every number and word comes from one seeded generator.
"""

import random
import shutil
import sys
from pathlib import Path

from forms import hugo_school, our_school

ACTIONS = 22
AREAS = range(1, 9)
SLOTS = (
    ("08:00", "Leaders' meeting", "head, senior leaders", "1 2 7"),
    ("08:45", "Learning walk", "SENCO", "3 8"),
    ("09:15", "Lesson visits", "SENCO", "3 5"),
    ("10:50", "Environment walk", "reviewer", "8"),
    ("11:10", "Pupil group A", "pupils", "4 8"),
    ("11:50", "Book look", "SENCO", "1 3 6"),
    ("12:40", "Lunch", "reviewer", ""),
    ("13:20", "Teachers and assistants", "teachers, teaching assistants", "3 7"),
    ("14:10", "SENCO", "SENCO", "2 5 6"),
    ("15:00", "Link governor", "link governor", "2 6"),
    ("15:30", "Families group A", "families", "4"),
    ("16:30", "Drafting", "reviewer", ""),
    ("18:00", "Presentation and discussion", "governors, senior leaders", ""),
)
FOCUS = ("knowing pupils", "quality-first teaching", "working with parents and carers",
         "inclusive training")
OWNERS = ("SENCO", "deputy head", "head of Year 7", "assistant head for teaching", "link governor")
STEPS = (("end of autumn 2", "18 December 2026"), ("end of spring 1", "12 February 2027"),
         ("end of spring 2", "25 March 2027"))
PLACES = ("Alder", "Birch", "Cinder", "Dunmere", "Elm", "Fallow", "Gorse", "Hazel", "Iron", "Juniper",
          "Kestrel", "Lark", "Marl", "Nettle", "Oat", "Pebble", "Quarry", "Rowan", "Sedge", "Thistle")
ENDINGS = ("brook", "field", "gate", "ham", "ley", "moor", "side", "stead", "ton", "wick")
SUBJECTS = ("the passport", "a shorter text", "the help card", "the first task", "each teacher",
            "the assistant", "a pupil who finds starting hard", "the family", "the form tutor",
            "the quiet room", "the weekly briefing", "the reading group", "the seating plan",
            "the plan for the lesson", "the message to families", "a cover teacher")
VERBS = ("was to hand in", "made a difference in", "is known but seldom used in", "was asked about in",
         "was seen in", "could be simpler in", "is agreed with pupils before", "was missed in",
         "is opened at the start of", "helps most in", "was tried and kept in", "is shared before")
OBJECTS = ("most lessons", "four of nine lessons", "the first five minutes", "Years 7 to 10",
           "mathematics and science", "the library", "every morning briefing", "small groups",
           "the dinner queue", "meetings with families", "the review of the plan", "English",
           "the practical subjects", "form time", "the last half-term", "the week after a trial")
TAILS = ("and pupils said so unasked", "though cover teachers have no way in",
         "which costs two hours of the SENCO's time", "so the next step is to ask pupils and families",
         "and nobody has counted it yet", "because the page is short",
         "but nobody has told families", "with one exception", "and it can be checked in a term",
         "as the sheet of the day shows")


class School:
    """One invented school as plain values; the forms write it down."""

    def __init__(self, number):
        self.random = random.Random(number * 7919 + 17)
        self.number = number
        pick = self.random.choice
        self.name = f"{pick(PLACES)}{pick(ENDINGS)} School {number}"
        self.folder = f"school-{number:05}"
        self.date = "2026-11-23"
        self.evidence = [self.one_evidence(index) for index in range(24)]
        self.findings = [self.one_finding(index) for index in range(8)]
        self.actions = [self.one_action(index) for index in range(ACTIONS)]
        self.questions = [(f"D{index + 1}", self.clause() + "?", self.paragraph(3))
                          for index in range(4)]
        self.terms = self.paragraphs(3, 4)
        self.about = self.paragraphs(2, 4)

    def clause(self):
        pick = self.random.choice
        text = f"{pick(SUBJECTS)} {pick(VERBS)} {pick(OBJECTS)}"
        return text[0].upper() + text[1:]

    def sentence(self):
        text = self.clause()
        if self.random.random() < 0.5:
            text += ", " + self.random.choice(TAILS)
        if self.random.random() < 0.12:
            text = text.replace(" was ", " **was** ", 1)
        return text + "."

    def paragraph(self, sentences):
        return " ".join(self.sentence() for _ in range(sentences))

    def paragraphs(self, count, sentences):
        return [self.paragraph(sentences) for _ in range(count)]

    def one_evidence(self, index):
        slot = [slot for slot in SLOTS if slot[3]][index % 10]
        total = self.random.randint(6, 12)
        return {"ref": f"E{index + 1}", "slot": slot[0], "areas": slot[3], "what": slot[1],
                "tally": (f"count {index + 1}", self.random.randint(5, total), total),
                "text": self.paragraph(3)}

    def one_finding(self, index):
        cited = (index, index + 8, index + 16)
        return {"ref": f"F{index + 1}", "title": self.clause(), "area": AREAS[index % 8],
                "strength": index < 3, "evidence": [f"E{number + 1}" for number in cited],
                "text": self.paragraph(4)}

    def one_action(self, index):
        pick = self.random.choice
        finding = f"F{self.random.randint(4, 8)}"
        evidence = f"E{self.random.randint(1, 24)}"
        total = self.random.randint(7, 12)
        bullets = [self.sentence() for _ in range(4)]
        return {
            "ref": f"A{index + 1}", "file": f"A{index + 1}-step-{index + 1}", "title": self.clause(),
            "from": finding, "cites": evidence, "focus": FOCUS[index % 4], "owner": pick(OWNERS),
            "checker": "chair of governors", "difference": self.sentence(),
            "measures": [
                {"name": f"seen in lessons {index + 1}", "kind": "use", "shows": "whether it is used",
                 "count": self.random.randint(5, 6), "total": total, "of": "lessons",
                 "source": "lesson visits with the same sheet"},
                {"name": f"pupils who say it helps {index + 1}", "kind": "outcome",
                 "shows": "whether it helped", "count": self.random.randint(5, 9), "total": 12,
                 "of": "pupils", "source": "the same four questions"}],
            "hours": self.random.randint(4, 40), "cost": f"£{self.random.randint(1, 9) * 60}",
            "milestones": [{"by": by, "date": date, "what": self.clause()} for by, date in STEPS],
            "assess": self.paragraphs(2, 5), "plan": self.paragraph(5), "bullets": bullets,
            "do": self.paragraphs(2, 4), "review": self.paragraph(5)}

    def finding(self, ref):
        return next(finding for finding in self.findings if finding["ref"] == ref)

    def piece(self, ref):
        return next(piece for piece in self.evidence if piece["ref"] == ref)


def write(folder, files):
    for path, text in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")


def main():
    schools, folder, library = int(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3])
    here = Path(__file__).resolve().parent
    content = folder / "ours/Content"
    shutil.copytree(library, content / "library")
    write(content, {"site.yaml": "title: Benchmark\nconsultant: Fieldlantern Reviews\n"
                                 f"as of: 2026-11-23\nmost actions: {ACTIONS}\nmost hours: 2000\n"})
    shutil.copytree(here / "hugo", folder / "hugo")
    for number in range(1, schools + 1):
        school = School(number)
        write(content / school.folder, our_school(school, SLOTS))
        write(folder / "hugo/content" / school.folder, hugo_school(school, SLOTS))


if __name__ == "__main__":
    main()
