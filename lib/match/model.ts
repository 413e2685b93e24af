import * as z from "zod";

/** `unknown`: the résumé says nothing either way, so the requirement is left out of the score. */
export const Verdict = z.enum(["met", "partial", "missing", "unknown"]);
export type Verdict = z.infer<typeof Verdict>;

/** A place in the résumé: `path` is a JSON Pointer to a text of the document, `quote` a part of that very text. */
export const MatchEvidence = z.object({ path: z.string(), quote: z.string() });
export type MatchEvidence = z.infer<typeof MatchEvidence>;

/** One part of the rubric; `score` is 0 to 100, or `null` when nothing is known and the part does not count. */
export const MatchPart = z.object({
  id: z.enum(["must", "nice", "keywords", "experience", "education", "title"]),
  weight: z.number().min(0).max(100),
  score: z.number().min(0).max(100).nullable(),
});
export type MatchPart = z.infer<typeof MatchPart>;

const RequirementMatch = z.object({
  requirementId: z.string(),
  verdict: Verdict,
  evidence: z.array(MatchEvidence),
});

/** How far a résumé shows what a posting asks for; the rubric is in docs/match-rubric.md. */
export const MatchReport = z
  .object({
    /** 0 to 100, whole. */
    score: z.int().min(0).max(100),
    /** The score if everything the résumé supports were named as the posting names it; never below `score`. */
    honestMaximum: z.int().min(0).max(100),
    rubricVersion: z.string(),
    parts: z.array(MatchPart),
    requirements: z.array(RequirementMatch),
    /** Terms in the posting's spelling. */
    keywords: z.object({
      matched: z.array(z.string()),
      missing: z.array(z.string()),
      supportedButUnstated: z.array(z.string()),
    }),
  })
  .meta({ id: "MatchReport" });
export type MatchReport = z.infer<typeof MatchReport>;
