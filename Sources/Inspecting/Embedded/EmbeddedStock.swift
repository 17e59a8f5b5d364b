// swift-format-ignore-file
// Written by StockWordsTests from the texts in Sources; run it with RECORD_GOLDEN=1.

/// What the program itself says on pages, one text a line.
let stockText = ####"""
#17505c
#1d2433
#1d6238
#4a5263
#565d6b
#7a4f00
#9a4a21
#9c2a1f
#d9d2c3
#dcebec
#f6e4d6
#f7dfdb
#fbf7ef
#fffdf8
#main
#measures
&amp;
&gt;
&lt;
&quot;
'none'
'sha256-
(large print)
(one of them open)
(prefers-color-scheme: dark)
(prefers-color-scheme:dark)
(provisional)
): how will they be heard?
)\"/> <text class=\"aim\" font-size=\"14\" font-weight=\"700\"
* (*fewer than
*Fewer than thirty answers: read it as a hint.
+xml
, 1 minute
, England
, about
, and
, and numbers from the school’s register
, and who checked?
, as a page that can be read.
, as at
, as it is used
, before the board meets on
, by
, by group
, checked by
, checked by nobody yet
, each through assess, plan, do and review.
, how they were chosen and who was missed
, in one file that can be sent.
, in the report
, in the same words each time
, is withheld
, not yet agreed
, not yet answered
, of all who chose a step
, on paper
, on the
, then and now
, which moved by
, whom we met and who was missed.
, with every action whole.
, with the review day’s findings and plan.
--face:
--track:
-agreed
-asked
-form.html
-know
-large-print.html
-late
-late)
-live-
-more
-note-
-noteref-
-now
-now)
-part-
-soft:
-title
-visits
-words
. Higher reply: how often a reply
. Made by
. No action names one of these items,
. No names of pupils or families.
. Reason:
. The judgements are the reviewers’ own.
. This is how it runs.
.html
.mustache
.xml
/></pattern>
/></pattern></defs>
/></svg>
/><circle class=\"low-mark\" cx=\"3\" cy=\"3\" r=\"1.3\"
/><path class=\"cut\" d=\"M10 5v6M10 12.8v2.2\" fill=\"none\" stroke-width=\"2.2\"
/><path class=\"cut\" d=\"M10 7v5.5M10 14.2v2\" fill=\"none\" stroke-width=\"2.2\"
/><path class=\"cut\" d=\"M5.5 10.5l3 3 6-7\" fill=\"none\" stroke-width=\"2.2\"
/><path class=\"late-hot\" d=\"M0 0H7V2.2H2.2V7H0Z\"
/><rect class=\"high-mark\" y=\"3\" width=\"7\" height=\"1\"
/><rect class=\"low-mark\" width=\"2.2\" height=\"7\" fill-opacity=\".5\"
/><rect class=\"now-hot\" width=\"2\" height=\"6\"
/content-types
/index.html
/relationships
/word/
0)\" d=\"
0123456789ABCDEF
0123456789abcdef
0h3v27l5 9h-13l5 -9Z\"/>
1 lesson
1 note
10 of 10
1v26\"/><path class=\"aim\"
40v6\"/><text class=\"label\" y=\"63\" font-size=\"15\" text-anchor=\"middle\"
5v20\"/>
80 per cent one does.
: <strong>
: action plan
: everything in one file
: findings, evidence and the action plan.
: for families
: full report to governors
: has “
: how will we know that it has worked?
: not shown, because the numbers are too small.
: not shown, because the parts are more than the whole.
: nothing in them changes any more.
: pupils
: report to governors
: the evening
: the form on paper
: the least confident answers
: what was decided, and on what evidence?
: what was the starting point for “
: words in it may still change.
: your part of the day
:</span> <strong>
:root{
; and counts of the answers to surveys
; asked for by
; highest is “
; last year:
; now
; script-src
;base64,
<!DOCTYPE html> <html lang=\"en-GB\"> <head> <meta charset=\"utf-8\"> <title>
</a>
</a></li>
</a></sup>
</article>
</blockquote>
</body> </html>
</caption>
</caption> <tbody>
</caption> <thead> <tr><th scope=\"col\">
</code>
</code></pre>
</colgroup>
</dd></div>
</defs>
</desc>
</div>
</div> </li>
</div> <div class=\"survey-track\">
</div> <div class=\"to-write-on\">
</div> <p class=\"foot\">
</div></li>
</dl>
</dt><dd>
</em>
</figcaption>
</figure>
</g>
</g></svg>
</h
</h2> </div>
</h3> </div>
</h3> <p>
</head> <body>
</li>
</li> <li>
</ol>
</ol> </details>
</ol> </div>
</ol> </nav>
</p>
</p> </div>
</p> </div></td></tr>
</p> </li>
</p> <div class=\"slot-body\"> <p class=\"slot-title\"><strong>
</p> <p class=\"label\">
</p> <p>
</p></li>
</p><p>
</pre>
</script>
</section>
</span>
</span></p>
</strong>
</strong> <span class=\"soft\">
</strong></p>
</strong></p> </div></td></tr>
</strong></span>
</style>
</summary> <ol>
</sup>
</svg>
</svg> </div> </div>
</table> </div>
</tbody>
</tbody> </table>
</tbody> </table> </div>
</td>
</td></tr>
</text>
</th>
</th><td><div class=\"bar-line\">
</th><th scope=\"col\">How many</th></tr> </thead> <tbody>
</time>
</title>
</title><desc
</tr>
</tr> </thead>
</tr> </thead> <tbody>
</ul>
</ul> </figure>
</ul> <ul class=\"survey-rows\">
<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<a
<a class=\"ref\"
<article class=\"part\"
<blockquote>
<br>
<br><span class=\"soft\">
<caption>
<circle class=\"after\"
<circle class=\"before\"
<circle class=\"fill\" cx=\"10\" cy=\"10\" r=\"9\"
<circle class=\"hub\" r=\"26\"
<circle class=\"is\"
<circle class=\"not\"
<circle class=\"ring\" cx=\"10\" cy=\"10\" r=\"8\" fill=\"none\"
<code>
<col class=\"w
<col style=\"width:
<colgroup>
<defs>
<defs><pattern
<details class=\"order\"
<div
<div class="ruled" aria-hidden="true"><i></i><i></i><i></i><i></i><i></i><i></i><i></i><i></i>\ </div>
<div class=\"bars spread\"> <table> <caption>
<div class=\"bars\"> <table> <caption>
<div class=\"body text\">
<div class=\"body\">
<div class=\"box-alone\">
<div class=\"box-gap\"></div>
<div class=\"box-pair\">
<div class=\"boxes\">
<div class=\"card-foot\">
<div class=\"card\"
<div class=\"chain\" role=\"group\"
<div class=\"head\">
<div class=\"label-lines\">
<div class=\"lead\"> <div>
<div class=\"notes\"> <h3>Speaker’s notes</h3>
<div class=\"notice draft\" role=\"note\"> <p><strong>
<div class=\"notice gap\" role=\"note\"> <p><strong>
<div class=\"notice\" role=\"note\"> <p><strong>
<div class=\"scroll\" tabindex=\"0\" role=\"group\"
<div class=\"side\"> <p class=\"
<div class=\"slot-details\">
<div class=\"survey-axis\" aria-hidden=\"true\">
<div class=\"survey-item\"></div> <div class=\"survey-track\">
<div class=\"text\">
<div class=\"title\">
<div class=\"to-write-on\">
<div class=\"to-write-on\"></div>
<div class=\"words\">
<div><dt>
<dl class=\"facts\">
<dl class=\"terms\">
<em>
<figure class=\"survey change\"
<figure class=\"survey\"
<figure class=\"tally\"> <figcaption>
<g class=\"grid\" stroke-width=\"1\"
<g class=\"step\" stroke-width=\"1\"
<g class=\"whisker after\"
<g class=\"whisker before\"
<h
<h2
<h3>
<hr>
<img
<li
<li class=\"below\"><a
<li class=\"beside-label\"> <p>
<li class=\"card\"
<li class=\"cited\">
<li class=\"is-late\"> <h3>
<li class=\"is-now\"> <h3>
<li class=\"is-past\"> <h3>
<li class=\"slot lasts-
<li class=\"slot pause lasts-
<li class=\"stage is-late\">
<li class=\"stage is-now\">
<li class=\"stage is-past\">
<li class=\"stage\">
<li class=\"survey-row\"> <div class=\"survey-item\"><p>
<li class=\"task\">
<li>
<li> <h3>
<li> <p>
<li><a
<li><div class=\"to-write-on\">
<li><p class=\"huge\">
<li><svg class=\"swatch\" aria-hidden=\"true\" width=\"28\" height=\"16\">
<line
<line class=\"between\" stroke-width=\"5\" stroke-opacity=\".45\"
<line y1=\"0%\" y2=\"58%\"
<meta
<nav class=\"contents\" aria-label=\"Contents\"> <ol>
<ol
<ol class=\"day\">
<ol class=\"notes\">
<ol class=\"questions\">
<ol class=\"sentences\">
<ol class=\"stages is-long\">
<ol class=\"stages\">
<ol>
<p class=\"back\"><a href=\"#contents\">Back to the contents</a></p>
<p class=\"bar-figure\"><strong>
<p class=\"difference\">
<p class=\"draft-mark\" aria-hidden=\"true\">Draft</p>
<p class=\"eyebrow\">
<p class=\"lede\">
<p class=\"question-words\"><strong>
<p class=\"small soft\">
<p class=\"small\">
<p class=\"soft\">
<p class=\"status\">
<p class=\"sub\">
<p class=\"survey-figure\">
<p class=\"survey-figure\"><strong>
<p class=\"survey-mark\">
<p class=\"when\">
<p>
<p>&#160;</p>
<p><a role=\"doc-backlink\"
<path
<path class=\"aim\" d=\"M0 26l5 7h-10Z\"
<path class=\"cell\"
<path class=\"cut\"
<path class=\"edge\" stroke-width=\"7\"
<path class=\"fill\" d=\"M10 0L20 10L10 20L0 10Z\"
<path class=\"fill\" d=\"M10 1.5L19 18H1Z\"
<path class=\"hour\"
<path transform=\"translate(
<pattern
<pre>
<pre><code>
<rect class=\"compared\"
<rect class=\"is\"
<rect class=\"is\" height=\"100%\"
<rect class=\"is\" x=\"1\" y=\"5\" height=\"18\" rx=\"4\"
<rect class=\"not\" x=\"1\" y=\"4\" width=\"398\" height=\"22\" rx=\"3\"
<rect class=\"not\" x=\"1\" y=\"5\" height=\"18\" rx=\"4\" stroke-width=\"2\"
<rect class=\"plate\"
<rect class=\"rest\"
<rect height=\"100%\"
<rect height=\"14%\"
<rect x=\"2%\" y=\"4%\" width=\"96%\" height=\"92%\"
<script>
<section
<section class=\"slide
<section class=\"writing-box\">
<span aria-current=\"page\">
<span class=\"area\">
<span class=\"bar-aim\">
<span class=\"chip
<span class=\"chip survey-verdict\">
<span class=\"part\">
<span class=\"ref\">
<span class=\"soft survey-name\">
<span class=\"soft\">
<span class=\"soft\">, aim
<span class=\"soft\">to
<span class=\"survey-wave\">
<span>
<strong>
<style>
<sup>
<sup><a role=\"doc-noteref\"
<svg class="motif" aria-hidden="true" viewBox="-84 -84 138 168" fill="#fff">\ <path d="M2 -2V-80A78 78 0 0 1 80 -2Z" fill-opacity=".16"/>\ <path d="M2 2H80A78 78 0 0 1 2 80Z" fill-opacity=".1"/>\ <path d="M-2 2V80A78 78 0 0 1 -80 2Z" fill-opacity=".06"/>\ <path d="M-2 -2H-80A78 78 0 0 1 -2 -80Z" fill-opacity=".22"/></svg>
<svg class=\"
<svg class=\"axis\" width=\"100%\" height=\"18\" overflow=\"visible\">
<svg class=\"bar-drawing\" aria-hidden=\"true\" width=\"400\" height=\"36\"
<svg class=\"dot\" width=\"24\" height=\"24\" viewBox=\"0 0 24 24\"
<svg class=\"glance\" aria-hidden=\"true\" width=\"960\" height=\"70\"
<svg class=\"mark\" width=\"18\" height=\"18\" viewBox=\"0 0 20 20\"
<svg class=\"pointer\" aria-hidden=\"true\" width=\"12\" height=\"10\"
<svg class=\"spread-bar\" aria-hidden=\"true\" width=\"100%\" height=\"24\">
<svg class=\"tally-chart\" aria-hidden=\"true\"
<svg class=\"tick-box\" aria-hidden=\"true\" width=\"18\" height=\"18\"
<svg class=\"track\" role=\"img\" width=\"100%\" height=\"
<svg class=\"wave-sign\" aria-hidden=\"true\" width=\"16\" height=\"16\"
<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"210mm\" height=\"297mm\"
<table class=\"change-numbers\"> <caption>The same in numbers</caption>
<table class=\"matrix dense\">
<table class=\"matrix\">
<table class=\"slim\">
<table class=\"tick-table
<table>
<table> <caption>
<tbody>
<td
<td class=\"none\"><span>none</span></td>
<td class=\"num\">
<td class=\"outside\">
<td style=\"text-align:right\">
<td>
<text class=\"label\" font-size=\"15\" font-weight=\"700\"
<text class=\"label\" y=\"75%\" font-size=\"13\"
<text class=\"on-done\"
<text class=\"on-soft\"
<text y=\"50%\" dy=\".35em\" font-size=\"14\" font-weight=\"700\"
<th
<th scope=\"col\"
<th scope=\"col\" class=\"num\">
<th scope=\"col\" class=\"outside\">
<th scope=\"col\">
<th scope=\"row\"
<th scope=\"row\" class=\"num\">
<th scope=\"row\">
<th scope=\"rowgroup\" rowspan=\"2\">
<th style=\"text-align:right\">
<th>
<thead> <tr>
<time
<tr class=\"compare\">
<tr class=\"target\"><td colspan=\"2\">
<tr>
<tr><th scope=\"row\">
<ul
<ul class=\"cards\">
<ul class=\"figures\">
<ul class=\"form\">
<ul class=\"survey-legend\">
<ul class=\"survey-legend\"> <li>
<ul class=\"survey-rows\">
<ul class=\"to-tick many\">
<ul class=\"to-tick\">
<ul>
> <div class=\"card-head\">
> <div class=\"face\">
> <figcaption>
> <p class=\"slot-time\">
> <summary>
> <title
><rect class=\"late-soft\"
><rect class=\"now-soft\"
><rect width=\"7\" height=\"7\"
><span>
>Back to the text</a></p>
@bottom-right{content:\"Page \" counter(page) \" of \" counter(pages)}}
@media screen and (prefers-color-scheme:dark){:root{
@page{@bottom-left{content:
@page{@bottom-right{content:\"Page \" counter(page) \" of \" counter(pages)}}
@page{@top-left-corner{content:url(\"data:image/svg+xml;base64,
@page{@top-left{content:
@page{size:A4;margin:11mm 12mm}
@page{size:A4;margin:14mm 15mm 16mm;@bottom-left{content:
@page{size:A5;margin:7mm 9mm}
A
A blank passport
A blank passport on one side of
A change in a figure about few pupils may be chance. “Too small to say” means that no
A change is clear where its 95 per cent interval leaves nought out, likely where the
A colour is written as #17505c, not as
A face is a list of font names
A line of theme.yaml is a key, a colon and a value
A member of staff sits in at
A one-page passport to print on
A partial stands between elements, not inside a tag
A rise counts only beside what happened to everything else.
A share counts those who answered
A tag holds a name
A tag that opens with {{ must close with }}
A template is text in UTF-8
A theme has no setting
A theme has no tags of this kind
A theme may not change the braces of its tags
A theme names each partial it includes
A theme runs no functions in its tags, as in
A theme writes no names into <
A visitor spends
ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/
About
About me
About these papers
About this report
Action
Action plan
Actions
Add the file
Add {{
Agree the
Agree the action, its owner and the hours it takes.
Agree what is left of the plan, its owner and the hours it takes.
Agreed in discussion
Aim
All SEN
All on roll
All pages
All pages of this edition for
All schools at a glance.
All tables
Among the others
Answer what was left open
Answers to surveys, counted question by question, without names or single replies.
April
Area
Areas
Areas to develop
Arial
As at
Ask at the school office for the SENCO, who leads the support. You can ask at any time.
Ask to see:
Asked already, and not settled
Asked by
Asked for by law
Asked for by now, full time and all year:
Asked on the evening and since
Assess
At its meeting on
At its next meeting; no date is set.
At least
At most five: when it happens, and what you can do. Fewer is fine.
August
Author
Base
Base: how many pupils with SEND the figure is about. A figure about few pupils
Baseline
Baseline on
Belongs to
Between (95 in 100)
Blanks count in no share.
Blanks, and the answers “
Block Text
Blocked
Blocked:
Board meets
Body Text
Boys
Budget
By
By date
By group in
By role; roles of fewer than five people stand together
By whom
Change
Checked by
Choose a darker colour
Choose a lighter colour
Collected:
Comes from
Compact
Confident after
Confident before
Consolas
Consultant’s overview
Contact
Content
ContentType
Cost
Count
Counted in
Counted on
Counts are of what was looked at on the day; they are not a sample of all.
Counts that are not printed
Coverage
Current
D
Date
Date of the visit
Dated
Dates
Day
December
Decided by:
Decision:
Default
Designated safeguarding lead:
Did you mean
Discussed in
Discussion
Do
Done
Done by
Done on
Done:
Duties
E, F, A, M and D with a number name a piece of evidence, a finding, an action, a measure
Each item as answered, with chance, and for all who were asked
Earlier days
Edition
England
England:
Errors
Every area has evidence, and pupils or families were heard on each.
Everything in one file
Evidence
Extension
F
Fact
Families
Families and staff who work on a few things together, and what came of it.
Families’ edition
Family took part
February
Fewer families agree now.
Fewer families probably agree now.
Fewer than five answers to a survey are not shown.
Figure
Findings
First
First Paragraph
Focus
Footer
Footnote Text
For
For families
For the board’s meeting on
For the board’s next meeting
For the consultant only
For the link governor’s next visit to the school. Write about what the school does and how
For whom
Form Line
Forms, guides and sheets for the plan.
Friday
From SEND
From whom
From whom:
Full report
Full report to the governing board
Gaps
Georgia
Girls
Good to know
Governors’ confidential edition
Governors’ edition
Group
Groups may be put together first.
Header
Held
Higher reply
Hours
How far staff have come
How long
How long it is kept
How many
How many answered
How many points staff had
How many pupils are at each level of support is shown even where it is a small number.
How many pupils have some of the support is not shown: they are few.
How passports are brought in, in totals. A pupil’s own passport stays in the
How these papers were made
How they were chosen
How to help me learn. I made this together with somebody who knows me.
How to read the numbers
How to read these numbers
How we know
How we looked
How we will know
How we will know:
How what people told us is looked after
Hyperlink
Id
If everybody had answered
If it all goes wrong
Image Caption
In plain words. No diagnosis is needed.
In post since
In tests I am used to
In the school’s words
Invited
Item
January
Judgements use these words, weakest first:
July
June
Keep {{ and }}, and take this tag out
Kind
Known names are
Known settings are
Large print
Last year
Late
Late:
Leads to
Learning-to-learn conversations held
Led by
Lede
Left open
Lesson visits
Level
Link governor
Local authority
Look again on
Looked at this term
Lowest is “
M
M-2 -2H-80A80 80 0 0 1 -2 -80Z
M-2 2V80A80 80 0 0 1 -80 2Z
M0 0V100
M0 0V100H28A50 50 0 0 0 28 0Z
M0 100L39 0L78 100M14 66H64
M0 100V0H56M0 48H46
M0 100V34M0 66C0 46 12 34 30 34C48 34 58 46 58 64V100
M0 100V34M0 66C0 46 12 34 32 34
M0 34V100M0 6V6.1
M1 66H68A34 34 0 1 0 58 91
M15 8V80C15 96 24 102 40 98M0 36H38
M2 -2V-80A80 80 0 0 1 80 -2Z
M2 2H80A80 80 0 0 1 2 80Z
M46 2C26-4 17 6 17 24V100M0 36H40
M68 0V100
M68 34V100
M68 34V98C68 122 54 132 34 132C22 132 12 129 5 122
M68 67A34 34 0 1 1 0 67A34 34 0 1 1 68 67
MM
MM To do:
Made by
Made with
March
May
Measure
Measure:
Measures on training and confidence
Measures, from where to where, and by when
Measuring
Meetings
Minuted
Monday
Money
Money received and spent
More families agree now.
More families probably agree now.
Move it out of the tag
My class
My name
My passport
My passport: a blank sheet on
N
NUMPAGES
Need
Neither pupils nor families were asked about
Next
Next due
Next step:
Next:
No action has been written yet.
No action this year; nobody has said why yet.
No blind spots
No date is fixed yet for deleting our notes.
No evidence has been written down yet.
No evidence was gathered on
No finding has been written yet.
No measure of the plan uses it yet
No page has a
No review day has been written down yet.
No verdict is given by group: the numbers are too small.
Nobody has fixed a date after which the notes are deleted.
Nobody knows what those think who did not answer. The last column says between what
Nobody looked at
Nobody’s name, survey reply or private note is part of any edition.
Normal
Not checked
Not everyone was heard
Not looked at for this report
Not shown: too few replies
Not yet.
Note what became of the
Note what was not looked at, and ask when it will be.
Notes
Nothing has been collected yet.
Nothing has been seen or heard yet.
Nothing is shown of fewer than five answers, nor where a small group all gave the same one.
Nothing yet.
Notice
November
Number
Numbers of 1 to
Numbers of pupils are shown as they are, since only the head and the SENCO read this
Numbers of pupils from the school’s register.
Nursery
October
Of all who were asked
Of surveys nothing is shown where fewer than five answered, nor where a
Of the
Of those who answered
On
On a page
On roll
On track
One action, through assess, plan, do and review.
One day does not see everything
One page
One piece of evidence may count in several areas and columns.
One thing we cannot keep to ourselves: if somebody may not be safe, we tell the
Open it as a section: {{#
Open: asked
Opening
Other actions
Other findings that rest on voices:
Other people
Other work
Others
Others here
Others together
Our own notes are deleted after
Outcome
Outcomes
Outcomes of pupils with SEND
Outcomes of pupils with SEND beside others
Outside the timetable
Override
Overview
Owner
PAGE
Page
Pages carry no
Paid from:
Paper
Papers
Papers seen
Papers the school must have, and when we saw them
Papers to see
PartName
Passports by group of pupils
People
People spoke freely because they were promised that nobody could be picked out.
Phase
Pieces of evidence by area and by who was heard
Pieces of evidence by kind and by area
Plan
Points
Points measure attendance, not learning.
Points so far
Posts
Profile
Proposed
Provenance, privacy, method and glossary.
Provision
Pupil took part
Pupils
Pupils by level of support,
Pupils with SEND
Pupils with a current passport
Put it into a data attribute, or take it out
Put it into a value in quotes
Put the file into the theme's folder, or take the line out
Put the reviews on its calendar, the first by
Questions
Questions and decisions, with their standing.
Questions to ask next term
Questions: ask
R
Range
Rate
Received
Reception
Ref
Relationship
Relationships
Replied
Replies
Report
Report to the governing board
Request
Requests for an EHC needs assessment
Resources
Rests on
Result
Review
Review day
Reviewed by
Role
Rooms, year groups and subjects are left out of the timetable.
SENCO
SENCO qualification
SEND in
SEND review
SEND review day ·
Saturday
Save
School
School edition
Schools, the standing of their papers and what is due
Second
See
See also
Seen
Seen with whom, by role
September
Sessions on the menu
Sex
Share
Share of the roll by level of support
Shares are of the answers
Sheets to print
Shows
Since then:
Slides
Small Text
Small numbers
So compare with the
Some needs are put together, because few pupils have one of them.
Some notes of the day are kept for other readers.
Some numbers are not shown because an earlier count beside them would tell of few pupils.
Some numbers are too small to print here (c): who has looked at them for the board,
Some numbers of requests are not shown: they are too small.
Some years are put together, because few pupils are in one of them.
Source Code
Source:
Spent
Staff
Staff whose appraisal has a target for SEND:
Stages
Standing
Starting point
Status
Status and what is next
Step
Steps
Steps on the way
Strength
Strengths
Subtitle
Sunday
Support
Support that is in place
Survey
Table
Table Caption
Tahoma
Take one of these tags out
Take the tag out
Takes
Target
The
The SEND review day at
The action plan
The action plan of
The actions, who leads them and when they are reviewed.
The answers to choose from were others: first
The areas of “
The areas that came first in the audit
The board meets
The date is not fixed yet.
The day
The day at
The day is on
The day on one sheet, and a sheet for everybody who is met.
The four stages
The full report on SEND at
The graduated approach in practice
The head and the SENCO hear what we found on the same day. Governors read a short report.
The item that we worked on shows
The items that an action works on
The line “Content” is a fingerprint of the files that these papers were made from:
The lines about a share are Wilson’s interval; those about a difference are Newcombe’s.
The link governor’s visit
The menu
The notes are deleted after
The order is by the share that is not confident times the share that asked for it.
The order is by the share that is not confident.
The order of the evening
The order of the evening,
The papers
The partial
The plan
The plan as a spreadsheet
The plan: who leads, who checks, what it takes
The questions to print and answer by hand.
The review day on one side of paper.
The same in numbers
The school
The school and
The school has not named a contact for data; ask at its office.
The school is the controller of this information;
The school’s papers
The section
The short report of the SEND review day at
The slides of the evening at
The template
The theme has no file
The theme has no partial
The thin lines show how far chance alone could move each share (Wilson, 95 in 100).
The timetable
The timetable of
The timetable of the day
The training menu, how far staff have come, and whether confidence moved.
The two times are not compared
The value of
The whole table
There are no right or wrong answers, and nobody is being tested.
There is nothing to tell yet.
These papers are agreed, as at
These papers are final, as at
These papers keep that promise.
They follow by rule from the plan and from what this report does not show.
They looked at how we help pupils who need more support.
They will look at how we help pupils who need more support.
Things people do because they mean well.
Things to use, ready to copy and change.
Third
Third place is
This finding
This is a draft of
This page as a sheet to print
This report rests on
This sheet leaves out the detailed notes and findings, which the school holds.
Thursday
Tick one box in each row.
Tick one box.
Time
Times New Roman
Timetable
Timetable:
Title
To ask next term
To ask what is kept, and for how long, ask
To ask what we keep:
To come
To develop
To do:
To help you
To see them or to have something put right,
To see, correct or question what is kept about you, ask
Together
Together with
Too few answered to say.
Trebuchet MS
Trust
Tuesday
Type
Types
URN
Under way
Use a class and the style sheet
Use a name that is an address
Use a name, a section or a partial
Used in
Verbatim Char
VerbatimChar
Verdana
Verdict
Voice
We
We asked about point
We cannot tell whether this has changed.
We count all answers together and never show a group of fewer than five people. When you are
We delete our notes after
We did
We did:
We have stopped this.
We heard
We keep what people told us, but no names.
We listened before we judged.
We missed some
We never write a name, or anything from which somebody could guess who you are.
We write down what is said, but not who said it.
Wednesday
What
What I like, what I am good at, what matters to me.
What I report to the board
What changed
What comes of it
What do you make of it?
What does not help
What families and staff agreed together.
What families said
What happened
What happens next
What has changed
What helps me
What is due, and when
What is hard for me
What is left out
What is strong
What it led to
What people said
What people say
What pupils, families or staff said.
What staff can choose from
What staff can choose from, with its points.
What the numbers do not show
What the review day at
What the review day leads to, on one page.
What to develop
What was agreed
What was agreed beforehand
What was asked and counted, and what has changed.
What was asked and counted, what was done about it, and what has changed.
What was asked on the evening and since, and how firm each answer is.
What was collected
What was counted
What was counted, of how many
What was discussed
What was looked at and what was not.
What was measured
What was said
What was said in
What was seen, heard and read on the day.
What was trained, and whether confidence moved
What we ask the board
What we conclude from the day, and what each conclusion rests on.
What we did
What we did not look at
What we did not look at on the day
What we do with your words
What we found
What we looked at and what we did not:
What we propose, in
What we saw, heard and read in one day, what we conclude, and what happens next.
What will happen
What will the board ask to see on
What would a family notice first, if this plan works?
What would pupils and families say about
What you may be asked
What you told us
Whatever starts lowest tends to rise a little the next time, even where nobody works on it.
When
When and where we meet
When we ask you again
When we meet
When you hear next
Where
Where I go, who comes, what to say and what not to say.
Where it stands
Where one group’s answers are too few to show, none of the groups is shown.
Where these papers come from
Where they come from, how what people told us is looked after,
Where this comes from
Where to begin, as answered in
Whether they are used
Which one action would you drop, if you had to?
Who agreed this
Who controls it
Who has a passport, who made it, whether it is used, what people say of it.
Who has one
Who is there
Who looks after this information
Who was asked
Who was asked and who answered
Who was heard
Who was missed
Who was not heard, and how will they be?
Who we heard
Who we missed
Whom to ask
Whom we listened to
Whom we met
Whom we will ask
Why we came
With
With chance (95 in 100)
With this few replies, hardly any change can be told from chance.
With this many replies, only changes of about
Words and short forms
Words in
Worked on in
Working parties
Worried about a child? Say so today
Would you like this read to you, or in another language? Please tell the office.
Write
Write # and six digits or letters a to f
Write a name, or take the tag out
Write it as `accent: #17505c`
Write it as `face: \"Segoe UI\", Arial, sans-serif`
Write it with three braces: {{{
Write it with two braces: {{
Write the closing braces
Write the name alone
Write the partial's own name instead of
Write {{/
Written by
Year
You need not answer. You may stop or leave at any time.
You said
You said, we did
You said:
You talk with the visitor. No member of staff sits in.
Z
[Content_Types].xml
[Picture:
\" overflow=\"visible\"
\" role=\"img\"
\"> <thead> <tr><td></td>
\r
\t
\u{1}
\u{2028}
\u{2029}
\u{202F}
\u{A0}
\u{A0}%
\u{FFFE}
\u{FFFF}
_rels/.rels
a
a live part
a new one is due each year
a passage
a record of its own
a rest or a difference
a small rest or difference
a visitor spent the day in our school.
a visitor will spend the day in our school.
a4
a5
about
about.html
accent
accent dark
accessibility plan
achievement
action
action in the plan
action plan
action-
actions
actions in the plan
actions, their owners and the hours they take.
actions/
again
agreed
agreed in
aim
all but its meetings and what came of them
all but its name and its dates
all but its plain words and its dates
all that it was to show is withheld
all-sen
alt
am
among them:
an
an answer is proposed
an earlier publication shows it: it can no longer be protected, only left out
and
and (max-width: 62.49rem)
and a discussion. The evidence stands on the edition’s own pages.
and fill in by hand with a pupil.
and how they were chosen
and is that person content?
and its prompts
and others together
and what the words mean.
and when was it measured?
and who was missed
answer
answered outside the scale are left out.
answered, or a small group all gave the same answer
answers
application/vnd.openxmlformats-officedocument.wordprocessingml.
application/vnd.openxmlformats-package.relationships+xml
application/xml
approach
ar-SA
are its controllers together: either answers for all of it.
are not shown: nobody wrote for how many pupils they are.
are not shown: they are about few pupils.
are replaced by the letter c.
are too faint on the
area
area to develop
areas to develop
aria-current=\"page\"
aria-current=\"true\"
aria-hidden=\"true\">
aria-hidden=\"true\"><circle class=\"is\" cx=\"12\" cy=\"12\"
aria-hidden=\"true\"><path class=\"label\"
aria-label
aria-label=\"Where this comes from and where it leads\"> <ol>
aria-labelledby
as PDF
as UTF-8
as at
asAt
asAtDate
ask
ask-next
asked
asked by
assess
assets/
at least
attainment
attendance
attribute
author
auto
base-uri 'none'; form-action 'none'
beside
blank
blocked
board
body
bottom
bounds
budget
by
c
c: a number of pupils too small to print.
can change a good deal by chance.
cannot be read
cannot be relied on, because the parts are more than the whole
caption
carer
census,
change
changed
changes
character
chart
checked by
child
children
choose among them by talking it over.
class
class=\"centre\">
class=\"external\" rel=\"noreferrer\"
class=\"high\"
class=\"is-done\"
class=\"is-late\"
class=\"is-next\"
class=\"is-now\"
class=\"is\"
class=\"low\"
class=\"middle\"
class=\"num\">
classes
clear
clear fall
clear rise
come from sessions on SEND.
consultant
contact
content
contentHash
continued
controller of its own records.
count
count, share or sum from which one of them could be worked out.
coverage
coverage.html
css
curriculum
cx
cx=\"8\" cy=\"8\" r=\"6\" stroke-width=\"2.5\"
cy
d
d=\"
d=\"M
d=\"M10 18l7 -8h-4.5v-8h-5v8H3Z\"
d=\"M10 2l7 8h-4.5v8h-5v-8H3Z\"
d=\"M2 5.5h16v3H2ZM2 11.5h16v3H2Z\"
d=\"M2 8.5h4v3H2ZM8 8.5h4v3H8ZM14 8.5h4v3h-4Z\"
dark
data
data-custom-style
data-date
data-deck
data-from
data-minutes
data-part
data-to
data:
date
dates
dates not said
datetime
day
day-
default
default-src 'none'; style-src
default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;
description
develop
did
discussion
discussion page
discussion.html
discussion.html#
do
doNotCompress
document
document.main
documentTitle
documents
docx
does not apply
does not write
done
done, put the sheet into the box or the envelope that you were given.
draft, as at
drawing-
duties
duties of the board
duties were not checked,
duty
dxa
e
earlier
edition
edition.
en-GB
end
evaluation
evaluation-
even
everything
everything.css
everything.html
evidence
evidence-
evidence.html
evidence.html#
f
face
famil
families
families read plain words
families read plain words only
families see only what families were asked
few
fewer than
figure
figure is printed for that reason.
figure-notes
figures
figures on outcomes
files/
fill
fill-opacity=\".5\"
fill=\"none\"
finding
finding-
findings page
findings.html
findings.html#
first
firstRow
focus-
font-size=\"12.5\" font-weight=\"700\" text-anchor=\"middle\"
fontTable
fontTable.xml
footer
footer1
footer1.xml
for by now.
for governors, two sides
for the evening
for the year
for-
formaction
from
from chance.
from “
full report
full-
full-report.html
full-report.html#duties
full-school
fund
g
gaps
gif
glossary
governance
governors-confidential
group
groups
guessed.
has the whole sheet of duties.
header
header1
header1.xml
heading
heard
height
height=\"15\" rx=\"2\" stroke-width=\"1.5\"
height=\"22\" rx=\"5\"
height=\"6\"
helps pupils who need more support, and what gets in the way. You know things about
home
hour
how it is counted, and by whom
href
http
http://
http://schemas.openxmlformats.org/officeDocument/2006/relationships
http://schemas.openxmlformats.org/package/2006
http://schemas.openxmlformats.org/wordprocessingml/2006/main
https
https://
huge
huge wide
huge widest
i
id
identif
image/gif
image/jpeg
image/png
image/svg+xml
image/webp
img-src data:; base-uri 'none'; form-action 'none'
in
in Word
in every 100
in large print
in our school. They want to learn what
in school from
includes itself:
index.html
index.html#surveys
information report
intro
is closed as
is closed but was not opened
is dated
is finished HTML
is finished HTML and stands between elements
is not closed
is not words
is reviewed by
is the controller of the notes of the day; the school is the
is words and may not stand in
is words, not finished HTML
isBlank
isDraft
isLargePrint
it covers three years
it does not add up
it follows from what earlier publications show: it can no longer be protected
it has no row in the timetable of this edition
it is dated later than the papers, or its instrument is unknown
it is from 1 to
it is marked only:
it is no part of this edition
it is nobody in a group of fewer than
it is not counted yet
it knows. Write no child’s name, nor anything from which a child or a colleague could be
it was masked in an earlier publication
it would give away
items that so few replies cannot tell apart:
items that we worked on,
its audience is
its audience is nobody
its day,
its own hour
its room, its own words
jpeg
jpg
js
judged
kind
kinds
l
label
large
large print as PDF
late
leader
leads to, for families.
led by
left it blank
lesson
lesson visit
lesson visits
lesson visits of a day are one record
lesson visits that follow each other are one row
lessons
level of support
light
likely fall
likely rise
lines
links
listened
loading=\"lazy\">
logo
mailto
main
manner not said
measure
measured
measured-
measured-passports
measured-training
measures
measuring.html
meeting
menu
met
method
middle
milestone
min
minuted
minutes
missed
mixed
money
monitor
monospace
more
more action
more on the sheet of duties
n
name
names of groups and how they were chosen
navigation
need
needs quotes
next
nil
no
no clear change
no cost
no date given
no date yet
no number in it may be shown
no one
nobody
nobody yet
none
none given
none yet
not asked
not asked yet
not checked
not checked. “Seen” says that a reviewer read it or was
not confident
not counted
not counted yet
not known
not nought, but rounds to it
not reached:
not said
not shown
not shown, because it is small or would give a small one away
not shown: too few replies
not started
not yet
not yet known
note
note-a
note-f
notes
notes-
nothing
now
numbers
numbers of pupils by level and need
of
of evidence not shown in this edition
of evidence.
of evidence: what was seen, heard and read.
of files with the fingerprint
of points from SEND sessions
of the scale.
of them open)
of what was seen, heard and read
of what was seen, heard and read, without names
officeDocument
on
on a page
on the day: when will the board hear about it?
on-a-page
on-is
one piece of evidence
one-page
one-page.html
only the school’s own edition sees more than totals
only the school’s own edition shows rooms, years, subjects and groups
only withheld actions use it
opening
or
other item
other items
outcome
outcomes
outside
own-
page
page about the day
page about what was measured
pages
paper
paper.css
papers
paragraph
parent
part
part-
parties
parties.html
parties.html#
party-
passport
passport programme
passport-
passports
passports.html
patternTransform
patternTransform=\"rotate(45)\"
patternTransform=\"rotate(45)\"><rect class=\"hatch\" width=\"2.4\"
people
people heard in one day
people heard, in
per cent
percent
picked at random after is higher than one picked before, ties split.
piece
piece of evidence
pieces of evidence
pieces of evidence by area, by who was heard and by kind.
ping
plan
plan-
plan.csv
plan.html
please
pm
png
point
points
points by role
points in a full year of full time; in proportion for part-time staff and for
points or more can be told
points, the middle one by
points-part
policy
poster
presenter.js
preserve
print
priorities
privacy
private
profile
program
progress
proposed
prose
provenance
provision
published:
pupil
pupils
pupils are not shown (c stands for them), and neither is any
pupils, and those that would give them away,
put together, because parts of it would be masked
qualification
question
question-
questionnaire
questionnaires
questions
questions.js
r
r-
r:id
r=\"6\" stroke-width=\"2.5\"
r=\"9\" stroke-width=\"2\"
rId1
rId2
rId3
rId4
rId5
record
rels
replied (
replies
reply
report
report full
report.html
request
resource
resources
resources.html
resources.html#
respondent
respondents
response
responses
rests on
rests on one piece of evidence:
review
reviewDate
reviewer
right
roll
root
rotate(45)
rotate(45) scale(2.6)
routine
s
safeguarding lead at once.
said
said when they were asked, in numbers.
said “
sans-serif
school
school, as the school says.
school.
script
seen,
sen
send
serif
settings
settings.xml
sex
shared by
show
show.js
shown it on that date; it gives no grade. “Not checked” says nothing either way.
shows
side
single
site
site.css
site.js
slides
slides.css
slides.html
slides.js
slipping
small group all answered alike.
so that no verdict is given.
some parts are still to be filled in or checked
src
srcset
staff
staff have the points that the calendar asks
staff on track
stage
stages
stands for a number:
stands where an attribute's name does
start
statement
statement has-figure
status
statusWord
step-
steps
still open
strength
strengths
stroke
stroke-dasharray=\"4 3\"
stroke-linecap=\"round\" stroke-linejoin=\"round\">
stroke-width=\"1.5\"
stroke-width=\"1.5\"/>
stroke-width=\"14\" stroke=\"#6b6b6b\"
stroke-width=\"2.5\"/><circle class=\"fill\" cx=\"10\" cy=\"10\" r=\"3.5\"
stroke-width=\"22\" stroke-opacity=\".065\" stroke=\"#000\"
stroke-width=\"22\" stroke=\"#222\"
stroke-width=\"2\"
stroke-width=\"2\" d=\"M
stroke-width=\"2\" stroke-dasharray=\"3 2.5\"/>
strong
student
students
style
style=\"text-align:center\">
style=\"text-align:right\">
styles
styles.xml
stylesheet
subject
subtitle
sums
support in place
survey
survey-
survey-form
surveys
surveys/
svg
swiss
system-ui
t
tabindex=\"-1\">
table
table-slide
teaching
teaching weeks gone
tel
term
terms
text
text-anchor
text-anchor=\"middle\"
that which nobody else does.
the
the answers to
the calendar
the day
the group “
the instrument “
the link to
the number was not written down
the passport programme
the plan
the profile
the reviewer
the school office
the school’s facts
the school’s files
the school’s own
the share of all who were asked must lie, whatever they think; those who
the slide “
the slot
the training menu
the wave
the wording
the working party
the yearly paper
theme-colour
theme-contrast
theme-delimiter
theme-dynamic-partial
theme-empty-tag
theme-escaped-html
theme-face
theme-lambda
theme-missing-file
theme-missing-name
theme-not-text
theme-partial-cycle
theme-partial-place
theme-raw-html
theme-section
theme-unclosed-tag
theme-unknown-key
theme-unknown-name
theme-unknown-partial
theme-unknown-tag
theme-unquoted-attribute
theme-unreadable
theme-unsafe-address
theme-unsafe-attribute
theme-variable-in-
theme.yaml
then
this action
this edition does not see its kind, and it names no audience
this edition has no such page, so the words stay and the link goes
this edition sees nothing of what it shows
those who start during the year.
tight
timetable
timetable.html
title
to
to be agreed
to come
to come from “
to develop.
to pin on a door
to send or to upload
to take away
to third place are
to-
tokens.css
told
too few replies to say
too few replies to show
too few to say
too small to say
training
training and time of staff
training.html
transform=\"translate(
translate(
translate(105 148) rotate(-32) scale(.41)
translate(200.5 148) rotate(-90) scale(.055)
two copies with the same fingerprint come of the same words.
u
ui-rounded
ui-sans-serif
ui-serif
under way
unfocused
unseen
url(#
use
value
variable
vertical-align:top;text-align:left;font-size:0;line-height:0;overflow:visible;
viewBox=\"-84 -84 168 168\"> <title
viewBox=\"0 0
viewBox=\"0 0 12 10\"><path class=\"aim\" d=\"M0 0h12L6 10Z\"
viewBox=\"0 0 12 10\"><path class=\"aim\" d=\"M6 0L12 10H0Z\"
viewBox=\"0 0 16 16\">
viewBox=\"0 0 18 18\"><rect class=\"not\" x=\"1.5\" y=\"1.5\" width=\"15\"
viewBox=\"0 0 210 297\"><g transform=\"
viewBox=\"0 0 400 36\">
viewBox=\"0 0 960 70\">
visit
visits
voice
w:after
w:altName
w:ascii
w:b
w:basedOn
w:before
w:between
w:bidi
w:body
w:bottom
w:cantSplit
w:characterSpacingControl
w:color
w:cs
w:decimalSymbol
w:default
w:defaultTabStop
w:docDefaults
w:document
w:eastAsia
w:family
w:fill
w:fldSimple
w:font
w:fonts
w:footer
w:footerReference
w:ftr
w:gutter
w:h
w:hAnsi
w:hdr
w:header
w:headerReference
w:ind
w:insideH
w:instr
w:keepLines
w:keepNext
w:lang
w:left
w:line
w:lineRule
w:listSeparator
w:name
w:next
w:outlineLvl
w:p
w:pBdr
w:pPr
w:pPrDefault
w:pStyle
w:percent
w:pgMar
w:pgSz
w:pitch
w:pos
w:qFormat
w:r
w:rFonts
w:rPr
w:rPrDefault
w:right
w:sectPr
w:settings
w:shd
w:space
w:spacing
w:style
w:styleId
w:styles
w:sz
w:szCs
w:t
w:tab
w:tabs
w:tblBorders
w:tblCellMar
w:tblPr
w:tblStylePr
w:tcBorders
w:tcPr
w:themeFontLang
w:top
w:trPr
w:type
w:u
w:vAlign
w:val
w:w
w:widowControl
w:zoom
warm
warm dark
was asked in other words: first “
was asked the first time only.
was asked the second time only.
was left open
was not checked: who will, and by when?
wave
webp
were
what happened
what pupils and families say
what was agreed, how groups were chosen
what would show it a second time?
wheel
wheel small-wheel
when does the board see the next?
when it suits
whether it helped
whether it is used
white-space:nowrap}}
who will, and by when?
why
why-notes
width
width=\"6\" height=\"6\"
width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\"
width=\"7\" height=\"7\"
width=\"7\" height=\"7\" patternUnits=\"userSpaceOnUse\"
will be
will listen
with
word/_rels/document.xml.rels
word/document.xml
word/fontTable.xml
word/footer1.xml
word/header1.xml
word/settings.xml
word/styles.xml
working party
working with
works with it for the
x
x1
x2
x=\"1\" y=\"4\" height=\"22\" rx=\"3\"
xlink:href
xml
xml:space
xmlns
xmlns:r
xmlns:w
y
y1
y2
y=\"2\" height=\"34\" rx=\"4\"
year
yearly report
yes
z
}} @page:first{@top-left{content:none}}
}} where it ends
}} where the default theme has it
“Not seen today” is a value of its own.
” What is the answer now?
” in “
” reached
” to “
”, count in no share.
”, then “
→ aim
"""####
