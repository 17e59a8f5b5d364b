"""Breaks the real program off while it publishes, at every system call that changes the folder, and
looks at what stands: every page that can be opened has all its links, nothing foreign is lost, and
the next run completes it.

Run by script/test, or alone: REVIEWDAY=path/to/reviewday python3 Tests/Publishing/faults.py [--all]
Without --all every 20th system call is tried, and three sizes of a small disk. Killing and failing system calls needs strace, a
full and a read-only disk need the right to mount: what cannot be had is skipped aloud.
"""

import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

ROOT = Path(__file__).resolve().parents[2]
SCHOOL = "larkmoor-edge-school"
FOREIGN = {"minutes of the board.docx": b"minutes", "actions/A1 with remarks.html": b"<p>remarks</p>"}
CHANGING = ["mkdir", "write", "fsync", "rename", "unlink", "rmdir"]
OPTIONS = {
    "one": ["--large-print"],
    "two": ["--as-of", "2027-01-25", "--theme", "plum"],
    "three": ["--as-of", "2027-03-25", "--theme", "plum", "--large-print"],
}
tried = Counter()
problems = []


def program():
    return os.environ.get("REVIEWDAY") or sys.exit("REVIEWDAY must name the program")


def contents(folder):
    """Three states of the same notes, of which the second has an action more."""
    for name in OPTIONS:
        shutil.copytree(ROOT / "Content", folder / name / "Content")
        theme = folder / name / "Themes/plum"
        theme.mkdir(parents=True)
        (theme / "theme.yaml").write_text(f'accent: "#5a1f4{"abc"[len(name) % 3]}"\n')
    more = folder / "two/Content" / SCHOOL / "actions/A4-corridors.md"
    more.write_text("---\nfrom: F1\nowner: SENCO\nchecked by: deputy head\n---\n# Quiet corridors\n")


def command(state, drive, *more):
    options = [] if "--withdraw" in more else ["--draft", *OPTIONS[state]]
    return [program(), "publish", SCHOOL, str(drive), "--patience", "0", *options, *more]


# Without git: the library that runs it ends its own thread by a write, and a write that fails for
# want of space, as no disk makes it fail there, would keep the program from ending.
WITHOUT_GIT = {**os.environ, "PATH": os.devnull}


def run(state, drive, *more, under=(), folder=None):
    if under:
        # The ledger grows at the first time only: every trial makes the same calls.
        (folder / state / "Content" / SCHOOL / "published.csv").unlink(missing_ok=True)
        under = [shutil.which(under[0]), *under[1:]]
    return subprocess.run(
        [*under, *command(state, drive, *more)], cwd=folder / state, stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=120, env=WITHOUT_GIT)


class Links(HTMLParser):
    """The files that a page leads to or shows."""

    def __init__(self, text):
        super().__init__()
        self.found = set()
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        for name, value in attributes:
            if name in ("href", "src") and value:
                address = urlsplit(value)
                if not address.scheme and address.path:
                    self.found.add(unquote(address.path))


def broken_links(drive):
    found = []
    for page in drive.rglob("*.html"):
        for link in Links(page.read_text(encoding="utf-8")).found:
            if not (page.parent / link).is_file():
                found.append(f"{page.relative_to(drive)} leads to {link}")
    return found


def standing(drive):
    """What stands in the folder by path; the program's own folder and the foreign files apart."""
    return {
        str(path.relative_to(drive)): path.read_bytes() for path in drive.rglob("*")
        if path.is_file() and path.relative_to(drive).parts[0] != "reviewday"
        and str(path.relative_to(drive)) not in FOREIGN
    }


def fresh(drive):
    shutil.rmtree(drive, ignore_errors=True)
    for name, data in FOREIGN.items():
        (drive / name).parent.mkdir(parents=True, exist_ok=True)
        (drive / name).write_bytes(data)


def look(drive, point):
    """At this moment a reader may open any page."""
    tried["moments looked at"] += 1
    for link in broken_links(drive):
        problems.append(f"{point}: {link}")
    for name, data in FOREIGN.items():
        if not (drive / name).is_file() or (drive / name).read_bytes() != data:
            problems.append(f"{point}: {name} was lost")


