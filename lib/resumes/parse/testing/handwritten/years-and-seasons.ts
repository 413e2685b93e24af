import type { HandwrittenResume } from "./shape.ts";

/** Days first, school years, seasons, ranges that wrap or have no dash. */
export const YEARS_AND_SEASONS: Readonly<Record<string, HandwrittenResume>> = {
  "head of physics": {
    habit: "days first: one clear date tells the others",
    text: `Gareth Pugh
14 Heol y Bryn, Caerphilly CF83 1AB
Tel: 029 2055 0147 (home), 07700 900611 (mobile)
E-mail: gareth.pugh@example.com

PERSONAL STATEMENT
Physics teacher with eleven years in state schools and a liking for awkward questions.

EMPLOYMENT

01/09/2018 to date
Ysgol Gyfun Cwm Rhymni, Blackwood
Head of Physics
* Lead a department of four
* Raised A-level entries from 12 to 31
* Bilingual delivery (Welsh/English)

01/09/2014 to 31/08/2018
Radyr Comprehensive School, Cardiff
Teacher of Science
* Taught KS3 to KS5
* Ran the Duke of Edinburgh award

05/01/2014 to 18/07/2014
Supply teacher (various schools), New Directions Education
* Maternity cover in two schools

QUALIFICATIONS

2012-2013   PGCE Secondary Physics, Cardiff Metropolitan University
2009-2012   BSc (Hons) Physics, 2:1, Swansea University
2007-2009   A-levels: Physics (A), Maths (A), Chemistry (B), Coleg y Cymoedd

REFEREES
Available on request.`,
    name: "Gareth Pugh",
    towns: ["Blackwood", "Cardiff", null],
    highlights: [
      [
        "Lead a department of four",
        "Raised A-level entries from 12 to 31",
        "Bilingual delivery (Welsh/English)",
      ],
      ["Taught KS3 to KS5", "Ran the Duke of Edinburgh award"],
      ["Maternity cover in two schools"],
    ],
    work: [
      ["Ysgol Gyfun Cwm Rhymni", "Head of Physics", "2018-09-01", null],
      ["Radyr Comprehensive School", "Teacher of Science", "2014-09-01", "2018-08-31"],
      ["New Directions Education", "Supply teacher (various schools)", "2014-01-05", "2014-07-18"],
    ],
    education: [
      ["Cardiff Metropolitan University", "PGCE", "Secondary Physics", "2012", "2013"],
      ["Swansea University", "BSc (Hons), 2:1", "Physics", "2009", "2012"],
      ["Coleg y Cymoedd", "A-levels", "Physics (A), Maths (A), Chemistry (B)", "2007", "2009"],
    ],
    certificates: [],
    skills: [],
  },
  intern: {
    habit: "seasons; employer, town — title, season; marks that are drawn",
    text: `Priya Raghunathan
Ann Arbor, MI ♦ (734) 555-0109 ♦ praghu@example.edu ♦ linkedin.com/in/praghu-mi

Education
University of Michigan, Ann Arbor
B.S.E. Computer Engineering, expected May 2025
GPA: 3.7/4.0
Coursework: Embedded Systems, VLSI Design, Operating Systems

Internships & Campus Jobs
Texas Instruments, Dallas, TX — Validation Engineering Intern, Summer 2024
 > Wrote Python scripts to characterise ADCs over temperature
 > Found a reference drift before tape-out
Garmin, Olathe, KS — Firmware Intern, Summer 2023
 > Ported a BLE stack test suite to Zephyr
University of Michigan Library — Circulation Assistant, Fall 2022 – Spring 2023
 > Shelved, scanned and answered questions at the desk

Projects
Line-following robot (Winter 2023): STM32, PID loop, second of 28 teams
Campus bus tracker (2022): ESP32 and React map

Skills
Languages: C, C++, Verilog, Python
Bench: oscilloscope, logic analyser, soldering
Tools: Zephyr, Altium, Git`,
    name: "Priya Raghunathan",
    towns: ["Dallas, TX", "Olathe, KS", null],
    highlights: [
      [
        "Wrote Python scripts to characterise ADCs over temperature",
        "Found a reference drift before tape-out",
      ],
      ["Ported a BLE stack test suite to Zephyr"],
      ["Shelved, scanned and answered questions at the desk"],
    ],
    projects: ["Line-following robot", "Campus bus tracker"],
    work: [
      ["Texas Instruments", "Validation Engineering Intern", null, "2024"],
      ["Garmin", "Firmware Intern", null, "2023"],
      ["University of Michigan Library", "Circulation Assistant", "2022", "2023"],
    ],
    education: [["University of Michigan, Ann Arbor", "B.S.E.", "Computer Engineering", null, "2025-05"]],
    certificates: [],
    skills: [
      "C",
      "C++",
      "Verilog",
      "Python",
      "oscilloscope",
      "logic analyser",
      "soldering",
      "Zephyr",
      "Altium",
      "Git",
    ],
  },
  "controller at": {
    habit: "Austrian: seit dd.mm.yyyy, leave between, Matura",
    text: `LEBENSLAUF

Angaben zur Person
Mag. Katharina Hofstätter
Linzer Straße 41/7, 1140 Wien
+43 660 555 01 23
k.hofstaetter@beispiel.at
geboren am 03.05.1985 in Steyr, verheiratet

Beruflicher Werdegang

seit 01.04.2020	Leiterin Controlling
	Wiener Stadtwerke Holding AG, Wien
	Führung von sechs Mitarbeiterinnen
	Einführung von SAP S/4HANA

01.10.2013 – 31.03.2020	Controllerin
	voestalpine Stahl GmbH, Linz
	Monatsabschlüsse, Abweichungsanalysen

07/2010 – 09/2013	Assistentin der Geschäftsführung
	Greiner Packaging, Kremsmünster

Karenz	04/2016 – 03/2018

Ausbildung

10/2004 – 06/2010	Diplomstudium Betriebswirtschaft
	Wirtschaftsuniversität Wien
1999 – 2004	Matura, HAK Steyr

Kenntnisse

EDV: SAP FI/CO, Excel, Power BI
Sprachen: Deutsch (Muttersprache), Englisch (verhandlungssicher), Italienisch (Grundkenntnisse)
Führerschein B`,
    name: "Mag. Katharina Hofstätter",
    towns: ["Wien", "Linz", "Kremsmünster", null],
    highlights: [["Führung von sechs Mitarbeiterinnen", "Einführung von SAP S/4HANA"], [], [], []],
    languages: [
      ["Deutsch", "Muttersprache"],
      ["Englisch", "verhandlungssicher"],
      ["Italienisch", "Grundkenntnisse"],
    ],
    work: [
      ["Wiener Stadtwerke Holding AG", "Leiterin Controlling", "2020-04-01", null],
      ["voestalpine Stahl GmbH", "Controllerin", "2013-10-01", "2020-03-31"],
      ["Greiner Packaging", "Assistentin der Geschäftsführung", "2010-07", "2013-09"],
      [null, "Karenz", "2016-04", "2018-03"],
    ],
    education: [
      ["Wirtschaftsuniversität Wien", "Diplomstudium", "Betriebswirtschaft", "2004-10", "2010-06"],
      ["HAK Steyr", "Matura", null, "1999", "2004"],
    ],
    certificates: [],
    skills: ["SAP FI/CO", "Excel", "Power BI", "Führerschein B"],
  },
  "sre br": {
    habit: "Brazilian: company - title - months with slashes",
    text: `RAFAEL TEIXEIRA MOTA
DevOps | SRE
Florianópolis - SC | (48) 99555-0123 | rafael.mota@exemplo.com.br | github.com/rtmota

RESUMO
Engenheiro com 9 anos de estrada em nuvem.

EXPERIÊNCIA

Nubank - Site Reliability Engineer (SRE) - ago/2021 até o momento
> Migração de 200 serviços para EKS
> Plantão e pós-mortems

RD Station - Analista DevOps Pleno - fev/2018 a jul/2021
> Pipelines no GitLab CI

Softplan - Analista de Suporte - 2015 a 2018

FORMAÇÃO
Bacharelado em Sistemas de Informação - UFSC - 2014
AWS Solutions Architect Associate - 2020

HABILIDADES
AWS, Kubernetes, Terraform, Go, Linux

IDIOMAS
Inglês avançado, espanhol intermediário`,
    label: "DevOps | SRE",
    name: "RAFAEL TEIXEIRA MOTA",
    towns: [null, null, null],
    highlights: [
      ["Migração de 200 serviços para EKS", "Plantão e pós-mortems"],
      ["Pipelines no GitLab CI"],
      [],
    ],
    languages: [
      ["Inglês", "avançado"],
      ["espanhol", "intermediário"],
    ],
    work: [
      ["Nubank", "Site Reliability Engineer (SRE)", "2021-08", null],
      ["RD Station", "Analista DevOps Pleno", "2018-02", "2021-07"],
      ["Softplan", "Analista de Suporte", "2015", "2018"],
    ],
    education: [["UFSC", "Bacharelado", "Sistemas de Informação", null, "2014"]],
    certificates: [["AWS Solutions Architect Associate", null, "2020"]],
    skills: ["AWS", "Kubernetes", "Terraform", "Go", "Linux"],
  },
  librarian: {
    habit:
      "employer with its years above titles with theirs; + as a mark; employer and title swapped further down",
    text: `MARGUERITE DELACROIX-PATEL
Portland, Maine | 207.555.0114 | mdp@example.org

LIBRARY EXPERIENCE

Portland Public Library                                   2016-present
Head of Youth Services (2019-present)
  + Supervise seven staff and a budget of $410,000
  + Started the teen makerspace
Children's Librarian (2016-2019)
  + Storytimes in English, French and Arabic

Bowdoin College Library                                   2013-2016
Circulation Supervisor
  + Trained 40 student workers

TEACHING EXPERIENCE

Deering High School, French teacher                       2009-2012

EDUCATION

MLIS, Simmons University, 2013
BA, French Studies, Bates College, 2009

MEMBERSHIPS

American Library Association; Maine Library Association (treasurer 2020-2022)`,
    name: "MARGUERITE DELACROIX-PATEL",
    towns: [null, null, null, null],
    highlights: [
      ["Supervise seven staff and a budget of $410,000", "Started the teen makerspace"],
      ["Storytimes in English, French and Arabic"],
      ["Trained 40 student workers"],
      [],
    ],
    work: [
      ["Portland Public Library", "Head of Youth Services", "2019", null],
      ["Portland Public Library", "Children's Librarian", "2016", "2019"],
      ["Bowdoin College Library", "Circulation Supervisor", "2013", "2016"],
      ["Deering High School", "French teacher", "2009", "2012"],
    ],
    education: [
      ["Simmons University", "MLIS", null, null, "2013"],
      ["Bates College", "BA", "French Studies", null, "2009"],
    ],
    certificates: [],
    skills: [],
  },
};
