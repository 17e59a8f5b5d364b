"""Makes small mistakes in the rooms that keep secrets, one at a time, and looks whether a test sees
them.

    python3 Tests/Mutation/mutate.py [--room Disclosing] [--count 100] [--seed 5]
        [--only FILE:LINE …] [--except FILE …]

Every place where one of the mistakes below could be made is listed, the list is shuffled by the
seed, and mutants are tried from its top until `count` of them have compiled. A mutant is killed
where a test of the room fails, crashes or does not end; one that does not compile is left out.
Tests that need libraries from elsewhere are left out, and said: they could only kill more. So is
the test of the reader in SmallNumberTests, who disclosing has nothing to do with.
It takes about ten seconds a mutant, so script/test does not run it.
"""

import argparse
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 240
SWAPS = [
    (" < ", " <= "), (" <= ", " < "), (" > ", " >= "), (" >= ", " > "), (" == ", " != "),
    (" != ", " == "), (" && ", " || "), (" || ", " && "), (" + ", " - "), (" - ", " + "),
    ("min(", "max("), ("max(", "min("), (": true", ": false"), (": false", ": true"),
    ("return true", "return false"), ("return false", "return true"), ("...", "..<"),
    ("..<", "..."), (".shown(", ".masked("), (".first", ".last"), (".last", ".first"),
    ("allSatisfy", "contains"), ("isSubset(", "isSuperset("),
    # The manners of seeing, one for another.
    (".governorsConfidential", ".governors"), (".governors", ".school"), (".school", ".governors"),
    (".families", ".governors"), (".primary", ".open"), (".known", ".unpublished"),
    (".unpublished", ".published"),
]


class Site:
    """One mistake: a line of a file and what it becomes; None takes the line out."""

    def __init__(self, path, number, kind, text):
        self.path, self.number, self.kind, self.text = path, number, kind, text

    def __str__(self):
        return f"{self.path.relative_to(ROOT)}:{self.number + 1}: {self.kind}"


def blanked(line):
    """The line with texts and comments made blank, so that no word in them is taken for code."""
    line = re.sub(r'"(?:[^"\\]|\\.)*"', lambda m: '"' + "~" * (len(m[0]) - 2) + '"', line)
    return re.sub(r"//.*", lambda m: " " * len(m[0]), line)


def closing(text, start):
    """Where the bracket that opens at `start` closes in the same line; -1 if it does not."""
    depth = 0
    for place in range(start, len(text)):
        depth += (text[place] in "({[") - (text[place] in ")}]")
        if depth == 0:
            return place
    return -1


def clauses(code):
    """The conditions of an `if` or a `guard` in one line, as their places; [] for anything else."""
    found = re.match(r"\s*(?:\} else )?(?:if|guard|while) (.*?)(?: else)? \{", code)
    if not found:
        return []
    start, depth, parts = found.start(1), 0, []
    for place in range(found.start(1), found.end(1) + 1):
        letter = code[place] if place < found.end(1) else ","
        depth += (letter in "({[") - (letter in ")}]")
        if letter == "," and depth == 0:
            parts.append((start, place))
            start = place + 2
    return parts


def mistakes(line):
    """What could be done wrong in a line: pairs of a name and the line as it would be."""
    code = blanked(line)
    for old, new in SWAPS:
        for found in re.finditer(re.escape(old), code):
            yield f"{old.strip()} for {new.strip()}", line[:found.start()] + new + line[found.end():]
    for found in re.finditer(r"(?<![\w.$#])\d+(?![\w.])", code):
        yield f"{found[0]} and one", line[:found.start()] + str(int(found[0]) + 1) + line[found.end():]
    parts = clauses(code)
    for start, end in parts:
        part = line[start:end]
        if re.match(r"(let|var|case)\b", part):
            continue
        yield f"not {part}", f"{line[:start]}!({part}){line[end:]}"
        if len(parts) > 1:
            yield f"without {part}", f"{line[:start]}true{line[end:]}"
    if len(parts) == 1 and re.match(r"\s*guard (?!let|case|var).* else \{ .* \}\s*$", code):
        yield "without the guard", None
    for found in re.finditer(r"\.(filter|compactMap|dropFirst|sorted|prefix)\b *(?=[({])", code):
        end = closing(code, found.end())
        if end > 0 and found[1] in ("filter", "dropFirst", "sorted"):
            yield f"without {found[1]}", line[:found.start()] + line[end + 1:]
    found = re.match(r"(\s*for .* in .*?) where .*\{$", code)
    if found:
        yield "without where", line[:found.end(1)] + " {"
    found = re.search(r" \?\? (\w+|\[\]|\"~*\")$", code)
    if found and found[1] in ("true", "false"):
        other = "false" if found[1] == "true" else "true"
        yield "the other default", f"{line[:found.start(1)]}{other}{line[found.end(1):]}"
    if re.match(r"\s*\w[\w.\[\]]*( \+= .*|\.(append|insert|formUnion)\(.*\))$", code):
        yield "without the line", None
    question = re.search(r" \? (\w+) : (\w+)$", code)
    if question:
        yield "the other branch", f"{line[:question.start()]} ? {question[2]} : {question[1]}"


def sites(room):
    found = []
    for path in sorted((ROOT / "Sources" / room).rglob("*.swift")):
        for number, line in enumerate(path.read_text().split("\n")):
            if line.strip().startswith(("//", "import", "package import")):
                continue
            found += [Site(path, number, kind, text) for kind, text in mistakes(line)
                      if text != line]
    return found


