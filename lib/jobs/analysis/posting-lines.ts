import { sectionOf, type SectionKind } from "./headings.ts";
import { withoutInstructions } from "../../model/index.ts";
import { fieldOf, type FieldName } from "./fields.ts";

/** One line of a posting in its section; `field` marks a labelled fact ("Location: Berlin") and `text` is then its value. */
export type PostingLine = {
  text: string;
  bullet: boolean;
  heading: boolean;
  section: SectionKind;
  field?: FieldName;
};

const BULLET = /^(?:[-*•·▪◦‣➢➤✓✔►●○■□→–—]|\d{1,2}[.)]|\(?[a-z]\)|o(?=\s{2}))\s+/u;
const MARKDOWN_HEADING = /^#{1,6}\s*(?=\S)/;
const BOLD_LINE = /^(?:\*\*|__)[^*]+(?:\*\*|__):?$/;

type RawLine = { text: string; bullet: boolean; marked: boolean; gapBefore: boolean };

/** Takes Markdown's signs off a line: links keep their words. */
function cleaned(text: string): string {
  return text
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/\*\*|__|`/g, "")
    .replace(/(?<!\p{L})\*(?=\S)|(?<=\S)\*(?!\p{L})/gu, "")
    .replace(/\s+/g, " ")
    .trim();
}

function rawLines(text: string): RawLine[] {
  const lines: RawLine[] = [];
  let gapBefore = true;
  for (const raw of text.split("\n")) {
    const trimmed = raw.trim();
    if (trimmed === "" || /^[-=_*~#\s]+$/.test(trimmed)) {
      gapBefore = true;
      continue;
    }
    const bold = BOLD_LINE.test(trimmed);
    const bullet = !bold && BULLET.test(trimmed);
    const marked = bold || MARKDOWN_HEADING.test(trimmed);
    const words = cleaned(trimmed.replace(MARKDOWN_HEADING, "").replace(bullet ? BULLET : /^$/, ""));
    if (words !== "") lines.push({ text: words, bullet, marked, gapBefore });
    gapBefore = false;
  }
  return lines;
}

/** Whether `line` is the rest of `before`, broken by a fixed line width and not by the writer. */
function continues(before: RawLine | undefined, line: RawLine): boolean {
  if (before === undefined || line.gapBefore || line.bullet || line.marked || before.marked) return false;
  if (/[.:!?]$/.test(before.text) || fieldOf(line.text) !== undefined || fieldOf(before.text) !== undefined)
    return false;
  if (/^\p{Lu}/u.test(line.text) && line.text.length < 40 && sectionOf(line.text) !== undefined) return false;
  return before.text.length >= 60 || (/^[\p{Ll}(]/u.test(line.text) && before.text.length >= 25);
}

function unwrapped(lines: readonly RawLine[]): RawLine[] {
  const joined: RawLine[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    if (before !== undefined && before.text.length < 1_500 && continues(before, line))
      before.text += ` ${line.text}`;
    else joined.push({ ...line });
  }
  return joined;
}

type Heading = { section: SectionKind; rest: string };

/** Reads a line as a heading, or as a heading with its content behind a colon ("Requirements: 4+ years of …"). */
function headingOf(line: RawLine, current: SectionKind): Heading | undefined {
  const short = line.text.length <= 80 && line.text.split(" ").length <= 10;
  const colon = /^([^:]{3,60}):\s*(.*)$/.exec(line.text);
  if (line.bullet && colon?.[2] !== "") return undefined;
  const known = short && !/[.;,]$/.test(line.text) ? sectionOf(line.text.replace(/:$/, "")) : undefined;
  if (colon !== null && (colon[2] ?? "") !== "") {
    const before = sectionOf(colon[1] ?? "");
    if (before !== undefined && (colon[1] ?? "").split(" ").length <= 5)
      return { section: before, rest: colon[2] ?? "" };
  }
  const capitals =
    /\p{Lu}/u.test(line.text) && line.text === line.text.toUpperCase() && line.text.split(" ").length <= 6;
  const looks = line.marked || /[:?]$/.test(line.text) || capitals;
  if (known !== undefined && (looks || (line.gapBefore && !line.bullet) || isBareHeading(line))) {
    return { section: known, rest: "" };
  }
  if (!short || line.bullet || !looks) return undefined;
  // A plain "Technical:" inside a list of requirements is a sub-heading; a marked one opens something new.
  return { section: line.marked ? "other" : current, rest: "" };
}

/** "Requirements" alone on its line, whatever stands above it. */
function isBareHeading(line: RawLine): boolean {
  return !line.bullet && line.text.split(" ").length <= 4 && !/\d/.test(line.text);
}

/** The lines of a posting with their sections; `ignored` tells that instructions to a program were left out. */
export function postingLines(text: string): { lines: PostingLine[]; ignored: boolean } {
  const lines: PostingLine[] = [];
  let section: SectionKind = "intro";
  let ignored = false;
  let orders = false;
  for (const raw of unwrapped(rawLines(text))) {
    // "… do the following:" and its list
    orders &&= raw.bullet && !raw.gapBefore;
    const { text: safe, found }: { text: string; found: boolean } = orders
      ? { text: "", found: true }
      : withoutInstructions(raw.text);
    ignored ||= found;
    orders ||= found && raw.text.endsWith(":");
    const line = { ...raw, text: safe };
    if (line.text === "") continue;
    const field = raw.bullet ? undefined : fieldOf(line.text);
    if (field !== undefined) {
      lines.push({ text: field.value, bullet: false, heading: false, section, field: field.name });
      continue;
    }
    const heading = headingOf(line, section);
    if (heading === undefined) {
      lines.push({ text: line.text, bullet: line.bullet, heading: false, section });
      continue;
    }
    section = heading.section;
    lines.push({
      text: heading.rest === "" ? line.text : line.text.slice(0, -heading.rest.length).trim(),
      bullet: false,
      heading: true,
      section,
    });
    if (heading.rest !== "") lines.push({ text: heading.rest, bullet: false, heading: false, section });
  }
  return { lines, ignored };
}
