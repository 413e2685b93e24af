/** What people say who make the key points of the questions in customer-support: below each question's id a line for each of its key points. */
export const CUSTOMER_SUPPORT_SAID = `
customer-support-001
waitressing, call centre job, grandmother's phone, first job, neighbour, detective work, people person, figure things out, since school, retail, explaining, hotel, fell into it, curiosity, patient by nature, teaching
burst out laughing, wrote back, five stars, calmer voice, angry at first, hug through phone, said my name, problem gone, sounded relieved, light bulb, kind review, you saved my day, mood turns, wedding, postcard
walk around, deep breath, tea, vent, leave it at work, run, fresh air, switch off, swap calls, five minutes, laugh about it, gym, screen off, music

customer-support-002
free trial, small businesses, teachers, app store, dashboard, my mother uses, bakery, signed up, pricing page, forum, nurses, freelancers, release notes, invoicing, docs, daily user
call centre, speak spanish, bilingual, patience, explain simply, sql, troubleshooting, accountant, shop, hospital, non-technical people, bridge, retail
help pages, api, screenshots outdated, tutorial, video, technical side, chatbot, saved replies, second level, faq, onboarding mails, search results, become specialist, more languages, product feedback, rewrite

customer-support-003
repeat back, in my own words, i see that, mirror, what bothers, read twice, mentions, paraphrase, order number, not a canned, sums up, got it right, quote, exactly what
workaround, instructions, one or two questions, precise, try first, which browser, direct answer, walk through, missing details, numbered, attach, action
tomorrow noon, end of day, next working day, realistic, hear from me, not vague, in two hours, deadline, keep posted, waiting time, promise, when to expect, reply window
greeting, first name, warm, sign with name, simple words, easy to read, human, no abbreviations, polite, short sentences, not robotic, copy-paste, signature, bullet points, own tone

customer-support-004
cannot work at all, single user, revenue stopping, data loss, many customers, typo, vip, company standing still, cosmetic, payroll, cannot log in, money, harm, red first
premium, clock running, about to expire, timer, waiting longest, gold customers, four hours, agreement, first come, overdue, promised, queue age, countdown, tier, escalation soon, guaranteed
one bug, similar, two-minute, password resets, easy ones, bulk reply, five at once, parent ticket, low-hanging, common topic, cluster, one answer for all, tag, swing through

customer-support-005
wedding, quote, that the parcel, her daughter, mirror words, third attempt, read between lines, name the thing, holiday photos, personal touch, pick up one line, that one sentence, not generic, exact problem, their story
annoying, our fault, i would be cross, lost your evening, waste of time, no excuse, stressful, i can see, apologise once, third contact, disappointing, honest apology, headache
straight to, tomorrow, already done, not only words, by noon, refunded, promise, plan, practical, i have already
humorous customer, short reply, elderly, smiley, canned phrases, vary sentences, match, own voice, register, macro rewritten, say it out loud, angry person, chatty

customer-support-006
notebook, drawer, like a kitchen, photo album, remembers, pantry, old newspaper, copies of pages, browser keeps, to load faster, leftover, sticky note, cupboard, comparison, yesterday's paper, everyday, keeps pictures
top right, three dots, press, pc or phone, slowly, ctrl shift, wait for them, tick, button, tell me when, firefox, guide with pictures, left side, which computer, privacy, time range, numbered
sign back in, leave passwords ticked, saved logins, do not tick, shopping basket, nothing else disappears, photos stay safe, accounts, know your password, write passwords down, forms, not delete, reassure, bookmarks stay, careful, untick
open the page, read out, tell me what appears, new logo, does it look different, stay on the line, share screen, close and open, same page, describe, before hanging up, private window, test together, new version appears, restart

customer-support-007
look first, type error text, already solved, internal wiki, confluence, paste link, shortcut, keywords, send the page, existing answer, read along, step from it, attach page, notion, while customer talks, suggested articles, ctrl f
old screenshot, button moved, suggest edit, comment, fix it myself, new article, owner, dead link, wrong step, right away, after call, thumbs down, archive, typo, review date
how they ask, not internal names, pictures, headline, no jargon, grandmother, simple language, their question as title, layman, short, synonyms, easy words, test with newcomer

customer-support-008
first touch, minutes to reply, ticket life, start to finish, smiley, stars, how happy, frt, stopwatch, clock, ticket open, happiness, days open, percentage of happy, responsiveness, full cycle
empty reply, only angry answer, weekend hours, outlier, one bad ticket, fast but useless, we got your mail, few respond, pending status, closed as solved, pretty numbers, distort, easy tickets, survey only to happy, manipulate, split tickets
contacted again, one touch, repeat contacts, tickets per user, read conversations, qa score, escalation rate, fcr, number of replies, churn, effort score, net promoter, recontact, handovers, reading samples

customer-support-009
wedding dress, double payment, no internet, lost parcel, flight, billed twice, hotel room, broken washing machine, shouting, deleted data, invoice wrong, funeral, birthday present, photos gone, wrong size, locked out
quiet voice, took notes, silence, vent, low voice, let off steam, repeated back, slowly, no excuses, used her name, patience, breathed, said i understand, talk it out, nodded, soft
courier, express, new one sent, phoned warehouse, credited, voucher, arranged, overnight, reset account, rang back, supervisor, own number, waived fee, rebooked, restored, taxi
sent flowers, laughed, positive review, ordered again, voice calmer, apologised to me, speak less, anger not at me, renewed, five stars, silence helps, feelings first, kept calm, wrote a letter, recommended us

customer-support-010
payment failed, api, server, third level, warehouse, tracking, database, wrong tax, permissions, developers, sync error, outside my rights, integration, contract question, hardware, no access
timestamps, screen recording, har file, short list, account id, tested myself, error code, template, exact steps, browser version, neat, ordered, reproducible, order numbers
twice a week, phoned, without being asked, even without news, status mail, never silent, honest about delay, daily note, i stayed contact, next update, wrote on friday, single contact, progress
patch, root cause found, new article, shared channel, direct contact, form for developers, weekly meeting, bug closed, faster now, thank developers, joint, config change, next similar case, checklist, hotfix

customer-support-011
no idea, good question, rather than invent, first time i hear, straight, never bluff, no wrong answer, be frank, invent, check before telling, genuine
ask the team, slack, wiki, google, developer, second level, manual, chat channel, old tickets, product specialist, release notes, look it up, internal chat, test account
in one hour, tomorrow morning, keep my word, call even without, reminder, deadline, calendar, honour it, ring, same day, do as promised, agreed time, update anyway, not leave hanging, return
knowledge base article, tell colleagues, template, note for others, internal note, macro, cheat sheet, team channel, add it to, so nobody searches again, macro library, tip, new page

customer-support-012
deep breath, anger at situation, quiet voice, bad day, low voice, count to three, thick skin, neutral, silence, steady, slow down, do not shout back, ear, let off steam
bring back to facts, which invoice, concrete question, order number, offer, steer, need behind, first step, focus on parcel
no shouting at me, announce, otherwise i will, swear, abuse, threat, racist, allowed to hang up, calm warning, rule of company, last chance, polite but firm, disconnect
five minutes, ticket note, glass of water, talk to someone, walk, short pause, tell team lead, fresh air, write facts, neutral entry, tea, shake off, next call, log it, warn others, not swallow

customer-support-013
banking app, subscription software, telecom, internet, webshop, saas, gorgias, hubspot, whatsapp, broadband, insurance, fashion, hotel, medical devices, live chat, twitter, mobile phones, servicenow
sixty chats, forty calls, satisfaction score, daily, nine out of ten, black friday, peak, first contact, minutes, quota, eighty, queue, within an hour, response time
payment failed, data loss, lost booking, chased the bug, crashed, sync, migration, disputed bill, fraud, double billing, vip client, locked account, took me days, night, broke after update, worked with developers

customer-support-014
invoice copy, export, wanted to cancel, reset each week, reason underneath, password again, printed, deeper need, monthly, third time she wrote, excel, moving house, workaround
five whys, checked usage, wondered, ticket history, odd, dug, screen share, previous tickets, asked how she works, strange, looked back
set up, scheduled report, automation, turned on, merged accounts, trained, two-minute demo, filter, sso, wrote guide, right plan, configured, new setting, sent link, call with her, connected
hours a week, stopped writing, renewed, upgraded, never wrote again, tip for all, tickets dropped, half an hour, recommended, happy, article, feature adopted, stayed with us

customer-support-015
wrong price, mixed up, old article, wrong date, refund period, feature not included, customer came back, wrong deadline, colleague saw, quoted, remembered later, rereading, wrong plan, confidently
picked up the phone, right away, mail within hour, straight, own mistake, no excuse, embarrassed, put it right, same evening, rang her, not hidden, admitted, sent correction, told my lead
honoured the price, extended, searched for others, free month, paid the difference, voucher, waived, stopped order, rebooked, reopened, covered cost, three more customers, cancelled charge, prevented
look up, sources, read it twice, ask before, check date, never from memory, slow down, confirm in system, say i will check, macro changed, glossary, second pair, quick search, fixed help page

customer-support-016
export button, invoices, dark mode, confusing label, cancel, checkout, forty, each month, same question, search, filter, screenshots, login loop, third most common, mobile, wrong tax
spreadsheet, hours spent, tagged tickets, recordings, in euros, chart, churn risk, top list, per month, original words, share of tickets, voices, minutes per ticket, played a call
invited developers to listen, sprint, small fix, coffee with, backlog, monthly meeting, demo, champion, patience, two-day fix, designer, listened in, planning, product owner, weekly
shipped, wrote to everyone, thank-you mail, dropped by half, changelog, those who asked, disappeared, personally wrote, tickets fell, happy replies, update live, thirty per cent, customers delighted, new button, next release

customer-support-017
christmas, server crash, price increase, snow, migration, flood of, pandemic, sale weekend, new app, strike, tripled, phone never stopped, flights cancelled, thousands, postal strike, two colleagues sick
severity, canned answer, red yellow green, oldest, paying ones first, tags, banner, auto reply, batch, cannot work first, standing meeting, queue view, bulk answers, who is stuck, split by topic
weekend shift, wrote macro, trained temps, kept list, updated page, brought pizza, took phones, shared, shift plan, ran the stand-up, late evening, answered, coached new ones, eighty a day, one in charge of
backlog zero, three days, prepared next year, forecast, plan ready, temps, exhausted, breaks matter, templates ready, satisfaction held, debrief, better prepared, early warning, back to normal, staffing

customer-support-018
read manual, watched recordings, videos, clicked through, played around, broke things, listened to calls, old tickets, cheat sheet, release notes, flashcards, tutorial, hands-on, trial account, stupid questions
fortnight, first call alone, three weeks, solo, thirty days, go live, own tickets, plan, milestone, ramp up, end of onboarding, christmas, tight, within a quarter
mock calls, explained to grandma, colleague checked, role play, without asking, demo, new starter, certification, answered old tickets, compared my answer, mini exam, lead read, blind, teach back, score
go-to person, first alone, wrote guide, onboarding new colleagues, asked me, highest score, second level, specialist, articles written, confident, csat, own workshop, ninety per cent, team asks, faster than planned, contact for

customer-support-019
fourteen days, opened box, funeral, no refunds, deadline, original packaging, two-year contract, ill, receipt, one day late, identity rule, death, moving abroad, non-refundable, lost receipt, minimum term
abuse, abused by others, margin, equal treatment, supplier, data protection, people cheat, tax, precedent, resale, security, makes sense, behind it, asked why exists, hygiene
voucher, store credit, pause contract, partial, free shipping, transfer, bend, room within, proposed, swap, supervisor, waive, extend, special case, gesture
rule rewritten, grateful, exception clause, compassion, proposal, hardship rule, grey zone, form for exceptions, happy end, team meeting, lead agreed, spoke up, policy updated

customer-support-020
supposed to, what did you click, what you see, tell me more, message on screen, walk me, hoped for, which page, which button, wording, picture, what exactly, blank, in your own words
phone or computer, wifi, worked yesterday, since update, colleague's machine, internet, firewall, extension, desktop, firmware, recently, operating system, other device
same on my side, rule out, process of elimination, private window, switch off plugins, restart, another browser, half split, test machine, clean profile, my own screen, cable
ask if works, note in ticket, sure it is gone, write article, wiki, actual reason, tested again, wait a day, close after, tag, customer says, shared, real cause, add to notes

customer-support-021
first click, then click, numbered, recipe, on which page, test data, one in five, from login, intermittent, minimal, follow it, any account, start from
instead happens, supposed, stack trace, network tab, what i see, error text, gif, wording, har file, copy of message, picture, loom, output, what was meant
chrome, ios, build, user id, time zone, order number, plan, tenant, app version, staging or production, windows, link, exact time, language setting, ticket id, phone model
forty customers, since monday, money lost, blocking, what customers do meanwhile, enterprise account, can wait, paying, urgency, stopgap, regression, share of users, vip, number of tickets

customer-support-022
outside my rights, cannot solve, hours without progress, danger, data leak, threatens lawyer, money above, too technical, time running out, stuck, whole company affected, safety, deadline near, press, needs code change, limit of authority
ruled out, short facts, all in ticket, screenshots, bullet points, account number, no need to ask, handover note, what is expected, error codes, concise, timeline, template, what customer wants
stay responsible, no ping-pong, i tell customer, chase, hand back, not dump, check every day, promise time, stay in the loop, not throw over, warm handover, introduce, regular note
ask how they solved, read solution, next time myself, article, monthly look, note down, close gap, level one, watch, macro, understand fix, rights extended, share with team, recurring

customer-support-023
date of birth, customer number, last invoice, call back, known phone number, secret word, invoice amount, sms code, confirmation link, id card, data only owner knows, one-time code, not just name, postcode is easy, logged in, password phrase
hurry, crying, lost phone, angry, boss waiting, friendly, knows only public data, evasive, changing story, avoids questions, spoofed, insist, hesitates, threatening, pretend, many attempts
tell the old one, ticket entry, waiting period, alert, revert link, written record, document, hours delay, undo, security mail, trace, time stamp
friendly but firm, protect your account, post, branch, own safety, sorry but, stay polite, upload id, letter, cannot change it now, come back with, explain why, hold line, no pressure

customer-support-024
three chats, juggling, seconds count, waiting on typing, faster, tabs, instantly, multiple windows, simultaneously, one call only, keep warm, five customers, minutes, impatience
one line, no long paragraphs, warm, hear voice, no voice, writing style, smiley, small pieces, informal, misread, easy words, full sentences in mail, greeting, irony, structured, pause, formal
ring, too complicated, angry, mail for details, pick up phone, files, shall i call, move to mail, step by step together, personal data, back and forth, ten messages, attachments, upset, remote session, quicker by voice
one ticket, copy the chat, crm, no telling twice, one history, note after call, case number, timeline, merge, linked, all in one place, next agent, saved, same thread, documentation

customer-support-025
top ten, reports, pareto, spreadsheet, last three months, why people write, rank, label, cluster, five reasons, monthly chart, statistics, half of all, dashboards, read samples
talk to developers, unclear invoice, better text, redesign, error message, stop at source, checkout, tracking mail, bug fix, confusing mail, remove cause, proactive mail, shipping notice, clear prices, simplify
help pages, hints, short clips, better titles, findable, self-service, pop-up, suggestions while typing, rewrite, zero results, screenshots, password reset, order tracking, tutorial, words they use, step guide
phone number visible, always reachable, talk to person, no maze, per hundred customers, contact rate, csat same, dead end, two clicks, survey, not buried, repeat contacts, not a wall, call button, watch complaints

customer-support-026
read chats, weekly, wrong ones, fix articles, gaps, source, rate answers, help pages, curate, tone, owner, content up to date, intents, label, improve prompts
refund promised, false policy, legal, trust lost, angry customers, old price, nonsense, nobody notices, medical, bad advice, sounds right, discrimination, bluff, customers stuck
talk to person, without repeating, whole chat passed, button visible, after two failures, live agent, no loop, see what bot said, easy exit, warm transfer, angry ones directly, summary to colleague, hot handover
customer gives up, recontact, gdpr, survey after, ask afterwards, abandoned, come back by phone, not just deflection, what is stored, sensitive data, success rate, false closed, who comes again, compare with humans, anonymise

customer-support-027
right answer, friendly, checklist, grammar, all questions, scoring sheet, clear language, greeting, facts right, verified, polite, spelling, followed procedure, empathic, next step
problem gone, wrote again, happy, second ticket, would customer be satisfied, stars, needed met, customer eyes, recontact, rating, fixed, one contact
two people rate, blind, not cherry picked, all channels, five per agent, good and bad, compare scores, agree meaning, ten per month, different raters, long ones, mix, same yardstick, rate together, easy and hard
talk about it, what went well, listen together, one tip, agent rates first, praise first, learning not punishing, show best, side by side, weekly, self-assessment, role play

customer-support-028
account, how long with us, first time asking, invoice, reason behind, was it broken, ten years, order date, ill, abuse, earlier refunds, why late, look up, delivery date, lifetime spend, warranty
room, what i may decide, up to fifty, what allowed, power, terms, grace, authorised, rule purpose, threshold, ask supervisor
store credit, swap, as gesture, loyalty counts, next customer, gift card, treat equally, discount, free month, pause, compromise, treat alike
friendly words, tell why, ticket, appreciate loyalty, no reproach, note in crm, be open, warm, short mail, sorry, honest answer, log the decision, goodwill note

customer-support-029
not hide, first ten minutes, affects login, plain words, straight, sorry, looking into it, nothing invented
all same text, homepage, twitter, link to page, canned, recorded message, subscribe, phone announcement, tag tickets, merge, single message, incident tag, bulk, template for all
in thirty minutes, even without news, at two o'clock, no eta, every hour, keep word, fixed rhythm, never vague soon, clock, time of update, also nothing new, clear schedule, stick to
all tickets answered, explain reason, personally call, free days, sla credit, mass reply, thank for patience, biggest customers, report, who lost money, gift, closing mail, retrospective

customer-support-030
within an hour, visible, others read, no argument, friendly, not copy-paste, we see you, human, not defensive, everyone watches, stay cool, prompt, answer fast, one line
message us, no data in public, order number, mail, continue privately, behind closed doors, phone, private message, chat, personal details, case number, away from public, invite, details elsewhere
look up ticket, talk to agent, same answer, one person, social team, notes, read case, internal, avoid two stories, add link, agreed, no contradiction, flag, speak with one voice
under the post, public answer, if customer agrees, last comment, write result, thanks for patience, happy end, so that others see, permission, after fix, come back to post, reply below

customer-support-031
voice, let them talk, silence, no script, soft, forget handling time, are you alright, warm, not rush, cry, tone, hear sobbing, ask gently, breathe, patient
emergency number, suicide, not alone, ambulance, keep talking, signal colleague, guidance, charity, threat to self, 112, vulnerable flag, danger, do not hang up, protocol
instalments, extra month, stop reminders, no late fee, bill can wait, longer deadline, put on hold, smaller payments, lower tariff, hardship, freeze, take pressure off, debt advice, stop dunning, waive fee, grace
talk after, walk, confidential, only necessary, not gossip, tea, counselling, agree before noting, team lead talk, employee assistance, few words, data protection, go home, next call waits

customer-support-032
easy words, short phrases, drawings, photos, arrows, one idea, numbers, plain english, yes or no questions, circle, share my screen, no idioms, demonstrate
google translate, bilingual, spanish, translate back, translator, relative, machine, language line, double check, arabic, multilingual, app, not blindly, native speaker, turkish
tell back, in your words, send summary, nod, show result, read back, test, can you see, write it down, ask again, screenshot back
smile, not louder, no rush, mistakes fine, stay nice, no irritation, dignity, encourage, never laugh, not treat as child, slow speech, kindness, embarrassed

customer-support-033
shift handover, refunds, copy and paste, email inbox, spreadsheet, returns, lost tickets, ping-pong, backlog, forms missing, routing by hand, wrong department, outdated templates, three tools
mapped, mandatory field, new form, trigger, rules, drafted, wrote templates, checklist, script, counted, configured, trained, zendesk, pilot, redesigned, made list
from ten to, a day, first response, dropped, twenty per cent, saved, per ticket, halved, csat up, reopen rate, per week, twice as fast, reply time, score
two agents, developers, complained, forgot field, second version, tested with, sceptics, night shift, first week chaos, weren't happy, had to tweak, asked, old habits

customer-support-034
by language, reason codes, plan, country, pivot, mobile or web, old and new, slice, per hundred orders, per customer, which day, platform, table, started when, filter, time of day
post strike, new ios, tv advert, google ads, bank, carrier, holiday, price change, mail sent, regulation, cookie banner, newsletter, supplier, weather, app store, outage elsewhere, phishing wave
fifty tickets, twenty chats, go through, own words, real tickets, random, look inside, what they say, manually, between lines, phone recordings, wording, search terms
prove, tell product, root cause, present, numbers and cause, line up dates, rule out, chart, cost in hours, check against, explain, experiment, disprove, tell management, recommend, switch off

customer-support-035
last weeks, monday peak, day pattern, minutes per chat, average length, lunchtime, quarter hour, curve, seasonality, how many come, times minutes, monthly data, workload
two chats per agent, parallel chats, answer within, eighty per cent, abandoned, queue, erlang c, wait time, staffing calculator, three chats, simulation, load
illness, vacation, thirty per cent, lunch, coaching, coffee, sick leave, toilet, not available, paid but, part of day, team meeting, net hours, gross
first weeks, split shifts, students, on call, forecast error, real queue, correct plan, swap, stand-by, look daily, overstaffed, short shifts, home office reserve, move breaks, deviation, monthly

customer-support-036
when does it begin, first reply, what counts, weekend, p1, calendar hours, waiting for customer, stop clock, total outage, plain definition, gold silver, time zone, measured from, low
last year, ninety per cent, people needed, night shift, extra staff, price of tier, keepable, statistics, budget, on-call cost, ninety-fifth, price, promise only, past tickets
money back, service credit, report monthly, warn before, alarm, refund, consequence, invoice reduction, apologise, inform, manager called, root cause, percent of fee, automatic warning
every quarter, empty first replies, cheat, with sales, csat beside, renegotiate, closed too early, not just speed, after six months, side effects, unintended, check yearly, look at results, watch

customer-support-037
not coincidence, raise alarm, treat as attack, phone security, red flag, account takeover, hacked, ciso, no waiting, incident channel, credential stuffing, compromise, suspicious
force logout, new password, block, change credentials, 2fa, end sessions, help customers, lock down, check payment details, log out everywhere, disable, stop transactions, authenticator, callback, secure
copy, which accounts, collect, write exact, no rumours, not say hacked, screenshots, keep mails, device, country, do not delete, common point, names
prepared statement, what to say, dpo, approved text, no own version, data protection officer, one message, official, press, confidential, macro from legal, authorities, personal data, duty

customer-support-038
export, offline mode, language version, phone line, refund rule, accessible, product said no, not sexy, too expensive, nobody listened, low priority, weekend support
spreadsheet, lost customers, recorded calls, monthly report, calculated, tally, screenshots, every ticket, euros, hours wasted, statistics, survey, wrote down each, letters, list of, percentage
sales head, new manager, quarter planning, coffee, joined forces, right moment, account managers, engineer friend, hackathon, waited, big customer, after incident, lunch, won over, small pilot, small version
finally built, after a year, tickets gone, half solution, persistence, keep evidence, start with money, speak their language, allies early, went live, released, celebrate, dropped, patience

customer-support-039
small shop, too expensive for them, third outage, needed feature, switched, deaf, promised, wrong product, cancellation, migration failed, bug stayed, moved away, long time customer, disappointed, years with us
three calls, discount, visit, engineers, alternative setup, extra training, free month, manual fix, director, loan device, special price, every week, temp solution, spoke to, looked for, personal call
data export, wished luck, friendly, final invoice, door open, recommended another, hand shake, last call, came back later, smooth, gave files, good terms, polite, cancelled early free
ask earlier, say no sooner, warn, exit survey, checklist, told product, early signs, qualify, expectation at start, cannot win all, feature came, say openly, red flags

customer-support-040
trembling, cried after call, over-apologised, silence, interrupted, got louder, robotic, transfers calls, argued, complaints, hid, read script, stiff, insecure, struggling
sat beside, headset, listened in, played customer, debrief, mock call, sentences ready, recordings, side by side, i took first, switch roles, weekly half hour, notes, small tips, demonstrated, swapped
no blame, let her find, own words, written instead, humour, patient, praise first, alone, asked what is hardest, small steps, let him choose, quiet room, in her language
stopped transferring, takes hard calls, csat rose, now coaches, smiles, listening more than advising, no tears, doubled, promoted, each is different, patience pays, team lead noticed, own style

customer-support-041
what exactly, written, screenshots, mail thread, call salesperson, read contract, crm notes, hear both, which words, slides, get text, misunderstanding, verbal
no finger-pointing, apology, straight, sorry, listen first, one voice, take seriously, on behalf, not sales fault, plainly, calm down, united front
discount, part of it, third-party, free months, together with sales, exit right, roadmap, alternative feature, manual service, partial, phased, account manager, sit together, out of contract, custom
talk to sales head, feature list, no repeat, sign-off, joint training, offer check, crm field, monthly meeting, fact sheet, retro, approve before, product limits, battle card, handover call

customer-support-042
is it still running, bank debit, list of accounts, billing system, freeze run, overcharged, which amount, double vat, stop sending, direct debit, has money left, halt
do not pay, ignore invoice, mass mail, homepage, one text, before phones ring, short, by nine, phone announcement, subject line, sms
all hands, answer template, morning meeting, breaks, hotline, vulnerable first, stand-up, cancel meetings, tag, borrow people, faq, those in debt, extra phones, call in, overdraft cases
new invoice, money back, bank fees, correct version, credit note, by friday, test before send, goodwill, check all, apology letter, reimburse, debrief

customer-support-043
where is my parcel, tracking, opening hours, reset, never complaints, grief, fraud, easy questions, repetitive, low risk, cancellation sensitive, medical, balance, faq, vulnerable, disputes
speak to human, one click, no repeat, whole chat, summary to agent, after two tries, exit, live agent, no loop, angry words, visible, callback, see what was written, always offer, queue time
came back, csat, second contact, containment lies, read chats, ask afterwards, compare with people, repeat rate, ticket within days, silent leavers, survey, drop out
sources, old price, weekly read, who maintains, mistakes list, article owner, hallucinate, versions, correct it, regression questions, release notes, test questions, feedback button, editor, expired content, up to date

customer-support-044
time per ticket, expensive ones, annoyance, euro, weighted, spreadsheet, long calls, frustration, customers lost, ranking, volume times, top three, money, return contacts, not just count
upstream bug, confusing mail, label, checkout, root, five whys, parcel tracking, unclear letter, form, tariff text, go back, error message, why do they write, app, process, delivery note
product manager, listen to calls, invite, savings, recordings, developer sat with us, finance, head of logistics, screenshots, person responsible, deadline, pitch
curve, phone instead, per order, same question chat, weeks later, drops, social media, after release, count again, contact rate, forums, search terms, compare month, mail or phone, falls

customer-support-045
do not hang up, stay with person, thank for telling, direct question, suicide, suicidal, no panic, keep chatting, warm words, never ignore, take seriously, glad you wrote, present, not joke
112, samaritans, signal lead, ambulance, police, danger now, protocol, helpline, doctor, safeguarding, colleague beside me, parallel call, location, emergency services, plan
not a therapist, no promises, bill can wait, no diagnosis, pause dunning, not say cheer up, forget invoice, leave bill, trained people, no judging, stop reminder, do not argue, put aside
walk, talk to lead, counsellor, go home, confidential, cry, tea, time off chat, employee help, flag account, follow up, breathe, supervision

customer-support-046
behind number, board, complaints, money, staffing, too long waiting, pressure from above, what triggered, budget, competitor, root of request, investors
talk time, clicking, typing notes, looking for, five systems, stopwatch, wait on system, double entry, measured, wrap-up, hold, listen to calls, hold time, data, where time goes, login screens
templates, caller recognition, one screen, better search, fewer transfers, call back, fix cause, tracking, auto notes, crm pop-up, shortcuts, authentication quicker, ai summary, help page, integrations, less typing
four weeks, small team, test group, csat, reopen, both numbers, repeat calls, stop if, one group, agree beforehand, six weeks, look together, fail criteria, control team, result review

customer-support-047
no refund, fourteen days, funeral, mother, hospital, closed shop, identity check, rule says, original receipt, elderly, made for fraud, warranty over, christmas eve, single parent, no exceptions
up to fifty, my authority, cost small, ask first, equal, my own pocket, could be fired, justify, same for next, gut, not fair, goodwill
own car, paid myself, unlocked, after hours, credited, brought parcel, own phone, extended, waived, packed, overnight, shipped, i brought, i decided
would ask, new rule, exception process, letter came, boss, regret, still right, hardship fund, too far, tell first
`;
