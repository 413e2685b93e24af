import type { ResumeDocument } from "../document.ts";
import { organisationScore } from "./classify.ts";
import { findUrls } from "./contacts.ts";
import { isHeadLike, isProse, isSentence, joinRows } from "./head-rows.ts";
import { entriesOf, type Entry, type EntryRules } from "./entries.ts";
import { piecesOf } from "./pieces.ts";
import { periodOf } from "./dates.ts";
import { fold, tidy } from "./fold.ts";
import { FLUENCY, LANGUAGE_NAMES } from "./language-words.ts";
import { bodyOf, lineText, paragraphsOf } from "./paragraphs.ts";
import { isPlace } from "./places.ts";
import type { Row } from "./rows.ts";
import { termsOf } from "./skills.ts";
import { isUrl, parseWork } from "./work.ts";

type List<K extends keyof ResumeDocument> = Extract<ResumeDocument[K], readonly unknown[]>;

const LIST_RULES: EntryRules = {
  isOwnHead: () => true,
  isComplete: () => true,
  belongs: () => false,
  begins: () => true,
};
const dateOf = (entry: Entry): string | undefined => entry.span?.end ?? entry.span?.start;
const summaryOf = (entry: Entry): { summary?: string } => {
  const text = paragraphsOf(entry.body)
    .map((p) => p.text)
    .join("\n");
  return text === "" ? {} : { summary: text };
};
const urlOf = (rows: readonly Row[]): { url?: string } => {
  const url = findUrls(rows, undefined)[0];
  return url === undefined ? {} : { url };
};
const textsOf = (entry: Entry): string[] =>
  piecesOf(entry.head)
    .map(({ text }) => text)
    .filter((text) => !isUrl(text));

/** A title in bold that wraps is one row; a line below that says who gave or printed it belongs to the head. */
function withWholeHead(entry: Entry): Entry {
  const plain = entry.head.findIndex((row) => !row.bold);
  const head =
    plain > 1
      ? [entry.head.slice(0, plain).reduce((a, b) => joinRows(a, b)), ...entry.head.slice(plain)]
      : entry.head;
  const [next, ...body] = entry.body;
  const whole = { ...entry, head };
  const says = textsOf(whole).length;
  if (next === undefined || says === 0 || says > 1 || next.bullet || next.continues) return whole;
  if (!isHeadLike(next, 80) || isSentence(next) || isProse(next)) return whole;
  return { ...whole, head: [...head, next], body };
}
const said = <K extends string>(key: K, value: string | undefined): Partial<Record<K, string>> => {
  const part: Partial<Record<K, string>> = {};
  if (value !== undefined && value !== "") part[key] = value;
  return part;
};

const listEntries = (rows: readonly Row[]): Entry[] => entriesOf(rows, LIST_RULES).map(withWholeHead);

/** Entries of a list of certificates: name, who gave it, when. */
export function parseCertificates(rows: readonly Row[]): List<"certificates"> {
  return listEntries(rows).flatMap((entry) => {
    const [name, ...issuer] = textsOf(entry);
    const more = paragraphsOf(entry.body).map(({ text }) => text);
    const issuers = [...issuer, ...more.filter((text) => !isUrl(text))].join(", ");
    return name === undefined
      ? []
      : [
          {
            name,
            ...said("date", dateOf(entry)),
            ...said("issuer", issuers),
            ...urlOf([...entry.head, ...entry.body]),
          },
        ];
  });
}

/** Awards: title, who gave it, when, what for. */
export function parseAwards(rows: readonly Row[]): List<"awards"> {
  return listEntries(rows).flatMap((entry) => {
    const [title, ...others] = textsOf(entry);
    const awarder = others.join(", ");
    return title === undefined
      ? []
      : [{ title, ...said("date", dateOf(entry)), ...said("awarder", awarder), ...summaryOf(entry) }];
  });
}

/** Publications, talks and patents; a title in quotation marks is the name. */
export function parsePublications(rows: readonly Row[]): List<"publications"> {
  return listEntries(rows).flatMap((entry) => {
    const texts = textsOf(entry);
    const whole = tidy([...entry.head, ...entry.body].map(lineText).join(" "));
    const quoted = /[“„«"]([^”“»"]{8,}?)[,.]?[”“»"]/u.exec(whole)?.[1];
    const name = quoted ?? texts[0];
    const publisher = quoted === undefined ? texts.slice(1).join(", ") : undefined;
    return name === undefined
      ? []
      : [
          {
            name,
            ...said("publisher", publisher),
            ...said("releaseDate", dateOf(entry)),
            ...urlOf([...entry.head, ...entry.body]),
            ...summaryOf(entry),
          },
        ];
  });
}

/** Volunteer work has the form of work. */
export function parseVolunteer(rows: readonly Row[]): List<"volunteer"> {
  return parseWork(rows).map(({ name, position, url, startDate, endDate, summary, highlights }) => ({
    ...said("organization", name),
    ...said("position", position),
    ...said("url", url),
    ...said("startDate", startDate),
    ...said("endDate", endDate),
    ...said("summary", summary),
    ...(highlights === undefined ? {} : { highlights }),
  }));
}

const TECHNOLOGIES =
  /^(?:technologies|technologies used|tech stack|tech|stack|tools|built with|keywords|technologien|tecnologias|tecnologie)\s*:\s*/iu;

