import type { Skill } from "../document.ts";
import { fold, tidy } from "./fold.ts";
import { FLUENCY, LANGUAGE_NAMES, LEVEL } from "./language-words.ts";
import { joinLines } from "./paragraphs.ts";
import type { Row } from "./row.ts";

const TABLE_HEAD =
  /^(?:skills?|levels?|proficiency|experience|years|rating|kenntnis|niveau|niveau|nivel|livello|poziom|category|technology|description)$/u;
const LABEL = /^([^:：,;]{2,48}?)\s*[:：]\s*(\S.*)$/u;
const INLINE_BULLET = /\s[•·●▪∙◦]\s/u;
const KEYWORDS = /^(?:keywords|technologies|stack|stichworte|mots[- ]cles|palabras clave)\s*[:：]\s*/iu;

type Group = { label?: string; level?: string; items: string[] };

const isLevel = (text: string): boolean => LEVEL.test(fold(text).trim());
const hasSeparator = (text: string): boolean => /[,;|•·、，/]/u.test(text);

/** Terms of a list: split at commas, semicolons, bars and bullets outside brackets, without levels, labels of rest and full stop. */
export function termsOf(text: string): string[] {
  const terms: string[] = [];
  let depth = 0;
  let open = "";
  for (const c of text) {
    if (c === "(" || c === "[") depth++;
    if (c === ")" || c === "]") depth = Math.max(0, depth - 1);
    if (depth === 0 && /[,;|•·●▪、，；\n\t]/u.test(c)) {
      terms.push(open);
      open = "";
    } else open += c;
  }
  terms.push(open);
  return terms.flatMap(cleanTerm);
}

