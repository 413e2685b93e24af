/** What people say who make the key points of the questions in product: below each question's id a line for each of its key points. */
export const PRODUCT_SAID = `
product-001
generalist, whole picture, see the forest, both sides, translator, decide what matters, tech and business, talk to users, conductor, not only build, choose the problem, was a developer
beta, pushed for, app, my first product, built a small, onboarding, support tickets, spoke with users, mvp, usage rose, killed, hackathon, prototype, sold first, tested with
nobody reports to me, convince, not the boss, disappoint, stuck in the middle, fail in public, no direct power, everyone has opinion, meetings, lonely, turn down, credit goes, persuade, not mini ceo, frustrating

product-002
nurse, accountant, parents, new users, small shop, specific people, everyday, target group, office worker
minutes lost, tickets, quotes, numbers, weekly, per month, how bad, interviews showed, lost money, proof, share of users, observed, hours wasted, euros
not feature, no button, no app, leave room, open-ended, do not mention, wide open, solution hidden, we need a dashboard, explore options, engineers free, not yet answer, feature in disguise, space for ideas
kpi, drop by half, less time, completion rate, support calls fall, criterion, check later, signal, threshold

product-003
story, recent, yesterday, show me how, walk me through, real event, already tried, paid for, not imagine, mom test, facts not wishes, history
do not sell, shut up, let them talk, no suggestion, not mention idea, pause, no demo, neutral words, not convince, polite lies, five whys, do not defend, nod, feature pitch, yes or no questions
cancelled customers, former users, prospects, strangers, not friends, right people, incentive, heavy and light, different roles, screener, power users, lost deals, random, family flatters
transcript, five to eight, sticky notes, same question, second listener, clusters, tag, engineer listens, repeated, quotes, summarise, miro, video clips, debrief

product-004
ice, wsjf, value versus effort, matrix, two by two, opportunity scoring, scoring, story map, benefit over cost, urgency, voting, quadrant, dot voting, delight
pseudo, spreadsheet lies, gut, garbage, decimals, not science, bias, wishful, score theatre, feels exact, anyone can tweak, invented, thumb in the wind, rough, pet features, optimism
vision first, retention goal, company aims, this quarter, what we bet on, long term
tell why, open list, stakeholder meeting, everybody sees, understandable, buy-in, say no, clear reasons, sales, visible, argue in open, disagree, publish, shared

product-005
messages sent, nights booked, active teams, reports finished, usage that matters, completed orders, weekly active, what they come for, listening time, helped users
moves early, follows, months later, driver, tree, cause, we can influence, retention later, quarter end, actionable, too late, metric tree
ego, always rises, nice chart, installs, visits, clicks, press, total users, followers, app opens, no decision, up and to right, impress investors
opposite, refund, support load, spam, unsubscribe, side metric, watch also, cheat, complaint rate, health, goodhart, pair, crashes, secondary, check that nothing

product-006
find out, riskiest, question, cheapest, prove, quickest way, lean startup, build measure learn, whether anybody wants, tiny, fastest, see if true, core value, feedback loop, small as possible
skateboard, car without wheels, crappy, broken, still useful, phase one, rubbish, badly made, must be lovable, viable word, stripped, cut corners, sold as final, unpolished, bare bones, beta forever
figma, video, smoke test, by hand, spreadsheet, email, no code, paper, pre-order, clickable, ad campaign, button that does nothing, dropbox, behind the curtain, slide deck, pretend, waiting list
go or no go, throw away, next step, abandon, persevere, bury, change direction, double down, threshold set before, learn and repeat, act, invest further, drop it, second version, continue or not, rewrite

product-007
story, purpose, customer quote, reason behind, pain, user story, accountant, intent, intended audience, underlying goal
tests, checklist, expected, how to check, boundaries, happy path, empty, wrong input, accepted, specifics, measurable, out of scope, qa
engineers choose, talk it through, three amigos, questions, whiteboard, trust developers, not dictate, grooming, technical freedom, promise of conversation, propose
figma, one sprint, independent, invest, break down, not an epic, thin, privacy, non-functional, tracking, few days, feature flag, size

product-008
please nobody, average user, bland, teenager and pensioner, thin, watered down, different jobs, too broad, contradictory, generic, swiss army knife, spread, feature soup, jack of all trades, fit nobody, overloaded
why they come, cluster, occasion, not gender, context, habits, heavy users, progress, segmentation, purpose of use
first niche, most desperate, dentists, freelancers, who suffers most, narrow, able to reach, small market first, who pays, bowling pin, favourite, sharpest need, early customers, easiest to win, one group, focus group of
landing page, next segment, what to skip, once won, neighbouring, wording, sales, next group, when dominant, channel, roadmap choice, ads, second group, backlog filter

product-009
now and later, big rocks, intent, bets, user problems, where we go, north, story, quarterly goals, strategic bets
deadlines, no feature list, exact day, december, next year vague, too detailed, fixed dates, story points, estimates, tickets, backlog items, small stuff, wish list, false certainty, carved in stone, every button, ui details
board slide, sales wants dates, team view, external, internal, depending on who, different zoom, public, who reads, engineers more detail, customers less, views
monthly, not a contract, alive, new insight, moved, tell people, changelog, shift, plan changes, refresh, explain shift, crossed out

product-010
thousands, many visitors, one variable, button colour, headline, pricing page, checkout, landing page, large numbers, statistical power, quick result, single metric, randomised, high volume, e-commerce, short feedback
twenty customers, small numbers, rebrand, takes forever, redesign, strategy question, not enough, tiny audience, seldom used, whole new, months to see, local optimum, loyalty, rare event
vulnerable, discrimination, data protection, children, dark, deceive, safety, fairness, medical, different prices, informed, regulated, hurt, manipulation
five users, pilot, shadow, usability test, diary, fake door, cohort comparison, pre post, ask customers, prototype test, watch, gradual release, logs, paper, support tickets

product-011
job behind, five whys, watch them, what is the pain, same words different needs, dig, faster horse, symptom, ten different
long tail, small ones, majority, direction, agency, custom shop, other ninety, thousand small, maintenance, distract, product for all, next market, cost, roadmap, quiet ones, complexity
euros, leave, arr, share of sales, invoice, sales says, concentration, bluff, really leave, contract end, account value, percent of revenue, dependency, threat
tell them, straight, reasons, api, call, honest reply, timeline, no vague promise, export, what instead, partner, keep promise, within a week

product-012
dentists, sellers, teachers, drivers, phone calls, complained, manual, paper, parents, pharmacies, hours, lost orders, freelancers, restaurants, excel
wrote the brief, ran interviews, two developers, roadmap, beta customers, story, designer, my idea, aligned, discovery, launch plan, marketing colleague, took the decision, specs
left out, postponed, no app, one country, smaller, quality or date, trade, painful, skip, simplified, later version, tough call, said no, moved launch, offline
users in first, after three months, paying, conversion, reached, doubled, active, nps, churn, support calls, retention, first year, hit

product-013
we were convinced, our idea, took for granted, roadmap said, in our heads, persona, built for, supposed, had planned, no doubt
paper, post-it, screenshot, excel, never opened, laughed, instead used, skipped, calculator, called colleague, cried, copied by hand, scrolled past, wrote on hand, took photo, closed it, confused
ten more, usage logs, numbers, six of eight, second visit, tickets, looked into, more visits, quantitative, compared, called others, log files, confirmed, not alone
threw out, dropped, simplified, new feature, print view, changed roadmap, renamed, moved button, adoption, rebuilt, killed the feature, calls fell, usage doubled, direction, became main, stopped building, shipped

product-014
which number, what is wrong, talk to manager, where does pain, who complains, scope, baseline, what triggered, how would we see
step three, abandonment, where lost, mixpanel, amplitude, dashboards, first day, conversion, per step, leave, numbers, by device, leak, signup to, session replay
sign up myself, create account, new customers, five calls, tickets, hotline, own phone, shadow, sit with, listen, heuristics, fresh eyes, screen recording
shorten, fewer fields, test, template, skip, checklist, welcome mail, present, sample data, end of week two, small change, suggestion, next step, mock-up

product-015
invoicing, booking, nurses, for small, marketplace, banking, students, doctors, drivers, mobile app, dashboard, farmers, logistics, families
users a month, doubled, euros, stars, per cent, active, nps, countries, hours saved, ten thousand, market share, tripled, arr, weekly, costs down
left out, my idea, fought for, killed, chose, said no to, priced, repositioned, pushed, i stopped, simplified, wrote strategy, opened up, i bet, dropped, insisted
offline, onboarding, unfinished, accessibility, ugly, search is poor, android, not happy with, error messages, legacy, never fixed, settings, clumsy

product-016
does it pay, legal risk, business viability, cagan, do people want, buildable, market, ethics, profitable, four risks, can engineers
what would kill, biggest unknown, if wrong, collapse, list beliefs, rank, most important unknown, house of cards, first question, deal breaker, biggest doubt, weakest, believe without proof, everything hangs on
button, ten customers pay, smoke test, mock, deposit, tech trial, pre-order, clickable, sell before build, pass or fail, by hand, small test, days not months, video, decide beforehand, five interviews
release early, six weeks, pieces, thin, stop after, vertical, first customers, usable each, go no-go, pilot, first useful, exit point, smaller steps, pause

product-017
excel, hours saved, costs them, what it is worth, benefit, agency fee, compare, roi, substitute, pays back, money saved, current solution, competitor price, pain worth
ask what too expensive, pilot customers, gabor granger, say and do, letter of intent, price test, beta price, acceptable, too cheap, watch behaviour, not trust answers, pre-sell, landing pages, sensitivity, ladder, haggle
per user, per invoice, basic pro, monthly, yearly, flat rate, pay as you go, three tiers, freemium, volume, per location, pricing model, add-on
keep old price, hosting cost, early adopters, angry, cost per, sales team, commission, upgrade, current users, announcement, unit cost, fairness, competitors charge, free users, break even, support cost

product-018
android, campaign, month of signup, country, ads, group by, retention curve, mobile or web, channel brought, plan, table by, organic, weekly cohort, persona
invited colleague, imported, within two days, three projects, magic number, loyal, stayers, first hour, connected, what loyal did, created first, seven friends, log data, setup finished
phone, leavers, silent, mail asking, lapsed, expected something else, five calls, unsubscribe, one question mail, what were you hoping, reason, deleted, stopped using, incentive
shorten, first result, sample data, checklist, change ad, guided, call new, weekly mail, template gallery, better landing, empty state, quick win, ad promise, fewer steps, personal welcome, tour

product-019
crosses zero, might be worse, luck, cannot tell, random, could be chance, not a win, nothing proven, both sides, could hurt, statistical noise, no evidence, maybe harm, wide, too small
easy to undo, code to keep, one percent loss, cheap, harmless, if free, flag, upkeep, what if worse, simpler design, benefit, roll back, long-term burden, price of, worst case, ship if cheap
do not peek, calculate before, stop early, sample too small, extend only if, pre-registered, more traffic, duration, p-hacking, fixed end, second test, underpowered, how many users, not keep running, replicate, set length
session recordings, complaints, revenue per, refunds, write down, other metrics, mobile, talk to users, retention, prior tests, note why, bolder version, gut plus

product-020
deploy time, bugs, page speed, per feature, where does time go, slower each, numbers, customer feel, cycle time, hours lost, which part hurts, faster afterwards, incident count
module by module, piece, every third sprint, twenty percent, stepwise, split, worst part first, boy scout, half team, not big bang, four weeks, along features, checkout first, phases
good people leave, one person knows, old library, black friday, rotten, unsupported, end of life, fragile, cannot scale, downtime, everything slower, hacked, accident waiting
back engineers, tell ceo, half time check, present, shield, stand behind, sales, argue upward, sign, told stakeholders, kept promise, roadmap honest

product-021
call five customers, lost because, sales heard, do they mention, breathe, do users want, press release, hype, ask around, first check, own data, hysteria, no knee-jerk, nobody asked, gap real
sign up there, app reviews, forums, first mistakes, screenshots, teardown, let them educate, second mover, test account, public feedback, watch uptake, complaints about, their pricing, whether used
why customers choose us, our niche, not feature race, moat, own path, different, our bet, our customers, identity, core, unlike them
bring forward, talking points, faq, smaller version, reorder, skip, tell the team, pull ahead, cancel, calm sales, narrower, roadmap talk, partner, pitch, earlier, reshape

product-022
keyboard, contrast, every story, alt text, from first sketch, design system, aa, labels, checks in, ticket, components, guideline, template, focus order, not afterwards, spec
blind, wheelchair, deaf, panel, invite, pay them, voiceover, association, watch, dyslexia, real people, low vision, nvda, session, community, tremor
european accessibility act, ada, lawsuit, fifteen percent, one in five, tenders, subtitles, curb cut, sun glare, broken arm, seo, public sector, ageing, ramp, parents with pram, more customers, elderly
bug severity, like any bug, score, axe, share of screens, roadmap, fix rate, report, quarter goal, release stop, automated check, same weight, number of issues, time reserved, complaints, dashboard, who is blocked

product-023
sales deck, hotline, articles, videos, teach, scripts, slides, brief, pricing sheet, internal demo, account managers, cheat sheet, macros, legal texts, questions and answers
newsletter, tooltip, webinar, blog post, right moment, story, those who asked, customer words, call customers, banner, case study, landing page
five percent, friendly customers, dashboard, switch back, pilot, stage, kill switch, ten then fifty, errors, early users, alarms, wave, small group, canary, instrumentation, logging
after a month, remove, celebrate, look back, retention, thirty days, call those, hypothesis, adoption curve, next iteration, check goal

product-024
simple search, form, classic, user need first, button instead, regex, dropdown, not because trendy, cheaper, traditional, deterministic, fashion
medical, legal, money wrong, second look, who is liable, wrong answer, embarrassing, draft fine, invents, approve, false, expert checks, damage, low stakes, lawsuits
golden, sample weekly, regression, thumbs, human rating, before release, after model change, score, drift, judge, real questions, acceptance, set of cases, adversarial, logs
per request, gpu, provider, gdpr, where data goes, copyright, price per, training on, contract, bill, personal data, lock-in, thousand calls
draft, says it is ai, human takes over, report wrong, show uncertainty, disclaimer, change text, suggestion, accept or reject, in control, regenerate, opt out, copy, preview, highlight

product-025
list people, who says yes, sponsor, lawyers, who must live with, power interest, names, who can block, circle, stakeholder map, on a page, works council, operations, decision maker
beginning, blocked at end, compliance, last minute, no surprise, data protection, before building, kickoff, bad surprise, hurt later, week before launch, billing, objections, ask sooner, gatekeeper
coffee, short mail, monthly, chat, invite, five minutes, engineers, busy boss, slack, chief, preference, show and tell, consult only, inform only
final word, minutes, who said, one name, not a vote, dri, recorded, reasons written, after discussion, no committee, log, stand by, wiki, one head

product-026
google, instagram, friends, invitation, calendly, whatsapp, users bring users, seo, influencers, campaign, dropbox space, shared link, billboards, recommend, recommendation, facebook
what a customer costs, earns back, months until, ratio, three times, per click, per user, break even, spend, profit, arpu, sums, euros per customer, marketing spend, calculation
bucket, come back, first they stay, sticky, water, holes, before pouring, product people want, burn money, active after, leaves, nail it, loyalty, fuel
start with, cheap test, hundred users, b2b, by hand, consumer, suits, sales, pay to learn, organic first, small campaign, combine, depends on price, do not scale

product-027
count users, hours of upkeep, paying, big accounts, logs, legal obligations, ten customers, frequency, key accounts, bugs, cost to run, revenue behind, logins
talk to them, call them, other tool, api, converter, third party, replaced by, similar, substitute, hand over, recommend, open source, csv
six months, banner, letter, reminder, fair warning, blog, help moving, early, call big ones, read only, announce, ninety days, contact each, end date
delete code, angry, do not leave zombie, tickets, stick, closed, stay friendly, no revival, help pages, unsubscribe, social media, fully off, switch off

product-028
did we ship, wrong bet, tracking broken, does it reach users, too soon, belief, bug in measure, slow effect, wrong problem, five whys, built badly, theory, seen by whom
funnel, talk to users, sub-metrics, early signals, sessions, calls, interview five, input metrics, dig, small movement, groups, qualitative, observe
boss, no surprise, bad news, red, show numbers, not hide, plan b, proposal, board, report, steering, choices, truth, weekly
other bet, drop, new idea, kill, resources, stay because, second bet, shift, small tests, free people, cut scope, hold course, six weeks left, refocus, reasons

product-029
call with buyer, join sales call, signature, sure or hope, buyer, join meeting, ask client, competing vendors, show me, budget approved, decision maker, demo
two months lost, custom code, forever, one customer, direction, contract value, snowflake, margin, euros, upkeep, roadmap loss, agency trap
general version, export, manual, services team, plugin, half of it, they pay, roadmap later, standard feature, set up by hand, webhook, two weeks version, third party, co-develop, promise date, reduce
reasons, one meeting, written, both hear, ceo, stand, same table, my call, decision clear, criteria, tell customer, not behind back, back it

product-030
read hundred, tag, cluster, lost feature, cannot find, new colours, real bugs, moved cheese, label, cannot work, taste, what hurts, top three, classify
dashboard, funnel, loud few, orders, silent majority, error rate, by country, baseline, percent affected, drop, tickets per user, real behaviour, logs
switch, classic view, stop rollout, patch, restore, revert for, biggest pain, put back, button back, undo, half rollout, war room, freeze, temporary
personal replies, blog, sorry, we hear you, forum, faq, early preview, next time stages, opt in first, post-mortem, call loud ones, update daily, small group, announce, status, support scripts

product-031
trick, pre-ticked, hidden, elderly, unfair, cheat, unaware, pay without wanting, ethics, subscription trap, confusing, fooled, auto-renew
ask buyers what, cancel calls, hotline, survey, angry mails, five users, how many regret, refund rate, count, screenshots, numbers, one star, cancellation reasons
press, lawsuit, honest version, plain text, two buttons, consumer protection, trust worth, reminder before, short-term loss, test clear, headline, transparent screen, lifetime, conversion lower, opt in
tell boss, bring to management, revenue falls, take hit, my name, whistle, less revenue, compliance, insist, ready to lose, not quietly, go up, legal team, ceo, deadline

product-032
coffee, no plan yet, questions, what hurt, first two weeks, sit with, ears, no promises, past, walk, frustration, story
join user calls, numbers, sit in, customer visits, no tickets thrown, open docs, bring problem, support calls, show data, revenue, ideas from engineers, whole picture
did what i said, bug they hate, one annoying thing, cancel meeting, say no to sales, small win, shield, tech debt slot, kept word, deeds, fewer changes, unblock, week one
no gossip, past is past, rules, team charter, who decides what, new start, never badmouth, fair, fresh start, retrospective, decision rights, kickoff, what you expect, rituals, disagree

product-033
launched, twelve users, hoped for, wanted thousand, sign-ups, nobody came, ten percent, adoption two, dead, silence, sales zero, empty, flopped, less than
never asked, trusted survey, only friends, believed boss, skipped test, copied competitor, listened to one, wrong price, late release, built first, not validated, wishful
fell in love, my call, should have asked, stubborn, i convinced, own fault, i skipped, not listened, defended, i pushed on, blind, i signed off
pulled the plug, sunset, told customers, reused, six weeks test, small test first, prototype first, ask first, shut down, switched off, threshold, kill criteria, write assumptions, refunded, taught me

product-034
chief, board, biggest client, pet idea, demanded, vp, sales director, owner, on stage, chairman, boss of boss, wish, custom, by christmas, pet feature, chatbot
numbers, walked through, cost, in private, listen first, user video, prepared, interview clips, not in public, roadmap effect, opportunity cost, what we lose, showed costs
two-week test, prototype, pilot, next quarter, part of it, workaround, compromise, cheaper, instead we, small version, revisit, different way, partner, landing page, phase
still talk, relationship, angry first, grudging, dropped it, later agreed, asked my opinion, not happy, good terms, promoted, hired me, never built

product-035
trade fair, contract, law date, launch date, partner waiting, must choose, hours, christmas, outage, run out of money, expiring, season, small window, board meeting, pandemic
five calls, gut, similar market, hunch, sales said, two customers, past launch, rough numbers, half facts, support tickets, small sample, tea leaves, anecdote
one city, undo, small group, switch, way back, month limit, cap, stop point, exit, few users, review after, hedged, worst case, plan b
right by luck, correct, good decision bad outcome, decision log, luck, faster, paid off, would ask more, turned out, write down, regret

product-036
designer wanted, engineer wanted, simple versus, speed versus, animation, rewrite, accessibility, deadline, modal, technical debt, beauty
five users, both versions, clickable, sat together, whiteboard, numbers, coffee, measured, asked why, pair, timebox, sketched, test both
lead chose, she won, half half, his version, my call, users decided, third way, backed, accepted hers, final word, disagree and commit, team vote, i was wrong
better product, friends, earlier talks, closer, weekly session, conversion, now involve, design review, quicker, bring in earlier, argue well, relationship, completion rate

product-037
dark mode, animation, chat, my baby, pet, own idea, half built, dashboard, three sprints, clever, assistant, i had drawn, recommendation, beautiful
nobody clicked, two percent, distract, hard to maintain, confusing, tests, too expensive, bugs, support load, not core, delayed launch, few users, numbers
before announcement, silence, sad, in person, showed numbers, time to grieve, each person, not by mail, demo farewell, pizza, angry
simpler, launched, clean code, team free, conversion, less to maintain, earlier, room for, lighter, two months, fewer bugs, happier, support tickets, leaner product

product-038
saas, mobile, medical, fintech, small company, series a, tools for, b2c, hardware, marketplace, mature, fifty people, internal tools, seed, developer tools, zero to one, climate
bored in, small teams, slow processes, love mess, like to build, structure, numbers to optimise, first hand, three years, close to users, tempo
your app, your onboarding, reviews of, signed up, job ad, your roadmap, spoke with, trial account, your segment, nurses you serve, blog, my questions, your competitor

product-039
each tuesday, two customers, site visit, hotline day, shadowing, fortnight, survey, slack group, beta group, phone, listening, user council, reviews, once a month, trade fairs, ride along
developer comes along, everyone two hours, clips, rotating, take turns, lunch, wall, summary, debrief, snippets, engineer listens, whole team, silent observer, quotes, invite, support shift
dropped, print button, simplified, new flow, scrapped, moved, came from a visit, reordered, offline mode, killed, redesign, changed roadmap, shipped, renamed, price
only happy ones, those who left, same ten, big customers, abroad, quiet ones, who answer, one country, shy, night workers, enthusiasts, those who talk, sample, prospects, blind spot

product-040
where do we stand, biggest hurdle, honest look, numbers, why losing, crux, trend, customers tell, rumelt, state, core problem, swot, root
leave out, which customers, exclude, pick, sacrifice, segment, decline, instead of, hurts, opposite also sensible, concentrate
hard to copy, unfair, brand, data, fit together, network, play to
first quarter, test belief, twelve months, hypotheses, okr, sequence, proof points, metric, experiments, action, next step, revise
short, new hire, engineer can explain, daily choices, say it again, decide without me, simple words, every meeting, two pages, posters, ask the team, used to say no, memo, story, remember

product-041
no plumber no customer, neither comes, catch, seed, cold start, customers wait for, stuck, demand side, supply side, who comes first, dilemma, empty shelves, balance
plumbers, painters, berlin, neighbourhood, only electricians, postcode, single category, then next, village, district, before expanding, local density, roofers, copy city by city, launch city, concentrated
call plumbers, invoice app, knock on doors, free calendar, pay first jobs, minimum income, spreadsheets, first hundred, scheduling, waive fee, van, phone, lead credit
time until offer, book again, share of requests, answered, second booking, percent filled, hours to reply, stars, requests without answer, conversion, complaints, retention per side
deposit, id check, leave platform, cash, exchange numbers, escrow, phone number, commission, warranty, liability, go direct, leakage, damage, stay because, certificates, scam, bad work

product-042
renaming field, year notice, v2, old version, changelog, break their app, semantic, sunset, do not break, twelve months, header, field removed, integration stops, careful
docs, five minutes, sample code, copy paste, first call, postman, reference, readme, test keys, client library, key in minutes, playground, tutorials, clear errors, curl, openapi
traffic, live apps, production calls, first successful, failed requests, active keys, drop off, partner revenue, slow responses, who calls, time to live, monthly active, status page, churned integrations, p95, volume
quota, tos, pay per call, fair use, do not copy partners, oauth, tiers, marketplace, acceptable, review apps, rules, scopes, throttling, data use, free tier
github, stack overflow, discord, slack, conference, office hours, advocates, build something myself, own sample, watch integrate, issue tracker, logs, early access, meetup, feedback button, tickets, hack day

product-043
profit, users, cash flow, market share, hypothesis tested, not same yardstick, own scorecard, retention, revenue growth, not measure baby by, ebitda, three horizons, cost line, validated
seventy twenty ten, quarterly, release money, small team, ring-fence, venture, board, seed, review, rule, proportion, headcount, gates, fixed part, prove then
milk, pays salaries, keep lights on, loyal customers, automation, technical debt, neglect, stable team, not squeeze, security, small improvements, bugs, bleeding, pays for, running
no later than, three experiments, written before, sunk cost, shut, cap, zombies, twelve months, agree ahead, paying customers, no traction, fail criteria, turn off
dinosaur, stars, envy, bored, promotion, move between, equal, best people want, old team, pay, who gets glory, pride, training, swap, safety

product-044
feature to behaviour, from release to revenue, logic tree, retention leads, cause, step by step, behaviour, saved hours, connects, moved, revenue driver, path, trace, output not, chain of evidence, assumption
control group, kept without, compare, not exposed, randomised, two cities, switch off, baseline, natural experiment, trend before, matched, test group, lift
range of, between two and, marketing also, cannot prove, part ours, roughly, season, coincidence, sales effort, low and high, error bars, correlation
salaries, team costs, flops, nobody used, hours, three of ten, bugs, unused, what broke, net, spent, killed, price, burnt, regrets
drop, double, next bets, shift money, suggestion, plan, stop two, continue, measure better, instrument, hire, scale back

product-045
incident lead, daily meetings, who speaks, task force, chair, one room, ciso, press officer, decision log, three times a day, stand-up, link, my seat
password reset, feature off, block, tokens, stop leak, victims, close hole, warn users, force logout, bank, vulnerable, offline, helpline, monitoring for fraud, safety first
status page, every few hours, mail to all, sorry, next update, no lies, plain words, blog, early, update at, truth, personal letter
answers ready, hotline staff, talk track, key accounts call, q and a, macros, extra people, one text, sales calls, frontline, hourly brief, escalation, prepare, not leave alone
features pause, security first, report, win back, audit, authorities, refund, less data, stop roadmap, external review, promise, rebuild trust, publish

product-046
first month, talk to customers, why leaving, finance, books, lost deals, where money, cohort, cause, state, root, segments shrinking
remove features, backlog zero, half the projects, say no, bin, declare bankruptcy, archive, empty backlog, meetings, throw away, close, reduce, unused
one segment, price, small test, win back, core, quarter, narrow, first hundred days, key customers, check at, six weeks, double down, two tests, proof point
small release, ask team, no overtime, retros, joy, ship something, decide themselves, bug hate, hackday, see customers, voice, burnout
ceo, plain, cash cow, shut down, three scenarios, milk, no miracle, wind down, choice, month three, numbers on table, worth, plan b, no sugar, realistic

product-047
text itself, counsel, which sentence, read it, authority, consultation, exact wording, association, draft, what exactly, transition, exceptions, expert opinion, when in force, grey area
twenty percent, three cases, which customers, money lost, by country, spreadsheet, who pays, cash, cost side, margin, revenue lost, users affected, plan numbers
subscription instead, pay, honest model, spirit of law, workaround banned later, what would they pay, premium, contextual, partner, trick, ask customers, opt-in, replace revenue, other sources
now not later, first test, pilot country, board, tell customers, eighteen steps, plan backwards, old next to new, half year, switch gradually, quarter one, migrate, rollout, budget
be first, publicly, press, selling point, before forced, good name, differentiate, learn earlier, risk of first, trustworthy, lose short term, brand, win customers, costs more now

product-048
hardware, on-premise, app, old success, sold well, bread and butter, invested years, desktop, five years, his baby, history, awards, promised investors
usage fell, sales lost, interviews showed, twenty calls, unsure, slept badly, growth flat, numbers, competitor, was i wrong, pilot, cohort, experiment showed, signs
took them to customers, founder joined, side project, video, shouting, prototype, persistence, small team, angry, sceptic, let them see, pilot customers, fear, months of
revenue, doubled, ten to, users, sooner, involve earlier, two years, survived, customers, would start, listen more, be quicker, less harsh, new product, half of sales

product-049
talk to customers, what worth, clusters, heavy users, survey, small and large, different needs, gabor granger, why buy, log data, ask sales
seats, per volume, entry plan, middle plan, fences, natural step, sso in top, what scales with, reason to upgrade, basic pro, limit that hurts, middle most chosen, three columns, key feature
old price forever, twelve months, mail, personal call, choice, two years, no surprise, advance, announce early, opt in, keep everything, calculator, long-time, transition, renewals
cancellations, new customers only, one country, mix of plans, average revenue, upgrades, sales cycle, complaints, half visitors, nps, watch for, new sign-ups, win rate, expansion

product-050
phone, telephone, buyers and sellers, more drivers, friends, same city, platform, marketplace, network, learning from data, more reviews, standard, one side, fax, whatsapp, complementors
crowded, fake accounts, bad content, anonymous, overload, waiting longer, trolls, low quality, rules, feed, fakes, harassment, limit invites, curate, queue, filter
campus, harvard, one group, useful alone, small community, closed, start tiny, by invitation, one street, hand-picked, first hundred, atomic network, alone useful, one school, dense, waitlist
older versus newer, larger groups better, minutes to match, by density, newer cohorts stay, time to answer, per city, replies, activity per head, plot, compare cities, marginal user, share answered, does it fall, waiting time

product-051
ask before arguing, talked to who, alone, investor, story, big customer said, coffee, signal, behind it, instinct, private talk, curious
short paper, video clips, user quotes, five interviews, no ambush, in private, cost, numbers, let him watch, test result, user test, two sides, not in public, risk
preview, prototype on stage, vision not promise, opt-in, sign-up list, pilot, few customers, demo only, wording, small version, honest announcement, coming, fake door, invite, early access
fully, no sabotage, threshold, after three months, number agreed, back it, check date, loyal, exit, usage goal, kill

product-052
money left, hours per fix, bug count, deploy, which module, sales numbers, lost deals, measure, what breaks, cash, both explain, downtime, feature time, proof
checkout faster, fewer outages, signup, together with feature, stability sells, speed up, customer sees, repair where we build, deliver faster, retention, pays back, tied to, load time
thirty percent, two teams, first weeks, stop point, worst part, module, review every, increments, phased, alternating, weekly check, slice by slice, strangler, small batches
one table, all in room, both lose something, moderated, cto and ceo, sign, shared plan, heard, whiteboard, common goal, same numbers, end debate, vote

product-053
two hundred users, servers, old code, bugs, loss, security holes, hours, expensive, not core, support burden, euros a year, declining, licence, log
personal mails, phoned, six months, hate mail, csv, other tool, discount, petition, farewell, migrated, open sourced, answered each, angry, free month, loyal fans, meeting
signed my name, sleepless, announced, stood there, colleague built, answered, my decision, insulted, bad conscience, convinced boss, talked to, defended, presented, sad
earlier, too long waited, churn, few left, no regret, more notice, team faster, half a year later, some never forgave, would wait, cost less
`;
