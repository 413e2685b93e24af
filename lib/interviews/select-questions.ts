import { DIFFICULTIES } from "./bank/model.ts";
import type { Difficulty } from "./bank/model.ts";
import type { Candidate } from "./candidate.ts";
import { numberOf, seeded } from "./seed.ts";

/** Shares of a session's questions one level below, at and above the chosen one; a level that does not exist falls to the chosen. */
const BELOW = 0.3;
const AT = 0.5;
const ABOVE = 0.2;
/** Shares of a session that come from the posting and from the résumé at most; the bank has the rest. */
const FROM_POSTING = 0.2;
const FROM_RESUME = 0.4;

/** How many questions of each level a session of `count` has: largest remainders, ties to the chosen level. */
export function mixOf(chosen: Difficulty, count: number): Record<Difficulty, number> {
  const at = DIFFICULTIES.indexOf(chosen);
  const shares = DIFFICULTIES.map((_, level) => {
    if (level === at) return AT + (at === 0 ? BELOW : 0) + (at === DIFFICULTIES.length - 1 ? ABOVE : 0);
    if (level === at - 1) return BELOW;
    return level === at + 1 ? ABOVE : 0;
  });
  // in hundredths: shares of whole questions must not depend on how fractions are stored
  const exact = shares.map((share) => Math.round(share * count * 100));
  const counts = exact.map((hundredths) => Math.floor(hundredths / 100));
  const rest = exact
    .map((hundredths, level) => ({ level, over: hundredths % 100 }))
    .sort((a, b) => b.over - a.over || Math.abs(a.level - at) - Math.abs(b.level - at));
  const missing = count - counts.reduce((sum, one) => sum + one, 0);
  for (const { level } of rest.slice(0, missing)) counts[level] = (counts[level] ?? 0) + 1;
  const [easy = 0, medium = 0, hard = 0] = counts;
  return { easy, medium, hard };
}

export type Selection = {
  count: number;
  difficulty: Difficulty;
  /** Decides the choice: the same seed, the same questions. */
  seed: string;
  /** Keys of questions that were asked lately, newest last. */
  recent: readonly string[];
  introduction: Candidate;
  posting: readonly Candidate[];
  resume: readonly Candidate[];
  /** Made of the résumé by a model: they come before the rules' own. */
  made?: readonly Candidate[] | undefined;
  /** Of the interview's own domain. */
  bank: readonly Candidate[];
  /** What the bank has for everyone, should the domain run out. */
  general: readonly Candidate[];
};

/** How many questions of a session come from the résumé at most. */
export const mostOfResume = (count: number): number => Math.round(count * FROM_RESUME);

/** Fills a session question by question; no question, no text and no subject twice. */
class Draft {
  readonly picked: Candidate[] = [];
  readonly #left: Record<Difficulty, number>;
  readonly #count: number;
  readonly #used = new Set<string>();
  readonly #focused = new Map<string, number>();

  constructor(count: number, mix: Record<Difficulty, number>) {
    this.#count = count;
    this.#left = mix;
  }

  /** Takes those that fit, at most `quota` of them, and so many of one focus. */
  fill(candidates: readonly Candidate[], quota: number, inMix: boolean, ofFocus = Infinity): void {
    for (const candidate of candidates) {
      if (quota <= 0 || this.picked.length >= this.#count) return;
      if (inMix && this.#left[candidate.difficulty] <= 0) continue;
      if ((this.#focused.get(candidate.focusArea) ?? 0) >= ofFocus) continue;
      if (this.#take(candidate)) quota -= 1;
    }
  }

  #take(candidate: Candidate): boolean {
    const marks = [candidate.key, candidate.about, candidate.text.toLowerCase()];
    if (marks.some((mark) => this.#used.has(mark))) return false;
    for (const mark of marks) this.#used.add(mark);
    this.#focused.set(candidate.focusArea, (this.#focused.get(candidate.focusArea) ?? 0) + 1);
    this.#left[candidate.difficulty] -= 1;
    this.picked.push(candidate);
    return true;
  }
}

/**
 * The questions of a session: the introduction first, then easier before harder ones. The rules' questions about the résumé are of different
 * focus while there are such. What was asked lately comes only when nothing else of its
 * level is left, neither in the bank nor of the résumé or posting beyond their shares, and then the longest ago first: the level that was chosen
 * is kept. Fewer than `count` only when there are not so many questions.
 */
export function selectQuestions(selection: Selection): Candidate[] {
  const { count, difficulty, seed, recent, introduction } = selection;
  const mix = mixOf(difficulty, count);
  const draft = new Draft(count, mix);
  // introducing oneself is as hard as one makes it: it counts as one of the easiest that the session has
  const easiest = DIFFICULTIES.find((level) => mix[level] > 0) ?? difficulty;
  draft.fill([{ ...introduction, difficulty: easiest }], 1, false);
  const [posting, resume, made, bank, general] = [
    selection.posting,
    selection.resume,
    selection.made ?? [],
    // a session has one introduction
    selection.bank.filter(({ category }) => category !== "introduction"),
    selection.general.filter(({ category }) => category !== "introduction"),
  ].map((pool) => seeded(pool, seed, ({ key }) => key));
  const asked = new Map(recent.map((key, i) => [key, i]));
  const fresh = (pool: readonly Candidate[] = []) => pool.filter(({ key }) => !asked.has(key));
  const known = [bank, general, made, resume, posting]
    .flatMap((pool = []) => pool.filter(({ key }) => asked.has(key)))
    .sort((a, b) => (asked.get(a.key) ?? 0) - (asked.get(b.key) ?? 0));
  draft.fill(fresh(posting), Math.round(count * FROM_POSTING), true);
  const before = draft.picked.length;
  draft.fill(fresh(made), mostOfResume(count), true);
  // one focus is one wording: first a question of each, then at most two
  for (const ofFocus of [1, 2])
    draft.fill(fresh(resume), mostOfResume(count) - (draft.picked.length - before), true, ofFocus);
  for (const inMix of [true, false]) {
    // beyond their shares the personal ones come before anything is asked again
    for (const pool of [bank, general, made, resume, posting]) draft.fill(fresh(pool), count, inMix);
    draft.fill(known, count, inMix);
  }
  return inOrder(draft.picked, seed);
}

function inOrder([opening, ...rest]: readonly Candidate[], seed: string): Candidate[] {
  const level = ({ difficulty }: Candidate) => DIFFICULTIES.indexOf(difficulty);
  const rank = ({ key }: Candidate) => numberOf(`${seed}/order/${key}`);
  const sorted = rest.sort((a, b) => level(a) - level(b) || rank(a) - rank(b));
  return opening ? [opening, ...sorted] : sorted;
}
