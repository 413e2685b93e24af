import type { ResumeDocument } from "../../../resumes/index.ts";
import { monthSpan, monthOfTime, yearsCovered } from "../../../match/experience.ts";
import type { Contradiction } from "../model.ts";
import type { ReadSentence } from "../read-answer.ts";
import { fold } from "../text/fold.ts";
import { COUNT, countIn } from "./counted.ts";
import { spokenName } from "./names.ts";

type Job = NonNullable<ResumeDocument["work"]>[number];
type Employment = { name: string; jobs: { job: Job; index: number }[] };

function employments(resume: ResumeDocument): Employment[] {
  const found = new Map<string, Employment>();
  (resume.work ?? []).forEach((job, index) => {
    const name = spokenName(job.name);
    if (name.length < 3) return;
    const entry = found.get(name) ?? { name, jobs: [] };
    entry.jobs.push({ job, index });
    found.set(name, entry);
  });
  return [...found.values()];
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const LINK = "(?:[\\w,'&.-]+\\s+){0,4}?";
const YEAR = "((?:19|20)\\d\\d)";
// What happened before, after or apart from the time there, and what is only planned, says nothing of its dates.
const ELSEWHERE =
  /\b(?:before|after|prior|previously|since leaving|founded|later|plan|will|would|if|until i joined|competitors?|customers?|clients?|vendors?|not)\b/u;
const RANKS = [
  "intern",
  "junior",
  "senior",
  "lead",
  "principal",
  "staff",
  "manager",
  "head",
  "director",
  "vice president",
  "vp",
  "chief",
  "cto",
  "ceo",
  "cfo",
  "coo",
  "partner",
];
const HIGH = new Set([
  "senior",
  "lead",
  "principal",
  "staff",
  "manager",
  "head",
  "director",
  "vice president",
  "vp",
  "chief",
  "cto",
  "ceo",
  "cfo",
  "coo",
  "partner",
]);

const yearsOf = (job: Job, now: string): [number, number] | undefined =>
  job.startDate === undefined
    ? undefined
    : [Number(job.startDate.slice(0, 4)), Number((job.endDate ?? now).slice(0, 4))];

function dateClaim(sentence: ReadSentence, { name, jobs }: Employment, now: string): Contradiction[] {
  const spans = jobs.map(({ job }) => yearsOf(job, now));
  const [first] = jobs;
  if (first === undefined || spans.includes(undefined) || ELSEWHERE.test(sentence.folded)) return [];
  const at = `(?:joined|started at|began at|left|worked (?:at|for)|was (?:at|with)|been (?:at|with)|at|with|job at|time at)\\s+${escaped(name)}`;
  const years = [
    ...sentence.folded.matchAll(
      new RegExp(`${at}\\s*,?\\s+${LINK}(?:in|from|since|until|between|back in)\\s+${YEAR}`, "gu"),
    ),
    ...sentence.folded.matchAll(
      new RegExp(`(?:in|since|from|back in)\\s+${YEAR}\\s*,?\\s+${LINK}${at}(?![\\w])`, "gu"),
    ),
  ].map((match) => Number(match[1]));
  const wrong = years.find(
    (year) => !spans.some((span) => span !== undefined && year >= span[0] && year <= span[1]),
  );
  if (wrong === undefined) return [];
  const { startDate = "", endDate } = first.job;
  return [
    {
      quote: sentence.raw,
      path: `/work/${first.index}/startDate`,
      resumeSays: `${first.job.name ?? ""}: ${startDate} – ${endDate ?? "today"}`,
      message: `You place ${first.job.name ?? ""} in ${wrong}; the résumé has it ${startDate} – ${endDate ?? "today"}.`,
    },
  ];
}

function lengthClaim(sentence: ReadSentence, { name, jobs }: Employment, now: string): Contradiction[] {
  const years = new RegExp(
    `\\b(?:i|i've)\\b[^.]{0,60}\\b(?:worked|spent|been|was|stayed)\\b[^.]{0,40}\\b(?:(?:at|with|for)\\s+${escaped(name)}\\s+(?:for\\s+)?(?:about |over |almost |nearly |more than )?(${COUNT})\\s+years?|(${COUNT})\\s+years?\\s+(?:at|with|for)\\s+${escaped(name)})(?![\\w])`,
    "u",
  ).exec(sentence.folded);
  const word = years?.[1] ?? years?.[2];
  const claimed = word === undefined ? undefined : countIn(word);
  const spans = jobs
    .map(({ job }) => monthSpan(job.startDate, job.endDate, monthOfTime(now)))
    .filter((span) => span !== undefined);
  const [first] = jobs;
  if (claimed === undefined || first === undefined || spans.length < jobs.length) return [];
  const held = yearsCovered(spans);
  if (Math.abs(claimed - held) <= Math.max(1.1, held * 0.3)) return [];
  return [
    {
      quote: sentence.raw,
      path: `/work/${first.index}`,
      resumeSays: `${first.job.name ?? ""}: ${held.toFixed(1)} years by its dates`,
      message: `You say ${claimed} years at ${first.job.name ?? ""}; by the dates in the résumé it is ${held.toFixed(1)}.`,
    },
  ];
}

function titleClaim(sentence: ReadSentence, { name, jobs }: Employment): Contradiction[] {
  const title = new RegExp(
    `(?:\\bi (?:was|am|worked as|became|served as|started as)|\\bas|\\bmy (?:role|job|title|position) (?:as|was)) (?:an?|the|their)?\\s*((?:[\\w/-]+\\s+){1,5}?)(?:at|for|with|of)\\s+${escaped(name)}(?![\\w])`,
    "u",
  ).exec(sentence.folded)?.[1];
  const [first] = jobs;
  if (title === undefined || first === undefined || jobs.some(({ job }) => job.position === undefined))
    return [];
  const positions = fold(jobs.map(({ job }) => job.position).join(" | "));
  const held = positions
    .replace(/\bsr\b\.?/g, "senior")
    .replace(/\bmgr\b/g, "manager")
    .replace(/\bvice president\b/g, "vp");
  const claimed = RANKS.find(
    (rank) =>
      HIGH.has(rank) &&
      new RegExp(`\\b${rank}\\b`, "u").test(title) &&
      !new RegExp(`\\b${rank === "vice president" ? "vp" : rank}\\b`, "u").test(held),
  );
  // A rank that the résumé names in another word ("team lead" for "manager") is no contradiction; a rank above none at all is.
  if (
    claimed === undefined ||
    [...HIGH].some((rank) => new RegExp(`\\b${rank}\\b`, "u").test(held) && rank !== "senior")
  )
    return [];
  return [
    {
      quote: sentence.raw,
      path: `/work/${first.index}/position`,
      resumeSays: jobs.map(({ job }) => job.position).join(", "),
      message: `You call yourself ${title.trim()} at ${first.job.name ?? ""}; the résumé says ${jobs.map(({ job }) => job.position).join(", ")}.`,
    },
  ];
}

/** Claims about when, how long and as what the person worked somewhere, held against the entries of that employer. */
export function employmentClaims(
  sentence: ReadSentence,
  resume: ResumeDocument,
  now: string,
): Contradiction[] {
  const named = employments(resume).filter(({ name }) =>
    new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`, "u").test(sentence.folded),
  );
  // With two employers in a sentence it is not certain which of them a date belongs to.
  if (named.length !== 1) return [];
  return named.flatMap((employment) => [
    ...dateClaim(sentence, employment, now),
    ...lengthClaim(sentence, employment, now),
    ...titleClaim(sentence, employment),
  ]);
}
