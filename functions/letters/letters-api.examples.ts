const at = "2026-11-21T08:30:00.000Z";

const pending = {
  letterId: "ltr_01JD8Q7A2C4E6G8J0M2P4R6T8V",
  jobId: "job_01JD8Q4B7M2P9YX3HT5V8C1DKA",
  resumeId: "res_01JD8Q2V5N3K7XW9RZ4T6B0CEF",
  status: "PENDING",
  engine: "none",
  tone: "formal",
  length: "standard",
  usage: { inputTokens: 0, outputTokens: 0, costUsd: 0 },
  version: 1,
  createdAt: at,
  updatedAt: at,
};

export const startedExample = { ...pending, refused: [] };

export const summaryExample = {
  ...pending,
  status: "COMPLETED",
  engine: "rules",
  version: 3,
  updatedAt: "2026-11-21T08:30:00.914Z",
};

export const letterExample = {
  ...summaryExample,
  text: [
    "Dear Hiring Team,",
    "I am applying for the position of Platform engineer at Initech. I work as a Senior backend engineer at Analytical Engines Ltd.",
    "Of the skills that you name, I bring TypeScript and PostgreSQL.",
    "Senior backend engineer, Analytical Engines Ltd:\n- Built a payment service in TypeScript on AWS",
    "Thank you for your time and consideration. I look forward to hearing from you.",
    "Yours sincerely,\nAda Lovelace",
  ].join("\n\n"),
  refused: [
    {
      path: "/1",
      after: "I led a team of 12.",
      rule: "roles",
      detail: "The résumé does not show that you led.",
    },
  ],
};

export const editedExample = {
  ...letterExample,
  text: "Dear Mr Lumbergh,\n\nI have run Kubernetes for 10 years.\n\nAda Lovelace",
  unsupported: [
    {
      path: "/1",
      after: "I have run Kubernetes for 10 years.",
      rule: "skills",
      detail: "The résumé does not show Kubernetes.",
    },
  ],
  version: 4,
  updatedAt: "2026-11-21T08:42:00.000Z",
};

export const exportExample = {
  url: "https://tailor-files.s3.eu-central-1.amazonaws.com/renders/…",
  expiresAt: "2026-11-21T08:57:00.000Z",
  fileName: "Cover letter – Initech – Ada Lovelace.pdf",
  contentType: "application/pdf",
};
