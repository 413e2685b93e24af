/** What people say who make the key points of the questions in design: below each question's id a line for each of its key points. */
export const DESIGN_SAID = `
design-001
as a child, posters, ticket machine, grandfather, band, drew comics, engineer before, architecture, school magazine, website for club, broken door, bad form, hospital, camera, school newspaper, lego
tangled, forms, data heavy, wayfinding, puzzles, healthcare, tools for experts, mess, make order, first-time, public services, untangle, simplify, dashboards, motion, money, kids
nurse, elderly, watch them, relief, drivers, behind the screen, grandma, feel stupid, smile, daily, blind, somebody at three, parents, stress, dignity, listening

design-002
checkout, dashboard, empty state, settings, played with, app store, icons, booking, signup, search, colours, map, release, dark mode, tone of voice, calendar, wording
nurses, drivers, older, farmers, stress, in a hurry, teachers, night shift, parents, small shops, talked to one, gloves, my sister uses, tired, every day, forum, spoke with
experience with forms, prototyping, usability, domain, motion, ideas, test, years in, component library, strengthen, workshops, domain knowledge, bring order, writing, fresh eyes

design-003
ask back, money, call, kick-off, device, fixed, metric, what is wrong
talk to three, watch, complaints, recordings, forum, look at, numbers, shadow, past studies, reviews, desk research, sales people, hotline, logs, similar products
one sentence, question, wall, user story, point of view, rewrite, reframe, not a button, map, statement, persona, what hurts, core
pencil, whiteboard, eight, thumbnails, wireframe, post-its, bad ideas, marker, ten minutes, throw away, scribble, by hand, diverge, not in figma, boxes, show early

design-004
large heading, darker, font, saturated, hierarchy, red, headline, eye goes, loud, only one colour, heavy, visual hierarchy, bright, pale, top left
air, breathing room, margins, cards, close together, columns, gestalt, empty space, clusters, room, lines up, chunk, belongs together, related, distance, rhythm, separate
one button, quiet buttons, delete, behind more, menu, kill, second level, on demand, fold, move away, ghost button, what can go, collapse
blur, step back, show for seconds, what do you see, attention map, click test, eyes half, watch, where look, screenshot, ask first, corridor, grey scale, stranger, print

design-005
ratio, grey on grey, red green, shapes, symbols, pattern, luminance, plugin, greyscale, contrast checker, sunlight, not just red, daltonism, underline, stark, dark mode, aa
without mouse, tabs, reading order, nvda, alternative text, html, aria, skip link, button names, headings order, focus ring, form labels, blind, jaws, landmark, speak, visible outline
big buttons, 44, easy words, subtitles, blink, shaky hands, dyslexia, 200 percent, finger, spacing, timeouts, flicker, enlarge, tremor, line length, parallax, font size
wave, invite, wheelchair, pay, association, checker, talkback, panel, by keyboard myself, eyes closed, low vision, deaf, gloves, session

design-006
book a room, three tasks, guide, story, believable, dry run, outline, not say click
real customers, voucher, signed, recording permission, friends no, mix, users like, sign form, thirty euros, newsletter, panel, gift card, beginners, agreement, invite
shut up, talk aloud, sit back, silent, not defend, watch hands, nod, do not explain, let struggle, say what think, no hints, let fail, second person notes
top three, wall, table, sticky notes, same day, debrief, blocker, who failed, problem list, ranked, cluster, redesign, ticket, counts, clips

design-007
smallest thing, unsure of, stage, doubt, answer, what test, question first, purpose, unclear, about flow or, unknown, riskiest part, which question
minutes, many ideas, workshops, people dare, scissors, pen, pencil, wireframe, concept test, rough, understand order, navigation, discard, paper screens, wording
figma, long lists, forms, live data, scroll, keyboard, transitions, gestures, usability, drag and drop, device, browser, realistic, sensors
hours, looks finished, colour talk, dare to criticise, boss thinks done, expensive, talk about fonts, impression, rough invites, throw away hurts, distraction, wow, quick win, invested, afraid

design-008
empty list, offline, long name, no data, disabled, thousand entries, zero, translation, failure, wrong input, happy path, skeleton, breakpoints, pressed
names in code, shared library, figma, eight pixels, dev mode, storybook, styles, no magic number, existing, css, colours, grid, auto layout, radius
daily, sit next to, call, refinement, show sketch, slack, no throwing over, feasible, standup, conversation, side by side, their ideas, drawings, sprint
on device, click through, punch list, walk through, browser, demo, real phone, before merge, bugs, test env, acceptance, note differences, tickets

design-009
table, animation, database, map, loading, three weeks, drag, live search, cost of, browser, backend, already exists, cache, sync
coffee, drew together, asked why, pencil, did not defend, hm, let explain, pair, why slow, shared screen, side, took notes, half hour, curious question, swallowed pride
native select, paging, dropped animation, list instead, static, fewer steps, flow, lazy, standard, scrapped, without map, default, screen less
two days instead, invite earlier, faster, friday sessions, earlier talk, load time, users happier, half time, weeks saved, on schedule, know the data, ask sooner, better idea, launched, partnership, ego

design-010
wireframes, icon, font, too clever, too small, cold, hard to read, menu, client, mentor, first year, label, dashboard, boring, poster, blunt, logo
stung, hurt, slept, silent, angry, went for walk, wrote down, took a day, asked example, red face, breathed, swallowed, argued, coffee
moved, dropped, restructured, clearer, fewer clicks, simpler, error fell, started again, faster, threw, colour, enlarged text, rewrote labels, reordered steps
ask questions, separate me from work, early, show rough, goal first, be specific, no taste, sooner, not the person, sleep on it, invite critics, ask for purpose

design-011
adjectives, show me, boring, brighter, what words, which part, flat, what brand, translate, pop meaning, who should notice, opposite, curious, competitors
what should people do, click, who looks, conversion, purpose, brand, what must stand out, target group, message, desired action, why this page, campaign, first glance, behaviour
side by side, contrast, bold, animation, louder quieter, moderate, from mild to wild, sketches, range, spectrum, samples, headline bigger
write, decide by, why chosen, next review, by friday, who decides, sum up, attributes, five second, common words, checklist, feedback round, confirm, sign off, next version

design-012
search terms, logs, complaints, app store, old reports, call notes, hotjar, recordings, mails, wiki, statistics, google, chat logs, social media, internal, account managers
cafeteria, strangers, train station, family, three people, video call, mother-in-law, street, coffee shop, five minutes, neighbours, screen share, friends of friends, intercept, poll, one question, corridor, shop
nielsen, competing, walk through, other apps, teardown, published studies, literature, own eyes, ten rules, app comparison, known patterns, cognitive, usability guidelines, similar, accessibility check
not proof, write risks, next study, small sample, careful, open questions, certain uncertain, caution, sticky, after release, first hints, mark, confidence

design-013
farmers, app, dashboard, two designers, pharmacy, booking, clinic, banking, four months, elderly, starting point, hospital, calls, drop out, my part
three versions, sketch, rejected, first idea, prototype, because users, two paths, removed, kept, paper, wireframe, dropped, compared, simplest
support calls, minutes, nps, errors, adoption, quicker, faster, rating, after launch, complaints, figures, sales
test earlier, talk to, sooner, start with, less pretty, include engineers, research first, measure before, accessibility, content first, smaller, mobile first, document

design-014
hoped, everyone clicked past, hotline, ignored, wrong button, launched, loved in meeting, swipe, numbers dropped, angry mails, icon, were lost, could not find, hidden menu
tested only with colleagues, wanted to be clever, recordings, no test, sessions, hurry, taste, trend, fell in love, did not ask, designers like me, in office, rushed, copied
label back, old version, in a week, text added, put back, second version, three days, tabs, patch, visible, retest, moved, apology, quick fix, called users, reversed
first click, test with strangers, measure from day one, words before icons, early, outside team, boring is good, real data, in context, real place, no clever, five users, small release, humble, launch is start, ask why, backup

design-015
checkout, pm wanted, banner, upsell, number of fields, sign-ups, quarter, onboarding, popup, more features, conversion rate
five users, prototype both, funnel, video, measured, half the traffic, clickable, recordings, watched together, quick study, support calls, click data, side by side, two versions, clips, hallway
coffee, same aim, his pressure, problem not person, walk, no shouting, lunch, what worry, early, joint goal, named
third version, launched, together earlier, still friends, weekly, decision rule, criteria first, closer, shared metric, small test, discover together, clearer roles

design-016
build a dashboard, chat, app, home visits, new feature, redesign, card sort, ten people, diary study, shadowing, budget, half built, subscription, kiosk, field study
paper list, phone calls, whiteboard, at night, eight of ten, afraid, printed, shared password, in the car, called each other, workaround, only once a year, gloves, could not read
brought boss along, watch, recording, played, thirty seconds, let them see, poster, one slide, listen live, sat behind glass, session, own eyes, observers, highlights, silent room, printed photos
stopped, new plan, built instead, cancelled, other product, budget moved, saved months, calls fell, sold, usage, never built, small tool, simpler

design-017
three weeks, old system, bank rules, small display, medical, tender, 2g, cookie, no budget, framework, election, printer, mainframe, regulator, green screen, accessibility law
leave, wall, ninety percent, strike out, drop, only one flow, first release, negotiated, smallest, risk first, sacrifice
text only, existing parts, native, template, single page, paper, standard, two steps, printed, pdf, checkbox, boring, sms, cached, sketch, patterns
approved, audit passed, constraints help, no fines, under budget, less is more, earlier legal, lawyers early, ask sooner, faster, simple wins, launched despite

design-018
tiny link, unsubscribe, subscription, guilt, auto renew, fake timer, hidden fees, elderly, loans, opt-out, gambling, sneak, manipulate, pressure, confirm, free trial, loot box
fine, consumer, ethics, angry calls, five users, lawyer, long term, one star, refund, press, lawsuits, loyal, chargebacks, showed video, money back, customers return
two buttons, same size, reminder mail, plain, unticked, clear price, sketch, easy exit, fair version, visible, cancel page, neutral wording, neutral, equal, prototype
lost bonus, argued, boss angry, shipped anyway, conversions fell, half won, fewer complaints, refused, team backed, alone, checklist now, policy

design-019
forty buttons, date picker, dark mode, table, modals, contrast, copies, five greys, each built own, wasted, blue, forms, icons, spacing, chaos, inconsistency
figma, proposal, storybook, rfc, api, names, states, sketched, three teams, pair, code, keyboard, developer
newsletter, demo, codemod, slack channel, first team, champions, release note, pilot team, sat with, changelog, docs, video, stickers, deprecated
less code, hours, one instead of, bugs, accessible, reused, without docs no, ask teams, time saved, design days, smaller, naming hard, twelve teams, support burden, adoption slow

design-020
really delete, short task, payment, must answer, lose data, unsaved, dangerous, irreversible, one question, warning, quick, blocks, login, cannot continue
look at something, stacked, table behind, annoying, popup, newsletter, copy from, marketing, nested, lots of text, reading, background info, multi-step
side sheet, undo bar, snackbar, own page, accordion, in place, tooltip, banner, bottom sheet, new view, edit in row, notification, dropdown, slide-out, non-blocking, wizard
esc, x button, click outside, small display, tab stays, phone full screen, aria, back button, background scroll, first field, trapped, title read, inert, cancel visible, thumb, announced, nothing lost

design-021
delete fields, birthday, minimum, fewer fields, phone number why, each field costs, mark optional, already know, tell what for, legal need, drop, ask later, question every
chapters, bar, step two of five, come back, draft, auto save, easy first, pages, overview, continue later, chunk, one question, not lost, summary page
not placeholder, number keypad, one column, numeric, dropdown, plain words, iban, prefill, visible labels, autocomplete, spaces allowed, help text, large tap area
on blur, red, next to field, how to repair, kind words, do not erase, jump to, data stays, first error, tolerant, when leaving, friendly

design-022
top searches, what come for, list all pages, spreadsheet, users want, count pages, questions, site map, log, visitors, ask them, current pages
sort cards, fifteen people, where would you look, remote, test tree, headings, name piles, post-its, categories, find without design, piles, text only, paper cards, reverse card
no internal names, not departments, how they say, search queries, everyday, not org chart, speak like, naming, abbreviations, synonyms, own terms, clear labels, what they call, simple words
clicks, lost, bounce, backtrack, after launch, less search, heatmap, path, zero results, compare, wrong turn, support calls, minutes

design-023
three times, needed elsewhere, rule of three, many screens, twice, two products, copies, shared, at least, appears, everywhere, pages, generic
still moving, settled, half-baked, finished, too special, exceptions, changes weekly, young, wait until, tested, immature, many options, api stable, same shape, behaviour, unproven, overrides
who maintains, upkeep, bugs, hours, code, forever, docs, update, burden, accessibility tests, price, team capacity, library bloat, breaking change
form, guild, snowflake first, labs, request, weekly meeting, beta, ticket, try local, decide together, checklist, experimental, stages, rfc, graduate

design-024
random, how long, noise, mobile, new users, enough people, p value, four percent of what, error margin, split, peeking, luck, traffic, bug in tracking, interval
cancel, return, thirty days, angry, second month, pays, calls, unsubscribes, lifetime value, come back, reviews, cancellations, active, hidden cost
say and do, tricked, pressured, dig, ask again, emotions, what exactly, sessions, quotes, small group, irritated, their own words
new variant, keep winner, mix, no manipulation, c version, refine, not only number, reputation, tone down, not ship, ship and watch

design-025
finger, fat fingers, bottom, hold, button size, no hover, left hand, scroll, corner, 44, stretch, keyboard covers, pinch, bottom bar, spacing
bus, train, walking, sun, glance, tunnel, one eye, bad network, mobile data, standing, moving, child on arm, resume, kitchen, half attention, glare
one column, stack, bottom navigation, tab bar, back button, native, system fonts, hamburger, leave out, vertical, platform rules, short text, small screen
gps, scan, face id, ask when needed, photo, vibration, push, dark mode, microphone, explain why, qr, contacts, nfc, autofill, deny, share sheet

design-026
what went wrong, not error 500, card was declined, human words, everyday, cause, your internet, short, not code, one sentence, number, too large, readable, what failed, file too big
link, call, retry later, phone number, save, solution first, repair, restart, another card, alternative
not your fault, no exclamation, funny, no red shouting, illegal, invalid, payment no joke, dignity, no oops, not guilty, panic, stupid, friendly, scold
mask, format accepted, allow spaces, limits shown, before sending, beside, example shown, disable, accept, autocomplete, not popup, default, under input

design-027
first measure, write down, expect, before touching, current, old numbers, starting point, criteria, agree, week before, state before
how long, how many finish, smile, errors, rating, seq, clicks, questionnaire, finish, calls, observe, likert, nps, do and say, abandonment
old and new, random, same season, groups, gradual, not christmas, statistics, equal, parallel, split, control group, sample, enough time, same people, by group
campaign at same time, christmas, complaints, curiosity, marketing, what worse, other page, expert users, slower, cannot prove, coincidence, weeks later, hotline

design-028
older, village, blind, migrants, wheelchair, old phones, no smartphone, shift workers, screener, flyer, association, poor, deaf, without office job, newspaper, non-native
cash, evening, library, their place, phone, easy language, translator, child, shorter, taxi, come to them, breaks, sign language, weekend, voucher, familiar person
my own eyes, second person, write assumptions, test guide, question back, blind spot, reword, who wrote, neutral, different interviewer, journal, two coders, privilege
report says, sample, blank, no men, state, white spot, hard to reach, not claim, careful, table, plan

design-029
draft, first use, links, says it is ai, doubt, disclaimer, footnote, not magic, can make mistakes, hedged, quotes, colour, caption
suggestion, delete, accept, last word, person decides, not automatic, turn off, own text, correct, revert, edit first, manual, switch, human decides
hotline, wrong answer button, manual way, honest empty, thumbs down, back, say do not know, normal search, person, offline, recover
medical, money, minority, children, low stakes, tests, credit, hospital, worst case, misuse, wrong advice, private data, high stakes, discriminate, red team, groups

design-030
what caught, investor, lost deal, which part, call, customer asked, impressed by, want to reach, afraid, heard, ten minutes, fear, sales
our users, other people, complaints, segment, ours older, brand, usage, behaviour, check quickly
sketch by friday, click dummy, two ideas, mini, concept, three days, paper, in two steps, test with five, pilot, lean, thursday
what drops, sprint, sorry then, plan, cost, pm, engineers, waiting, late, decide what, talk with, instead of, price, calendar, visible

design-031
four of five, where stuck, label, whole task, recordings, does it block, same place, task wrong, how bad, root, button not seen, not tester, payment
same day, tonight, call, pm, thirty seconds, no hiding, engineers, straight, room, numbers, call the lead, no panic, message the channel
label change, hotfix, soft launch, hotline, help text, small group, hint, default, without feature, price of each, tooltip, one market, pick least bad
next day, five more, every sprint, not last week, watch figures, earlier tests, fix verified, again with three, retro, plan tests, paper, follow, early, second round

design-032
screens on wall, list buttons, print, count, fonts, table, side by side, screen collection, all together, room, catalogue, spreadsheet, wall
bought companies, five teams, own history, ask each, customers use two, code, frameworks, acquired, listening, deadlines, different people, not judge, coffee
buttons first, icons, one component, login, forms, first win, two products, library, header, spacing, small start, not redesign all, one flow, colours first, quick
boss, cto, meet weekly, money, hours saved, guild meeting, developers, volunteers, show costs, contributors, pm, roadshow, rule, who decides

design-033
can still book, pay, one path, first to last, what come for, minimum, whole journey, basic, book, save
sit down, matrix, hours, pm, stories, card, draw line, cost of each, small effort, big effect, discuss, poker, sticky, trade
leave out filter, one feature less, not half everything, drop animation, fewer but good, whole, all states, settings, cut wide not deep, less features, accessible stays, polished, complete ones, tidy
version two, date for, after launch, numbers, next release, written, promise, remember, watch users, half left, roadmap, tickets, debt list, stage two, keep

design-034
ask one by one, coffee, tired, boss in room, last time hurt, too late to change, politeness, no aim, finished work, nobody dares, survey, too many people, listen, pointless, loudest, new ones, taste
what question, moderator, thirty minutes, i like i wish, timekeeper, stage of work, critique, ask first, purpose, guide, presenter says, problem not person, note taker, fixed slot
my mess, sketches, bad draft, doubt, i start, show mistakes, wireframe, ask to tear, boss first, lead shows, thank critic, half done, changed my mind, stuck, paper, ask help
silent notes, post-its, three people, red pen, figma comments, after month, dots, rotating, cards, numbers of, quiet first, short, on wall, buddy, count

design-035
photoshop, variables, chatgpt, auto layout, xd, notion, html, whiteboard, user tests remote, design system, plugins, framer, zeplin, weekly test, dovetail, paper, language model
lost versions, more people, pandemic, files, waiting, developers asked, misunderstandings, home office, clients, redrawing, cheaper, no overview, hand-over, same file, boring work
hours instead, fewer meetings, same look, more variants, too polished, fewer errors, all alike, more tests, less thinking, sketch less, ping, earlier feedback, distraction, less rework

design-036
sit beside, phone rings, sticky notes, call centre, their desk, paper, count, screens, follow a shift, headset, real shift, workarounds, ethnography, observe work
no mouse, many rows, one screen, hotkeys, templates, autofill, columns, dense, less clicks, select all, next case, macros, prefilled, two monitors, saved views
double check, wrong person, soft delete, only risky, preview, amount, lock, four eyes, red, history, irreversible, log, colour, mistake costs, back, checks
expert mode, practice data, cases an hour, tips, cheat sheet, faster after, new staff, tired, try with ten, print shortcuts, steep at first

design-037
free will, would they choose, serve whom, in their favour, self-determined, benefit, who profits, aware
organ donor, fake, savings, timer, cookie, pre-ticked, only two left, guilt, seat belt, progress bar, infinite scroll, roach motel, cancel, fitness, autoplay
dsa, consumer law, european, fines, unfair, cookie law, ethics code, forbidden, legal, acm, court, dark commercial, children, regulators, penalty, data law
tell my mother, headline, newspaper, mirror, ask them after, thank us later, same clicks out, grandmother, equal buttons, say aloud, press test, team question, other way round

design-038
lines, swimlane, wall, stations, behind, whole way, actors, walk, phone to branch, pain points, as customer, backoffice, storyboard, see through eyes, timeline
say twice, case number, same file, start app end branch, agent sees, code, memory, pick up, number, one record, form already, continue at, no starting over, paper, synced, note
sit in, clerks, headset, counter, their screens, play scenes, invite, call agents, prototype with, scripts, ideas, frontline, role play
whole, calls per case, who owns, budgets, round table, nps, managers, monthly, steering, common goal, repeat calls, one number

design-039
three words, what stands for, warm, bold, adjectives, founders, mood, character, audience, competitors, moodboard
font, radius, illustration, spacing, eight points, photography, animations, logo, ratio, system, sizes, dark, variables, rounded, rhythm, hierarchy, ui kit
small sizes, sun, colour blind, japan, long words, numbers, red means, arabic, old phone, readable, tables, small print, right to left, real screens, test with, german words
page by page, where free, templates, brand book, playground, what fixed, figma library, tools, slowly, ambassadors, update, six months, campaign free, keep

design-040
nobody tested, engineers drew, five styles, last minute, rated two, colour at end, complaints weekly, no research, different buttons, app store, chaos, angry customers, no designer, handed over, mess, stars
critique weekly, started, test days, open hour, checklist, library, taught, invited engineers, templates, small tests, coffee, poster, research day, guild, showed videos, design principles, kitchen
slow us, waste, cto, one team first, no budget, one ally, pm, laughed, brought along, eye roll, head of support, sceptic, showed money, quietly, patience, first success, doubt, watched test
rating, tests every, app store stars, fewer calls, from two to, hired, culture slow, start small, errors, tell stories, redo, less rework

design-041
something with ai, three bosses, no users yet, vague, contradicting, platform, fog, brief one line, help people, legal open, no owner, blank, wicked
whiteboard, talk to ten, draw, timeline, split, define, one question, sketches early, post-its, questions list, diagram, small pieces, field visit, sprint, shared
first group, narrowed, without numbers, half known, start here, leave, picked, small first, reversible, gut, excluded, dared, pilot, said no
went live, funded, structure, sketch earlier, live with fog, name it, patience, drawing helps, comfort, write questions

design-042
endless scroll, tiny grey, red badges, opt-out, gambling, only men, pop-up, carousel, colour only, hidden cancel, fake, autoplay, gender, no keyboard, loot, streak, pushy, trick
junior, numbers, boss wanted, money, fashion, nobody asked, salary, contract, trend, bonus, no law, first job, obey
blind, kids, elderly, calls, addicted, angry, friend, sleep, refunds, shut out, deaf, mail from, spent, apologised, lawsuits, mother
ask who is harmed, say no, test with, speak up, keyboard first, ethics, contrast check, turn down, clear exit, write down, no countdown, invite disabled, opt-in, second thoughts, courage

design-043
cannot any more, count, moved, broken, tags, numbers, slower, cluster, three piles, keyboard shortcuts missing
posts, answer each, video, no defend, status, sorry, daily, call ten, read all, ceo, users invited, we heard, ask me anything, tone, list what, promise, comments
switch back, bring back, classic, bug first, daily release, freeze, worst first, shortcuts back, quick patches, temporary, settings, three days, war room
small percent, ask experts, slowly, test with power users, tell before, months ahead, optional, never big bang, pilot, preview period, co-create, fewer changes, champions, feature list, migration

design-044
colour blind, screenshot, glasses, sun, fine, older, cannot read, numbers, eight percent, ratio, filter, show blurred, legal duty, 3 to 1, lost sales, readers, tender
recognisable, young, different, noticed, listen, memorable, shelf, new look, agency, be seen, open questions
black text, only for large, outline, two tones, bit darker, logo only, dark version, decor, icons, underline, bolder, pairs, stripe, alternative, white text, mix, hover
style guide, linter, table of pairs, ci, variables, allowed pairs, library, sign off, checker, both sign, brand book, release check, matrix, figma plugin, write rule, component, audit

design-045
quote, footnotes, unsure, highlight, original, passage, generated, colour, says it, references, hedge, low certainty, badge, proof
back, reject, switch off, regenerate, report wrong, hand over, thumbs, own words, delete, old way, accept, revise
medical, money, typo, doctor, second person, harmless, four eyes, brakes, lock, recipe, small mistake, legal advice, ask before sending, slow down, strict, more friction, just suggestion
wrong on purpose, do they notice, blind trust, plant errors, planted, who catches, users believe, watch, false answers, experiment, hallucination, sabotage, how many catch, eyes, fake source

design-046
no internet, blind, migrants, poor, shift, low literacy, old phones, wheelchair, young urban, online forms, homeless, rural, screener, mothers, afraid, prison
market, church, food bank, social worker, doctor waiting room, clubs, go to, mosque, trust person, association, tea, kitchen, school, home visit, teacher, centre, cash
pictures, call, letters, with relatives, twenty minutes, sign language, no recording, objects, voice message, draw, walk along, at home, no form, easy words, show me, without computer, sms
went back, poster, phone line, told them, print, paper stays, new rule, report in easy language, saw result, feature, invite again, second visit, shown, changes list, named

design-047
watch video again, where exactly, button, did not see, wrong task, all same place, misread, expected, how far, looked for, replay, blocked or slow, tester or design
colour, hint, rename, not structure, tooltip, move button, deploy, developer says, skip step, text change, hours, visible, copy change, tiny tweaks
shift date, few customers, hotline, two weeks later, pm, cost, switch off, stop or go, video clip, beta, my advice, say openly, three ways, table
five new, numbers, again tomorrow, watch, first users, analytics, calls, two people tonight, compare, success rate, date for, alarm, test early

design-048
sales, afraid, which numbers, more customers, conversion, look or use, what impresses, whose idea, listen, aim, compete, investors
search top, cart icon, brand, copyright, lawyer, standard, jakob's law, people know, logo, right to, colours theirs, look and feel, customers know
two versions, ten people, test both, measure, clickable, small part, see who, finish faster, small trial run, five people test, let result speak
friendly, own twist, suggestion, document, build it, doubts said, principles

design-049
where hours, show me, date picker, dropdown, custom select, sit down, really double, how long, framework, open code, keyboard part, break down
blind user, law, one in six, lawsuits, fine, broken arm, let him watch, try with keyboard, old people, tender, eyes closed, numbers, european
html select, less fancy, input, two fields, normal button, drop animation, one column, library, text field, existing, visible label, built-in, radio, simple date, no custom, cheaper, free
labels first, axe, next sprint, keyboard first, criteria, ticket, check together, screen reader run, weekly, in pipeline, who checks, four things, retest
`;
