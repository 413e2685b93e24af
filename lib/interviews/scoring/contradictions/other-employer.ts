import type { ResumeDocument } from "../../../resumes/index.ts";
import { findSkills } from "../../../skills/index.ts";
import type { Contradiction } from "../model.ts";
import type { ReadSentence } from "../read-answer.ts";
import { nameWords, resumeNames, textNames } from "./names.ts";

const NO_NAME = "i|i'm|i've|i'd|i'll|we|we're|we've|my|our|the|a|an|it|he|she|they|this|that|in|on|as";
const TOKEN = `(?!(?:${NO_NAME})(?![\\p{L}'])|(?:I|We|My|Our|The|It|In|As)(?![\\p{L}]))\\p{Lu}(?:[\\p{L}\\p{N}&.-]|'(?!s\\b))*`;
const NAME = new RegExp(`${TOKEN}(?:\\s+(?:(?:&|and|of|of the|de)\\s+)?${TOKEN})*`, "uy");
const BEFORE_NAME = /\b(?:at|for|with|by|of|joined|left)\s+(?=\S)/gu;

// Someone else's doing, a wish or a doubt is no claim of one's own.
const NOT_CLAIMED =
  /\b(?:would|wouldn't|want(?:ed|s)?|hope[ds]?|wish|dream|if|like to|could|might|never|not|n't|appl(?:y|ied)|interview(?:ed|ing|s)?|he|she|they|who|whose|his|her|their|friend|wife|husband|brother|sister|father|mother|candidates?|competitors?|customers?|clients?|vendors?|suppliers?|partners?|contacts?|buyers?|accounts?|procurement|someone|somebody|contract(?:or|ed)?|consult\w*|freelanc\w*|agency|spoke|speak|talk|talked|presented|presentation|conference|attended|visited|studied|graduated|degree|course|workshop|training)\b|n't\b/u;

const ROLE =
  "(?:an?|the|one of|part of|head|director|lead|chief|senior|junior|vice|vp|cto|ceo|team|in charge)";
const DEED =
  "(?:led|founded|managed|headed|supervised|directed|oversaw|built|developed|designed|launched|owned|wrote|maintained|migrated|taught|nursed|hired|mentored|coached|programmed|coded|ran|grew|worked|shipped|created|introduced|trained|rebuilt|reduced|increased|cut|doubled|saved)";
