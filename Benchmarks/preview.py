"""Measures how long an edit takes from the saved file to the painted page, in Chromium.

preview.py SERVER [EDITS] writes a portfolio of 34 invented schools, 30 pages each, starts SERVER
(`reviewday-serve`, a release build) on it, opens a page, and saves a changed file EDITS times (60 by
default) each for the findings page, the notes of the day on the evidence page, and the slides. The
clock starts when the new file has been renamed into place and stops at the first animation frame
after the one in which the new words were there: then they have been painted. Beside it stand, as a
control, the times at which Chromium's own compositor handed over a frame with the changed pixels
(`Page.startScreencast`). The last line is `median=… p95=…` of the findings page, in milliseconds.

Needs Playwright: .venv/bin/python Benchmarks/preview.py .build/release/reviewday-serve
"""

import asyncio
import base64
import math
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from playwright.async_api import async_playwright

ROOT = Path(__file__).resolve().parents[1]
SCHOOLS = 34

# Notes when a word was first there, and when the frame after that began: the word is on the screen.
WATCH = """
window.seen = {};
addEventListener('DOMContentLoaded', () => {
  const look = () => {
    const found = /edit(\\d+)x/.exec(document.body ? document.body.textContent : '');
    if (!found || window.seen[found[1]]) return;
    window.seen[found[1]] = {there: performance.timeOrigin + performance.now()};
    requestAnimationFrame(() => requestAnimationFrame(() => {
      window.seen[found[1]].painted = performance.timeOrigin + performance.now();
    }));
  };
  new MutationObserver(look).observe(document.documentElement,
    {subtree: true, childList: true, characterData: true});
  look();
});
"""


def save(path, text):
    """As an editor saves: beside it, then renamed into place. Gives the time at which it was."""
    beside = path.with_name("." + path.name + ".new")
    beside.write_text(text, encoding="utf-8")
    os.rename(beside, path)
    return time.time() * 1000


async def edit(page, path, before, number, old):
    """One edit and what came of it: milliseconds until the words were there, and painted."""
    start = save(path, before.replace(old, f"{old} edit{number}x", 1))
    handle = await page.wait_for_function(
        "n => window.seen && window.seen[n] && window.seen[n].painted && window.seen[n]", arg=str(number),
        polling=5, timeout=10_000)
    seen = await handle.json_value()
    return seen["there"] - start, seen["painted"] - start


def figures(name, times):
    ordered = sorted(times)
    p95 = ordered[min(len(ordered) - 1, math.ceil(0.95 * len(ordered)) - 1)]
    print(f"{name:42} median {statistics.median(times):6.1f} ms   p95 {p95:6.1f} ms   "
          f"{ordered[0]:.1f} to {ordered[-1]:.1f}, n={len(times)}")
    return statistics.median(times), p95


async def measure(page, address, path, old, edits, name, first):
    before = path.read_text(encoding="utf-8")
    if old not in before:
        sys.exit(f"{path} does not hold “{old}”")
    await page.goto(address)
    await page.wait_for_timeout(800)
    there, painted = [], []
    for number in range(edits):
        a, b = await edit(page, path, before, first + number, old)
        there.append(a)
        painted.append(b)
        await page.wait_for_timeout(500 + 37 * (number % 5))
    save(path, before)
    await page.wait_for_timeout(500)
    figures(name + ", words there", there)
    return figures(name + ", painted", painted)


async def screencast(page, address, path, old, edits):
    """The same with the compositor's frames: the first whose picture differs from the last."""
    before = path.read_text(encoding="utf-8")
    await page.goto(address)
    await page.wait_for_timeout(800)
    session = await page.context.new_cdp_session(page)
    frames = []

    async def got(frame):
        frames.append((frame["metadata"]["timestamp"] * 1000, hash(frame["data"])))
        await session.send("Page.screencastFrameAck", {"sessionId": frame["sessionId"]})

    session.on("Page.screencastFrame", lambda frame: asyncio.ensure_future(got(frame)))
    await session.send("Page.startScreencast", {"format": "png", "everyNthFrame": 1})
    await page.wait_for_timeout(600)
    times = []
    for number in range(edits):
        frames.clear()
        start = save(path, before.replace(old, f"{old} " + "mmmm " * (1 + number % 2), 1))
        for _ in range(400):
            await asyncio.sleep(0.005)
            if any(at >= start for at, _ in frames):
                break
        after = [at for at, _ in frames if at >= start]
        if after:
            times.append(after[0] - start)
        await page.wait_for_timeout(600)
    await session.send("Page.stopScreencast")
    save(path, before)
    return figures("findings, frame handed over by Chromium", times)


def start(server, folder):
    process = subprocess.Popen(
        [server, "--port", "0", "--content", "Content"], cwd=folder, stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    address = process.stdout.readline().strip()
    print(process.stderr.readline().strip(), process.stderr.readline().strip())
    # Nobody reads what it says next: it must not wait for that.
    subprocess.Popen(["cat"], stdin=process.stderr, stdout=subprocess.DEVNULL)
    return process, address.rstrip("/")


async def main():
    server = Path(sys.argv[1]).resolve()
    edits = int(sys.argv[2]) if len(sys.argv) > 2 else 60
    with tempfile.TemporaryDirectory(prefix="reviewday-preview-") as temporary:
        folder = Path(temporary)
        subprocess.run([sys.executable, ROOT / "Benchmarks/generate.py", str(SCHOOLS), folder,
                        ROOT / "Content/library"], check=True)
        process, address = start(server, folder / "ours")
        try:
            async with async_playwright() as playwright:
                browser = await playwright.chromium.launch(
                    executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"),
                    args=["--no-sandbox"])
                page = await browser.new_page(viewport={"width": 1280, "height": 800})
                await page.add_init_script(WATCH)
                result = await run(page, address, folder / "ours/Content", edits)
                await browser.close()
        finally:
            rss = Path(f"/proc/{process.pid}/status").read_text() if os.path.isdir("/proc") else ""
            peak = re.search(r"VmHWM:\s+(\d+)", rss)
            if peak:
                print(f"peak memory of the server {int(peak[1]) / 1024:.0f} MB")
            process.terminate()
            process.wait(10)
    print(f"median={result[0]:.1f} p95={result[1]:.1f}")


async def run(page, address, content, edits):
    school = sorted(path.name for path in content.iterdir() if (path / "school.yaml").exists())[17]
    day = sorted((content / school / "days").iterdir())[0]
    base = f"{address}/{school}/governors"
    findings, notes = day / "findings.md", day / "notes.md"
    of_finding = re.search(r"^## F1 (.+)$", findings.read_text(encoding="utf-8"), re.M)[1]
    of_note = re.search(r"^- E1 .*?([A-Za-z]+ [a-z]+ [a-z]+)", notes.read_text(encoding="utf-8"), re.M)[1]
    result = await measure(page, base + "/findings.html", findings, of_finding, edits, "findings", 1000)
    await measure(page, f"{address}/{school}/school/evidence.html", notes, of_note, edits,
                  "notes on the evidence page", 2000)
    await measure(page, base + "/report.html", findings, of_finding, edits // 3, "report", 3000)
    await measure(page, base + "/slides.html", findings, of_finding, edits // 3, "slides", 4000)
    await screencast(page, base + "/findings.html", findings, of_finding, edits // 2)
    return result


if __name__ == "__main__":
    asyncio.run(main())
