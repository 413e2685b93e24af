import type { HandwrittenResume } from "./shape.ts";

/** Résumés whose headings no list has: what stands below them tells. */
export const OWN_HEADINGS: Readonly<Record<string, HandwrittenResume>> = {
  "staff engineer": {
    habit: "headings in own words and capitals; title at company — since",
    text: `Marek Dvořák
Staff Engineer · Prague, Czechia
marek.dvorak@example.com · +420 601 555 014 · github.com/mdvorak-dev

I build payment systems that stay up.

WHERE I'VE BEEN

Staff Engineer at Lumenpay — since 2019
— Own the ledger service (Kotlin, Postgres), 40 M postings a day
— Cut settlement time from 6 h to 20 min
— Mentor five engineers

Senior Software Engineer at Trask Digital — 2015–2019
— Moved a monolith for a bank to services
— Introduced contract tests

Junior Developer at Brno Softworks s.r.o. — Jul 2012–Dec 2014
— Reports in Java and Oracle

SCHOOLING

Czech Technical University in Prague — Ing., Software Engineering, 2010–2012
Masaryk University — Bc., Informatics, 2007–2010

TOOLS OF THE TRADE

Kotlin, Java, PostgreSQL, Kafka, Terraform, Kubernetes

TONGUES

Czech (native), English (C1), German (B1)`,
    label: "Staff Engineer",
    name: "Marek Dvořák",
    towns: [null, null, null],
    highlights: [
      [
        "Own the ledger service (Kotlin, Postgres), 40 M postings a day",
        "Cut settlement time from 6 h to 20 min",
        "Mentor five engineers",
      ],
      ["Moved a monolith for a bank to services", "Introduced contract tests"],
      ["Reports in Java and Oracle"],
    ],
    languages: [
      ["Czech", "native"],
      ["English", "C1"],
      ["German", "B1"],
    ],
    work: [
      ["Lumenpay", "Staff Engineer", "2019", null],
      ["Trask Digital", "Senior Software Engineer", "2015", "2019"],
      ["Brno Softworks s.r.o.", "Junior Developer", "2012-07", "2014-12"],
    ],
    education: [
      ["Czech Technical University in Prague", "Ing.", "Software Engineering", "2010", "2012"],
      ["Masaryk University", "Bc.", "Informatics", "2007", "2010"],
    ],
    certificates: [],
    skills: ["Kotlin", "Java", "PostgreSQL", "Kafka", "Terraform", "Kubernetes"],
  },
  "hotel to data": {
    habit: "headings as sentences; a time out; earlier jobs under a second heading",
    text: `Joanne Tierney
Leeds · 07700 900218 · jo.tierney@example.com

In short
Former hotel manager, now a data analyst. I like untidy spreadsheets and the people who own them.

What I do now
Data Analyst, Yorkshire Water, Bradford (Oct 2022 - now)
• Weekly leakage report in Power BI used by 60 field staff
• Python job that replaced a two-day manual reconciliation

Time out: caring for a parent, March 2020 - January 2022

Before that
Deputy General Manager, Queens Hotel, Leeds (2016 - March 2020)
• Budget of £4m and 85 staff
• Opened the new conference floor
Front Office Manager, Malmaison, Leeds (2012 - 2016)
Receptionist, Ibis, York (2010 - 2012)

What I learned, and where
Data Analytics Bootcamp, Northcoders, 2022
BA (Hons) Hospitality Management, Leeds Beckett University, 2010

What I'm good with
SQL, Power BI, Python (pandas), Excel, explaining numbers`,
    name: "Joanne Tierney",
    towns: ["Bradford", null, "Leeds", "Leeds", "York"],
    highlights: [
      [
        "Weekly leakage report in Power BI used by 60 field staff",
        "Python job that replaced a two-day manual reconciliation",
      ],
      [],
      ["Budget of £4m and 85 staff", "Opened the new conference floor"],
      [],
      [],
    ],
    work: [
      ["Yorkshire Water", "Data Analyst", "2022-10", null],
      [null, "Time out: caring for a parent", "2020-03", "2022-01"],
      ["Queens Hotel", "Deputy General Manager", "2016", "2020-03"],
      ["Malmaison", "Front Office Manager", "2012", "2016"],
      ["Ibis", "Receptionist", "2010", "2012"],
    ],
    education: [
      ["Northcoders", "Data Analytics Bootcamp", null, null, "2022"],
      ["Leeds Beckett University", "BA (Hons)", "Hospitality Management", null, "2010"],
    ],
    certificates: [],
    skills: ["SQL", "Power BI", "Python (pandas)", "Excel", "explaining numbers"],
  },
  chef: {
    habit: "Company — Title, Town; a town behind the title that no list knows",
    text: `LUCÍA FERRÁN
Chef de partie
Edinburgh, EH6 | 07700 900345 | lucia.ferran@example.com

KITCHENS

Timberyard — Chef de Partie (pass and garnish), Edinburgh
April 2022 – present
    o Run garnish for 70 covers
    o Wrote the winter preserving list

The Kitchin — Commis Chef, Leith
Sep 2019 – Mar 2022
    o Rotated through larder, fish and pastry

Casa Mingo — Kitchen Porter, then Commis, Madrid
2017 – 2019

TRAINING

Escuela de Hostelería de Madrid — Técnico en Cocina y Gastronomía, 2015 – 2017
Level 3 Food Safety, Highfield, 2021

I CAN
butchery (lamb, game), preserving, sourdough, stock control, allergens`,
    label: "Chef de partie",
    name: "LUCÍA FERRÁN",
    towns: ["Edinburgh", "Leith", "Madrid"],
    highlights: [
      ["Run garnish for 70 covers", "Wrote the winter preserving list"],
      ["Rotated through larder, fish and pastry"],
      [],
    ],
    work: [
      ["Timberyard", "Chef de Partie (pass and garnish)", "2022-04", null],
      ["The Kitchin", "Commis Chef", "2019-09", "2022-03"],
      ["Casa Mingo", "Kitchen Porter, then Commis", "2017", "2019"],
    ],
    education: [["Escuela de Hostelería de Madrid", "Técnico", "Cocina y Gastronomía", "2015", "2017"]],
    certificates: [["Level 3 Food Safety", "Highfield", "2021"]],
    skills: ["butchery (lamb, game)", "preserving", "sourdough", "stock control", "allergens"],
  },
  "lorry driver us": {
    habit: "headings with colons; wrapped prose; a licence over two lines",
    text: `Dale R. Hutchins
Rural Route 4, Box 118
Sedalia, Missouri 65301
660-555-0133
dhutchins@example.com

Objective: Local or regional driving position, home weekends.

Driving Experience:

Prairie Star Freight Lines, Sedalia, MO
Over the road driver, dry van
March 2017 to present
Haul general freight in 11 states, averaging 2,400 miles
a week with no preventable accidents. Train new hires on
electronic logs.

Brandt Grain Co., Marshall, MO
Seasonal hopper driver
Fall 2014 to Fall 2016
Hauled corn and beans from elevators to the river
terminal during harvest.

U.S. Army, Fort Leonard Wood, MO
88M Motor Transport Operator
2008 to 2014
Drove and maintained M915 tractors and HETs. Two
deployments to Kuwait and Iraq.

License: Missouri Class A CDL with hazmat, tanker and doubles/triples endorsements. DOT medical card good
through 8/2026.

Education:
Smith-Cotton High School, Sedalia, diploma 2008`,
    name: "Dale R. Hutchins",
    towns: ["Sedalia, MO", "Marshall, MO", "Fort Leonard Wood, MO"],
    highlights: [[], [], []],
    work: [
      ["Prairie Star Freight Lines", "Over the road driver, dry van", "2017-03", null],
      ["Brandt Grain Co.", "Seasonal hopper driver", "2014", "2016"],
      ["U.S. Army", "88M Motor Transport Operator", "2008", "2014"],
    ],
    education: [["Smith-Cotton High School", "diploma", null, null, "2008"]],
    certificates: [
      [
        "Missouri Class A CDL with hazmat, tanker and doubles/triples endorsements. DOT medical card good",
        null,
        null,
      ],
    ],
    skills: [],
  },
  "pipe welder": {
    habit: "no marks at all; a school abroad",
    text: `Tomasz Zieliński

14 Canal Row
Grangemouth FK3 8XY
07700 900702
t.zielinski@example.com

Trade
Coded welder, TIG and MMA, pipe and plate

Jobs

INEOS site via Altrad, Grangemouth
Pipe welder
10/2020 - now

Babcock, Rosyth
Plate welder on QEC carriers
06/2014 - 09/2020

Stocznia Gdańsk, Gdańsk
Spawacz
2008 - 2014

Tickets

ASME IX 6G TIG
BS EN ISO 9606-1
CCNSG Safety Passport (2023)
CSCS Gold

Skills

Reading isometrics
Orbital welding
Back purging
Overhead crane slinging

School

Zespół Szkół Okrętowych Conradinum, Gdańsk
Technik mechanik
2004 - 2008`,
    label: "Coded welder, TIG and MMA, pipe and plate",
    name: "Tomasz Zieliński",
    towns: ["Grangemouth", "Rosyth", "Gdańsk"],
    highlights: [[], [], []],
    work: [
      ["INEOS site via Altrad", "Pipe welder", "2020-10", null],
      ["Babcock", "Plate welder on QEC carriers", "2014-06", "2020-09"],
      ["Stocznia Gdańsk", "Spawacz", "2008", "2014"],
    ],
    education: [["Zespół Szkół Okrętowych Conradinum", "Technik", "mechanik", "2004", "2008"]],
    certificates: [
      ["ASME IX 6G TIG", null, null],
      ["BS EN ISO 9606-1", null, null],
      ["CCNSG Safety Passport", null, "2023"],
      ["CSCS Gold", null, null],
    ],
    skills: ["Reading isometrics", "Orbital welding", "Back purging", "Overhead crane slinging"],
  },
  reporter: {
    habit: "headings between stars; years, paper, title, then sentences on one line",
    text: `EWAN STRACHAN - Journalist
ewan.strachan@example.com | 07700 900149 | Glasgow | ewanstrachan.example

* NEWSROOMS *

2022-    The Herald, political correspondent. Holyrood, two elections, a weekly column.
2018-22  STV News, digital reporter. Shot and cut my own video.
2015-18  Oban Times, reporter. Ferries, fish farms, sheriff court.

* FREELANCE *

2013-    Pieces for The Guardian, Private Eye and BBC Radio Scotland.

* LEARNING *

2014-15  NCTJ Diploma in Journalism, Glasgow Clyde College
2009-13  MA (Hons) History, University of Aberdeen

* OTHER THINGS *

Shorthand 110 wpm, Adobe Premiere, Gaelic (conversational), clean driving licence`,
    label: "Journalist",
    name: "EWAN STRACHAN",
    towns: [null, null, null],
    highlights: [[], [], []],
    work: [
      ["The Herald", "political correspondent", "2022", null],
      ["STV News", "digital reporter", "2018", "2022"],
      ["Oban Times", "reporter", "2015", "2018"],
    ],
    education: [
      ["Glasgow Clyde College", "NCTJ Diploma", "Journalism", "2014", "2015"],
      ["University of Aberdeen", "MA (Hons)", "History", "2009", "2013"],
    ],
    certificates: [],
    skills: ["Shorthand 110 wpm", "Adobe Premiere", "Gaelic (conversational)", "clean driving licence"],
  },
  "plumber fr": {
    habit: "French: my diplomas, my permits; employer in capitals between dates and title",
    text: `Didier Malville
Plombier chauffagiste
17 impasse du Four, 69400 Villefranche-sur-Saône
06 55 50 19 03 - didier.malville@exemple.fr

MON PARCOURS

Depuis mars 2018
CHAUFFAGE SERVICE BEAUJOLAIS, Villefranche-sur-Saône
Plombier chauffagiste
- Installation de pompes à chaleur
- Dépannage et entretien de chaudières gaz

De septembre 2011 à février 2018
ETS ROCHETTE ET FILS, Anse
Plombier
- Rénovation de salles de bains

2009 - 2011
MAIRIE DE LIMAS, Limas
Agent technique

MES DIPLÔMES

2009  CAP Installateur sanitaire, CFA BTP de Dardilly
2011  BP Plombier, CFA BTP de Dardilly

MES HABILITATIONS

Habilitation gaz PGN (2019), Attestation fluides frigorigènes (2018)

DIVERS
Permis B et BE, véhicule`,
    label: "Plombier chauffagiste",
    name: "Didier Malville",
    towns: ["Villefranche-sur-Saône", "Anse", "Limas"],
    highlights: [
      ["Installation de pompes à chaleur", "Dépannage et entretien de chaudières gaz"],
      ["Rénovation de salles de bains"],
      [],
    ],
    work: [
      ["CHAUFFAGE SERVICE BEAUJOLAIS", "Plombier chauffagiste", "2018-03", null],
      ["ETS ROCHETTE ET FILS", "Plombier", "2011-09", "2018-02"],
      ["MAIRIE DE LIMAS", "Agent technique", "2009", "2011"],
    ],
    education: [
      ["CFA BTP de Dardilly", "CAP", "Installateur sanitaire", null, "2009"],
      ["CFA BTP de Dardilly", "BP", "Plombier", null, "2011"],
    ],
    certificates: [
      ["Habilitation gaz PGN", null, "2019"],
      ["Attestation fluides frigorigènes", null, "2018"],
      ["Permis B et BE, véhicule", null, null],
    ],
    skills: [],
  },
  "teacher pt": {
    habit: "Portuguese: percurso, school years, habilitações",
    text: `Marta Figueiredo Lopes
Professora de Matemática
Rua das Flores, 118, 4050-262 Porto | 915 550 172 | marta.lopes@exemplo.pt

Percurso

Setembro de 2017 até ao presente
Escola Secundária Garcia de Orta, Porto
Professora de Matemática A (10.º ao 12.º ano)
• Diretora de turma
• Coordenadora das Olimpíadas de Matemática

Setembro de 2012 a agosto de 2017
Colégio Luso-Francês, Porto
Professora do 3.º ciclo

2010/2011 e 2011/2012
Agrupamento de Escolas de Lousada, Lousada
Professora contratada

Habilitações

2010 – Mestrado em Ensino da Matemática, Faculdade de Ciências da Universidade do Porto
2008 – Licenciatura em Matemática, Universidade do Minho

Formação contínua

GeoGebra em sala de aula (25 h), Centro de Formação do Porto, 2019
Primeiros socorros, Cruz Vermelha, 2016

Línguas
Português (materna), Inglês (C1), Francês (B1)`,
    label: "Professora de Matemática",
    name: "Marta Figueiredo Lopes",
    towns: ["Porto", "Porto", "Lousada"],
    highlights: [["Diretora de turma", "Coordenadora das Olimpíadas de Matemática"], [], []],
    languages: [
      ["Português", "materna"],
      ["Inglês", "C1"],
      ["Francês", "B1"],
    ],
    work: [
      ["Escola Secundária Garcia de Orta", "Professora de Matemática A (10.º ao 12.º ano)", "2017-09", null],
      ["Colégio Luso-Francês", "Professora do 3.º ciclo", "2012-09", "2017-08"],
      ["Agrupamento de Escolas de Lousada", "Professora contratada", "2010", "2012"],
    ],
    education: [
      ["Faculdade de Ciências da Universidade do Porto", "Mestrado", "Ensino da Matemática", null, "2010"],
      ["Universidade do Minho", "Licenciatura", "Matemática", null, "2008"],
    ],
    certificates: [
      ["GeoGebra em sala de aula (25 h)", "Centro de Formação do Porto", "2019"],
      ["Primeiros socorros", "Cruz Vermelha", "2016"],
    ],
    skills: [],
  },
};
