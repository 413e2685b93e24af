import { matchResume } from "../../match/index.ts";
import type { Proposal, SuggestInput } from "../ports.ts";
import { isNotApplied, isOpen, jobEvidence, nameOfJob } from "./jobs-seen.ts";

const DAY_MS = 24 * 3600_000;
/** Employers who answer at all mostly do so within two weeks. */
const SILENT_DAYS = 14;
/** A match worth an application now, of 100. */
const GOOD_MATCH = 70;
const MOST_MATCHES = 5;

/** Saved jobs that the résumé answers to well, and nothing has been sent for. */
export function goodMatches({ resume, jobs, now }: SuggestInput): Proposal[] {
  if (!resume) return [];
  const scored = jobs.filter(isNotApplied).flatMap((job) => {
    if (!job.analysis || job.analysis.requirements.length === 0) return [];
    return [{ job, report: matchResume(resume.document, job.analysis, { now }) }];
  });
  return scored
    .filter(({ report }) => report.score >= GOOD_MATCH)
    .toSorted((a, b) => b.report.score - a.report.score || (a.job.jobId < b.job.jobId ? -1 : 1))
    .slice(0, MOST_MATCHES)
    .map(({ job, report }): Proposal => {
      const shown = report.requirements.flatMap(({ evidence }) => evidence.slice(0, 1)).slice(0, 3);
      return {
        key: `match ${job.jobId} ${resume.resumeId}`,
        category: "JOB_MATCH",
        priority: report.score >= 85 ? "high" : "medium",
        title: `Apply for ${nameOfJob(job)}`,
        text: `Your résumé answers to this posting with ${report.score} of 100. Tailor it and apply.`,
        evidence: shown.map(({ path, quote }) => ({ of: "resume", resumeId: resume.resumeId, path, quote })),
      };
    });
}

/** Next actions whose time is over. */
export function overdueActions({ jobs, now }: SuggestInput): Proposal[] {
  return jobs.filter(isOpen).flatMap((job): Proposal[] => {
    const { nextAction } = job;
    if (!nextAction || Date.parse(nextAction.at) >= Date.parse(now)) return [];
    return [
      {
        key: `overdue ${job.jobId} ${nextAction.at}`,
        category: "JOB_MATCH",
        priority: "high",
        title: `Overdue for ${nameOfJob(job)}: ${nextAction.text}`,
        text: `You meant to do this by ${nextAction.at.slice(0, 10)}. Do it, or set another day.`,
        evidence: [jobEvidence(job, "/nextAction/text", nextAction.text)],
      },
    ];
  });
}

/** Applications without an answer for more than two weeks. */
export function silentApplications({ jobs, now }: SuggestInput): Proposal[] {
  return jobs.flatMap((job): Proposal[] => {
    if (job.status !== "APPLIED") return [];
    const applied = job.appliedAt ?? job.statusHistory.findLast(({ status }) => status === "APPLIED")?.at;
    if (applied === undefined) return [];
    const days = Math.floor((Date.parse(now) - Date.parse(applied)) / DAY_MS);
    if (days <= SILENT_DAYS) return [];
    return [
      {
        key: `silent ${job.jobId} ${applied}`,
        category: "JOB_MATCH",
        priority: "medium",
        title: `Ask after your application for ${nameOfJob(job)}`,
        text: `You applied on ${applied.slice(0, 10)} and no answer is noted since. A short, friendly question is usual after two weeks.`,
        evidence: [jobEvidence(job, "/appliedAt", applied)],
      },
    ];
  });
}
