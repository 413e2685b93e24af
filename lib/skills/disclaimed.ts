import { findSkills } from "./find-skills.ts";
import type { SkillMention } from "./model.ts";

const KNOWING =
  "experience|knowledge|exposure|background|skills?|training|familiarity|expertise|understanding|proficiency|qualifications?|certifications?|" +
  "erfahrung(?:en)?|kenntnisse?|wissen|expérience|connaissances?|ervaring|kennis|experiencia|conocimientos?";
const USING =
  "used?|using|worked|working|work|touched|tried|learn(?:ed|t)?|know|known|knew|built|deployed|administered|operated|programmed|written|studied|familiar|experienced|proficient|" +
  "trained|certified|qualified|comfortable|skilled|utilisé|travaillé|benutzt|verwendet|gearbeitet|gebruikt";
const WISHING =
  "want(?:s|ed|ing)?|wish(?:es|ing)?|hop(?:e|es|ing)|eager|keen|willing|ready|excited|aspir(?:e|es|ing)|plan(?:s|ning)?|intend(?:s|ing)?|aim(?:s|ing)?|would (?:like|love)|d (?:like|love)|" +
  "looking forward|interested|curious|möchte|würde gerne?|souhaite|voudrais|aimerais";

/** What denies or wishes all that follows it in its clause. */
const OPENERS: readonly RegExp[] = [
  // "no prior experience with", "lacks any knowledge of", "not much exposure to"
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:no|not|without|lack(?:s|ing)?(?: of)?|zero|never had|don['’]t have|do not have|ohne|keine?|sans|aucune?|pas d['’e]|geen|sin)\\s*(?:[\\p{L}-]+\\s+){0,3}?(?:${KNOWING})(?![\\p{L}])`,
    "giu",
  ),
  // "never used", "have not yet worked with", "not familiar with"
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:never|not|cannot|jamais|nie|nooit|niet|nunca|[a-z]+n['’]t)\\s+(?:(?:yet|ever|actually|been|personally|really|had|have)\\s+){0,2}(?:${USING})(?![\\p{L}])`,
    "giu",
  ),
  // "eager to learn", "interested in"; whoever wishes to apply a skill has it
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${WISHING})\\s+(?:(?:very|much|also)\\s+)?(?:to|in|about|for)\\s+(?!(?:apply|use|using|bring|leverage|utili[sz]e|share|contribute|teach|combine)(?![\\p{L}]))`,
    "giu",
  ),
  /(?<![\p{L}\p{N}])(?:möchte|würde gerne?|souhaite|voudrais|aimerais)\s/giu,
  // "currently learning"; "machine learning with" is none of it
  /(?:(?<![\p{L}\p{N}])(?:currently|am|still|now|started|begun)\s+(?:self-)?|^\s*|[.;,!]\s+)(?:learning|studying|exploring)\s+(?!and\b|&)/giu,
  /(?<![\p{L}\p{N}])(?:studying|preparing|working)\s+(?:for|towards?)\s+/giu,
];

/** "no Docker", "without Kubernetes", "nor AWS": only the words right after it are denied. */
const DIRECT =
  /(?<![\p{L}\p{N}])(?:[Nn]o|NO|[Nn]ot|[Nn]ever|[Nn]or|[Ww]ithout|[Ll]ack(?:s|ing)?|[Oo]hne|[Kk]eine?|[Ss]ans|[Gg]een)\s+(?:(?:any|much|a|an|the)\s+)?(?!(?:only|just|merely|longer)\s)[\p{L}\p{N}][^\s,.;!?]*/gu;

/** "Docker (learning)", "Kubernetes: none" */
const AFTERWARDS =
  /[^\s.;,:()\n][^.;,:()\n]{0,60}(?::|\s[\u2013\u2014-]|\()\s*(?:none|no|nil|not yet|never|no (?:experience|knowledge)|never used|(?:currently |still )?learning|in progress|planned|expected(?: [^).;,\n]{1,20})?)\s*(?=[).;,\n]|$)/giu;

/** A piece of data such as `{"skills":["Kubernetes"]}` is nobody's account of their work. */
const DATA = /\{\s*["'][^{}]*(?:\}|$)/gu;

const CLAUSE_END =
  /[.!?](?=\s|$)|[;\n]|\s(?:but|yet|however|although|though|while|whereas|aber|jedoch|mais|pero|maar)\s/iu;
/** A comma that goes on with a list ("AWS, Docker or Azure") and not with a new statement. */
const LIST_GOES_ON =
  /^(?:\s*,\s*(?:(?:or|and|nor|oder|und|ou|et)\s+)?\p{Lu}[^\s,]*(?:\s+(?:(?:or|and|nor|oder|und|ou|et)\s+)?\p{Lu}[^\s,]*){0,3})+/u;

type Range = { start: number; end: number };

/** Where the statement that is open at `from` ends. */
function endOfClause(text: string, from: number): number {
  const rest = text.slice(from);
  const stop = CLAUSE_END.exec(rest)?.index ?? rest.length;
  const comma = rest.slice(0, stop).indexOf(",");
  if (comma < 0) return from + stop;
  const list = LIST_GOES_ON.exec(rest.slice(comma, stop))?.[0] ?? "";
  return from + comma + list.length;
}

/** What "and", "or" and commas add to a name that is denied directly. */
const NAMES_GO_ON = /^(?:(?:\s*,\s*|\s+)(?:(?:or|and|nor|oder|und|ou|et)\s+)?\p{Lu}[^\s,.;!?]*)+/u;

function disclaimedRanges(text: string): Range[] {
  const opened = OPENERS.flatMap((opener) =>
    [...text.matchAll(opener)].map(({ index, 0: words }) => ({
      start: index,
      end: endOfClause(text, index + words.length),
    })),
  );
  const direct = [...text.matchAll(DIRECT)].map(({ index, 0: words }) => {
    const end = index + words.length;
    const isName = /\s\p{Lu}[^\s]*$/u.test(words);
    return { start: index, end: end + (isName ? (NAMES_GO_ON.exec(text.slice(end))?.[0].length ?? 0) : 0) };
  });
  const whole = [AFTERWARDS, DATA].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: words }) => ({ start: index, end: index + words.length })),
  );
  return [...opened, ...direct, ...whole];
}

/** Whether what starts at this offset is denied, only wished for or inside a piece of data: "no experience with AWS", "eager to learn Docker". */
export function isDisclaimed(text: string, start: number): boolean {
  return disclaimedRanges(text).some((range) => range.start <= start && start < range.end);
}

/** The skills that a text names as had: those it denies or wishes for are left out. */
export function affirmedSkills(text: string): SkillMention[] {
  const mentions = findSkills(text);
  if (mentions.length === 0) return mentions;
  const ranges = disclaimedRanges(text);
  return mentions.filter(({ start }) => !ranges.some((range) => range.start <= start && start < range.end));
}

/** The text with blanks in place of what it denies or wishes for, so that offsets stay. */
export function affirmedText(text: string): string {
  let affirmed = text;
  for (const { start, end } of disclaimedRanges(text))
    affirmed = affirmed.slice(0, start) + " ".repeat(end - start) + affirmed.slice(end);
  return affirmed;
}
