// swift-format-ignore-file
// Written by script/embed from Themes/default; change it there.

/// The files of the default theme, by their path in its folder.
package let embeddedTheme: [(path: String, text: String)] = [
  (
    "colophon.mustache",
    ####"""
<footer class="foot">
<div class="wrap">
<p><strong>{{school}}</strong> · {{edition}} · {{status}} · as at <time datetime="{{asAtDate}}">{{asAt}}</time></p>
<p>{{#reviewDate}}Review day: {{reviewDate}}. {{/reviewDate}}{{#consultant}}Prepared by {{consultant}}{{#contact}}, {{contact}}{{/contact}}. {{/consultant}}</p>
<p class="print-only">Content {{contentHash}} · {{program}}</p>
<p class="screen-only">Content <code>{{contentHash}}</code> · made with {{program}}</p>
</div>
</footer>

"""####
  ),
  (
    "masthead.mustache",
    ####"""
<header class="top">
<div class="wrap">
<p class="school"><a href="{{home}}">{{#logo}}<img class="logo" src="{{logo}}" alt="">{{/logo}}{{school}}</a></p>
<nav aria-label="Pages">
{{{navigation}}}
</nav>
</div>
{{#isDraft}}
<p class="draft-banner"><strong>Draft.</strong> Some parts are still to be filled in.</p>
{{/isDraft}}
</header>

"""####
  ),
  (
    "page.mustache",
    ####"""
<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{{policy}}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{{documentTitle}}</title>
<meta name="description" content="{{description}}">
<link rel="stylesheet" href="{{stylesheet}}">
{{#script}}
<script src="{{script}}" defer></script>
{{/script}}
</head>
<body>
<a class="skip" href="#main">Skip to the page</a>
{{> masthead}}
<main id="main" class="wrap">
{{{body}}}
</main>
{{> colophon}}
</body>
</html>

"""####
  ),
  (
    "site.css",
    ####"""
/* The pages of the site. Colours and sizes come from tokens.css alone. */
*,
*::before,
*::after {
  box-sizing: border-box;
}
html {
  background: var(--ground);
  color: var(--ink);
  font: 400 var(--step-0) / 1.5 var(--face);
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;
  scroll-padding-top: var(--space-3);
}
body {
  margin: 0;
  overflow-wrap: break-word;
}

/* Words */
h1,
h2,
h3,
h4,
h5,
h6 {
  line-height: 1.2;
  margin: 0 0 var(--space-1);
  font-weight: 700;
  letter-spacing: -0.01em;
  text-wrap: balance;
}
h1 {
  font-size: var(--step-3);
  line-height: 1.12;
}
h2 {
  font-size: var(--step-2);
}
h3 {
  font-size: var(--step-1);
}
h4,
h5,
h6 {
  font-size: var(--step-0);
}
p,
ul,
ol,
dl,
pre,
blockquote {
  margin: 0 0 var(--space-2);
}
p,
li,
blockquote {
  max-width: var(--measure);
}
ul,
ol {
  padding-left: 1.4em;
}
li {
  margin-bottom: 0.3em;
}
li > p:last-child,
li > ul:last-child,
li > ol:last-child {
  margin-bottom: 0;
}
li::marker {
  color: var(--ink-soft);
}
em {
  font-style: normal;
  font-weight: 600;
}
blockquote {
  padding-left: var(--space-2);
  border-left: 4px solid var(--accent);
}
code,
pre {
  font-family: ui-monospace, "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
  font-size: 0.9em;
}
pre {
  padding: var(--space-2);
  background: var(--sheet);
  border: 1px solid var(--line);
  border-radius: var(--radius);
  white-space: pre-wrap;
}
hr {
  border: 0;
  border-top: 1px solid var(--line);
  margin: var(--space-4) 0;
}
img {
  max-width: 100%;
  height: auto;
  border-radius: var(--radius);
}
a {
  color: var(--accent);
  text-underline-offset: 0.18em;
  text-decoration-thickness: 0.08em;
}
a:hover {
  text-decoration-thickness: 0.14em;
}
a:focus-visible,
summary:focus-visible,
[tabindex]:focus-visible {
  outline: 3px solid var(--warm);
  outline-offset: 3px;
  border-radius: 2px;
}
:target {
  outline: 3px solid var(--warm);
  outline-offset: 0.5rem;
  border-radius: 2px;
}
main:target {
  outline: none;
}
.soft {
  color: var(--ink-soft);
}
.small {
  font-size: var(--step--1);
}
.lede {
  font-size: 1.1875rem;
}
.num {
  font-variant-numeric: tabular-nums;
}
.ref {
  font-weight: 700;
  letter-spacing: 0.01em;
  white-space: nowrap;
}
span.ref {
  color: var(--accent);
}

/* The frame of every page */
.wrap {
  max-width: 70rem;
  margin: 0 auto;
  padding: 0 var(--space-3);
}
.skip {
  position: absolute;
  left: var(--space-2);
  top: -10rem;
  padding: var(--space-1) var(--space-2);
  background: var(--sheet);
  z-index: 1;
}
.skip:focus {
  top: var(--space-2);
}
.top {
  border-top: 0.5rem solid var(--accent);
  border-bottom: 1px solid var(--line);
  background: var(--sheet);
}
.top > .wrap {
  display: flex;
  flex-wrap: wrap;
  gap: var(--space-1) var(--space-3);
  align-items: baseline;
  padding-block: var(--space-2);
}
.school {
  margin: 0;
  font-weight: 700;
}
.school a {
  color: inherit;
  text-decoration: none;
  display: inline-block;
  min-height: 24px;
}
.school a:hover {
  text-decoration: underline;
}
.logo {
  height: 2rem;
  width: auto;
  margin-right: 0.6rem;
  vertical-align: middle;
  border-radius: 0;
}
nav ul {
  list-style: none;
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem var(--space-2);
  margin: 0;
  padding: 0;
}
nav li {
  margin: 0;
}
nav a {
  display: inline-block;
  padding: 0.2rem 0;
  text-decoration: none;
}
nav a:hover {
  text-decoration: underline;
}
nav a[aria-current] {
  color: var(--ink);
  font-weight: 700;
  box-shadow: inset 0 -0.2rem 0 var(--warm);
}
.draft-banner {
  max-width: none;
  margin: 0;
  padding: 0.4rem max(var(--space-3), calc((100% - 67rem) / 2));
  background: var(--warm-soft);
  border-top: 1px solid var(--line);
  font-size: var(--step--1);
}
main {
  padding-block: var(--space-4) var(--space-5);
}
.foot {
  border-top: 1px solid var(--line);
  color: var(--ink-soft);
  font-size: var(--step--1);
}
.foot .wrap {
  padding-block: var(--space-3) var(--space-4);
}
.foot p {
  margin: 0 0 0.25rem;
  max-width: none;
}

/* The parts of a page */
.title {
  margin-bottom: var(--space-3);
}
.eyebrow {
  margin-bottom: 0.35rem;
  color: var(--accent);
  font-size: var(--step--1);
  font-weight: 700;
  letter-spacing: 0.02em;
}
.status {
  margin-bottom: 0;
}
section {
  margin: var(--space-4) 0 0;
}
section section {
  margin-top: var(--space-3);
}
main > section > h2 {
  padding-top: var(--space-1);
}
.lead {
  display: grid;
  grid-template-columns: minmax(0, 1fr) auto;
  gap: var(--space-3);
  align-items: start;
  margin-bottom: var(--space-2);
}

/* The chain: the signature of every record's page */
.chain {
  list-style: none;
  display: flex;
  flex-wrap: wrap;
  gap: 0.4rem 0;
  margin-bottom: var(--space-3);
  padding: 0;
  font-size: var(--step--1);
}
.chain li {
  display: flex;
  align-items: center;
  max-width: none;
  margin: 0;
}
.chain li + li::before {
  content: "";
  width: 1.1rem;
  border-top: 2px solid var(--edge);
}
.chain a,
.chain span {
  padding: 0.25rem 0.75rem;
  border: 1px solid var(--edge);
  border-radius: 1.2rem;
  background: var(--sheet);
  text-decoration: none;
}
.chain a:hover {
  border-color: var(--accent);
  text-decoration: underline;
}
.chain [aria-current] {
  background: var(--accent);
  border-color: var(--accent);
  color: var(--sheet);
  font-weight: 700;
}

.facts {
  display: flex;
  flex-wrap: wrap;
  gap: var(--space-2);
  margin: var(--space-2) 0 var(--space-3);
}
.facts div {
  flex: 1 1 10rem;
  border-top: 3px solid var(--line);
  padding-top: 0.4rem;
}
.facts dt {
  font-size: var(--step--1);
  color: var(--ink-soft);
}
.facts dd {
  margin: 0;
  font-weight: 700;
  font-variant-numeric: tabular-nums;
}

.chip {
  display: inline-flex;
  align-items: baseline;
  gap: 0.4em;
  font-size: var(--step--1);
  font-weight: 700;
}
.chip .mark {
  width: 1.1em;
  height: 1.1em;
  flex: none;
  align-self: center;
}
.done {
  color: var(--done);
}
.track {
  color: var(--track);
}
.soon {
  color: var(--soon);
}
.late {
  color: var(--late);
}
.idle {
  color: var(--idle);
}

.stages {
  list-style: none;
  display: flex;
  flex-wrap: wrap;
  gap: var(--space-2);
  margin: 0 0 var(--space-3);
  padding: 0;
}
.stage {
  flex: 1 1 13rem;
  max-width: none;
  margin: 0;
  padding: var(--space-2);
  background: var(--sheet);
  border: 1px solid var(--line);
  border-top: 4px solid var(--edge);
  border-radius: var(--radius);
}
.stage.is-past {
  border-top-color: var(--accent);
}
.stage.is-now {
  border-top-color: var(--warm);
  box-shadow: 0 0 0 1px var(--warm);
}
.stage.is-late {
  border-top-color: var(--late);
  box-shadow: 0 0 0 1px var(--late);
}
.stage h2,
.stage h3,
.stage h4 {
  font-size: var(--step-0);
  margin-bottom: 0.2rem;
}
.when {
  font-size: var(--step--1);
  margin-bottom: 0.5rem;
}
.stage > :last-child {
  margin-bottom: 0;
}

.cards {
  list-style: none;
  margin: 0 0 var(--space-3);
  padding: 0;
  display: grid;
  gap: var(--space-2);
}
.card {
  max-width: none;
  margin: 0;
  padding: var(--space-2) var(--space-3);
  background: var(--sheet);
  border: 1px solid var(--line);
  border-radius: var(--radius);
}
.card-head {
  display: flex;
  gap: var(--space-2);
  align-items: center;
  margin-bottom: 0.4rem;
}
.card-head h2,
.card-head h3,
.card-head h4,
.card-head h5 {
  font-size: 1.25rem;
  margin: 0;
}
.card-head svg {
  flex: none;
}
.card > :last-child,
.card-foot > :last-child {
  margin-bottom: 0;
}
.card-foot {
  margin-top: var(--space-1);
  padding-top: 0.5rem;
  border-top: 1px solid var(--line);
  color: var(--ink-soft);
}
.card-foot p {
  margin-bottom: 0.25rem;
  max-width: none;
}
.card .facts {
  margin: var(--space-1) 0;
}

.notice {
  max-width: 46rem;
  margin: 0 0 var(--space-3);
  padding: var(--space-2) var(--space-3);
  background: var(--accent-soft);
  border-left: 5px solid var(--accent);
  border-radius: 0 var(--radius) var(--radius) 0;
}
.notice.gap {
  background: var(--sheet);
  border: 1px dashed var(--edge);
  border-left: 5px dashed var(--warm);
}
.notice.draft {
  background: var(--warm-soft);
  border-left-color: var(--warm);
}
.notice > p:first-child {
  margin-bottom: 0.25rem;
}
.notice > :last-child {
  margin-bottom: 0;
}

.figures {
  list-style: none;
  display: flex;
  flex-wrap: wrap;
  gap: var(--space-2);
  margin: 0 0 var(--space-3);
  padding: 0;
}
.figures li {
  flex: 1 1 11rem;
  margin: 0;
  padding: var(--space-2);
  background: var(--sheet);
  border: 1px solid var(--line);
  border-radius: var(--radius);
}
.figures p {
  margin: 0;
  line-height: 1.3;
}
.huge {
  font-size: 2.75rem;
  font-weight: 700;
  letter-spacing: -0.03em;
  line-height: 1.05;
  color: var(--accent);
}
.figures .huge {
  line-height: 1.1;
}
.huge span {
  font-size: 0.55em;
}

/* Tables */
.scroll {
  overflow-x: auto;
  margin-bottom: var(--space-2);
}
table {
  border-collapse: collapse;
  width: 100%;
  background: var(--sheet);
}
caption {
  text-align: left;
  font-weight: 700;
  padding-bottom: 0.4rem;
  background: var(--ground);
}
th,
td {
  text-align: left;
  padding: 0.5rem 0.7rem;
  border-bottom: 1px solid var(--line);
  vertical-align: top;
}
thead th {
  border-bottom: 2px solid var(--ink);
  font-size: var(--step--1);
  vertical-align: bottom;
}
th.num,
td.num {
  text-align: right;
}
.centre {
  text-align: center;
}
.matrix td,
.matrix thead th + th {
  text-align: center;
  font-variant-numeric: tabular-nums;
}
.matrix td {
  min-width: 4.2rem;
  white-space: nowrap;
}
.matrix .none {
  color: var(--late);
  font-weight: 700;
}
.dot {
  vertical-align: middle;
  margin-right: 0.15rem;
}

/* The day: a slot is as tall as it is long */
.day {
  list-style: none;
  margin: 0 0 var(--space-3);
  padding: 0;
}
.slot {
  display: grid;
  grid-template-columns: 7.5rem minmax(0, 1fr);
  max-width: 56rem;
  margin: 0;
}
.slot-time {
  margin: 0;
  padding: 0.55rem 0.75rem 0 0;
  font-variant-numeric: tabular-nums;
  border-top: 1px solid var(--line);
  font-size: var(--step--1);
  line-height: 1.7;
}
.slot-time > time {
  font-weight: 700;
  font-size: var(--step-0);
  line-height: 1.5;
}
.slot-time .soft {
  display: inline-block;
}
.slot-body {
  margin: 0 0 0.3rem;
  padding: 0.5rem var(--space-2);
  background: var(--sheet);
  border: 1px solid var(--line);
  border-left: 5px solid var(--accent);
  border-radius: var(--radius);
}
.slot p {
  margin: 0;
}
.slot .slot-details {
  margin-top: 0.35rem;
  font-size: var(--step--1);
}
.slot-details ul {
  margin: 0;
}
.slot.pause .slot-body {
  background: none;
  border: 1px dashed var(--edge);
  border-left: 5px dashed var(--edge);
}
.slot.pause strong {
  font-weight: 400;
}
.lasts-1 { min-height: 2.9rem; }
.lasts-2 { min-height: 4.2rem; }
.lasts-3 { min-height: 5.6rem; }
.lasts-4 { min-height: 7rem; }
.lasts-5 { min-height: 8.4rem; }
.lasts-6 { min-height: 9.8rem; }
.lasts-7 { min-height: 11.2rem; }
.lasts-8 { min-height: 12.6rem; }
.area {
  display: inline-block;
  padding: 0 0.5rem;
  border: 1px solid var(--line);
  border-radius: 1rem;
  background: var(--ground);
  color: var(--ink);
}

/* Drawings; on paper their own light colours stand */
figure {
  margin: 0 0 var(--space-3);
}
figcaption {
  margin-bottom: 0.4rem;
  max-width: var(--measure);
}
svg {
  max-width: 100%;
}
.tally-chart {
  display: block;
  height: auto;
}
svg text {
  font-family: var(--face);
}
.task {
  list-style: none;
  margin-left: -1.4em;
}
.task > p {
  display: inline;
}
.notes {
  margin-top: var(--space-3);
  padding-top: var(--space-2);
  border-top: 1px solid var(--line);
  font-size: var(--step--1);
}
.notes p {
  margin-bottom: 0.25rem;
}
sup {
  line-height: 0;
}
.print-only {
  display: none;
}
@media screen {
  .wheel .is-done,
  .is {
    fill: var(--accent);
  }
  circle.is {
    stroke: var(--accent);
  }
  .wheel .is-next {
    fill: var(--accent-soft);
  }
  .wheel .hub {
    fill: var(--ground);
  }
  .wheel .plate,
  .wheel .on-done,
  .not {
    fill: var(--sheet);
  }
  .not {
    stroke: var(--ink-soft);
  }
  .wheel .on-soft,
  .label {
    fill: var(--ink);
  }
  .wheel .now-soft {
    fill: var(--warm-soft);
  }
  .wheel .now-hot,
  .aim {
    fill: var(--warm);
  }
  .wheel .late-soft {
    fill: var(--late-soft);
  }
  .wheel .late-hot {
    fill: var(--late);
  }
  .chip .fill {
    fill: currentColor;
  }
  .chip .ring {
    stroke: currentColor;
  }
  .chip .cut {
    stroke: var(--sheet);
  }
}

@media (max-width: 40rem) {
  h1 {
    font-size: 1.9rem;
  }
  h2 {
    font-size: 1.5rem;
  }
  .wrap {
    padding: 0 var(--space-2);
  }
  .draft-banner {
    padding-inline: var(--space-2);
  }
  main.wrap {
    padding-block: var(--space-3) var(--space-4);
  }
  .lead {
    grid-template-columns: minmax(0, 1fr);
  }
  .card {
    padding: var(--space-2);
  }
  .slot {
    grid-template-columns: minmax(0, 1fr);
    min-height: 0;
    margin-bottom: var(--space-1);
  }
  .slot-time {
    padding-bottom: 0.2rem;
  }
  .facts div {
    flex-basis: 8rem;
  }
  .figures li {
    flex-basis: 8rem;
  }
}

@media (prefers-reduced-motion: no-preference) {
  html {
    scroll-behavior: smooth;
  }
}

@media (forced-colors: active) {
  .chain [aria-current],
  nav a[aria-current] {
    border: 2px solid CanvasText;
    forced-color-adjust: none;
    background: Canvas;
    color: CanvasText;
  }
  .wheel .is-done,
  .is,
  .wheel .now-hot,
  .wheel .late-hot,
  .aim {
    fill: CanvasText;
  }
  .wheel .is-next,
  .wheel .hub,
  .wheel .plate,
  .wheel .now-soft,
  .wheel .late-soft,
  .not {
    fill: Canvas;
    stroke: CanvasText;
  }
  .wheel .on-done {
    fill: Canvas;
  }
  .wheel .on-soft,
  .label {
    fill: CanvasText;
  }
}

@media print {
  @page {
    size: A4;
    margin: 18mm 16mm 20mm;
  }
  nav,
  .skip,
  .screen-only {
    display: none;
  }
  .print-only {
    display: block;
  }
  .top {
    border-top: 0;
  }
  .wrap {
    max-width: none;
    padding: 0;
  }
  main.wrap {
    padding-block: var(--space-2);
  }
  a {
    color: inherit;
  }
  .chain [aria-current] {
    background: none;
    border: 2px solid var(--ink);
    color: var(--ink);
  }
  .scroll {
    overflow: visible;
  }
  h1,
  h2,
  h3,
  h4,
  thead {
    break-after: avoid;
  }
  .stage,
  .card,
  .slot,
  .notice,
  figure,
  tr,
  .figures li {
    break-inside: avoid;
  }
  .sheet-break {
    break-before: page;
  }
  .huge {
    color: var(--ink);
  }
}

"""####
  ),
  (
    "theme.yaml",
    ####"""
# What you change to make the papers your own; the dark colours may be left out.
accent: #17505c
accent dark: #8fd0d6
warm: #9a4a21
warm dark: #f0b48a
face: "Segoe UI", "Helvetica Neue", Arial, "Noto Sans", "Liberation Sans", sans-serif

"""####
  ),
  (
    "tokens.css",
    ####"""
/* Design tokens: the only place where a colour, a size or a face is named. theme.yaml puts its own
   accent, warm colour and face over the first few. */
:root {
  --accent: #17505c;
  --accent-soft: #dcebec;
  --warm: #9a4a21;
  --warm-soft: #f6e4d6;
  --face: "Segoe UI", "Helvetica Neue", Arial, "Noto Sans", "Liberation Sans", sans-serif;

  --ground: #fbf7ef;
  --sheet: #fffdf8;
  --ink: #1d2433;
  --ink-soft: #4a5263;
  --line: #d9d2c3;
  --edge: #8a8371;

  --done: #1d6238;
  --track: #17505c;
  --soon: #7a4f00;
  --late: #9c2a1f;
  --late-soft: #f7dfdb;
  --idle: #565d6b;

  --step--1: 0.875rem;
  --step-0: 1.125rem;
  --step-1: 1.375rem;
  --step-2: 1.75rem;
  --step-3: 2.375rem;
  --space-1: 0.5rem;
  --space-2: 1rem;
  --space-3: 1.5rem;
  --space-4: 2.5rem;
  --space-5: 4rem;
  --radius: 0.5rem;
  --measure: 40rem;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --accent: #8fd0d6;
    --accent-soft: #1c3a40;
    --warm: #f0b48a;
    --warm-soft: #40291c;
    --ground: #14181f;
    --sheet: #1b212a;
    --ink: #eef0f3;
    --ink-soft: #b9c0cc;
    --line: #38414f;
    --edge: #79839a;
    --done: #8fd3a5;
    --track: #8fd0d6;
    --soon: #f0c274;
    --late: #f3a79e;
    --late-soft: #46221e;
    --idle: #b3bac6;
  }
}
@media print {
  :root {
    --ground: #fff;
    --sheet: #fff;
    --ink: #000;
    --ink-soft: #333;
    --line: #999;
    --step-0: 11.5pt;
    --step--1: 9.5pt;
    --step-1: 13.5pt;
    --step-2: 16pt;
    --step-3: 22pt;
  }
}

"""####
  ),
]
