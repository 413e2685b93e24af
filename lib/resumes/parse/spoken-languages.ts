import type { ResumeDocument } from "../document.ts";
import { fold, tidy } from "./fold.ts";
import { FLUENCY, LANGUAGE_NAMES } from "./language-words.ts";
import type { Row } from "./row.ts";

type Languages = NonNullable<ResumeDocument["languages"]>;

/** Natural languages with how well they are spoken; text that names no known language is left out unless it states a fluency. */
export function languagesOf(texts: readonly string[]): Languages {
  const found: { language: string; fluency?: string }[] = [];
  for (const text of texts.map(withoutDots).flatMap(eachOfTwo)) {
    const parts = /^([^(:：,–—|]+?)(?:\s*[(:：,–—|]\s*|\s+-\s+|\s{2,}|$)(.*)$/u.exec(tidy(text));
    const name = tidy(parts?.[1] ?? text);
    const level = tidy(parts?.[2] ?? "");
    const rest = level.includes("(") ? level : level.replace(/\)$/, "");
    const split = LANGUAGE_NAMES.has(fold(name)) ? [name, rest] : firstLanguage(text);
    if (split !== undefined)
      found.push({
        language: split[0] ?? name,
        ...(split[1] === undefined || split[1] === "" ? {} : { fluency: split[1] }),
      });
    else if (
      rest !== "" &&
      FLUENCY.test(fold(rest)) &&
      !FLUENCY.test(fold(name)) &&
      /^\p{Lu}\p{L}+$/u.test(name)
    )
      found.push({ language: name, fluency: rest });
    else if (FLUENCY.test(fold(text)) && found.length > 0) {
      const last = found.at(-1);
      if (last !== undefined) last.fluency ??= tidy(text);
    }
  }
  return found.filter(
    (item, index) => found.findIndex((other) => fold(other.language) === fold(item.language)) === index,
  );
}

/** `Spanish ●●●●○`: how many of five dots are full is no word for how well. */
const withoutDots = (text: string): string => tidy(text.replace(/[●○◉◎◯⬤⚫⚪■□▪▫★☆]+/gu, " "));

/** `Castellano y valenciano nativos` says the same of two languages. */
function eachOfTwo(text: string): string[] {
  const [, one = "", other = "", rest = ""] =
    /^(\p{L}+)\s+(?:and|&|y|e|et|und|en|i)\s+(\p{L}+)(?:[\s:(–-]+([^,;]+?)\)?)?$/u.exec(tidy(text)) ?? [];
  if (![one, other].every((name) => LANGUAGE_NAMES.has(fold(name)))) return [text];
  return [one, other].map((name) => (rest === "" ? name : `${name}: ${rest}`));
}

/** `Fluent English`, `English native`: the language's word and the rest. */
function firstLanguage(text: string): [string, string] | undefined {
  const words = tidy(text).split(" ");
  if (words.length > 6) return undefined;
  const at = words.findIndex((word) => LANGUAGE_NAMES.has(fold(word.replace(/[^\p{L}]/gu, ""))));
  if (at < 0) return undefined;
  const rest = words.filter((_, index) => index !== at).join(" ");
  return FLUENCY.test(fold(rest))
    ? [(words[at] ?? "").replace(/[^\p{L}]/gu, ""), at === 0 ? rest : words.slice(0, at).join(" ")]
    : undefined;
}

/** The languages of a section. */
export function parseLanguages(rows: readonly Row[]): Languages {
  const texts = rows.flatMap((row) => {
    const cells = row.cells.map(({ text }) => text);
    if (
      cells.length > 1 &&
      cells.slice(1).every((text) => FLUENCY.test(fold(text)) && !LANGUAGE_NAMES.has(fold(text)))
    )
      return [`${cells[0] ?? ""}: ${cells.slice(1).join(" ")}`];
    return cells.flatMap((text) =>
      text.match(/[,;|•·/]/g) !== null && !/^[^,;|•·/]+[:(]/u.test(text)
        ? text.split(/\s*[,;|•·/]\s*/)
        : splitPairs(text),
    );
  });
  return languagesOf(texts);
}

/** `English (native), Spanish (fluent)` is cut between the pairs. */
const splitPairs = (text: string): string[] => text.split(/(?<=\))\s*[,;|•·]?\s*(?=\p{Lu})/u);
