import type { TextLine, TextRun } from "../extract/layout.ts";
import { findDates } from "./dates.ts";
import { fold } from "./fold.ts";

/** What the columns of a table with a head row say. */
type Column = "dates" | "title" | "employer" | "place" | "grade" | "text";

const COLUMNS: readonly (readonly [Column, RegExp])[] = [
  [
    "dates",
    /^(?:dates?|years?|period|duration|from ?(?:-|–|\/) ?to|when|tenure|zeitraum|zeit|jahr|dauer|von ?(?:-|–) ?bis|dates?|periode|annees?|fechas?|periodo|ano|data|periode|jaar|okres|rok)$/u,
  ],
  [
    "title",
    /^(?:position|positions held|job title|title|role|designation|post|rank|qualification|course|degree|certificate|award|stelle|funktion|tatigkeit|abschluss|ausbildung|poste|fonction|diplome|puesto|cargo|titulo|formacion|funcao|curso|ruolo|titolo|functie|opleiding|diploma|stanowisko)$/u,
  ],
  [
    "employer",
    /^(?:employer|company|organi[sz]ation|firm|hospital|ward|school|institution|institute|university|college|where|awarding body|provider|unit|ship|arbeitgeber|firma|unternehmen|schule|einrichtung|employeur|entreprise|etablissement|ecole|empresa|centro|instituicao|azienda|istituto|werkgever|bedrijf|school|instelling|pracodawca|firma)$/u,
  ],
  ["place", /^(?:location|place|town|city|ort|lieu|lugar|local|luogo|plaats|miejsce)$/u],
  [
    "grade",
    /^(?:grades?|results?|percentage|marks|c?gpa|score|% ?(?:of )?marks|%|note|nota|mention|cijfer)$/u,
  ],
  [
    "text",
    /^(?:duties|responsibilities|main duties|key duties|what i did|description|tasks|activities|details|remarks?|notes|subjects?|aufgaben|taches|missions|funciones|tareas|funcoes|mansioni|taken|werkzaamheden|obowiazki)$/u,
  ],
];
/** The order in which an entry's line says them. */
const ORDER: readonly Column[] = ["title", "employer", "place", "grade", "dates"];
/** Baseline distance, in sizes, that ends a table. */
const END = 3.2;
/** Points by which a cell's text may begin left of its column's head. */
const EDGE = 4;

/** A range of which the end stands on the line below. */
const OPEN_END = /(?:[–—-]|\b(?:to|bis|until))$/u;

type Head = { column: Column; x: number }[];
type Entry = { line: TextLine; cells: Map<number, TextRun[]> };

/**
 * Tables with a head row (`Dates | Employer | Position | Duties`) as entries: each has one line with title, employer and time, and its
 * text below. The words of the head row say what the columns hold and nothing else.
 */
export function withoutHeaderTables(lines: readonly TextLine[]): TextLine[] {
  const result: TextLine[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    const head = line === undefined ? undefined : headOf(line);
    const table = head === undefined ? undefined : entriesBelow(lines.slice(at), head);
    if (head !== undefined && table !== undefined) {
      result.push(...table.entries.flatMap((entry) => linesOf(entry, head)));
      at += table.length;
    } else if (line !== undefined) result.push(line);
  }
  return result;
}

function headOf(line: TextLine): Head | undefined {
  const cells = line.text.split("\t");
  if (cells.length < 3 || cells.length !== line.runs.length) return undefined;
  const head = cells.flatMap((text, index) => {
    const column = COLUMNS.find(([, pattern]) => pattern.test(fold(text.trim())))?.[0];
    const x = line.runs[index]?.x;
    return column === undefined || x === undefined ? [] : [{ column, x }];
  });
  const has = (column: Column): boolean => head.some((item) => item.column === column);
  const ascends = head.every(({ x }, index) => index === 0 || x > (head[index - 1]?.x ?? 0) + EDGE);
  const isWhole =
    head.length === cells.length && new Set(head.map(({ column }) => column)).size === head.length;
  return isWhole && ascends && has("dates") && (has("title") || has("employer")) ? head : undefined;
}

/** The entries below a head row and the lines they take; nothing where a text reaches over its column. */
function entriesBelow(
  lines: readonly TextLine[],
  head: Head,
): { entries: Entry[]; length: number } | undefined {
  const dates = head.findIndex(({ column }) => column === "dates");
  const entries: Entry[] = [];
  let length = 0;
  for (const [index, line] of lines.entries()) {
    if (index === 0) continue;
    const above = lines[index - 1];
    const near =
      above?.page === line.page && above.column === line.column && line.y - above.y < END * line.size;
    const cells = near ? cellsOf(line, head) : undefined;
    if (cells === undefined) break;
    const date = textOf(cells.get(dates));
    const isLoud = line.size > (entries[0]?.line.size ?? line.size) + 0.6 || (line.bold && cells.size === 1);
    if (isLoud) break;
    const last = entries.at(-1);
    const open = textOf(last?.cells.get(dates));
    const opens = findDates(date).length > 0 && !OPEN_END.test(open);
    if (!opens && (last === undefined || (date !== "" && findDates(`${open} ${date}`).length === 0))) break;
    if (last === undefined || opens) entries.push({ line, cells });
    else if (date !== "" && cells.size === 1 && !OPEN_END.test(open)) break;
    else
      for (const [column, runs] of cells)
        last.cells.set(column, [...(last.cells.get(column) ?? []), ...runs]);
    length = index;
  }
  return entries.length > 0 ? { entries, length } : undefined;
}

/** The runs of a line by column; nothing where one begins left of the table or reaches into the next column. */
function cellsOf(line: TextLine, head: Head): Map<number, TextRun[]> | undefined {
  const cells = new Map<number, TextRun[]>();
  for (const run of line.runs) {
    const column = head.findLastIndex(({ x }) => x <= run.x + EDGE);
    const next = head[column + 1];
    const before = cells.get(column);
    const isStart = before !== undefined || Math.abs(run.x - (head[column]?.x ?? 0)) <= EDGE;
    if (column < 0 || !isStart || (next !== undefined && run.x + run.width > next.x)) return undefined;
    cells.set(column, [...(before ?? []), run]);
  }
  return cells;
}

const textOf = (runs: readonly TextRun[] | undefined): string =>
  (runs ?? []).map(({ text }) => text.trim()).join(" ");

function linesOf({ line, cells }: Entry, head: Head): TextLine[] {
  const runsOf = (column: Column): TextRun[] =>
    cells.get(head.findIndex((item) => item.column === column)) ?? [];
  const said = ORDER.map(runsOf).filter((runs) => runs.length > 0);
  const text = runsOf("text");
  const entry = lineOf(line, said, line.y);
  return text.length === 0
    ? [entry]
    : [entry, { ...lineOf(line, [text], line.y + line.size * 1.2), bullet: true }];
}

function lineOf(line: TextLine, cells: readonly TextRun[][], y: number): TextLine {
  const runs = cells.flat();
  return {
    ...line,
    y,
    text: cells.map(textOf).join("\t"),
    runs,
    bold: runs.every(({ bold }) => bold),
    italic: runs.every(({ italic }) => italic),
  };
}
