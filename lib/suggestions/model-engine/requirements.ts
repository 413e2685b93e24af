import { matchResume } from "../../match/index.ts";
import type { Evidence } from "../model.ts";
import type { SuggestInput } from "../ports.ts";
import { isOpen, jobEvidence, nameOfJob } from "../rules/jobs-seen.ts";

/** Of so many open jobs so many requirements are shown, the newest jobs and the musts first. */
const MOST_JOBS = 8;
const MOST_OF_JOB = 10;
const LONGEST = 240;

/** A requirement of an open application as the model sees it, and what it stands for. */
export type Asked = { shown: string; text: string; job: string; evidence: Evidence };

/** The requirements of the open applications, in the order in which they are numbered. */
export function requirementsOf({ resume, jobs, now }: SuggestInput): Asked[] {
  return jobs
    .filter(isOpen)
    .slice(0, MOST_JOBS)
    .flatMap((job) => {
      const { analysis } = job;
      if (!analysis) return [];
      const verdicts = new Map(
        resume
          ? matchResume(resume.document, analysis, { now }).requirements.map((one) => [
              one.requirementId,
              one.verdict,
            ])
          : [],
      );
      return analysis.requirements
        .map((requirement, at) => ({ requirement, at }))
        .toSorted(
          (a, b) => Number(b.requirement.importance === "must") - Number(a.requirement.importance === "must"),
        )
        .slice(0, MOST_OF_JOB)
        .map(({ requirement: { requirementId, importance, text }, at }): Asked => {
          const words = text.replace(/\s+/gu, " ").slice(0, LONGEST);
          const verdict = verdicts.get(requirementId) ?? "unknown";
          return {
            shown: `${nameOfJob(job)}, ${importance}, ${verdict}: ${words}`,
            text: words,
            job: nameOfJob(job),
            evidence: jobEvidence(job, `/analysis/result/requirements/${at}/text`, text),
          };
        });
    });
}
