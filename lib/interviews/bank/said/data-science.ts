/** What people say who make the key points of the questions in data-science: below each question's id a line for each of its key points. */
export const DATA_SCIENCE_SAID = `
data-science-001
pricing call, why people leave, stock levels, who gets treated, change minds, root of it, human behaviour, real-world effect, steer, answer why, save money, policy, detective work, puzzle
master's thesis, internship, churn model, hospital data, bike sharing, supermarket, kaggle, discovered that, turned out, at university, previous company, sensor readings, forecasted, dissertation, logistics
eighty percent, spreadsheets, wrangling, chasing people, tedious, waiting for access, boring, janitor, fixing dates, meetings, joins, plumbing, grunt work, enjoy tidying, unsexy, broken columns

data-science-002
never seen, exam questions, fresh examples, optimistic, fools itself, honest estimate, outside the sample, out of sample, cheating, flattering, looks perfect, falls apart, student memorising
third set, touch once, locked away, hold-out, peeking, comparing candidates, k-fold, last check, sealed, tweak, dev set, nested, 60 20 20, early stopping, unbiased estimate
most recent months, last quarter, chronological, per user, household, no person in both, time series, keep together, same class ratio, duplicate rows, cut-off date, by hospital, temporal, leak between, near copies, production conditions

data-science-003
says healthy, constant answer, dumb classifier, skewed classes, finds nobody, hardly anyone ill, accuracy paradox, dummy, trivial, never predicts positive, accuracy misleading, lazy model
true positive rate, pr curve, roc, auc, balanced accuracy, ppv, npv, matthews, detected cases, f-score, how many flagged, average precision
overlooked patient, sent home, anxiety, biopsy, needless scan, worse than, trade-off, lives, screening, follow-up test, asymmetric, early treatment, dies, weigh up, sick but told fine

data-science-004
random fluctuation, straight line, wiggly, quirks, oversimplified, low variance, too rigid, capacity, misses the curve, polynomial, idiosyncrasies, underlying structure, bias-variance, crammed
holdout, train score, loss curve, diverge, wide difference, cross-validate, good on train bad, both poor, plateau, monitor epochs, validation goes up, side by side, unseen set, scores drift apart, starts rising
lasso, ridge, weight decay, fewer parameters, max depth, shallower, ensemble, bagging, augmentation, penalty, feature selection, shrink, cut branches, stop sooner, l2, collect examples
add variables, polynomial terms, bigger network, more layers, boosting, feature engineering, lower the penalty, larger model, more epochs, splines, additional predictors, raise depth, switch algorithm, more capacity, better inputs

data-science-005
why is it blank, form optional, sensor broken, people refused, skipped question, introduced later, old system, mar, mnar, ask the owner, sick patients, data entry, join failed, field added, pattern of gaps
knn, mice, average, most common, delete column, discard, replace, regression, forward fill, listwise, throw away, plug in, loses information, interpolate, fifty rows
was missing column, extra dummy, unknown level, binary, absent tells, absence is signal, tells you something, not asked, additional feature, boolean, blank category, presence, did not answer, marker
fit imputer, within cross-validation, train set only, apply to test, shrinks variance, sklearn, histogram, robustness, separate fold, transformer, contaminate, score both ways

data-science-006
coincidence, go together, spurious, ice cream drowning, observational, naive reading, appear related, storks, not proof, linked, parallel, does not follow, causation, predictive only, misleading relation
city centre, busy shops, customer traffic, other way round, size of store, neighbourhood, opening hours, popularity, chicken and egg, demand, lurking, endogenous, bigger branch, managers hire, tourist area
randomly give, add people to some, comparable stores, panel, fixed effects, synthetic control, similar pairs, extra shift, test branches, staggered, policy change, regression with controls, new opening, budget shock, rota
try a few branches, temporary hires, start small, not promise, interim, cautious, low risk, reversible, student workers, cost benefit, peak hours, break-even, wait for evidence, preliminary, one region first, margin of error

data-science-007
billionaire, house prices, salaries, few large, heavy tail, right tail, bill gates, pulled up, lopsided, waiting times, typical person, response times, lognormal, sensitive, middle value
bell curve, add up, average times n, total cost, planning, gaussian, multiply, insurance claims, overall sum, evenly spread, algebra, symmetric shape, aggregate spend
iqr, variance, whiskers, two humps, bimodal, plot it, density, p95, minimum, violin, variability, mad, kurtosis, picture, how scattered
n equals, bootstrap, margin of error, how many observations, error bars, small n, precision, standard error bars, count of records, plus or minus, interval around, 95 percent

data-science-008
descending date, order by date, analytic function, first row, numbering rows, keep first, dense rank, filter one, window function, partitioned, sort newest, top row, keep number one, lateral
aggregate then join, inner query, max date, self join, correlated, not exists, with clause, derived table, group them, match back, two steps, nested select, older databases, postgres, joining back
two orders same second, arbitrary, second sort column, order id, time stamp equal, unknown date, nulls last, both rows, break ties, coalesce, empty dates, random winner, repeated rows, rank gives two, unique id
explain plan, spot check, distinct customers, millions of rows, sort cost, composite key, compare totals, look at a few, full scan, no customer twice, verify by hand, missing customers, partitioned table, clustered, slow

data-science-009
euclidean, logistic with penalty, lasso, ridge, perceptron, deep learning, clustering, nearest neighbours, step size, convergence, kernel, principal components, one variable dominates, penalty unfair, linear with regularisation
xgboost, lightgbm, invariant, ordering only, forests, ensembles, plain linear regression, decision rules, same split, unaffected, catboost, ranks, naive bayes, gbm
subtract mean, divide by deviation, zero to one, standardscaler, quantile transform, power transform, minmaxscaler, box-cox, clip, interquartile, mean zero, rescale, percentile rank, log transform, centring
fit scaler, apply same numbers, peek, inside cross-validation, sklearn pipeline, store parameters, contamination, same constants in production, before splitting, future information, only then transform, computed from train, save the scaler, refit per fold

data-science-010
headline, one idea, what to remember, start with the answer, five seconds, story, sentence on top, reader, action, call out, who will read, before drawing, single insight
line for trend, bars for ranking, heat map, small multiples, histogram, slope chart, table instead, map, share of whole, stacked, time goes horizontally, proportions, relation between, dots, no pie
start at nought, gridlines, decoration, chartjunk, two y, exaggerate, three-dimensional, too many colours, honest scale, distort, inflated, remove, manipulate, ink
error bars, contrast, red green, direct labels, sample, font, grey, band, footnote, units, date of data, palette, shaded, accessible

data-science-011
ceo, nurses, finance director, head of, councillors, product owner, lawyers, no maths, shop managers, budget, whether to launch, hospital, farmers, executives, whether to keep
coin toss, weather forecast, drew, picture, metaphor, in money, ten out of hundred, no jargon, everyday, sketch, dice, one slide, per customer, icons, simple words
could be wrong, best and worst case, between two numbers, odds, rain tomorrow, margin, not a guarantee, error bars, good chance, honest doubt
nodded, signed off, went ahead, cancelled, budget moved, adopted, asked follow-ups, postponed, now they ask, repeated it, changed plan, kept using, explained to others, chose option

data-science-012
cents instead of euros, bots, empty column, encoded as zero, half the records, wrong timezone, copied rows, truncated, stale, test users, swapped columns, logging broke, mislabelled, filter excluded, two systems, placeholder date
plotted, weekend gap, impossible values, jump, histogram looked, 1970, negative ages, sudden drop, gut feeling, compared with invoices, unexpected peak, cross-check, counted rows, exactly same
redo, wrong ranking, effect vanished, figures dropped, overturned, campaign cancelled, half of effect, took back, slides revised, told the board, turned out smaller, retrained, opposite, growth was fake, no longer true
unit tests, data contract, freshness, row count test, monitoring, notification, dbt, dictionary, profiling, nightly comparison, quality report, threshold, dashboard of nulls, ask the owner, schema

data-science-013
call them, discount, who acts, next step, send voucher, save desk, capacity, calls per week, which lever, intervention, win back, service team, persuade, act on it
no purchase for, sixty days, contract end, dormant, notice period, downgrade, stop buying, lapse, non-renewal, next month, three months ahead, when counted as gone, subscription, silent, ninety
how far back, crm, transactions, logs, complaints, gut feeling today, recency, spreadsheet, who owns it, tables, enough examples, churn rate now, support tickets, usage data, systems
saved customers, lift, holdout, wasted discount, incremental, money kept, calling loyal ones, break-even, test against, annoy, retention rate, wrong alarm, kpi, return, worth, missed leaver

data-science-014
which shops, how much stock, whom to call, logistics, maintenance, pricing, hospital, marketing head, supply, when machines fail, claims, recruitment, warehouse, planners, fraud team, procurement
random forest, sql, sensor, three years of, survey, transactions, logs, causal, xgboost, neural network, bayesian, simulation, survival, panel, gradient
per year, waste fell, euros, million, fewer, churn down, holdout, confirmed by finance, lift, hours, accuracy rose, stock-outs, controlled test
alone, my idea, wrote the code, with an engineer, i presented, i convinced, single-handed, together with, i came up with, i wrote, co-author

data-science-015
peeks ahead, cheating, proxy for label, known only later, hindsight, hidden answer, contains the outcome, tomorrow's, filled in afterwards, information sneaks, consequence of outcome, in real life missing, crystal ball, recorded after
payment reminder, churn date, antibiotic, last login, collection agency, repaid amount, number of calls after, duplicate patients, normalised on everything, target encoding, claims paid, fraud flag, hospital ward, closing code, image watermark, survey after
99 percent, unbelievable, top feature, shap, one variable explains, breaks live, unrealistic, almost flawless, collapse, remove and see, score jump, correlated with label, weirdly high, ablation, wow, alarm bells
as of date, feature store, when was it recorded, ask the owner, cutoff, lineage, only past rows, chronological, availability date, review each column, timeline, backtest, freeze, event time, hold out later

data-science-016
completed registrations, one kpi, written down, expected effect, success criterion, secondary, before launch, activation, decide beforehand, bounce, what would count, analysis plan, null
calculator, 80 percent power, weeks needed, smallest lift, alpha, 5 percent, how many visitors, traffic per day, mde, long enough, thousand per arm, run length, variance, two weeks, detect
coin flip, cookie, hash, srm, chi-square, device, same variant, half and half, same-same check, split traffic, allocation, visitor id, 50 50, no cross-over, assignment
wait till end, not look daily, sure too soon, two full weeks, weekend, fixed horizon, lower bound, false alarm, alpha spending, segment, plus minus, patience, pre-set end

data-science-017
surprising, assuming nothing happens, compatible with, data this extreme, by luck, under h0, coin, world without effect, pure luck, at least this big, random variation, chance alone, conditional, incompatibility
chance of being right, wrong way round, inverse, bayes, prior, does not prove, cannot say how likely, misread, 95 percent sure, transposed, truth, no evidence for null, absence of evidence, people think, not the error rate
tiny effect, huge n, trivial difference, half a percent, cohen, estimate, statistically but, clinically, worth acting, million users, magnitude matters, business relevance, power, interval instead
twenty comparisons, jelly beans, correct, holm, data dredging, forking paths, garden, keep looking, one in twenty, pre-register, benjamini, cherry, false alarm, arbitrary cut-off, publication bias

data-science-018
dumb model, predict average, quick first, regression first, reference, lower bound, hour of work, existing rule, heuristics, minimum to beat, sanity, glm, most frequent, yardstick
catboost, gradient boosting, out of the box, thresholds, outliers harmless, no scaling, kaggle, tabular, mixed types, gbm, automatic interaction, default choice, fast training, hard to beat
regulator, sign of effect, pictures, sequences, pretrained, audio, linear relation, auditors, beyond range, millions, multimodal, gpu, small sample
shap, same split, milliseconds, retraining, who maintains, gain is small, hardware, inference, nested, statistical noise, complexity, simple wins, explainability, tuning effort, paired comparison

data-science-019
70 out of 100, says 80, rain forecast, weather, empirical, long-run, stated probability, as often as claimed, match reality, believe the number, over-confident, actual share, honest probabilities, ten such cases, hit rate
multiply by money, bank, triage, betting, credit, take the number, act above, bid, loss times probability, doctor tells patient, comparing models, stacking, portfolio, treatment, compute expected
diagonal, deciles, ece, bucket, brier score, hosmer, plot predicted, group scores, predicted against observed, histogram of scores, calibration plot, ten groups, curve, proper scoring, average in each
sigmoid, scaling, beta, discriminate, monotone, separate data, rank unchanged, fresh set, logistic on scores, post-hoc, softmax, class weights distort, boosting pushes, sort order, map scores, after training

data-science-020
average precision, recovered money, caught fraud, loss prevented, lift, hit rate, per hundred alerts, accuracy useless, false alarms, value weighted, f1, roc misleading, rare class, dollars saved, nothing flagged
rebalance, up-weight, positive weight, real ratio, untouched test, downsample, synthetic, cost-sensitive, copies of rare, leave test alone, original prevalence, throw away normal, hard negatives, balanced training, true share, calibrate back
analysts, checks a day, per day, workload, expected loss, manual review, where to draw, block or check, annoyed customers, precision at, staff, money per, stepwise
weeks later, criminals change, new tricks, only checked cases, unknown cases, selection, retrain often, unsupervised, concept drift, arms race, labels arrive, outlier detection, confirmed late, random checks, reported by customers

data-science-021
christmas, easter, black friday, school break, bank holidays, year-over-year pattern, advertising, price change, summer peak, structural break, autocorrelation, decompose, temperature, covid
same as last week, previous year, persistence, simple average, beat that, arima, prophet, ets, lag, holt-winters, carry forward, reference, dumb forecast, repeat, benchmark
never shuffle, past to future, move the cut, simulate history, hold out recent, cross-validation over time, several origins, last twelve weeks, sliding, step by step, retrain each, chronological, pseudo out-of-sample, horizon
prediction bands, pinball, percentage error, rmse, too high or low, safety stock, asymmetric, empty shelves, 80 percent, absolute error, probabilistic, lost sales, waste, upper bound, spoil

data-science-022
this applicant, whole model, on average, instance level, particular person, general behaviour, per decision, one row, single prediction, overall ranking, for you specifically
additive, only approximates, unstable, shapley, correlation spoils, weights, partial dependence, decision path, not causal, baseline choice, attribution, perturb, force plot, nearest accepted
too many loans, missed payments, debt ratio, short history, top three, if you earned, pay down, concrete, customer understands, no jargon, changeable, late payments, credit history, letter
article 22, glass box, logistic, eu ai act, contest, auditors, black box forbidden, protected, simple model, clerk decides, complaint, monotone, obliged, equal treatment, second look

data-science-023
five if you ask, random points, no right answer, exploratory, unsupervised, forces, imaginary, even uniform, arbitrary, k-means carves, structure not there, noise gets split, slices, by design
run again, adjusted rand, gap statistic, half the data, perturb, consensus, different start, new month, number of clusters, agreement, hierarchical instead, jaccard, other algorithm, second sample
unit, normalise, money dominates, categorical, gower, redundant, cosine, pca first, log, too many dimensions, outlier, weights, correlated variables, which metric, leave out
different offer, persona, sales team, makes sense, response differs, talk to experts, actionable, external variable, campaign, predictive of, label them, treat them, tell apart, mailing per group

data-science-024
null rate, new category, unit changed, kolmogorov, population stability, distribution change, feature missing, quantiles, unseen values, feed stopped, sensor, vs training, join broken, stale
hit rate, auc over time, average score, arrives later, calibration, proportion positive, kpi, true labels, precision each month, conversion, sampled labelling, backfill outcome, error by segment, leading indicator
quarterly, when metric falls, head to head, not blindly, canary, new against old, significant drop, holdout recent, automated retraining, parallel, side by side, promote, split traffic
old model, switch back, mlflow, on duty, who is called, revert, runbook, responsible person, rule fallback, tagged, previous release, pager, artefact, kill switch, ticket

data-science-025
prompt, need thousands, tagged mails, bert, tf-idf, imbalanced topics, rare topics, naive bayes, history of tickets, cold start, svm, describe the topics
cents, gpu, same answer twice, tokens, temperature, per month, slow, reproducible, volume, fluctuates, batch, budget, thousand mails, inconsistent
gdpr, send abroad, api provider, model retired, open weights, anonymise, lock-in, data leaves, in-house, contract, customer names, silently updated, llama, prices rise, pin version
five hundred mails, hold-out, unsure, agent checks, manual queue, two annotators, f-score, rare classes, low probability, macro, blind, error analysis, fallback to human, kappa
generate labels, then train small, teacher, llm for hard cases, first pass, combine, llm labels, distillation, synthetic mails, logistic on embeddings, route difficult, cheap model first, assist, two-stage, nearest neighbour

data-science-026
bullet holes, aircraft, literary digest, telephone poll, online survey, happy customers, angry reviewers, gym in january, students only, healthy people, twitter, dropouts, smartphone, survived companies, who answered, landline
age structure, official statistics, response rate, registry, margins, too many young, benchmark, who never appears, other source, known shares, mix looks off, gender split, proportions, external data, missing group
raking, calibrate, inverse probability, stratify, state whom, correction, importance weights, bounds, sensitivity, model response, can't fix everything, imputation, upweight, poststratify
call back, go door to door, quota, incentive, another channel, redo, only speak about, randomised invite, oversample missing, reminder, recruit offline, claim less, valid for users, paper form, better frame

data-science-027
cents, thousand, what is x, standardised, outside observed, units sold, one unit more, observed prices, curved, logarithm, currency, per piece, functional form, y in what
promotions, competitor, ceteris paribus, advertising, left out, kept fixed, collinear, income, adjusted for, store size, stock, holiday, simultaneous, reverse
t-value, p-value, how wide, number of observations, r2, outliers, robust errors, plus minus, precision, heteroscedasticity, crosses zero, bootstrap, goodness, estimate could be
price experiment, cost shock, demand and supply, just association, who set the price, exogenous, change price randomly, pilot stores, tax change, iv, raise price in, simultaneity, discount trial, identification, shops at random

data-science-028
rerun corrected, how far off, changes the answer, sensitivity, order of magnitude, reproduce, flip the conclusion, compare both, material, size of mistake, new figures, small or big, double check, scope
phone, same day, no excuses, admit, my mistake, straight away, openly, boss, i got it wrong, written correction, erratum, not hide, apologise, recipient
stop the rollout, revisit, choices, can be undone, still right, adjust plan, damage, meeting, updated recommendation, pause, alternatives, next move, already spent, revert
unit tests, second pair of eyes, colleague reads code, git, pairing, sanity checks, pull request, root cause, synthetic data, continuous integration, template, cross-check totals, code reading

data-science-029
jelly bean, keep slicing, twenty groups, one in twenty, torture the data, luck, something will win, forking paths, dredging, slice enough, noise, lottery, many comparisons, dice, fluke, texas sharpshooter
under pressure, wants good news, bonus, months of work, disappointed, boss expects, invested, which users, underlying, save the feature, sunk
label it, next test, hypothesis for later, replicate, fresh data, not conclusion, pre-register, holm, second experiment, suggestive, powered, generate ideas, plausible mechanism, fdr
no effect, negative result, written before, pre-agreed, tell the truth, not spin, publish anyway, stay firm, reputation, flat, credibility, refuse to

data-science-030
effort to run, statistically, within noise, break-even, engineers' hours, tiny improvement, savings per year, infrastructure, keep the rules, confidence interval, not worth, extra burden
sit with them, decades, show errors, their exceptions, co-design, ask operators, encode rules, buy-in, what they see, disagreements, walk through, hybrid
shadow mode, run next to, five percent, one site, compare decisions, fallback, staged, canary, advice only, without acting, rollout step by step, month of test, kill switch, log both, low risk
shap, why flagged, final say, operator wins, veto, feature reasons, dispute, disagreement protocol, second opinion, record overrides, plain reasons, human decides

data-science-031
expert rules, query, by hand, regex, statistics suffice, ask specialist, lookup, decision list, problem first, manual process, cheap alternative, without ml
few parameters, naive bayes, ridge, repeated k-fold, loocv, shrink, error bars, bootstrap, linear, shallow, stratified, penalised, small tree, variance, gaussian process, not deep
bert, imagenet, fine-tune, clip, gpt, zero-shot, domain expert knowledge, related dataset, public data, off the shelf, feature extractor, informative prior, borrow
most uncertain, snorkel, crowd, unlabelled data, ask expert, pseudo-label, learning curve, rotate images, budget for labelling, labelling tool, consistency training, annotators, query strategy, noisy labels

data-science-032
halt, freeze, not dismiss, switch off, tell hr, immediately, compliance, manual decisions meanwhile, report, serious, legal team, inform management
four-fifths, false positives, shortlist share, recall for each, disaggregate, same qualification, adverse impact, confidence interval, calibration per, confusion matrix per, compare men, impact ratio, equalised odds, score distribution, by age too
trained on past hires, amazon, maternity, sports, wording, cv keywords, historic bias, hobby, name, correlated, women's college, old managers, underrepresented, part-time
scrap, hr and legal, works council, blind, retrain, constraints, simple criteria, affected people, drop feature, alternatives, human decides, monitor afterwards, debias, shut down for good, external review

data-science-033
pilot, cut churn, the idea was, forecast demand, recommendation engine, reduce waste, chatbot, replace manual, ambition, automate, dashboard for
data too thin, no owner, budget cut, reorganised, too late, nobody asked, signal too weak, never integrated, sponsor left, it refused, shelved, labels bad, no process, prototype died
i never asked, i fell in love, my fault, i kept polishing, too long alone, i skipped, i should have asked, too technical, i oversold, did not speak up, my mistake, i built first, i avoided
ask who will use, go or no-go, two-week check, feasibility, first conversation, end user first, mock-up, pre-mortem, stop earlier, small prototype, clear owner, define success, before modelling, data audit, weekly demo

data-science-034
ceo thought, gut, twenty years, numbers said, founder, director, campaign works, no effect, pet theory, sales drop, head of marketing, in reality, assumed, disproved
asked a colleague, other dataset, prove myself wrong, reran, data errors, confounders, peer, raw data, recalculated, devil's advocate, bug hunt, code review, independent, held up
before the meeting, let them ask, curious tone, no embarrassment, asked what would convince, their words, chart, quietly, face saving, acknowledge experience, over coffee, hear first, offline
changed mind, agreed to test, still work together, not happy, later thanked, stuck to it, pilot, proved right, went ahead anyway, asks me now, stopped spending, relationship grew, decision stood

data-science-035
rewrite, scheduled, functions, logging, clean code, hard-coded paths, docker, rest, error handling, modules, configuration, unit tests, ci, dependency pinning, feature store, sql queries
backend, devops, code review, they owned, i owned, interface, data engineer, sat together, ticket, sprint, schema agreed, on-call, division of labour, mlops
feature not available, timeouts, nulls, different library, wrong timezone, encoding, out of memory, too slow, predictions differed, stale data, crash, category unknown, silent failure, latency spike
grafana, every night, thousand predictions, retrained monthly, alarms, drift check, uptime, owner, scored daily, weekly report, mlflow, traffic, health

data-science-036
five requests, three departments, marketing wanted, finance wanted, two people, same week, everyone urgent, pile, quarter end, ad hoc, overloaded, simultaneously, not enough hands, queue
money at stake, which decision, deadline real, how long it takes, quick win, scoring, regulatory, effort against benefit, can it wait, who acts on it, risk, reach, rice
kanban, shared board, explained why not, gave date, alternative, self-service, my boss, open ranking, stakeholders together, turned down, renegotiated, wrote to, quarterly planning, visible, escalated
one was dropped, disappointed, launched, nobody missed, intake form, process since, accepted, repeat, prioritisation meeting, next quarter, turned out right, revenue, calmer

data-science-037
gaussian process, mixed model, censored, causal forest, topic model, reinforcement, bandit, spatial, markov, kalman, propensity, text, anomaly, conformal, synthetic control
textbook, weekends, youtube, from scratch, simulated data, blog, lectures, replicate, tutorial, statistician, coursera, known truth, github, evenings, small example, exercises
regression would have, plain average, in production, extra gain, worth it, sledgehammer, side by side, replaced, beats, paid off, decision
lunch talk, internal talk, notebook, brown bag, guide, trained others, package, blog post, code example, onboarding, study group, seminar, git repo, cookbook, mentor

data-science-038
my model runs, fewer stock-outs, saved money, ask before deciding, launched feature, patients, measurable change, adopted, in use daily, experiment culture, better pricing, someone relies, shipped
mlops, experimentation, mentor juniors, bayesian, engineering skills, new domain, deeper, stretch, llm, teach
your dataset, read your blog, your platform, previous job, i did similar, your market, sensor data, patients you treat, your experiments, the role describes, worked in retail

data-science-039
github, tags, branches, yaml, random seed, no manual edits, tracked, pull request, history, settings file, dvc, release, diff, scripts not clicks
conda, pinned, renv, requirements file, image, read-only, library versions, hash, frozen, copy of data, poetry, python version, date of extract, immutable, query saved, virtualenv
snakemake, luigi, no clicking, run all, airflow, notebook top to bottom, numbered scripts, single script, fresh clone, no copy paste, rerun, ci, single button
decision log, why excluded, data dictionary, docstring, written, limitations, how to run, wiki, markdown, which rows removed, rationale, colleague tests, explain choices, changelog

data-science-040
if not joined, arrows, same people without, average treatment effect, estimand first, draw, timeline, join date, eligible, question precise, who is compared, att, mechanism, parallel world
big spenders sign up, choose themselves, not random, fans, would have bought anyway, biased, frequent shoppers, different people, volunteers, differ beforehand, members spend more, already, comparing members
regression discontinuity, threshold, rollout by region, psm, weighting, encouragement, natural experiment, panel, twins, staggered launch, iv, cut score, event study
fake date, same trend, before joining, rosenbaum, outcome that cannot change, e-value, dummy outcome, alternative specs, balance, pre-treatment, stress test, different control, standardised differences, refute, leave out
cannot rule out, hidden confounders, late, lower bound, not proof, plus minus, best estimate, applies to, assumptions untestable, suggest experiment, between x and y, not everywhere, external validity

data-science-041
no history, new visitor, trending, bestsellers, similar items, images, descriptions, what is in basket, current session, anonymous, last clicks, metadata, text embeddings, category, first visit
shortlist, hundred items, scoring model, faiss, ann, learning to rank, narrow down, gather, filter then sort, gradient boosting ranker, recall first, item-to-item, vectors, funnel
shown more clicked more, top slot, logged, inverse propensity, explore, random slots, self-reinforcing, rich get richer, counterfactual, unseen items, implicit feedback, echo, shuffled, not shown, thompson
split test, money per visit, basket, add to cart, hit rate, precision at k, offline replay, lift, holdout, live experiment, map, orders, does not translate, margin per session
sold out, not show, age limits, same item ten times, different brands, mix, profit, suppliers, business constraints, speed, milliseconds, already bought, category cap, surprise, legal

data-science-042
accurate, hallucination, sources, refuses when, polite, no invented, what counts, cites, policy, resolved, harmful, brand voice
gold answers, hundred questions, tickets, trick questions, jailbreak, prompt injection, experts write, nasty, slang, double labelled, typos, from logs, reference answers, several languages
gpt as grader, agree with humans, longer answers favoured, blind, spot check, self-preference, judge prompt, sample rated, cohen, prefers own, pairwise, correlation with people, verbosity, expert ratings, order swapped
found right document, retriever, right passage, hit at k, prompt, wrong source, rag, faithfulness, step by step, which part fails, generator, index, separate scores
thumbs, handed to agent, complaints, tokens, price per answer, handover, dashboards, model update, weekly sample, stop rule, live traffic, deflection, reopened

data-science-043
same buyers, not isolated, leak, steal sales, stable unit, competition, control affected, compete for, affect one another, shared demand, violates, limited customers, displacement, crowd out
looks double, win is loss, upward, just moved, optimistic, vanishes, total unchanged, false gain, half true, larger than real, redistribution, launch disappoints
by city, by category, whole market, on off hours, alternate days, graph clusters, randomise buyers, days, isolated submarkets, per market, both sides, time slots, country, bipartite
fewer, wider intervals, need longer, cities differ, less precise, spill at border, few clusters, lower precision, sample shrinks, carryover, autocorrelation, detect less, expensive, small n, weeks more

data-science-044
noise fits, coincidences, more columns, infinite solutions, luck, five hundred significant, wide data, random genes, false patterns, memorise, degrees of freedom, high-dimensional, always find, separates perfectly, flukes
l1, regularise, gene sets, known biology, variance filter, shrinkage, reduce, bayesian, horseshoe, stability selection, biologists, sparsity, kegg, principal components
select in each fold, never before splitting, double loop, outer loop, hold-out, repeat selection, on training only, whole procedure, cheating, optimistic, inner, wrapped, test patients untouched, shuffle labels, loocv
second hospital, benjamini, q-value, other cohort, shuffle, lab effects, public dataset, multiple testing, adjusted p, new samples, geo, validate elsewhere, different lab, family-wise

data-science-045
sit with sales, coffee with, shadow, ask what hurts, listening tour, what they decide, heads of, walk the floor, questions they have, money flows, first weeks, operations
data map, which systems, single truth, tables, fix the worst, dictionary, data engineer, spreadsheets, customer id, missing events, audit, key figures, broken, crm
small win, report, show value, within weeks, simple forecast, excel replaced, prototype, low hanging, demo, churn list, visible success, useful quickly, regression
data protection, who may see, trial culture, baseline, anonymise, rules, works council, kpi, permissions, personal data, evaluation, hold-out, policy, lawful, dpo
no ai yet, say what waits, next year, manage hopes, backlog, parked, foundation first, too soon, neural networks later, no platform, fancy, second hire, decline

data-science-046
where officers go, not real crime, drug, stops, unreported, white collar, mirror of policing, past practice, measurement bias, label bias, what police saw, poor districts, neighbourhood
sends them again, circle, confirm itself, snowball, more found, same streets, escalate, spiral, data gets worse, loop, self-confirming, locks in, vicious circle
race, innocent, legality, citizens, civil rights, accountability, who is hurt, constitutional, data protection, residents, ethnic, ngo, surveillance, public
say no, turn down, lighting, social services, calls for service, burglary reports, victim, evaluate current, show the bias, prevention, ambulance, conditions, open audit, other data

data-science-047
by segment, new customers, statistical, seasonal, returns in control, sample ratio, real or chance, compare groups, product category, interval, delay, power, intent, wait longer, noisy
nicer pictures, wrong size, clickbait, promised too much, size chart, tempted, other people buy, disappointed, read reasons, return reasons, description, colour off, quick purchase, less suitable, survey
per visitor, shipping cost, money left, profit per, value per user, euros, refund, net revenue, customer value, bottom line, clicks don't pay, subtract, contribution margin
stop it, revert, fix the picture, add return rate, next version, watch longer, my advice, limit to category, longer tests, guard metric, pause, second test

data-science-048
newsletter, loyalty, tv ads, coupons, weekly report, conference, founder's idea, sponsored, habit, years of, sacred cow, emotional, sunk cost
paused some regions, geo test, matched, randomised, significance, counterfactual, lift zero, two methods, switched off, cost per, replicated
asked their doubts, owner presented, quiet talks, no blame, gave credit, step by step, data walk-through, small region first, their hypothesis, face-saving, patient, joined analysis, replacement, co-author
budget moved, euros per year, freed, i'd involve earlier, hours, new use of money, closed, millions, sooner, in retrospect, reinvested, switched

data-science-049
would stay anyway, would leave anyway, swayable, do not disturb, incrementality, responders, two models, cate, convincible, not highest risk, causal, wake up, call provokes, four groups, causal forest
call some at random, random sample, previous campaign, past calls, treated and not, test first, exploration, collect data, trial calls, split, learn effect, coin, without trial cannot, rct
customer value, contract worth, price of call, break-even, top decile, rank by gain, agents' time, revenue at risk, discount, net benefit, big spenders, per euro, return, budget
leave alone, difference in leaving, uncalled, six months later, uplift curve, qini curve, small random, measure lift, control, quiet group, stay rate, test group, reserved

data-science-050
who is sicker, relative, 30 percent really, absolute risk, roc, high score first, not the number, separates, order right, predicted against observed, calibration plot, concordance, level
balanced classes, another population, different prevalence, old data, case mix, class weights, treatment changed, boosted, trained elsewhere, label definition, sicker, smote, season, overconfident, downsampled
local patients, update, slope, refit, recent data, sigmoid, held-out, adjust baseline, beta, new hospital, temperature scaling, logistic, check plot, bayes correction
treat or not, who gets, net benefit, intensive care, resource, only triage, tell patient, consequence, bed, surgery, biopsy, shared decision, if only ordering

data-science-051
early spike, small sample, curious users, swings, luck, first days, winner's curse, weekend missing, jumps, not settled, multiple looks, curiosity, fluctuation, too soon, effect shrinks, unstable
group sequential, o'brien, always valid, stop rule, interim, pre-agreed, adjusted threshold, correction, confidence sequence, pocock, agreed in advance, harm rule, interim look, early stopping rule, p below
lost sales, hard to undo, wrong launch, small cost, cost of delay, rework, cheap to wait, can switch off, support cost, damage, brand, payoff, upside, reputational
finish the test, keep running, wait, widen to, go on, date, two weeks at least, increase share, no rollout, half of traffic, my advice, report again, stepwise

data-science-052
freeze, legal, dpo, how was it collected, stop use, lawyer, terms of service, take offline, source, contract, facts first, suspend, data protection, document findings
children, private chats, health, names, can it repeat, how many people, regurgitate, intimate, who wrote, damage, leak, language, location, re-identification
start over, ask permission, licensed data, drop those, cost weeks, accuracy loss, throw away, opt-in, public corpus, smaller model, rebuild, notify people, replace data, machine unlearning, filter
provenance, checklist, sign-off, consent record, data card, intake, origin documented, contract with supplier, approval before, policy, tracking, owner per dataset, training staff, metadata, no data without

data-science-053
neural network, deep learning, boss read, predict everything, chatbot, trendy, llm, hoped to automate, fancy, buzzword, board, consultant, robot, competitor has
sql, excel, threshold, three rules, checklist, ninety percent, pareto, lookup, form field, fixed the form, average, few causes, counted
demo, one afternoon, maintenance cost, numbers next to, hours, prototype, explained price, small test, cheap first, risk, respect idea, money, let them compare
runs today, faster, euros, nobody missed, complaint fell, months earlier, later model, live, budget kept, cheaper, ninety, satisfied
`;
