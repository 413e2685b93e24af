const jobId = "job_01JD8Q4B7M2P9YX3HT5V8C1DKA";
const tailoringId = "tlr_01JD8Q6C0E4R1ZW5JV7X9D3FMB";
const at = "2026-11-21T08:10:00.000Z";

const shared = {
  jobId,
  title: "Platform engineer",
  company: "Initech",
  location: "Remote, UK",
  status: "INTERESTED",
  statusHistory: [
    { status: "NEW", at },
    { status: "INTERESTED", at: "2026-11-21T08:12:00.000Z", note: "Sounds like my kind of work." },
  ],
  tags: ["remote"],
  latestTailoringId: tailoringId,
  version: 4,
  createdAt: at,
  updatedAt: "2026-11-21T08:12:00.000Z",
};
const description = "We need 5 years of TypeScript and AWS. Kubernetes is a plus.";

export const jobSummaryExample = { ...shared, analysis: { status: "COMPLETED", engine: "rules-1" } };

export const jobExample = {
  ...shared,
  description,
  analysis: {
    status: "COMPLETED",
    engine: "rules-1",
    result: {
      title: "Platform engineer",
      company: "Initech",
      location: "Remote, UK",
      workplace: "remote",
      employmentType: "full_time",
      seniority: "senior",
      salary: { min: 80000, max: 95000, currency: "GBP", period: "year" },
      summary: "Runs the platform that other teams build on.",
      responsibilities: ["Run the build pipelines"],
      requirements: [
        {
          requirementId: "req_1",
          text: "5 years of TypeScript and AWS",
          importance: "must",
          category: "experience",
          skills: ["TypeScript", "AWS"],
        },
      ],
      skills: { technical: ["TypeScript", "AWS", "Kubernetes"], soft: [] },
      keywords: [{ term: "TypeScript", weight: 1 }],
      warnings: [],
    },
  },
};

export const savedJobExample = {
  jobId,
  title: "Platform engineer",
  company: "Initech",
  description,
  status: "NEW",
  statusHistory: [{ status: "NEW", at }],
  tags: ["remote"],
  analysis: { status: "PENDING" },
  version: 1,
  createdAt: at,
  updatedAt: at,
};

export const tailoredResumeExample = {
  resumeId: "res_01JD8Q6C0E4R1ZW5JV7X9D3FMB",
  name: "Ada, Initech",
  kind: "TAILORED",
  status: "READY",
  primary: false,
  jobId,
  parentResumeId: "res_01JD8Q2V5N3K7XW9RZ4T6B0CEF",
  tailoringId,
  version: 1,
  createdAt: at,
  updatedAt: at,
};

export const matchExample = {
  score: 71,
  honestMaximum: 84,
  rubricVersion: "1",
  parts: [{ id: "must", weight: 40, score: 75 }],
  requirements: [
    {
      requirementId: "req_1",
      verdict: "partial",
      evidence: [{ path: "/skills/0/keywords/0", quote: "TypeScript" }],
    },
  ],
  keywords: { matched: ["TypeScript"], missing: ["Kubernetes"], supportedButUnstated: ["AWS"] },
};
