export const jobStatisticsExample = {
  total: 12,
  byStatus: { NEW: 4, APPLIED: 5, INTERVIEW: 2, REJECTED: 1 },
  funnel: [
    { stage: "NEW", reached: 12, rate: 1 },
    { stage: "APPLIED", reached: 8, rate: 0.667 },
    { stage: "INTERVIEW", reached: 2, rate: 0.167 },
    { stage: "OFFER", reached: 0, rate: 0 },
    { stage: "ACCEPTED", reached: 0, rate: 0 },
  ],
  responseRate: 0.375,
  medianDaysToResponse: 9,
  weekly: [{ week: "2026-W47", created: 3, applied: 2 }],
};

export const statisticsExample = {
  totalSessions: 3,
  totalQuestionsAnswered: 27,
  totalQuestionsSkipped: 3,
  averageScore: 61.3,
  bestScore: 74,
  lastActivityAt: "2026-11-21T09:06:13.371Z",
  byDomain: [{ domain: "backend", sessions: 3, averageScore: 61.3 }],
  byDimension: [
    { id: "relevance", averageScore: 70 },
    { id: "structure", averageScore: 55.5 },
  ],
  trend: [
    { week: "2026-W47", sessions: 3, averageScore: 61.3, dimensions: { relevance: 70, structure: 55.5 } },
  ],
  streak: { currentDays: 2, longestDays: 4 },
  jobs: jobStatisticsExample,
  tailorings: { completed: 4, averageGain: 11.5 },
  usage: { tailor: { calls: 4, inputTokens: 18200, outputTokens: 5100, costUsd: 0.0437 } },
};

export const dashboardExample = {
  statistics: statisticsExample,
  recentInterviews: [],
  resumes: [],
  jobsByStatus: jobStatisticsExample.byStatus,
  activeWork: [
    { kind: "suggestions", generationId: "gen_01JD8Q2V5N3K7XW9RZ4T6B0CEH" },
    { kind: "analysis", jobId: "job_01JD8Q2V5N3K7XW9RZ4T6B0CEG" },
    {
      kind: "tailoring",
      tailoringId: "tlr_01JD8Q2V5N3K7XW9RZ4T6B0CEF",
      jobId: "job_01JD8Q2V5N3K7XW9RZ4T6B0CEF",
    },
    { kind: "scoring", interviewId: "int_01JD8Q2V5N3K7XW9RZ4T6B0CED" },
  ],
  unreadSuggestions: { count: 0, items: [] },
};
