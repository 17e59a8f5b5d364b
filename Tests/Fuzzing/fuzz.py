#!/usr/bin/env python3
"""Throws bytes at the readers of exports (libFuzzer, with the address sanitizer).

fuzz.py [--seconds N] [--runs N] [text] [workbook]: builds what is named, or both, from Sources, and runs it, each a minute if
nothing is said. Ends with 0 where nothing was found, with 1 where a crash, a hang or more than 256 MB was, with 77 where the
sanitizer is missing. What was found is kept in .build/fuzzing."""

import argparse
import pathlib
import os
import re
import subprocess
import sys
import zipfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
WORK = ROOT / ".build" / "fuzzing"
HERE = ROOT / "Tests" / "Fuzzing"
ROOMS = ["Base", "Notation", "Model", "Importing"]
FLAGS = ["-O", "-wmo", "-parse-as-library", "-swift-version", "6", "-package-name", "reviewday",
         "-sanitize=fuzzer,address", "-enable-upcoming-feature", "ExistentialAny",
         "-enable-upcoming-feature", "InternalImportsByDefault",
         "-I", str(ROOT / "Sources" / "CExpat"), "-I", str(ROOT / "Sources" / "CZip"), "-I", str(WORK)]

LENGTHS = {"text": 1024, "workbook": 4096}

CSV_SEEDS = [
    "ID;Role;Adapt reading\n1;Teacher;Sure\n2;t;\"not\nsure\"\n",
    "Timestamp,Role,How? [Adapt reading],How? [Adapt writing],Wanted,Why?\n"
    + "1,t,2 - sure,1,\"Adapt reading, Adapt writing\",\"so \"\"it\"\" is\"\n" * 6,
    "sep=\t\nAdapt reading\tAdapt reading2\n1\t2\n",
]


def compile_room(name, files):
    made = WORK / f"{name}.o"
    newest = max(f.stat().st_mtime for f in files)
    if made.exists() and made.stat().st_mtime > newest and all(
            made.stat().st_mtime > (WORK / f"{other}.o").stat().st_mtime
            for other in ROOMS[:ROOMS.index(name)] if name in ROOMS):
        return made
    subprocess.run(["swiftc", *FLAGS, "-emit-module", "-emit-module-path", str(WORK / f"{name}.swiftmodule"),
                    "-module-name", name, "-c", *map(str, files), "-o", str(made)], check=True)
    return made


def build(kind):
    WORK.mkdir(parents=True, exist_ok=True)
    objects = [compile_room(room, sorted((ROOT / "Sources" / room).rglob("*.swift"))) for room in ROOMS]
    files = [HERE / "Counting.swift"]
    if kind == "workbook":
        objects.append(compile_room("Platform", sorted((ROOT / "Sources/Platform/Zip").glob("*.swift"))))
        files.append(HERE / "WorkbookFuzz.swift")
    else:
        files.append(HERE / "TextFuzz.swift")
    program = WORK / kind
    # The linker has much to say about the sanitizer, which nobody needs where it succeeds.
    link = subprocess.run(["swiftc", *FLAGS, "-module-name", "Fuzzing", *map(str, files), *map(str, objects),
                           "-lexpat", "-o", str(program)], stderr=subprocess.PIPE, text=True)
    if link.returncode:
        sys.exit(link.stderr)
    return program


def seeds(kind):
    folder = WORK / f"{kind}-corpus"
    folder.mkdir(exist_ok=True)
    if kind == "text":
        for number, text in enumerate(CSV_SEEDS):
            (folder / f"seed-{number}").write_bytes(text.encode())
            (folder / f"seed-16-{number}").write_bytes(text.encode("utf-16"))
        return folder
    fixtures = ROOT / "Tests" / "Fixtures" / "Surveys"
    for path in fixtures.glob("*.xlsx"):
        if path.stat().st_size < 4096:
            (folder / path.name).write_bytes(b"\4" + path.read_bytes())
    with zipfile.ZipFile(fixtures / "forms.xlsx") as forms:
        names = ["xl/_rels/workbook.xml.rels", "xl/sharedStrings.xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml"]
        for number, name in enumerate(names):
            (folder / f"part-{number}").write_bytes(bytes([number]) + forms.read(name))
    return folder


def run(kind, seconds, runs):
    program = build(kind)
    limits = [f"-max_total_time={seconds}"] if seconds else []
    limits += [f"-runs={runs}"] if runs else []
    found = subprocess.run(
        [str(program), "-rss_limit_mb=256", "-timeout=5", f"-max_len={LENGTHS[kind]}", "-print_final_stats=1", "-entropic=0",
         f"-dict={HERE / (kind + '.dict')}", f"-artifact_prefix={WORK}/{kind}-", *limits, str(seeds(kind))],
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace",
        env=dict(os.environ, ASAN_OPTIONS="quarantine_size_mb=8:detect_leaks=0:malloc_context_size=0"))
    (WORK / f"{kind}.log").write_text(found.stdout)
    number = re.search(r"number_of_executed_units:\s+(\d+)", found.stdout)
    memory = re.search(r"peak_rss_mb:\s+(\d+)", found.stdout)
    print(f"{kind}: {number[1] if number else '?'} executions, at most {memory[1] if memory else '?'} MB, "
          + ("nothing found" if found.returncode == 0 else "FOUND something:"), flush=True)
    if found.returncode:
        print(found.stdout[-4000:])
    return found.returncode == 0


def can_fuzz():
    """Whether this toolchain has the fuzzer and the sanitizer."""
    WORK.mkdir(parents=True, exist_ok=True)
    probe = WORK / "probe.swift"
    probe.write_text('@_cdecl("LLVMFuzzerTestOneInput") public func f(_ b: UnsafePointer<UInt8>, _ n: Int) -> CInt { 0 }\n')
    return subprocess.run(["swiftc", "-parse-as-library", "-sanitize=fuzzer,address", str(probe), "-o", str(WORK / "probe")],
                          capture_output=True).returncode == 0


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("kinds", nargs="*", default=[])
    parser.add_argument("--seconds", type=int, default=0)
    parser.add_argument("--runs", type=int, default=0)
    parser.add_argument("--probe", action="store_true", help="only say by the status whether it can run here")
    asked = parser.parse_args()
    if asked.probe or not can_fuzz():
        sys.exit(0 if can_fuzz() else 77)
    seconds = asked.seconds if asked.seconds or asked.runs else 60
    good = [run(kind, seconds, asked.runs) for kind in asked.kinds or ["text", "workbook"]]
    sys.exit(0 if all(good) else 1)


if __name__ == "__main__":
    main()
