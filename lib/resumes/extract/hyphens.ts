import type { TextLine } from "./layout.ts";

/** A page with this many words split over its lines was set by a program that splits words, such as TeX. */
const SPLITS_OF_A_TYPESETTER = 3;
/** First parts that keep their hyphen wherever the line ends. */
const COMPOUND =
  /(^|[^\p{L}])(self|cross|multi|non|co|full|high|low|long|short|real|end|front|back|part|well|open|large|small|user|data|cloud|test|object|peer|state|third|decision|problem|cutting|award|hands|day|year|e)-$/iu;
const SOFT = "\u00AD";

/**
 * Words that were split at a line's end, made whole on the line where they begin. The hyphen goes when the typesetter put it there: a
 * soft one always, another when the document splits words regularly and does not write this one with its hyphen elsewhere.
 */
export function joinSplitWords(lines: readonly TextLine[]): TextLine[] {
  const splits = lines.filter((line, index) => isSplit(line, lines[index + 1])).length;
  const whole = lines
    .map((line) => line.text)
    .join("\n")
    .toLowerCase();
  const joined: TextLine[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    if (before === undefined || !isSplit(before, line)) {
      joined.push(line);
      continue;
    }
    const [tail = ""] = line.text.split(/[ \t]/, 1);
    const keeps = keepsHyphen(before.text, tail, whole, splits);
    joined[joined.length - 1] = withTail(before, tail, keeps);
    const rest = withoutHead(line, tail);
    if (rest !== undefined) joined.push(rest);
  }
  return joined.map(dropSoftHyphens);
}

function isSplit(line: TextLine, next: TextLine | undefined): next is TextLine {
  if (next === undefined || next.bullet === true || next.page !== line.page || next.column !== line.column)
    return false;
  const near = next.y - line.y < 2 * line.size && Math.abs(next.size - line.size) < 0.5;
  return near && /\p{L}[-\u2010\u00AD]$/u.test(line.text) && /^\p{Ll}/u.test(next.text);
}

function keepsHyphen(text: string, tail: string, whole: string, splits: number): boolean {
  if (text.endsWith(SOFT)) return false;
  if (splits < SPLITS_OF_A_TYPESETTER || COMPOUND.test(text)) return true;
  const head = /[\p{L}-]+[-\u2010]$/u.exec(text)?.[0] ?? "-";
  return whole.includes(`${head}${tail}`.toLowerCase());
}

function withTail(line: TextLine, tail: string, keeps: boolean): TextLine {
  const extend = (text: string): string => (keeps ? text : text.slice(0, -1)) + tail;
  const runs = line.runs.map((run, index) =>
    index === line.runs.length - 1 ? { ...run, text: extend(run.text) } : run,
  );
  return { ...line, text: extend(line.text), runs };
}

function withoutHead(line: TextLine, head: string): TextLine | undefined {
  const text = line.text.slice(head.length).trim();
  if (text === "") return undefined;
  const [first, ...others] = line.runs;
  if (first?.text.startsWith(head) !== true) return { ...line, text };
  const left = first.text.slice(head.length).trim();
  return { ...line, text, runs: left === "" ? others : [{ ...first, text: left }, ...others] };
}

/** The line without the marks of where its words may be split. */
export function dropSoftHyphens(line: TextLine): TextLine {
  if (!line.text.includes(SOFT)) return line;
  const drop = (text: string): string => text.replaceAll(SOFT, "");
  return { ...line, text: drop(line.text), runs: line.runs.map((run) => ({ ...run, text: drop(run.text) })) };
}
