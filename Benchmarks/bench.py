"""Builds the same portfolio by ours, by Hugo and by the floor, in turn, and compares.

bench.py SCHOOLS PROGRAM HUGO FLOOR MEASURE LIBRARY works in memory where there is such a place. The
last line is `wall_ratio=… memory_ratio=… floor_ratio=…`: Hugo's time and memory by ours, and our
time by the floor's, each the median of five.
"""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROUNDS = 5
PAGES = 30


class Builder:
    """One way from the portfolio to pages."""

    def __init__(self, name, command, output, state=None):
        self.name, self.command, self.output, self.state = name, command, output, state
        self.seconds, self.peaks = [], []

    def run(self, measure):
        for folder in (self.output, self.state):
            if folder:
                shutil.rmtree(folder, ignore_errors=True)
        figures = self.output.with_suffix(".figures")
        run = subprocess.run(
            [measure, figures] + self.command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT)
        if run.returncode != 0:
            sys.exit(f"{self.name} failed:\n{run.stdout.decode(errors='replace')[-3000:]}")
        seconds, kilobytes = figures.read_text().split()
        self.seconds.append(float(seconds))
        self.peaks.append(int(kilobytes) / 1024)

    def pages(self):
        return [page for page in self.output.rglob("*.html") if "portfolio" not in page.parts]

    def count(self):
        pages = self.pages()
        return len(pages), sum(page.stat().st_size for page in pages)

    def wall(self):
        return statistics.median(self.seconds)

    def peak(self):
        return statistics.median(self.peaks)

    def report(self):
        return (f"{self.name:8} {self.wall():7.3f} s  ({min(self.seconds):.3f} to "
                f"{max(self.seconds):.3f})  {self.peak():7.1f} MB")


def builders(program, hugo, floor, folder):
    ours = Builder(
        "reviewday",
        [program, "build", "--content", folder / "ours/Content", "--output", folder / "out-ours",
         "--edition", "governors", "--only", "pages", "--jobs", "2"],
        folder / "out-ours", folder / "ours/.reviewday")
    theirs = Builder(
        "hugo",
        [hugo, "--source", folder / "hugo", "--destination", folder / "out-hugo", "--quiet",
         "--noBuildLock", "--cacheDir", folder / "hugo-cache"],
        folder / "out-hugo", folder / "hugo-cache")
    least = Builder(
        "floor", [floor, folder / "shell.html", folder / "hugo/content", folder / "out-floor"],
        folder / "out-floor")
    return ours, theirs, least


def write_shell(folder, theirs, least, measure):
    """The floor's shell is one of Hugo's own pages with its title and prose taken out.

    A list page of Hugo's has more markup than that, so the shell is made longer by repeating its
    tables until the floor writes as many bytes as Hugo.
    """
    page = sorted(theirs.output.rglob("actions/*.html"))[0].read_text(encoding="utf-8")
    before, _, rest = page.partition("<title>")
    _, _, rest = rest.partition("</title>")
    head, _, rest = rest.partition('<ol class="when">')
    stages, _, rest = rest.partition("</ol>")
    _, _, tail = rest.partition("</section>")
    top = f'{before}<title>@TITLE@</title>{head}<ol class="when">{stages}</ol>\n@BODY@</section>'
    shell = folder / "shell.html"
    shell.write_text(top + tail, encoding="utf-8")
    least.run(measure)
    pages, written = least.count()
    missing = max(0, (theirs.count()[1] - written) // pages)
    middle = tail.partition("</main>")[0]
    more = (middle * (1 + missing // len(middle)))[:missing]
    shell.write_text(top + more + tail, encoding="utf-8")


def compare_outputs(schools, all_builders):
    """The three must do the same work: as many pages, and bytes within a fifth."""
    counts = {builder.name: builder.count() for builder in all_builders}
    for name, (pages, size) in counts.items():
        print(f"{name:8} {pages} pages, {size / pages / 1000:.1f} kB a page")
        if pages != schools * PAGES:
            sys.exit(f"{name} made {pages} pages, not {schools * PAGES}")
    sizes = [size for _, size in counts.values()]
    if max(sizes) > 1.2 * min(sizes):
        sys.exit(f"the outputs differ by more than a fifth: {counts}")


def main():
    schools = int(sys.argv[1])
    program, hugo, floor, measure, library = (Path(path).resolve() for path in sys.argv[2:7])
    memory = Path("/dev/shm")
    place = memory if memory.is_dir() and os.access(memory, os.W_OK) else None
    with tempfile.TemporaryDirectory(prefix="reviewday-bench-", dir=place) as temporary:
        folder = Path(temporary)
        subprocess.run([sys.executable, Path(__file__).with_name("generate.py"), str(schools),
                        folder, library], check=True)
        ours, theirs, least = trio = builders(program, hugo, floor, folder)
        theirs.run(measure)
        write_shell(folder, theirs, least, measure)
        for builder in trio:
            builder.seconds, builder.peaks = [], []
        for _ in range(ROUNDS):
            for builder in trio:
                builder.run(measure)
        compare_outputs(schools, trio)
    print(f"{schools * PAGES} pages, {'in memory' if place else 'on disk'}, median of {ROUNDS}:")
    for builder in trio:
        print(builder.report())
    print(f"wall_ratio={theirs.wall() / ours.wall():.2f} "
          f"memory_ratio={theirs.peak() / ours.peak():.2f} "
          f"floor_ratio={ours.wall() / least.wall():.2f}")


if __name__ == "__main__":
    main()
