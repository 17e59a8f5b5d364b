"""Measures what the last gate costs: the program as it is beside the same without the gate.

gate.py [ROUNDS] copies the checkout, builds the release program there, takes the search out of
`LastGate.swift` and builds it again. Then the two build the example and 34 invented schools of 30
pages each, ROUNDS times (15 by default), in turn and each from nothing, in memory where there is
such a place. For both it prints the median time on the wall and of the processors; the cost is the
difference by the time of the program with the gate. The last line is `example=… pages=…`, the
shares of the processors' time in hundredths, the larger of which has to be at most 15.

gate.py [ROUNDS] WITH WITHOUT measures two programs that were built before.
"""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SCHOOLS = 34

# What is taken out, and what stands there instead.
WITHOUT = (
    ("wording = Wording(sought)", "wording = Wording(Passages())"),
    ("var sought = passages(of: studied)", "var sought = Passages()"),
    ("var standing = passages(of: disclosure)", "var standing = Passages()"),
    ("inspect(files, for: search) { [LastGate.program, library] }", "[]"),
)


def build(tree):
    """The release program of a tree, as script/site builds it."""
    found = subprocess.run(
        ["bash", "-c", ". script/needs.bash && build_program"], cwd=tree, check=True,
        stdout=subprocess.PIPE, text=True)
    return Path(found.stdout.strip().splitlines()[-1])


def programs(folder):
    tree = folder / "tree"
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, check=True, stdout=subprocess.PIPE).stdout
    for name in filter(None, listed.decode().split("\0")):
        if (ROOT / name).is_file():
            (tree / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, tree / name)
    gated = shutil.copy2(build(tree), folder / "with")
    source = tree / "Sources/Pipeline/LastGate.swift"
    text = source.read_text(encoding="utf-8")
    for old, new in WITHOUT:
        if text.count(old) != 1:
            sys.exit(f"gate.py: LastGate.swift no longer holds “{old}”")
        text = text.replace(old, new)
    source.write_text(text, encoding="utf-8")
    return gated, shutil.copy2(build(tree), folder / "without")


def run(program, folder):
    """The seconds that one build took on the wall and of the processors."""
    for name in ("Output", ".reviewday"):
        shutil.rmtree(folder / name, ignore_errors=True)
    before = time.perf_counter()
    child = subprocess.Popen(
        [program, "build"], cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(child.pid, 0)
    wall = time.perf_counter() - before
    if os.waitstatus_to_exitcode(status) != 0:
        sys.exit(f"gate.py: {program} failed in {folder}")
    return wall, used.ru_utime + used.ru_stime


def compare(name, folder, pair, rounds):
    times = [[], []]
    for program in pair:
        run(program, folder)
    for number in range(rounds):
        for index in (0, 1) if number % 2 else (1, 0):
            times[index].append(run(pair[index], folder))
    size = [page.stat().st_size for page in (folder / "Output").rglob("*") if page.is_file()]
    pages = len(list((folder / "Output").rglob("*.html")))
    print(f"{name}: {pages} pages, {sum(size) / 1e6:.1f} MB, {rounds} rounds")
    medians = []
    for label, found in zip(("with", "without"), times):
        wall, used = (statistics.median(column) for column in zip(*found))
        medians.append((wall, used))
        print(f"  {label:8} {wall * 1e3:8.1f} ms on the wall, {used * 1e3:8.1f} ms of processors "
              f"(least {min(u for _, u in found) * 1e3:.1f})")
    shares = [(one - other) / one * 100 for one, other in zip(*medians)]
    print(f"  the gate: {shares[0]:.1f} % on the wall, {shares[1]:.1f} % of processors")
    return shares[1]


def main():
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    place = "/dev/shm" if os.path.isdir("/dev/shm") else None
    with tempfile.TemporaryDirectory(prefix="gate-", dir=place) as name:
        folder = Path(name)
        pair = sys.argv[2:4] if len(sys.argv) > 3 else programs(folder)
        example = folder / "example"
        shutil.copytree(ROOT / "Content", example / "Content")
        subprocess.run(
            [sys.executable, ROOT / "Benchmarks/generate.py", str(SCHOOLS), folder / "pages",
             ROOT / "Content/library"], check=True, stdout=subprocess.DEVNULL)
        shares = (compare("example", example, pair, rounds),
                  compare("1,000 pages", folder / "pages/ours", pair, rounds))
    print("example={:.1f} pages={:.1f}".format(*shares))


main()
