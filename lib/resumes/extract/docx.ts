import { cleanText } from "./clean-text.ts";
import { chosen, readParagraph, type Context, type Paragraph, type Piece } from "./docx-paragraph.ts";
import { readStyles, shadeOf, type RunLooks, type Styles } from "./docx-styles.ts";
import { child, elements, parseXml, type Element } from "./docx-xml.ts";
import { HiddenText } from "./hidden-text.ts";
import { FileRefused, type ExtractedText, type TextLine, type TextRun } from "./layout.ts";
import { finishLine } from "./lines.ts";
import { openZip, type Zip } from "./zip.ts";

/** Average advance of a proportional face in units of its size; a DOCX has no layout, so widths are estimates. */
const ADVANCE = 0.5;
const LETTER = { width: 612, height: 792 };

/** Text of a Word document in reading order: headers, body, footnotes, footers. Throws `FileRefused`. */
export function extractDocx(bytes: Uint8Array): ExtractedText {
  const zip = openZip(bytes);
  const main = mainPart(zip);
  const budget = { nodes: 400_000 };
  const load = (name: string): Element | undefined => {
    const part = zip.read(name);
    return part === undefined ? undefined : parseXml(part, budget);
  };
  const document = load(main);
  const body = child(document, "w:body");
  if (body === undefined)
    throw new FileRefused(
      "corrupt",
      "The document has no text part. Please save it again and upload the new file.",
    );
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  const links = relationships(zip, main, load);
  const stylesPart = [...links.values()].find((link) => link.type.endsWith("/styles"));
  const writer = new Writer(
    readStyles(stylesPart === undefined ? undefined : load(resolve(folder, stylesPart.target))),
  );
  const write = (part: Element, name: string): void =>
    writer.blocks(part, targetsOf(relationships(zip, name, load)), undefined);
  const extras = (type: string): void => {
    for (const link of links.values()) {
      if (!link.type.endsWith(`/${type}`)) continue;
      const name = resolve(folder, link.target);
      const part = load(name);
      if (part !== undefined) write(part, name);
    }
  };
  extras("header");
  writer.blocks(body, targetsOf(links), undefined);
  for (const notes of ["footnotes", "endnotes", "footer"]) extras(notes);
  return { format: "docx", pages: [pageSize(body)], lines: writer.lines, ...writer.hidden.report() };
}

type Relationship = { type: string; target: string; external: boolean };

/** The main part as the package names it. Other Office files and archives are refused here. */
function mainPart(zip: Zip): string {
  const root = [...relationshipsOf(readTree(zip, "_rels/.rels")).values()].find((one) =>
    one.type.endsWith("/officeDocument"),
  );
  const name = root === undefined ? "word/document.xml" : resolve("", root.target);
  const macros = [...zip.entries.keys()].some((entry) => /vbaProject\.bin$/i.test(entry));
  if (macros || !zip.entries.has(name) || !/document\d*\.xml$/i.test(name)) {
    const sentence = macros
      ? "Word documents with macros are not read. Please save it as a plain DOCX or PDF and upload that."
      : "This is not a Word document. Please upload a PDF, DOCX or TXT file.";
    throw new FileRefused("unsupported_type", sentence);
  }
  return name;
}

function readTree(zip: Zip, name: string): Element | undefined {
  const part = zip.read(name);
  return part === undefined ? undefined : parseXml(part);
}

function relationships(
  zip: Zip,
  part: string,
  load: (name: string) => Element | undefined,
): Map<string, Relationship> {
  const slash = part.lastIndexOf("/") + 1;
  const name = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
  return zip.entries.has(name) ? relationshipsOf(load(name)) : new Map<string, Relationship>();
}

function relationshipsOf(part: Element | undefined): Map<string, Relationship> {
  const found = new Map<string, Relationship>();
  for (const { attributes } of part === undefined ? [] : elements(part)) {
    found.set(attributes["Id"] ?? "", {
      type: attributes["Type"] ?? "",
      target: attributes["Target"] ?? "",
      external: attributes["TargetMode"] === "External",
    });
  }
  return found;
}

function targetsOf(links: Map<string, Relationship>): Map<string, string> {
  return new Map([...links].filter(([, link]) => link.external).map(([id, link]) => [id, link.target]));
}

