import type { Skill } from "./model.ts";
import { tokenise } from "./tokens.ts";

/**
 * How a term may be recognised in running text.
 * - `plain`: in any case
 * - `exact`: in its own spelling only (`=`, acronyms that are also words: "SAP")
 * - `proper`: in its own spelling, in any case beside another skill (`^`: "Rust", "rust removal")
 * - `verb`: as `proper`, but never because of a capital at the start of a sentence (`~`: "Go", "React quickly")
 * - `letter`: in its own spelling and beside another skill or a cue (`!`: "C", "R")
 * - `listed`: beside another skill only (`?`: "Word", "CV", "Access")
 */
export type TermClass = "plain" | "exact" | "proper" | "verb" | "letter" | "listed";

/** One spelling of a skill; `key` is its words joined by a space, as `tokenise` sees them. */
export type Term = { skillId: string; spelling: string; key: string; match: TermClass };

const CLASS_SIGNS: Readonly<Record<string, TermClass>> = {
  "=": "exact",
  "^": "proper",
  "~": "verb",
  "!": "letter",
  "?": "listed",
};

// Most names and spellings are plain words: knowing them at a glance halves the time to read the lexicon.
const PLAIN_WORDS = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

/** The id of a skill name: kebab-case, with the signs that tell names apart spelled out (`C++` is `c-plus-plus`). */
function skillIdOf(name: string): string {
  if (PLAIN_WORDS.test(name)) return name.toLowerCase().replaceAll(" ", "-");
  return name
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/^\.(?=net\b)/, "dot")
    .replace(/\+\+/g, "-plus-plus")
    .replace(/\+/g, "-plus")
    .replace(/#/g, "-sharp")
    .replace(/&/g, "-and-")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}

/** The comparable form of a spelling: its words joined by single spaces. */
export function keyOf(spelling: string): string {
  if (PLAIN_WORDS.test(spelling)) return spelling.toLowerCase();
  return tokenise(spelling)
    .map((token) => token.key)
    .join(" ");
}

function parseTerm(written: string, skillId: string): Term {
  const sign = CLASS_SIGNS[written.charAt(0)];
  const spelling = sign === undefined ? written : written.slice(1);
  return { skillId, spelling, key: keyOf(spelling), match: sign ?? "plain" };
}

/** Adds a term unless the skill has one of the same words: the first of "Node.js" and "Node JS" stands for both. */
function addTerm(terms: Term[], term: Term): void {
  for (const other of terms) if (other.key === term.key) return;
  terms.push(term);
}

const HEADER = /^# (\S+) (technical|soft|language|certificate)$/;

/**
 * Reads lexicon lines: `# field kind` opens a section, `Name | alias, alias | implied, implied` is a skill. A name or an
 * alias may carry a sign of {@link TermClass}; implied skills are given by name or id.
 */
export function parseLexicon(source: string): { skills: Skill[]; terms: Term[] } {
  const skills: Skill[] = [];
  const terms: Term[] = [];
  let field = "general";
  let kind: Skill["kind"] = "technical";
  for (const line of source.split("\n")) {
    if (line === "") continue;
    if (line.startsWith("# ")) {
      const header = HEADER.exec(line);
      field = header?.[1] ?? field;
      kind = kindOf(header?.[2]);
      continue;
    }
    const [written = "", aliases = "", implied = ""] = line.split("|");
    const name = written.trim();
    const own: Term[] = [];
    const id = skillIdOf(CLASS_SIGNS[name.charAt(0)] === undefined ? name : name.slice(1));
    addTerm(own, parseTerm(name, id));
    for (const alias of aliases.split(",")) if (alias.length > 1) addTerm(own, parseTerm(alias.trim(), id));
    const implies: string[] = [];
    for (const other of implied.split(",")) if (other !== "") implies.push(skillIdOf(other.trim()));
    const spellings = own.map((term) => term.spelling);
    skills.push({ id, name: spellings[0] ?? "", aliases: spellings.slice(1), kind, field, implies });
    for (const term of own) terms.push(term);
  }
  return { skills, terms };
}

function kindOf(word: string | undefined): Skill["kind"] {
  return word === "soft" || word === "language" || word === "certificate" ? word : "technical";
}
