/** What people say who make the key points of the questions in hr: below each question's id a line for each of its key points. */
export const HR_SAID = `
hr-001
bad boss, apprenticeship, trained apprentices, was laid off, saw colleague cry, volunteer, came from sales, studied psychology, retail, scout leader, my mother, first interview, accident, student job
seeing someone grow, mediating, finding right person, trust people give, helping someone return, moment when offer accepted, apprentices, talks, being confidant, building teams, someone promoted, hallway chats, law and people
people stay, vacancies cost, sick leave costs, happy staff happy guests, profit, costs of leaving, right people in place, patients, output, empty chair, commercial, fewer resignations, customer satisfaction

hr-002
why people leave, average stay, sick rate, who sits on board, last survey, how decisions are made, works council, average age, speak up, exit reasons, values lived, home office, hire plans, open positions, generations, management style
seat at the table, or only admin, backing, to plan, not a fig leaf, know where to start, my first priorities, budget, influence managers, taken seriously, whether i can act, credibility, without that i cannot, partner or police, room to move, see if fits
built up recruiting, talks with managers, same size, coached leaders, reduced turnover before, good listener, worked with union, set up onboarding, conflict, labour law, payroll, survey experience

hr-003
done by december, what will be different, picture of success, why open, purpose of post, typical week, predecessor, after one year, hand in, biggest task, results first, which customers, what goes wrong without
what can be taught, three musts, maximum five, indispensable, wish list, egg-laying, bonus skill, cannot do without, knock-out, wishes, train later, rank them, unicorn
old advert, why ten years, really need university, copy paste, ask back, mini-me, gendered words, question habits, old job ad, stereotypes, full-time necessary, rethink, german native
final say, how much we pay, rounds, intake form, two weeks, advert text, written, who says yes, band, meetings fixed, sla, decision maker, calendar, feedback within

hr-004
better forecast, less gut feeling, sympathy, meta-analysis, everyone same chance, halo, comparable, research, first impression, evidence, chat favours, defensible, equal, similar to me, twice as accurate
ask job holders, critical incidents, real past situations, must-haves, past behaviour, from the profile, skill list, three to five skills, question per skill
one to five, good answer looks like, grading, example of a five, evaluate each, sheet, sum, weight, bars, marks, poor average good, form, what is a four, matrix
each alone, then compare, two interviewers, role play, not influence, write before talk, first train, mock, silent, no talk between, average, note taking

hr-005
computer ready, flowers, mail account, schedule, call the week before, key card, inform team, phone, parking, documents, first day plan, badge, letter, information pack, arrives and nothing
what is expected, weekly talk, training plan, half-way talk, first project, milestone, learning plan, regular, early win, ninety, talk after week one
godfather, coffee, someone to ask, tour, sponsor, breakfast, neighbours, welcome day, family feeling, other new starters, event, accompany, tandem
ask them, who leaves early, talk at day ninety, stay after year, questions after, how many stay, exit in probation, ratings, early leavers

hr-006
illness, family, attachment of earnings, disability, pregnancy, warning letter, debts, religion, garnishment, private life, bank account, diagnosis, divorce, addiction, union member, appraisal, sick notes
rights, role-based, not whole file, boss does not see, as little as possible, ask why, lawful, payroll only, minimise, few people, not curious, legal ground, data protection
locked cabinet, shredder, two-factor, after ten years, clean desk, close door, not by open mail, secure printing, not in the canteen, screen lock, separate file, safe, paper bin, period
someone in danger, crime, harassment, before they speak, not everything stays, obliged, explain first, say openly, bound, honest at start, exception, cannot keep, upfront, i have to tell, threat

hr-007
what i saw, not you are lazy, on monday you, consequence, i noticed, wish, concrete, describe, without label, observation, sandwich no, request, next time
same day, also ask for, not wait for annual, straight after, in return, question, within days, ask them too, weekly, exchange, let speak, both directions, ask their view, conversation
act it out, triads, camera, exercise, small groups, simulation, actor, tandem, difficult talk, colleague watches
after three months, ask the team, second session, refresher, employees notice, peer groups, talk again, repeated, upward rating, reminders, changed behaviour

hr-008
phone call, one week, after interview by phone, quickly, no silence, by name, standard mail for early, two days, not leave waiting, everyone gets, handwritten, short notice, human, telephone
not personality, useful, careful with law, experience lacking, without hurting, discrimination law, concrete, one tip, truthful, no excuses, fact-based, requirement
may we keep, six months, pool, later job, linkedin, permission, silver medal, other department, erase, ask allowed, invite again, newsletter, customers too, recommend, good impression

hr-009
call now and then, card, flowers, not diagnosis, how much contact, no pressure, letter, ask what wants, no medical questions, voluntary talk, ask permission, invitations, greeting, hear from us
few hours, step by step, four hours, hamburg model, lighter tasks, desk, home office, slowly, less responsibility at first, staged, shorter days, hours build up, no night shift, training update, quiet place
company doctor, disability officer, inform colleagues, what may be told, rehab, with consent, health insurance, prepare team, therapist, integration office, representative, works doctor, union rep, talk with boss
every week, after month, change plan, setbacks, ask how, slower, regular talks, check plan, increase or reduce, prevention, six weeks, continue

hr-010
engineer, nurse, rural, truck, no applicants, developer, half a year, night shifts, controller, remote town, pays less, nobody applied, unattractive, niche skill, two languages, doctors, welder, empty market
linkedin, bonus for employees, changed the advert, school visits, spoke to team, direct approach, video, active sourcing, abroad, lowered requirements, own network, part-time offered, trade fair, facebook group, headhunter, career changers, university
found, after seven weeks, two good people, signed, three candidates, found somebody, four months, internal, passed probation, from abroad, stayed, applications, team happy
ask the team, rethink profile, speed matters, network, early, start sooner, requirements, build pipeline, question must-haves, talent pool, patience, direct contact works, advert alone

hr-011
always on the road, production head, hr is paperwork, engineer, did not answer, annoyed, doctor, missed appointments, overbooked, forms, firefighting, avoid me
ten minutes, walk along, one page, came to site, rode along, fixed his problem first, in his language, prepared everything, coffee at seven, standing meeting, quick win, saved him time, vacancy filled, shadowing
calls me first, talks took place, appraisals done, invites me, recommends, reviews on time, now comes, fewer resignations, team talks, position filled, routine, sees value, partner
think like a manager, benefit first, go there, less forms, speak business, start with his pain, patience, understand pressure, not paper, be useful, make it easy, prepare, small steps

hr-012
cannot talk about others, protect, silence, discretion, not say anything, private, no comment, would also keep yours, not lie
what makes you ask, what have you heard, afraid, behind question, friend, uncertainty, fear, sit down, anxious, concerned for, team mood, what troubles
boss should speak, where it comes from, gossip, corridor, talk to manager, information soon, calm the team, communicate early, leak, tell management, coffee kitchen, clarify, stop talk

hr-013
what speaks for, call her, family, salary or tasks, wishes, open points, hesitate, deal breaker, compare, doubts, what tips, honest talk
phone boss, tonight, last interview by video, free calendar, same day, contract ready, one hour, quick meeting, skip nothing, pull forward, decide today, approve, ring around, draft, accelerate, interviewers together
what team earns, inside band, bonus, holidays, not outbid, home office, internal fairness, no bidding, written, no false promises, whole package
no pushing, wish luck, leave door open, plan b, don't beg, other candidate warm, maybe later, accept decision, alternative, next on list, runner-up

hr-014
onboarding, contracts, three sites, generalist, pay, time recording, works council, training, two hundred, thousand, apprentices, international, production staff, admin
from sixty to, filled, sick rate, positions a year, early leavers, apprentices taken, euros, turnover down, halved, fifty people, from twelve to, offers accepted, retention rate
less in, pay topics, conflict talks, next step, tariffs, data, compensation, new to me, home is, deepen, international law, gap

hr-015
dispute, shift swap, jealous, tone, nurse and doctor, sales and dispatch, holidays, silent for weeks, blamed, two women, insulted, broke down, smell, old and young, desk
three of us, each own view, mediator, no interrupting, wishes, rephrase, alone first, talk rules, at one table, calm, each spoke
duty list, in writing, signed, shifts, new tasks split, review after, weekly talk, on paper, promise, four weeks, clear duties, apology, meet again, fixed
work together again, not friends but, back to normal, one moved, half a year, went earlier, hear both, sooner, relapse, peace, ask early, held

hr-016
read file, talked with boss before, practised words, employment solicitor, date, termination, paper ready, social selection, checked, severance, who says what, notice period, questions expected, checklist, council heard
ten minutes, sit, not friday, no small talk, tissues, honest reason, quiet, tears, not argue, straight to point, pause, water, no blame, first sentence
job search, application help, taxi home, told team, goodbye, certificate, talk next day, hotline, laptop later, phone later, survivors, agreement, transition
never routine, sleep badly, less words, prepare managers, fair, talk earlier, clear words, hardest, follow up

hr-017
people left, nobody knew, parents asked, home office wild, sick, no rules, care, overtime, injustice, tests, wish, exit talks, every boss different, confused
asked people, test department, shop floor voices, parents, draft discussed, shift workers, small group, working group, first readers, representatives, mixed group, their ideas, let comment, round table
penned by me, drafted, moderated, my idea, i talked to, i convinced board, calculated, presented, i trained, i simplified, i coordinated, i visited, wording
sixty percent, requests, asked for more, mentoring pairs, fewer sick, after year, bookings, two hundred, participants, fathers too, turnover down, nobody ignores

hr-018
close, new director, lay off, bonus only for, everyone back to office, freeze, favourite, sack, mandatory, merge teams, relocate, no raise, ten people, open plan, spin off
calculated, what it costs, lawyer, leave risk, second option, survey, turnover, compare, studies, three options, voices, replacement costs
alone, before board, asked questions, coffee, no audience, closed door, not in front, morning, hear first, evening, understand aim, politely, waited
half, smaller, did it anyway, later agreed, postponed, courage, softened, stuck with it, numbers convinced, speak up early, proved right

hr-019
always men, part-timers, same school, nephew, foreign names, boss picks, gut, no posting, older, only full-time, favourites, rejected at cv, never advertised, mothers
names removed, same questions, posted all jobs, two raters, advert language, scoring, mixed panel, clear list, published, no photo, committee, open to part-time, job share, sheet, interview guide, work sample
year later, more women, twice, took longer, checked again, unexpected, share rose, invited, ratio, also men, slower, monitored
not lowering, fear of, answered, each objection, talked, open discussion, explained goals, not quota, critics invited, patient, pilot, worried

hr-020
charming, filled under pressure, manager wanted, good cv, let go, best seller to boss, promoted him, only candidate, first impression, salary high, probation, sympathy, friend recommended
did not check, i kept quiet, i hurried, warning signs, did not ask, blind, i didn't push, too impressed, against doubts
team suffered, after three months, resigned, complaints, two left, new search, mood, moved back, apologised, settlement, parted, unrest, mediation
second opinion, always references, work sample, wait, four eyes, trial day, slow down, speak up, check list, ask harder, leave empty, no alone, rather vacant, sleep on it

hr-021
three goals, both agree, changeable, know what is expected, no surprise, concrete, year changes, agreed together, not twenty, mid-year change
every month, short talks, not once a year, weekly, form is second, coffee, no december surprise, ongoing, talk more, feedback at once, less paper, quick, walk, meetings
compare across teams, managers sit together, last weeks only, favourites, mild and strict, reasons for rating, collected during year, same yardstick, hard graders, women, sympathy, cross-check, justify, leniency, notes
two talks, money kills, salary talk apart, not same meeting, raise, learn openly, training, link clear, no forced ranking, looking forward, next role, apart

hr-022
sick child, unclear task, bored, overload, wrong job, ask first, divorce, new boss, health, tools missing, how explained, what is behind, burnout
in writing, mentor, measurable target, tandem, six weeks, improvement plan, concrete targets, what exactly, offer, show how
every week, short talks, protocol, dates, praise progress, no surprise, file, regular meetings, step, both sign, log, check progress
last step, employment law, formal, lawyer early, transfer, written warning, protection, union, demotion, notice

hr-023
what job is worth, job families, groups, similar jobs, not person but job, describe jobs, ranking, ladder, salary groups, clusters, difficulty, knowledge required, career levels
two sources, comparison, competitors pay, consultants, not blindly, job match, location, current, what others pay, quartile, tariffs, middle, match jobs
men and women, same job different pay, above band, raise step by step, unexplained, check each year, red circle, who may deviate, statistics, adjustment, committee, part-time, explain difference
everyone sees, know where they stand, why i earn, bosses able to, bands on intranet, salary talks, law on, no secret, how to get higher, questions, written, town hall, understandable

hr-024
who goes, after how long, which boss, first year, good people, age, sites, fired or left, list, young ones, by month, each department, night shift, compare years, new or old
ask those who leave, ask those who stay, three months later, why stay, kununu, glassdoor, anonymous, former staff, coffee talks, phone leavers, neutral person, real reasons
salaries, rosters, competitor pays, commute, new director, tired, recognition, sick days, perspective, merged, home office ban, unfair, raises
guess first, two measures, see if fewer, biggest lever, small, watch, costs of leaving, evaluate

hr-025
how long, per hire, good after a year, which channel, how many say yes, agency fees, open days, where they come from, duration, applicants per, advert cost, manager satisfied, stay
ask rejected too, who leaves in six, probation passed, review sites, net promoter, comments, waiting, first weeks, stars, withdraw, rejected candidates, mood, candidate survey
men women per step, who gets lost, foreign names, four-fifths, age, equal chances, funnel, disadvantaged, disability, where do we lose, pass rates, step by step, invited versus, monitor, mix
fast but wrong, only three hires, quantity, data protection, not blame, luck, pressure to fill, randomness, voluntary data, chance, misused, tells little

hr-026
papers, study independent, own data, who tested, does score match, correlation, vendor claims, demo, proven, trial with, reference customers, snake oil
women, older, accents, gaps, names, trained on, disadvantaged, equal, four fifths, parents, foreign degrees, who gets sorted out, disabled, fairness test, past hires
lawyer, dpo, where is data, council must agree, eu rules, stored, contract, impact assessment, deleted, co-determination, server, agreement, legal, rights, anti-discrimination act
only suggests, person looks at all, no auto rejection, say it in advert, right to ask, complain, last word, recruiter, look at bottom too, machine not, opt out, responsible person, second look

hr-027
cannot or will not, lacks know-how, wrong software, demotivated, pistol, allowed, obstacles, boss, equipment, gun to head, unclear task
watch work, errors, talk with team, what would be different, where exactly, problem first, look at, what goes wrong, shadow, visit, complaints, who says
poster, better form, cheat sheet, ask colleague, new tool, clear instruction, tandem, video, change rule, talk, written steps, staff, simplify
use next day, boss follows, after three months, test, fewer errors, apply at once, repeat, buddy, daily work, refresh

hr-028
who could destroy, laptop, keep apart, mandate, first steps, who is involved, save mails, chats, leave, copies, written complaint, conflict of interest, timetable, question list, paid leave
accused too, everyone heard, what did you see, two people in room, fair hearing, own words, statement, each person, bring someone, view, same questions, no prejudgement
what is proven, written report, code of conduct, credible, contradictions, against rule, minutes, recommendation, evaluate, facts not opinion, weigh statements, reasons, file
nobody punished, quickly, tell both result, no gossip, weeks, no disadvantage, aftercare, check later, secrecy, feedback, speak again, closing talk, silence

hr-029
which work needs place, machine, lab, who meets customers, each team decides, what needs hands, reception, not status, list jobs, quiet work, meeting days, by activity, warehouse
nurses cannot, other benefits, four-day, ask all, free shifts, choose shifts, extra days off, workers, time accounts, flexible start, envy, round table, two classes
out of sight, rate results, evenings, same chances, lonely, hybrid meetings, no mails at night, everyone on screen, reachability, training leaders, presenteeism, forgotten, breaks, results not presence
chair, screen, secure line, headset, foreign country, after six months, vpn, accident, costs, trial period, allowance, agreement, social security, look again later

hr-030
brave, quiet room, let tell, not judge, glad you came, tissue, steady voice, no doubt, open, no why-question, hear out
employer must, cannot forget, not all secret, say at start, law requires, others protect, not promise, next steps, care duty, must react, without her name
her decision, counsellor, trusted person, psychologist, come along, ombuds, go with her, change shift, betriebsrat, talk herself, write diary, women's officer, hotline
notes, legal advice, next meeting, watch, date and words, no disadvantage, hr lead, check again, anonymised, pattern, ask weekly, file, protect her

hr-031
hurry, what has she shown, track record, favourite, urgent, explain choice, compare
others leave, unrest, union, council, wrong signal, anger, bad blood, demotivate, gossip, nepotism, works agreement, reputation, looks bad for, unmotivated
two weeks, short talks, same questions, she can apply, intranet, lean, fair chance, few days, two interviewers, internal notice, one round, small panel
honest talk, plan, next chance, disappointed, training, perspective, before announcement, help manager, encourage

hr-032
hours per month, what i see, sick rate, no accusation, i noticed, together, compare, worried, not blaming, chart, resignations, private talk
coffee, without boss, talk to some, small groups, what burdens, outside, confidentially, walk through, ask openly, external, canteen, no names, moderator
too few people, boss's style, vacancies, unclear, pressure from above, processes, system, meetings, overload
new hires, less projects, coach manager, after six weeks, next level, company doctor, temp, his boss, re-prioritise, look again, agreed steps, burnout prevention, milestones, breaks, hours down

hr-033
files, when hired, qualification, hours, years, job description, bonus, compare, market, contract, maybe reason, training, part-time
woman, lawsuit, pay transparency, keep quiet, equal work, not tell others, sensitive, claim, works council, liability, back pay, injustice, small circle
lift, not lower, two steps, next month, backdated, budget holder, lower one up, cfo, plan, close gap, written, apply from, talk to person
entry pay, bands, check every year, who negotiated better, rules for offers, whole company, regularly, statistics, salary bands, controls, sweep

hr-034
dates, works council first, social plan, site agreement, mass dismissal, who is hit, reason, papers, transfer offers, authorities, agree, negotiations, deadlines, checklist
practise sentences, answers, reacting to tears, no jargon, one story, role play, message sheet, training day, emotions, do's and don'ts, what not to say, fears, speak simply, mock
not from newspaper, same hour, absent people too, then press, sick called, no leak, customers later, shifts, morning, all together, order, night shift
job centre, psychologist, talk next day, job fair, application training, walk around, transfer company, weeks after, counsellors, contact, those who stay

hr-035
betriebsrat, agreement on, working hours, weekly meeting, social plan, home office, tariff, ten members, software introduction, strike, time recording, hospital, transfers, union secretary, dismissals
before decision, no tricks, coffee, hard but fair, prepared drafts, eye level, i explained, informal, my part, keep word, negotiated for
quick, no court, peace, jobs saved, both could live, new rule, without strike, after months, conciliation, accepted, win-win
would read, seminar, colleague ask, talk before, law book, know people, not enemy, patience, partner, no surprises, informal talk

hr-036
how work flows, customer's view, before organigram, savings or quality, duplicates, goals first, aim, interfaces, services, process first, bottlenecks, charts last
who decides what, how many per boss, overlap, levels, job descriptions, criteria first, reporting lines, who approves, mandate, headcount, double functions, leadership post, new roles
everyone may apply, social criteria, no favourites, early talk, council, one boss too many, preferences, alternatives, same criteria, legal, no pre-selection, wishes, fair exit, tell why
weekly info, who must not leave, workshops, mood, retention bonus, questions, joint days, two cultures, first hundred days, rumours, kpi, barometer, quick wins

hr-037
painful if empty, retirements, key posts, who retires, business in five years, single expert, bottleneck, tomorrow's, new skills, specialists too, age structure, if she left, not only bosses
more than boss opinion, tests, several managers, 360, nine-box, look together, challenge names, observe in projects, outside view, track record, bias, round
job swap, coaching, apply yourself, abroad, deputy, acting, shadow, task force, visible to all, training on job, cross-department, patron
filled from inside, yearly, who is ready, two per post, refresh list, women, left, successors, names change, check each year, two years away, depth

hr-038
little prediction, same people, studies show, chemistry, bad predictor, gut, first impression, clone, discrimination, homophily, coin flip, hobby, sympathy, football club
what exactly, which behaviour, how would you see, culture add, concrete, how work together, turn into, three values, can be seen, translate, what good looks like, name behaviours, deeds
same questions, two or three people, scale, trial work, guide, fixed, work test, independent, simulation, each alone, sheet
try with next five, look at our hires, no lecture, his best people, who left, let him choose question, side by side, respect concern, small test, after year, show outcomes, join in, keep one talk

hr-039
what will machine do, which parts, routine, profile, split work, skill matrix, activities, text work, competence, list, repetitive, pieces
three futures, how many people, best worst, where short, departments, retire, fast slow, supply and need, plan range, headcount, revisit
train, move to other jobs, natural leaving, academy, no layoffs first, part-time, new profiles, early retirement, school, inside first, recruit few, voluntary, new tasks
say what we know, pilot with, no sugar-coating, union, no secret, works agreement, ask, rules for ai, data, promise, regular, questions, monitoring limits

hr-040
suicide, plant closing, covid, cancer, fire, violence, cyber attack, bankruptcy, fatal, mass illness, whole team quit, flood, harassment, fifty people, abuse, boss arrested
crisis team, i called, list of, i went there, within hours, i took charge, i informed, i got psychologist, i stayed, i arranged, decided first
relatives, psychologist, every morning, room to talk, told truth, short messages, phone, visit, grief, all employees, funeral, managers briefed
nobody lost, came through, plan now, stayed together, people first, talk early, back to work, emergency list, look after self, jobs kept, drills, thankful, plan ahead

hr-041
nobody said anything, doors closed, mistakes hidden, boss decides all, sick, shouting, night mails, fear of, no feedback, overtime heroes, bad score, fluctuation, gossip
boss went first, errors shared, new criteria for leaders, monthly breakfast, meeting rules, promoted others, failure night, open door, board example, peer groups, removed, retros, dialogue, leaders measured
old habits, laughed, boss left, one step back, patience, relapse, doubters, critics, fell asleep, tired, new start, lost a year
three years later, speak up, ideas submitted, less sick, stayed, new people say, measured again, errors reported, more applicants, doubled, from 40 to, leavers fell

hr-042
sick employee, reduce staff, older, save money, promised her, boss asked, get rid of, pregnant, long-serving, whistle, between chairs, demanded, quiet dismissal
slept over, what is right, employment counsel, mentor, both sides, could i explain, mirror, law, conscience, pros and cons, professional code, talked with, what if public
said no, told boss, looked for third way, talk with her, transfer, spoke up, suggested, put in writing, asked for time, kept secret, fair severance, mediated, declined, found another job
stayed, left with dignity, relationship, fair solution, still troubles, early, clear line, settlement, promise nothing, agreement, boundaries

hr-043
no stars, money does not, no special, status, sales figures no, rules for all, zero tolerance, treat same, whoever, code, irrespective
law firm, not board friends, outsiders, recuse, not me alone, supervisory, foreign, mandate, ombuds, uninvolved, friend steps out, audit, write mandate, impartial
his side, no contact, paid leave, not presumed guilty, witnesses, separate, other manager, safe, anonymity, counselling, innocent, accompany, no revenge
written, supervisory board, no cover-up, measures, dismissal, warning, who decides, independent committee, tell complainants, watch after, body, after half year

hr-044
call it, mailbox, pull back, server, stop forwarding, first minutes, link, ask to delete, everyone delete, admin, block download, who opened, revoke, print
privacy officer, director, within 72, supervisory authority, notify, works council, solicitor, report form, time log, management at ten, document, board, dpo, register, assess
mail before ten, we made a mistake, boss speaks, no excuses, regret, meeting, don't share, hotline, sincere, say sorry, who to ask, all-hands
why he earns more, faq, salary logic, talks individual, four eyes, bands, anger, train managers, password, check differences, send rights, envy, room for, unfair cases, process change

hr-045
statistics, hours, seniority, uncontrolled, model, age, explained part, comparable, decompose, level
who gets promoted, women's jobs lower valued, job evaluation, parent leave, why fewer in top, bonus, explaining away, unequal start, hidden, care, who sits in, level itself, access
few people, lawyer, names, no single, data protection, sensitive, careful, outside expert, anonymous, before publish, involve, secure, at least six
raise, every year, pay rules, correct, money aside, starting pay, decision, promotion criteria, repair, report, no negotiating, close, board, rule for offers

hr-046
which days, mondays, when started, night, age, long or short, statistics, who left, overtime hours, sick rate, trend, accidents
doctor, anonymous, quiet, return talks, small round, ask, union, not diagnosis, what makes you ill, external, outside, hear
heavy lifting, noise, tone, stress, mood, cold, bullying, roster, overload, chairs, behaviour of head, pressure
train head, more staff, three months, again numbers, breaks, health, new rota, talk monthly, small steps, review, evaluate

hr-047
proof, voice, what does smile say, independent, science, how does it score, light, facial, black box, peer, which data, camera quality
skin colour, dialect, autism, unfair, court, works council, forbidden, high-risk, gdpr, image, women, reputation, deterred, emotion, sue
train interviewers, test tasks, better advert, faster replies, phone, appointments, recruiters, same questions, cheaper, skills test, trial day, invest in
no auto, tell candidates, own check, yearly, end date, lawyer, numbers by group, alternative way, exit, small trial, who is liable, agreement, person decides, delete, stop if

hr-048
which gap, salary, qualification, purpose, hurry
people will talk, he starts badly, your name, authority, favour, nepotism, looks like, others leave, damage, board, if it fails, hurts friend, backfire
one week, same talk, two interviewers, other candidates, advert, work sample, short, neutral, someone else decides, you step out, trial, ask like all, scorecard, five days, few steps
not sign, law, written note, lie, supervisory chair, your decision but, say clearly, advice, no forging, contract rules, put on record, last word, discrimination

hr-049
same rules, stop, expenses, home office, travel, overtime, order, save, protect, clarity, hours, safety, control, approvals, equal
shortcuts, own lists, secretly, complicated, form, boss signed blank, too strict, took weeks, detour, annoying, private, nobody read, loophole
shortened, asked users, one page, removed, small trial, new version, round table, works council, less steps, admitted, group, cancelled
who must live with, what gets harder, how long, walk through, pilot first, why bypass, fewer rules, first talk, easy way, who is hit
`;
