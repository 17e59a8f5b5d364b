// swift-format-ignore-file
// Written by script/embed from Content/library; change it there.

/// The files of the library that ships with the program, by their path in its folder.
package let embeddedLibrary: [(path: String, text: String)] = [
  (
    "actions/family-confidence.md",
    ####"""
---
focus: working with parents and carers
owner: assistant head for pastoral care
checked by: link governor
with: [families, form tutors, office staff]
difference: What home and school know about me fits together, and somebody at home hears when a thing goes well.
in plain words: We will ask every family of a child with SEND how confident they feel. With families we will choose two or three things to mend. A year later we will ask again.
measures:
  - name: families who have had what the working party chose
    kind: use
    baseline: none yet
    target: five in six families of pupils with SEND
    by: end of half-term 5
    source: the office's list of what was sent, as a total
  - name: families who say that the support happens as promised
    kind: outcome
    baseline: to come from family-confidence
    target: 15 in every 100 more than before
    by: end of half-term 7
    source: the family confidence check, same words
hours: 36 (fill in: the owner's hours)
cost: £350 (fill in: printing, interpreters and tea)
budget: notional SEN budget
resources: [working-party-first-agenda, you-said-we-did]
milestones:
  - by one teaching week after the day: The check is printed in plain words and in the languages most spoken at home; interpreters are booked
  - by end of half-term 1: The check is closed; asked, answered and not reached are counted
  - by end of half-term 2: The working party has met twice and has chosen two or three areas
  - by end of half-term 3: All families have had the first "you said, we did"
  - by end of half-term 4: The second "you said, we did", with at least one honest "not yet"
  - by end of half-term 5: The working party says what to keep; families who are new have joined it
  - by end of half-term 6: The last "you said, we did" before the second check
---
# Raise families' confidence, with families

Confidence takes time, so it is measured, worked on for a year, and measured again in the same words.

## Assess
by: end of half-term 1

Every family of a pupil with SEND is asked the fourteen questions of the family confidence check: by text message, on paper and, where they wish, by telephone in their own language. Tutors ring those who have not answered, once, in the early evening. The result is printed with the number asked, the number who answered, and who was not reached.

```survey
family-confidence
```

## Plan
by: end of half-term 2

A working party of six to ten families and three members of staff meets twice, once after school and once in the evening, with [an agenda of its own](working-party-first-agenda). Those at work can join by telephone. It takes the two or three areas that would matter most, and finishes this sentence for each: "We would notice it because …"

## Do
by: end of half-term 6

What the working party chose is done for all families, each half-term. "[You said, we did](you-said-we-did)" goes to everybody, also with what was not done. Each tutor sends two messages a half-term that say only what went well. The party meets once each half-term.

## Review
by: end of half-term 7

The same check, about a year on, in the same words. The two groups will not be the same people, and those who answer may be the more contented ones; the paper says so.

The working party hears the result first and advises the board whether to keep, adapt, stop or widen.

"""####
  ),
  (
    "actions/from-worry-to-plan.md",
    ####"""
---
focus: knowing pupils
owner: SENCO
checked by: assistant head for pastoral care
with: [teachers, teaching assistants, families]
difference: When somebody is worried about me, they ask me and my family soon, and something changes within half a term.
in plain words: If you or a teacher are worried, you will hear within two weeks what will be tried. Nobody waits for a meeting.
measures:
  - name: worries with a decision within six school weeks
    kind: use
    baseline: (fill in: so many of the last twenty)
    target: 18 of the next 20
    by: end of half-term 2
    source: the SENCO's log of worries, counted without names
  - name: families who say that they got an answer in good time
    kind: outcome
    baseline: to come from family-confidence
    target: 15 in every 100 more than before
    by: half a term after do
    source: the family confidence check, same words
hours: 24 (fill in: the owner's hours)
cost: no cost
milestones:
  - by one teaching week after the day: The last twenty worries are read, and the weeks from worry to decision are counted
  - by end of half-term 1: The one page for a worry is agreed with teachers and tried by one year group
  - by end of half-term 2: All year groups use it; the next worries are counted
  - by 3 teaching weeks after do: Three families who raised a worry are asked what it was like
---
# Shorten the way from a worry to a plan

A worry that waits for a meeting grows. The mend is a fixed time in the diary and one page, not another form.

## Assess
by: two teaching weeks after the day

Read the last twenty worries. Who raised each, when was it first written down, when was it decided, and what was tried in between? Count the weeks. Ask five teachers and five families where it stuck.

## Plan
by: end of half-term 1

Every second week the SENCO and the pastoral lead read new worries together for thirty minutes. A worry is one page: what we see, what the pupil says, what home says, what was tried, what is tried next and until when. One year group tries it first.

## Do
by: end of half-term 2

All year groups use the page. Whoever raised the worry hears within two weeks what will be tried. What is tried runs for at least four weeks before anybody speaks of the register, unless it cannot wait. A pupil who no longer needs support comes off it in the same meeting, and the family hears why.

## Review
by: half a term after do

Count the next twenty as the last twenty were counted. Read three of them from end to end with a family. The head, the SENCO and the pastoral lead decide whether to keep, adapt, stop or widen.

"""####
  ),
  (
    "actions/staff-confidence.md",
    ####"""
---
focus: inclusive training
owner: assistant head for teaching
checked by: head
with: [teachers, teaching assistants, pupils]
difference: When the reading is hard or a feeling is too big, the adult in the room knows what to do first, whichever lesson I am in.
in plain words: Staff will say where they feel least sure and will learn about those things together. Then we will check whether it helped your child.
measures:
  - name: staff with 20 points from the menu
    kind: use
    baseline: none yet
    target: three in four staff
    by: end of half-term 4
    source: staff's own count, collected by role without names
  - name: replies that are fairly or very confident in the chosen areas
    kind: outcome
    baseline: to come from staff-confidence
    target: 20 in every 100 more than before
    by: 4 teaching weeks after do
    source: the staff confidence check, same words
hours: 50 (fill in: the owner's hours)
cost: £1,000 (fill in: training that is paid for)
budget: training budget
resources: [staff-confidence-check, cpd-points-menu, lesson-visit-sheet]
milestones:
  - by one teaching week after the day: The check is in the diary of a staff meeting, and staff know that it gives no names
  - by end of half-term 1: At least three in four have answered, and the two or three weakest areas are named with reasons
  - by end of half-term 2: The menu is on the staff room wall, the first session has been held, everybody has chosen the next
  - by end of half-term 3: Half of all staff have ten points; the menu is adjusted once
  - by end of half-term 4: The sessions have been held; three in four staff have 20 points
---
# Ask staff where they feel unsure, and train for that

Two or three areas in depth are better than eight in passing. Staff choose them by answering, not by guessing.

## Assess
by: end of half-term 1

Everybody who works with pupils answers the [staff confidence check](staff-confidence-check): teachers, assistants, supervisors and leaders. It takes ten minutes of a staff meeting, gives no names, and asks for the role only.

The two or three areas with the greatest need are named, with the reason: how unsure staff are, and how many pupils it concerns. If the third and the fourth area cannot be told apart, the staff decide by talking.

```survey
staff-confidence
```

## Plan
by: 3 teaching weeks after assess

A [menu with points](cpd-points-menu), from which people choose. Thirty points are the aim for a full year, and at least half come from the chosen areas. Sessions, visits to each other's lessons, planning together and sitting in on a pupil's conversation all count. Sessions are held in training time that is already in the calendar. Part-time staff and newcomers have points in proportion.

## Do
by: end of half-term 4

One session a month, each with one thing to try by the next. The next begins with what came of it: two minutes a person, in threes. Teachers bring a real text or a real moment, never a pupil's name. Assistants are paid for the hour. Pupils read one of the handouts beforehand and say what they would add.

## Review
by: 4 teaching weeks after do

The same check, in the same words. Points show who came; whether it helped is read from the check and from lesson visits. With about sixty replies each time, a change of fewer than some 18 in every hundred cannot be told from chance, and is reported as "no clear change".

The head and the owner decide for each chosen area whether to keep, adapt, stop or widen, and tell the board.

"""####
  ),
  (
    "actions/student-passports.md",
    ####"""
---
focus: knowing pupils
owner: SENCO
checked by: deputy head
with: [pupils, families, teachers, teaching assistants]
difference: Whichever adult is in front of me has read the one page that I helped to write, and does what helps before I have to ask.
in plain words: Your child will help to write one short page about what helps in lessons. You will see it, and every teacher will use it.
measures:
  - name: pupils whose passport fits on one side and was made with them
    kind: use
    baseline: none of the new kind
    target: every pupil with an EHC plan
    by: end of half-term 2
    source: the SENCO's count, with a sample of twelve read by the deputy head
  - name: lessons in which something from a passport was in use
    kind: use
    baseline: (fill in: so many of so many lessons, as on the day)
    target: 8 of 9 lessons
    by: half a term after do
    source: lesson visits with the same sheet, by the deputy head
  - name: pupils who say that teachers know what helps them
    kind: outcome
    baseline: to come from pupil-voice
    target: four in five of those asked
    by: half a term after do
    source: the pupils' own view, same words
hours: 40 (fill in: the owner's hours, for as many pupils as you have)
cost: £400 (fill in: cover for the conversations)
budget: notional SEN budget
resources: [passport-template, learning-to-learn-conversation, lesson-visit-sheet, half-term-questions]
milestones:
  - by one teaching week after the day: The head has told staff, pupils and families what will be tried and why
  - by end of half-term 1: Six pupils and their families have made and tried a one-page passport, and have said what to change
  - by end of half-term 2: Every pupil with an EHC plan has had the conversation and has a passport on one side
  - by 3 teaching weeks after do: The same lessons are visited again, and the count is told to staff
---
# Develop the use of student passports

Not more paper but less: one page, in the pupil's own words, open in every lesson.

## Assess
by: two teaching weeks after the day

Read a random sample of twelve passports. How many fit on one side, how many were dated this school year, how many are in the pupil's words? In nine lessons, count where something from a passport is in use. Ask the pupils concerned the eight questions of the pupils' own view, on paper or with an adult of their choice.

## Plan
by: end of half-term 1

Try it small first. Six pupils from different years, with their families, make a new passport each in a [learning-to-learn conversation](learning-to-learn-conversation). They carry it for two weeks. Then they, their families and their teachers say what to keep and what to change.

- At most five lines about what helps, each beginning with "When".
- Nothing that every lesson should offer to everybody.
- The pupil has the last word on every line.

## Do
by: end of half-term 2

All pupils with an EHC plan have the conversation and the new page, a few each week. The page opens from the register, for cover teachers as well.

1. Each week's staff briefing reads one line from a passport aloud, with the pupil's consent.
2. The school's own lesson observations look for something from a passport, with the [lesson-visit sheet](lesson-visit-sheet). They count lessons and name nobody.
3. Appraisal asks each teacher one question: which line did you use this half-term, and what did the pupil say?
4. Before a sanction for equipment, lateness or refusal, the passport is opened.

## Review
by: half a term after do

After half a term of use everybody is asked, pupils, families and staff, with [four short questions each](half-term-questions). The lessons are counted again with the same sheet. Half a term can show whether passports are used; it can seldom show whether pupils learn more.

The head, the SENCO and two of the pupils decide whether to keep, adapt, stop or widen. To widen would mean the pupils with SEN Support, the youngest first.

"""####
  ),
  (
    "actions/teachers-and-assistants.md",
    ####"""
---
focus: quality-first teaching
owner: assistant head for teaching
checked by: head
with: [teachers, teaching assistants, pupils]
difference: I try the first step by myself, and the adult who helps me knows what I am meant to learn.
in plain words: Teachers and teaching assistants will plan together, so that your child gets the right help and learns to manage without it.
measures:
  - name: lessons in which the assistant could say what the pupil was to learn
    kind: use
    baseline: (fill in: so many of so many lessons, as on the day)
    target: 8 of 9 lessons
    by: end of half-term 3
    source: lesson visits with the same sheet, by the head
  - name: pupils who say that they can get help without fuss
    kind: outcome
    baseline: to come from pupil-voice
    target: four in five of those asked
    by: half a term after do
    source: the pupils' own view, same words
hours: 30 (fill in: the owner's hours)
cost: £600 (fill in: paid time for assistants to plan)
budget: notional SEN budget
resources: [lesson-visit-sheet, staff-confidence-check]
milestones:
  - by one teaching week after the day: Nine lessons are chosen in which an assistant works, and teachers know what will be looked at
  - by end of half-term 1: Three pairs have planned a unit together and say what it took
  - by end of half-term 2: Every teacher who works with an assistant has fifteen minutes a week with them in the timetable
  - by end of half-term 3: The nine lessons are visited again, and the count is told to staff
  - by 2 teaching weeks after do: Pupils are asked
---
# Plan lessons together with teaching assistants

Pupils who have an adult beside them learn most when that adult knows the aim, waits, and steps back.

## Assess
by: two teaching weeks after the day

Visit nine lessons with an assistant in them. What was the assistant asked to do, and when did they hear of it? How often did the pupil begin alone? How long did the teacher work with the pupils whom the assistant usually helps? Count lessons and name nobody.

## Plan
by: end of half-term 1

Three pairs of teacher and assistant plan one unit together. They agree what the pupil is to learn, which first step the pupil takes alone, and what the assistant does instead of helping too soon. They say what it took and what they would drop.

## Do
by: end of half-term 3

Each pair has fifteen minutes a week that is paid and in the timetable. At the start of a lesson the assistant can see the aim and the first step. The teacher works with every group in turn, and the assistant with all of them.

## Review
by: half a term after do

The same nine lessons, the same sheet, and the pupils' own view in the same words. The head and the owner decide whether to keep, adapt, stop or widen, and tell the board which support was changed.

"""####
  ),
  (
    "benchmarks/england-2025.yaml",
    ####"""
# National figures to set a school's own beside. They age: add a file for each new year, and the
# newest is taken unless report.yaml names another.
title: January 2025
year: 2024/25
source: Department for Education, Special educational needs in England, academic year 2024/25
measures:
  - id: ehc-plan
    title: Pupils with an EHC plan, all schools
    value: 5.3 %
  - id: sen-support
    title: Pupils with SEN Support, all schools
    value: 14.2 %
  - id: all-sen
    title: Pupils with SEN, primary schools
    value: 18.2 %
    phase: primary
  - id: all-sen
    title: Pupils with SEN, secondary schools
    value: 16.5 %
    phase: secondary
  - id: autism-among-ehc-plans
    title: Pupils with an EHC plan whose first need is autism
    value: 33.6 %
  - id: speech-among-sen-support
    title: Pupils with SEN Support whose first need is speech, language and communication
    value: 25.7 %
  - id: boys-among-ehc-plans
    title: Boys among pupils with an EHC plan
    value: 71 %
  - id: boys-among-sen-support
    title: Boys among pupils with SEN Support
    value: 61 %
  - id: free-meals-ehc-plan
    title: Eligible for free school meals, pupils with an EHC plan
    value: 43.8 %
  - id: free-meals-sen-support
    title: Eligible for free school meals, pupils with SEN Support
    value: 39.3 %
  - id: free-meals-without-sen
    title: Eligible for free school meals, pupils without SEN
    value: 22.2 %

"""####
  ),
  (
    "calendars/england-2026-27.yaml",
    ####"""
# Typical dates for a school in England. A school with other dates copies this file
# into its own folder as calendar.yaml and changes the dates there.
year: 2026/27
half-terms:
  - name: autumn 1
    from: 2026-09-01
    to: 2026-10-23
  - name: autumn 2
    from: 2026-11-02
    to: 2026-12-18
  - name: spring 1
    from: 2027-01-04
    to: 2027-02-12
  - name: spring 2
    from: 2027-02-22
    to: 2027-03-25
  - name: summer 1
    from: 2027-04-12
    to: 2027-05-28
  - name: summer 2
    from: 2027-06-07
    to: 2027-07-21
bank holidays:
  - 2026-12-25 Christmas Day
  - 2026-12-28 Boxing Day (substitute day)
  - 2027-01-01 New Year's Day
  - 2027-03-26 Good Friday
  - 2027-03-29 Easter Monday
  - 2027-05-03 Early May bank holiday
  - 2027-05-31 Spring bank holiday
  - 2027-08-30 Summer bank holiday
training days:
  - 2026-09-01
  - 2026-09-02
  - 2026-11-02
  - 2027-01-04
  - 2027-06-07
census days:
  - 2026-10-01
  - 2027-01-21
  - 2027-05-20
source: Typical dates for England, put together for Review Day. They belong to no one school or council. A school's own dates, in a calendar.yaml in its folder, replace them.

"""####
  ),
  (
    "calendars/england-2027-28.yaml",
    ####"""
# Typical dates for a school in England. A school with other dates copies this file
# into its own folder as calendar.yaml and changes the dates there.
year: 2027/28
half-terms:
  - name: autumn 1
    from: 2027-09-01
    to: 2027-10-22
  - name: autumn 2
    from: 2027-11-01
    to: 2027-12-17
  - name: spring 1
    from: 2028-01-04
    to: 2028-02-11
  - name: spring 2
    from: 2028-02-21
    to: 2028-03-31
  - name: summer 1
    from: 2028-04-18
    to: 2028-05-26
  - name: summer 2
    from: 2028-06-05
    to: 2028-07-21
bank holidays:
  - 2027-12-27 Christmas Day (substitute day)
  - 2027-12-28 Boxing Day (substitute day)
  - 2028-01-03 New Year's Day (substitute day)
  - 2028-04-14 Good Friday
  - 2028-04-17 Easter Monday
  - 2028-05-01 Early May bank holiday
  - 2028-05-29 Spring bank holiday
  - 2028-08-28 Summer bank holiday
training days:
  - 2027-09-01
  - 2027-09-02
  - 2027-11-01
  - 2028-01-04
  - 2028-06-05
census days:
  - 2027-10-07
  - 2028-01-20
  - 2028-05-18
source: Typical dates for England, put together for Review Day. They belong to no one school or council. A school's own dates, in a calendar.yaml in its folder, replace them.

"""####
  ),
  (
    "duties/england.yaml",
    ####"""
# What a board must see to, in our own short words; the law's own words are in the law. An item is
# seen, with its date, or it is not checked: the paper says no more than that. An item with
# `documents` takes the date from the school's documents of that name, so nobody types it twice.
title: Duties of a school in England
source: SEND Regulations 2014, Schedule 1; Children and Families Act 2014, sections 67 and 69; SEND Code of Practice 2015
items:
  - id: report
    paragraph: Section 69(2)
    title: The report itself, on the website and renewed each year
    part: SEN information report
    documents: [SEN information report]
  - id: 1
    paragraph: Schedule 1, paragraph 1
    title: Which kinds of need the school provides for
    part: SEN information report
  - id: 2
    paragraph: Schedule 1, paragraph 2
    title: How needs are found and assessed
    part: SEN information report
  - id: 3a
    paragraph: Schedule 1, paragraph 3(a)
    title: How the school judges whether support works
    part: SEN information report
  - id: 3b
    paragraph: Schedule 1, paragraph 3(b)
    title: How progress is assessed and reviewed
    part: SEN information report
  - id: 3c
    paragraph: Schedule 1, paragraph 3(c)
    title: How pupils with SEN are taught
    part: SEN information report
  - id: 3d
    paragraph: Schedule 1, paragraph 3(d)
    title: How lessons and places are adapted
    part: SEN information report
  - id: 3e
    paragraph: Schedule 1, paragraph 3(e)
    title: Which extra help with learning there is
    part: SEN information report
  - id: 3f
    paragraph: Schedule 1, paragraph 3(f)
    title: How pupils join in with everybody else, in sport as well
    part: SEN information report
  - id: 3g
    paragraph: Schedule 1, paragraph 3(g)
    title: Support for feelings, mental health and friendships
    part: SEN information report
  - id: 4
    paragraph: Schedule 1, paragraph 4
    title: Who the SENCO is and how to reach them
    part: SEN information report
  - id: 5
    paragraph: Schedule 1, paragraph 5
    title: What staff know and are trained in, and how specialists are brought in
    part: SEN information report
  - id: 6
    paragraph: Schedule 1, paragraph 6
    title: How equipment and facilities are obtained
    part: SEN information report
  - id: 7
    paragraph: Schedule 1, paragraph 7
    title: How parents are consulted and involved
    part: SEN information report
  - id: 8
    paragraph: Schedule 1, paragraph 8
    title: How young people are consulted and involved
    part: SEN information report
  - id: 9
    paragraph: Schedule 1, paragraph 9
    title: What to do with a complaint
    part: SEN information report
  - id: 10
    paragraph: Schedule 1, paragraph 10
    title: How the board brings in health, social care, the authority and voluntary groups
    part: SEN information report
  - id: 11
    paragraph: Schedule 1, paragraph 11
    title: Where parents find support services
    part: SEN information report
  - id: 12
    paragraph: Schedule 1, paragraph 12
    title: How pupils are helped to move on, and towards adult life
    part: SEN information report
  - id: 13
    paragraph: Schedule 1, paragraph 13
    title: Where the authority's local offer is published
    part: SEN information report
  - id: admissions
    paragraph: Section 69(3)
    title: Arrangements for admitting disabled pupils
    part: Disability
  - id: fair-treatment
    paragraph: Section 69(3)
    title: Steps against treating disabled pupils less well
    part: Disability
  - id: access
    paragraph: Section 69(3)
    title: Facilities that help disabled pupils to get about and take part
    part: Disability
  - id: accessibility-plan
    paragraph: Section 69(3)
    title: The accessibility plan, for three years
    part: Disability
    documents: [Accessibility plan]
  - id: policy
    paragraph: Section 69(3)
    title: The SEND policy, approved by the full board
    part: Board and staff
    documents: [SEND policy, SEN policy]
  - id: senco-teacher
    paragraph: Section 67
    title: A SENCO who is a qualified teacher
    part: Board and staff
  - id: senco-qualification
    paragraph: Regulation 49
    title: The SENCO's qualification, held or to be gained within three years
    part: Board and staff
  - id: link-governor
    paragraph: Code 6.3
    title: A member or a committee of the board with specific oversight of SEND
    part: Board and staff

"""####
  ),
  (
    "frameworks/send-review.yaml",
    ####"""
title: SEND review in eight areas
source: The names of the eight areas are those in common use for SEND reviews in English schools. The prompts and the words of the scale are Review Day's own. "Statutory" marks an area in which the law asks something of the school or its board; it does not say that everything in the area is a duty.
scale: [emerging, developing, established, enhanced]
areas:
  - id: 1
    title: Outcomes for pupils with SEND
    short: Outcomes
    statutory: no
    prompts:
      - Which pupils with SEND did better than you expected, and what do you put it down to?
      - Who are you most worried about as a group, and what have you tried?
      - How do attendance, suspensions and detentions fall on pupils with SEND, set against their share of the roll?
      - What do pupils with SEND go on to, and do they stay there?
      - What can a pupil do now that the pupil could not do a year ago? How would I see it?
    see also:
      - Ofsted: achievement
      - Ofsted: attendance and behaviour
      - Information report: how the effect of support is evaluated
  - id: 2
    title: Leadership of SEND
    short: Leadership
    statutory: yes
    prompts:
      - Which decision in the last year was changed because of its effect on pupils with SEND?
      - How much time does the SENCO have, and what does it go on?
      - What would the board say are the three most important things about SEND here?
      - Who stands in for the SENCO, and what would be lost for a term without one?
      - Which papers must the school publish, and when was each last brought up to date?
    see also:
      - Ofsted: leadership and governance
      - Ofsted: inclusion
      - Information report: the name and contact details of the SENCO
  - id: 3
    title: Quality of teaching and learning
    short: Teaching
    statutory: no
    prompts:
      - What would I see in any classroom here, whoever is teaching?
      - How do teachers know what to do for the pupils in front of them?
      - What happens in the first five minutes for a pupil who finds starting hard?
      - How do pupils show what they know when writing is what stands in the way?
      - What does a cover teacher know by the time the lesson begins?
    see also:
      - Ofsted: curriculum and teaching
      - Ofsted: inclusion
      - Information report: the approach to teaching pupils with SEN
  - id: 4
    title: Working with pupils and parents/carers
    short: Working together
    statutory: yes
    prompts:
      - When did a parent or a pupil last change the plan?
      - How would a parent who never comes in be heard?
      - What do families hear between one meeting and the next, and is any of it good news?
      - How long does an answer take, and who gives it?
      - What did you change in the last year because families asked for it?
    see also:
      - Ofsted: inclusion
      - Information report: consulting parents and pupils
      - Information report: how to complain
  - id: 5
    title: Assessment and identification
    short: Identification
    statutory: yes
    prompts:
      - How does a worry become a plan, who decides, and how long does it take?
      - How do pupils come off the register, and who tells the family?
      - Which needs do you find late, and why?
      - What do you do first, before anybody is put on SEN Support?
      - How does what is found out reach the people who teach the pupil?
    see also:
      - Ofsted: inclusion
      - Information report: how pupils with SEN are identified and assessed
  - id: 6
    title: Monitoring, tracking and evaluation
    short: Monitoring
    statutory: no
    prompts:
      - Show me one piece of support that was stopped because it was not helping.
      - What did the board last ask about SEND, and what happened next?
      - Who reviews a plan, how often, and who is in the room?
      - Which figure about SEND do you look at every half-term?
      - How would you know by February that something begun in September is not working?
    see also:
      - Ofsted: leadership and governance
      - Information report: how progress is reviewed
  - id: 7
    title: Efficient use of resources
    short: Resources
    statutory: no
    prompts:
      - Where does the money go, and how would you know if it were better spent elsewhere?
      - How do teaching assistants and teachers plan together, and in whose time?
      - Which support costs most, and what has it changed?
      - What does a visiting specialist leave behind when the visit is over?
    see also:
      - Ofsted: leadership and governance
      - Information report: equipment and facilities
      - Governors: notional SEN budget
  - id: 8
    title: Quality of SEND provision
    short: Provision
    statutory: yes
    prompts:
      - What is ordinary for everyone here, and what is extra?
      - What happens at break, on trips and in clubs?
      - How are moves between classes, schools and phases prepared?
      - What do pupils miss when they are taken out for support?
      - Where can a pupil go when it is too loud?
    see also:
      - Ofsted: personal development and well-being
      - Ofsted: inclusion
      - Information report: how pupils with SEN join in activities with others
      - Accessibility plan

"""####
  ),
  (
    "glossary.yaml",
    ####"""
Accessibility plan: the school's three-year plan for making its curriculum, buildings and information easier to use for disabled pupils.
Annual review: the meeting, at least once a year, at which an EHC plan is looked at again with the pupil and the family.
APDR: assess, plan, do, review; the four steps of the graduated approach.
Board: the governors of a maintained school, or the trustees or local governors of an academy.
CPD: continuing professional development; what staff learn after they have qualified.
EHC plan: education, health and care plan; written by the local authority after an assessment, and binding in law.
Graduated approach: the cycle of assess, plan, do, review, gone round again and again, each time with a better picture of the pupil.
Information report: the yearly account, on the school's website, of how the school supports pupils with SEN.
INSET: a training day, on which staff work and pupils stay at home.
ISP: individual support plan; proposed by the government in 2026 and not yet law.
K, E and N: the letters of the school census for SEN Support, an EHC plan, and no special educational needs.
KS: key stage; KS3 is Years 7 to 9 and KS4 is Years 10 and 11.
Learning-to-learn conversation: half an hour in which a pupil and an adult work out together what helps the pupil to learn.
Link governor: the member of the board who follows SEND closely and reports back to the others.
Local authority: the council that is responsible for schools and for EHC plans in its area.
Local offer: the local authority's published list of services for children and young people with SEND.
MAT: multi-academy trust; several academies run by one board of trustees.
Notional SEN budget: the part of a school's ordinary budget that is meant for pupils with SEN.
NPQ: national professional qualification; new SENCOs must gain the one for SENCOs within three years.
OAP: ordinarily available provision; what any pupil in the area can expect without an EHC plan.
Outcome measure: shows whether something helped pupils, as against whether it was done.
Passport: one page, made with a pupil, that tells every adult what helps that pupil and what does not.
Quality-first teaching: good teaching for everyone in the class, before anything extra is added.
SEN Support: help for a pupil with special educational needs who has no EHC plan; the school decides on it with the family.
SENCO: special educational needs co-ordinator; the qualified teacher who leads on SEN in a school.
SEND: special educational needs and disabilities.
SEND Code of Practice: the statutory guidance of 2015, which schools, boards and local authorities must have regard to.
SLT: senior leadership team; the head and the people who run the school with the head.
TA: teaching assistant.
Teaching week: five days on which pupils are taught; holidays and training days do not count.
Use measure: shows whether something is being done, as against whether it helped.
URN: unique reference number; the number by which the government knows a school.
Working party: a small group with one task, a date to end on, and families in it as equals.

"""####
  ),
  (
    "instruments/family-confidence.yaml",
    ####"""
title: Family confidence check
asks: families
items:
  - id: know-child
    text: Staff know my child well
    short: Knowing my child
  - id: know-support
    text: I know what support my child gets
    short: Knowing the support
  - id: promised
    text: The support happens as promised
    short: Support as promised
  - id: helped-decide
    text: I helped to decide the support
    short: Deciding together
  - id: child-views
    text: My child's views count
    short: My child's views
  - id: contact
    text: I know who to contact
    short: Whom to contact
  - id: answer-in-time
    text: I get an answer in good time
    short: Answers in time
  - id: worries
    text: My worries are taken seriously
    short: Worries
  - id: good-news
    text: I hear good news as well as problems
    short: Good news
  - id: skills
    text: Staff have the skills my child needs
    short: Skills of staff
  - id: trips-clubs
    text: My child is included in trips and clubs
    short: Trips and clubs
  - id: feels-safe
    text: My child feels safe
    short: Feeling safe
  - id: moves
    text: Moves to a new class or school are planned
    short: Moves
  - id: trust
    text: Overall I trust the school with my child's learning
    short: Trust
scale: [strongly disagree, disagree, neither agree nor disagree, agree, strongly agree]
confident: [agree, strongly agree]
outside: [do not know, does not apply]
group:
  question: What support does your child have?
  answers:
    - SEN Support: support at school, SEN support, K
    - EHC plan: an EHC plan, education health and care plan, EHCP, plan
wanted: Which of these matter most to you at the moment? Tick up to three.
open: [What helps your child most?, What one thing should change?]
introduction: We would like to know how the school's support looks from where you are. Please answer about one child. No names are asked for. It takes about five minutes.
source: Our own wording; nobody has validated it

"""####
  ),
  (
    "instruments/parent-carer-confidence-measure.yaml",
    ####"""
title: Parent/Carer Confidence Measure
asks: families
introduction: The questions of this published measure are not public, so they are not printed here. If your school may use it, copy its title, questions and answers into surveys/parent-carer-confidence-measure/instrument.yaml of your school, word for word. Otherwise use the family confidence check, whose words are our own.
source: Morewood and Bond (2012), Support for Learning 27(2), pages 53 to 58; wording, scale and scoring are not public

"""####
  ),
  (
    "instruments/passport-families.yaml",
    ####"""
title: "Passports after half a term: families"
asks: families
items:
  - id: took-part
    text: I was asked what should be in the passport
    short: Asked beforehand
  - id: sounds-like-child
    text: The passport sounds like my child
    short: Sounds like my child
  - id: staff-use
    text: Staff use what is in it
    short: Staff use it
  - id: explain-less
    text: I have to explain less to new people
    short: Explaining less
  - id: school-easier
    text: School has become easier for my child
    short: School is easier
scale: [strongly disagree, disagree, neither agree nor disagree, agree, strongly agree]
confident: [agree, strongly agree]
outside: [do not know, does not apply]
open: [What should the passport say that it does not?]
introduction: Half a term ago your child's passport came into use. Please tell us how it goes. No names are asked for.
source: Our own wording; nobody has validated it

"""####
  ),
  (
    "instruments/passport-pupils.yaml",
    ####"""
title: "Passports after half a term: pupils"
asks: pupils
items:
  - id: says-what-helps
    text: My passport says what helps me
    short: Says what helps
  - id: helped-make
    text: I helped to make it
    short: Helped to make it
  - id: teachers-use
    text: My teachers do what it says
    short: Teachers use it
  - id: lessons-easier
    text: Lessons are easier for me now
    short: Lessons are easier
  - id: can-change
    text: I can ask to change it
    short: Can change it
scale: [no, a bit, yes]
confident: [yes]
outside: [I do not know]
open: [What should we add to your passport?]
introduction: Tick one box on each line. You do not have to write your name. Somebody can read it to you.
source: Our own wording; nobody has validated it

"""####
  ),
  (
    "instruments/passport-staff.yaml",
    ####"""
title: "Passports after half a term: staff"
asks: staff
items:
  - id: easy-to-find
    text: I can find a pupil's passport within a minute
    short: Easy to find
  - id: read-lately
    text: I have read one in the last two weeks
    short: Read lately
  - id: used-lately
    text: I have used a strategy from one in the last two weeks
    short: Used lately
  - id: knows-pupils
    text: I know my pupils better because of passports
    short: Knowing pupils
  - id: few-strategies
    text: What a passport asks of me can be done in a lesson
    short: Can be done
  - id: pupil-notices
    text: Pupils notice that we use them
    short: Pupils notice
scale: [strongly disagree, disagree, agree, strongly agree]
confident: [agree, strongly agree]
outside: [not part of my role]
group:
  question: What is your role?
  answers:
    - Teachers: teacher, class teacher, subject teacher
    - Teaching assistants: teaching assistant, assistant, TA, higher level teaching assistant
    - Leaders: leader, senior leader, head of department, head of year
    - Other staff: other, office, site team, midday supervisor, technician
open: [What would make passports more useful in your lessons?]
introduction: Passports have been in use for half a term. Please say how they work for you. No names are asked for.
source: Our own wording; nobody has validated it

"""####
  ),
  (
    "instruments/pupil-voice.yaml",
    ####"""
title: Pupils' own view
asks: pupils
items:
  - id: know-what-helps
    text: Teachers know what helps me
    short: Knowing what helps
  - id: help-without-fuss
    text: I can get help without fuss
    short: Help without fuss
  - id: given-time
    text: I am given time
    short: Time
  - id: in-on-plan
    text: I am in on the plan
    short: In on the plan
  - id: someone-to-go-to
    text: I have someone to go to
    short: Someone to go to
  - id: same-as-friends
    text: I do the same things as my friends
    short: Same as friends
  - id: feels-safe
    text: School feels safe
    short: Feeling safe
  - id: getting-better
    text: I am getting better at things
    short: Getting better
scale: [not really, sometimes, yes]
confident: [yes]
outside: [I would rather not say]
open: [What helps you most at school?, What would you change?]
introduction: Tick one answer on each line. You do not have to write your name. Somebody can read it to you.
source: Our own wording; nobody has validated it

"""####
  ),
  (
    "instruments/staff-confidence.yaml",
    ####"""
title: Staff confidence check
asks: staff
items:
  - id: use-plan
    text: Find and use a pupil's plan
    short: Using plans
  - id: smaller-steps
    text: Explain a task in smaller steps
    short: Smaller steps
  - id: check-understanding
    text: Check understanding without putting a pupil on the spot
    short: Checking understanding
  - id: adapt-reading
    text: Adapt reading
    short: Reading
  - id: adapt-writing
    text: Adapt writing
    short: Writing
  - id: talking-listening
    text: Support pupils who find talking and listening hard
    short: Talking and listening
  - id: autism
    text: Support autistic pupils
    short: Autism
  - id: anxious-angry
    text: Support pupils who are anxious or angry
    short: Anxiety and anger
  - id: attention
    text: Support pupils who find attention and keeping still hard
    short: Attention
  - id: hearing-vision
    text: Support pupils with hearing or vision loss
    short: Hearing and vision
  - id: physical-medical
    text: Support pupils with physical or medical needs
    short: Physical and medical
  - id: plan-together
    text: Plan with a teaching assistant or a teacher
    short: Planning together
  - id: step-back
    text: Step back so that a pupil works alone
    short: Stepping back
  - id: spot-need
    text: Spot a possible need and pass it on
    short: Spotting needs
  - id: talk-parents
    text: Talk with parents about a worry
    short: Talking with parents
  - id: judge-support
    text: Judge whether support is working
    short: Judging support
  - id: review-comment
    text: Write a useful review comment
    short: Review comments
  - id: whom-to-ask
    text: Know whom to ask
    short: Whom to ask
scale: [not at all confident, not very confident, fairly confident, very confident]
confident: [fairly confident, very confident]
outside: [not part of my role]
group:
  question: What is your role?
  answers:
    - Teachers: teacher, class teacher, subject teacher
    - Teaching assistants: teaching assistant, assistant, TA, higher level teaching assistant
    - Leaders: leader, senior leader, head of department, head of year
    - Other staff: other, office, site team, midday supervisor, technician
wanted: Which of these would you most like training in? Tick up to three.
open: [What would help you most?]
introduction: How confident are you that you can do each of these? There are no right answers, and nobody is judged by them. No names are asked for. It takes about ten minutes.
source: Our own wording; nobody has validated it. It shows what staff say of themselves, not what they do.

"""####
  ),
  (
    "resources/cpd-points-menu.md",
    ####"""
---
title: A training menu with points
kind: template
---
Each member of staff gathers 30 points in a school year. A session on one of the school's chosen areas of SEND is worth 5 points; a routine session is worth 2. People choose; the points only make sure that everybody chooses something.

| What | How long | Points | For |
|---|---|---|---|
| Taught session on a chosen area, with something to try by next week | 60 minutes | 5 | all |
| Coaching pair: visit each other for ten minutes, then talk for ten | two visits | 5 | all |
| Plan one unit with an assistant, using the passports of the class | 60 minutes | 5 | teachers and assistants together |
| Sit in on a learning-to-learn conversation, with the pupil's consent | 45 minutes | 5 | all |
| Read a short piece and tell your team one thing that you will change | 30 minutes | 2 | all |
| Routine training: a system, a form, an update | 30 to 60 minutes | 2 | all |

## Fair rules

- Part-time staff and people who start during the year: points in proportion.
- At least 15 of the 30 points come from the chosen areas.
- Points are kept by staff themselves. The school sees how many people are on track, and in which roles; nobody's points are posted on a wall.
- Groups of fewer than five are put together with another before anything is printed.
- Points count attendance. Whether confidence moved is what the [staff confidence check](staff-confidence-check) is for.

"""####
  ),
  (
    "resources/half-term-questions.md",
    ####"""
---
title: Three short questionnaires after half a term
kind: form
---
Four questions each, answered in two minutes, so that everybody can be asked. Use the same words the next time.

## Pupils

1. Do your teachers know what helps you? (not really, sometimes, yes)
2. Has an adult done something from your passport in the last two weeks? (no, once, more than once)
3. Does your passport still sound like you? (no, partly, yes)
4. What should we change?

## Families

1. Have you seen your child's passport? (no, yes)
2. Did you and your child help to make it? (no, a little, yes)
3. Have you noticed a difference at home or in what your child says about school? (no, not sure, yes)
4. What should we change?

## Teachers and assistants

1. How many of your pupils' passports have you opened in the last two weeks? (none, some, most)
2. Which one strategy have you used? Did it help? (no, not sure, yes)
3. How long does it take you to find a passport? (under a minute, longer, could not)
4. What should we change?

"""####
  ),
  (
    "resources/learning-to-learn-conversation.md",
    ####"""
---
title: The learning-to-learn conversation
kind: guide
---
Thirty minutes with one pupil and an adult whom the pupil has chosen. It ends with three to five lines that begin "When …, please …" and go into the passport in the pupil's words.

## Before

- Tell the pupil and the family why you are asking, who will read it and what they can leave out.
- Bring a piece of work that went well, and the pupil's timetable.
- Sit side by side. Draw if drawing is easier than talking.

## Six openings

1. Show me a piece of work you are pleased with. What helped it to go well?
2. Take me through yesterday, lesson by lesson. Where was it easy to start? Where was it not?
3. When you are stuck, what do you do first? What do adults do? Which of these helps?
4. What do people do to help that you wish they would not?
5. If a new teacher had only one minute, what should they know about you?
6. What would you like to be able to do by the summer, and what is the first bit of it?

## After

- Read the lines back. Ask: "Is this you?" Change them until the answer is yes.
- Send them home the same week with one question: "Does this sound right to you?"
- Agree when you will look again. Half a term is usually right.
- If something is said that worries you about the pupil's safety, it goes to the safeguarding lead the same day and nowhere else.

"""####
  ),
  (
    "resources/lesson-visit-sheet.md",
    ####"""
---
title: Lesson-visit sheet
kind: form
---
One sheet for each lesson, ten to fifteen minutes. Tick what you saw. A blank means "not seen today", which is not the same as "weak". Write no names: the sheet is about what pupils meet, not about who teaches them.

| What to look for | Seen | Not seen today | Words |
|---|---|---|---|
| A passport could be opened within a minute | | | |
| A strategy from a passport was in use | | | |
| The task came in smaller steps | | | |
| Understanding was checked without putting a pupil on the spot | | | |
| Reading was adapted, or help with reading was to hand | | | |
| Writing was adapted, or another way to show learning was offered | | | |
| Pupils were given time to think before an answer | | | |
| An assistant knew beforehand what the lesson was for | | | |
| An adult stepped back so that a pupil worked alone | | | |

## How to use it

- Choose a few passports beforehand. Carry them, and look for those pupils' strategies first.
- Count lessons, not teachers. Use the same sheet next time, so that "4 of 9 lessons" can be set beside "8 of 9".
- Thank the teacher and say one thing that you saw a pupil do.
- Destroy the sheets when the totals have been taken.

"""####
  ),
  (
    "resources/passport-template.md",
    ####"""
---
title: The one-page passport
kind: template
---
One side of paper that a busy adult can read in ninety seconds. The pupil's own words come first, because they are what the adult will remember.

## What stands on it

| Part | What to write | How much |
|---|---|---|
| About me | What I like, what I am good at, what matters to me | three lines |
| What is hard | Said plainly, without a diagnosis | two lines |
| What helps | "When …, please …": when it happens, and what to do | at most five |
| What does not help | Things adults do with good intentions | at most three |
| If it all goes wrong | Where I go, who comes, what to say and not to say | two lines |
| In tests and exams | What I am used to having | one line |
| Made with | The pupil, the family and a member of staff, by role; the date; the date to look again | one line |

## How to tell a good one from a weak one

- Weak: "Needs support with reading." Good: "When there is more than half a page to read, please show me which two parts matter."
- Weak: "Likes to be left alone." Good: "When I put my head down, please wait two minutes, then ask me quietly if I want the card."
- Nothing that every lesson should give everybody: clear steps, time to think and a seat from which the board can be seen.
- Nothing that a stranger should not read if the page is left on a desk.

## Keeping it alive

- Read it together with the pupil once each half-term, and change at least a word.
- Ask the family whether it still sounds like their child.
- A passport holds information. The yearly review with the family is a duty besides, and has its own paper.
- The passports themselves stay in the school's own system. Only totals belong in a review: how many are current, how many were made with the pupil, in how many lessons one was seen in use.

"""####
  ),
  (
    "resources/staff-confidence-check.md",
    ####"""
---
title: How to run the staff confidence check
kind: guide
---
Eighteen questions, ten minutes, no names. The point is to choose well what to train, and to see a year later whether it helped.

1. **Say what it is for.** Nobody is being judged. A school in which people dare to write "not at all confident" can be helped.
2. **Ask everybody who works with pupils**, in paid time: teachers, assistants, leaders, supervisors. Ask for the role, and for nothing else about the person.
3. **Leave it open for two weeks**, with a box in the staff room for paper copies.
4. **Choose two or three areas.** Rank by need: low confidence, and many pupils whom it concerns. When the third and the fourth are too close to part, say so and choose by talking.
5. **Tell everybody the result within a week**, with the reason for the choice.
6. **Ask the same questions again**, in the same words, when the training has been used for at least half a term.

With 40 replies each time, only a change of about 22 points in every hundred can be told from chance. Say so before the second round, not after it.

"""####
  ),
  (
    "resources/working-party-first-agenda.md",
    ####"""
---
title: A working party's first agenda
kind: agenda
---
For six to ten families and two or three members of staff. Seventy-five minutes, tea included. Offer two times, one of them after work, and a way to join by telephone.

1. **Welcome** (5 minutes). First names and "what I hope for". Nobody has to speak about their own child.
2. **What families told us** (10 minutes). The family confidence check on one page: how many were asked, how many answered, who did not.
3. **What surprised you?** (15 minutes). In pairs, then together. A member of staff writes down the words that are used.
4. **Choose two or three areas** (15 minutes). Three dots each. Choose what would matter most and could be different by the summer.
5. **For each area: what would be better?** (15 minutes). Finish the sentence: "We would notice it because …"
6. **First steps** (10 minutes). One thing that the school can do before the half-term ends, and who does it.
7. **Dates** (5 minutes). The next two meetings; who tells the other families, and how.

## House rules

- Other people's children are not talked about by name.
- A family can leave the party at any time without giving a reason.
- After each meeting all families get half a page: you said, we did, we could not and why.
- The party ends on a date agreed at the start. It is thanked, and may begin again.

"""####
  ),
  (
    "resources/you-said-we-did.md",
    ####"""
---
title: You said, we did
kind: template
---
Half a page for all families, once each half-term. Three short columns, plain words, and at least one honest "not yet".

| You said | We did | Not yet, and why |
|---|---|---|
| What several families told us, in their words as far as nobody can be recognised | What is different now, and since when | What we could not do, the reason, and when we will look again |

- Take only what at least three families have said.
- Say how many families were asked and how many answered.
- Give it out on paper as well as by email. Read it aloud to anybody who asks.
- Name the next date on which families will be asked.

"""####
  ),
  (
    "vocabulary.yaml",
    ####"""
# The words of the field, as data. Add your own words to a list: whatever stands in a cell of the
# timetable is compared with them, without regard to case, and the longest match wins.

activities:
  - id: briefing
    title: Briefing
    words: [briefing, arrival and briefing, welcome, safeguarding check-in, scope]
    purpose: briefing
  - id: leaders-meeting
    title: Meeting with leaders
    words: [leaders' meeting, leadership meeting, senior leaders, senior team, headteacher interview, school's own evaluation, self-evaluation, subject leaders, heads of year]
    evidence: leader-interview
  - id: senco-meeting
    title: Meeting with the SENCO
    words: [senco, senco meeting, senco interview, meeting with the senco]
    evidence: leader-interview
  - id: learning-walk
    title: Learning walk
    words: [learning walk, climate walk, form time, tutor time, walk of the school, walk round, corridors]
    evidence: learning-walk
  - id: lesson-visit
    title: Lesson visits
    words: [lesson visit, lesson visits, lesson observation, lesson observations, lessons, class visits, classes]
    evidence: lesson-visit
  - id: environment-walk
    title: Environment walk
    words: [environment walk, environment, playground, unstructured time, lunchtime walk, breaktime walk, access walk]
    evidence: environment
  - id: book-look
    title: Book look
    words: [book look, book looks, books, work sample, work scrutiny, work samples]
    evidence: book-look
  - id: documents
    title: Reading documents
    words: [documents, document reading, document scrutiny, paperwork, policies, desk study, reading the papers]
    evidence: documents
  - id: data
    title: Looking at the figures
    words: [data, figures, attendance figures, results, tracking data]
    evidence: data
  - id: survey
    title: Survey
    words: [survey, surveys, questionnaire, audit]
    evidence: survey
  - id: pupil-group
    title: Pupils' group
    words: [pupil group, pupils' group, pupil voice, pupil panel, student group, student voice, children's group, talking with pupils, talking with children, meeting pupils]
    evidence: pupil-voice
  - id: family-group
    title: Families' group
    words: [family group, families, families group, families' group, parent group, parents, parents' group, parents and carers, parent voice, coffee morning, drop-in, telephone calls to families, phone calls to families, families by telephone]
    evidence: family-voice
  - id: staff-group
    title: Staff group
    words: [staff group, staff voice, staff meeting, teachers and assistants, teachers and teaching assistants, teachers, teaching assistants, support staff, mixed group of staff]
    evidence: staff-voice
  - id: governor-meeting
    title: Meeting with governors
    words: [governor, governors, link governor, governor interview, trustees, chair of governors]
    evidence: governor-interview
  - id: specialist-call
    title: Visiting specialists
    words: [specialist, specialists, visiting specialists, educational psychologist, advisory teacher, therapist, outside services]
    evidence: specialist-voice
  - id: break
    title: Break
    words: [break, coffee, pause, travel]
    purpose: break
  - id: lunch
    title: Lunch
    words: [lunch, lunch and gap check]
    purpose: lunch
  - id: drafting
    title: Drafting
    words: [drafting, draft, writing up, write up, preparing the slides]
    purpose: drafting
  - id: feedback
    title: Headlines checked
    words: [headlines, headlines checked, feedback, feedback with leaders]
    purpose: feedback
  - id: presentation
    title: Presentation and discussion
    words: [presentation, presentation and discussion, presentation to governors]
    purpose: feedback
  - id: close
    title: Close
    words: [close, next steps, three actions, two actions, thanks and next date]
    purpose: feedback

people:
  - id: pupils
    title: Pupils
    words: [pupil, pupils, student, students, child, children, young people, school council]
  - id: families
    title: Families
    words: [family, families, parent, parents, carer, carers, grandparents]
  - id: teachers
    title: Teachers
    words: [teacher, teachers, class teacher, class teachers, form tutors, tutors, early career teachers]
  - id: assistants
    title: Teaching assistants
    words: [teaching assistant, teaching assistants, assistants, learning mentors, TAs, higher level teaching assistants, keyworkers, key adults]
  - id: leaders
    title: Leaders
    words: [head, headteacher, executive head, deputy head, assistant head, assistant heads, senior leaders, senior team, leaders, SLT, subject leaders, heads of year, heads of department, trust leader]
  - id: senco
    title: SENCO
    words: [SENCO, SENDCO, assistant SENCO, inclusion lead]
  - id: governors
    title: Governors
    words: [governor, governors, link governor, chair, chair of governors, board, trustee, trustees]
  - id: specialists
    title: Visiting specialists
    words: [specialist, specialists, visiting specialists, educational psychologist, psychologist, specialist teacher, specialist teachers, speech and language therapist, therapist, therapists, school nurse, advisory teacher, outside services]
  - id: reviewer
    title: Reviewer
    words: [reviewer, reviewers, consultant, peer reviewer]
  - id: staff
    title: Other staff
    words: [staff, office staff, site staff, midday supervisors, lunchtime supervisors, librarian, catering staff]

focus areas:
  - id: knowing-pupils
    title: Knowing pupils
  - id: quality-first-teaching
    title: Quality-first teaching
  - id: parents-and-carers
    title: Working with parents and carers
  - id: inclusive-training
    title: Inclusive training

evidence kinds:
  - id: lesson-visit
    title: Lesson visit
    strength: direct
  - id: learning-walk
    title: Learning walk
    strength: direct
  - id: environment
    title: Environment walk
    strength: direct
  - id: book-look
    title: Book look
    strength: documentary
  - id: documents
    title: Documents
    strength: documentary
  - id: data
    title: Data
    strength: documentary
  - id: survey
    title: Survey
    strength: reported
  - id: pupil-voice
    title: Pupil voice
    strength: reported
  - id: family-voice
    title: Family voice
    strength: reported
  - id: staff-voice
    title: Staff voice
    strength: reported
  - id: leader-interview
    title: Leader interview
    strength: reported
  - id: governor-interview
    title: Governor interview
    strength: reported
  - id: specialist-voice
    title: Specialist voice
    strength: reported

# What pupils are counted by in profile.csv, with the codes of the school census.
support levels:
  - id: ehc-plan
    title: EHC plan
    words: [EHC plans, EHCP, EHC, E, pupils with an EHC plan, education health and care plan]
  - id: sen-support
    title: SEN Support
    words: [K, SEN, support, SENS, pupils with SEN Support]

needs:
  - id: communication-and-interaction
    title: Communication and interaction
    words: [communication]
    codes:
      SLCN: Speech, language and communication
      ASD: Autism
  - id: cognition-and-learning
    title: Cognition and learning
    words: [cognition]
    codes:
      SPLD: Specific learning difficulty
      MLD: Moderate learning difficulty
      SLD: Severe learning difficulty
      PMLD: Profound and multiple learning difficulty
  - id: social-emotional-and-mental-health
    title: Social, emotional and mental health
    words: [SEMH]
  - id: sensory-and-physical
    title: Sensory and/or physical
    words: [sensory, physical]
    codes:
      HI: Hearing impairment
      VI: Vision impairment
      MSI: Multi-sensory impairment
      PD: Physical disability
  - id: other
    title: Other, or not yet assessed
    words: [not recorded]
    codes:
      DS: Down syndrome
      OTH: Other need
      NSA: Not yet assessed

"""####
  ),
]
