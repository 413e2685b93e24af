/** What people say who make the key points of the questions in nursing: below each question's id a line for each of its key points. */
export const NURSING_SAID = `
nursing-001
grandfather, my mum, intensive care, stroke, accident, night nurse, held his hand, hospice, cancer, school placement, red cross, dad was ill, birth of, nursing assistant, aunt is a nurse, ambulance
smile, walk again, gratitude, go home well, human contact, holding a hand, discharge home, stories, small things, close to people, last days, healing
night duty, running, friends outside work, weekends, exhausted, understaffed, back pain, burn out, switch off, supervision, colleagues talk, physically, debrief, death, cycling, sad moments

nursing-002
stroke, oncology, dialysis, intensive, premature, palliative, hip replacement, dementia, mental health, maternity, trauma, respiratory, emergency department, end of life, transplant
last ward, telemetry, nursing school, dressing, i cared for, medical ward, ventilator, final year, tracheostomy, my diploma, infusions, similar patients, previous job, chemotherapy
wound care, pain nurse, certificate, ecg, teach students, further training, preceptor, languages, audit, calm manner, new techniques, link nurse, ventilation, advanced practice, humour

nursing-003
patient number, birthday, two pieces, bracelet, barcode, scan, photo, mrn, armband, first and last name, ask name, nhs number, surname, band matches, same name
what is your name, say it themselves, not are you mrs, would nod, please tell me, hard of hearing, let them say, nods, speak their name, confused say yes, spell, patient says, have them tell, not suggest
right drug, five r, label, drug chart, frequency, three times, medication sheet, milligrams, packaging, blister, right dose, doctor's order, documentation, prescribed
penicillin, allergic to, hives, anaphylaxis, rash, red wristband, previous reactions, antibiotics, intolerance, swelling, ask about allergies, allergy status, latex, drug reaction, contraindication

nursing-004
entering the room, leaving the bed, before dressing, before injection, after bedpan, blood, secretions, bed table, curtains, catheter, between patients, every patient, monitor cables, urine, eating, toilet
alcohol does not kill, dirt, diarrhoeal, gastroenteritis, visible blood, stomach bug, sink, sticky, alcohol gel, thirty seconds, vomiting, alcohol not enough, wash, faeces, stool, isolation, rinse
holes, after gloves, sweat, tiny tears, false security, wear gloves, change gloves, never wash gloves, under the gloves, contaminated, torn, not instead, still disinfect, pair

nursing-005
spo2, bp, resps, weight, pain score, alertness, urine, avpu, height, blood sugar, pulse oximeter, cuff, thermometer, count breaths, pupils, gcs
news2, mews, previous values, ews, higher than usual, known hypertension, deviation, add up, last admission, usually runs
ring the doctor, chart, sbar, electronic record, raise the alarm, senior nurse, physician, abnormal value, physician informed, recheck, increase frequency, repeat in, handed over, medical team

nursing-006
norton, sacrum, hips, blanch, bony, look at the heels, on admission, elbows, bath, press with finger, grade, red spots, pressure points, every shift, purpose t, immobile, bedbound
pillow, thirty degrees, left and right, heels up, soft mattress, alternating, two hourly, side to side, hoist, lift not drag, foam, tilt, sit out, float, shear
clean skin, pads, barrier cream, drinks, dietitian, supplements, high-calorie, eat, sweat, weight loss, malnutrition, must score, vitamins, dry the folds, incontinent, urine, ph-neutral, calories
turning chart, body map, stage, evaluate, tell the next shift, measure, wound nurse, sign, care bundle, time and side, adjust the plan, log, report, entry, tissue viability

nursing-007
no latin, drawing, comparison, water pipe, short sentences, diagram, language he knows, one thing first, like a pump, break it down, video, show the device, own language, no abbreviations, everyday example
explain it back, tell his wife, in your words, summarise, show me, demonstrate, gaps, still unclear, any doubts, misunderstood, return later
afraid, what scares, hand, heard from neighbour, eye level, let them talk, internet, past experience, take a chair, bad experience, cry, silence, emotion, acknowledge
right to say no, informed, signature, sleep on it, no pressure, second opinion, permission, autonomy, own decision, can stop, options, risks and benefits, voluntary, patient decides

nursing-008
running, red face, call bells, her patients, crying, late medicines, two admissions at once, new nurse, newly qualified, lunch break missed, chaos, drowning, panicking, late with, bells ringing, visibly, sweat
did her dressings, gave her medicines, answered bells, washed, set up the drip, i went over, admission paperwork, shared out, hung the antibiotics, bloods, blood sugars, split, turned patients, ivs, charting
quick round, asked colleague to watch, my bay, call bell near, looked in on, mine were settled, checked on mine, no one waiting, informed my, drugs done, within earshot, my medications, alarm, no risk, came back
left on time, grateful, coffee, bought me, helped me back, speak up earlier, ask early, team spirit, nobody harmed, ask sooner, huddle, talked afterwards, offer help, relief

nursing-009
cried, refused to eat, no visitors, homesick, young mother, cancer, dementia, far from home, bored, end of life, sleepless, stroke, lost his wife, could not speak, blind, ashamed, silent
his dog, photo, music, birthday, washed her hair, held her hand, played cards, favourite food, window, cup of tea, video call, priest, tablet, newspaper, garden, lipstick, wheelchair outside
laughed, letter, tears of joy, began to eat, mood, more alive, eyes lit, walked again, wrote a card, peaceful, said it meant, held my hand, joked, participated

nursing-010
score from, incontinence, fast look, chest, alone, can she wait, sudden pain, who is at risk, fall out, put my head in, unsteady, post-op, breathing, two questions, which is worse, catheter
hca, call another nurse, student, care assistant, ask her to take, someone to the toilet, buzz, shout for, porter, split, nearby, aide, pull the bell, neighbour nurse, assist
coming in two, you are not forgotten, promise, intercom, answer the bell, say when, estimated, know i heard, talk to them both, eye contact, how long, thank for waiting, two minutes, patience
did the painkiller work, pain score again, washed hands, settled, comfortable, bell in hand, half an hour, see if, look in again, document, back in bed, pain gone, evaluate, dry

nursing-011
gdpr, data protection, secrecy, duty of silence, not by phone, no details, privacy law, whether he is here, do not even confirm, discretion, hipaa, confidential, anyone could call, no diagnosis, refuse politely, journalist
code word, call back, name and relation, in the file, date of birth, authorised, phone number, noted contact, security question, who is calling, check the notes, birthday, registered, emergency contact, relationship
patient can call, call you back, contact the family, sorry i can't, take his number, note for, worried too, greeting, tell him you called, visiting hours, hand the phone, transfer, empathise

nursing-012
surgery, icu, emergency department, nursing home, two years, district, oncology, internal medicine, since 2019, theatre, six months, paediatrics, psychiatry, geriatric, bank, abroad, first post
stroke, elderly, postoperative, eight patients, in charge, drains, dressing, palliative, ventilated, discharge planning, dementia, key nurse, chemo, infusions, night shifts, cardiac
stay calm, iv lines, family talks, early signs, ecg, reading a patient, delegation, catheter, emergencies, spotting deterioration, de-escalation, teaching, independence

nursing-013
morse, dizzy, sleeping tablets, score, standing blood pressure, unsteady, weak legs, urgency, orthostatic, on admission, falls screening, diuretics, continence, delirium
non-slip, night light, wet floor, glasses, cables, bell within, furniture, bed locked, low bed, table close, handrails, dry, good shoes, frame next to, toilet signs, tidy, height
physio, sleeping pills, frame, blood pressure tablets, balance training, stick, vitamin d, ot, exercise, dietitian, sedatives stopped, deprescribe, optician, polypharmacy, podiatry
near the desk, toilet rounds, alarm mat, look in often, bed alarm, every hour, marked, yellow band, wristband, whiteboard, handover, door open, go with, accompany, near nurses station, regular toileting

nursing-014
ten times, insulin, wrong patient, mixed up, potassium, infusion rate, similar names, did not check, in a hurry, calculated, gave twice, interrupted, missed dose, heparin, allergy, i overlooked, pump
called the doctor, blood sugar, antidote, blood pressure, stayed with, ecg, stopped the infusion, every fifteen minutes, no harm, saline, physician, told the physician, bloods, closely, looked at him, glucose, remained stable
told my charge, cirs, family, disclosed, admitted, open with, sorry, did not hide, error report, ward manager, critical incident, filled in, straight to, wrote down, ashamed but, near-miss report
no interruptions, red vest, separate drawers, read label aloud, second nurse, two people, labels, checklist, training session, barcode, quiet zone, prepare one at, slow down, team meeting, calculate twice

nursing-015
too early home, pain relief, sedation, resuscitate, antibiotic, physiotherapist, morphine, surgeon, doctor thought, feeding tube, mobilise, fluids, restraint, wanted to send, catheter
vital chart, showed him, asked him to come, not in front, wound photos, politely, pain scores, with numbers, on the phone, weight, at the bedside, showed the curve, listened to his, studies, lab values
registrar, ward sister, pain free, speak for, patient wanted, second doctor, ethics, asked the patient, not about winning, charge nurse, patient comes first, family, chief, harm, wellbeing
stayed two more, new prescription, morphine increased, dose reduced, speak up sooner, transferred, next round, order was changed, was right, compromise, good relation, she recovered

nursing-016
nobody called, fear of losing, mother fell, guilt, three hours, helpless, poor communication, no news, shouting, daughter, son, lost belongings, moved bed, exhausted, dying, scared, pain not treated
let him finish, office, did not interrupt, eye contact, low voice, breathe, sat him down, glass of water, nodding, sorry that, took her aside, not defensive, coffee, patience, let her vent
consultant spoke, daily call, contact person, found out, patient advice, fixed time, showed the chart, got the doctor, named nurse, pain relief, noted, same day, interpreter, visit time, phone number
apologised to me, shook hands, flowers, brought cake, grateful, inform earlier, call before they, sorry afterwards, relaxed, keep families informed, complaint withdrawn, anger is fear

nursing-017
twelve patients, colleague ill, only two nurses, three new, night, arrest, deteriorated, transfers, theatre returns, isolation, full ward, no assistant, weekend, flu, thirty patients, alone with
wrote a list, airway, who could die, antibiotics first, abc, post-op, unstable first, pain, traffic light, insulin, fast round, what kills, time-bound, medicines before wash
rang the supervisor, student, hca, pool nurse, called for support, next ward, shared, bed manager, porter, healthcare worker, spoke up, relatives, ward clerk, split the tasks, doctor to, assistant took, float
bed baths, hair wash, late shift, paperwork, open tasks, no harm, half hour late, nobody came to harm, apologised to, stayed longer, charting, dressings later, tired, incident form, left for

nursing-018
stroke, no visitors, intubated, learning disability, foreign, ventilated, aphasia, refugee, nursing home, end of life, deaf, grimacing, drowsy, alone, ignored, homeless
ward round, social worker, rang the consultant, palliative nurse, insisted on, patient advocate, case conference, ethics, sister, argued, asked for review, contacted, documented, surgeon, physio, picture board
living will, never wanted tubes, dnar, her daughter said, power of attorney, religious, quality of life, autonomy, told us before, human, private
operation cancelled, morphine, died peacefully, tube removed, went home, less pain, calm, family grateful, transferred, interpreter booked, physician agreed, treatment stopped, smiled, new plan, protocol, slept

nursing-019
chills, clammy, rigors, grey, looks unwell, drowsy, rash, low urine, no urine, fever or cold, shivering, sweating, hypothermia, news, qsofa, pale, source, capillary refill
sbar, medical emergency team, on-call doctor, met call, 2222, sepsis alert, critical care outreach, red flag, ring, bleep, say sepsis, shout for help, without waiting, phone, physician, consultant, crash
sepsis six, litre, saline, crystalloid, bloods, two lines, broad-spectrum, cannulate, 500 ml, golden hour, first hour, broad, drip, high flow, swab, vasopressors
every quarter, blood pressure again, fluid balance, hourly urine, every fifteen, does he respond, when antibiotics given, chart, handover, response to fluids, hourly, observations, frequent, intensive care, family

nursing-020
head to toe, patients know, do not dismiss, ask what, sit with, breathing, colour, sweating, touch, what is different, look properly, sense of doom, feels different, ecg
every half hour, manually, previous days, slightly rising, fifteen minutes, small changes, drift, resps, hourly, silent, by hand, slow rise, chart, recheck
call the physician, nurse's concern, ask to come, martha's rule, met call, not wait for numbers, uneasy, sbar, ask to see, charge nurse, intuition, sense, insist, registrar, review now
in the chart, his own words, whom i informed, inform night, oncoming, exact words, care notes, entry, observation frequency, when to call, hand over, told colleague

nursing-021
isobar, checklist, abcde, same order, head to toe, printed sheet, standard, mnemonic, name age diagnosis, reason for admission, handover sheet, fixed order, ipass, electronic, systematically
drips, falls, lines, code status, what is left, infections, blood results awaited, social, drains, new medication, isolation, deterioration, planned tests, open jobs, dnar, nil by mouth, pressure areas, who is sick
walk round, see the patient, no phones, room closed, introduce the next, involve, at the bed, look together, phones away, not in corridor, patient can add, calm place, no relatives, protected time, others hear, introduce myself, check the pump
any doubts, ask back, sums up, say it again, ask me, closed loop, unclear, time to ask, verify, sign, receiving nurse, double check, write down, misheard

nursing-022
frowning, crying, rigid, sweating, tense, bessd, fast pulse, rubbing, holds the arm, nips, pulling, winces, withdrawn, sounds, observation, breathing fast
daughter, how does he show, wife, nursing home, mother, spouse, son says, neighbour, home nurse, life story, husband, habits
warm pack, cold pack, music, morphine, turn, patch, regular, before washing, prescribed, massage the, pillow, ice, quiet, wheat, relaxing, ibuprofen, trial of
half an hour, an hour later, calmer now, same scale, recheck, score again, relief, note the effect, constipation, sedation, relaxed face, check back, increase, sleeping

nursing-023
ruler, length and width, undermining, photo, colour, how deep, yellow, black, pink, necrotic, tunnelling, centimetres, maceration, amount of fluid, time framework
hot, green, microbiology, swollen, pain more, crp, antibiotics, spreading, bacteria, increased pain, temperature, red around, osteomyelitis, discharge, silver
sugar, hba1c, blood flow, pulses, sitting all day, albumin, cigarettes, abpi, veins, smoker, steroids, poor blood supply, leg ulcer, mattress, wrong shoes, anaemia, cortisone, swelling
foam, alginate, wound nurse, hydrogel, stockings, vascular, negative pressure, vac, diabetic foot, bandage, hydrocolloid, larvae, dietitian, rinse, absorbent, wound clinic

nursing-024
hypoglycaemia, glucometer, test sugar, bm, meter, under 4, mmol, under 70, blood test from finger, sugar level, trembling, looks drunk, glucose level, stick, below four, think of sugar, immediate
lemonade, 15 grams, dextro, coke, can he swallow, injection, honey, drip, recovery position, nothing by mouth, im, cola, apple, im injection, 20 percent, iv, glucose gel, tablets
quarter of an hour, banana, sandwich, measure again, slow carbs, cracker, toast, check again, something to eat, repeat the sugar, still low, after 15, yoghurt, feed, long-acting
too much insulin, skipped lunch, exercise, adjust, kidney, teach, sport, new tablets, vomiting, diabetes nurse, tell the doctor, prevent, ate nothing, sulfonylurea, alcohol, education, lower the dose, family

nursing-025
two people, number on bag, blood type, rhesus, read aloud, bag number, second nurse, consent, cross-match, date of birth, inspect the bag, clots, abo, bedside test, patient says name, expiry date, filter
first quarter, stay with the patient, pulse, first 15 minutes, hourly, bp, start slowly, slow drip, sit with, every half hour, blood pressure, not leave, obs, close watch, four hours
shivering, hives, flank pain, wheeze, red urine, temperature rise, swelling, haemolytic, dark urine, breathing difficulty, tachycardia, anaphylaxis, feeling of doom, taco, cough, pain at the drip, allergic, unwell
clamp, turn off, new giving set, send back, keep the bag, blood bank, medical emergency, flush, disconnect, bag to the lab, help bell, new line, samples, oxygen, adrenaline, inform transfusion

nursing-026
not because of dementia, mental capacity act, not global, today yes tomorrow, not diagnosis, bad decision, capable until proven, odd choice, time-specific, each decision separately, unwise choice, no prejudice, innocent until
morning, quiet room, glasses, easy words, family present, speech therapist, wait until clearer, drawings, dentures, short sentences, come back later, treat infection, picture cards, language, calm, trusted person
say it back, keep in mind, pros and cons, two-stage test, four questions, use the information, hold it, why he chose, nod or blink, tell me consequences, weighs up, explain back, blink, balance
imca, living will, power of attorney, smallest intervention, next of kin, guardian, record, relatives, court, advance directive, legal representative, doctor decides with, proxy, proportionate

nursing-027
no force, law, legally, accept, adult, own body, informed refusal, mentally competent, not persuade, may say no, self-determination, never hide in food, battery, free to
nausea, makes me dizzy, read on the internet, what bothers, bad experience, religion, cost, neighbour said, misunderstanding, tired of pills, bitter, open question, past reaction, mistrust, too many tablets, sit down
syrup, injection, different time, smaller tablet, crush, patch, drops, other drug, with food, benefit, come back, half an hour, clear words, another brand, options
note the refusal, code on chart, tell the physician, watch, physician decide, reason written, ring, handover, not sign as given, observe, omitted, next shift, mark, withheld, review treatment

nursing-028
move back, door behind me, not alone, panic button, remove objects, sharp, other side, bell, arm's length, no sharp, out of reach, alarm button, distance to, leave the room, protect
eye level, soft, music, say who i am, not argue, tea, one person talks, not contradict, simple words, family member, smile, short sentences, offer a drink, not touch, walk with, validate, familiar face
uti, fever, hungry, new drug, cannot pass water, alcohol, hearing aid, glucose, sodium, thirst, head injury, dehydration, catheter, saturation, observations
haloperidol, doctor's order, incident form, tie, bed rails, smallest dose, least, chart, law, team talk, afterwards, physician, prescription, lorazepam, deprivation

nursing-029
early warning, who is sick, count, unstable, go round, competencies, students, quick round, iv trained, allocate, score, see every patient, post-op, oversee
ring the supervisor, nurse manager, other wards, call in staff, chief, pool, duty manager, lend, close beds, stop admissions, phone staff at home, nursing office, ask for, inform early, float, helpers, demand
no baths, only medicines, beds can wait, insulin, turning, iv antibiotics, washing, feeding, minimum care, discharge papers later, pain, safety first, hair, list of, comfort
overload notice, unsafe staffing, drink, form, overload report, five minutes pause, missed care, signed, talk after, eat something, mood, feedback, staffing report

nursing-030
hold on, before the patient, hold the dose, count together, do it together, is it right, ampoule, look at the chart, correct dose, interrupt, syringe, recheck, observe the patient
take aside, not in front of, friendly, i noticed that, not accuse, eye to eye, tell her, coffee room, uncomfortable but, i-message
ward sister, even if friend, loyalty, controlled drugs register, incident form, no exception, friendship ends, popular or not, head nurse, datix, theft, cover up, must tell
no second nurse, short staff, habit, remind everyone, team meeting, retrain, rushed, staffing, routine slip, not punish, understaffed, improve process, human error, refresher, audit

nursing-031
afraid that, lose hope, worried, what are you afraid, break down, sit with them, past experience, good intention, talk first, take her hope, anxious, sympathise, burden, quiet place
his decision, feels it already, i will not lie, not deceive, sense, answer honestly, goodbye, unfinished, patients often know, belongs to patient, autonomous, prepare, not force
priest, joint talk, attending, psychologist, social worker, hospice nurse, family conference, ward doctor, imam, breaking bad news, pastoral, palliative nurse, chief, ethics, oncologist, interpreter, counsellor
same answer, one line, next shift, what was said, no contradictions, what to say, all shifts, chart, who says what, agreed words, coordinated, night staff

nursing-032
fentanyl, vancomycin, cytotoxic, lithium, noradrenaline, magnesium, ketamine, oxytocin, amiodarone, midazolam, apixaban, oxycodone, high alert, high-risk, blood thinner, lithium and, benzodiazepines
work it out alone, two signatures, read aloud, both count, compare results, second nurse, each calculates, syringe driver, four eyes, rate, units, double, separately, concentration, two of us, ampoule shown, calculator
sugar, aptt, breathing rate, heart rate, clotting, creatinine, platelets, ecg, sedation score, under twelve, below 60, lab, pulse below, drug level, trough, white cells, glucose, apical pulse
cupboard, protamine, watch for bleeding, count, flumazenil, red label, calcium, signature, book, look-alike, cabinet, never in drawer, balance, glucose ready, reversal

nursing-033
orbis, systmone, emar, scanner, ultrasound, ipad, telehealth, smart pump, electronic chart, bladder scanner, sap, dashboard, camera, meditech, glucose sensor, workstation, dictation
less paper, back to screen, handwriting, mistakes less, more clicks, time with patient, warned, early detection, duplicates, readable, more looking at, trends, system down, interaction warning
lock the screen, own login, no sharing, right patient, at the bedside, straight after, screen turned, never share, two-factor, immediately enter, gdpr, only my patients, entries, validate, encrypted, logged

nursing-034
danger, shake, can you hear me, red button, pull the cord, breathing ten seconds, tap shoulder, code blue, alarm, check breathing, carotid, look around, crash team, bell, cardiac, no pulse, trolley
hard surface, thirty to two, push hard, press, centre of, hundred per minute, swap, change every two minutes, straight arms, massage, stayin alive, five centimetres, let come up, no pause, push, ribs
stand clear, electrodes, fetch, stick, crash trolley, vf, shock advised, analyse, shockable, defib, as soon as, minutes count, continue after shock, on the chest
adrenaline, cannula, ventilate, head tilt, dnar, do not resuscitate, two breaths, jaw, note times, scribe, chin, suction, family, mask bag, guedel, iv line, ambu

nursing-035
hypoxic drive, acidosis, breathing drive, respiratory failure, headache, flushed, bounding pulse, hypercapnic, carbon, acid, narcotic, does not breathe out, breathes less, sleepy from
rouse, pupils, count breaths, gas, arterial, capillary gas, respirations, awake, ph, resps, speak to him, chest, shallow, spo2, sit up, work of breathing, responsive
reduce, one litre, two litres, nasal, cannula, stepwise, not switch off, slowly down, turn down, little by little, prescription, mask, not zero, 28, ninety, saturation goal
mask ventilation, intensive, ring, medical emergency, registrar, respiratory nurse, cpap, call now, on-call, icu, sbar, critical care, physician, nebuliser, ceiling of care

nursing-036
when did it start, woke up with, ask witnesses, exact time, write the time, found at, neighbour saw, symptoms began, wake-up, family, start time, precise, bedtime
droop, raise both, code stroke, befast, hemiparesis, neurologist, 999, one-sided, mouth corner, lift arms, red phone, say a sentence, neuro, dial, stroke call
finger prick, mimic, sugar, temperature, hypoglycaemia, oxygen, monitor, neuro obs, ecg, pupils, cannula, glucometer, stroke-like, not lower the pressure, iv line, exclude
time is brain, neurons, nothing to eat, alteplase, lysis, bleed or clot, four and a half, minutes, clot-busting, mri, million cells, no drink, catheter, bleeding, aspirate, six hours

nursing-037
concentrated, millilitres, intake output, egfr, kidney values, not peeing, 30 ml, catheter bag, hourly, lab, dark urine, input, little urine, weigh, blood results, trend, falling
diclofenac, gentamicin, blood loss, vomiting, prostate, metformin, low blood pressure, painkillers, diarrhoea, stones, infection, contrast dye, blocked, bleeding, dried out, diuretics, anti-inflammatory, statin
ring, ask to pause, drip, check the catheter, drug chart, nephrologist, drink more, ultrasound, offer drinks, saline, flush, adjust dose, blocked catheter, urinalysis, iv, dip, outreach
arrhythmia, lung, swelling, fluid balance, daily weight, calcium, dialysis, legs, monitor, tall t, rhythm, palpitations, water in lungs, saturation, puffy

nursing-038
tube feeding, refused blood, prolong, do not resuscitate, dialysis, sedated, restraint, religious, ventilator, withhold, antibiotics again, old man, relatives wanted, relatives demanded
ethics committee, charge nurse, consultant, rang, refused to, wrote, my manager, talked to, chaplain, round table, physician, case discussion, conference, spoke up, hospital lawyer, mentor
passed away, treatment stopped, pain free, went home, family could, hospice, feeding stopped, wish was followed, tube out, at home, holding hands, no more tests, survived, without pain, calm
slept badly, walk, talk to husband, moral distress, speak earlier, journal, accept, cried, let go, conscience, ask sooner, exercise, therapist

nursing-039
pressure sores, medication errors, handovers took, noise at night, catheter infections, missed turns, delay, waiting time, many interruptions, patients complained, counted, hand hygiene, readmissions, feedback, wasted, pain scores, cannula
one bay first, colleagues involved, new form, champion, convinced the doctors, two weeks, quick wins, handover sheet, showed figures, doubtful, coffee talk, stickers, asked for ideas, teaching sessions, reminder, trolley, night staff
half as many, zero, dropped, from twelve to, halved, minutes shorter, three months, compliance, ninety, faster, one third, better scores, infections down
new starters, standard, monthly, induction, other wards copied, to this day, board, guideline, two years later, remind, responsible person, small steps, part of routine, patience, involve early

nursing-040
a child, suicide, suddenly, mother, covid, bleeding, my age, resuscitated, known for weeks, anonymous, no names, stillbirth, long-term patient, cancer, cardiac, overnight
washed the body, candle, sat with parents, opened the window, made tea, stayed with, told the students, prayed, last offices, room, goodbye, covered for, spoke with wife, compressions
walked home, my partner, occupational health, sleep, running, chaplain, ritual, friend, diary, nature, employee assistance, silence, therapist, colleague listened, not alone, pause
call family sooner, ask colleagues, speak about, more present, check after, aware, appreciate, tell students, training, recognise early, look after myself, bls, debrief always, less afraid, dare to

nursing-041
12-lead, troponin, aspirin, could die, abc, bp, sit up, doctor called, minutes matter, infarct, arrest call, cardiac arrest, gtn, emergency button, aspirin ready
leave on floor, blood thinner, pupils, stay with, on the floor, hit head, broken, do not lift, anticoagulant, conscious, pain in leg, colleague goes to, hoist, bleeding, check for, blanket, bump
just finished, silence, kinked, fluids or, catecholamine, potassium, saline can wait, which drug, antibiotic, noradrenaline, blocked, empty bag, student look, beeping, drip, only hydration, alarm reason
letter, taxi, papers, hca, apologise, inform him, shout, new situation, home can wait, tell her, assistant, not urgent, sorry for, half an hour, patient at the end

nursing-042
say no, legal document, cannot do that, forgery, criminal, fraud, my registration, pin, lose licence, law, tampering, wrong to, deceive, calmly tell
new entry, date and time, cross out, still readable, marked as late, line through, retrospective, signature, visible, initials, never delete, later entry, not erase, original stays, audit trail
director of nursing, hotline, next level, ombudsman, works council, risk management, matron, whistleblower, freedom to speak, nursing council, external, ethics, nmc, complain, head nurse, protected
memo, who said what, duty to tell, deserves to know, patient was told, save the email, diary, disclosure, witness, private record, copy, request in writing

nursing-043
never ventilated, not signed off, chemo, cannot take, boundaries, would be dangerous, paediatric, telemetry, my level, not qualified, open about
washing, medication round, second pair, easier patients, assistant, feeding, discharges, under guidance, exchange, mobilise, take blood, lighter
tour, resus trolley, contact person, routines, crash cart, codes, someone beside, brief me, ten minutes, show round, mentor, alarms, experienced nurse, phone numbers, drug room, intro
supervisor, unsafe, decline, matron, form, duty manager, under protest, say no, email, union, chief nurse, datix, name and time, not accept, house officer, patient safety

nursing-044
delirium, sudden, acute, screening, ask daughter, awake or drowsy, months backwards, before the operation, waxes and wanes, comes and goes, inattention, dementia is slow, score, days of week, compare, wife says
uti, sodium, hypoxia, fever, full bladder, opioids, withdrawal, dehydrated, pneumonia, blood loss, bowels, urine, alcohol, electrolytes, lungs, bladder scan, wound, hypoglycaemia
clock, calendar, photos, drink, walk, quiet, familiar face, daylight, window, same nurse, name board, dentures, sit out, night rest, no catheter, family at, talk calmly
low bed, sitter, not tie, alarm mat, bed down, physician, stop sedatives, bed rails, pulling lines, haloperidol, close to desk, chart, sbar, review drugs, drip, tell the ward doctor

nursing-045
loud and clear, count does not match, out loud, incorrect, hold, number is wrong, not correct, firmly, before the incision, right away, voice, not whisper, clear words
who checklist, uncomfortable, say twice, hierarchy, recount, patient safety, assertive, graded, probe, everybody stops, scrub nurse, two times
theatre manager, anaesthesia, supervisor, consultant on, radiology, whole team, imaging, second surgeon, refuse to hand, coordinator, head nurse, other staff, chain of command, not hand instruments, call someone
form, cirs, afterwards, talk with surgeon, feedback, training, count sheet, protocol, datix, team talk, never event, follow up, written down, review

nursing-046
news, quick round, who is sick, every bed, night nurse, colour, walk through, fresh post-op, most ill, whiteboard, see all, oxygen, critical ones, assess, who can wait
supervisor, ring around, other ward, agency, manager, phone, off-duty staff, call in, head of nursing, close beds, float, on paper, no new admissions, matron, helpers
insulin, only necessary, hygiene later, iv, divide, assistants, turning, antibiotics, no baths, students, beds, minimum, split the ward, feeding, dressings
apologise, overload report, open with, form, today slower, longer wait, relatives, missed care, datix, explain delay, form to

nursing-047
at home, priest, her dog, no tubes, son from, window open, music, not alone, husband beside, no hospital, last rites, without machines, family around, see the sea, prayer, quiet
held her hand, moistened, morphine, lit a candle, washed, opened the window, single room, stayed on, turned him, played her, bed next to, rang the son, music on, combed, pillow, warm, sang
stopped observations, pain team, spiritual, pump, hospice, colleagues covered, physician, volunteers, physio, prescription, priest came, anticipatory, night nurse, kitchen, social worker, doctor agreed
not afraid, letter, peace, privilege, honour, tears, daughter wrote, small things count, dignity, taught me, calm, humbled, talk about death, less fear
`;
