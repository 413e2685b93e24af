const at = "2026-11-21T09:00:00.000Z";
const answeredAt = "2026-11-21T09:01:40.512Z";
const completedAt = "2026-11-21T09:06:12.040Z";
const scoredAt = "2026-11-21T09:06:13.371Z";

const introduction = {
  questionId: "qst_01JD8Q9A3K5M7P9R1T3V5X7Z9A",
  order: 1,
  text: "Please introduce yourself: who you are, what you do at Analytical Engines Ltd, and what you are looking for.",
  category: "introduction",
  focusArea: "introduction",
  difficulty: "easy",
  expectedDurationSeconds: 120,
};
const achievement = {
  questionId: "qst_01JD8Q9A3K5M7P9R1T3V5X7Z9B",
  order: 2,
  text: "Your résumé says: “Cut the nightly report from 4 hours to 20 minutes with PostgreSQL”. How did you go about it, and how do you know that it worked?",
  category: "experience",
  focusArea: "own result",
  difficulty: "medium",
  expectedDurationSeconds: 180,
};
const answer = {
  text: "I am a backend engineer at Analytical Engines, where I look after the payment service.",
  skipped: false,
  at: answeredAt,
};

export const domainsExample = {
  domains: [
    { id: "backend", name: "Back-end engineering" },
    { id: "nursing", name: "Nursing" },
  ],
  difficulties: ["easy", "medium", "hard"],
};

const row = {
  interviewId: "int_01JD8Q9A3K5M7P9R1T3V5X7Z9A",
  status: "IN_PROGRESS",
  role: "Backend engineer",
  domain: "backend",
  difficulty: "medium",
  mode: "conversational",
  resumeUsed: { resumeId: "res_01JD8Q2V5N3K7XW9RZ4T6B0CEF", name: "Ada, engineer", version: 2 },
  notices: [],
  engine: "rules-1",
  version: 1,
  createdAt: at,
  updatedAt: at,
};

export const startedExample = {
  ...row,
  progress: { current: 1, total: 2, answered: 0, skipped: 0 },
  questions: [introduction],
  nextQuestion: introduction,
};

const progress = { current: 2, total: 2, answered: 1, skipped: 0 };

export const interviewExample = {
  ...row,
  version: 2,
  updatedAt: answeredAt,
  progress,
  questions: [{ ...introduction, answer }, achievement],
  nextQuestion: achievement,
};

export const replyExample = { reply: "Thank you. Let us go on.", nextQuestion: achievement, progress };

export const scoringExample = {
  ...interviewExample,
  status: "SCORING",
  version: 3,
  updatedAt: completedAt,
  completedAt,
  nextQuestion: null,
};

export const rescoringExample = { ...scoringExample, version: 5 };

export const summaryExample = {
  ...row,
  status: "SCORED",
  overallScore: 38,
  version: 4,
  updatedAt: scoredAt,
  completedAt,
  progress,
};

const dimension = {
  id: "specificity",
  level: 2,
  score: 38,
  weight: 0.2,
  reason: "One detail.",
  quotes: ["I look after the payment service"],
};

export const resultExample = {
  interviewId: row.interviewId,
  status: "SCORED",
  engine: "rules",
  rubricVersion: "1.5.0",
  overallScore: 38,
  dimensions: [dimension],
  feedback: "You say who you are; say also what came of your work.",
  strengths: ["You name your present work."],
  improvements: ["Put a figure to a result."],
  answers: [
    {
      questionId: introduction.questionId,
      score: 38,
      dimensions: [dimension],
      quotes: dimension.quotes,
      strengths: ["You name your present work.", "You keep it short."],
      improvements: ["Say what came of it.", "Say what you are looking for."],
      modelAnswer: "Now: I am a senior backend engineer at Analytical Engines Ltd., since 2021. …",
      contradictions: [],
    },
  ],
  resumeUsed: row.resumeUsed,
  notices: [],
  durationMinutes: 6.2,
};
