import { instructsProgram, ModelFailure } from "../../model/index.ts";
import type { ModelUsage } from "../../model/index.ts";
import type { Line } from "../../resumes/index.ts";
import type { TailorInput } from "../ports.ts";
import { refusedPart, type Refused, type TAILOR_V2, type TailorEdit } from "../prompts/tailor.v2.ts";
import type { Draft } from "../rules/draft.ts";
import type { RefusedDraft } from "../settle.ts";
import { draftsOf } from "./drafts.ts";

/**
 * So long the rest of the time has to be, in milliseconds: in less a model does not word a dozen edits anew, and an answer that comes too late is paid for and
 * brings nothing.
 */
export const LEAST_MS = 20_000;

/** And so long it is waited for at most, in milliseconds: what the first question brought is ready meanwhile. */
export const MOST_MS = 45_000;

/** A question about the same résumé. Rejects with a `ModelFailure`. */
type Ask = (input: string) => Promise<{ value: Answer; usage: ModelUsage }>;
type Answer = ReturnType<(typeof TAILOR_V2)["schema"]["parse"]>;

/** What came of asking once more: a new wording for some of the refused drafts, which no gate has seen yet. */
type SecondChance = { wordings: Map<Draft, Draft>; usage: ModelUsage };

/** Nothing was asked. */
export const NO_CHANCE: SecondChance = {
  wordings: new Map(),
  usage: { inputTokens: 0, outputTokens: 0, costUsd: 0 },
};

/**
 * Asks the model to word anew, or to withdraw, what the gate refused of its edits. It is a chance and no need: without a usable answer there are no
 * new wordings.
 * @param edits of which edit of the model each draft was made; drafts of others are left alone
 */
export async function secondChance(
  ask: Ask,
  input: TailorInput,
  lines: readonly Line[],
  edits: ReadonlyMap<Draft, TailorEdit>,
  refused: readonly RefusedDraft[],
): Promise<SecondChance> {
  const mendable = refused.flatMap(({ draft, said }): (Refused & { draft: Draft })[] => {
    const edit = edits.get(draft);
    return edit !== undefined && isMendable({ edit, said }) ? [{ draft, edit, said }] : [];
  });
  if (mendable.length === 0) return NO_CHANCE;
  const question = refusedPart(mendable, input.analysis);
  if (question.shown.length === 0) return NO_CHANCE;
  try {
    const { value, usage } = await ask(question.input);
    return { wordings: wordingsOf(input, lines, mendable.slice(0, question.shown.length), value), usage };
  } catch (error) {
    if (!(error instanceof ModelFailure)) throw error;
    return { ...NO_CHANCE, usage: error.usage };
  }
}

/** Of a removal there is nothing to word, and what instructs a program is not shown to one. */
const isMendable = ({ edit, said }: Refused): boolean =>
  edit.action !== "remove" && !instructsProgram(edit.text) && said.every(({ rule }) => rule !== "shape");

/** New wordings by the draft that they stand for. They pass every check that edits pass; a line and an action of its own none of them has. */
function wordingsOf(
  input: TailorInput,
  lines: readonly Line[],
  asked: readonly (Refused & { draft: Draft })[],
  { again = [] }: Answer,
): Map<Draft, Draft> {
  const anew = new Map<TailorEdit, Draft>();
  for (const [at, { draft, edit }] of asked.entries()) {
    const wording = again.find(({ number }) => number === at + 1);
    if (wording !== undefined) anew.set({ ...wording, line: edit.line, action: edit.action }, draft);
  }
  const { drafts } = draftsOf(input, lines, [...anew.keys()]);
  return new Map(
    [...drafts].flatMap(([wording, edit]) => {
      const first = anew.get(edit);
      return first === undefined ? [] : [[first, wording] as const];
    }),
  );
}