/** A target as the name of an entry. */
function resolve(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path: string[] = [];
  for (const step of `${folder}${target}`.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}

function pageSize(body: Element): { width: number; height: number } {
  const size = child(child(body, "w:sectPr"), "w:pgSz")?.attributes;
  const measure = (name: string): number => {
    const raw = size?.[name] ?? "";
    const value = Number.parseFloat(raw);
    return raw.endsWith("pt") ? value : value / 20;
  };
  const [width, height] = [measure("w:w"), measure("w:h")];
  return width > 0 && height > 0 ? { width, height } : LETTER;
}

/** Collects lines while walking the document; y grows by a line's height so that spacing can be read off it. */
class Writer {
  readonly lines: TextLine[] = [];
  readonly hidden = new HiddenText();
  readonly #styles: Styles;
  #column = 0;
  #y = 72;

  constructor(styles: Styles) {
    this.#styles = styles;
  }

  blocks(parent: Element, targets: ReadonlyMap<string, string>, shade: string | undefined): void {
    for (const element of elements(parent)) {
      if (element.name === "w:p") this.#paragraph(element, { styles: this.#styles, targets, shade });
      else if (element.name === "w:tbl") this.#table(element, targets, shade);
      else if (element.name === "mc:AlternateContent") this.blocks(chosen(element), targets, shade);
      else if (CONTAINERS.has(element.name) && !isSeparator(element)) this.blocks(element, targets, shade);
    }
  }

  #paragraph(element: Element, context: Context): void {
    const paragraph = readParagraph(element, context);
    const before = this.lines.length;
    this.#y += paragraph.looks.before ?? 0;
    this.#lines(paragraph);
    if (this.lines.length === before) this.#y += 8;
    for (const box of paragraph.boxes) {
      this.#column++;
      this.blocks(box, context.targets, undefined);
      this.#column++;
    }
  }

  #lines(paragraph: Paragraph): void {
    let open: Piece[] = [];
    const flush = (): void => {
      this.#line(open, paragraph);
      open = [];
    };
    for (const piece of paragraph.pieces) {
      if (piece.text === "\n") flush();
      else open.push(piece);
    }
    flush();
  }

  #line(pieces: readonly Piece[], { looks }: Paragraph): void {
    const runs: TextRun[] = [];
    let text = "";
    let x = 72 + (looks.left ?? 0);
    const y = this.#y + Math.max(DEFAULT_LINE, ...pieces.map((piece) => (piece.looks.size ?? 0) * 1.2));
    for (const piece of pieces) {
      const size = piece.looks.size ?? 11;
      const visible = this.hidden.visiblePart(piece.text, hiddenReason(piece.looks));
      const clean = piece.text === "\t" ? "\t" : cleanText(visible);
      text += clean;
      const width = clean === "\t" ? 36 : clean.length * size * ADVANCE;
      if (clean.trim() !== "") runs.push(runOf(clean, { x, y, width, size }, piece));
      x += width;
    }
    const [line] = finishLine(text, joinAlike(runs), { page: 0, column: this.#column, y });
    if (line === undefined) return;
    this.#y = y;
    const list = looks.list === true && looks.headingLevel === undefined;
    this.lines.push({
      ...line,
      ...(looks.headingLevel === undefined ? {} : { headingLevel: looks.headingLevel }),
      ...(list ? { bullet: true } : {}),
    });
  }

  /**
   * Rows of single lines become lines with tabs. A row in which one cell is long keeps its short cells on the long cell's first
   * line. Rows of several long cells are a layout in columns and are read cell by cell.
   */
  #table(table: Element, targets: ReadonlyMap<string, string>, shade: string | undefined): void {
    for (const row of flatten(table, "w:tr")) {
      const cells = flatten(row, "w:tc").map((cell) => this.#cell(cell, targets, shade));
      const filled = cells.filter((lines) => lines.length > 0);
      const tall = Math.max(0, ...filled.map((lines) => lines.length));
      const secondTall = filled.map((lines) => lines.length).sort((a, b) => b - a)[1] ?? 0;
      if (filled.length <= 1 || secondTall > 3) this.#columns(filled);
      else this.#rows(filled, tall);
    }
  }

  /** The lines of a cell, taken out of the flow for its row to place. */
  #cell(cell: Element, targets: ReadonlyMap<string, string>, shade: string | undefined): TextLine[] {
    const from = this.lines.length;
    const y = this.#y;
    this.blocks(cell, targets, shadeOf(child(cell, "w:tcPr")) ?? shade);
    const lines = this.lines.splice(from);
    this.#y = y;
    return lines;
  }

  #columns(cells: readonly TextLine[][]): void {
    for (const lines of cells) {
      if (cells.length > 1) this.#column++;
      for (const line of lines) this.#place({ ...line, column: this.#column });
    }
    if (cells.length > 1) this.#column++;
  }

  #rows(cells: readonly TextLine[][], height: number): void {
    for (let index = 0; index < height; index++) {
      const parts = cells.flatMap((lines) => lines[index] ?? []);
      const [first] = parts;
      if (first === undefined) continue;
      if (parts.length === 1) this.#place({ ...first, column: this.#column });
      else this.#place(joinCells(parts, first, this.#column));
    }
  }

  #place(line: TextLine): void {
    this.#y += line.size * 1.2;
    const y = this.#y;
    this.lines.push({ ...line, y, runs: line.runs.map((run) => ({ ...run, y })) });
  }
}

