"""The two written forms of one benchmark school."""

import json


def our_school(school, slots):
    files = {
        "school.yaml": our_facts(school),
        f"days/{school.date}/day.md": our_day(school, slots),
        f"days/{school.date}/notes.md": our_notes(school, slots),
        f"days/{school.date}/findings.md": our_findings(school),
        f"days/{school.date}/discussion.md": our_discussion(school),
    }
    for action in school.actions:
        files[f"actions/{action['file']}.md"] = our_action(school, action)
    return files


def our_facts(school):
    about = "\n".join(f"  {text}\n" for text in school.about)
    return (f"name: {school.name}\nurn: {900000 + school.number}\nphase: secondary\nroll: 900\n"
            "calendar: [england-2026-27, england-2027-28]\nsenco: SENCO\n"
            "board meets: [2026-12-09, 2027-02-10]\n"
            f"about: |\n{about}")


def our_day(school, slots):
    rows = "".join(f"| {time} | {what} | {people} | | {areas} |\n"
                   for time, what, people, areas in slots)
    return ("---\nframework: send-review\nstatus: agreed\nends: 19:15\n---\n# SEND review day\n\n"
            "## Terms of reference\n\n" + "\n\n".join(school.terms) + "\n\n## Timetable\n\n"
            "| Time | What | With | Where | Areas |\n|---|---|---|---|---|\n" + rows +
            "\n## Who we met\n\n| Group | Number | How chosen | Who was missed |\n|---|---|---|---|\n"
            "| Pupils, group A | 7 | Every fifth name | Year 11 |\n"
            "| Families, group A | 8 | Open invitation | Families without a car |\n")


def our_notes(school, slots):
    text = "# Notes\n"
    for time, *_ in slots:
        pieces = [piece for piece in school.evidence if piece["slot"] == time]
        if pieces:
            text += f"\n## {time}\n\n"
        for piece in pieces:
            name, count, total = piece["tally"]
            text += f"- {piece['ref']} [{name}: {count} of {total} lessons] {piece['text']}\n"
    return text


def our_findings(school):
    text = ""
    for strength, heading in ((True, "# Strengths"), (False, "# Areas to develop")):
        text += f"{heading}\n\n"
        for finding in school.findings:
            if finding["strength"] == strength:
                text += (f"## {finding['ref']} {finding['title']}\n{' '.join(finding['evidence'])}\n"
                         f"areas: {finding['area']}\n\n{finding['text']}\n\n")
    return text


def our_discussion(school):
    return "".join(f"## {ref} {question}\nasked by: a governor\nstanding: proposed\n\n{answer}\n\n"
                   for ref, question, answer in school.questions)


def our_action(school, action):
    measures = "".join(
        f"  - name: {m['name']}\n    kind: {m['kind']}\n"
        f"    baseline: {m['count']} of {m['total']} {m['of']}\n"
        f"    target: {m['total']} of {m['total']} {m['of']}\n"
        f"    by: end of spring 2\n    source: {m['source']}\n" for m in action["measures"])
    steps = "".join(f"  - by {step['by']}: {step['what']}\n" for step in action["milestones"])
    plan = "".join(f"- {text}\n" for text in action["bullets"])
    return f"""---
from: {action['from']}
focus: {action['focus']}
owner: {action['owner']}
checked by: {action['checker']}
with: [pupils, families, teachers]
difference: {action['difference']}
measures:
{measures}hours: {action['hours']}
cost: {action['cost']}
budget: notional SEN budget
milestones:
{steps}---
# {action['title']}

## Assess
done: 2026-11-23

{action['assess'][0]} It was seen in [this piece of evidence]({action['cites']}).

{action['assess'][1]}

## Plan
by: end of autumn 2

{action['plan']}

{plan}
## Do
by: end of spring 1

{action['do'][0]}

{action['do'][1]}

## Review
by: end of spring 2

{action['review']}
"""


STAGES = [{"name": "Assess", "state": "done", "word": "Done", "when": "23 November 2026"},
          {"name": "Plan", "state": "now", "word": "Under way",
           "when": "by end of autumn 2 · 18 December 2026"},
          {"name": "Do", "state": "next", "word": "To come",
           "when": "by end of spring 1 · 12 February 2027"},
          {"name": "Review", "state": "next", "word": "To come",
           "when": "by end of spring 2 · 25 March 2027"}]


def matter(**fields):
    """Front matter; the title stands in a line of its own, as the floor looks for it."""
    title = fields.pop("title")
    return f"---\ntitle: {json.dumps(title, ensure_ascii=False)}\n" + "".join(
        f"{name}: {json.dumps(value, ensure_ascii=False)}\n" for name, value in fields.items()
    ) + "---\n"


