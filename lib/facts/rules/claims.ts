import type { RuleId } from "../refusal.ts";
import { clausesOf, type Clause } from "../prose/clauses.ts";
import { clauseBefore, type Finding, type Prose } from "../prose/prose.ts";
import { datesIn } from "../prose/dates.ts";
import { numberWordsIn } from "../prose/number-words.ts";
import { rootsOf } from "../prose/derivation.ts";
import { denies, hasQualifier } from "../prose/qualifiers.ts";
import { ideasOf, isContent, wordsOf, type Word } from "../prose/words.ts";
import { isDerived } from "./derived-numbers.ts";
import { amountsOf } from "./stated-amounts.ts";
import type { Scope, Unit } from "../scope.ts";

/** Words that claim a paper or a level, with the rule that they fall under and the sections that back them. */
const CLAIMS: readonly { rule: RuleId; stems: ReadonlySet<string>; sections: readonly string[] }[] = [
  {
    rule: "certificates",
    stems: new Set(
      "certifi certify certificat certification certifie licens licenc accredit accreditation register charter credential diplomat".split(
        " ",
      ),
    ),
    sections: ["certificates"],
  },
  {
    rule: "degrees",
    stems: new Set(
      "degre bachelor master doctor doctorat phd mba diploma graduat honor honour doctoral postgraduat undergraduat major minor".split(
        " ",
      ),
    ),
    sections: ["education"],
  },
  {
    rule: "languages",
    stems: new Set(
      "fluent fluency nativ bilingual proficient proficiency conversational multilingual a1 a2 b1 b2 c1 c2".split(
        " ",
      ),
    ),
    sections: ["languages"],
  },
  {
    rule: "awards",
    stems: new Set("award prize honor honour winner medal".split(" ")),
    sections: ["awards"],
  },
  {
    rule: "publications",
    stems: new Set("publish publication patent author".split(" ")),
    sections: ["publications"],
  },
];

/** What is claimed of a paper or a level must be said in one place of the source: the word and what it is about belong together there. */
export function claims(clause: Clause, scope: Scope, prose: Prose): Finding[] {
  return CLAIMS.flatMap(({ rule, stems, sections }): Finding[] => {
    const claimIn = ({ words }: Clause) =>
      words.findIndex(
        ({ stem, key }, i) =>
          (stems.has(stem) && !isDeed(key, words[i + 1])) || (rule === "degrees" && DEGREE.test(stem)),
      );
    const at = claimIn(clause);
    const claim = clause.words[at] ?? sharedClaim(clause, prose, claimIn);
    // Whether a claim is rightly denied is for the qualifiers to say.
    if (claim === undefined || denies(clause.text) || isCounted(claim, clause, scope, prose)) return [];
    // "Publication was intended" is limited as the source limits it, which is for the qualifiers, too.
    if (hasQualifier(clause.text) && rootsOf(claim.stem).some((root) => scope.roots.has(root))) return [];
    // "3 awarded" of one entry that tells of it: how many is for the numbers to say.
    const isTold = scope.units.length === 1 && scope.ideas.has(claim.idea) && claim.key.endsWith("ed");
    if (rule === "awards" && isTold && amountsOf(clause.text).length > 0) return [];
    const isHeld = (about: Word | undefined) =>
      scope.units.some((unit) => backs(unit, claim, about, sections.includes(unit.section)));
    if (claim.key === "bilingual" ? isBilingual(clause, scope) : isHeld(subjectOf(clause, at, prose, scope)))
      return [];
    // "A CKAD certified engineer" has the certificate before the word.
    const before = clause.words[at - 1];
    const named = before !== undefined && /(?<!\p{L})(?:certified|licensed)(?!\p{L})/u.test(clause.text);
    if (named && isContent(before) && isHeld(before)) return [];
    return [{ rule, detail: `The source does not say ${JSON.stringify(claim.key)} of this.` }];
  });
}

/** Words that several things after them share, "certificates in first aid and wound care". */
const SHARING = /^(?:certificates|certifications|degrees|diplomas|licen[cs]es|qualifications|awards)$/;
const LONGEST_SHARE = 4;

/** The claim that the clause before shares with this one, where this one only names another thing. */
function sharedClaim(clause: Clause, prose: Prose, claimIn: (clause: Clause) => number): Word | undefined {
  const before = clauseBefore(prose, clause);
  if (before === undefined || clause.ideas.size === 0 || clause.ideas.size > LONGEST_SHARE) return undefined;
  if (amountsOf(clause.text).length > 0 || datesIn(clause.text).length > 0) return undefined;
  if (/(?:ed|ing)$/.test(clause.words[0]?.key ?? "")) return undefined;
  const at = claimIn(before);
  const claim = before.words[at];
  return claim !== undefined &&
    SHARING.test(claim.key) &&
    /^(?:in|for|as|of)$/.test(before.words[at + 1]?.key ?? "")
    ? claim
    : undefined;
}

const NATIVE = /(?<!\p{L})(?:native|mother tongue|first language|c2|bilingual)(?!\p{L})/iu;

