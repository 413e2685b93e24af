/** What people say who make the key points of the questions in finance: below each question's id a line for each of its key points. */
export const FINANCE_SAID = `
finance-001
parents' shop, pocket money, school, good at maths, internship at bank, accountant uncle, apprenticeship, student club treasurer, fascinated, my father, balance sheet at, business studies, order, detective, trainee, like when it balances
month-end, working with people, puzzle of reconciling, treasury, consolidation, explaining results, when it adds up, business partnering, investigating, budgets, analysing variances, spreadsheets, payments, cost analysis
whether we can afford, salaries paid, steering, where money is lost, invest or not, avoid waste, support ceo, early warning, better choices, profit, show where, backbone, language of, survival, pricing

finance-002
family-owned, your acquisitions, recurring income, listed, international sites, inventory heavy, startup, private equity, expansion abroad, seasonal, read your accounts, several countries, balance sheet, order book, capital intensive
monthly close at, also manufacturing, did consolidation, worked with sap, audit years, previous role, budgeting for, came from big four, controller, group reporting, five years of, hands-on
shorter close, better forecasts, cash planning, new system, one set of numbers, get rid of excel, cost transparency, tools, acquisitions, international standards, self-service reports, speed up, process mapping

finance-003
bottom line, last line, reserves, flows into equity, profit increases, result of the year, top of cash flow, indirect method, less dividends, first line, result flows over, carried to, shareholders' funds, earnings, year's result, accumulates
cash at start plus, cash at end, bank, movement, ties to, beginning and end, three sections, operating investing financing, agree, difference between years, cash position, must equal, increase in bank, matches cash line, two balance sheets
machine, sold but not paid, stock purchase, buy equipment, customer owes, add back, borrow, amortisation, unpaid invoice, profit without cash, repay, prepaid, debtors, fixed asset, principal, write-down

finance-004
used but not billed, service already delivered, bill comes later, belongs to this month, consumed, regardless of payment, still to come, received goods, bill missing, no bill yet, expected invoice, estimate, owed, when it occurs
otherwise december looks, correct month, compare months, match revenue with, proper period, results would jump, fair picture, cost follows income, no swings, accrual basis, right profit, periodicity, timing of cost
telephone, consultant, auditor fee, freight, holiday pay, january turn around, auto-reversal, reversed next month, rent, utility bill, thirteenth salary, accrued expenses, provision account, commission, water

finance-005
line by line, tick off, bank export, account balance, side by side, put next to, closing balance, end of month, cash book, cut-off date, software matching, each line, both sides, book balance, download, agrees with
card payments, sent but not arrived, weekend, few days later, bank holiday, next day, in flight, not yet presented, unpresented, lodgement, date differences, delay, value date
fees not booked, typed wrong, duplicate, look for, old items, ask the bank, missing entry, unknown receipt, transposed, book it, clarify, trace, supervisor, list of open items, wrong account

finance-006
customers pay faster, reminders, bill same day, debtors, shorter terms, direct debit, chase, prepayment, invoice on delivery, late payers, partial invoices, call customers, discount for early, bad debt
warehouse, sell old goods, dead stock, reorder, smaller batches, less on shelf, raw materials, forecasting, consignment, order less, fewer items, safety stock, clearance, tied up in goods
creditors, sixty days, negotiate, not before due, due date, supply chain finance, skonto, pay on time, longer payment, small suppliers, extend, not earlier, weekly payment, agree longer, instalments, suppliers' terms
supplier angry, production stops, customer leaves, empty shelves, lose goodwill, price goes up, too tight, supplier fails, delivery stop, bad name, balance, one-time effect, small firm bankrupt, backfire

finance-007
steal, embezzle, cover up, invent a supplier, typo, whole process, same person, protects employees, collusion, from beginning, single hands, hide, invoice himself, own pocket
entry and release apart, one creates another, bank release, two signatures, purchase order, user rights, maker checker, different people, invoice check, erp roles, clerk, new supplier, treasurer, procurement, access rights
boss looks at statement, only two people, spot checks, small firm, director signs, external accountant, sample, rotating, change report, monthly look, bank alerts, holiday swap, audit trail, payment limits, surprise check

finance-008
more units, dearer, higher prices, sold more, earlier than planned, inflation, product mix, flexed, wage rise, overtime, exchange rate, calendar, unit cost, usage
top ten, by account, biggest deviations, open the entries, break down, which department, month by month, pareto, postings, look into, supplier level, threshold, detail, cost type
department head, ask why, wrong cost centre, booked twice, wrong month, story behind, conversation, provision missing, sit with, operational reason, correct booking, clarify with
rest of year, counter, savings, new estimate, hiring stop, decide what, year-end, will it continue, offset, landing, next months, trend, propose, renegotiate, revised

finance-009
yellow cells, no numbers in formulas, one sheet for, input sheet, raw data apart, blue, sheets, no hardcode, left to right, calculation sheet, flow, named ranges, consistent formulas, parameters, output tab
checksum, sums agree, colleague looks, cross-foot, sanity, sample by hand, compare last month, red if not, trace, error flag, recompute, peer, plausibility
date in file name, sharepoint, read-only, cell protection, change log, who may edit, read me, instruction, one master, history, archive, backup, owner, source noted, comments, no copies

finance-010
wrong sign, transposed, decimal, double booked, exchange rate, missing zero, twice, dragged formula, hundred thousand, revenue in wrong, tax rate, wrong month, wrong cell, hidden row, mix-up
looked odd, did not add up, previous month, spot check, gut, ratio off, margin too good, variance, went through, bank did not, doesn't tie, sanity, second look, analysed, recalculated, asked why
told my boss, phoned, stopped the payment, fixed, corrected entry, replaced file, called controller, before it went out, escalated, reversed, rang supplier, held report, flagged, email, rebooked, withdrew
validation, second check, automatic check, cross check, no manual, lock, system rule, new step, macro, training, review sheet, alert, import instead, always compare, protected cells

finance-011
two people ill, new erp, year-end, new auditor, day three, server down, resigned, acquisition, holiday, shorter deadline, invoices late, christmas, bookkeeper left, group reporting, backlog, weekend
accruals, i stayed, i jumped in, intercompany, i made a plan, i called, payables, reconciliations, i did bank, fixed assets, i trained, kept track
stand-up, board, swapped, each morning, pizza, divided, ticked off, evening, spreadsheet of tasks, whiteboard, short calls, redistribute, buddy
closed on day, one day late, booked, close calendar, backup person, cross-train, start earlier, documented, cake, no errors, five days, deputies, backups for each

finance-012
leave as is, freeze, set aside, no payment, don't touch, old account, suspend, pause, stay calm, no rush, keep old, do nothing first, refuse, lock invoice, payment block
old number, not the number on, from contract, person i know, ring back, not reply to email, from our files, speak to, saved number, website, two contacts, account manager, video, not by mail, ask them, switchboard
colleague checks, signature, ticket, two people, change form, purchasing, recorded, filed, written confirmation, workflow, audit trail, bank letter, keep mail, note, released by, test payment
scam, it department, fake, criminal, warn others, inform boss, hacked mailbox, tell supplier, tip off bank, spoofed, forward mail, domain, look at header, similar attempts, complaint, alarm

finance-013
go and see, sit down, overloaded, one person, listen, holiday cover, coffee, waiting for, system, what holds you, difficulties, no deputy, unclear, walk over
pre-filled, one page, preliminary, fewer figures, direct system access, earlier cut-off, show how, reminder two days before, automatic, only main items, standard form, pre-close, export, materiality, easy
show what it causes, whole close waits, group, board report, their boss, cfo, wait for you, consequence for, next level, name on list, whole chain, overtime for us, management meeting, publish who late, last resort, agree date

finance-014
receivables, fixed assets, bank, tax returns, month-end, intercompany, collections, travel expenses, forecast, group reporting, datev, cost accounting, financial statements, cash management
turnover, subsidiaries, two thousand, suppliers, bookings, currencies, sites, five companies, staff, headcount, transactions, customers, ledgers, payslips, budget of, cost centres
ten to five, shorter, paperless, dso down, no audit findings, halved, digital, sooner, hours saved, error rate, from twelve, discount captured, quicker, less overdue, streamlined

finance-015
by hand, copy paste, two days, chasing signatures, folders, late, scanned, nobody knew, lists, ten people, print, email approvals, signature, re-keyed, mistakes
workflow, macro, power query, tool, portal, interface, bot, one form, i built, ocr, removed steps, digital, script, electronic, rules
sign-off, asked users, workshop, auditors, explained, test phase, two months both, feedback round, backup, segregation, access, involve
hours per month, half, cycle shortened, from five days, fewer mistakes, no duplicates, small steps, freed time, less paper, minutes, first simplify, clean before automate, quicker payment, talk to users

finance-016
negative, minus, loss of, red, profit warning, drop, below plan, overrun, twenty percent, not enough money, result half, cost explosion, bank limit, quarter, revenue missing
recalculated, three ways, saving proposals, suggestions, double-checked, plan b, colleague checked, drivers, sensitivity, countermeasures, alternatives, breakdown
no sugar, first slide, one sentence, same day, straight, called cfo, not hidden, not wait, without jargon, calm, upfront, before the board
stopped spending, measures, plan adopted, relieved, hiring freeze, shocked, monthly update, appreciated, earlier next, angry first, bank talk, price rise, came through, credibility

finance-017
machine, price increase, new hire, campaign, software, pay rise, outsourcing, buy or lease, expensive, warehouse, sales director, cheaper supplier, wanted to buy, rebate, cars
calculated, showed, comparison, his view, five-year, spreadsheet, numbers, hear, his reasons, market knowledge, break-even, worst case, evidence, side by side, scenarios shown, total cost
test, smaller version, leasing, step by step, third option, wait half a year, milestone, trial, cap, review after, rent, agreed to, stage
paid off, saved, was right, he was right, bought, cancelled, went wrong, good relation, ask me first now, cheaper, turned out

finance-018
first audit, missing papers, no contract, stock count, could not find, wrong cut-off, new auditors, management letter, revenue, unclear, adjustment, weak control, inventory, payroll, late delivery, documents
searched, built a list, prepared, called supplier, reconstructed, overtime, booked correction, rebuilt, files, gathered, walked them through, scanned, asked colleagues, analysed, reconciled
daily call, one contact person, no hiding, same table, said openly, coffee, request list, calm, friendly, status, straight answers, promised dates, weekly, admit gaps
audit binder, prepared in autumn, pre-audit, folder, monthly instead, dry run, documented at once, earlier, new procedure, no comments, faster, file immediately, owner per item, digital archive, interim

finance-019
shift revenue, make it look better, pressure from above, director asked, nicer, bank, smooth, push cost, before the board, hit bonus, leave out, one quarter, sales chief, hint, covenant, dress up
window dressing, would be false, law, accounting standard, deceive, true and fair, illegal, my name, manipulate, wrong period, ethics, auditors, could explain, conscience
said no, calmly, wrote a note, talked to cfo, offered footnote, showed other, i declined, talked to auditor, suggested explanation, comment, wrote down, adjusted view, spoke, kept original, in writing
kept numbers, boss cooled, bank accepted, no trouble, stay calm, left the firm, early, audit clean, backed by, real result shown, dropped it, speak up, thanked later

finance-020
one twelfth, each month, not revenue yet, unearned, liability first, release, deferred income, balance sheet, prepaid, by day, as service is given, pro rata, owed service, ratable
sold separately, integrated, customise, benefit, setup alone, not distinct, five steps, separate from, customer gets, independent, identify, one bundle, activities
price list, share, ratio, split total, list prices, residual, each alone, percentage, fair value, divide, estimate, cost plus, weighting, bundle discount, observable, apportion
money back, early exit, upgrade, downgrade, extension, change mid-term, extra users, right to return, added seats, option to renew, pay back, renegotiated, penalty

finance-021
both sides, discounted payments, incremental borrowing, capitalise, future payments, obligation, longer, lease payments, day one, usage right, gross up, assets rise, five years' rent
no rent, amortise, more cost early, split, unwinding, interest falls, straight, no longer operating cost, interest part, write off, result effect, financing, declining, two parts, spread
looks better, more debt, equity ratio falls, operating profit, rises, bank agreement, debt ratio, roce, asset turnover, cash flow classification, indebtedness, lower equity ratio, interest cover, talk to bank, return on assets, frozen
printers, five thousand, renew, reasonably certain, laptops, extend, break clause, exempt, small items, service part, lessor, judgement, components, asc 842

finance-022
number of customers, what pushes, per salesperson, conversion, cost per head, per shop, orders, churn, production limits, model, causal, quantity times price, not just add, growth rate, revenue per
department heads, sales and production, board, ask each, negotiate, meet in middle, workshops, plan together, buy in, reality check, founders, business plan, their own numbers
three cases, monthly update, adjust every quarter, if growth slows, twelve months ahead, contingent, triggers, ranges, low high, revise, buffers, base case, pessimistic, release in stages
money in bank, when to recruit, credit line, how long it lasts, new staff, investments, stock, growth eats, start dates, finance need, monthly liquidity, payroll, prefinance, equity round, burn, offices

finance-023
bank balance, customers pay, suppliers, salaries, vat, rent, open items, money coming in, thirteen columns, loans, line by line, start with bank
really pay, always late, average delay, habit, who pays when, slow payer, big customers, past pattern, not contract, twenty days after, collection rate, ask sales, realistic, payer by payer, payment discipline
look back every monday, plan against, every friday, error, forecast accuracy, add a week, explain gap, track, hit rate, last week, back-test, refresh
overdraft, negative week, delay payment, talk to bank, reserve, collect sooner, shift, lowest point, cushion, postpone purchase, draw, worst week, shareholder loan, early warning, red line

finance-024
present value, dcf, eight percent, hurdle, future money, risk-adjusted, later money, internal rate, year by year, capital cost, annuity, required return
already spent, training, installation, saved wages, scrap value, extra, ignore past, spare parts, downtime, old machine sale, cash not profit, fewer operators
what if half, savings lower, how far may, optimistic, best and worst, three cases, minimum savings, turning point, simulate, years until paid, electricity price, how sensitive, cautious, tornado, pessimistic
accidents, ergonomic, rent instead, used machine, image, look back, after a year, workers, check promises, supplier lock, outsource, try first, staff skills

finance-025
what is left, revenue minus, each piece brings, material, towards fixed costs, selling price less, cm, unit contribution, sales minus, extra cost, changes with quantity, after variable, marginal, db
empty machine, idle, extra order, filling, accept or not, hotel room, free seats, crisis, lower limit, make or buy, floor, surplus, promotion, scarce hour, short run
in the long run, rent and admin, catalogue, must earn everything, standing price, survive, administration, framework contract, every product, otherwise loss, calculation, regular, cost plus, several years, permanently
others hear, spiral, spoil market, customers expect, key wrong, competition sets, per square metre, dump, cannot go back, misallocate, headcount key, volume assumption, circular, what market pays, cross-subsidy, cheap once

finance-026
local gaap, ifrs, accounting manual, same year-end, common accounts, deadlines, instruction, depreciation methods, template, one language, package, group manual, local books, standardise, group accounts list
dollars, average for income, year-end rate, functional, equity historic, difference in equity, swiss francs, rates, convert, into euro, cta, reporting currency, spot, month average, pounds, historical rate
between sisters, internal sales, cancel out, loans between, balances must agree, stock margin, purchase price, subsidiary shares, dividends, ic, profit in stock, capital consolidation, sell to each other, management fees, mutual
outside shareholders, eighty percent, last year compare, tick, rollforward, equity bridge, sign, plausibility, auditors, notes, share of others, tie out, statement of changes, partner holds, cash flow check

finance-027
where goods go, consumer or business, export, digital services, oss, country of customer, private customers, threshold, intra-community, twenty percent, import, registration, which country, states
vat id, check number, transport documents, system setup, customer record, cmr, codes, product code, customs papers, delivery note, valid id, keep, automatic tax, shipping, exemption certificate
accounts agree, monthly, vat account, submit, sample, return to books, box by box, file on time, turnover check, plausibility, calendar, recapitulative, ec sales list, late filing
tax consultant, ask authority, ruling, newsletter, new rules, external, lawyer, local agent, seminar, engine provider, binding information, each country, update system, when unsure, subscription

finance-028
creditreform, annual accounts, trade references, ask sales, google, commercial register, bureau, owner, financials, years in business, website, balance sheet, previous suppliers, check on, who is behind
thirty days, cash in advance, maximum, small first order, half upfront, start low, letter of credit, parent company, credit insurance, instalments, retention of title, secured, step up, ceiling, first orders, partial
open items, late payers, stop delivery, overdue list, raise limit later, weekly look, thirty sixty ninety, changes in behaviour, alarm, reassess, adjust limit, dispute, delivery stop, slow down, aging
salespeople want, one big customer, lose deal, director, middle way, cfo, turnover versus loss, written rules, talk with seller, too strict, profitable, sign, risk appetite

finance-029
lawsuit, already happened, contract, warranty, accident, cannot avoid, event before year-end, promised, owe, not future losses, no choice, duty, damage, because of something past, restructuring announced
over fifty, will cost, lawyers say, payment expected, money will leave, outflow of resources, chances, amount can, estimable, reasonable, likely to lose, uncertain timing, quantify
weighted, single case most likely, past claims, five years away, average, interest rate, legal estimate, statistics, claims rate, mid-point, scenarios, portfolio, percentage of sales, comparable
only in notes, not booked, each year-end, dissolve, no longer needed, disclosure, unlikely, update, mention, guarantees given

finance-030
recount, bank balances, open items, list, what comes in, every payment, go through, exact gap, by day, which invoices, recalculated, numbers right, few hours
go to boss, same hour, no waiting, managing director, phone, owner, straight, not alone, meeting, openly, tonight, crisis team, table
call debtors, ask bank, overdraft, stop orders, talk to suppliers, owner puts in, sell, tax deferral, advance payment, short-term loan, later payment, sell stock, instalment, discount, invoice now
late filing, personal liability, works council, salaries first, not favour, court, staff, insolvency lawyer, taxes, social security, honest with people, restructuring adviser, equal, tell employees, illiquid, obligation

finance-031
no exception, same standard, rank no, treat alike, like any employee, rules are rules, hierarchy, apply as written, regardless, intern, principle
quietly, guests, who attended, maybe mistake, proof, friendly, private dinner, bill, no accusation, missing slip, give chance, calmly
wait, not sign, next level, ceo, his boss, only allowed part, send back, no payment, leave open, internal audit, not approve, partly, set aside, repay, refuse
tax problem, unclear policy, explain rules, check others, write, sample, approval, card, remind all, system limits, guideline, archive, history, tighter guideline, per diem

finance-032
when back, ask it, how long, last backup, what is lost, data, ticket, recover, hotline, provider, cause, how many hours, partial, plan b, are bookings saved
excel, bank reconciliation, paper, collect documents, accruals, prepare entries, continue, commentary, exports, yesterday's reports, resequence, by hand, analysis, supporting files, list bookings
call group, postpone, warn, cfo, board, send mail, tell headquarters, departments, realistic date, keep informed, phone, everyone waiting, updates
nothing twice, count entries, after restart, both lists, emergency plan, backup test, sequence, next time, manual procedure, tick off, compare before after, review entries, practise, paper forms

finance-033
look again, recompute, which slides, margin too, material or not, source, really wrong, second person, knock-on, consequences, ledger
phone, minutes, new file, recall, before meeting, marked, chair, recipients, one clear mail, old and new, version two, page, correction note, assistant, boss
my mistake, no excuses, apology, not hide, straight, take the heat, no blame, clear words, stand by, not cover, confess, accept
second reader, link to ledger, time pressure, last-minute change, automated, lock, final check, copy error, formula, tie to, template, earlier deadline

finance-034
where the money goes, top suppliers, list of, spend cube, biggest blocks, by supplier, what we spend, line by line, cost centres, fixed cost, addressable, see, external spend
subscriptions, overtime, consultants, unused, office, rent, cancel, tenders, long-term, process, low-hanging, structure, insurance, make or buy, temporary staff
not sales, department heads, don't cut muscle, service, key staff, lawn mower, works council, morale, training, safety, revenue effect, fair, consult, quality falls
list, each measure, names, every week, progress, real in accounts, steering, traffic light, booked, deadline, milestones, confirm effect, meeting, sustain, tracker

finance-035
datev, s4, new ledger, e-invoicing, introduced, travel tool, invoice scanning, hyperion, payroll software, replace excel, power query, coupa, new erp, reporting tool, consolidating software, robot
super user, tester, project manager, i represented finance, i wrote requirements, i trained, specified, sub-project, interface to it, accounts mapping, finance lead, i documented, test cases
old data, nobody wanted, dirty, suppliers twice, resist, consultants, double work, key person, users, customising, duplicates, budget, fear, testing, parallel
faster close, half, from ten days, invoices automatic, saved, two weeks late, paperless, error rate, less manual, thousand, straight-through, productivity, live

finance-036
benford, sunday bookings, suppliers without address, employee address, refund, sequence, many credit notes, cash, end of period, no invoice, even numbers, same supplier, split orders, unusual hours, inventory losses
new car, does everything himself, no vacation, nervous, gambling, defensive, refuses help, debts, close friend supplier, workaholic, secret, unhappy, control freak, not proof, stays late
quiet, copies, save data, tell only, ombudsman, not alone, documents, extract, forensic, head of audit, secure, analyse sample, speak to legal, no confrontation, chain
may be harmless, suspicion only, could be error, reason for, presumption, close the hole, no names, hear person, separation, benefit of doubt, fix process, innocent until, ask openly, reputation

finance-037
comparable companies, peer group, ev sales, recent rounds, two methods, football field, cash flow, multiple of sales, real options, vc, last round, triangulate, similar firms, precedent
each customer, cac, ltv, when profitable, payback, margin at scale, burn, retention, do they earn, rule of 40, subscription, scale effects, cost to win, recurring, customer brings
most value far away, new shares, fail, risk, high rate, perpetual growth, bankrupt, share of survival, shareholders, next round, exit, forever, option pool, terminal, capital needs, beta
not one number, wide, only rough, story, change one input, low trust, corridor, tornado, compare with market, hype, humble, crystal ball, spread, best and worst, bet, disclose

finance-038
sure or planned, table, per month, next twelve, open position, outgoing euros, orders, sensitivity, var, revenue minus, booked, ten percent move, balance
buy in dollars, dollar loan, suppliers in dollars, price in euros, production there, us suppliers, shift, invoice currency, currency clause, internal offset, leads and lags, local, dollar account, pooling
lock in rate, bank contract, half of, put, treasury policy, sell dollars forward, hedge ratio, eighty percent, premium, fix rate, quarters, derivative, insurance, steps, tranche
not gamble, no bets, documentation, several banks, bank failure, who may trade, settlement, oci, confirm, credit risk, back office, no profit aim, fair value

finance-039
real profit, owner salary, special effects, last three years, related parties, capitalised, true profit, revenue quality, proforma
debt, hidden, lawsuits, stock value, overdue, normal level, guarantees, unpaid tax, season, environmental, bank loans, deferred, holiday pay, receivables
biggest customer, leave after, top ten, order book, dependent, business plan, realistic, key contracts, termination, hockey stick, customer list, key people, loyal, backlog, supplier contracts, budget track record
lower price, walk away, part later, guarantee by seller, spa, hold back, deal structure, reps, retention, day one, conditions, deduct, insurance, stay on, saving

finance-040
almost bankrupt, customer insolvent, corona, lost biggest, bank wanted, three months left, minus, no money, salaries, turnover halved, sites closed, fraud, energy prices, liquidity, subsidiary
daily cash list, weekly plan, i called, i talked to banks, liquidity plan, cash office, i showed, i set priorities, payment stop, i calculated, scenarios, i recommended, i prepared, stood in, i kept
each friday, lenders, works council, owners, town hall, creditors, explained, agreement, same numbers, employees, status, tax office, insurers
survived, new loan, back to profit, jobs kept, closed down, early, cash first, reserves, saved, buyers found, repaid, two years later, restructured, cushion, act sooner

finance-041
planned, came in, half, too low, thought sales, turnover, energy cost, twenty percent, stock, launch, demand
extrapolated, trusted sales, did not question, last year's, ignored signs, wishful, my error, one customer, no season, copied, never tested, anchored, blind
admitted, immediately, cfo, new forecast, apologised, meeting, came clean, reforecast, reasons, changed plan, straight, mail, explained why, board
three cases, check assumptions, ask others, more frequent, second opinion, leading indicators, review, compare each month, premortem, margin of safety, question, outside view, track accuracy, write assumptions

finance-042
new erp, paperless, merging teams, move to, afraid, old excel, lose job, home office, digital, centralise, robot, extra work, veterans
asked, coffee, sat with, pilot group, sceptic, open door, hear fears, let them test, taught, decide together, show benefit, small group, weekly questions, practise
i named, step by step, i chose, i moved date, i postponed, i kept, i insisted, i stopped, i slowed, i split, i invested, i appointed, two phases, i hired
now nobody wants back, accepted, live, faster, two left, stayed, satisfied, adopted, early talk, quicker, patience, small wins, days less, listen first

finance-043
read contract, how is ebitda, ratio, one-off add back, numbers right, loan documents, thresholds, exact wording, lawyers, twelve months, exceptions, lender's method, grace, recheck
tell early, go to bank, no surprise, relationship manager, frank with lender, managing director, shareholders, months ahead, talk, syndicate, prepared meeting, same week, first, supervisory
shareholder money, cut costs, pay down, sell, new terms, raise capital, temporary relief, ask for, delay investment, new plan, refinancing, collect, dividend stop, measures list, covenant holiday
short-term, loan due, balance sheet date, continue, repayable, all loans, other loans, reclassify, events after, survive, call loan, doubts, demand, current

finance-044
lawyer's letter, case still open, read file, court, claim, history, warranty, likelihood, look at, best estimate, original, file, new information
only with reason, no basis, manipulate, would be wrong, only the part, cannot sign, if risk gone, part of it, false accounts, earnings management, cookie jar, against rules, forbidden, paper
show openly, sell asset, explain to board, save elsewhere, real measures, investors, say why missed, next year, investor letter, presentation, outlook, real savings
supervisory board, say no, in writing, outside advice, leave, my signature, independent directors, lawyer, cfo, independent, hotline, last step, second opinion, personal liability, not alone

finance-045
liquidity plan, each week, bank account, money in, bills, outgoing, tax dates, due dates, last years, salaries, calendar, cash budget, timeline, bank statements, per week, cash list
stock build-up, before summer, customers pay late, bonus, insurance in, annual bills, pre-production, season goods, tax payment, order early, unpaid, holiday bonus, gap between, stored goods, ties up
shorter terms, deposits, smaller orders, overdraft, loan, longer supplier, costs interest, sell receivables, payment plan, instalments, spread, monthly, seasonal loan, later delivery, collect, negotiate
compare, monday, alarm, deviations, update, report, minimum cash, trigger, dashboard, plan versus actual, buffer, friday, watch, traffic light

finance-046
as with outsiders, third party, market price, like strangers, databases, unrelated, similar firms, neutral, foreign firm, external, fair market, guideline, at market
profit split, routine, mark-up, gross margin, who bears, functional, five percent, distributor, manufacturer, cup, contract maker, resale price, intangible, patents
beforehand, written agreement, files, country report, in advance, update, tp, evidence, paper, memo, invoices, economist, each year, ready, policy
pay twice, penalties, duty, mutual agreement, people there, apa, both countries, customs office, inspection, mailbox, withholding, ruling, shifts profit, low tax, who decides

finance-047
read, small print, lawyer, terms, who has risk, standard, title, ownership, agreement, side letter, acceptance, five steps, on approval, law, refund clause
past returns, similar deals, probable, ten percent, new product, highly probable, estimate, data, statistic, rate, careful, portion, reverse
sit down, drawing, not lost only later, friendly, picture, your bonus, plain, later, show, no paragraphs, in two sentences, like a shop
say no, boss, not sign, rules, write memo, stay calm, principle, my name, up the line, restate, bonus no reason, refuse, committee, fraud, would be wrong

finance-048
ring, stop payment, fraud desk, receiving bank, call back money, within hours, immediately, our bank, swift, every minute, before closing, weekend, block account, both banks, reversal, speed
charge, criminal complaint, screenshots, don't delete, insurance, headers, cyber, boss, protocol, files, cfo, save, forensic, lawyer, mailbox, data protection
more payments, same account, all changed suppliers, stop payment run, look through, last weeks, other invoices, open payments, hacked, freeze payments, list, recent, access, passwords
no blame, phone check, second signature, process, mistake culture, exercise, waiting period, ring known number, bank change, not fire, simulate, system

finance-049
takeover, merger, new factory, prestige, million, loan, annual result, favourite, site, dividend, new product, price, contract
twice, colleague looked, assumptions, from zero, proof, second source, verified, tested, ledger, worst case, slept, compared
in person, one page, plain, no drama, alternatives, asked for time, facts first, before the meeting, without blame, quietly, suggestion, memo
angry, cancelled, later right, smaller, promoted, standing grew, went ahead, saved, lost, postponed, bad mood, loss avoided, stayed
`;
