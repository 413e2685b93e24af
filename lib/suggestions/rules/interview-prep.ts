import { domainOfTitle } from "../../interviews/index.ts";
import type { Proposal, SuggestInput } from "../ports.ts";
import { jobEvidence, nameOfJob } from "./jobs-seen.ts";

/** Below this average, of 100, a dimension is worth practice. */
const WEAK = 60;
const MOST_DIMENSIONS = 2;

/** What helps with each dimension of the interview rubric. */
const ADVICE = {
  relevance: "Answer what was asked in the first sentence, then tell the story that shows it.",
  structure: "Tell situation, task, what you did and what came of it, in that order.",
  depth: "Say why you chose what you did, what else you considered and what it cost.",
  specificity: "Name the system, the number and the day instead of speaking in general.",
  clarity: "Use short sentences and stop when the point is made.",
} as const;

/** The dimensions in which interviews went worst. */
export function weakDimensions({ interviews }: SuggestInput): Proposal[] {
  return interviews.byDimension
    .map((dimension, at) => ({ ...dimension, at }))
    .filter(({ averageScore }) => averageScore < WEAK)
    .toSorted((a, b) => a.averageScore - b.averageScore || a.at - b.at)
    .slice(0, MOST_DIMENSIONS)
    .map(({ id, averageScore, at }): Proposal => ({
      key: `dimension ${id}`,
      category: "INTERVIEW_PREP",
      priority: averageScore < WEAK / 2 ? "high" : "medium",
      title: `Practise ${id}`,
      text: `Your answers average ${averageScore} of 100 in ${id}. ${ADVICE[id]}`,
      evidence: [{ of: "statistics", path: `/byDimension/${at}/averageScore`, quote: String(averageScore) }],
    }));
}

/** Interviews that are coming up in a field that was never practised. */
export function unpractisedDomains({ jobs, interviews }: SuggestInput): Proposal[] {
  const practised = new Set(interviews.byDomain.map(({ domain }) => domain));
  return jobs.flatMap((job, at): Proposal[] => {
    if (job.status !== "INTERVIEW") return [];
    const domain = domainOfTitle(job.title);
    const known = domain === undefined ? interviews.totalSessions > 0 : practised.has(domain);
    if (known || jobs.findIndex(({ jobId }) => jobId === job.jobId) !== at) return [];
    return [
      {
        key: `practise ${job.jobId}`,
        category: "INTERVIEW_PREP",
        priority: "high",
        title: `Practise for ${nameOfJob(job)}`,
        text: "You have an interview here and have not practised in this field yet. Start one for this job: its questions come from the posting and your résumé.",
        evidence: [jobEvidence(job, "/title", job.title)],
      },
    ];
  });
}
