import { wordsAt } from "../../model/index.ts";
import type { Found, Piece } from "../../model/index.ts";
import { findDates, periodOf } from "../parse/dates.ts";
import { joinLines, lineText } from "../parse/paragraphs.ts";
import { termsOf } from "../parse/skills.ts";
import type { Stretch } from "../prompts/parse.v1.ts";
import type { ShownRows } from "./lines.ts";

/** Longest value of a field; what is longer is a text. */
const LONGEST_FIELD = 300;
const LONGEST_STRETCH = 60;
/** What may stand before and behind a value: the edges of its line, signs that part things, and words such as "at". */
const BEFORE = /(?:^|[|•·,;:()/@–—-]|(?<!\p{L})(?:at|in|and|bei|und|chez|et|en|y|e|bij|&))\s*$/iu;
const BEHIND =
  /^\s*(?:$|[|•·,;:()/@–—-]|(?:at|in|since|from|and|bei|in|seit|und|chez|depuis|et|en|desde|y|e|&)(?!\p{L}))/iu;
/** Four words and a full stop, a question, an exclamation. */
const SENTENCE = /(?:\S+\s+){3,}\S*[\p{Ll}\p{N}][.!]$|[?!]$/u;
const ADDRESS = /@|https?:|www\./i;

/** Reads what a report points at; counts what is not there. */
export class Values {
  readonly #source: ShownRows;
  readonly #texts: readonly string[];
  dropped = 0;

  constructor(source: ShownRows) {
    this.#source = source;
    this.#texts = source.rows.map(({ text }) => text.replace(/\s*\t\s*/gu, " | "));
  }

  /**
   * A short value that stands by itself in its line; no address, no sentence, and nothing that was taken out of one.
   * @param beside another piece that may stand right before or behind it, as a subject does behind its degree
   */
  field(piece: Piece | undefined, beside?: Piece): string | undefined {
    if (piece === undefined) return undefined;
    const found = this.#found(piece);
    const text = found?.text.replace(/^[\s,;:|•·–—-]+|[\s,;:|•·–—-]+$/gu, "");
    const near = beside?.line === piece.line ? this.#found(beside)?.text : undefined;
    if (found === undefined || text === undefined || !standsAlone(found, near)) return this.#drop();
    const wrong = text === "" || text.length > LONGEST_FIELD || text.includes(" | ");
    if (wrong || ADDRESS.test(text) || SENTENCE.test(text)) return this.#drop();
    return text;
  }

  /** The period that a piece's words give. */
  period(piece: Piece | undefined): { startDate?: string; endDate?: string } {
    if (piece === undefined) return {};
    const found = this.#found(piece);
    const period = periodOf(findDates(found?.text ?? "")[0]);
    if (Object.keys(period).length === 0) this.#drop();
    return period;
  }

  /** The text of lines that belong together. */
  text(stretch: Stretch | undefined): string | undefined {
    const rows = this.#rows(stretch);
    return rows === undefined ? undefined : rows.map(lineText).reduce(joinLines);
  }

  /** The terms that lines list. @param label words that stand before them */
  terms(stretch: Stretch, label: string | undefined): string[] {
    const rows = (this.#rows(stretch) ?? []).filter(({ text }) => !SENTENCE.test(text) || isList(text));
    const whole = rows.map(({ text }) => text).join(", ");
    const own = label !== undefined && whole.startsWith(label) ? whole.slice(label.length) : whole;
    return termsOf(own.replace(/^\s*:/u, ""));
  }

  #rows(stretch: Stretch | undefined) {
    if (stretch === undefined) return undefined;
    const { from, to } = stretch;
    const rows = this.#source.rows.slice(from - 1, to);
    if (rows.length === 0 || rows.length > LONGEST_STRETCH || rows.length !== to - from + 1)
      return this.#drop();
    return rows;
  }

  #found(piece: Piece): Found | undefined {
    return wordsAt(this.#texts, piece);
  }

  #drop(): undefined {
    this.dropped++;
    return undefined;
  }
}

/** A list may end with a full stop. */
const isList = (text: string): boolean => (text.match(/[,;|•·]/gu) ?? []).length >= 2;

function standsAlone({ before, behind }: Found, near: string | undefined): boolean {
  const dateBefore = findDates(before).some(({ to }) => before.slice(to).trim() === "");
  const dateBehind = findDates(behind).some(({ from }) => /^[\s('’]*$/u.test(behind.slice(0, from)));
  const nearBefore =
    near !== undefined &&
    before
      .trimEnd()
      .replace(/\s(?:in|of|für|en|de)$/iu, "")
      .endsWith(near);
  const nearBehind = near !== undefined && behind.trimStart().startsWith(near);
  return (
    (dateBefore || nearBefore || BEFORE.test(before)) && (dateBehind || nearBehind || BEHIND.test(behind))
  );
}
