import { withoutInstructions } from "../model/index.ts";
import { SECTIONS, type ResumeDocument } from "../resumes/document.ts";
import { canonicalSkill, findSkills, isEvidenceFor } from "../skills/index.ts";
import { foldMarks, foldText } from "./fold.ts";
import { callsSomebody } from "./prose/callings.ts";
import { clausesOf, sentencesOf, type Clause } from "./prose/clauses.ts";
import { rootsOf } from "./prose/derivation.ts";
import { isQualified } from "./prose/qualifiers.ts";
import { stemOf } from "./prose/stem.ts";
import { isContent, wordsOf, type Word } from "./prose/words.ts";

/** A text of the source and the JSON Pointer to it. */
export type SourceText = { path: string; text: string };

/** An entry of the source, or its basics: facts of one unit belong together. */
export type Unit = {
  section: string;
  texts: readonly SourceText[];
  /** What the entry is called by: its employer, school, issuer or project. */
  heads: readonly string[];
  /** Texts as they stand that hold instructions to a program: taken over as a whole they are the source's, and they prove nothing. */
  standing?: readonly string[];
  startDate?: string;
  endDate?: string;
};

/** The part of the source that a text of the output may draw on, such as one work entry or the whole document. */
export type Scope = {
  units: readonly Unit[];
  /** Folded texts and sentences, to know what was taken over word by word. */
  verbatim: ReadonlySet<string>;
  clauses: readonly Clause[];
  stems: ReadonlySet<string>;
  ideas: ReadonlySet<string>;
  /** What the stems may derive from, "migrate" of "migration". */
  roots: ReadonlySet<string>;
  /** Neighbours written as one word, "backend" of "back end", and words by themselves; double letters once. */
  joined: ReadonlySet<string>;
  /** First letters of two to five neighbours. */
  initials: ReadonlySet<string>;
  /** Pairs of stems that stand side by side. */
  pairs: ReadonlySet<string>;
  /** Folded words that the source writes with a capital. */
  capitals: ReadonlySet<string>;
  /** Ids of the skills that are named without being denied or played down. */
  skills: ReadonlySet<string>;
  /** Ids of all skills that are named, in whatever way. */
  named: ReadonlySet<string>;
  text: string;
};

/** Every text in a value, with its pointer below `path`. */
export function textsIn(value: unknown, path: string): SourceText[] {
  if (typeof value === "string") return value.trim() === "" ? [] : [{ path, text: value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => textsIn(member, `${path}/${key}`));
}

/** A word written like a name, as names are compared: without marks and the s of a plural. */
export const nameKey = (word: string): string =>
  /^\p{Lu}{2,}s?$/u.test(word) ? foldText(word.replace(/s$/, "")) : stemOf(foldMarks(foldText(word)));

/** A value that is worked out when it is first asked for. */
function lazy<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** A scope of these units; most texts are taken over word by word, so the rest of it is read only when a rule asks. */
export function scopeOf(units: readonly Unit[]): Scope {
  const texts = units.flatMap((unit) => unit.texts);
  const words = lazy(() => texts.map(({ text }) => wordsOf(text)));
  const all = lazy(() => words().flat());
  const verbatim = lazy(
    () =>
      new Set(
        [
          ...texts.flatMap(({ text }) => [text, ...sentencesOf(text)]),
          ...units.flatMap(({ standing = [] }) => standing),
        ].map((one) => foldText(one)),
      ),
  );
  const clauses = lazy(() => texts.flatMap(({ text }) => clausesOf(text)));
  const stems = lazy(() => new Set(all().map(({ stem }) => stem)));
  const ideas = lazy(() => new Set(all().map(({ idea }) => idea)));
  const roots = lazy(
    () => new Set(all().flatMap(({ key, stem }) => (callsSomebody(key) ? [stem] : rootsOf(stem)))),
  );
  const joined = lazy(() => new Set(words().flatMap(joinedOf)));
  const initials = lazy(() => new Set(words().flatMap(initialsOf)));
  const pairs = lazy(
    () =>
      new Set(
        words().flatMap((some) => some.slice(1).map(({ stem }, at) => `${some[at]?.stem ?? ""} ${stem}`)),
      ),
  );
  const capitals = lazy(
    () => new Set(texts.flatMap(({ text }) => (text.match(CAPITALISED) ?? []).map(nameKey))),
  );
  const skills = lazy(() => skillsOf(units, true));
  const named = lazy(() => skillsOf(units, false));
  const text = lazy(() => texts.map((one) => one.text).join("\n"));
  return {
    units,
    get verbatim() {
      return verbatim();
    },
    get clauses() {
      return clauses();
    },
    get stems() {
      return stems();
    },
    get ideas() {
      return ideas();
    },
    get roots() {
      return roots();
    },
    get joined() {
      return joined();
    },
    get initials() {
      return initials();
    },
    get pairs() {
      return pairs();
    },
    get capitals() {
      return capitals();
    },
    get skills() {
      return skills();
    },
    get named() {
      return named();
    },
    get text() {
      return text();
    },
  };
}

/** A spelling in which double letters make no difference. */
export const squashed = (word: string): string => word.replace(/(.)\1/gu, "$1");

const joinedOf = (words: readonly Word[]): string[] =>
  words.flatMap(({ key, stem }, at) => {
    const next = words[at + 1];
    return [key, ...(next === undefined ? [] : [`${key}${next.key}`, `${stem}${next.stem}`])].map(squashed);
  });

const LONGEST_INITIALS = 5;

const initialsOf = (words: readonly Word[]): string[] =>
  words.flatMap((first, at) =>
    isContent(first)
      ? Array.from({ length: LONGEST_INITIALS - 1 }, (_, more) => words.slice(at, at + 2 + more)).flatMap(
          (run) => {
            const last = run.at(-1);
            // "Pupils with a" has no initials.
            return run.length > 1 && last !== undefined && isContent(last)
              ? [run.map(({ key }) => key.charAt(0)).join("")]
              : [];
          },
        )
      : [],
  );

const CAPITALISED = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}\p{N}]*/gu;

