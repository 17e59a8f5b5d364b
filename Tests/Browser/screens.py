"""Every page on a screen: quiet, self-sufficient, no wider than the screen, fit for everybody."""

import asyncio
from pathlib import Path

import axe_playwright_python

import chromium

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
RUN_AXE = """async () => {
  const result = await axe.run(document, {preload: false, resultTypes: ['violations']});
  return result.violations.flatMap(v => v.nodes.map(
    n => `${v.id}: ${n.target.join(' ')}: ${(n.failureSummary || v.help).replace(/\\s+/g, ' ')}`));
}"""
OVERFLOW = """() => {
  const wide = document.documentElement.scrollWidth, screen = window.innerWidth;
  if (wide <= screen) return '';
  const culprits = [...document.querySelectorAll('body *')]
    .filter(e => e.getBoundingClientRect().right > screen + 1 && !e.closest('[tabindex] *'))
    .slice(0, 3).map(e => e.tagName.toLowerCase() + (e.id ? '#' + e.id : '') + '.' + e.className);
  return `${wide} px wide on a screen of ${screen}: ${culprits.join(', ')}`;
}"""


def problems(editions):
    pages = [(edition, page) for edition in editions for page in edition.pages()]
    return len(pages), asyncio.run(look_at(pages))


async def look_at(pages):
    async with chromium.browser() as browser:

        async def look(item, complain):
            edition, path = item
            name = edition.title(path)
            context = await browser.new_context(viewport={"width": 1280, "height": 800})
            try:
                page = await context.new_page()
                await look_at_page(page, edition, path, lambda text: complain(f"{name}: {text}"))
            finally:
                await context.close()

        return await chromium.each(pages, look)


async def look_at_page(page, edition, path, complain):
    chromium.watch(page, edition, complain)
    await page.goto(path.as_uri(), wait_until="load")
    for width in (1280, 320):
        await page.set_viewport_size({"width": width, "height": 800})
        if overflow := await page.evaluate(OVERFLOW):
            complain(overflow)
    await page.set_viewport_size({"width": 1280, "height": 800})
    await page.evaluate(AXE)
    for scheme in ("light", "dark"):
        await page.emulate_media(color_scheme=scheme)
        for violation in await page.evaluate(RUN_AXE):
            complain(f"axe, {scheme}: {violation}")
