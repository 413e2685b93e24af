import type { ResumeDocument } from "../document.ts";
import { extractTxt } from "../extract/txt.ts";
import type { TextLine } from "../extract/layout.ts";
import { parseResume } from "./index.ts";

const parse = (text: string): ResumeDocument =>
  parseResume(extractTxt(new TextEncoder().encode(text))).document;
const jobs = (document: ResumeDocument): unknown =>
  document.work?.map((job) => [job.name, job.position, job.startDate, job.endDate]);
const studies = (document: ResumeDocument): unknown =>
  document.education?.map((item) => [
    item.institution,
    item.studyType,
    item.area,
    item.startDate,
    item.endDate,
  ]);
const terms = (document: ResumeDocument): unknown =>
  document.skills?.flatMap((skill) => skill.keywords ?? [skill.name]);

/** A printed line: left edge, baseline, size and text, bold where it is between asterisks; tabs are wide gaps. */
function line(x: number, y: number, size: number, markup: string, more: Partial<TextLine> = {}): TextLine {
  const parts = markup.split("**");
  const text = parts.join("");
  const runs = parts.flatMap((part, index) =>
    part === ""
      ? []
      : [
          {
            text: part,
            page: 0,
            x,
            y,
            width: part.length * size * 0.5,
            size,
            bold: index % 2 === 1,
            italic: false,
          },
        ],
  );
  const width = text.length * size * 0.5;
  return {
    text,
    page: 0,
    column: 0,
    x,
    y,
    width,
    size,
    bold: runs.every((run) => run.bold),
    italic: false,
    runs,
    ...more,
  };
}
const parseLines = (lines: TextLine[]): ResumeDocument =>
  parseResume({ format: "pdf", pages: [{ width: 612, height: 792 }], lines, hidden: [], warnings: [] })
    .document;

