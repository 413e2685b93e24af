import { child, elements, textOf, type Element } from "./docx-xml.ts";
import {
  readParagraphLooks,
  readRunLooks,
  shadeOf,
  stated,
  type ParagraphLooks,
  type RunLooks,
  type Styles,
} from "./docx-styles.ts";

/** A stretch of a paragraph in one look. A "\t" in `text` is a tab stop, a "\n" a line break. */
export type Piece = { text: string; looks: RunLooks; href: string | undefined };

export type Paragraph = { looks: ParagraphLooks; pieces: Piece[]; boxes: Element[] };

/** What reading a paragraph needs of its document. */
export type Context = { styles: Styles; targets: ReadonlyMap<string, string>; shade: string | undefined };

type Reading = Context & { base: RunLooks; pieces: Piece[]; boxes: Element[]; fields: Field[] };
/** A complex field: its code until the separator, its result after. */
type Field = { code: string; result: boolean; href: string | undefined };

/** Elements that only wrap what they hold. Deleted text (`w:del`, `w:moveFrom`) is not among them. */
const TRANSPARENT = new Set([
  "w:ins",
  "w:moveTo",
  "w:sdt",
  "w:sdtContent",
  "w:smartTag",
  "w:customXml",
  "w:bdo",
  "w:dir",
  "m:oMath",
  "m:oMathPara",
]);

/** Reads a `w:p`: its text in looks, and the text boxes anchored in it. */
export function readParagraph(element: Element, context: Context): Paragraph {
  const properties = child(element, "w:pPr");
  const styleId = child(properties, "w:pStyle")?.attributes["w:val"];
  const base = { ...context.styles.run(styleId), ...stated({ shade: shadeOf(properties) ?? context.shade }) };
  const reading: Reading = { ...context, base, pieces: [], boxes: [], fields: [] };
  readInline(element, reading, undefined);
  const looks = { ...context.styles.paragraph(styleId), ...stated(readParagraphLooks(properties)) };
  return { looks, pieces: reading.pieces, boxes: reading.boxes };
}

function readInline(parent: Element, reading: Reading, href: string | undefined): void {
  for (const element of elements(parent)) {
    if (element.name === "w:r" || element.name === "m:r") readRun(element, reading, href);
    else if (element.name === "w:hyperlink") readInline(element, reading, linkOf(element, reading) ?? href);
    else if (element.name === "w:fldSimple")
      readInline(element, reading, addressIn(element.attributes["w:instr"] ?? "") ?? href);
    else if (element.name === "mc:AlternateContent") readInline(chosen(element), reading, href);
    else if (TRANSPARENT.has(element.name)) readInline(element, reading, href);
  }
}

/** Word offers the same content twice: the first choice is the current form, the fallback the old one. */
export function chosen(alternate: Element): Element {
  return (
    child(alternate, "mc:Choice") ??
    child(alternate, "mc:Fallback") ?? { name: "", attributes: {}, children: [] }
  );
}

function linkOf(hyperlink: Element, reading: Reading): string | undefined {
  return reading.targets.get(hyperlink.attributes["r:id"] ?? "");
}

/** The address in a field code such as `HYPERLINK "https://example.org" \o "tip"`. */
function addressIn(code: string): string | undefined {
  return /^\s*HYPERLINK\s+(?:\\[a-z]\s+)*"?([^"\s]+)"?/i.exec(code)?.[1];
}

function readRun(run: Element, reading: Reading, href: string | undefined): void {
  const properties = child(run, "w:rPr");
  const styleId = child(properties, "w:rStyle")?.attributes["w:val"];
  const ofStyle =
    styleId === undefined ? {} : withoutDefaults(reading.styles.run(styleId), reading.styles.run(undefined));
  const looks: RunLooks = { ...reading.base, ...ofStyle, ...stated(readRunLooks(properties)) };
  for (const element of elements(run)) readRunChild(element, reading, looks, href);
}

/** A character style states only what differs from the defaults. */
function withoutDefaults(looks: RunLooks, defaults: RunLooks): RunLooks {
  const entries = Object.entries(looks).filter(([key, value]) => defaults[key as keyof RunLooks] !== value);
  return Object.fromEntries(entries);
}

/** Spaces that a person typed in place of a tab; three and more, as in plain text. */
const WIDE_GAP = /(?<=\S)( {3,})(?=\S)/;

function readRunChild(element: Element, reading: Reading, looks: RunLooks, href: string | undefined): void {
  const add = (text: string): void => {
    const field = reading.fields.at(-1);
    if (field !== undefined && !field.result) return;
    reading.pieces.push({
      text,
      looks,
      href: reading.fields.findLast((one) => one.href !== undefined)?.href ?? href,
    });
  };
  switch (element.name) {
    case "w:t":
    case "m:t":
      for (const part of textOf(element)
        .replace(/[\t\r\n]+/g, " ")
        .split(WIDE_GAP))
        add(/^ {3,}$/.test(part) ? "\t" : part);
      break;
    case "w:tab":
    case "w:ptab":
      add("\t");
      break;
    case "w:br":
    case "w:cr":
      add("\n");
      break;
    case "w:noBreakHyphen":
      add("-");
      break;
    case "w:sym":
      add(symbolOf(element));
      break;
    case "w:fldChar":
      readFieldMark(element, reading);
      break;
    case "w:instrText":
      readFieldCode(element, reading);
      break;
    case "mc:AlternateContent":
      for (const one of elements(chosen(element))) readRunChild(one, reading, looks, href);
      break;
    case "w:drawing":
    case "w:pict":
    case "w:object":
      reading.boxes.push(...boxesIn(element));
      break;
  }
}

function readFieldMark(element: Element, reading: Reading): void {
  const field = reading.fields.at(-1);
  const kind = element.attributes["w:fldCharType"];
  if (kind === "begin") reading.fields.push({ code: "", result: false, href: undefined });
  else if (kind === "end") reading.fields.pop();
  else if (field !== undefined) [field.result, field.href] = [true, addressIn(field.code)];
}

function readFieldCode(element: Element, reading: Reading): void {
  const field = reading.fields.at(-1);
  if (field !== undefined && !field.result) field.code += textOf(element);
}

/** A character of a symbol font: bullets as bullets, other pictures (F0xx) not at all. */
function symbolOf(element: Element): string {
  const code = Number.parseInt(element.attributes["w:char"] ?? "", 16);
  if (Number.isNaN(code) || code > 0xffff) return "";
  return code === 0xf0b7 || code === 0xf0a7
    ? "\u2022"
    : code >= 0xe000 && code <= 0xf8ff
      ? ""
      : String.fromCharCode(code);
}

/** Contents of text boxes below an element, each once, nested ones with their parent. */
function boxesIn(element: Element): Element[] {
  if (element.name === "w:txbxContent") return [element];
  if (element.name === "mc:AlternateContent") return boxesIn(chosen(element));
  return elements(element).flatMap(boxesIn);
}
