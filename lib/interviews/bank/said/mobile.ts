/** What people say who make the key points of the questions in mobile: below each question's id a line for each of its key points. */
export const MOBILE_SAID = `
mobile-001
accelerometer, gps, bluetooth, in everybody's hand, haptics, swipe, nfc, all day, bedside table, fingertips, health data, in the hand, microphone, notifications, on the bus, native feel
first android app, play store, downloads, bus timetable, hackathon, swiftui, training app, kotlin, my cousin, recipe, bank app, internship, side project, running tracker, shipped, flashlight
cheap androids, small screen, store rejects, cannot hotfix, old versions stay, weak network, power, screen sizes, slow rollout, crash reports, apple says no, android makers, update takes days, cpu, approval, data plan

mobile-002
system kills, phone call, out of memory, not guaranteed, frozen, onpause, onstop, lifecycle, os reclaims, low on memory, swiped away, no warning, scenephase, inactive, process gone
onsaveinstancestate, savedstatehandle, half-written text, scroll position, room, userdefaults, same screen, bundle, autosave, write to disk, remember, resume where, come back, nsuseractivity, state restoration, form
microphone, stop gps, websocket, sensors, music, unregister, listener, battery, animation off, bluetooth scan, close the socket, wake lock, mute, disconnect, hide content
adb, background it and wait, kill the process, call my own phone, process limit, xcode, open many other apps, home button, adb kill, simulate memory warning, test case, emulator, after an hour, rotation

mobile-003
ui thread, sixteen milliseconds, sixty times a second, taps, scrolling, looper, run loop, paints, animation, responds to finger, gestures, event loop, runs layout, redraw, user input
hang, application not responding, system dialog, laggy, users think crashed, five seconds, choppy, kills the app, unresponsive, stuck, spinner stops, bad rating, skipped frames, scrolling stops, hiccup, close app dialog
workmanager, gcd, thread pool, rxjava, suspend, grand central, operation, service, withcontext, off the ui thread, promises, combine, global queue, compute, parallel
post to ui, viewmodelscope, job cancelled, user left, stale callback, runonuithread, lifecyclescope, destroyed, weak self, switch context, update the view, hop back, task cancellation, screen closed, no longer visible, livedata

mobile-004
arkit, bluetooth, camera, smooth, swift, day one features, complex gestures, video editing, low level, swiftui, kotlin, os features, look exactly
flutter, react native, startup, half the work, money, mostly forms, same bugs once, quick launch, content app, small team, simple app, mvp, single team, less effort, both stores, internal app, common logic
web developers, dart, recruitment, abandoned, five years, react experience, who maintains, google drops, knowledge in house, swift developers, lifetime, breaking, retrain, plugins outdated, community
kmp, shared business logic, compose multiplatform, networking shared, native ui, only some screens, platform channels, rust, common module, progressive web app, mixed, half and half, add-to-app, write once the logic, shared core

mobile-005
when user presses, camera icon, at the feature, not on launch, upload, wait until, first use, map opens, context, later than onboarding, tap on, scan, user understands why, splash
own screen before, one sentence, pre-prompt, text, show value, soft ask, illustration, tell them, usage string, ahead, plain words
photo picker, selected photos, city is enough, foreground only, rough position, single photo, not whole library, not precise, share intent, neighbourhood, postcode
link to settings, rest of app, not block, says no, enter city, no nagging, limited mode, search by place, revoked later, graceful, never crash

mobile-006
theme, dark mode flag, sharedpreferences, small flags, plist, language, toggle, proto, user defaults, onboarding seen, primitive, booleans, asyncstorage, last tab
relational, indexes, offline lists, orm, entities, grdb, objectbox, rows, relations, schema, sql, thousands of records, sqldelight, search in it, drift, dao, observe
tokens, passwords, fingerprint, secure element, never plain, tee, refresh token, flutter secure storage, key store, credentials, face id, hardware, encryptedsharedpreferences, api key, not in prefs, chip
icloud, new phone, delete on log out, temporary files, system may delete, images can be fetched, sign-out wipes, caches folder, other user, wipe, allowbackup, survives reinstall, restored, keychain remains, low storage, tidy

mobile-007
flatlist, uicollectionview, lazyvstack, recycler, viewholder, only visible, dequeue, listview builder, flashlist, scroll in, views reused, thousand views, column scroll
shadows, date formatting in bind, deep hierarchy, measure, blur, simple layout, constraint, formatting, rounded corners, too many views, json in bind, less nesting, bind only, calculations, alpha
coil, glide, kingfisher, original size, sdwebimage, large photos, bitmap, memory cache, right size, disk cache, small version, scaled, webp, fade in, full resolution, async loading
diffutil, listadapter, notifydatasetchanged, layout inspector, recomposition, ids, gpu bars, unchanged rows, only one row, diffable, immutable, stable ids, jank stats, frame time, equatable, trace, hitches

mobile-008
firebase, app registers, unique address, send to backend, onnewtoken, save token, installation, apple push, hands over, ask permission, identifies the device, upload the token, first start, didregister, store it with user, string
google play services, backend calls, json, certificate, auth key, never straight, persistent connection, through apple, hms, http v1, open socket to, p8, server key, notification service, delivers to phone
doze, force stopped, switched off, airplane mode, may never come, no delivery proof, battery saver, lost, fetch on open, sync, time to live, not rely on, chinese makers, hint only, reaches late
unregistered, delete token, no private text, quiet hours, mute, new phone, logout removes, categories, uninstall, prune, spam, token rotates, android 13, opens screen, many devices, feedback error

mobile-009
aab, ipa, fastlane, signing key, release build, gradle, archive, bitrise, obfuscation, github actions, upload key, tag, version code, pipeline, profile, compile, apk
firebase app distribution, alpha, smoke test, regression, internal, friendly users, pilot, real phones, external testers, whole company, test group, release candidate, few days, checklist
app store connect, play console, description, waits a day, policy, age rating, release notes, apple looks, submit, test account, keywords, reviewer, approval, icons, permissions declaration
five percent, firebase crashlytics, sentry, ten percent then, ratings, gradual, watch reviews, patch, dashboards, wait two days, anr, increase slowly

mobile-010
alt text, contentdescription, reads aloud, blind users, accessibility label, icon buttons, grouped, semantics, logical order, merge, speaks, heading, decorative hidden, announce, state, focus order
biggest font, scaling, multi-line, 200 percent, font settings, scrollable, not fixed height, no fixed height, older people, system font, enlarge, clip, reflow
big buttons, thumb, dp, dark mode, colour blind, grey on white, not colour alone, easy to hit, wcag, finger, readable in sun, tremor, far apart, sunlight
button instead of swipe, voice control, real blind user, voice access, accessibility scanner, external keyboard, single tap, drag has, one hand, turn off animation, subtitles, long press, shake, with eyes closed, user test, automated check

mobile-011
samsung, android 12, sentry, one model, obfuscated, only release build, two percent, reviews, out of memory, huawei, bugsnag, ios 15, nullpointer, hundred a day, startup
borrowed, real device, added logging, airplane mode, developer options, monkey, low storage, timeline, stress, old phone, same device, user steps, killed process, symbolicated, thousand times
concurrent modification, after destroy, fragment detached, threading, native library, main thread, wrong thread, already deallocated, migration, index out of bounds, proguard, synchronised, date format, optional, context, deadlock, missing guard
unit, strict mode, thread sanitizer, lint, crash rate, device lab, release check, log more, dashboard, beta group, leak test, staged, breadcrumb logging, no more reports, code review, ui test, process death test

mobile-012
one-handed, too much content, map with list, error states, long german, custom picker, transition, tablet, notch, calendar, chart, onboarding, font size, filters, empty state, bottom sheet, foldable
figma, side by side, paired, build every evening, quick drafts, testflight, clicked through, paper, whiteboard, played with, screen recording, tweaked, desk, real data, preview
two screens, system picker, fewer fields, tabs, material, step by step, left out, standard component, accordion, less animation, scroll, cheaper, wizard, kept gesture, collapsed
rating, weekly session, usability test, less drop-off, keep pairing, analytics, praised, shared library, early builds, conversion, every friday, support questions, faster, habit

mobile-013
app store connect, which paragraph, message from reviewer, resolution center, privacy text, misunderstanding, login for reviewer, metadata, wording, clause, legit, exactly what, missing account deletion, payment, fair, crash on ipad
test account, video for reviewer, phone call, expedited review, small change, polite, explain feature, quick fix, new build, demo login, answer, remove the part, few hours, board, correct the metadata
website, push later, shift the date, start without feature, backend toggle, tell them now, email campaign, android first, landing page, two scenarios, launch later, current version, head of, adapt the ads, product
week before, read guidelines, dark release, ship early disabled, review notes, submit two weeks, margin, feature hidden, compliance check, test account ready, approved in advance, template, legal look, early submission, switch remotely, calendar

mobile-014
taxi, fitness, nurses, shop, ticket, parents, messaging, tracks, warehouse, insurance, farmers, chat, parking, public transport, order food
daily active, monthly users, three devs, installs, hundred thousand, app store, sessions, screens, lines of code, both platforms, countries, countless
checkout flow, login, alone on android, whole ios side, offline part, maps, sdk, i introduced, chat screen, from the beginning, module, widget, i set up, push
ble, background location, legacy, memory, video, deep links, encryption, merging, slow start, objective-c, large images, realtime, live location, android fragmentation, camera, conflict, biometrics, app size

mobile-015
core data, read from disk, ui never waits, always local, download in morning, ui reads database, repository, works in basement, preload, before the tour, sqldelight, device first, save locally, watermelondb, no spinner, replicate
upload later, when connected, client uuid, photos separately, backoff, sync job, same change twice, connectivity, duplicates, wifi again, change log, dirty flag, operation, sending when online, survives restart
two workers same order, etag, dispatcher decides, show both, newest, revision, crdt, rule, overwritten, both edited, compare, office, clash, business decides
cloud icon, last synced, not uploaded, red dot, waiting items, this week's data, unsent, only assigned, grey tick, storage full, delete old photos, pending count, today's route, banner, manual button

mobile-016
viewmodel, clean architecture, domain, data layer, mvp, dumb views, no network in activity, fat activity, presenter, ui layer, massive view controller, tca, business logic, screen only shows, interactors, thin
redux, stateflow, ui state, intents, reducer, data class, render, actions, sealed class, copy, mutable, reproducible, bloc, actions up, composable, event in
hilt, koin, dagger, constructor, swinject, wrap the sdk, gps behind, clock, without android, swap, unit tests, no singletons, mockable
gradle, spm, core module, api and impl, vertical, parallel builds, cyclic, swift package, feature folders, own module, shared ui, app module, compile faster, demo app, start simple

mobile-017
captured self, handler, never removed, observer, global, inner class, timer, companion object, fragment, binding, callback, rxjava, coroutine in globalscope, notification center, view reference, bitmap, event bus
leak canary, debugger, dominator, retained, mat, reference chain, memory profiler, who holds, shortest path, hprof, dump, graph debugger, zombies, memory report, leaks tool
ten times, back button, memory climbs, enter and leave, force gc, instance count, go back, ui script, dealloc not called, should drop, curve, push and pop, garbage collection, still alive, log in deinit
weak self, unregister, ondestroy, invalidate timer, dispose, applicationcontext, null the binding, viewmodelscope, removeobserver, nil, disposebag, break the cycle, weakreference, detach, stop in

mobile-018
xcode energy, percent per hour, dumpsys batterystats, android vitals, metrickit, overnight test, power profiler, battery usage screen, current, users affected, which version, real phone, settings screen, monitor
background location, partial wakelock, constant requests, every minute, ble scan, websocket, screen on, cpu, sync loop, analytics sdk, infinite, background refresh, wakes up, high accuracy, keeps modem awake, ads
collect and send, once an hour, jobscheduler, when plugged in, bundle requests, combine, fcm instead of polling, unmetered, overnight, wait for wifi, alarms, bgprocessing, backoff, one connection
hundred metres, coarse, balanced power, turn off, passive, distance filter, when standing still, stationary, beta, same test again, interval longer, dark mode, motion sensor, activity recognition, desired accuracy, reviews improve

mobile-019
cheap phone, stopwatch, systrace, perfetto, time to initial display, p90, android vitals, metrickit, xcode, warm versus cold, 5 percent, five-year-old, after reboot, release build, app launch
firebase later, application class, oncreate, app startup library, dependency injection, first frame then, ads, after rendering, content provider, didfinishlaunching, third-party, feature flags fetch, database open, idle, didfinish, parallel
yesterday's data, stale first, database, immediately something, shell, grey boxes, progressively, launch screen, last content, from disk, preload, then refresh, no network wait, static layout, previous
proguard, unused libraries, static linking, hermes, baseline, dex, aot, app thinning, tree shaking, resources, fewer pods, merge frameworks, precompiled, minify, smaller binary, class loading, images

mobile-020
bff, screen-shaped, gzip, protobuf, one request, thumbnails, sizes of images, not ten requests, latency, megabytes, small json, include, joined, per screen, roaming, brotli
since token, pagination, if-none-match, not modified, max-age, infinite scroll, sync token, 304, next page, last modified, chunks, new items only, tombstones, cache headers
users never update, two years, v1 stays, unknown enum, never remove, additive, tolerant, new fields, enum default, app versions header, contract, three-year-old, no breaking, sunset, long support, unknown values
request id, tap twice, lost answer, train, machine-readable, error body, double, repeatable, backoff, user message, unique key, elevator, resumable, connection drops, retry-after, distinguish

mobile-021
ssl, encrypted traffic, public key, proxy, mitm, backup pin, network security config, charles, intercept, cleartext off, public wifi, expired pin locks out, root certificate, hostname, hpkp
face id, fingerprint, access token, minutes, strongbox, never shared preferences, revoke, device-bound, secure element, encryptedfile, log in again, rotate, tee, session, not in plain
apk, hooked, frida, integrity check, api keys in binary, server decides, amount limits, hostile, play integrity, client can lie, strings, transaction check, backend, modified, authorise every
recents, copy paste, blank when backgrounded, preview, no balances in log, secure flag, analytics, keyboard cache, inactivity, notification text, task switcher, logcat, screen recording, tapjacking, custom keyboards, hide balance

mobile-022
aasa, digital asset links, json on the website, any app could claim, https, sha fingerprint, entitlement, autoverify, own scheme, ownership, associated domains, signed, other app steals, apple cdn
app store page, remember target, after login continue, browser, branch, redirect to web, logged out, unknown path, default screen, install, update needed, no account, resume the link, firebase dynamic, feature missing, website opens
taskstackbuilder, up button, close goes home, parent screen, synthetic, trapped, goes to home, app exits, hierarchy, previous app, tab bar, swipe back, dead end, root, navigates back, not lost
check the id, no automatic payment, open redirect, forged, sanitise, never execute, server checks rights, phishing, webview url, parse strictly, confirm before, attacker, known paths, unexpected values, transfer, javascript

mobile-023
junit, xctest, pure, reducers, milliseconds, robolectric, business rules, mapper, thousands, turbine, developer machine, calculation, ci on each commit, repositories, presenter
critical flow, login, checkout, appium, detox, firebase test lab, main path, handful, smoke, browserstack, happy path, robot pattern, nightly, mock server, slow
cheap android, rtl, iphone se, dark mode, oldest version, large font, arabic, foldable, small phone, oldest supported, most used devices, german, cloud devices, ipad, samsung
paparazzi, golden image, retry, exploratory session, animations off, no sleep, mocked network, quarantine, testflight, bug bash, visual, idling resource, human, monkey, usability, deterministic

mobile-024
activity destroyed, oncreate again, torn down, new activity, dark mode too, system rebuilds, everything lost, text gone, window size changes, oncreate, re-created, lost focus, language change, resets, view tree
survives rotation, stateflow, savedstatehandle, livedata, outside the activity, rememberable, bloc, above the ui, controller, retained, store, presenter, lives longer, observable, model, not in widget
killed, room, small amounts, autosave, datastore, swiped away, written to, transaction too large, onsaveinstancestate, longer than the app, sqlite, days later, system kills, only the id, memory is not, save each step, survive kill
two columns, hinge, tablet, list-detail, width, split screen, compact, no ipad check, expanded, multi-window, medium, posture, width classes, side by side, available space

mobile-025
sends home, charles, advertising id, nutrition label, data safety, traffic, trackers, eu servers, dpo, contract, location, privacy manifest, what it sends, sniff, third country, processing agreement
kilobytes, app size, launch time, anr, initialises on start, memory, measure before and after, slows, dex count, binary, drain, known crashes, apk, benchmark, mb, stability
gpl, open tickets, github, who is behind, abandoned, kotlin version, apache, stars, vendor, changelog, security fixes, how old, responds, new os, known vulnerabilities
adapter, own interface, facade, swap vendor, turn off remotely, only one module, toggle, not spread, protocol, exit, remote config, one place, hide behind, vendor change, facade class, disable in a crash

mobile-026
healthkit, push, siri, nfc, location, live activities, app clips, file access, apple pay, google pay, sensors, camerax, carplay, deep links, watch, secure storage, shortcuts
material, cupertino, human interface, swipe back, tab bar bottom, switches, share sheet, fonts, dialogs, bottom sheet, ios users expect, toolbar, bounce, pull to refresh, ripple, action sheet
expect actual, method channel, turbo module, small interface, pigeon, thin layer, fake, protocol, adapter, ci builds both, jni, platform channel, integration test, mock the native, generated, expect and actual
swift course, android developer, one ios, one android, rotate, knowledge sharing, mentor, training, community, read crash logs, xcode, follow wwdc, google io, hire, both languages

mobile-027
stop distribution, play console, unpublish, withdraw, freeze, pull release, pause phased release, users not updated, no further, halt rollout, hold, store, block new installs, prevent, old build
firebase, toggle off, backend returns, switch feature, change the response, config, without update, flag off, api answer, server rollback, kill the feature, response fixed, no new build, empty list, flags
crashlytics, symbolicate, only updated users, one model, first launch, android 14, corrupted cache, manufacturer, database upgrade, group by, fresh install, language, affected phones, oldest, stack, ios 16
urgent review, apologise, reply to reviews, one percent first, upgrade test, pre-launch report, tell users, status, retro, automatic halt, expedited review, patch, launch test, old data test, inform management, smoke

mobile-028
android 7, iphone 6, little storage, automatic updates off, survey, version numbers, old tablets, how active, company phones, which countries, numbers per version, prepaid data, countable, elderly
dialog on start, three months, push message, once a week, banner in app, what's new, friendly, reminders, letter, deadline, store link, show benefits, newsletter, countdown, polite, soft update
hard block, must update screen, website instead, forced upgrade, minimum supported, blocking screen, remote config, mobile web, browser, grace, still read data, unsupported, call centre, exceptions
translation layer, facade, revenue of old, proxy, old endpoint maps to, thin layer, maintenance cost, shim, sunset date, map old to new, how expensive, contract tests, temporary, how much they buy, until usage

mobile-029
share link, growth number, who benefits, referral code, invite by, user picks one, ask marketing, need behind, contact picker, simple link, code to share, kpi, conversion goal
address book, people who never agreed, data protection, apple rejects, bad press, strangers, shitstorm, guideline, not our users, reputation, illegal, headlines, non-users, creepy
salted, match then discard, never upload raw, easy revoke, plain sentence, retention, only phone numbers, optional, nothing kept, encrypted, on the phone, private set, skip button, revoke, clear purpose, temporary
dpo, legal department, product manager, impact assessment, sign off, lawyer, joint decision, data protection officer, options paper, owner, not alone, record, written decision, joint meeting

mobile-030
dropped frames, jank, galaxy a, old android, fps, how many users, thirty percent, memory, device statistics, heat, market share, play console, gpu, field data, frame rate, stutters
put the phone in, cheap phone on table, video side by side, lost sales, see it stutter, one-star, own hand, numbers of users, head of, not argue, screen recording, conversion, revenue
low ram, detect, turn off effects, lite, still image, tiers, fewer layers, reduce motion, fallback picture, switch by, simple fade, two versions, progressive, lottie, only strong devices
sixty fps on, 16 ms, macrobenchmark, reference phone, pipeline, agreed limit, slowest device, acceptance, before design, fail the build, desk phone, designer gets, regular test, smoothness, limit memory

mobile-031
reviews, user interviews, top ten, on the go, usage data, camera first, requests, support tickets, what people do, surveys, mobile context, used weekly, desktop only
two developers, told late, web first, api made for web, no apis, old code, both apps double, release cycle, org, no mobile designer, staffing, handover, technical debt, understaffed
flutter, kmp, embedded web, react native, bff, config-driven, backend-driven ui, one codebase, pwa, common components, sdui, webviews for, generated client, hire, temporary web pages
quarter, joint backlog, every two weeks, one product team, mobile from start, first feature in, catch-up, together with web, product manager, shared planning, publish, dates, definition of done includes, kick-off, sprint

mobile-032
cold start, anr, crash-free 97, six seconds, uninstalls, 120 mb, reviews, slow list, users left, memory, frames dropped, low-end, play vitals
systrace, xcode, perfetto, android studio, flame chart, heap, time profiler, found out, apk analyzer, crash groups, bisect, sdk blocked, bundle analysis, field data, method trace, largest crash
webp, baseline profile, deferred, sdk out, r8, lazy init, recycled, database index, moved off main, app bundle, vector, paging, downsampling, weak reference, dependencies, parallel, coroutine
two seconds, from six to, size limit in ci, rating rose, fewer, faster, benchmark, watched, pull request check, third less, weekly look, saved, installs, cut in half, rating back up

mobile-033
back button, tab bar, hamburger, designer, ios look on android, custom, material, brand team, own style, bottom navigation, swipe, identical, date picker, platform feel
five users, apple guidelines, showed, clickable, video, screen reader, other apps, heat map, got lost, hallway, reviews, studies, demo
design lead, kept native, own colours, built it anyway, product owner, hybrid, stood by, vote, native with brand, implemented, my view lost, custom component, disagree and commit, documented, tested then
users never noticed, less support, reverted, cheaper maintenance, was wrong, was right, os update broke, pick battles, ratings, test first, next redesign, habit wins, evidence beats, still native

mobile-034
jetpack, xml, objective-c, dart, coroutines, combine, uikit, new lead, end of life, kmp, java, hot reload, async await, management decided, rxjava, mvvm, previous stack
codelab, settings screen, low-risk screen, pair programming, wwdc, tutorial, toy app, youtube, read source, weekend, one feature, udemy, feedback, side by side, small steps, slack community
too many recompositions, state in wrong, old habits, imperative, mixed, performance bad, memory leak, overused, lost state, deadline slipped, navigation, global state, copy-paste, side effects, had to redo
code lab, style guide, cheat sheet, less code, team session, templates, brown bag, whole team moved, velocity, wiki, reviewers, sample screen, half the code, onboarding

mobile-035
skipped test, wrong flag, no upgrade test, old database, i pushed, my migration, i overlooked, proguard rule, i tested only, too confident, signed off, wrong endpoint, my fault, i shipped, i submitted
opening, one-star, could not log in, data gone, blank screen, forced to reinstall, weekend, five percent, thousands, logged out, payment failed, rating fell, two days, support calls, angry, endless spinner
stopped rollout, expedited review, patch, remote config, switched off, told my lead, server workaround, status, replied to reviews, within hours, night, same evening, new build, pulled, apologised in store, feature off
upgrade tests, phased, release captain, test on old version, kill switch, second approver, release train, monitoring, beta, crash threshold, feature flags, regression list, never friday, two pairs of eyes

mobile-036
kotlin multiplatform, watch, local models, machine learning, offline first, bluetooth devices, design systems, inclusive, swiftui, car, build speed, technical lead, medical, tooling, ar, mentoring, payment
two apps, four years, shipped, compose, ble, current app, wrote a library, open source, at a bank, talks, started with, already, migrated
downloaded, in the store, rating, your drivers, your patients, app review, your screen, accessibility of yours, play store, feature i missed, the job ad, your offline, your release

mobile-037
compose, flutter, mvvm, single activity, kmp, realm, graphql, clean architecture, redux, modules, room, native versus, swiftui, monorepo, rxjava, event bus, webview
two developers, time to market, offline, budget, hiring, web team, both platforms, merge conflicts, slow builds, stability, compile, testable
would choose again, outgrown, aged badly, abandoned, migrate, overkill, painful, right call, half of it, too early, boilerplate, deprecated, earlier modules
from twenty to, onboarding days, half the code, two releases a month, anr, bugs per, lines, ninety, three years, shared percent, crash rate, twelve developers

mobile-038
gradle profiler, xcode timing, clean versus, slowest step, local and ci, annotation processing, per developer, numbers first, longest, build report, graph of times, cost per day, kapt, log, bottleneck
api modules, per feature, cyclic, core, less coupling, gradle modules, impl hidden, swift packages, fewer dependencies, small units, tuist, abi, break the monolith, sample apps, flat graph, independent
configuration cache, only affected tests, ksp, xcframework, build cache, ccache, skip unchanged, runners, stronger machines, shared cache, parallel tests, m-series, buck, daemon, selective tests, shards
weekly chart, dependency rules, guardians, new modules, team per module, dashboard, build team, alarm when slower, template, slo, ci check, forbidden imports, warnings, review of dependencies

mobile-039
event log, hybrid clock, sequence, edits not states, lamport clocks, per device counter, hlc, device clock lies, edit list, unique id, patch, change set, append, causality, server sequence, insert and delete
automerge, yjs, character level, duplicate note, paragraph, git-like, line by line, both copies, conflicts visible, user picks, ot, never lose text, diff, combine, keep both
delete marker, comes back, trash, undead, zombie, flag deleted, thirty days, purge later, deleted at, edit after delete, restore, ghost, edited elsewhere, wins over, remember deletions, recycle bin
batches, full copy then changes, pagination, continue, connection breaks, new phone, sync token, silent push, state snapshot, small packages, watermark, acknowledge, repeatable
e2ee, property-based, shuffled, two simulators, chaos, keys on device, random edits, network loss, converge, server cannot read, lost key, permutations

mobile-040
instant, no connection, photos never leave, plane, per request price, camera live, gdpr, basement, server bill, keyboard, milliseconds, health, no upload, airplane, sensitive
ram, megabytes, battery drain, hot phone, three-year-old, gets warm, app size, slow cpu, low-end, throttles, download size, weaker accuracy, drains, mid-range, different chips, space
tensorflow lite, int8, mobilenet, onnx, nnapi, coreml, fewer layers, eight bit, half precision, compress, ml kit, teacher student, delegate, small network, metal, accelerator
over the air, model separately, cloud, rules instead, version of model, shadow, feedback, staged, accuracy, remote config, old phones use, telemetry, compare on-device, wifi only, precision, switch back, without release

mobile-041
os limits, ios kills, bgtask, not exact, battery saver, thirty seconds, whenever it wants, budget, few minutes, no timer, usage pattern, execution window, no promise, throttled, learned behaviour, buckets
jobscheduler, healthkit, urlsession, expedited, bgapprefresh, foreground notification, ble wake, periodic, unmetered, charging, state restoration, observer query, bgprocessing, health connect, alarm, service
room, outbox, own id, sqlite, upload later, chunks, reading id, server ignores repeats, delete after confirmed, never lose, encrypted, save at once, small packages, mark sent, timestamp, sequence, backoff
no data since, please open, server expects, reminder, email the nurse, push, banner, sequence numbers, dashboard, count per day, last upload, expected interval, alarm doctor, holes, silence, yellow
xiaomi, huawei, samsung, whitelist, swiped away, background refresh off, dontkillmyapp, guide the user, power saving, unrestricted, device list, ask to exclude, oneplus, energy saver, detect setting, instructions

mobile-042
app store server api, google play developer api, jws, signature, purchase token, client can lie, not on the phone, jailbroken, check with apple, fake, premium flag, fake receipts, cracked, storekit, verifyreceipt, ask google
webhook, rtdn, app store server notifications, credit card fails, downgrade, billing issue, state machine, trial, on hold, price change, lapsed, paused, notification v2, revoked
new phone, our user id, appaccounttoken, restore purchases, second device, web login, family sharing, same user, obfuscated account, who owns, ipad, android and ios, sign in, shared device, belongs, revenuecat
finishtransaction, three days refunded, app killed, parental approval, listener at start, ask to buy, acknowledge within, unlock then finish, network drops, not twice, deferred, on launch, replay, later completes, paid but, check open purchases

mobile-043
talk to developers, git history, build times, which files, tests missing, releases, unclear requirements, really code, bug clusters, waiting on api, change frequency, where days go, review time, data not feeling
netscape, users lose, two teams, hidden rules, always takes longer, competitors, forgotten, old bugs, nobody knows, regress, double maintenance, small details, expensive, never finished
new module, compose in old, swiftui inside, one flow, replace piece, boy scout, side by side, start with settings, checkout last, hostingcontroller, step by step, kmp, islands, new stuff only
after three months, ui tests, go or no-go, screenshots, velocity, evaluate, ratings, feature flag, review after, monthly, measurable, proof, abort

mobile-044
clustering, same ip, how much lost, modded apk, speed, emulators, impossible, thousand accounts, logs, payouts, per hour, behaviour, geography, telegram, suspicious, fingerprints
throttle, hold payouts, daily maximum, manual check, server decides, plausibility, per account, delay, phone number, sms, blocklist, quick rules, only verified, backend, stop rewards, waiting period
appattest, safetynet, jailbreak, emulator detection, re-signed, arms race, checksum, anti-tamper, pinning, can be bypassed, device check, hook, patched, hardening
wrongly blocked, complaint, human check, less attractive, cheaper rewards, shadow ban, warn, second chance, value lower, real activity, kyc, not punish, thresholds, soft measures, change the reward, reinstate

mobile-045
class ii, ce mark, notified body, ask a regulatory, intended use, software as medical, lawyer, 510k, consultant, approval, 13485, legal, certification, medical law, clinical evaluation, samd
what if number wrong, dosage, fmea, fail safe, probability, clinicians, unit mix-up, missed alarm, worst case, battery dies, show no value, danger, plausibility, redundancy, misread
each requirement has test, version frozen, sign, release record, test evidence, slower releases, qms, matrix, approve, design history, soup list, link ticket, reproducible, sops, validated tools
vigilance, audit trail, pen test, support line, complaints, patch, monitoring, field safety, report to authority, backup, health data, log access, os update, recall

mobile-046
releases monthly, merge hell, hotfix every, testers overloaded, night, reviews took days, one person knew, regressions, tension, big bang, flaky, two weeks late, morale, friday, no tests
release train, trunk, suggested, two sprints, feature flags, small group, trial, lunch talk, fastlane, working agreement, rotating, showed numbers, wip limit, mob programming
too strict, first try, fell back, ignored, dropped it, compromise, fear, complained, old habits, misunderstood, extra work, forced, abandoned
every two weeks, from days to hours, crash-free, happier, weekends free, involve earlier, smaller steps, releases boring, faster reviews, ask first, bug count, merge time, ship

mobile-047
one star, crashed, cannot find, after update, ads, two hundred, play store, search, logout, too many taps, dark mode, angry, text small, sync lost, uninstalled
called users, funnel, watched, five people, tags, grouped, heatmap, logs, usability, survey, read all, clusters, screen recordings, follow-up question, emailed, hidden cause
moved button, new onboarding, undo, remember login, left out, did not build, clearer label, said no, offline mode, back to old, tutorial, faster, setting, shortened
read reviews weekly, better reviews, answer, monday, less tickets, retention, came back, updated their review, monthly, whole team reads, uninstalls down, changed to five, routine, drop-off

mobile-048
systrace, xcode, cheap phone, app launch, macrobenchmark, metrickit, p90, method trace, field data, dashboards, real users, old device, stopwatch, milliseconds, crash-free, android studio, custom markers
warm start, hot, already in memory, after reboot, fresh, first install, just opened, killed before, application object, deep link, time to display, notification start, relaunch, after update, prewarm
analytics later, firebase, network call, cached data, didfinish, oncreate, placeholder, baseline profile, thread, disk reads, smaller, parallel, json parsing, skeleton, delete, hilt
nightly, fail the build, every pull request, threshold, review new sdk, release comparison, per version, chart, monitor, owner, warning, android vitals, every release, startup graph

mobile-049
face id, fingerprint, tee, chip, strongbox, not in code, hardware-backed, key never leaves, passcode, device pin, system vault, key material, apple, secure element, key chain
encryption at rest, delete old, complete protection, aes, only last month, remote wipe, database encrypted, logout clears, key per user, log out, data minimisation, retention, realm encryption, pin in app, nothing downloaded
task switcher, icloud, lock screen, analytics, autocomplete, crash reports, preview, widget, copy, shared photos, export, screen recording, app switcher, email, temp files, push text
tell users, threat model, residual, partner with passcode, state attacker, malware, frida, warn, no guarantee, screen open, determined attacker, cannot promise, borrowed phone

mobile-050
paragraph, screen recording, polite, wrong category, test account, resolution center, screenshots, message, explain why, phone call, exact rule, precedent, law text, app review board, misunderstanding, argue
second branch, hide feature, strip, variant, plan a, flag, minimal, smaller version, both tracks, compliant, without the feature, alternative build, backup version, two developers, comply
website, backend, email, push, feature toggle, mobile site, banner, newsletter, without update, config, sms, customer service, old version, letter, serve from server, browser
compliance, lawyer, decision, scenarios, board, escalate, daily update, customers, regulator, options, head of product, ask for extension, consequences

mobile-051
freeze, play console, no more users, five percent stays, hold, withdraw, prevent spreading, button, suspend, first minutes, zero percent, back, stays at, keep the rest
crashlytics, samsung, xiaomi, android version, gpu, same line, native crash, chipset, vendor skin, library, breadcrumbs, model, custom rom, sdk, logs
exclude the model, switch off, previous version, new build, disable, weigh, remote config, time to fix, workaround, patch, how many affected, quick fix, toggle, can it be turned, rollback
buy the phone, test matrix, retrospective, smoke, beta group, automatic stop, cloud devices, regression, pre-launch, alert per maker, crash threshold, real devices, post-mortem, smaller first step, vendor, alarm

mobile-052
widgets, swipe back, notifications, file access, bottom sheet, payments, guidelines, bluetooth, location, tab bar, live activity, picker, hardware, lock screen, system back, doze
data model, same api, common core, wording, ui separate, texts, logic once, tokens, table of differences, designers, colours, shared module, whiteboard, same flow
i suggested, i convinced, i drew, my idea, i wrote, i compared, i implemented, mock-up, i presented, i measured, ios side, android side, i coordinated, i talked to
stars, fewer questions, adoption, natural, feels right, support tickets, conversion, no one noticed, satisfied, opt-in, retention, both stores, dropped, went up
`;
