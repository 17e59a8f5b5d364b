"""What surrounds the program at a desk: shells, manual, pipes, editors, git, a folder of its own."""

import json
import os
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

import outputs

README = (outputs.ROOT / "README.md").read_text(encoding="utf-8")


def call(*arguments, cwd, typed=None, env=None, status=0, problems=None):
    """Runs the program; what it printed and what it complained of."""
    source = {"stdin": subprocess.DEVNULL} if typed is None else {"input": typed}
    run = subprocess.run(
        [outputs.program(), *arguments], cwd=cwd, capture_output=True, timeout=120,
        env={**os.environ, **(env or {})}, **source)
    if run.returncode != status and problems is not None:
        problems.append(f"{' '.join(arguments)}: status {run.returncode}, not {status}")
    return run.stdout.decode(), run.stderr.decode()


def commands(cwd):
    """Every command with the options that its own help names."""
    found, open_paths = {}, [()]
    while open_paths:
        path = open_paths.pop()
        text, _ = call(*path, "--help", cwd=cwd)
        options = set(re.findall(r"^\s+(?:-\w, )?(--[\w-]+)", text, re.M))
        below = text.partition("SUBCOMMANDS:\n")[2]
        names = re.findall(r"^  ([a-z][\w-]*)", below, re.M)
        open_paths += [path + (name,) for name in names]
        if not names:
            found[" ".join(path)] = options
    return found


def manual(cwd, problems):
    page, _ = call("man", cwd=cwd, problems=problems)
    count = 1
    if shutil.which("groff"):
        groff = subprocess.run(
            ["groff", "-man", "-Tutf8", "-ww", "-z"], input=page.encode(), capture_output=True)
        if groff.returncode or groff.stderr:
            problems.append(f"groff: {groff.stderr.decode().strip() or groff.returncode}")
    else:
        problems.append("there is no groff to read the manual page with")
    plain = page.replace("\\-", "-")
    for command, options in commands(cwd).items():
        passage = plain.partition(f'.SS "reviewday {command}"\n')[2].partition("\n.SS ")[0]
        if not passage:
            problems.append(f"the manual page does not name {command}")
        for option in options - {"--help", "--version"}:
            count += 1
            if f"\\fB{option}\\fR" not in passage:
                problems.append(f"the manual page does not name {command} {option}")
    return count


COMPLETE = r"""
source "$1"; shift
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMP_LINE="$*"; COMP_POINT=${#COMP_LINE}
COMP_TYPE=9; COMPREPLY=()
_reviewday reviewday "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}" 2>/dev/null
printf '%s\n' "${COMPREPLY[@]}"
"""


def completions(cwd, problems):
    bin_folder = cwd / "bin"
    bin_folder.mkdir(exist_ok=True)
    (bin_folder / "reviewday").unlink(missing_ok=True)
    (bin_folder / "reviewday").symlink_to(Path(outputs.program()).resolve())
    script, _ = call("completions", "bash", cwd=cwd, problems=problems)
    (cwd / "complete.bash").write_text(script, encoding="utf-8")
    expected = [
        (["bui"], ["build"]),
        (["build", "lark"], ["larkmoor-edge-school"]),
        (["build", "--edition", "fam"], ["families"]),
        (["check", "--format", "sa"], ["sarif"]),
        (["status", "--content", "nowhere", ""], []),
        (["completions", ""], ["bash", "zsh", "fish"]),
    ]
    for words, wanted in expected:
        run = subprocess.run(
            ["bash", "-c", COMPLETE, "bash", "complete.bash", "reviewday", *words], cwd=cwd,
            capture_output=True, text=True,
            env={**os.environ, "PATH": f"{bin_folder}:{os.environ['PATH']}"})
        got = run.stdout.split()
        if got != wanted:
            problems.append(f"bash completes {words} to {got}, not {wanted}")
    for shell in ["zsh", "fish"]:
        script, _ = call("completions", shell, cwd=cwd, problems=problems)
        if "reviewday" not in script:
            problems.append(f"there is no script for {shell}")
    return len(expected) + 2


def pipes(cwd, problems):
    """Readers that go away, input that comes in, output that goes nowhere."""
    program = outputs.program()
    run = subprocess.run(
        ["bash", "-c", 'set -o pipefail; "$0" status --all | head -n 1', program], cwd=cwd,
        capture_output=True, text=True)
    if run.returncode or run.stderr or not run.stdout:
        problems.append(f"status | head: {run.returncode} {run.stderr.strip()}")
    run = subprocess.run(["bash", "-c", '"$0" status >&-', program], cwd=cwd, capture_output=True)
    if run.returncode:
        problems.append(f"status with its output closed: {run.returncode}")
    out, _ = call("format", "-", cwd=cwd, typed=b"on: 'yes'\n# why\nowner: SENCO\n",
                  problems=problems)
    if out != "\"on\": \"yes\"\n# why\nowner: SENCO\n":
        problems.append(f"format - gives {out!r}")
    out, errors = call("format", "-", cwd=cwd, typed="owner:SENCO é\n".encode(), status=1,
                       problems=problems)
    if out != "owner:SENCO é\n" or "no space follows the colon" not in errors:
        problems.append("format - changes what it cannot read, or does not say why")
    out, errors = call("build", cwd=cwd, env={"NO_COLOR": "1"}, problems=problems)
    if "\x1b" in out + errors or "\r" in out + errors:
        problems.append("a build that is piped holds control codes")
    return 5


