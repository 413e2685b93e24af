/** What people say who make the key points of the questions in teaching: below each question's id a line for each of its key points. */
export const TEACHING_SAID = `
teaching-001
my mother taught, summer camp, nephew, helped classmates, chemistry teacher, coached, little sister, football trainer, left my job, au pair, scouts, youth group, internship, au-pair year
aha, eyes light up, penny drops, former pupil, letter, suddenly reads, questions they ask, laugh, dares, wonder, click, discover, thank-you card
evenings, correcting, paperwork, parents, noise, sundays, reports, holidays, exhausting, meetings, boundaries, emails, bureaucracy, switch off

teaching-002
small classes, bilingual, forest, your website, open day, music profile, all-day, neighbourhood, mixed-age, teenagers, first graders, partnership, ipads, sports, montessori, sixth form, theatre
primary, teaching practice, my degree, four years, substitute, tutoring, lower secondary, reception, exam classes, internship, year seven, coached, kindergarten, adolescents, a-level, phonics
choir, robotics, coding, drama, theatre group, music, chess, outdoor, exchange, school garden, debate, football, newspaper, second language, digital, science fair, mentoring

teaching-003
national curriculum, end in mind, bloom, syllabus, aim first, previous knowledge, standards, competence, one sentence, unit plan, verbs
hook, group phase, guided, consolidation, introduction, phases, partner work, main part, wrap-up, buffer, demonstration, independent work, transition, end reflection
easier version, typical errors, word bank, faster pupils, extra task, help cards, weaker, three levels, sen, common mistakes, sentence starters, stronger ones, language learners, visuals, anticipate, choice
thumbs, mini whiteboard, three questions, cold call, show cards, hinge, last five minutes, write one sentence, self-check, learning diary, sample, traffic lights, look at books

teaching-004
name sticks, call on anyone, partner first, lolly sticks, mini boards, whole class answers, pick names, pairs discuss, silent ones, all write, choral, turn to neighbour, not the same three, no opt out, names from a cup, hold up
kahoot, one-minute paper, three questions, red green cards, hands up vote, abcd cards, mentimeter, true or false, fingers, plickers, sticky note, short test, socrative, summary sentence, smiley, learning check
go back, repeat the step, small group, different way, change plan, half did not, next day, extra practice, skip, help table, another explanation, stop and, drop the next, revisit

teaching-005
door, hand raised, bell, countdown, books out, entering, packing up, clap, wait outside, toilet rule, coats, handing out, noise meter, tidy up, morning circle, homework on desk, raised hand
walk through, show how, drill, every day, role play, train, poster, step by step, praise, patience, until it sits, demonstrate, first two weeks, reminders, timer
less chaos, security, fewer discussions, minutes saved, feel safe, peace, anxious pupils, more teaching, structure, know what comes, automatic, less stress, settled, no nagging, quiet start

teaching-006
first test, entry test, look at books, talk to previous, diagnosis, placement, conferencing, reading age, hinge, portfolio, initial, short quiz, learning conversations, screening, listen to reading, records, self-assessment
help cards, three tasks, different texts, partner, peer tutoring, hints, core task, stations, low floor, extension, sentence frames, weekly plan, learning buddies
no bottom set, not stuck, swap, rotating, weak group forever, aspire, stigma, can still reach, ability tables, changing partners, never written off

teaching-007
this paragraph, marking grid, what exactly, highlight, annotate, two stars, reason, precise, learning aim, comment not grade, exemplar, underline
rewrite, second draft, redo, green pen, rework, own correction, next try, revise, homework from it, apply it, dirt time, respond in, feed forward
within days, not three weeks, spoken, codes, while fresh, on the spot, live marking, symbols, two comments, peer, next morning, overwhelm, stickers

teaching-008
truant, hood up, never spoke, silent, head on the desk, aggressive, refugee, divorce, cap, thrown out, school avoider, insults, lied, labelled, disappointed by, grade eight
football, kept my word, morning greeting, break duty, no pressure, called home with praise, fair, handshake, five minutes, lunch, drawings, asked about his dog, motorbikes
raised hand, first homework, smiled, stayed in class, apologised, came on time, eye contact, no more outbursts, handed in, visited me, graduated, asked for help, laughed
small steps, relationship first, behind every behaviour, keep promises, patience pays, see the child, consistency, fresh start, listen more, slowly

teaching-009
parallel class, maths and physics, special needs teacher, project week, exchange, shared scheme, science fair, two teachers, play, same year, tandem, literacy week, cross-subject, novel, stations, tests together, trainee
worksheets, i collected, i drafted, i found, materials, experiment part, timetable, my half, i took care, writing part, slides, i marked
he wanted frontal, half each, split roles, different styles, coffee, talked openly, open talk, pilot, feedback after, marking differently, we alternated, swapped, common goal
two explanations, better marks, smaller groups, presented proudly, saw links, results rose, same standard, quieter ones, exhibition, higher marks, took part

teaching-010
last period, heat, heads on tables, look round, ask them, after sport, overwhelmed, lost, lunch, concentration, wind, finished already, test before
stand up, stretch, brain break, quiz, partner, energiser, open window, walk and talk, vote, summarise in pairs, two minutes, competition, drawing, gallery walk, role play
stand near, raise hand, lower my voice, stop talking, not shout, countdown, look at me, bell, eye contact, clap, refocus, friendly, last ten minutes, gesture, one sentence

teaching-011
eye to eye, no blame, no desk, cares for siblings, cannot do it, reads badly, forgets, sibling, afraid of failing, quiet talk, alone, what stops you, not lazy, internet
planner, shorter task, after school, start in class, partner, weekly plan, mini goals, choice, reminder, one page, timetable, first sentence together, library, quiet place, breakfast
ring home, letter, agreement, social worker, diary, weekly check, counsellor, head of year, talk with mother, mentor, same rule, praise when, logbook, not let go, note home, conference

teaching-012
year nine, german, geography, physics, sixth form, art, kindergarten, spanish, upper, grade five, music, biology, since 2018, religion, pe, chemistry, five years
volcano, theatre, mock trial, podcast, stations, escape room, poem, newspaper, rocket, reading club, exhibition, school garden, role play, weather station, recorded, novel, built bridges
test, one grade better, parents told, pass rate, still talk about, more chose, comments, inspection, exam, joined voluntarily, survey, quiet ones, prize, all handed in, wrote

teaching-013
quiet place, ask nothing more, let them talk, not shocked, no pressing, patient, only open, thank for telling, stay calm, sit down, it's not your fault, eye level, not interrupt
cannot promise, people who help, not keep it, need to tell, explain whom, keep you safe, no false promises, inform others
dsl, child protection, not go home first, head, social services, without delay, hotline, authorities, youth office, officer, designated person, never alone, right away
verbatim, date and time, signed, no interrogation, word for word, facts not opinion, confidential file, no own research, form, protocol, marks on body, what was said, keep safe, not confront, not question others

teaching-014
open-ended, from remember to create, prepared on cards, analyse, key question, reasons, hypothesis, no single answer, in advance, levels, big question, two right answers
count to five, silence, write first, seven seconds, talk to neighbour, no hands yet, patient, wait longer, not first hand, three seconds, quiet minute, think alone, not jump in, write down, bear the silence
tell me more, who can add, who disagrees, do you agree, rephrase, pass the ball, dig, counterexample, discussion among, evidence, second pupil, basketball
not laugh, favourite error, i make errors, no wrong, relaxed, embarrassment, encourage, brave, atmosphere, ridicule, value answers

teaching-015
write from memory, brain dump, blank page, pull out, quizzing, bring back, answer not reread, test as learning, question cards, active, self-test, rereading, recall questions, last week's questions, strengthens
ebbinghaus, distributed, not cramming, again after a week, old topics, mixed exercises, return, forgetting, alternating, gap, leitner, cumulative, calendar, let forget
seven items, four things, split attention, words and pictures, no decoration, schema, automate, too much text, long-term, sweller, small portions, reduce, simple slides, limited capacity
my lessons begin, five questions, vocabulary box, year eight, kahoot, flash, mini quiz, every friday, last term, three old, weekly, box, i start, in maths, retrieval grid

teaching-016
support plan, ehcp, diagnosis, special education teacher, report, speech therapist, read the file, autism, adhd, dyslexia, care plan, passport, one-page, therapist, educational psychologist, profile from
timer, pictograms, font, headphones, step cards, quiet corner, short sentences, few words on, coloured paper, front row, pictures, predictable, checklists, choice of output, movement, less text, clear structure, breaks
ta, not velcro, step back, knows the aim, whole group, hands off, feedback after, rotate, prompt then, teaching assistant sees, aide, meeting with, hint not answer
every six weeks, mother, round table, goals met, child says, diary, talk at home, parent evening, evaluate, short talk, evidence, each term, their opinion

teaching-017
photos, objects, word list, labels, act out, flashcards, sentence frames, model text, subtitles, diagrams, body language, mime, simple sentences, highlight
not baby work, same aim, not dumb, clever, not easier content, maths is not, reasoning, same question, ambitious, intelligence, no colouring
arabic, ukrainian, speak before write, rehearse, own language first, dictionary, small groups, classmate, native, partner talk, translator, discuss in, tandem
show me, thumbs, match pictures, mini board, explain in own, act, nod means nothing, underline, teach back, tell a partner, retell, colour in, order cards

teaching-018
table of, no surprises, share of points, teaching time, practised before, unit aims, match, syllabus, what was practised, coverage
easy start, thirds, application, drawing, recall and transfer, tick, gap text, long and short, bloom, reasoning, starred, three levels, context task
short sentences, tested on colleague, no trick, names from, font, double meaning, dictionary, reading load, neutral, proofread, plain, gender, pictures, second language, understandable, disadvantage, time enough
points beforehand, second marker, reteach, item analysis, which question failed, sample answers, answer key, most got wrong, parallel class, blind, average, return, talk through, discuss errors, half points

teaching-019
stops others, does it hurt, worth it, noise, only himself, violence, lesson flow, bullying, tapping a pen, interrupts, small thing, harmless, weapon
walk over, eyes, hand on table, praise neighbour, whisper, stand next, reminder, choice, say the name, no scene, planned ignoring, silent sign, ladder, minimal, calm word
bored, hungry, trouble at home, wants to be seen, overwhelmed, anxiety, adhd, behind it, message, tired, pattern when, frustration, lonely
same rule for all, talk after, apology, new day, not humiliate, clean slate, what we agreed, make it right, escalation steps, clear ladder, no grudge, predictable, reset

teaching-020
didactic, first the goal, added value, does it add, tool second, samr, not gadget, content, method follows, what it replaces, serves learning
kahoot, slow motion, microscope, padlet, graph, text to speech, translate, 3d, sensor, podcast, spreadsheet, film, immediate results, pronunciation, virtual
wifi, logins, batteries, charging, no tablet, gdpr, poor families, copying, tabs, passwords, phones, tiktok, breaks down, tired eyes, cost of, technical problems
pencil, experiment, sketching, eye contact, touch, real plant, conversation, blackboard, by hand, debates, build, outdoor, notebook, singing, circle talk, mental arithmetic, real objects

teaching-021
footnote, contract, what prompt, school rules, red yellow green, permitted, label it, together with the class, name the tool, disclose, clear line, traffic light, cheating, forbidden
talk about the text, present, write in school, notebook, intermediate steps, defend, process log, local topic, no ordinary essay, reflection, questions after, version history, compare, write by hand, conversation about
find mistakes, compare with book, prejudice, made-up quotes, fake quotations, question it, where does it come, improve the prompt, errors in answer, training data, textbook, judge
no proof, ask how, explain your text, wrongly suspected, talk to, style change, presumption of innocence, falsely, ask to explain, teacher's feeling, oral check, open talk, second language pupils, suspicion

teaching-022
fractions before, needs first, basis, logical, concept map, hierarchy, equations after, step on, precondition, earlier topic, backward, simple first, logic of the subject
again later, return with, deeper each, bruner, short refresh, old topics, spaced review, recurring, thread, warm-ups, link back, build up, reappear, loop, familiar
holidays, plants in spring, christmas, physics needs, final tests, school trip, mocks, geography, ski week, syllabus, short weeks, coordinate, reports, before summer
if test shows, insert a week, plan is not, change the order, skip, not ready, repeat, test tells, buffer, where they struggle, leave room, faster, class speed, feedback

teaching-023
not only drill, real life, transferable, connections, whole subject, apply, big ideas, topics not tested, context, experiments, deeper, beyond the paper, love of subject
old exams, read the question, mock, sample answer, underline, how marked, operators, examiner, verbs in the task, simulate, last year's, plan time, answer structure
learning plan, weeks before, short quiz, learning diary, calendar, start early, every day ten, learning groups, summary, self-test, weekly, index cards, breaks, schedule, pomodoro
breathing, afraid, mistakes allowed, encourage, nerves, panic, humour, breakfast, relax, talk about fear, parents, perspective, exercise, second chance

teaching-024
experiment failed, group work, projector, boring text, nobody understood, loud, stations, instructions, computers, too ambitious, fell apart, stopped after, new method
unclear task, i talked, i skipped, i planned, not tested, poorly prepared, i did not check, my fault, expected too, i had overloaded, i ignored, no plan b, i explained
told them honestly, asked them, new worksheet, smaller steps, feedback from, stopped, board, one step less, repeated, different way, clear instructions, began afresh, open talk
backup, plan b, write instructions, check understanding, fewer aims, test it before, model first, time buffer, ask back, less is more, timing on paper, colleague looks

teaching-025
mother, father, complained, expected gymnasium, retention, too much homework, mark, felt unheard, threatened, suspected, shouted, blamed me, lawyer, adhd, divorced
wrote down, let her finish, coffee, open question, books, asked first, colleague present, records, did not interrupt, observed beforehand, i repeated, positive first
homework diary, next date, phone call, learning plan, small goals, head joined, test, signed, call every friday, review, rules at home, daily card
better marks, relation better, handed in, calmer, shook hands, came again, boy settled, invite earlier, good news first, call earlier, happier

teaching-026
threw, left seat, insults, chairs, noise, hit, swore, skipped, interrupted, phones out, kicked, hiding, bullied, whistling, spitting, slammed, ran out
daily card, class council, praise, quiet signal, break pass, tokens, sport, breathing, observed when, moved the seat, small goals, agreement
school social worker, psychologist, mother, same rules, form teacher, deputy, youth, special teacher, all teachers, behaviour team, school nurse, father, conference, therapist, year team, educator
from five a day, stayed, weeks without, hands up, finished, whole lessons, tally, marks rose, less shouting, apologised, after two months, detentions, chart, once a week

teaching-027
half did not, questions wrong, anonymous slips, boring, exit tickets, average, percent correct, fractions, too quiet, unclear, grade, weak in, boys, comments said
shorter input, more pairs, other book, repeat, visual, quizzes weekly, spoke less, breaks, fewer slides, exercises, again from start, written instructions, different explanation, extra lesson, wait longer, starters
second test, next poll, asked again, four weeks later, more hands, new slips, parallel class, asked them, end of term, points higher, better average, same quiz, colleague watched, from forty to
ask more often, every term, pupils are honest, humble, believe data, evidence, regular feedback, ask early, small changes, slips each month, perception, routine now

teaching-028
wheelchair, refugee, spoke no, laughed at, stutter, poor, autism, no one chose, clothes, hearing, skin, sat alone, religion, lunch alone, rumours, deaf, transferred
partner, break game, changed seats, class council, kindness, talked to class, dictionary, small group, invited, mixed teams, lunch club, microphone
not in front of, alone with, her idea, not exposed, his decision, no spotlight, parents, secretly, let her decide, permission, discreet, not make special, ask before
laughs, sits with, birthday party, raised hand, plays, presented, belongs, smiling, no longer alone, came gladly, told a story

teaching-029
let both talk, not defensive, appointment, nod, what exactly, glad you came, understand the anger, disappointed, invite, repeat what, sit down
line by line, compare with, model answer, explain each, grading scale, look together, anonymous example, scheme, paper on table, where lost, deductions, expectation sheet
add points, look again, other teacher, without name, change the grade, adding error, apologise, recount, ask department, new look, second opinion, miscounted, swallow pride, independent
second chance, what to practise, study plan, next test, extra task, complaint, head, school law, learning tip, tutoring, official way, retake

teaching-030
not alone, sit with, comfort, break, it's not your fault, take aside, bullied child, counsellor, quiet room, ask what wanted, protect, stay near
photos, head, dates, inform school leadership, protocol, social worker, police if, not look through phones, school rules, child protection, documented, save the messages, written note
no-blame, apologise, ringleader, detention, delete, followers, each alone, clear words, watchers, agreement, onlookers, repair
class rules, evening for, cyber, project day, netiquette, call home, media, workshop, weeks later, class council, letter, phones, training, talk about

teaching-031
door closed, how long, glad you told me, not belittle, what goes through, ask more, no quick advice, quiet place, take it serious, worried, tell me
less homework, worth more than, break, learning plan, postpone, good is enough, pause, test later, realistic, weekends free, mistakes, phone off, perfectionism, smaller
school psychologist, doctor, social worker, talk with mother, hotline, child protection, with permission, mental health, guidance, therapist, mother, school nurse, form teacher, contact, sleep clinic
ask again, in a few days, not a doctor, own boundaries, i am a teacher, look again, short chat, observe, talk next, not alone with it, sleeping better, stay in contact, keep asking, not diagnose, regularly

teaching-032
walk around, talk to each, afraid, lazy or lost, perfectionist, no idea how, dominant, shy, language, look closely, boredom, not invited, bossy
timekeeper, each presents, secretary, speaker, own mark, colour, name on part, random presenter, log, everyone writes, different colours, individual mark
two instead of, threes, new groups, split, puzzle, only together, partner, shorter, materials shared, each has information, change seats, mini tasks, draw lots, think alone first
rules for, feedback round, what went well, sentence starters, traffic light, practise, group diary, check-out, poster, fish bowl, evaluation, conflict, disagree politely, social

teaching-033
class book, room, lesson plan, chapter, allergies, neighbour colleague, materials, class list, office, who is absent, book, desk, ask two pupils
at the door, my name, smile, friendly, rules on board, wait for silence, eye contact, sit down, clear aim, on the board, no drama, firm
writing prompt, vocabulary, debate, think pair, summary, text, quiz teams, mind map, puzzle, questions on, crossword, read and, ready in my bag, exercises, poster, story, invent questions
message, photo of board, leave worksheets, email, on desk, how far, incidents, what is left, behaviour, slip, page number, inform the teacher, pile of books

teaching-034
webinar, blog, visited lessons, peer coaching, master, podcast, dyslexia, qualification, hospitation, learning walk, digital, wiliam, seminar, hattie, first aid, twitter, rosenshine
quiz at start, whiteboards, cold call, wait longer, shorter explanations, exit ticket, live marking, mini, visualiser, i began, routine, new seating, talk partners, less slides, knowledge organisers, feedback codes
more hands, marks, pupils said, less noise, mixed, test, took longer, quicker, remember more, calmer, dropped

teaching-035
letters, sounding out, reads slowly, word by word, blending, words per minute, fluently, syllables, read a list, retell, nonsense words, spelling, word meanings
glasses, optician, ears, psychologist, second language, speech, test, diagnosis, doctor, school moves, missed school, letters swim, adhd, family, special, ear infections
three times a week, books he likes, not baby, tutor, reading partner, comics, explicit, ten minutes, football, not in front, repeated reading
read tasks to, recordings, shorter texts, measure, words before, pictures, every month, partner reads, chart, test again, bigger print, audiobook, pre-teach, glossary, screen reader

teaching-036
heavier falls, seasons, distance to sun, plants eat, bigger denominator, multiplying makes bigger, equals sign, current used up, minus, evolution wants, middle ages, decimals longer, they say, electricity, light from eyes
see it every day, whole numbers, looks like, word means, common sense, in daily life, heard at home, natural, small numbers, plausible, observe
concept cartoon, multiple choice, estimate, show cards, sketch, true or false, clicker, all vote, write down first, pre-test, which answer
surprise, prediction fails, show the opposite, drop both, weeks later, feather, test again, discrepant, demonstration, side by side, old idea, aha, repeat, contradiction, vacuum, returning

teaching-037
hattie, sample size, eef, control group, who paid, journal, no hype, learning styles myth, publisher, doubts, peer-reviewed
preparation, what do i drop, materials, primary, my subject, school, realistic, budget, equipment, hours of preparation, my timetable
four weeks, test before, two classes, one unit, parallel, single class, criteria, short quiz, start small, what counts as, observe, six lessons, survey, experiment, control
conference, tell in staff, no proof, document, department, continue, workshop, learning community, present, share results, whole-school

teaching-038
which questions, chance, small numbers, several tests, girls, boys, compare classes, pattern, statistics, one test is, previous years, where exactly, spread
who do i call, anonymised, names covered, film myself, colleague observes, texts, whom i praise, wording, prejudices, talk time, assumptions, pictures in book, count, without names
no quiet place, conversation, internet, what holds, mothers, work after school, tell me, translation, feel welcome, talk with, costs, tutor, evening work
mentors, homework club, new texts, next test, small groups, whole department, adjust, clearer language, check again, after a term, glossary, follow, training, compare later

teaching-039
half failed, lateness, marking, reading scores, three different tests, bullying, no common, conflicts, exams, teachers tired, truancy, poll, gaps between, old curriculum, homework chaos, breaks, lost books
conference, small group, doubters, coffee, talked with each, one year trial, voluntary, worries, head behind, workshop, show lesson, shared materials, invited, quick success, vote
i wrote the, i presented, i chaired, i collected, i planned, i trained, i built, i tested, i drafted, i visited, coordinator, i invited, i moderated, i started
less conflicts, whole school, from thirty, smaller start, ask sooner, less work, common tests, reading, pass rate, slower, involve parents, half the conflicts, still in place

teaching-040
expel, deadline, late essay, cheated, phone confiscated, grade boundary, equal treatment, sick mother, promise, failed by one point, hardship, justice, trip, absent, uniform, plagiarism, rule says
deputy, union, year head, social worker, parents, principal, staffroom, school psychologist, conversation with, talked to, supervisor, lawyer, department, partner teacher, form tutor
extension, second chance, stuck to the rule, compromise, oral exam, allowed, gave extra time, explained to class, child first, i refused, i stood, repeat the test
still unsure, others asked, class accepted, precedent, justice is not, graduated, think twice, write down, regret, sleep, clearer rules

teaching-041
talk too much, too strict, unfair, boring, department head, survey, seminar, unclear, trainer, favourites, no eye contact, sarcastic, headteacher, monotone, evaluation
cried, justified, slept on it, tears, excuses, offended, denied, sleepless, pride, insulted, red, knew deep down, stung
filmed, timer, visited, counted, voice, invited, wait time, every week, watched, plan with, stopwatch, pupils signal, video, invited back, shorter talk, small goal
second visit, same person, pupils said, now talk less, survey again, more hands, inspector wrote, praised, minutes, next survey, learners talk, from seventy, happier, calmer, six months, lessons flow

teaching-042
early meeting, what may be said, principal, school psychologist, emergency plan, chaplain, parents' wish, who says what, same words, sentence written, tissues, candle, call on sunday
say died, no euphemism, tears, i am sad too, sit in a circle, no details, cry myself, silent, allowed to laugh, answer, no gossip, sad, anger, short sentences
photo, empty chair, book of, write letters, paint, normal lesson later, room to go, cards, second teacher, go outside, breathing, drawing, pair, ritual
siblings, best friend, letter home, talk to someone, hotline, supervision, anniversary, my own grief, funeral, lost someone before, not go home alone, evening with, tired, cousin, debrief

teaching-043
raise hand, hold on, firm, no insults here, not in this room, line crossed, breathe, voice low, break, here we stop, silence, clear words
both sides, neutral, sources, attack on a person, beutelsbach, may disagree, not my own opinion, democratic, constitution, reasons, controversial, freedom of speech, generalise
hear, not alone, ask what needs, sorry, quiet talk, stand by, solidarity, ask those, counsellor, friend, call home, heard, take seriously
new start, structured debate, materials, head, class agreement, clarify, rules for talk, next day, reading, written opinions, circle, documented

teaching-044
calm, where does it come, whose idea, which pupils, statistics, do i get right, exactly, ask back, misheard, pressure, in private, put it in, context
falsify, fraud, mock results, my signature, fair to pupils, would be lying, conscience, only what work shows, stand by my, against rules, mislead, say no, wrong data
extra lessons, mock exam, check borderline, tutoring, look again at, study groups, holiday course, second marker, progress report, help them reach, explain data, action plan, more feedback, special help
trade union, note of talk, authority, local authority, staff council, regulator, legal, witness, confirm by mail, hotline, keep copies, lawyer, written file, date and words

teaching-045
line up, nobody leaves, second teacher, sit down, colleague stays, by name, check everyone, pairs, quiet, others calm, count twice, one spot, hold hands, fixed place
toilet, shop, way back, partner, two adults, ring mobile, back to, loudspeaker, gift shop, ask classmates, museum staff, description, split the area, photo
112, after ten minutes, information desk, 999, mother, not wait too long, guard, announcement, school leader, office, phone tree, description of clothes, contact list, railway, call parents
protocol, talk with class, buddy system, talk to child, improve plan, follow-up, next trip, near miss, rule, ratio, child was, talk with parents

teaching-046
grid, model answer, before writing, scale, matrix, what counts, weighting, aims, checklist, known beforehand, bands, example essays, indicators
names covered, number instead, question by question, bias, pile, sympathy, pause, reread first, girl, shuffle, not at night, first impression, neat, coffee, spelling, favourite
second marker, double, swap, sample, discuss borderline, department, second reader, two of us, parallel, external, average, deviation, calibrate
conversation, comment, conference, reasons, self-assessment, complaint, return, look together, second chance, respond, next essay, why this grade, tip for next

teaching-047
ebbinghaus, long-term, short-term, fades, illusion, massed, fluency, brain, neural, storage strength, decay, consolidate, only short, encoding
plan review, calendar, mixed, old questions, every monday, warm-up, weekly, revisit, last month, repeat, return, five minutes, spiral, old and new, rotating
not graded, kahoot, laugh, anonymous, self-check, wrong is fine, partner, no pressure, ungraded, relaxed, cards, bingo, playful, friendly
same test later, without warning, parallel, three months, chart, ask pupils, quiz scores, record, control, change plan

teaching-048
phone, round table, no written, coffee, private talk, parents' evening, appointment, spokesperson, leave the group, conversation, at school
afraid, religion, what exactly, hear out, concern, belief, rumours, what have you heard, take seriously, fear for, misunderstanding, nod
syllabus, textbook, ministry, lesson plan, worksheet, let them look, school law, state, obligatory, explain, sit in, constitution
polite, no exception, not drop, back me, principal, stand by, department, protocol, neutral, go on teaching, governors, keep door open
`;
