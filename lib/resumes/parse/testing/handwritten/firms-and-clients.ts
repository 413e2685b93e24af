import type { HandwrittenResume } from "./shape.ts";

/** Careers inside one firm, careers among clients, changes of career. */
export const FIRMS_AND_CLIENTS: Readonly<Record<string, HandwrittenResume>> = {
  executive: {
    habit: "five positions in one company, company with whole period",
    text: `ROBERT J. CALLAHAN
Chicago, Illinois | 312.555.0148 | rjcallahan@example.com | www.linkedin.com/in/rjcallahan

CHIEF OPERATING OFFICER
Operations executive in packaged foods with P&L of $1.4B.

CAREER HISTORY

MIDLAND FOODS CORPORATION, Chicago, IL                                   1998 – Present
Chief Operating Officer (2019 – Present)
• Lead 11 plants and 6,200 employees
• Raised on-time delivery from 91% to 98%
Senior Vice President, Supply Chain (2014 – 2019)
• Closed 3 plants and moved volume without a missed order
Vice President, Manufacturing (2009 – 2014)
• Cut conversion cost by $38M
Plant Manager, Peoria (2004 – 2009)
• Turned the worst plant of the network into the second best
Production Supervisor (1998 – 2004)

GENERAL MILLING INC., Minneapolis, MN                                    1994 – 1998
Process Engineer

EDUCATION
MBA, Operations, Kellogg School of Management, Northwestern University, 2006
BS, Chemical Engineering, University of Illinois, 1994

BOARD MEMBERSHIPS
Director, Lakeshore Community Bank (2018 – present)`,
    label: "CHIEF OPERATING OFFICER",
    name: "ROBERT J. CALLAHAN",
    highlights: [
      ["Lead 11 plants and 6,200 employees", "Raised on-time delivery from 91% to 98%"],
      ["Closed 3 plants and moved volume without a missed order"],
      ["Cut conversion cost by $38M"],
      ["Turned the worst plant of the network into the second best"],
      [],
      [],
    ],
    volunteer: [["Lakeshore Community Bank", "Director", "2018", null]],
    work: [
      ["MIDLAND FOODS CORPORATION", "Chief Operating Officer", "2019", null],
      ["MIDLAND FOODS CORPORATION", "Senior Vice President, Supply Chain", "2014", "2019"],
      ["MIDLAND FOODS CORPORATION", "Vice President, Manufacturing", "2009", "2014"],
      ["MIDLAND FOODS CORPORATION", "Plant Manager", "2004", "2009"],
      ["MIDLAND FOODS CORPORATION", "Production Supervisor", "1998", "2004"],
      ["GENERAL MILLING INC.", "Process Engineer", "1994", "1998"],
    ],
    education: [
      ["Kellogg School of Management, Northwestern University", "MBA", "Operations", null, "2006"],
      ["University of Illinois", "BS", "Chemical Engineering", null, "1994"],
    ],
    certificates: [],
    skills: [],
  },
  "freelance designer": {
    habit: "freelance with clients as bullets; date first in the head",
    text: `Camille Duarte
Graphic designer & illustrator
Lisbon, Portugal — hello@camilleduarte.example — camilleduarte.example

Experience

2016 – today · Freelance Graphic Designer
Clients:
– Museu do Azulejo: identity for the 2022 summer season
– Bica Coffee: packaging, 14 SKUs
– Editora Norte: 40+ book covers since 2018

2012 – 2016 · Art Director · Studio Ginja, Porto
– Led a team of four designers
– Pitched and won the Metro do Porto wayfinding account (2014)

2010 – 2012 · Junior Designer · BBDO Portugal, Lisbon
– Layout for print campaigns

Education

2007 – 2010 · BA Communication Design · ESAD Matosinhos

Skills

InDesign, Illustrator, Photoshop, After Effects, screen printing

Awards

2019 · Bronze, Clube Criativos de Portugal
2015 · Shortlist, European Design Awards`,
    label: "Graphic designer & illustrator",
    name: "Camille Duarte",
    towns: [null, "Porto", "Lisbon"],
    highlights: [
      [
        "Museu do Azulejo: identity for the 2022 summer season",
        "Bica Coffee: packaging, 14 SKUs",
        "Editora Norte: 40+ book covers since 2018",
      ],
      ["Led a team of four designers", "Pitched and won the Metro do Porto wayfinding account (2014)"],
      ["Layout for print campaigns"],
    ],
    work: [
      [null, "Freelance Graphic Designer", "2016", null],
      ["Studio Ginja", "Art Director", "2012", "2016"],
      ["BBDO Portugal", "Junior Designer", "2010", "2012"],
    ],
    education: [["ESAD Matosinhos", "BA", "Communication Design", "2007", "2010"]],
    certificates: [],
    skills: ["InDesign", "Illustrator", "Photoshop", "After Effects", "screen printing"],
  },
  "career changer": {
    habit: "functional: skills with proof first, bare history of one line each",
    text: `Peter Vance
Bristol, UK
peter.vance@example.com
+44 7700 900321
github.com/petervance

Summary
Secondary school physics teacher turned junior web developer. Looking for a first role in a product team.

Key skills
JavaScript, TypeScript, React, Node.js, PostgreSQL, Jest, public speaking

Education
Full-Stack Web Development Bootcamp, Northcoders, Jan 2024 - Apr 2024
PGCE Secondary Physics, University of Bristol, 2012 - 2013
BSc (Hons) Physics, 2:1, Cardiff University, 2009 - 2012

Projects
Marking Machine: a web app that turns scanned answer sheets into marks (React, Node.js, Tesseract)
Tide Times: a command line tool with 120 stars on GitHub

Employment history
Physics Teacher, Clifton High School, Sept 2015 - Dec 2023
Physics Teacher, Fairfield High School, Sept 2013 - July 2015
Sales Assistant, Halfords, Cardiff, 2010 - 2012`,
    name: "Peter Vance",
    towns: [null, null, "Cardiff"],
    projects: ["Marking Machine", "Tide Times"],
    work: [
      ["Clifton High School", "Physics Teacher", "2015-09", "2023-12"],
      ["Fairfield High School", "Physics Teacher", "2013-09", "2015-07"],
      ["Halfords", "Sales Assistant", "2010", "2012"],
    ],
    education: [
      ["Northcoders", "Full-Stack Web Development Bootcamp", null, "2024-01", "2024-04"],
      ["University of Bristol", "PGCE", "Secondary Physics", "2012", "2013"],
      ["Cardiff University", "BSc (Hons)", "Physics, 2:1", "2009", "2012"],
    ],
    certificates: [],
    skills: ["JavaScript", "TypeScript", "React", "Node.js", "PostgreSQL", "Jest", "public speaking"],
  },
  "account executive": {
    habit: "Company | Title | City | dates with pipes",
    text: `TREVOR ASHBY  |  Enterprise Account Executive
Denver, CO  |  720-555-0191  |  trevor.ashby@example.com

EXPERIENCE

Northbeam Software  |  Enterprise Account Executive  |  Denver, CO  |  04/2021 – Present
- 127% of quota in FY22, 118% in FY23; President's Club 2022 & 2023
- Closed the largest deal in company history ($2.3M ACV)

Pagerly  |  Account Executive, Mid-Market  |  Boulder, CO  |  01/2018 – 03/2021
- Built the healthcare vertical from 0 to 41 customers

Xerox  |  Sales Development Representative  |  Remote  |  06/2016 – 12/2017
- 60 calls/day; 22 qualified meetings/month

EDUCATION
University of Colorado Boulder  |  B.A. Communication  |  2012 – 2016

TOOLS
Salesforce, Outreach, Gong, LinkedIn Sales Navigator, MEDDPICC`,
    label: "Enterprise Account Executive",
    name: "TREVOR ASHBY",
    towns: ["Denver, CO", "Boulder, CO", "Remote"],
    highlights: [
      [
        "127% of quota in FY22, 118% in FY23; President's Club 2022 & 2023",
        "Closed the largest deal in company history ($2.3M ACV)",
      ],
      ["Built the healthcare vertical from 0 to 41 customers"],
      ["60 calls/day; 22 qualified meetings/month"],
    ],
    work: [
      ["Northbeam Software", "Enterprise Account Executive", "2021-04", null],
      ["Pagerly", "Account Executive, Mid-Market", "2018-01", "2021-03"],
      ["Xerox", "Sales Development Representative", "2016-06", "2017-12"],
    ],
    education: [["University of Colorado Boulder", "B.A.", "Communication", "2012", "2016"]],
    certificates: [],
    skills: ["Salesforce", "Outreach", "Gong", "LinkedIn Sales Navigator", "MEDDPICC"],
  },
  pilot: {
    habit: "two column text with tabs: dates left, airline, rank; flight hours table",
    text: `MATTHIAS KELLER
First Officer A320
Munich, Germany	matthias.keller@example.com	+49 170 5550142

FLIGHT EXPERIENCE
Total time	3,450 h
A320 family	2,100 h

EMPLOYMENT
06/2019 - present	Alpen Airways, Munich
	First Officer A320
	Base training support
03/2016 - 05/2019	Donau Regional, Vienna
	First Officer DHC-8

LICENCES AND RATINGS
EASA ATPL(A), 2018
Type rating A320, 2019
ICAO English Level 6

EDUCATION
2013 - 2015	Ab-initio pilot training, Pacific Flight Academy, Phoenix, AZ
2005 - 2013	Abitur, Luitpold-Gymnasium, Munich

LANGUAGES
German (native), English (fluent), Italian (basic)`,
    label: "First Officer A320",
    name: "MATTHIAS KELLER",
    towns: ["Munich", "Vienna"],
    languages: [
      ["German", "native"],
      ["English", "fluent"],
      ["Italian", "basic"],
    ],
    work: [
      ["Alpen Airways", "First Officer A320", "2019-06", null],
      ["Donau Regional", "First Officer DHC-8", "2016-03", "2019-05"],
    ],
    education: [
      ["Pacific Flight Academy", "Ab-initio pilot training", null, "2013", "2015"],
      ["Luitpold-Gymnasium", "Abitur", null, "2005", "2013"],
    ],
    certificates: [
      ["EASA ATPL(A)", null, "2018"],
      ["Type rating A320", null, "2019"],
      ["ICAO English Level 6", null, null],
    ],
    skills: [],
  },
  "returns engineer": {
    habit: "employer | town above title | dates; projects and achievements one a line",
    text: `PRIYA RAMAN
priya.raman@example.in | +91 98765 43210 | Bengaluru, India | github.com/priyaraman | https://priya.dev

TECHNICAL SKILLS
Languages: Java, Kotlin, Python, SQL
Frameworks: Spring Boot, Micronaut, React
Cloud & DevOps: AWS (EKS, Lambda, RDS), Terraform, Jenkins, Docker
Databases: PostgreSQL, MongoDB, Redis

EXPERIENCE

Flipkart | Bengaluru
Software Development Engineer III | Jul 2022 - Present
* Lead 4 engineers building the returns platform (6M returns/month)
* Reduced p99 latency from 900 ms to 220 ms by caching eligibility rules in Redis
Software Development Engineer II | Jun 2020 - Jun 2022
* Migrated refunds monolith to 7 Spring Boot services

Infosys | Mysuru
Systems Engineer | Aug 2017 - May 2020
* Built billing reports for a telecom client in Java and Oracle

PROJECTS
OpenTrace-Lite (github.com/priyaraman/opentrace-lite) - Kotlin library for tracing coroutines, 340 stars
Rasoi – recipe app | React, Firebase | 2021

EDUCATION
B.E. in Computer Science, RV College of Engineering, Bengaluru (2013-2017), CGPA: 8.9/10

ACHIEVEMENTS
Winner, Flipkart GRiD internal hackathon 2021
AWS Certified Solutions Architect - Associate (2023)`,
    name: "PRIYA RAMAN",
    projects: ["OpenTrace-Lite (github.com/priyaraman/opentrace-lite)", "Rasoi"],
    awards: [
      ["Winner, Flipkart GRiD internal hackathon 2021", null, "2021"],
      ["AWS Certified Solutions Architect - Associate", null, "2023"],
    ],
    work: [
      ["Flipkart", "Software Development Engineer III", "2022-07", null],
      ["Flipkart", "Software Development Engineer II", "2020-06", "2022-06"],
      ["Infosys", "Systems Engineer", "2017-08", "2020-05"],
    ],
    education: [["RV College of Engineering", "B.E.", "Computer Science", "2013", "2017"]],
    certificates: [],
    skills: [
      "Java",
      "Kotlin",
      "Python",
      "SQL",
      "Spring Boot",
      "Micronaut",
      "React",
      "AWS (EKS, Lambda, RDS)",
      "Terraform",
      "Jenkins",
      "Docker",
      "PostgreSQL",
      "MongoDB",
      "Redis",
    ],
  },
};
