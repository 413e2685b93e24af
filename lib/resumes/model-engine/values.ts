import { wordsAt } from "../../model/index.ts";
import type { Found, Piece } from "../../model/index.ts";
import { findDates, periodOf } from "../parse/dates.ts";
import { joinLines, lineText } from "../parse/paragraphs.ts";
import { termsOf } from "../parse/skills.ts";
import type { Row } from "../parse/row.ts";
import type { Stretch } from "../prompts/parse.v1.ts";
import type { ShownRows } from "./lines.ts";

/** Longest value of a field; what is longer is a text. */
const LONGEST_FIELD = 300;
const LONGEST_STRETCH = 60;
const LONGEST_SUMMARY = 12;
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
    return piece && this.#counted(this.#fieldAt(piece, beside));
  }

  /** The period that a piece's words give. */
  period(piece: Piece | undefined): { startDate?: string; endDate?: string } {
    if (piece === undefined) return {};
    const period = periodOf(findDates(this.#found(piece)?.text ?? "")[0]);
    return this.#counted(Object.keys(period).length > 0 ? period : undefined) ?? {};
  }

  /** The text of lines that belong together. */
  text(stretch: Stretch | undefined): string | undefined {
    return stretch && this.#counted(this.#rows(stretch)?.map(lineText).reduce(joinLines));
  }

  /** A summary: a few lines of prose, without points, cells and addresses. */
  prose(stretch: Stretch | undefined): string | undefined {
    if (stretch === undefined) return undefined;
    const rows = this.#rows(stretch) ?? [];
    const plain = rows.every(
      ({ text, bullet, cells }) => !bullet && cells.length === 1 && !ADDRESS.test(text),
    );
    const fits = rows.length > 0 && rows.length <= LONGEST_SUMMARY && plain;
    return this.#counted(fits ? rows.map(lineText).reduce(joinLines) : undefined);
  }

  /** The terms that lines list. @param label words that stand before them */
  terms(stretch: Stretch, label: string | undefined): string[] {
    const rows = this.#counted(this.#rows(stretch)) ?? [];
    const lists = rows.filter(({ text }) => !SENTENCE.test(text) || isList(text));
    const whole = lists.map(({ text }) => text).join(", ");
    const own = label !== undefined && whole.startsWith(label) ? whole.slice(label.length) : whole;
    return termsOf(own.replace(/^\s*:/u, ""));
  }

  #fieldAt(piece: Piece, beside: Piece | undefined): string | undefined {
    const found = this.#found(piece);
    const near = beside?.line === piece.line ? this.#found(beside)?.text : undefined;
    if (found === undefined || !standsAlone(found, near)) return undefined;
    const text = found.text.replace(/^[\s,;:|•·–—-]+|[\s,;:|•·–—-]+$/gu, "");
    const wrong = text === "" || text.length > LONGEST_FIELD || text.includes(" | ");
    return wrong || ADDRESS.test(text) || SENTENCE.test(text) ? undefined : text;
  }

  #rows({ from, to }: Stretch): Row[] | undefined {
    const rows = this.#source.rows.slice(from - 1, to);
    return rows.length === to - from + 1 && rows.length > 0 && rows.length <= LONGEST_STRETCH
      ? rows
      : undefined;
  }

  #found(piece: Piece): Found | undefined {
    return wordsAt(this.#texts, piece);
  }

  #counted<T>(value: T | undefined): T | undefined {
    if (value === undefined) this.dropped++;
    return value;
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