describe("layouts of résumé makers as plain text", () => {
  it("title and dates above employer and place (Jake's résumé)", () => {
    const document = parse(`Rosa Diaz
123-456-7890 | rosa@uni.edu | linkedin.com/in/rosa | github.com/rosa

Education
Southwestern University                                   Georgetown, TX
Bachelor of Arts in Computer Science                      Aug. 2018 – May 2021
Blinn College                                             Bryan, TX
Associate's in Liberal Arts                               Aug. 2014 – May 2018

Experience
Undergraduate Research Assistant                          June 2020 – Present
Texas A&M University                                      College Station, TX
• Developed a REST API using FastAPI and PostgreSQL
Information Technology Support Specialist                 Sep. 2018 – May 2020
Southwestern University                                   Georgetown, TX
• Set up campus computers

Projects
Gitlytics | Python, Flask, React                          June 2020 – Present
• Developed a full-stack web application

Technical Skills
Languages: Java, Python, C/C++, SQL (Postgres), R
Frameworks: React, Node.js`);
    expect(document.basics).toEqual({
      name: "Rosa Diaz",
      email: "rosa@uni.edu",
      phone: "123-456-7890",
      profiles: [
        { network: "LinkedIn", username: "rosa", url: "https://linkedin.com/in/rosa" },
        { network: "GitHub", username: "rosa", url: "https://github.com/rosa" },
      ],
    });
    expect(jobs(document)).toEqual([
      ["Texas A&M University", "Undergraduate Research Assistant", "2020-06", undefined],
      ["Southwestern University", "Information Technology Support Specialist", "2018-09", "2020-05"],
    ]);
    expect(studies(document)).toEqual([
      ["Southwestern University", "Bachelor of Arts", "Computer Science", "2018-08", "2021-05"],
      ["Blinn College", "Associate's", "Liberal Arts", "2014-08", "2018-05"],
    ]);
    expect(document.projects).toEqual([
      {
        name: "Gitlytics",
        highlights: ["Developed a full-stack web application"],
        keywords: ["Python", "Flask", "React"],
        startDate: "2020-06",
      },
    ]);
    expect(terms(document)).toEqual(["Java", "Python", "C/C++", "SQL (Postgres)", "R", "React", "Node.js"]);
  });

  it("several positions under one employer (LinkedIn export)", () => {
    const document = parse(`Maria Lopez
Product Manager
Greater Madrid Metropolitan Area

Contact
www.linkedin.com/in/marialopez (LinkedIn)
maria.lopez@example.com

Experience

Initech
4 years 2 months

Product Manager
January 2021 - Present (3 years 2 months)
Madrid, Spain
Owns the checkout product.

Associate Product Manager
January 2020 - January 2021 (1 year 1 month)
Madrid, Spain

Globex Corporation
Business Analyst
June 2017 - December 2019 (2 years 7 months)
Barcelona, Spain

Education
Universidad Complutense de Madrid
Bachelor's degree, Economics · (2013 - 2017)`);
    expect(jobs(document)).toEqual([
      ["Initech", "Product Manager", "2021-01", undefined],
      ["Initech", "Associate Product Manager", "2020-01", "2021-01"],
      ["Globex Corporation", "Business Analyst", "2017-06", "2019-12"],
    ]);
    expect(document.work?.map((job) => job.location)).toEqual([
      "Madrid, Spain",
      "Madrid, Spain",
      "Barcelona, Spain",
    ]);
    expect(studies(document)).toEqual([
      ["Universidad Complutense de Madrid", "Bachelor's degree", "Economics", "2013", "2017"],
    ]);
  });

  it("employer with dated positions below it", () => {
    const document = parse(`Priya Nair
priya@example.com | +91 98765 43210 | Bengaluru, India

WORK EXPERIENCE
Infosys Ltd, Bengaluru
Senior Accountant (April 2020 – Present)
- Month-end closing for three entities
Accountant (July 2017 – March 2020)
- Accounts payable and receivable

Tata Motors Limited, Pune
Accounts Trainee (June 2016 – June 2017)
- Vouching and bank reconciliation

EDUCATION
B.Com, University of Mumbai, 2016, First Class
Higher Secondary Certificate, St. Xavier's College, 2013

CERTIFICATIONS
Chartered Accountant – ICAI (2019)`);
    expect(jobs(document)).toEqual([
      ["Infosys Ltd", "Senior Accountant", "2020-04", undefined],
      ["Infosys Ltd", "Accountant", "2017-07", "2020-03"],
      ["Tata Motors Limited", "Accounts Trainee", "2016-06", "2017-06"],
    ]);
    expect(studies(document)).toEqual([
      ["University of Mumbai", "B.Com", undefined, undefined, "2016"],
      ["St. Xavier's College", "Higher Secondary Certificate", undefined, undefined, "2013"],
    ]);
    expect(document.certificates).toEqual([{ name: "Chartered Accountant", issuer: "ICAI", date: "2019" }]);
    expect(document.basics?.location).toEqual({ city: "Bengaluru", countryCode: "IN" });
  });

  it("German, dates first", () => {
    const document = parse(`Lebenslauf

Persönliche Daten
Name: Anna Müller
Anschrift: Hauptstraße 12, 10115 Berlin
Telefon: 030 1234567
E-Mail: anna.mueller@example.de

Berufserfahrung
04/2019 – heute    Projektleiterin, Siemens AG, München
- Leitung eines Teams von acht Ingenieuren
10/2015 – 03/2019    Wirtschaftsinformatikerin, Bosch GmbH, Stuttgart
- Betreuung der Lagerlogistik

Ausbildung
10/2010 – 09/2015    Master of Science Wirtschaftsinformatik, Technische Universität München
2002 – 2010    Abitur, Goethe-Gymnasium Berlin

Kenntnisse
EDV: SAP, Excel, Python
Sprachen: Deutsch (Muttersprache), Englisch (verhandlungssicher)`);
    expect(document.basics).toEqual({
      name: "Anna Müller",
      email: "anna.mueller@example.de",
      phone: "030 1234567",
      location: { address: "Hauptstraße 12", postalCode: "10115", city: "Berlin" },
    });
    expect(jobs(document)).toEqual([
      ["Siemens AG", "Projektleiterin", "2019-04", undefined],
      ["Bosch GmbH", "Wirtschaftsinformatikerin", "2015-10", "2019-03"],
    ]);
    expect(studies(document)).toEqual([
      ["Technische Universität München", "Master of Science", "Wirtschaftsinformatik", "2010-10", "2015-09"],
      ["Goethe-Gymnasium Berlin", "Abitur", undefined, "2002", "2010"],
    ]);
    expect(document.skills).toEqual([{ name: "EDV", keywords: ["SAP", "Excel", "Python"] }]);
    expect(document.languages).toEqual([
      { language: "Deutsch", fluency: "Muttersprache" },
      { language: "Englisch", fluency: "verhandlungssicher" },
    ]);
  });

  it("French, dates below the head", () => {
    const document = parse(`Claire Dubois
Développeuse web
12 rue de la Paix, 75002 Paris
06 12 34 56 78
claire.dubois@example.fr

Expérience professionnelle
Développeuse full stack – Capgemini, Lyon
Mars 2019 – aujourd'hui
• Encadrement de deux stagiaires

Développeuse front-end – Atos, Paris
Septembre 2016 – février 2019
• Refonte du site client

Formation
Master Informatique – Université Lyon 1
2014 – 2016

Langues
Français : langue maternelle
Anglais : courant (C1)

Centres d'intérêt
Randonnée, cuisine`);
    expect(document.basics?.phone).toBe("06 12 34 56 78");
    expect(document.basics?.label).toBe("Développeuse web");
    expect(document.basics?.location).toEqual({
      address: "12 rue de la Paix",
      postalCode: "75002",
      city: "Paris",
    });
    expect(jobs(document)).toEqual([
      ["Capgemini", "Développeuse full stack", "2019-03", undefined],
      ["Atos", "Développeuse front-end", "2016-09", "2019-02"],
    ]);
    expect(studies(document)).toEqual([["Université Lyon 1", "Master", "Informatique", "2014", "2016"]]);
    expect(document.languages).toEqual([
      { language: "Français", fluency: "langue maternelle" },
      { language: "Anglais", fluency: "courant (C1)" },
    ]);
    expect(document.interests).toEqual([{ name: "Randonnée" }, { name: "cuisine" }]);
  });

  it("Europass order: dates, title, employer", () => {
    const document = parse(`Curriculum vitae
PERSONAL INFORMATION
Giulia Rossi
Via Garibaldi 5, 40124 Bologna, Italy
+39 051 1234567
giulia.rossi@example.it

WORK EXPERIENCE
March 2018 – Present
Registered Nurse
Ospedale Maggiore, Bologna
▪ Care of post-operative patients

June 2015 – February 2018
Nursing Assistant
Casa di Cura Villa Laura, Bologna

EDUCATION AND TRAINING
2012 – 2015
Bachelor of Nursing
Università di Bologna

PERSONAL SKILLS
Mother tongue(s)
Italian`);
    expect(document.basics).toEqual({
      name: "Giulia Rossi",
      email: "giulia.rossi@example.it",
      phone: "+39 051 1234567",
      location: { address: "Via Garibaldi 5", postalCode: "40124", city: "Bologna", countryCode: "IT" },
    });
    expect(jobs(document)).toEqual([
      ["Ospedale Maggiore", "Registered Nurse", "2018-03", undefined],
      ["Casa di Cura Villa Laura", "Nursing Assistant", "2015-06", "2018-02"],
    ]);
    expect(studies(document)).toEqual([
      ["Università di Bologna", "Bachelor of Nursing", undefined, "2012", "2015"],
    ]);
    expect(document.languages).toEqual([{ language: "Italian" }]);
    expect(document.skills).toBeUndefined();
  });

  it("Spanish, everything between bars", () => {
    const document = parse(`JUAN PÉREZ GARCÍA
Ingeniero industrial
Madrid, España | 612 345 678 | juan.perez@example.es

EXPERIENCIA LABORAL
Ingeniero de procesos | Repsol S.A. | Madrid
enero 2018 – actualidad
• Optimización de la planta de refino
Becario | Endesa | Sevilla
julio 2016 – diciembre 2017

FORMACIÓN ACADÉMICA
Grado en Ingeniería Industrial | Universidad Politécnica de Madrid | 2012 – 2016

IDIOMAS
Español (nativo), Inglés (C1)`);
    expect(document.basics?.location).toEqual({ city: "Madrid", countryCode: "ES" });
    expect(jobs(document)).toEqual([
      ["Repsol S.A.", "Ingeniero de procesos", "2018-01", undefined],
      ["Endesa", "Becario", "2016-07", "2017-12"],
    ]);
    expect(studies(document)).toEqual([
      ["Universidad Politécnica de Madrid", "Grado", "Ingeniería Industrial", "2012", "2016"],
    ]);
    expect(document.languages).toEqual([
      { language: "Español", fluency: "nativo" },
      { language: "Inglés", fluency: "C1" },
    ]);
  });

  it("Polish, Portuguese, Italian and Dutch entries", () => {
    const polish = parse(`Jan Kowalski
Warszawa | tel. 501 234 567 | jan.kowalski@example.pl

Doświadczenie zawodowe
Programista Java, Comarch S.A., Kraków
05.2017 – obecnie
- Rozwój systemów bankowych
Młodszy programista, Asseco Poland, Warszawa
09.2014 – 04.2017

Wykształcenie
2009 – 2014 Politechnika Warszawska, Informatyka, magister inżynier`);
    expect(jobs(polish)).toEqual([
      ["Comarch S.A.", "Programista Java", "2017-05", undefined],
      ["Asseco Poland", "Młodszy programista", "2014-09", "2017-04"],
    ]);
    expect(studies(polish)).toEqual([
      ["Politechnika Warszawska", "magister inżynier", "Informatyka", "2009", "2014"],
    ]);
    const portuguese = parse(`Ana Souza
São Paulo, SP | (11) 98765-4321 | ana.souza@example.com.br

Experiência Profissional
Magazine Luiza — Analista de Marketing
fev/2020 – atual
• Gestão de campanhas
Natura — Estagiária de Marketing
01/2018 – 01/2020`);
    expect(jobs(portuguese)).toEqual([
      ["Magazine Luiza", "Analista de Marketing", "2020-02", undefined],
      ["Natura", "Estagiária de Marketing", "2018-01", "2020-01"],
    ]);
    const italian = parse(`Marco Bianchi
Milano
marco.bianchi@example.it

Esperienze professionali
Dal 2019 ad oggi: Responsabile vendite presso Barilla S.p.A., Parma
2014 – 2019: Addetto vendite presso Esselunga, Milano`);
    expect(jobs(italian)).toEqual([
      ["Barilla S.p.A.", "Responsabile vendite", "2019", undefined],
      ["Esselunga", "Addetto vendite", "2014", "2019"],
    ]);
    const dutch = parse(`Pieter de Vries
Utrecht, Nederland
pieter@example.nl

Werkervaring
Softwareontwikkelaar bij Coolblue B.V. (januari 2019 – heden)
- Bouwen van microservices in C#
Stagiair bij ING (2017 – 2018)

Opleiding
Bachelor Informatica, Hogeschool Utrecht (2013 – 2017)`);
    expect(jobs(dutch)).toEqual([
      ["Coolblue B.V.", "Softwareontwikkelaar", "2019-01", undefined],
      ["ING", "Stagiair", "2017", "2018"],
    ]);
    expect(studies(dutch)).toEqual([["Hogeschool Utrecht", "Bachelor", "Informatica", "2013", "2017"]]);
  });

  it("employer and place before the title, sentences without bullets (Google Docs)", () => {
    const document = parse(`Taylor Kim
Chicago, IL • (312) 555-0188 • taylor.kim@example.com

EXPERIENCE
Riverside Elementary School, Chicago, IL — Third Grade Teacher
AUGUST 2018 - PRESENT
Plan and teach lessons for 26 students.
Lead the science club.

Lincoln Academy, Evanston, IL — Teaching Assistant
SEPTEMBER 2015 - JUNE 2018
Supported two teachers.

SKILLS
Classroom management
Lesson planning

AWARDS
Teacher of the Year, 2022`);
    expect(jobs(document)).toEqual([
      ["Riverside Elementary School", "Third Grade Teacher", "2018-08", undefined],
      ["Lincoln Academy", "Teaching Assistant", "2015-09", "2018-06"],
    ]);
    expect(document.work?.[0]?.highlights).toContain("Lead the science club.");
    expect(terms(document)).toEqual(["Classroom management", "Lesson planning"]);
    expect(document.awards).toEqual([{ title: "Teacher of the Year", date: "2022" }]);
  });
});

