import type { PrintedResume } from "./shape.ts";

/** Pages as people print them: sidebars, tables, cards, columns of dates. */
export const PRINTED: Readonly<Record<string, PrintedResume>> = {
  "sidebar left": {
    habit: "a dark sidebar with contacts, a list of skills and dots for languages",
    page: `50 70 19 b Ines
50 95 19 b Aldana
50 112 9 r Customer Success Manager
50 137 12 b CONTACT
50 152 9 r +34 600 555 019
50 166 9 r ines.aldana@example.com
59 180 9 r Valencia, Spain
59 194 9 r linkedin.com/in/inesaldana
50 218 12 b SKILLS
62 234 9 r • Salesforce
62 246 9 r • Gainsight
62 258 9 r • SQL basics
62 270 9 r • Onboarding design
62 282 9 r • Renewals
50 306 12 b LANGUAGES
50 323 9 r Spanish
50 336 9 r English
50 350 9 r French
50 374 12 b EDUCATION
50 390 9 b BA Translation
50 402 9 r Universitat Jaume I
50 415 9 r 2011 – 2015
220 71 12 b ABOUT ME
220 89 10.5 r Six years of keeping software customers for longer than they
220 103 10.5 r planned to stay.
220 128 12 b WORK EXPERIENCE
220 147 10.5 b Customer Success Manager
220 161 9 r Factorial · Barcelona (remote) · 05/2021 – Present
232 176 10.5 r • Portfolio of 70 mid-market accounts, €3.1M ARR
232 191 10.5 r • Net retention from 96% to 109% in two years
232 205 10.5 r • Wrote the onboarding playbook used by the whole team
220 224 10.5 b Onboarding Specialist
220 238 9 r Typeform · Barcelona · 02/2018 – 04/2021
232 253 10.5 r • Ran 400 onboarding calls in three languages
232 267 10.5 r • Cut time to first form from nine days to four
220 286 10.5 b Support Agent
220 299 9 r Webhelp · Valencia · 10/2015 – 01/2018
232 315 10.5 r • Chat and telephone support for a games publisher`,
    work: [
      ["Factorial", "Customer Success Manager", "2021-05", null],
      ["Typeform", "Onboarding Specialist", "2018-02", "2021-04"],
      ["Webhelp", "Support Agent", "2015-10", "2018-01"],
    ],
    education: [["Universitat Jaume I", "BA", "Translation", "2011", "2015"]],
    skills: ["Salesforce", "Gainsight", "SQL basics", "Onboarding design", "Renewals"],
    contacts: ["Ines Aldana", "ines.aldana@example.com", "+34 600 555 019"],
  },
  "designer right sidebar": {
    habit: "a sidebar at the right, skills as chips",
    page: `40 66 26 b Yuki Tanabe
40 89 13 r Product Designer
40 117 13 b Experience
40 137 10.5 b Senior Product Designer, Monzo
40 152 10.5 r Aug 2021 — Now
140 152 10.5 r London
40 168 10.5 r Lead designer for joint accounts and shared tabs. Ran research
40 182 10.5 r with 40 couples and shipped a flow that doubled activation.
40 201 10.5 b Product Designer, Depop
40 217 10.5 r May 2018 — Jul 2021
161 217 10.5 r London
40 233 10.5 r Designed the seller dashboard and listing flow.
40 251 10.5 b UI Designer, ustwo
40 267 10.5 r Sep 2016 — Apr 2018
165 267 10.5 r London
40 283 10.5 r Client work for Google and Co-op.
40 308 13 b Side projects
40 326 10.5 b Kanji Cards
110 326 10.5 r — an app with 12k downloads that teaches kanji
40 341 10.5 r with comics.
408 117 13 b Get in touch
408 136 10.5 r yuki.tanabe@example.com
408 151 10.5 r +44 7700 900471
408 167 10.5 r yukitanabe.example
408 192 13 b Toolkit
414 212 9 r Figma
453 212 9 r Principle
414 228 9 r Prototyping
478 228 9 r Design systems
414 245 9 r User interviews
408 272 13 b Studies
408 290 10.5 b Central Saint Martins
408 305 10.5 r BA Graphic Communication
408 320 10.5 r Design
408 335 10.5 r 2013 — 2016
408 361 13 b Languages
408 380 10.5 r Japanese, native
408 395 10.5 r English, fluent`,
    work: [
      ["Monzo", "Senior Product Designer", "2021-08", null],
      ["Depop", "Product Designer", "2018-05", "2021-07"],
      ["ustwo", "UI Designer", "2016-09", "2018-04"],
    ],
    education: [["Central Saint Martins", "BA", "Graphic Communication Design", "2013", "2016"]],
    skills: ["Figma", "Principle", "Prototyping", "Design systems", "User interviews"],
    contacts: ["Yuki Tanabe", "yuki.tanabe@example.com", "+44 7700 900471"],
  },
  "bordered table": {
    habit: "a table of jobs with a head row, cells of several lines",
    page: `40 61 21 b Kevin O'Shaughnessy
40 80 10.5 r Electrician (JIB Approved) — Luton
40 96 10.5 r Mobile 07700 900133, kevin.oshaughnessy@example.com
40 121 12 b Employment history
44 142 10.5 b Dates
128 142 10.5 b Employer
239 142 10.5 b Position
333 142 10.5 b What I did
44 163 10.5 r Feb 2018 –
128 163 10.5 r NG Bailey
239 163 10.5 r Approved
333 163 10.5 r First and second fix at Luton DART;
44 177 10.5 r present
239 177 10.5 r Electrician
333 177 10.5 r testing and inspection to BS 7671
44 198 10.5 r Sep 2011 –
128 198 10.5 r T Clarke plc
239 198 10.5 r Electrician
333 198 10.5 r Commercial fit-outs in the City;
44 212 10.5 r Jan 2018
333 212 10.5 r containment and busbar
44 233 10.5 r Aug 2007 –
128 233 10.5 r Dunstable Electrical
239 233 10.5 r Apprentice
333 233 10.5 r Domestic rewires and council housing
44 248 10.5 r Aug 2011
128 248 10.5 r Services
239 248 10.5 r Electrician
40 275 12 b Qualifications
44 297 10.5 b Year
92 297 10.5 b Qualification
419 297 10.5 b Where
44 318 10.5 r 2019
92 318 10.5 r City & Guilds 2391 Inspection and Testing
419 318 10.5 r JTL Training
44 339 10.5 r 2011
92 339 10.5 r NVQ Level 3 Electrotechnical
419 339 10.5 r Barnfield College
40 368 12 b Cards
40 385 10.5 r ECS Gold Card, IPAF 3a/3b, SSSTS (2022)`,
    work: [
      ["NG Bailey", "Approved Electrician", "2018-02", null],
      ["T Clarke plc", "Electrician", "2011-09", "2018-01"],
      ["Dunstable Electrical Services", "Apprentice Electrician", "2007-08", "2011-08"],
    ],
    education: [
      ["JTL Training", "City & Guilds", "2391 Inspection and Testing", null, "2019"],
      ["Barnfield College", "NVQ Level 3", "Electrotechnical", null, "2011"],
    ],
    skills: [],
    contacts: ["Kevin O'Shaughnessy", "kevin.oshaughnessy@example.com", "07700 900133"],
  },
  "engineer india table": {
    habit: "tables of jobs and studies with head rows",
    page: `43 60 17 b VENKATESH SUBRAMANIAN
43 78 10 r Mobile: +91 98555 50143 | E-mail: venkat.subramanian@example.in | Chennai
46 104 12 b CAREER OBJECTIVE
43 123 10 r To work in a growing organisation where my design experience in HVAC can be used.
46 149 12 b PROFESSIONAL SYNOPSIS
47 170 9.5 b Company
218 170 9.5 b Designation
408 170 9.5 b Duration
47 189 9.5 r Voltas Limited
218 189 9.5 r Senior Design Engineer
408 189 9.5 r Apr 2019 – Till date
47 207 9.5 r Blue Star Ltd
218 207 9.5 r Design Engineer
408 207 9.5 r Jul 2015 – Mar 2019
47 226 9.5 r ETA Engineering Pvt Ltd
218 226 9.5 r Graduate Engineer Trainee
408 226 9.5 r Jun 2013 – Jun 2015
46 255 12 b ACADEMIC PROFILE
47 276 9.5 b Qualification
246 276 9.5 b Institution
422 276 9.5 b Year
467 276 9.5 b Percentage
47 295 9.5 r B.E. Mechanical Engineering
246 295 9.5 r Anna University, Chennai
422 295 9.5 r 2013
467 295 9.5 r 78%
47 314 9.5 r HSC
246 314 9.5 r DAV Matriculation School
422 314 9.5 r 2009
467 314 9.5 r 91%
46 342 12 b SOFTWARE SKILLS
43 362 10 r AutoCAD MEP, Revit, Carrier HAP, MS Office
46 387 12 b PERSONAL DETAILS
43 407 10 r Date of Birth: 14-06-1991
43 420 10 r Languages Known: English, Tamil, Hindi
46 446 12 b DECLARATION
43 466 10 r I hereby declare that the above information is true to the best of my knowledge.`,
    work: [
      ["Voltas Limited", "Senior Design Engineer", "2019-04", null],
      ["Blue Star Ltd", "Design Engineer", "2015-07", "2019-03"],
      ["ETA Engineering Pvt Ltd", "Graduate Engineer Trainee", "2013-06", "2015-06"],
    ],
    education: [
      ["Anna University", "B.E.", "Mechanical Engineering", null, "2013"],
      ["DAV Matriculation School", "HSC", null, null, "2009"],
    ],
    skills: ["AutoCAD MEP", "Revit", "Carrier HAP", "MS Office"],
    contacts: ["VENKATESH SUBRAMANIAN", "venkat.subramanian@example.in", "+91 98555 50143"],
  },
  "roles one employer": {
    habit: "several titles in italics below one employer in bold, dates at the right",
    page: `196 61 21 b Danielle Prescott
121 80 10.5 r Charlotte, NC
199 80 10.5 r •
212 80 10.5 r 704.555.0193
292 80 10.5 r •
304 80 10.5 r danielle.prescott@example.com
40 105 12 b PROFESSIONAL BACKGROUND
40 123 10.5 b Lowe's Companies, Inc.
475 123 10.5 r Mooresville, NC
40 137 10.5 i Director, Brand Marketing
456 137 10.5 r Apr 2022 – Present
52 153 10.5 r • Lead a $60M media budget and a team of 11
52 167 10.5 r • Relaunched the private-label tool line, +22% unaided awareness
40 186 10.5 i Senior Manager, Social & Content
447 186 10.5 r Jun 2019 – Mar 2022
52 202 10.5 r • Built an in-house studio that makes 900 pieces a year
40 221 10.5 i Marketing Manager
446 221 10.5 r Jan 2017 – May 2019
52 236 10.5 r • Seasonal campaigns for Lawn & Garden
40 254 10.5 b Belk
485 254 10.5 r Charlotte, NC
40 269 10.5 i Marketing Coordinator
443 269 10.5 r Aug 2013 – Dec 2016
52 284 10.5 r • E-mail programme for 4M subscribers
40 309 12 b EDUCATION & HONORS
40 328 10.5 b University of North Carolina at Chapel Hill
477 328 10.5 r Chapel Hill, NC
40 342 10.5 r B.A., Journalism and Mass Communication, cum laude
504 342 10.5 r May 2013
40 366 12 b STRENGTHS
40 385 10.5 r Brand strategy | Media buying | Creative direction | Adobe Analytics | Agency management`,
    work: [
      ["Lowe's Companies, Inc.", "Director, Brand Marketing", "2022-04", null],
      ["Lowe's Companies, Inc.", "Senior Manager, Social & Content", "2019-06", "2022-03"],
      ["Lowe's Companies, Inc.", "Marketing Manager", "2017-01", "2019-05"],
      ["Belk", "Marketing Coordinator", "2013-08", "2016-12"],
    ],
    education: [
      [
        "University of North Carolina at Chapel Hill",
        "B.A., cum laude",
        "Journalism and Mass Communication",
        null,
        "2013-05",
      ],
    ],
    skills: ["Brand strategy", "Media buying", "Creative direction", "Adobe Analytics", "Agency management"],
    contacts: ["Danielle Prescott", "danielle.prescott@example.com", "704.555.0193"],
  },
  "freelance centred": {
    habit: "everything in the middle, a freelance history under a title of its own",
    page: `188 61 21 b Rowan Achterberg
237 80 10.5 r Copywriter & UX writer
81 96 10.5 r Rotterdam · rowan@achterberg.example · +31 6 5550 1881 · achterberg.example
222 121 12 r SELECTED CLIENTS
200 138 10.5 b Freelance Copywriter
329 138 10.5 r · 2017 – now
52 154 10.5 r • Coolblue (2022–2023): tone of voice for the business shop
52 168 10.5 r • Rabobank (2021): error messages for the app
52 182 10.5 r • Museum Boijmans (2019): audio tour for children
246 207 12 r EMPLOYMENT
176 224 10.5 b Copywriter
241 224 10.5 r , Dawn, Amsterdam · 2013 – 2017
52 240 10.5 r • Campaigns for Ola and Heineken 0.0
52 254 10.5 r • Two ADCN lamps
149 273 10.5 b Junior Copywriter
253 273 10.5 r , Etcetera, Amsterdam · 2011 – 2013
252 298 12 r EDUCATION
99 315 10.5 b Willem de Kooning Academie
272 315 10.5 r , Rotterdam · BA Advertising · 2007 – 2011
271 340 12 r SKILLS
166 358 10.5 r Figma, content design, Contentful, plain language`,
    work: [
      [null, "Freelance Copywriter", "2017", null],
      ["Dawn", "Copywriter", "2013", "2017"],
      ["Etcetera", "Junior Copywriter", "2011", "2013"],
    ],
    education: [["Willem de Kooning Academie", "BA", "Advertising", "2007", "2011"]],
    skills: ["Figma", "content design", "Contentful", "plain language"],
    contacts: ["Rowan Achterberg", "rowan@achterberg.example", "+31 6 5550 1881"],
  },
  "german student sidebar": {
    habit: "German: dates in a column beside the sidebar",
    page: `20 54 12 b Kontakt
20 73 10 r Mia Hallmann
20 88 10 r Rosenweg 3
20 102 10 r 37073 Göttingen
20 118 10 r 0176 5550 1312
20 133 10 r mia.hallmann@beispiel.de
20 158 12 b Sprachen
20 176 10 r Deutsch – Muttersprache
20 191 10 r Englisch – C1
20 207 10 r Schwedisch – A2
20 231 12 b IT-Kenntnisse
20 250 10 r R und SPSS
20 265 10 r MS Office
20 281 10 r Canva
20 305 12 b Interessen
20 323 10 r Handball, Fotografie
204 54 20 b Mia Hallmann
204 74 10 r Studentin der Psychologie
204 98 12 b Praxiserfahrung
204 116 10 r seit 10/2022
295 116 10 b Studentische Hilfskraft
295 130 10 r Georg-Elias-Müller-Institut, Universität Göttingen
306 146 10 r • Erhebung und Auswertung von EEG-Daten
306 160 10 r • Betreuung der Versuchspersonen
204 180 10 r 07/2022 – 09/2022
295 180 10 b Praktikantin
295 194 10 r Asklepios Fachklinikum Göttingen
306 210 10 r • Hospitation in Gruppentherapien
204 230 10 r 09/2019 – 08/2020
295 230 10 b Freiwilliges Soziales Jahr
295 245 10 r DRK Kindertagesstätte Northeim
204 269 12 b Bildungsweg
204 287 10 r seit 10/2020
295 287 10 b B.Sc. Psychologie
295 302 10 r Georg-August-Universität Göttingen
204 317 10 r 2011 – 2019
295 317 10 b Abitur (1,6)
295 332 10 r Gymnasium Corvinianum, Northeim
204 356 12 b Ehrenamt
204 374 10 r seit 2021
295 374 10 r Telefonseelsorge Göttingen`,
    work: [
      ["Georg-Elias-Müller-Institut, Universität Göttingen", "Studentische Hilfskraft", "2022-10", null],
      ["Asklepios Fachklinikum Göttingen", "Praktikantin", "2022-07", "2022-09"],
      ["DRK Kindertagesstätte Northeim", "Freiwilliges Soziales Jahr", "2019-09", "2020-08"],
    ],
    education: [
      ["Georg-August-Universität Göttingen", "B.Sc.", "Psychologie", "2020-10", null],
      ["Gymnasium Corvinianum, Northeim", "Abitur", null, "2011", "2019"],
    ],
    skills: ["R", "SPSS", "MS Office", "Canva"],
    contacts: ["Mia Hallmann", "mia.hallmann@beispiel.de", "0176 5550 1312"],
  },
  "hr es two col": {
    habit: "Spanish: the sidebar at the right, coloured lines below titles",
    page: `26 54 20 b Rocío Benavides Mora
26 74 10 r Técnica de recursos humanos
26 98 12 b Experiencia laboral
26 116 10 b Técnica de selección
26 131 10 r Mercadona | Valencia | 04/2019 – actualmente
37 146 10 r • Selección de 300 personas al año para tienda y logística
37 161 10 r • Implantación de entrevistas por vídeo
26 179 10 b Administrativa de nóminas
26 194 10 r Gestoría Puchades | Torrent | 09/2015 – 03/2019
37 210 10 r • Nóminas y seguros sociales de 45 empresas
26 228 10 b Prácticas en RR. HH.
26 244 10 r Ford España | Almussafes | 02/2015 – 07/2015
26 269 12 b Formación
26 286 10 b Grado en Relaciones Laborales y Recursos Humanos
26 302 10 r Universitat de València | 2011 – 2015
26 317 10 b Máster en Dirección de RR. HH.
26 332 10 r EAE Business School | 2017
420 54 12 b Contacto
420 72 10 r 655 550 133
420 87 10 r rocio.benavides@ejemplo.es
420 103 10 r Valencia
420 128 12 b Aptitudes
431 145 10 r • Escucha activa
431 159 10 r • Negociación
431 173 10 r • A3Nom
431 187 10 r • SAP HCM
420 212 12 b Idiomas
420 229 10 r Valenciano: nativo
420 245 10 r Inglés: B2`,
    work: [
      ["Mercadona", "Técnica de selección", "2019-04", null],
      ["Gestoría Puchades", "Administrativa de nóminas", "2015-09", "2019-03"],
      ["Ford España", "Prácticas en RR. HH.", "2015-02", "2015-07"],
    ],
    education: [
      ["Universitat de València", "Grado", "Relaciones Laborales y Recursos Humanos", "2011", "2015"],
      ["EAE Business School", "Máster", "Dirección de RR. HH.", null, "2017"],
    ],
    skills: ["Escucha activa", "Negociación", "A3Nom", "SAP HCM"],
    contacts: ["Rocío Benavides Mora", "rocio.benavides@ejemplo.es", "655 550 133"],
  },
  "pilot officer": {
    habit: "years in a column, the service with its years as heading",
    page: `43 63 20 b Squadron Leader (Ret'd) Hugh Penrose
43 82 10 r Lincoln LN1 · 07700 900921 · hugh.penrose@example.com
43 107 12 b Profile
43 124 10 r Former RAF engineering officer, now in defence consultancy.
43 149 12 b Civilian career
44 168 10 r Nov 2020 – date
125 168 10 b Principal Consultant
222 168 10 r , QinetiQ, Farnborough
125 185 10 r Airworthiness advice on the Protector programme.
43 212 12 b Royal Air Force, 2002 – 2020
44 232 10 r 2017 – 2020
107 232 10 b Officer Commanding Engineering
267 232 10 r , RAF Waddington
107 249 10 r 380 personnel and four aircraft types.
44 266 10 r 2012 – 2017
107 266 10 b Senior Engineering Officer
234 266 10 r , 13 Squadron
44 283 10 r 2002 – 2012
107 283 10 b Junior Engineering Officer
233 283 10 r , RAF Marham
43 310 12 b Qualifications
44 329 10 r 2015
74 329 10 r MSc Aerospace Vehicle Design, Cranfield University
44 347 10 r 2001
74 347 10 r BEng Mechanical Engineering, University of Sheffield
44 363 10 r 2016
74 363 10 r Chartered Engineer (IMechE)`,
    work: [
      ["QinetiQ, Farnborough", "Principal Consultant", "2020-11", null],
      ["Royal Air Force", null, "2002", "2020"],
      ["RAF Waddington", "Officer Commanding Engineering", "2017", "2020"],
      ["13 Squadron", "Senior Engineering Officer", "2012", "2017"],
      ["RAF Marham", "Junior Engineering Officer", "2002", "2012"],
    ],
    education: [
      ["Cranfield University", "MSc", "Aerospace Vehicle Design", null, "2015"],
      ["University of Sheffield", "BEng", "Mechanical Engineering", null, "2001"],
    ],
    skills: [],
    contacts: ["Squadron Leader Hugh Penrose", "hugh.penrose@example.com", "07700 900921"],
  },
  "qa card": {
    habit: "cards: employer — title at the left, dates at the right",
    page: `489 54 10 r Dublin, Ireland
43 63 20 b Ananya Iyer
443 70 10 r ananya.iyer@example.ie
43 82 10 r QA Automation Engineer
473 85 10 r +353 85 555 0117
43 111 12 b Work
50 135 10 b Workday — QA Automation Engineer II
467 134 8.5 r Jun 2021 – Present
61 151 10 r • Playwright suite of 1,900 tests, flakiness under 1%
61 165 10 r • Contract tests between 23 services
50 203 10 b Version 1 — QA Engineer
460 201 8.5 r Apr 2018 – May 2021
61 218 10 r • Selenium framework for a state agency
50 257 10 b Infosys — Systems Engineer
463 255 8.5 r Jul 2014 – Aug 2016
43 287 12 b Education
50 312 10 b University College Dublin — MSc Computer Science
494 311 8.5 r 2016 – 2017
50 345 10 b PES Institute of Technology — B.E. Information Science
494 344 8.5 r 2010 – 2014
43 377 12 b Tooling
43 394 10 r Playwright, Cypress, Selenium, Java, TypeScript, Jenkins`,
    work: [
      ["Workday", "QA Automation Engineer II", "2021-06", null],
      ["Version 1", "QA Engineer", "2018-04", "2021-05"],
      ["Infosys", "Systems Engineer", "2014-07", "2016-08"],
    ],
    education: [
      ["University College Dublin", "MSc", "Computer Science", "2016", "2017"],
      ["PES Institute of Technology", "B.E.", "Information Science", "2010", "2014"],
    ],
    skills: ["Playwright", "Cypress", "Selenium", "Java", "TypeScript", "Jenkins"],
    contacts: ["Ananya Iyer", "ananya.iyer@example.ie", "+353 85 555 0117"],
  },
};