/** Paths of texts that are names of skills by themselves. */
const LISTED =
  /^\/(?:skills\/\d+\/(?:name|keywords\/\d+)|projects\/\d+\/keywords\/\d+|languages\/\d+\/language|certificates\/\d+\/name)$/;

/** Who somebody is and how they are reached names no skill, whatever the words are: of people called Ada not all write Ada. */
const OF_THE_PERSON = /^\/basics\/(?!label$|summary$)/;

function skillsOf(units: readonly Unit[], unqualified: boolean): Set<string> {
  return new Set(
    units.flatMap(({ texts }) =>
      texts.flatMap(({ path, text }) => {
        if (OF_THE_PERSON.test(path)) return [];
        const whole = LISTED.test(path) ? canonicalSkill(text)?.id : undefined;
        const named = findSkills(text).filter(
          ({ start, end }) => !unqualified || !isQualified(text, start, end),
        );
        return [...(whole === undefined ? [] : [whole]), ...named.map(({ skillId }) => skillId)];
      }),
    ),
  );
}

/** Whether a scope names a skill or one that proves it. */
export function proves(scope: Scope, skillId: string): boolean {
  return scope.skills.has(skillId) || [...scope.skills].some((had) => isEvidenceFor(had, skillId));
}

/** What a person says of themselves: interests and what others said prove nothing. */
const PROVEN = SECTIONS.filter((section) => section !== "interests" && section !== "references");

const HEADS = ["name", "organization", "institution", "issuer", "entity", "publisher", "awarder"] as const;
const NAMED: ReadonlySet<string> = new Set(["work", "volunteer", "education", "projects"]);

/** What an entry says by where it stands: a degree is one in its subject, who volunteered was a volunteer, and a project is one. */
function impliedBy(section: string, index: number, members: Readonly<Record<string, unknown>>): SourceText[] {
  const path = `/${section}/${index}`;
  if (section === "volunteer") return [{ path, text: "volunteer" }];
  if (section === "projects") return [{ path, text: "project" }];
  if (section === "certificates") return [{ path, text: "certificate" }];
  if (section !== "education") return [];
  const { studyType, area, score } = members;
  return [
    ...(typeof studyType === "string" && typeof area === "string"
      ? [{ path, text: `${studyType} in ${area}` }]
      : []),
    ...(typeof score === "string" ? [{ path, text: `final grade ${score}` }] : []),
  ];
}

/** Nobody's name has so many words: what stands there says something else, and nothing that counts. */
const MOST_WORDS_OF_A_NAME = 8;
const isNoName = ({ path, text }: SourceText): boolean =>
  path === "/basics/name" && text.split(/\s+/u).length > MOST_WORDS_OF_A_NAME;

/** Texts that say something of the person, without what instructs a program in them. */
function proving(texts: readonly SourceText[]): Pick<Unit, "texts" | "standing"> {
  const standing: string[] = [];
  const proofs = texts.flatMap((one) => {
    const { text, found } = isNoName(one) ? { text: "", found: true } : withoutInstructions(one.text);
    if (!found) return [one];
    standing.push(one.text);
    return text === "" ? [] : [{ ...one, text }];
  });
  return { texts: proofs, ...(standing.length > 0 && { standing }) };
}

/** An entry of a section as a unit. */
export function unitOf(section: string, index: number, entry: object): Unit {
  const members: Readonly<Record<string, unknown>> = { ...entry };
  const { startDate, endDate } = members;
  const { texts, ...standing } = proving(textsIn(entry, `/${section}/${index}`));
  return {
    section,
    texts: [...texts, ...impliedBy(section, index, members)],
    ...standing,
    heads: NAMED.has(section)
      ? HEADS.flatMap((head) => {
          const value = members[head];
          return typeof value === "string" && value.trim() !== "" ? [value] : [];
        })
      : [],
    ...(typeof startDate === "string" ? { startDate } : {}),
    ...(typeof endDate === "string" ? { endDate } : {}),
  };
}

type Documents = WeakMap<ResumeDocument, Scope>;
const asTheyStand: Documents = new WeakMap();
const asTheyProve: Documents = new WeakMap();

/**
 * The scope of texts that speak of the whole person, read once for a document however often it is judged by.
 * @param standing whether headline and summary count as they stand, as they do where a résumé is judged by itself
 */
export function documentScope(source: ResumeDocument, { standing = false } = {}): Scope {
  const read = standing ? asTheyStand : asTheyProve;
  const known = read.get(source) ?? readScope(source, standing);
  read.set(source, known);
  return known;
}

function readScope(source: ResumeDocument, standing: boolean): Scope {
  const basics = proving(textsIn(source.basics, "/basics"));
  const entries = PROVEN.flatMap((section) =>
    (source[section] ?? []).map((entry, index) => unitOf(section, index, entry)),
  );
  return scopeOf([
    { section: "basics", texts: basics.texts, heads: [], ...(standing && basics) },
    ...entries.map((unit) => ({ ...unit, standing: [] })),
  ]);
}
