/** What people say who make the key points of the questions in sales: below each question's id a line for each of its key points. */
export const SALES_SAID = `
sales-001
thrill, market stall, talk to people, handshake, father sold, win, human side, my own boss, student job, every day different, love persuading, freedom, adrenaline, door to door
go for a run, start again, thick skin, shake it off, next call, talk to mentor, write down why, more meetings, gym, small wins, monday morning, numbers game, sleep on it, back to basics, shrug
money motivates, bonus, hit my number, paid for, salary, earn, variable pay, measured, percent of quota, pay depends, leaderboard, what you put in, scoreboard, cheque

sales-002
hospitals, trade fair, tried your demo, family firms, read a case study, founders, case study, construction, new law, product page, usability, nobody else offers, niche, manufacturing firms
i know buyers, same buyers, previous job, contacts in, engineer before, came from, address book, closed with, my clients, speak their language, customer side, knows the sector, user myself
within ninety days, call my contacts, list of, first quarter, new region, first deals, references, quick start, opening doors, book meetings, target list, warm introductions, week one, sell soon, partner channel

sales-003
score, company size, decision maker, checklist, industry match, icp, meets profile, qualification, money available, right person, number of employees, who can sign, traffic light, profile
what hurts, hours wasted, burning, how long already, lost money, what keeps them awake, deadline, event, problem size, quantify, project start
drop it, newsletter, polite no, recommend someone else, call back in six, say goodbye, park, not waste, close out, recycle, friendly exit, put on list, remind later, better off elsewhere

sales-004
tools in use, what annoys, wasted hours, why look now, numbers behind, manual, status quo, existing supplier, wish, cause, quantify, gap, workflow
buying process, who signs, committee, approvals, purse, influencers, champion, legal review, purchase route, who pays, boss approves, economic buyer, veto
let them talk, two ears, tell me more, eighty percent, shut up, repeat back, paraphrase, no pitch, how come, pause, write, open-ended, dig
date in diary, invite, demo booked, before hanging up, homework, recap mail, meet again, schedule, when we speak, fix a date, book, action list, mutual plan

sales-005
google, press, profile, balance sheet, their products, competitors, posts, blog, crm history, podcast, who reports to, career page, homepage, glassdoor
just raised, new ceo, opened office, job posting, merger, law change, relocation, contract ending, recent post, new plant, launch, award, signal
three sentences, one question, fifteen minutes, no brochure, own words, hook, first line, their name, no template, ask, two lines, specific, opening line, script, benefit, personalise
day one day three, six touches, mail then call, voicemail, linkedin message, video, persistent, letter, spacing, eight attempts, multi-channel, reminders, mix, postcard, touchpoints

sales-006
stay quiet, tell me more, no panic, breathe, real objection, curious, money or value, smoke screen, not defensive, nod, question back, which part, cheaper offer, find out, compared with
what it costs today, per month, pays back, downtime, worth, lose each, hours, breaks even, gains, investment, waste, value first
never drop straight, fewer licences, reference customer, two-year, prepay, cut features, not give away, smaller package, concession, start smaller, no rebate, faster signature, remove module, hold price

sales-007
who said what, decision maker, objections, deal size, probability, phone numbers, competitor, next date, history, promises made, agreements, pain, meeting notes, timeline, source, birthday
within the hour, evening, before next call, friday, in the car, fresh, no backlog, two minutes, voice note, while i remember, discipline, directly, routine, tidy, end of day
holiday cover, sick, planning, predict, if i leave, marketing campaigns, whoever takes over, memory, service, numbers for boss, not in my head, successor

sales-008
got that right, let me check, in your words, mirror, recap, sum up, play back, rephrase, so you say, say it back, restate, nod, their language, wrap up
tell me more, curious, dig deeper, two ears, wait, hold back, open, let them finish, listen, not talk over, deeper, breathe
as you told me, quote them, mention names, first page, customised, mail summary, slide, minutes, you mentioned, solution matches, presentation

sales-009
hospital, factory, two hundred users, biggest, public sector, retailer, incumbent, tender, mid-sized, family business, no relationship, started from, bank, first in region, headquarters
visited, brought in, persisted, pilot, mapped, workshop, prepared, i met, i convinced, introduced to, trial, i noticed, site visit, night before, roi sheet
three-year, largest that year, million, thousand, referral, still customer, over quota, margin, seats, expanded, annual, deal size, order, landed
involve finance sooner, ask earlier, patience, preparation pays, start with users, listen more, multi-thread, not discount, keep doing, always meet in person, in hindsight

sales-010
just signed with another, locked in, no money, satisfied, bad experience, wrong time, too small, reorganising, not convinced, two-year contract, internal tool, no capacity, boss against, spending stop, loyal
birthday, newsletter, every three months, no pressure, invitation, asked if i may, coffee, sent study, remembered, light touch, trade fair, congratulated, postcard, short mail, diary reminder, called once
their supplier failed, price rise, breakdown, new boss, new budget, contract ended, law, competitor let down, needed suddenly, saw it at, merger, outage, fiscal year, test
purchased, two years later, patience, seeds, first order, persistent, today biggest, became customer, keep door open, thousand, stayed polite, worth waiting

sales-011
price too high, talked to wrong person, too long document, holiday, budget stop, read again, no champion, ask myself, gaps, internal fight, busy, no urgency, sick, check crm
short message, text, whatsapp, news about, article, call instead, reference, fresh idea, drop by, yes or no question, no just checking, study, event invitation, relevant info, other medium, video
assistant, boss of, technical contact, reception, second contact, mutual contact, department, ask around, user, finance person, ally, partner
shall i close, permission to close, take off forecast, three attempts, goodbye mail, six months later, door open, cut losses, stop chasing, park, archive, remove, polite ending

sales-012
smile, gatekeeper, make a friend, charming, courtesy, small talk, remember name, not an obstacle, important person, appreciate, warm
say why, in one sentence, no trick, no pretending, concerns, straight, short explanation, no lies, what he gains, regarding, brief reason
before eight, after six, lunch time, social media, letter, meet at event, direct dial, send information, right time, appointment, text message, friday afternoon

sales-013
120 percent, president's club, number one, top three, annual, beat, bookings, best year, hit target, over plan, out of twenty, arr, net new
saas, b2b, hunter, farmer, mid-market, field sales, telephone, six-month, cfo, hospitals, new business, long sales, ticket, software, transactional, decision makers
eighty percent, lost big customer, covid, wrong focus, new territory, bad year, fell short, product delay, i neglected pipeline, fault, only reached, reorganisation, dry

sales-014
verbal yes, ninety percent, finalist, new ceo, silence, tender, suddenly, months of work, surprised, cheaper rival, project stopped, went cold, changed mind, dead sure, cfo stopped
only one contact, happy ears, too confident, did not ask, no access to, neglected finance, trusted one person, underestimated, skipped, not listened, thought it was safe, too late, never met, blind, talked too much
lunch, called the buyer, real answer, told me openly, met after, real story, not price, honest answer, gave feedback
meet decision maker early, two contacts, checklist, ask hard questions, red flags, map stakeholders, rule, test the close, second opinion, critical look, confirm budget, meddic

sales-015
sixty percent, half-year, third quarter, thousand short, two deals slipped, lost customer, summer, empty funnel, ill, below plan, half way, slow start, new in job, only half, big deal gone
looked at the funnel, too few meetings, calls per, where deals die, not enough new, ratio, split by, spreadsheet, stuck, counted, drop off, too small deals, hit rate, funnel, boss and i
two hours every morning, old customers, existing clients, more meetings, reactivated, asked for referrals, events, dormant accounts, doubled calls, small deals, daily plan, trade show, telephone days
ninety-five percent, caught up, not reached, landed at, next quarter, still short, back on track, eventually, closed the gap, half of it

sales-016
broken promise, wrong goods, nobody called back, double billed, furious, system down, threatened to leave, felt ignored, my predecessor, failed launch, lied, damaged, cancelled
let him shout, no excuses, my fault, in person, sorry, took the blame, on site, heard everything, accountable, went there, did not defend, notes, ears, swallow
weekly call, action list, one contact, technician, deadlines, escalation, reporting, compensation, credit, fix, task force, status mail, replacement, date promised, stuck to it
renewal, bigger order, loyal, best customer, recommended us, kept account, left anyway, extended, say early, call before, new contract, doubled, honesty

sales-017
technician, solution engineer, consultant, product manager, our ceo, developer, service, data protection officer, controller, project manager, partner, back office
conductor, i kept it together, held the thread, moderated, i briefed, account owner, customer contact, quarterback, invited, pulled strings, timetable, main contact
argued, price dispute, who speaks, dry run, talked it out, different opinion, engineers wanted, rehearsal, one voice, before the meeting, compromise, delivery doubted, tension, ground rules
celebrated, named everyone, dinner, shared bonus, mail to boss, cake, praised, all on stage, million, cheers, signed contract, shout-out

sales-018
needed offline, no interface, ten users only, wrong tool, different use, over-sized, missing module, small shop, expected, gap, legal need, poor fit
straight, sent to rival, gave name, openly, cheaper tool, do not buy, another vendor, come back when, free solution, introduced, wait a year, frankly
lost deal, no bonus, my boss unhappy, recommended us, sent three others, returned, called again, word got round, a year later, friend, credible, short-term, goodwill, name, two new customers
honesty pays, never oversell, wrong sale costs, churn, sleep well, qualify sooner, ask earlier, credibility, say no, rule of mine, trust first, bad fit, long run

sales-019
funnel, enough deals, 3x, how much open, pipeline value, weighted value, early stage, amount needed, enough pipe, sum, health, hole, deals per stage
two hours, cold calls, protected, no meetings, tuesday, new leads, phone block, fixed slot, untouchable, fill the top, ten calls, hunting, each morning, outbound, referrals
dead deals, old, throw out, no date, friday, close or kill, what is next, thirty days, zombie, pipeline review, delete, stuck, push forward, silent
from demo to offer, percentages, where they drop, leak, lose most, per stage, meeting to proposal, statistics, hit rate, leakage, how many calls, funnel analysis, dashboard, coach on

sales-020
signed, verbal, legal has it, gut feeling, customer action, checked budget, met signatory, mutual plan, date from customer, stage definitions, not wishful, purchase order, decision date, upside
last year, track record, seasonal, typical delay, percent of stage, own hit rate, past, conversion, statistics, calculate, last four quarters, weighted, deal age
holiday, single contact, what could go wrong, lose, downside, tell boss early, doubtful, speak up, bad news, conservative, red, depends on, no surprises, caveat, uncertain
every monday, look back, deviation, why wrong, revise, track, correct, forecast against result, review error, after quarter

sales-021
lowest price, bottom line, red line, plan b, where i stop, boss okay, target price, opening, highest, deal desk, other customers, leave, best alternative, pain threshold, mandate
how they are measured, bonus of buyer, year-end, other bidders, savings target, competitor quote, budget cycle, his boss, how urgent, style, homework, switching cost
list, cheap for us, delivery date, longer contract, case study, prepayment, reference, smaller discount, swap, ladder, service level, never free, training days, quid pro quo
no salami, package deal, nothing agreed until, total cost, whole deal, open points, savings, all items, put on table, last demand, close together, benefit, in writing

sales-022
buying centre, draw, influencers, who decides, opponents, chart, sceptic, list each, hidden, power map, purse, gatekeeper, end users
cfo hears money, individual talks, each own slide, users hear, benefit for each, separate meetings, different benefits, own pain, speak to each, it wants security, relevant for each, angles, numbers for, technicians
someone inside, arguments for, ally, give material, ready-made deck, in my absence, supporter, friend inside, help him shine, prepare her, insider, mentor inside, internal seller, backer
joint meeting, common problem, same page, closing plan, shared goal, joint timetable, agree first what, priorities ranked, steps, common ground, one document, moderate, vote, compromise, all at table

sales-023
their own data, let them fill, how many invoices, spreadsheet, measure today, what do you pay, error rate, their volumes, hourly wage, time spent, from their books, status
pays off, months, lower end, excel, cautious, best and worst, net benefit, break-even, calculate, investment, half of it, range, hard savings, three-year, breakeven, total cost
controller, accountant, budget holder, check my numbers, co-author, owner, their name on it, boss presents, present together, credible, board, internal formula, buy-in, backs
six months later, did it come true, real savings, look back, business review, report, proof, kpi, customer success, promised versus, follow-up meeting, measured again, reference, adjust

sales-024
ceo priorities, organigram, their market, who reports, buying centre, locations, their customers, power, annual report, budget cycle, subsidiaries, people
what they buy, not yet buy, gaps, rival, turnover, sites without, wallet, volume, installed, other divisions, contract value, history, spend
action plan, three goals, twelve months, deadline, meetings, measurable, executive meeting, calendar, plan per quarter, activities
single contact, contract end, dependency, qbr, what could lose, early warning, share it with, discuss together, complaints, traffic light, twice a year, mitigate, joint session, living document, threats

sales-025
wrong people, old addresses, spam folder, too broad, right persons, sender reputation, warm up, icp, outdated, contacts, blacklist, filter, narrow
split, variants, two versions, first line, opening, measure, which wins, statistic, experiment, half half, headline, time of day
three lines, no brochure, one question, less about us, mobile screen, hook, delete adjectives, human, first sentence, research, no jargon, easy question
social, letter, call after, webinar, legitimate interest, voice message, post, legal, opt-in, combine, cold call, personal visit, warm intro, trade fair, law

sales-026
company overview, first draft, meeting minutes, translation, subject lines, role play, ideas, copilot, lead list, transcribe, research account, objections, proposals, follow-up mail, data entry
invented, read before, own words, sounds robotic, wrong numbers, never copy paste, correct, proofread, source, human check, embarrassing, errors, look it up
no names, not public tool, company licence, ask before, anonymise, secrets, prices, data protection, approved tools, contracts, recording needs, settings, nothing confidential, personal data, legal
warmth, gut, reading the room, eye contact, decide myself, cannot replace, difficult talk, final decision, bad news, tone of voice, listening, people buy from, intuition

sales-027
three things, less is more, from first call, skip the rest, what they told me, two functions, biggest problem, prepared, leave out, ask before, problem first, custom
their names, typical day, sample data, their logo, their own files, storyline, their process, character, live example, accounting clerk, realistic, own documents
stop after, let them click, every five minutes, two-way, invite, hand over mouse, feedback, talk, not monologue, questions back, interrupt, comments, see faces
date, test account, homework, book, proof of concept, plan, ready to, closing question, decide by, agree who, action, calendar, mutual

sales-028
last obstacle, can you sign, purchase order, sign today, paper ready, procurement, final hurdle, decision made, contract text
two years, upfront, three-year, longer contract, press release, more seats, nothing for free, counter, something back, smaller discount, faster payment, referral, add users
call my boss, price list, maximum, allowed, not alone, escalate, vice president, sign-off, how far, discount matrix, internal, threshold, cfo, approval limit, percent cap
let it go, not at any price, january, next year same, bad habit, stay calm, no panic, deal can wait, damage, sets expectation, others hear, prepared to lose, wait, walk, hold firm

sales-029
no bad words, good firm, no mud, calm, polite, credit, no slander, neutral, stay cool, keep to facts, professionalism, compliment
side by side, which parts, what is included, where equal, apples, price for what, quote, list, hidden costs, service included
call a customer, test both, show, independent study, uptime, implementation, numbers, five-year cost, figures, demo, comparison, guarantee, example of client
recommend them, go with them, let go, wish luck, maybe later, only need basics, cheaper enough, keep door, say so, lose gracefully, step back, keep contact

sales-030
say no, no lies, only what exists, not my decision, no guarantee, cannot promise, straight, not sell air, vapour, sell what we have, admit it, no date, keep my word, false hopes
show me, dig, underneath, explain, describe
ask developers, roadmap talk, third-party, interface, plugin, cost estimate, paid development, product manager, manual solution, quick check, api, internal call, roadmap date
short-term gain, disappointed customer, lose deal, unhappy later, cancel later, rather lose, angry, breach, written down, legal, expensive, support costs, name, sign later, penalty

sales-031
let them speak, what exactly, offer text, look up, compare documents, check, order, read contract, side by side, what was said, visit, details, expected, emails back
not blame, frank, if i said, no excuses, i promised, clear words, oversold, apology, no hiding, my share, stand by, unclear words
together with, project manager, workshop, discount, replace, extra training, deadline, follow through, repair, weekly, technician, joint meeting, refund, stay involved
hand-off, joint call, written scope, protocol, delivery present, list of promises, internal meeting, template, confirm in writing, next customers, what not included, debrief, review, slow down, record

sales-032
spreadsheet, read notes, who bought, churned, map, ranking, old offers, abc, list, last contact, turnover per, white spots, numbers, previous seller, contracts ending
ring them, forgotten customers, in person, sorry for silence, coffee, tour, what went wrong, keep first, secure, complaints, angry ones, introduce myself, loyal, renewals first
top twenty, a b c, goals per week, ten visits, thirty days, milestones, first ten, route, second month, calendar, biggest first, schedule, quota
dealers, distributors, mailing, my boss, events, local, service, internal, product, joint visits, resellers, inside sales, budget, weekly call, chamber

sales-033
five years, hospital, group, purchasing, sum, liability, penalty, union, big retailer, framework, six months, ceo, two companies, licence, tender
role play, list of concessions, paused, first offer, walked out, patience, step by step, silence, package, plan b, held back, numbers, moved
saved, kept price, win-win, compromise, three-year, both happy, guaranteed volume, longer term, faster payment, renewal
preparation, silence works, never alone, ask first, not hurry, people behind, listen more, relationships, write everything, patience pays, always trade, keep calm, not give first

sales-034
try small, no big upfront, risk moves, no shelfware, entry, monthly, start with one team, meter, low start, scale, fear of bill, cost control
fluctuates, consumption curve, dashboards, data team, growth per account, existing use, bottom-up, lumpy, minimums, weekly, scenarios, patterns, run rate, per account
sale begins after, active users, stay close, usage falls, csm, training, nurture, daily use, farm, watch usage, no use no money, retention
paid later, cash flow, bonus, smooth, pay plan, salary, fair, residual, advance, split credit, quarterly payout, invoiced, when customer uses

sales-035
small group, dentists, who suffers most, specific, one city, early adopters, who hurts, list of fifty, tight, urgent, target group, ideal, burning
thirty interviews, coffee, ask what pay, show prototype, adjust, would you buy, no pitch, willingness to pay, fifty calls, hear no, landing page, listen, mock
first for free, known name, well-known person, association, trade press, university, testimonial, discount for, chamber, investor contacts, guarantee, friends, logos
per channel, double down, which channel, hit rate, drop, numbers, repeat, cost per customer, cycle time, pattern, write down, ratio

sales-036
smaller deals, rebates, lower price, cheap package, average value, order size, price erosion, small customers, down-sell, price per, ticket, product mix, giving away, ticket size
quantity over quality, longer to close, stuck, busy work, wrong leads, calls without, slower, days to close, unqualified, delays, time to sign, poor leads, push to next, start dates
losing customers, cancellations, base, existing shrinks, leaving, net revenue, contraction, not renewed, leak, bucket, old customers, less usage, terminated, lapsed
break down, new versus existing, compare periods, one seller, which countries, check numbers, drill, hypotheses, not jump, test first, per channel, currency, slice, accounting

sales-037
can we win, worth it, who wrote, written for, bid cost, days of work, price only, favourite, column fodder, references asked, go no-go, decline
knock-out, must criteria, forms, read twice, checklist, percent price, instructions, missing paper, signature, matrix of, format, formal error, excluded, award
writers, golden thread, similar projects, red team, proofread, clear message, cv, third person reads, testimonials, technician, internal deadline, storyboard, core message, kick-off
no private talk, question portal, written, no gifts, bidder questions, equal, public procurement, official route, corruption, same information, no lunch, quiet period, lobby

sales-038
sign today or, director, month-end, threatened, lie to customer, fake deadline, old lady, hide costs, numbers at any price, pushed me, overstate, invent, bonus, sell unneeded, keep quiet
not lie, could not sleep, illegal, customer harm, no tricks, conscience, red line, dishonest, fair, reputation, against rules, deceive
said no, went to hr, talked to him, customer the truth, proposed, wrote mail, declined, compliance, spoke up, conversation, waited, postponed, called
deal later, customer stayed, manager accepted, left company, backed, no regrets, colleagues followed, cost me, slept well

sales-039
minus twenty, fallen for, three years down, cancelled, thousand, half of, second largest, weak, neglected, started at, market share, bottom
why they left, visits, talked to customers, complaints, rival price, data showed, pattern, product gaps, nobody visited, list of lost, discovered, asked, exit questions
new route, monthly visits, persuaded, service, offer, boss, technician along, workshop, training, brought, priority list, price action, campaign with, joined forces
plus thirty, doubled, turnaround, within two years, won back, best region, back to, new customers, talk to people, upward, listen first, stable, award

sales-040
shy, new starter, afraid of phone, talked too much, junior, low numbers, gave discounts, could not close, nervous, weak at, first job, unsure
sat beside, listened in, tandem, simulation, call recordings, exercise, debrief, tips, joint visits, each friday, example calls, script, training
kept quiet, own style, asked what, own plan, stepped back, own words, let him make mistakes, decide, in charge, only watched
reached target, promoted, confident, top seller, first deal, doubled, i learned patience, now coaches others, praise, teaching, numbers up, stayed, conversion

sales-041
press, shareholder letter, their market, speech, homework, numbers, company report, peers, competitor, read, three facts, what she said, analyst, trade press
no slides, not features, peers do, what we see in, assumption, provoke, ceo language, margin, bold statement, profit, similar companies, no brochure, bigger picture
watch, let him talk, stop at fifteen, watch the clock, keep short, brief, curious, no monologue, two questions, end early, what worries, respect clock, speak less
name of person, recommend whom, permission, mail same day, date, contact, backing, mandate, small step, workshop, agree on, referral, handed

sales-042
first meeting, coffee, how measured, new broom, visit, first hundred days, ask, no assumptions, listen first, past jobs
numbers, saved so far, service record, track record, benefits, uptime, total cost, references, summary, delivered savings
ceo to ceo, day-to-day people, more contacts, technicians, head of production, not one person, board level, engineers, network, departments, godfather, supporters, internal friends, broader
worst case, less dependent, price floor, bottom line, warn boss, prepare offer, if we lose, two plans, tender, third gone, secure longer

sales-043
independent interviewer, phone the losers, talk to customers, outsider, real reason, decision makers, why bought, their words, ask both, external agency, customers' view, sellers' excuses, after decision, not reps, questionnaire
similar, matched, equal size, same period, price range, pairs, group by, comparable, same seller, apples, new and existing, same product, strata, region
price blamed, memory, small sample, coincidence, bias, stories, excuses, chance, sellers forget, wrong data, cause, loudest, looking back, confirmation, cherry-pick, self-serving
try with half, pilot group, checklist, measure after, new approach, compare teams, rollout, act on, next hundred, coaching, trial, three months

sales-044
chart, when deals close, graph, how much lost, discount per month, data, last days, money given, by month, evidence, calculate, statistics, show boss
price rise, start earlier, bonus service, implementation slot, savings lost, earlier benefit, deadline, go-live, onboarding slot, price guarantee, loss each month, extras, next year price
not offer, same price all year, spread, monthly targets, say no, price list, something back, rules, firm, hold, earlier in quarter, plan, sign-off, team agrees
first quarter will fall, tell boss, will hurt, short-term, lower, prepare, patience, accept, temporary, warn, overlap, worse before better, ask for time, one bad quarter, agree targets

sales-045
what are they afraid, worst case, reason behind, protect, past, danger, what worries, bad experience, data loss, talk to lawyer
same room, lawyer to lawyer, no ping-pong, video, conference, round table, not messenger, connect, let them speak, one meeting, sit down, moderate, straight to
compromise, limit liability, new text, alternative, addendum, shared risk, middle, rephrase, exception, annex, reduced, change words, escalation clause
tell them, openly, keep informed, call customer, delay, start anyway, say when, new date, no surprise, keep warm, personal call, what happens next, daily, start date

sales-046
listen to, proof, look at contracts, number of complaints, look closer, not rumours, ask, evidence, who bought, data, documents, witness, careful, statistics
boss, hr, speak up, ombudsman, talk to them first, anonymous, hotline, not silent, legal, works council, conversation, proper channel, inform
money back, undo, call back, families, victims, release, compensation, explain, letter, revoke, vulnerable, put right, seniors
bonus, wrong incentives, pay system, pressure, reward, cancel rate, reward honest, ranking, sales contest, payout later, quotas, what is rewarded, variable

sales-047
two-year contract, committees, happy with, budget cycle, long decision, nobody dared, no urgency, new law, four changes, public, three buyers, sceptical, old supplier, slow, internal fights
birthday, every quarter, newsletter, coffee, trade fair, small favours, patient, sent, no pressure, called, congratulated, stayed in touch, shared news, lunch, remembered
suddenly, breakdown, new boss, rival failed, outage, ceo change, law, budget free, scandal, switch, call came, crisis, unhappy with
million, three-year, largest, thousand, sites, seats, recommended, expanded, order, stays, signed, biggest that year, doubled
`;