/** Who has two native languages is bilingual, in those. */
function isBilingual(clause: Clause, scope: Scope): boolean {
  const words = [...clause.words, ...wordsOf(/bilingual[^,.;)]*/iu.exec(clause.whole)?.[0] ?? "")];
  const native = scope.units.filter(
    ({ section, texts }) => section === "languages" && texts.some(({ text }) => NATIVE.test(text)),
  );
  const spoken = scope.units.filter(
    ({ section, texts }) =>
      section === "languages" &&
      texts.some(({ path, text }) => path.endsWith("/language") && isNamed(text, words)),
  );
  return native.length > 1 && spoken.every((one) => native.includes(one));
}

const isNamed = (text: string, words: readonly Word[]): boolean =>
  wordsOf(text).every(({ stem }) => words.some((word) => word.stem === stem));

/** "Authored 300 tests", "honours the shift": verbs that look like a paper. */
const isDeed = (key: string, next: Word | undefined): boolean =>
  /^(?:author(?:ed|ing|s)|honou?r(?:ed|ing))$/.test(key) ||
  (/^honou?rs$/.test(key) && /^(?:the|a|an|those|somebody)$/.test(next?.key ?? ""));

/** Levels of the Common European Framework of Reference for Languages. */
const CEFR = /^[abc][12]$/;

/** Words that say nothing of what a level is of. */
const SPEAKERS: ReadonlySet<string> = new Set(["speaker", "languag", "tongu", "speak", "command", "degre"]);

/** "Two certificates" are counted, not named. */
const isCounted = (claim: Word, clause: Clause, scope: Scope, { now }: Prose): boolean =>
  claim.key.endsWith("s") &&
  amountsOf(clause.text).some(
    (amount) =>
      wordsOf(clause.text.slice(amount.end))[0]?.key === claim.key && isDerived(amount, clause, scope, now),
  );

/** The word that a claim is about: the next one that carries meaning, or else the one before, "Certified in Python", "German (native)". */
function subjectOf(clause: Clause, at: number, prose: Prose, scope: Scope): Word | undefined {
  const tells = (word: Word) =>
    isContent(word) &&
    !/^(?:\d.*|roughly|approximately|nearly|almost|around|some)$/.test(word.key) &&
    numberWordsIn(word.key).length === 0 &&
    !SPEAKERS.has(word.stem);
  const after = clause.words.slice(at + 1).find(tells);
  const before = clause.words.slice(0, at).findLast(tells);
  if (DEGREE.test(clause.words[at]?.stem ?? "")) return after;
  // "English C1" and "C1 English": the level is of the language beside it.
  if (CEFR.test(clause.words[at]?.key ?? "")) {
    const isLanguage = (word: Word | undefined) =>
      word !== undefined &&
      scope.units.some(
        ({ section, texts }) => section === "languages" && texts.some(({ text }) => isNamed(text, [word])),
      );
    return [before, after].find(isLanguage) ?? before ?? clauseBefore(prose, clause)?.words.findLast(tells);
  }
  // "English native speaker with Irish at B2", but "native speaker of Polish".
  if (
    SPEAKERS.has(clause.words[at + 1]?.stem ?? "") &&
    clause.words[at + 2]?.key !== "of" &&
    before !== undefined
  )
    return before;
  return after ?? before ?? clauseBefore(prose, clause)?.words.findLast(isContent);
}

/** Of a summary only what stands together is said together: "English native, Yoruba conversational". */
function saidTogether(text: string): string[] {
  const clauses = clausesOf(text);
  return clauses.map((clause, at) => {
    const before = clauses[at - 1];
    const alone = clause.ideas.size <= 1 && before?.sentence === clause.sentence;
    return alone ? `${before.text} ${clause.text}` : clause.text;
  });
}

/** An entry of these sections is the paper itself, whatever it calls itself. */
const PAPERS: ReadonlySet<string> = new Set(["certificates", "awards"]);

/** "Bachelor" is said by a Bachelor of Science. */
const isHeldDegree = (claim: Word, ideas: ReadonlySet<string>): boolean =>
  /^(?:bachelor|master|doctor|degre|graduat)$/.test(claim.stem) &&
  [...ideas].some(
    (idea) => DEGREE.test(idea) && (/^(?:degre|graduat)$/.test(claim.stem) || idea.startsWith(claim.stem)),
  );

/** Degrees with their subject, as they are folded. */
const DEGREE = /^(?:bachelor|master|doctor|associate)\p{L}{3,}/u;

/** An entry of the right section backs a claim as a whole; elsewhere one text must. */
function backs(unit: Unit, claim: Word, about: Word | undefined, whole: boolean): boolean {
  const texts = unit.texts.flatMap(({ text }) => (unit.section === "basics" ? saidTogether(text) : [text]));
  return (whole ? [texts.join(" ")] : texts).some((text) => {
    const ideas = ideasOf(wordsOf(text));
    const wrote = claim.stem === "author" && (ideas.has("~publish") || ideas.has("~build"));
    const says =
      wrote || ideas.has(claim.idea) || isHeldDegree(claim, ideas) || (whole && PAPERS.has(unit.section));
    return says && (about === undefined || ideas.has(about.idea));
  });
}
