/** What people say who make the key points of the questions in management: below each question's id a line for each of its key points. */
export const MANAGEMENT_SAID = `
management-001
captain, apprentice, trainee, football team, scouts, had a great boss, bad boss, acting lead, taught newcomer, joy, sports coach, intern, moved me, trainer, school, own supervisor
shine, multiply, bloom, seeing someone, let them shine, blossom, step back, open doors, together more, bigger than alone, unblock, first presentation
no longer code, own craft, coding, between chairs, hard talks, firing, applause, credit to others, results later, stomach ache, sleepless, letting go, unpopular, loss of expertise, calendar full, patients

management-002
start-up, new site, merger, young team, hospital, platform, restructuring, international, reputation, backlog, award, read about, engineers, family business, new building, patients, plant
twelve months, sick leave, turnover, error rate, vacancies filled, engagement score, costs, by december, number, successor, waiting time, complaints down, quarter
coffee, walk the floor, shadow, hundred days, questions, sit in, ears, curious, before judging, night shift, customers visit, notes, respect history

management-003
same day, never skip, reschedule, thirty minutes, recurring, fixed slot, biweekly, sacred, not moved, phone away, walk, undisturbed, each fortnight, postpone only, calendar block, monday morning
employee's meeting, eighty percent, i shut up, agenda from them, private matters, i listen, they bring, let silence, anything on mind, she decides, walk outside, worries, space
where next, what annoys, workload, stress, career wishes, training, my own feedback, ask for feedback, impediments, plans, relationships, mood
onenote, write down promise, keep word, next session, open points, what i promised, both see, jot, pick up, check next time, recorded, shared notes, action items

management-004
time free, experience level, newcomer, not always same person, curiosity, overloaded, right level, seniority, eager
budget limit, room, explain purpose, no step by step, decision power, leave how, latitude, frame, trust method, end picture, guard rails, mandate
halfway, look in, weekly glance, not hovering, when stuck come, agreed dates, not breathe down neck, intermediate, report, door open, red line, progress talk, let make mistakes, first draft
salary, firing, dismissal, personnel, appraisals, pay, personal talks, crisis, board, reprimand, conflict, budget, last word, hr, my duty, legal

management-005
big picture, where company goes, translate, reason behind, cascade, context, north star, tell the story, customers benefit, link, bigger aim, corporate, patients
own words, they propose, draft together, whiteboard, bargain, team writes, vote, ask what realistic, half day, discuss drafts, offsite, say no
three only, result not activity, simple sentence, percentages, achievable, stretch, on wall, tangible, verifiable, specific, deadline attached
drop goal, every month, wall board, traffic light, mid-year, check progress, colours, half-year, stand-up, kill outdated, look at numbers, monday, regularly, scoreboard, praise

management-006
no decision no meeting, cancel if no reason, question each, audit calendar, discuss, keep only, delete all, recurring, start from zero, brainstorm, standing meeting, nobody misses it
slack, status mail, wiki, ticket board, read instead, report, weekly note, teams channel, voice note, bulletin, readable, standup text, google doc, newsletter, pre-read, recorded
start on time, fifty minutes, timer, timebox, end early, chair, decisions noted, punctual, material beforehand, to-dos, twenty-five, moderator, minute taker
round table, introverts, two pizzas, leave if, everyone speaks, go round, camera, decision maker, let quiet first, may decline, six people, no spectators, silent writing

management-007
same week, not in front, no sandwich, closed door, not wait, clear words, no beating, not by mail, behind closed doors, alone, plainly, promptly, no surprise, come to point
three times, last report, customer waited, what i saw, not character, not person, errors, concrete case, numbers, consequences, mails, i noticed
how see it, illness, overloaded, divorce, unclear, open question, training missing, own view, silence, private trouble, wrong job, hear story, lack skill
four weeks, write down, weekly talk, mentor, what good looks like, two weeks later, measurable, coach, review date, small steps, written, support offered, praise progress

management-008
intern, back office, unsure, afraid of presenting, career changer, trainee, insecure, overlooked, underestimated, silent, no degree, graduate, introvert, stuck, receptionist, technician
first small project, sat beside, rehearsed, mentor, weekly talk, stretched, took to customer, opened door, let present, pushed, deputy, asked questions
now manager, head of, speaks at conferences, in front of board, two years later, runs, applied, successor, overtook me, confidence, exam, won, alone
hold back, patience, let fail, trust early, ask not tell, step aside, earlier, slower, people can more, small steps, bite tongue, different than me

management-009
overtime, night, rescue, weekend, exam, release, jubilee, big order, quiet work, migration, customer praise, record, saved contract, finished, audit, go-live
handwritten card, in front of all, shy, cake, lunch with boss, hates stage, conference ticket, family dinner, gift, praised to board, asked how, flowers, extra holiday, loves coffee, quietly, mention name
tears, kept card, on her desk, others joined, more open, told family, imitated, volunteered, happy, extra mile, loyal, remembered, hung on wall, told me later

management-010
coffee, everyone alone, first week, what should stay, what annoys, one hour each, worries, open ears, grief, no judgement, mourning, questions, walk, expect from me, be curious
no bad word, traditions, thank predecessor, call him, farewell, rituals, big shoes, speak well, stay myself, build on, no comparison, good legacy, not compete
my manager, other departments, figures, what is expected, budget, partners, contracts, meet neighbours, open projects, kpis, interfaces, risks, promised, works council
small fix, say what stays, annoying thing, printer, meeting dropped, plan after month, no revolution, visible, quick, first success, broken, early

management-011
each side, four eyes, no sides, story, open questions, hear version, neutral, coffee, hurt, confidential, walk, how long, view
same table, i messages, let finish, no insults, moderator, neutral room, both present, third party, listen without, mirror, speaking time, chair, i moderate, mirror what heard, joint talk, rules of talk
who decides, task split, recognition, promotion, old grudge, recurring, territory, agree in writing, overlap, real reason, jealous, concrete arrangement, hand over, unclear, envy, common task
weeks later, professional mediator, professionalism required, separate teams, warning, not friends but, personnel, line, not tolerate, look again, external, minimum, transfer, formal, coach

management-012
no shouting, deep breath, how far, thank for telling, half done, no blame now, open points, blocked by, breathe, clear head, no reproach, hours needed
tell customer, extend, extra hands, deliver part, call client, colleagues jump in, shorten, new deadline, overtime, plan b, ring boss, most important part, damage, second person, minimum version
next day talk, why so late, afraid, did he dare, weekly check, half-time, ask sooner, did i ask, overloaded, red flag, day three, midway, honest talk, no punishment, milestones, estimate

management-013
twelve, nurses, developers, two locations, part-time, international, technicians, apprentices, sales staff, ward, production, freelancers, three years, department, head
euro, turnover, personnel cost, investment, profit, capex, purchasing, half a million, annual, sales, margin, beds, payroll, cost centre, machines
halved, zero accidents, sick leave, turned round, opened, certified, customers stayed, turnover fell, waiting time, doubled, i hired, migration

management-014
bonus cut, office move, product end, shift change, layoff, no home office, outsourcing, site, overtime, hiring freeze, merge teams, new system, desk sharing, weekend work
list of pros, nights, works council, each view, spreadsheet, asked two people, money, consequences, three scenarios, slept, open forum, numbers, long discussion, arguments, sounding board, invited opinion
looked in eyes, same day, no hiding, all hands, took anger, not blame boss, repeated, answered, own name, clear words, did not waver, stayed in room, shouted at
accepted later, two left, saved jobs, would tell sooner, anger faded, costs, earlier involve, productivity, more explaining, survived, still stand, communicate earlier

management-015
twice, absent, mistakes, reports, customers complained, unfinished, forgot, sales figures, no-shows, sloppy, colleagues covered, late every
divorce, sick mother, wrong position, burnout, alcohol, second screen, overtaxed, half day, glasses, illness, private, doctor, unclear
measurable, signed, each friday, milestones, pip, consequences, protocol, every two weeks, agreement, works council, improvement plan, paper, warning, performance plan
found new job, ended contract, severance, turned around, good terms, termination, sooner, too late, relief, stayed, clearer, fair, thanked later, not wait, team relieved, clear words

management-016
took sides, announced by mail, decided alone, controlled, too soft, favourite, promoted wrong, yelled, checked every mail, criticised in public, avoided conflict, kept information, said yes to everything, interrupted
quiet in meetings, resigned, rolled eyes, no ideas, overtime, tears, gossip, sick, someone told me, anonymous, survey, stopped asking, felt small, mood, jokes, turned down, exit interview
in front of team, sat down, round, gave back, coffee, asked what need, took back, retrospective, owned up, listened, handed decision, talked to each, explained, stopped, new rule
ask before, once a week, count to ten, let go, feedback monthly, coach, questions, decide together, delegation, waiting, check-in, remind, sleep on it, write less, trust first

management-017
new machine, investor, hiring freeze, home office, director, project stop, expansion, ceo, tool, two positions, opposed, pricing, cheaper, chairman
three scenarios, spreadsheet, customer voice, fears, calculated, benchmark, forecast, payback, turnover cost, talked to finance, what keeps awake, simulation
coffee before, right moment, small steps, not in public, ally, after quarter, invited to site, small test, waited, board meeting, before meeting, walk, two colleagues, slides, persistence
approved, half budget, changed mind, got two, said no, partly, asked me again, boss's language, prepare, no surprise, compromise, pilot extended, patience, sees customers, numbers convince

management-018
india, berlin, home office, nine hours, three cities, night, lunch talk, two camps, different languages, poland, site, felt forgotten, accents, merged, camera off, never met
team charter, stand-up, slack, wiki, one meeting changing times, recorded, meeting notes, reply within, fixed hours, writing first, handover, time rule, all remote if one, english, camera, handbook
twice a year, virtual coffee, travelled, onsite, birthdays, photos, buddy, offsite, dinner, cooked, casual chat, pairs, names, humour, kitchen, first met
nobody left, survey, handover worked, quicker, friends, trust needs meeting, write more, turnover, travel pays, belonging, stayed, meet early

management-019
nurse, developer, second in command, calm person, customers, first of kind, salesperson, languages, bookkeeper, what lacked, complement
trial day, three rounds, same questions, colleagues joined, forty applicants, four candidates, scorecard, team voted, second opinion, blind, trial work, notes, probation, test task, shortlist
questions she asked, no degree, gut, career changer, honest about failure, gap in cv, humility, too young, overqualified, hunger, reaction to feedback, smile, nervous, unusual, eyes
three years later, my deputy, customers ask for, successor, improved whole, invented, stays, numbers, mentor, teaches

management-020
wall, kanban, sticky notes, hours per week, all requests, count, spreadsheet, one queue, eight people times, show double, overview, sheet, transparent list
what hurts most, customers first, requesters in one room, who pays, revenue, benefit, deadline, together decide, auction, legal first, top ten, product owners, order by value
refuse, wait list, drop, next quarter, decline, in writing, reasons, tell requester, no promises, queue, half never, postponed
temps, freelancer, second shift, twenty percent free, training, less parallel, standard, breathing room, tools, finish first, remove waste, root cause, illness, self-service, no overtime forever

management-021
what could go wrong, brainstorm, failure story, traffic light, matrix, post-its, ask newcomers, imagine failed, high low, lessons from past, gut feelings, chance times damage, imagine, kickoff
one name, short list, sleepless, not fifty, killers, red ones, each has person, rest parked, on one page, ignore small, watch list, hotspot, drop rest
second supplier, buffer, early sign, insurance, plan in drawer, reserve, countermeasure, deadline date, alarm, backup person, cushion, transfer, test early
ten minutes, each meeting, monday, cross off, fresh look, standing item, ask what is new, retired, change rating, delete old, steering group, sponsor, open talk, biweekly, new ones

management-022
salaries, per head, ten percent, cost types, price, volume, cushion, travel, last year, zero-based, bottom up, set aside, scenarios, hires, seasonal
each month, controller, excel, traffic light, look ahead, year end, estimate, with controlling, run rate, invoices open, red figures, open orders
not in december, tell boss, go to finance, three suggestions, no hiding, proposal, bad news, as soon as, no surprise, raise hand, consequences, report, sound the alarm
not lawnmower, delay hiring, no across-the-board, suppliers, training last, protect people, freeze, subscriptions, project stopped, what customers notice, consultants, shift, keep core

management-023
can be undone, two-way door, small matter, life, expensive, pilot, quick, safety, long term, bet, irreversible, big money, hiring, time pressure, step back, trivial, emergency
who has to live, specialists, closest to customer, ownership, nurse knows, engineers decide, resistance otherwise, accept better, hands-on, concerned
announce, advice only, delegation poker, your call, levels, veto, majority, tell upfront, rules of game, input, no fake participation, sham, last word, poker
decision log, half a year later, write reasons, was it right, minutes, wrong ones, protocol, journal, stand by, check later, honest look, decision diary

management-024
decide themselves, control, be seen, appreciation, equal, being part, self-determination, competent, maslow, deci, pink
fair pay, rise forgotten, herzberg, not enough, quickly used to, carrot, incentives, demotivate, enough to live, raise, must be fair, does not buy, poison, commission, short effect, hygiene factor
young father, no two alike, career or free, questionnaire, introvert, listen, family, personality, phase, stay interview
let choose tasks, customer letter, showed result, four day, let present, training budget, shift swap, chose tools, hackday, invited customer, swapped, praised, plan own shifts, gave away

management-025
nodding, camera off, only good news, coffee kitchen, same two speak, look at boss, surprises, sarcasm, resignations, sick notes, behind back, no ideas, body language, after meeting
i got it wrong, my error, tell failure, ask for criticism, contradict me, first to admit, last to speak, thank critic, flop, ask openly, leader first, story, devil
thank messenger, no shouting, breathe, never punish, good that you said, poker face, praise courage, keep quiet, help first, not shoot, solution not guilty, glad you told, first sentence
box, retro, go round, paper cards, walk, skip-level, post-its, external moderator, scores, everybody writes first, check-in, quarterly, exit, measure, lunch, sticky notes, feedback round

management-026
what do i gain, less typing, old one expires, honest about loss, errors, customers wait, security, what stays, mourn, costs of old, double work, tell early
doubters, volunteers, opinion leaders, first group, sceptic as tester, choose together, nurses tested, two teams, ambassadors, loudest critic, requirements, multipliers, select, wishes
workshops, hotline, cheat sheet, slower at first, videos, lower targets, practice room, super users, go-live, e-learning, patience, extra hours, sandbox, on site, mistakes allowed, sit beside
logins, deadline for old, paper forms removed, excel forbidden, after three months, party, no two systems, survey, correct, turn off, stragglers

management-027
sick days, turnover, complaints, errors, mood, reopened, defect, mix, throughput, overtime, incidents, output, four dials
they pick, own dashboard, talk over, not weapon, why went up, question starter, curiosity, monthly look, team owns, drop useless, ask why, hypotheses, no ranking, discuss trend
opposite figure, no bonus on, speed and errors, two at a time, cheat, tension, manipulation, people adapt, quantity quality, measure becomes target, side effects, two opposing figures
walk around, shop floor, listen to calls, gemba, sit with, not only excel, story behind, customer visit, read tickets, ask team, eyes, coffee, see work, look closer

management-028
diary, file per person, monthly, write each month, customers said, colleagues asked, 360, concrete situations, mails, record, journal, folder, throughout, self view
last weeks only, sympathy, similar to me, loud ones, part-time, women, first impression, home office, stereotypes, recent event, too mild, unconscious, one mistake, tired, remote, blind
same yardstick, round with managers, rubric, compare ratings, moderator, scale, examples per level, argue, job level, cross-check, hr
nothing new, said before, no shock, goals ahead, monthly talks, wishes, never first time, next step, what next, already knows, half of time, training plan, feedback at once

management-029
numbers not everything, results and behaviour, brilliant jerk, no excuse, toxic, price of team, rule for all, star, part of job, ten others, not tolerate, both count, teamwork counts, whole job
alone, saw you roll, meeting yesterday, colleague cried, same day, not character, mirror, without softening, unaware, clear words, sorry to, straight
weekly talk, measurable, apologise to, chance, agree behaviour, agreement, milestones, praise, sincere, coach pays, observe, second chance, time-bound
let go, lose revenue, formal, separate, others relieved, no bonus, dismissal, stand before, backbone, protect quiet, written, team safe, transfer

management-030
salary, exit talk, counter offer, coffee, stay possible, competitor, frustrated, boss, signs missed, without reproach, connected, family
wiki, video recording, sit with successor, access, last weeks, tandem, passwords, customer contacts, bus factor, daily hour, screen recording, list of tasks, plan exit, walkthrough
tell customer, freelancer, smaller version, drop features, loan from other team, move date, temps, go to boss, new plan, extern, reduce, agency, former colleague, extend, critical path
who is next, rumours, fear, open talk, extra pay, same day, no overtime forever, appreciate, worry, relief, each alone, perspective

management-031
ask calmly, board, hidden reason, listen first, maybe i lack, assumptions, investors, context, quarter, sales pressure, behind it
complaints, customers leaving, small test, other number, calculation, letter, numbers, retention, better measure, write paper, scenario, suggestion, cancellations, long-term cost, story of customer
law, conscience, whistle, red line, compliance, illegal, my name, in writing, ethics, health, say no, carry out, last resort, stand by
no behind back, own voice, one message, tell reasons, my doubts stay, no cynicism, open questions, stand before, decision made, no grumbling

management-032
coffee, visit them, their pressure, short-staffed, walk over, go there, too late orders, unclear request, without accusing, head of, five whys, see their work
three times, days lost, customers waiting, figures not feelings, calculated, line stopped, dates, overtime, table, standstill, effect on customer, facts on paper, knock-on, hours of waiting
template, weekly call, fixed contact, same aim, joint board, handover form, win-win, common kpi, service agreement, written, standup, rules, both sign, early notice
both bosses, not behind back, buffer, second source, together to boss, train own, supplier, same story, less dependent, neutral, process change, stock

management-033
alone, coffee, i saw mails, worried about you, no reproach, soon, not wait, quiet moment, light on, timestamps, honest worry, walk, open question
afraid, escaping home, understaffed, cannot say no, perfectionist, home trouble, who asks, slow system, private none, ambition, debts, unsaid, not pry, covering for
later date, second person, say no for, cancel, share, strike off, project stop, hire, relief, clear order, no new tasks, deprioritise, remove, temp
i leave at six, no mails at night, after two weeks, overtime off, company doctor, i go home, mail delay, look at hours, no weekend, stay alert, ask again, check again soon

management-034
new site, erp, merger, two years, relocation, hospital, twenty sites, hundred staff, reorganisation, rollout, plant, deadline fixed, system, law, building, three countries
i stopped, i hired, my call, sponsor, chose supplier, phased, i split, steering, i insisted, reported to, i postponed, i brought
bankruptcy, strike, key person left, pandemic, union, permit, cost explosion, data migration, objections, nobody wanted, works council, crisis, shortage, turned, fight
on budget, two weeks late, saved, opened, million less, plan with buffer, still runs, ninety percent, customers, earlier involve, employees

management-035
what we drop, no longer, leave, list of no, translate, stop doing, pick, decide against, simple words, shortlist, strike projects, kill initiatives
from aim to task, numbers, board, dates, first step, action, tree, project list, weekly, owner, chain
they say how, own plan, ask team, ideas, workshop, back up, question strategy, team draft, propose, local, translation by team, dialogue with teams
each quarter, correct, market, drop, wrong guess, look at facts, new plan, traffic light, signals, update, stand-up

management-036
shouting across room, not know names, family feeling, i am bottleneck, old hands, corridor, gossip, misunderstandings, kitchen table, who decides, chaos, pizza, two groups, rumours, approval, old and new
second level, deputies, four teams, team of eight, train leaders, before it hurts, org chart, first leaders, hierarchy, delegate, groups
not panic hire, mentor, first week, checklist, three per month, trial day, standard, interviewers trained, agency, no compromise, job ads, referrals, no warm bodies, probation, induction, waves
handbook, how we decide, wiki, monthly survey, what we stand for, all-hands, turnover, onboarding guide, written rules, decision rights, pulse, kpis, story, templates

management-037
one decides, no debate, directive, war room, less consensus, minutes, short meetings, who is in charge, chain, captain, deputies, stand-up twice, clear orders, fixed command
twice a day, no promises, one source, even without news, calm voice, plain, families, honest fear, next update, visible, every two hours, gossip, openly
sleep, breaks, send home, rotation, exhausted, pizza, aftercare, tired make errors, relief, psychologist, fatigue, eight hours, replacement, debrief
fire drill, phone list, emergency plan, tabletop, stock, practised, checklist, contacts, generator, alarm chain, role cards, once a year, dry run

management-038
sit with them, before judging, root, customers asked, not gossip, numbers, shadow, talk to everybody, pattern, spend days there, listening tour, hear all sides
tools, unclear aim, bad leader, right task, overload, handoffs, boss, wrong task
smallest change, clear goal first, no reorganisation at once, four weeks, adjust, training before replacing, trial run, see effect, cheap, not fire, undo, weekly, stepwise
fair chance, deadline, dignity, how long, severance, families, in three months, fear, signs of progress, criteria written, costs of waiting, decision date, decent

management-039
third boss, sick notes, nobody spoke, overtime, deadlines missed, resignations, complaints, cynical, empty, two camps, errors, half left, blame, tears, backlog
first weeks, walked along, exit interviews, read files, asked customers, pattern, shadowed, figures, coffee, questions, old boss, root cause, worked along, every single person
new deputy, let go, weekly meeting, daily stand-up, hired, rules, dissolved, separated, new shift plan, small wins, wall, split, retros
after a year, nobody left, waiting list to join, sick leave halved, laughed, complaints down, sooner separate, patience, listen longer, pride, early wins, engagement score up, took a year

management-040
big order, false figures, tell customer error, boss wanted, cover up, look away, sign, bribe, recall, friend, report date, test data, quiet, sales goal, shortcut, christmas bonus
conscience, fairness, own name, look in mirror, father, word, patients, oath, decency, code, human, rule
lost customer, no bonus, called client, stopped line, paid back, revenue down, late, fight with boss, penalty, told truth, signed not, angry team, resigned, half a million
sleep well, customer returned, paid off, no regrets, earlier, still hurts, stand by, reputation, price worth, mirror

management-041
software, new product, shut down, written off, reorganisation, opening, rollout, no customers, branch, collapsed, wrong market, two years, pilot
believed too long, sunk cost, did not listen, saw signs, my plan, too optimistic, my name, no test, ignored doubts, i hoped, wrong person, defended, blind, i pushed
told them first, in person, found new tasks, stood before, took blame, customers called, board, not by mail, party, no scapegoat, references, time to grieve, mourning
stop criteria, small pilot, checkpoints, ask critics, pre-mortem, second view, smaller steps, end earlier, budget in stages, go no-go, next project, weekly, test first, template, red team, courage to stop

management-042
short time work, reduced hours, hiring freeze, other savings, seniority, travel cuts, children, age, part-time, volunteers, transfer, unions, no favourites
first sentence, eye to eye, not friday, tissues, no small talk, direct boss, prepared, silence, no mail, clear message, ten minutes, tears, same day, no excuses, repeat, human, room
letter of recommendation, job search, farewell party, coaching, phone contacts, agency, keep in touch, cv, fair package, call others, garden leave, goodbye, certificate
who is next, guilt, all in one room, drop tasks, anger, sadness, honest reasons, redistribute, less work, fear, talk each, open door, survivors guilt, new roles

management-043
stand before team, my head, buck stops, not the person, boss is liable, in front, scapegoats, no pillory, i answer, shoulders, back
first hours, stop damage, call affected, repair, no speculation, recall, who is affected, help victims, line stopped, records, before talking, cause
press office, short statement, one speaker, no comment no, staff first, lawyer, no lies, families, same words, internal before press, journalists, plain, regret
what in system, outside expert, publish, four eyes, without guilt, process, training, report, months later, deadlines, follow, changes visible, no witch hunt

management-044
cheat, fake, hide, work to number, anxiety, cobra, compete, tunnel view, do what counts, teaching to test, pressure, numbers game, trust lost, polish, stop helping, distort
three or four, whole team, errors, sick days, team level, mood, cycle time, customers happy, mix, two sides, no ranking, pair, turnover
monthly look, ask what means, they choose, explain purpose, interpret, curious, own dashboard, first ask, listen to reasons, team defines, coffee, drop it, no punishment
call time, hung up, closed tickets, split tickets, sales calls, story points, surgeons avoid, beds, lines of code, call duration, police, number of visits, short calls, inflated, looked good, counted, quick but

management-045
four eyes, coffee, open questions, no sides, same day, hear, story, neutral, what would make stay, walk
jealousy, envy, credit, old hurt, title, salary, overlap, unclear who decides, pressure, misunderstood mail, friendship, feel unseen, competition, territory, tired
same table, mediator, joint task, i messages, each says, small step, write down, concrete case, moderated, work rules, next two weeks, handover, neutral third, let finish, check date
two projects, others suffer, deadline, split, hand over knowledge, no blackmail, deputies, mood, back-up, transfer, clear words, hr, document knowledge

management-046
go through plan, open work, count, ask engineers, velocity, percent finished, supplier dates, realistic date, best worst case, second opinion, gantt, bottleneck, milestones
same day, four eyes, door closed, no mail, one sentence, clear words, bad news, knock, not soften, numbers on table, first hour, call, alone
smaller release, extra people, first part, price of each, three ways, drop features, partner, what each costs, core first, pilot customer, split, more money, stages, my advice
not lie, own name, in writing, together to board, will not sign, help him tell, next level, mail, liability, auditor, my line, stand by, no second version, offer to present

management-047
india, ask remote, after midnight, learned too late, silent on calls, informed afterwards, no coffee, who decides, inner circle, camera small, invisible ones, feel outside, list decisions
decision log, twenty-four hours, wiki, channel, comment period, everybody own screen, one remote all remote, rfc, chat, shared doc, meeting notes, slack, reasons, write before
take turns, six in morning, night call, alternate, meet yearly, i fly, share pain, swap times, not always asia, fly there, offsite, no late calls, fixed hours, compensate
after three months, ask again, count voices, leave rate, decisions in log, share of proposals, anonymous, speaking time, who proposed, numbers, turnover, less complaints

management-048
hygiene, tests, hand washing, safety check, seat belt, data, dignity, four eyes, helmet, truth, documentation, equal pay, no harassment, reviews, patients, lives
angry, money, alone, called pedantic, christmas, customer waiting, jokes, exception, costs, threat, rush order
stopped the line, said no, wrote, pulled plug, not signed, spoke up, called, offered help, stayed late, repeated, checked, sent back, showed why, i insisted, locked
bonus, friend, nobody hurt, later thanked, inspection, lonely, customer left, still in place, rule today, slower, trouble, reputation, near miss, audit passed, follows me
`;