function cleanTerm(raw: string): string[] {
  const term = tidy(raw)
    .replace(/^(?:and|und|et|y|e|i|en|&)\s+/iu, "")
    .replace(/^[-–—*•·]+\s*/u, "")
    .replace(/\s*\((?:\d+(?:[.,]\d+)?\s*\/\s*\d+|\d{1,3}\s*%)\)$/u, "")
    .replace(/[\s.:…]*[•●○◦★☆■□▪]{2,}$/u, "")
    .replace(/(?<!\b[A-Z]|etc)\.$/u, "")
    .trim();
  if (!/[\p{L}\p{N}]/u.test(term) || isLevel(term) || /^etc\.?$/i.test(term)) return [];
  if (term.length > 80 || term.split(/\s+/).length > 9) return [];
  const pair = /^([\p{L}\p{N}.+#]+)\s+(?:and|&|und|et|y)\s+([\p{L}\p{N}.+#]+)$/u.exec(term);
  return pair?.[1] !== undefined && pair[2] !== undefined ? [pair[1], pair[2]] : [term];
}

/** Rows as whole lines: lists that wrap are put together. */
function joinWrapped(rows: readonly Row[]): Row[] {
  const sizes = rows.map(({ size }) => size).sort((a, b) => a - b);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 10;
  const right = rows.reduce((most, row) => Math.max(most, row.right), 0);
  const joined: Row[] = [];
  for (const row of rows) {
    if (row.size < usual * 0.79) continue;
    const above = joined.at(-1);
    if (above !== undefined && wraps(above, row, right)) {
      const [last, first] = [above.cells.at(-1), row.cells[0]];
      if (last === undefined || first === undefined) continue;
      const cells = [
        ...above.cells.slice(0, -1),
        { ...last, text: joinLines(last.text, first.text) },
        ...row.cells.slice(1),
      ];
      joined[joined.length - 1] = {
        ...above,
        cells,
        text: cells.map(({ text }) => text).join("\t"),
        right: row.right,
        y: row.y,
        terms: [],
      };
    } else joined.push(row);
  }
  return joined;
}

function wraps(above: Row, row: Row, right: number): boolean {
  if (row.continues) return true;
  if (row.bullet || LABEL.test(row.text) || row.bold !== above.bold || Math.abs(row.size - above.size) > 0.6)
    return false;
  if (above.page !== row.page || above.column !== row.column || row.gap > 1.9) return false;
  if (/[,;&/-]$/.test(above.text) || (/^[\p{Ll}]/u.test(row.text) && hasSeparator(above.text))) return true;
  if (INLINE_BULLET.test(above.text)) return !/[•·●▪]$/u.test(above.text) || !row.bullet;
  return (
    row.cells.length === 1 &&
    (above.text.match(/,/g)?.length ?? 0) >= 2 &&
    !above.text.endsWith(".") &&
    !(above.text.endsWith(")") && /^\p{Lu}/u.test(row.text)) &&
    Math.abs(row.x - above.x) < 3 &&
    above.right >= right - row.size * 6
  );
}

/** The groups of a skills section as printed. */
function groupsOf(rows: readonly Row[]): Group[] {
  const groups: Group[] = [];
  const lines = joinWrapped(rows);
  const isTable = lines.filter(isLabelled).length > 1;
  lines.forEach((row, index) => {
    if (row.cells.every((cell) => TABLE_HEAD.test(fold(cell.text)))) return;
    const next = lines[index + 1];
    const last = groups.at(-1);
    if (row.cells.every((cell) => isLevel(cell.text))) {
      if (last !== undefined && row.cells.length === 1) last.level ??= row.text;
      return;
    }
    const labelled = labelOf(row) ?? (isTable ? labelledCell(row) : undefined);
    if (labelled !== undefined) groups.push(labelled);
    else if (isGroupTitle(row, next, lines[index + 2]))
      groups.push({ label: row.text.replace(/\s*[:：]$/, ""), items: [] });
    else {
      const items = itemsOf(row);
      const open =
        last?.label !== undefined &&
        !row.bold &&
        (last.items.length === 0 || isUnderTitle(last, lines, index))
          ? last
          : undefined;
      if (open !== undefined) open.items.push(...items);
      else groups.push({ items });
    }
  });
  return groups;
}

/** Under a group title printed in bold every plain row belongs to it. */
const isUnderTitle = (group: Group, lines: readonly Row[], index: number): boolean => {
  const title = lines.slice(0, index).findLast((row) => row.text.replace(/\s*[:：]$/, "") === group.label);
  return title?.cells.length === 1 && (title.bold || /[:：]$/.test(title.text));
};

/** A label in the left cell of a table and its list in the right one. */
const isLabelled = (row: Row): boolean =>
  row.cells.length === 2 &&
  !row.bullet &&
  hasSeparator(row.cells[1]?.text ?? "") &&
  !hasSeparator(row.cells[0]?.text ?? "");

/** `Driving licence ⇥ B` in such a table: one value instead of a list. */
function labelledCell(row: Row): Group | undefined {
  const [label, value, ...more] = row.cells.map(({ text }) => text);
  if (row.bullet || label === undefined || value === undefined || more.length > 0 || hasSeparator(label))
    return undefined;
  return isLevel(value) ? undefined : { label, items: termsOf(value) };
}

function labelOf(row: Row): Group | undefined {
  const [first, ...rest] = row.cells;
  if (first === undefined) return undefined;
  const inline = LABEL.exec(first.text);
  if (inline?.[1] !== undefined && inline[2] !== undefined) {
    const all = [inline[2], ...rest.map(({ text }) => text)].map((text) => text.replace(KEYWORDS, ""));
    const level = all.find(isLevel);
    return {
      label: inline[1],
      ...(level === undefined ? {} : { level }),
      items: all.filter((text) => !isLevel(text)).flatMap(termsOf),
    };
  }
  if (rest.length === 0) return undefined;
  const others = rest.map(({ text }) => text);
  const colon = /[:：]$/.test(first.text);
  const list = others.length === 1 && hasSeparator(others[0] ?? "") && !hasSeparator(first.text);
  if (!colon && !list && !(first.bold && rest.every(({ bold }) => !bold) && !others.every(isLevel)))
    return undefined;
  if (!colon && others.length > 1 && others.every((text) => hasSeparator(text)) && hasSeparator(first.text))
    return undefined;
  return {
    label: first.text.replace(/\s*[:：]$/, ""),
    items: others.filter((text) => !isLevel(text)).flatMap(termsOf),
  };
}

/** Europass names languages under the person's skills. */
const TONGUE =
  /^(?:mother tongue|other languages?|foreign languages?|madrelingua|muttersprache|langue maternelle|lengua materna|lingua materna|moedertaal|jezyk ojczysty)\b/u;

/** A row without separators that heads the list below: bold above plain, with a colon, or with a level in between. */
function isGroupTitle(row: Row, next: Row | undefined, after: Row | undefined): boolean {
  if (row.cells.length !== 1 || hasSeparator(row.text) || next === undefined || row.text.length > 40)
    return false;
  if (/[:：]$/.test(row.text) || TONGUE.test(fold(row.text))) return true;
  if (row.bullet) return false;
  if (next.cells.length === 1 && isLevel(next.text)) return after !== undefined && hasSeparator(after.text);
  return row.bold && !next.bold && !row.continues;
}

function itemsOf(row: Row): string[] {
  if (
    row.cells.length === 1 &&
    !hasSeparator(row.text) &&
    (row.terms.length > 2 || row.apart) &&
    row.terms.join(" ") === row.text
  )
    return row.terms.flatMap(termsOf);
  return row.cells
    .filter(({ text }) => !isLevel(text))
    .flatMap(({ text }) => termsOf(text.replace(KEYWORDS, "")));
}

const isLanguage = (text: string): boolean =>
  LANGUAGE_NAMES.has(fold(text.replace(/\s*[(:–-].*$/u, "")).trim());

/** Skills in groups as printed, and natural languages that stand among them under their own label. */
export function parseSkills(rows: readonly Row[]): { skills: Skill[]; languages: string[] } {
  const skills: Skill[] = [];
  const languages: string[] = [];
  for (const { label, level, items } of groupsOf(rows)) {
    const natural =
      items.length > 0 &&
      items.every((item) => isLanguage(item) || FLUENCY.test(fold(item))) &&
      items.some(isLanguage);
    if (
      natural &&
      (label === undefined
        ? items.length > 1
        : /tongue|lang|sprach|langue|idioma|lingu|taal|talen|jezyk/u.test(fold(label)))
    )
      languages.push(...items);
    else if (label === undefined)
      skills.push(...items.map((name) => ({ name, ...(level === undefined ? {} : { level }) })));
    else if (items.length === 0) skills.push({ name: label, ...(level === undefined ? {} : { level }) });
    else skills.push({ name: label, ...(level === undefined ? {} : { level }), keywords: items });
  }
  return { skills: withoutRepeats(skills), languages };
}

function withoutRepeats(skills: readonly Skill[]): Skill[] {
  const seen = new Set<string>();
  return skills.filter((skill) => {
    const key = `${fold(skill.name ?? "")}|${skill.keywords?.join() ?? ""}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
