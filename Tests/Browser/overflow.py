"""A deck that nobody should have to see: each of its slides whole and readable all the same."""

import asyncio
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

import chromium
import deck

ROOT = Path(__file__).resolve().parents[2]
SCHOOL = "larkmoor-edge-school"
# Wide letters: what was foreseen must hold for them as well.
FACES = (None, "DejaVu Sans")
LONG = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz "
WORDS = "Every pupil has an adult to go to, and says so without being asked twice. "
WIDE = "学校で見たことを話す。生徒は助けを求めることができる。"

NASTY = f"""# Slides

## why

{WORDS * 12}

## {("A heading that goes on and on and on " * 12).strip()}

{WORDS * 3}

## One point of four hundred words

- {"word " * 400}
- Short

## Letters without spaces

{WIDE * 12}

{LONG * 8}

{"m" * 700}

🎓👩‍👧‍👦 {"🎓" * 120}

## A table of forty rows

| What | {LONG}| Who | When |
|---|---|---|---|
{"".join(f"| Row {n} | {WORDS if n % 7 == 0 else 'Short'} | SENCO | {LONG if n == 9 else 'June'} |{chr(10)}" for n in range(40))}

## Lists in lists

- One
  - {WORDS * 2}
    - {WORDS}
      - {WORDS * 3}
- {WORDS * 9}

> {WORDS * 10}

```
{"x = " + "y" * 300}
{chr(10).join("line " + str(n) for n in range(30))}
```

## Words and live parts

{WORDS * 2}

```chart
passport seen
reading adapted
{chr(10).join(["one side long", "staff with 20 points", "M6", "M7", "M9"])}
```

```action
A1
A2
```

## The whole day

```timetable
```

## The check

```survey
staff-confidence
```

## A1

{WORDS * 8}

## discussion
"""


def problems(editions):
    with tempfile.TemporaryDirectory(prefix="reviewday-") as folder:
        folder = Path(folder)
        shutil.copytree(ROOT / "Content", folder / "Content")
        script = folder / "Content" / SCHOOL / "days/2026-11-23/slides.md"
        script.write_text(NASTY, encoding="utf-8")
        program = os.environ.get("REVIEWDAY") or ROOT / ".build/release/reviewday"
        run = subprocess.run(
            [program, "build", SCHOOL, "--edition", "governors"], cwd=folder,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
            timeout=300)
        if run.returncode != 0:
            return 1, [f"building ended with {run.returncode}: {run.stdout}"]
        told = [] if "slide" in run.stdout else ["nothing is said of slides that are too full"]
        slides = folder / "Output" / SCHOOL / "governors" / "slides.html"
        looks = [(slides, screen, face) for screen in deck.SCREENS for face in FACES]
        return len(looks), told + asyncio.run(look_at(looks))


async def look_at(looks):
    async with chromium.browser() as browser:

        async def look(item, complain):
            path, (width, height, smallest), face = item
            name = f"{width}×{height}, {face or 'own face'}"
            page = await browser.new_page(viewport={"width": width, "height": height})
            try:
                await page.goto(path.as_uri(), wait_until="load")
                if face:
                    await page.evaluate(
                        "f => document.documentElement.style.setProperty('--face', f)", face)
                count = await page.locator(".slides > .slide").count()
                if count < 25:
                    complain(f"{name}: only {count} slides: has nothing flowed on?")
                for number in range(count):
                    here = await page.evaluate("document.querySelector('.slide.on').id")
                    for fault in await page.evaluate(deck.FAULTS, smallest):
                        complain(f"{name}: slide {number + 1} ({here}): {fault}")
                    await page.keyboard.press("PageDown")
            finally:
                await page.close()

        return await chromium.each(looks, look)
