"""The browser that looks at the pages: the machine's own, driven by Playwright."""

import asyncio
import os
import shutil
from contextlib import asynccontextmanager

from playwright.async_api import async_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome")
ON_MACOS = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"
AT_ONCE = max(2, min(6, (os.cpu_count() or 2) + 1))


def path():
    for name in NAMES:
        if found := shutil.which(name):
            return found
    return ON_MACOS


@asynccontextmanager
async def browser():
    async with async_playwright() as playwright:
        running = await playwright.chromium.launch(executable_path=path(), args=["--no-sandbox"])
        try:
            yield running
        finally:
            await running.close()


def watch(page, edition, complain):
    """Complains of all that a page says to the console or asks of anything outside its edition."""
    inside = edition.folder.as_uri() + "/"

    def requested(request):
        if not request.url.startswith((inside, "data:", "blob:")):
            complain(f"asks for {request.url}")

    page.on("request", requested)
    page.on("requestfailed", lambda request: complain(f"does not get {request.url}"))
    page.on("pageerror", lambda error: complain(f"script error: {error}"))
    page.on("console", lambda message: message.type in ("error", "warning")
            and complain(f"console: {message.text}"))


async def each(items, look):
    """Looks at all items, a few at a time; gives what was complained of, in the items' order."""
    gate = asyncio.Semaphore(AT_ONCE)

    async def one(item):
        async with gate:
            found = []
            try:
                await look(item, found.append)
            except Exception as error:  # A page that cannot be looked at is a problem like another.
                found.append(f"{type(error).__name__}: {error}")
            return found

    return [text for found in await asyncio.gather(*map(one, items)) for text in found]
