/** What people say who make the key points of the questions in backend: below each question's id a line for each of its key points. */
export const BACKEND_SAID = `
backend-001
databases, concurrency, queues, latency, throughput, plumbing, invisible work, engine room, consistency, data model, algorithms, puzzles, failure modes, transactions, under the hood, traffic
internship, side project, hobby server, raspberry pi, rebuilt the importer, payment backend, wrote a scheduler, tuned the query, university thesis, ran the cluster, first job, message broker, home lab, postgres, batch job
checkout, paid on time, response time, wait less, nobody complains, support calls, lost orders, shop keeps running, sleep well, invoices, money, parcel arrives, page loads, salary, fewer complaints

backend-002
full replacement, known url, final state, repeatable, overwrites the whole, stays the same, set to, light switch, retry harmless, client picks id, writes it again, ends up identical, whole document, no effect
append, insert, server assigns id, collection url, charged twice, double booking, new id, new order, two entries, submits again, side effects, double payment, 201, adds to, non-idempotent
idempotency header, uuid, request id, remember the key, return stored response, stripe, seen before, reference number, nonce, upsert, redis key, conflict on insert, first response again, order number, expire after a day, disable the button

backend-003
where clause, sorted tree, phone book, straight to the row, binary search, select speeds up, logarithmic, skip most rows, filter and sort, covering index, range query, like a book, jump directly, milliseconds instead, find quickly, joins faster
every insert, delete, slows writing, extra work, rebalance, page splits, bulk import, two places, keep in sync, ingest, heavy writing, write-heavy, wal traffic, modify the tree, hot update
ram, buffer cache, gigabytes, bigger backups, blocks the table, takes hours, online build, vacuum, bloat, larger than the table, cache eviction, maintenance window, night, fragmentation, extra copy
explain analyze, optimizer, planner, slow query log, sequential scan, index scan, drop it, cardinality, never hit, leftmost, redundant, usage counter, composite, low selectivity

backend-004
atomicity, bank transfer, debit and credit, abort, undone, single unit, halfway, begin, fails midway, indivisible, begin and commit, error in between, acid, reverted
repeatable read, phantom, snapshot, mvcc, uncommitted data, row lock, write skew, locks, does not see, interfere, non-repeatable, parallel users, deadlock, lost update, stricter level, as if alone
fsync, wal, redo log, power cut, foreign key, unique key, written to disk, permanent, replica, restart, check constraint, power failure, flushed, recovery, valid state
payment provider, charge the card, kafka, outbox, cannot unsend, http call, saga, remote system, file system, two-phase commit, notification sent, compensate, distributed, stripe, already sent, cache update

backend-005
broken json, no token, expired session, wrong format, syntax, login required, unauthenticated, parse, bearer, anonymous, missing header, unreadable, login again, schema error, 422
logged in but, admin only, access denied, rights, known user, scope, policy, no rights, signed in but, privilege, logging in again, read-only user, identity is clear, acl
private repository, github, other tenant, pretend, attacker, guess ids, does not exist, probing, information disclosure, not even tell, confirm the account, other people's orders, missing resource, secret object, conceal, give away
optimistic lock, etag, already taken, same username, edited meanwhile, unique violation, state machine, already shipped, two people editing, out of date, double booking, already cancelled, collides, reload and retry, wrong state, concurrent edit

backend-006
where id greater, opaque token, page number, last id, start after, continuation token, infinite scroll, pagination, bookmark, next link, next page link, encoded position, jump to page, base64
reads and discards, throws away, page ten thousand, drift, new rows arrive, deleted in between, counts through, linear, seen twice, walks past, grows with depth, deeper pages, rows move, database timeouts, expensive count
tiebreaker, primary key, timestamp plus id, same timestamp, deterministic, ascending, composite index, total order, two columns, equal values, consistent order, immutable column, monotonic id
hundred per page, max 100, server decides, clamp, protect the server, too much memory, abuse, refuse larger, fifty items, upper limit, thousand at once, asks for everything, enforced maximum, page limit, response size

backend-007
product catalogue, redis, memcached, same query, hit rate, many reads, heavy computation, home page, configuration, popular items, repeated reads, static data, exchange rates, read mostly, country list, takes load off
old data, lru, delete on write, time to live, write-through, cache-aside, stampede, thundering herd, refresh, old price, two copies, expires after, wrong value, purge, cache key, outdated
stock level, add an index, write-heavy, low hit rate, unique queries, hides a problem, another moving part, fast enough already, bank account, every user different, slow query, must be exact, personal data, fix the root, premature

backend-008
api gateway, request handler, front door, before the service layer, reject early, fail fast, dto, parse, incoming request, api layer, at the door, as early, deserialisation, gatekeeper, outermost, filter
json schema, openapi, zod, pydantic, bean validation, enum, regex, required fields, max length, integer, whitelist, unknown fields, joi, min and max, date format, nullable, contract
domain model, not null, check constraint, service layer, database rejects, last line, stock available, credit limit, race, defence in depth, entity, domain object, end before start, aggregate, safety net, second wall
curl, postman, bypass the frontend, 400, 422, attacker, sql injection, browser check, tampered, list all errors, field name, no stack trace, convenience only, manipulated, hostile, helpful message, sanitise

backend-009
traceparent, opentelemetry, same id everywhere, pass the header, follow one request, span, grep one id, uuid, propagate, session id, thread the request, x-request-id, order id, jaeger, join the lines
info warn error, utc, iso date, parseable, elk, kibana, searchable, debug, log aggregator, loki, splunk, one line one event, consistent names, service name, hostname, filter by
credentials, api key, bearer header, iban, health data, private data, scrub, hash, data protection, phone number, full request body, session cookie, names and addresses, card details, birth date, leak, filtered out
milliseconds, exception, stack trace, which operation, status code, input that failed, elapsed, root of the failure, retry count, no noise, three in the morning, actionable, helps debugging, useless messages

backend-010
once a week, random, only in production, at night, complaints, sporadic, missing records, memory grew, hung, double charge, report was wrong, one customer, service restarted, deadlocks, slow responses
debugger, extra logging, git bisect, heap dump, tcpdump, wireshark, staging copy, eliminated, suspected, dead end, blamed the network, two weeks, print statements, compared, thread dump, minimal case, rubber duck
time zone, daylight saving, connection leak, stale cache, wrong index, shared variable, library bug, missing lock, float rounding, null, one line, encoding, clock, thread safety, configuration, driver version
dashboard, correlation id, better logs, metric, runbook, wiki, post-mortem, static analysis, load test, write notes, question assumptions, ask for help sooner, shared with colleagues, integration test, linter, timebox

backend-011
mentor, comment said, long function, clever code, missing error handling, nested, hard to read, copy and paste, tech lead, unclear names, no tests, magic number, one-liner, hidden side effect
annoyed, embarrassed, pride, argued, slept on it, coffee, fair point, he was right, she was right, hurt, went over, explained why, felt attacked, calmed down, paired
small pull requests, read it aloud, self review, write the test, early return, descriptive names, before i push, comments explain why, simpler code, shorter functions, to this day, draft first, review others, template

backend-012
reporter, csv, how many rows, product owner, requirements, talk to the user, what hurts, call them, acceptable time, which customer, minutes or hours, expected time
profiler, stopwatch, explain, production-sized data, find the bottleneck, reproduce it, flame graph, log timings, apm, current duration, where it spends, instrument, query or file, real data, numbers first, database or cpu
email when ready, chunked, low-hanging fruit, pre-compute, pagination, fewer columns, one query, nightly, minimum effort, compress, missing index, read replica, good enough, cheap fix, queue job, progress bar
show them, demo, write in the ticket, sign off, same data set, numbers in ticket, feedback, release note, test it themselves, user tries it, rewrite the ticket, dashboard, follow up, target met, close the ticket

backend-013
checkout, invoices, notifications, booking, pricing, inventory, shipping, merchants, warehouse, login, insurance claims, calculates, sends out, synchronises, patients, rest api, ingests, imports
rps, daily, tps, rows, servers, people in the team, gb, peak, concurrent users, nodes, billion, transactions per day, pods, messages per minute, tables, three of us, tenants
cannot order, phone rings, shop stands still, backlog grows, error page, consumers, revenue lost, no parcels, retries pile up, pager, nobody could log in, sla, cascades, wrong data, callers time out, manual work, paper
my module, introduced, on call, from scratch, lead developer, rewrote, importer, i set up, refactored, api layer, i added, main developer, schema design

backend-014
query per row, orm, parent and children, inside the loop, authors and books, orders and items, accessing a relation, extra query each, thousand queries, round trips, related objects, foreach, proxy object, hibernate, hidden query
sql log, debug toolbar, same query repeated, bullet gem, statement count, test asserts count, show sql, new relic, datadog, only id differs, grows with rows, profiler, query counter, spans, slow page, identical statements
fetch join, preload, left join, one round trip, entity graph, collect ids, two queries, joinedload, dto, subquery, data loader, populate, map in memory
row explosion, multiplied rows, whole graph, everything eagerly, only the columns, heap, unneeded columns, huge join, limit the page, too many joins, wide rows, unused relations, wasted bandwidth, out of memory, select star, overkill

backend-015
consumer restarts, network failure, resend, lost ack, double delivery, same event, broker resends, not exactly once, retries, sqs, expect repeats, rabbitmq
message id, inbox table, seen ids, set instead of add, same transaction, unique index, insert on conflict, skip it, no double charge, check first, redis set, state check, naturally idempotent, ignore the second, harmless, event id
auto-ack off, nack, manual ack, dies halfway, confirm, too early, lost message, timeout too short, in flight, lease, offset, work first, requeue
after five attempts, error queue, quarantine, broken message, inspect by hand, replay later, endless loop, bad payload, side queue, blocks the queue, alert someone, set aside, failed forever, retry limit, unparseable, redrive

backend-016
same starting value, read-modify-write, hundred minus, last writer, second one wins, both see, overwritten, one change vanishes, withdrawal, concurrent read, between read and write, wrong sum, money disappears, two threads, in memory, lost deposit
version column, zero rows affected, check version, if-match, where version, reload, timestamp column, conflict error, row count, detects the change, no lock held, version number, fail the second, abort and repeat
update set balance, balance minus amount, in sql, lock the row, isolation level, advisory lock, mutex, wait for the first, database does arithmetic, relative update, queue per account, one statement, hold the lock, serialise, ledger
rarely collide, many collisions, hot account, retry storm, blocked, low traffic, lock order, busy account, slow under load, cheap when rare, performance cost, long transactions, depends on load, frequent clashes, locks held long

backend-017
core count, twice the cores, io, small pool, ten connections, what the server handles, disk spindles, parallel work, hardware, postgres limit, active queries, ssd, fewer than you think, hikari, database side, not per user
ram per connection, scheduler, lock waits, backend process, server dies, swap, too many clients, latency rises, cache misses, out of memory, fights for cpu, connection refused, slows down, forks, overhead, throughput falls
times the pods, pgbouncer, scale out, add them up, sum over, kubernetes, rolling deploy, ten servers times, other applications, lambda, rds proxy, workers, pooler, batch jobs too, shared database, per instance
checkout time, pool waiting, fail fast, idle, wait for a connection, long transactions, experiment, acquire, connections not returned, dashboard, active connections, start small, gradually, benchmark, hold briefly

backend-018
p95, user waits, connect timeout, read timeout, histogram, normal response time, default is infinite, typical duration, propagate the deadline, grafana, typical call, tail
doubling, one two four, pause longer, thundering herd, randomise, delay grows, immediate retry, wait a bit, randomised delay, growing intervals, all together, staggered, sleep
503, get requests, 400 useless, network blip, idempotency key, payment, temporary, validation error, connection reset, double charge, 429, post dangerous, client error, harmless to repeat, not worth retrying
open the circuit, half open, resilience4j, three attempts, hammering, already struggling, only one layer, fail fast, retry multiplication, limit retries, fallback, polly, ddos ourselves, stop calling, token

backend-019
return both, accept either, copy the value, optional, additional property, nothing breaks, duplicate the field, side by side, old name stays, add first, mirror, non-breaking, old and new, mapping
access log, api key, user agent, who calls, dashboard, count requests, which customers, instrument, contact them, partner list, still sending, monitor, heavy users, identify consumers, brownout
sunset header, email, six months, developer portal, warning header, newsletter, timeline, release notes, deadline, blog post, reminders, deprecated flag, openapi, upgrade guide, account managers
breaking change, pact, last caller, usage is zero, switch off, semver, versioned url, delete the old, ci check, v1, 410, after the date, schema diff, consumer tests, nobody uses

backend-020
belongs to, authentication versus authorization, broken access control, bola, owasp, who owns, my own order, logged in is not, 123 to 124, per object, permission per record, access check, object access, every request, record's user
from the cookie, user id from token, subject claim, signature, never the body, backend session, sub, authenticated user, current user, trusted source, ignore the parameter, context, identity provider, forged
repository layer, guard, rls, every query, interceptor, base query, cannot forget, decorator, default deny, postgres policy, one function, authorisation layer, single place, abac
two users, user b, 403, integration test, sequential ids, pen test, leaked link, uuids not enough, other account, try to read, expects 404, burp, ci, not a protection, log attempts, hidden id

backend-021
migration steps, several deploys, new columns first, remove last, small migrations, backward compatible, parallel change, additive, several releases, later release, no big bang, read from new, make nullable, first name, expand-contract
application writes, database trigger, keep in sync, every save, new rows, writes go to, transition period, three columns, each insert, fills all, deploy the code, until switched, in the code, synchronised
existing data, thousand at a time, script, sleep between, primary key range, resumable, at night, low traffic, small transactions, migrate history, old records, loop, slowly, rate limit, watch replication
alter table, lock timeout, metadata lock, switch back, gh-ost, old column stays, toggle, reversible, exclusive lock, compare counts, consistency check, online ddl, rename blocks, undo, pt-online-schema-change, wait a week

backend-022
calculations, no database needed, parsing, milliseconds, plain objects, separate the rules, logic apart, quick feedback, without touching sql, ports and adapters, input and output, price rules, junit, pytest, fast tests, hexagonal
testcontainers, real postgres, not h2, not sqlite, schema, foreign keys, stored procedure, json columns, run the migrations, local instance, actual queries, index, real mysql, embedded differs, repository tests, compose
green but broken, mocked repository, sql typo, unrealistic, wrong assumption, never notice, mapping errors, tests the mock, syntax of sql, lazy loading, isolation behaviour, null handling, passes though wrong, type conversion, pretends, dialect
truncate, transaction per test, own data, any order, no shared state, builders, known state, fixtures, fixed clock, factories, empty tables, random order, database per worker, leftover data, wipe

backend-023
cache miss, hammer, pile up, origin, backend collapses, cpu at hundred, flood, herd, timeouts, recompute, connections run out, simultaneous, falls over, overwhelmed, hot key
first one fetches, request collapsing, setnx, promise, semaphore, single request, deduplicate in flight, others queue, singleflight, shared future, in-flight map, redis lock, one goes through, one worker, share the result
soft ttl, serve stale, asynchronous refresh, slightly outdated, cron job, two ttls, pre-warm, grace period, xfetch, keep old copy, worker refreshes, hard ttl, extend
add randomness, different lifetimes, few seconds plus, bounded pool, throttle, concurrency cap, second layer, local cache, fallback, variance, limit to the database, backpressure, warm up, cdn, queue in front

backend-024
same query twice, read skew, sees commits, second select, each statement, new snapshot, new rows appear, value differs, inconsistent read, sum does not match, row appears, conclusion outdated, per statement, stale premise
on call, bank account, last ticket, transaction a, transaction b, meeting room, both check, hundred euro, report runs, coupon, transfer, oversold, concert, hotel, first reads, overlapping appointments
stricter isolation, unique index, advisory lock, lock the rows, ssi, materialise the conflict, version column, atomic update, optimistic, explicit locking, one statement, higher isolation, check constraint, pessimistic, mvcc snapshot, gap lock
rolled back, blocking, lock contention, less concurrency, must be repeated, error 40001, price to pay, waits, overhead, not for free, fewer parallel, false positives, long running, latency

backend-025
previous version, undo the deploy, turn off, last good build, redeploy, traffic away, blue-green, back to yesterday, half an hour, damage first, toggle, scale up, drain, restore service, mean time to recovery
slack, announce, incident manager, keep posted, status page, declare an incident, write a message, updates every, product manager, customer care, raise the alarm, war room, channel, whole team
one customer, slow traces, same database, big accounts, p99, gc pause, heap, lock waits, cold cache, deploy diff, common factor, slow query log, which route, datacentre, one node, retry, spans, connection pool
staging, replay traffic, benchmark, bisect the commits, gradual rollout, performance test, latency alarm, error budget, hypothesis, add a metric, retrospective, p99 alarm, confirm, pipeline check, reproducible

backend-026
hystrix, short timeouts, threads blocked, open the breaker, disconnect, no more calls, free the threads, bulkhead, stop hammering, skip the call, protect ourselves, hang, disable the integration, answer immediately, isolate
accept the order, backup provider, invoice, pay on delivery, banner, pending, degraded mode, process it later, default shipping price, message to shoppers, store locally, estimate, switch provider, honest message, park the orders, plan b
product manager, unpaid orders, small amounts, head of sales, up to fifty euro, acceptable loss, cost of downtime, who signs off, finance, chargeback, known customers only, ask the owner, exposure, credit risk
process the queue, half open, slowly ramp up, pending orders, compare with partner, match the records, resend, double orders, afterwards, missed ones, not flood them, check none lost, retry pending, back to normal

backend-027
cron job, stop the job, billing run, suspend, disable retries, no further, tonight's run, shut down, block payments, scheduler, worker off, feature toggle, stop the bleeding, pull the plug, hold the batch
stripe dashboard, sql, same amount, payment table, two payments, transaction ids, compare with provider, export, order id, total amount, match, duplicates, affected accounts, webhook log, csv
idempotency key, small batch first, mark as refunded, four eyes, pay back, money back, double refund, tested on one, record each, refund script, through the provider, peer review, test run, check totals
email them, before they call, customer care, retry without key, accounting, retrospective, prevent recurrence, tell management, sorry, timeout then retry, fix the bug, regression test, bank fees, alarm on duplicates

backend-028
what could break, two choices, reduced version, monday, cost of waiting, product manager, worst case, push the date, confidence, business decides, what friday means, negotiate, minimal feature
golden master, record outputs, snapshot, integration test, happy path, input and output, existing behaviour, legacy code, feathers, smoke test, approval, handful of tests, seam
turn it off, small release, deploy in the morning, not friday evening, few users, quick revert, dark launch, kill switch, percentage, dashboards, reversible, off by default, watch the errors, step by step, back out, hotfix
ticket, technical debt, two days reserved, written down, tests afterwards, does not vanish, calendar, capacity, debt list, pay back, next week, product agrees, time set aside, follow through

backend-029
sit together, video chat, screen share, tour, half an hour, explain the idea, overview, at his desk, big picture, tells me, which files matter, introduce, intent, why so large
migrations first, generated code, renames, several pull requests, database first, skip formatting, chunks, core logic first, mechanical changes, payment code, two reviewers, slice, logical commits, most dangerous, divide
style, naming, correctness, comment labels, optional, cosmetic, follow-up ticket, showstopper, permissions, approve with, merge now, must fix, production risk, deadline, deal breaker, only comment
size limit, four hundred lines, small pull requests, merge often, trunk, design doc, retrospective, work in progress, talk before coding, plan the work, rule in the team, share sooner, review daily, incremental, linter, smaller tickets

backend-030
wrong database, dropped the table, my migration, my script, i pushed, my fault, typo, i skipped, i restarted, friday deploy, my query, i did not test, i assumed, locked the table
two hours, whole site, rows, revenue, half an hour, all tenants, internal users, one region, four thousand, ninety minutes, lost emails, afternoon, accounts, euro, checkout down, of our traffic
pager, colleague saw, support called, point-in-time recovery, binlog, snapshot, told my manager, admitted, reverted, slack, customer reported, monitoring, replayed, hotfix, kill the query, rebuilt
read-only user, two people, production prompt red, dry run, permissions, migration review, lock timeout, blameless, runbook, limit clause, backup test, double-check, confirmation step, no manual, staging first, begin transaction

backend-031
microservice, monolith, i preferred, nosql, event-driven, rest, kafka, own service, her reason, my fear, simplicity, library, fair point
proof of concept, load test, pros and cons, small trial, built both, two days, decision record, rfc, criteria, table of, third person, real traffic, test run, whiteboard, adr
architect decided, disagree and commit, my proposal won, tech lead, stood behind, helped implement, consensus, vote, middle way, wrote it down, no grudge, conceded, pulled along
was right, was wrong, still runs, two years later, replaced it later, good friends, listen first, ego, held up, paid off, write down earlier, better relationship, less sure

backend-032
took eight, slow, bill, aws, euro, dollars, four hours, per request, expensive, ran all night, users waited, cpu at, every morning, complaints, response time was
slow query log, apm, datadog, py-spy, cost explorer, found out, hot spot, profiler, looked at, metrics, spans, sql took, pprof, sampled, jfr
materialised view, bulk insert, smaller instances, spot, archived, denormalised, compression, reserved, connection reuse, stream, storage tier, moved to, simplest, cheapest option, precompute, joined, pagination, s3
ten times, afterwards, from eight to, more memory, staleness, complexity, third, a year, slower writes, price was, extra storage

backend-033
legacy, cobol, perl, spaghetti, new law, tax rate, php, retired, global variables, afraid, security hole, nobody dared, vat, thousand lines, end of life, black box, stored procedures, one big file
debugged, git blame, diagram, stepped through, called the former, breakpoints, talked to users, print, wrote down, sketched, old emails, data samples, ran it locally, flow chart
golden master, toggle, compared outputs, test harness, refactor first, canary, old and new, no rewrite, pair, few customers, seam, backup, undo, minimal change, staging, safety net
readme, wiki, test suite, presentation, comments, runbook, knowledge sharing, still running, afraid no more, taught, coverage, removed dead code, bugs down, renamed

backend-034
distributed systems, larger traffic, architecture, next step, technical lead, event-driven, mentoring, high load, more data, own a service, modern stack, remote, stagnating, new domain
maintained, four years, java, python, payments, same product, finished the migration, junior to senior, started as, shipped, monolith, spring
your engineering blog, health care, logistics, fintech, talked to, one of your engineers, the advert, you process, your api, your size, github, conference talk, friend works

backend-035
burn down, two weeks left, integration, velocity, legacy surprise, supplier, colleague ill, third week, daily standup, milestone, slower, unplanned, test failed, too optimistic
told my lead, same day, bad news, no surprises, two scenarios, customer, proposal, product manager, as soon as, wrote to, new date, spoke up, three choices
left out, minimum, second developer, moved to later, manual workaround, core first, postponed, two stages, without the report, overtime, reduced, colleague joined, mvp
one week late, spike first, smaller estimates, retrospective, delivered the core, customer satisfied, integrate earlier, slack, risk list, went live, break down, reserve, second stage, talk sooner, weekly check

backend-036
mongodb, mysql, cassandra, dynamodb, event sourcing, redis, time series, elasticsearch, single table, jsonb, normalised, clickhouse, s3, star schema, graph, append-only, wide column, kafka
time range, mostly inserts, reporting, transactions, by customer, audit, analytics, full history, searches, schema changes, retention, ad hoc, relationships, latency needed, reads per
still runs, regretted, scaled, terabyte, storage bill, faster, gigabytes, hot partition, no joins, painful, two years, milliseconds

backend-037
save then publish, commit fails, broker down, process dies, between the two, order without event, event without order, no common transaction, ghost event, two-phase commit, not atomic, database and broker, publish then save, kafka unreachable, half done, xa
event table, debezium, transactional outbox, background publisher, polls the table, mark as sent, insert the event too, read the log, binlog, separate process, wal, publisher, local transaction, ships it, unsent rows
event id, already processed, deduplicate, publisher crashes, sent again, ignore, unique message id, not exactly once, seen before, repeat, processed ids, retries, harmless, upsert, same event
refund, rollback step, release stock, dead letter, compensating action, alert, payment declined, orchestrator, choreography, nightly comparison, reverse, state machine, inform the customer, cancellation, stuck orders, timeouts

backend-038
customer id, not by date, high cardinality, uniform, immutable, query pattern, together on one, co-locate, modulo, account id, read pattern, local queries, avoid region, range
biggest tenant, enterprise customer, uneven, overloaded shard, half of the load, split further, compound key, isolate, giant, justin bieber, monitor size, imbalanced, pareto
two-phase commit, unique email, foreign keys, backups, counts over everything, global reports, auto increment, schema migrations, sagas, data warehouse, search across, uuid, order by, denormalise, transaction across
move a customer, logical shards, mapping table, online migration, hash ring, add nodes, citus, vitess, dual write, routing layer, new shard, copy then switch, many small, shard map, without downtime, virtual buckets

backend-039
copy not caught up, replication, seconds later, master, standby, write goes, read goes, other machine, follower, behind the master, stale, not arrived, milliseconds, old row, secondary
master after writing, cookie, recently wrote, timestamp of last write, router, own profile, ten seconds, session flag, redirect reads, force primary, middleware
monotonic reads, semi-synchronous, optimistic ui, return the saved object, wal position, synchronous commit, show from memory, frontend keeps, cache the write, replica caught up, response body, write-through, compare position, block until, timestamp
replication lag metric, seconds behind, grafana, slower writes, more load, take out of rotation, dashboard, heavy reports, alarm, lagging replica, capacity, complexity, lose the benefit, observe, price, availability

backend-040
tokens per second, smooth, short peaks, algorithm, counter resets, drip, spikes, bucket size, window edge, steady rate, allowance, gcra, double at boundary, sliding log
report costs more, free plan, premium, contract, not by ip, complexity, shared office, nat, units, tier, cheap call, per account, price of a query, search counts ten, different limits
lua script, memcached, approximate, each node, central store, several nodes, incr, envoy, divide by, ten instances, race, fail open, slightly inaccurate, load balancer, in memory, api gateway, eventual
own queue, fairness, worker pool, error message, reset time, reject early, parallel requests, documentation, round robin, per tenant pool, load shedding, semaphore, cell, noisy neighbour

backend-041
kafka, customer id, one worker, sticky, modulo, shard, same queue, fifo, ordering key, consistent hashing, many partitions, single consumer, lane, actor, message key, sequential inside
wait behind, side queue, pause that customer, others continue, stuck, holds up, bad event, set aside, dlq, failed customer, later ones, limited retries, backlog, park the customer, alarm, jam
event number, counter, timestamp, expected next, missing number, duplicates, discard, buffer, aggregate version, already newer, compare, hole, wait for missing, old event, per customer counter, idempotent
more consumers, new partitions, mapping changes, drain first, ownership, old owner, two workers, lease, hash changes, over-partition, in flight, handover, double processing, fixed number, sticky assignment, epoch

backend-042
deploy frequency, what hurts, compliance, scaling, pain, release cycle, pci, independent team, expected, success looks like, speed
call graph, api inside, package, domain-driven, modular, decouple, anti-corruption, who calls, untangle, inside the monolith, circular, clean interface, event storming, foreign keys, which tables, invoice code
one invoice type, few customers, both systems, proxy, traffic, dark launch, read path first, pilot, small slices, no big bang, route, double run, canary, tenant by tenant, compare invoices, phase
who writes, own schema, replicate, cdc, change data capture, no shared database, copy, one writer, history, api instead of join, outbox, dual write, billing tables, duplicate data, read model
switch back, to the cent, same sums, end of month, delete the old code, toggle, error rate, accountant, old stays, decommission, checkpoint, deadline, difference zero, last customer

backend-043
feature off, pause the job, correct the code, copy of database, deploy the fix, evidence, logs saved, halt, read-only, do not overwrite, take a dump, stop writing, before touching, export, patch, bleeding
deploy date, first wrong, finance, accounting, git history, tax, list of customers, dashboards, payouts, between dates, decisions, affected accounts, used the numbers, sql
raw data, staging, test copy, old value kept, script, line items, transactions, correction table, four eyes, sample by hand, rebuilt, migration, log each change, reproducible, idempotent
apologise, auditors, credit note, nightly check, plausibility, finance department, sum check, letter, monitoring, cross-check, explain, regulator

backend-044
page views, marketing, tv spot, rps, per endpoint, product page, checkout, baseline, peak minute, ask the marketing, conversion, newsletter, how many visitors, logins, spread over the day, last year
k6, gatling, locust, jmeter, simulate, ramp up, where it breaks, weakest link, realistic data, copy of production, first limit, measure, test environment, repeat, cpu, find the ceiling
more instances, replicas, static pages, third-party limits, sms provider, payment provider, bigger database, redis, index, pool size, asynchronous, horizontal, rate limit raised, warm up, sized, extra servers
queue page, recommendations off, feature flags, load shedding, who is on duty, rehearsal, change freeze, non-essential, rate limiting, static fallback, war room, monitoring, search off, playbook, team ready, emergency plan, kill switch, code freeze

backend-045
no backup, untested migration, unencrypted, passwords, sql injection, health records, double charge, race, irreversible, gdpr, personal data, personal information, log showed, exposed, missing permission, deletes, proof, no rollback
wrote it down, talked to, two extra days, product manager, demonstrated, smaller launch, behind a flag, suggestion, showed them, email, limited rollout, concerns, offered, pilot
head of product, cto, not my call, overruled, shipped anyway, released later, pushed back, signed, monitored, two weeks later, listened, stopped the release, launch moved, carried out
was right, was wrong, bug found, overcautious, incident avoided, launched, proved, never occurred, checklist, afterwards, earlier, no leak

backend-046
add new column, default null, backward compatible, deploy, phase, later release, mixed versions, trigger, expand-contract, multi-step, non-breaking, code first, parallel change
ten thousand, sleep, replication, id range, off-peak, gradually, small batches, cpu, script, resume, night, adaptive, vacuum, low priority, loop, rate
sample, row counts, mismatch, comparison job, query, report, zero differences, dual read, alert, validate, double-check, consistency, hash, days in a row
toggle, undo, old column stays, switch back, config switch, drop last, backup, previous deploy, abort, stop the job, ignore the new, restore, no point of return, safe to stop, rollback plan

backend-047
not in sync, clocks differ, server clock, jump back, leap second, few milliseconds, out of sync, each machine's clock, virtual machine, cannot compare, relative, imprecise, own watch, clock
sequence number, causality, counter, database assigns, increment, hybrid logical, event id, kafka, single log, append, parent id, causation id, order number, snowflake, central
created at, occurred at, when it came in, stored at, broker timestamp, delay, second column, server receipt, recorded, watermark, reach us, latency, happened versus, original time
dashboard, nobody needs, cost, per customer, minutes are fine, statistics, global order, expensive, coordination, partition, roughly, audit needs, throughput, acceptable error

backend-048
blocked threads, short timeout, open the circuit, thread dump, restart, lower the timeout, reject, cap, semaphore, limit concurrency, threads free, turn off, cascade, contain
pay by invoice, take orders, process later, alternative, message to shoppers, invoice, pending, call back, simplified, store the order, skip the check, default, backlog, shop stays open, reduced
hotline, customer care, escalate, banner, phone them, on-call lead, updates, incident, account manager, every half hour, emergency contact, slack, product owner, announce, customers
backup provider, own thread pool, queue between, post-mortem, chaos, decouple, failover, load test, retry budget, non-blocking, alert on latency, switchable, agreement, penalties, redundancy

backend-049
access logs, api key, contact, partners, monitoring, metrics, count, sdk version, who calls, traffic, biggest customers, sample, support tickets
v2, flag, query parameter, new version, old remains, side by side, choose, additive, alias, default stays, compatible, header switch, new name
sunset date, email, newsletter, timeline, six months, sdk, sandbox, documentation, deadline, hotline, warning, migration tool, brownout, release notes, test environment, account manager
keep it, live with, quirk, every behaviour, relied on, leave, harm, becomes a feature, security, worth it, how bad, workaround, document the behaviour

backend-050
microservice, home-grown, framework, message broker, cache layer, slow builds, only one person, maintenance, abstraction, plugin, sync job, night alarms, configuration, onboarding, overengineered, generic, fear, two databases
access log, last called, instrumented, grep, counter, dashboards, nobody used, search the code, dependencies, who calls, talked to, query log, warning, git, weeks without, monitoring
switched off, toggle, small steps, deprecate, scream test, backup, gradually, rollback, disabled first, percentage, parallel, tombstone, revert, migrated, waited a month, shadow
simpler, deploys, cheaper, build time, on-call quiet, deleted, missed the report, one customer, less code, fewer bugs, onboarding faster, servers, weekly, forgot, complexity, memory, nobody noticed
`;
