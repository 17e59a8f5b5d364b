"""Times the evening's whole build of the example, without other programs and with each of them.

evening.py PROGRAM [ROUNDS] builds a copy of Content from nothing, in memory where there is such a
place: all editions without PDF or Word, then with each; and lets the other program make the same
papers alone, as many at a time as there are processors. The last line is
`build=… pdf_ratio=… word_ratio=…`: the whole command's time by the program's alone, the median of
the rounds, in each of which everything ran in turn.
"""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
JOBS = os.cpu_count() or 2
PRINT = ["weasyprint", "-q", "-e", "utf-8", "--pdf-variant", "pdf/ua-1"]
WRITE = ["pandoc", "--from=html", "--to=docx"]


def build(program, folder, *options):
    """Seconds from the command to its end, with nothing kept from before."""
    for name in ("Output", ".reviewday"):
        shutil.rmtree(folder / name, ignore_errors=True)
    start = time.monotonic()
    run = subprocess.run(
        [program, "build", *options], cwd=folder, stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    seconds = time.monotonic() - start
    if run.returncode != 0:
        sys.exit(f"build {' '.join(options)} failed:\n{run.stdout[-2000:]}")
    return seconds


def alone(commands, folder):
    """Seconds for other programs to do the same, the largest first."""
    environment = {**os.environ, "SOURCE_DATE_EPOCH": "1795392000", "LC_ALL": "C.UTF-8"}

    def run(command):
        subprocess.run(command, cwd=folder, env=environment, check=True, stdin=subprocess.DEVNULL,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    start = time.monotonic()
    with ThreadPoolExecutor(JOBS) as pool:
        list(pool.map(run, commands))
    return time.monotonic() - start


def papers(folder, ending, pages):
    """The page of every paper that was made, the largest first, and a place for the copy."""
    made = sorted(folder.glob(f"Output/**/*.{ending}"))
    sources = [(path.with_suffix(".html"), folder / f"alone-{number}.{ending}")
               for number, path in enumerate(made)]
    shutil.rmtree(pages, ignore_errors=True)
    pages.mkdir()
    kept = []
    for source, target in sources:
        page = pages / f"{target.stem}.html"
        shutil.copy(source, page)
        kept.append((page, target))
    return sorted(kept, key=lambda pair: -pair[0].stat().st_size)


def main(program, rounds):
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    with tempfile.TemporaryDirectory(prefix="evening-", dir=memory) as temporary:
        folder = Path(temporary)
        shutil.copytree(ROOT / "Content", folder / "Content")
        plain, ratios = [], {}
        ways = [("pdf", "--pdf", PRINT, lambda page, copy: [*PRINT, page, copy]),
                ("word", "--word", WRITE, lambda page, copy: [*WRITE, "-o", copy, page])]
        ways = [way for way in ways if shutil.which(way[2][0])]
        for number in range(1, rounds + 1):
            plain += [build(program, folder) for _ in range(5)]
            words = [f"round {number}: build {statistics.median(plain[-5:]):.3f} s"]
            for name, option, _, command in ways:
                whole = build(program, folder, option)
                sources = papers(folder, {"pdf": "pdf", "word": "docx"}[name], folder / "pages")
                engine = alone([command(*pair) for pair in sources], folder)
                ratios.setdefault(name, []).append(whole / engine)
                words.append(f"{option} {whole:.2f} s, {len(sources)} papers alone {engine:.2f} s")
            print("; ".join(words), flush=True)
    print(f"build={statistics.median(plain):.3f}s " + " ".join(
        f"{name}_ratio={statistics.median(values):.2f}" for name, values in ratios.items()))


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve(), int(sys.argv[2]) if len(sys.argv) > 2 else 3)