def broken(cwd):
    """A content folder with something wrong in files with awkward names."""
    folder = cwd / "My Content"
    shutil.copytree(outputs.ROOT / "Content", folder)
    day = folder / "larkmoor-edge-school/days/2026-11-23"
    with (day / "findings.md").open("a", encoding="utf-8") as file:
        file.write("\n## F99 A finding: of “nothing” [at all]\nE999\n")
    evidence = folder / "larkmoor-edge-school/evidence"
    (evidence / "E98 a note: of two parts.md").write_text(
        "---\nwhen:2026\n---\n# A note\n\nWords.\n", encoding="utf-8")
    return folder


def editors(cwd, problems):
    """The pattern that the README gives for VS Code, on every line of a real run; and SARIF."""
    folder = broken(cwd)
    text, _ = call("check", "--content", folder.name, "--format", "short", cwd=cwd, status=1,
                   problems=problems)
    lines = text.splitlines()
    task = json.loads(re.search(r"```json\n(\{\n.*?problemMatcher.*?\n\})\n```", README, re.S)[1])
    pattern = task["tasks"][0]["problemMatcher"]["pattern"]
    rows = json.loads(call("check", "--content", folder.name, "--format", "json", cwd=cwd,
                           status=1, problems=problems)[0])
    if len(rows) != len(lines) or len(rows) < 3:
        problems.append(f"{len(lines)} lines, but {len(rows)} complaints")
    for line, row in zip(lines, rows):
        match = re.search(pattern["regexp"], line)
        got = match and {key: match[pattern[key]] for key in pattern if key != "regexp"}
        wanted = {"file": row["path"], "line": str(row["line"]), "column": str(row["column"]),
                  "severity": row["severity"], "message": row["message"], "code": row["rule"]}
        if got != wanted:
            problems.append(f"the pattern reads {line!r} as {got}")
        if match and not (folder / got["file"]).exists():
            problems.append(f"there is no file {got['file']}")
    return len(rows) + sarif(cwd, folder, rows, problems)


def sarif(cwd, folder, rows, problems):
    text, _ = call("check", "--content", folder.name, "--format", "sarif", cwd=cwd, status=1,
                   problems=problems)
    run = json.loads(text)["runs"][0]
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    if len(run["results"]) != len(rows):
        problems.append(f"SARIF holds {len(run['results'])} results, not {len(rows)}")
    for result in run["results"]:
        place = result["locations"][0]["physicalLocation"]
        uri = place["artifactLocation"]["uri"]
        if not (cwd / uri.replace("%20", " ").replace("%3A", ":")).exists():
            problems.append(f"SARIF: nothing stands at {uri}")
        if rules[result["ruleIndex"]] != result["ruleId"]:
            problems.append(f"SARIF: {result['ruleId']} has the index of another rule")
        if place["region"]["endColumn"] < place["region"]["startColumn"]:
            problems.append("SARIF: a region that ends before it begins")
    return len(run["results"])


def git(*words, cwd):
    identity = ["-c", "user.name=Nobody", "-c", "user.email=nobody@example.org"]
    subprocess.run(["git", *identity, *words], cwd=cwd, check=True, capture_output=True)


def repositories(cwd, problems):
    """A school's folder that is a repository of its own, and lives elsewhere."""
    content = cwd / "Content"
    home = cwd / "elsewhere/a b"
    home.mkdir(parents=True)
    shutil.move(content / "sallowby-primary-school", home / "sallowby-primary-school")
    school = home / "sallowby-primary-school"
    site = content / "site.yaml"
    site.write_text(site.read_text(encoding="utf-8") +
                    "schools:\n  - ../elsewhere/a b/sallowby-primary-school\n", encoding="utf-8")
    (school / "private").mkdir()
    (school / "private/names.txt").write_text("invented")
    git("init", "-q", cwd=school)
    git("add", "-f", ".", cwd=school)
    git("commit", "-q", "-m", "one", cwd=school)
    key = "sallowby-primary-school"
    _, errors = call("build", key, cwd=cwd, status=1, problems=problems)
    if "rm -r --cached private" not in errors or (cwd / "Output").exists():
        problems.append(f"private papers that git keeps are not refused: {errors!r}")
    git("rm", "-r", "-q", "--cached", "private", cwd=school)
    git("commit", "-q", "-m", "two", cwd=school)
    for command in ["build", "check", "number", "format", "status"]:
        out, _ = call(command, key, cwd=cwd, problems=problems)
    if not (cwd / f"Output/{key}/school/index.html").exists():
        problems.append("a school elsewhere is not built")
    out, _ = call("purge", key, "--yes", cwd=cwd, problems=problems)
    if (school / "private").exists() or "private/names.txt" not in out or "filter-repo" not in out:
        problems.append(f"purge of a school elsewhere says {out!r}")
    out, errors = call("handover", key, "Given away", cwd=cwd, problems=problems)
    if (cwd / f"Given away/Content/{key}/.git").exists() or ".git  (hidden)" not in errors:
        problems.append("a handover takes the repository along")
    built, _ = call("build", cwd=cwd / "Given away", problems=problems)
    if not built.startswith("Output/"):
        problems.append(f"what was handed over does not build: {built}")
    return 10


def problems(_):
    found = []
    count = 0
    for part in [manual, completions, pipes, editors, repositories]:
        with tempfile.TemporaryDirectory(prefix="reviewday desk ") as temporary:
            cwd = Path(temporary)
            shutil.copytree(outputs.ROOT / "Content", cwd / "Content")
            count += part(cwd, found)
    return count, found


if __name__ == "__main__":
    number, complaints = problems(None)
    print("\n".join([*complaints, f"desk: {number} looked at, {len(complaints)} problems"]))
    raise SystemExit(bool(complaints))
