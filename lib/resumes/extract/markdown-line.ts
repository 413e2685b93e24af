/** A stretch of a line in one style, without its marks. */
export type Stretch = { text: string; bold: boolean; italic: boolean; href?: string };

const STRONG = /(?:^|[\s(>|])(\*\*|__)(?=\S)[^*_\n]{1,200}?\1(?=$|[\s.,;:!?)|—–-])/u;
const LINK = /\[[^\]\n]{1,200}\]\((?:https?:|mailto:|tel:)[^)\s]{1,500}\)/u;

/** Whether a text file is written in Markdown: marked headings together with marked words or links, or several of the latter. */
export function isMarkdown(lines: readonly string[]): boolean {
  let [headings, marks] = [0, 0];
  for (const line of lines) {
    if (/^#{1,6}[ \t]+\S/.test(line)) headings++;
    if (STRONG.test(line) || LINK.test(line)) marks++;
  }
  return marks > 1 || (headings > 0 && marks > 0);
}

/** Tokens in the order in which they are tried: escapes, code, pictures and links, bare addresses, strong, emphasis. */
const TOKEN = new RegExp(
  [
    String.raw`\\(?<escaped>[\\` + "`" + String.raw`*_{}[\]()#+.!|>~-])`,
    "`(?<code>[^`\\n]+)`",
    String.raw`!?\[(?<label>[^\]\n]*)\]\((?<target>[^)\s]+)(?:\s+"[^"\n]*")?\)`,
    String.raw`<(?<address>(?:https?:\/\/|mailto:)[^>\s]+|[^@\s<>]+@[^@\s<>]+)>`,
    String.raw`(?<=^|[\s(>|"“:])(?<strong>\*\*\*|\*\*|__)(?=\S)(?<strongText>.+?)(?<=\S)\k<strong>`,
    String.raw`(?<=^|[\s(>|"“:])(?<em>[*_])(?=[^\s*_])(?<emText>[^*_\n]*?[^\s*_])\k<em>(?![\p{L}\p{N}])`,
    String.raw`~~(?<struck>[^~\n]+)~~`,
  ].join("|"),
  "gu",
);

/** A line of Markdown as stretches of text; marks are gone, the target of a link stands beside its text. */
export function stretchesOf(line: string, style = { bold: false, italic: false }, depth = 0): Stretch[] {
  const stretches: Stretch[] = [];
  const add = (text: string, more: Partial<Stretch> = {}): void => {
    if (text !== "") stretches.push({ text, ...style, ...more });
  };
  let at = 0;
  for (const match of line.matchAll(TOKEN)) {
    add(line.slice(at, match.index));
    at = match.index + match[0].length;
    const g: Record<string, string | undefined> = match.groups ?? {};
    const inner = g["strongText"] ?? g["emText"] ?? g["label"];
    if (inner === undefined) {
      const address = g["address"];
      add(g["escaped"] ?? g["code"] ?? g["struck"] ?? (address ?? "").replace(/^mailto:/, ""));
      continue;
    }
    const inside = {
      bold: style.bold || g["strong"] !== undefined,
      italic: style.italic || g["em"] !== undefined || g["strong"] === "***",
    };
    const parts = depth < 4 ? stretchesOf(inner, inside, depth + 1) : [{ text: inner, ...inside }];
    const target = g["target"];
    for (const part of parts) stretches.push(target === undefined ? part : { ...part, href: target });
  }
  add(line.slice(at));
  return stretches;
}

/** As `stretchesOf`; in running text and list items, where a link is part of what is said, its address is printed after its text. */
export function proseStretchesOf(line: string): Stretch[] {
  const stretches = stretchesOf(line);
  const isProse = /^\s*(?:[-*+]|\d+[.)])\s/.test(line) || line.split(/\s+/).length > 9;
  if (!isProse) return stretches;
  return stretches.flatMap((stretch, index) => {
    const { href } = stretch;
    if (href === undefined || !/^https?:/i.test(href) || stretches[index + 1]?.href === href)
      return [stretch];
    if (stretch.text.includes(href.replace(/^https?:\/\/(?:www\.)?|\/$/giu, ""))) return [stretch];
    return [stretch, { ...stretch, text: ` (${href})` }];
  });
}

/** A row of a table without its outer bars, its cells apart by tabs; the row of dashes below a table's head is empty; quotes lose their mark. */
export function withoutBlockMarks(line: string): string {
  if (/^\s*\|?\s*:?-{3,}:?\s*(?:\|\s*:?-{3,}:?\s*)+\|?\s*$/.test(line)) return "";
  const bare = line.replace(/^[ \t]*>[ \t]?/, "");
  const row = /^\s*\|(.*)\|\s*$/.exec(bare)?.[1];
  return row === undefined
    ? bare
    : row
        .split("|")
        .map((cell) => cell.trim())
        .join("\t");
}
