import * as z from "zod";

import { QuestionId } from "../../lib/kernel/ids.ts";
import { routesFor } from "../../lib/http/route.ts";
import { DIFFICULTIES, DOMAINS } from "../../lib/interviews/bank/model.ts";
import {
  DEFAULT_QUESTIONS,
  MAX_ANSWER,
  MAX_QUESTIONS,
  PracticeQuestions,
  PracticeResult,
} from "../../lib/interviews/model.ts";
import type { makeEvaluatePractice, makePractiseQuestions } from "../../lib/interviews/practise.ts";
import { MAX_DESCRIPTION } from "../../lib/jobs/model.ts";
import { ResumeDocument } from "../../lib/resumes/document.ts";
import { practiceExample, practiceResultExample, practisedAnswer } from "./practice.examples.ts";

export type PracticeDeps = {
  practiseQuestions: ReturnType<typeof makePractiseQuestions>;
  evaluatePractice: ReturnType<typeof makeEvaluatePractice>;
};

const route = routesFor<PracticeDeps>();
const tag = "Interviews";
/** What questions are made from comes with the request and goes with it. */
const material = {
  document: ResumeDocument.optional(),
  posting: z.string().trim().min(1).max(MAX_DESCRIPTION).optional(),
};

export const practiceRoutes = [
  route({
    id: "practiseQuestions",
    method: "POST",
    path: "/v1/practice/questions",
    access: "optional",
    summary: "Questions to practise on, with or without an account. Nothing is stored.",
    tag,
    body: z.strictObject({
      ...material,
      role: z.string().trim().min(1).max(200).optional(),
      domain: z.enum(DOMAINS).optional(),
      difficulty: z.enum(DIFFICULTIES).default("medium"),
      questionCount: z.number().int().min(1).max(MAX_QUESTIONS).default(DEFAULT_QUESTIONS),
    }),
    bodyExample: { role: "Backend engineer", domain: "backend", questionCount: 3 },
    answer: {
      status: 200,
      schema: PracticeQuestions,
      example: practiceExample,
      description: "The questions; their ids tell the evaluation which they are.",
    },
    run: async ({ practiseQuestions }, { ids, body }) => ({ body: await practiseQuestions(ids, body) }),
  }),
  route({
    id: "evaluatePractice",
    method: "POST",
    path: "/v1/practice/evaluations",
    access: "optional",
    summary: "Score answers to practice questions, with or without an account. Nothing is stored.",
    tag,
    body: z.strictObject({
      ...material,
      answers: z
        .array(
          z
            .strictObject({
              questionId: QuestionId,
              answer: z.string().max(MAX_ANSWER).optional(),
              skip: z.literal(true).optional(),
            })
            .refine(({ answer, skip }) => (answer === undefined) === (skip === true), {
              path: ["answer"],
              error: "give an answer, or skip the question",
            }),
        )
        .min(1)
        .max(MAX_QUESTIONS),
    }),
    bodyExample: {
      answers: [{ ...practisedAnswer, questionId: QuestionId.parse(practisedAnswer.questionId) }],
    },
    answer: {
      status: 200,
      schema: PracticeResult,
      example: practiceResultExample,
      description: "The scores by answer and dimension.",
    },
    problems: [{ status: 503, code: "scoring_unavailable" }],
    run: async ({ evaluatePractice }, { body: { answers, ...material } }) => {
      const given = answers.map(({ questionId, answer }) => ({ questionId, answer }));
      return { body: { status: "SCORED", ...(await evaluatePractice(given, material)) } };
    },
  }),
];
