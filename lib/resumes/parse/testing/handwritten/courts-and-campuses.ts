import type { HandwrittenResume } from "./shape.ts";

/** Courts, universities and studios. */
export const COURTS_AND_CAMPUSES: Readonly<Record<string, HandwrittenResume>> = {
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
};
