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

/**
 * Whether a text names something. In a list of skills a name stands for itself alone ("Google Cloud" names a tool and not Google), in a
 * sentence anywhere.
 */
function namedIn(texts: readonly string[], name: readonly string[], alone: boolean): boolean {
  const [first = ""] = name;
  return texts.some((text) => {
    const words = wordsOf(fold(text));
    if (alone) return words.join("") === name.join("");
    return words.some(
      (word, at) =>
        (word === first && name.every((part, offset) => words[at + offset] === part)) ||
        (word.length > LEAST_START && isSame([word], name)) ||
        (name.length > 1 && isSame(words.slice(at, at + name.length), name)),
    );
  });
}

/** Whether the résumé speaks of something with this name at all: as employer, customer, school, product, tool or in any sentence. */
export function resumeNames(resume: ResumeDocument, name: readonly string[]): boolean {
  const { skills, meta, ...rest } = resume;
  const organisations = [
    ...(resume.work ?? []).map((job) => job.name),
    ...(resume.volunteer ?? []).map(({ organization }) => organization),
    ...(resume.education ?? []).map(({ institution }) => institution),
    ...(resume.projects ?? []).flatMap((project) => [project.name, project.entity]),
  ];
  return (
    organisations.some((known) => known !== undefined && isSame(nameWords(known), name)) ||
    namedIn(textsOf(rest), name, false) ||
    namedIn(textsOf(skills ?? []), name, true)
  );
}

/** Whether a text, such as the posting that the interview is held for, names it. */
export function textNames(text: string | undefined, name: readonly string[]): boolean {
  return text !== undefined && namedIn([text], name, false);
}
