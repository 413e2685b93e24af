import type { HandwrittenResume } from "./shape.ts";

/** Trades, logistics, retail, hospitality, sales. */
export const TRADES_AND_RETAIL: Readonly<Record<string, HandwrittenResume>> = {
  electrician: {
    habit: "employer, town, dates; title below; licences with and without dates",
    text: `Marcus Reyes
Journeyman Electrician
Phoenix, AZ 85004
(602) 555-0147
marcus.reyes@example.com

WORK EXPERIENCE

Desert Sun Electric, Phoenix, AZ    2016 - Present
Journeyman Electrician
- Install service panels up to 800 A
- Troubleshoot motor controls

Copper State Contractors, Mesa, AZ    2012 - 2016
Apprentice Electrician
- Ran conduit on commercial jobs

LICENSES & CERTIFICATIONS
Journeyman Electrician License, State of Arizona
OSHA 30-Hour (2019)
Forklift Operator

EDUCATION
Electrical Apprenticeship, Phoenix Electrical JATC, 2012 - 2016

SKILLS
Conduit bending, PLC wiring, Blueprint reading`,
    label: "Journeyman Electrician",
    work: [
      ["Desert Sun Electric", "Journeyman Electrician", "2016", null],
      ["Copper State Contractors", "Apprentice Electrician", "2012", "2016"],
    ],
    education: [["Phoenix Electrical JATC", "Electrical Apprenticeship", null, "2012", "2016"]],
    certificates: [
      ["Journeyman Electrician License", "State of Arizona", null],
      ["OSHA 30-Hour", null, "2019"],
      ["Forklift Operator", null, null],
    ],
    skills: ["Conduit bending", "PLC wiring", "Blueprint reading"],
  },
  welder: {
    habit: "dates alone on a line above, then title, employer",
    text: `Dale Hutchins
dale.hutchins@example.com
Tulsa, OK
918-555-0166

Employment

2018 - Present
Pipe Welder
Plains Fabrication Inc.
Tulsa, OK
* 6G certified welds on carbon and stainless pipe
* Read isometric drawings

2013 - 2018
Welder / Fitter
Osage Steel Works
Sapulpa, OK
* Fit and welded structural steel

Certifications
AWS D1.1 Structural, 3G/4G
ASME Section IX 6G (2018)
OSHA 10

Skills
TIG, MIG, Stick, Plasma cutting`,
    work: [
      ["Plains Fabrication Inc.", "Pipe Welder", "2018", null],
      ["Osage Steel Works", "Welder / Fitter", "2013", "2018"],
    ],
    education: [],
    certificates: [
      ["AWS D1.1 Structural, 3G/4G", null, null],
      ["ASME Section IX 6G", null, "2018"],
      ["OSHA 10", null, null],
    ],
    skills: ["TIG", "MIG", "Stick", "Plasma cutting"],
  },
  "truck driver": {
    habit: "Title, Employer, dates in brackets; licences by commas",
    text: `Robert Fields
CDL-A Truck Driver
Nashville, TN
robert.fields@example.com, (615) 555-0110

Experience
Over-the-Road Driver, Schneider National (2017-present)
- 900,000 miles without a chargeable accident
Local Delivery Driver, Sysco Nashville (2013-2017)
- Twelve stops a day with a touch-freight route

Licenses
CDL Class A, Hazmat Endorsement, Tanker Endorsement, TWIC card

Education
High School Diploma, Hillsboro High School, 2010`,
    label: "CDL-A Truck Driver",
    work: [
      ["Schneider National", "Over-the-Road Driver", "2017", null],
      ["Sysco Nashville", "Local Delivery Driver", "2013", "2017"],
    ],
    education: [["Hillsboro High School", "High School Diploma", null, null, "2010"]],
    certificates: [
      ["CDL Class A", null, null],
      ["Hazmat Endorsement", null, null],
      ["Tanker Endorsement", null, null],
      ["TWIC card", null, null],
    ],
    skills: [],
  },
  "warehouse supervisor": {
    habit: "Employer – Title (dates), summary sentences below",
    text: `Agnieszka Nowak
agnieszka.nowak@example.com
+44 7700 900456
Coventry

Work Experience

Amazon UK – Shift Supervisor (Feb 2021 – present)
Run a late shift of sixty pickers and packers.

DHL Supply Chain – Warehouse Operative (May 2017 – Jan 2021)
Goods in, put-away and cycle counts.

Tesco Distribution – Picker (Nov 2015 – Apr 2017)
Night picking in the chilled hall.

Education
Technikum Ekonomiczne, Lublin, 2009 - 2013

Certificates
Counterbalance forklift licence (RTITB), 2018
IOSH Managing Safely, 2022

Skills
SAP EWM, Manhattan WMS, Lean 5S`,
    work: [
      ["Amazon UK", "Shift Supervisor", "2021-02", null],
      ["DHL Supply Chain", "Warehouse Operative", "2017-05", "2021-01"],
      ["Tesco Distribution", "Picker", "2015-11", "2017-04"],
    ],
    education: [["Technikum Ekonomiczne", null, null, "2009", "2013"]],
    certificates: [
      ["Counterbalance forklift licence (RTITB)", null, "2018"],
      ["IOSH Managing Safely", null, "2022"],
    ],
    skills: ["SAP EWM", "Manhattan WMS", "Lean 5S"],
  },
  "shop manager": {
    habit: "several positions in one company, the employer's dates beside its name",
    text: `Chloe Bennett
Store Manager
Portland, OR | chloe.bennett@example.com | 503-555-0133

EXPERIENCE

Target Corporation, Portland, OR                 2014 - Present
Store Manager                                    Mar 2019 - Present
• Lead 120 team members in a $38M store
Assistant Store Manager                          Jun 2016 - Mar 2019
• Opened two remodelled sales floors
Team Lead                                        Aug 2014 - Jun 2016
• Scheduled 25 part-time associates

Old Navy, Beaverton, OR                          2012 - 2014
Sales Associate
• Top seller in accessories

EDUCATION
Portland Community College, Associate of Arts, 2014

SKILLS
Workforce scheduling, Visual merchandising, Kronos`,
    label: "Store Manager",
    work: [
      ["Target Corporation", "Store Manager", "2019-03", null],
      ["Target Corporation", "Assistant Store Manager", "2016-06", "2019-03"],
      ["Target Corporation", "Team Lead", "2014-08", "2016-06"],
      ["Old Navy", "Sales Associate", "2012", "2014"],
    ],
    education: [["Portland Community College", "Associate of Arts", null, null, "2014"]],
    certificates: [],
    skills: ["Workforce scheduling", "Visual merchandising", "Kronos"],
  },
  cashier: {
    habit: "labels: Employer:, Position:, Dates:",
    text: `Name: Yusuf Demir
Email: yusuf.demir@example.com
Phone: 416-555-0177
Address: Toronto, ON

Work Experience

Employer: Loblaws
Position: Cashier
Dates: May 2019 - August 2022
Handled cash and returns, trained six new cashiers.

Employer: Tim Hortons
Position: Team Member
Dates: June 2017 - April 2019
Prepared drinks and took orders.

Education
Ontario Secondary School Diploma, Central Technical School, 2019

Skills
Cash handling, POS systems, Turkish, English`,
    work: [
      ["Loblaws", "Cashier", "2019-05", "2022-08"],
      ["Tim Hortons", "Team Member", "2017-06", "2019-04"],
    ],
    education: [["Central Technical School", "Ontario Secondary School Diploma", null, null, "2019"]],
    certificates: [],
    skills: ["Cash handling", "POS systems", "Turkish", "English"],
  },
  chef: {
    habit: "Title, Employer, Town on one line, dates on the next",
    text: `Paolo Ricci
Sous Chef
paolo.ricci@example.com | 415-555-0151 | San Francisco, CA

Professional Experience

Sous Chef, Trattoria Nonna, San Francisco, CA
April 2018 - Present
- Run a line of eight on 220 covers
- Cost menus and order produce

Line Cook, The Slanted Spoon, Oakland, CA
June 2014 - March 2018
- Sauté and grill stations

Education
Culinary Arts Diploma, City College of San Francisco, 2014

Certifications
ServSafe Manager, 2021
California Food Handler Card`,
    label: "Sous Chef",
    work: [
      ["Trattoria Nonna", "Sous Chef", "2018-04", null],
      ["The Slanted Spoon", "Line Cook", "2014-06", "2018-03"],
    ],
    education: [["City College of San Francisco", "Culinary Arts Diploma", null, null, "2014"]],
    certificates: [
      ["ServSafe Manager", null, "2021"],
      ["California Food Handler Card", null, null],
    ],
    skills: [],
  },
  "sales representative": {
    habit: "dates, employer, title in three cells; from ... until now",
    text: `Femi Adeyemi
femi.adeyemi@example.com
Houston, TX
713-555-0128

EXPERIENCE
01/2020 - now        Stryker                     Territory Sales Manager
- 118 % of quota in 2022
07/2016 - 12/2019    Johnson & Johnson           Sales Representative
- Opened 40 new accounts
2014 - 2016          Enterprise Rent-A-Car       Management Trainee

EDUCATION
2010 - 2014          University of Houston       B.B.A. Marketing

SKILLS
Salesforce, Territory planning, Cold calling`,
    work: [
      ["Stryker", "Territory Sales Manager", "2020-01", null],
      ["Johnson & Johnson", "Sales Representative", "2016-07", "2019-12"],
      ["Enterprise Rent-A-Car", "Management Trainee", "2014", "2016"],
    ],
    education: [["University of Houston", "B.B.A.", "Marketing", "2010", "2014"]],
    certificates: [],
    skills: ["Salesforce", "Territory planning", "Cold calling"],
  },
};