const PROJECT_RULES: EntryRules = {
  isOwnHead: () => false,
  isComplete: (head) => head.length >= 1,
  belongs: () => false,
  begins: (row) => row.text.length < 90,
};

/** A line of nothing but short terms below a project's text, apart from the rest. */
function withoutTerms(rows: readonly Row[]): { rest: readonly Row[]; terms: string[] } {
  const at = rows.findIndex((row, index) => {
    const above = rows[index - 1];
    const parts = row.text.split(/\s*,\s*/);
    const short = parts.every((part) => part.length <= 30 && part.split(" ").length <= 3 && part !== "");
    if (row.bullet || row.continues || !short || /[.:!?]$/.test(row.text) || row.cells.length > 1)
      return false;
    const ended = above === undefined || above.bullet || above.continues || /[.!?]$/.test(above.text);
    return (
      ended && (parts.length > 1 ? /^[\p{Lu}\p{N}.]/u.test(row.text) : above !== undefined && !above.bullet)
    );
  });
  const row = rows[at];
  return row === undefined
    ? { rest: rows, terms: [] }
    : { rest: rows.filter((other) => other !== row), terms: termsOf(row.text) };
}

/** Projects: the first piece of the head is the name, a list after it or after `Technologies:` the keywords. */
export function parseProjects(rows: readonly Row[]): List<"projects"> {
  return entriesOf(rows, PROJECT_RULES).flatMap((entry) => {
    const [first, ...others] = textsOf(entry).filter((text) => !isPlace(text));
    if (first === undefined) return [];
    const colon = /^([^:]{2,60}):\s+(\S.*)$/u.exec(first);
    const { rest, terms } = withoutTerms(entry.body.filter((row) => !isUrl(row.text)));
    const body = bodyOf(rest, entry.head[0]?.x);
    const inBody = [...(body.summary?.split("\n") ?? []), ...(body.highlights ?? [])].find((text) =>
      TECHNOLOGIES.test(text),
    );
    const list = inBody?.replace(TECHNOLOGIES, "") ?? others.find((text) => text.includes(","));
    const keywords = list === undefined ? terms : termsOf(list);
    const description =
      colon?.[2] ?? body.summary ?? others.find((text) => text !== list && text.split(" ").length > 2);
    return [
      {
        name: colon?.[1] ?? first,
        ...said("description", description),
        ...(body.highlights === undefined ? {} : { highlights: body.highlights }),
        ...(keywords.length === 0 ? {} : { keywords }),
        ...periodOf(entry.span),
        ...urlOf([...entry.head, ...entry.body]),
      },
    ];
  });
}

/** Natural languages with how well they are spoken; text that names no known language is left out unless it states a fluency. */
export function languagesOf(texts: readonly string[]): List<"languages"> {
  const found: { language: string; fluency?: string }[] = [];
  for (const text of texts) {
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
export function parseLanguages(rows: readonly Row[]): List<"languages"> {
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

/** Short lines that begin with a capital stand for themselves, also in a column so narrow that they fill it. */
function chunksOf(rows: readonly Row[]): Row[][] {
  const chunks: Row[][] = [];
  for (const row of rows) {
    const above = chunks.at(-1)?.at(-1);
    const apart = above === undefined || (/^[\p{L} -]{2,30}$/u.test(above.text) && /^\p{Lu}/u.test(row.text));
    if (apart) chunks.push([row]);
    else chunks.at(-1)?.push(row);
  }
  return chunks;
}

/** Interests: a label with its keywords, or one interest each. */
export function parseInterests(rows: readonly Row[]): List<"interests"> {
  return chunksOf(rows)
    .flatMap(paragraphsOf)
    .flatMap(({ text }): List<"interests"> => {
      const label = /^([^:,]{2,40}):\s+(\S.*)$/u.exec(text);
      if (label?.[1] !== undefined && label[2] !== undefined)
        return [{ name: label[1], keywords: termsOf(label[2]) }];
      if (/[.!?]$/.test(text) && text.split(" ").length > 6) return [{ name: text.slice(0, 2000) }];
      return termsOf(text).map((name) => ({ name }));
    });
}

const ON_REQUEST =
  /(?:available|provided|furnished) (?:up)?on request|auf anfrage|sur demande|a peticion|a pedido|su richiesta|op aanvraag|na zyczenie/u;

/** References: a short or bold line names the person, what follows is the rest as printed. */
export function parseReferences(rows: readonly Row[]): List<"references"> {
  const lines = rows.filter((row) => !ON_REQUEST.test(fold(row.text)));
  const groups: Row[][] = [];
  lines.forEach((row) => {
    const last = groups.at(-1);
    const model = groups[0]?.[0];
    const begins =
      last === undefined ||
      (row.bold === model?.bold &&
        Math.abs(row.size - model.size) < 0.4 &&
        (row.bold || row.gap > 1.9) &&
        row.text.length < 60 &&
        organisationScore(row.text) < 2 &&
        last.length > 1);
    if (begins) groups.push([row]);
    else last.push(row);
  });
  return groups.flatMap(([first, ...rest]) => {
    if (first === undefined) return [];
    const reference = paragraphsOf(rest)
      .map(({ text }) => text)
      .join("\n");
    return [{ name: first.cells[0]?.text ?? first.text, ...said("reference", reference) }];
  });
}