def follow(drive, point, instant=0):
    """Follows the links of each page while it may be replaced: then it is read once more.

    A client that replaces a file in two steps, or remembers what it saw, is given an instant.
    """
    for page in sorted(drive.rglob("*.html")):
        for _ in range(5):
            try:
                text = page.read_bytes()
                links = Links(text.decode()).found
                lost = [link for link in links if not (page.parent / link).is_file()]
                if lost and instant:
                    time.sleep(instant)
                    tried["links that led nowhere for an instant"] += len(lost)
                    lost = [link for link in lost if not (page.parent / link).is_file()]
                if not lost or page.read_bytes() == text:
                    tried["pages followed while they were replaced"] += 1
                    problems.extend(f"{point}: {page.name} leads to {link}" for link in lost)
                    break
            except FileNotFoundError:
                break  # No longer made.


def complete(state, drive, clean, point, folder, *more):
    """The next run ends well and leaves what a run without any fault leaves."""
    # A server may hold what a killed client had open for a moment longer.
    end = run(state, drive, "--patience", "30", *more, folder=folder)
    tried["runs that completed"] += end.returncode == 0
    if end.returncode == 2 and "nothing in" in end.stdout and more:
        return
    if end.returncode != 0:
        problems.append(f"{point}: the next run ended with {end.returncode}: {end.stdout[-300:]}")
        return
    look(drive, point + ", completed")
    left = {name: data for name, data in standing(drive).items() if not name.startswith("assets/")}
    if left != {name: data for name, data in clean.items() if not name.startswith("assets/")}:
        odd = sorted(set(left) ^ set(clean))[:3]
        problems.append(f"{point}: completed, but differs from a clean publication: {odd}")
    extra = [path.name for path in (drive / "reviewday").glob("*")] if not more else []
    if extra not in (["publication.txt"], []):
        problems.append(f"{point}: left {extra}")


def calls_of(state, drive, folder, *more):
    """How often a run without any fault makes each system call that changes something."""
    counts = folder / "counts.txt"
    run(state, drive, *more, folder=folder, under=[
        "strace", "-f", "-c", "-U", "name,calls", "-o", str(counts), "-e",
        "trace=" + ",".join(CHANGING)])
    found = {}
    for line in counts.read_text().splitlines():
        words = line.split()
        if len(words) == 2 and words[0] in CHANGING:
            found[words[0]] = int(words[1])
    return found


# name, the states published before, the state then published, and further options.
TASKS = [
    ("the first publication", [], "one", ()),
    ("the second", ["one"], "two", ()),
    ("the third", ["one", "two"], "three", ()),
    ("a withdrawal", ["one", "two"], "two", ("--withdraw",)),
]
# What strace does at the n-th call: the process dies, or the disk says no from there on.
FAULTS = {
    "killed": (CHANGING, "signal=KILL:when={}"),
    "disk full": (["write", "mkdir", "fsync"], "error=ENOSPC:when={}+"),
    "held open": (["rename", "unlink"], "error=EBUSY:when={}+"),
    "drive gone": (["fsync", "rename"], "error=EIO:when={}+"),
}


def each_call(folder, step):
    drive = folder / "drive"
    for task, before, state, more in TASKS:
        fresh(drive)
        for earlier in before:
            run(earlier, drive, folder=folder)
        kept = folder / "kept"
        shutil.rmtree(kept, ignore_errors=True)
        shutil.copytree(drive, kept)
        calls = calls_of(state, drive, folder, *more)
        clean = standing(drive)
        for fault, (names, action) in FAULTS.items():
            points = [(name, n) for name in names for n in range(1, calls.get(name, 0) + 1)]
            for name, number in points[:: step if fault == "killed" else step * 3]:
                point = f"{task}, {fault} at {name} {number}"
                shutil.rmtree(drive)
                shutil.copytree(kept, drive)
                end = run(state, drive, *more, folder=folder, under=[
                    "strace", "-f", "-qq", "-o", os.devnull, "-e", f"trace={name}", "-e",
                    f"inject={name}:" + action.format(number)])
                tried[f"{task}: {fault}, ended with {end.returncode}"] += 1
                if fault == "killed" and end.returncode not in (137, -9):
                    problems.append(f"{point}: ended with {end.returncode}")
                look(drive, point)
                complete(state, drive, clean, point, folder, *more)


