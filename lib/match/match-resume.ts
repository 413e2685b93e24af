import type { AnalysisResult, Requirement } from "../jobs/analysis/index.ts";
import type { ResumeDocument } from "../resumes/document.ts";
import { assess } from "./assess-requirement.ts";
import type { Assessment } from "./assessment.ts";
import { monthOfTime } from "./experience.ts";
import type { MatchPart, MatchReport } from "./model.ts";
import { factsOf, type ResumeFacts } from "./resume-facts.ts";
import { RUBRIC } from "./rubric.ts";
import { titleFit } from "./title-fit.ts";
import { shownBy, wantedOf } from "./wanted-skills.ts";

type Judged = { requirement: Requirement; assessment: Assessment };
type Shares = Record<MatchPart["id"], number | null>;

/**
 * Scores a résumé against a posting by the published rubric. Pure and deterministic; the order of skills does not matter.
 * @param options.now ISO time at which open-ended positions end
 */
export function matchResume(
  document: ResumeDocument,
  analysis: AnalysisResult,
  options: { now: string },
): MatchReport {
  const facts = factsOf(document, monthOfTime(options.now));
  const judged = analysis.requirements.map((requirement) => ({
    requirement,
    assessment: assess(requirement, facts),
  }));
  const keywords = keywordsOf(analysis, facts);
  const shares: Shares = {
    must: meanCredit(judged.filter((one) => partOf(one.requirement) === "must")),
    nice: meanCredit(judged.filter((one) => partOf(one.requirement) === "nice")),
    experience: meanCredit(judged.filter((one) => partOf(one.requirement) === "experience")),
    education: meanCredit(judged.filter((one) => partOf(one.requirement) === "education")),
    keywords: keywords.stated,
    title: titleFit(analysis, facts),
  };
  return {
    score: total(shares),
    honestMaximum: total({ ...shares, keywords: keywords.supported }),
    rubricVersion: RUBRIC.version,
    parts: PART_IDS.map((id) => partOfReport(id, shares[id])),
    requirements: judged.map(({ requirement, assessment: { verdict, evidence } }) => ({
      requirementId: requirement.requirementId,
      verdict,
      evidence,
    })),
    keywords: {
      matched: keywords.matched,
      missing: keywords.missing,
      supportedButUnstated: keywords.supportedButUnstated,
    },
  };
}

const PART_IDS = [
  "must",
  "nice",
  "keywords",
  "experience",
  "education",
  "title",
] as const satisfies readonly MatchPart["id"][];

/** Every requirement counts in exactly one part. */
function partOf({ category, importance, skills }: Requirement): MatchPart["id"] {
  if (category === "education") return "education";
  return category === "experience" && skills.length === 0 ? "experience" : importance;
}

function partOfReport(id: MatchPart["id"], share: number | null): MatchPart {
  return { id, weight: RUBRIC.weights[id], score: share === null ? null : Math.round(share * 1_000) / 10 };
}

/** The mean of what is known; wishes among experience and education count half. */
function meanCredit(judged: readonly Judged[]): number | null {
  let sum = 0;
  let count = 0;
  for (const { requirement, assessment } of judged) {
    if (assessment.credit === null) continue;
    const weight = partOf(requirement) === "nice" || requirement.importance === "must" ? 1 : RUBRIC.niceShare;
    sum += weight * assessment.credit;
    count += weight;
  }
  return count === 0 ? null : sum / count;
}

function total(shares: Shares): number {
  let sum = 0;
  let weights = 0;
  for (const id of PART_IDS) {
    const share = shares[id];
    if (share === null) continue;
    sum += RUBRIC.weights[id] * share;
    weights += RUBRIC.weights[id];
  }
  return weights === 0 ? 0 : Math.round((100 * sum) / weights);
}

/** A keyword is stated when the résumé names the very skill, supported when it names one that implies it. */
function keywordsOf({ keywords }: AnalysisResult, facts: ResumeFacts) {
  const matched: string[] = [];
  const missing: string[] = [];
  const supportedButUnstated: string[] = [];
  let all = 0;
  let stated = 0;
  let supported = 0;
  for (const { term, weight } of keywords) {
    const wanted = wantedOf(term);
    const shown = facts.lines.map((line) => shownBy(line, wanted)).filter((hit) => hit !== undefined);
    const isStated = shown.some((hit) => hit.stated);
    (isStated ? matched : shown.length > 0 ? supportedButUnstated : missing).push(term);
    all += weight;
    stated += isStated ? weight : 0;
    supported += shown.length > 0 ? weight : 0;
  }
  const share = (part: number) => (all === 0 ? null : part / all);
  return { matched, missing, supportedButUnstated, stated: share(stated), supported: share(supported) };
}
