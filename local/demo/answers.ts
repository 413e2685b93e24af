import * as z from "zod";

// What the demo reads of the API's answers: a client need not know the rest.

const Failure = z.object({ code: z.string(), message: z.string() });

export const Nothing = z.undefined();
export const Outbox = z.array(z.object({ code: z.string() }));
export const Registered = z.object({ userId: z.string() });
export const Tokens = z.object({ accessToken: z.string() });
export const StartedUpload = z.object({
  resume: z.object({ resumeId: z.string() }),
  upload: z.object({ url: z.string(), fields: z.record(z.string(), z.string()) }),
});

export const Resume = z.object({
  status: z.enum(["AWAITING_UPLOAD", "PARSING", "READY", "FAILED"]),
  failure: Failure.optional(),
  parse: z
    .object({
      engine: z.string(),
      confidence: z.record(z.string(), z.number()),
      warnings: z.array(z.object({ code: z.string(), message: z.string() })),
    })
    .optional(),
  document: z
    .object({
      basics: z.object({ name: z.string().optional(), email: z.string().optional() }).optional(),
      work: z.array(z.object({ name: z.string().optional(), position: z.string().optional() })).default([]),
      education: z.array(z.unknown()).default([]),
      skills: z.array(z.object({ keywords: z.array(z.string()).default([]) })).default([]),
    })
    .optional(),
});

export const Job = z.object({
  jobId: z.string(),
  title: z.string(),
  company: z.string(),
  status: z.string(),
  analysis: z.object({
    status: z.string(),
    engine: z.string().optional(),
    result: z.object({ requirements: z.array(z.object({ importance: z.string() })) }).optional(),
  }),
});

export const Match = z.object({
  score: z.number(),
  honestMaximum: z.number(),
  requirements: z.array(z.object({ requirementId: z.string(), verdict: z.string() })),
  keywords: z.object({ missing: z.array(z.unknown()), supportedButUnstated: z.array(z.unknown()) }),
});

const Change = z.object({
  changeId: z.string(),
  path: z.string(),
  action: z.string(),
  before: z.unknown(),
  after: z.unknown(),
  reason: z.string(),
  evidence: z.array(z.object({ path: z.string(), quote: z.string() })),
  decision: z.string(),
});
export type Change = z.infer<typeof Change>;

export const Tailoring = z.object({
  tailoringId: z.string(),
  status: z.string(),
  engine: z.string(),
  tailoredResumeId: z.string().optional(),
  changes: z.array(Change),
  refused: z.array(z.object({ path: z.string(), after: z.unknown(), rule: z.string(), detail: z.string() })),
  match: z.object({ before: z.number(), after: z.number(), honestMaximum: z.number() }).optional(),
  failure: Failure.optional(),
});
export type Tailoring = z.infer<typeof Tailoring>;

export const Export = z.object({ url: z.string(), fileName: z.string() });

const Question = z.object({ questionId: z.string(), text: z.string() });

export const Interview = z.object({
  interviewId: z.string(),
  status: z.enum(["IN_PROGRESS", "SCORING", "SCORED", "SCORING_FAILED"]),
  domain: z.string(),
  notices: z.array(z.object({ code: z.string(), message: z.string() })),
  nextQuestion: Question.nullable(),
});

export const Reply = z.object({ reply: z.string(), nextQuestion: Question.nullable() });

export const Scores = z.object({
  status: z.enum(["SCORING", "SCORED", "SCORING_FAILED"]),
  rubricVersion: z.string().optional(),
  overallScore: z.number().optional(),
  feedback: z.string().optional(),
  dimensions: z.array(z.object({ id: z.string(), score: z.number() })).default([]),
  answers: z
    .array(
      z.object({
        score: z.number(),
        floor: z.string().optional(),
        quotes: z.array(z.string()),
        improvements: z.array(z.string()),
      }),
    )
    .default([]),
  failure: Failure.optional(),
});
