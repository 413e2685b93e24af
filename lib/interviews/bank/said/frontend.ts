/** What people say who make the key points of the questions in frontend: below each question's id a line for each of its key points. */
export const FRONTEND_SAID = `
frontend-001
screen, save and see, colours, animation, touch it, show my mother, instant result, millions of people, look and feel, no install, one link, hot reload, typography, human side, people click
geocities, band page, html at school, bootcamp, first site, wordpress, my sister's shop, booking form, dashboard, react course, i coded, blog, for a friend, university project, a club, photo gallery, hobby site
old phones, safari bugs, screen readers, frameworks, bundle size, slow connections, different screens, tooling, cross-browser, keyboard users, layouts break, underestimated, cheap android, just css, race conditions

frontend-002
focusable, without a mouse, built-in, free of charge, tab order, spacebar, key handler, disabled state, type submit, native behaviour, reach it, extra javascript, tab to it, focus ring, tab key
voiceover, nvda, semantic, says button, just text, landmark, accessible name, spoken, jaws, list of links, blind users, reads out, generic, accessibility tree
middle click, bookmark, share the address, crawler, ctrl click, open elsewhere, destination, preview of url, google, back works, anchor, copy the address, deep link, visited colour, status bar, changes the url

frontend-003
both directions, page skeleton, grid-template-areas, align across rows, columns line up, dashboard, 2d, named areas, fr units, header and footer, whole page, photo wall, explicit placement, overlapping, chessboard, table-like
menu bar, buttons side by side, justify-content, one direction, 1d, space between, centre something, row of, grow and shrink, align-items, gap, push to the right, tags, chips
outer and inner, grid outside flex inside, card grid, parent uses, mix them, header uses flex, layout from outside, layout first, both together, rule of thumb, grid for the page, flex for components, auto-fit, subgrid, content out

frontend-004
run to completion, stack is empty, cannot be interrupted, normal code first, no parallel, stack empties, line by line, top to bottom, event loop, one thread, script finishes, plain statements, current task, lines in order, plain code
await, resolved, drains the queue, higher priority, microtask checkpoint, all microtasks, queuemicrotask, promises jump, async function, first promises, emptied, mutationobserver
zero milliseconds, settimeout zero, later round, clamped, four milliseconds, delayed, setinterval, waits its turn, minimum wait, background tab, earliest, no guarantee, event queue, timeout fires, goes last
heavy loop, frozen page, clicks ignored, requestanimationframe, sixteen milliseconds, split the work, yield, long task, cannot scroll, stutter, page hangs, endless microtasks, repaint, laggy, sixty frames, starve

frontend-005
http only, automatically, goes along, login session, csrf, backend reads, flag, same-site, with the request, session id, attached, travel, server sets, sent back
until deleted, one tab, closing the browser, forever, gone when, all tabs, restart, max-age, each tab, permanent, new window, shared between tabs, private mode
token theft, jwt, never passwords, any javascript, third-party script, attacker, npm package, exfiltrate, readable, cross-site scripting, unsafe, personal data, hijack, compromised, injected code
five megabytes, four kilobytes, kilobytes, strings only, asynchronous store, blobs, more space, structured data, blocks the thread, localforage, 50 mb, cache api, offline data, objects, quota exceeded

frontend-006
content first, ems, max-width, flexbox, grid, stretch, no fixed pixels, auto-fit, vw, smallest first, line length, no fixed width, intrinsic, narrow first
where it breaks, min-width, two columns, stack, hamburger, collapse the sidebar, component width, meta viewport, at 768, sidebar moves, rearrange, tablet, single column, hide, width of parent
picture element, avoid huge pictures, sizes attribute, retina, max-width 100, svg, compressed, art direction, crop, lighter files, object-fit, modern formats, smaller image, density, bandwidth, cdn resize
thumb, bigger buttons, 44 pixels, browserstack, hover missing, rotate, old android, 200 percent, pinch, real phones, iphone, text enlarged, hand it to someone

frontend-007
for and id, visible, above the input, clickable, screen reader, fieldset, legend, not only placeholder, caption, disappears, accessible name, required mark, hint text, tied to input, aria-label
numeric keyboard, browser suggests, tel, password manager, address filled, right keyboard, at sign, one-time-code, pattern, required attribute, saved address, credit card, fewer keystrokes, email keyboard, semantic, select, number pad
red text, below the input, not only colour, after leaving, say how to fix, plain words, first error, focus the error, understandable, aria-invalid, example of format, specific, do not blame, jump to first
back end, disable the submit, local storage, reload, autosave, curl, restore, session timeout, spinner, bypass, keeps my input

frontend-008
dns lookup, domain name, ip address, encrypted, certificate, three-way, nameserver, port, cache of addresses, secure connection, router, socket, internet provider, translated into number
sends back, 200, document, cdn, bytes, cookies, load balancer, 301, compressed, asks the server, gzip, markup arrives, backend, answers with, first byte
object model, tokens, css rules, boxes, nodes, position and size, combined, html parser, geometry, cascade, calculates, where each box, selectors, stylesheets, tree of elements, structure
execute, script tag, drawn, gpu, layers, rasterise, event handlers, framework starts, blocks the parser, fetches data, downloads scripts, screen, load event, rendering

frontend-009
usestate, colocate, inside, private, no global, modal open, input value, dropdown, few rerenders, start local, store is overkill, smallest scope, toggle, keep it down
two children, move it up, prop drilling, context, common parent, brothers, upwards, hoist, nearest shared, callback, goes up, ancestor, sister components, redux when far, raise
react query, filters in url, shareable link, swr, tanstack, api data, page number, refetch, bookmark, comes from backend, router, stale time, caching library, back button, survives reload, not in redux
full name, usememo, on the fly, filtered list, not twice, redundant, during render, useeffect to sync, count of items, two copies, one truth, getter, no duplicated, bugs when copied

frontend-010
date picker, carousel, fixed height, no hover on phone, unreadable, legacy browser, blur effect, budget, too small text, german words, table on mobile, overlapped, no data for, scroll effect, drag and drop, api could not
sat down, codepen, screenshots, figma, live demo, early enough, asked the intention, called her, explained the limits, walked through, rough build, ux, before coding, shoulder, options
simpler version, both happy, native control, two steps, stacked cards, different layout, changed colour, dropped the effect, system component, middle way, phased, same intention, close to design, accordion, swapped
tested well, nobody missed, reviewed designs earlier, joined the sketches, reusable, weekly sync, users liked, launch on time, pattern, design system, nobody noticed, invited to, handoff, kept it, fewer surprises

frontend-011
iphone, samsung, internet explorer, blank, flicker, keyboard covers, dates wrong, ipad, jumped, sticky header, video, button not clickable, old version, private mode, 100vh
browserstack, borrowed phone, usb debugging, codepen, web inspector, comment out, real phone, deleted code until, mac, user screenshot, user agent, bisect, cable, saucelabs, small page, bought an old
webkit, known bug, date parsing, flexbox gap, css property, transpile, supports query, caniuse, regex lookbehind, autoplay, autoprefixer, bug report, vendor, dvh, different default, touch events, passive listener
playwright webkit, browserslist, cross-browser, device in the office, added to the pipeline, comment in code, ticket upstream, nightly, supported browsers list, wiki, lab, sentry, before release we, real device round, tests on

frontend-012
what do they dislike, outdated, which users, tickets, find things, business reason, old-fashioned, customer comments, competitor, pain, hard to find
screenshots, figma, moodboard, component library, brand, other apps, style guide, show me sites, whiteboard, favourites, like and dislike, existing screens, tokens, inspiration, side by side
one section, spacing, typography first, clickable, wireframe, draft, within days, get reactions, before building everything, half a day, rough, refine, feature flag, small slice, friday demo, low fidelity
fewer tickets, find a setting, sign-off, five users, analytics, done criteria, survey, scope, agreed goal, kpi, accepted when, support calls, clicks

frontend-013
doctors, nurses, warehouse, editor, booking, planners, bank, employees, internal tool, drivers, teachers, admin, shoppers, accountants, configurator
drag and drop, thousands of rows, undo, sync, keyboard, permissions, charts, many states, validation, websocket, concurrency, tablet, legacy api, complex form, no network, gloves, timezones
alone, my idea, architecture was mine, from sketch, table component, i coded, whole frontend, two colleagues, state handling, from scratch, i chose, wrote the tests
fewer errors, minutes instead, nps, rating, daily users, training dropped, sales, award, customer said, time saved, mistakes down, without manual, tickets down

frontend-014
pagespeed, chrome user experience, crux, my laptop is fast, actual visitors, synthetic, slow phone, analytics, p75, field data, webpagetest, web vitals, real people, own machine, search console
performance panel, which element, hero image, load delay, discovery, first byte, requests chart, performance tab, biggest element, phases, render delay, late discovered, filmstrip, paint timing, when it was requested, performance observer
async, tag manager, inline the css, font-display, unused javascript, google fonts, smaller bundle, chat widget, stylesheet in head, code splitting, head, swap, remove scripts, parser, consent banner, ads
webp, srcset, edge caching, smaller picture, preload the image, slow backend, ttfb lower, static, resize, render on server, html cached, right size, faster database, cdn image

frontend-015
devtools, performance tab, react profiler, frame rate, which component, milliseconds per key, cpu throttling, script or layout, find the hot, slow laptop, where time goes, bottleneck, chart, flamechart
wait 200 ms, usedeferredvalue, usememo, whole tree, starttransition, pause typing, stable keys, request per letter, keep input separate, every letter, inline functions, state too high, after last keystroke, context, local input
react-window, first fifty, dom nodes, in the viewport, load more, ten thousand elements, only twenty, scroll area, recycled rows, paging, overscan, off-screen, row height, first hundred, dom size
backend search, search index, lowercase once, trie, off thread, api, idle callback, elasticsearch, separate thread, prepare, preprocess, lunr, worker, database, comlink, fuse

frontend-016
focus stays, first field, tab cycles, back to the button, cannot tab out, trigger, loop, previously focused, activeelement, lands on, return to opener, focusable elements, last to first, keep focus
x button, click outside, cancel, dismissable, close icon, exit, esc key, corner, click on the backdrop, quickly leave, closable, unsaved changes, labelled close
role dialog, aria-labelledby, heading, voiceover, describedby, reads the title, accessible name, alertdialog, nvda, semantics, labelledby, screenreader, name it, says it
inert attribute, dialog tag, body scroll, no clicking behind, html dialog, portal, native dialog, library, headless, overlay, z-index, rest hidden, hidden from readers, cannot interact behind, freeze scroll, radix

frontend-017
xss, script tag, comment field, stored, reflected, session cookie, steal, foreign code, another user, alert, hijack, on behalf, keylogger, impersonate, hacker, payload
jsx, auto-escaping, dompurify, v-html, interpolation, never raw, react escapes, entities, plain text, template binding, trust no input, angular, escaped by default, bypass, text nodes, purify
link targets, svg, javascript links, inline handlers, dangerously set, npm package, iframe src, css, query string, refs, rich text, user links, new function, json in script, server-rendered state
policy header, no inline script, script-src, second line of defence, cookie flags, cookies not readable, sri, update dependencies, whitelist of sources, report-only, http only, defence in depth, samesite, security headers, npm audit, code review

frontend-018
postman, curl, no browser involved, protects the user, sandbox, user's cookies, terminal does not, different domain, port counts, request actually arrives, blocked response, response hidden, console error, browser blocks, not a network
access-control-allow-origin, backend config, star, api must send, echo the origin, allowed, configure, list of domains, middleware, asterisk, ask the api team, opt in, missing header, nginx, cannot fix in frontend
options request, extra request, asks permission first, json content type, simple requests, authorization header, delete, allow-methods, max-age, two requests, 204, first asks, allow-headers, network tab
dev server, vite proxy, no star with cookies, explicit origin, credentials include, same origin path, reverse proxy, through my server, withcredentials, bff, samesite, nginx in front, exact origin, server-side call, rewrites

frontend-019
empty div, google, first contentful, white page, link preview, bots, content immediately, social preview, slow phones, spinner first, spa, complete html, instant, quick start, visible early, meta tags
wake up, uncanny valley, rehydrate, download the code, partial, click does nothing, event handlers attach, react again, dead buttons, server components, window undefined, qwik, rendered twice, resumable, astro, attach
static site, docs, account page, product pages, behind login, rarely changes, landing page, news, stock, admin, how fresh, login area, internal tool, per request
isr, node server, static hosting, vercel, build takes hours, cheap files, cpu per request, purge, scaling, infrastructure, edge network, long builds, money, regenerate, s3, serverless

frontend-020
loader, grey boxes, shimmer, fixed height, reserve space, delay the spinner, short delay, not jump, aria-busy, pulsing, already loaded data, wait indicator, subtle, cls, prevent flashing
retry button, friendly text, what went wrong, no connection, 500, toast, fallback, catch, keep old data, reload, message to user, log it, not blank page, failed, unreachable
empty list, blank, first item, call to action, nothing found, illustration, get started, create one, explain why, zero, no orders, filter too narrow, new user, invite
cleanup, ignore old, request id, last one wins, navigated away, overwrites newer, previous request, slow first answer, changes the filter, component gone, signal, wrong results, late response

frontend-021
typos, ide, wrong argument, big refactoring, documentation, switch cases, interfaces, props, editor, misspelled, undefined is not, discriminated union, intellisense, compile time, team contract, optional
json, backend changed, valibot, io-ts, localstorage, trust blindly, disappear after compile, at the boundary, guard, unknown, user input, form data, really arrives, generated types, not there at runtime, check at edge
ts-ignore, bang, exclamation mark, lying to compiler, record string any, strict off, eslint rule, escape hatch, silence, double cast, non-strict, shortcuts, turned off, everything optional
plus instead of minus, unit test, wrong calculation, still compiles, looks broken, css, correct type, race conditions, user flow, business rule, type-checks but, e2e, layout, green compiler, right type wrong

frontend-022
getbyrole, not internal state, fill in and submit, user event, refactoring survives, from outside, react testing library, what they see, not methods, black box, accessible name, findbytext, private functions, interaction, rendered output
happy path, sign up, payment, smoke, chromium, purchase, most valuable, expensive, handful, slow, e2e, whole journey, money flows, nightly, register
vitest, jest, calculation, date helper, price, isolated, milliseconds, utility, validation rules, parsers, selectors, helper, input output, state machine, custom hook
percy, chromatic, sleep, retries, animations, fixed clock, msw, random data, unstable, network mocked, contrast check, screenshot comparison, false alarm, quarantine, storybook

frontend-023
bundle analyzer, webpack-bundle-analyzer, coverage tab, biggest chunks, heaviest, picture of, sort by size, gzip size, stats, which library, what is inside, surprised by, breakdown, look inside, rollup visualizer
admin part, modal later, separate bundle, suspense, import function, first page small, after interaction, editor only, not on home, prefetch, split out, chart library, route-based
lodash, date-fns, two versions, whole library, sideeffects, intl, single function import, smaller alternative, old browsers, npm dedupe, uninstall, outdated polyfills, preact, barrel file, legacy code
size-limit, bundlesize, kilobytes per route, warning in review, pipeline breaks, red build, comment on pr, dashboard, maximum, approve new package, per pull request, trend, check each merge, bundlewatch, enforced, 170 kb

frontend-024
tab open for days, lazy route, file not found, chunkloaderror, previous build, server deleted, never reloaded, old references, cached page, two versions, click and error, left open, file names changed, missing files, dynamic import
filename hash, one year, no-store for html, index not cached, new name, etag, asset names, unique file name, long-lived, cache forever, html always fresh, build hash, short ttl, must-revalidate, hashed names
last few builds, error boundary, new version available, banner, several releases, automatic reload, catch import error, s3, do not delete, poll version, force reload, two weeks, full reload, old chunks, on navigation
worker caches, api v1, old client, additive, worker update, purge, field removed, stale worker, server must accept, sw, compatibility, tolerate, expand contract, deploy backend first

frontend-025
i18n, json files, no hard-coded, i18next, variables in sentence, word order, gluing, translation keys, hard-coded strings, resource files, full sentence, never build sentences, interpolation, react-intl, separate file, formatjs
polish, month day, decimal comma, euro, one item, genders, arabic plurals, first day of week, calendar, thousand separator, messageformat, timezone, singular
hebrew, mirrored, finnish, margin-inline, flexible width, button breaks, thirty percent longer, icons flip, dir attribute, fixed width, wrap, line height, fonts, chinese characters
crowdin, lokalise, phrase, native speaker, export, untranslated, default english, language switcher, glossary, pseudolocalisation, machine translation, hreflang, agency, proofread, context for translators

frontend-026
undo, kill switch, deploy the old, ten minutes, toggle off, switch back, stop the rollout, users first, off first, redeploy, turn it off, traffic back, not debug live, safe state, pause
error tracking, only safari, old ios, stack, language, release tag, common, breakdown, which page, datadog, one country, minified, top error, operating system, third-party script, route, in common
can they still buy, checkout rate, ad blocker, browser plugin, how many people, orders, harmless, bots, replays, visible to, really broken, ignore, sales dropped, revenue, complaints, hotline
hot patch, five percent, add a case, browser matrix, retro, release gradually, smoke test, browserstack, alarm, one percent first, e2e, reproduce, browser coverage, error rate gate, write up

frontend-027
cannot tab, lawsuit, european accessibility act, unplug the mouse, broken arm, wcag, tremor, lose customers, ada, real person, show in meeting, demonstrate, percent of people, tried without mouse, video, stuck
checkout first, div to button, focus outline, must fix, later ticket, skip link, today and tomorrow, menu trap, most used path, blocking ones, small fixes, tabindex, two lists, visible focus
product owner, not silently, on record, who signs, informed decision, ship with known, launch date, sign off, consequences, their decision, choose, commit to date, email, go or no-go
eslint, keyboard test, jsx-a11y, acceptance criteria, audits, design phase, pipeline, tab through, lighthouse check, from the start, workshop, pull request template, accessible components, every sprint, story, screen reader test

frontend-028
what hurts, real reason, shiny, curiosity, bored, developer experience, measurable, user benefit, bug rate, recruitment, hype, slow builds, which pain
half a year, no new features, two codebases, regressions, retraining, tests rewritten, forgotten edge cases, bugs again, total cost, underestimate, libraries missing, salary, business stands still, hidden features, estimate, second system
one route, strangler fig, next version, modernise parts, side by side, new feature in it, two weeks, poc, one component, step by step, small trial, clean up first, islands, experiment, single screen, timebox
adr, pros and cons, whole team, architecture meeting, rfc, cost and benefit, product owner, agreed criteria, tech lead, present, write it down, roadmap

frontend-029
what should user notice, storytelling, state change, where things go, emotion, decoration, wow, lead the eye, transition meaning, brand feeling, which ones, ask the designer
cheap android, old phone, stutter, recording, 60 fps, side by side, dropped frames, core web vitals, hand it to them, jank, throttle, inp, bounce rate, battery
translate, no layout, shorter, fade, instead of javascript, one hero, avoid width and height, micro-interactions, web animations, lottie, hardware accelerated, off-screen pause, lighter, few places, intersection observer
media query, motion sickness, operating system, accessibility, turn off, epilepsy, migraine, seizures, static alternative, disable, toggle, stop button, wcag, sensitive people, calm version, flashing

frontend-030
npm audit, package-lock, indirect, which version, grep, advisory, all repositories, yarn why, cve, installed, deep in the tree, github alert, affected version, snyk
uninstall, halt deployments, safe version, overrides, pipeline off, last good version, clear the cache, disconnect, quarantine, fork, registry block, no deploys, rebuild clean, fixed version, resolutions, locked
api keys, npm token, build server, compromised, change all passwords, developer laptops, crypto miner, environment variables, deployed bundle, assume the worst, stolen, wallet, customers, check the bundle, aws
tell security, renovate, fewer packages, incident, dependabot, npm ci, company-wide, private registry, install scripts off, socket, customers notified, vet, post-mortem, cooldown, policy, dpo

frontend-031
eight seconds, mobile users left, google ranking, search ranking, product list, on 3g, complaints, five megabytes, ms, rated, abandoned, slow phones, took long, core web vitals, sales
webpagetest, bundle analyzer, react profiler, flame chart, largest file, recorded, real user data, chrome, lighthouse report, tag by tag, throttled, coverage, timeline, looked at requests, spotted, culprit
webp, cdn, code splitting, virtualised, third-party, fonts, tracking scripts, on demand, srcset, pagination, replaced moment, server rendering, deferred, critical css, smaller pictures, http cache
two seconds, from eight to, conversion rose, ci check, alert, score of 95, weekly, bounce rate fell, size limit, stayed, dashboard, green, bookings up, twice as fast

frontend-032
one call, nested, flat, ten requests, slow mobile, domain model, clean rest, over-fetching, pagination, database load, field names, null, generic, screen needs, reusable
sat together, openapi, drew the screen, sample json, counted requests, postman, swagger, diagram, real data, network tab, half an hour, showed him, network trace, desk, fake server, mocked api, listened
bff, extra endpoint, include parameter, summary endpoint, compromise format, middle, wrote it down, his proposal, field selection, both accepted, expand parameter, one request, signed off, we decided, view model, batch
contract first, joint planning, openapi first, less friction, faster page, pairing, kick-off, weekly, smoother, generated client, understand backend, before coding, fewer bugs

frontend-033
graphql, typescript, d3, webgl, svelte, vue, websockets, colleague left, client demanded, two weeks, canvas, release date, map library, storybook, playwright
toy app, evenings, read the source, youtube, sandbox, built a small, throwaway, stack overflow, official docs, side project, mentor, took apart, trial and error
dashboard, chart, customer uses, went live, first version, feature, deployed, met the date, accepted, migrated, launched, finished, customer portal, no delay
lunch talk, readme, short guide, paired with others, start smaller, tests earlier, brown bag, cheat sheet, ask sooner, template, explained to the team, internal talk, documented, recorded a demo, example repo

frontend-034
wrong css, removed a line, typo, forgot a null, broke checkout, hard-coded, i deleted, i didn't test, forgot safari, i merged, hidden button, global style, wrong date, not on mobile, unhandled, z-index
could not pay, blank page, white screen, hotline, sales team, tickets, two hours, complained, error tracker, colleague saw, frustrated, form lost, angry, orders dropped, an afternoon, phone users
quick fix, told my lead, rollback, previous version, posted in slack, patched, admitted, wrote to customers, within an hour, same day, support informed, cache purged, deployed again, apology, contacted
test on phone, second review, visual tests, e2e, two browsers, feature flags, slower on friday, self-review, scoped styles, read my diff, canary, staging, before merging, double-check, monitoring, small releases

frontend-035
trainee, first job, from bootcamp, backend developer, shy, afraid to ask, copy-pasted, css was, new colleague, working student, insecure, git, self-taught, lacked, stuck often
sat with, small tickets, code review, drew, navigator, weekly hour, explained why, exercises, reading list, debugging together, shadowed, demo, rubber duck, praise, hints
hands off the keyboard, hints only, mistakes allowed, bit my tongue, step back, keyboard, find out alone, thinking aloud, not the answer, chose themselves
own feature, presented, hired, mentors others, now reviews, senior, first release, less questions, mid-level, gave a talk, no longer asks, speaks up, stayed

frontend-036
animation, rendering speed, charts, maps, component library, inclusive, local-first, internationalisation, micro frontends, webgl, build tools, large forms, testing, web platform, state management
last two years, wrote a library, side project, my thesis, did an audit, open source, current job, for a bank, maintained, gave a talk, rebuilt the checkout
your dashboard, your customers, your site loads, your app, tested your, opened your, your editor, your maps, your scale, job ad, public sector, your blog, your component library

frontend-037
date picker, data table, button, toast, autocomplete, upload, wizard, five teams, whole company, select, chart, layout, dialog, error boundary, pagination, whole department
few options, children, controlled, render prop, generic, sensible default, boolean props, compound, callback, escape hatch, parameters, extensible, style override, kept small
readme, release notes, playground, live demos, codemod, major release, npm package, screenshots, live examples, deprecated, unit, accessibility tests, visual test, storybook page
misused, twenty props, never expected, fewer options, hacks, css override, say no, ask users first, simpler, requests piled, copy-paste, keyboard support

frontend-038
already use, three teams need, rule of three, look at screens, extract, five button versions, pilot team, ask teams, most duplicated, what exists, not speculative, used twice, few components first, screenshots, talk to
colours and spacing, radix, css variables, building blocks, button then form, basic elements, compound, atoms, design tokens, low-level, styled layer, behaviour separate, typography, patterns on top, figma
pull requests, rfc, guild, classname, open model, not gatekeeper, local variant, office hours, core team, allowed to deviate, inner source, experimental, own wrappers, eject, shared backlog, maintainers
chromatic, changesets, automated migration, breaking changes, canary, release notes, beta channel, storybook, two majors, old and new, npm, backward compatible, upgrade guide, snapshots
imports counted, axe, survey, how many screens, screen reader, wcag, slack channel, dashboard, tested with, aria, which version, nps, happy developers, contrast

frontend-039
webpack, single repository, single-spa, reverse proxy, package per team, vertical routes, npm packages, edge includes, shell application, nx, custom elements, own deploy, server composition, per path, subdomains
react twice, slower, megabytes, different buttons, flashing, heavier, style clash, double download, css conflicts, uneven look, broken back button, load time, memory, patchwork, several reacts
breaking each other, shared login, who fixes, mismatch, run everything locally, infrastructure, pipelines, version conflicts, events between, whose bug, upgrade all, error tracing, testing together, staging
two teams don't, conway's law, trunk, good modules, cross-functional, small company, problem first, overkill, deploy daily together, monolith, five teams, team boundaries

frontend-040
workbox, html and js, installable, first visit, offline page, static files, cache first, load without network, fonts, progressive web app, caches api, update flow, shell, pre-cached
dexie, indexed db, local first, save on device, operations, waiting, write locally, each keystroke, autosave, uuid on client, storage, when online, sync later, order kept, not localstorage, sends later
two people edited, timestamps, ask the user, field level, revision, etag, three-way, show both, server wins, newest, overwrite, 409, compare, rule
offline banner, saved locally, pending icon, not yet sent, sync status, idempotency key, cloud symbol, last synced, green tick, failed uploads, safe to close, submitted twice, visible, upload counter, do not pretend
sign out wipes, tablet, personal data, storage full, delete after sending, persistent storage, next user, lost device, browser may delete, medical, sensitive fields, pin, gdpr

frontend-041
auth0, keycloak, standard, login page, no password in app, code exchange, not home-made, okta, code flow, implicit flow, verifier, sso, library, google login
never localstorage, session cookie, server-side session, xss, javascript cannot read, same-site, memory only, http-only, not readable, stolen, proxy holds, token theft, closure, service worker, variable
csrf token, lax, strict, cross-site, other site submits, custom header, nonce, hidden form, origin header, synchroniser token, forged, referer, double cookie, state changing, post only
renew, short lifetime, fifteen minutes, storage event, 401, refresh token, log out everywhere, before it runs out, reuse detection, idle timeout, broadcastchannel, extend, redirect to login, invalidate
backend decides, hidden is not, permission on api, client can be manipulated, every request, curl, forbidden, 403, cosmetics, devtools, only convenience, tenant

frontend-042
socket, eventsource, live connection, one direction, fallback, proxy, persistent connection, server pushes, duplex, firewall, long polling, open connection, browser support, webtransport, scale, two-way
ten times a second, keep only last, human eye, frame, newest value, drop intermediate, queue, 16 ms, 60 hz, rate limit, merge, skip, store then render, collect
only on screen, cell, direct dom, subscribe to visible, virtualised, textcontent, no whole table, changed rows, viewport, stable keys, worker, selectors, single cell, avoid rerender, only symbols shown
retry, full state first, lost messages, network change, ping, sequence number, wifi, last id, after sleep, grey out, jitter, connection lost, replay, refresh everything, timestamp, tab hidden, thundering herd
green and red, arrow, not only colour, blink, freeze, tabular numbers, fixed width digits, epilepsy, announce seldom, last updated, sort order jumps, calm, direction, polite, human can read, reduced motion

frontend-043
devtools memory, three snapshots, retainers, task manager, saw-tooth, detached nodes, memory curve, rising, mb, garbage collection, heap size, diff, performance monitor, growing heap, who holds
setinterval, event handler, not removed, growing array, cache without limit, websocket handlers, chart instances, removed dom, useeffect, history kept, resize, map that grows, never removed, chart library
speed up, same steps, puppeteer, switch tabs, playwright, over night, disable widgets, shorten the interval, toggle a panel, switch off, smaller page, one widget
return function, clearinterval, removeeventlistener, last thousand points, ring buffer, abortcontroller, destroy, unmount, limit length, soak test, memory metric, lint rule, disconnect, weakref, reload nightly, trim

frontend-044
angularjs, list of pages, known vulnerabilities, most visited, dependencies, coverage, dead features, cve, overview, catalogue, ask the users, which modules, criticality, traffic, test coverage
playwright, smoke tests, sentry, cypress, visual comparison, golden, critical paths, regression, tests around, current behaviour, alerting, screenshot tests, metrics before
new framework beside, one route, micro frontend, no big bang, low-risk page first, web component, iframe, reverse proxy, settings page first, feature by feature, new features in new, gradual, canary, switch per
single login, menu, css, cookie, one header, event bus, common layout, auth, links between, same look, both apps, sso, design system, shell, url scheme
pages left, dashboard, old code deleted, monthly, end date, last route, count, finish line, demo, chart, lines removed, budget, celebrate, quarterly

frontend-045
grey link, reject button, hard to find, small print, two clicks to refuse, manipulative, pre-ticked, confusing, cannot say no, colours push, deceptive, users think, forced, free choice, visually hidden
cancel later, support tickets, eprivacy, data protection, brand, reputation, quality of sign-ups, after three months, authority, refund, lawsuit, angry users, active users, leave again, reviews, short-term win
same size, clear text, second variant, explain the benefit, fair design, reject all, another version, better copy, plain language, neutral, equally visible, honest variant, less friction, friendly wording, bright buttons both
data protection officer, product owner, speak up, not build it, say no, in writing, my concern, lawyer, compliance, disagree openly, ethics board, designer, objection

frontend-046
three date pickers, ci took, no tests, accessibility failures, five ways, copied code, releases late, audit, slow reviews, build minutes, outage, same bug, wasted
showed results, one team first, brown bag, ambassadors, talked to leads, pairing, own project first, migration help, champions, monthly meeting, wrote the codemod, presented, docs, community of practice
another tool, old habits, too strict, not invented here, one lead refused, slowed down, warnings first, opt out, exceptions, failed first, compromised, fear, made it optional, simplified
eight teams, build time halved, standard now, start smaller, involve earlier, bugs down, became default, faster onboarding, hours saved, ten minutes, all repos, release more

frontend-047
logged in, account on client, build time, isr, catalogue, basket, behind login, cacheable, private data, orders page, generated, skeleton
google, price changes, lcp, stock, up to date, organic traffic, fresh, first view, index, meta tags, rich results, noindex, old price, fast display, regenerate
partial, kilobytes, server components, attaching, cost of js, progressive enhancement, dead click, mainly html, tti, waking, less script, lazy hydrate, cpu on phone, uncanny
core web vitals, inp, p75, conversion, monitoring, cheap android, not opinions, lighthouse only lab, crux, dashboards, actual visitors, chrome report, visitors' phones, split test

frontend-048
dompurify, permitted tags, prosemirror, bold and italic, remove everything else, on the server too, html cleaner, tiptap, unknown tags, when saving, when displaying, attributes, filter, document model
onclick, stored, image handler, data urls, hidden form, tracking pixel, cross-site, event handlers, fake login, malicious link, css overlay, mutation, steal cookies, payload
http header, defence in depth, nonce, second layer, other domain, httponly, no inline script, report-only, sandbox attribute, framework escaping, separate origin, policy, not innerhtml, security review
google docs, bullet points, headings, excel, outlook, lost formatting, links kept, weird spans, clean html, images, ctrl z, bold stays, preview, messy styles

frontend-049
lacking components, talk to designers, takes too long, no variant, no documentation, understand first, time pressure, ask developers, outdated, pain, frustration, listened
forty buttons, css size, double work, wall of, confused users, list all, collected, costs, maintenance, seven greys, accessibility errors, printout, days per feature, duplicates, side by side
design lead, spacing scale, few sizes, joint meeting, who decides, working group, agreed set, exceptions, process for new, naming, workshop, weekly, primary and secondary, responsible person, design system
storybook, stylelint, snippets, copy and paste, support channel, ready-made, migration script, quick answers, shared figma library, autofix, easy import, warn, starter, faster than own, autocomplete

frontend-050
undo the release, last good version, switch off, stop the rollout, toggle, users first, old build, rollback, deploy the previous, disable, ninety-six percent, banner, within minutes, restore, inform support
browser share, common factor, sentry, stack trace, country, compare groups, language, operating system, cache, analytics, one browser, build hash, provider, segments, device, console errors
virtual machine, ask a customer, screen share, corporate network, same extension, old ipad, company firewall, affected user, screen recording, antivirus, call a user, borrow, emulator, clear cache, translation plugin
blank page check, one percent first, browser list, error rate, uptime test, polyfill test, real user monitoring, alarm, gradual rollout, e2e in several browsers, fallback page, catch, staged, measure white screens, monitoring

frontend-051
core web vitals, lcp, inp, speedcurve, every deploy, weekly report, graph, bundle size, p75, 200 kb, milliseconds, tracked, real users, size-limit, trend, for two years, metrics
i configured, i replaced, i introduced, i deleted, i measured, i profiled, i reviewed, my script, i automated, i wired, lazy loading, i presented, i audited
workshop, lunch talk, team page, review comment, feedback, rotating, each team owns, docs, taught, guild, convinced product, shared goal, pairing sessions, scoreboard, praise, made visible
red build, had to trade, marketing script, removed something else, temporary exemption, product decided, rolled back, next sprint, deadline, negotiated, approval, over budget, lazy loaded instead, fix within, failed merge, allowed once
`;
