import type { HandwrittenResume } from "./shape.ts";

/** Courts, universities and studios. */
export const COURTS_AND_CAMPUSES: Readonly<Record<string, HandwrittenResume>> = {
  "litigation lawyer": {
    habit: "firm in capitals with town and date right, title below",
    text: `MARGARET E. HOLLOWAY
245 Park Avenue, Apt. 12C, New York, NY 10167
(212) 555-0134 ▪ mholloway@example.com

EXPERIENCE

HARGROVE & STEIN LLP, New York, NY                                September 2017 – Present
Senior Associate, Commercial Litigation
  - Second-chaired a three-week jury trial in the Southern District of New York.
  - Drafted dispositive motions in matters valued above $200 million.
  - Supervise two junior associates; mentor summer associates since 2019.

OFFICE OF THE DISTRICT ATTORNEY, KINGS COUNTY, Brooklyn, NY       August 2014 – August 2017
Assistant District Attorney
  - Tried fourteen felony cases to verdict.

HON. RUTH ABERNATHY, U.S. DISTRICT COURT, Newark, NJ              2013 – 2014
Judicial Law Clerk

EDUCATION

COLUMBIA LAW SCHOOL, New York, NY
J.D., May 2013
Honors: Harlan Fiske Stone Scholar

VASSAR COLLEGE, Poughkeepsie, NY
B.A. in Political Science, cum laude, May 2010

BAR ADMISSIONS
New York (2014)
U.S. District Court, Southern District of New York (2015)

LANGUAGES
French (fluent), Spanish (conversational)`,
    name: "MARGARET E. HOLLOWAY",
    towns: ["New York, NY", "Brooklyn, NY", "Newark, NJ"],
    highlights: [
      [
        "Second-chaired a three-week jury trial in the Southern District of New York.",
        "Drafted dispositive motions in matters valued above $200 million.",
        "Supervise two junior associates; mentor summer associates since 2019.",
      ],
      ["Tried fourteen felony cases to verdict."],
      [],
    ],
    languages: [
      ["French", "fluent"],
      ["Spanish", "conversational"],
    ],
    work: [
      ["HARGROVE & STEIN LLP", "Senior Associate, Commercial Litigation", "2017-09", null],
      ["OFFICE OF THE DISTRICT ATTORNEY, KINGS COUNTY", "Assistant District Attorney", "2014-08", "2017-08"],
      ["HON. RUTH ABERNATHY, U.S. DISTRICT COURT", "Judicial Law Clerk", "2013", "2014"],
    ],
    education: [
      ["COLUMBIA LAW SCHOOL", "J.D.", null, null, "2013-05"],
      ["VASSAR COLLEGE", "B.A. cum laude", "Political Science", null, "2010-05"],
    ],
    certificates: [
      ["New York", null, "2014"],
      ["U.S. District Court, Southern District of New York", null, "2015"],
    ],
    skills: [],
  },
  professor: {
    habit: "academic: years left, publications as citations, grants, teaching",
    text: `Prof. Dr. Ingrid Solheim
Department of Earth Science, University of Bergen
P.O. Box 7803, 5020 Bergen, Norway
ingrid.solheim@example.no | +47 55 55 01 23 | orcid.org/0000-0002-1825-0097

ACADEMIC APPOINTMENTS
2016–present   Professor of Glaciology, University of Bergen, Norway
2010–2016      Associate Professor, UiT The Arctic University of Norway, Tromsø, Norway
2007–2010      Postdoctoral Fellow, ETH Zürich, Switzerland

EDUCATION
2007   PhD in Physical Geography, University of Oslo
2002   MSc in Geophysics, University of Oslo

PUBLICATIONS
Solheim, I., & Brekke, T. (2021). Meltwater pulses under thin ice. Journal of Example Glaciology, 67(3), 410–428.
Solheim, I. (2018). Ice streams and their beds. Example University Press.
Brekke, T., Solheim, I., & Ott, M. (2014). Radar layers in cold firn. Annals of Examples, 55, 12–30.

GRANTS AND AWARDS
ERC Consolidator Grant, European Research Council, 2019
Outstanding Teacher Award, University of Bergen, 2018

LANGUAGES
Norwegian (native), English (fluent), German (good)`,
    name: "Prof. Dr. Ingrid Solheim",
    towns: ["Norway", "Tromsø, Norway", "Switzerland"],
    languages: [
      ["Norwegian", "native"],
      ["English", "fluent"],
      ["German", "good"],
    ],
    awards: [
      ["ERC Consolidator Grant", "European Research Council", "2019"],
      ["Outstanding Teacher Award", "University of Bergen", "2018"],
    ],
    publications: [
      "Meltwater pulses under thin ice",
      "Ice streams and their beds",
      "Radar layers in cold firn",
    ],
    work: [
      ["University of Bergen", "Professor of Glaciology", "2016", null],
      ["UiT The Arctic University of Norway", "Associate Professor", "2010", "2016"],
      ["ETH Zürich", "Postdoctoral Fellow", "2007", "2010"],
    ],
    education: [
      ["University of Oslo", "PhD", "Physical Geography", null, "2007"],
      ["University of Oslo", "MSc", "Geophysics", null, "2002"],
    ],
    certificates: [],
    skills: [],
  },
  graduate: {
    habit: "no work: education, projects, activities",
    text: `Aaliyah Brooks
aaliyah.brooks@example.edu | 404-555-0177 | Atlanta, GA | linkedin.com/in/aaliyahbrooks

EDUCATION
Georgia State University                                              Atlanta, GA
Bachelor of Science in Computer Science                          Expected May 2025
GPA: 3.6/4.0
Relevant Coursework: Data Structures, Operating Systems, Databases

PROJECTS
Campus Shuttle Tracker | Python, Flask, Leaflet                  Jan 2024 – Apr 2024
- Shows the position of 12 buses on a map, updated every 5 seconds
- Used by 300 students in the first week
Budget Buddy | Swift, SwiftUI                                    Sep 2023
- Won 2nd place of 40 teams at HackGSU 2023

LEADERSHIP
Women in Computing, Georgia State University – Treasurer         Aug 2023 – Present
- Manage a budget of $9,000

SKILLS
Languages: Python, Java, Swift, SQL
Tools: Git, Docker, Figma`,
    name: "Aaliyah Brooks",
    projects: ["Campus Shuttle Tracker", "Budget Buddy"],
    volunteer: [["Women in Computing, Georgia State University", "Treasurer", "2023-08", null]],
    work: [],
    education: [["Georgia State University", "Bachelor of Science", "Computer Science", null, "2025-05"]],
    certificates: [],
    skills: ["Python", "Java", "Swift", "SQL", "Git", "Docker", "Figma"],
  },
  painter: {
    habit: "artist: exhibitions and residencies by year",
    text: `Yusra Haddad
born 1984 in Haifa, lives and works in Berlin

yusra@example.art
www.yusrahaddad.example

Education
2008–2012  Universität der Künste Berlin, Meisterschülerin
2004–2008  BFA, Bezalel Academy of Arts and Design, Jerusalem

Solo exhibitions
2023  Salt Lines, Galerie Ebene, Berlin
2020  Half a Window, Kunstverein Lüneburg

Group exhibitions
2022  Borders, Haus der Beispiele, Munich
2019  Drawing Now, Paris

Teaching
2018–present  Lecturer in Painting, Universität der Künste Berlin
2014–2017     Workshop Leader, Jugendkunstschule Pankow, Berlin

Awards and residencies
2021  Villa Example Fellowship, Rome
2016  Young Painting Prize, Stiftung Kunstraum`,
    name: "Yusra Haddad",
    towns: [null, "Berlin"],
    work: [
      ["Universität der Künste Berlin", "Lecturer in Painting", "2018", null],
      ["Jugendkunstschule Pankow", "Workshop Leader", "2014", "2017"],
    ],
    education: [
      ["Universität der Künste Berlin", "Meisterschülerin", null, "2008", "2012"],
      ["Bezalel Academy of Arts and Design", "BFA", null, "2004", "2008"],
    ],
    certificates: [],
    skills: [],
  },
  "physicist industry": {
    habit: "title at company in one line, dates on the next, bullets o; patents",
    text: `Dr. Samuel Osei
Research Physicist
Eindhoven, The Netherlands | samuel.osei@example.nl | +31 6 5550 2233 | linkedin.com/in/samuelosei

Experience

Senior Research Physicist at Lithograaf N.V.
January 2020 - Present | Veldhoven
* Lead a work package of 7 people on plasma sources
* Improved source stability by 35% since January 2021

Postdoctoral Researcher at Delft University of Technology
September 2017 - December 2019 | Delft
* Terahertz spectroscopy of thin films

Education

PhD in Applied Physics, Delft University of Technology, 2013 - 2017
Thesis: Ultrafast carriers in oxides
MSc in Physics, KNUST Kumasi, 2010 - 2012

Patents
Plasma source with dual nozzle, EP1234567, 2022
Collector mirror cleaning, EP2345678, 2023

Skills
Programming: Python, MATLAB, C++
Optics: ellipsometry, interferometry, Zemax`,
    label: "Research Physicist",
    name: "Dr. Samuel Osei",
    towns: ["Veldhoven", "Delft"],
    highlights: [
      [
        "Lead a work package of 7 people on plasma sources",
        "Improved source stability by 35% since January 2021",
      ],
      ["Terahertz spectroscopy of thin films"],
    ],
    work: [
      ["Lithograaf N.V.", "Senior Research Physicist", "2020-01", null],
      ["Delft University of Technology", "Postdoctoral Researcher", "2017-09", "2019-12"],
    ],
    education: [
      ["Delft University of Technology", "PhD", "Applied Physics", "2013", "2017"],
      ["KNUST Kumasi", "MSc", "Physics", "2010", "2012"],
    ],
    certificates: [],
    skills: ["Python", "MATLAB", "C++", "ellipsometry", "interferometry", "Zemax"],
  },
  actor: {
    habit: "credits table: role, production, theatre; training; special skills",
    text: `JULIAN MARSH
Equity member | Height: 6'1" | London | 07700 900777 | julian.marsh@example.com

THEATRE
2023   Horatio in Hamlet, Example Theatre, Leeds
2021   Jack in The Importance of Being Earnest, Rep Players, Derby

EMPLOYMENT
2019 – present   Drama Teacher, Stagecoach Croydon
2016 – 2019      Front of House Assistant, National Theatre, London

TRAINING
2013 – 2016   BA (Hons) Acting, Rose Bruford College

SKILLS
Stage combat, Baritone, Clean driving licence`,
    name: "JULIAN MARSH",
    towns: [null, "London"],
    work: [
      ["Stagecoach Croydon", "Drama Teacher", "2019", null],
      ["National Theatre", "Front of House Assistant", "2016", "2019"],
    ],
    education: [["Rose Bruford College", "BA (Hons)", "Acting", "2013", "2016"]],
    certificates: [],
    skills: ["Stage combat", "Baritone", "Clean driving licence"],
  },
};
