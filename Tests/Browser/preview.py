"""The preview as it is used: a real server on a copy of the example, a real browser, real files.

It follows what is typed in place, lists what is to be mended, switches edition, date and print,
gives nothing to anybody else, writes nothing and leaves nothing behind.
"""

import asyncio
import os
import re
import shutil
import signal
import socket
import subprocess
import tempfile
import threading
import time
from pathlib import Path

import chromium
import outputs
from screens import AXE, OVERFLOW, RUN_AXE

SCHOOL = "larkmoor-edge-school"
DAY = f"{SCHOOL}/days/2026-11-23"
BAR = "reviewday-preview"


def server():
    """The second program; the unit tests' build has made it."""
    return os.environ.get("REVIEWDAY_SERVE") or outputs.ROOT / ".build/debug/reviewday-serve"


class Preview:
    """A running server and the folder that it looks at."""

    def __init__(self, folder, *options, program=None):
        self.folder = folder
        self.process = subprocess.Popen(
            [*(program or [server()]), "--port", "0", *options], cwd=folder,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self.said = []
        threading.Thread(target=self.listen, daemon=True).start()
        self.address = self.process.stdout.readline().strip().rstrip("/")
        self.port = int(self.address.rsplit(":", 1)[1] or 0) if self.address else 0

    def listen(self):
        for line in self.process.stderr:
            self.said.append(line)

    def end(self, how=signal.SIGINT):
        self.process.send_signal(how)
        return self.process.wait(10)

    async def hears(self, words, count=1, seconds=40):
        """Whether the server says something on the terminal within a time."""
        for _ in range(seconds * 20):
            if sum(words in line for line in self.said) >= count:
                return True
            await asyncio.sleep(0.05)
        return False

    def file(self, path):
        return self.folder / "Content" / path

    def edit(self, path, old, new):
        """As an editor saves: beside it, then renamed into place."""
        file = self.file(path)
        text = file.read_text(encoding="utf-8")
        assert old in text, f"{path} does not hold {old}"
        beside = file.with_name(f".{file.name}.new")
        beside.write_text(text.replace(old, new, 1), encoding="utf-8")
        os.rename(beside, file)
        return text

    def ask(self, request):
        """The status line that some bytes are answered with."""
        with socket.create_connection(("127.0.0.1", self.port), 30) as connection:
            connection.sendall(request)
            return connection.recv(4096).decode("latin-1").split("\r\n")[0]

    def get(self, path, host=None, more="", method="GET"):
        host = host or f"127.0.0.1:{self.port}"
        text = f"{method} {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n{more}\r\n"
        status = self.ask(text.encode("latin-1")).split(" ")
        return int(status[1]) if len(status) > 1 else 0


def tree(folder):
    """Everything in a folder with size and time, to see that nothing was written."""
    return {str(path): (path.stat().st_size, path.stat().st_mtime_ns)
            for path in sorted(folder.rglob("*"))}


def problems(editions):
    found = []
    count = asyncio.run(look_at(found.append, editions))
    return count, found


async def look_at(complain, editions):
    checks = [follows, keeps_the_slide, lists_errors, lists_gaps, switches, outlives_its_page, refuses,
              is_fit_for_all, survives_a_burst, survives_a_lost_folder, watches_a_school_elsewhere,
              is_refused_a_port, comes_back]
    with tempfile.TemporaryDirectory(prefix="reviewday-preview-") as temporary:
        folder = Path(temporary) / "Été 100% #1"
        shutil.copytree(outputs.ROOT / "Content", folder / "Content")
        preview = Preview(folder)
        before = tree(folder)
        try:
            async with chromium.browser() as browser:
                for check in checks:
                    await one(check, browser, preview, complain)
        finally:
            if preview.process.poll() is None:
                preview.end()
        if set(tree(folder)) != set(before):
            complain(f"it left behind {sorted(set(tree(folder)) ^ set(before))[:5]}")
        await ends(folder, complain)
    for edition in editions:
        for page in edition.pages():
            if BAR in page.read_text(encoding="utf-8"):
                complain(f"{edition.title(page)} holds the preview's bar")
    return len(checks) + 2


async def one(check, browser, preview, complain):
    def say(text):
        complain(f"{check.__name__}: {text}")

    context = await browser.new_context(viewport={"width": 1280, "height": 800})
    page = await context.new_page()
    page.on("pageerror", lambda error: say(f"script error: {error}"))
    page.on("console", lambda message: message.type in ("error", "warning")
            and "ERR_CONNECTION_REFUSED" not in message.text
            and "ERR_INCOMPLETE_CHUNKED" not in message.text
            and "404" not in message.text and say(f"console: {message.text}"))
    try:
        await check(page, preview, say)
    except Exception as error:  # A check that cannot be made is a problem like another.
        say(f"{type(error).__name__}: {error}")
    finally:
        await context.close()


async def look(page, preview, path):
    await page.goto(preview.address + path, wait_until="load")
    await page.wait_for_function("window.EventSource && document.querySelector('reviewday-preview')")
    await page.locator(f"{BAR} .worry").wait_for(state="attached")
    await page.wait_for_timeout(400)


async def words(page, text, seconds=30):
    await page.wait_for_function("text => document.body.textContent.includes(text)", arg=text,
                                 timeout=seconds * 1000)


# MARK: The checks


async def follows(page, preview, complain):
    await look(page, preview, f"/{SCHOOL}/governors/findings.html")
    await page.evaluate("window.mark = 1; scrollTo(0, 700)")
    link = page.locator("main a").nth(20)
    await link.focus()
    place = await page.evaluate("scrollY")
    old = preview.edit(f"{DAY}/findings.md", "feels calm", "feels at ease")
    await words(page, "feels at ease")
    if await page.evaluate("scrollY") != place:
        complain(f"scrolled from {place} to {await page.evaluate('scrollY')}")
    if await page.evaluate("window.mark") != 1:
        complain("the page was loaded anew")
    if not await link.evaluate("link => link === document.activeElement"):
        complain("what was focused is not any more")
    preview.file(f"{DAY}/findings.md").write_text(old, encoding="utf-8")
    await words(page, "feels calm")


async def keeps_the_slide(page, preview, complain):
    await look(page, preview, f"/{SCHOOL}/governors/slides.html")
    for _ in range(4):
        await page.keyboard.press("ArrowRight")
    slide = await page.evaluate("document.querySelector('.slide.on').id")
    await page.evaluate("window.mark = 1")
    old = preview.edit(f"{DAY}/findings.md", "feels calm", "feels at ease")
    await words(page, "feels at ease")
    if await page.evaluate("window.mark") != 1:
        complain("the deck was loaded anew for a changed word")
    now = await page.evaluate("document.querySelector('.slide.on').id")
    if now != slide:
        complain(f"went from slide {slide} to {now}")
    await page.keyboard.press("ArrowRight")
    if await page.evaluate("document.querySelector('.slide.on').id") == slide:
        complain("the deck's keys do nothing any more")
    preview.file(f"{DAY}/findings.md").write_text(old, encoding="utf-8")
    await words(page, "feels calm")


async def lists_errors(page, preview, complain):
    await look(page, preview, f"/{SCHOOL}/governors/findings.html")
    old = preview.edit(f"{DAY}/findings.md", "\nE9 ", "\nE999 E9 ")
    listed = page.locator(f"{BAR} .list")
    await listed.wait_for(state="visible", timeout=30_000)
    text = await listed.inner_text()
    for part in ("1 error: the page is the last good one", "there is no evidence “E999”",
                 f"{DAY}/findings.md:", "| E999", "| ^^^^", "Mend: "):
        if part not in text:
            complain(f"the list does not say “{part}”: {text}")
    size = page.viewport_size
    await page.set_viewport_size({"width": 320, "height": 800})
    where = page.locator(f"{BAR} .where").first
    if await where.evaluate("line => line.scrollWidth > line.clientWidth"):
        complain("at 320 px the place is cut off")
    await page.set_viewport_size(size)
    if "feels calm" not in await page.locator("main").inner_text():
        complain("the last good page is gone")
    other = await page.context.new_page()
    await look(other, preview, f"/{SCHOOL}/school/report.html")
    if "feels calm" not in await other.locator("main").inner_text():
        complain("a last good page that nobody had looked at cannot be reached")
    preview.file(f"{DAY}/findings.md").write_text(old, encoding="utf-8")
    await listed.wait_for(state="hidden", timeout=30_000)


async def lists_gaps(page, preview, complain):
    await look(page, preview, "/sallowby-primary-school/school/index.html")
    worry = page.locator(f"{BAR} .worry")
    if await worry.inner_text() != "2 gaps":
        complain(f"the bar says {await worry.inner_text()}")
    await worry.click()
    if await page.locator(f"{BAR} .list li").count() != 2:
        complain("the gaps are not listed")
    await page.keyboard.press("Escape")
    if await page.locator(f"{BAR} .list").is_visible():
        complain("Escape does not close the list")


async def switches(page, preview, complain):
    await look(page, preview, f"/{SCHOOL}/governors/plan.html")
    await page.locator(f"{BAR} select").select_option(label="School edition")
    await page.wait_for_url("**/school/plan.html")
    await page.wait_for_timeout(300)
    await page.locator(f"{BAR} #date").fill("2027-02-01")
    await page.locator(f"{BAR} form button[type=submit]").click()
    await page.wait_for_url("**/~as-of=2027-02-01/**")
    await words(page, "1 February 2027")
    await page.locator("nav a", has_text="Findings").first.click()
    await page.wait_for_url(f"**/~as-of=2027-02-01/{SCHOOL}/school/findings.html")
    await page.wait_for_timeout(300)
    await page.locator(f"{BAR} #large").click()
    await page.wait_for_url("**/~as-of=2027-02-01~large-print/**")
    await page.goto(page.url.replace("findings.html", "report.html"))
    await words(page, "1 February 2027")
    if not await page.evaluate("document.body.classList.contains('large')"):
        complain("the report is not in large print")
    await page.locator(f"{BAR} form button", has_text="Back to").click()
    await page.wait_for_url(f"**/~large-print/{SCHOOL}/school/report.html")
    await page.wait_for_timeout(300)
    await page.locator(f"{BAR} select").select_option(label="Families’ edition")
    await page.wait_for_url("**/families/index.html")


async def outlives_its_page(page, preview, complain):
    """A page that is not made any more says so and offers the index."""
    await look(page, preview, f"/{SCHOOL}/school/actions/A2.html")
    file = preview.file(f"{SCHOOL}/actions/A2-staff-confidence.md")
    away = preview.folder / "A2.md"
    os.rename(file, away)
    if not await preview.hears("changed;"):
        complain("the terminal says nothing")
    await page.locator(f"{BAR} .list").wait_for(state="visible", timeout=30_000)
    os.rename(away, file)
    await page.locator(f"{BAR} .list").wait_for(state="hidden", timeout=30_000)


async def refuses(page, preview, complain):
    index = f"/{SCHOOL}/governors/index.html"
    port = preview.port
    allowed = [(index, {}), (index, {"host": f"localhost:{port}"}), (index, {"method": "HEAD"}),
               (index, {"more": f"Origin: http://127.0.0.1:{port}\r\n"})]
    for path, how in allowed:
        if (status := preview.get(path, **how)) != 200:
            complain(f"{path} {how}: {status}")
    for path in ("/%2e%2e/%2e%2e/etc/passwd", "/../../etc/passwd", f"/{SCHOOL}/..%2f..%2fsite.yaml",
                 f"/{SCHOOL}/governors/%2e%2e/%2e%2e/Content/site.yaml", "/Content/site.yaml",
                 f"/{SCHOOL}/governors/..%5c..%5csite.yaml", f"/{SCHOOL}/governors/%00",
                 f"/{SCHOOL}/governors/%c0%ae%c0%ae/x", "//etc/passwd", f"/{SCHOOL}/private/",
                 "/~as-of=2027-99-99/x/y/z.html", f"/{SCHOOL}/days/2026-11-23/notes.md", "/" + "a" * 9000):
        if (status := preview.get(path)) not in (404, 0):
            complain(f"{path[:60]}: {status}")
    for how in ({"host": "evil.example"}, {"host": f"evil.example:{port}"}, {"host": "127.0.0.1:1"},
                {"more": "Origin: https://evil.example\r\n"}, {"more": "Origin: null\r\n"},
                {"more": "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors\r\n"}):
        for path in (index, "/~preview/news?page=/", "/~preview/preview.js"):
            if (status := preview.get(path, **how)) != 403:
                complain(f"{path} {how}: {status}")
    if (status := preview.get(index, method="POST", more="Content-Length: 0\r\n")) != 405:
        complain(f"POST: {status}")
    for address in addresses():
        try:
            socket.create_connection((address, port), 1).close()
            complain(f"it listens on {address} too")
        except OSError:
            pass


def addresses():
    """This machine's addresses that others can reach."""
    try:
        return {info[4][0] for info in socket.getaddrinfo(socket.gethostname(), None)
                if not info[4][0].startswith("127.")} | {"::1"}
    except OSError:
        return {"::1"}


async def is_fit_for_all(page, preview, complain):
    """Axe and the widths, with the bar, with gaps listed, with an error listed, on slides."""

    async def hold(name):
        for width in (1280, 320):
            await page.set_viewport_size({"width": width, "height": 800})
            if overflow := await page.evaluate(OVERFLOW):
                complain(f"{name}: {overflow}")
            for scheme in ("light", "dark"):
                await page.emulate_media(color_scheme=scheme)
                for violation in await page.evaluate(RUN_AXE):
                    complain(f"{name}, {width} px, {scheme}: {violation}")
        await page.set_viewport_size({"width": 1280, "height": 800})

    for path in ("/portfolio/index.html", f"/{SCHOOL}/governors/slides.html", "/nothing/at/all.html",
                 "/sallowby-primary-school/school/index.html"):
        await look(page, preview, path)
        await page.evaluate(AXE)
        await hold(path)
    await page.locator(f"{BAR} .worry").click()
    await hold("gaps")
    old = preview.edit("sallowby-primary-school/days/2026-11-12/findings.md", "\n## F1 ",
                       "\n## F99 Groundless\nE999\n\n## F1 ")
    await page.locator(f"{BAR} .list h2.bad").wait_for(state="visible", timeout=30_000)
    await hold("error")
    await page.emulate_media(media="print")
    if await page.locator(BAR).is_visible():
        complain("the bar is printed")
    preview.file("sallowby-primary-school/days/2026-11-12/findings.md").write_text(old, encoding="utf-8")
    await page.locator(f"{BAR} .list h2.bad").wait_for(state="hidden", timeout=30_000)


async def survives_a_burst(page, preview, complain):
    """Ten thousand files at once, as when git checks out a branch."""
    await look(page, preview, f"/{SCHOOL}/school/index.html")
    folder = preview.file(f"{SCHOOL}/private")
    start = len(preview.said)
    folder.mkdir()
    for number in range(10_000):
        (folder / f"{number}.txt").write_text("Nobody Atall")
    await asyncio.sleep(3)
    told = [line for line in preview.said[start:] if "changed;" in line]
    if not told or len(told) > 3:
        complain(f"told {len(told)} times: {told[:5]}")
    counts = [int(found[1]) for line in told if (found := re.match(r"(\d+) files", line))]
    if sum(counts) < 9_990:
        complain(f"not all were counted: {told}")
    shutil.rmtree(folder)
    await asyncio.sleep(2)
    if "Nobody" in "".join(preview.said) or "Nobody" in await page.content():
        complain("a private file was shown")


async def survives_a_lost_folder(page, preview, complain):
    await look(page, preview, f"/{SCHOOL}/school/index.html")
    content, away = preview.folder / "Content", preview.folder / "Away"
    for lost, other, said in ((content, away, "The folder Content is not there any more"),
                              (content / SCHOOL, preview.folder / "Gone", f"The folder of {SCHOOL}")):
        os.rename(lost, other)
        notice = page.locator(f"{BAR} .notice")
        await notice.wait_for(state="visible", timeout=30_000)
        if said not in await notice.inner_text():
            complain(f"it says {await notice.inner_text()}")
        if not await page.locator("main h1").is_visible():
            complain("the last good page is gone")
        os.rename(other, lost)
        await notice.wait_for(state="hidden", timeout=30_000)
    old = preview.edit(f"{SCHOOL}/school.yaml", "name: Larkmoor Edge School", "name: Larkmoor Hill School")
    await words(page, "Larkmoor Hill School")
    preview.file(f"{SCHOOL}/school.yaml").write_text(old, encoding="utf-8")
    await words(page, "Larkmoor Edge School")


async def watches_a_school_elsewhere(page, preview, complain):
    """As soon as the site names a school's folder that is somewhere else, changes there are seen."""
    elsewhere = preview.folder / "other/hollin-bank-school"
    shutil.copytree(preview.file(SCHOOL), elsewhere)
    site = preview.file("site.yaml")
    old = site.read_text(encoding="utf-8")
    site.write_text(old + "schools: [../other/hollin-bank-school]\n", encoding="utf-8")
    if not await preview.hears("everything made again"):
        complain("the site's change is not seen")
    await asyncio.sleep(2)
    await look(page, preview, "/hollin-bank-school/school/index.html")
    school = elsewhere / "school.yaml"
    school.write_text(school.read_text(encoding="utf-8").replace(
        "Larkmoor Edge School", "Hollin Bank School"), encoding="utf-8")
    await words(page, "Hollin Bank School")
    site.write_text(old, encoding="utf-8")
    await asyncio.sleep(1)
    shutil.rmtree(preview.folder / "other")


async def is_refused_a_port(page, preview, complain):
    run = subprocess.run([server(), "--port", str(preview.port)], cwd=preview.folder, text=True,
                         stdin=subprocess.DEVNULL, capture_output=True, timeout=20)
    if run.returncode != 3 or f"port {preview.port} is in use" not in run.stderr \
            or "--port 0" not in run.stderr:
        complain(f"{run.returncode}: {run.stderr}")


async def comes_back(page, preview, complain):
    """Ctrl-C ends it; the open page says so, and goes on when it is started again."""
    await look(page, preview, f"/{SCHOOL}/school/index.html")
    status = preview.end()
    if status != 0:
        complain(f"Ctrl-C ends it with {status}")
    await page.locator(f"{BAR} .list", has_text="The preview has ended").wait_for(timeout=30_000)
    try:
        preview.ask(b"GET / HTTP/1.1\r\n\r\n")
        complain("something still listens")
    except OSError:
        pass
    old = preview.edit(f"{SCHOOL}/school.yaml", "name: Larkmoor Edge School", "name: Larkmoor Hill School")
    again = Preview(preview.folder, "--port", str(preview.port))
    try:
        await words(page, "Larkmoor Hill School")
        await page.locator(f"{BAR} .list").wait_for(state="hidden", timeout=30_000)
    finally:
        preview.file(f"{SCHOOL}/school.yaml").write_text(old, encoding="utf-8")
        again.end(signal.SIGTERM)


async def ends(folder, complain):
    """`reviewday serve` becomes the server: one process, which every signal ends."""
    first = Path(server()).with_name("reviewday")
    for how in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        preview = Preview(folder, program=[first, "serve"])
        if not preview.address:
            complain(f"reviewday serve did not start: {preview.said}")
            continue
        children = subprocess.run(["ps", "--ppid", str(preview.process.pid), "-o", "pid="],
                                  capture_output=True, text=True).stdout.split()
        status = preview.end(how)
        if status != 0 or children:
            complain(f"{how.name}: status {status}, children {children}")
    alone = folder / "alone"
    alone.mkdir()
    shutil.copy(first, alone / "reviewday")
    run = subprocess.run([alone / "reviewday", "serve"], cwd=folder, text=True, capture_output=True,
                         env={**os.environ, "PATH": "/nowhere"}, stdin=subprocess.DEVNULL, timeout=20)
    if run.returncode != 3 or "reviewday-serve" not in run.stderr:
        complain(f"without its server: {run.returncode}: {run.stderr}")
