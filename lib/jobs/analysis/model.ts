import * as z from "zod";

const line = z.string().max(2_000);

/** Where the work is done; `unknown` when the posting does not say. */
export const Workplace = z.enum(["remote", "hybrid", "onsite", "unknown"]);
export type Workplace = z.infer<typeof Workplace>;

/** The kind of contract; `unknown` when the posting does not say. */
export const EmploymentType = z.enum([
  "full_time",
  "part_time",
  "contract",
  "temporary",
  "internship",
  "apprenticeship",
  "volunteer",
  "unknown",
]);
export type EmploymentType = z.infer<typeof EmploymentType>;

/** The rung of the career ladder, as the title or the text has it; `unknown` when neither says. */
export const Seniority = z.enum([
  "intern",
  "entry",
  "mid",
  "senior",
  "lead",
  "manager",
  "director",
  "executive",
  "unknown",
]);
export type Seniority = z.infer<typeof Seniority>;

/** Pay as offered, in units of `currency` (ISO 4217) a `period`; one bound is absent when only the other is given. */
export const Salary = z.object({
  min: z.number().positive().optional(),
  max: z.number().positive().optional(),
  currency: z.string().regex(/^[A-Z]{3}$/),
  period: z.enum(["hour", "day", "week", "month", "year", "unknown"]),
});
export type Salary = z.infer<typeof Salary>;

export const RequirementCategory = z.enum([
  "skill",
  "experience",
  "education",
  "certificate",
  "language",
  "other",
]);
export type RequirementCategory = z.infer<typeof RequirementCategory>;

/** One thing the employer asks for: `text` is the posting's own line, `skills` are names of the lexicon. */
export const Requirement = z.object({
  requirementId: z.string().regex(/^req_[0-9]{1,4}$/),
  text: line,
  importance: z.enum(["must", "nice"]),
  category: RequirementCategory,
  skills: z.array(line),
});
export type Requirement = z.infer<typeof Requirement>;

/** A term of the posting in its own spelling and how much it counts there, 0 to 1. */
export const Keyword = z.object({ term: line, weight: z.number().min(0).max(1) });
export type Keyword = z.infer<typeof Keyword>;

export const AnalysisWarning = z.object({
  code: z.enum([
    "ai_instructions_ignored",
    "hidden_text_ignored",
    "too_short",
    "not_a_posting",
    "no_requirements_found",
    "other_language",
    "model_failed",
    "model_values_dropped",
    "engines_disagree",
  ]),
  message: line,
});
export type AnalysisWarning = z.infer<typeof AnalysisWarning>;

/** What a posting says, and nothing that it does not: an absent text is "", an absent choice `unknown`. */
export const AnalysisResult = z
  .object({
    title: line,
    company: line,
    location: line,
    workplace: Workplace,
    employmentType: EmploymentType,
    seniority: Seniority,
    salary: Salary.optional(),
    summary: z.string().max(4_000),
    responsibilities: z.array(line),
    requirements: z.array(Requirement),
    skills: z.object({ technical: z.array(line), soft: z.array(line) }),
    keywords: z.array(Keyword),
    warnings: z.array(AnalysisWarning),
  })
  .meta({ id: "PostingAnalysis" });
export type AnalysisResult = z.infer<typeof AnalysisResult>;
