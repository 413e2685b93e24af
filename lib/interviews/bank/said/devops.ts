/** What people say who make the key points of the questions in devops: below each question's id a line for each of its key points. */
export const DEVOPS_SAID = `
devops-001
quiet pager, nobody notices, runs smoothly, detective work, dull nights, fast deploys, scripts do the work, firefighting, no surprises, self-healing, invisible, order, shipping ten times
terraform, kubernetes, set up monitoring, cut deploy time, wrote a script, ci server, raspberry pi, homelab, brought back, data centre, wrote ansible, moved to cloud, black friday, jenkins
patients, shoppers, someone can pay, engineers can ship, sleep, unblock, people rely, hospital, make others productive, product teams, colleague saves, students, end user

devops-002
same linux, one os underneath, processes isolated, docker, syscalls, no own os, one kernel for, wall between processes, chroot, common core, sits on, lxc, fenced, ps shows all
vmware, emulated, complete machine, kvm, boots its own, virtual disk, separate kernel, virtualised, bios, windows on linux, simulated, full operating, guest os, hyper-v, drivers
milliseconds, minutes, gigabytes, starts in a blink, hundreds per host, pack more, slim image, fast scaling, heavier, less memory, light, tiny, quick to move, small footprint, disk space
break out, not root, gvisor, kata, drop capabilities, firecracker, kernel bug, apparmor, neighbour, user namespaces, weaker boundary, hardened, privileged mode, selinux, tenants

devops-003
second region in minutes, test like prod, clone, spin up again, disaster, new customer, no snowflakes, staging equals, throw away, from scratch, copy of, modules, twin
merge request, blame, peers look, undo, second pair of eyes, documentation, revert, old version, comments, four eyes, blame log, diff in review, trail
terraform plan, somebody changed by hand, before applying, shows deletes, reality differs, out of sync, surprise, sees what changes, nightly check, preview of, manual change, apply, compare to real
two at once, encrypted bucket, tfstate, passwords in state, vault, not in git, shared state, corrupted, s3, backup of state, concurrent, who can read, terraform cloud

devops-004
same container, not rebuild, registry, one binary, docker image, compiled, versioned package, what was tested, hash, package once, nexus, checksum, labelled, no second build
quick tests, code review, sonar, sast, type check, before slow ones, dependency check, acceptance, pull request, coverage, contract tests, merge, ui tests
five percent first, step by step, previous version, switch back, traffic share, few users, revert, toggles, half the servers, dark launch, percentages, wave, undo
watch dashboards, synthetic, error rate after, logged, who released, slack message, changelog, login test, after deploy, alert, deploy marker, look at logs, ticket, sign-off

devops-005
five hundreds, how slow, success rate, 5xx, page load, users wait, milliseconds, timeouts, uptime, correct answers, red method, slow pages, broken
how many calls, users online, rps, per minute, volume, requests, incoming, demand, concurrent, visitors, spikes, drop means, orders per minute, orders, hits
ram, file system, pool exhausted, threads, how full, cores, swap, use method, open files, io, nearly full, free space, bandwidth, backlog
not averages, median, wake me, tail, someone must act, slowest one percent, noise, budget burn, no cpu alarm, 99th, on symptoms, average lies, histogram, worst, page only

devops-006
config in repo, dockerfile, plain text, pasted, hardcode, git history, layer, not in code, separate from code, chat, pre-commit, wiki, env in compose, baked
hashicorp, at start, mounted, aws secrets, key vault, only this app, injected, sidecar, own account, external secrets, kms, sealed, fetch at runtime, kubernetes secret, tmpfs
every thirty days, automatic change, lease, token, one hour, iam, new each time, on leaving, certificate instead, managed identity, ttl, oidc, two users, renew
not print, who read it, debug output, scrub, alarm, trace, asterisks, tls, error message, stack trace, scanner, audit trail, console, monitoring

devops-007
dns, old ip, nameserver, waiting, hours, flush, different dns, provider, from other networks, record, old address, host file, browser cache, public resolver, cloudflare
out of date, www or without, browser details, wrong name, validity, alternative names, only main domain, self-signed, dates, clock, redirect, covers, letsencrypt, read it
browser lock, one server not updated, missing middle, full chain, nginx, some nodes, curl each, two servers, behind balancer, old phones, proxy, test each, root, fullchain, one node
three hundred seconds, day before, certbot, both sites alive, reminder, short ttl, lower it before, checklist, expiry alarm, keep old running, redirect old, parallel, test first, automatic renewal, switch

devops-008
ps, uptime, which process, memory leak, steal, vmstat, eats all, killer, ram, core, runaway, 100 percent, zombie, processes
du, space left, var log, logs filled, iotop, read write, await, slow disk, nfs, raid, partition, volume, 100 percent full, backup writing
ping, time wait, tcp, iftop, ports, traceroute, retransmits, too many open, attack, database connection, external, latency, firewall
last release, journalctl, tail, error lines, syslog, cron job, update, last hour, new version, backup running, history, kernel messages, grep

devops-009
scale up, hardware limit, more ram, reboot, twice as expensive, biggest instance, no code change, upgrade, one box, easy, single machine, maximum, bigger box, database first
scale out, behind a balancer, sessions in redis, round robin, shared nothing, cookie, files not local, any server, complexity, spread requests, sharding, cattle, copy, coordination
single point of failure, two data centres, maintenance without, survive, crash, one dies, rest carries, no outage, high availability, spare, backup machine
add at noon, night fewer, automatically, cheaper small, pay, threshold, cpu above, peaks, black friday, hourly, min and max, shrink, spot, kubernetes hpa

devops-010
never restored, bring it back, quarterly, really read, untested, exercise, empty machine, once a month, open the file, schrodinger, by stopwatch, full test, automated restore, fire drill
different account, tape, offline, other building, cannot delete, write once, second site, three copies, fire, encrypted by, air gap, cloud provider, worm, other credentials, geo
hourly, lose one day, acceptable, every night, business decides, four hours, last five minutes, bearable, wal, ask business, interval, how fast back, downtime, transaction logs, data loss
keys stored, thirty days, failed job alarm, size check, legal, seven years, password, old ones, report, green mail, checksum, gdpr, lifecycle, success mail

devops-011
dmz, only balancer, database inside, no internet ip, ingress, internal, three tiers, front door, outgoing through, igw, hidden, one door, layers, reverse proxy, database private
only app to db, 5432, whitelist, 443, tier by tier, default deny, from balancer only, microsegmentation, acl, closed, sg, explicit, app subnet
two data centres, one per zone, three zones, replica elsewhere, standby, survive loss, az, second zone, duplicate, balanced, nat per zone, subnets in each, failure, copies, replica in
jump host, ssm, no ssh open, partner, site-to-site, service endpoint, allow list outbound, mfa, admins, private endpoint, proxy, tunnel, third-party api, wireguard, ddos

devops-012
three at night, pagerduty, checkout, disk ninety, timeouts, weekend, could not log in, 500, queue, phone, dinner, page loads, database full, cpu, red
looked at, laptop, ssh, narrowed, grafana, excluded, kubectl, saw that, called colleague, step by step, error messages, queries, timeline, kibana
deleted old logs, added disk, killed query, bounced, back to normal, increased, reverted, switched over, green, more memory, failed over, twenty, temporary fix, rollback
log rotation, alarm earlier, retro, warning at, index, autoscaling, tuned the alert, ticket, removed, permanent fix, cleanup job, retention

devops-013
two hours, boring, copy paste, mistakes, monday, user accounts, certificates, release notes, clicking, monthly, half a day, servers patched, checklists, forgotten
small first, powershell, go, cron, api, test environment, jenkins job, idempotent, log output, version, cli, lambda, confirmation, playbook, github action
five minutes, per month, special case, first run, timeouts, wrong date, zero mistakes, freed, weird name, crashed, half a day gained, no tickets, unicode
git, readme, wiki, button, showed, on call, chat command, second person, open source, pull requests, hand over, bot

devops-014
which url, since when exactly, send me, what do you expect, exact message, log line, your branch, vpn, define broken, what you see, browser
open it, ping, ssh, kubectl get, login myself, database up, from browser, service running, disk, events, restart count, layer by layer, ingress, port, endpoints
who deployed, last night, git log, pipeline history, new image, test data, branch, yesterday, upgraded, diff, migration
slack, write back, explain, note, faq, they can see, button, reset script, health page, share cause, permission

devops-015
postgres, aws, azure, vms, kafka, terraform, nginx, data centre, redis, elasticsearch, proxmox, argocd, gateway, message queue, bare metal
microservices, thousand requests, terabytes, customers, round the clock, euros a month, fifty, developers, million, sla, dozen, traffic, pods
migration was mine, backups, ci part, second engineer, introduced, alone, monitoring, deputy, i set up, day to day, deployments
no failover, old version, flaky, one database, expensive, backups untested, certificates by hand, documentation, secrets, bottleneck, bus factor, monitoring gaps, technical debt, upgrades

devops-016
logins that succeed, browser, ratio, from user's side, synthetic, real users, valid attempts, wrong password not, measured at balancer, percent of logins, failed logins, response under
three nines, past months, each nine costs, ask product, good enough, contract, achievable, tighter later, start modest, two nines, too strict
forty-three minutes, per month, one per thousand, what is left, minus, four weeks, spent, budget left, calculate, one in a thousand, quarter, consumed, thousand failed, leftover
stop features, fast burn, wake someone, slow burn, fix first, release more when left, agreed consequence, half used, no deploys, experiments, sprint, spent budget, written agreement, take risks, feature stop

devops-017
describe pod, logs -p, kubectl describe, log of last, terminated, why it died, before crash, status, exit, last lines, crash message, timeline, restart count, stern
too little memory, health check kills, segfault, signal, exits itself, exit 1, sigkill, killed by kubelet, exception, application error, oom kill, dies on start, probe fails, java heap, distinguish
missing variable, wrong tag, database not reachable, typo, mount, registry, env, credential, port, command, file rights, migration, changed yesterday, entrypoint, service not up
more memory after, longer start, measure first, set limits, patience, heap, failure threshold, not blindly, fix leak, observe usage, healthz, resource, vpa, double

devops-018
pod after pod, two full sets, five percent, side by side, flip, few users first, replace step, batch, green idle, router, subset, instance by instance, second fleet, bird
twice the machines, seconds back, slower back, cheapest, few affected, expensive, small harm, safe, no extra, default, critical service, hardware, extra servers, limited damage
columns, expand contract, both can read, old code new table, logged in, cookies, add first, api, drop later, running requests, websocket, mixed, migrations first, queue messages
flagger, argo rollouts, compare with old, automatically stop, latency, kpi, go or back, bake time, baseline, statistics, gate, slo, proceed, machine decides, auto rollback

devops-019
nobody touches, tell the team, save the file, pull copy, hands off, announce, keep old state, halt, download, chat, pipelines off, disable, freeze everything, snapshot
older version of state, what exists, console, terraform import, list resources, fix by hand, until plan empty, state mv, check cloud, read-only plan, real resources, orphaned, recover from version
s3, blob, gcs, lock table, terraform cloud, not on laptop, who wrote, shared, backend with, central, previous revisions, gitlab, object, older revisions kept
only ci applies, atlantis, no laptop, serial, merge first, split by service, one run, no local rights, concurrency, blast radius, stacks, workspaces, layer

devops-020
numbers over time, prometheus, graphs, percentages, gauge, something is wrong, low cost, long-term, grafana, cpu, rates, whether, slo
what exactly happened, stack trace, text, kibana, loki, json, error message, record, line, elastic, story, grep, expensive
jaeger, hop, which service, waterfall, slow call, where it hangs, path of, request journey, distributed, tempo, call chain, microservices, parent
same id, click from graph, header, keep ten days, request id, drop debug, labels, otel, jump, only errors, propagate, volume, budget

devops-021
list, last month, go through, spreadsheet, most frequent, top ten, count per, flapping, tally, which were useful, statistics
turn off, morning instead, bundle, remove duplicates, no page, mail, threshold, kill, inhibit, lower priority, disable, working hours, mute, consolidate
checkout fails, slow for customers, not disk, login, error rate, only if hurts, slo based, outside view, people notice, service broken, cause to dashboard, page when, orders fail, burn, latency
link, name, documentation, new alert needs, wiki, retire, steps, maximum, hand over, monthly look

devops-022
labels, showback, who pays, cost report, chart, per product, untagged, invoice, dashboard, finops, owner, biggest first, top ten
nobody uses, test at night, unattached disks, old volumes, half empty, ip addresses, smaller instances, weekends off, zombie, dev, over-provisioned, stopped, logs kept, load balancers
one year, three years, steady base, preemptible, batch jobs, contract, scale down, graviton, negotiate, interruptible, base load, bids, cheaper cpu
between zones, glacier, cold, cdn, compress, nat, watch latency, tier, architecture, old objects, keep redundancy, debug logs, traffic out

devops-023
okta, yubikey, named account, active directory, no root, two-factor, one identity, offboarding, no common password, hardware key, authenticator, oidc, keycloak, profile
two hours, four eyes, ticket, expires by itself, teleport, emergency, ask, slack approve, for the incident, jit, on demand, second approves, automatically removed
no ssh, merge, ci does it, argo, runbook button, dashboards enough, look only, scripts, no kubectl, logs central, chatops, machine has the rights, deploy bot, git, no need for login
cloudtrail, each quarter, remove unused, recording, report, not used for ninety, surprises, siem, check lists, session, leavers, trail

devops-024
fresh vm, never laptop, two approvals, merge, clean room, throwaway, from git only, ci only, signed commits, pull request, new each time, no manual build, empty machine, hosted
sigstore, slsa, cluster refuses, fingerprint, hash, unsigned rejected, notary, kyverno, trust chain, gatekeeper, who built, checked at deploy, public key, certificate
exact version, trivy, npm, cve, own registry, sha, third-party, package list, renovate, proxy, fixed version, checksum, bill of materials, malicious package
ci secrets, no admin, locked down, jenkins plugins, approve, isolated runners, short tokens, review workflow, network, four eyes, owner, temporary credentials, workflow files

devops-025
not yet started, connection pool, caches empty, jvm, ready endpoint, migration running, premature, first requests, initial delay, java start, slow start, balancer too quick, booting
killed mid, finish requests, thirty seconds, close connections, removed too late, stop accepting, signal, connection reset, still sending, sleep before, hard stop, wait until, term, old pod
column missing, javascript files, logged out, half new half old, api contract, mixed, hash names, cookies, json format, old frontend, database change, serialised, 404 assets, feature
look at balancer log, which instance, curl loop, correlate with deploy, in staging, per pod, exact second, watch during, k6, trace, gateway

devops-026
slower or more, input, consumption, messages per second, campaign, both rates, somebody bulk, incoming, marketing mail, per message time, average duration, doubled, traffic
slow query, third party, one bad message, timeouts, crash, memory, stuck, waiting for, deadlock, network, last deploy, blocked, same message, exception
double the workers, not if database, parallel, partitions, kafka lag, keda, threads, more pods, makes worse, more consumers, consumers per partition, lighter job, temporarily, horizontally
oldest message, throw away, important first, dlq, slow producer, limit senders, expire, second queue, too old, alarm at, reject, lag, throttle, discard, vip

devops-027
one typo, every server, no tests, facebook, config is code, no staging, looks harmless, whole fleet, applied live, small change, crowdstrike, skip pipeline, wide
pull request, json schema, ci, repository, second person, dry run, roll back, gitops, approve, diff, unit tests
first one host, wave, ten percent, wait, one zone, dashboards, slowly, stop on errors, soak, dev then prod, bake, part, observe, small group, pause
keep old config, sane values, don't crash, check on load, refuse, ignore invalid, keep running, start with previous, validation at start, sensible, degrade, kill switch, schema mismatch

devops-028
lambda, image resize, webhook, once a day, nightly job, rarely, upload trigger, cron, pay per call, prototype, idle most, startup, unknown traffic, events, queue trigger
first call slow, fifteen minute, long jobs, websockets, database pool, stateful, big files, video, ram, state, java, latency sensitive, disk, gpu
per request, calculate, million calls, vm, expensive when, round the clock, reserved, fargate, constant load, busy all day, full load, own server, crossover
not on my laptop, scattered, tied, step functions, emulate, migrate, portability, distributed, localstack, deployment, iam, cloudwatch, proprietary

devops-029
you do database, one writes, one talks, calm voice, two people leave, incident lead, who stays, hands off keyboard, loud, ops lead, names, only needed people
nobody changes, wait, write down, one channel, whiteboard, stop everything, say before, summary, board, list changes, google doc
last deploy back, get it running, maintenance page, switch over, bring back, revert, bleeding, read-only, sell again, disable feature, restart, analyse afterwards, customers first, static
each half hour, boss, shop message, no guilt, social media, next day, one spokesperson, write up, press, fixed rhythm, debrief, timeline meeting, mail

devops-030
can it wait, contract, law, marketing, what breaks, campaign, worst case, database change, fixed date, reversible, conversation
only part, toggled off, five percent, without migration, tomorrow morning, back plan, morning instead, hide, small piece, beta, staff only, split, thursday, next week, deploy dark
they stay until, phone number, their risk, developer on duty, product boss, evening, sign, reachable, escalation, rota, laptop, until ten
any day, small changes, rollback button, trust in pipeline, daily, boring, monitoring, fast recovery, auto rollback, several a day

devops-031
coffee, alone, how come, not accuse, curious, meant well, listen, not in front, overwork, hero
write down, terraform, diff, history, git, snapshot, check each, inventory, shell history, servers differ, put into code, all fixes, notes, rebuild as code
normal way blocked, too slow, ten minutes, no rights, alerts, ticket took days, approval, process too, faster deploys, bug, real cause, make easy, bot, self-healing, underlying
in emergency, afterwards, tell channel, pull request next day, exception, two people, sudo, whole team, temporary access, no silent, same day, principle

devops-032
hidden costs, both bills, retrain, transfer out, consultants, months of two, people cost, add it up, payback, three years, salaries, testing, exit fees, spreadsheet, savings real
dynamodb, iam, lambda, how many services, terabytes, queues, rewritten, tied, certificates, list, cannot be moved, apis, kubernetes portable, vpn, dependencies list
talk to vendor, unused, savings plan, night, smaller, thirty percent, only storage, spot, idle, first tidy, better contract, turn off
try one service, steps, go or stop, options, proof, recommendation, plan b, realistic, small service first, exit points, danger, data last

devops-033
which services, grep, dependency tree, log4j, transitive, images, all repos, list, reachable from outside, public, containers, third-party products, lockfile
public first, rule, turn off feature, log4shell, proxy filter, config flag, critical first, internet ones, block traffic, close port, severity, temporary, outbound, payment systems
new version, hotfix, still tests, same pipeline, scan again, bump, rollout, staging quick, all instances, smoke, canary short, confirm gone, merge, redeploy, new image
strange requests, call ciso, were we hit, attack, outgoing, forensics, tell boss, siem, vendor, report, search logs, suspicious

devops-034
three hours, checkout, friday, whole site, users could not, database, dns, one data centre, certificate, payments, login, euros lost, deploy, two days, network
chain, no test, monitoring blind, five whys, system made it easy, timeouts, not his fault, root, swiss cheese, trigger, unclear runbook, old default, no one noticed
five measures, most effect, ticket, top three, alarm, quick ones, test restore, sprint, backlog, prevention
two of five, a year later, quarterly check, forgot, followed up, verified, game day, month later, proved, reviewed

devops-035
kubernetes, feature flags, terraform, code scanning, more steps, docker, tests, fear, on-call, monorepo, commit signing, too strict, tracing
took away a step, sat beside, their pain, what annoys, survey, shadowed, fixed first, made quicker, hour each, wrapper, coffee, one command
one team first, lunch talk, early adopter, video, success story, ambassador, office hours, invite, hands-on, show, word of mouth, slack, starter, helped migrate
nine of ten, all services, asked for it, today standard, deploys per day, half year, bugs found, happy, mandatory never, nobody goes back, eighty, minutes, incidents, others asked

devops-036
my fault, terraform destroy, wrong window, dropped, typo, firewall rule, config of mine, pushed, i restarted, prod instead of, dns change, i merged, i upgraded, cleanup script, forgot where
phone rang, graphs fell, twenty minutes, all users, colleague shouted, pager, whole shop, customers called, half an hour, orders stopped, 500, dashboards red, site white
backed out, told boss, slack, old version, admitted, said openly, wrote to, quick revert, from snapshot, all hands, status page, manually, apologised, git revert
confirmation, four eyes, deletion protection, test first, checklist, staging, prompt, canary, protected, two persons, plan output, colour, lock, alarm, no friday

devops-037
forty minutes, one hour, red every, retry, long wait, developers waited, unstable, slow, coffee, twice a week, random failures, half failed, deploy day, blocked, manual
looked at timing, each step, chart, which test, docker build, stopwatch, compare, top slowest, dependencies install, flame, bottleneck, asked developers, duration, build trace
cached dependencies, parallelised, several runners, docker layer, bigger machine, fixed flaky, quarantined, sharded, dropped, matrix, merge queue, order of steps, fewer e2e, multi-stage
eight minutes, six, ten deploys, alarm if longer, happier, watch weekly, no retry, every merge, third of, tracked, twice as often, from forty, stays below

devops-038
devs want fast, ops want calm, release, thrown over the wall, who is to blame, woken, stable, root access, quick, freeze, finger pointing, their code, tickets, fixed windows, frustrated
one table, both sides, swap, sit together, retro, invited, mediator, showed numbers, coffee, developer on shift, facilitated, data, heard
common rule, both on call, release checklist, you build you run, handover list, deploy window, runbook needed, error limit, shared on-call, trial, alarm owner, who decides, compromise
fewer nights, joint retro, every two weeks, friends, nobody shouts, releases daily, smoother, calls less, own dashboards, laugh, still rota

devops-039
thousand nodes, developer experience, multi-cloud, build from start, product, kubernetes at, staff, more influence, deeper, mentor, greenfield, green field
three years, sysadmin, started in support, did terraform, developer before, cluster of, small firm, past, comfortable, junior admin before
fair rota, paid, nights, how many pages, no hero, home office, family, training budget, error culture, sleep, week in six, compensated, six people

devops-040
jenkins server, vpn, monitoring, deployment scripts, five years, mail server, back then, ansible, startup, nagios, home-grown, backup system, two engineers
never failed, few parts, boring technology, standard tools, tests, notes, clean names, backups, survived, easy to explain, no magic, idempotent, good choice, reused
plugins, nobody dares, version, hard-coded, copy paste, one person, could not update, secrets, special cases, no tests, each year, clever, wrong name, os end
keep it simple, think of upgrade, boring, buy instead, write down why, delete, never build own, who maintains, plan end, automate from first, standard first, two people, small, exit, docs

devops-041
five minutes of loss, checkout yes reports no, what must run, business decides, hours down, how long can, acceptable, money per hour, search can wait, zero loss, ask business, orders
both serve, hot standby, copy lags, lost seconds, distance, write in one, cold, multi-region, replica, slower writes, passive, speed of light, global database, read replicas, lag
two masters, route, last write wins, route53, witness, switch, anycast, merge, manual decision, ttl, election, global balancer, diverge
login, dns provider, certificate, payment provider, ci in same, images, monitoring there, licence, enough machines, email, secret store, forgotten, kms, deploy tool
twice a year, turn off region, double, bill, rehearse, way back, half again, return, switch for a day, training, thirty percent, evacuate, prove, monthly

devops-042
ask them, customers are developers, sit with, product manager, visit teams, what hurts, voluntary, listen, shadow, backlog, marketing, not dictate, users inside
deploy a service, first, two teams, small, slowest step, biggest pain, pilot, mvp, one workflow, new repo, waiting for database, narrow
backstage, button, no ticket, cli, sensible, override, database in minutes, secure by default, good presets, scaffolding, catalogue, leave, terraform module, optional
days to minutes, first deploy, nps, time to production, ask every quarter, number of tickets, deploys, new hire, failed changes, waiting time, usage
slack channel, announce, old versions, six months, docs, help desk, newsletter, sunset, switch off, team on call, breaking, rota, migration guide, end of life

devops-043
three layers, times three, clients retry, storm, doubled load, herd, pile up, backed up, traffic multiplied, more requests than, reconnect, connections, twenty-seven times
keeps itself, even though fixed, stuck, old requests, useless work, empty cache, never catches up, vicious circle, loop, stays overloaded, trapped, cause gone, timeouts produce, restart does not
wait longer, fail fast, random delay, reject early, queue max, max retries, hystrix, small timeouts, token bucket, degrade, separate pools, exponential, only one layer, deadline
turn traffic off, empty queue, let in ten percent, slowly, block, step by step, throw away, warm cache, stop retries, gate, half users, waiting room, purge, slow open, drain
gremlin, break it on purpose, slow dependency, stress, overloaded test, kill, latency injection, practise, find the point, toxiproxy, simulate, until it breaks, staging, drills

devops-044
release changelog, old apis, ingress controller, list helm charts, pluto, kubent, what is gone, operators, webhooks, csi, plugins, matrix, v1beta1, client versions
second cluster, move over, skip not, dns switch, step by minor, parallel cluster, control plane first, cost double, jump, fresh, minor by minor, weights
two copies, single replica, pre-stop hook, shutdown, evict, statefulset, volumes, spread, databases, probes, min available, sessions, terminate, anti-affinity
copy of cluster, test cluster, dev first, ten services, snapshot, velero, watch, unimportant, pause, way back, night, errors, restore, trial, batches
every three months, calendar, routine, always current, renovate, bot, small, monthly, plan, fixed date, owner, budget

devops-045
runs as user, no shell, immutable, no docker socket, minimal image, drop all, hostpath, gvisor, apparmor, filesystem, unprivileged, no sudo, admission, userns, slim
cannot reach others, cilium, calico, no internet, metadata blocked, isolated namespace, zero trust, between pods, outgoing, firewall, east-west, service to service, blocked, mutual tls
no cluster-admin, own account, not automount, cannot read secrets, cloud role, one bucket, minimal rights, api server, irsa, scoped, cannot create pods, tight, expires, no wildcard
shell started, crypto miner, outbound, new process, dns queries, api calls, guardduty, cpu, tetragon, port scan, strange connection, siem, denied requests, ebpf, download
not delete at once, copy memory, cut network, new keys, rebuild from clean, cordon, label, save disk, kill pod later, fresh image, entry point, change passwords, keep, patch hole, call security

devops-046
until it breaks, one instance does, stress, k6, weakest, database first, jmeter, find ceiling, per pod, requests one, measure one, knee, replay
last christmas, times two, ask marketing, curve, extrapolate, sales plan, new country, holidays, launch, past peaks, calendar, time series, expected users, every november
thirty percent, one zone dies, minutes to start, provider limits, pre-scale, spare, order early, safety, two more, hardware months, before event, account limit, ahead, failure, prewarm
cdn, asynchronous, later, night jobs, batch later, waiting room, tune code, delay, precompute, spread, read replicas, scheduled scaling, smaller, offload, cheaper machines
each month, plan against, look back, correct, meeting, quarterly, error, was it right, dashboard, deviation, real load, recompute, update model

devops-047
pull the cable, power, network off, don't reboot, images of disks, cut internet, save logs, close vpn, accounts off, unplug, memory, quarantine, spread, take offline, untouched
paper, employee computers, suppliers, test systems, mail attachments, cloud sync, usb, old tapes, database replica, git clones, sleeping, dev copy, read slaves, shadow copies
new network, empty machines, reinstall, what earns money, first mail, passwords all new, golden image, domain controller, step by step, scan, fresh, payroll first, orders first, separate
call insurer, lawyer, not pay, data protection, 72 hours, press, staff, hotline, crisis team, board, truth, tell customers, external firm, specialists, negotiator
air gap, tested each month, patching, admin rights, write once, tape, practise, awareness, other domain, edr, training, offsite

devops-048
lost orders, euros, what an hour costs, chart, engineer time, refunds, people leaving, incident list, money, slower features, downtime, trend, calculated
twenty percent, fixed share, not negotiate each, contract, slo broken, automatically, budget of failure, rule, stop features, every sprint, agree once, signed
three things, same cause, eighty twenty, one database, not list of fifty, cheap, two fixes, worst, repeat offenders, small, top three, biggest effect, first
support boss, customer service, talk to cto, finance, two options, product owner, choose, backing, explain risk, sales angry, bring together, written decision, friend, plan a b, choice
tired, nights free, extra pay, sleep, day off, fewer pages, sick, team health, more people in rota, recover, time back, weekend, stressed

devops-049
move to cloud, monolith, hundred servers, from weekly to daily, contract end, kubernetes migration, expiring, old hardware, millions, on-premise, two releases, year, big bang, all applications, outages
one service first, small, back plan, both running, dress rehearsal, step by step, least critical, canary, dry run, stages, order, weekend, cutover, test move, data copy
afraid of job, sceptics, coffee, lunch, teach, pair, admins, involved, old hands, left, certification, explain why, ambassadors, listened, town hall
deploys per day, cost down, minutes instead, start smaller, earlier, sooner, half, hindsight, involve security, hours, saved, outages halved, would start with, today daily

devops-050
bad luck, to the power, 67 percent, at least one, waits for all, thirty-three, two of three, max of, tail, lucky, add up, compound, every third, weakest, dice
second copy, first answer wins, batch, not wait for all, deadline, fewer services, combine, default answer, asynchronous, backup request, skip optional, merge services, duplicate call
gc, disk, locks, retries, cpu limit, other tenants, network, warm, stop the world, one bad host, cron, packet loss, compaction, hot shard, pauses
jaeger, waterfall, p999, distribution, critical path, heat map, percentile per, longest, opentelemetry, flame, slow ones, tail sampling

devops-051
list, find all, grep, catalogue, config files, spreadsheets, certificates too, discover, repos, ci variables, owner each, api keys, forgotten
two users, new first, switch then delete, parallel, no outage, alternating, both valid, blue green, reload, accepts both, a and b, add before remove, window
no password, tokens, spiffe, minutes valid, managed identity, mtls, cloud role, automatic, keyless, ephemeral, instance profile, sso, expire themselves, assume role
who logs in, switch off, wait a day, monitor, log shows, zero logins, deny, failed attempts, usage, see who breaks, honeypot, deactivate, last login, confirm, old key

devops-052
diary, spreadsheet, which alarm, note, every alert, count, table, cause, history, each morning, statistics, tally
customers notice, remove, morning enough, delete, only wake if, raise threshold, queue for day, error rate, not cpu, office hours, downgrade, mail, group, real outages, mute
tired people, overlook, boy who cried wolf, numb, mistakes, sick, leave, sleep, click away, alarm fatigue, burnout, desensitised, slow reaction, exhausted
month, reversible, agreed, back on, all alerts still logged, compare incidents, manager decides, review together, small step, half, evaluate, safety net, numbers

devops-053
lost sales, listen, why they fear, their worry, christmas, right to, black friday, legitimate, ask, biggest weeks, nervous, memory of, bad memory
pile up, dangerous first day, cannot patch, forget how, queue, merge conflicts, big bang, security, backlog, unpractised, stack
small changes, toggles, only risky ones, morning only, monitor, slow rollout, quick rollback, no database, approval, guard, automatic rollback, load test, extra on-call, shop only, two weeks
you choose, their call, middle, shorter, numbers, list, plan either way, options, emergency fixes, follow, show both, review in january, prepare

devops-054
cleanup script, wiped, all servers, production data, mass mail, outage, loop, shut down, twenty machines, autoscaler, users lost, half the, volumes
stop button, switched off, by hand, recovered, apologised, cron off, rebuilt, pulled plug, snapshot, stopped job, from git, ctrl c, repaired
name pattern, never expected, test data, time zone, missing label, variable blank, same name, wrong filter, two at once, unset
max five, ask, four eyes, per run, stop if more than, emergency stop, small batches, list first, threshold, slow start, preview, protected, kill switch, test mode
`;
