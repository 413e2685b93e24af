import type { AnalysisResult } from "../../../jobs/index.ts";
import type { ResumeDocument } from "../../../resumes/index.ts";

type Asked = [
  text: string,
  importance: "must" | "nice",
  category: AnalysisResult["requirements"][number]["category"],
  skills: string[],
];

/** A posting's analysis of a title, requirements and keywords from the heaviest down. */
function analysisOf(title: string, asked: readonly Asked[], keywords: readonly string[]): AnalysisResult {
  return {
    title,
    company: "Acme",
    location: "",
    workplace: "unknown",
    employmentType: "unknown",
    seniority: "unknown",
    summary: "",
    responsibilities: [],
    requirements: asked.map(([text, importance, category, skills], at) => ({
      requirementId: `req_${at + 1}`,
      text,
      importance,
      category,
      skills,
    })),
    skills: { technical: [...keywords], soft: [] },
    keywords: keywords.map((term, at) => ({ term, weight: Math.max(0.1, 1 - at / 10) })),
    warnings: [],
  };
}

export type Case = { document: ResumeDocument; analysis: AnalysisResult };

export const software: Case = {
  document: {
    basics: { name: "Ana Ruiz", label: "Backend Engineer", email: "ana@example.org" },
    work: [
      {
        name: "Northwind",
        position: "Senior Software Engineer",
        startDate: "2020-01",
        highlights: [
          "Organised the office library",
          "Built payment services in Go on K8s, cutting latency by 40% for 1.5M users",
          "Wrote Terraform modules for all environments of the company",
        ],
      },
      {
        name: "Contoso",
        position: "Developer",
        startDate: "2016-03",
        endDate: "2019-12",
        highlights: ["Wrote internal tools in Python", "Moved reports to PostgreSQL for the finance team"],
      },
    ],
    skills: [{ name: "Backend", keywords: ["Python", "Go", "K8s", "JS"] }],
  },
  analysis: analysisOf(
    "Platform Engineer",
    [
      ["Experience with Kubernetes and Terraform", "must", "skill", ["Kubernetes", "Terraform"]],
      ["Rust in production", "nice", "skill", ["Rust"]],
    ],
    ["Kubernetes", "Terraform", "Rust", "JavaScript"],
  ),
};

export const nursing: Case = {
  document: {
    basics: { name: "Joy Adeyemi", label: "Registered Nurse" },
    work: [
      {
        name: "Mercy Hospital",
        position: "Registered Nurse",
        startDate: "2018-05",
        highlights: [
          "Ordered supplies for the ward kitchen",
          "Triage of 40 patients a day in the emergency department",
          "Gave wound care and medication administration on night shifts",
        ],
      },
      {
        name: "Lakeside Clinic",
        position: "Nursing Assistant",
        startDate: "2015-01",
        endDate: "2018-04",
        highlights: ["Helped patients with daily living"],
      },
    ],
    certificates: [{ name: "Basic Life Support", issuer: "American Heart Association", date: "2024-02" }],
    skills: [{ name: "Clinical", keywords: ["Phlebotomy"] }],
  },
  analysis: analysisOf(
    "Emergency Nurse",
    [
      ["Triage in an emergency department", "must", "skill", ["Triage"]],
      ["Wound care", "must", "skill", ["Wound Care"]],
      ["ACLS certification", "nice", "certificate", ["ACLS"]],
    ],
    ["Triage", "Wound Care", "ACLS"],
  ),
};

export const accounting: Case = {
  document: {
    basics: {
      name: "Piotr Nowak",
      label: "Accountant",
      summary: "Accountant who closes the books on time and likes clean ledgers.",
    },
    work: [
      {
        name: "Baltic Foods",
        position: "Accountant",
        startDate: "2019-01",
        highlights: [
          "Planned the summer party",
          "Prepared month-end close and bank reconciliation for 3 companies",
          "Helped the controller with budgeting in SAP",
        ],
      },
    ],
    skills: [{ name: "Tools", keywords: ["MS Excel", "SAP"] }],
  },
  analysis: analysisOf(
    "Senior Accountant",
    [
      ["Bank reconciliation and month-end close", "must", "skill", ["Bank Reconciliation"]],
      ["Microsoft Excel", "must", "skill", ["Microsoft Excel"]],
      ["CPA", "nice", "certificate", ["CPA"]],
    ],
    ["Microsoft Excel", "Bank Reconciliation", "CPA"],
  ),
};

export const teaching: Case = {
  document: {
    basics: { name: "Lena Fischer" },
    work: [
      {
        name: "Hillside School",
        position: "Mathematics Teacher",
        startDate: "2021-08",
        highlights: [
          "Ran the school choir",
          "Lesson planning and classroom management for 28 pupils in Year 9",
        ],
      },
    ],
    education: [
      {
        institution: "University of Leeds",
        studyType: "BSc",
        area: "Mathematics",
        startDate: "2015",
        endDate: "2018",
      },
    ],
    languages: [{ language: "German", fluency: "Native" }],
  },
  analysis: analysisOf(
    "Teacher of Mathematics",
    [
      ["Lesson planning", "must", "skill", ["Lesson Planning"]],
      ["Classroom management", "must", "skill", ["Classroom Management"]],
      ["Special education experience", "nice", "skill", ["Special Education"]],
    ],
    ["Lesson Planning", "Classroom Management", "Special Education"],
  ),
};

export const logistics: Case = {
  document: {
    basics: { name: "Omar Haddad", label: "Warehouse Supervisor" },
    work: [
      {
        name: "FreightCo",
        position: "Warehouse Supervisor",
        startDate: "2017-02",
        highlights: [
          "Decorated the canteen",
          "Supervised 14 pickers on inventory management with SAP",
          "Forklift operation on two shifts",
        ],
      },
    ],
    projects: [
      { name: "Garden shed" },
      { name: "Inventory count", description: "Inventory management of 9,000 pallets" },
    ],
    skills: [{ name: "Inventory Management" }, { name: "Packing" }],
  },
  analysis: analysisOf(
    "Warehouse Manager",
    [
      ["Inventory management", "must", "skill", ["Inventory Management"]],
      ["SAP knowledge", "must", "skill", ["SAP"]],
      ["Lean Six Sigma", "nice", "certificate", ["Six Sigma"]],
    ],
    ["Inventory Management", "SAP", "Six Sigma"],
  ),
};
