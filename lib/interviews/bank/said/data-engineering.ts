/** What people say who make the key points of the questions in data-engineering: below each question's id a line for each of its key points. */
export const DATA_ENGINEERING_SAID = `
data-engineering-001
runs by itself, chaos into structure, never breaks, invisible, plumbing, terabytes, tidy, puzzle, sleeping well, elegance, throughput, quiet nights, order in chaos, well-oiled
airflow, spark job, warehouse migration, moved from cron, rebuilt, hospital feeds, etl, loaded, first pipeline, internship, kafka cluster, previous company, replaced excel, scheduled
marketing, finance people, report at nine, data scientist, they rely, correct numbers, someone decides, product managers, saves them hours, trust figures, colleague said thanks, board, people upstairs

data-engineering-002
age of data, who acts, seconds count, next morning, daily report, machine stops, stock, recommendations, act on it, person waiting, price changes, sensor, sla
easy to repeat, sql only, one machine, fewer moving parts, cheap at night, whole day, retry, large joins, just run again, spot instances, less on-call, simple tests, full picture
late arrivals, kafka, checkpoint, watermark, on-call, backpressure, twenty-four hours, exactly once, replay, more expensive, running cluster, specialist skills, out of order, consumer lag, harder to debug
every ten minutes, quarter of an hour, small batches, spark structured streaming, intraday, lambda, near real time, several times a day, snowpipe, frequent loads, frequent runs, few minutes delay, hybrid

data-engineering-003
parquet, three of two hundred, skips the rest, column pruning, orc, does not touch, only pull, analytical, selects two, whole line, less disk reading, sum over one, ignores, olap, unneeded columns
snappy, zstd, tenth of, gigabytes saved, repeated values, same kind together, rle, gzip, cheap storage, shrinks, delta encoding, bit packing, smaller footprint, country codes, space
dates stay dates, footer, min max, skips blocks, data types, column types, leading zeros, separator trouble, quotes, header, self-describing, bloom filter, nulls
excel, send to a partner, record by record, small file, quick look, transactional, oltp, logs, write often, open in editor, updating, postgres, messages, tiny, everyone can read

data-engineering-004
repeatable, side effect, nothing doubled, no extra rows, pure, press twice, safe to retry, repeatability, ten times, still correct
delete the day first, insert overwrite, truncate and load, replace partition, on conflict, primary key, unique id, not append, matching key, that day, merge into, drop and reload, full slice
pass the day, ds, backfill, as argument, no system time, schedule date, yesterday wrong, run for march, given day, variable, getdate, hard-wired, fixed interval, input date
rename at end, half visible, swap tables, begin and commit, rollback, write aside, temp table, readers never see, exchange partition, pointer, shadow table, view switch, flip, publish, delta

data-engineering-005
each purchase, order lines, clicks, revenue, things you sum, add up, count, foreign keys, process, additive, money, narrow and long, payments
names, colour, category, look-up, calendar, shop, label, slice, region, adjectives, descriptive, wide, store, text fields
what is one row, per order line, finest, per day, declare, mixed levels, before columns, double counting, atomic, one record means, per receipt, never mix, resolution, decide first, one line equals
fewer joins, easy for analysts, update in one place, smaller, snowflake, no repeat, bi tool, change name once, slowly changing, kimball, storage, readable, shared across, less redundancy, drill

data-engineering-006
airflow, runs after, only when ready, sensor, trigger, task b after a, sequence, tree, parallel, chain, previous step, dagster, if a fails, arrows
re-run yesterday, three attempts, missed days, past months, from where it broke, failed task only, exponential, recompute, restart from, missed runs, second attempt, automatic repeat
ui, green and red, slack message, when did it run, duration, see at a glance, email on failure, who failed, overview, audit, history of runs, silent, gantt, page someone, one place
credentials, max parallel, variables, slots, connections, passwords, passing dates, workers, kubernetes, throttle, vault, overload, central config

data-engineering-007
empty ids, double keys, uniqueness, blank, required fields, no repeats, id twice, orphan, key check, no gaps, filled, completeness, count distinct, customer id
number of records, half as many, updated when, last load, yesterday compared, sudden drop, table empty, max date, how old, average, size, trend, thousand rows, deviation, arrived
price below zero, future date, valid country, exists in, allowed list, min max, negative amounts, foreign keys, implausible, total matches, currency, age two hundred, percent above 100, consistency
hold back, tell the owner, red, keep yesterday's, abort, slack, circuit breaker, email, fail the run, on-call, only warning, set aside, rollback, halt, page

data-engineering-008
duplicate keys, two addresses, several records, matches multiple, one to n, exploded, same id twice, cartesian, right table, several rows per, cross join, each row twice
having count, look at one example, count before and after, pick one customer, check keys, unique test, one id, number of rows, count distinct, having count greater, inspect, duplicates query, row count, isolate, step by step
group first, add missing column, only newest, subquery, semi join, exists, qualify, window function, summarise first, right grain, date range, valid version, fix source
distinct is a plaster, revenue doubled, covers up, symptom, still wrong, tempting, cheat, averages off, false sum, band-aid, hidden problem, looks right, amount twice

data-engineering-009
day, what users query, where clause, skip most, read only, query patterns, most reports, look at queries, common filter, country, by date, last week, access pattern, scanned
customer id bad, million folders, kilobyte, slow listing, over-partitioning, too fine, few rows each, per hour too much, user id, metastore, at least hundred megabytes, file count, name node, high cardinality, little files
one country has most, giant, lopsided, unbalanced, one worker, equal size, china, null partition, largest customer, black friday, spread, half of all, hotspot, biggest
clustering key, zorder, lookup structure, bloom, min max, liquid, secondary sort, sub-partition, order inside, statistics, second column, ordering inside files

data-engineering-010
etl, transform first, dbt in snowflake, before it arrives, in the database, sql after, separate server, spark first, bigquery, raw landing, order of steps, t before l, dump first
again later, original kept, start over, mistake in logic, go back, no new extraction, trace, new question, keep everything, rebuild, source gone, history stays, analysts change, cheap storage, recalculate
names out, gdpr, hashed, drop columns, legal, encrypt, health, expensive compute, credit card, remove before, sensors, must not enter, parse binary, aggregate at edge
pull request, dbt tests, code review, repository, sql in git, ci, macros, assertions, docs, deployed, unit, branch, staging environment, model files, change history

data-engineering-011
write-ahead, streams changes, kafka connect, oracle golden gate, redo log, transaction log, mysql, postgres wal, event per change, insert update delete, tailing, journal, logical replication, log-based, slot
modified date, trigger, query every hour, deleted rows unseen, missed updates, last change column, full export, nightly dump, high-water mark, field not updated, bulk update, snapshot diff, incremental select, intermediate changes
latest wins, out of order, log position, apply in sequence, delete marker, lsn, twice delivered, merge into, key and version, soft delete, duplicate events, keep last, replays
replica, at night, slow queries, initial load, new column, full disk, not the primary, lag, in chunks, operations team, alter table, monitoring, dba, secondary, table locks

data-engineering-012
twice as high, somebody called, revenue zero, ceo asked, complained, yesterday's data, jump, in a meeting, finance said, flat line, half the sales, looked off, chart, negative, controller
backwards, step by step, went through, timezone, double join, null, git blame, compared with source, query, late file, counted, looked at logs, bug, renamed column
recomputed, mail to everyone, patched, corrected same day, apology, note on dashboard, slack, marked as wrong, explained, reloaded, told the users, hotfix, reprocessed, called them, rolled back
uniqueness test, row count, comparison with source, dbt test, freshness, threshold, anomaly, reconciliation, pull request rule, nightly, volume check, automated check, pages me

data-engineering-013
twenty columns, live feed, raw dump, excel export, five years, access to, machine learning, wish list, churn table, full history, all customers, ticket said
sketch, sat next to, whiteboard, drew, what chart, looked at their notebook, five whys, coffee, which question, shadowed, sample rows, talked, watched them
weekly table, three columns, small table, mart, feature table, api, summarised, dictionary, snapshot, one row per, extract, refreshed, prototype first
every week, closer, they come first, faster, shared channel, joint planning, less rework, still runs, talk earlier, regular coffee, fewer tickets, campaign

data-engineering-014
look at the logs, which step, where it stopped, how far, can finish, two hours, what broke, disk full, duration, stack trace, check status, transient, source late, assess, read message
slack, mail before seven, warn, tell them, delayed, new time, call the boss, post, on status page, banner, phone, before they arrive, announce
key figures first, board report, from failed step, skip the rest, main tables, not whole chain, from checkpoint, finance first, parallel, bigger cluster, start with, more machines, minimum
show yesterday, old data with date, not show, wrong is worse, check totals, later in the day, retrospective, marked, sanity, never half, fix properly, previous day, find why, verify counts, hold back

data-engineering-015
snowflake, postgres, spark, dbt, airflow, s3, bigquery, crm, erp, sensors, tableau, hadoop, from left to right, oracle, power bi
hundred pipelines, gigabytes, daily, two hundred analysts, thousand, messages a second, fifty, petabyte, sixty feeds, people use, hundred dashboards, records, nodes, readers
introduced by me, ingestion was mine, alone, with two colleagues, on-call, i set up, i rewrote, modelling, streaming part, i wrote
no tests, no lineage, one person knows, slow queries, old code, nightly window, schema changes, documentation, monitoring poor, expensive, breaks, painful

data-engineering-016
on the phone, when sent, occurred, when received, created at, received at, offline, flight mode, upload later, event timestamp, generated, two dates, server receives, user local
recalculate three days, wait, reload, look back, each night again, overwrite partitions, four-day, trailing, tolerance, reopen, close the day, rewrite, late data rule, refresh
grey, estimated, note, first version, asterisk, disclaimer, dashed, agreed, footnote, confirmed after, say openly, corrected later, expected change
wrong phone clock, uuid, sent twice, 1970, count distinct, offset, correct clock, same id, implausible, retries, user set clock, time zone

data-engineering-017
retry after timeout, no acknowledgement, network fails, message may come twice, ack lost, cannot guarantee, two generals, sent again, duplicates, effect once
my database, email sent, only within kafka, whole chain, what about outside, connectors, end systems, producer, consumer, api calls, which part, which database
unique id, commit together, kafka transactions, upsert, barrier, state snapshot, writes twice harmless, two-phase commit, flink, outbox, message id, idempotency key, transactional, replay
slower, pull the plug, kill a worker, duplicates check, price, prove it, break it, count at both ends, network cut, delay, benchmark, own test

data-engineering-018
depends on question, where lived, moment of sale, ask business, past truth, two truths, ask sales, belongs to, reorganisation, two reports
slowly changing, two rows, start and end, current flag, keep old, close old row, open new, dimension row, scd2, is current, track changes, not overwrite, period
right period, date falls, technical key, key at load, lookup at load, match date, order date within, fact stores, between start and end, key of version, time-dependent, at sale time, sale date, range join
city on the order, copy every day, keep latest only, store city in fact, prior city, keep just last, full copy, photo, mini-dimension, late change, backdated, duplicate attribute, denormalise

data-engineering-019
at the door, compare schema, fail fast, check columns, first step, on arrival, expected columns, stop, unknown column, before load, monitors, schema drift, avro, missing column
talk to them, agreement in writing, announce, two weeks ahead, their ci, slack channel, pull request, breaking change, written, promise, meeting, release notes, review with us, approval
add not rename, old name stays, transition period, new version, v2, optional fields, keep old, schema registry, compatibility mode, never remove, old and new, grace, protobuf
as it came, reload later, one place to map, rename in one layer, json, base model, repair, decouple, isolate, park, adapter, original files, bronze, unaffected downstream

data-engineering-020
one big customer, null values, straggler, lopsided, unbalanced, data skew, ninety percent, one reducer, unknown user, empty key, one partition, giant key
look at ui, one task long, count by key, max against median, group by count, shuffle read, gigabytes, executor, disk spill, compare tasks, slowest, history server
random suffix, broadcast join, handle nulls, aqe, two steps, isolate big key, union, remove null, more partitions, skew join, partial aggregation, filter out nulls, skew hint, spread key
filter before join, select only, smaller, drop columns, pre-filter, aggregate before, less shuffling, prune, early, push down, partition on join key, avoid join, unneeded

data-engineering-021
iceberg, delta, hudi, optimistic, two writers, never half, readers, log of commits, serialisable, clean reads, no partial, transaction log, parallel writing
change one row, forget a person, merge into, correct, erase, cdc, copy on write, merge on read, remove rows, single record, mutate, dml, erasure, fix records
go back, last week's state, undo, add column, reproduce, earlier version, roll back, restore, older snapshot, audit, hidden partitioning, rename
merging files, tiny files, housekeeping, hive metastore, glue, unity, orphan files, cost grows, rewrite, nightly job, remove old, files grow, checkpoint

data-engineering-022
who runs, top ten, expensive queries, information schema, labels, per user, log of queries, which dashboard, one analyst, account usage, service account, trace, list most costly, new project, look at history
scans everything, warehouse runs all night, smaller size, only new data, pruning, materialized view, rebuild daily, oversized, turn off, tune, cross join, limit columns, cartesian, switch off idle
nobody opens, kill, every five minutes, old tables, drop, refresh less, result cache, shared table, once a day, copies, abandoned, dead dashboards, archive, backups, cold
monthly cap, resource monitor, warning, teams pay, show teams, weekly look, max, warn at eighty, showback, limit per query, spending, kill long, dashboard of cost

data-engineering-023
pytest, tiny dataframe, five rows, function, test cases, small table, assert, nulls, handmade, corner cases, local, synthetic, csv with, leap year
real extract, test environment, last month, one day, ten percent, trial, mirror, masked, pre-production, dev schema, subset of, no write, shadow, volume
old job beside, sums equal, except query, side by side, old system, row counts, hash, both outputs, excel, parallel run, explain gaps, minus, two weeks, control sums
kill half way, start again, second run, missing file, broken file, network, run two times, empty file, wrong format, timeouts, fault, corrupt, source down, recover

data-engineering-024
which tables, collect less, data map, column tags, name email, register, drop what, pii scan, register of, who holds, sensitive columns, discover
random id, lookup table, key table, names elsewhere, separate, replace name, pseudonymise, split, only id, events without name, identity store, link, tokenise, number instead, break the link
all copies, throw away key, parquet rewrite, archives, exports, vacuum, backups expire, per-user key, dashboards, caches, files, everywhere, data marts, derived
proof, ticket, thirty days, who can see, report, evidence, test query, record, restricted, certificate, search again, check gone, legal, hide meanwhile

data-engineering-025
untouched, original, copy of source, json, ingest, as it came, s3, exactly, zone one, rerun from, history, insert only, first layer, evidence
dates parsed, nulls, remove doubles, one spelling, units, validated, joined, quality checks, encoding, tidy, second layer, unify, dedupe, correct formats
reports, kpi, revenue per, facts and dimensions, analysts, data mart, self-service, models, one row per customer, business terms, serving, bi, third layer, summaries, consumption
three copies, slower, more to maintain, two are enough, money, startup, overhead, overengineering, small company, delay, skip, extra jobs, pipelines more, confusing

data-engineering-026
one hour, thirty minutes, buffer, memory full, session window, state size, interval join, rocksdb, forget after, wait for order, remember clicks, keep clicks, how far back, two days, unlimited
left join, orphan, side output, arrives later, null, drop or keep, emit without, separate topic, too late, reconcile later, write to, unmatched clicks, lateness
user, same hash, cookie, same partitions, number of partitions, join key, customer, which id, re-key, shuffle, device, login
redeploy, savepoint, restored, correction, changelog, crash, resume, upsert, new order cancels, backup, exactly once, failure, offset, reprocess

data-engineering-027
thirty days or ninety, look at sql, side by side, logged in or bought, find difference, staff, where clause, both queries, cancelled, ask both, what counts, one filters, dig, deleted
product head, one name, vote, finance decides, meeting, get together, head of, common meaning, decision maker, round table, written approval
dbt, looker, cube, single table, both read from, central view, one query, one source, shared model, reusable, data mart, no copies, gold table, one truth
delete one, switch off old, dictionary, wiki, label, redirect, announce, tooltip, name differently, remove, unit test, old one off, check daily, archive, inform

data-engineering-028
timestamp, overlapping hour, pagination, modified since, bit back, small window, new records, last id, two hours back, dedupe, high-water
wait and try, exponential, sleep, pause, calls per minute, timeout, circuit breaker, slow down, three times, status 429, waiting, token bucket
where i stopped, original json, save, continue, s3, offset, keep response, last page, not lose, store as is, remember, dump, pick up, continue where
new field, partner total, gaps, number of records, structure, hourly count, compare with partner, broken json, hole, contract, expected, message

data-engineering-029
which tables, how many hours, graph, reports affected, test one month, consumers, size, money, list, dependents, compute price, days, trial run, everything behind
new table, parallel, second version, old stays, beside, explain, sample, check sums, v2, new schema, blue green, spot check, no touch, not in place
month after month, nights, day by day, restartable, small pieces, slices, repeatable, weekends, log progress, limited cluster, quarter by quarter, backwards, low priority, newest first, loop
mail, rename, view pointer, switch over, keep old, date, why figures change, return, meeting with finance, tell analysts, back out, atomic

data-engineering-030
who decides what, who looks at night, next action, once a week, act, do differently, five minutes, how fast react, purpose, look at it, meeting, question first
streaming costs, ten times, people, infrastructure, on-call, money, price tag, complicated, tell him, engineers, run all day, table with, levels, budget
two of them, near real, ten minutes, stock only, start with one, trial, every hour, first case, maybe three, operational, step by step, quarter hour
numbers were wrong, loading slow, time stamp, earlier in morning, real complaint, behind the wish, cached, wait for page, stale, complaints, seven o'clock, refresh, often fail, speed up

data-engineering-031
what question, want to find out, how long, intention
city level, zip, without street, hashed, counts, thousand rows, only region, bucket distances, fake data, coordinates rounded, enough, synthetic, distance only, dropped columns, anonymised
request form, data owner, two weeks, recorded, not me to decide, ticket, expires, privacy officer, permission, policy, gdpr, sign, manager approves, group
same hour, ready view, sit with, link, show how, no bureaucracy, standard view, form for you, not block, offer to, fill in together, prepared dataset, guide

data-engineering-032
messages per second, how many people know, what delay, where data must stay, how much data, regulation, team size, kafka knowledge, gigabytes, needs first, which rules, expected, sla
people cost, at night, patches, hours, engineers, three years, bill, tco, hardware, monthly price, hidden costs, two persons, training, broker
leave, kafka api, switch later, tied, dependent, export, another cloud, open source, prices rise, stuck, connectors, get data out, proprietary, plan b
two weeks, real workload, measure, small test, adr, written reasons, prototype, review in year, score, poc, matrix, trial

data-engineering-033
talk to each, their questions, coffee, common, meet, workshop, root, real wish
one view each, base stays, build on top, own mart, three views, not touch, centre, shared part, extra table, decouple, wide, semantic, keep base, local
who owns, decision maker, together, vote, product owner, escalate, council, round, put all three, head, one meeting, ranking, architect
v2, month ahead, inform, old columns, mail, changelog, phase out, additional columns, plan, no break, add only, old version until, dates

data-engineering-034
hadoop to, oracle, licence ended, cloud, data centre closing, two thousand, old server, expensive, redshift, snowflake, sql server, on prem, contract
start small, both systems, list of, counted, by department, dependency order, pilot, side by side, checksums, sums, test, less important first, row counts, finance last
forgotten job, different rounding, decimal, slower, null handling, longer than planned, sql dialect, rights, nobody knew, collation, dates, unexpected, stored procedures, characters, network
shut down, half the cost, old cluster off, faster, finished, server gone, contract ended, hours to minutes, cheaper, cancelled, nobody misses, stable, turned off

data-engineering-035
three hours, six hours, all night, expensive, eight hours, crashed, hundred euros, slow, every run, missed the deadline, overnight, timeouts, whole cluster, bill
looked at plan, execution plan, analyze, full scan, one step, shuffle, logs, stopwatch, ui, where time goes, nested loop, cartesian, disk, one join
index, only new rows, fewer columns, changed order, removed cross join, temp table, window instead, batching, parquet, vectorised, broadcast join, cached, pre-aggregated, loop to set, cluster key
ten minutes, twenty times, tenth, compute halved, money, instead of, before six, price, ninety, from hours, more code, extra storage

data-engineering-036
marketing wanted, raw emails, unchecked, half loaded, not correct yet, health, export, deadline, no consent, sensitive, salary, error in, legal, duplicate
two days later, without names, showed errors, offered a, instead, summary, gave part, example rows, counts, plan, date when, dummy data, alternative table
annoyed, went to boss, not happy, shouted, disappointed, calm, insisted, called, complained, talk, patient, first upset, later thanked, heated
form, clear rule, process now, good relation, checklist, policy, faster way, self-service, got it later, waited, access process, on good terms, agreed

data-engineering-037
orphan, broke every, old perl, someone left, no docs, nobody knew, red every morning, person gone, on one laptop, no tests, unknown, stored procedure, former employee, silent, spaghetti
read the code, drew, put in git, wrote down, log, repaired, runbook, notes, copy, stop the bleeding, repository, small fix, readme
talk to teams, switched off, asked around, finance took, meeting, handover, three users, delete, name, manager, list of users, assigned, responsible person, shutdown
calm, no alarms, quiet, rule, runs, ownership table, stable, sleep, less work, owner field, one less, nobody missed it

data-engineering-038
prod instead of test, wrong window, drop table, truncate, my fault, update, i mixed, deleted partition, friday, delete statement, i executed, tired
one day, million rows, orders, two hours, morning report, partition, nobody noticed, customers saw, half a day, month of, few users, sales data, dashboards empty, records, gone
told my boss, immediately, from backup, called dba, loaded again, undrop, said openly, owned up, admitted, copied back, from source, dump, overnight
two persons, no write rights, transaction first, select before, separate account, red prompt, confirm, begin and rollback, approval, colour, four eyes, script, soft delete, protected, scripts reviewed

data-engineering-039
lakehouse, lineage, data mesh, events, observability, contracts, semantic, feature store, latency, geospatial, iot, migration, master data, trust in numbers, llm
did batch, three years, already, previous role, etl, started with, degree, finished, next step, side project, past
your volume, read about, your posting, your stack, your customers, you are building, your plans, job ad, sensors you have, could bring

data-engineering-040
invoices, shipments, sales model, contracts, since 2018, years, daily by, insurance, controllers, warehouse stock, students, customer table, claims, departments
clear grain, one row per, natural key, scd, kept simple, few columns, common language, discussed first, strict, stable ids, with users, star, tested
too many columns, flags, one more exception, overloaded, mixed grain, no history, json column, nullable, slow, wrong key, hack, workarounds, hard-coded, merged companies, status field
view on top, added columns, deprecated, earlier, old and new, split, v2, next time i, refactor, kept compatible, announce, additive, simpler

data-engineering-041
kafka topic, partition by card, previous place, speed over distance, pipeline, flink job, compute km, notify, ingest, stateful, haversine, impossible travel, event, bank
older message, wait a second, ordering, timestamps, transaction id, arrives late, wrong order, twice, terminal clock, hold, event timestamp, lateness, sequence number
only last place, savepoint, expiry, per card small, state backend, exactly, keep one record, few bytes, forget after, resume, crash, day then drop, redis
online shop, airport, analysts, tune, holidays, score, not block at once, ip address, confirm by, change rules, configuration stream, family, call customer, allow list
christmas, black friday, autoscaling, p99, millions, millisecond, stress, old data replay, lag, kill node, chaos, headroom, simulate, test cards

data-engineering-042
each team owns, closer to source, distributed, sales team, as product, hand over, embed engineers, domain teams, spread
common tools, push button, standard pipelines, kit, self-serve, infrastructure, easy way, no tickets, central team builds, service, ready-made, ci, cookiecutter
automatic checks, common names, rulebook, same ids, data catalogue, minimum standards, sla, checked in pipeline, shared definitions, privacy tags, global, compatible, interfaces, enforced
reinvent, fifteen ways, chaos, teams lack, double, not trained, inconsistent, fragmentation, push back, small teams, cost
start with two, volunteers, waiting time, count tickets, first domain, slowly, compare, expand, early adopters, fewer requests, quarter, survey, willing team

data-engineering-043
historical state, as-of join, time of decision, past value, event time, backdated, time machine, peeking, valid at
one code, write once, both paths, no two implementations, python and java, common library, feast, train-serve, reuse, same pipeline, tecton, two languages, register, same function
redis, dynamodb, precompute, milliseconds, hot store, history in, sync, warehouse and, fast lookup, serve, backfill, streaming updates, two stores, cassandra, push
log at serving, compare distributions, age of features, skew check, statistics, dashboards, nulls, sample live, mismatch, recompute and compare, stored inputs, shift, shadow, record

data-engineering-044
second account, cannot delete, write once, worm, rights, offline copy, soft delete, delete protection, two-man, copy elsewhere, other cloud, versioned bucket, mfa delete, lifecycle, bucket policy
tried once a year, untested, practise, never restored, fire drill, how long, full restore, quarterly, measured, prove, restored backup, simulate
kill the script, block access, cloud provider, freeze everything, hands off, save, stop jobs, call support, disable, what is left, first things, protect, list
ask partners, source systems, tables still there, reverse, dev copies, reload from, kafka, laptop, exports, erp, last month, lost for ever, analysts, aggregates, cached
data protection, 72 hours, lawyers, tell users, authority, openly, board, press, contract, audit, daily update, notify

data-engineering-045
same month, with tax, booking date, vat, invoice date, shipped or paid, fiscal, entities, accounting, cancelled, which day, agree, posting
split, which days differ, per country, narrow, single invoice, sum per month, row by row, except, smallest, halve, both lists, by shop, outer join, binary, pinpoint
credit notes, cancelled orders, floating point, booked by hand, arrive after, half a cent, retries, duplicate load, test orders, corrections, midnight, discounts, not loaded
every morning, one cent, allowed, accountant, mail, control report, regularly, both systems, signs, red if, documented, explains, month-end

data-engineering-046
outdated stats, different plan, cost-based, sniffing, nested loop, hash join, wrong guess, analyze, bind, chose other, plan flip, first parameter, skewed value, histogram
unsorted, deleted rows, many files, partitions, appended, index fragmented, defragment, reclustering, micro-partitions, tombstones, hot partition, file sizes, order lost, table bloat
month-end, memory warm, waiting, busy, night backup, neighbours, first run, result cache, blocked, too many users, shared cluster, buffer, contended, cpu
explain analyze, query id, both runs, measure, logs, side by side, waiting time, disk reads, run alone, monitoring, wait statistics, same parameters, repeat, trace

data-engineering-047
list all, which run, who reads, owner unknown, draw map, parse logs, overview, read scheduler, crawl, spreadsheet, users, read code, diagram, purpose
nobody reads, what hurts, red amber green, turn off, scream test, money, finance first, pause, remove, obsolete
same ten, noisy ones, name for each, top causes, restart, timeouts, fix worst, rotation, on duty, automatic, repair, weekly five, stop bleeding
cookie cutter, pull request, must have tests, readme required, same pattern, git, no new without, guideline, checklist, airflow, naming, code review, rule, framework, pipeline
chart, weekly mail, count, share, show boss, graph, success rate, number, failures, slide

data-engineering-048
allowed, agreed to, lawyer, dpo, terms, permission, informed, law, seller, legitimate interest, data protection
spying, people feel, poor districts, reputational, newspaper, customers angry, vulnerable, stigma, religion, uncomfortable, ethical, excluded, headline, intrusive
old data, wrong address, how many match, errors, sample check, moved, provenance, false link, names differ, hashed match, fuzzy, test, precision, coverage, same name
district level, only groups, small trial, write down, dpia, anonymised, refuse, minimum, area averages, survey, who decided, less data

data-engineering-049
list of jobs, easy hard, owners, calendar, critical ones, schedule, dependency map, unused
converter, yaml, generated dags, code generation, transpile, by script, review, same schedule, unit, translate, parser, one by one check, compare dag, hand for rest, tooling
old and new, dry, one writes, test tables, no second mail, silent, without writing, copy output, results equal, dummy target, week side by side, turned off, locks, avoid double
ten jobs first, back within, old still there, unimportant first, switch off, date, low risk, teach team, then finance, reactivate, weeks, fallback, month-end free, end date, undo

data-engineering-050
too costly, data quality, boss, streaming, catalog, colleagues laughed, fear, busy, critics
counted hours, small demo, showed, money lost, numbers, convinced, proof in numbers, evidence, weekend, incident list, allies, proof of concept
took longer, people left, old system, half way, almost stopped, budget, conflict, legacy, tired, two systems, technical problems, compromise, set back
hours saved, today standard, smaller steps, involve earlier, errors fell, i would start, ninety, in hindsight, live, half the, sooner, incidents down

data-engineering-051
versions, start and end date, scd, old row stays, never overwrite, two timelines, each state, date range, keep old, slowly changing, past stays, append
own id, technical key, not email, company id, cross reference, internal number, stable, master, mdm, generated, link table, artificial, permanent
undo, two become one, old ids point, wrong merge, unmerge, redirect, duplicates, map old to new, which survives, trace back, successor, pointer, log of merges, take apart
label, two columns, choose, toggle, explain, today's view, title, dictionary, pick, written, two reports, tooltip

data-engineering-052
lateness, payment later, wait longer, buffer, timestamps, hour later, timer, days later, state expired, side output, too short, arrival, ttl, delay, interval
spaces, upper case, string or number, empty ids, order id, type mismatch, hot key, wrong field, leading zeros, number of partitions, duplicates, instalments, data type
overwrite, retries, at least once, replays, unique id, merge, same twice, double write, no append, sink, primary key, checkpoint
nightly, sql over both, daily sum, count both, complete set, check, accounts, truth, compare totals, offline join, full data, one day, missing list, by hand

data-engineering-053
look at usage, top ten, who runs, expensive queries, labels, new job, by user, breakdown, sort by cost, dashboards, biggest, logs, list
smaller machines, turn off at night, auto stop, select columns, filter date, incremental, idle, schedule less, timeout, pruning, results cached, sleep, tune top three, row caps
talk to teams, daily instead, ask who needs, switch off, show numbers, delete, once a day, price per, agree, old tables, decision, joint list, archive, nobody opens, consent
alarm, cap, maximum, each team sees, warning, weekly report, cost dashboard, rules, daily mail, resource monitor, approve, spend, spend review

data-engineering-054
rename back, quick fix, hotfix, saturday, make it run, view with old names, rerun, coalesce, both names, temporary, repair, workaround, first the report, backfill
mail, before meeting, tell, assistant, which numbers, data as of, phone, update, who prepares, note, chair, sunday, warn
sit down, coffee, show consequences, calm, friendly, no finger, ask, joint, monday talk, explain, their reason, conversation
automated check, pipeline fails, breaking, notice, schema test, before deploy, version, avro, change process, block merge, registered, notify, pull request, in their build

data-engineering-055
spreadsheets, asked twice, two numbers, checked by hand, discussion, which is right, laughed, doubt, parallel lists, called finance, own excel, own list, complaints, nobody opened, quarrel
back to source, different filters, root cause, time zone, loaded twice, sat with, late load, compare, each step, analysed, missing rows, manual edit, old logic
green light, traffic light, last updated, checks on, open list of errors, status page, weekly report, show errors, owner name, certified, visible, test results, timestamp, score
stopped using excel, no more asking, quoted in, back to using, views went up, fewer tickets, board uses, dropped their lists, log-ins, refer to, nobody argued, relied, praise, opened daily
`;
