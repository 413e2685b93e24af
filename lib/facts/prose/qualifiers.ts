import { isDisclaimed } from "../../skills/index.ts";

/** Words that deny what follows them. */
const DENIAL =
  "no|not|never|without|lack|lacks|lacking|none|nor|cannot|neither|nothing|nobody|zero|avoid|avoids|avoided|avoiding|ohne|kein|keine|nicht|sans|pas|sin";
/** Words that play down a skill, a degree or an achievement. */
const LESSER =
  "basic|basics|fundamentals|foundations|rudiments|beginner|beginners|elementary|rudimentary|limited|little|some|minimal|familiarity|familiar|exposure|introductory|novice|(?<!(?:machine|deep|reinforcement) |e-)learning|studying|pursuing|expected|" +
  "anticipated|incomplete|unfinished|uncompleted|abandoned|planned|proposed|intended|prospective|" +
  "expired|lapsed|attempted|partial|partially|hoping|hope|wish|wishing|want|wanting|eager|aspiring|" +
  "interested|(?:nearly|almost)(?! (?:\\d|one|two|three|four|five|six|seven|eight|nine|ten|a ))|targeted|projected|grundkenntnisse|notions";
/** Words by which a whole sentence speaks of what was only meant to be. */
const MEANT =
  "put(?:s|ting)? forward|planning to|plans? to|(?:the|my|our) plan (?:is|was)|(?:am|are|is) planning|proposal|propos(?:es|ing)|suggest(?:ed|ion|s|ing)|consider(?:ed|ing|s|ation)|discuss(?:ed|ing|ion)|intend(?:s|ing)|(?<!(?:first|second|third|one|single) )attempt(?:s|ing)?|the advice was|postpon(?:e|ed|ing|ement)|put off|shelved|deferred|on hold|called off|(?:on|a) trial|trial (?:basis|run)|trial(?:l?ed|l?ing)|pilot(?:ed|ing)|as a pilot|provisional(?:ly)?|tr(?:y|ied|ying) out|tryout|hop(?:es|ed)|wish(?:es|ed)|" +
  "under (?:review|consideration|discussion|evaluation|negotiation)|forecast to|submit(?:ted|s)|submission|pending|undecided|(?:think|thinks|thought|thinking) (?:about|of)|(?:is|are|was|were) due|should|ought|might|could|wants|wanted|aim(?:s|ed|ing)|would like|cancelled|canceled";
/** Words that lower the title after them. */
const LOWER_RANK =
  "assistant|associate|junior|deputy|deputised|deputized|deputising|trainee|intern|acting|interim|apprentice|aspiring|student|vice|former|volunteer|probationary|adjunct|substitute";

const QUALIFIER = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${DENIAL}|${LESSER}|${MEANT}|in progress|working towards?|part of)(?![\\p{L}\\p{N}])`,
  "iu",
);
const BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${DENIAL}|${LESSER})(?![\\p{L}\\p{N}])(?:[^.;\\n,]*)$`,
  "iu",
);
const AFTER =
  /^[^.;\n,]{0,12}\((?:basic|beginner|elementary|learning|in progress|expected|novice|some)[^)]*\)/iu;

/** Whether what stands at these offsets is denied or played down by the words around it. */
export function isQualified(text: string, start: number, end: number): boolean {
  return (
    BEFORE.test(text.slice(Math.max(0, start - 60), start)) ||
    AFTER.test(text.slice(end, end + 60)) ||
    isDisclaimed(text, start)
  );
}

/** Whether a clause denies or plays down something. */
export function hasQualifier(clause: string): boolean {
  return QUALIFIER.test(clause);
}

/** The same of several words. */
const DENIED_BY =
  "turned down|\\p{L}+-free|(?:ke(?:ep|pt)|keeping|prevent\\p{L}*|stopp?\\p{L}*) (?:\\p{L}+ ){0,3}from";
const DENIES = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${DENIAL}|${DENIED_BY})(?![\\p{L}\\p{N}])|n't(?![\\p{L}])`,
  "iu",
);

/** "No class has more than 29" limits a number and denies nothing. */
const LIMITED =
  /(?<!\p{L})(?:no|none|nobody|not|never|without)(?!\p{L})[^.;,]{0,40}(?:(?:more|less|fewer) than|above|over|exceeding)(?= [^a-z]?\d)/giu;

/** Whether a clause denies something. */
export function denies(clause: string): boolean {
  return DENIES.test(clause.replace(LIMITED, " "));
}

const RANKS: ReadonlySet<string> = new Set(LOWER_RANK.split("|"));

/** Whether a word lowers the title that it stands before. */
export function lowersRank(word: string): boolean {
  return RANKS.has(word);
}

const DENYING: ReadonlySet<string> = new Set(DENIAL.split("|"));
/** Verbs whose object, or subject where they are passive, is only meant to be. */
const MEANING =
  /^(?:consider(?:ed|ing|s)?|intend(?:ed|s|ing)?|hop(?:ed|es|ing)|hope|planned|propos(?:ed|ing|es)|suggest(?:ed|s|ing)?|aim(?:s|ed|ing)|want(?:s|ed|ing)?|wish(?:es|ed|ing)?|attempt(?:ed|s|ing)?|would|recommend(?:ed|s|ing)?)$/;
const BEING = /^(?:is|was|were|are|been|be|being|has|have|had|not|yet|also|only|then)$/;

/** Whether the word at this place of a clause is what something denied, planned or hoped for is told of. */
export function isLimitedAt(words: readonly { key: string }[], at: number): boolean {
  return words.some(({ key }, i) => {
    if (DENYING.has(key)) return i < at;
    // "Planning the works" is a deed, "planning to work" is none.
    if (/^(?:planning|plans)$/.test(key) && words[i + 1]?.key === "to") return i < at;
    if (!MEANING.test(key)) return false;
    const passive = BEING.test(words[i - 1]?.key ?? "");
    // "A link was considered" limits the link, "was proposed to the teams" leaves the teams alone.
    return passive ? at < i && !words.slice(at, i).some((word) => /^(?:that|which)$/.test(word.key)) : i < at;
  });
}

/** Whether a clause says that something was only tried out. */
export const isTried = (clause: string): boolean =>
  /(?<!\p{L})(?:on trial|trial basis|as a (?:trial|pilot)|provisionally)(?!\p{L})/iu.test(clause);

const GOES_ON =
  /(?<![\p{L}])(?:continu(?:ed|ing|es|ous(?:ly)?)|uninterrupted|stayed|remained|retained|kept)(?!\p{L})/iu;

/** Whether a sentence says of something that it went on, which denies that it stopped. */
export const goesOn = (sentence: string): boolean => GOES_ON.test(sentence);
