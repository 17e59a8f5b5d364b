"""The evening: overview, blank screen, presenter's window, questions, paper; without scripts too."""

import asyncio
import os
import re
import shutil
import subprocess
import tempfile
from datetime import datetime, timedelta
from pathlib import Path

from playwright.async_api import Error

import chromium
from screens import AXE, OVERFLOW, RUN_AXE

ROOT = Path(__file__).resolve().parents[2]
SIZE = {"width": 1280, "height": 720}
# How many actions the plan of an example has at most.
ACTIONS = 4
NO_CHANNEL = "delete window.BroadcastChannel;"
NO_STORAGE = """Object.defineProperty(window, 'localStorage', {get() { throw new Error('refused'); }});"""
NO_WINDOWS = "window.open = () => null;"
AT = "[...document.querySelectorAll('.slides > .slide')].findIndex(e => e.classList.contains('on')) + 1"
PLACE = "parseInt(document.querySelector('[data-place]').textContent)"
CUT = """[...document.querySelectorAll('.frame .face')].filter(
  e => e.scrollHeight > e.clientHeight + 2 || e.scrollWidth > e.clientWidth + 2).length"""
# A question with all the marks that Markdown and our own format could take for theirs.
AWKWARD = "D9 Why [this](A99), *that* and `those` {only: nobody}? # 1 < 2 & \"so\" on\nand on?"


def problems(editions):
    decks = [(edition, edition.folder / "slides.html") for edition in editions
             if edition.name.endswith("/governors")]
    looks = [overview, blank, windows, fallback, alone, refused, apart, clock, hourless, questions,
             paper, scriptless, zoomed, axe]
    items = [(look, edition, path, decks) for edition, path in decks for look in looks]
    return len(items), asyncio.run(look_at(items))


async def look_at(items):
    async with chromium.browser() as browser:

        async def run(item, complain):
            look, edition, path, decks = item
            evening = Evening(browser, edition, path, decks, lambda text: complain(
                f"{edition.title(path)}, {look.__name__}: {text}"))
            try:
                await look(evening)
            finally:
                for context in evening.contexts:
                    await context.close()

        return await chromium.each(items, run)


class Evening:
    """A deck in a browser of its own, and what is wrong with it."""

    def __init__(self, browser, edition, path, decks, complain):
        self.browser, self.edition, self.path, self.decks = browser, edition, path, decks
        self.complain, self.contexts = complain, []

    async def context(self, *scripts, **options):
        context = await self.browser.new_context(
            viewport=SIZE, timezone_id="Europe/London", **options)
        for script in scripts:
            await context.add_init_script(script)
        self.contexts.append(context)
        return context

    async def open(self, context, place="", path=None):
        page = await context.new_page()
        page.set_default_timeout(8000)
        chromium.watch(page, self.edition, self.complain)
        await page.goto((path or self.path).as_uri() + place, wait_until="load")
        return page

    async def expect(self, page, script, expected, what):
        """What a page comes to within ten seconds; while it is still loading, it says nothing."""
        found = None
        for _ in range(200):
            try:
                found = await page.evaluate(script)
            except Error as error:
                found = f"{error}".splitlines()[0]
            if found == expected:
                return
            await asyncio.sleep(0.05)
        self.complain(f"{what}: {found!r}, not {expected!r}")


async def overview(evening):
    page = await evening.open(await evening.context())
    count = await page.evaluate("document.querySelectorAll('.slides > .slide').length")
    await evening.expect(page, "document.querySelector('.progress').max", count, "the whole progress")
    await page.keyboard.press("ArrowRight")
    await evening.expect(page, "document.querySelector('.progress').value", 2, "the progress")
    await evening.expect(
        page, "document.querySelector('.bar p').textContent", f"2 of {count}", "the place")
    await page.keyboard.press("o")
    await evening.expect(
        page, "document.querySelectorAll('.overview > ol > li > a').length", count, "pictures")
    await evening.expect(page, CUT, 0, "pictures that are cut off")
    await evening.expect(page, "document.activeElement.getAttribute('aria-current')", "true", "focus")
    await page.keyboard.press("ArrowRight")
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("ArrowUp")
    await page.keyboard.press("Enter")
    await evening.expect(page, AT, 3, "Enter in the overview leads to slide")
    await evening.expect(page, "document.querySelector('.overview').hidden", True, "closed")
    await evening.expect(page, "document.activeElement.tagName", "H2", "the focus after")
    await page.keyboard.press("o")
    await page.click(".overview > ol > li:nth-child(5) > a")
    await evening.expect(page, AT, 5, "a click in the overview leads to slide")
    await page.keyboard.press("o")
    await page.keyboard.press("Escape")
    await evening.expect(page, AT, 5, "Escape in the overview leads to slide")
    await page.keyboard.press("?")
    await evening.expect(page, "document.querySelector('.keys').open", True, "the keys are shown")
    await page.keyboard.press("Escape")
    await evening.expect(page, "document.querySelector('.keys').open", False, "the keys stay")