def any_moment(folder, rounds):
    """Killed by the clock, again and again, before one run may end."""
    drive = folder / "drive"
    chance = random.Random(4)
    fresh(drive)
    for number in range(rounds):
        state = chance.choice(list(OPTIONS))
        started = subprocess.Popen(
            command(state, drive), cwd=folder / state, stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(chance.uniform(0.05, 0.25))
        started.send_signal(signal.SIGKILL)
        started.wait()
        tried[f"killed by the clock: ended with {started.returncode}"] += 1
        look(drive, f"killed by the clock, round {number}")
    run("one", drive, folder=folder)
    clean = folder / "clean"
    fresh(clean)
    run("one", clean, folder=folder)
    complete("one", drive, standing(clean), "killed by the clock", folder)


def at_once(folder, rounds):
    """Several begin at the same moment: they never both go on."""
    drive = folder / "drive"
    for number in range(rounds):
        if number % 3 == 0:
            fresh(drive)
        if number % 3 == 1:
            victim = subprocess.Popen(
                command("two", drive), cwd=folder / "two", stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL)
            time.sleep(0.17)
            victim.kill()
            victim.wait()
        started = [
            subprocess.Popen(
                command(state, drive), cwd=folder / state, stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
            for state in OPTIONS
        ]
        while any(process.poll() is None for process in started):
            follow(drive, f"three at once, round {number}")
            time.sleep(0.01)
        ends = sorted(process.returncode for process in started)
        tried[f"three at once: ended with {ends}"] += 1
        if set(ends) - {0, 3}:
            problems.append(f"three at once, round {number}: {[p.stdout.read() for p in started]}")
        for process in started:
            process.stdout.close()
        if 0 in ends:
            check = subprocess.run(
                [program(), "verify", str(drive)], stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                text=True)
            if check.returncode != 1 or "changed" in check.stdout.split("\n")[0]:
                added = [line for line in check.stdout.splitlines() if line.startswith("added")]
                if len(added) != len(FOREIGN):
                    problems.append(f"three at once, round {number}: {check.stdout}")
        look(drive, f"three at once, round {number}")


def real_disks(folder, count):
    """A disk too small, then one that can only be read."""
    drive = folder / "small/drive"
    drive.parent.mkdir()
    fresh(folder / "clean")
    run("one", folder / "clean", folder=folder)
    clean = standing(folder / "clean")
    needed = sum(map(len, clean.values())) // 1024
    for size in range(64, needed + 128, needed // count):
        if mount(drive.parent, f"size={size}k"):
            print("SKIPPED: a full disk and a read-only one; this account may not mount")
            return
        try:
            fresh(drive)
            end = run("one", drive, folder=folder)
            tried[f"a disk of too few kilobytes: ended with {end.returncode}"] += 1
            if end.returncode == 3 and "full" not in end.stdout:
                problems.append(f"a disk of {size} kB: {end.stdout[-200:]}")
            look(drive, f"a disk of {size} kB")
            mount(drive.parent, "remount,ro")
            end = run("two", drive, folder=folder)
            tried[f"a read-only disk: ended with {end.returncode}"] += 1
            if end.returncode != 3:
                problems.append(f"a read-only disk: {end.returncode} {end.stdout[-200:]}")
            look(drive, "a read-only disk")
            mount(drive.parent, "remount,rw,size=64m")
            complete("one", drive, clean, f"a disk of {size} kB", folder)
        finally:
            subprocess.run(["umount", str(drive.parent)], check=False)


def mount(folder, options):
    return subprocess.run(
        ["mount", "-t", "tmpfs", "-o", options, "none", str(folder)], stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL).returncode


def can_trace():
    return shutil.which("strace") and subprocess.run(
        ["strace", "-qq", "-o", os.devnull, "true"], stderr=subprocess.DEVNULL).returncode == 0


def main():
    everything = "--all" in sys.argv
    with tempfile.TemporaryDirectory(prefix="reviewday-") as temporary:
        folder = Path(temporary)
        contents(folder)
        if can_trace():
            each_call(folder, 1 if everything else 20)
        else:
            print("SKIPPED: faults at each system call; strace is missing or may not trace")
        any_moment(folder, 200 if everything else 12)
        at_once(folder, 100 if everything else 6)
        if sys.platform == "linux" and os.geteuid() == 0:
            real_disks(folder, 12 if everything else 3)
        else:
            print("SKIPPED: a full disk and a read-only one; this account may not mount")
    for name, count in sorted(tried.items()):
        print(f"{count:5} {name}")
    for problem in problems[:40]:
        print(problem)
    print(f"{len(problems)} problems")
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
