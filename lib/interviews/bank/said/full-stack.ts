/** What people say who make the key points of the questions in full-stack: below each question's id a line for each of its key points. */
export const FULL_STACK_SAID = `
full-stack-001
from idea to user, no handover, database to button, connects, idea to production, independence, entire product, curiosity, from sql to css, no ping-pong, generalist, understand consequences
start-up, booking tool, side project, dashboard, two days, internal tool, invoice page, traced it to, hackathon, small agency, slow page, first developer, moved logic, my own saas, fixed in both, only developer
css is not, security expert, database tuning, pull in a colleague, not deep in, weaker, read up, kernel, admit, know enough to, jack of all trades, consult, infrastructure, pairing, designer

full-stack-002
post, submit event, required fields, form state, disable the button, prevents reload, body, csrf token, spinner, axios, event handler, put, formdata, client checks, sent over
session, cookie, permission, parse, service layer, handler, load balancer, schema, endpoint, dto, rights, controller then service, sanitise, checks again, reverse proxy
sql statement, update, row, not null, rollback, bound values, disk, write-ahead log, foreign key, connection pool, index, escaping, version check, tables, begin
201, 422, success message, field errors, cache invalidated, 500, green tick, new id, stays filled, state updated, 200, shows the saved, redirect, spinner gone, list reloads

full-stack-003
convenience, red border, no waiting, less frustration, before sending, inline hint, nicer, instantly, typo, less traffic, without reload, quick answer, responsive, politeness
postman, devtools, javascript off, manipulated, malicious, last word, data integrity, api open, injection, script, gatekeeper, other clients, mobile app, authority, hacker, disable javascript
monorepo package, typescript, username taken, common library, yup, stock, two languages, needs database, same code, code generation, duplicate rules diverge, types package, out of sync, only server knows, contract

full-stack-004
random id, server remembers, sticky, memory store, session table, reference, opaque, each request asks, memcached, server state, locker key, row in a table, fetch the user, shared store, server-side, just a number
secret key, payload, self-described, public key, base64, scales, microservices, user id inside, json web token, contains roles, header payload, offline, issuer, bearer, readable by anyone, tamper-proof
delete the row, valid until, blacklist, denylist, immediately, kick out, steal, fifteen minutes, instantly, cannot take back, end all sessions, ban, key rotation, fired employee, waits until, password change
http only, not localstorage, cookie flag, script injection, same-site, javascript cannot read, cross-site, forged, stolen by script, browser sends automatically, strict, bff, in memory variable, lax, samesite flag, no script access

full-stack-005
where id is null, customers left, join on customer, keep all, unmatched, right side empty, where orders id, no match, joined rows, filter null, left side, missing partner, order id is null
correlated, exists, set difference, minus, cte, count zero, having count, group by, inner select, negated, select one, subselect, aggregate, without any row
not in with null, empty result, returns nothing, unknown, three-valued, slow on big, duplicate rows, indexed column, condition in where, inner join by accident, execution plan, nullable, large tables, check plan, wrong result

full-stack-006
one or two days, pull often, feature branch, merge conflicts small, feature flags, small branches, live long, delete after, sync, not weeks, fetch, stale branch, branch name, ticket number, often integrated
imperative, formatting separate, conventional, interactive rebase, subject line, ticket in message, wip, fixup, buildable, readable, explains, no fix fix, body, one purpose, story
reviewer, lint, draft, two eyes, description, green, no direct push, small pr, github actions, preview, code owner, screenshots, comments, self-review, template, pipeline, build passes
never rewrite, reflog, inverse commit, bisect, push rejected, others already pulled, published, git revert, tag, with lease, back out, amend only local, do not rebase, hotfix, undone

full-stack-007
dotenv, database url, yaml per stage, helm values, outside of code, configmap, api address, same artefact, command line, feature switch, runtime, hard-coded, settings file, different values per stage
api keys, passwords, aws secrets, 1password, git history, doppler, kubernetes secret, key vault, scanner, ssm, never in git, sealed, access limited, hashicorp, example file, private key, gitleaks, credentials
zod, refuse to start, boot, clear error, required variables, at boot, missing variable, type check, stop immediately, not at midnight, crash on start, parse, app does not start, sanity check, assert
docker compose, same database version, terraform, staging, works on my machine, same postgres, infrastructure as code, promote, built once, dev container, similar, only values differ, mirror, not sqlite, versions

full-stack-008
urls, get post put, curl, http cache, openapi, status codes, cdn, verbs, swagger, crud, third parties, browser, easy to debug, entities, partners
ask for exactly, nested data, one endpoint, apollo, dashboard, frontend decides, screens differ, related data, bandwidth, schema introspection, choose fields, different screens, relay, many sources, resolver
function call, microservices, binary, monorepo, proto file, stubs, compact, contract, typescript both sides, backend to backend, remote function, between backends, generated stubs
dataloader, expensive queries, hard in browser, post only, many endpoints, binary not readable, file upload, error handling, under-fetching, overkill, coupled, monitoring, query limits, v2, learning curve

full-stack-009
one function, mocked, playwright, api with database, click through, real user, module, cypress, wired together, jest, in isolation, real browser, several modules, logic, black box, login flow
milliseconds, minutes, break often, fragile, realistic, cheap, debug where, false alarms, hard to maintain, close to reality, unstable, pinpoint, feedback
handful, happy paths, money path, testing trophy, ice cream cone, mostly integration, bottom broad, checkout, depends on risk, few e2e, seventy, layer

full-stack-010
one hour, fingerprinted files, fresh, hashed names, how long, must-revalidate, no request at all, from disk cache, s-maxage, static assets, lifetime, stale-while-revalidate, without asking, directive
fingerprint of content, empty body, asks if changed, if-modified-since, version hash, without body, entity tag, weak tag, still valid, checksum, no-cache, saves bandwidth, compares, timestamp, same tag, short answer
bank page, logged in, varnish, other user, authorization header, cookie, mix up, account page, public versus, stranger, per user, back button, secret

full-stack-011
time tracking, invoicing, warehouse, excel before, booking tool, internal tool, hr, sales team, reports, admins, approval, shift planning, club, teachers, inventory
data model first, controller, react, mock-up, sketched, rest, entity, vertical slice, seed data, frontend last, migration then, skeleton, drew tables, thin slice
time zones, permissions, concurrency, file upload, pdf, duplicates, index missing, double booking, state, unclear requirement, import, legacy, excel formats, large tables, encoding
saved hours, daily, would test earlier, show sooner, less excel, every day, errors down, asked for more, demo, minutes instead, talk to users earlier, adopted, paper gone

full-stack-012
kubernetes, dns, sql tuning, webpack, terraform, oauth, docker, no idea, backend person, nginx, certificates, animations, blank, beginner, linux, aws, first time
two days, stack overflow, logs, trial and error, tutorial, half a day, small example, timebox, source code, curl, rebuilt it small, chatgpt, isolate, in circles, log output
operations, slack, wrote what i tried, screen share, admin, shown him, community, mentor, github issue, pinged, sat with, clear description, devops engineer, half an hour with, called
ask sooner, basics, no shame, wiki page, runbook, fundamentals, after an hour, taught others, mental model, reading errors, less afraid, book

full-stack-013
everyone stuck, red pipeline, customer down, nobody can merge, who waits, money, data loss, cost of delay, how urgent, production issue, workaround exists, colleagues wait, damage, paying, one person or ten, stops others
undo last commit, acknowledge, back out, look ten minutes, hand to the author, first answer, pair, short look, assign, timebox, temporary workaround, skip flaky test, ask who broke
product manager, half day later, reduce scope, before noon, warn, no surprise, message, heads-up, status, new estimate, say no, standup, offer smaller

full-stack-014
postgres, django, spring, vue, aws, angular, typescript, rails, docker, laravel, mysql, kubernetes, redis, graphql, azure, php
customers, daily active, gigabytes, five engineers, monolith of, requests per second, tenants, repos, visitors, rows, a day, small team, sessions, services, countries, endpoints
slow tests, two state libraries, tangled, build takes, jquery, hours per release, god class, fear of changing, manual release, no tests, flaky, shared database, spaghetti, angularjs, every change breaks
strangler, one module first, page by page, boy scout, typed slowly, feature flag, small steps, spike, modules, parallel, incremental, one per sprint, pilot, budget, test first

full-stack-015
parent column, references itself, nested set, foreign key to same, root id, tree structure, reply to, array of ancestors, lineage, same table, one table, reference to parent, ancestor, hierarchical, mptt, thread column
with recursive, one select, map by id, assemble in memory, group by parent, hash map, by post id, common table expression, javascript map, order by path, in one go, nest in code, children array, without query per, fetch whole
show more replies, indent, three levels, first twenty, flatten, on click, top level first, view more, infinite, reply count, max nesting, too narrow on phone, expand, twenty roots, recursive component, further answers
keep the node, children stay, report button, rate limit, xss, sanitise, removed by author, moderators, tombstone, hide text, flag, ban, insult, links nofollow, blocked words, not delete replies

full-stack-016
straight to s3, put request, ticket, upload url, temporary permission, azure blob, gcs, no load on server, put url, minutes valid, server only signs, cloud storage, minio, frees the backend
slices, tus, percentage bar, five megabytes, lost connection, continue, offset, parallel, checksum per, pause, upload id, each piece, mobile network, not start over, xhr
file signature, clamav, maximum, renamed exe, antivirus, rejects, not trust extension, zip bomb, quarantine, allow list, first bytes, image re-encode, content-type can lie, infected, 5 gb
metadata row, uploaded processing ready, lambda, notification, transcode, pending, bucket event, converts, state in database, preview, scan job, poll, message, resize, failed
unfinished, time-limited link, owner check, nightly delete, other origin, not public, aborted, who may download, quota, attachment header, signed download, bucket rule, delete incomplete, retention, cookie-less

full-stack-017
like button, pretend, without spinner, update cache first, message appears, snappy, zero delay, drag card, todo, locally first, expected result, confident
toast, reverse, put back, snapshot, retry button, tell user, reset, old value, catch, show message, refetch, explain, return to before, onerror, turns red, failed
client id, uuid, precondition, same request twice, returns current, compare version, reconcile, deterministic, unique key, server decides, final state, ordering, repeat safe, canonical object, stale write
booking seat, bank, delete account, last ticket, stock, transfer, legal, wait for server, no undo, ticket purchase, email sent, often rejected, complex rules, better spinner, high stakes

full-stack-018
google, github, oauth, openid connect, come back with, swap the code, server exchanges, consent screen, authorise, access token, client secret, sent to, login page, user agrees, back channel, access and id
code verifier, random value, open redirect, session bound, intercepted, code once, whitelist uri, compare state, stolen code, attacker's code, https only, registered url, login csrf, injection
sub, public keys, check iss, aud, key set, not just decode, jwt, library, validation, meant for us, clock skew, algorithm, alg none
email changes, merge, unverified, hijack, sub not email, confirm password, two logins, second provider, recycled, already registered, email not verified, stable id, lost provider account, existing user, ask to log in, same person

full-stack-019
chrome, f12, page weight, first byte, download or wait, waiting time, large images, bundle, performance tab, which request, blank, green bar, requests, scripts, rendering, cold cache
opentelemetry, flame graph, middleware time, datadog, new relic, response time, curl, external calls, template, time stamps, cpu, memory, log duration, serialisation, waterfall of spans, cold start
missing index, explain analyze, query per row, log slow, orm, full scan, large join, count, waiting for lock, select star, sequential, database time, connection pool, query log
worst first, eighty percent, low-hanging, order by share, prove, benchmark, repeat, next culprit, no premature, real users, three seconds less, check

full-stack-020
spec, definition file, proto, json schema, typescript types, one truth, api description, documented, monorepo, interface first, api first, zod schema, yaml, central file, specification
openapi-generator, typescript client, build fails, orval, stubs, type error, mock server, from the spec, compile time, server stubs, automatically, no hand-written, derive, generators, type-safe
consumer-driven, build breaks, red build, schema check, e2e, consumer, provider, prism, mocks from spec, oasdiff, before merge, smoke, both sides tested, nightly, staging, schemathesis
never rename, new field beside, two releases, old stays, remove last, nullable, tolerant reader, ignore unknown, backend first, grace period, sunset, small steps, not breaking, old tabs, parallel

full-stack-021
celery, sidekiq, bullmq, return immediately, job id, not block, http timeout, rabbitmq, separate process, hangfire, enqueue, out of request, cron, message, gateway timeout
mail with link, percent bar, bell, sse, push, toast, can close the tab, spinner, estimate, state running, asks every
greyed button, second click, same parameters, max attempts, worker dies, error shown, alert, crash, heartbeat, unique key, already running, clear message, partial
s3, seven days, owner only, delete after, presigned, pdf, cached report, only requester, lifecycle, bucket, temporary, reuse, csv, outdated, rights checked again, auto-delete

full-stack-022
drop table, login bypass, sql text, glued, bobby tables, hacker, data interpreted, dump all users, changes the statement, treated as code, malicious input, string building, single quote, breaks out, union select
question mark, query and data separate, bind variables, driver, never concatenate, dollar one, statement and values, escaping is not, database treats as value, parametrise, jdbc, values separately, precompiled, sent apart
sort parameter, string interpolation, hand-written sql, limit clause, stored procedure, raw sql, sort direction, template string, hql, jsonb, dynamic table, whitelist columns, native, custom query, search filter
no drop rights, sonar, semgrep, pen test, limited account, separate user, firewall, code review, input validation, sqlmap, linter, restricted, no ddl, alarms, dependency update, hide errors

full-stack-023
tenant column, own database, pool, shared everything, noisy neighbour, cost per customer, big customers own, separate schema, same tables, physically, mix, hybrid, discriminator, cheap shared, one per customer, backup per
rls, base repository, global filter, cannot forget, postgres policy, one function, orm hook, automatic where, session variable, default scope, guard, interceptor, enforced by database, never by hand, query filter, one layer
jwt, not from body, user belongs to, logged-in user, header can be forged, signed, host name, identity provider, org id in, context, verified token, switch organisation, login, from the cookie, never trust the id, active company
two test companies, bucket folder, redis prefix, cross-tenant, elasticsearch filter, logs, worker passes tenant, reports, queue messages, automated leak, second customer, webhooks, admin tools, emails, s3 path, analytics

full-stack-024
server to client only, eventsource, two-way, proxies, http only, simpler, few seconds enough, chat needs, browser reconnects, fallback, ws, one direction, firewall, mobile push, refresh interval
several servers, message bus, kafka, map user to socket, topic per user, nats, which node, backplane, connection table, listen notify, each node, publishes, all tabs, dispatcher, adapter
notification table, resend since, mark as read, offline, last event id, jitter, sequence, sleep mode, refetch on, bell count, ping, replay, wifi, database first, acknowledge, unread count
cookie on handshake, own channel only, close when logged out, max sockets, csrf, file descriptors, check rights, idle timeout, ticket, flood, same origin, number of connections, revoked, throttle, handshake, per user limit

full-stack-025
database, then backend, then frontend, optional, new api, harmless, old ignores, never rename, schema change, without not null, backend tolerant, accepts both, optional field
browser tabs, mobile apps, several instances, not atomic, two versions, minutes overlap, old javascript, canary, blue-green, old server, coexist, rollout takes, users do not reload, overlap, cdn
turned off, release is not deploy, launchdarkly, invisible, few users, behind a switch, activate, beta users, config, off by default, internal first, deploy dark, step by step, stages
delete flag, old column later, cleanup, backfill, redeploy, reversible, down migration, when no one reads, backwards step, previous image, dead code, wait a week, drop column last, switch off, restore

full-stack-026
german, pdf, ocr, fuzzy, examples of searches, gigabytes, which formats, ask customer, typing errors, scanned, what they expect, result list
no new infrastructure, mysql fulltext, ilike, start simple, existing database, sqlite, gin index, enough for, stemming built, index column, postgres can, weights, small volume, materialised vector, match against
lucene, meilisearch, typesense, synonyms, facets, solr, algolia, similar, highlights, autocomplete, similarity, rag, language analysis, typo tolerance, millions, hybrid
change data capture, who may see, queue, rebuild, delayed, filter in query, delete too, acl, tenant, nightly, inconsistent, security trimming, updates, deleted documents, never show forbidden

full-stack-027
out of stock, null pointer, own error classes, wrong input, typed errors, network down, business rule, exception, user can fix, anticipated, unforeseen, programmer, insufficient funds, not found, fault
error middleware, 400, problem json, machine-readable, no sql, central handler, 422, translate, rfc 7807, one place, envelope, exception filter, stable key, enum, sanitised, 4xx, same format
sentry, uuid, exception with, support can search, incident number, code shown, context, user tells number, find in logs, kibana, full stack trace, sampled, grep, error id, on-call
not oops, error boundary, your data is kept, human words, understandable, inline at field, toast, contact, no jargon, button, calm, explains, not lose typing

full-stack-028
breach, not a normal bug, war room, dpo, all hands, ciso, legal, highest priority, drop everything, alarm, head of, security team, data breach, severity one, wake up, on-call
maintenance mode, invoices offline, flush, kill sessions, purge, feature toggle, cut access, pull the page, log everyone out, deactivate, contain, endpoint off, stop the bleeding, cdn purge, revert, close it
id in url, shared cache key, cached response, last release, idor, reproduce, connection reuse, global variable, wrong filter, vary header, diff, change log, race, mixed up, owner check
access log, who viewed, save logs, authority, list of, how long, timeline, tell both customers, three days, lawyer, screenshots, legal deadline, do not delete

full-stack-029
upgrades, vat, how many customers, usage based, proration, coupons, what plans, currencies, credit notes, payment methods, discount, accounting, b2b, standard case, complicated
stripe, chargebee, developer months, dunning, card data, sales tax, paddle, two percent, ongoing, failed cards, lifetime cost, salary, months to build, security audit, audits, hidden effort, maintain for years
own model, data portability, move cards, provider down, thin layer, raise prices, tokens, adapter, migration, wrapper, contract, dependent, leave, alternatives, change provider, keep own records
two weeks, sandbox, pilot, buy first, revisit, small launch, test one plan, criteria, review in a year, i would buy, decide with finance, spike, first customers, compare two, side by side

full-stack-030
investor, fair, sales promised, launch, who waits, funding, what is friday for, competitor, trade show, fixed date, pressure from, which customer, promise
list tasks, one week version, happy path, phase one, walking skeleton, without admin, thin, by hand first, critical path, show estimate, first version, only one payment method, vertical
fake it, second developer, fewer features, two weeks compromise, not cut tests, skip polish, consequences, scope time quality, bugs, later clean up, choose, manual behind, no magic, burn out
email, demo every day, short protocol, status, midweek, shared doc, write down, wednesday, warn early, ticket, review point, scope list, summary, daily check

full-stack-031
your name, explain each line, who wakes up, on call at night, understand before merge, responsibility stays, not copilot, not merge, not an excuse, will maintain, copilot is tool, blame
video call, file by file, pull request per, ask why, write tests first, chunks, session, smaller prs, unit tests, rewrite parts, half hour, show me how, screen, cover
non-existing functions, copy-paste, over-engineered, old api, injection, missing error handling, plausible but wrong, secrets, dead code, inconsistent style, unused, verbose, subtle bugs, leaks
ai rules, not embarrass, mark ai parts, code of conduct, friendly, review limit, what tools are allowed, pull request template, no ban, talk in retro, teach, size limit, understand-first, shared guidelines

full-stack-032
wait every day, how often red, money, ten percent, build time, trust is gone, real bug missed, developer time, one week log, rerun count, ignored, per week, chart, delays release, retries
tag, top ten, out of the pipeline, worthless, separate job, lower level, keep few, replace with unit, disable, triage, rewrite, duplicated, not blocking
sleep, animation, same user, leftovers, parallel runs, clock, third-party, random, fixed ports, unstable id, database state, brittle css, slow machine, async, asserts too early, clean state, shared account
weekly duty, zero tolerance, fix within, named person, flake rate, every sprint, hour per week, test guardian, friday, code owners, slack alert, agreement, new tests run, guild

full-stack-033
trade fair, demo, hard-coded, two days, bug in production, proper way, black friday, budget, law, investor, one week, copy and paste, refactor would, workaround, cron script, sales
comment, todo, told the team, only one place, debt, written down, wrapper, behind an interface, review, feature toggle, tech debt ticket, product knew, one module, short life, removal date, backlog
three months, replaced, bugs, paid off, nobody needed, rewrote, month later, thankfully, doubled effort, embarrassing, throw away, two years
deadline for cleanup, depends, set a date, reserve time, smaller clean, reversible, ask how long, agree cleanup, tests at least, remove later, conscious, time box, plan removal

full-stack-034
slow page, everyone said, frontend bug, first guess, convinced, backend blamed, database team, users reported, network team, error 500, timeouts, random logout, query
curl was fast, exactly sixty seconds, contradicted, fine locally, small detail, response time fine, incognito worked, only monday, timestamps, other office, tcpdump, other region, compared
nginx, cdn, certificate, connection limit, firewall, browser extension, cookie size, timeout setting, clock, keep-alive, disk full, vpn, antivirus, mtu, ipv6, header size, memory
runbook, alarm, change setting, dashboard, told everyone, measure before, assume nothing, presented, config, follow request, story, checklist, retro, tell the teams

full-stack-035
filter, dashboard, logical to us, we imagined, advanced, nobody needs, wizard, power users, looked clear, more options, in mind, our idea, self-explaining
sat beside, looked over shoulder, screen share, five users, hotjar, support phone, hallway, struggled, clicked wrong, excel, notes on paper, sticky notes, feedback call, usability, sales told, warehouse
one button, export, default, fewer fields, shortcut, wording, bulk edit, reordered, search, label, replaced, print, undo, split
minutes, quarterly, used daily, monthly visit, calls dropped, talk to users before, prototype first, conversion, once a sprint, faster, less training, invite, adoption, test with three

full-stack-036
ship friday, refactor, animations, clean code, launch, more features, user flow, stable, designer insisted, tech lead, speed, accessibility, marketing date, product wanted, new components
whiteboard, one table, translate, both languages, effort per option, compared, asked why, mockup, showed cost, coffee, sketched, each explain, spike, user test, neutral
two steps, first version, middle way, product lead, simple animation, later release, priority list, vote, must-haves, everyone could live, mvp, decision log, founder, version two, test decides
earlier together, weekly sync, better mood, design joins, fewer fights, happier, kick-off, working relation, involve engineers, laugh, user liked

full-stack-037
sql, api key, s3, no rate limit, open redirect, token in log, admin route, csrf, plain text, log4j, hard-coded key, path traversal, unprotected endpoint, missing authorisation, weak hash, file upload
changed the id, burp, curl, bug bounty, while debugging, by accident, dependabot, all customers, personal data, logs showed, cvss, code review, nobody exploited, customer told, harmless
hotfix, key revoked, cto, within hours, upgraded, new keys, private channel, deployed, security lead, all tokens, dpo, added check, that evening, changed password, closed
scanner, secret scanning, threat model, pre-commit, training, test for each, default deny, review list, pipeline, dependency update, negative tests, central, workshop, gitleaks, middleware, policy

full-stack-038
psychological safety, small teams, pairing, direct contact, humour, clean code, no blame, short paths, decide, open talk, remote, ship often, pragmatic
calm, bridge, frontend and backend, teach juniors, postgres, finish things, explain simply, typescript, eye for ux, curiosity, pragmatism, quick prototypes, legacy, tests
job ad, signed up, your blog, your app, tested your, domain, your customers, small team like, health, you write that, your docs, match, stage, open source, your engineers

full-stack-039
microservices, mongodb, graphql, own framework, redux, spa, serverless, only two, time pressure, hype, three years ago, firebase, own auth, i picked, single table, kubernetes
every change three repos, no joins, onboarding, debugging, deploys, bill, inconsistent, reports impossible, nobody understood, slower, vendor, data loss, bottleneck, tests, upgrade, painful
merged back, moved to postgres, patched, step by step, wrapped, still live with, converted, six months, consolidated, monolith again, adapter, new parts, removed, froze, workaround, partly
boring technology, team size, exit cost, prototype first, start with monolith, ask ops, reversible, write decision, real load, spike, how hard to undo, relational first, who maintains, standard, boring

full-stack-040
google docs, yjs, automerge, paragraph lock, overwritten, ot, check out, three-way, simultaneous, lost changes, turn-taking, same line, intention, convergence, character ids
socket, inserts, central server, revision number, total order, fan out, patch, transform, each keystroke, room, small edits, confirm, rebroadcast, server assigns, timestamps
local edits, buffer, state vector, tunnel, merge on return, laptop closed, indexeddb, pending, train, diverged, sync back, send later, since version
avatars, coloured, restore, read-only, selection, comment only, carets, viewers, own undo, time travel, log, live cursors
off the shelf, lock is fine, tiptap, rarely, form fields, two editors, overkill, liveblocks, buy, simple lock, text or form, start simple, per section, expensive, not build yourself

full-stack-041
k6, where it saturates, grafana, locust, production traffic, first limit, cpu, flame graph, p95, simulate, dashboards, stress, evidence, traces, ramp up, curve
connection pool, full table scans, writes, disk io, replication, hot rows, vacuum, slow joins, bigger tables, sharding, partition, too many connections, cpu on database, pgbouncer
sessions in memory, redis, workers, email sending, add servers, uploads local, shared nothing, pdf, round robin, s3, sticky, async, several instances, containers
cloudflare, images, html pages, max-age, memory cache, pictures, hit rate, invalidate, fonts, near user, cached pages, gzip, browser cache, fragments, hot queries
more ram first, monolith is fine, bill, not rewrite, cheap, one step, pay, no kubernetes, kiss, over-engineering, bigger database, scale up, complexity, only what breaks, enough, operations

full-stack-042
zanzibar, rbac, tuples, grant, principal, abac, graph, rebac, user to document, editor role, membership, action, permission table, google drive
child documents, sharing a folder, explicit deny, closest wins, remove one person, most specific, subfolder, propagates, break inheritance, union of rights, private in shared, tree, parent folder, highest right, overrule
never in ui, one function, sql join, can user, policy engine, opa, search results, counts, not per controller, guard, api, pagination, single library, forgetting, hidden button, lists must
long random, expiry date, disable link, uuid, hash stored, regenerate, login still, turn off, view only, 128 bit, referer, noindex, robots
materialised, matrix, log each grant, denormalise, flattened, explainable, milliseconds, report, batch check, trail, invalidate, history, unit tests

full-stack-043
created paid shipped, finite, enum, cannot jump, open paid, cancelled, timestamps, order saved first, awaiting payment, lifecycle, history, authorised, captured, guards
stripe, signed event, closes the tab, success page lies, hmac, user may fake, ask the api, backend event, shared secret, browser can close, raw body, ask provider, return url, redirect not proof, endpoint
processed events, same event, double click, resend, unique constraint, upsert, already paid, event log, order number as, ignore second, network timeout, at least once, transaction, lock
settlement, daily job, match, partial refund, stuck pending, bank, open orders, payout list, disputes, credit, discrepancies, alert, ask for status, books
iframe, stripe elements, token instead, scope, saq, checkout page, never see, card number, not in logs, 3d secure, provider hosts, only last four, audit, drop-in, certified

full-stack-044
pgvector, split, semantic search, top five, pieces, hybrid search, paragraph, link to page, overlap, index, bm25, footnote, rerank, where it comes from, pdf parsing
tenant filter, acl, before retrieval, rights in index, metadata filter, per customer index, logged-in, leak, never in prompt, sees only, separate, deleted documents, row level, no training, document rights
invents, ignore previous, check the answer, confidence, disclaimer, attack in pdf, only from context, tools limited, jailbreak, malicious document, verify, wrong facts, human check
hundred questions, thumbs up, expert answers, llm as judge, accuracy, each release, expected answers, precision, test questions, score, labelled, spot check, compare prompts, recall, faithfulness, users rate
smaller model, words appear, provider down, budget, price per question, second provider, retries, limit per customer, plain search, cached answers, token count, slow, expensive, queue, degrade

full-stack-045
talk to customers, no hype, first users, experience of three, fastest to learn, mvp, money, prototype, product market, feedback, assumptions
rails, django, heroku, one repository, paas, server-rendered, laravel, one app, relational, hosted, less moving, render, supabase, mysql, stripe
one-click, restore tested, sentry, login, staging, github actions, error tracking, migration tool, smoke, security, linter, automated, audit log, infrastructure as code
wait until, cache, mobile app, when load, no queue, split later, at thousand users, multi-region, review every, event bus, limit reached, add when, i18n, decision log

full-stack-046
leading system, who writes, customer master, only one writes, table of, master data, one truth, per entity, read-only copy, decides, orders here, no double maintenance, golden record
debezium, daily check, count, kafka, dashboard, replicate, queue, checksums, every night, bridge, two-way is hell, alerts, one direction, nightly report, lag
ten customers, small first, friendly customers, by country, switch, undo, pilot customers, few first, toggle, routing, batch, return, new customers first, proxy, low-risk
only bug fixes, turn off, budget, plug pulled, last customer, no new features, monthly, sunset, calendar, double work, announced, maintenance, switched off by, countdown, licence, management backs

full-stack-047
ask for login, id check, bills ten years, accounting, law, lawsuit, impersonate, contract, passport, tax law, email confirmation, what must stay, authorised, open payments, must keep
crm, mailchimp, register, google analytics, every table, list of tools, newsletter, support tool, warehouse, caches, search index, exports, spreadsheet, zendesk, subprocessor, files
script, ticket, hash, call the providers, null out, replaced by, deletion service, queue, retried, foreign keys, one button, placeholder, status per system, event, checklist
overwritten after, delete list, thirty days, encrypted per user, when restored, not editable, short log, shorter retention, masking, throw key away, ninety days, backup runs out, log rotation, replay deletions, aged out
email, certificate, report, tell user, protocol, answer, done list, dpo, evidence, log entry, notify, template, signed off, letter to user, deletion certificate

full-stack-048
five services, legacy, payment, three teams, bank, big customer, mobile, kubernetes, law, half a year, compliance, multi-tenant, black friday, money at stake, new market
walking skeleton, epics, riskiest first, diagram, contracts between, weekly, iterations, api first, feature flag, spike, small releases, sequence, tickets, thin, two-week, workshops
i chose, i argued, i convinced, event-driven, my call, queue instead of, i postponed, buy not build, i designed, my decision, i rejected, postpone, monolith, database
launched, conversion, integrate earlier, latency, customers migrated, would start with, zero downtime, smaller, thousand users, test load earlier, smoother, weeks late, involve ops, minutes

full-stack-049
tsvector, mysql, indexes, ilike, million is small, existing database, no extra, b-tree, array column, start there, jsonb tags, composite, no new system
meilisearch, solr, typesense, queue, nightly rebuild, cdc, lag, eventually, double operations, index again, facets, alias swap, algolia, deleted records, events, second store, kafka
where clause, company filter, wrong counts, not afterwards, groups field, totals reveal, token, pre-filter, may see, page half empty, index rights, forbidden, group ids, hidden hits, post-filter
precision, top ten, user feedback, sample searches, boost, fuzzy, test set, no hits, misspelling, stemming, weights, logs, order of results, score

full-stack-050
slices, continue, five megabytes, pause, missing parts, checksum, background upload, part number, 10 mb, pick up, where it stopped, parallel parts, in pieces, resume, lost network, each part
not through server, upload url, temporary, short-lived, direct, minutes, object storage, gcs, put, valid, sas, backend signs, bypass, azure blob, storage directly, credentials
ffmpeg, hls, resolutions, adaptive, processing, lambda, push, 720p, converted, event, mediaconvert, bitrate, segments, cdn
maximum, malware, per user, only mp4, moderation, limit per day, illegal, login, spam, delete unfinished, magic bytes, duration, rate, reject, check codec, report, ffprobe

full-stack-051
same user, exact time, both numbers, copy of data, which row, write down, rerun, same filter, ask when, record id, side by side, logs, repeat
vat, deleted rows, duplicate rows, floats, different where, cents, utc, replica, diff, refunds, row by row, pagination, status filter, midnight, stale, compare sql, intermediate
one query, common module, one place, remove second, test compares, delete the copy, backend calculates, domain, shared code, written definition, refactor, one calculation, materialised
accounting, email, which is right, finance, explain, resend, decisions made, contact, corrected file, auditor, all who downloaded, send a corrected, tell them honestly

full-stack-052
postman, showed, change the id, delete others, demo, video, open door, not a detail, two minutes, read all, admin call, normal account, hidden button
api, guard, personal data first, payments, admin, every request, central check, write operations, close all, deny, delete routes, owner check, list of endpoints, role check, highest risk, one layer
product owner, later launch, fewer features, founder, smaller group, not my call, cost, closed beta, legal, two scenarios, ceo, moving, partial launch, recommend
integration, loop over endpoints, forbidden expected, second person, ci, 403, scan, checklist, automatically, all routes, penetration, unknown user, anonymous

full-stack-053
data lost, invoices wrong, import, nightly, angry, no monitoring, emails, delayed, orders vanished, failed silently, ticket ping-pong, certificate, interface
drew, i looked, i collected, i asked, i logged, small script, i followed, without being asked, i set up, followed the data, evenings, i documented, i measured
named, sla, table, boundary, rota, raci, alert goes to, shared, duty, signed, written agreement, split in half, named contact
stable, alarm, monthly, half a year, weekly, quiet, dashboard, no tickets, tickets down, months without, check
`;