async def blank(evening):
    page = await evening.open(await evening.context(reduced_motion="reduce"), "#heard")
    start = await page.evaluate(AT)
    for key, other in (("b", "PageDown"), (".", "b")):
        await page.keyboard.press(key)
        await evening.expect(page, "document.querySelector('.blank').hidden", False, f"{key} blanks")
        await page.keyboard.press(other)
        await evening.expect(page, "document.querySelector('.blank').hidden", True, f"{other} ends it")
        await evening.expect(page, AT, start, "after the blank screen it is slide")
    await page.keyboard.press("PageDown")
    await evening.expect(page, "document.getAnimations().length", 0, "things that move")
    await page.reload()
    await evening.expect(page, AT, start + 1, "after a refresh it is slide")


async def windows(evening):
    """The show and the window that it opens: together, refreshed, closed and opened again."""
    context = await evening.context()
    show = await evening.open(context)
    async with show.expect_popup() as opening:
        await show.keyboard.press("p")
    presenter = await opening.value
    chromium.watch(presenter, evening.edition, evening.complain)
    await in_step(evening, show, presenter)
    await presenter.reload()
    await evening.expect(presenter, PLACE, 4, "the refreshed presenter is at")
    await show.reload()
    await evening.expect(show, AT, 4, "the refreshed show is at")
    await linked(evening, presenter, "In step")
    await show.keyboard.press("b")
    await evening.expect(
        presenter, "document.querySelector('.presenter').classList.contains('is-blank')", True,
        "the presenter sees the blank screen")
    await presenter.click("[data-do=blank]")
    await evening.expect(show, "document.querySelector('.blank').hidden", True, "the blank ends")
    await presenter.close()
    await show.keyboard.press("PageDown")
    await evening.expect(show, AT, 5, "the show alone is at")
    async with show.expect_popup() as opening:
        await show.keyboard.press("p")
    presenter = await opening.value
    await evening.expect(presenter, PLACE, 5, "the new presenter is at")
    await linked(evening, presenter, "In step")
    await show.close(run_before_unload=False)
    await linked(evening, presenter, "No show")
    await presenter.keyboard.press("PageDown")
    async with presenter.expect_popup() as opening:
        await presenter.click("[data-do=show]")
    await evening.expect(await opening.value, AT, 6, "the show opened again is at")
    await linked(evening, presenter, "In step")
    joining = await evening.open(context)
    await evening.expect(joining, AT, 6, "a show opened later is at")


async def in_step(evening, show, presenter):
    await linked(evening, presenter, "In step")
    await show.keyboard.press("PageDown")
    await show.keyboard.press("PageDown")
    await evening.expect(presenter, PLACE, 3, "the presenter follows to")
    await presenter.keyboard.press("PageDown")
    await evening.expect(show, AT, 4, "the show follows to")
    await evening.expect(presenter, CUT, 0, "pictures that are cut off")


async def linked(evening, presenter, words):
    await evening.expect(
        presenter, f"document.querySelector('[data-link]').textContent.startsWith('{words}')", True,
        f"the presenter says '{words}'")


async def fallback(evening):
    """Without channels, two windows that do not know each other tell through the storage."""
    context = await evening.context(NO_CHANNEL)
    show = await evening.open(context)
    await in_step(evening, show, await evening.open(context, "#presenter"))
    context = await evening.context(NO_STORAGE)
    show = await evening.open(context)
    await in_step(evening, show, await evening.open(context, "?presenter"))


async def alone(evening):
    page = await evening.open(await evening.context(NO_CHANNEL, NO_STORAGE), "#presenter")
    await linked(evening, page, "This browser keeps the two windows apart")
    await page.keyboard.press("PageDown")
    await evening.expect(page, PLACE, 2, "the presenter alone is at")
    await page.reload()
    await evening.expect(page, PLACE, 2, "the presenter alone, refreshed, is at")


async def refused(evening):
    page = await evening.open(await evening.context(NO_WINDOWS))
    await page.keyboard.press("p")
    await evening.expect(page, "document.querySelector('.refused').open", True, "it says so")


