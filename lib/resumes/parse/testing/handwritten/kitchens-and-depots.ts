import type { HandwrittenResume } from "./shape.ts";

/** Kitchens, building sites, depots, practices. */
export const KITCHENS_AND_DEPOTS: Readonly<Record<string, HandwrittenResume>> = {
  "pastry chef": {
    habit:
      "name and contacts in one line, employer with town after a bullet, years with a slash, tickets under an odd heading",
    text: `BEATRICE OKAFOR | Pastry Chef
Leeds LS6 | 07700 900218 | beatrice.okafor@example.com

ABOUT ME
Pastry chef with eleven years in hotels and small restaurants. I like laminated doughs and short menus.

WHERE I HAVE WORKED

Head Pastry Chef • The Queens Hotel, Leeds
09/2019 – present
- Afternoon tea for 140 covers on Saturdays
- Cut waste by 18 % with a two-week menu cycle

Chef de Partie (Pastry) • Harvey Nichols Fourth Floor, Leeds
06/2015 – 08/2019
- Plated desserts and breads

Commis Chef • Bettys Café Tea Rooms, Harrogate
09/2012 – 05/2015

TRAINING
Level 3 Diploma in Patisserie and Confectionery
Leeds City College, 2010 – 2012

TICKETS
Level 3 Food Safety (2021)
Allergen Awareness (2022)

KEY SKILLS
Lamination
Chocolate work
Stock control
Menu costing`,
    label: "Pastry Chef",
    work: [
      ["The Queens Hotel", "Head Pastry Chef", "2019-09", null],
      ["Harvey Nichols Fourth Floor", "Chef de Partie (Pastry)", "2015-06", "2019-08"],
      ["Bettys Café Tea Rooms", "Commis Chef", "2012-09", "2015-05"],
    ],
    education: [["Leeds City College", "Level 3 Diploma", "Patisserie and Confectionery", "2010", "2012"]],
    certificates: [
      ["Level 3 Food Safety", null, "2021"],
      ["Allergen Awareness", null, "2022"],
    ],
    skills: ["Lamination", "Chocolate work", "Stock control", "Menu costing"],
  },
  "industrial electrician": {
    habit: "short years, employer in brackets behind the title, licence numbers",
    text: `Curriculum Vitae

Gareth Pugh
12 Heol Fawr, Swansea SA1 4PE
Mobile: 07700 900733
Email: gareth.pugh@example.com

Personal Profile
Approved electrician, City & Guilds qualified, happy to travel and work shifts.

Employment History

2018 to date: Maintenance Electrician (Tata Steel, Port Talbot)
Planned and reactive maintenance on rolling mill drives.
Isolation and permit to work for contractors.

2014 to 2018: Electrician (Western Power Services, Cardiff)
Domestic and commercial rewires, testing and inspection.

2010 to 2014: Apprentice Electrician (Dragon Electrical Ltd, Neath)

Education and Training

NVQ Level 3 Electrotechnical Services, Gower College Swansea, 2014
8 GCSEs including Maths and English, Pentrehafod School, 2010

Licences held

18th Edition BS 7671 (2019)
ECS Gold Card
Full UK driving licence

Competencies

Fault finding, Motor control, Siemens S7, Cable jointing

References available on request`,
    work: [
      ["Tata Steel", "Maintenance Electrician", "2018", null],
      ["Western Power Services", "Electrician", "2014", "2018"],
      ["Dragon Electrical Ltd", "Apprentice Electrician", "2010", "2014"],
    ],
    education: [
      ["Gower College Swansea", "NVQ Level 3", "Electrotechnical Services", null, "2014"],
      ["Pentrehafod School", "8 GCSEs including Maths and English", null, null, "2010"],
    ],
    certificates: [
      ["18th Edition BS 7671", null, "2019"],
      ["ECS Gold Card", null, null],
      ["Full UK driving licence", null, null],
    ],
    skills: ["Fault finding", "Motor control", "Siemens S7", "Cable jointing"],
  },
  "warehouse operative": {
    habit: "agency and client, spring and autumn terms, an unknown heading with list lines",
    text: `Tomasz Zielinski
Warehouse Operative / Reach Truck Driver
Doncaster, DN1
tomasz.zielinski@example.com
07700 900611

Work

Reach Truck Driver
IKEA Distribution Services, Doncaster
March 2021 - now
* Replenishment at nine metres height
* Trained four new drivers

Warehouse Operative
Next Distribution, South Elmsall
Oct 2018 - Feb 2021
* Picking by voice, 220 units an hour

Production Worker
Kettle Foods, Norwich
Jan 2017 - Sep 2018

Tickets

Reach Truck (2020)
Counterbalance (2019)
Manual Handling (2020)

Strengths

Reliable
Good timekeeping
Team player

Languages
Polish (native), English (good)`,
    label: "Warehouse Operative / Reach Truck Driver",
    work: [
      ["IKEA Distribution Services", "Reach Truck Driver", "2021-03", null],
      ["Next Distribution", "Warehouse Operative", "2018-10", "2021-02"],
      ["Kettle Foods", "Production Worker", "2017-01", "2018-09"],
    ],
    education: [],
    certificates: [
      ["Reach Truck", null, "2020"],
      ["Counterbalance", null, "2019"],
      ["Manual Handling", null, "2020"],
    ],
    skills: ["Reliable", "Good timekeeping", "Team player"],
  },
  "dental assistant": {
    habit: "employer in capitals, title and dates below with a comma, certifications with issuer in brackets",
    text: `LINH TRAN, RDA

San Jose, California  *  (408) 555-0192  *  linh.tran@example.com

SUMMARY
Registered Dental Assistant with six years chairside in general and pediatric practices.

PROFESSIONAL EXPERIENCE

BRIGHT SMILES PEDIATRIC DENTISTRY, San Jose, CA
Registered Dental Assistant, June 2020 - Present
  - Assist two dentists with sealants, crowns and nitrous oxide
  - Take digital radiographs and sterilize instruments

WILLOW GLEN FAMILY DENTAL, San Jose, CA
Dental Assistant, August 2017 - May 2020
  - Four-handed dentistry, impressions, chart notes in Dentrix

EDUCATION

Certificate in Dental Assisting
San Jose City College, San Jose, CA
2017

CREDENTIALS

Registered Dental Assistant (Dental Board of California), 2018
Coronal Polishing Certificate, 2018
BLS Provider (American Heart Association), 2023

SKILLS

Dentrix, Digital radiography, Infection control, Vietnamese`,
    label: "RDA",
    work: [
      ["BRIGHT SMILES PEDIATRIC DENTISTRY", "Registered Dental Assistant", "2020-06", null],
      ["WILLOW GLEN FAMILY DENTAL", "Dental Assistant", "2017-08", "2020-05"],
    ],
    education: [["San Jose City College", "Certificate", "Dental Assisting", null, "2017"]],
    certificates: [
      ["Registered Dental Assistant", "Dental Board of California", "2018"],
      ["Coronal Polishing Certificate", null, "2018"],
      ["BLS Provider", "American Heart Association", "2023"],
    ],
    skills: ["Dentrix", "Digital radiography", "Infection control", "Vietnamese"],
  },
};