def hugo_school(school, slots):
    def page(title, body, **fields):
        return matter(title=title, school=school.name, **fields) + body

    cards = [{"ref": a["ref"], "href": f"actions/{a['file']}.html", "title": a["title"],
              "difference": a["difference"], "owner": a["owner"], "focus": a["focus"],
              "stages": STAGES} for a in school.actions]

    files = {
        "_index.md": page(school.name, hugo_index(school), cards=cards),
        f"day-{school.date}.md": page("SEND review day", hugo_day(school, slots)),
        "findings.md": page("Findings", hugo_findings(school)),
        "evidence.md": page("Evidence", hugo_evidence(school)),
        "coverage.md": page("Coverage", hugo_coverage(school)),
        "plan.md": page("Action plan", "22 actions, each through assess, plan, do and review.\n",
                        cards=cards),
        "discussion.md": page("Discussion", "".join(
            f"## {ref} {question} {{#{ref}}}\n\nAsked by a governor · proposed\n\n{answer}\n\n"
            for ref, question, answer in school.questions)),
        "about.md": page("About", "\n\n".join(school.about)),
    }
    for action in school.actions:
        files[f"actions/{action['file']}.md"] = hugo_action(school, action)
    return files


def hugo_index(school):
    found = "".join(f"- [{f['ref']}](findings.html#{f['ref']}) {f['title']}\n"
                    for f in school.findings)
    return "\n\n".join(school.about) + f"\n\n## What we found\n\n{found}"


def hugo_day(school, slots):
    rows = ""
    for time, what, people, areas in slots:
        cited = " ".join(f"[{piece['ref']}](evidence.html#{piece['ref']})"
                         for piece in school.evidence if piece["slot"] == time)
        rows += f"| {time} | {what} | {people} | {areas} | {cited} |\n"
    return ("## Terms of reference\n\n" + "\n\n".join(school.terms) + "\n\n## Timetable\n\n"
            "| Time | What | With | Areas | Evidence |\n|---|---|---|---|---|\n" + rows +
            "\n## Who we met\n\n| Group | Number | How chosen | Who was missed |\n|---|---|---|---|\n"
            "| Pupils, group A | 7 | Every fifth name | Year 11 |\n"
            "| Families, group A | 8 | Open invitation | Families without a car |\n")


def hugo_findings(school):
    text = ""
    for finding in school.findings:
        cited = " ".join(f"[{ref}](evidence.html#{ref})" for ref in finding["evidence"])
        led = " ".join(f"[{a['ref']} {a['title']}](actions/{a['file']}.html)"
                       for a in school.actions if a["from"] == finding["ref"])
        text += (f"## {finding['ref']} {finding['title']} {{#{finding['ref']}}}\n\n"
                 f"Rests on {cited} · area {finding['area']}\n\n{finding['text']}\n\n{led}\n\n")
    return text


def hugo_evidence(school):
    text = ""
    for piece in school.evidence:
        name, count, total = piece["tally"]
        cited = " ".join(f"[{f['ref']} {f['title']}](findings.html#{f['ref']})"
                         for f in school.findings if piece["ref"] in f["evidence"])
        text += (f"## {piece['ref']} {{#{piece['ref']}}}\n\n"
                 f"[{piece['slot']} {piece['what']}](day-{school.date}.html)\n\n"
                 f'{{{{< tally "{name}" {count} {total} lessons >}}}}\n\n'
                 f"{piece['text']}\n\n{cited}\n\n")
    return text


def hugo_coverage(school):
    rows = ""
    for area in range(1, 9):
        cells = [sum(str(area) in piece["areas"].split() and piece["slot"] == slot
                     for piece in school.evidence)
                 for slot in ("08:00", "09:15", "11:10", "11:50", "13:20", "15:30")]
        rows += f"| Area {area} | " + " | ".join(str(cell or "none") for cell in cells) + " |\n"
    return ("| Area | Leaders | Lessons | Pupils | Books | Staff | Families |\n"
            "|---|---|---|---|---|---|---|\n" + rows)


def hugo_action(school, action):
    finding = school.finding(action["from"])
    piece = school.piece(finding["evidence"][0])
    bullets = "".join(f"- {text}\n" for text in action["bullets"])
    fields = matter(
        title=action["title"], school=school.name, ref=action["ref"], focus=action["focus"],
        owner=action["owner"], checker=action["checker"], people="pupils, families, teachers",
        difference=action["difference"], hours=action["hours"],
        cost=f"{action['cost']} (notional SEN budget)",
        chain=[{"text": f"{piece['slot']} {piece['what']}", "href": f"../day-{school.date}.html"},
               {"text": f"{piece['ref']} {piece['what']}",
                "href": f"../evidence.html#{piece['ref']}"},
               {"text": f"{finding['ref']} {finding['title']}",
                "href": f"../findings.html#{finding['ref']}"}],
        stages=STAGES, milestones=action["milestones"],
        measures=[{**m, "by": "end of spring 2 · 25 March 2027"} for m in action["measures"]],
        origins=[{"ref": finding["ref"], "title": finding["title"],
                  "evidence": finding["evidence"]}])
    return fields + f"""
## Assess

{action['assess'][0]} It was seen in [this piece of evidence](../evidence.html#{action['cites']}).

{action['assess'][1]}

## Plan

{action['plan']}

{bullets}
## Do

{action['do'][0]}

{action['do'][1]}

## Review

{action['review']}
"""

