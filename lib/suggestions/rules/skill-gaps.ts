import type { AnalysisResult } from "../../jobs/index.ts";
import { matchResume } from "../../match/index.ts";
import type { JobSeen, Proposal, SuggestInput } from "../ports.ts";
import { isOpen, jobEvidence, nameOfJob } from "./jobs-seen.ts";

const MOST_PER_JOB = 3;
/** A requirement of so many open jobs is a pattern, not one employer's wish. */
const RECURRING = 2;

type Requirement = AnalysisResult["requirements"][number];

/** Sentences about the procedure that stand among requirements: "Qualifications are based on length of experience." */
const ABOUT_PROCEDURE = /\b(?:is|are|will|cannot|do you)\b/iu;

/** Whether somebody can learn it, or show it: not "Background investigation required." */
function canBeShown({ category, skills, text }: Requirement): boolean {
  return skills.length > 0 || (category !== "other" && !ABOUT_PROCEDURE.test(text));
}

/** Must requirements of open jobs that the résumé does not show. Never "add it to your résumé": show it where it is true, or learn it. */
export function skillGaps({ resume, jobs, now }: SuggestInput): Proposal[] {
  if (!resume) return [];
  return jobs.filter(isOpen).flatMap((job) => {
    const { analysis } = job;
    if (!analysis) return [];
    const { requirements } = matchResume(resume.document, analysis, { now });
    const missing = new Set(
      requirements.filter(({ verdict }) => verdict === "missing").map((one) => one.requirementId),
    );
    return analysis.requirements
      .map((requirement, at) => ({ requirement, at }))
      .filter(
        ({ requirement }) =>
          requirement.importance === "must" &&
          missing.has(requirement.requirementId) &&
          canBeShown(requirement),
      )
      .slice(0, MOST_PER_JOB)
      .map(({ requirement: { text }, at }): Proposal => {
        const path = `/analysis/result/requirements/${at}/text`;
        return {
          key: `gap ${job.jobId} ${text}`,
          category: "SKILL_GAP",
          priority: job.status === "APPLIED" || job.status === "INTERVIEW" ? "high" : "medium",
          title: `Not shown for ${nameOfJob(job)}: ${text}`,
          text:
            "Your résumé does not show this. If you have done it, add where and what came of it. " +
            "If you have not, leave it out and plan how to learn it: a course, a small project, or a task at work.",
          evidence: [jobEvidence(job, path, text)],
        };
      });
  });
}

/** Skills that several open jobs ask for and the résumé does not show: worth learning beyond one application. */
export function recurringGaps({ resume, jobs, now }: SuggestInput): Proposal[] {
  if (!resume) return [];
  const wanting = new Map<string, { term: string; jobs: { job: JobSeen; at: number }[] }>();
  for (const job of jobs.filter(isOpen)) {
    if (!job.analysis) continue;
    const missing = matchResume(resume.document, job.analysis, { now }).keywords.missing;
    for (const [at, { term }] of job.analysis.keywords.entries()) {
      if (!missing.includes(term)) continue;
      const found = wanting.get(term.toLowerCase()) ?? { term, jobs: [] };
      if (found.jobs.every((one) => one.job.jobId !== job.jobId)) found.jobs.push({ job, at });
      wanting.set(term.toLowerCase(), found);
    }
  }
  return [...wanting.entries()]
    .filter(([, found]) => found.jobs.length >= RECURRING)
    .map(([name, { term, jobs: asking }]): Proposal => ({
      key: `recurring ${name}`,
      category: "CAREER_ADVICE",
      priority: asking.length > RECURRING ? "high" : "medium",
      title: `${asking.length} of your saved jobs ask for ${term}`,
      text: `Your résumé does not show ${term}. Several employers want it, so learning it pays beyond one application; until you have used it, leave it out.`,
      evidence: asking
        .slice(0, 3)
        .map(({ job, at }) => jobEvidence(job, `/analysis/result/keywords/${at}/term`, term)),
    }));
}
