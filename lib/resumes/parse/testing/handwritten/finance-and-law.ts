import type { HandwrittenResume } from "./shape.ts";

/** Accounting, finance, law, insurance, administration. */
export const FINANCE_AND_LAW: Readonly<Record<string, HandwrittenResume>> = {
  "senior accountant": {
    habit:
      "Title at Employer (dates to date); Title, Employer, Town. dates; a professional body as qualification",
    text: `PIETER DE VRIES
Senior Accountant
Amsterdam, Netherlands
pieter.devries@example.nl | +31 6 1234 5678

WORK EXPERIENCE
Senior Accountant at Van Dijk Trading B.V. (January 2019 to date)
- Month-end close for four entities under IFRS
- Led the move to Exact Online

Accountant, PwC Netherlands, Amsterdam. Sep 2015 - Dec 2018
- Statutory audits of mid-size clients

QUALIFICATIONS
ACCA (2018)

EDUCATION
MSc Accountancy, Vrije Universiteit Amsterdam, 2013 - 2015
BSc Business Economics, University of Groningen, 2010 - 2013

SKILLS
IFRS, Dutch GAAP, Exact Online, SAP, Excel`,
    label: "Senior Accountant",
    work: [
      ["Van Dijk Trading B.V.", "Senior Accountant", "2019-01", null],
      ["PwC Netherlands", "Accountant", "2015-09", "2018-12"],
    ],
    education: [
      ["Vrije Universiteit Amsterdam", "MSc", "Accountancy", "2013", "2015"],
      ["University of Groningen", "BSc", "Business Economics", "2010", "2013"],
    ],
    certificates: [["ACCA", null, "2018"]],
    skills: ["IFRS", "Dutch GAAP", "Exact Online", "SAP", "Excel"],
  },
  "financial analyst": {
    habit: "Title | Employer | Dates",
    text: `Kenji Watanabe
kenji.watanabe@example.com | 212-555-0188 | New York, NY

Professional Experience
Senior Financial Analyst | Northern Trust | Jan 2020 - Current
- Build three-statement models for the board
Financial Analyst | Prudential Financial | Jul 2016 - Dec 2019
- Forecast operating expense of $240M
Finance Intern | Aon | Jun 2015 - Aug 2015

Education
BBA, Finance | Baruch College | 2012 - 2016
Minor in Economics, Dean's List

Certifications
CFA Level II Candidate
Series 7, Series 63

Technical Skills
Excel (VBA), Power BI, SQL, Hyperion`,
    work: [
      ["Northern Trust", "Senior Financial Analyst", "2020-01", null],
      ["Prudential Financial", "Financial Analyst", "2016-07", "2019-12"],
      ["Aon", "Finance Intern", "2015-06", "2015-08"],
    ],
    education: [["Baruch College", "BBA", "Finance", "2012", "2016"]],
    certificates: [
      ["CFA Level II Candidate", null, null],
      ["Series 7", null, null],
      ["Series 63", null, null],
    ],
    skills: ["Excel (VBA)", "Power BI", "SQL", "Hyperion"],
  },
  bookkeeper: {
    habit: "employer and dates with a dash, title on the next line",
    text: `Linda Kowalczyk
Bookkeeper
linda.k@example.com
Chicago, IL

EMPLOYMENT HISTORY

Lakeside Dental Group - May 2017 to present
Full Charge Bookkeeper
Payroll for 35 staff, bank reconciliations, sales tax returns.

Hansen & Sons Roofing - 2011 to 2017
Accounts Payable Clerk
Matched and coded 400 invoices a month.

EDUCATION
Associate of Applied Science, Accounting
Harper College, 2011

CERTIFICATIONS
QuickBooks ProAdvisor, 2019
Certified Bookkeeper (AIPB), 2015

SKILLS
QuickBooks
Xero
Gusto
10-key by touch`,
    label: "Bookkeeper",
    work: [
      ["Lakeside Dental Group", "Full Charge Bookkeeper", "2017-05", null],
      ["Hansen & Sons Roofing", "Accounts Payable Clerk", "2011", "2017"],
    ],
    education: [["Harper College", "Associate of Applied Science", "Accounting", null, "2011"]],
    certificates: [
      ["QuickBooks ProAdvisor", null, "2019"],
      ["Certified Bookkeeper (AIPB)", null, "2015"],
    ],
    skills: ["QuickBooks", "Xero", "Gusto", "10-key by touch"],
  },
  solicitor: {
    habit: "several positions in one firm, each with its dates; admission as qualification",
    text: `ELEANOR HARTLEY
Solicitor
London | eleanor.hartley@example.co.uk | 020 7946 0321

CAREER HISTORY

Clifford & Stone LLP, London
Senior Associate, Commercial Litigation (May 2020 - present)
- Conduct of High Court claims up to £40m
Associate (September 2016 - April 2020)
- Disclosure and witness evidence

Weston Legal LLP, Bristol
Trainee Solicitor (September 2014 - August 2016)
- Seats in litigation, property and employment

QUALIFICATIONS
Admitted as a Solicitor of England and Wales (2016)
Legal Practice Course, BPP Law School (2014)

EDUCATION
LLB Law, University of Bristol, 2010 - 2013`,
    label: "Solicitor",
    work: [
      ["Clifford & Stone LLP", "Senior Associate, Commercial Litigation", "2020-05", null],
      ["Clifford & Stone LLP", "Associate", "2016-09", "2020-04"],
      ["Weston Legal LLP", "Trainee Solicitor", "2014-09", "2016-08"],
    ],
    education: [["University of Bristol", "LLB", "Law", "2010", "2013"]],
    certificates: [
      ["Admitted as a Solicitor of England and Wales", null, "2016"],
      ["Legal Practice Course", "BPP Law School", "2014"],
    ],
    skills: [],
  },
  paralegal: {
    habit: "Title - Employer - Town - Dates",
    text: `James Whitfield
jwhitfield@example.com / 404.555.0119 / Atlanta, GA

Experience
Litigation Paralegal - Morgan Price LLP - Atlanta, GA - 03/2019 to Present
Draft discovery requests and manage e-discovery in Relativity
Prepare trial binders

Legal Assistant - Fulton County Solicitor's Office - Atlanta, GA - 06/2016 to 02/2019
Scheduled hearings and filed motions

Education
Paralegal Certificate - Emory University - 2016
B.A. Political Science - Georgia State University - 2015

Skills: Relativity, Westlaw, LexisNexis, Clio`,
    work: [
      ["Morgan Price LLP", "Litigation Paralegal", "2019-03", null],
      ["Fulton County Solicitor's Office", "Legal Assistant", "2016-06", "2019-02"],
    ],
    education: [
      ["Emory University", "Paralegal Certificate", null, null, "2016"],
      ["Georgia State University", "B.A.", "Political Science", null, "2015"],
    ],
    certificates: [],
    skills: ["Relativity", "Westlaw", "LexisNexis", "Clio"],
  },
  Buchhalterin: {
    habit: "German, dates first, heute",
    text: `Lebenslauf

Katrin Baumgartner
Lindenstraße 7, 80331 München
Tel. 089 123456
katrin.baumgartner@example.de

Berufserfahrung

seit 04/2018
Bilanzbuchhalterin, Müller Maschinenbau GmbH, München
- Monats- und Jahresabschlüsse nach HGB

08/2012 bis 03/2018
Finanzbuchhalterin, Weber Handels AG, Augsburg
- Debitoren- und Kreditorenbuchhaltung

Ausbildung

09/2009 bis 07/2012
Ausbildung zur Steuerfachangestellten, Kanzlei Huber & Partner, München

Zertifikate
Geprüfte Bilanzbuchhalterin (IHK), 2017

Kenntnisse
DATEV, SAP FI, MS Excel`,
    work: [
      ["Müller Maschinenbau GmbH", "Bilanzbuchhalterin", "2018-04", null],
      ["Weber Handels AG", "Finanzbuchhalterin", "2012-08", "2018-03"],
    ],
    education: [["Kanzlei Huber & Partner", "Ausbildung", "Steuerfachangestellten", "2009-09", "2012-07"]],
    certificates: [["Geprüfte Bilanzbuchhalterin (IHK)", null, "2017"]],
    skills: ["DATEV", "SAP FI", "MS Excel"],
  },
  contrôleur: {
    habit: "French, dates then text after a colon, aujourd'hui",
    text: `Julien Moreau
Contrôleur de gestion
Lyon
julien.moreau@example.fr

Expérience professionnelle
Janvier 2018 - aujourd'hui : Contrôleur de gestion, Groupe Seb, Lyon
- Budget annuel et clôtures mensuelles
Septembre 2014 - décembre 2017 : Auditeur financier, Deloitte, Paris
- Missions d'audit légal

Formation
2012 - 2014 : Master Finance, EM Lyon
2009 - 2012 : Licence Économie, Université Lumière Lyon 2

Compétences
SAP, Excel, Power BI`,
    label: "Contrôleur de gestion",
    work: [
      ["Groupe Seb", "Contrôleur de gestion", "2018-01", null],
      ["Deloitte", "Auditeur financier", "2014-09", "2017-12"],
    ],
    education: [
      ["EM Lyon", "Master", "Finance", "2012", "2014"],
      ["Université Lumière Lyon 2", "Licence", "Économie", "2009", "2012"],
    ],
    certificates: [],
    skills: ["SAP", "Excel", "Power BI"],
  },
};
