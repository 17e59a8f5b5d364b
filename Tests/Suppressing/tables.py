"""Holds the masking of small numbers against 12,000 random tables, where the unit tests try a few.

Run by script/test, or alone: python3 Tests/Suppressing/tables.py [HOW MANY]
It builds the room and its tests in a package of its own, optimised, because a reader who tries all
numbers is slow otherwise. Where .venv has SciPy, it then has HiGHS look at larger linked tables.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MANIFEST = """// swift-tools-version: 6.2
import PackageDescription
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6), .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]
let package = Package(name: "tables", targets: [
  .target(name: "Base", swiftSettings: strict),
  .target(name: "Suppressing", swiftSettings: strict),
  .target(name: "TestSupport", dependencies: ["Base"], path: "Tests/TestSupport",
    swiftSettings: strict),
  .testTarget(name: "SuppressingTests", dependencies: ["Suppressing", "TestSupport"],
    swiftSettings: strict),
])
"""


def package(folder):
    (folder / "Package.swift").write_text(MANIFEST)
    for part in ["Sources/Base", "Sources/Suppressing", "Tests/TestSupport", "Tests/SuppressingTests"]:
        shutil.copytree(ROOT / part, folder / part)


def swift(folder, *command, **environment):
    return subprocess.run(
        ["swift", *command, "-c", "release"], cwd=folder, stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        env={**os.environ, **environment})


def with_scipy(masks):
    python = ROOT / ".venv/bin/python"
    has = python.exists() and not subprocess.run(
        [python, "-c", "import scipy"], capture_output=True).returncode
    if not has:
        print("SKIPPED: larger tables against SciPy; .venv has no SciPy")
        return 0
    return subprocess.run([python, Path(__file__).with_name("scipy_check.py"), masks]).returncode


def main():
    count = sys.argv[1] if len(sys.argv) > 1 else "12000"
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        package(folder)
        built = swift(folder, "build", "--build-tests")
        if built.returncode:
            sys.exit(built.stdout)
        masks = folder / "masks.jsonl"
        done = swift(folder, "test", "--skip-build", REVIEWDAY_TABLES=count, REVIEWDAY_MASKS=str(masks))
        told = [line for line in done.stdout.splitlines() if "tables:" in line or "✘" in line]
        print("\n".join(told))
        return done.returncode or with_scipy(masks)


sys.exit(main())