const DEFAULT_LINE = 12;
const CONTAINERS = new Set([
  "w:sdt",
  "w:sdtContent",
  "w:ins",
  "w:moveTo",
  "w:customXml",
  "w:smartTag",
  "w:txbxContent",
  "w:footnote",
  "w:endnote",
]);

/** The rules above footnotes are stored as footnotes. */
function isSeparator(element: Element): boolean {
  return /separator/i.test(element.attributes["w:type"] ?? "");
}

/** Rows or cells, also inside content controls and revisions. */
function flatten(parent: Element, name: string): Element[] {
  return elements(parent).flatMap((one) =>
    one.name === name ? [one] : CONTAINERS.has(one.name) ? flatten(one, name) : [],
  );
}

function hiddenReason(looks: RunLooks): "hidden_property" | "tiny" | "white" | undefined {
  if (looks.hidden === true) return "hidden_property";
  if ((looks.size ?? 11) < 2) return "tiny";
  const colour = looks.colour?.toUpperCase();
  if (colour === undefined || colour === "AUTO") return undefined;
  return nearlySame(colour, looks.shade?.toUpperCase() ?? "FFFFFF") ? "white" : undefined;
}

/** Two colours that differ by less than a person sees. */
function nearlySame(one: string, other: string): boolean {
  const [a, b] = [Number.parseInt(one, 16), Number.parseInt(other, 16)];
  return [16, 8, 0].every((shift) => Math.abs(((a >> shift) & 255) - ((b >> shift) & 255)) <= 20);
}

function runOf(
  text: string,
  place: { x: number; y: number; width: number; size: number },
  piece: Piece,
): TextRun {
  return {
    text,
    page: 0,
    ...place,
    bold: piece.looks.bold === true,
    italic: piece.looks.italic === true,
    ...(piece.href === undefined ? {} : { href: piece.href }),
  };
}

/** Word splits text into runs for reasons of its own (spelling, revisions); those that look alike and touch are one. */
function joinAlike(runs: readonly TextRun[]): TextRun[] {
  const joined: TextRun[] = [];
  for (const run of runs) {
    const before = joined.at(-1);
    const touching = before !== undefined && Math.abs(before.x + before.width - run.x) < 0.01;
    if (
      touching &&
      before.bold === run.bold &&
      before.italic === run.italic &&
      before.size === run.size &&
      before.href === run.href
    ) {
      joined[joined.length - 1] = {
        ...before,
        text: before.text + run.text,
        width: before.width + run.width,
      };
    } else joined.push(run);
  }
  return joined.map((run) => ({ ...run, text: run.text.trim() }));
}

function joinCells(parts: readonly TextLine[], first: TextLine, column: number): TextLine {
  const runs = parts.flatMap((part, index) => part.runs.map((run) => ({ ...run, x: run.x + index * 144 })));
  return {
    ...first,
    text: parts.map((part) => part.text).join("\t"),
    column,
    size: Math.max(...parts.map((part) => part.size)),
    bold: parts.every((part) => part.bold),
    italic: parts.every((part) => part.italic),
    runs,
    width: Math.max(...runs.map((run) => run.x + run.width)) - first.x,
  };
}
