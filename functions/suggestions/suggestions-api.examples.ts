const at = "2026-11-21T09:10:00.000Z";

export const generationExample = {
  generationId: "gen_01JD8QB1C3D5E7F9G1H3J5K7M9",
  status: "PENDING",
  engine: "none",
  createdAt: at,
  updatedAt: at,
};

export const suggestionExample = {
  suggestionId: "sug_01JD8QB2D4E6F8G0H2J4K6M8N0",
  category: "SKILL_GAP",
  priority: "medium",
  title: "Not shown for Platform engineer at Initech: Kubernetes",
  text: "Your résumé does not show this. If you have done it, add where and what came of it. If you have not, leave it out and plan how to learn it: a course, a small project, or a task at work.",
  evidence: [
    {
      of: "job",
      jobId: "job_01JD8Q4B7M2P9YX3HT5V8C1DKA",
      path: "/analysis/result/requirements/1/text",
      quote: "Kubernetes",
    },
  ],
  read: false,
  source: "rules",
  version: 1,
  createdAt: at,
  updatedAt: at,
};

export const ownExample = {
  ...suggestionExample,
  category: "CAREER_ADVICE",
  title: "Ask Priya about the team",
  text: "She worked there until spring.",
  evidence: [],
  source: "user",
};
