import type { ResumeDocument } from "../resumes/document.ts";
import { checkProse } from "./check-prose.ts";
import { foldText, foldTitle } from "./fold.ts";
import type { Refusal, RuleId } from "./refusal.ts";
import { spelledOut } from "./prose/abbreviations.ts";
import { callsSomebody, raisesRank } from "./prose/callings.ts";
import { lowersRank } from "./prose/qualifiers.ts";
import { isContent, wordsOf } from "./prose/words.ts";
import { isWordToo } from "../skills/index.ts";
import { squashed, textsIn, type Scope } from "./scope.ts";

const MEMBERS: Readonly<Record<string, RuleId>> = {
  name: "names",
  image: "links",
  email: "contacts",
  phone: "contacts",
  url: "links",
};

const SEPARATOR = /\s*[|/,;\u00b7\u2022]\s*|\s+[-\u2013\u2014]\s+/u;

/** Judges name, contacts, label and summary. */
export function checkBasics(
  source: ResumeDocument,
  tailored: ResumeDocument,
  scope: Scope,
  holds: (skill: string) => boolean,
  now: string,
): Refusal[] {
  const had: Readonly<Record<string, unknown>> = source.basics ?? {};
  const has: Readonly<Record<string, unknown>> = tailored.basics ?? {};
  const members = Object.entries(MEMBERS).flatMap(([member, rule]): Refusal[] => {
    const value = has[member];
    const kept = typeof value === "string" && value === had[member];
    // Everything but the name may be left out.
    if (kept || (value === undefined && (member !== "name" || had[member] === undefined))) return [];
    return [
      { path: `/basics/${member}`, after: value, rule, detail: "The source says something else here." },
    ];
  });
  const summary = tailored.basics?.summary;
  return [
    ...members,
    ...checkLocation(source, tailored),
    ...checkProfiles(source, tailored),
    ...checkLabel(source, tailored, scope, holds, now),
    ...(summary === undefined ? [] : checkProse("/basics/summary", summary, scope, now)),
  ];
}

function checkLocation(source: ResumeDocument, tailored: ResumeDocument): Refusal[] {
  const had: Readonly<Record<string, unknown>> = source.basics?.location ?? {};
  return textsIn(tailored.basics?.location, "/basics/location").flatMap(({ path, text }): Refusal[] =>
    had[path.slice("/basics/location/".length)] === text
      ? []
      : [{ path, after: text, rule: "contacts", detail: "The source has another address." }],
  );
}

function checkProfiles(source: ResumeDocument, tailored: ResumeDocument): Refusal[] {
  const known = (source.basics?.profiles ?? []).map((profile) => JSON.stringify(sorted(profile)));
  return (tailored.basics?.profiles ?? []).flatMap((profile, index): Refusal[] =>
    known.includes(JSON.stringify(sorted(profile)))
      ? []
      : [
          {
            path: `/basics/profiles/${index}`,
            after: profile,
            rule: "links",
            detail: "The source has no such profile.",
          },
        ],
  );
}

const sorted = (value: object) => Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));

/** A label is the source's own, a title that was held, or several of those and of skills held side by side. */
function checkLabel(
  source: ResumeDocument,
  tailored: ResumeDocument,
  scope: Scope,
  holds: (skill: string) => boolean,
  now: string,
): Refusal[] {
  const label = tailored.basics?.label;
  if (label === undefined || label === source.basics?.label) return [];
  const titles = [source.basics?.label, ...(source.work ?? []).map(({ position }) => position)].flatMap(
    (title) => (title === undefined ? [] : [title]),
  );
  const folded = new Set(titles.map(foldTitle));
  const papers = (source.certificates ?? []).flatMap(({ name }) => (name === undefined ? [] : [name]));
  const isHeld = (part: string) =>
    part === "" ||
    folded.has(foldTitle(part)) ||
    holds(part) ||
    titles.some((title) => isPartOfTitle(part, title)) ||
    papers.some((paper) => isPartOfPaper(part, paper)) ||
    isShared(part, isHeld) ||
    (part !== label && isField(part, scope, now));
  const foreign = label
    .split(SEPARATOR)
    .flatMap((part) => (isHeld(part) ? [] : part.split(/\s*[()]\s*/u)))
    .find((part) => !isHeld(part));
  if (folded.has(foldTitle(label)) || foreign === undefined) return [];
  const detail = `${JSON.stringify(foldText(foreign))} is not a title that the source holds.`;
  return [{ path: "/basics/label", after: label, rule: "titles", detail }];
}

/** "Email and Paid Search" after the title: what somebody works on, as the source tells it, in the capitals of a label. */
function isField(part: string, scope: Scope, now: string): boolean {
  const words = wordsOf(part);
  if (words.some(({ key }) => callsSomebody(key) || raisesRank(key))) return false;
  const isTold = (text: string) => checkProse("", text, scope, now).length === 0;
  return isTold(part) || (!words.some(({ key }) => isWordToo(key)) && isTold(part.toLowerCase()));
}

/** "UX and Graphic Designer" of who was both. */
function isShared(part: string, isHeld: (part: string) => boolean): boolean {
  const [, first = "", last = "", calling = ""] = /^(.+) (?:and|&) (.+) (\S+)$/u.exec(part) ?? [];
  return (
    calling !== "" &&
    callsSomebody(foldText(calling)) &&
    isHeld(`${first} ${calling}`) &&
    isHeld(`${last} ${calling}`)
  );
}

/** Words of a text that carry a fact, compounds as one word however they are written. */
const compounds = (text: string): string[] => {
  const words = wordsOf(text)
    .flatMap((word) => wordsOf(spelledOut(word.key) ?? word.key))
    .filter(isContent);
  return words.map(({ stem }) => squashed(stem));
};

/**
 * "Maths and Physics Teacher" of a "Secondary School Teacher of Mathematics and Physics": words that stand together in the title, in whatever order, and
 * none dropped that lowers it. "Senior Engineer" is no part of "Senior Backend Engineer": what stands between would be lost.
 */
function isPartOfTitle(part: string, title: string): boolean {
  const held = compounds(title);
  const words = compounds(part);
  const lowering = wordsOf(title).filter(({ key }) => lowersRank(key));
  const isRun =
    held.some((_, at) => isSame(held.slice(at, at + words.length), words)) ||
    held.join("") === words.join("");
  return words.length > 0 && isRun && lowering.every(({ stem }) => words.includes(squashed(stem)));
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.toSorted().join(" ") === b.toSorted().join(" ");

/** A certificate by some of its words, without a calling that it is not alone for. */
function isPartOfPaper(part: string, paper: string): boolean {
  const words = wordsOf(part).filter(isContent);
  const held = new Set(wordsOf(paper).map(({ stem }) => stem));
  return words.length > 0 && words.every(({ key, stem }) => held.has(stem) && !callsSomebody(key));
}
