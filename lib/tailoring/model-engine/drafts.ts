import { valueAt } from "../../kernel/json-pointer.ts";
import { shortened } from "../../kernel/text.ts";
import { fromData, instructsProgram, withoutInstructions } from "../../model/index.ts";
import type { Line, LineKind } from "../../resumes/index.ts";
import type { RefusedEdit } from "../model.ts";
import type { TailorInput } from "../ports.ts";
import { ALLOWED, type TailorEdit } from "../prompts/tailor.v2.ts";
import { evidenceAt, wordsOf, type Draft } from "../rules/draft.ts";

const REWORDED: readonly LineKind[] = ["headline", "summary", "text", "point"];
/** What has no place in a reason: addresses, links, markup and long numbers. */
const SUSPICIOUS = /[@<>[\]{}|\\]|https?:|www\.|\b[\w-]+\.[a-z]{2,}\b|\d[\d\s()./-]{5,}\d/iu;

/** What stands around the texts that a model is shown, and in no résumé. */
const MARK = /<\s*\/?\s*data\b/iu;

/**
 * The model's edits as proposals for the gate, each with the edit that it was made of, and those that point at nothing or may not be made, with what is
 * wrong about them.
 */
export function draftsOf(
  input: TailorInput,
  lines: readonly Line[],
  edits: readonly TailorEdit[],
): { drafts: Map<Draft, TailorEdit>; refused: RefusedEdit[] } {
  const { actions, most } = ALLOWED[input.intensity];
  const drafts = new Map<Draft, TailorEdit>();
  const refused: RefusedEdit[] = [];
  const touched = new Set<number>();
  const known = wordsKnown(input, lines);
  for (const edit of edits) {
    const line = lines[edit.line - 1];
    const place = line === undefined ? undefined : placeOf(line, edit);
    const refuse = (rule: string, detail: string) =>
      refused.push({ path: place ?? line?.path ?? "", after: afterOf(edit), rule, detail });
    if (line === undefined) refuse("shape", `The résumé has no line ${edit.line}.`);
    else if (place === undefined) refuse("shape", `A line of this kind takes no ${edit.action}.`);
    else if (edit.action !== "add" && touched.has(edit.line))
      refuse("shape", "Another edit of this line was proposed before.");
    else if (MARK.test(afterOf(edit) ?? ""))
      refuse("shape", "It holds a mark that stands around texts shown to a model, and in no résumé.");
    else if (!actions.includes(edit.action) || drafts.size >= most)
      refuse("intensity", "It goes beyond the degree of tailoring that was asked for.");
    else {
      const draft = draftOf(input, known, lines, line, place, edit);
      if (draft === undefined) continue;
      if (edit.action !== "add") touched.add(edit.line);
      if (draft.action === "add" && draft.evidence.length === 0)
        refuse("evidence", "No line of the résumé was named that bears it out.");
      else drafts.set(draft, edit);
    }
  }
  return { drafts, refused };
}

/** Where an edit of a line happens; `undefined` where it cannot. */
function placeOf(line: Line, { action }: TailorEdit): string | undefined {
  if (action === "add") return line.addPath;
  if (action === "remove") return line.removable ? line.path : undefined;
  return REWORDED.includes(line.kind) && line.addPath === undefined ? line.path : undefined;
}

function afterOf({ action, text }: TailorEdit): string | null {
  return action === "remove" ? null : fromData(text).trim();
}

/** `undefined` for a rewrite that changes nothing, or says nothing. */
function draftOf(
  { document, analysis }: TailorInput,
  known: ReadonlySet<string>,
  lines: readonly Line[],
  line: Line,
  path: string,
  edit: TailorEdit,
): Draft | undefined {
  const before: unknown = edit.action === "add" ? null : (valueAt(document, path) ?? null);
  const after = afterOf(edit);
  if (after === before || after === "") return undefined;
  const requirements = analysis.requirements.filter(({ requirementId }) =>
    edit.requirementIds.includes(requirementId),
  );
  const named = [...new Set(edit.evidenceLines)].flatMap((number) => lines[number - 1]?.evidence ?? []);
  const own = edit.action === "add" ? [] : line.evidence;
  const evidence = [...new Set([...named, ...own])].flatMap((one) => evidenceAt(document, one));
  return {
    path,
    action: edit.action,
    before,
    after,
    reason: reasonOf(edit, requirements[0], known),
    requirementIds: requirements.map(({ requirementId }) => requirementId),
    evidence,
  };
}

/** The model's sentence, unless it holds what somebody might have made it say: a sentence about things that neither side names is dropped. */
function reasonOf(
  { reason, action }: TailorEdit,
  requirement: TailorInput["analysis"]["requirements"][number] | undefined,
  known: ReadonlySet<string>,
): string {
  const sentence = shortened(
    fromData(reason)
      .replace(/[\p{C}\s]+/gu, " ")
      .trim(),
    300,
  );
  const sound = sentence !== "" && !SUSPICIOUS.test(sentence) && !instructsProgram(sentence);
  if (sound && namesIn(sentence).every((name) => known.has(name))) return sentence;
  if (requirement !== undefined) return `Answers to ${wordsOf(requirement)}.`;
  return action === "remove" ? "Bears least on the posting." : "Words this closer to the posting.";
}

/** Words with a capital inside a sentence, words of capitals and words with digits: what names things. */
function namesIn(text: string): string[] {
  const words = [...text.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}][\p{L}\p{N}+#.-]*/gu)];
  return words
    .filter(({ index, 0: word }) => {
      const starts = index === 0 || /[.!?:“"]\s*$/u.test(text.slice(0, index));
      return /\p{N}|\p{Lu}.*\p{Lu}/u.test(word) || (!starts && /^\p{Lu}/u.test(word));
    })
    .map(({ 0: word }) => folded(word));
}

const folded = (word: string): string => word.toLowerCase().replace(/[.-]+$/u, "");

/** The words of the résumé's lines and of the posting, without what instructs a program there. */
function wordsKnown({ analysis }: TailorInput, lines: readonly Line[]): ReadonlySet<string> {
  const texts = [...lines.map(({ shown }) => shown), ...textsOf(analysis)];
  const words = texts
    .map((text) => withoutInstructions(text).text)
    .flatMap((text) => [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}+#.-]*/gu)]);
  return new Set(words.map(({ 0: word }) => folded(word)));
}

function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
