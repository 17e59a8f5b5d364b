"""Builds the example as its readers get it and looks at every page in a real browser.

Run by script/test, or alone: REVIEWDAY=path/to/reviewday .venv/bin/python Tests/Browser/run.py
[SUITE…], where a suite is one of markup, screens, deck, evening, papers, limits, sheets, word,
names, truth, leaks, desk, preview. KEEP=folder keeps the output there. Without pandoc, which makes the
Word files, word is skipped aloud.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import deck
import desk
import evening
import leaks
import limits
import markup
import names as private_names
import outputs
import overflow
import papers
import preview
import screens
import truth
import word

SUITES = {
    "markup": markup.problems,
    "screens": screens.problems,
    "deck": deck.problems,
    "overflow": overflow.problems,
    "evening": evening.problems,
    "papers": papers.problems,
    "limits": limits.problems,
    "sheets": word.sheets,
    "word": word.problems,
    "names": private_names.problems,
    "truth": truth.problems,
    "leaks": leaks.problems,
    "desk": desk.problems,
    "preview": preview.problems,
}
HAS_PANDOC = shutil.which("pandoc") is not None


def build(folder):
    """Builds a copy of the example in a folder whose name is as awkward as a school's may be."""
    options = ["--pdf"] + (["--word"] if HAS_PANDOC else [])
    shutil.copytree(outputs.ROOT / "Content", folder / "Content")
    private_names.plant(folder / "Content")
    run = subprocess.run(
        [outputs.program(), "build", *options], cwd=folder, stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=300)
    if run.returncode != 0:
        print(run.stdout)
        sys.exit(f"building the example failed with status {run.returncode}")
    return outputs.editions(folder / "Output")


def main(names):
    unknown = [name for name in names if name not in SUITES]
    if unknown:
        sys.exit(f"no such suite: {' '.join(unknown)}; there are {' '.join(SUITES)}")
    with tempfile.TemporaryDirectory(prefix="reviewday-") as temporary:
        folder = Path(os.environ.get("KEEP") or temporary) / "Été 100% #1 & more"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        editions = build(folder)
        if len(editions) < 4:
            sys.exit(f"only {len(editions)} editions were written: {editions}")
        failures = 0
        for name in names or SUITES:
            if name == "word" and not HAS_PANDOC:
                print("word: SKIPPED, there is no pandoc here", flush=True)
                continue
            start = time.monotonic()
            count, problems = SUITES[name](editions)
            for problem in problems:
                print(f"  {problem}")
            seconds = time.monotonic() - start
            print(f"{name}: {count} looked at, {len(problems)} problems, {seconds:.0f} s", flush=True)
            failures += len(problems)
            if count == 0:
                print(f"{name}: nothing to look at is a failure too")
                failures += 1
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main(sys.argv[1:])