async def apart(evening):
    """Two decks in one browser never hear each other."""
    context = await evening.context()
    other = next(path for _, path in evening.decks if path != evening.path)
    page, stranger = await evening.open(context), await context.new_page()
    await stranger.goto(other.as_uri() + "#presenter")
    await page.keyboard.press("PageDown")
    await asyncio.sleep(0.3)
    await evening.expect(stranger, PLACE, 1, "another deck's presenter is at")
    await linked(evening, stranger, "No show")


async def clock(evening):
    page = await evening.open(await evening.context(), "#presenter")
    end = await page.evaluate("document.querySelector('.order').dataset.to")
    begin = await page.evaluate("document.querySelector('.order').dataset.from")
    if not end or not begin:
        return evening.complain("the timetable's hour is not there")
    last = datetime.fromisoformat(f"2026-11-23T{end}:00+00:00")
    first = datetime.fromisoformat(f"2026-11-23T{begin}:00+00:00")
    for moment, words, mood in (
            (first - timedelta(minutes=20), "begins in 20 minutes", "is-fine"),
            (last - timedelta(minutes=12), "12 minutes left", "is-fine"),
            (last - timedelta(minutes=7), "7 minutes left", "is-short"),
            (last + timedelta(minutes=3), "3 minutes over", "is-over")):
        await page.clock.set_fixed_time(moment)
        await evening.expect(
            page, "document.querySelector('[data-hour]').textContent", words, "the hour")
        await evening.expect(
            page, "document.querySelector('.hour').className", f"hour {mood}", "its colour")
    await page.clock.set_fixed_time(first)
    await page.keyboard.press("PageDown")
    await page.clock.set_fixed_time(first + timedelta(seconds=90))
    await evening.expect(
        page, "document.querySelector('[data-elapsed]').textContent", "1:30", "since the start")
    await page.clock.set_fixed_time(first + timedelta(hours=1))
    left = await page.evaluate("document.querySelector('[data-left]').textContent")
    await evening.expect(
        page, "/over of/.test(document.querySelector('[data-left]').textContent)", True,
        f"the part's time ({left})")
    minutes = "[...document.querySelectorAll('.order li')].reduce((s, e) => s + +e.dataset.minutes, 0)"
    await evening.expect(page, minutes, round((last - first).seconds / 60), "the parts' minutes")