describe("layouts with positions and looks", () => {
  it("a bold employer beside a plain title, dates in the right gutter on the next line", () => {
    const document = parseLines([
      line(50, 50, 24, "**Omar Haddad**"),
      line(50, 70, 9, "Cairo, Egypt\tomar@example.com"),
      line(50, 100, 13, "**Experience**"),
      line(50, 118, 10, "**Blue Nile**, Data Analyst\tCairo, Egypt"),
      line(60, 131, 10, "Built forecasts for 40 stores\tJan 2021 – present", { bullet: true }),
      line(50, 156, 10, "**Red Sea**, Junior Analyst\tSuez, Egypt"),
      line(60, 169, 10, "Cleaned survey data\tMay 2018 – Dec 2020", { bullet: true }),
    ]);
    expect(jobs(document)).toEqual([
      ["Blue Nile", "Data Analyst", "2021-01", undefined],
      ["Red Sea", "Junior Analyst", "2018-05", "2020-12"],
    ]);
    expect(document.work?.[0]?.highlights).toEqual(["Built forecasts for 40 stores"]);
    expect(document.basics?.location).toEqual({ city: "Cairo", countryCode: "EG" });
  });

  it("a sidebar with contacts and skills beside the work (Canva)", () => {
    const document = parseLines([
      line(40, 60, 26, "**Nina Berg**"),
      line(40, 80, 12, "Graphic Designer"),
      line(40, 120, 11, "**CONTACT**", { column: 1 }),
      line(40, 136, 9, "nina@example.com", { column: 1 }),
      line(40, 150, 9, "+47 22 33 44 55", { column: 1 }),
      line(40, 164, 9, "Oslo, Norway", { column: 1 }),
      line(40, 200, 11, "**SKILLS**", { column: 1 }),
      line(40, 216, 9, "Figma", { column: 1 }),
      line(40, 230, 9, "Typography", { column: 1 }),
      line(220, 120, 11, "**WORK EXPERIENCE**", { column: 2 }),
      line(220, 138, 10, "**Graphic Designer**", { column: 2 }),
      line(220, 151, 9, "Nordlys Studio | 2019 - Present", { column: 2 }),
      line(220, 166, 9, "Designed packaging for twelve brands.", { column: 2, bullet: true }),
      line(220, 190, 10, "**Design Intern**", { column: 2 }),
      line(220, 203, 9, "Fjord Print | 2017 - 2018", { column: 2 }),
    ]);
    expect(document.basics).toEqual({
      name: "Nina Berg",
      label: "Graphic Designer",
      email: "nina@example.com",
      phone: "+47 22 33 44 55",
      location: { city: "Oslo", countryCode: "NO" },
    });
    expect(jobs(document)).toEqual([
      ["Nordlys Studio", "Graphic Designer", "2019", undefined],
      ["Fjord Print", "Design Intern", "2017", "2018"],
    ]);
    expect(terms(document)).toEqual(["Figma", "Typography"]);
  });

  it("section titles in a gutter to the left", () => {
    const document = parseLines([
      line(200, 60, 20, "**Ida Holm**"),
      line(50, 110, 10, "**EDUCATION**\tLake College, Boston, MA"),
      line(150, 123, 10, "B.S. in Geography\tMay 2002 – May 2005", { bullet: true }),
      line(50, 150, 10, "**RESEARCH**\tInstitute for Rivers"),
      line(50, 163, 10, "**EXPERIENCE**\t■ Research Assistant\tMay 2006 – May 2007"),
      line(50, 190, 10, "**SKILLS**\tMATLAB, R"),
    ]);
    expect(studies(document)).toEqual([["Lake College", "B.S.", "Geography", "2002-05", "2005-05"]]);
    expect(jobs(document)).toEqual([["Institute for Rivers", "Research Assistant", "2006-05", "2007-05"]]);
    expect(terms(document)).toEqual(["MATLAB", "R"]);
  });

  it("a date that wraps belongs to its line, also where its dash wrapped with it", () => {
    const document = parse(`Jo Park
jo@example.com

Experience
Nurse, Mercy Hospital, Boston, MA          March 2019 –
Present
- Night shifts
Porter, Grand Hotel, Boston, MA          May 2015
– 2018
- Luggage
`);
    expect(jobs(document)).toEqual([
      ["Mercy Hospital", "Nurse", "2019-03", undefined],
      ["Grand Hotel", "Porter", "2015-05", "2018"],
    ]);
    expect(document.work?.map(({ highlights }) => highlights)).toEqual([["Night shifts"], ["Luggage"]]);
  });

  it("a sentence goes on below a line that is larger because a date shares it", () => {
    const document = parseLines([
      line(74, 50, 24, "**Lena Ortiz**"),
      line(146, 90, 14.3, "**Experience**"),
      line(107, 108, 10.9, "2021 –\tData Analyst, Northwind, Lima, Peru"),
      line(103, 122, 10.9, "Present\tLeading a team of four. Designed forecasts for natural"),
      line(146, 134, 9.9, "gas demand and wrote them up for the board of the company."),
      line(81, 150, 10.9, "2018 – 2021\tJunior Analyst, Southwind, Cusco, Peru"),
      line(146, 164, 9.9, "Cleaned survey data."),
    ]);
    expect(jobs(document)).toEqual([
      ["Northwind", "Data Analyst", "2021", undefined],
      ["Southwind", "Junior Analyst", "2018", "2021"],
    ]);
    expect(document.work?.[0]).toMatchObject({
      summary:
        "Leading a team of four. Designed forecasts for natural gas demand and wrote them up for the board of the company.",
    });
  });

  it("lines numbered up or down are points, numbers of entries go", () => {
    const document = parse(`Jo Park
jo@example.com

1. Experience
1.1 Policy Officer
City of Leeds
2019 - 2021
1) Drafted by-laws
2) Briefed the council

1.2 Clerk
City of York
2016 - 2019
1) Kept minutes

2. Publications
2. On Councils
1. On Towns
`);
    expect(jobs(document)).toEqual([
      ["City of Leeds", "Policy Officer", "2019", "2021"],
      ["City of York", "Clerk", "2016", "2019"],
    ]);
    expect(document.work?.map(({ highlights }) => highlights)).toEqual([
      ["Drafted by-laws", "Briefed the council"],
      ["Kept minutes"],
    ]);
    expect(document.publications).toEqual([{ name: "On Councils" }, { name: "On Towns" }]);
  });

  it("a heading at the foot of a column goes on at the top of the next", () => {
    const document = parseLines([
      line(40, 40, 20, "**Jo Park**"),
      line(40, 60, 10, "jo@example.com"),
      line(40, 100, 13, "**Experience**"),
      line(40, 116, 10, "Nurse, Mercy Hospital, 2015 - 2018"),
      line(40, 140, 13, "**Education**"),
      line(320, 90, 10, "BSc Nursing, University of Leeds, 2012 - 2015", { column: 1 }),
      line(320, 120, 13, "**Skills**", { column: 1 }),
      line(320, 134, 10, "Triage, Phlebotomy", { column: 1 }),
    ]);
    expect(studies(document)).toEqual([["University of Leeds", "BSc", "Nursing", "2012", "2015"]]);
    expect(jobs(document)).toEqual([["Mercy Hospital", "Nurse", "2015", "2018"]]);
  });
});
