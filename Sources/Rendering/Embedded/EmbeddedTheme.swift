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
<p class="print-only">This page {{contentHash}} · {{program}}</p>
<p class="screen-only">Content <code>{{contentHash}}</code> · made with {{program}}</p>
</div>
</footer>

"""####
  ),
  (
    "everything.css",
    ####"""
/* All pages in one file. This sheet follows site.css; headings stand one level deeper than on the pages. */
.binding {
  background: var(--sheet);
  border-top: 0.5rem solid var(--accent);
  border-bottom: 1px solid var(--line);
}
.binding .wrap {
  padding-block: var(--space-4) var(--space-3);
}
.binding .draft-line {
  padding: 0.4rem var(--space-2);
  background: var(--warm-soft);
  border-left: 5px solid var(--warm);
}
.binding ol {
  columns: 17rem 3;
  column-gap: var(--space-4);
  margin: var(--space-3) 0 0;
  padding: 0;
  list-style: none;
}
.binding li {
  margin: 0;
  break-inside: avoid;
}
.binding li a {
  display: inline-block;
  min-height: 24px;
  padding: 0.15rem 0;
}
.binding .below {
  padding-left: 1.25rem;
}
.part {
  padding-block: var(--space-4);
  border-bottom: 4px solid var(--line);
}
.part:target {
  outline: none;
}
.part .title h2 {
  font-size: var(--step-3);
  line-height: 1.12;
}
.part section > h3 {
  font-size: var(--step-2);
}
.part section section > h4 {
  font-size: var(--step-1);
}
.part .back {
  margin: var(--space-4) 0 0;
  font-size: var(--step--1);
}
@media print {
  .binding {
    border-top: 0;
    background: none;
  }
  .binding .wrap {
    padding: 0;
  }
  .part {
    padding: 0;
    border: 0;
    break-before: page;
    page-break-before: always;
  }
  .part .back {
    display: none;
  }
}

"""####
  ),
  (
    "everything.mustache",
    ####"""