// What stands right before "at X" when somebody tells where they worked.
const AT: readonly RegExp[] = [
  /\b(?:i|we)(?:'ve| have| had|'d)?(?: \w+ly| also| once| then| first)? (?:worked|work|used to work|been working|interned|been employed|was employed|was hired|started(?: \w+){0,3}|began(?: \w+){0,3}|served|spent(?: [\w-]+){1,3} (?:years|months|summers?))(?: as(?: [\w-]+){1,5}| there| before| full-time| part-time)? at$/u,
  new RegExp(
    `\\b(?:i|we)(?:'m| am| was| were|'ve been| have been| became)(?: \\w+ly| now| then)? ${ROLE}(?: [\\w-]+){0,6} at$`,
    "u",
  ),
  /\b(?:when|while|since|before|after|until) (?:i|we) (?:was|were|worked|started|began|interned)(?: [\w-]+){0,4} at$/u,
  /\b(?:my|our)(?: \w+){0,2} (?:time|years|days|stint|tenure|internship|apprenticeship|role|job|position|career|work|boss|team|colleagues?|teammates?|mentor|tech lead)(?: as(?: [\w-]+){1,4})? at$/u,
  /(?:\b(?:years?|months?|decades?)|\b(?:19|20)\d\d|\bago|\blast (?:year|month|week|summer|winter|spring|autumn|fall|quarter)|\bcurrently|\bpreviously|\bworking|\bemployed),? at$/u,
  /\bas (?:an?|the)(?: [\w-]+){1,4} at$/u,
  /\bmy(?: \w+){0,2} (?:job|role|position|internship|employer)(?: \w+)? (?:was|is) at$/u,
  new RegExp(
    `\\b(?:i|we)(?:'ve| have)?(?: \\w+ly| also| once| then| first)? ${DEED}(?: [\\w'%$€£.-]+){1,10} at$`,
    "u",
  ),
];
// A sentence that begins with "At X" goes on with what was there.
const OPENS = /^(?:(?:and|so|later|then|also|once|for example|for instance|back|recently),? )?at$/u;
const GOES_ON =
  /^(?:'s[^,]{0,40})?,? (?:i|we|my|our|the|a|an|one|there|it was|where (?:i|we)|in (?:19|20)\d\d|last|two|three)\b/u;
const FOR: readonly RegExp[] = [
  /\b(?:i|we)(?:'ve| have| had|'d)?(?: \w+ly| also| once| then| first)? (?:worked|work|was working|were working|been working|interned)(?: as(?: [\w-]+){1,5})? for$/u,
  /\b(?:when|while|since|before|after|until) i (?:worked|was working) for$/u,
];
const OF = /\b(?:as|i'm|i am|i was|i became)(?: the| an?)? (?:ceo|cto|cfo|coo|managing director) of$/u;
const BY = /\b(?:i|we)(?:'ve been| have been| was| were)(?: \w+ly)? (?:employed|hired) by$/u;
const WITH = /\bmy(?: \w+){0,2} (?:time|years|days|career|stint|tenure) with$|\byears with$/u;
const JOINED = /(?:^|\b)(?:i|we)(?:'ve| have| had|'d)?(?: \w+ly| also| then| first)? joined$/u;
const JOINED_WHEN =
  /^(?: in | as |[.,;!]|$| and | when | after | because | right | straight | two | three | for )/u;
const LEFT = /\bi(?:'ve| have| had|'d)?(?: \w+ly| then)? left$/u;
const LEFT_WHEN = /^ (?:in (?:19|20)\d\d|after|because|when)\b(?!.* for )/u;

// Capital letters that stand for no house: days, feasts, meetings, levels, abbreviations of plain things.
const NO_HOUSE =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\w*|january|february|march|april|may|june|july|august|september|october|november|december|christmas|xmas|easter|ramadan|thanksgiving|diwali|hanukkah|halloween|black friday|new year|q[1-4]|h[12]|[lpt]\d+|level|tier|series|phase|stage|step|day|week|year|grade|room|ward|line|gate|p\d+|utc|gmt|c[es]t|am|pm|sla|slo|api|vp|cto|ceo|cfo|coo|hr|it|qa|ux|ui|kpi|roi|mvp|poc|eod|covid|heathrow|mr|mrs|ms|dr|prof|herr|frau|monsieur|madame|team|squad|tribe|head office|headquarters|hq|stand-?up|scale|checkout|reception|all hands|zoom|slack|teams|jira|github|gitlab|excel)\b/u;
const MEETING =
  /(?:con|conf|conference|summit|fest|festival|days|hackathon|meetup|forum|expo|fair|re:invent|congress|station|airport|street|square|site|level|party|retreat)$/u;
const SCHOOL =
  /\b(?:university|college|school|academy|institute|bootcamp|polytechnic|uni|universitat|hochschule|mit|eth|stanford|harvard|oxford|cambridge|berkeley|princeton|yale|caltech|epfl)\b/u;
// Houses that people name in small letters, too, where an answer has no capital at all.
const WELL_KNOWN =
  /\b(?:google|sap|microsoft|amazon|facebook|apple|netflix|tesla|spacex|uber|airbnb|ibm|oracle|intel|nvidia|openai|spotify|siemens|deloitte|accenture|kpmg|pwc|mckinsey|goldman sachs|morgan stanley|jpmorgan|salesforce|linkedin|twitter|paypal|stripe|booking\.com|zalando|ikea|walmart|boeing|airbus|nasa|toyota|bmw|samsung|sony|cisco|adobe|shopify)\b/u;

/** The letters of a sentence, evened like folded text but with their case. */
function cased(raw: string): string {
  return raw
    .normalize("NFKD")
    .replace(/\p{M}+|[\u200b-\u200f\u2060\ufeff\u00ad]/gu, "")
    .replace(/[\u2018\u2019\u02bc\u2032]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\s+/g, " ");
}

// "looked at", "good at": what follows is a thing.
const NO_PLACE =
  /\b(?:look(?:s|ed|ing)?|good|bad|great|better|best|excellent|aim(?:s|ed|ing)?|arriv\w+|point\w*|star(?:ed|ing)|surprised|angry|running|runs|set|capped|stopped|scheduled|timed) at$/u;

const GUEST =
  /^'?s? (?:customers?|clients?)\b|^,? (?:our|a|the|my|one of our) (?:\w+ )?(?:customers?|clients?|partners?|suppliers?|vendors?|provider|agency|host)\b/u;

function isClaimed(before: string, after: string): boolean {
  const clause = before.split(/[;:()]/u).at(-1) ?? "";
  if (NOT_CLAIMED.test(clause) || NO_PLACE.test(clause) || GUEST.test(after)) return false;
  const at = clause.trim();
  if (at.endsWith(" for")) return FOR.some((form) => form.test(at));
  if (at.endsWith(" by")) return BY.test(at);
  if (at.endsWith(" of")) return OF.test(at);
  if (at.endsWith(" with")) return WITH.test(at);
  if (at.endsWith("joined")) return JOINED.test(at) && JOINED_WHEN.test(after);
  if (at.endsWith("left")) return LEFT.test(at) && LEFT_WHEN.test(after);
  return AT.some((form) => form.test(at)) || (OPENS.test(at) && GOES_ON.test(after));
}

// So many letters around a name tell what it is; and nobody claims more houses than this in one sentence.
const NEAR = 200;
const MOST_NAMES = 5;
const LONGEST_NAME = 80;

/** The names that a sentence gives as houses that the speaker worked for. */
function claimedNames(raw: string, uncased: boolean): string[] {
  const text = cased(raw).trim();
  const lower = text.toLowerCase();
  if (lower.length !== text.length) return [];
  return [...lower.matchAll(BEFORE_NAME)].flatMap(({ 0: word, index }) => {
    const from = index + word.length;
    NAME.lastIndex = from;
    const known =
      uncased && lower.slice(from).search(WELL_KNOWN) === 0 ? WELL_KNOWN.exec(lower.slice(from)) : null;
    const name = (uncased ? known?.[0] : NAME.exec(text)?.[0])?.replace(/[.,&-]+$/, "");
    if (name === undefined || name.length < 2 || name.length > LONGEST_NAME) return [];
    const before = lower.slice(Math.max(0, from - NEAR), from).trimEnd();
    return isClaimed(before, lower.slice(from + name.length, from + name.length + NEAR)) ? [name] : [];
  });
}

const period = ({ name, startDate, endDate }: NonNullable<ResumeDocument["work"]>[number]) =>
  `${name ?? ""}${startDate === undefined ? "" : ` (${startDate} – ${endDate ?? "today"})`}`;

/**
 * An employer that the person claims as an own one and the résumé names nowhere. Nothing is said where the résumé has no work, or work whose
 * employer it does not name: the claimed one may be among those.
 */
export function otherEmployerClaims(
  sentence: ReadSentence,
  resume: ResumeDocument,
  { posting, uncased }: { posting: string | undefined; uncased: boolean },
): Contradiction[] {
  const jobs = resume.work ?? [];
  if (jobs.length === 0 || jobs.some(({ name }) => nameWords(name ?? "").length === 0)) return [];
  const schools = jobs.some(({ name }) => SCHOOL.test((name ?? "").toLowerCase()));
  return claimedNames(sentence.raw, uncased)
    .slice(0, MOST_NAMES)
    .flatMap((name): Contradiction[] => {
      const lower = name.toLowerCase();
      const words = nameWords(name);
      const tool = findSkills(name).some(({ text }) => text === name) && !WELL_KNOWN.test(lower);
      if (words.length === 0 || tool || NO_HOUSE.test(lower) || MEETING.test(lower)) return [];
      if (SCHOOL.test(lower) && !schools) return [];
      if (resumeNames(resume, words) || textNames(posting, words)) return [];
      return [
        {
          quote: sentence.raw,
          path: "/work",
          resumeSays: jobs.map(period).join("; "),
          message: `You speak of ${name} as a place where you worked; the résumé names no such employer.`,
        },
      ];
    });
}
