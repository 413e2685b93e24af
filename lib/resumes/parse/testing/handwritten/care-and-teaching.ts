import type { HandwrittenResume } from "./shape.ts";

/** Nursing, care, teaching, academia. */
export const CARE_AND_TEACHING: Readonly<Record<string, HandwrittenResume>> = {
  "intensive-care nurse": {
    habit: "employer, place | title | dates in one line; bare certificate list",
    text: `TANYA OKAFOR, RN, BSN
Registered Nurse - Intensive Care
Columbus, OH | (614) 555-0142 | tanya.okafor@example.com

PROFESSIONAL SUMMARY
Critical care nurse with nine years at the bedside.

EXPERIENCE
Riverside Methodist Hospital, Columbus, OH | Staff Nurse, Medical ICU | March 2018 - present
- Care for two to three ventilated patients a shift
- Precept new graduates

Mount Carmel East | Registered Nurse, Telemetry | June 2015 - February 2018
- Monitored a 32-bed unit

EDUCATION
Bachelor of Science in Nursing, Ohio State University, 2015

CERTIFICATIONS
ACLS
BLS
CCRN

SKILLS
Ventilator management, CRRT, Epic, Titration of vasoactive drips`,
    label: "Registered Nurse - Intensive Care",
    work: [
      ["Riverside Methodist Hospital", "Staff Nurse, Medical ICU", "2018-03", null],
      ["Mount Carmel East", "Registered Nurse, Telemetry", "2015-06", "2018-02"],
    ],
    education: [["Ohio State University", "Bachelor of Science", "Nursing", null, "2015"]],
    certificates: [
      ["ACLS", null, null],
      ["BLS", null, null],
      ["CCRN", null, null],
    ],
    skills: ["Ventilator management", "CRRT", "Epic", "Titration of vasoactive drips"],
  },
  "ward nurse": {
    habit: "dates on own line; certificates separated by commas; registration with a number",
    text: `Siobhan Kelly
14 Elm Road, Leeds LS6 2AB
07700 900123
siobhan.kelly@example.co.uk

Employment

Leeds Teaching Hospitals NHS Trust
Ward Sister
Sept 2019 to date
Lead a team of fourteen nurses and healthcare assistants on an acute medical ward.

Bradford Royal Infirmary
Staff Nurse
Oct 2014 to Aug 2019
Acute stroke unit. Link nurse for infection control.

Education and Training

University of Bradford
BSc (Hons) Adult Nursing
2011 - 2014

Licences and certifications
ILS, Safeguarding Level 3, Mentorship in Practice (2017)

Skills
IV cannulation, wound care, rostering`,
    work: [
      ["Leeds Teaching Hospitals NHS Trust", "Ward Sister", "2019-09", null],
      ["Bradford Royal Infirmary", "Staff Nurse", "2014-10", "2019-08"],
    ],
    education: [["University of Bradford", "BSc (Hons)", "Adult Nursing", "2011", "2014"]],
    certificates: [
      ["ILS", null, null],
      ["Safeguarding Level 3", null, null],
      ["Mentorship in Practice", null, "2017"],
    ],
    skills: ["IV cannulation", "wound care", "rostering"],
  },
  "care assistant": {
    habit: "dates first, then title at employer; no bullets",
    text: `Grace Mbeki
grace.mbeki@example.org
Phone: 0161 496 0000

WORK HISTORY

2020 - present: Senior Care Assistant at Oakfield Nursing Home
Personal care and medication rounds for twenty residents with dementia.

2016 - 2020: Care Assistant at Sunrise Homecare Ltd
Home visits, meal preparation and companionship.

EDUCATION
NVQ Level 3 in Health and Social Care, Manchester College, 2018

CERTIFICATES
Moving and Handling (2021)
First Aid at Work (2020)
Food Hygiene Level 2 (2019)`,
    work: [
      ["Oakfield Nursing Home", "Senior Care Assistant", "2020", null],
      ["Sunrise Homecare Ltd", "Care Assistant", "2016", "2020"],
    ],
    education: [["Manchester College", "NVQ Level 3", "Health and Social Care", null, "2018"]],
    certificates: [
      ["Moving and Handling", null, "2021"],
      ["First Aid at Work", null, "2020"],
      ["Food Hygiene Level 2", null, "2019"],
    ],
    skills: [],
  },
  "maths teacher": {
    habit: "Title, Employer, Town (dates)",
    text: `Daniel Osei
Secondary school teacher
daniel.osei@example.com · +44 20 7946 0958 · London

Teaching Experience
Head of Mathematics, Harris Academy, Bermondsey (Sept 2018 - present)
* Lead a department of nine
* Raised the GCSE pass rate from 61 % to 78 %
Teacher of Mathematics, St Paul's Way Trust School, London (Sept 2013 - Aug 2018)
* Taught Key Stages 3 to 5

Education
PGCE Mathematics, Institute of Education, University College London, 2013
BSc Mathematics, University of Warwick, 2009-2012

Professional development
NPQSL - National College for Teaching and Leadership - 2020

Skills
Curriculum design; Behaviour management; GeoGebra; Desmos`,
    label: "Secondary school teacher",
    work: [
      ["Harris Academy", "Head of Mathematics", "2018-09", null],
      ["St Paul's Way Trust School", "Teacher of Mathematics", "2013-09", "2018-08"],
    ],
    education: [
      ["Institute of Education, University College London", "PGCE", "Mathematics", null, "2013"],
      ["University of Warwick", "BSc", "Mathematics", "2009", "2012"],
    ],
    certificates: [["NPQSL", "National College for Teaching and Leadership", "2020"]],
    skills: ["Curriculum design", "Behaviour management", "GeoGebra", "Desmos"],
  },
  "primary teacher": {
    habit: "Employer — Title, dates below; licence with issuer and date",
    text: `MARISOL VEGA
Austin, Texas
512-555-0173
mvega@example.com

EXPERIENCE

Zilker Elementary School — Third Grade Teacher
August 2019 – Present
• Plan lessons for 24 students in two languages
• Run the after-school reading club

Barton Hills Elementary — Teaching Assistant
August 2017 – May 2019
• Worked with small groups in mathematics

EDUCATION
Texas State University — B.S. in Interdisciplinary Studies
May 2017

CERTIFICATIONS
Texas Educator Certificate, EC-6 Bilingual — Texas Education Agency, 2017

LANGUAGES
English (native), Spanish (native)`,
    work: [
      ["Zilker Elementary School", "Third Grade Teacher", "2019-08", null],
      ["Barton Hills Elementary", "Teaching Assistant", "2017-08", "2019-05"],
    ],
    education: [["Texas State University", "B.S.", "Interdisciplinary Studies", null, "2017-05"]],
    certificates: [["Texas Educator Certificate, EC-6 Bilingual", "Texas Education Agency", "2017"]],
    skills: [],
  },
  lecturer: {
    habit: "academic CV, dates first with tabs, appointments, thesis",
    text: `Dr. Henrik Lindqvist
Department of History, Uppsala University
henrik.lindqvist@example.se

Academic Appointments
2019-present\tAssociate Professor, Uppsala University
2014-2019\tAssistant Professor, Lund University
2012-2014\tPostdoctoral Fellow, University of Copenhagen

Education
2008-2012\tPhD in History, Lund University
\tThesis: Grain and power in the early modern Baltic
2005-2007\tMA in History, Stockholm University

Publications
"Grain and Power", Brill, 2015.

Languages
Swedish (native), English (fluent), German (reading)`,
    work: [
      ["Uppsala University", "Associate Professor", "2019", null],
      ["Lund University", "Assistant Professor", "2014", "2019"],
      ["University of Copenhagen", "Postdoctoral Fellow", "2012", "2014"],
    ],
    education: [
      ["Lund University", "PhD", "History", "2008", "2012"],
      ["Stockholm University", "MA", "History", "2005", "2007"],
    ],
    certificates: [],
    skills: [],
  },
  "research assistant": {
    habit: "Markdown in a text file",
    text: `# Amara Nwosu

**Research Assistant** | [amara@example.edu](mailto:amara@example.edu) | [GitHub](https://github.com/amaranwosu)

## Experience

### Research Assistant, Broad Institute
*June 2021 - Present*
- Wrote **Snakemake** pipelines for RNA-seq
- Maintained the [lab wiki](https://wiki.example.edu)

### Laboratory Technician, Tufts University
*July 2019 - May 2021*
- Prepared libraries

## Education

**B.A. Biology**, Wellesley College, 2015 - 2019

## Skills

- **Languages:** R, Python, Bash
- **Wet lab:** PCR, Western blot`,
    label: "Research Assistant",
    work: [
      ["Broad Institute", "Research Assistant", "2021-06", null],
      ["Tufts University", "Laboratory Technician", "2019-07", "2021-05"],
    ],
    education: [["Wellesley College", "B.A.", "Biology", "2015", "2019"]],
    certificates: [],
    skills: ["R", "Python", "Bash", "PCR", "Western blot"],
  },
};
