import type { HandwrittenResume } from "./shape.ts";

/** Paths that are not straight: stages, universities, service, gaps. */
export const PATHS_AND_CHANGES: Readonly<Record<string, HandwrittenResume>> = {
  paralegal: {
    habit:
      "dates in brackets on the employer's line, title in the next line, achievements under their own heading",
    text: `Monique Baptiste
Senior Litigation Paralegal
New Orleans, LA · 504-555-0139 · monique.baptiste@example.com

Work History

Delacroix & Fontenot LLP (April 2016 - present)
Senior Litigation Paralegal
- Manage discovery in maritime and product liability cases
- Supervise three junior paralegals

Orleans Parish District Attorney (July 2011 - March 2016)
Paralegal
- Drafted subpoenas and kept the trial calendar

Key Achievements

Cut document review time by a third with new coding rules
Paralegal of the Year, New Orleans Bar Association, 2020

Education

Paralegal Certificate, Tulane University, 2011
BA Political Science, Xavier University of Louisiana, 2009

Software

Relativity, Westlaw, Clio, iManage`,
    label: "Senior Litigation Paralegal",
    work: [
      ["Delacroix & Fontenot LLP", "Senior Litigation Paralegal", "2016-04", null],
      ["Orleans Parish District Attorney", "Paralegal", "2011-07", "2016-03"],
    ],
    education: [
      ["Tulane University", "Paralegal Certificate", null, null, "2011"],
      ["Xavier University of Louisiana", "BA", "Political Science", null, "2009"],
    ],
    certificates: [],
    skills: ["Relativity", "Westlaw", "Clio", "iManage"],
  },
  cellist: {
    habit: "seasons, orchestras, teaching beside playing, prizes",
    text: `Ingrid Solheim
Cellist and teacher
Manchester, UK
ingrid.solheim@example.com / 07700 900540 / www.example.com/ingridsolheim

Orchestral Experience

2019 - present   Hallé Orchestra, Manchester
                 Sub-Principal Cello

2016 - 2019      Opera North, Leeds
                 Rank and File Cello

Teaching

2017 - present   Chetham's School of Music, Manchester
                 Cello Teacher

Education

2014 - 2016      Royal Northern College of Music
                 MMus Performance

2010 - 2014      Norwegian Academy of Music, Oslo
                 BMus Cello

Prizes

Barbirolli Cello Prize, 2015
Borletti-Buitoni Trust Fellowship, 2018

Languages

Norwegian (native), English (fluent), German (basic)`,
    label: "Cellist and teacher",
    work: [
      ["Hallé Orchestra", "Sub-Principal Cello", "2019", null],
      ["Opera North", "Rank and File Cello", "2016", "2019"],
      ["Chetham's School of Music", "Cello Teacher", "2017", null],
    ],
    education: [
      ["Royal Northern College of Music", "MMus", "Performance", "2014", "2016"],
      ["Norwegian Academy of Music", "BMus", "Cello", "2010", "2014"],
    ],
    certificates: [],
    skills: [],
  },
  "doctoral student": {
    habit: "education first, supervisor line, research and teaching posts, publications",
    text: `Priya Raghunathan
PhD Candidate in Computational Biology
Department of Genome Sciences, University of Washington
Seattle, WA | priya.raghunathan@example.com | github.com/praghunathan-example

EDUCATION

University of Washington, Seattle, WA
PhD in Genome Sciences, expected June 2026
Advisor: Prof. Helen Marsh
Dissertation: Single-cell models of enhancer activity

Indian Institute of Science, Bangalore
BSc (Research) in Biology, 2020

RESEARCH EXPERIENCE

Graduate Research Assistant, Marsh Lab, University of Washington
Sept 2020 - Present
• Built a variational model of chromatin accessibility in PyTorch
• Analysed 1.2 million cells on a Slurm cluster

Summer Research Fellow, EMBL Heidelberg
May 2019 - July 2019
• Benchmarked peak callers

TEACHING EXPERIENCE

Teaching Assistant, University of Washington
Jan 2022 - Mar 2022
• Held two sections of Introductory Genomics

PUBLICATIONS

Raghunathan P, Marsh H. Enhancer grammars at single-cell resolution. Cell Systems, 2024.
Raghunathan P. A benchmark of peak callers. Bioinformatics, 2021.

AWARDS

NSF Graduate Research Fellowship, 2021

TECHNICAL SKILLS

Programming: Python, R, Nextflow
Methods: scRNA-seq, ATAC-seq, Bayesian inference`,
    label: "PhD Candidate in Computational Biology",
    work: [
      ["Marsh Lab, University of Washington", "Graduate Research Assistant", "2020-09", null],
      ["EMBL Heidelberg", "Summer Research Fellow", "2019-05", "2019-07"],
      ["University of Washington", "Teaching Assistant", "2022-01", "2022-03"],
    ],
    education: [
      ["University of Washington", "PhD", "Genome Sciences", null, "2026-06"],
      ["Indian Institute of Science", "BSc (Research)", "Biology", null, "2020"],
    ],
    certificates: [],
    skills: ["Python", "R", "Nextflow", "scRNA-seq", "ATAC-seq", "Bayesian inference"],
  },
  "career changer": {
    habit: "a gap told as an entry, durations beside the dates, a bootcamp, earlier career below",
    text: `Danielle Whitfield
Junior Front-End Developer (formerly Primary School Teacher)
Bristol
danielle.whitfield@example.com
07700 900875

Profile

After nine years of teaching and two years at home with my daughter I trained as a developer.

Experience

Junior Front-End Developer, Kaleido Studio, Bristol
Feb 2023 - Present (2 years)
- Build accessible components in React

Career break (full-time parent)
Sep 2020 - Aug 2022

Year 4 Teacher, St Werburgh's Primary School, Bristol
Sep 2011 - Aug 2020 (9 years)
- Led computing across the school

Training

Web Development Bootcamp, School of Code, 2022
PGCE Primary, University of the West of England, 2011
BA English, University of Exeter, 2010

Toolbox

HTML, CSS, TypeScript, React, Figma

Interests
Bouldering, sourdough`,
    label: "Junior Front-End Developer (formerly Primary School Teacher)",
    work: [
      ["Kaleido Studio", "Junior Front-End Developer", "2023-02", null],
      [null, "Career break (full-time parent)", "2020-09", "2022-08"],
      ["St Werburgh's Primary School", "Year 4 Teacher", "2011-09", "2020-08"],
    ],
    education: [
      ["School of Code", "Web Development Bootcamp", null, null, "2022"],
      ["University of the West of England", "PGCE", "Primary", null, "2011"],
      ["University of Exeter", "BA", "English", null, "2010"],
    ],
    certificates: [],
    skills: ["HTML", "CSS", "TypeScript", "React", "Figma"],
  },
  "army sergeant": {
    habit: "branch of service as employer, rank and job as title, month and year in figures, clearance line",
    text: `DARNELL WHITAKER
Logistics Supervisor
Fayetteville, NC 28301 | 910-555-0156 | darnell.whitaker@example.com
Active Secret Clearance

QUALIFICATIONS SUMMARY
Logistics leader with ten years in the U.S. Army, accountable for $12M of equipment without loss.

CAREER HISTORY

United States Army, Fort Liberty, NC
Staff Sergeant, Unit Supply Supervisor                    05/2018 - 06/2024
• Led 14 soldiers in a supply support activity
• Ran inventories of 4,300 lines in GCSS-Army

United States Army, Camp Humphreys, South Korea
Sergeant, Supply Specialist                               03/2014 - 05/2018
• Issued and received Class II and IX items

Food Lion, Spring Lake, NC
Stock Clerk                                               2012 - 2014

MILITARY TRAINING
Advanced Leader Course, 2019
Basic Leader Course, 2016

CERTIFICATIONS
Forklift Operator, HAZMAT Handler
Certified Logistics Associate (CLA), 2023

EDUCATION
A.A.S. Logistics Management, Fayetteville Technical Community College, 2022`,
    label: "Logistics Supervisor",
    work: [
      ["United States Army", "Staff Sergeant, Unit Supply Supervisor", "2018-05", "2024-06"],
      ["United States Army", "Sergeant, Supply Specialist", "2014-03", "2018-05"],
      ["Food Lion", "Stock Clerk", "2012", "2014"],
    ],
    education: [["Fayetteville Technical Community College", "A.A.S.", "Logistics Management", null, "2022"]],
    certificates: [
      ["Advanced Leader Course", null, "2019"],
      ["Basic Leader Course", null, "2016"],
      ["Forklift Operator", null, null],
      ["HAZMAT Handler", null, null],
      ["Certified Logistics Associate (CLA)", null, "2023"],
    ],
    skills: [],
  },
};