async def hourless(evening):
    """Where the timetable has no presentation, time is told and nothing counts down."""
    html = re.sub(r' data-(from|to|minutes)="[^"]*"', "", evening.path.read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "slides.html"
        path.write_text(html, encoding="utf-8")
        page = await (await evening.context()).new_page()
        await page.goto(path.as_uri() + "#presenter")
        await page.keyboard.press("PageDown")
        shown = """[...document.querySelectorAll('.clocks > div:not([hidden]) dt')].map(
          e => e.textContent)"""
        await evening.expect(page, shown, ["Now", "Since the start"], "the clocks")
        elapsed = "/^\\d+:\\d\\d$/.test(document.querySelector('[data-elapsed]').textContent)"
        await evening.expect(page, elapsed, True, "the time since the start is told")


async def questions(evening):
    """What is asked stands on the slide at once, outlasts a refresh and passes the program's checks."""
    context = await evening.context(accept_downloads=True)
    show = await evening.open(context, "#discussion")
    presenter = await evening.open(context, "#presenter")
    await show.bring_to_front()
    await show.keyboard.press("q")
    for question, by in (("Who hears it first?", "the chair of governors"), ("Gone", ""),
                         (AWKWARD, "a parent governor: \"new\"")):
        await show.fill("#ask-question", question)
        await show.fill("#ask-by", by)
        await show.press("#ask-by", "Enter")
    await show.click(".ask ol li:nth-child(2) [data-do=remove]")
    await show.click(".ask ol li:nth-child(1) [data-do=edit]")
    await show.fill("#ask-question", "Who hears it last?")
    await show.click(".ask [type=submit]")
    async with show.expect_download() as saving:
        await show.click("[data-do=save]")
    saved = await (await saving.value).path()
    await show.keyboard.press("Escape")
    seen = "[...document.querySelectorAll('#discussion .asked li')].map(e => e.textContent)"
    expected = ["Who hears it last? the chair of governors",
                " ".join(AWKWARD.split()) + " a parent governor: \"new\""]
    await evening.expect(show, seen, expected, "on the slide")
    await show.reload()
    await evening.expect(show, seen, expected, "on the slide after a refresh")
    small = """[...document.querySelectorAll('#discussion .asked *, #discussion .asked')].filter(
      e => parseFloat(getComputedStyle(e).fontSize) < 15.9).length"""
    await evening.expect(show, small, 0, "questions that are set too small")
    await evening.expect(
        presenter, "document.querySelectorAll('.in-the-room li').length", 2, "at the presenter's")
    accepted(evening, Path(saved).read_text(encoding="utf-8"))


def accepted(evening, markdown):
    """The program takes what the page wrote as a part of the day's discussion."""
    program = os.environ.get("REVIEWDAY") or ROOT / ".build/release/reviewday"
    content = next(p for p in evening.path.parents if (p / "Content").exists()) / "Content"
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "Content"
        shutil.copytree(content, copy)
        school = evening.edition.folder.parent.name
        file = max((copy / school / "days").glob("*/discussion.md"))
        before = check(program, folder)
        file.write_text(file.read_text(encoding="utf-8") + "\n" + markdown, encoding="utf-8")
        after = check(program, folder)
        if before != after:
            evening.complain(f"the check says otherwise with {markdown!r}: {after}")
        subprocess.run([program, "build"], cwd=folder, capture_output=True, timeout=120)
        page = Path(folder) / "Output" / school / "governors/discussion.html"
        words = re.sub(r"<[^>]+>", "", page.read_text(encoding="utf-8"))
        for part in ("Who hears it last?", "Why [this](A99), *that* and `those` (only, nobody)?"):
            if part not in words:
                evening.complain(f"the built discussion lacks {part!r}")


def check(program, folder):
    run = subprocess.run(
        [program, "check"], cwd=folder, stdin=subprocess.DEVNULL, capture_output=True, text=True,
        timeout=120)
    return run.returncode, re.findall(r"[a-z-]+/days/\S+", run.stdout)


async def paper(evening):
    page = await evening.open(await evening.context())
    count = await page.locator(".slides > .slide").count()
    await page.keyboard.press("Escape")
    await print_all(evening, page, count)


async def print_all(evening, page, count):
    for form, pages, size in (("slides", count, "841.9"), ("handout", -(-count // 3), "595"),
                              ("notes", count, "595")):
        await page.check(f"[name=paper][value={form}]")
        with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
            await page.pdf(path=file.name, prefer_css_page_size=True, print_background=False)
            facts = text_of(["pdfinfo", file.name])
            words = text_of(["pdftotext", file.name, "-"])
        printed = int(re.search(r"Pages: +(\d+)", facts)[1])
        # What is to be said of an action may be longer than its page.
        most = pages + ACTIONS if form == "notes" else pages
        if not pages <= printed <= most:
            evening.complain(f"as {form} it has {printed} pages, not {pages}")
        if f"Page size:       {size}" not in facts and form == "slides":
            evening.complain(f"as {form} it is printed on {re.search('Page size:.*', facts)[0]}")
        if ("Speaker’s notes" in words) != (form == "notes"):
            evening.complain(f"as {form} it should {'' if form == 'notes' else 'not '}have notes")


def text_of(command):
    return subprocess.run(
        command, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60).stdout


async def scriptless(evening):
    page = await evening.open(await evening.context(java_script_enabled=False))
    slides = page.locator(".slides > .slide")
    count = await slides.count()
    for number in range(count):
        if not await slides.nth(number).is_visible():
            evening.complain(f"slide {number + 1} cannot be read")
    for hidden in (".bar", ".presenter", ".overview", "dialog", ".blank"):
        if await page.locator(hidden).first.is_visible():
            evening.complain(f"{hidden} is seen and does nothing")
    await print_all(evening, page, count)


async def zoomed(evening):
    """At 400 % the show gives way to the page that is read, and the presenter's window reflows."""
    context = await evening.context()
    for place in ("", "#presenter"):
        page = await evening.open(context, place)
        await page.set_viewport_size({"width": 320, "height": 256})
        if overflow := await page.evaluate(OVERFLOW):
            evening.complain(f"slides.html{place}: {overflow}")
        if not place and await page.evaluate(
                "[...document.querySelectorAll('.slides > .slide')].some(e => !e.getClientRects().length)"):
            evening.complain("a slide is lost")


async def axe(evening):
    context = await evening.context()
    page = await evening.open(context, "#discussion")
    presenter = await evening.open(context, "#presenter")
    await page.keyboard.press("q")
    await page.fill("#ask-question", "Who hears it?")
    await page.press("#ask-by", "Enter")
    views = [("questions", page, "Escape"), ("show", page, "o"), ("overview", page, "Escape"),
             ("show", page, "?"), ("keys", page, "Escape"), ("show", page, "Escape"),
             ("reading", page, None), ("presenter", presenter, None)]
    for name, view, key in views:
        await view.bring_to_front()
        await view.evaluate(AXE)
        for violation in await view.evaluate(RUN_AXE):
            evening.complain(f"axe, {name}: {violation}")
        if key:
            await view.keyboard.press(key)
