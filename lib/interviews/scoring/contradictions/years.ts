import type { ResumeDocument } from "../../../resumes/index.ts";
import { monthOfTime, monthSpan, yearsAsked, yearsCovered } from "../../../match/experience.ts";
import type { Contradiction } from "../model.ts";
import type { ReadSentence } from "../read-answer.ts";

const CLAIM =
  /\b(?:i have|i've|i bring|with|my)\b[^.]{0,40}\byears?'?s?\b[^.]{0,12}\b(?:of )?(?:\w+ )?experience\b|\bi(?:'ve| have) (?:been|worked)\b[^.]{0,60}\bfor\b[^.]{0,30}\byears?\b/u;
const NOT_OWN =
  /\b(?:they|he|she|colleague|team has|candidate|required|asked for|if|would|will|not|company)\b/u;
const FORGIVEN = 1.5;

/** More years of experience claimed than the dated work of the résumé adds up to. Fewer are none: they may count a part of it. */
export function yearsClaims(sentence: ReadSentence, resume: ResumeDocument, now: string): Contradiction[] {
  if (!CLAIM.test(sentence.folded) || NOT_OWN.test(sentence.folded)) return [];
  const claimed = yearsAsked(sentence.folded);
  const jobs = resume.work ?? [];
  const spans = jobs
    .map(({ startDate, endDate }) => monthSpan(startDate, endDate, monthOfTime(now)))
    .filter((span) => span !== undefined);
  if (claimed === undefined || spans.length === 0 || spans.length < jobs.length) return [];
  const held = yearsCovered(spans);
  if (claimed <= held + Math.max(FORGIVEN, held * 0.25)) return [];
  return [
    {
      quote: sentence.raw,
      path: "/work",
      resumeSays: `${held.toFixed(1)} years of dated work`,
      message: `You say ${claimed} years; the dated work of the résumé adds up to ${held.toFixed(1)}.`,
    },
  ];
}
