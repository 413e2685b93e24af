import type { Inline } from "./links.ts";
import type { Entry, Group } from "./sections.ts";
import type { ResumeView, ViewSection } from "./view.ts";

/** Characters that mean something inside a line of CommonMark or GitHub's Markdown. */
const INLINE = /[\\`*_[\]<>~|&$]/g;
/** Beginnings of a line that would start a heading, list, quote, rule or setext underline. */
const BLOCK_START = /^(?:[#+=:-]|(\d{1,9})(?=[.)]))/;

/** The résumé as CommonMark. Text shows as it is: nothing in it can become markup. */
export function renderMarkdown(view: ResumeView): string {
  const blocks = [
    view.name && `# ${escapeHeading(view.name)}`,
    view.label && `**${escapeInline(view.label)}**`,
    view.contacts.map(inline).join(" · "),
    ...view.summary.map(escapeLine),
    ...view.sections.flatMap(sectionBlocks),
  ].filter(Boolean);
  return blocks.length === 0 ? "" : `${blocks.join("\n\n")}\n`;
}

function sectionBlocks(section: ViewSection): string[] {
  const body =
    section.kind === "groups"
      ? [section.groups.map(groupItem).join("\n")]
      : section.entries.flatMap(entryBlocks);
  return [`## ${escapeHeading(section.title)}`, ...body];
}

function entryBlocks({ title, details, period, paragraphs, bullets }: Entry): string[] {
  const under = [...details.map(inline), ...(period === "" ? [] : [`*${escapeInline(period)}*`])].join(" · ");
  return [
    title.text && `### ${linked(title, escapeHeading(title.text))}`,
    startSafe(under),
    ...paragraphs.map(escapeLine),
    bullets.map((bullet) => `- ${escapeLine(bullet)}`).join("\n"),
  ].filter(Boolean);
}

function groupItem({ label, detail, items }: Group): string {
  const head = [label, detail && (label ? `(${detail})` : detail)].filter(Boolean).join(" ");
  const list = items.map(escapeInline).join(", ");
  if (head === "") return `- ${startSafe(list)}`;
  return `- **${escapeInline(head)}**${list && `: ${list}`}`;
}

function inline(part: Inline): string {
  return linked(part, escapeInline(part.text));
}

function linked({ href }: Inline, text: string): string {
  // In angle brackets an address may hold parentheses; a URL that was parsed holds no angle bracket or space.
  return href === undefined ? text : `[${text}](<${href}>)`;
}

function escapeInline(text: string): string {
  return text.replaceAll(INLINE, String.raw`\$&`);
}

/** A line of text that shows as it is. */
export function escapeLine(text: string): string {
  return startSafe(escapeInline(text));
}

/** A heading loses `#` at its end, so each is escaped. */
function escapeHeading(text: string): string {
  return escapeInline(text).replaceAll("#", String.raw`\#`);
}

function startSafe(line: string): string {
  return line
    .replace(BLOCK_START, (start, digits: string | undefined) =>
      digits === undefined ? `\\${start}` : start,
    )
    .replace(/^(\d{1,9})([.)])/, String.raw`$1\$2`);
}
