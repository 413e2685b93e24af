import type { ResumeDocument, Work } from "../document.ts";
import { GRADE_OF_CERTIFICATE } from "./certificate-words.ts";
import { citationsOf } from "./citations.ts";
import { organisationScore, schoolScore } from "./classify.ts";
import { commaParts } from "./comma-parts.ts";
import { findDates } from "./dates.ts";
import { fold, tidy } from "./fold.ts";
import { dateOf, listEntries, said, summaryOf, textsOf, urlOf } from "./list-entries.ts";
import { lineText, paragraphsOf } from "./paragraphs.ts";
import type { Row } from "./row.ts";
import { termsOf } from "./skills.ts";
import { parseWork } from "./work.ts";

type List<K extends keyof ResumeDocument> = Extract<ResumeDocument[K], readonly unknown[]>;

/** Awards: title, who gave it, when, what for. */
export function parseAwards(rows: readonly Row[]): List<"awards"> {
  return listEntries(rows).flatMap((entry) => {
    const [first, ...others] = textsOf(entry);
    const grade = others.length === 1 && GRADE_OF_CERTIFICATE.test(fold(others[0] ?? ""));
    const whole = grade ? tidy(entry.head.map(lineText).join(" ")) : undefined;
    if (whole !== undefined) return [{ title: whole, ...said("date", dateOf(entry)), ...summaryOf(entry) }];
    const [title, giver] = others.length > 0 || first === undefined ? [first] : withoutGiver(first);
    const awarder = giver ?? others.join(", ");
    return title === undefined
      ? []
      : [{ title, ...said("date", dateOf(entry)), ...said("awarder", awarder), ...summaryOf(entry) }];
  });
}

/** `Teacher Award, University of Bergen`: the last part gave the award when it is named like an organisation. */
function withoutGiver(text: string): [title: string, giver?: string] {
  const parts = commaParts(text);
  const at = parts.findIndex(
    (part, index) => index > 0 && (organisationScore(part) >= 1.5 || schoolScore(part) >= 2),
  );
  return at < 0 ? [text] : [parts.slice(0, at).join(", "), parts.slice(at).join(", ")];
}

/** What a citation says beside its title: where it was printed, and with whom. */
function aroundQuote(whole: string, quoted: string): string {
  const at = whole.indexOf(quoted);
  const clean = (text: string): string =>
    tidy(text.replace(/https?:\/\/\S+/g, " ")).replace(/^[\s,.;:()“”„«»"–-]+|[\s,;:(“”„«»"–-]+$/gu, "");
  const after = clean(whole.slice(at + quoted.length).replace(/^[,.]?[”“»"]/u, ""));
  const span = findDates(after).at(-1);
  const undated = span === undefined ? after : clean(`${after.slice(0, span.from)} ${after.slice(span.to)}`);
  return [undated.replace(/[\s.]+$/u, ""), clean(whole.slice(0, at))]
    .filter((text) => text !== "")
    .join(", ");
}

/** Publications, talks and patents; a title in quotation marks is the name. */
export function parsePublications(rows: readonly Row[]): List<"publications"> {
  const cited = citationsOf(rows);
  if (cited !== undefined) return cited;
  return listEntries(rows).flatMap((entry) => {
    const texts = textsOf(entry);
    const whole = tidy([...entry.head, ...entry.body].map(lineText).join(" "));
    const quoted = /[“„«"]([^”“»"]{8,}?)[,.]?[”“»"]/u.exec(whole)?.[1];
    const name = quoted ?? texts[0];
    const publisher = quoted === undefined ? texts.slice(1).join(", ") : aroundQuote(whole, quoted);
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

/** A body named alone is what the person is a member of, whatever its members are called: `Association of Nurses`. */
const asMembership = ({ name, position, ...rest }: Work): Work =>
  name === undefined && position !== undefined && organisationScore(position) >= 1.5
    ? { ...rest, name: position }
    : { ...rest, ...(name === undefined ? {} : { name }), ...(position === undefined ? {} : { position }) };

/** Volunteer work has the form of work. */
export function parseVolunteer(rows: readonly Row[]): List<"volunteer"> {
  return parseWork(rows)
    .map(asMembership)
    .map(({ name, position, url, startDate, endDate, summary, highlights }) => ({
      ...said("organization", name),
      ...said("position", position),
      ...said("url", url),
      ...said("startDate", startDate),
      ...said("endDate", endDate),
      ...said("summary", summary),
      ...(highlights === undefined ? {} : { highlights }),
    }));
}

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

/** What is said in place of references. */
export const ON_REQUEST =
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
