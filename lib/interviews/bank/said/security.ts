/** What people say who make the key points of the questions in security: below each question's id a line for each of its key points. */
export const SECURITY_SAID = `
security-001
lock picking, took apart, taking things apart, outsmart, cat and mouse, hacked as a kid, got scammed, phished relative, stolen identity, mystery, detective, loopholes, think like a thief, never boring, defender, broken router, reverse engineer
hack the box, tryhackme, bug bounty, home lab, wrote a scanner, raspberry pi, vulnerable machine, hackathon, certified, oscp, cve, open source tool, wrote a blog, pentest internship, honeypot, weekend hacking, volunteered
explaining, keeps running, make it easy, human side, behaviour, talk to engineers, safer for everyone, ordinary users, revenue, conversation, grandmother, enabler, working together

security-002
loophole, open door, unlocked window, outdated software, default password, missing patch, cve, exposed port, poor design, broken fence, sql injection, soft spot, something broken, inside our system, defect, human error, crack in wall
burglar, criminal, hacker, thief, ransomware gang, earthquake, fire, nation state, malware, disgruntled employee, natural disaster, phisher, adversary, power failure, danger from outside
chance, how bad, multiply, product of both, combination, expected cost, odds, severity, matrix, high medium low, in euros, monetary, score, what it costs us, exposure
insure, live with it, share, control, countermeasure, risk owner, sign off, risk appetite, stop doing it, install an alarm, bring it down, lower it, outsource, register, treatment plan

security-003
key derivation, one-way function, iterations, md5 too fast, gpu, brute force, cannot be reversed, not reversible, never plain text, no decrypt, memory cost, hashing algorithm, computationally expensive, cracking rig, hundred milliseconds, owasp recommends, hashcat
random value, random bytes, stored alongside, identical hashes, two users, lookup table, sixteen bytes, different hash, next to the hash, crack all at once, crypto random, not reused, precomputation
next login, legacy hashes, hardware gets faster, raise iterations, version field, algorithm identifier, wrap old hash, double the rounds, phase out, re-encrypt on login, tune, force reset, moore's law, benchmark, old md5, old format, gradually replace
throttle, captcha, haveibeenpwned, authenticator app, minimum length, password manager, attempts, totp, common passwords, pwned, hsm, secret key separately, reset link, credential stuffing, two-step, slow down logins, webauthn

security-004
secret in common, both sides know, cipher, chacha20, gigabytes, disk encryption, files, high throughput, database backup, hardware acceleration, secret key, block cipher, zip with password, streaming, low cpu, hard to hand over
mathematically linked, ecc, publish openly, padlock, never met, strangers, verify who, non-repudiation, decrypts only with private, prime numbers, expensive computation, curve25519, ed25519, keep one secret, anybody may encrypt, ssh key
handshake, https, ephemeral, forward secrecy, pgp, ecdhe, browser and server, negotiate, random key, key encapsulation, then switch to, combine, encrypted mail, key transport, each connection
vault, expiry, mac, hmac, poly1305, lose the key, nonce, replace keys, revoke, certificate authority, tampering, aead, man in the middle, where the key lives, access to keys, padding oracle, protect private key, who owns the key

security-005
rushed, spelling, typo, boss asks, gift cards, bank details, invoice, misspelled, strange address, greeting, bad grammar, zip file, threatens, account closed, macro, display name
phone the person, ring back, walk over, chat message, official website, bookmark, do not reply, look up the number, double check, own browser, second channel, go to her desk, teams message, address book, not use the link, confirm with colleague
nobody gets punished, phish alert, helpdesk, speak up, straight away, tell us, embarrassed, mistake, call it, everyone clicks once, hotline, do not delete, disconnect
spam gateway, banner external, attachment scanning, browser isolation, spf, dkim, hardware key, endpoint protection, edr, url rewriting, block macros, safety net, not rely on humans, second layer, quarantine, two-factor, link scanning

security-006
sql, unescaped input, mixing code and data, broken authorization, object reference, untrusted input, missing check, trusts user input, unsanitised, reflected, stored, owasp top ten, concatenated query, string concatenation, server side request, session riding, insecure direct
drop table, session cookie, comment field, another customer's invoice, invoice number, alert box, forged request, login bypass, dump the database, hidden form, curl, burp, changed the number, malicious link, search box, metadata endpoint, account takeover
prepared statement, parameterised query, orm, output encoding, ownership check, deny by default, bind variables, sanitise, samesite cookie, framework does it, check on the server, template engine, anti-csrf, whitelist, central authorisation, typed input, never build strings
content security policy, web application firewall, burp suite, zap, sqlmap, pentest, static analysis, unit test, code review, low rights database user, alerts, second layer, defence in depth, httponly, automated test, fuzzing, bug bounty, try another user

security-007
just enough, bare minimum, exactly the permissions, start from zero, deny by default, narrow, strictly, take it back afterwards, smallest set, hotel key, scoped, one folder, no standing access
intern, s3 bucket, iam role, backup job, ci runner, contractor, cleaner, local admin, root, production database, finance folder, microservice, accountant, write access, sudo, deployment key, cron job, lambda
moved department, collects, piles up, nobody dares, urgent request, friday evening, just give admin, star permissions, wildcard, forgotten, pressure, nobody knows, ten years, old permissions, afraid something breaks, copied from colleague, exception stays
quarterly check, attest, expiry date, pam, time-boxed, on request, self-service, groups, offboarding, remove stale, access analyzer, manager confirms, terraform, identity governance, break glass, approval flow, hr trigger, log of use

security-008
swapped sim, mobile provider, telecom, carrier, shop employee, port the number, social engineer operator, phone company, sms code, weakest, redirected, sim card, unencrypted, malware on phone, stolen number, call forwarding
phishing kit, evilginx, six digits, totp, lookalike page, forwarded to real site, adversary in the middle, authenticator app, user enters, victim types, session cookie stolen, reverse proxy, thirty seconds, looks the same, passed along
yubikey, fido2, domain check, cryptographic, public key, browser checks, security key, wrong domain, private key never leaves, asymmetric, signs, token refuses, usb key, face id, bound, cannot be phished, secure enclave, tied to website
annoyed, tap approve, at night, bombard, spare key, backup codes, weakest link, lost phone, call the hotline, new phone, re-enrol, prompt spam, fallback to sms, printed codes, replacement, identity proof

security-009
authentication attempts, lockout, brute force, privilege escalation, logon, added to group, created account, successful and unsuccessful, elevated, granted, logout, account locked, admin actions, new device, disabled mfa, permission granted, api key created
read records, bulk, csv, personal data, report download, viewed, vip file, thousand rows, opened invoice, print, unusually many, deletion, bank details, who looked at, data leaving, patient file, search queries, file share
ntp, utc, correlation id, actor, hostname, browser, what object, request id, user agent, structured, trace id, milliseconds, origin, location, account name, clock sync
siem, off the machine, log server, hash, worm, redact, scrub, no tokens, gdpr, access to logs, signed, ninety days, one year, immutable, admin cannot delete, personal data out, keep for months

security-010
packets, gatekeeper, traffic, bouncer, tcp, source and destination, stateful, whitelist, drop, closes, network boundary, between zones, door, rule set, inbound, ip
sql injection, malware in a download, phishing mail, https, inside tls, web port, attachment, legitimate connection, dns tunnelling, cannot see content, looks normal, open door, hidden in, application bug, payload, port 80, allowed port, user clicks
already inside, usb stick, employee, infected laptop, compromised machine, flat network, moves sideways, behind the wall, soft inside, moat, home office, rogue, castle, stolen password, wifi, neighbour machine, insider threat
antivirus, edr, mfa, ids, ips, waf, updates, backups, logging, awareness, training, onion, host-based, detection, authentication, least privilege, outbound filtering

security-011
exploitability, public exploit, metasploit, cisa list, proof of concept, ransomware groups, open to internet, dmz, attackers already, actively used, behind vpn, remote code execution, without login, weaponised, shodan, attack path, who can reach, known exploited
payroll, payment system, test machine, production, personal data, revenue, database server, domain controller, what sits on it, business owner, critical process, test lab, shop, importance of server, patient data, erp, if it falls
nine point eight, red list, just a number, scanner says, environmental, not blindly, verify finding, severity rating, duplicates, really vulnerable, theoretical, look behind, library not loaded, configuration, own judgement, critical on paper, prioritise by hand, contextual
thirty days, fourteen days, assign, workaround, ticket, risk acceptance, waf rule, firewall off, switch off service, dashboard, escalate overdue, rescan, maintenance window, ageing, segment, sign off, config change

security-012
url number, stumbled, pentest, burp, code review, hardcoded password, default credentials, public bucket, poking around, old endpoint, debug mode, port scan, source code, git history, accident, admin page, missing check, strange response
invoices, account takeover, full admin, salaries, dump, thousands of records, remote code, impersonate, without login, delete, credit card, escalate privileges, shell, personal data, bypass, see other users
called the lead, security mailbox, screenshots, same day, steps to reproduce, cve, encrypted mail, bug bounty, jira, told the developers, ciso, deadline ninety days, quietly, wrote up, responsibly, contacted
hotfix, same pattern, grep, other endpoints, whole code base, retest, rotated, regression test, semgrep, linter rule, same mistake, variant, access logs, closed within, deployed, checked other services, verified fix, training

security-013
send a file, excel list, external partner, marketing, nurse, payroll, secretary, big attachment, sales, shared account, usb stick, post-it, hurry, dropbox, work from home, teacher, my mother, personal mail
sat next to, no jargon, house key, seatbelt, coffee, looked together, asked questions, without blaming, screen share, patience, metaphor, side by side, drew, everyday words, listened first, no pointing finger, five minutes
single click, shortcut, share link, onedrive, passkey, preconfigured, vault, script, bitwarden, sso, secure transfer, browser extension, set it up together, button, faster than before, encrypted share, expiry link, checklist
taught others, months later, routine, tells colleagues, automatically, whole department, comes to me first, spread, uses it daily, reports mails, standard now

security-014
full disk encryption, bitlocker, pin, screen locked, sticky note, last seen, locally stored, offline files, take a breath, asset tag, open mail, sleep mode, serial number, smartcard, bag
mdm, intune, remote wipe, kill sessions, sign out everywhere, suspend, deactivate, device certificate, jamf, block account, wipe command, force logout, find my, cut access, refresh tokens, conditional access, vpn certificate
new password, ssh keys, saved in browser, sign-in logs, login attempts, edr, browser passwords, change password, watch alerts, unusual login, saved credentials, local admin, crm account, credentials, rotate keys, siem, geolocation, wi-fi password
police report, dpo, privacy officer, spare laptop, ticket, timeline, gdpr, personal data, loaner, supervisory authority, reassure, incident record, customer contract, not your fault, lost property, railway, legal, new machine

security-015
appsec, soc, web apps, pentesting, iam, malware analysis, red team, ot, grc, siem, kubernetes, endpoint, blue team, threat intelligence, offensive, data protection, mobile, iso 27001
tenants, audits, playbooks, employees, accounts, per week, countries, assessments, clusters, users migrated, log volume, terabytes of logs
alone, my idea, wrote the rules, configured, set up from scratch, i designed, owned, i automated, sole, single-handedly, hands on, i triaged, i presented, my script, i reviewed
mathematics, hardware, reverse engineering, ot is new, only theory, beginner, ask a colleague, surface knowledge, reading up, superficial, pull in, out of my depth, basics only, blind spot, mainframe, law, still study

security-016
boxes and arrows, miro, map, architecture sketch, psp, card data, where does data go, context diagram, zones, external systems, dfd, picture, follow the money, actors, whiteboard first, api gateway
spoofing, tampering, repudiation, elevation of privilege, elevation of privilege cards, linddun, how would a fraudster, replay, refund abuse, evil user, information disclosure, brainstorm, step by step, categories, card testing, denial of service, double payment
countermeasure, jira, acceptance, risk rating, likelihood, must fix, write down, transfer, due date, rank, sprint, responsible person, risk owner, assign, leave open, top five
ninety minutes, product owner, engineers, living document, each sprint, design change, timebox, no slides, moderator, tester, iterate, wiki, revisit, come back, small group, lightweight, built into planning

security-017
alg none, rs256, weak secret, hmac, own parsing, library, forged, unsigned, confusion attack, fixed algorithm, jwks, kid header, verify before use, brute force secret, decode without verify, pin algorithm, asymmetric, tampered
iss, nbf, wrong service, other tenant, intended for, valid until, clock skew, time window, for another api, scope, token type, id token, leeway, lifetime check, validate fields
fifteen minutes, five minutes, stateless, cannot withdraw, jti, invalidate, introspection, token version, reuse detection, valid until it expires, opaque, redis, user fired, stolen token still works, server-side state
base64, anyone can read, cookie, xss, personal data, localstorage, query string, secure flag, in memory, jwe, not a place for, backend for frontend, cross-site, logs, referrer, passwords in payload, javascript

security-018
aws keys, intranet, admin panel, redis, port scan, instance role, pivot, proxy for attacker, server side request forgery, inside the network, database port, steal credentials, loopback, kubernetes api, blind, private address, imds
whitelist, dns lookup, rfc1918, blocklist fails, parse url, fixed list of hosts, ipv6, decimal ip, link-local, deny private, domain list, after resolving, partners only, hostname, url parser tricks, octal
302, only https, do not follow redirects, ftp, dict, toctou, second lookup, resolve once, location header, disable redirects, ttl zero, each hop, resolved twice, smuggling, wrapper
outbound, worker, own subnet, size limit, vpc, container without access, metadata v2, service account, network policy, sandbox, firewall rule, response not returned, squid, minimal rights, separate machine, log requests

security-019
getcalleridentity, list buckets, kill chain, new access key, spin up miners, crypto mining, reconnaissance, persistence, stratus, discovery, gpu instances, turns off logging, attach policy, privilege escalation, describe, sts, tor
asn, never seen before, guardduty, sign-in logs, siem, api calls, vpn provider, office ip, ci runner, history, first time, deviation, rare, entra, service account behaviour, allowlisted, country
fire drill, honeytoken, canary key, noise, alerts per week, attack simulation, threshold, own key leaked, github, backtest, historical logs, signal, suppress, alert fatigue, mute, sandbox account
disable key, git, sigma, pull request, rotate, on-call, soar, ticket, detection as code, unit tests, first five minutes, retire rules, deactivate, quarantine policy, link to docs, escalation, response

security-020
phone list, on-call, retainer, offline copy, drills, forensic kit, runbook, go-bag, simulation, who decides, war room, backups tested, nist, ready, out of band
alert, pull the cable, quarantine, disconnect, disable accounts, indicators, false alarm, identification, stop the bleeding, extent, snapshot, edr, block ip, patient zero, classify, limit the spread
reimage, wipe, remove malware, rotate credentials, persistence, back online, backup, heightened, golden image, backdoor, cleanup, comes back, patch the hole, bring up, verify clean, from scratch, kick out attacker
debrief, rush to rebuild, shut machine off, destroyed traces, action items, nobody informed, follow-through, write-up, who tells customers, panic, forgotten, retrospective, half the attacker, containment too late, shelf, no time afterwards

security-021
semgrep, trivy, gitleaks, dependabot, snyk, sonarqube, codeql, checkov, hardcoded passwords, vulnerable libraries, sca, zap, licence, image scanning, terraform scan, base image, signing, renovate
start small, only new code, noise, precise, changed files, legacy backlog, silence, ignore old, first week observe, warning only, report mode, add later, quiet, not thousand warnings, true positive rate
comment on the line, editor, pre-commit, merge request, how to repair, auto fix, slack, bot comment, copy-paste remedy, quick feedback, renovate opens, while coding, inline, short text why, not a pdf, own tools
break the build, fail the build, high severity, override, expiry date, suppress with reason, soft fail, security champion, dashboard, release gate, build minutes, red build, leaked secret stops, grave ones only, count of

security-022
key vault, own account, never in code, environment variable, not beside the database, git, fips, aws kms, never leaves, hashicorp, other system, secrets manager, in memory only, config file, key server
kek, dek, two layers, root key, tenant key, per record, encrypted key stored, unwrap, small blast, customer managed, locally cached, key tree
yearly, crypto-shredding, compromised, old versions, disaster, shamir, emergency, expired, restore test, phase out, delete the key, periodic, deletion delay, replicated, offline copy, new version, automatic change
four eyes, who decrypted, alarms, iam, service identity, only the application, admins cannot, quota, unusual decrypt, key administrator, break glass, approval, grants, workload identity, siem, no human

security-023
former employees, administrators, password age, federation, stale, service accounts, third-party, sso, root user, cross-account, contractors, star policy, credential report, key age, leavers, everyone is admin, trust relationship
s3, ssh, rdp, load balancer, shodan, database reachable, attack surface, open storage, from outside, elastic, port 22, external scan, public ip, forgotten test server, kubernetes dashboard, shared images, publicly readable, api
switched on, all regions, write protected, flow logs, security hub, config, detection, siem, log archive, event history, alarm on root login, sees nothing, tamper, trail, defender, bill anomaly
scp, service control, landing zone, terraform, who owns, asset list, deny region, cost, dev and prod apart, azure policy, drift, cspm, delete orphaned, new accounts, ownership, unknown machines

security-024
photo, tester's skill, depends on tester, does not mean secure, next release, outdated tomorrow, clean report, no guarantee, exploitable chain, momentary, luck, spotlight
credentials given, grey box, source code, test account, letter of authorisation, what we fear, crown jewels, emergency number, no denial of service, staging, time window, kickoff, not compliance tick, question to answer, documentation handed, data owner, third parties, legal
same mistake, whole category, developers talk, workshop, fix in framework, walkthrough, debriefing, check again, library, not just patch, similar places, report in drawer, ticket each, follow-up test
fuzzing, dependency check, static analysis, audit, crowd, regular, yearly not enough, architecture review, monitoring, hackers paid, attack simulation, hardening, unit tests for security, detection test, configuration review, exercises, sast, complement

security-025
fewer fields, birthday, less data, form fields, expire, gone after, optional, data hoarding, aggregate, cleanup job, only year of birth, do not store, truncate, no free text, delete after thirty days, lean, ip shortened
own schema, key per customer, mask, random id, field level, different database, test data, production copy, split, column, lookup table, synthetic, access logged, tokens instead of names, at rest, identifier, logs without names
self-service, delete button, download my data, forget me, cascade, backups too, opt in, preferences, erase, article 17, consent revoked, all systems, data subject, portability, checkbox, account deletion, rectification
dpo, privacy by design, data flow, vendor list, register, where data flows, sub-processors, design review, legal team, architecture meeting, story, gdpr, template, lawful basis, inventory, sign off, backlog item

security-026
residential proxies, failed login ratio, spike, one attempt each, thousands of accounts, ja3, many ip addresses, low and slow, rotating ip, unusual hours, rate of failures, headless browser, ratio, device, baseline, breach dump, combo list
throttle, recaptcha, turnstile, tarpit, unknown device, slow down, email code, javascript challenge, new location, token bucket, cloudflare, score, per account, friction only, exponential, waf, suspicious only, trusted device
pwned passwords, dark web, force change, webauthn, authenticator, known leaked, hibp, k-anonymity, password manager, two-factor, mail the user, passwordless, reused, inform customers, fido, at registration, compromised password
uniform answer, do not reveal, user not found, soft lock, recovery path, legitimate, mail exists, hotline, wrong name or password, usability, elderly, quick unlock, self-service, attack on availability, annoyed, forgot password

security-027
white text, ignore previous, poisoned, attachment, untrusted content, invisible, text as command, tricked, data becomes instruction, forward all mails, attacker sends, html comment, system prompt, manipulate, social engineering for model, email body
separate model, no admin token, dual model, guardrails fail, deny, prompt not a boundary, on behalf of, minimal tools, assume compromised, parameter check, narrow, deterministic policy, tool gateway, rate limited, cannot be filtered, blast radius, isolate
sending money, ok button, deleting, preview, ask first, sign off, draft only, user clicks, before sending, approve, four eyes, person decides, payment, manual step, show what happens, fatigue, undo
image url, markdown, external link, outbound, secrets, dlp, trace, audit trail, adversarial, egress, cross-customer, strip links, encoded data, tool calls recorded, evaluation set, canary, content policy

security-028
new employee, ceo travelling, lost phone, friendly, crying baby, fake voice, ai clone, stress, date of birth, social engineering, hurry, knows names, scattered spider, badge number, pretext, spoofed number, background noise, helpful agent
birthday not enough, selfie, supervisor confirms, phone in the directory, video call, passport, enrolled device, go to the office, colleague vouches, hr record, walk-in, secret question bad, number on file, push to device, identity check, temporary pass, liveness
domain admin, board, ciso, cooling time, hours later, second approval, it administrators, on site only, vip, separate process, finance, key custodians, hold, tiers
praised, backed, refused, mail to old address, red team call, script, management stands behind, test calls, unusual reset, dashboard, not measured by speed, recordings, polite no, reward, user informed, suspicious pattern, weekly report

security-029
ram, disk copy, do not reboot, do not power off, netflow, chain of custody, note the time, memory dump, not alert the attacker, hypervisor snapshot, write down, pcap, baseline legit, is it backup job, false alarm, hash, volatile
vlan, block the address, outbound, disable account, cut network, shut the door, edr isolate, firewall rule, access removed, stop the leak, sinkhole, block domain, service goes on, credentials disabled, ports, quarantine vlan
gigabytes, web shell, patient zero, how long already, other machines, persistence, compromised account, database content, ioc, reconstruct, hunt, dwell, lateral movement, exploit used, same traffic, sweep
ciso, lawyer, dpo, crisis, insurer, authorities, management board, personal data, customers, external experts, gdpr, war room, police, press, cyber insurance, out of band, response firm
new server, reinstall, golden image, change all passwords, retrospective, close the hole, post-mortem, egress rules, weekend alerting, wipe, all credentials, clean backup, watch closely, action list, detection rule, why nobody noticed, backdoors removed

security-030
on the road, tablets, phone dead, crm asks, how often prompted, customer meetings, annoyance, seconds lost, airplane, private phone, no signal, roaming, complain, demo, frustrated reps, sms not arriving, show me, login ten times
crm, customer list, competitor, stolen password, quarter results, reputation, phishing, sales are targets, wire fraud, breach price, headline, lost deals, insurer, auditor, one password away, in euros, last year's case, whole pipeline
fingerprint, face id, thirty days trusted, yubikey, windows hello, number match, longer sessions, fewer prompts, offline codes, managed laptops, backup key, passwordless, tap, conditional access, biometrics, known location
ciso signs, end date, calendar, not whole team, only one person, risk acceptance, logging extra, cannot waive, read-only, ip restriction, named persons, expires automatically, formal, on paper, geofence, management decision

security-031
names and addresses, health data, connected to network, data flow, how many records, payment data, credentials, api, number of people affected, only newsletter, worst case, tier, employees or customers, critical process, purpose, location
video call, who administers, backups, show me, mfa, patching, screenshots, two-person company, iso, self-assessment, talk to the cto, soc 2 missing, technical questions, staff leaving, encryption at rest, visit, honest answers, data centre
dpa, article 28, breach notification, sub-processors, dummy data, fewer fields, clause, delete at end, tokenise, only through our api, liability, hours to report, penalty, read-only, return data, sso, eu hosting
department head, year later, improvement plan, competitor supplier, deadline for certificate, residual, annual, no-go, management accepts, follow-up, pilot, start small, reassess, proportionate, register, recommendation

security-032
within a day, friendly, answer, not ignoring, neutral tone, no blame, appreciate, contact person, same day, pgp, no payment promise, ask politely, not scare off, receipt, encrypted channel, courteous, polite mail
screenshot, own test, which version, missing spf, beg bounty, triage, engineers look, replay, plausible, cvss, generic, scanner output, automated spam
threatening, ransom, law enforcement, lawyer, safe harbour, researcher, demand, intent, good intention, bug hunter, pay under pressure, tone, reward, publishes, negotiate, payment afterwards
hotfix, hall of fame, bug bounty, access records, cve, thank publicly, release, abuse, hackerone, disclosure policy, reward scheme, security contact, tell affected users, already misused, reporting page, vdp, remedied

security-033
own network, network zone, diode, purdue, dmz, only port, behind a firewall, no internet, micro-segmentation, separate the plant, disconnected, gateway, bastion, windows xp, deny all, conduit, cable
vendor technician, usb ports, lock the cabinet, glue, maintenance laptop, whitelisting, badge, shared password, kiosk, who may log in, scanning station, remote maintenance, supervised, local accounts, no email on it, application whitelisting, visitors
span port, mirror, ids, never active scan, clone, spare parts, image of disk, nozomi, tap, unusual commands, offline copy, configuration backup, second machine, listen only, sensor, plc program, restore tested
production stop, people hurt, plant manager, migration, lifecycle, shift leader, investment, end of life, vendor support, standstill, machine, shutdown in summer, next revision, roadmap, accident, line keeps running, document the risk

security-034
mailbox, crypto miner, invoice fraud, weekend, web shell, stolen laptop, ceo fraud, files encrypted, customer data, log4j, domain controller, forwarded mails, vpn account, supplier hacked, backdoor, infected, wire transfer
analyst, incident commander, forensics, took notes, wrote the timeline, first responder, shift, collected logs, called the provider, liaison, kept the board informed, deputy, i isolated, i traced, night shift, technical lead, scribe
pull the plug, stop production, tip off attacker, offline, hours of downtime, not enough evidence, watch a bit longer, webshop off, gut feeling, tell customers early, half the facts, dilemma, cost of stopping, payroll, shut the site, responsible alone, no good choice, hesitated
mfa everywhere, restored, contained, rebuilt, nobody paid, playbook, logging improved, earlier, tabletop, segmentation, back up after, on-call rota, phone list, authority to disconnect, would cut sooner, no data lost, two days later

security-035
edr, log storage, siem, offline copies, rebuild, asset inventory, insurance feeling, prevention, paradox, hours of engineers, password vault, restore test, why spend, boring, two sprints, invisible
ransomware at competitor, downtime per day, expected loss, neighbour company, euros per hour, live hack, near miss, fine, risk register, customer questionnaire, premium, worst case, simple calculation, lost tender, benchmark, told the story, heat map, return
cfo, coffee, head of production, beforehand, product owner, works council, coo, convinced, champion, in their language, steering committee, ceo, lead developer, early talks, controller
half the sum, smaller version, restore took, signed off, first stage, attack stopped, hours instead of days, budget line, tested restore, next year more, second phase, it paid off, audit passed, headcount

security-036
ninety days, usb ban, web filter, forced rotation, complex passwords, blocked attachments, change board, screen lock, mandatory vpn, macro, copy and paste, whitelist of websites, auditor demanded, after an incident, admin rights taken
post-its, private mail, dropbox, angry, helpdesk calls, usb sticks, summer2023, shadow it, queue, waiting days, personal phone, sat with users, counted, overheard, written under keyboard
dropped the rule, longer passphrases, self-service, share tool, abolished, password manager, no expiry, apology, fast lane, loosened, rolled back, tiered, automatic approval, lifted, redesigned, exemptions, withdrew
trial group, sit with people, test on myself, review date, measure friction, sunset, ask first, feedback channel, small group, usability, expiry for rules, involve, walk through, day in their life, yearly clean-up, cost of control, listen before

security-037
docker, terraform, plc, saas, iot, api gateway, llm, serverless, sap, bluetooth, car, mainframe, blockchain wallet, new team, graphql, azure, medical device
own cluster, raspberry pi, tutorial, shadowed, pair, ctf, weekend project, dumb questions, vendor manual, sandbox, conference talk, reading source, ripped apart, mentor, capture traffic, youtube, deliberately vulnerable
wrote down what unknown, peer, external pentester, let engineers correct me, blind spots, said openly, unknowns, verify, consultant, cis benchmark, double check, confidence, half knowledge, asked to tear apart, presented draft, humble
baseline, standard, policy, tool, training for colleagues, closed holes, workshop, admission rules, secure template, network policies, first audit, documentation page, found three, now others ask me, admission controller, go-live, detection

security-038
no login check, hardcoded key, open api, tokens in the url, sql injection, everyone could see, invoices of others, personal data, unencrypted, admin page, payment, patient data, missing authorisation, file upload, guess the id, default password, leak of
demo to the team, showed, two days delay, switch feature off, only internal users, proof, night before, called, ticket, hotfix, delay by week, wrote risk down, behind a flag, ip restriction, offered help, launch without module
cto, risk acceptance, no shouting, still friends, product manager, not policeman, head of development, steering, went live, postponed, in writing, apology, lunch, business decided, understood pressure, their call
shipped a week later, threat modelling, design review, security story, earlier in sprint, checklist at kickoff, test in pipeline, no incident, patch after, shift left, invited early, acceptance criteria, gate before, pentest sooner, went out clean, fixed over night

security-039
ceo, ciso reports to, no scapegoat, post-mortem, resources, own budget, admits mistakes, time for fixing, management goes first, tell the truth, not checkbox, mfa for bosses, bug bounty, staffing, not hiding incidents, speaks at board, more than compliance
hands-on, mentoring, translate, bridge, workshops, tooling, calm in incidents, incident experience, detection engineering, build pipelines, writing scripts, train colleagues, curiosity, threat hunting, on-call, patience, practical
risk remains, money must be earned, cannot fix everything, compromise, legacy, acceptable, pragmatism, small steps, cost, deadlines, nobody is secure, grown systems, step by step, residual, saying yes, no ivory tower

security-040
stolen credentials, leaked secrets, old software, lost laptops, ceo fraud, malware, insider, wrong rights, pentest result, near miss, orphaned accounts, shadow it, open buckets, ransomware, brute force, supplier, local admin rights, mailbox takeover
volunteers, department by department, first with it, announcement, helpdesk prepared, manual, group policy, early adopters, faq, waves, works council, weekly, script, champions, integrated, ci pipeline, change request
dashboard, reporting rate, quarterly, red team, simulated, patch age, days to patch, share of, fell, survey, kpi, sample, doubled, detection rate, from sixty to
grumbling, helpdesk load, broke a script, slower, annoyed, first version, forgot, contractors, legacy app, exemptions, had to roll back, underestimated, noise, tuning, too many alerts, sales protested, unexpected, pushback

security-041
entra, okta, personnel system, first day, last day, contractor end date, one directory, federation, saml, oidc, single account, deprovision, orphaned accounts, workday, onboarding, offboarding, azure ad, auto disable
yubikey, windows hello, mdm, intune, disk encrypted, patched laptop, no sms, byod, device trust, security key, device health, jailbreak, passwordless, private phone, biometrics, enrolled, edr running
groups, rbac, abac, quarterly, manager approves, access package, four eyes, birthright, privileged, pam, entitlement, self-service, attestation, toxic combination, elevate for hours, catalogue, least, recertify
beyondcorp, ztna, each app, identity-aware, no flat network, publish apps, no trust for office, cloudflare access, zscaler, reverse proxy, device and user, internet cafe, home network, micro-segmentation, gateway, ssh certificates, perimeter gone
okta down, sealed envelope, siem, two sealed, lost key, emergency admin, drill, offline, provider fails, dependency, super admin, sign-in logs, alert when used, second provider, tested twice a year, re-proof identity, account recovery

security-042
artifactory, nexus, lockfile, npm, pypi, transitive, package, library, own mirror, fewer libraries, vetting, hash, renovate, maintainer, waiting days, dependency confusion, abandoned, namespace
throwaway, clean runner, no internet, github actions, jenkins, container, minimal permissions, build server, no long-lived tokens, pinned actions, pull request from fork, workload identity, fresh machine, build twice, no shared cache, locked down, least privilege
cosign, sigstore, in-toto, deployment refuses, cluster policy, signed images, rekor, signed commits, origin, chain, built from this commit, certificate, kyverno, gpg, proof of origin, customers verify
phished maintainer, yubikey, laptop, review by other, protected main, personal access token, ssh key, least rights, two-person, admin of repo, editor plugin, malicious extension, endpoint, contributor, sso, offboarding, secret scanning
log4j, which products contain, pull a release, yank, hours, drill, new keys, customer information, incident plan, patch release, blacklist version, psirt, roll back, hotline, query sbom, republish, war game

security-043
firecracker, kvm, shared kernel, namespaces, kata, seccomp, system calls, syscall, kernel bug, virtualisation, v8 isolate, docker not a boundary, wasmtime, separate vm, hardware isolation, breakout, small guest, rootless
cgroups, ulimit, cores, ram, kill the process, endless loop, billing cap, starve, pids, oom, bandwidth, max runtime, inodes, throttle, credits, neighbour, infinite
firewall, no internet by default, outbound, imds, deny by default, own vpc, per tenant, short-lived, cannot reach database, control plane, internal services, dns, iam role, spam mails, smtp blocked, allow list
fresh, throw away, clean disk, bitcoin miner, spectre, memory cleared, tear down, cpu pattern, suspicious, free tier, port scans, snapshot, never reused, credit card check, phishing pages, logs, temp files
pentesters, capture the flag, hackers paid, escape attempt, few customers per host, bounty, empty account, no secrets on host, second wall, canary, fuzzers, detect escape, dedicated hosts, limited damage, host without rights, chaos, kill switch

security-044
patient records, state secrets, intelligence service, eavesdropped, record traffic, archives, thirty years, genetic data, trade secrets, health data, captured, in decades, shelf life, long-term, spies, contracts, mosca, already collecting
vpn, where is rsa, ecc, spreadsheet, scanner, tls, ssh keys, code signing, third-party products, stocktaking, databases, discovery tool, cards, smartcards, catalogue, key lengths
swap algorithms, crypto-agile, ml-dsa, dilithium, lattice, config not code, two combined, classical plus, fips 203, post-quantum, x25519 together, library update, sphincs, not hardcoded, migrate, negotiable, larger signatures, interface
satellites, cars, ask vendors, procurement, contract clause, cannot be updated, 2030, 2035, most sensitive first, root certificates, smart meters, ten years in field, waves, budget, pki, external parties first, secure boot, plan
grover, shor, no snake oil, halves, doubling, nobody knows when, hype, sha-384, aes is fine, decade, ordinary holes first, not tomorrow, stay realistic, proportion, physicists, experts disagree

security-045
heatmap, detection rules, data sources, endpoint, which steps, matrix, blind, kill chain, edr, rule catalogue, spreadsheet, navigator, lateral movement, what would we see, persistence, telemetry
caldera, breach simulation, hired attackers, real techniques, without warning soc, secret, mimikatz, small tests weekly, pentesters, replay, assumed breach, canary, white team, attack scripts, honey account, regression test for rules
hours until, alarm to action, share detected, how many steps seen, noise, dwell time, minutes, escalated correctly, how far they got, recall, ratio, median, quality of triage, stopwatch, before crown jewels, trend, containment time
ransomware gangs, who would attack us, backlog, sector, what hurts most, apt, next quarter, domain controller, close first, report, biggest risk, competitor incident, roadmap, retest, new rule, intel feed, payment system
agent offline, analysts tired, night shift, alert flood, heartbeat, weekend, log source stopped, turnover, cannot prove, unknown unknowns, false security, missing logs, no agent, understaffed, attackers adapt, encrypted traffic, alert fatigue, skilled people

security-046
last clean backup, how long to restore, days until production, what leaked, double extortion, can we restore, tapes, which servers, still inside, forensics, evidence of theft, data samples, cash per day, personal data, critical processes, decryption key elsewhere, sure and unsure, tested
finances crime, come back, second demand, copies kept, tool fails, terrorist list, no honour, paid twice, marks us, slow decryption, illegal, cannot undo leak, promise worthless, ofac, next victim, encourages, partial recovery
hospital, cyber insurance, bankruptcy, human life, lawyer, federal police, crisis firm, notification duty, dpo, negotiation expert, buy time, ransom experts, supervisory authority, company dies, prosecutors, talk without paying, specialised firm
their decision, options paper, minutes, restore in background, both tracks, employees informed, clean network, my recommendation, press, prepare either way, rebuild domain, document reasons, pros and cons, new environment, no secret payment, priority list, meanwhile restoring

security-047
talk to people, how money is made, ceo, coffee, product, what keeps awake, sales, walk around, departments, key systems, fears, contracts, what would hurt, founders, meet everyone, shadow, who depends
quick check, asset list, who has admin, external scan, top ten, pentest, old incidents, heat map, cloud accounts, saas list, gap analysis, leavers with access, attack surface, cis controls, open ports
two-factor, restore test, laptops encrypted, updates, leavers, edr, sso, phishing, local admin, low-hanging, disk encryption, single sign-on, remove rights, vault, domain spf, rollout, cheap and strong
phone list, who decides, external firm, drill, out of band, insurance, emergency, ransomware simulation, forensic partner, printed, runbook, breach lawyer, reporting address, first hour, rehearse, alarm
ceo sponsor, one year plan, quarterly, hiring, board slide, three priorities, budget request, not police, kpi, agree, training, ambassadors, risk appetite, iso 27001, ninety day report, buy-in

security-048
lawyer, closed circle, personnel department, data protection officer, no gossip, two or three people, employee rights, discreet, outside the team, union, rumours, tell nobody else, head of, sealed, legal counsel, reputation
download records, not read private mail, forensic copy, may be legitimate, new task, documented, two persons, court, crm export, permitted, hash, benefit of doubt, innocent until, timestamps, alternative reason, screenshots
remove export, watch closely, reduce rights, usb, usual routine, under a pretext, cloud upload, without tipping off, rate limit, alarm on export, narrow rights, garden leave, laptop, mail forwarding, unremarkable
hearing, line manager, own words, witness, dignity, hr leads, explain himself, labour law, warning, no interrogation, not judge, employee representative, exonerate, chance to answer, presence of hr, clear name
why could he export, fewer exports, mass download, breach notice, dlp rules, supervisory authority, affected clients, leaver process, rights too wide, export alert, competitor, gdpr, watermark, recertify, train

security-049
post-its, usb sticks, seen as police, department of no, annual video, eye rolling, fear of punishment, one in three clicked, hidden incidents, patch backlog, nobody felt responsible, passwords in chat, unpatched, secrecy, zero tickets, avoided us
lunch talks, ambassadors, ceo story, password manager rollout, phishing drills, capture the flag day, thank-you notes, guild, report button, workshops, hr, product teams, monthly, posters, showed own mistake, quick fixes, volunteers
first poster campaign, too technical, managers exempt, phishing test angered, nobody came, middle management, mandatory training flopped, humiliated, too long, half-hearted, sales refused, works council, second attempt, changed tone
doubled, tripled, within minutes, from thirty to, asks us first, own accord, report rate, teams invite us, survey, days to patch, backlog halved, pull request, phishing reported, two years later, volunteer list

security-050
short sessions, logout at night, minutes, reauth for payments, idle timeout, new cookie, ask again before, sensitive action, expire faster, one hour, password prompt, invalidate, worthless soon, tokens renewed, sign out all devices, sudo mode, bank details change
dbsc, client certificate, private key on device, key pair, chip, secure enclave, proof of possession, channel, cannot be exported, certificate, signed requests, cryptographically, chrome, ip binding, hardware-backed, useless elsewhere, tied to laptop
two countries, user agent, new browser, different asn, hosting provider, same cookie twice, sudden, vpn exit, behaviour, login from, alarm, kill the session, canvas, geolocation, device mismatch, continuous evaluation, siem rule, unusual
infostealer, antivirus, cracked software, updates, private computer, extensions, compliance check, reimage, conditional access, mdm, redline, no local admin, dark web market, home pc, game cheats, isolated browser, application control, clean machine

security-051
siem, log server, streaming, syslog, worm, no delete, other credentials, off-host, collector, root cannot, different domain, object lock, write-only, out of reach, agent, remote
logon, sudo, no secrets, masked, commands run, failed attempts, gdpr, redact, policy changes, process start, cookies never, card numbers, log cleared, admin actions, scrub, structured, file access
time server, hashes, tamper evident, timestamps, same clock, synchronised, fingerprint, four eyes, merkle, notary, milliseconds, time zone, unaltered, proof, seal, drift, documented handling, evidence
red team, can we find, fire drill, missing source, readable in a year, investigators, sample case, how long kept, search speed, reconstruct, alarm when silent, quarterly, answer the question, timeline, training analysts, gaps

security-052
friendly, courteous, ask for details, do not threaten, within a day, screenshot, neutral, no promise, receipt, professional tone, same day, scanner output, beg bounty, sample, technical details, engineer
reward, blackmail, vulnerability disclosure, programme, lawyer, terms, hackerone, published rules, gdpr, good faith, ransom, no blackmail, researcher, pay only by rules, criminal law, scope
own people, pentest, code, search the logs, unusual requests, last deployments, recent access, fuzz, hints in the mail, red team, external testers, dependencies, check subdomains, dark web, alerts, grep
ciso, head, pr, privacy officer, write down, timeline, crisis team, small circle, board, everything recorded, developers, not alone, dpo, prepare statement, keep mails

security-053
which line, only read, call the customer, talk to sales, data export enough, which data, maintenance, troubleshooting, dashboard, sensor values, who exactly, weekly report, signals, acceptance test, control or view, contract text
production stops, euros per hour, injured, robot moves, encrypted plant, penalties, warranty, insurer, explosion, lost shift, downtime, recipe stolen, line down, machine starts, audit, accident
vpn, one machine, expires, supervised, technician clicks yes, screen share, read only copy, data diode, dmz, historian, session recording, named persons, by thursday, cloud copy, firewall rule, on-site key switch, portal
ceo, head of production, decision paper, residual risk, works manager, document, accountable, informed decision, signature, go or no-go, board, customer told, decides, name on paper

security-054
my own code, hardcoded, own firewall rule, forgotten test account, two years later, public bucket, rereading, debug flag, a colleague asked, old script, customer mail, sql string, api without check, admin password, stomach dropped, cold sweat, preparing a talk
went to boss, admitted, no excuse, team channel, straight away, embarrassed, in the stand-up, security mailbox, wrote incident, my name on it, called ciso, i said it, did not hide, uncomfortable, put on the table, blameless, minutes later
closed first, then logs, new key, access log, took offline, hotfix, informed customers, contain, same evening, other places, deployed, revoked, nobody had used, step by step, searched same pattern
four eyes, linter, secret scanner, pipeline check, template, no self-approval, pair review, reminder, expiry date, pre-commit hook, scan, never alone, automated, peer, talk about it, rule in code, default deny, quarterly
`;
