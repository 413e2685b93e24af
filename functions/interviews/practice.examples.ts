/** A question of the bank with an answer: what the reference page sends. */
export const practisedAnswer = {
  questionId: "qst_0000000000EYKAB2AYABA3X0Y0",
  answer:
    "Correctness under load. At my last job I built the ledger that three shops wrote to, and I liked that nobody ever noticed it.",
};

export const practiceExample = {
  role: "Backend engineer",
  domain: "backend",
  difficulty: "medium",
  engine: "rules-1",
  notices: [
    {
      code: "no_resume",
      message: "No résumé came with the request, so the questions are general ones.",
    },
  ],
  questions: [
    {
      questionId: practisedAnswer.questionId,
      order: 1,
      text: "What draws you to the parts of a system that its users never see?",
      category: "motivation",
      focusArea: "motivation",
      difficulty: "easy",
      expectedDurationSeconds: 90,
    },
  ],
};

const dimension = {
  id: "depth",
  level: 3,
  score: 55,
  weight: 0.2,
  reason: "Some points are explained.",
  quotes: ["I built the ledger that three shops wrote to"],
};

export const practiceResultExample = {
  status: "SCORED",
  engine: "rules",
  rubricVersion: "1.5.0",
  overallScore: 55,
  dimensions: [dimension],
  feedback: "A concrete start; say more about what it meant for the people who used it.",
  strengths: ["You name something that you built."],
  improvements: ["Tell what came of it."],
  answers: [
    {
      questionId: practisedAnswer.questionId,
      score: 55,
      dimensions: [dimension],
      quotes: dimension.quotes,
      strengths: ["You name something that you built.", "You give the reason."],
      improvements: ["Tell what came of it.", "Put a figure to it."],
      modelAnswer: "What holds me is correctness under load. …",
      contradictions: [],
    },
  ],
};
