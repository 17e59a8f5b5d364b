#!/usr/bin/env python3
"""How long `reviewday import survey` takes, whole process: 5,000 replies to 20 items with a role, ticks and an answer in words.

importing.py PROGRAM [REPLIES] [RUNS]: the export as Microsoft Forms makes it, as .xlsx and saved as CSV; prints the least, the
median and the most of all runs in milliseconds, and the memory that was needed at most."""

import csv
import importlib.util
import pathlib
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[1]
STEPS = ["Not at all confident", "Not very confident", "Fairly confident", "Very confident", "Not part of my role", ""]
ITEMS = [f"Teach a pupil with need number {n} in a whole class" for n in range(1, 21)]
ROLES = ["Teacher", "Teaching assistant", "Leader", "Office"]
INSTRUMENT = ("title: Staff check\nasks: staff\nitems:\n"
              + "".join(f"  - id: item-{n}\n    text: {text}\n" for n, text in enumerate(ITEMS, 1))
              + "scale: [not at all confident, not very confident, fairly confident, very confident]\n"
              "outside: [not part of my role]\ngroup:\n  question: What is your role?\n  answers:\n"
              "    - Teachers: teacher\n    - Teaching assistants: teaching assistant\n    - Leaders: leader\n"
              "    - Other staff: office\nwanted: Which would you like training in?\nopen: [What would help you most?]\n")


def replies(number):
    chance = random.Random(6)
    yield (["ID", "Start time", "Completion time", "Email", "Name", "What is your role?"] + ITEMS
           + ["Which would you like training in?", "What would help you most?"])
    for reply in range(1, number + 1):
        wanted = "".join(item + ";" for item in chance.sample(ITEMS, 3))
        words = "Time to plan with the colleague who is in the room, before the lesson" if reply % 4 == 0 else ""
        yield ([reply, 45970.25 + reply / 1000, 45970.26 + reply / 1000, "anonymous", "", chance.choice(ROLES)]
               + [chance.choice(STEPS) for _ in ITEMS] + [wanted, words])


def maker():
    """The writer of workbooks of the tests' fixtures."""
    spec = importlib.util.spec_from_file_location("make", ROOT / "Tests/Fixtures/Surveys/make.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def main():
    program = pathlib.Path(sys.argv[1]).resolve()
    number = int(sys.argv[2]) if len(sys.argv) > 2 else 5_000
    runs = int(sys.argv[3]) if len(sys.argv) > 3 else 15
    rows = list(replies(number))
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        surveys = folder / "Content" / "hill" / "surveys" / "check"
        surveys.mkdir(parents=True)
        (folder / "Content" / "site.yaml").write_text("title: Reviews\n")
        (folder / "Content" / "hill" / "school.yaml").write_text("name: Hill School\n")
        (surveys / "instrument.yaml").write_text(INSTRUMENT)
        with open(folder / "replies.csv", "w", newline="", encoding="utf-8-sig") as file:
            csv.writer(file).writerows(rows)
        (folder / "replies.xlsx").write_bytes(maker().workbook(rows))
        tallies = set()
        for file in ["replies.csv", "replies.xlsx"]:
            command = [program, "import", "survey", file, "--instrument", "check", "--wave", "2026-12"]
            times = []
            for _ in range(runs):
                start = time.perf_counter()
                subprocess.run(command, cwd=folder, check=True, stdout=subprocess.DEVNULL)
                times.append((time.perf_counter() - start) * 1_000)
            tallies.add((surveys / "2026-12.csv").read_bytes())
            print(f"{file}, {(folder / file).stat().st_size / 1e6:.1f} MB, {number} replies: least {min(times):.0f} ms, "
                  f"median {statistics.median(times):.0f} ms, most {max(times):.0f} ms")
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        print(f"memory at most {peak:.0f} MB; " + ("the same tallies" if len(tallies) == 1 else "DIFFERENT tallies"))


if __name__ == "__main__":
    main()