def rooms_of(suite):
    """The rooms that a suite needs, by the table in Package.swift."""
    text = (ROOT / "Package.swift").read_text()
    table = {name: re.findall(r'"(\w+)"', rooms) for name, rooms in
             re.findall(r'Room\(\s*"(\w+)"(?:,\s*\[([^\]]*)\])?', text)}
    wanted = re.search(rf'"{suite}",\s*\[([^\]]*)\]', text)
    # Rooms that need libraries from elsewhere would take minutes to build.
    apart = set(re.findall(r'Room\(\s*"(\w+)",\s*(?:\[[^\]]*\],\s*)?libraries: \[(?!"CMark"\])', text))
    own = [room for room in re.findall(r'"(\w+)"', wanted[1]) if room not in apart]
    todo = own + ["Base"]
    needed = []
    while todo:
        room = todo.pop()
        if room not in needed:
            needed.append(room)
            todo += table[room]
    return {room: table[room] for room in needed}, own


def package(folder, suite):
    """A package of no more than the suite and the rooms that it needs."""
    rooms, own = rooms_of(suite)
    strict = ('swiftSettings: [.swiftLanguageMode(.v6), .enableUpcomingFeature("ExistentialAny"), '
              '.enableUpcomingFeature("InternalImportsByDefault"), '
              '.enableUpcomingFeature("MemberImportVisibility")]')
    targets = []
    if "Reading" in rooms:
        targets.append('.systemLibrary(name: "CMark")')
        rooms["Reading"] = rooms["Reading"] + ["CMark"]
        shutil.copytree(ROOT / "Sources/CMark", folder / "Sources/CMark")
    for room, needs in rooms.items():
        targets.append(f'.target(name: "{room}", dependencies: {needs}, {strict})'.replace("'", '"'))
        shutil.copytree(ROOT / "Sources" / room, folder / "Sources" / room)
    targets.append(f'.target(name: "TestSupport", dependencies: ["Base"], '
                   f'path: "Tests/TestSupport", {strict})')
    needs = str(own + ["TestSupport"]).replace("'", '"')
    targets.append(f'.testTarget(name: "{suite}", dependencies: {needs}, {strict})')
    for part in ["TestSupport", suite]:
        shutil.copytree(ROOT / "Tests" / part, folder / "Tests" / part)
    for path in (folder / "Tests" / suite).glob("*.swift"):
        imports = set(re.findall(r"^import (\w+)", path.read_text(), re.M))
        if not imports <= {*rooms, "TestSupport", "Testing", "Glibc", "Musl", "Darwin"}:
            print(f"left out: {path.name}, which needs more than the rooms at hand", flush=True)
            path.unlink()
    # Copies, so that whoever works on meanwhile kills no mutant.
    for part in ["Content", "Themes", "Tests/Golden", "Tests/Fixtures"]:
        shutil.copytree(ROOT / part, folder / part)
    (folder / "Package.swift").write_text(
        "// swift-tools-version: 6.2\nimport PackageDescription\n"
        f'let package = Package(name: "mutants", targets: [\n{",".join(targets)}\n])\n')


def build(folder):
    return subprocess.run(
        ["swift", "build", "--build-tests"], cwd=folder,
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)


def test(folder):
    """Whether all tests pass, and what they said up to the first failure."""
    running = subprocess.Popen(
        [folder / ".build/debug/mutantsPackageTests.xctest", "--testing-library", "swift-testing",
         "--skip", "catchesWhoeverMasksOnlyWhatIsSmall"],
        cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        text=True, env={**os.environ, "REVIEWDAY_TABLES": "60", "SWIFT_BACKTRACE": "enable=no"})
    patience = threading.Timer(PATIENCE, running.kill)
    patience.start()
    told = []
    for line in running.stdout:
        told.append(line)
        if "✘" in line:
            running.kill()
    patience.cancel()
    return running.wait() == 0, "".join(told)


def tried(folder, site):
    """What became of a mutant."""
    path = folder / site.path.relative_to(ROOT)
    before = path.read_text()
    lines = before.split("\n")
    lines[site.number:site.number + 1] = [] if site.text is None else [site.text]
    path.write_text("\n".join(lines))
    try:
        if build(folder).returncode:
            return "does not compile"
        return "SURVIVED" if test(folder)[0] else "killed"
    finally:
        path.write_text(before)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--room", default="Disclosing")
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--seed", type=int, default=5)
    parser.add_argument("--only", nargs="*", default=[], help="FILE:LINE to try alone")
    parser.add_argument("--except", nargs="*", default=[], help="files to make no mistakes in",
                        dest="spared")
    options = parser.parse_args()
    chosen = [site for site in sites(options.room) if site.path.name not in options.spared]
    random.Random(options.seed).shuffle(chosen)
    if options.only:
        chosen = [site for site in chosen if any(part in f"{site}:" for part in options.only)]
    print(f"{len(chosen)} mistakes could be made in {options.room}; seed {options.seed}", flush=True)
    tally = {"killed": 0, "SURVIVED": 0, "does not compile": 0}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name).resolve()
        package(folder, options.room + "Tests")
        built = build(folder)
        if built.returncode:
            sys.exit(built.stdout[-4000:])
        passes, told = test(folder)
        if not passes:
            sys.exit("The tests fail without any mistake:\n"
                     + "\n".join(line for line in told.splitlines() if "✘" in line))
        for site in chosen:
            if tally["killed"] + tally["SURVIVED"] >= options.count:
                break
            start = time.monotonic()
            fate = tried(folder, site)
            tally[fate] += 1
            print(f"{fate}: {site} ({time.monotonic() - start:.0f} s)", flush=True)
    compiled = tally["killed"] + tally["SURVIVED"]
    print(f"{options.room}, seed {options.seed}: {compiled} mutants compiled, {tally['killed']} killed "
          f"({100 * tally['killed'] // max(compiled, 1)} %), {tally['does not compile']} left out")


main()
