"""The deck in the room: every slide whole and readable on three projectors, driven by the keyboard."""

import asyncio
import re

import chromium

# Width, height and the smallest letter in pixels: 24 on full HD, and in proportion elsewhere.
SCREENS = ((1920, 1080, 24), (1280, 720, 16), (1024, 768, 12.8))
LARGEST = 150_000
# What each item of a survey that is drawn may add to that.
LARGEST_ITEM = 3_500
PICTURE = re.compile(rb"data:image/[^\"')]*")
FORWARD = ("ArrowRight", "PageDown", " ", "ArrowDown")

# What is wrong with the slide on show.
FAULTS = """smallest => {
  const slide = document.querySelector('.slide.on'), faults = [];
  const others = [...document.querySelectorAll('.slide:not(.on)')];
  if (others.some(e => e.getClientRects().length)) faults.push('another slide shows beside it');
  const frame = {left: 0, top: 0, right: innerWidth, bottom: innerHeight};
  const outside = r => r.left < frame.left - 1 || r.top < frame.top - 1 ||
    r.right > frame.right + 1 || r.bottom > frame.bottom + 1;
  const bar = document.querySelector('.bar').getBoundingClientRect();
  // A drawing that runs off the slide on purpose.
  for (const e of slide.querySelectorAll('.motif')) e.remove();
  const seen = e => e.checkVisibility({opacityProperty: true, visibilityProperty: true});
  const named = e => e.tagName.toLowerCase() +
    (e.className && e.className.baseVal === undefined ? '.' + e.className : '') +
    ' "' + e.textContent.trim().replace(/\\s+/g, ' ').slice(0, 40) + '"';
  for (const e of slide.querySelectorAll('*')) {
    if (e.closest('.notes, .motif, title, defs') || !seen(e)) continue;
    const style = getComputedStyle(e);
    if (outside(e.getBoundingClientRect())) faults.push('off the screen: ' + named(e));
    const cuts = style.overflowX !== 'visible' || style.overflowY !== 'visible' || e.matches('.face');
    if (cuts && !e.closest('svg') &&
        (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1))
      faults.push('cut off: ' + named(e));
    for (const node of e.childNodes) {
      if (node.nodeType !== 3 || !node.data.trim()) continue;
      const matrix = e.closest('svg') ? e.getScreenCTM() : null;
      const size = parseFloat(style.fontSize) * (matrix ? Math.hypot(matrix.a, matrix.b) : 1);
      if (size < smallest - 0.05) faults.push(`${size.toFixed(1)} px is small: ` + named(e));
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const r of range.getClientRects()) {
        if (outside(r)) faults.push('words off the screen: ' + named(e));
        if (seen(document.querySelector('.bar')) && r.right > bar.left && r.left < bar.right &&
            r.bottom > bar.top && r.top < bar.bottom) faults.push('under the bar: ' + named(e));
      }
    }
  }
  for (const e of document.querySelectorAll('.bar, .bar *')) {
    const size = parseFloat(getComputedStyle(e).fontSize);
    if (seen(e) && size < smallest - 0.05) faults.push(`${size.toFixed(1)} px is small: ` + named(e));
  }
  return [...new Set(faults)];
}"""

HERE = """() => ({
  id: document.querySelector('.slide.on')?.id, hash: decodeURIComponent(location.hash.slice(1)),
  at: [...document.querySelectorAll('.slide')].findIndex(e => e.classList.contains('on')),
  focus: document.activeElement?.id, shown: document.documentElement.classList.contains('show'),
})"""


def problems(editions):
    decks = [(edition, edition.folder / "slides.html", screen) for edition in editions
             for screen in SCREENS if (edition.folder / "slides.html").exists()]
    return len(decks), asyncio.run(look_at(decks))


async def look_at(decks):
    async with chromium.browser() as browser:

        async def look(item, complain):
            edition, path, (width, height, smallest) = item
            name = f"{edition.title(path)} at {width}×{height}"
            context = await browser.new_context(viewport={"width": width, "height": height})
            try:
                page = await context.new_page()
                told = lambda text: complain(f"{name}: {text}")
                chromium.watch(page, edition, told)
                bare = PICTURE.sub(b"", path.read_bytes())
                most = LARGEST + LARGEST_ITEM * bare.count(b'class="track"')
                if len(bare) > most:
                    told(f"{len(bare)} bytes without pictures are more than {most}")
                await page.goto(path.as_uri(), wait_until="load")
                await walk(page, smallest, told)
                await turn_round(page, told)
            finally:
                await context.close()

        return await chromium.each(decks, look)


async def walk(page, smallest, complain):
    """From the first slide to the last by the keyboard, looking at each."""
    count = await page.locator(".slides > .slide").count()
    await page.evaluate("document.documentElement.classList.add('quiet')")
    if count < 8:
        complain(f"there are only {count} slides")
    for number in range(count):
        here = await page.evaluate(HERE)
        if here["at"] != number or not here["shown"]:
            complain(f"slide {number + 1} was to show, but it is {here}")
            return
        if number > 0 and (here["hash"] != here["id"] or here["focus"] != f"{here['id']}-title"):
            complain(f"slide {number + 1}: the address or the focus is elsewhere: {here}")
        for fault in await page.evaluate(FAULTS, smallest):
            complain(f"slide {number + 1} ({here['id']}): {fault}")
        await page.keyboard.press(FORWARD[number % len(FORWARD)])
    if (await page.evaluate(HERE))["at"] != count - 1:
        complain("going on from the last slide leads elsewhere")


async def turn_round(page, complain):
    """Back, to the start, to the end, and out of the show."""
    count = await page.locator(".slides > .slide").count()
    for key, expected in (("ArrowLeft", count - 2), ("Home", 0), ("ArrowLeft", 0),
                          ("End", count - 1), ("PageUp", count - 2)):
        await page.keyboard.press(key)
        at = (await page.evaluate(HERE))["at"]
        if at != expected:
            complain(f"{key} leads to slide {at + 1}, not {expected + 1}")
    await page.keyboard.press("Escape")
    if (await page.evaluate(HERE))["shown"]:
        complain("Escape does not leave the show")
    hidden = await page.evaluate(
        "[...document.querySelectorAll('.slide')].filter(e => !e.getClientRects().length).length")
    if hidden:
        complain(f"{hidden} slides cannot be read as a page")
    await page.keyboard.press("Escape")
    if not (await page.evaluate(HERE))["shown"]:
        complain("Escape does not lead back to the show")
