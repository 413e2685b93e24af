const at = "2026-11-21T08:20:00.000Z";

const waiting = {
  tailoringId: "tlr_01JD8Q6C0E4R1ZW5JV7X9D3FMB",
  jobId: "job_01JD8Q4B7M2P9YX3HT5V8C1DKA",
  resumeId: "res_01JD8Q2V5N3K7XW9RZ4T6B0CEF",
  status: "PENDING",
  engine: "rules-1",
  usage: { inputTokens: 0, outputTokens: 0, costUsd: 0 },
  template: "classic",
  intensity: "standard",
  maxPages: 2,
  version: 1,
  createdAt: at,
  updatedAt: at,
};

export const startedExample = { ...waiting, changes: [], refused: [] };

const finishedAt = "2026-11-21T08:20:03.114Z";

export const summaryExample = {
  ...waiting,
  status: "COMPLETED",
  tailoredResumeId: "res_01JD8Q6C0E4R1ZW5JV7X9D3FMB",
  match: { before: 63, after: 71, honestMaximum: 84 },
  version: 3,
  updatedAt: finishedAt,
  startedAt: "2026-11-21T08:20:00.870Z",
  finishedAt,
};

export const tailoringExample = {
  ...summaryExample,
  changes: [
    {
      changeId: "chg_1",
      path: "/skills/0/keywords",
      action: "reorder",
      before: ["SQL", "TypeScript"],
      after: ["TypeScript", "SQL"],
      order: [1, 0],
      reason: "The posting asks for TypeScript first.",
      requirementIds: ["req_1"],
      evidence: [{ path: "/skills/0/keywords/1", quote: "TypeScript" }],
      decision: "accepted",
    },
  ],
  refused: [
    {
      path: "/skills/0/keywords/-",
      after: "Kubernetes",
      rule: "skill",
      detail: "The résumé does not show Kubernetes.",
    },
  ],
};

export const cancelledExample = {
  ...startedExample,
  status: "FAILED",
  version: 2,
  updatedAt: finishedAt,
  finishedAt,
  failure: { code: "cancelled", message: "You cancelled this tailoring.", retryable: true },
};
