import { tidy } from "./fold.ts";
import type { Cell, Row } from "./row.ts";

/** One piece of an entry's head: a style stretch or cell part without dates, with its place in the head. */
export type Piece = { text: string; bold: boolean; italic: boolean; row: number; cell: number };

/** The pieces of a head in reading order, cut at cells, strong separators and changes of weight or slant. */
export function piecesOf(head: readonly Row[]): Piece[] {
  return head.flatMap((row, rowIndex) => {
    const pieces = row.cells.flatMap((cell) => styleParts(cell));
    return pieces.map((piece, cell) => ({ ...piece, row: rowIndex, cell }));
  });
}

const SEPARATOR = /\s*(?:\||•|·|●|∙|│|¦|(?<!:)\/\/)\s*|\s+[–—-]{1,2}\s+|\s+@\s+|\s*\t\s*/u;

/** The full stop that closes a line of an entry; abbreviations keep theirs. */
const STOP = /(?<!\b(?:corp|dept|univ|prof|intl|assoc|bros|gmbh|ltda|mbh|comp))(?<=\p{Ll}{4})\.$/iu;

/** The word between a title in bold and its employer: `**Camarera** en Hotel Miramar`. */
const AT_EMPLOYER = /^\s*,?\s*(?:at|bei(?: der)?|chez|presso|bij|en|em|w|na)\s+(?=\p{Lu})/u;

function styleParts(cell: Cell): { text: string; bold: boolean; italic: boolean }[] {
  const stretches: { text: string; bold: boolean; italic: boolean }[] = [];
  for (const span of cell.spans) {
    const last = stretches.at(-1);
    const punctuation = !/[\p{L}\p{N}]/u.test(span.text);
    if (last !== undefined && (punctuation || (last.bold === span.bold && last.italic === span.italic)))
      last.text += span.text;
    else stretches.push({ text: span.text, bold: span.bold, italic: span.italic });
  }
  const whole = tidy(stretches.map(({ text }) => text).join(""));
  const source =
    whole === tidy(cell.text) ? stretches : [{ text: cell.text, bold: cell.bold, italic: cell.italic }];
  return source.flatMap((part, index) =>
    (index === 0 ? part.text : part.text.replace(AT_EMPLOYER, ""))
      .split(SEPARATOR)
      .map((text) =>
        tidy(text)
          .replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, "")
          .replace(STOP, "")
          .replace(/^\((.*)\)$/, "$1"),
      )
      .filter((text) => /[\p{L}\p{N}]/u.test(text))
      .map((text) => ({ text, bold: part.bold, italic: part.italic })),
  );
}
