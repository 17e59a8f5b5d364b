"""Measures what the statistics and charts of one large survey cost: 100 items, asked twice, of 200
people each time.

surveys.py [PROGRAM] [ROUNDS] builds a small school with these two waves and the same school without
them, in turn and each from nothing, in memory where there is such a place, ROUNDS times (31 by
default): the pages of the governors' edition, then all its papers. The cost is the difference of
the median times. It holds more than statistics and charts: the tallies are read and checked, they
pass the door, the page is rendered, searched by the last gate and written. Without PROGRAM the
release program is built as script/site builds it.
"""

import random
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
ITEMS, REPLIES = 100, 200
SCALE = ["not at all confident", "not very confident", "fairly confident", "very confident"]
OUTSIDE = "not part of my role"


def program():
    found = subprocess.run(
        ["bash", "-c", ". script/needs.bash && build_program"], cwd=ROOT, check=True,
        stdout=subprocess.PIPE, text=True)
    return found.stdout.strip().splitlines()[-1]


def tallies(chance):
    rows = [",".join(["item", "group", *SCALE, OUTSIDE, "blank"])]
    for item in range(ITEMS):
        answers = chance.choices(range(6), [3, 6, 9, 5, 1, 1], k=REPLIES)
        rows.append(",".join([f"i{item}", "", *(str(answers.count(answer)) for answer in range(6))]))
    return "\n".join(rows) + "\n"


def write(folder, has_waves):
    school = folder / "Content/hill"
    (school / "surveys/check").mkdir(parents=True)
    (school / "days/2026-11-23").mkdir(parents=True)
    (folder / "Content/site.yaml").write_text("title: Reviews\nas of: 2026-11-24\n")
    (school / "school.yaml").write_text("name: Hill School\nphase: secondary\nroll: 900\n")
    (school / "days/2026-11-23/day.md").write_text(
        "---\nstatus: draft\n---\n# SEND review day\n\n## Timetable\n\n| Time | What | With |\n"
        "|---|---|---|\n| 09:15 | Lesson visits | SENCO |\n")
    items = "".join(f"  - id: i{item}\n    text: How sure are you of part {item} of your work\n"
                    for item in range(ITEMS))
    (school / "surveys/check/instrument.yaml").write_text(
        f"title: The long check\nasks: staff\nitems:\n{items}scale: [{', '.join(SCALE)}]\n"
        f"outside: [{OUTSIDE}]\n")
    if not has_waves:
        return
    chance = random.Random(6)
    for wave, end in [("2025-12", "2025-12-12"), ("2026-07", "2026-07-10")]:
        (school / f"surveys/check/{wave}.csv").write_text(tallies(chance))
        (school / f"surveys/check/{wave}.md").write_text(
            f"---\ninvited: 240\nfrom: {end[:8]}01\nto: {end}\nmode: on paper\n"
            "not reached: nobody\n---\n")


def run(binary, folder, options):
    output = folder / "Output"
    subprocess.run(["rm", "-rf", str(output)], check=True)
    start = time.perf_counter()
    subprocess.run(
        [binary, "build", "hill", "--edition", "governors", *options], cwd=folder,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    return (time.perf_counter() - start) * 1000


def main():
    binary = Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else program()
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 31
    place = "/dev/shm" if Path("/dev/shm").is_dir() else None
    with tempfile.TemporaryDirectory(dir=place) as name:
        folders = {waves: Path(name) / str(waves) for waves in (True, False)}
        for waves, folder in folders.items():
            write(folder, waves)
        for title, options in [("pages alone", ["--only", "pages"]), ("all papers", [])]:
            times = {True: [], False: []}
            for _ in range(rounds):
                for waves, folder in folders.items():
                    times[waves].append(run(binary, folder, options))
            medians = {waves: statistics.median(found) for waves, found in times.items()}
            least = {waves: min(found) for waves, found in times.items()}
            print(f"{title}: {medians[True]:.1f} ms with the survey, {medians[False]:.1f} without: "
                  f"{medians[True] - medians[False]:.1f} ms (least "
                  f"{least[True] - least[False]:.1f})")
        page = folders[True] / "Output/hill/governors/surveys/check.html"
        if page.is_file():
            print(f"the page of the survey: {page.stat().st_size / 1000:.0f} kB")


main()
