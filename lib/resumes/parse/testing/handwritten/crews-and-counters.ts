import type { HandwrittenResume } from "./shape.ts";

/** Crews, laboratories, clinics, counters and kitchens. */
export const CREWS_AND_COUNTERS: Readonly<Record<string, HandwrittenResume>> = {
  barista: {
    habit: "no bullets, sentences; seasons; company (town)",
    text: `Hi, I'm Noa Lindqvist

Brighton, BN1 · 07700 900456 · noa.lindqvist@example.com

Where I've worked

Head Barista, Small Batch Roastery (Brighton)
March 2022 to now
I dial in espresso every morning and train new starters.
I run the Saturday cupping for 15 guests.

Barista, Harbour Coffee (Hove)
Summer 2019 to February 2022
Opened and closed the shop on my own.
Made up to 400 drinks on a Saturday.

Waiter, The Old Ship Hotel (Brighton)
2017-2019
Served breakfast and functions.

Education

BHASVIC, Brighton
A-levels: Art, English, Spanish
2015 - 2017

Good at
Latte art, Till and stock systems (Square, Lightspeed), Keeping calm in a queue`,
    name: "Noa Lindqvist",
    towns: ["Brighton", "Hove", "Brighton"],
    highlights: [
      [
        "I dial in espresso every morning and train new starters.",
        "I run the Saturday cupping for 15 guests.",
      ],
      ["Opened and closed the shop on my own.", "Made up to 400 drinks on a Saturday."],
      [],
    ],
    work: [
      ["Small Batch Roastery", "Head Barista", "2022-03", null],
      ["Harbour Coffee", "Barista", "2019", "2022-02"],
      ["The Old Ship Hotel", "Waiter", "2017", "2019"],
    ],
    education: [["BHASVIC", "A-levels", "Art, English, Spanish", "2015", "2017"]],
    certificates: [],
    skills: ["Latte art", "Till and stock systems (Square, Lightspeed)", "Keeping calm in a queue"],
  },
  soldier: {
    habit: "military: unit and base, numeric dates mm/yyyy, clearance",
    text: `MASTER SERGEANT LUIS R. ORTEGA, USA (RET.)
Fayetteville, NC 28303 | (910) 555-0163 | l.ortega@example.com
Active Secret Clearance

PROFESSIONAL SUMMARY
Logistics leader with 20 years of service in the United States Army.

MILITARY EXPERIENCE

Senior Logistics NCO, 82nd Airborne Division, Fort Liberty, NC        06/2016 - 09/2021
* Accountable for $94M of equipment with zero loss
* Led 45 soldiers through two deployments

Platoon Sergeant, 3rd Infantry Division, Fort Stewart, GA             02/2010 - 05/2016
* Trained and certified 38 drivers

Supply Sergeant, 1st Cavalry Division, Fort Hood, TX                  08/2001 - 01/2010

CIVILIAN EXPERIENCE

Warehouse Operations Manager, Carolina Freight Lines, Fayetteville, NC   10/2021 - Present
* Run two shifts, 60 associates, 1,100 orders a day

EDUCATION
B.S., Logistics Management, American Military University, 2015
Senior Leader Course, U.S. Army Logistics University, 2012

AWARDS
Meritorious Service Medal (2)
Army Commendation Medal (4)`,
    towns: ["Fort Liberty, NC", "Fort Stewart, GA", "Fort Hood, TX", "Fayetteville, NC"],
    highlights: [
      ["Accountable for $94M of equipment with zero loss", "Led 45 soldiers through two deployments"],
      ["Trained and certified 38 drivers"],
      [],
      ["Run two shifts, 60 associates, 1,100 orders a day"],
    ],
    awards: [
      ["Meritorious Service Medal (2)", null, null],
      ["Army Commendation Medal (4)", null, null],
    ],
    work: [
      ["82nd Airborne Division", "Senior Logistics NCO", "2016-06", "2021-09"],
      ["3rd Infantry Division", "Platoon Sergeant", "2010-02", "2016-05"],
      ["1st Cavalry Division", "Supply Sergeant", "2001-08", "2010-01"],
      ["Carolina Freight Lines", "Warehouse Operations Manager", "2021-10", null],
    ],
    education: [
      ["American Military University", "B.S.", "Logistics Management", null, "2015"],
      ["U.S. Army Logistics University", "Senior Leader Course", null, null, "2012"],
    ],
    certificates: [],
    skills: [],
  },
  "policy officer": {
    habit: "numbered headings and numbered duties",
    text: `CURRICULUM VITAE

1. PERSONAL DETAILS
Name: Thandiwe Mokoena
Address: 14 Protea Street, Pretoria, 0083, South Africa
Phone: +27 12 555 0142
Email: thandiwe.mokoena@example.co.za

2. EMPLOYMENT
2.1 Senior Policy Officer
Department of Water Affairs, Pretoria
1 April 2018 to date
1) Draft regulations on licensing
2) Brief the portfolio committee of Parliament twice a year
3) Supervise 3 policy officers

2.2 Policy Officer
City of Tshwane
1 February 2013 to 31 March 2018
1) Reviewed by-laws on sanitation

3. QUALIFICATIONS
3.1 Master of Public Administration, University of Pretoria, 2012
3.2 BA Political Studies, University of the Witwatersrand, 2009

4. LANGUAGES
isiZulu (home language), English (excellent), Afrikaans (fair)`,
    name: "Thandiwe Mokoena",
    towns: ["Pretoria", null],
    highlights: [
      [
        "Draft regulations on licensing",
        "Brief the portfolio committee of Parliament twice a year",
        "Supervise 3 policy officers",
      ],
      ["Reviewed by-laws on sanitation"],
    ],
    languages: [
      ["isiZulu", "home language"],
      ["English", "excellent"],
      ["Afrikaans", "fair"],
    ],
    work: [
      ["Department of Water Affairs", "Senior Policy Officer", "2018-04-01", null],
      ["City of Tshwane", "Policy Officer", "2013-02-01", "2018-03-31"],
    ],
    education: [
      ["University of Pretoria", "Master", "Public Administration", null, "2012"],
      ["University of the Witwatersrand", "BA", "Political Studies", null, "2009"],
    ],
    certificates: [],
    skills: [],
  },
  foreman: {
    habit: "all capitals, no bullets, title above employer, dates below",
    text: `EARL T. DUBOSE
412 CYPRESS LANE
BATON ROUGE, LA 70806
225-555-0108
EARL.DUBOSE@EXAMPLE.COM

OBJECTIVE
FOREMAN POSITION ON HEAVY CIVIL PROJECTS

EXPERIENCE

CONCRETE FOREMAN
BAYOU CONSTRUCTORS, BATON ROUGE, LA
MAY 2015 - PRESENT
RUN A CREW OF 14 ON BRIDGE DECKS AND PILE CAPS
POUR UP TO 600 YARDS A DAY
KEEP DAILY LOGS AND TIME SHEETS

CARPENTER
DELTA FORMWORK INC, PORT ALLEN, LA
2008 - 2015
BUILT AND SET FORMS FOR COLUMNS AND WALLS

EDUCATION
DIPLOMA, SCOTLANDVILLE HIGH SCHOOL, 2004

TRAINING
OSHA 30, 2019
NCCER CARPENTRY LEVEL 3, 2011`,
    name: "EARL T. DUBOSE",
    towns: ["BATON ROUGE, LA", "PORT ALLEN, LA"],
    work: [
      ["BAYOU CONSTRUCTORS", "CONCRETE FOREMAN", "2015-05", null],
      ["DELTA FORMWORK INC", "CARPENTER", "2008", "2015"],
    ],
    education: [["SCOTLANDVILLE HIGH SCHOOL", "DIPLOMA", null, null, "2004"]],
    certificates: [
      ["OSHA 30", null, "2019"],
      ["NCCER CARPENTRY LEVEL 3", null, "2011"],
    ],
    skills: [],
  },
  "veterinary nurse": {
    habit: "dates in brackets behind the employer, title first, en dashes as bullets",
    text: `Rosie Hartwell
Registered Veterinary Nurse
14 Mill Lane, Shrewsbury SY1 2AB
rosie.hartwell@example.co.uk / 07700 900654

Employment

Head Veterinary Nurse, Severn Vets Ltd, Shrewsbury (March 2019 – present)
– Manage a team of 9 nurses and 3 students
– Set up the nurse clinics; 1,200 appointments in 2023
– Controlled drugs audit lead since 2020

Veterinary Nurse, Abbey Animal Hospital, Telford (2014 – 2019)
– Theatre and dental nursing
– Inpatient care

Education and training

Diploma in Veterinary Nursing, Harper Adams University (2011 – 2014)
5 A levels including Biology and Chemistry, Shrewsbury Sixth Form College (2009 – 2011)

Skills

Anaesthesia monitoring, Radiography, Laboratory work, Bereavement support`,
    label: "Registered Veterinary Nurse",
    name: "Rosie Hartwell",
    towns: ["Shrewsbury", "Telford"],
    highlights: [
      [
        "Manage a team of 9 nurses and 3 students",
        "Set up the nurse clinics; 1,200 appointments in 2023",
        "Controlled drugs audit lead since 2020",
      ],
      ["Theatre and dental nursing", "Inpatient care"],
    ],
    work: [
      ["Severn Vets Ltd", "Head Veterinary Nurse", "2019-03", null],
      ["Abbey Animal Hospital", "Veterinary Nurse", "2014", "2019"],
    ],
    education: [
      ["Harper Adams University", "Diploma", "Veterinary Nursing", "2011", "2014"],
      ["Shrewsbury Sixth Form College", "5 A levels including Biology and Chemistry", null, "2009", "2011"],
    ],
    certificates: [],
    skills: ["Anaesthesia monitoring", "Radiography", "Laboratory work", "Bereavement support"],
  },
  "call center": {
    habit: "two employers with promotions, short months, semi-colon skills, objective last",
    text: `Destiny Walker
Phone: 901-555-0126 | Email: destiny.walker@example.com | Memphis, Tennessee

WORK EXPERIENCE
Delta Parcel Services, Memphis, TN
Team Lead, Customer Care          Jan '22 - Present
- Coach 18 agents; quality score up from 82 to 94
- Take escalations
Customer Care Agent               Mar '19 - Dec '21
- 70 calls a day

Kroger, Bartlett, TN
Cashier                           Jun '16 - Feb '19
- Cash office twice a week

EDUCATION
High School Diploma, Bartlett High School, Bartlett, TN, May 2016

SKILLS
Zendesk; Five9; Excel; Conflict resolution; 55 WPM typing

OBJECTIVE
To move into operations management in a growing company.`,
    name: "Destiny Walker",
    towns: ["Memphis, TN", null, "Bartlett, TN"],
    highlights: [
      ["Coach 18 agents; quality score up from 82 to 94", "Take escalations"],
      ["70 calls a day"],
      ["Cash office twice a week"],
    ],
    work: [
      ["Delta Parcel Services", "Team Lead, Customer Care", "2022-01", null],
      ["Delta Parcel Services", "Customer Care Agent", "2019-03", "2021-12"],
      ["Kroger", "Cashier", "2016-06", "2019-02"],
    ],
    education: [["Bartlett High School", "High School Diploma", null, null, "2016-05"]],
    certificates: [],
    skills: ["Zendesk", "Five9", "Excel", "Conflict resolution", "55 WPM typing"],
  },
  "social worker": {
    habit: "title comma employer with date line below in brackets, letters after name",
    text: `Hannah O'Brien, MSW, LCSW
Portland, Oregon
hannah.obrien@example.org
503.555.0147

SUMMARY
Licensed clinical social worker with a decade in child welfare and school settings.

EXPERIENCE

School Social Worker, Beaverton School District
(August 2018 – present)
• Caseload of 55 students in two middle schools
• Crisis response lead since September 2020
• Facilitate weekly grief group

Child Welfare Caseworker, Oregon Department of Human Services
(June 2013 – July 2018)
• Completed 300+ safety assessments

EDUCATION

Master of Social Work, Portland State University (2013)
BA Psychology, Lewis & Clark College (2010)

LICENSES
LCSW, Oregon, #L4455 (2016)

LANGUAGES
English, Spanish (professional working proficiency)`,
    label: "MSW, LCSW",
    name: "Hannah O'Brien",
    highlights: [
      [
        "Caseload of 55 students in two middle schools",
        "Crisis response lead since September 2020",
        "Facilitate weekly grief group",
      ],
      ["Completed 300+ safety assessments"],
    ],
    languages: [
      ["English", null],
      ["Spanish", "professional working proficiency"],
    ],
    work: [
      ["Beaverton School District", "School Social Worker", "2018-08", null],
      ["Oregon Department of Human Services", "Child Welfare Caseworker", "2013-06", "2018-07"],
    ],
    education: [
      ["Portland State University", "Master", "Social Work", null, "2013"],
      ["Lewis & Clark College", "BA", "Psychology", null, "2010"],
    ],
    certificates: [["LCSW, Oregon, #L4455", null, "2016"]],
    skills: [],
  },
  childminder: {
    habit: "plain language, dates in words, no company names",
    text: `Karen Whittle
Chesterfield
karen.whittle@example.co.uk
01246 555 018

Personal profile
Friendly and patient childcare worker with a paediatric first aid certificate.

Work experience

Self-employed Childminder
From April 2015 until now
Looking after up to six children under eight
School runs and holiday care

Nursery Assistant
Little Acorns Nursery, Chesterfield
From September 2009 until March 2015
Key person for eight toddlers

Qualifications
NVQ Level 3 Children's Care, Learning and Development, Chesterfield College, 2011
GCSEs in English, Maths and Science, Brookfield School, 2007

Hobbies
Walking the dog, baking`,
    name: "Karen Whittle",
    towns: [null, "Chesterfield"],
    work: [
      [null, "Self-employed Childminder", "2015-04", null],
      ["Little Acorns Nursery", "Nursery Assistant", "2009-09", "2015-03"],
    ],
    education: [
      ["Chesterfield College", "NVQ Level 3", "Children's Care, Learning and Development", null, "2011"],
      ["Brookfield School", "GCSEs", "English, Maths and Science", null, "2007"],
    ],
    certificates: [],
    skills: [],
  },
  "trauma nurse": {
    habit: "employer with a dash in its name above the title; credentials behind the name",
    text: `DANIEL OKAFOR, RN, BSN
Houston, TX 77004 • (713) 555-0182 • d.okafor.rn@example.com

SUMMARY OF QUALIFICATIONS
Critical care nurse with 6+ years in level I trauma centers. Calm, precise, comfortable as charge nurse.

LICENSURE & CERTIFICATIONS
Registered Nurse, Texas Board of Nursing, License #912345, exp. 08/2027
CCRN (AACN), 2021
ACLS, BLS, PALS – American Heart Association

PROFESSIONAL EXPERIENCE

Memorial Hermann – Texas Medical Center, Houston, TX                       2020–present
Staff Nurse / Relief Charge Nurse, Shock Trauma ICU (24 beds)
  • Care for 1–2 critically ill patients per shift, incl. ECMO and CRRT
  • Precept new graduates; 9 orientees since 2022
  • Member, falls committee: falls per 1,000 patient days fell from 3.1 to 1.9

Ben Taub Hospital, Houston, TX                                             2018–2020
Staff Nurse, Medical ICU
  • Ventilator management, vasoactive drips, arterial lines
  • Super user for the Epic go-live

EDUCATION
Bachelor of Science in Nursing, Prairie View A&M University, Houston, TX – May 2018
  Cum laude; GPA 3.7

MEMBERSHIPS
American Association of Critical-Care Nurses

LANGUAGES
English, Igbo, conversational Spanish`,
    label: "RN, BSN",
    name: "DANIEL OKAFOR",
    towns: ["Houston, TX", "Houston, TX"],
    highlights: [
      [
        "Care for 1–2 critically ill patients per shift, incl. ECMO and CRRT",
        "Precept new graduates; 9 orientees since 2022",
        "Member, falls committee: falls per 1,000 patient days fell from 3.1 to 1.9",
      ],
      ["Ventilator management, vasoactive drips, arterial lines", "Super user for the Epic go-live"],
    ],
    languages: [
      ["English", null],
      ["Igbo", null],
      ["Spanish", "conversational"],
    ],
    volunteer: [["American Association of Critical-Care Nurses", null, null, null]],
    work: [
      [
        "Memorial Hermann – Texas Medical Center",
        "Staff Nurse / Relief Charge Nurse, Shock Trauma ICU (24 beds)",
        "2020",
        null,
      ],
      ["Ben Taub Hospital", "Staff Nurse, Medical ICU", "2018", "2020"],
    ],
    education: [["Prairie View A&M University", "Bachelor of Science", "Nursing", null, "2018-05"]],
    certificates: [
      ["Registered Nurse", "Texas Board of Nursing, License #912345, exp. 08/2027", null],
      ["CCRN (AACN)", null, "2021"],
      ["ACLS, BLS, PALS", "American Heart Association", null],
    ],
    skills: [],
  },
  joiner: {
    habit:
      "title, employer, dates on lines of their own; sentences without bullets; tickets with date and issuer in brackets",
    text: `Tom Whitfield
Joiner & Site Supervisor
Sheffield, UK | 07700 900123 | tom.whitfield@example.co.uk

About me
Time-served joiner with CSCS Gold and SMSTS. 15 years on housing and refurbishment sites.

Work history

Site Supervisor
Henderson Build Ltd
Feb 2017 to date
Run sites of up to 24 plots with 30 trades.
Hand over plots snag-free; NHBC inspections passed first time in 2022 and 2023.
Order materials and check deliveries.

Joiner (self-employed)
Whitfield Joinery
2011 to Jan 2017
First and second fix, staircases, kitchens, fire doors.

Apprentice Joiner
Kier Sheffield LLP
Sept 2008 - 2011

Training and qualifications
SMSTS (2021, CITB)
CSCS Gold Card, Advanced Craft
NVQ Level 3 Wood Occupations, Sheffield College, 2011
NVQ Level 2 Carpentry and Joinery, Sheffield College, 2010
First Aid at Work - 2023

Skills
- Reading drawings, setting out
- AutoCAD (basic), MS Project
- Forklift and telehandler licence

References available on request`,
    label: "Joiner & Site Supervisor",
    name: "Tom Whitfield",
    highlights: [
      [
        "Run sites of up to 24 plots with 30 trades.",
        "Hand over plots snag-free; NHBC inspections passed first time in 2022 and 2023.",
        "Order materials and check deliveries.",
      ],
      [],
      [],
    ],
    work: [
      ["Henderson Build Ltd", "Site Supervisor", "2017-02", null],
      ["Whitfield Joinery", "Joiner (self-employed)", "2011", "2017-01"],
      ["Kier Sheffield LLP", "Apprentice Joiner", "2008-09", "2011"],
    ],
    education: [],
    certificates: [
      ["SMSTS", "CITB", "2021"],
      ["CSCS Gold Card, Advanced Craft", null, null],
      ["NVQ Level 3 Wood Occupations", "Sheffield College", "2011"],
      ["NVQ Level 2 Carpentry and Joinery", "Sheffield College", "2010"],
      ["First Aid at Work", null, "2023"],
    ],
    skills: [
      "Reading drawings",
      "setting out",
      "AutoCAD (basic)",
      "MS Project",
      "Forklift and telehandler licence",
    ],
  },
};
