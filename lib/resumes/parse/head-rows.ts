import { fold } from "./fold.ts";
import { LEGAL_FORM } from "./organisation-words.ts";
import { joinLines } from "./paragraphs.ts";
import type { Row } from "./row.ts";

/** Short enough and not formed like a sentence. */
export function isHeadLike(row: Row, longest = 120): boolean {
  if (row.text.length > longest) return false;
  if (
    /[.!?]$/.test(row.text) &&
    row.text.length > 30 &&
    !/(?:inc|ltd|co|corp|llc|s\.a|b\.v|e\.v|sc|ph\.d|usa|u\.s\.a|u\.s|d\.c)\.$/iu.test(row.text) &&
    !LEGAL_FORM.test(fold(row.text))
  )
    return false;
  if (/^\p{Ll}/u.test(row.text) && row.text.split(/\s+/).length > 4) return false;
  return !/^(?:technologies|tech stack|technologies used|keywords|tools|stack|environment|skills|key skills|responsibilities|achievements|courses|coursework|relevant coursework|gpa|thesis|tecnologias|technologien)\b[^:]{0,20}:/iu.test(
    row.text,
  );
}

/** True when a row is printed as the model is: in its size and weight, and slant where neither is bold. */
export const looksLike = (row: Row | undefined, model: Row): boolean => {
  if (row === undefined) return false;
  const style = (r: Row): boolean => r.cells[0]?.spans[0]?.bold ?? r.bold;
  const italic = (r: Row): boolean => r.cells[0]?.spans[0]?.italic ?? r.italic;
  return (
    Math.abs(row.size - model.size) < 0.6 &&
    style(row) === style(model) &&
    (style(row) || italic(row) === italic(model))
  );
};

/** Three words and more that end in a full stop which is no abbreviation's. */
export const isSentence = (row: Row): boolean =>
  /[\p{L}\p{N})]{3}[.!?]$/u.test(row.text) &&
  !/\b(?:inc|ltd|ltda|corp|llc|dept|univ|prof|intl|assoc|mfg|bros|gmbh)\.$/iu.test(row.text) &&
  row.text.split(/\s+/).length > 2;

/** Seven words and more that are mostly small: a line of running text. */
export const isProse = (row: Row): boolean => {
  const words = row.text.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  return words.length > 6 && words.filter((word) => /^\P{Ll}/u.test(word)).length < words.length * 0.4;
};

/** `(CNRS), Paris`: initials in brackets belong to the name on the line above. */
const BRACKETED = /^\(\p{Lu}{2,}\)/u;

/** A head's line goes on below after a comma, or when it is full and the text below starts in the bold or italics in which it ended. */
export function headWraps(last: Row, row: Row, right: number): boolean {
  if (last.text.endsWith(",")) return true;
  if (last.right > right - 8 * row.size && last.cells.length === 1 && BRACKETED.test(row.text)) return true;
  const [end, start] = [last.cells.at(-1)?.spans.at(-1), row.cells[0]?.spans[0]];
  if (end === undefined || start === undefined || last.right < right - 3 * row.size) return false;
  return (
    (end.bold || end.italic) &&
    end.bold === start.bold &&
    end.italic === start.italic &&
    row.cells.length === 1
  );
}

/** A head's look counts only where the text below looks different. */
export const isDistinct = (model: Row, body: readonly Row[]): boolean => {
  const texts = body.filter((row) => row.text.length > 40);
  return texts.every((row) => !looksLike(row, model));
};

/** Two rows as one: the last cell of the first goes on in the first cell of the second. */
export function joinRows(a: Row, b: Row): Row {
  const [last, first] = [a.cells.at(-1), b.cells[0]];
  if (last === undefined || first === undefined) return a;
  const joined = {
    ...last,
    text: joinLines(last.text, first.text),
    spans: [...last.spans, { text: " ", bold: false, italic: false, size: a.size }, ...first.spans],
  };
  const cells = [...a.cells.slice(0, -1), joined, ...b.cells.slice(1)];
  return { ...a, cells, text: cells.map((cell) => cell.text).join("\t") };
}
