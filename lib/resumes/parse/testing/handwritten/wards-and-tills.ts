import type { HandwrittenResume } from "./shape.ts";

/** Lines without marks, labels inside jobs, teams behind employers. */
export const WARDS_AND_TILLS: Readonly<Record<string, HandwrittenResume>> = {
  "charge nurse": {
    habit: "employer, town, title and dates on lines of their own; wrapped prose",
    text: `THERESA M. OKONKWO, BSN, RN, CCRN
2148 Sycamore Ave, Tacoma, WA 98405  |  (253) 555-0162  |  t.okonkwo.rn@example.com

NURSING EXPERIENCE

MultiCare Tacoma General Hospital
Tacoma, WA
Charge Nurse, Cardiovascular ICU
June 2020 - Present
Run a 24-bed unit on nights with 14 nurses.
Precept new graduates; nine of ten stayed past
the first year.
Sit on the sepsis committee.

St. Joseph Medical Center
Tacoma, WA
Staff Nurse, Intensive Care
August 2016 - May 2020
Cared for two to three ventilated patients a shift.
Floated to the emergency department in 2019.

Franciscan Hospice House
University Place, WA
Nursing Assistant (CNA)
2014 - 2016

LICENSES & CERTIFICATIONS

Registered Nurse, Washington State, RN60555012, expires 11/2026
CCRN, AACN, 2019
BLS and ACLS, American Heart Association, current

EDUCATION

Bachelor of Science in Nursing
Pacific Lutheran University, Tacoma, WA
May 2016`,
    label: "BSN, RN, CCRN",
    name: "THERESA M. OKONKWO",
    towns: ["Tacoma, WA", "Tacoma, WA", "University Place, WA"],
    highlights: [
      [],
      ["Cared for two to three ventilated patients a shift.", "Floated to the emergency department in 2019."],
      [],
    ],
    work: [
      ["MultiCare Tacoma General Hospital", "Charge Nurse, Cardiovascular ICU", "2020-06", null],
      ["St. Joseph Medical Center", "Staff Nurse, Intensive Care", "2016-08", "2020-05"],
      ["Franciscan Hospice House", "Nursing Assistant (CNA)", "2014", "2016"],
    ],
    education: [["Pacific Lutheran University", "Bachelor of Science", "Nursing", null, "2016-05"]],
    certificates: [
      ["Registered Nurse, Washington State, RN60555012, expires 11/2026", null, null],
      ["CCRN", "AACN", "2019"],
      ["BLS and ACLS", "American Heart Association, current", null],
    ],
    skills: [],
  },
  "floor supervisor": {
    habit: "employer with its street or quarter; points without marks; a since inside a point",
    text: `Shanice Campbell
Flat 12, Rosewood Court, London SE15
07700 900566 / shanice.c@example.com

ABOUT
Supervisor with a good eye for visual merchandising. Calm on Black Friday.

EXPERIENCE

Uniqlo, Oxford Street
Floor Supervisor
August 2021 - Present
Run a team of 18 on the menswear floor
Opening and closing, cashing up
Shop-lifting down by a third since 2022

Primark, Peckham
Retail Assistant
November 2018 - July 2021
Tills, fitting rooms and stock room
Trained eight Christmas temps

Greggs, Camberwell
Team Member (part-time)
June 2016 - October 2018

EDUCATION

Harris Academy Peckham
A levels: Business (B), Psychology (C), Media (B)
2014 - 2016

SKILLS
Cash handling
Visual merchandising
Rota planning
Conflict resolution`,
    name: "Shanice Campbell",
    towns: ["Oxford Street", "Peckham", "Camberwell"],
    highlights: [
      [
        "Run a team of 18 on the menswear floor",
        "Opening and closing, cashing up",
        "Shop-lifting down by a third since 2022",
      ],
      ["Tills, fitting rooms and stock room", "Trained eight Christmas temps"],
      [],
    ],
    work: [
      ["Uniqlo", "Floor Supervisor", "2021-08", null],
      ["Primark", "Retail Assistant", "2018-11", "2021-07"],
      ["Greggs", "Team Member (part-time)", "2016-06", "2018-10"],
    ],
    education: [
      ["Harris Academy Peckham", "A levels", "Business (B), Psychology (C), Media (B)", "2014", "2016"],
    ],
    certificates: [],
    skills: ["Cash handling", "Visual merchandising", "Rota planning", "Conflict resolution"],
  },
  "ward clerk": {
    habit: "duties and achievements as labels inside jobs; a career break",
    text: `Curriculum Vitae of Mereana Tautari

Personal Details
Address: 8 Kauri Crescent, Whangārei 0110
Phone: 021 555 0136
Email: mereana.tautari@example.nz

Personal Profile
Organised administrator who likes a tidy diary and a busy phone.

Work History

Northland District Health Board                      Whangārei
Ward Clerk                                           Feb 2019 - Present
Duties:
- Admissions and discharges
- Ordering of supplies
Achievements:
- Reduced lost files to nil

Marsden Point Refinery                               Ruakākā
Office Administrator                                 Mar 2014 - Jan 2019
Duties:
- Reception, mail and travel
- Minutes of the safety committee

Career break: raising my two children                2011 - 2014

Whangārei Boys' High School                          Whangārei
Teacher Aide                                         2008 - 2011

Education
NorthTec, Certificate in Business Administration (Level 4), 2010
Whangārei Girls' High School, NCEA Level 3, 2007

Computer Skills
MS Word, Excel, Outlook, MedTech`,
    name: "Mereana Tautari",
    towns: ["Whangārei", "Ruakākā", null, "Whangārei"],
    highlights: [
      ["Admissions and discharges", "Ordering of supplies", "Reduced lost files to nil"],
      ["Reception, mail and travel", "Minutes of the safety committee"],
      [],
      [],
    ],
    work: [
      ["Northland District Health Board", "Ward Clerk", "2019-02", null],
      ["Marsden Point Refinery", "Office Administrator", "2014-03", "2019-01"],
      [null, "Career break: raising my two children", "2011", "2014"],
      ["Whangārei Boys' High School", "Teacher Aide", "2008", "2011"],
    ],
    education: [
      ["NorthTec", "Certificate", "Business Administration (Level 4)", null, "2010"],
      ["Whangārei Girls' High School", "NCEA Level 3", null, null, "2007"],
    ],
    certificates: [],
    skills: ["MS Word", "Excel", "Outlook", "MedTech"],
  },
  guard: {
    habit: "address without commas; licences a line each",
    text: `Andre Baptiste
1190 Nostrand Ave Apt 5C Brooklyn NY 11225
347 555 0158
abaptiste@example.com

Security Officer with NYS guard licence and 8 years on site

Employment

Allied Universal
Security Officer, Barclays Center
May 2019 - Present
Access control at events of up to 19,000 people
Bag checks, incident reports, radio

Securitas
Overnight Guard
2016 - 2019
Patrols of a data center campus in Long Island City

Costco
Loader
2014 - 2016

Licenses
NYS Security Guard License
FDNY F-03 Certificate of Fitness
OSHA 10

Education
Erasmus Hall High School - Diploma - 2014`,
    name: "Andre Baptiste",
    towns: [null, null, null],
    highlights: [
      ["Access control at events of up to 19,000 people", "Bag checks, incident reports, radio"],
      [],
      [],
    ],
    work: [
      ["Allied Universal", "Security Officer, Barclays Center", "2019-05", null],
      ["Securitas", "Overnight Guard", "2016", "2019"],
      ["Costco", "Loader", "2014", "2016"],
    ],
    education: [["Erasmus Hall High School", "Diploma", null, null, "2014"]],
    certificates: [
      ["NYS Security Guard License", null, null],
      ["FDNY F-03 Certificate of Fitness", null, null],
      ["OSHA 10", null, null],
    ],
    skills: [],
  },
  "social worker": {
    habit: "indented sentences; employer and town behind the title",
    text: `Rosalind Achebe, MSW, LCSW
Baltimore, Maryland
r.achebe@example.com  *  443-555-0170

WHAT I BRING
Twelve years with families in crisis. Bilingual (Igbo). Trauma-informed practice.

SOCIAL WORK PRACTICE

Clinical Social Worker, Johns Hopkins Bayview, Baltimore (July 2017 to the present)
   Individual and group therapy for adults with co-occurring disorders.
   Supervises two interns each year.

Case Manager, Catholic Charities of Baltimore (2013 to 2017)
   Caseload of 35 families.

Residential Counselor, Board of Child Care, Windsor Mill, MD (2011 to 2013)

CREDENTIALS
LCSW-C, Maryland, since 2019
Certified Clinical Trauma Professional, 2020

DEGREES
Master of Social Work, University of Maryland, Baltimore, 2013
Bachelor of Arts in Psychology, Morgan State University, 2011`,
    label: "MSW, LCSW",
    name: "Rosalind Achebe",
    towns: ["Baltimore", null, "Windsor Mill, MD"],
    highlights: [
      [
        "Individual and group therapy for adults with co-occurring disorders.",
        "Supervises two interns each year.",
      ],
      [],
      [],
    ],
    work: [
      ["Johns Hopkins Bayview", "Clinical Social Worker", "2017-07", null],
      ["Catholic Charities of Baltimore", "Case Manager", "2013", "2017"],
      ["Board of Child Care", "Residential Counselor", "2011", "2013"],
    ],
    education: [
      ["University of Maryland, Baltimore", "Master of Social Work", null, null, "2013"],
      ["Morgan State University", "Bachelor of Arts", "Psychology", null, "2011"],
    ],
    certificates: [
      ["LCSW-C", "Maryland", "2019"],
      ["Certified Clinical Trauma Professional", null, "2020"],
    ],
    skills: [],
  },
  consultant: {
    habit: "selected assignments inside every job",
    text: `PIERS WOLSTENHOLME
Management Consultant | Manchester | 07700 900427 | piers.wolstenholme@example.com

ENGAGEMENTS

Accenture, Manchester
Manager, Public Sector
Sep 2019 - present

Selected assignments:
- HMRC: led the benefits workstream of a £90m programme
- NHS Digital: operating model for the service desk
- DVLA: supplier review

PwC, Leeds
Senior Associate, then Manager
Sep 2014 - Aug 2019

Selected assignments:
- Yorkshire Water: cost to serve
- City of Bradford Council: adult social care redesign

Capita, Leeds
Graduate Consultant
2012 - 2014

ACADEMIC BACKGROUND

2008 - 2011, University of Durham, BA (Hons) Economics and Politics, First Class

PROFESSIONAL DEVELOPMENT

MSP Practitioner, 2020
PRINCE2 Practitioner, 2015`,
    label: "Management Consultant",
    name: "PIERS WOLSTENHOLME",
    towns: ["Manchester", "Leeds", "Leeds"],
    highlights: [
      [
        "HMRC: led the benefits workstream of a £90m programme",
        "NHS Digital: operating model for the service desk",
        "DVLA: supplier review",
      ],
      ["Yorkshire Water: cost to serve", "City of Bradford Council: adult social care redesign"],
      [],
    ],
    work: [
      ["Accenture", "Manager, Public Sector", "2019-09", null],
      ["PwC", "Senior Associate, then Manager", "2014-09", "2019-08"],
      ["Capita", "Graduate Consultant", "2012", "2014"],
    ],
    education: [["University of Durham", "BA (Hons), First Class", "Economics and Politics", "2008", "2011"]],
    certificates: [
      ["MSP Practitioner", null, "2020"],
      ["PRINCE2 Practitioner", null, "2015"],
    ],
    skills: [],
  },
  "product manager": {
    habit: "a team behind the employer",
    text: `Hannah Osei-Bonsu
hannah.oseibonsu@example.com | +1 415 555 0177 | San Francisco Bay Area

Experience

Google, Search/Cloud                                          Mountain View, CA
Senior Product Manager                                        Jan 2021 – Present
  - Launched entity panels in 14 languages
  - Grew Cloud Search seats by 35 %

Stripe, Billing                                               Remote
Product Manager                                               Mar 2018 – Dec 2020
  - Took usage-based billing from beta to general availability

Deloitte Consulting, Strategy & Operations                    New York, NY
Business Analyst                                              Aug 2014 – Jul 2016
  - Two carve-outs in health care

Education

Stanford Graduate School of Business                          Stanford, CA
MBA                                                           2016 – 2018

University of Ghana, Legon                                    Accra, Ghana
BSc Administration (Accounting), First Class                  2010 – 2014

Other
Speaks Twi and French; runs the Ghana Tech Alumni mentoring circle.`,
    name: "Hannah Osei-Bonsu",
    towns: ["Mountain View, CA", "Remote", "New York, NY"],
    highlights: [
      ["Launched entity panels in 14 languages", "Grew Cloud Search seats by 35 %"],
      ["Took usage-based billing from beta to general availability"],
      ["Two carve-outs in health care"],
    ],
    work: [
      ["Google, Search/Cloud", "Senior Product Manager", "2021-01", null],
      ["Stripe, Billing", "Product Manager", "2018-03", "2020-12"],
      ["Deloitte Consulting, Strategy & Operations", "Business Analyst", "2014-08", "2016-07"],
    ],
    education: [
      ["Stanford Graduate School of Business", "MBA", null, "2016", "2018"],
      ["University of Ghana, Legon", "BSc, First Class", "Administration (Accounting)", "2010", "2014"],
    ],
    certificates: [],
    skills: [],
  },
};
