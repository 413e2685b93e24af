import type { ResumeDocument } from "../../../resumes/index.ts";
import { monthOfTime, monthSpan, yearsCovered } from "../../../match/experience.ts";
import type { Contradiction } from "../model.ts";
import type { ReadSentence } from "../read-answer.ts";
import { COUNT, countIn } from "./counted.ts";

const YEARS = `(?:(${COUNT})\\+? (?:full |long |whole |good )?years?'?s?|(a decade|(?:${COUNT}) decades))`;
const ABOUT =
  "(?:over |more than |about |around |almost |nearly |roughly |some |a good |well over |the (?:last|past) |at least )*";
const WORKING =
  "(?:worked|led|managed|headed|supervised|directed|run|ran|taught|nursed|built|developed|designed|coached|sold|programmed|coded|written code|wrote code|served|practi[sc]ed|hired|recruited|mentored|been (?:an?|the|working|doing|leading|managing|teaching|building|writing|developing|nursing|selling|designing|running|programming|coding|in (?:the |this )?(?:industry|field|business|profession|trade|it|tech|software|sales|nursing|teaching|finance|accounting|marketing|hr|design|education|healthcare|support|security|product|data|management))|was (?:an?|the|head|director|in charge|responsible))";

const FORMS: readonly RegExp[] = [
  // "I have 20 years of experience", "with over 20 years' professional experience", "my 20 years in backend"
  new RegExp(
    `\\b(?:i have|i've|i bring|with|my)\\b(?: got)? ${ABOUT}${YEARS}(?: of)?(?: \\w+){0,2} experience\\b`,
    "u",
  ),
  new RegExp(
    `\\b(?:i have|i've|i bring|my|in my) ${ABOUT}${YEARS} (?:as an? |of (?:leading|managing|teaching|building|writing|developing|nursing|selling|designing|running|programming|coding)|in (?:the |this )?(?:industry|field|business|profession|trade|it|tech|software|sales|nursing|teaching|finance|accounting|marketing|hr|design|education|healthcare|support|security|product|data|management|backend|frontend|engineering)\\b)`,
    "u",
  ),
  // "I led 500 engineers for 20 years", "I have been a nurse for more than 20 years"
  new RegExp(`\\bi(?:'ve| have)?(?: \\w+ly| also)? ${WORKING}\\b[^.;]{0,80}?\\bfor ${ABOUT}${YEARS}`, "u"),
];
const NOT_OWN =
  /\b(?:they|he|she|it|who|which|that|colleague|team has|candidate|required|asked for|if|would|will|not|never|company|combined|together|between us)\b/u;
const FORGIVEN = 1.5;

function claimedYears(folded: string): number | undefined {
  for (const form of FORMS) {
    const [whole = "", years, decades] = form.exec(folded) ?? [];
    if (whole === "" || NOT_OWN.test(whole)) continue;
    if (years !== undefined) return countIn(years);
    if (decades === "a decade") return 10;
    const count = decades === undefined ? undefined : countIn(decades.replace(/ decades$/, ""));
    if (count !== undefined) return 10 * count;
  }
  return undefined;
}

/** Longer in work than the dated work of the résumé adds up to. Shorter is none: it may count a part of it. */
export function yearsClaims(sentence: ReadSentence, resume: ResumeDocument, now: string): Contradiction[] {
  const claimed = claimedYears(sentence.folded);
  if (claimed === undefined || /\b(?:company|colleague|candidate|would)\b/u.test(sentence.folded)) return [];
  const jobs = resume.work ?? [];
  const spans = [...jobs, ...(resume.volunteer ?? []), ...(resume.projects ?? [])]
    .map(({ startDate, endDate }) => monthSpan(startDate, endDate, monthOfTime(now)))
    .filter((span) => span !== undefined);
  const dated = jobs.every(({ startDate }) => startDate !== undefined);
  if (jobs.length === 0 || spans.length === 0 || !dated) return [];
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