<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{{policy}}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{{title}}</title>
<meta name="description" content="{{description}}">
<meta name="author" content="{{author}}">
<meta name="keywords" content="{{school}}, {{edition}}, {{status}}">
<meta name="generator" content="{{program}}">
{{{styles}}}
</head>
<body class="{{kind}}">
<a class="skip" href="#parts">Skip to the first page</a>
<header class="binding">
<div class="wrap">
<h1>{{school}}</h1>
<p class="lede">{{edition}}, everything in one file. It holds all the pages, and needs no other file and no network.</p>
{{#isDraft}}
<p class="draft-line"><strong>Draft.</strong> Some parts are still to be filled in or checked.</p>
{{/isDraft}}
<nav id="contents" aria-label="Contents">
<ol>
{{{links}}}
</ol>
</nav>
</div>
</header>
<main id="parts" class="wrap">
{{{body}}}
</main>
<footer class="foot">
<div class="wrap">
<p><strong>{{school}}</strong> · {{edition}} · {{status}} · as at <time datetime="{{asAtDate}}">{{asAt}}</time></p>
<p>{{#reviewDate}}Review day: {{reviewDate}}. {{/reviewDate}}{{#consultant}}Prepared by {{consultant}}{{#contact}}, {{contact}}{{/contact}}. {{/consultant}}</p>
<p>Content {{contentHash}} · {{program}}</p>
</div>
</footer>
</body>
</html>

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
<div class="draft-banner">
<p class="wrap"><strong>Draft.</strong> Some parts are still to be filled in or checked.</p>
</div>
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
    "paper.css",
    ####"""
/* The papers that are printed: report, one page, timetable. This sheet follows site.css.

   On paper nothing floats, because WeasyPrint 57 tags what floats before all other words of its page, so
   that a screen reader would hear it first. Nothing is used that WeasyPrint 57 does not know: no grid, gap, calc(), clamp(), logical
   properties, no var() inside a shorthand. Nothing depends on backgrounds: most printers leave them out. */
@media screen {
  .beside {
    max-width: 54rem;
    margin: 0 auto;
    padding: var(--space-3) var(--space-3) var(--space-2);
    font-size: var(--step--1);
  }
  .sheet {
    box-sizing: border-box;
    width: 100%;
    max-width: 54rem;
    margin: 0 auto;
    padding: var(--space-5);
    background: var(--sheet);
    border: 1px solid var(--line);
    border-top: 0.5rem solid var(--accent);
    border-radius: 0 0 var(--radius) var(--radius);
  }
  .sheet p,
  .sheet li {
    max-width: none;
  }
  .colophon {
    max-width: 54rem;
    margin: 0 auto;
    padding: var(--space-3) var(--space-3) var(--space-5);
    color: var(--ink-soft);
    font-size: var(--step--1);
  }
  .colophon p {
    margin: 0 0 0.25rem;
    max-width: none;
  }
  .stamp {
    margin: 0 0 var(--space-3);
    padding: 0.4rem var(--space-2);
    border-left: 5px solid var(--accent);
    background: var(--accent-soft);
    font-size: var(--step--1);
  }
  .stamp.draft {
    background: var(--warm-soft);
    border-color: var(--warm);
  }
  .switch {
    margin: var(--space-1) 0 0;
  }
  .switch input {
    width: 1.25rem;
    height: 1.25rem;
    margin: 0 0.4rem 0 0;
    vertical-align: -0.2rem;
    accent-color: var(--accent);
  }
  .switch label {
    display: inline-block;
    min-height: 24px;
    cursor: pointer;
  }
  .side + .side {
    margin-top: var(--space-5);
    padding-top: var(--space-4);
    border-top: 3px solid var(--line);
  }
  html:has(#large-print:checked),
  html:has(body.large) {
    font-size: 150%;
  }
  .sheet table,
  .sheet caption {
    background: none;
  }
}
@media (max-width: 40rem) {
  .sheet {
    padding: var(--space-3) var(--space-2);
    border-inline: 0;
    border-radius: 0;
  }
  .beside,
  .colophon {
    padding-inline: var(--space-2);
  }
}

@media print {
  @page {
    size: A4;
    margin: 17mm 18mm 18mm;
    @top-left {
      font: 9pt Arial, "Liberation Sans", sans-serif;
      color: #333;
    }
    @bottom-left {
      font: 9pt Arial, "Liberation Sans", sans-serif;
      color: #333;
    }
    @bottom-right {
      content: none;
      font: 9pt Arial, "Liberation Sans", sans-serif;
      color: #333;
    }
  }
  html {
    background-color: #fff;
    font-family: var(--face);
    font-size: 12pt;
    line-height: 1.38;
  }
  .beside,
  .skip {
    display: none;
  }
  .sheet {
    padding: 0;
  }
  p,
  li,
  blockquote,
  .notice,
  .slot {
    max-width: none;
  }
  p,
  li {
    orphans: 2;
    widows: 2;
  }
  p,
  ul,
  ol,
  dl,
  blockquote {
    margin-bottom: 2.2mm;
  }
  li {
    margin-bottom: 1mm;
  }
  ul,
  ol {
    padding-left: 5mm;
  }
  a {
    color: #000;
    text-decoration: none;
  }
  a.external {
    text-decoration: underline;
  }
  .ref {
    color: #000;
  }
  .soft,
  .small,
  .card-foot {
    color: #333;
  }
  .small,
  .chip,
  .card-foot,
  caption,
  .facts dt {
    font-size: 10.5pt;
  }

  /* Headings carry the theme's colour in a rule; words stay black for a mono printer. */
  .title {
    margin-bottom: 4mm;
    padding-bottom: 2.5mm;
    border-bottom-width: 1.2mm;
    border-bottom-style: solid;
    border-bottom-color: var(--accent);
  }
  .title .eyebrow {
    margin-bottom: 0.6mm;
    color: #333;
    font-size: 10.5pt;
  }
  h1 {
    margin-bottom: 0.8mm;
    font-size: 23pt;
    line-height: 1.1;
  }
  .lede {
    margin-bottom: 0;
    font-size: 13pt;
  }
  h2 {
    margin-bottom: 1.6mm;
    color: var(--accent);
    font-size: 15pt;
    line-height: 1.15;
  }
  h3 {
    font-size: 12.5pt;
  }
  main > section > h2 {
    padding-top: 0;
  }
  section {
    margin-top: 5.2mm;
    margin-bottom: 0;
  }
  h1,
  h2,
  h3,
  h4,
  caption,
  thead {
    break-after: avoid;
    page-break-after: avoid;
  }
  .card,
  .stage,
  .slot,
  .notice,
  .facts div,
  .figures li,
  figure,
  svg,
  tr,
  li {
    break-inside: avoid;
    page-break-inside: avoid;
  }

  /* How far the paper has come, at its head; each page carries it in its margin as well. */
  .stamp {
    margin-bottom: 2.5mm;
    padding: 0.2mm 0 0.2mm 2.5mm;
    border-left-width: 1.2mm;
    border-left-style: solid;
    border-left-color: #000;
    font-size: 10.5pt;
    line-height: 1.3;
  }
  .paper .stamp.draft {
    border-left-style: dashed;
  }

  .cards {
    display: block;
    margin-bottom: 0;
    padding: 0;
  }
  .card {
    margin-bottom: 3.4mm;
    padding: 0 0 0 4mm;
    background: none;
    border: 0;
    border-left-width: 1.2mm;
    border-left-style: solid;
    border-left-color: var(--accent);
    border-radius: 0;
  }
  .card-head {
    display: block;
    margin-bottom: 0.8mm;
  }
  .card-head h2,
  .card-head h3,
  .card-head h4 {
    font-size: 12.5pt;
  }
  .card:has(.small-wheel) {
    position: relative;
    padding-right: 18mm;
  }
  .card-head svg {
    position: absolute;
    top: 0;
    right: 0;
    width: 14mm;
    height: 14mm;
  }
  .card p,
  .card-foot p {
    margin-bottom: 0.8mm;
  }
  .card-foot {
    margin-top: 0.8mm;
    padding-top: 0;
    border-top-width: 0;
  }

  .facts {
    display: table;
    table-layout: fixed;
    width: 100%;
    margin: 2mm 0 3mm;
  }
  .facts div {
    display: table-cell;
    padding: 1mm 3mm 0 0;
    border-top-width: 0.6mm;
    border-top-style: solid;
    border-top-color: #999;
  }
  .stages {
    display: table;
    table-layout: fixed;
    width: 100%;
    margin-bottom: 2mm;
    padding: 0;
  }
  .stage {
    display: table-cell;
    padding: 1.5mm 2.5mm;
    background: none;
    border-width: 0.3mm;
    border-style: solid;
    border-color: #999;
    box-shadow: none;
  }
  .stage.is-now,
  .stage.is-late {
    border-width: 0.9mm;
    border-color: #000;
  }
  .lead {
    display: block;
  }
  .lead:has(> .wheel) {
    position: relative;
    min-height: 38mm;
    padding-right: 42mm;
  }
  .lead > .wheel {
    position: absolute;
    top: 0;
    right: 0;
    width: 38mm;
    height: 38mm;
  }
  .notice {
    margin-bottom: 3mm;
    padding: 2mm 4mm;
    background: none;
    border-width: 0.3mm;
    border-style: solid;
    border-color: #666;
    border-left-width: 1.6mm;
    border-radius: 0;
  }
  .figures {
    display: table;
    width: 100%;
    padding: 0;
  }
  .figures li {
    display: table-cell;
    padding: 0 4mm 0 0;
    background: none;
    border: 0;
  }
  .chip {
    display: inline;
  }
  .chip .mark {
    margin-right: 1mm;
    width: 3.4mm;
    height: 3.4mm;
    vertical-align: -0.4mm;
  }

  table {
    margin: 0;
    background: none;
    font-size: 10.5pt;
  }
  caption {
    padding-bottom: 1mm;
    background: none;
  }
  thead {
    display: table-header-group;
  }
  th,
  td {
    padding: 1mm 2mm 1mm 0;
    border-bottom-width: 0.2mm;
    border-bottom-style: solid;
    border-bottom-color: #999;
  }
  thead th {
    border-bottom-width: 0.5mm;
    border-bottom-color: #000;
    font-size: 10.5pt;
  }

  .day {
    margin: 0;
    padding: 0;
  }
  .slot {
    display: table;
    table-layout: fixed;
    width: 100%;
    min-height: 0;
  }
  .slot-time {
    display: table-cell;
    width: 28mm;
    padding: 1mm 3mm 1mm 0;
    border-top-width: 0.2mm;
    border-top-style: solid;
    border-top-color: #999;
    font-size: 10.5pt;
    line-height: 1.3;
    vertical-align: top;
  }
  .slot-body {
    display: table-cell;
    margin: 0;
    padding: 1mm 0;
    background: none;
    border: 0;
    border-top-width: 0.2mm;
    border-top-style: solid;
    border-top-color: #999;
    border-radius: 0;
    vertical-align: top;
  }
  .slot.pause .slot-time {
    border-top-style: dashed;
  }
  .slot.pause .slot-body {
    border: 0;
    border-top-width: 0.2mm;
    border-top-style: dashed;
    border-top-color: #999;
  }
  .slot:first-child .slot-time,
  .slot:first-child .slot-body {
    border-top-width: 0;
  }
  .area {
    padding: 0;
    background: none;
    border: 0;
    border-radius: 0;
    color: #333;
  }
  .area::before {
    content: "· ";
  }

  .colophon {
    margin-top: 4mm;
    color: #333;
    font-size: 9pt;
    line-height: 1.3;
    break-inside: avoid;
  }
  .paper .colophon p {
    margin: 0;
  }
}

/* Surveys: words no smaller than elsewhere on paper */
@media print {
  .survey-legend,
  .survey-figure,
  .survey-item .survey-mark,
  .spread .target td {
    font-size: 10.5pt;
  }
  .survey-legend,
  .survey-rows {
    margin-bottom: 1mm;
    padding-left: 0;
  }
  .survey-item p,
  .survey-figure {
    margin-bottom: 0;
  }
}

/* The day to pin on a door: one side, a slot a line, large enough to read in passing; then a side
   for everybody who is met */
@media print {
  .side + .side {
    break-before: page;
    page-break-before: always;
  }
  .side > section {
    margin-top: 0;
  }
  .side > section > h2 {
    margin-bottom: 3mm;
    padding-bottom: 1.5mm;
    border-bottom-width: 1.2mm;
    border-bottom-style: solid;
    border-bottom-color: var(--accent);
    color: #000;
    font-size: 21pt;
  }
  .side section table {
    margin-bottom: 3mm;
    font-size: 12pt;
  }
  .side section thead th {
    font-size: 11pt;
  }
  .side section th:first-child {
    width: 34mm;
  }
  .timetable .title {
    margin-bottom: 2mm;
  }
  .timetable .slot-time,
  .timetable .slot-body {
    padding-top: 1.9mm;
    padding-bottom: 1.9mm;
  }
  .timetable .slot-time {
    width: 24mm;
  }
  .timetable .slot-time > time,
  .timetable .slot-title {
    font-size: 13pt;
    line-height: 1.25;
  }
  .timetable .slot p {
    margin: 0;
  }
  .timetable .slot-time .soft,
  .timetable .area {
    display: none;
  }
  .timetable .slot-title {
    display: inline-block;
    width: 54%;
    vertical-align: top;
  }
  .timetable .slot-body .small {
    display: inline-block;
    width: 43%;
    vertical-align: top;
    font-size: 11pt;
    line-height: 1.3;
  }
  .timetable .notice {
    margin-top: 5mm;
    font-size: 13pt;
  }
  .timetable .close .slot-time,
  .timetable .close .slot-body {
    padding-top: 1.1mm;
    padding-bottom: 1.1mm;
  }
  .timetable .closest .slot-time,
  .timetable .closest .slot-body {
    padding-top: 0.6mm;
    padding-bottom: 0.6mm;
  }
  .timetable .closest .slot-time > time,
  .timetable .closest .slot-title {
    font-size: 11.5pt;
  }
  .timetable .closest .slot-body .small {
    font-size: 10.5pt;
  }
}

/* One side of A4 */
@media print {
  .roomy {
    font-size: 14pt;
    line-height: 1.42;
  }
  .roomy h3 {
    font-size: 15pt;
  }
  .close {
    font-size: 11pt;
    line-height: 1.34;
  }
  .closest {
    font-size: 10.5pt;
    line-height: 1.3;
  }
  .close section {
    margin-top: 3.6mm;
  }
  .closest section {
    margin-top: 2.6mm;
  }
  .close p,
  .close ul,
  .close ol {
    margin-bottom: 1.6mm;
  }
  .closest p,
  .closest ul,
  .closest ol {
    margin-bottom: 1.1mm;
  }
  .close li,
  .closest li {
    margin-bottom: 0.5mm;
  }
  .close .card p,
  .closest .card p {
    margin-bottom: 0.5mm;
  }
  .close .card {
    margin-bottom: 2.6mm;
  }
  .closest .card {
    margin-bottom: 1.8mm;
  }
  .closest h2 {
    margin-bottom: 1mm;
    font-size: 13pt;
  }
  .close th,
  .close td {
    padding-top: 0.6mm;
    padding-bottom: 0.6mm;
  }
  .closest th,
  .closest td {
    padding-top: 0.3mm;
    padding-bottom: 0.3mm;
  }
  .one-page ul:has(> li:nth-child(7)) {
    column-count: 2;
  }
  .one-page .cards:has(> li:nth-child(7)) {
    column-count: auto;
  }
}

/* The full report: contents, blocks, cards, and the form to write on */
@media screen {
  .contents ol {
    margin: 0 0 var(--space-3);
    padding-left: 1.5rem;
    columns: 2 14rem;
  }
  .form {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .form li {
    margin-bottom: var(--space-2);
  }
  .form p {
    margin-bottom: 0.25rem;
  }
  .to-write-on {
    height: 2rem;
    border-bottom: 1px solid var(--edge);
  }
}
@media print {
  .full h2 {
    font-size: 17pt;
  }
  .full > main > section {
    margin-top: 9mm;
  }
  .full #privacy,
  .full #on-a-page,
  .full #visit {
    margin-top: 0;
    break-before: page;
    page-break-before: always;
  }
  .full #visit + section {
    break-before: page;
    page-break-before: always;
  }
  .full section section {
    margin-top: 4.6mm;
  }
  .full h3 {
    margin-bottom: 2mm;
    font-size: 13pt;
  }
  .full .scroll {
    margin-bottom: 4mm;
  }
  .full .bars,
  .full .scroll:not(:has(tr:nth-child(9))) {
    break-inside: avoid;
    page-break-inside: avoid;
  }
  .full table {
    font-size: 11pt;
  }
  .full thead th {
    vertical-align: bottom;
  }
  .paper nav.contents {
    display: block;
  }
  .contents ol {
    margin: 0 0 5mm;
    padding: 0;
    list-style: none;
  }
  .contents li {
    margin: 0;
    padding: 0.9mm 0;
    border-bottom-width: 0.2mm;
    border-bottom-style: solid;
    border-bottom-color: #999;
  }
  .contents a {
    display: block;
    position: relative;
  }
  .contents a::after {
    content: target-counter(attr(href), page);
    position: absolute;
    top: 0;
    right: 0;
  }
  .full .card {
    margin-bottom: 5mm;
  }
  .full td:last-child > .chip {
    white-space: nowrap;
  }
  .full .terms {
    display: table;
    width: 100%;
  }
  .full .terms div {
    display: table-row;
  }
  .full .terms dt,
  .full .terms dd {
    display: table-cell;
    padding: 0.8mm 3mm 0.8mm 0;
    border-bottom-width: 0.2mm;
    border-bottom-style: solid;
    border-bottom-color: #999;
  }
  .full .terms dt {
    width: 42mm;
  }
  .full .terms div,
  .full .terms dd {
    break-inside: avoid;
    page-break-inside: avoid;
  }
  .full tbody tr:first-child,
  .full tbody tr:nth-last-child(2) {
    break-after: avoid;
    page-break-after: avoid;
  }
  .full #duties table {
    table-layout: fixed;
    font-size: 10.5pt;
  }
  .full #duties tbody th {
    font-weight: 400;
  }
  .full #duties th:nth-child(2) {
    width: 49mm;
  }
  .full #duties th:nth-child(3) {
    width: 50mm;
  }
  .full .card .facts {
    margin: 1mm 0 2mm;
  }
  .full .card:has(.small-wheel) {
    padding-right: 0;
  }
  .full .card-head:has(.small-wheel),
  .full .card-head:has(.small-wheel) + p {
    padding-right: 18mm;
  }
  .full .card .scroll {
    margin-bottom: 2mm;
  }
  .form {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .form li {
    margin-bottom: 2.8mm;
    line-height: 1.3;
  }
  .form p {
    margin: 0;
  }
  .form .soft {
    font-size: 10.5pt;
  }
  .to-write-on {
    height: 8mm;
    border-bottom-width: 0.25mm;
    border-bottom-style: solid;
    border-bottom-color: #666;
  }
  .beside-label {
    display: table;
    width: 100%;
  }
  .form .beside-label {
    margin-bottom: 1mm;
  }
  .beside-label p,
  .beside-label .to-write-on {
    display: table-cell;
    width: 100%;
  }
  .beside-label p {
    width: 1%;
    padding-right: 3mm;
    white-space: nowrap;
  }
}

/* Sheets to fill in by hand: a blank passport, the paper form of a survey */
.boxes .writing-box,
.boxes section {
  margin: 0;
}
.writing-box {
  padding: 0.8rem var(--space-2) var(--space-2);
  border: 2px solid var(--accent);
  border-radius: 0.7rem;
}
.writing-box h2 {
  margin: 0;
  color: var(--accent);
  font-size: 1.25rem;
}
.writing-box p {
  margin: 0;
  font-size: var(--step--1);
}
.box-alone,
.box-pair {
  margin-bottom: var(--space-2);
}
.sentences,
.to-tick {
  list-style: none;
  margin: 0;
  padding: 0;
}
.sentences li,
.to-tick li {
  max-width: none;
  margin: 0;
}
.to-write-on {
  height: 2.4rem;
  padding-top: 0.85rem;
  border-bottom: 1px solid var(--edge);
  line-height: 1.3;
}
.label-lines {
  margin-bottom: var(--space-2);
}
.questions {
  margin: 0;
  padding: 0;
  list-style: none;
}
.questions > li {
  max-width: none;
  margin: 0 0 var(--space-3);
}
.question-words {
  max-width: none;
  margin-bottom: 0.4rem;
}
.to-tick li {
  display: inline-block;
  margin: 0 var(--space-3) 0.35rem 0;
}
.to-tick.many li {
  display: block;
  margin-right: 0;
}
.tick-box {
  width: 1.1em;
  height: 1.1em;
  margin-right: 0.5em;
  vertical-align: -0.15em;
}
.tick-table td,
.tick-table thead th {
  text-align: center;
}
.tick-table tbody th {
  font-weight: 400;
}
.tick-table .tick-box {
  width: 1.3em;
  height: 1.3em;
  margin: 0;
}
.tick-table :not(.outside) + .outside {
  border-left: 2px solid var(--line);
}
@media screen {
  .sheet .to-write-on {
    height: 2.4rem;
  }
  .box-gap {
    height: var(--space-2);
  }
  .tick-table tbody th {
    min-width: 8rem;
  }
}
@media screen and (min-width: 40.01rem) {
  .box-gap {
    display: none;
  }
  .box-pair {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: var(--space-2);
  }
  .label-lines {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: 1fr;
    gap: var(--space-2);
  }
  .sentences li {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: var(--space-2);
  }
  .to-tick.many {
    columns: 3 12rem;
  }
}
@media print {
  .passport .colophon,
  .survey-form .colophon {
    display: none;
  }
  .passport .title {
    margin-bottom: 3mm;
    padding-bottom: 0;
    border-bottom-width: 0;
  }
  .passport h1 {
    margin: 0;
    color: var(--accent);
    font-size: 26pt;
  }
  .passport .lede {
    font-size: 12pt;
  }
  .boxes section,
  .boxes .writing-box {
    margin: 0;
  }
  .boxes {
    /* Chromium cuts off what touches the edge of the page's area. */
    margin-right: 0.5mm;
  }
  .box-pair {
    display: table;
    table-layout: fixed;
    width: 100%;
    margin: 0 0 3mm;
    border-collapse: separate;
    border-spacing: 0;
  }
  .box-alone {
    margin: 0 0 3mm;
  }
  .writing-box {
    padding: 2mm 4mm 3.5mm;
    border-width: 0.5mm;
    border-style: solid;
    border-color: var(--accent);
    border-radius: 3mm;
    break-inside: avoid;
    page-break-inside: avoid;
  }
  .box-pair .writing-box {
    display: table-cell;
    vertical-align: top;
  }
  .box-gap {
    display: table-cell;
    width: 3mm;
  }
  .writing-box h2 {
    margin: 0;
    font-size: 14pt;
    line-height: 1.2;
  }
  .writing-box p {
    margin: 0;
    font-size: 10.5pt;
    line-height: 1.25;
  }
  .boxes .to-write-on {
    height: 8.5mm;
    padding-top: 3.6mm;
    border-bottom-width: 0.25mm;
    border-bottom-style: solid;
    border-bottom-color: #666;
    font-size: 12pt;
    line-height: 4.6mm;
  }
  .sentences .to-write-on + .to-write-on {
    padding-left: 6mm;
  }
  .label-lines {
    display: table;
    table-layout: fixed;
    width: 100%;
    margin: 0 0 3.5mm;
    padding: 0;
    border-collapse: separate;
  }
  .label-lines .to-write-on {
    display: table-cell;
  }
  .passport.a5 h1 {
    font-size: 19pt;
  }
  .passport.a5 .lede {
    font-size: 10.5pt;
    line-height: 1.2;
  }
  .passport.a5 .title {
    margin-bottom: 1mm;
  }
  .passport.a5 .writing-box {
    padding: 1mm 3mm 2mm;
  }
  .passport.a5 .box-pair,
  .passport.a5 .box-alone {
    margin-bottom: 2mm;
  }
  .passport.a5 .label-lines {
    margin-bottom: 2mm;
  }
  .passport.a5 .writing-box h2 {
    font-size: 11.5pt;
  }
  .passport.a5 .writing-box p {
    font-size: 9pt;
    line-height: 1.2;
  }
  .passport.a5 .to-write-on {
    height: 6.4mm;
    padding-top: 2.2mm;
    font-size: 10.5pt;
    line-height: 4mm;
  }
  .survey-form .title {
    margin-bottom: 3mm;
  }
  .questions > li {
    margin: 4mm 0 0;
    break-inside: auto;
    page-break-inside: auto;
  }
  .question-words {
    margin-bottom: 1mm;
    break-after: avoid;
    page-break-after: avoid;
  }
  .questions {
    padding: 0;
  }
  .to-tick {
    margin: 0;
    padding: 0;
  }
  .to-tick li {
    margin: 0 8mm 1mm 0;
  }
  .to-tick.many {
    column-count: 3;
    column-gap: 6mm;
  }
  .tick-table {
    font-size: 11pt;
  }
  .tick-table th,
  .tick-table td {
    padding: 0.95mm 1mm;
    vertical-align: middle;
    line-height: 1.25;
  }
  .tick-table thead th {
    vertical-align: bottom;
    line-height: 1.15;
  }
  .questions > li:not(:has(table)) {
    break-inside: avoid;
    page-break-inside: avoid;
  }
  .tick-table tbody th {
    width: 46%;
    padding-left: 0;
  }
  .tick-table.even {
    table-layout: fixed;
  }
  .tick-table.even thead td {
    width: 42%;
  }
  .tick-table.few {
    font-size: 13pt;
  }
  .tick-table.few th,
  .tick-table.few td {
    padding-top: 2.2mm;
    padding-bottom: 2.2mm;
  }
  .tick-table.few thead th {
    font-size: 11pt;
  }
  .tick-table :not(.outside) + .outside {
    border-left-width: 0.4mm;
    border-left-style: solid;
    border-left-color: #666;
  }
  .questions .to-write-on {
    height: 9mm;
  }
}

/* One plain sheet for families */
@media print {
  .families {
    font-size: 16pt;
    line-height: 1.4;
  }
  .families.close {
    font-size: 15pt;
    line-height: 1.35;
  }
  .families.closest {
    font-size: 14pt;
    line-height: 1.3;
  }
  .families .lede,
  .families .title .eyebrow {
    font-size: 1em;
  }
  .families h2 {
    font-size: 1.25em;
  }
  .families li {
    margin-bottom: 1.4mm;
  }
  .families ul,
  .families ol {
    padding-left: 8mm;
  }
}

/* Large print, by the switch on the page or as a paper of its own: 18 points, wide spacing, nothing
   in columns but tables */
@media print {
  body:is(.large, :has(#large-print:checked)) {
    page: large;
    font-size: 18pt;
    line-height: 1.5;
  }
  @page large {
    margin: 20mm 18mm 22mm;
    @top-left {
      font-size: 14pt;
    }
    @bottom-left {
      font-size: 14pt;
    }
    @bottom-right {
      font-size: 14pt;
    }
  }
  body:is(.large, :has(#large-print:checked)) :is(p, li, dt, dd, th, td, caption, time, .small, .soft, .chip, .card-foot, .stamp, .lede, .eyebrow, .slot-time, .area, table, figcaption, .notice) {
    font-size: 18pt;
    line-height: 1.5;
  }
  body:is(.large, :has(#large-print:checked)) :is(p, ul, ol, dl, table, figure) {
    margin-bottom: 4mm;
  }
  body:is(.large, :has(#large-print:checked)) li {
    margin-bottom: 2.5mm;
  }
  body:is(.large, :has(#large-print:checked)) :is(ul, ol):not(.cards, .contents ol, .form, .survey-legend, .survey-rows) {
    padding-left: 10mm;
  }
  body:is(.large, :has(#large-print:checked)) :is(section, .notice) {
    margin-top: 9mm;
  }
  body:is(.large, :has(#large-print:checked)) :is(th, td) {
    padding: 2mm 3mm 2mm 0;
    overflow-wrap: break-word;
    hyphens: auto;
  }
  body:is(.large, :has(#large-print:checked)) h1 {
    font-size: 30pt;
  }
  body:is(.large, :has(#large-print:checked)) h2 {
    margin-bottom: 4mm;
    font-size: 24pt;
  }
  body:is(.large, :has(#large-print:checked)) :is(h3, h4, .card-head h3, .card-head h4) {
    margin-bottom: 2mm;
    font-size: 20pt;
    line-height: 1.3;
  }
  body:is(.large, :has(#large-print:checked)) :is(.facts, .facts div, .stages, .stage, .figures, .figures li, .slot, .slot-time, .slot-body, .timetable .slot-title, .slot-body .small) {
    display: block;
    width: auto;
  }
  body:is(.large, :has(#large-print:checked)) ul {
    column-count: auto;
  }
  body:is(.large, :has(#large-print:checked)) td .chip {
    white-space: normal;
  }
  body:is(.large, :has(#large-print:checked)) :is(.survey-row, .survey-axis, .survey-item, .survey-track) {
    display: block;
    width: auto;
  }
  body:is(.large, :has(#large-print:checked)) .survey-item {
    padding-bottom: 0;
  }
  body:is(.large, :has(#large-print:checked)) :is(.survey-item p, .survey-figure) {
    margin: 1mm 0 0;
  }
  body:is(.large, :has(#large-print:checked)) :is(.track, .axis) text {
    font-size: 15pt;
  }
  body:is(.large, :has(#large-print:checked)) .axis {
    height: 8mm;
  }
  body:is(.large, :has(#large-print:checked)) .card {
    margin-bottom: 8mm;
  }
  body:is(.large, :has(#large-print:checked)) .colophon {
    font-size: 14pt;
  }
}

"""####
  ),
  (
    "paper.mustache",
    ####"""
<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{{policy}}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{{title}}</title>
<meta name="description" content="{{description}} {{statusWord}}{{#agreed}} {{agreed}}{{/agreed}}, as at {{asAt}}.">
<meta name="author" content="{{author}}">
<meta name="keywords" content="{{school}}, {{edition}}, {{status}}">
<meta name="generator" content="{{program}}">
<meta name="dcterms.created" content="{{asAtDate}}T00:00:00Z">
<meta name="dcterms.modified" content="{{asAtDate}}T00:00:00Z">
{{{styles}}}
</head>
<body class="paper {{kind}}">
<a class="skip" href="#main">Skip to the paper</a>
<header class="beside">
<nav aria-label="Beside this paper">
<ul>
{{{links}}}
</ul>
</nav>
{{^isLargePrint}}
{{^isBlank}}
<p class="switch"><input type="checkbox" id="large-print"> <label for="large-print">Large print, here and on paper</label></p>
{{/isBlank}}
{{/isLargePrint}}
</header>
<main id="main" class="sheet">
{{^isBlank}}
{{#isDraft}}
<p class="stamp draft"><strong>{{statusWord}}</strong>: some parts are still to be filled in or checked</p>
{{/isDraft}}
{{^isDraft}}
<p class="stamp"><strong>{{statusWord}}</strong>{{#agreed}} {{agreed}}{{/agreed}}</p>
{{/isDraft}}
{{/isBlank}}
{{{body}}}
</main>
<footer class="colophon">
<p>{{school}} · {{edition}} · {{status}} · as at <time datetime="{{asAtDate}}">{{asAt}}</time></p>
<p>{{#consultant}}Prepared by {{consultant}}{{#contact}}, {{contact}}{{/contact}}. {{/consultant}}This paper {{contentHash}} · {{program}}</p>
</footer>
</body>
</html>

"""####
  ),
  (
    "presenter.js",
    ####"""
// The presenter's window: the same file beside the show, with the notes, what comes next, the clock.
(function (evening) {
  'use strict';
  var root = evening.root, state = evening.state, slides = evening.slides;
  var view = document.querySelector('.presenter');
  var find = function (what) { return view.querySelector(what); };
  var hour = evening.order && evening.order.dataset, heardAt = 0, asks = 0, show = null, size = 1.75;
  if (!evening.isPresenter || !slides.length) return;

  function put(what, words) {
    var place = find(what);
    if (place.textContent !== words) place.textContent = words;
  }

  // MARK: The slides and the notes

  function title(slide) { return slide ? slide.querySelector('h2').textContent.trim() : 'The end'; }
  // A slide that flowed on shares the notes of the one before it.
  function notes(at) {
    while (at > 0 && !slides[at].querySelector('.notes') && /^[2-9]/.test((slides[at].querySelector('.part') || {}).textContent || '')) at -= 1;
    return slides[at].querySelector('.notes');
  }
  function frame(what, slide) {
    var place = find(what);
    place.textContent = '';
    if (!slide) return;
    var picture = evening.picture(slide);
    place.appendChild(picture);
    evening.fit(picture.firstChild);
  }
  function draw() {
    var at = evening.index(), words = notes(at), place = find('[data-notes]');
    frame('[data-now]', slides[at]);
    frame('[data-next]', slides[at + 1]);
    put('[data-title]', title(slides[at]));
    put('[data-next-title]', title(slides[at + 1]));
    put('[data-place]', (at + 1) + ' of ' + slides.length);
    place.textContent = '';
    if (words) {
      [].slice.call(words.cloneNode(true).children, 1).forEach(function (part) {
        part.querySelectorAll('[id]').forEach(function (one) { one.removeAttribute('id'); });
        part.querySelectorAll('a').forEach(function (one) { one.target = '_blank'; });
        place.appendChild(part);
      });
    } else place.textContent = 'No notes for this slide.';
    place.scrollTop = 0;
    view.classList.toggle('is-blank', state.blank);
    find('[data-do=blank]').setAttribute('aria-pressed', String(state.blank));
    [].forEach.call(find('.parts').children, function (item, i) {
      if (i !== evening.part()) return item.removeAttribute('aria-current');
      item.setAttribute('aria-current', 'step');
      item.parentNode.scrollTop = item.offsetTop - item.parentNode.offsetTop - 60;
    });
    document.title = 'Presenter: ' + title(slides[at]);
    try { history.replaceState(null, '', '#presenter/' + state.at); } catch (e) { return tick(); }
    tick();
  }

  // MARK: The clock, which is the browser's own

  function two(number) { return (number < 10 ? '0' : '') + number; }
  function short(ms) {
    var seconds = Math.floor(Math.abs(ms) / 1000);
    return Math.floor(seconds / 60) + ':' + two(seconds % 60);
  }
  function minutes(number) { return number + (number === 1 ? ' minute' : ' minutes'); }
  function at(time) {
    var day = new Date(), parts = time.split(':');
    day.setHours(Number(parts[0]), Number(parts[1]), 0, 0);
    return day.getTime();
  }
  function mood(what, left, soon) {
    var list = find(what).classList;
    list.toggle('is-over', left < 0);
    list.toggle('is-short', left >= 0 && left <= soon);
    list.toggle('is-fine', left > soon);
  }
  function tickHour(now) {
    if (!hour || !hour.to) return;
    var from = at(hour.from), left = at(hour.to) - now;
    var words = now < from ? 'begins in ' + minutes(Math.ceil((from - now) / 60000))
      : left >= 60000 ? minutes(Math.ceil(left / 60000)) + ' left'
      : left >= 0 ? 'less than a minute left'
      : left > -3600e3 ? minutes(Math.max(1, Math.floor(-left / 60000))) + ' over' : 'ended at ' + hour.to;
    if (from - now > 3600e3) words = 'begins at ' + hour.from;
    put('[data-hour]', words);
    mood('.hour', now < from ? 1e9 : left, 600000);
  }
  function tickPart(now) {
    var part = evening.part(), planned = (evening.parts[part] || {}).minutes;
    var used = (state.spent[part] || 0) + (state.begun ? now - state.since : 0), left = planned * 60000 - used;
    put('[data-part-title]', (evening.parts[part] || {}).title || '');
    find('.this-part').hidden = !planned;
    if (!planned) return;
    put('[data-left]', short(left) + (left < 0 ? ' over' : ' left') + ' of ' + minutes(planned));
    mood('.this-part', left, 60000);
  }
  function tick() {
    var now = Date.now(), day = new Date(now);
    put('[data-clock]', two(day.getHours()) + ':' + two(day.getMinutes()));
    put('[data-elapsed]', state.begun ? short(now - state.begun) : 'not begun');
    tickHour(now);
    tickPart(now);
  }

  // MARK: The other window

  function link() {
    var isThere = heardAt && Date.now() - heardAt < 10000;
    put('[data-link]', isThere ? 'In step with the show.'
      : !evening.canTell() ? 'This browser keeps the two windows apart: this one works by itself, and the show must be moved on in its own window.'
      : asks < 2 ? 'Looking for the show…' : 'No show is open. This window works by itself; open the show again and it joins at this slide.');
    find('[data-do=show]').hidden = Boolean(isThere);
    view.classList.toggle('is-alone', !isThere && asks > 1);
  }
  function there() { heardAt = Date.now(); link(); }
  ['pong', 'here', 'hello', 'state', 'at'].forEach(function (kind) {
    evening.on(kind, function (what, fromPresenter) { if (!fromPresenter) there(); });
  });
  evening.on('bye', function (what, fromPresenter) { if (!fromPresenter) { heardAt = 0; asks = 2; link(); } });
  function ask() { asks += 1; evening.tell('ping', null); setTimeout(link, 400); }

  // MARK: What can be pressed

  var does = {
    back: evening.does.back, on: evening.does.on, overview: evening.overview, ask: evening.does.ask,
    keys: evening.does.keys,
    blank: function () { evening.set({ blank: !state.blank }); },
    show: function () {
      show = window.open(location.href.split('#')[0].split('?')[0] + '#' + state.at, '_blank', 'popup,width=1280,height=760');
      if (show) return evening.join(show);
      var way = document.querySelector('.refused a');
      way.href = '#' + state.at;
      way.textContent = 'the show in a new tab';
      document.querySelector('.refused').showModal();
    },
    again: function () { evening.set({ begun: Date.now(), since: Date.now(), spent: {} }); },
    larger: function () { scale(1); }, smaller: function () { scale(-1); }
  };
  function scale(step) {
    size = Math.max(1, Math.min(4, size + step * 0.25));
    find('[data-notes]').style.fontSize = size + 'rem';
    evening.keep('size', size);
  }
  view.addEventListener('click', function (event) {
    var pressed = event.target.closest('[data-do]');
    if (pressed && does[pressed.dataset.do]) does[pressed.dataset.do]();
  });
  document.addEventListener('keydown', function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, textarea')) return;
    if (event.key === '+' || event.key === '=') does.larger();
    if (event.key === '-') does.smaller();
  });

  evening.drawAsked = function () {
    var place = find('.in-the-room'), items = place.querySelector('ol');
    items.textContent = '';
    (evening.asked || []).forEach(function (one) {
      var item = document.createElement('li');
      item.textContent = one.question + (one.by ? ' (' + one.by + ')' : '');
      items.appendChild(item);
    });
    place.hidden = !items.children.length;
  };

  // MARK: Opening

  root.classList.add('is-presenter');
  view.hidden = false;
  evening.parts.forEach(function (part) {
    var item = document.createElement('li'), words = document.createElement('span');
    words.textContent = part.title;
    item.appendChild(words);
    if (part.minutes) {
      var time = document.createElement('span');
      time.textContent = ' ' + part.minutes + ' min';
      item.appendChild(time);
    }
    find('.parts').appendChild(item);
  });
  find('.hour').hidden = !(hour && hour.to);
  if (hour && hour.to) put('[data-until]', hour.to);
  size = evening.kept('size') || size;
  scale(0);
  evening.follow(draw);
  evening.drawAsked();
  var id = decodeURIComponent(location.hash.slice(1)).split('/')[1];
  evening.start(slides.some(function (slide) { return slide.id === id; }) ? id : '', true);
  ask();
  link();
  setInterval(tick, 1000);
  setInterval(ask, 3000);
})(evening);

"""####
  ),
  (
    "questions.js",
    ####"""
// What the room asks: written down in the show or the presenter's window, large on the discussion
// slide at once, and given back as a piece of discussion.md.
(function (evening) {
  'use strict';
  var dialog = document.querySelector('.ask'), form = dialog.querySelector('form');
  var question = form.querySelector('[name=question]'), by = form.querySelector('[name=by]');
  var slide = evening.slides.filter(function (one) { return one.matches('.discussion'); })[0];
  var base = slide && slide.className, asked = evening.kept('questions') || [], changing = -1;
  var told = dialog.querySelector('.result');
  if (!slide) return void (evening.does.ask = function () {});

  function element(name, words, kind) {
    var made = document.createElement(name);
    made.textContent = words;
    if (kind) made.className = kind;
    return made;
  }
  function button(words, what, at) {
    var made = element('button', words);
    made.type = 'button';
    made.dataset.do = what;
    made.dataset.at = at;
    made.setAttribute('aria-label', words + ': ' + asked[at].question);
    return made;
  }

  // MARK: Where they are seen

  function list() {
    var made = document.createElement('ul');
    made.className = 'asked';
    asked.forEach(function (one) {
      var item = element('li', one.question);
      if (one.by) item.append(' ', element('span', one.by, 'by'));
      made.appendChild(item);
    });
    return made;
  }

  // Those to begin with give way to those of the room; the oldest to the newest.
  function draw() {
    var face = slide.querySelector('.face'), old = face.querySelector('.asked'), made = list();
    var isOn = slide.classList.contains('on');
    if (old) old.remove();
    slide.className = (asked.length ? base.replace(/ step-\d/, '') + ' of-the-room' : base) + (isOn ? ' on' : '');
    if (asked.length) {
      face.appendChild(made);
      evening.fit(slide);
      while (face.scrollHeight > face.clientHeight + 1 && made.children.length > 1) made.firstChild.remove();
    }
    var more = asked.length - made.children.length;
    if (more) made.prepend(element('li', 'and ' + more + ' before', 'more'));
    record();
  }
  function record() {
    var items = dialog.querySelector('ol');
    items.textContent = '';
    asked.forEach(function (one, at) {
      var item = element('li', one.question);
      if (one.by) item.append(' ', element('span', one.by, 'by'));
      item.append(' ', button('Edit', 'edit', at), ' ', button('Remove', 'remove', at));
      items.appendChild(item);
    });
    dialog.querySelector('.given').hidden = !asked.length;
    dialog.querySelector('.unkept').hidden = evening.canKeep();
    evening.asked = asked;
    if (evening.drawAsked) evening.drawAsked();
  }
  evening.follow(function () { if (slide.classList.contains('on')) draw(); });

  function keep() {
    evening.keep('questions', asked);
    evening.tell('questions', asked);
    draw();
  }
  evening.on('questions', function (theirs) { asked = theirs || []; draw(); });
  evening.on('hello', function () { if (asked.length) evening.tell('questions', asked); });

  // MARK: Writing them down

  function plain(words) { return words.replace(/\s+/g, ' ').trim(); }
  function said(words) { told.textContent = ''; told.textContent = words; }
  function write(event) {
    event.preventDefault();
    var words = plain(question.value);
    if (!words) return question.focus();
    var one = { question: words, by: plain(by.value) };
    said(changing < 0 ? 'Added to the discussion slide.' : 'Changed.');
    if (changing < 0) asked.push(one); else asked[changing] = one;
    stop();
    keep();
    question.focus();
  }
  function stop() {
    changing = -1;
    form.reset();
    form.querySelector('[type=submit]').textContent = 'Add';
  }
  form.addEventListener('submit', write);
  question.addEventListener('keydown', function (event) {
    if (event.key === 'Enter' && !event.shiftKey) write(event);
  });
  dialog.addEventListener('close', stop);
  dialog.addEventListener('click', function (event) {
    var pressed = event.target.closest('[data-do]');
    if (!pressed) return;
    var at = Number(pressed.dataset.at);
    if (pressed.dataset.do === 'remove') {
      asked.splice(at, 1);
      stop();
      keep();
      said('Removed.');
      question.focus();
    } else if (pressed.dataset.do === 'edit') {
      changing = at;
      question.value = asked[at].question;
      by.value = asked[at].by;
      form.querySelector('[type=submit]').textContent = 'Change';
      question.focus();
    } else if (pressed.dataset.do === 'copy') copy();
    else if (pressed.dataset.do === 'save') save();
  });
  evening.does.ask = function () {
    record();
    said('');
    dialog.showModal();
    question.focus();
  };

  // MARK: Giving them back

  // A mark such as {only: school} is for those who write the files.
  function unmarked(words) {
    return words.replace(/\{/g, '(').replace(/\}/g, ')').replace(/only\s*:/gi, 'only,');
  }
  // A heading's words as Markdown that means just these words.
  function heading(words) {
    return unmarked(words).replace(/[\\`*_[\]<>&#|~!]/g, '\\$&').replace(/^([A-Z]{1,2}\d+\b)/, 'On $1');
  }
  function markdown() {
    return asked.map(function (one) {
      var who = unmarked(one.by).replace(/["'[\]|>#]/g, '').trim(), on = evening.order.dataset.date;
      return '## ' + heading(one.question) + '\n' + (who ? 'asked by: ' + who + '\n' : '') +
        'standing: asked\n' + (on ? 'on: ' + on + '\n' : '');
    }).join('\n');
  }
  function copy() {
    var words = markdown();
    var byHand = function () {
      var field = document.createElement('textarea');
      field.value = words;
      dialog.appendChild(field);
      field.select();
      var done = false;
      try { done = document.execCommand('copy'); } catch (e) { done = false; }
      field.remove();
      said(done ? 'Copied.' : 'The browser lets nothing be copied: save it instead.');
    };
    if (!navigator.clipboard) return byHand();
    navigator.clipboard.writeText(words).then(function () { said('Copied.'); }, byHand);
  }
  function save() {
    var link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([markdown()], { type: 'text/markdown' }));
    link.download = 'discussion.md';
    dialog.appendChild(link);
    link.click();
    link.remove();
    setTimeout(function () { URL.revokeObjectURL(link.href); }, 60000);
    said('Saved. Its words go at the end of discussion.md of the day.');
  }

  draw();
})(evening);

"""####
  ),
  (
    "show.js",
    ####"""
// The show: one slide at a time on a wide screen, an overview of all, a blank screen, the keys.
(function (evening) {
  'use strict';
  var root = evening.root, slides = evening.slides, state = evening.state;
  var find = function (what) { return document.querySelector(what); };
  var bar = find('.bar'), here = find('[data-here]'), overview = find('.overview'), blank = find('.blank');
  var wide = matchMedia('screen and (min-width: 62.5rem) and (min-height: 31.25rem)');
  var isReading = false, rest = 0, presenter = null, before = null, last = 0;
  if (!slides.length) return;

  function showing() { return wide.matches && !isReading && !evening.isPresenter; }

  // MARK: A slide

  // The step that a slide was given holds its words in the widest of common faces, on a screen of 16 to 9.
  slides.forEach(function (slide) { slide.dataset.step = (slide.className.match(/step-(\d)/) || [0, 0])[1]; });

  function setStep(slide, step) {
    for (var n = 1; n < 5; n++) slide.classList.toggle('step-' + n, n === step);
  }
  // Whether something stands in the margins of its box, or beyond.
  function isCrowded(box) {
    var style = getComputedStyle(box), room = box.getBoundingClientRect();
    var top = room.top + parseFloat(style.paddingTop), bottom = room.bottom - parseFloat(style.paddingBottom);
    var right = room.right - parseFloat(style.paddingRight);
    return box.scrollHeight > box.clientHeight + 1 || [].some.call(box.children, function (part) {
      var its = part.getBoundingClientRect();
      return its.height && getComputedStyle(part).position !== 'absolute' &&
        (its.top < top - 1 || its.bottom > bottom + 1 || its.right > right + 1 || part.scrollWidth > part.clientWidth + 1);
    });
  }
  // Here and now it is set as large as it fits, and smaller where it does not, never cut. What goes on over
  // several slides keeps one size.
  function fit(slide) {
    var boxes = [].slice.call(slide.querySelectorAll('.face, .words, .side')), step = Number(slide.dataset.step);
    function fits() { setStep(slide, step); return !boxes.some(isCrowded); }
    if (fits()) {
      if (slide.querySelector('.part')) return;
      while (step > 0 && (step--, fits()));
      if (!fits()) { step++; setStep(slide, step); }
    } else while (step < 4 && (step++, !fits()));
  }
  evening.fit = fit;
  addEventListener('beforeprint', function () {
    slides.forEach(function (slide) { setStep(slide, Number(slide.dataset.step)); });
  });
  addEventListener('afterprint', function () { if (showing()) fit(slides[evening.index()]); });

  function draw(isOurs) {
    var at = evening.index(), slide = slides[at];
    slides.forEach(function (other, i) { other.classList.toggle('on', i === at); });
    here.textContent = at + 1;
    find('.progress').value = at + 1;
    bar.classList.toggle('light', slide.matches('.opening, .has-figure'));
    bar.querySelector('[data-do=ask]').hidden = !slide.matches('.discussion');
    root.classList.toggle('is-blank', state.blank && showing());
    blank.hidden = !(state.blank && showing());
    if (!showing()) return;
    fit(slide);
    remember(slide.id);
    if (!overview.hidden || find('dialog[open]')) return;
    var heading = slide.querySelector('h2'), place = (at + 1) + ' of ' + slides.length;
    if (isOurs) heading.focus({ preventScroll: true });
    if (at !== last) evening.say(isOurs ? place : place + ': ' + heading.textContent.trim());
    last = at;
  }
  evening.follow(draw);

  function remember(id) {
    if (decodeURIComponent(location.hash.slice(1)) === id) return;
    try { history.replaceState(null, '', '#' + id); } catch (e) { location.hash = id; }
  }
  function named() {
    try {
      var target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      return target && target.closest('.slides > .slide');
    } catch (e) { return null; }
  }

  function read(toReading) {
    isReading = toReading;
    root.classList.toggle('show', !isReading);
    root.classList.toggle('reading', isReading);
    root.classList.remove('with-notes');
    find('[data-do=read]').textContent = isReading ? 'Show as slides' : 'Read as a page';
    draw(true);
    if (isReading) slides[evening.index()].scrollIntoView();
  }

  function setBlank(toBlank) {
    evening.set({ blank: toBlank });
    evening.say(toBlank ? 'The screen is blank. Any key brings the slide back.' : 'The slide is back.');
  }

  // The bar keeps out of the way of those who only look.
  function wake() {
    root.classList.remove('quiet');
    clearTimeout(rest);
    rest = setTimeout(function () {
      if (!bar.matches(':hover, :focus-within')) root.classList.add('quiet');
    }, 4000);
  }

  // MARK: The overview

  // A picture of a slide: the same slide, small, for the eye only.
  evening.picture = function (slide) {
    var copy = slide.cloneNode(true), frame = document.createElement('div');
    copy.querySelectorAll('.notes, .ruled, .foot').forEach(function (part) { part.remove(); });
    [copy].concat([].slice.call(copy.querySelectorAll('[id], [tabindex], [aria-labelledby], a')))
      .forEach(function (part) {
        ['id', 'tabindex', 'aria-labelledby', 'href'].forEach(function (name) { part.removeAttribute(name); });
      });
    copy.classList.add('on');
    setStep(copy, Number(copy.dataset.step));
    frame.className = 'frame';
    frame.inert = true;
    frame.setAttribute('aria-hidden', 'true');
    frame.appendChild(copy);
    return frame;
  };

  function fill() {
    var list = overview.querySelector('ol');
    list.textContent = '';
    slides.forEach(function (slide, i) {
      var item = document.createElement('li'), link = document.createElement('a');
      var words = document.createElement('span');
      var title = slide.querySelector('h2').textContent.replace(/\s+/g, ' ').trim();
      words.textContent = (i + 1) + ' ' + (title.length > 52 ? title.slice(0, 50).replace(/\s\S*$/, '') + ' …' : title);
      link.setAttribute('aria-label', (i + 1) + ' ' + title);
      link.href = '#' + slide.id;
      link.dataset.to = i;
      link.append(evening.picture(slide), words);
      item.appendChild(link);
      list.appendChild(item);
    });
  }

  function open(toOpen) {
    overview.hidden = !toOpen;
    find('.slides').inert = bar.inert = toOpen;
    find('.presenter').inert = toOpen;
    if (toOpen) {
      before = document.activeElement;
      fill();
      var link = pictures()[evening.index()];
      link.setAttribute('aria-current', 'true');
      link.focus();
    } else if (showing()) draw(true);
    else if (before) before.focus();
  }
  evening.overview = function () { open(overview.hidden); };

  function pictures() { return [].slice.call(overview.querySelectorAll('[data-to]')); }

  // Left and right by one; up and down to the link that stands above or below.
  function wander(key) {
    var links = pictures(), at = links.indexOf(document.activeElement);
    var columns = links.filter(function (link) { return link.offsetTop === links[0].offsetTop; }).length;
    var step = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: columns, ArrowUp: -columns, Home: -1e4, End: 1e4, PageDown: columns, PageUp: -columns }[key];
    if (!step) return false;
    links[Math.max(0, Math.min(links.length - 1, at + step))].focus();
    return true;
  }
  overview.addEventListener('click', function (event) {
    var link = event.target.closest('[data-to]');
    if (event.target.closest('button')) return open(false);
    if (!link) return;
    event.preventDefault();
    open(false);
    evening.go(Number(link.dataset.to));
  });

  // MARK: The presenter's window

  function present() {
    var address = location.href.split('#')[0] + '#presenter';
    if (presenter && !presenter.closed) return presenter.focus();
    presenter = window.open(address, 'presenter-' + evening.deck, 'popup,width=1180,height=760');
    if (!presenter) return find('.refused').showModal();
    evening.join(presenter);
    presenter.focus();
  }

  // MARK: Keys, the bar, touch

  var does = {
    back: function () { evening.go(evening.index() - 1); },
    on: function () { evening.go(evening.index() + 1); },
    overview: evening.overview, presenter: present,
    keys: function () { find('.keys').showModal(); },
    read: function () { read(!isReading); }
  };
  evening.does = does;
  bar.addEventListener('click', function (event) {
    var button = event.target.closest('button');
    if (button && does[button.dataset.do]) does[button.dataset.do]();
  });
  document.addEventListener('click', function (event) {
    if (event.target.closest('dialog [data-do=close]')) event.target.closest('dialog').close();
  });

  var letters = { o: 'overview', p: 'presenter', q: 'ask', '?': 'keys', h: 'keys' };
  function press(event) {
    if (event.key === 'b' || event.key === '.') setBlank(true);
    else if (letters[event.key] && !(evening.isPresenter && event.key === 'p')) does[letters[event.key]]();
    else if (event.key === 'n' && !evening.isPresenter) root.classList.toggle('with-notes');
    else if (event.key === 'f' && root.requestFullscreen) {
      if (document.fullscreenElement) document.exitFullscreen(); else root.requestFullscreen();
    } else return;
    event.preventDefault();
  }
  document.addEventListener('keydown', function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || find('dialog[open]')) return;
    if (!wide.matches && !evening.isPresenter) return;
    if (event.key === 'Tab') return wake();
    if (!overview.hidden) {
      if (event.key === 'Escape' || event.key === 'o') open(false);
      else if (!wander(event.key)) return;
      return event.preventDefault();
    }
    if (/^(F\d|Shift|Dead)/.test(event.key) || event.target.closest('input, textarea, summary')) return;
    if (state.blank) { setBlank(false); return event.preventDefault(); }
    if (event.key === 'Escape' && !evening.isPresenter) return read(!isReading);
    if (isReading) return;
    if (event.target.closest('a, button') && (event.key === ' ' || event.key === 'Enter')) return;
    if (event.target.closest('.presenter [tabindex]') && /^(ArrowUp|ArrowDown|Home|End)$/.test(event.key)) return;
    var step = evening.steps[event.key];
    if (event.key === ' ' && event.shiftKey) step = -1;
    if (!step) return press(event);
    event.preventDefault();
    evening.go(evening.index() + step);
  });

  var start = null;
  addEventListener('touchstart', function (event) {
    wake();
    start = event.touches.length === 1 ? event.touches[0] : null;
  }, { passive: true });
  addEventListener('touchend', function (event) {
    if (!start || !showing() || !overview.hidden || (window.visualViewport && visualViewport.scale > 1)) return;
    var end = event.changedTouches[0], x = end.clientX - start.clientX, y = end.clientY - start.clientY;
    if (state.blank) setBlank(false);
    else if (Math.abs(x) > 50 && Math.abs(x) > 2 * Math.abs(y)) evening.go(evening.index() + (x < 0 ? 1 : -1));
    start = null;
  }, { passive: true });
  blank.addEventListener('click', function () { setBlank(false); });
  ['pointermove', 'pointerdown'].forEach(function (kind) { addEventListener(kind, wake); });
  bar.addEventListener('focusin', wake);
  addEventListener('hashchange', function () {
    if (/^#presenter\b/.test(location.hash)) return location.reload();
    var slide = named();
    if (slide && slide.id !== state.at) evening.go(slides.indexOf(slide));
  });
  addEventListener('resize', function () { draw(false); });

  // MARK: Printing, from the page that is read

  var printing = find('.printing');
  printing.querySelector('button').hidden = false;
  printing.addEventListener('click', function (event) { if (event.target.closest('button')) print(); });

  if (evening.isPresenter) return;
  bar.hidden = false;
  root.classList.add('show');
  wake();
  var first = named(), entry = performance.getEntriesByType('navigation')[0];
  evening.start(first && first.id, !first || (entry && entry.type !== 'navigate'));
})(evening);

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
  font-family: var(--face);
  font-size: var(--step-0);
  line-height: 1.5;
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
li > p {
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
  display: block;
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
main:target,
section:target {
  outline: none;
}
section:target > h2,
section:target > h3 {
  box-shadow: inset 0 -0.2rem 0 var(--warm);
}
.external::after {
  content: " ↗";
  content: " ↗" / "";
  font-size: 0.8em;
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
  display: inline;
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
.draft-banner .wrap {
  padding-block: 0.4rem;
}
.draft-banner {
  background: var(--warm-soft);
  border-top: 1px solid var(--line);
  font-size: var(--step--1);
}
main.wrap {

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
/* The papers beside the pages, on the entry page */
#papers > ul {
  list-style: none;
  display: flex;
  flex-wrap: wrap;
  gap: var(--space-1);
  padding: 0;
}
#papers > ul > li {
  margin: 0;
  padding: 0.5rem var(--space-2);
  background: var(--sheet);
  border: 1px solid var(--line);
  border-radius: var(--radius);
}
#papers > ul > li > a:first-child {
  font-weight: 700;
}

/* The chain: the signature of every record's page */
.chain {
  margin-bottom: var(--space-3);
  font-size: var(--step--1);
}
.chain ol {
  list-style: none;
  display: flex;
  flex-wrap: wrap;
  gap: 0.4rem 0;
  margin: 0;
  padding: 0;
}
.card .chain {
  margin-bottom: var(--space-2);
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

.terms {
  margin: var(--space-2) 0 var(--space-3);
  max-width: 56rem;
}
.terms div {
  padding: 0.5rem 0;
  border-top: 1px solid var(--line);
}
.terms dt {
  font-weight: 700;
}
.terms dd {
  margin: 0;
  max-width: var(--measure);
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
  min-width: 0;
  max-width: none;
  margin: 0;
  padding: var(--space-2);
  background: var(--sheet);
  border: 1px solid var(--line);
  border-top: 4px solid var(--edge);
  border-radius: var(--radius);
}
.stage img {
  max-height: 20rem;
  width: auto;
}
.stages.is-long .stage {
  flex-basis: 26rem;
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

.cards {
  list-style: none;
  margin: 0 0 var(--space-3);
  padding: 0;
  display: grid;
  grid-template-columns: minmax(0, 1fr);
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
  margin-bottom: 0.6rem;
}
.card-head h2,
.card-head h3,
.card-head h4,
.card-head h5 {
  font-size: 1.25rem;
  margin: 0;
}
.card > h3,
.card > h4,
.card > h5,
.card > h6,
.stage > h4,
.stage > h5 {
  font-size: var(--step-0);
  margin-top: var(--space-2);
}
.card ul,
.stage ul {
  list-style-type: disc;
}
.card-head svg {
  flex: none;
}
.card > p,
.stage > p {
  margin-bottom: 0.6rem;
}
.card > .tally {
  margin-bottom: var(--space-1);
}
.stage > :last-child,
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
table.slim {
  width: auto;
}
.slim td,
.slim th + th {
  padding-left: var(--space-3);
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
  color: var(--ink-soft);
  font-size: var(--step--1);
  background: repeating-linear-gradient(135deg, transparent 0 7px, var(--line) 7px 8px);
}
.matrix .none span {
  padding: 0 0.3em;
  background: var(--sheet);
}
.matrix.dense {
  font-size: var(--step--1);
}
.matrix.dense th,
.matrix.dense td {
  min-width: 0;
  padding: 0.4rem 0.35rem;
}
.matrix.dense thead th {
  font-size: 0.8125rem;
}
th .soft {
  font-weight: 400;
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
  grid-template-columns: 8.75rem minmax(0, 1fr);
  max-width: 60rem;
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
  border-radius: 0 var(--radius) var(--radius) 0;
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
.lasts-1 { min-height: 2.6rem; }
.lasts-2 { min-height: 3.6rem; }
.lasts-3 { min-height: 4.7rem; }
.lasts-4 { min-height: 5.8rem; }
.lasts-5 { min-height: 6.9rem; }
.lasts-6 { min-height: 8rem; }
.lasts-7 { min-height: 9.1rem; }
.lasts-8 { min-height: 10.2rem; }
.glance {
  display: block;
  width: 100%;
  max-width: 60rem;
  height: auto;
  margin-bottom: var(--space-2);
}
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
.card ul.cards,
.stage ul.cards {
  grid-template-columns: minmax(0, 1fr);
  margin-bottom: var(--space-2);
  list-style: none;
}
.bars {
  margin: 0 0 var(--space-3);
  max-width: 56rem;
}
.bars table,
.bars caption {
  background: none;
}
.bars th {
  padding-left: 0;
}
.bars th {
  width: 32%;
}
.bars th,
.bars td {
  min-width: 0;
  padding-block: 0.6rem;
  vertical-align: middle;
}
.bar-line {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem var(--space-2);
  align-items: center;
}
.bar-drawing {
  flex: 1 1 12rem;
  min-width: 0;
  height: auto;
}
.bar-figure {
  flex: 1 1 11rem;
  margin: 0;
}
.bar-aim {
  display: block;
  color: var(--warm);
  font-size: var(--step--1);
}
.pointer {
  width: 0.75em;
  height: 0.65em;
  margin-right: 0.4em;
}
.compare th,
.compare strong {
  font-weight: 400;
}
/* Surveys: an item, its bar or its marks, its words */
.survey {
  margin-bottom: var(--space-2);
}
.survey + .scroll th:first-child {
  min-width: 9rem;
}
.survey > figcaption {
  font-weight: 700;
}
.survey-legend {
  list-style: none;
  margin: 0 0 0.25rem;
  padding: 0;
  font-size: var(--step--1);
}
.survey-legend li {
  display: inline-block;
  margin: 0 var(--space-2) 0.2rem 0;
}
.swatch,
.wave-sign {
  margin-right: 0.45em;
  vertical-align: -0.18em;
}
.survey-rows {
  list-style: none;
  margin: 0.5rem 0 0;
  padding: 0;
  border-top: 1px solid var(--line);
}
.survey-row,
.survey-axis {
  display: table;
  table-layout: fixed;
  width: 100%;
  max-width: none;
  margin: 0;
}
.survey-row {
  border-bottom: 1px solid var(--line);
}
.survey-item,
.survey-track {
  display: table-cell;
  padding: 0.6rem 0;
  vertical-align: top;
}
.survey-axis > div {
  padding: 0;
}
.survey-axis + .survey-rows {
  margin-top: 0;
}
.survey-item {
  width: 33%;
  padding-right: var(--space-3);
}
.survey-item p,
.survey-figure {
  margin: 0;
  max-width: none;
}
.survey-item p {
  line-height: 1.35;
}
.survey-item .survey-mark {
  margin-top: 0.2rem;
  color: var(--ink-soft);
  font-size: var(--step--1);
}
.track,
.axis {
  display: block;
  width: 100%;
  overflow: visible;
}
.survey-figure {
  margin-top: 0.35rem;
  font-size: var(--step--1);
}
.survey-figure:first-child {
  margin-top: 0;
}
.survey-wave {
  display: inline-block;
  margin-right: var(--space-2);
}
.survey-verdict {
  color: var(--ink);
}
.spread-bar {
  flex: 1 1 12rem;
  min-width: 0;
}
.spread tbody th,
.spread tbody td {
  padding-block: 0.3rem;
  border-bottom: 0;
}
.spread th {
  width: 22%;
}
.spread thead th + th {
  width: auto;
}
.spread thead th,
.spread tbody td {
  padding-left: 0;
}
.spread .target td {
  border-bottom: 2px solid var(--warm);
  color: var(--warm);
  font-size: var(--step--1);
  font-weight: 700;
}
.change-numbers tbody tr:first-child td {
  border-bottom: 0;
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
  body {
    min-height: 100vh;
    display: flex;
    flex-direction: column;
  }
  body > main.wrap {
    flex: 1 0 auto;
    width: 100%;
  }
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
  .step {
    stroke: var(--ink-soft);
  }
  .low {
    fill: var(--warm-soft);
  }
  .low-mark {
    fill: var(--warm);
  }
  .high {
    fill: var(--accent-soft);
  }
  .high-mark {
    fill: var(--accent);
  }
  .middle,
  .on-is,
  .before {
    fill: var(--sheet);
  }
  .before {
    stroke: var(--ink);
  }
  .after {
    fill: var(--accent);
    stroke: var(--accent);
  }
  .between {
    stroke: var(--warm);
  }
  .grid {
    stroke: var(--line);
  }
  .bars .compared {
    stroke: var(--ink-soft);
  }
  .bars .hatch {
    fill: var(--ink-soft);
  }
  .bars .cut,
  .bars .edge {
    stroke: var(--sheet);
  }
  .bars .edge {
    stroke: var(--ground);
  }
  .bars .cell {
    stroke: var(--line);
  }
  .glance .rest {
    fill: var(--sheet);
    stroke: var(--edge);
  }
  .glance .hour {
    stroke: var(--edge);
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

@media screen and (min-width: 64rem) {
  th,
  td {
    min-width: 5.5rem;
  }
  .cards {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  .terms div {
    display: grid;
    grid-template-columns: 14rem minmax(0, 1fr);
    gap: var(--space-2);
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
  main.wrap {
    padding-block: var(--space-3) var(--space-4);
  }
  .lead {
    grid-template-columns: minmax(0, 1fr);
  }
  .glance {
    display: none;
  }
  .chain ol,
  .chain li {
    flex-direction: column;
    align-items: flex-start;
    gap: 0;
  }
  .chain li + li::before {
    width: 0;
    height: 0.6rem;
    margin-left: 1.2rem;
    border-top: 0;
    border-left: 2px solid var(--edge);
  }
  .survey-row,
  .survey-axis,
  .survey-item,
  .survey-track {
    display: block;
    width: auto;
  }
  .survey-item {
    padding: 0.6rem 0 0;
  }
  .survey-track {
    padding-top: 0.3rem;
  }
  .tight {
    display: none;
  }
  caption {
    max-width: calc(100vw - 3rem);
  }
  th,
  td {
    padding: 0.45rem 0.5rem;
  }
  .matrix td {
    min-width: 3rem;
  }
  .matrix .dot {
    display: none;
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
  .facts div,
  .figures li {
    flex-basis: 7rem;
  }
  .figures li {
    padding: 0.75rem;
  }
}

/* A table that goes on to the side fades there, until it has been scrolled to its end. */
@supports (animation-timeline: scroll()) {
  @media screen {
    .scroll {
      mask-image: linear-gradient(to right, #000 calc(100% - 2.5rem), transparent);
      mask-size: calc(100% + 2.5rem) 100%;
      mask-repeat: no-repeat;
      animation: scrolled linear both;
      animation-timeline: scroll(self inline);
    }
    .scroll:focus-visible {
      mask-image: none;
    }
  }
}
@keyframes scrolled {
  from {
    mask-size: 100% 100%;
  }
  to {
    mask-size: calc(100% + 2.5rem) 100%;
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
  .not,
  .glance .rest {
    fill: Canvas;
    stroke: CanvasText;
  }
  .low,
  .high,
  .middle {
    fill: Canvas;
  }
  .low-mark,
  .high-mark,
  .after {
    fill: CanvasText;
  }
  .step,
  .before,
  .after,
  .between,
  .grid {
    stroke: CanvasText;
  }
  .track .label {
    paint-order: stroke;
    stroke: Canvas;
    stroke-width: 4px;
  }
  .before,
  .on-is,
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
    @bottom-right {
      content: "Page " counter(page) " of " counter(pages);
      font: 9pt Arial, "Liberation Sans", sans-serif;
      color: #333;
    }
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
  .stages,
  .cards {
    display: block;
  }
  .stage,
  .card {
    margin-bottom: var(--space-1);
  }
  .stage.is-now,
  .stage.is-late {
    box-shadow: none;
  }
  section {
    margin-top: var(--space-3);
  }
  p,
  li {
    orphans: 3;
    widows: 3;
  }
  .is-long .stage {
    break-inside: auto;
  }
  a.external::after {
    content: " (" attr(href) ")";
    font-weight: 400;
    overflow-wrap: anywhere;
  }
  .foot {
    margin-top: 4mm;
    font-size: 9pt;
    line-height: 1.3;
    break-inside: avoid;
  }
  .foot p {
    margin: 0;
  }
  .card-head,
  .card-foot {
    break-inside: avoid;
    break-after: avoid;
  }
  .card-foot {
    break-after: auto;
    break-before: avoid;
  }
  img {
    max-height: 8cm;
    width: auto;
  }
  .huge {
    color: var(--ink);
  }
}

/* Bars on paper: nothing floats, and no gap that an engine may not know */
@media print {
  .bars tr {
    break-inside: avoid;
  }
  .bar-line {
    display: block;
  }
  .bar-drawing {
    display: block;
    width: 85mm;
    height: 7.65mm;
  }
}

/* Surveys on paper: a long chart goes over the page between two items */
@media print {
  .survey {
    break-inside: auto;
    page-break-inside: auto;
  }
  .survey > figcaption,
  .survey-legend,
  .survey-axis {
    break-after: avoid;
    page-break-after: avoid;
  }
  .survey-item,
  .survey-track {
    padding-top: 1.6mm;
    padding-bottom: 1.6mm;
  }
  .survey-row {
    border-bottom-width: 0.2mm;
    border-bottom-style: solid;
    border-bottom-color: #999;
  }
  .spread .target td {
    border-bottom-width: 0.5mm;
    border-bottom-style: solid;
    border-bottom-color: #000;
    color: #000;
  }
  .survey-figure,
  .survey-mark {
    line-height: 1.3;
  }
  .survey-figure .survey-verdict {
    display: inline-block;
    white-space: nowrap;
  }
  .survey + .scroll .num + :not(.num) {
    padding-left: 4mm;
  }
  .spread-bar,
  .spread .bar-figure {
    display: inline-block;
    width: 85mm;
    vertical-align: middle;
  }
  .spread .bar-figure {
    width: auto;
  }
  .spread-bar + .bar-figure {
    padding-left: 3mm;
  }
}

"""####
  ),
  (
    "slides.css",
    ####"""
/* The evening's slides. The ground state is a page that flows and needs neither script nor a wide screen.
   Where there is room a slide has its own geometry, in hundredths of its width (--u): the same on the page
   that is read, in the show, as a small picture, in the presenter's window and on paper. */
:root {
  --title: 1.9rem;
  --big: 2.1rem;
  --body: 1.25rem;
  --cell: 1.0625rem;
  --foot: 0.9375rem;
  --huge: 4.5rem;
  --gap: 1.25rem;
}
*,
*::before,
*::after {
  box-sizing: border-box;
}
html {
  background: var(--ground);
  color: var(--ink);
  font: 400 1.125rem / 1.5 var(--face);
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;
}
body {
  margin: 0;
  overflow-wrap: break-word;
}
h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd, figure, blockquote, pre {
  margin: 0;
  padding: 0;
}
a {
  color: inherit;
  text-underline-offset: 0.18em;
  text-decoration-thickness: 0.06em;
}
a:focus-visible, button:focus-visible, .scroll:focus-visible {
  outline: 3px solid var(--warm);
  outline-offset: 3px;
  border-radius: 3px;
}
em {
  font-style: normal;
  font-weight: 600;
}
svg text {
  font-family: var(--face);
}
[hidden] {
  display: none !important;
}

/* Above and below the slides, where they are read as a page */
.skip {
  position: absolute;
  left: 1rem;
  top: -10rem;
  padding: 0.5rem 1rem;
  background: var(--sheet);
}
.skip:focus {
  top: 1rem;
}
.cover, .slides, .imprint {
  max-width: 62rem;
  margin: 0 auto;
  padding: 0 var(--space-3);
}
.cover {
  padding-block: var(--space-4) var(--space-3);
}
.cover h1 {
  font-size: var(--step-2);
  line-height: 1.15;
  letter-spacing: -0.01em;
}
.cover p {
  margin-top: 0.4rem;
  color: var(--ink-soft);
}
.cover ul {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem 1.25rem;
  margin-top: 0.75rem;
  list-style: none;
}
.cover a {
  display: inline-block;
  min-height: 24px;
  color: var(--accent);
}
.imprint {
  padding-bottom: var(--space-4);
  color: var(--ink-soft);
  font-size: var(--step--1);
}

/* Every slide */
.slide {
  position: relative;
  margin: 0 0 var(--space-4);
  background: var(--sheet);
  border: 1px solid var(--line);
  border-radius: var(--radius);
  overflow: hidden;
}
.face {
  display: flex;
  flex-direction: column;
  padding: 2.25rem 2.5rem;
}
.slide h2 {
  font-size: var(--title);
  line-height: 1.14;
  letter-spacing: -0.018em;
  text-wrap: balance;
}
.slide h2:focus {
  outline: none;
}
.part {
  color: var(--ink-soft);
  font-size: 0.6em;
  font-weight: 400;
  letter-spacing: 0;
  white-space: nowrap;
}
.eyebrow {
  margin-bottom: 0.45em;
  color: var(--accent);
  font-size: var(--foot);
  font-weight: 700;
}
.head + .body {
  margin-top: var(--gap);
}
.foot {
  display: none;
}
/* A draft says so at the edge of every slide: a tab, as on a folder */
.draft-mark {
  position: absolute;
  z-index: 1;
  top: 0;
  right: 1.5rem;
  padding: 0.1rem 0.8rem 0.2rem;
  background: var(--warm-soft);
  border: 1px solid var(--warm);
  border-top: 0;
  border-radius: 0 0 var(--radius) var(--radius);
  color: var(--ink);
  font-size: var(--foot);
  font-weight: 700;
  line-height: 1.3;
}
.ref {
  color: var(--accent);
  font-size: 0.78em;
  font-weight: 700;
  white-space: nowrap;
  text-decoration: none;
}
a.ref:hover {
  text-decoration: underline;
}
.soft {
  color: var(--ink-soft);
}
.small {
  font-size: 0.9em;
}
.chip {
  display: inline-flex;
  align-items: center;
  gap: 0.35em;
  font-weight: 700;
}
.chip .mark {
  flex: none;
  width: 1em;
  height: 1em;
}
.done { color: var(--done); }
.track { color: var(--track); }
.soon { color: var(--soon); }
.late { color: var(--late); }
.idle { color: var(--idle); }

/* Opening: the one slide in full colour */
.opening .face {
  padding-block: 4rem;
  background: var(--accent);
  border-left: 0.9rem solid var(--warm);
  color: var(--sheet);
}
.opening .eyebrow {
  color: inherit;
}
.opening h2 {
  font-size: calc(1.12 * var(--big));
  line-height: 1.06;
  letter-spacing: -0.025em;
}
.lines {
  margin-top: 1.5em;
  font-size: calc(0.86 * var(--body));
  line-height: 1.45;
  list-style: none;
}
.motif {
  display: none;
}

/* Statement: one sentence, one figure */
.has-figure .face {
  flex-direction: row;
  align-items: stretch;
  padding: 0;
}
.statement .words {
  display: flex;
  flex-direction: column;
  flex: 1 1 62%;
  justify-content: center;
}
.has-figure .words {
  padding: 2.5rem;
}
.statement h2 {
  font-size: var(--big);
  line-height: 1.08;
  letter-spacing: -0.022em;
}
.sub {
  margin-top: 0.9em;
  color: var(--ink-soft);
  font-size: var(--body);
  line-height: 1.35;
  text-wrap: pretty;
}
.side {
  display: flex;
  flex-direction: column;
  flex: 0 0 34%;
  justify-content: center;
  padding: 2rem;
  background: var(--accent);
  color: var(--sheet);
}
.huge {
  font-size: var(--huge);
  font-weight: 700;
  line-height: 0.92;
  letter-spacing: -0.045em;
}
.huge.wide {
  font-size: calc(0.6 * var(--huge));
}
.huge.widest {
  font-size: calc(0.34 * var(--huge));
  line-height: 1.05;
}
.huge span {
  font-size: 0.46em;
  letter-spacing: -0.03em;
}
.label {
  margin-top: 0.7em;
  font-size: var(--body);
  line-height: 1.3;
}

/* Points: a ruled list */
.points .body, .discussion .body {
  list-style: none;
}
.points .body > li {
  position: relative;
  padding: 0.45em 0 0.45em 1.35em;
  border-top: 1px solid var(--line);
  font-size: var(--body);
  line-height: 1.32;
  text-wrap: pretty;
}
.points .body > li::before {
  content: "";
  position: absolute;
  left: 0.1em;
  top: 0.93em;
  border: 0.21em solid var(--accent);
  border-radius: 50%;
}

.points .body > .cited {
  padding-left: 2.6em;
}
.points .body > .cited::before {
  display: none;
}
.cited > .ref:first-child {
  position: absolute;
  left: 0;
  top: 0.78em;
}

/* Action: the wheel and its four stages */
.lead {
  display: flex;
  gap: 2rem;
  align-items: center;
}
.lead > div {
  flex: 1 1 0;
  min-width: 0;
}
.difference {
  margin-top: 0.8em;
  font-size: calc(0.76 * var(--body));
  line-height: 1.35;
  text-wrap: pretty;
}
.wheel {
  flex: none;
  width: 9rem;
  height: 9rem;
}
.facts {
  display: flex;
  flex-wrap: wrap;
  gap: var(--gap);
  margin-block: var(--gap);
}
.facts div {
  flex: 1 1 8rem;
  padding-top: 0.4em;
  border-top: 3px solid var(--line);
}
.facts dt {
  color: var(--ink-soft);
  font-size: var(--foot);
  line-height: 1.3;
}
.facts dd {
  font-size: var(--cell);
  font-weight: 700;
  line-height: 1.25;
}
.stages {
  display: flex;
  flex-wrap: wrap;
  gap: 0.75rem;
  list-style: none;
}
.stages li {
  flex: 1 1 9rem;
  padding: 0.6rem 0.8rem;
  border: 1px solid var(--line);
  border-top: 0.4rem solid var(--edge);
  border-radius: 0 0 var(--radius) var(--radius);
}
.stages h3 {
  font-size: 1.15rem;
  line-height: 1.2;
}
.stages p {
  font-size: 1rem;
  line-height: 1.3;
}
.stages .is-past {
  border-top-color: var(--accent);
}
.stages .is-now {
  border-color: var(--warm);
}
.stages .is-late {
  border-color: var(--late);
}

/* Table */
table {
  width: 100%;
  border-collapse: collapse;
  font-size: var(--cell);
  line-height: 1.3;
}
caption {
  padding-bottom: 0.5em;
  color: var(--ink-soft);
  font-size: var(--foot);
  text-align: left;
}
th, td {
  padding: 0.42em 0.9em 0.42em 0;
  border-bottom: 1px solid var(--line);
  text-align: left;
  vertical-align: top;
}
thead th {
  border-bottom: 2px solid var(--ink);
  font-size: var(--foot);
  vertical-align: bottom;
}
.num {
  font-variant-numeric: tabular-nums;
}
.scroll {
  overflow-x: auto;
}
.scroll + .small {
  margin-top: 0.8em;
  color: var(--ink-soft);
  font-size: var(--foot);
}

/* Words of the writer's own */
.text {
  max-width: 38em;
  font-size: var(--body);
  line-height: 1.4;
}
.text > * + *, .notes > * + * {
  margin-top: 0.7em;
}
.text ul, .text ol, .notes ul, .notes ol {
  padding-left: 1.2em;
}
.text blockquote {
  padding-left: 0.9em;
  border-left: 0.25em solid var(--warm);
}
.text h3, .text h4 {
  font-size: 1em;
}
.slide img {
  max-width: 100%;
  height: auto;
}

/* Discussion: large questions and room for talk */
.discussion .face {
  background: var(--warm-soft);
  border-left: 0.9rem solid var(--warm);
}
.discussion .eyebrow {
  color: var(--warm);
}
.discussion .body > li {
  padding: 0.55em 0;
  font-size: var(--body);
  font-weight: 700;
  line-height: 1.25;
  text-wrap: pretty;
}
.discussion .body > li + li {
  border-top: 1px solid var(--line);
}

/* What a theme must keep: a table's columns in the steps of TableHeights.swift */
.slide .w1 { width: 4%; }
.slide .w2 { width: 8%; }
.slide .w3 { width: 12%; }
.slide .w4 { width: 16%; }
.slide .w5 { width: 20%; }
.slide .w6 { width: 24%; }
.slide .w7 { width: 28%; }
.slide .w8 { width: 32%; }
.slide .w9 { width: 36%; }
.slide .w10 { width: 40%; }
.slide .w11 { width: 44%; }
.slide .w12 { width: 48%; }
.slide .w13 { width: 52%; }
.slide .w14 { width: 56%; }
.slide .w15 { width: 60%; }
.slide .w16 { width: 64%; }
.slide .w17 { width: 68%; }
.slide .w18 { width: 72%; }
.slide .w19 { width: 76%; }
.slide .w20 { width: 80%; }
.slide .w21 { width: 84%; }
.slide .w22 { width: 88%; }
.slide .w23 { width: 92%; }
.slide .w24 { width: 96%; }
.slide .w25 { width: 100%; }
.slide .scroll:focus-visible {
  outline-offset: -3px;
}
.slide pre, .slide code {
  font-family: ui-monospace, "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
  font-size: 0.9em;
}
.slide pre {
  white-space: pre-wrap;
  overflow-wrap: anywhere;
}
.text h5, .text h6 {
  font-size: 1em;
}
.text li + li {
  margin-top: 0.35em;
}

/* Bars: name, bar, figure */
.bars th {
  width: 32%;
  padding-right: 1em;
  font-size: calc(0.78 * var(--body));
  line-height: 1.25;
}
.bars td {
  padding-right: 0;
}
.bars th, .bars td {
  padding-block: calc(0.35 * var(--body));
  vertical-align: middle;
}
.bars caption {
  padding-bottom: 0.6em;
}
.bar-line {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem 1rem;
  align-items: center;
}
.bar-drawing {
  flex: 1 1 12rem;
  min-width: 0;
  height: auto;
}
.bar-figure {
  flex: 1 1 10rem;
  font-size: calc(0.78 * var(--body));
  line-height: 1.25;
}
.bar-aim {
  display: block;
  color: var(--warm);
  font-size: calc(0.62 * var(--body));
  line-height: 1.3;
}
.pointer {
  width: 0.75em;
  height: 0.65em;
  margin-right: 0.4em;
}
.compare th, .compare strong {
  font-weight: 400;
}
.bars > .small {
  margin-top: 0.8em;
  color: var(--ink-soft);
  font-size: var(--foot);
}

/* Surveys: the item, its bar or its marks, its words; the measures are those of SurveyHeights.swift */
.survey figcaption {
  padding-bottom: 0.6em;
  color: var(--ink-soft);
  font-size: var(--foot);
  font-weight: 700;
  line-height: 1.3;
}
.survey-legend {
  list-style: none;
  font-size: var(--foot);
  line-height: 1.3;
}
.survey-legend li {
  display: inline-block;
  margin: 0 1.4em 0.35em 0;
}
.swatch {
  width: 1.9em;
  height: 1em;
}
.swatch, .wave-sign {
  margin-right: 0.4em;
  vertical-align: -0.12em;
}
.wave-sign {
  width: 1em;
  height: 1em;
}
.survey-rows {
  list-style: none;
}
.survey-row {
  border-top: 1px solid var(--line);
}
.survey-row, .survey-axis {
  padding-block: calc(0.35 * var(--body));
}
.survey-axis {
  padding: 0;
}
.survey-item p {
  font-size: calc(0.78 * var(--body));
  line-height: 1.25;
}
.survey-item .survey-mark {
  color: var(--ink-soft);
  font-size: calc(0.62 * var(--body));
  line-height: 1.3;
}
.track, .axis {
  display: block;
  width: 100%;
  overflow: visible;
}
.survey-figure {
  margin-top: 0.3em;
  font-size: calc(0.62 * var(--body));
  line-height: 1.3;
}
.survey-figure:first-child {
  margin-top: 0;
}
.survey-wave {
  margin-right: 1em;
}
.survey-figure .chip {
  display: inline-block;
}
.survey-figure .mark {
  margin-right: 0.35em;
  vertical-align: -0.12em;
}
.track text, .axis text {
  font-size: 0.875rem;
}
.survey + .small {
  margin-top: 0.8em;
  color: var(--ink-soft);
  font-size: var(--foot);
}
.spread-bar {
  flex: 1 1 12rem;
  min-width: 0;
}
.spread thead th {
  font-size: var(--foot);
}
.spread thead th + th {
  width: auto;
}
.spread tbody th, .spread tbody td {
  border-bottom: 0;
}
.spread .target td {
  border-bottom: 2px solid var(--warm);
  color: var(--warm);
  font-size: calc(0.62 * var(--body));
  font-weight: 700;
  line-height: 1.3;
}

/* Words, bars, tables and cards on one slide */
.mixed .body > * + * {
  margin-top: 1.2rem;
}
.points-part {
  list-style: none;
}
.points-part > li {
  padding: 0.45em 0 0.45em 1.35em;
  border-top: 1px solid var(--line);
  font-size: var(--body);
  line-height: 1.32;
}
.points-part > .cited {
  position: relative;
  padding-left: 2.6em;
}
.card {
  padding: 0.8rem 1.2rem;
  border: 1px solid var(--line);
  border-left: 0.4rem solid var(--accent);
  border-radius: 0 var(--radius) var(--radius) 0;
}
.card-head {
  display: flex;
  gap: 1rem;
  align-items: center;
}
.card h3 {
  font-size: var(--body);
  line-height: 1.2;
}
.small-wheel {
  flex: none;
  width: 2.75rem;
  height: 2.75rem;
}
.card .facts {
  margin-block: 0.6rem 0;
}

.notes {
  padding: 1rem 2.5rem 1.25rem;
  background: var(--ground);
  border-top: 1px dashed var(--edge);
  color: var(--ink-soft);
}
.notes h3 {
  color: var(--ink);
  font-size: var(--foot);
}
.ruled {
  display: none;
}
.bar {
  display: none;
}

/* What the room asks */
.asked {
  margin-top: var(--gap);
  list-style: none;
}
.asked li {
  padding: 0.4em 0;
  font-size: var(--body);
  font-weight: 700;
  line-height: 1.22;
  text-wrap: pretty;
}
.asked li + li, .body + .asked {
  border-top: 1px solid var(--line);
}
.by, .discussion .soft {
  color: var(--ink-soft);
  display: block;
  margin-top: 0.25em;
  font-size: max(0.62em, calc(1.3 * var(--u, 0.8rem)));
  font-weight: 400;
}
.ask .by {
  display: inline;
}
.asked .more {
  color: var(--ink-soft);
  font-size: max(0.62em, calc(1.3 * var(--u, 0.8rem)));
  font-weight: 400;
}

/* The order of the evening, and what to print */
.order, .printing {
  margin: 0 0 var(--space-3);
  color: var(--ink-soft);
}
.order summary {
  min-height: 24px;
  color: var(--accent);
  cursor: pointer;
}
.order ol {
  margin: 0.5rem 0 0 1.4rem;
}
.printing {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem 1.25rem;
  align-items: center;
  margin: 1rem 0 0;
  padding: 0.6rem 1rem 0.8rem;
  border: 1px solid var(--line);
  border-radius: var(--radius);
}
.printing legend {
  padding: 0 0.4rem;
}
.printing label {
  display: inline-flex;
  gap: 0.4em;
  align-items: center;
  min-height: 24px;
}
.printing input {
  width: 1.1em;
  height: 1.1em;
  margin: 0;
  accent-color: var(--accent);
}
.told {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
}

@media screen {
  .wheel .is-done { fill: var(--accent); }
  .wheel .is-next { fill: var(--accent-soft); }
  .wheel .hub, .wheel .plate, .wheel .on-done { fill: var(--sheet); }
  .wheel .on-soft { fill: var(--ink); }
  .wheel .now-soft { fill: var(--warm-soft); }
  .wheel .now-hot { fill: var(--warm); }
  .wheel .late-soft { fill: var(--late-soft); }
  .wheel .late-hot { fill: var(--late); }
  .chip .fill { fill: currentColor; }
  .chip .ring { stroke: currentColor; }
  .chip .cut { stroke: var(--sheet); }
  .bars .is { fill: var(--accent); }
  .bars .not { fill: var(--sheet); stroke: var(--ink-soft); }
  .bars .compared { stroke: var(--ink-soft); }
  .bars .hatch { fill: var(--ink-soft); }
  .bars .cut, .bars .edge { stroke: var(--sheet); }
  .bars .cell { stroke: var(--line); }
  .bars .aim { fill: var(--warm); }
  .survey .is { fill: var(--accent); }
  .survey .step { stroke: var(--ink-soft); }
  .low { fill: var(--warm-soft); }
  .low-mark { fill: var(--warm); }
  .high { fill: var(--accent-soft); }
  .high-mark { fill: var(--accent); }
  .middle, .on-is, .before { fill: var(--sheet); }
  .survey text.label, .survey path.label { fill: var(--ink); }
  .before { stroke: var(--ink); }
  .after { fill: var(--accent); stroke: var(--accent); }
  .between { stroke: var(--warm); }
  .grid { stroke: var(--line); }
}

@media (max-width: 40rem) {
  :root {
    --title: 1.5rem;
    --big: 1.65rem;
    --body: 1.125rem;
    --huge: 3.5rem;
  }
  .cover, .slides, .imprint {
    padding-inline: 1rem;
  }
  .face, .notes, .has-figure .words {
    padding: 1.5rem 1.25rem;
  }
  .opening .face {
    padding-block: 2.5rem;
  }
  .tight {
    display: none;
  }
  .survey-item {
    margin-bottom: 0.3rem;
  }
  .slides .survey-figure, .slides .survey-item .survey-mark {
    font-size: 0.875rem;
  }
  .has-figure .face, .lead {
    flex-direction: column;
    align-items: stretch;
  }
  .lead {
    gap: 1.25rem;
  }
}

/* A slide with its own geometry. The sizes by step are those of SlideStep.swift, which foresees what
   fits. */
@media print, screen and (min-width: 62.5rem) {
  :root {
    --u: min(0.7rem, calc((100vw - 4rem) / 100));
  }
  .slide {
    --title: calc(4.2 * var(--u));
    --big: calc(5.8 * var(--u));
    --body: calc(3.5 * var(--u));
    --cell: calc(2.3 * var(--u));
    --foot: calc(1.32 * var(--u));
    --huge: calc(13.5 * var(--u));
    --gap: calc(2.2 * var(--u));
    font-size: calc(1.5 * var(--u));
  }
  .step-1 {
    --title: calc(3.8 * var(--u));
    --big: calc(5 * var(--u));
    --body: calc(2.9 * var(--u));
    --cell: calc(2 * var(--u));
  }
  .step-2 {
    --title: calc(3.4 * var(--u));
    --big: calc(4.3 * var(--u));
    --body: calc(2.45 * var(--u));
    --cell: calc(1.8 * var(--u));
  }
  .step-3 {
    --title: calc(3 * var(--u));
    --big: calc(3.6 * var(--u));
    --body: calc(2.1 * var(--u));
    --cell: calc(1.65 * var(--u));
  }
  .step-4 {
    --title: calc(2.6 * var(--u));
    --big: calc(3 * var(--u));
    --body: calc(1.8 * var(--u));
    --cell: calc(1.45 * var(--u));
  }
  .cover, .slides, .imprint {
    max-width: calc(100 * var(--u));
    padding-inline: 0;
  }
  .slide::before {
    content: "";
    position: absolute;
    z-index: 1;
    inset: 0 auto 0 0;
    width: calc(0.9 * var(--u));
    background: var(--accent);
  }
  .opening::before, .discussion::before {
    background: var(--warm);
  }
  .face, .opening .face {
    min-height: calc(56.25 * var(--u));
    padding: calc(5 * var(--u)) calc(7 * var(--u)) calc(6 * var(--u));
  }
  .opening .face, .discussion .face {
    border-left: 0;
  }
  .draft-mark {
    right: calc(7 * var(--u));
    padding: calc(0.35 * var(--u)) calc(1.4 * var(--u)) calc(0.5 * var(--u));
    border-width: calc(0.12 * var(--u));
    font-size: calc(1.5 * var(--u));
    line-height: 1.2;
  }
  .has-figure .draft-mark {
    right: calc(3.5 * var(--u));
  }
  .face > .body {
    margin-top: calc(3 * var(--u));
  }
  .ref {
    font-size: max(0.78em, calc(1.3 * var(--u)));
  }
  .opening .face {
    justify-content: center;
    padding-right: calc(40 * var(--u));
  }
  .motif {
    display: block;
    position: absolute;
    top: calc(3.1 * var(--u));
    right: 0;
    width: calc(41 * var(--u));
    height: calc(50 * var(--u));
  }
  .statement .face {
    justify-content: center;
  }
  .has-figure .face {
    padding: 0;
  }
  .has-figure .words {
    padding: calc(5 * var(--u)) calc(5 * var(--u)) calc(6 * var(--u)) calc(7 * var(--u));
  }
  .statement:not(.has-figure) .words {
    flex: none;
    max-width: calc(80 * var(--u));
  }
  .side {
    padding: calc(3.5 * var(--u));
  }
  .label {
    font-size: calc(2.1 * var(--u));
  }
  .points .body > li, .discussion .body > li {
    border-width: calc(0.12 * var(--u));
  }
  .lead {
    gap: calc(4 * var(--u));
    align-items: flex-start;
  }
  .wheel {
    width: calc(20 * var(--u));
    height: calc(20 * var(--u));
  }
  .facts {
    flex-wrap: nowrap;
    margin-block: auto;
  }
  .facts div {
    flex: 1 1 0;
    border-top-width: calc(0.2 * var(--u));
  }
  .stages {
    flex-wrap: nowrap;
    gap: calc(1.4 * var(--u));
  }
  .stages li {
    flex: 1 1 0;
    min-width: 0;
    padding: calc(0.9 * var(--u)) calc(1.1 * var(--u));
    border-width: calc(0.1 * var(--u));
    border-top-width: calc(0.55 * var(--u));
    border-radius: 0 0 calc(0.6 * var(--u)) calc(0.6 * var(--u));
  }
  .stages h3 {
    font-size: calc(2.1 * var(--u));
  }
  .stages p {
    font-size: calc(1.5 * var(--u));
  }
  .text {
    max-width: calc(80 * var(--u));
  }
  .facts dt {
    text-wrap: balance;
  }
  .slide img {
    max-height: calc(24 * var(--u));
  }
  .discussion h2 {
    color: var(--ink-soft);
    font-size: calc(2.2 * var(--u));
  }
  .discussion .body > li {
    padding: 0.75em 0;
    line-height: 1.22;
    letter-spacing: -0.012em;
  }
  .discussion .body > li:first-child {
    padding-top: 0;
  }
}

/* Live parts and tables in the slide's own geometry: widths that TableHeights.swift foresees */
@media print, screen and (min-width: 62.5rem) {
  .slide {
    overflow-wrap: anywhere;
  }
  .facts div, .has-figure .words, .side {
    min-width: 0;
  }
  .slide table {
    table-layout: fixed;
  }
  .show .scroll {
    overflow: visible;
  }
  .text, .points .body > li, .sub, .difference {
    text-wrap: wrap;
  }
  .bars th {
    width: calc(27.5 * var(--u));
    padding-right: calc(1.5 * var(--u));
  }
  .bar-line {
    flex-wrap: nowrap;
    gap: calc(1.5 * var(--u));
  }
  .bar-drawing {
    flex: 0 0 calc(34 * var(--u));
  }
  .bar-figure {
    flex: 1 1 0;
    min-width: 0;
  }
  .survey-row, .survey-axis {
    display: flex;
    gap: calc(2 * var(--u));
    border-width: calc(0.12 * var(--u));
  }
  .survey-item {
    flex: 0 0 calc(26 * var(--u));
    min-width: 0;
  }
  .survey-track {
    flex: 1 1 0;
    min-width: 0;
  }
  .track {
    height: calc(2.4 * var(--u));
  }
  .change .track {
    height: calc(4.8 * var(--u));
  }
  .axis {
    height: calc(1.9 * var(--u));
  }
  .track text, .axis text {
    font-size: calc(1.35 * var(--u));
  }
  .track > circle {
    r: calc(0.55 * var(--u));
    stroke-width: calc(0.22 * var(--u));
  }
  .whisker {
    stroke-width: calc(0.18 * var(--u));
  }
  .between {
    stroke-width: calc(0.45 * var(--u));
  }
  .survey-figure {
    margin-top: calc(0.4 * var(--u));
  }
  .change .survey-track {
    display: flex;
    gap: calc(2 * var(--u));
  }
  .change .survey-axis .survey-track {
    padding-right: calc(20 * var(--u));
  }
  .change .track, .change .axis {
    flex: 1 1 0;
    min-width: 0;
  }
  .change .survey-figure {
    flex: 0 0 calc(18 * var(--u));
    min-width: 0;
    margin: 0;
  }
  .change .survey-figure:first-child {
    flex: 1 1 0;
  }
  .survey-wave, .survey-figure .chip {
    display: block;
    margin: 0;
  }
  .survey-name {
    display: none;
  }
  .change .survey-figure:first-child .survey-name {
    display: inline;
  }
  .spread-bar {
    flex: 0 0 calc(34 * var(--u));
    height: calc(2.2 * var(--u));
  }
  .mixed .body > * + * {
    margin-top: calc(1.8 * var(--u));
  }
  .points-part > li {
    border-width: calc(0.12 * var(--u));
  }
  .card {
    padding: calc(1 * var(--u)) calc(2 * var(--u));
  }
  .card-head {
    gap: calc(2 * var(--u));
  }
  .small-wheel {
    width: calc(4.5 * var(--u));
    height: calc(4.5 * var(--u));
  }
  .card .facts {
    margin-block: calc(0.8 * var(--u)) 0;
  }
  .slide sup, .slide .small {
    font-size: max(0.83em, calc(1.25 * var(--u)));
  }
}

/* The show: one slide fills the screen */
@media screen and (min-width: 62.5rem) and (min-height: 31.25rem) {
  .show {
    --u: min(1vw, 1.7777vh);
    height: 100%;
    overflow: hidden;
    font-size: calc(1.5 * var(--u));
  }
  .show .cover {
    position: absolute;
    width: 1px;
    height: 1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .show .cover nav, .show .printing, .show .order, .show .imprint, .show .skip {
    display: none;
  }
  .show .slides {
    max-width: none;
  }
  .show .slides > .slide {
    display: none;
    position: fixed;
    inset: 0;
    margin: 0;
    border: 0;
    border-radius: 0;
  }
  .show .slides > .on {
    display: block;
  }
  .show .slides > .slide > .face {
    position: absolute;
    inset: 0;
    min-height: 0;
    overflow: hidden auto;
    scrollbar-width: none;
  }
  .show .opening > .face {
    overflow: hidden !important;
  }
  .show .slides .motif {
    top: calc(50vh - 25 * var(--u));
  }
  .show .slides .foot {
    display: block;
    position: absolute;
    inset: auto calc(36 * var(--u)) calc(1.6 * var(--u)) calc(7 * var(--u));
    overflow: hidden;
    color: var(--ink-soft);
    font-size: calc(1.3 * var(--u));
    line-height: 1.3;
  }
  .show .of-the-room .body {
    display: none;
  }
  .show .of-the-room .asked {
    margin-top: calc(3 * var(--u));
    border: 0;
  }
  .show:not(.quiet) .slides .foot {
    visibility: hidden;
  }
  .show .slides .opening .foot {
    color: var(--sheet);
  }
  .show .slides .has-figure .foot {
    right: calc(40 * var(--u));
  }
  .show.quiet {
    cursor: none;
  }

  .show .notes {
    display: none;
  }
  .show.with-notes .slides > .on > .notes {
    display: block;
    position: absolute;
    z-index: 2;
    inset: auto 0 0;
    max-height: 62%;
    overflow: auto;
    padding: calc(2 * var(--u)) calc(7 * var(--u)) calc(5 * var(--u));
    border-top: calc(0.2 * var(--u)) solid var(--warm);
    color: var(--ink);
    font-size: calc(1.6 * var(--u));
    line-height: 1.35;
  }
  .show .bar {
    display: flex;
    position: fixed;
    z-index: 3;
    right: calc(1.4 * var(--u));
    bottom: calc(1 * var(--u));
    gap: calc(0.2 * var(--u));
    align-items: center;
    padding: calc(0.3 * var(--u)) calc(1 * var(--u));
    background: var(--sheet);
    border: 1px solid var(--edge);
    border-radius: calc(0.8 * var(--u));
    color: var(--ink);
    font-size: calc(1.3 * var(--u));
  }
  .show.quiet .bar {
    background: none;
    border-color: transparent;
    color: var(--ink-soft);
  }
  .show.quiet .bar.light {
    color: var(--sheet);
  }
  .show.quiet .bar button:not([data-do="ask"]) {
    opacity: 0;
    pointer-events: none;
  }
  .show.quiet .bar button:not([data-do="ask"], [data-do="back"]) {
    position: absolute;
    right: 0;
  }
  .show.with-notes:has(.on > .notes) .bar {
    color: var(--ink-soft);
  }
  .show .progress {
    display: block;
    pointer-events: none;
    position: fixed;
    z-index: 3;
    inset: auto 0 0;
    width: 100%;
    height: calc(0.35 * var(--u));
    appearance: none;
    background: transparent;
    border: 0;
  }
  .show .progress::-webkit-progress-bar {
    background: transparent;
  }
  .show .progress::-webkit-progress-value {
    background: var(--warm);
  }
  .show .progress::-moz-progress-bar {
    background: var(--warm);
  }
}
.progress {
  display: none;
}
.bar p {
  padding-inline: 0.3em;
  font-variant-numeric: tabular-nums;
  white-space: nowrap;
}
.blank {
  position: fixed;
  z-index: 6;
  inset: 0;
  background: #000;
}

/* Small pictures of slides */
.frame {
  position: relative;
  width: calc(100 * var(--u));
  height: calc(56.25 * var(--u));
  overflow: hidden;
  background: var(--sheet);
  border-radius: 4px;
  box-shadow: 0 0 0 1px var(--line);
}
.frame .slide {
  display: block;
  position: absolute;
  inset: 0;
  margin: 0;
  border: 0;
  border-radius: 0;
}
.frame .face {
  height: calc(56.25 * var(--u));
  overflow: hidden;
}
.overview {
  --u: 0.172vw;
  position: fixed;
  z-index: 5;
  inset: 0;
  overflow: auto;
  padding: 2.2vw 3vw;
  background: var(--ground);
}
.frame .of-the-room .body {
  display: none;
}
.overview > h2 {
  display: inline-block;
  margin-right: 1.5rem;
  font-size: max(1.5vw, 1.25rem);
}
.overview > ol {
  display: flex;
  flex-wrap: wrap;
  gap: 1.6vw 2vw;
  margin-top: 1.6vw;
  list-style: none;
}
.overview > ol > li {
  width: calc(100 * var(--u));
}
.overview > ol > li > a {
  display: block;
  font-size: max(1.3vw, 1rem);
  line-height: 1.25;
  text-decoration: none;
}
.overview > ol > li > a > span {
  display: block;
  margin-top: 0.35em;
}
.overview > ol > li > a:hover .frame {
  box-shadow: 0 0 0 2px var(--accent);
}
.overview [aria-current] .frame {
  box-shadow: 0 0 0 3px var(--warm);
}
.overview [aria-current] > span {
  font-weight: 700;
}

.bar button, .overview button, .presenter button, dialog button, .printing button {
  min-width: 24px;
  min-height: 24px;
  padding: 0.25em 0.55em;
  background: none;
  border: 1px solid transparent;
  border-radius: 0.3em;
  color: inherit;
  font: inherit;
  cursor: pointer;
}
.bar button:hover, .presenter button:hover {
  border-color: currentColor;
}
.overview button, .presenter button, dialog button, .printing button {
  padding: 0.3em 0.8em;
  border-color: var(--edge);
}
dialog button:hover, .presenter button:hover, .overview button:hover {
  background: var(--accent-soft);
}
[aria-pressed="true"] {
  background: var(--ink) !important;
  color: var(--sheet) !important;
}
@media screen {
  .reading .bar {
    display: block;
    max-width: 62rem;
    margin: 0 auto;
    padding: 0 var(--space-3) var(--space-4);
  }
  .reading .bar > :not([data-do="read"]) {
    display: none;
  }
  .reading .bar button {
    border-color: currentColor;
  }
}

/* What is asked and said in between */
dialog {
  width: min(60rem, 92vw);
  max-height: 94vh;
  overflow: auto;
  padding: 1.6em 2em;
  background: var(--sheet);
  border: 0;
  border-radius: 0.6em;
  box-shadow: 0 0.6em 3em rgb(0 0 0 / 0.35);
  color: var(--ink);
  font-size: max(1.3vw, 1.0625rem);
}
dialog::backdrop {
  background: rgb(0 0 0 / 0.12);
}
dialog h2 {
  margin-bottom: 0.6em;
  font-size: 1.25em;
  line-height: 1.2;
}
dialog p {
  margin-bottom: 0.7em;
}
dialog label {
  display: block;
  font-weight: 700;
}
dialog textarea, dialog input {
  display: block;
  width: 100%;
  padding: 0.3em 0.5em;
  background: #fff;
  border: 1px solid var(--edge);
  border-radius: 0.3em;
  color: #111;
  font: inherit;
}
dialog input {
  width: min(20em, 70%);
}
.ask {
  width: min(76rem, 94vw);
  margin: auto auto 2.5vh;
  padding: 1em 1.4em 0.6em;
}
.ask h2 {
  margin-bottom: 0.3em;
  font-size: 1.1em;
}
.ask p {
  margin-bottom: 0.5em;
}
.ask .result {
  min-height: 1.4em;
}
.ask ol {
  margin: 0 0 0.7em 1.3em;
}
.ask ol li {
  padding: 0.15em 0;
}
.ask .by, .ask ol button {
  font-size: 1em;
}
.ask ol button {
  padding: 0 0.5em;
}
@media (min-width: 50rem) {
  .ask form {
    display: grid;
    grid-template-columns: 1fr 18em auto;
    gap: 0 1em;
    align-items: end;
  }
  .ask form input {
    width: 100%;
  }
  .ask form #ask-rule {
    grid-column: 1 / 4;
  }
}
.keys dl {
  margin-bottom: 1em;
}
.keys dl div {
  display: flex;
  gap: 1em;
  padding: 0.2em 0;
  border-bottom: 1px solid var(--line);
}
.keys dt {
  flex: 0 0 42%;
}
kbd {
  padding: 0.05em 0.45em;
  border: 1px solid var(--edge);
  border-radius: 0.3em;
  font: inherit;
  white-space: nowrap;
}

/* The presenter's window: what is on the screen, what comes, the notes, the clock */
@media screen {
  .is-presenter .cover {
    position: absolute;
    width: 1px;
    height: 1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .is-presenter .cover nav, .is-presenter .printing, .is-presenter .slides, .is-presenter .imprint, .is-presenter .skip, .is-presenter .bar {
    display: none;
  }
  .presenter {
    --u: min(0.44vw, 0.74vh);
    display: flex;
    flex-direction: column;
    min-height: 100vh;
    background: var(--ground);
  }
  .presenter section > h2, .sizes h2 {
    color: var(--ink-soft);
    font-size: 0.9375rem;
    line-height: 1.3;
  }
  .clocks {
    display: flex;
    flex-wrap: wrap;
    background: var(--ink);
    color: var(--sheet);
  }
  .clocks div {
    flex: 1 1 auto;
    padding: 0.6rem 1.25rem 0.7rem;
    border-left: 1px solid rgb(255 255 255 / 0.2);
  }
  .clocks dt {
    font-size: 0.9375rem;
    line-height: 1.3;
  }
  .clocks dd {
    font-size: clamp(1.25rem, 2.05vw, 1.625rem);
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    line-height: 1.2;
    white-space: nowrap;
  }
  .clocks .is-fine { background: #14532d; color: #fff; }
  .clocks .is-short { background: #f5c542; color: #111; }
  .clocks .is-over { background: #8f1d14; color: #fff; }
  .views {
    display: grid;
    grid-template: auto minmax(0, 1fr) / calc(50 * var(--u)) 1fr;
    gap: 1rem 1.4rem;
    width: calc(100 * var(--u));
    min-height: 0;
  }
  .views .now {
    grid-column: 1 / 3;
  }
  .views section > p {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .views h2 + div {
    margin-top: 0.3rem;
  }
  .next .frame {
    --u: min(0.22vw, 0.35vh);
  }
  .running {
    display: flex;
    flex-direction: column;
    min-height: 0;
  }
  .presenter.is-blank [data-now] {
    opacity: 0.25;
  }
  .presenter.is-blank .now h2::after {
    content: ": the screen is blank";
    color: var(--late);
  }
  .presenter > .views, .presenter > .said {
    padding: 1rem 0;
  }
  .parts {
    overflow: auto;
    margin-top: 0.3rem;
    font-size: 0.9375rem;
    line-height: 1.35;
    list-style: none;
  }
  .parts li {
    display: flex;
    gap: 0.6em;
    justify-content: space-between;
    padding: 0.12em 0.5em;
    border-left: 3px solid var(--line);
  }
  .parts li > :last-child {
    flex: none;
    color: var(--ink-soft);
    font-variant-numeric: tabular-nums;
  }
  .parts [aria-current] {
    background: var(--accent-soft);
    border-color: var(--accent);
    font-weight: 700;
  }
  .said {
    display: flex;
    flex-direction: column;
    gap: 1rem;
    min-width: 0;
  }
  .said section {
    display: flex;
    flex-direction: column;
    min-height: 0;
  }
  .sizes {
    display: flex;
    gap: 0.4rem;
    align-items: center;
    justify-content: space-between;
  }
  .sizes h2 {
    flex: 1 1 auto;
  }
  [data-notes] {
    overflow: auto;
    flex: 1 1 auto;
    margin-top: 0.4rem;
    padding: 1rem 1.4rem;
    background: var(--sheet);
    border-radius: 6px;
    box-shadow: 0 0 0 1px var(--line);
    line-height: 1.4;
  }
  [data-notes] > * + * {
    margin-top: 0.6em;
  }
  [data-notes] :is(ul, ol) {
    padding-left: 1.2em;
  }
  .in-the-room ol {
    overflow: auto;
    padding-left: 1.6em;
    font-size: 1.25rem;
    line-height: 1.35;
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: center;
    margin-top: auto;
    padding: 0.9rem 1.25rem;
    border-top: 1px solid var(--line);
  }
  .controls p {
    flex: 1 1 16rem;
    color: var(--ink-soft);
    font-size: 0.9375rem;
    text-align: right;
  }
  .controls [data-do="on"] {
    background: var(--accent);
    color: var(--sheet);
  }
  .is-alone .controls p {
    color: var(--late);
    font-weight: 700;
  }
}
@media screen and (min-width: 64rem) and (min-height: 38rem) {
  .presenter {
    display: grid;
    grid-template: auto minmax(0, 1fr) auto / auto 1fr;
    gap: 0 1.6rem;
    height: 100vh;
  }
  .clocks, .controls {
    grid-column: 1 / 3;
  }
  .presenter > .views {
    margin-left: 1.25rem;
  }
  .presenter > .said {
    padding-right: 1.25rem;
  }
  .said section:first-child {
    flex: 1 1 0;
  }
  .in-the-room {
    flex: none;
    max-height: 32vh;
  }
}
@media screen and (max-width: 63.99rem), screen and (max-height: 37.99rem) {
  .presenter {
    --u: min(0.85vw, 0.55vh);
  }
  .presenter > .views, .presenter > .said {
    padding-inline: 1rem;
  }
  .views {
    grid-template: none / calc(50 * var(--u)) minmax(0, 1fr);
    width: auto;
  }
  .next .frame {
    --u: min(0.425vw, 0.275vh);
  }
}
@media screen and (max-width: 30rem) {
  .views, .views .now {
    display: block;
  }
  .views > section + section {
    margin-top: 1rem;
  }
}
@media screen and (max-width: 55.99rem) {
  .clocks dd {
    white-space: normal;
  }
  .overview {
    --u: 0.44vw;
  }
}
@media screen and (max-width: 62.49rem) {
  .frame .slide {
    --title: calc(4.2 * var(--u));
    --big: calc(5.8 * var(--u));
    --body: calc(3 * var(--u));
    --cell: calc(2 * var(--u));
    --foot: calc(1.4 * var(--u));
    --huge: calc(13 * var(--u));
    --gap: calc(2 * var(--u));
    font-size: calc(1.5 * var(--u));
  }
  .frame .face, .frame .has-figure .words {
    padding: calc(4 * var(--u));
  }
}

/* Paper, readable without its backgrounds. Slides one a page; or, as chosen on the page that is read, a
   handout of three a page with lines, or the notes beneath each slide. */
@media print {
  @page {
    size: A4 landscape;
    margin: 10mm;
  }
  @page upright {
    size: A4 portrait;
    margin: 12mm;
  }
  :root {
    --u: 2.77mm;
  }
  html, body {
    background: none;
  }
  .cover, .order, .notes, .imprint, .skip, .bar, .progress, .told, .blank, .overview, .presenter {
    display: none !important;
  }
  .slides {
    max-width: none;
    margin: 0;
    padding: 0;
  }
  .slide {
    margin: 0;
    background: none;
    border: 0;
    border-radius: 0;
    break-after: page;
    break-inside: avoid;
  }
  .slide:last-child {
    break-after: auto;
  }
  .slide::before {
    bottom: auto;
    height: calc(var(--tall) * var(--u));
    width: 0;
    background: none;
    border-left: calc(0.9 * var(--u)) solid var(--accent);
  }
  .opening::before, .discussion::before {
    border-left-color: var(--warm);
  }
  :root {
    --tall: 64;
  }
  .face, .opening .face, .discussion .face {
    height: calc(var(--tall) * var(--u));
    background: none;
    color: var(--ink);
  }
  .motif {
    display: none;
  }
  .side {
    background: none;
    border-left: calc(0.3 * var(--u)) solid var(--ink);
    color: var(--ink);
  }
  .foot {
    display: block;
    margin: calc(1 * var(--u)) 0 0 calc(7 * var(--u));
    color: var(--ink-soft);
    font-size: 9pt;
  }
  .draft-mark {
    background: none;
    border-color: var(--ink);
  }
  .scroll {
    overflow: visible;
  }
  .slides {
    counter-reset: slide;
  }
  .slide {
    counter-increment: slide;
  }
  .foot::after {
    content: " · slide " counter(slide);
  }
  .ruled i {
    display: block;
    height: 8mm;
    border-bottom: 0.3mm solid #777;
  }
  .discussion .ruled {
    display: block;
    position: absolute;
    inset: auto calc(7 * var(--u)) calc(2 * var(--u));
  }
  .discussion .ruled i:nth-child(n + 5), .of-the-room .ruled, .of-the-room .body {
    display: none;
  }

  :root:has([value="handout"]:checked) {
    --u: 1.16mm;
    --tall: 56.25;
    & .slides {
      page: upright;
    }
    & .slide {
      height: 88mm;
      break-after: auto;
    }
    & .slide:nth-of-type(3n):not(:last-child) {
      break-after: page;
    }
    & .face {
      width: calc(100 * var(--u));
      border: 0.25mm solid #777;
    }
    & .foot {
      display: none;
    }
    & .draft-mark {
      right: auto;
      left: calc(87 * var(--u));
    }
    & .ruled {
      display: block;
      position: absolute;
      inset: 1mm 0 auto calc(100 * var(--u) + 6mm);
    }
    & .ruled i:nth-child(n) {
      display: block;
    }
    & .ruled::before {
      content: "Slide " counter(slide);
      color: var(--ink-soft);
      font-size: 9pt;
    }
  }
  :root:has([value="notes"]:checked) {
    --u: 1.86mm;
    --tall: 56.25;
    & .slides {
      page: upright;
    }
    & .slide {
      break-inside: auto;
    }
    & .face {
      border: 0.25mm solid #777;
      break-inside: avoid;
    }
    & .foot {
      margin: 2mm 0 6mm;
    }
    & .notes {
      display: block !important;
      padding: 0;
      background: none;
      border: 0;
      color: var(--ink);
      font-size: 13pt;
      line-height: 1.45;
    }
    & .notes h3 {
      font-size: 11pt;
    }
    & .discussion .ruled, & .slide:not(:has(.notes)) .ruled {
      display: block;
      position: static;
      margin-bottom: 6mm;
    }
  }
}

@media (forced-colors: active) {
  .slide::before, .side, .opening .face, .discussion .face {
    border-left: 4px solid CanvasText;
  }
  .wheel .is-done, .wheel .now-hot, .wheel .late-hot {
    fill: CanvasText;
  }
  .wheel .is-next, .wheel .hub, .wheel .plate, .wheel .now-soft, .wheel .late-soft, .wheel .on-done {
    fill: Canvas;
  }
  .wheel .on-soft {
    fill: CanvasText;
  }
  .survey .low, .survey .high, .survey .middle, .survey .before, .survey .on-is {
    fill: Canvas;
  }
  .low-mark, .high-mark, .survey .after, .survey .is, .spread .is, .survey .label {
    fill: CanvasText;
  }
  .survey .step, .survey .before, .survey .after, .between, .grid {
    stroke: CanvasText;
  }
}

"""####
  ),
  (
    "slides.js",
    ####"""
// The slides without this script are a page to read. What stands here is shared by the show, the
// questions and the presenter's window: where we are, and how windows of one deck tell each other.
var evening = (function () {
  'use strict';
  var slides = [].slice.call(document.querySelectorAll('.slides > .slide'));
  var order = document.querySelector('.order');
  var deck = order ? order.getAttribute('data-deck') : location.pathname;
  var prefix = 'reviewday.' + deck + '.', self = String(Math.random()).slice(2);
  var isPresenter = /^#presenter\b/.test(location.hash) || /[?&]presenter\b/.test(location.search);
  var parts = [].map.call(order ? order.querySelectorAll('li') : [], function (item) {
    return { title: item.querySelector('span').textContent, minutes: Number(item.dataset.minutes) };
  });
  // `at` is a slide's id; `begun` and `since` are times, `spent` is milliseconds by part.
  var state = { at: slides.length ? slides[0].id : '', blank: false, begun: 0, since: 0, spent: {} };
  var followers = [], hearers = {}, heard = {}, count = 0, peer = window.opener, live = true;

  // Both may be refused: by the browser's settings, or to a file without an origin.
  var storage = null, channel = null;
  try {
    localStorage.setItem(prefix + 'try', '1');
    localStorage.removeItem(prefix + 'try');
    storage = localStorage;
  } catch (e) { storage = null; }
  try { channel = new BroadcastChannel(prefix + 'show'); } catch (e) { channel = null; }

  function keep(name, value) {
    try { if (storage) storage.setItem(prefix + name, JSON.stringify(value)); } catch (e) { storage = null; }
  }
  function kept(name) {
    try { return storage && JSON.parse(storage.getItem(prefix + name)); } catch (e) { return null; }
  }

  // MARK: Telling

  // Every way at once; who hears a thing twice takes it once.
  function tell(kind, what) {
    var message = { deck: deck, from: self, n: ++count, kind: kind, what: what, isPresenter: isPresenter };
    if (channel) channel.postMessage(message);
    keep('said', message);
    try { if (peer && !peer.closed) peer.postMessage(message, '*'); } catch (e) { peer = null; }
  }
  function hear(message) {
    if (!message || message.deck !== deck || message.from === self || heard[message.from] >= message.n) return;
    heard[message.from] = message.n;
    (hearers[message.kind] || []).forEach(function (act) { act(message.what, message.isPresenter); });
  }
  function on(kind, act) { (hearers[kind] = hearers[kind] || []).push(act); }

  if (channel) channel.onmessage = function (event) { hear(event.data); };
  addEventListener('storage', function (event) {
    if (event.key !== prefix + 'said' || !event.newValue) return;
    try { hear(JSON.parse(event.newValue)); } catch (e) { return; }
  });
  // A file has no origin to go by: a window is believed that we opened, or that opened us.
  addEventListener('message', function (event) {
    if (peer && event.source === peer) hear(event.data);
  });

  // MARK: Where we are

  function index(id) {
    var found = slides.map(function (slide) { return slide.id; }).indexOf(id === undefined ? state.at : id);
    return Math.max(0, found);
  }
  function part(id) { return Number((slides[index(id)] || { dataset: {} }).dataset.part) || 0; }

  function changed(isOurs) {
    keep('state', { at: state.at, blank: state.blank, begun: state.begun, since: state.since, spent: state.spent, kept: Date.now() });
    followers.forEach(function (act) { act(isOurs); });
  }
  function set(changes) {
    Object.assign(state, changes);
    changed(true);
    tell('state', state);
  }

  // Moves on, and counts the time that the part has taken; the first step starts the clock.
  function moved(id) {
    var now = Date.now(), last = part();
    if (!state.begun && id !== state.at) state.begun = state.since = now;
    if (state.begun && part(id) !== last) {
      state.spent[last] = (state.spent[last] || 0) + now - state.since;
      state.since = now;
    }
    state.at = id;
  }
  function go(to) {
    var slide = slides[Math.max(0, Math.min(slides.length - 1, to))];
    if (!slide) return;
    moved(slide.id);
    set({});
  }
  function take(theirs) {
    if (!theirs || !slides.some(function (slide) { return slide.id === theirs.at; })) return;
    Object.assign(state, theirs);
    changed(false);
  }

  on('state', take);
  on('at', function (id) { moved(id); changed(false); });
  on('hello', function () { tell('here', state); });
  on('ping', function () { tell('pong', null); });
  addEventListener('pagehide', function () { tell('bye', null); });
  addEventListener('pageshow', function (event) { if (event.persisted) tell('hello', null); });

  // A window that was called by a link to a slide leads; any other joins what is on.
  function start(id, joins) {
    var before = kept('state'), isFresh = before && Date.now() - before.kept < 6 * 3600e3;
    if (isFresh && (id || isPresenter)) take(before);
    if (id) state.at = id;
    if (joins) on('here', function (theirs) { if (live) take(theirs); live = false; });
    tell('hello', null);
    if (id && !joins) tell('at', id);
    changed(false);
  }

  return {
    root: document.documentElement, deck: deck, slides: slides, parts: parts, order: order, state: state,
    isPresenter: isPresenter, index: index, part: part, go: go, set: set, start: start,
    on: on, tell: tell, keep: keep, kept: kept,
    follow: function (act) { followers.push(act); },
    join: function (other) { peer = other; },
    canKeep: function () { return Boolean(storage); },
    canTell: function () { return Boolean(storage || channel || (peer && !peer.closed)); },
    say: function (words) { document.querySelector('.told').textContent = words; },
    steps: {
      ArrowRight: 1, ArrowDown: 1, PageDown: 1, ' ': 1, Enter: 1, ArrowLeft: -1, ArrowUp: -1,
      PageUp: -1, Backspace: -1, Home: -1e4, End: 1e4
    }
  };
})();

"""####
  ),
  (
    "slides.mustache",
    ####"""
<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{{policy}}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{title}}</title>
<meta name="description" content="{{description}}">
<meta name="author" content="{{author}}">
<meta name="generator" content="{{program}}">
{{{styles}}}
</head>
<body class="{{kind}}-page">
<a class="skip" href="#slides">Skip to the slides</a>
<header class="cover">
<h1>{{title}}</h1>
<p>{{edition}} · {{status}} · as at <time datetime="{{asAtDate}}">{{asAt}}</time></p>
<nav aria-label="Beside the slides">
<ul>
{{{links}}}
</ul>
</nav>
<fieldset class="printing">
<legend>On paper</legend>
<label><input type="radio" name="paper" value="slides" checked> Slides, one a page</label>
<label><input type="radio" name="paper" value="handout"> Handout, three a page with lines</label>
<label><input type="radio" name="paper" value="notes"> Slides with the speaker’s notes</label>
<button type="button" hidden>Print</button>
</fieldset>
</header>
<main id="slides" class="slides">
{{{body}}}
</main>
<nav class="bar" aria-label="Slides" hidden>
<button type="button" data-do="back" aria-label="Previous slide">←</button>
<p><span data-here>1</span> of {{count}}</p>
<button type="button" data-do="on" aria-label="Next slide">→</button>
<button type="button" data-do="ask" hidden>Write down a question</button>
<button type="button" data-do="overview">Overview</button>
<button type="button" data-do="presenter">Presenter window</button>
<button type="button" data-do="keys">Keys</button>
<button type="button" data-do="read">Read as a page</button>
<progress class="progress" max="{{count}}" value="1" aria-label="Slides shown so far"></progress>
</nav>
<p class="told" role="status"></p>
<div class="blank" hidden></div>
<nav class="overview" aria-label="All slides" hidden>
<h2>All slides</h2>
<button type="button">Back to the slide</button>
<ol></ol>
</nav>
<main class="presenter" id="presenter" aria-label="Presenter" hidden>
<dl class="clocks">
<div><dt>Now</dt><dd data-clock>–</dd></div>
<div><dt>Since the start</dt><dd data-elapsed>–</dd></div>
<div class="this-part"><dt>This part: <span data-part-title></span></dt><dd data-left>–</dd></div>
<div class="hour"><dt>The hour, until <span data-until></span></dt><dd data-hour>–</dd></div>
</dl>
<div class="views">
<section class="now" aria-labelledby="now-title">
<h2 id="now-title">On the screen <span data-place></span></h2>
<div data-now></div>
<p data-title></p>
</section>
<section class="next" aria-labelledby="next-title">
<h2 id="next-title">Next</h2>
<div data-next></div>
<p data-next-title></p>
</section>
<section class="running" aria-labelledby="running-title">
<h2 id="running-title">The evening</h2>
<ol class="parts" tabindex="0"></ol>
</section>
</div>
<div class="said">
<section aria-labelledby="notes-title">
<div class="sizes">
<h2 id="notes-title">Notes</h2>
<button type="button" data-do="smaller" aria-label="Smaller notes">A−</button>
<button type="button" data-do="larger" aria-label="Larger notes">A+</button>
</div>
<div data-notes tabindex="0" role="region" aria-label="Notes for this slide"></div>
</section>
<section class="in-the-room" aria-labelledby="room-title" hidden>
<h2 id="room-title">Asked in the room</h2>
<ol tabindex="0"></ol>
</section>
</div>
<footer class="controls">
<button type="button" data-do="back" aria-label="Previous slide">←</button>
<button type="button" data-do="on">Next →</button>
<button type="button" data-do="blank" aria-pressed="false">Blank the screen</button>
<button type="button" data-do="overview">Overview</button>
<button type="button" data-do="ask">Write down a question</button>
<button type="button" data-do="again">Start the clock again</button>
<button type="button" data-do="show" hidden>Open the show</button>
<p data-link role="status"></p>
</footer>
</main>
<dialog class="keys" aria-labelledby="keys-title">
<h2 id="keys-title">Keys</h2>
<dl>
<div><dt><kbd>→</kbd> <kbd>Page Down</kbd> <kbd>Space</kbd></dt><dd>the next slide</dd></div>
<div><dt><kbd>←</kbd> <kbd>Page Up</kbd></dt><dd>the slide before</dd></div>
<div><dt><kbd>Home</kbd> <kbd>End</kbd></dt><dd>the first slide, the last</dd></div>
<div><dt><kbd>o</kbd></dt><dd>overview of all slides</dd></div>
<div><dt><kbd>b</kbd> <kbd>.</kbd></dt><dd>blank screen; any key ends it</dd></div>
<div><dt><kbd>p</kbd></dt><dd>presenter window: notes and clock</dd></div>
<div><dt><kbd>n</kbd></dt><dd>notes on this screen</dd></div>
<div><dt><kbd>q</kbd></dt><dd>write down a question</dd></div>
<div><dt><kbd>f</kbd></dt><dd>full screen</dd></div>
<div><dt><kbd>Esc</kbd></dt><dd>read as a page, or print; again: back</dd></div>
</dl>
<button type="button" data-do="close">Close</button>
</dialog>
<dialog class="ask" aria-labelledby="ask-title">
<h2 id="ask-title">A question from the room</h2>
<form>
<p><label for="ask-question">Question</label>
<textarea id="ask-question" name="question" rows="1" aria-describedby="ask-rule"></textarea></p>
<p><label for="ask-by">Asked by, as a role</label>
<input id="ask-by" name="by" list="ask-roles" autocomplete="off"></p>
<p><button type="submit">Add</button></p>
<datalist id="ask-roles">
<option value="a governor"></option>
<option value="a parent governor"></option>
<option value="a staff governor"></option>
<option value="the chair of governors"></option>
<option value="the link governor"></option>
<option value="the head"></option>
<option value="the SENCO"></option>
<option value="a senior leader"></option>
</datalist>
<p id="ask-rule">No names, and nothing about a single child: this becomes part of the report.</p>
</form>
<p class="unkept" hidden>This browser keeps nothing: copy the questions before you close the window.</p>
<ol></ol>
<p class="result" role="status"></p>
<p><span class="given"><button type="button" data-do="copy">Copy as discussion.md</button>
<button type="button" data-do="save">Save discussion.md</button></span>
<button type="button" data-do="close">Close</button></p>
</dialog>
<dialog class="refused" aria-labelledby="refused-title">
<h2 id="refused-title">The browser kept a window from opening</h2>
<p>Allow pop-up windows for this file, or open it here: <a href="#presenter" target="_blank">presenter window in a new tab</a>. Then pull it to the laptop’s own screen.</p>
<button type="button" data-do="close">Close</button>
</dialog>
<footer class="imprint">
<p>{{#consultant}}Prepared by {{consultant}}. {{/consultant}}Content {{contentHash}} · {{program}}</p>
</footer>
{{{script}}}
</body>
</html>

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
