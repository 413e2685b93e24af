import type { ResumeDocument } from "../../../resumes/index.ts";
import { fold, wordsOf } from "../text/fold.ts";
import { textsOf } from "../text/texts-of.ts";

const LEGAL =
  /[,\s]+(?:inc|ltd|llc|gmbh|ag|plc|corp|corporation|co|company|s\.?a|b\.?v|limited|group|kg|se)\.?$/;

/** The name of an organisation as people say it: folded, without its legal form. */
export function spokenName(name: string | undefined): string {
  return fold(name ?? "")
    .replace(LEGAL, "")
    .trim();
}

const LEAST_START = 4;
const initials = (words: readonly string[]) => words.map((word) => word.charAt(0)).join("");

/** One letter more, less or other: a slip of the pen, from five letters on. */
function isSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) <= LEAST_START || Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  return restA.slice(1) === restB || restA === restB.slice(1) || restA.slice(1) === restB.slice(1);
}

/** Two names that may well mean one organisation: one within the other, its initials, or a slip of the pen. */
function isSame(a: readonly string[], b: readonly string[]): boolean {
  const [left, right] = [a.join(""), b.join("")];
  if (left === right || isSlip(left, right)) return true;
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  if (short.length >= LEAST_START && long.startsWith(short)) return true;
  return (a.length > 1 && initials(a) === right) || (b.length > 1 && initials(b) === left);
}

/** The words of the letters that a person wrote as a name, folded, without its legal form. */
export const nameWords = (name: string): string[] => wordsOf(spokenName(name));

/** Whether a text in words names something. */
function namedIn(words: readonly string[], name: readonly string[]): boolean {
  const [first = ""] = name;
  const letter = first.charAt(0);
  return words.some((word, at) => {
    if (!word.startsWith(letter)) return false;
    return (
      (word === first && name.every((part, offset) => words[at + offset] === part)) ||
      (word.length > LEAST_START && isSame([word], name)) ||
      (name.length > 1 && isSame(words.slice(at, at + name.length), name))
    );
  });
}

/** What a résumé names, read once: its organisations, the words of each of its texts, and each skill for itself. */
type Named = {
  organisations: readonly (readonly string[])[];
  texts: readonly (readonly string[])[];
  skills: ReadonlySet<string>;
};

const read = new WeakMap<ResumeDocument, Named>();
function namesOf(resume: ResumeDocument): Named {
  const known = read.get(resume);
  if (known !== undefined) return known;
  const organisations = [
    ...(resume.work ?? []).map((job) => job.name),
    ...(resume.volunteer ?? []).map(({ organization }) => organization),
    ...(resume.education ?? []).map(({ institution }) => institution),
    ...(resume.projects ?? []).flatMap((project) => [project.name, project.entity]),
  ];
  const named = {
    organisations: organisations.map((name) => nameWords(name ?? "")).filter((words) => words.length > 0),
    texts: textsOf({ ...resume, meta: undefined, skills: undefined }).map((text) => wordsOf(fold(text))),
    skills: new Set(textsOf(resume.skills ?? []).map((text) => wordsOf(fold(text)).join(""))),
  };
  read.set(resume, named);
  return named;
}

/**
 * Whether the résumé speaks of something with this name at all: as employer, customer, school, product, tool or in any sentence. In a list of
 * skills a name stands for itself alone: "Google Cloud" names a tool and not Google.
 */
export function resumeNames(resume: ResumeDocument, name: readonly string[]): boolean {
  const { organisations, texts, skills } = namesOf(resume);
  return (
    organisations.some((known) => isSame(known, name)) ||
    skills.has(name.join("")) ||
    texts.some((words) => namedIn(words, name))
  );
}

/** Whether a text, such as the posting that the interview is held for, names it. */
export function textNames(text: string | undefined, name: readonly string[]): boolean {
  return text !== undefined && namedIn(wordsOf(fold(text)), name);
}
