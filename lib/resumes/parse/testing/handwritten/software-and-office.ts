import type { HandwrittenResume } from "./shape.ts";

/** Software, IT support, administration, engineering, and résumés that leave something out. */
export const SOFTWARE_AND_OFFICE: Readonly<Record<string, HandwrittenResume>> = {
  "helpdesk agent": {
    habit: "Title, Employer, Town, State; dates on the next line",
    text: `Priya Raman
IT Support
Seattle, WA | priya.raman@example.com | 206-555-0162

Experience

Helpdesk Agent, Contoso, Seattle, WA
January 2021 - Present
- Resolve 30 tickets a day in ServiceNow

Desktop Technician, Fabrikam, Tacoma, WA
May 2018 - December 2020
- Imaged and shipped laptops

Education
A.A.S. Network Administration, North Seattle College, 2018

Certifications
CompTIA A+, CompTIA Network+ (2020), ITIL 4 Foundation

Skills
Windows 11, Active Directory, Jamf, ServiceNow`,
    label: "IT Support",
    work: [
      ["Contoso", "Helpdesk Agent", "2021-01", null],
      ["Fabrikam", "Desktop Technician", "2018-05", "2020-12"],
    ],
    education: [["North Seattle College", "A.A.S.", "Network Administration", null, "2018"]],
    certificates: [
      ["CompTIA A+", null, null],
      ["CompTIA Network+", null, "2020"],
      ["ITIL 4 Foundation", null, null],
    ],
    skills: ["Windows 11", "Active Directory", "Jamf", "ServiceNow"],
  },
  "software engineer": {
    habit: "Employer | Title | Place | Dates, technologies line, projects",
    text: `Noah Fischer
noah@example.dev | github.com/noahfischer | Zurich, Switzerland

Work Experience

Swisscom | Senior Software Engineer | Zurich | 2021-03 – today
- Built the usage API in Go
- Cut p99 latency by 40 %

Ergon Informatik AG | Software Engineer | Zurich | 2017-08 – 2021-02
- Java backends for banks

Education

ETH Zurich | MSc Computer Science | 2015 – 2017
EPFL | BSc Computer Science | 2012 – 2015

Skills

Languages: Go, Java, TypeScript
Tools: Docker, Kubernetes, Terraform`,
    work: [
      ["Swisscom", "Senior Software Engineer", "2021-03", null],
      ["Ergon Informatik AG", "Software Engineer", "2017-08", "2021-02"],
    ],
    education: [
      ["ETH Zurich", "MSc", "Computer Science", "2015", "2017"],
      ["EPFL", "BSc", "Computer Science", "2012", "2015"],
    ],
    certificates: [],
    skills: ["Go", "Java", "TypeScript", "Docker", "Kubernetes", "Terraform"],
  },
  "data analyst": {
    habit: "Employer, Title: dates; thesis and honours below the degree",
    text: `Ines Carvalho
Lisbon, Portugal
ines.carvalho@example.pt
linkedin.com/in/inescarvalho

WORK EXPERIENCE
Farfetch, Data Analyst: March 2020 - present
Weekly reporting on returns and fraud.
Galp Energia, Junior Data Analyst: September 2017 - February 2020
Consumption forecasts for retail stations.

EDUCATION
MSc in Statistics, University of Lisbon, 2015 - 2017
Thesis: Hierarchical models for sparse sales data
Graduated with distinction
BSc in Mathematics, University of Porto, 2012 - 2015
Minor: Physics

SKILLS
SQL, R, Tableau, dbt`,
    work: [
      ["Farfetch", "Data Analyst", "2020-03", null],
      ["Galp Energia", "Junior Data Analyst", "2017-09", "2020-02"],
    ],
    education: [
      ["University of Lisbon", "MSc", "Statistics", "2015", "2017"],
      ["University of Porto", "BSc", "Mathematics", "2012", "2015"],
    ],
    certificates: [],
    skills: ["SQL", "R", "Tableau", "dbt"],
  },
  "administrator without employers": {
    habit: "titles and dates without employers; nothing may be invented",
    text: `Helen Price
helen.price@example.com

Experience
Office Administrator, 2018 - 2022
Diary management and minute taking.
Receptionist, 2015 - 2018
Front desk and switchboard.

Education
A-Levels: English, History, French
Kingsway School, 2015

Skills
Word, Outlook, Sage`,
    work: [
      [null, "Office Administrator", "2018", "2022"],
      [null, "Receptionist", "2015", "2018"],
    ],
    education: [["Kingsway School", "A-Levels", "English, History, French", null, "2015"]],
    certificates: [],
    skills: ["Word", "Outlook", "Sage"],
  },
  "project manager": {
    habit: "Employer in capitals above, title and dates below; certificates with issuers",
    text: `SANDRA LINDGREN
Project Manager
sandra.lindgren@example.com | +46 70 123 45 67 | Stockholm

EXPERIENCE

SKANSKA AB
Senior Project Manager, April 2019 - Present
- Deliver hospital extensions of 200 MSEK
Project Manager, January 2015 - March 2019
- Schools and sports halls

NCC
Site Engineer, August 2011 - December 2014
- Concrete works

EDUCATION
KTH Royal Institute of Technology
MSc Civil Engineering, 2006 - 2011

CERTIFICATIONS
PMP, Project Management Institute, 2018
PRINCE2 Practitioner, Axelos, 2016`,
    label: "Project Manager",
    work: [
      ["SKANSKA AB", "Senior Project Manager", "2019-04", null],
      ["SKANSKA AB", "Project Manager", "2015-01", "2019-03"],
      ["NCC", "Site Engineer", "2011-08", "2014-12"],
    ],
    education: [["KTH Royal Institute of Technology", "MSc", "Civil Engineering", "2006", "2011"]],
    certificates: [
      ["PMP", "Project Management Institute", "2018"],
      ["PRINCE2 Practitioner", "Axelos", "2016"],
    ],
    skills: [],
  },
  ingeniera: {
    habit: "Spanish, employer first, actualidad",
    text: `Lucía Fernández
Ingeniera industrial
Madrid
lucia.fernandez@example.es
+34 600 123 456

Experiencia laboral
Repsol, Madrid
Ingeniera de procesos
Enero 2019 - actualidad
- Optimización de la unidad de craqueo

Técnicas Reunidas, Madrid
Ingeniera de proyectos
Septiembre 2015 - diciembre 2018
- Ingeniería básica de refinerías

Formación académica
Máster en Ingeniería Industrial, Universidad Politécnica de Madrid, 2013 - 2015
Grado en Ingeniería Química, Universidad de Salamanca, 2009 - 2013

Idiomas
Español (nativo), Inglés (C1)`,
    label: "Ingeniera industrial",
    work: [
      ["Repsol", "Ingeniera de procesos", "2019-01", null],
      ["Técnicas Reunidas", "Ingeniera de proyectos", "2015-09", "2018-12"],
    ],
    education: [
      ["Universidad Politécnica de Madrid", "Máster", "Ingeniería Industrial", "2013", "2015"],
      ["Universidad de Salamanca", "Grado", "Ingeniería Química", "2009", "2013"],
    ],
    certificates: [],
    skills: [],
  },
  "mechanical engineer": {
    habit: "Title with dates, employer and place below with a dash; date 13/2019 is impossible",
    text: `Omar Haddad
omar.haddad@example.com | Detroit, MI | 313-555-0190

EXPERIENCE
Mechanical Engineer (June 2018 - Present)
Ford Motor Company - Dearborn, MI
- Thermal analysis of battery trays
Design Engineer (13/2015 - May 2018)
Magna International - Troy, MI
- CAD in CATIA V5

EDUCATION
Wayne State University - BSME - 2015
GPA 3.7/4.0, Tau Beta Pi

CERTIFICATES
Engineer in Training (EIT) - Michigan - 2016

SKILLS
CATIA V5 • SolidWorks • ANSYS • GD&T`,
    work: [
      ["Ford Motor Company", "Mechanical Engineer", "2018-06", null],
      ["Magna International", "Design Engineer", null, "2018-05"],
    ],
    education: [["Wayne State University", "BSME", null, null, "2015"]],
    certificates: [["Engineer in Training (EIT)", "Michigan", "2016"]],
    skills: ["CATIA V5", "SolidWorks", "ANSYS", "GD&T"],
  },
  "web developer": {
    habit: "dated rows without bullets, a freelance row, several lines a job",
    text: `Tomás Silva
Front-end Developer
tomas@example.com
https://tomas.example.com
Porto, Portugal

EXPERIENCE
Front-end Developer @ Feedzai, Porto
02/2021 - present
Design system in React and TypeScript.

Freelance Web Developer
2018 - 2021
Sites for restaurants and hotels.

EDUCATION
University of Porto
Licenciatura em Engenharia Informática, 2014 - 2018

SKILLS
React, TypeScript, CSS, Storybook

LANGUAGES
Portuguese: native
English: fluent`,
    label: "Front-end Developer",
    work: [
      ["Feedzai", "Front-end Developer", "2021-02", null],
      [null, "Freelance Web Developer", "2018", "2021"],
    ],
    education: [["University of Porto", "Licenciatura", "Engenharia Informática", "2014", "2018"]],
    certificates: [],
    skills: ["React", "TypeScript", "CSS", "Storybook"],
  },
};
