/** What people say who make the key points of the questions in general: below each question's id a line for each of its key points. */
export const GENERAL_SAID = `
general-001
for the past, nurse, electrician, logistics, office clerk, bachelor, master, warehouse, i run, bank, day to day, freelance, live in, based in
apprenticeship, internship, university, first job, came to, abroad, after school, switched, spent three years, trained as, joined, retrained, part-time, family break, promoted to, parental leave
doubled, speak three languages, reduced, halved, prize, examination, colleagues come to me, zero errors, turned round
ad, exactly what, drew me, reason i am here, bring together, opening, combine, your products, next chapter, suits, read your, match

general-002
apprenticeship, left home, emigrated, turned down, self-employed, went back to university, dropped out, at twenty, first decision, parental leave, evening school, stayed, moved abroad, resigned
child, father ill, unhappy, fascinated, afraid to regret, money, family, freedom, teacher told me, stuck, tired of, health, adventure, wife
met, language, never regretted, new friends, independence, qualified, patience, lost money, taught me, found my field, turned out, paid off, still benefit

general-003
new things, next level, after six years, ready, international, stretch, further, closer to customers, stand still, fresh, deeper, outgrown
no bad words, many chances, mentor, still friends, years well spent, trained me, hard to leave, on good terms, good people, owe, not running away
ad, size of your, exactly, you offer, website, matches, international customers, i saw, read that, spoke with your, training programme, suits me, the job described

general-004
coffee, first hour, two hours, machine, patient, hands, meeting short, desk, workshop, no phone, write, finish, lunch together, outdoors, email off, laugh
time flies, go home, tired but happy, flow, see what i did, something finished, smile, recharge
expenses, boring, forms, filing, belongs, dull, invoices, emails, documentation, meetings, get it done first, half hour, music, tidy, repetitive, put up with

general-005
printer, red eyes, trainee, sigh, new girl, quiet, alone, lost, late shift, computer, silent, behind, heavy boxes, cried, excel, fell behind
carried, half her, took phone, coffee, formula, translated, took two, swapped shift, helped carry, hours, called, lunch break, one evening
went home, cake, could do alone, friends, boss heard, returned favour, smile, order left, relieved, closer, laugh, sent in
look around, ask sooner, small things, comes back, favour, keep eyes open, offer carefully, teach not do, nobody asks, team spirit, kindness, easy

general-006
excel, sap, polish, new machine, english, colleague ill, forklift, payroll, python, overnight, boss left, accounting, programme, suddenly, regulations, by monday
youtube, flashcards, evenings, bus, trial and error, videos, sat next to, book, weekend, wrote cards, small project, app, questions, exercises, beginning with, repeated, aloud
ran alone, no mistakes, colleagues asked me, presentation, exam, first report, customers understood, teaching, after ten days, answered, produced, boss surprised, eighty percent, conversation
need to write, explain to others, morning, with people, in small pieces, hands, not from books, repetition, ask early, see example, mistakes, pictures, practice first, sleep, pressure

general-007
tender, friday, exhibition, wedding, catalogue, annual accounts, thesis, machine broke, half team, earlier than, truck, christmas, moved forward, night, printing
backwards, table, whiteboard, hour by hour, left out, important first, divide, calendar, buffer, daily, small pieces, what can wait, minimum, checklist, ticked
weekend, overtime, phoned, borrowed, coffee, split with, two temps, cancelled holiday, asked for more, told customer early, someone to check, stayed
hour before, tired, half day late, start earlier, customer happy, say no, ask sooner, estimate, good enough, plan less, ten minutes before

general-008
fair, five of us, open day, concert, renovation, move, tournament, relocation, charity, six months, school, record, software, together we, audit
i took care, i called, budget, i planned, posters, tested, music, kept list, i negotiated, i cooked, translated, i drew, wrote the, figures, finance, logistics, i spoke
argued, vote, tension, two camps, quarrel, calmed, talked it over, table, strong opinions, mediated, coffee
sold out, first place, hundred guests, money for, on the day, raised, praised, ready in time, visitors, newspaper, no accident, repeat every year, finished early

general-009
manual, website, old projects, notes, intranet, products, watch others, training videos, try software, set up computer, organisation chart, glossary, own plan, names, tidy, folder, shadow
kitchen, ten minutes, calendar invite, desk, sit with, smoker corner, say good morning, list of people, reception, door, cake, canteen, coffee machine
carry, minutes, copying, phones, take off load, boring tasks, scan, test, tidy store, take notes, data entry, make myself useful, pack, relieve someone
mail, end of week, boss know, what is expected, contact person, ask politely, need access, plan for, half hour, first goals, friday, mentor, tell openly, password

general-010
old files, internet, last year, manual, template, google, archive, compare, wiki, previous, dictionary, sample, look how others, chatgpt, folder
what should result look, say back, is it right, write questions, dumb question, repeat, result look like, boss, list of, not pretend, in other words, explain back
first step, page one, rough, half an hour, outline, is this right, ten percent, direction, mock, before go on, piece, prototype
friday, how long, what comes first, rush, calendar, else wait, which first, today or next, schedule, hours

general-011
who waits, penalty, truck, by which hour, machine stands, can wait, harm, money lost, minutes, noon, ask how, guest, dependent
say to each, not play, other request, open about, call, cannot do both, mail, say honestly, no secret, same mail, table
three-way, boss decides, let them agree, short call, not my decision, who is higher, ask my lead, talk together, five minutes, vote, ask superior, common, one meeting, tie
first this, at three, half each, hand over part, tell when, keep word, finish, realistic time, say until when, promise, tomorrow

general-012
nod, let her finish, not interrupt, ear, smile, deep breath, quiet voice, let off steam, annoyance, no argue, eye contact, vent, hear out
on behalf of company, not my department no, i see to it, not say not me, for the trouble, excuse, regret, stand for company, annoying for you, represent, unpleasant
exchange, money back, call driver, warehouse, voucher, repair, new one, ask what wants, refund, supervisor, immediately, workshop, alternative, ring, arrange
next day, wrote it down, tell team, so it stops, did it arrive, complaint form, ask again, phone, satisfied, source, tell warehouse, look into

general-013
go to boss, no hiding, same hour, say i was wrong, stand up, embarrassing, phone, no excuse, confess, without waiting, my mistake, truthful
call back, stop truck, recall, money, repair, wrong invoice, send correction, undo, affected, patients, recalculate, damage, check rest
tired, four eyes, look twice, write down, ask colleague, routine, template, hurry, distraction, note, tick, second look, rule

general-014
loyal, funny, thorough, patient, optimistic, keep word, tidy, dependable, structured, warm, joke, one colleague said, does not panic, curious, punctual
loud, think aloud, late, talk too much, cannot sit, pedantic, short mails, chaotic, forget, hard to delegate, sensitive, bossy, reserved, control
count to ten, notes, asked colleague to tell, let others first, timer, calendar, coach, sticky, sign, pause, set limit, bite tongue, write it, delegate one, good enough

general-015
red thread, curiosity, explain things, teach, from the beginning, connect, languages, care for, root, whichever, bring people, puzzle
child, company closed, illness, redundancy, laid off, back to school, parents, abroad, sabbatical, wrong subject, caring, stopped, insolvency, restarted, year off, no regret, turning point, chance
in five years, combine both, both sides, logical, master, bring together, build on, further, deepen, continue

general-016
honesty, good boss, salary, home office, laughter, freedom, children, no politics, feedback, keep word, pension
ward, previous firm, boss listened, boss read, plans changed, ten years there, left because, course paid, door open, one year, ignored, shouted
stay late, i teach new, ideas, i bring, stay calm, in exchange, take duty, tell truth

general-017
window, holiday, shift, tidy desk, loud, volume, mail, temperature, method, order of, rota, design, credit, tone
knocked, lunch, walk, invited, went over, swallowed pride, same evening, started, alone, said how i, quiet room, sorry first, apologised, smoking break, wrote him
taking turns, written, one month trial, fixed time, mornings, headphones, exchange, clear rule, test week, share, weekly check-in
friends, laughed, still write, speak sooner, joke, coffee now, closer, not by mail, ask why, no grudge, calmer, stopped

general-018
licence, degree, record, marathon, own shop, language, contract, bankruptcy, competition, sales target, start-up, master, place at university, diploma, thesis
lazy, no plan, started late, wrong priorities, alone, did not listen, not enough, believed easy, nerves, blamed others first, careless, skipped
cried, paid debts, second attempt, walked, talked with friend, looked for, new date, closed, ashamed, told parents, went on, accepted, coach, resat
start early, ask for help, smaller goals, realistic, plan b, humility, passed later, patience, calendar, say no, break into, test myself, earlier, partner

general-019
paper form, searching keys, typed twice, waiting, storage, walked, double, list missing, phone calls, queue, stock, lost, cupboard, shifts, returns, excel, mess
two colleagues, boss sceptical, sample, coffee, asked those who, counted before, presented, photo, meeting, free of charge, first only, dared
template, drew, labels, programmed, boards, spreadsheet, macro, colour, my evening, printed, made list, trained, rebuilt, moved shelves, sewed
minutes, other department, saved, day per month, every day, euro, copied by, nobody searches, zero, today standard, calls dropped, quicker, half an hour saved, fewer mistakes

general-020
too loud, mumble, arrogant, mails, not listening, teacher, in front of, mentor, appraisal, tone, unprepared, talk too long, customer letter, father, trainer
red, tears, excuses, denied, night, stomach, offended, silent, justified, embarrassed, hit, argued, sulked, shock, laughed off
friend, video of me, three people, for instance when, wrote down, part was right, recorded, listened to, looked back, second opinion, kernel, after week, honest friend, mirror, seventy percent, went back
slower, pause, let finish, boss said, next appraisal, colleague noticed, praise, each morning, three points, thanked later, now i ask, weekly, visible, shorter, better mood, trained

general-021
new shift plan, machine, software, sceptical, old hand, moving, home office, layout, director, price, laughing, boss said no
coffee, his fear, nodded, his point was right, extra work, changed plan, walked with, questions, hours, took seriously, built in, let talk, what bothers
side by side, counted, small group, customer, let him test, video, calculation, visit, brought sample, seeing, comparison, trial fortnight
best supporter, teaches others, all stores, still runs, patience, ask first, not argue, small step, invited, doubters, first listen

general-022
snow, power cut, boss away, server, two ill, storm, fire alarm, opening, bus, fell, queue, cash register, speaker cancelled, same morning, water
paper, minute, deep, red first, wrote, what kills us, tea, danger first, quiet voice, counted, stopped, safety first, three priorities
phoned, split team, guests, borrowed, sent, one person each, loudspeaker, volunteers, every half hour, asked neighbour, replaced, coffee for, moved, rang
evening, all home, show went on, plan b, phone numbers, guests did not notice, laughed, deputy, checklist, spare, late but, breathe first, nobody hurt, backup, stay calm

general-023
japanese, older, engineer, artist, silent, punctual, indian, introvert, german, retired, loud, numbers person, doctor, religion, young, deaf, chaos
silence, invited home, read about, wrote mail, slowed down, question, family, tea, feedback alone, listened longer, learned greetings, waiting, films
he saw, i brought, contacts, customers, care, structure, filled, eye for, mistakes, two halves, balance, tidy planning, steady nerves
friends, still call, prize, finished, ask not assume, patience, silence is not, order won, richer, opened eyes, look twice, pause, no judge, good product

general-024
open plan, software, new owner, shifts, other site, less pay, paper to tablet, team split, hot desk, uniform, outsourcing, new leader, fear, new hours, afraid
slept, talked with wife, list of pros, looked for good, curiosity, visited, asked for reasons, stop complaining, questions, swallow, half full, gave new way weeks
tips, wrote guide, showed others, list of faults, plants, suggested, first user, plan for, calm others, mistakes reported, breakfast, ideas, joined committee, helper
would not go back, faster, half good, some things worse, saves me, quieter, friends there, open now, ask why first, curious, fears too big

general-025
two exams, wedding and, month end, four customers, report and, same week, side job, semester, parallel, training, launch, both bosses, three sites, budget, due
colours, sunday evening, whiteboard, paper diary, outlook, blocks, sticky notes, friday review, excel, app, reminders, kanban, morning, alarms, monday plan
later date, talked to boss, not this week, dropped one, cancelled, told customer, only two, extended, let go, swapped, shorter, refused
one late, sleep, less at once, boss trusted, buffer, handed in, grade, customers stayed, tired, tell early, never five

general-026
who said, what is behind, is it wrong, ask first, private, which worry, board, afraid of, legal reason, confidential, maybe error, listen, talk alone
my name, lie, comes out, readers decide, not sign, line, lose faith, auditors, patients, reputation, court, false picture, cannot with, conscience, later worse, liability, omit is lying
add reasons, together with measure, footnote, calmer words, appendix, own section, softer, neutral, half page, next to plan, with numbers
works council, trusted person, boss of, lawyer, notes, mail, union, hotline, would not sign, whistleblower, copy, step back, keep a copy, supervisory board, internal audit

general-027
coffee, four eyes, i noticed, not behind back, alone, no gossip, ask how, walk, one talk, message, quiet, open talk
ill, child, afraid, bored, felt excluded, trouble, grief, language, lost, no feedback, forgotten, misunderstanding
small piece, table, halfway, together first part, check monday, board, pair, names, task list, interim date, swap tasks
teacher, supervisor, second talk, whole group, say before, last step, grade, redistribute, after two weeks, superior, not secretly, customer, warn

general-028
if wrong, costs, lives, back, door, how bad, chance, safety, money, undone, who is hit, decide later, tomorrow, permanent
three calls, list known, one hour, internet, similar case, ten minutes, old numbers, look up, missing piece, ring around
say openly, in writing, mail, not wait, gut, say that uncertain, stand by, tell team, note
in a week, watch, stop point, way back, next morning, small first, calendar, second look, early sign, new information, tomorrow check, exit, keep door open

general-029
before vote, numbers, risk, speak up, in meeting, objection, not afterwards, written, my worry, politely, say openly
what do they see, ask why, blind spot, convince me, new information, curious, reasons of others, pros, other side, humble, change mind, check facts
pull, fully, not sabotage, one voice, no gossip, back it, vote, majority, team first, lend a hand
danger, injured, illegal, conscience, red line, boss, after month, look again, criteria, patients, if numbers, not part, law broken, protocol, people hurt

general-030
sleep over, walk, read again, draft unsent, ten minutes, coffee, short mails sound, maybe hurry, language, no reply at night, count, delete, bad day, phone typing, not answer, hour
desk, five minutes, go over, voice, not by mail, short call, walk over, door, two minutes, lunch, camera, hear voice, sit down together
i read, did i get right, i was surprised, without reproach, how meant, irritated, what is behind, tell my reading, open question
call instead, laugh, shake hands, short call first, sorry, emoji, fine, important by phone, forget it, clear air, if angry talk, no grudge, promise, subject

general-031
inbox, calendar, shared drive, what is due, folder, half done, contracts, first hour, table, open points, look through, status list, tickets, which dates
sick colleague if allowed, previous, neighbours desk, last year, supplier, deputy, team assistant, colleague next, contacts, accounting, ring, boss knows, network, partner
what burns, call customer, two days later, say i am new, own tasks later, mail, boss decide, tell those waiting, shift, stand in, realistic, which first, drop, contact person
list for her, page, diary, state, decisions, hand back, short talk, manual, first day back, for next time, names, open items page

general-032
lunch partner, behind, late home, my report, good mood, cannot finish, angry inside, own boss, not lose, fair
coffee, i message, quiet, without reproach, i notice, early, sorry, say how, gentle
notes, write steps, video, half hour friday, first try, after lunch, together once, recipe, ask three others, after two o'clock, fixed hour
too new, afraid of mistakes, overworked, never shown, lonely, wrong job, load, instruction, insecure, program, bored, talk to his boss

general-033
festival, translation, book, website, wedding, move house, committee, school, said sure, website for, chairman, friends, association, catering, newsletter, renovate
third evening, four times, night, list got, half done, first week, counted, pages, weekend gone, calculated, stomach, after days, iceberg
second person, phone, three weeks later, two helpers, sorry, new date, paid help, sat together, share, friends helped, reduced scope, cut chapters
times two, finished, late but, ask details, sample first, write scope, day off, never say yes, sleep over, double, small trial, contract, tired, next time half, page test

general-034
let her finish, go on, sorry anna, hand, back to, what did you say, hold on, turn, listen to, her idea
smile, no shame, not attack, calm voice, humour, not in front, maybe not aware, gentle, without embarrassing, soft, courteous, warm, no scene
coffee, not speak for, alone, kitchen, right for you, walk, offer, ask first, message, corridor
go round, everyone two minutes, hand signal, speaking list, write first, talk to boss, not aware, talking stick, timer, before next, alone with him, card

general-035
school, patients, cleaner energy, fewer accidents, clean water, young people, homes, elderly, region, apprentices, fairer, villages, children learn, better care, trained others, daughter
grandmother, own illness, saw, poor, father worked, lost, child, accident, as a child, teacher, cannot accept, grateful, anger
evening, diploma, exam next, part-time, club, saving, network, tutor, blog, degree, experience first, prototype, started, small savings
plans change, not only path, two steps, place to, first step, let surprise, bring me closer, direction stays

general-036
harness, false numbers, racist joke, bully, chef, forged, dangerous, trainee, probation, overtime unpaid, everyone laughed, hygiene, colleague treated, contract, expired, forklift, powerful
trembling, door closed, in meeting, letter, stood up, photos, after shift, voice shook, one sentence, i went to, mail, union, i raised, first alone, looked at him
silence, cold, shouted, colleagues avoided, apology, new rule, thanks later, no promotion, dismissed, inspection, nobody greeted, fixed, no longer invited, boss listened
sleep well, earlier, courage, not alone next, still shaking, better words, find ally, price, mirror, son, worth it, facts first

general-037
move, festival, intern project, committee, choir, club, parents, campaign, festival crew, fair, five departments, fundraising, football, group work, external, no authority
coffee, let choose, praise, asked each, pizza, goal visible, thanked publicly, small tasks, talked first, story, what they gain, listened one by one, their boss, made easy
nobody came, own job first, boss of theirs, called, shorter meetings, smaller task, deadline moved, angry, talked alone, no pressure, substitutes, swapped, two dropped, excuses, patience
all names, three hundred, party, money, on stage, next year again, listen before, ask not order, raised, card, people follow, many came

general-038
dismiss, stay or go, sell, two candidates, stop production, friend, close, family, transfer, promotion or, patient, money or, report or
nights, wife, two columns, former boss, walk, worst, lawyer, conscience, spoke with, table, gut, paper, priest, outsider, fears
told first, alone, letter, same day, helped find, not by mail, slowly, handed over, tears, phone, spoke to each, stayed, references, step by step, last day
sooner, hurts, doubt, peace, too long, met later, wrong in, sleep, time showed

general-039
cancelled last minute, told secret, lied, gossip, wrong report, left alone, double booked, lost file, blamed him, did not come, sold, broke word, phone off, covered, credit for
went there, looked in eye, my fault, letter, hear anger, silent, flowers, in person, told truth, no justification, ashamed, long talk, let speak
every friday, early, small promises, calendar, did what i said, first there, even small, called back, took shift, told first, without asking, never late, open book, proof
friends, godfather, slowly, not fully, recommend, say no first, promise less, trust slow, jokes, call at once, still careful, write down, deputy

general-040
leak, noise, glue, no spare, wet, late bus, pupil, bird, three companies, manual useless, expert said, machine stopped, customers never, rust, too small, all methods
kitchen, child, shower, walk, garden, toy, saw at, bicycle, hobby, cleaner said, other trade, grandmother, film, upside down, opposite, from hospital, nature
one machine, cardboard, weekend, small part, spare one, first at home, two customers, back up, timer, tape, in corner, could undo, sample, compared
ten euros, copied, no leak, patent, ask cleaners, look elsewhere, cheap, zero, half time, laugh, never broke, ask outsiders, prize, play, since three years

general-041
seen or heard, how long, money, tea, danger, not judge, did you see, what exactly, injured, rumour, first-hand knowledge, extent
friend but, no blank promise, say now, cannot un-know, contract, conscience, law, say early, not lie
i come with, by friday, write down, courage, together to boss, your voice, milder, offer, anonymous, lawyer first, stand beside, first chance, help write
ombudsman, works council, data, without name, audit, not gossip, if danger at once, revenge, internal, officer, inform her before, line, safety, union

general-042
what counts, keep heart, ninety percent, drop, minimum, rank, purpose again, strip
sponsor, call, no surprise, sit down, what can go, boss, users, cut together, meeting, sorry, promise, all at table
second-hand, students, rent, donations, own people, share, swap, open source, other department, loan, by hand, interns, school, discount, haggle
smaller, checkpoints, first stage, table, worst, written, postpone, three variants, version, go or stop, new end date

general-043
count what, watch, calls, speak with users, stories, side effects, patients, paper good, real life, letters, two cases, visit, listen
bonus, unpopular, at table, courage, not wait, green, meeting, lose, alone, ask talk, uncomfortable, report, truthfully
ask customer, long-term, second number, less but, count return, quality check, satisfied, combine, weeks later, people helped, replace
do right, one hour, fulfil minimum, quietly no, not cheat, small freedom, keep helping, fewer but, conscience, side

general-044
my father, first boss, school, control, never show, always right, customer is king, alone, multitasking, home office, rule, conviction, young, degree, money motivates
study, burnout, trainee, customer, sick, project collapsed, son, argument, six months, data, moved, mistake, friend, experiment, new boss
told my team, ego, identity, sorry, embarrassed, taught others, laughed, old friends, uncomfortable, apologise, fear, resisted, hurt, losing face
listen, no longer, question first, slower, trust people, half sure, test, write, new rule, delegate, invite critics, test my view, work from home

general-045
holiday, mother, shift, promotion, two people, both right, years of service, new one, sick child, equal, rota, seniority, christmas off, pay rise, single parent, room, part-time
rule, slept, drew lots, talked to both, boss, pros, last year, heard both, hr, written, two columns, alternated, compare
alone, same day, no mail, sorry, reasons, let be angry, coffee, next time you, before announcement, not hide, directly, open conversation
bitter, friends again, rule now, hurt, guilt, came back, compensation, both stayed, distance, turns, scar

general-046
fire, data loss, wedding, strike, accident, power, queue, penalty, outage, angry, disaster, flood, infection, lost, wrong medicine, bankruptcy, standstill, deadline missed
backup, tested, checked twice, phoned, second supplier, spare, week before, labelled, early morning, quietly, trained, replaced, copies, walked, rehearsed, plan b
other branch, year before, no complaint, neighbours had, statistics, others failed, inspector, hours, when i was ill, minutes, audit
smile, wife, own list, mention, report, enough for me, quiet satisfaction, review, say it, boss asked, write down, appraisal, sometimes hurts, invisible, praise others

general-047
manager, could order, older, sign, deputy, contract, my signature, client, chair, final say, assess, customer of, salary, threaten, vote, owner
afraid, obey, own idea, lose them, fear, my teacher, dignity, not convinced, might be wrong, sabotage, carry it, short win, mature, long term
coffee, question, showed, his plan, talked, second week, compromise, silent, step back, invitation
longer, better idea, two weeks lost, failed first, came to me, loyal, more ideas, late, deadline, money, came around

general-048
invoice, harm, danger, find out, euros, calculate, safety, records, how long, still open, first look
comes out, my name, lie, fair, our word, contract, understand fear, conscience, not hide, reputation, stand, imagine you
until tomorrow, come along, your call, first you, call together, noon, chance, take the step, whoever did, i stand by
money back, call, sorry, new invoice, check others, phone, four eyes, no guilt, replacement, pay, why silent, test

general-049
monday, what if tomorrow, call, waits, move, extend, one more day, reason, partial, who set, what breaks, ask client, window
one call, two questions, hour, last year, missing number, unknown, similar, which three, ring, rest ignore, gut check
undo, pilot, back door, insurance, survive, cheaper error, fallback, way back, both doors, minimum, modest, test run
note, diary, in a week, mail to myself, calendar, new facts, tell team, correct, review date, triggers for change, adjust course

general-050
mail, show me, who said, coffee, paper, children, chairs, take notes, sit down, minutes, plans made, let speak, contract
i am sorry, no hope, straight, no budget, disappoint, say it once, hide nothing, look in eye, no false hope
smaller, other room, talk to boss, first on list, voucher, borrow, find money, instead i can, phased help, next budget round, stopgap, partial fulfilment
not know her reasons, no gossip, she meant well, my desk, good intention, look forward, not her fault, company's word, fair, no finger, stay quiet

general-051
lunch, walk, shy, tired, bad experience, by message, private, stutter, no assume, accent, curious, german
pairs, chat, cards, agenda day before, post-its, two minutes silence, document, notes first, less people, turns, questions earlier, mail, comments, hand, voting, ahead
her idea, as he said, slowly, without spotlight, ask permission, let decide, afterwards, say who, quote, patience, nod
moderator, three meetings, decisions better, without name, retro, offer to moderate, propose, experiment, speaking time, test, new format, shared rule

general-052
bankrupt, medical school, shop, divorce, brother, fired, relegation, dropped, flunked, at nineteen, start-up, accident, scholarship, teacher said, audition, debts, twice, sent home
never late, check twice, ambition, show them, prepare, hungry, first to come, each morning, save money, study
weekends, wife says, no rest, cannot enjoy, control, stress, nervous, burnout, stomach, restless, tired, children, harsh, never satisfied, perfectionism
walk, sport, wife tells, good enough, laugh, holiday, stop at six, therapist, list of, breathe, humour, phone off, sunday, ask others, forgive

general-053
casino, lottery, arms, cigarettes, loans, surveillance, fur, animal testing, debt collecting, oil, door-to-door, alcohol, betting, fake reviews, spying, sweets for children, military, propaganda
grandfather, uncle, addiction, conscience, saw, sleep, daughter, elderly, mirror, poor people, lie, dignity, suffering, faith, animals, planet, trick, friend lost
but police, bank, how far, customer of, hospital, somewhere, thin line, defence, taxes, medicine, fully clean, hypocrite
offer, double salary, said no, told boss, less money, declined, gave back, unemployed, agency, resigned, contract, lost client, changed department
`;
