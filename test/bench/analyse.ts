/**
 * Accuracy of the posting analysis on the corpus: `npm run bench:analyse [--misses]`.
 *
 * `page` is the text with the head that boards show above it; `body` is the description alone, judged only where it holds the fact.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { analysePosting, type AnalysisResult } from "../../lib/jobs/analysis/index.ts";
import { postingCases, type PostingCase } from "./posting-cases.ts";

const corpus = process.env["CORPUS"] ?? join(import.meta.dirname, "../../../shared/corpus");
if (!existsSync(corpus)) {
  console.log(`No corpus at ${corpus}; set CORPUS to its folder.`);
  process.exit(0);
}
const showMisses = process.argv.includes("--misses");

const words = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFKC")
    .replace(/[([](?:[mwfdxh]\/?)+[)\]]/g, " ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

type Field = "title" | "location" | "salary" | "employmentType" | "workplace";
type Tally = Record<string, { right: number; wrong: number; absent: number }>;

function judge(
  field: Field,
  truth: PostingCase["truth"],
  found: AnalysisResult,
): "right" | "wrong" | "absent" | "skip" {
  if (field === "salary") {
    if (truth.salary === undefined) return "skip";
    if (found.salary === undefined) return "absent";
    const { min, max, currency } = found.salary;
    return min === truth.salary.min && max === truth.salary.max && currency === truth.salary.currency
      ? "right"
      : "wrong";
  }
  const wanted = truth[field];
  if (wanted === undefined || wanted === "" || (field === "location" && /^remote$/i.test(wanted)))
    return "skip";
  const value = found[field];
  if (value === "" || value === "unknown") return "absent";
  if (field !== "location") return words(value) === words(wanted) ? "right" : "wrong";
  // Every part of the shorter form must be in the longer one: "Berlin" for "Berlin, Berlin, Germany".
  const [short, long] = [words(value), words(wanted)].toSorted((a, b) => a.length - b.length);
  return short !== undefined &&
    short !== "" &&
    short.split(" ").every((word) => long?.split(" ").includes(word))
    ? "right"
    : "wrong";
}

/** Whether the description itself holds the title or the place; of the choices and the pay nothing can be said. */
function isStated(field: Field, { truth, body }: PostingCase): boolean {
  if (field === "title") return words(body).includes(words(truth.title));
  const city = truth.location?.split(",")[0] ?? "";
  return field !== "location" || (city !== "" && words(body).includes(words(city)));
}

const FIELDS: readonly Field[] = ["title", "location", "salary", "employmentType", "workplace"];
const cases = postingCases(corpus);
const times: number[] = [];
for (const view of ["page", "body"] as const) {
  const tally: Tally = {};
  for (const one of cases) {
    const text =
      view === "page"
        ? `${one.header
            .filter((line) => line !== "")
            .map((line) => `<p>${line}</p>`)
            .join("")}${htmlOf(one.body)}`
        : one.body;
    const from = performance.now();
    const found = analysePosting(text);
    times.push(performance.now() - from);
    for (const field of FIELDS) {
      if (view === "body" && !isStated(field, one)) continue;
      const verdict = judge(field, one.truth, found);
      if (verdict === "skip") continue;
      const counts = (tally[field] ??= { right: 0, wrong: 0, absent: 0 });
      counts[verdict]++;
      if (showMisses && verdict !== "right") {
        console.log(
          `${view} ${field} ${verdict} ${one.id}: wanted ${JSON.stringify(one.truth[field])} got ${JSON.stringify(found[field])}`,
        );
      }
    }
  }
  for (const field of FIELDS) {
    const { right = 0, wrong = 0, absent = 0 } = tally[field] ?? {};
    const all = right + wrong + absent;
    if (all > 0)
      console.log(
        `${view} ${field.padEnd(15)} ${(right / all).toFixed(2)}  of ${all} (${wrong} wrong, ${absent} not found)`,
      );
  }
}
const sorted = times.toSorted((a, b) => a - b);
console.log(`${cases.length} postings, median ${(sorted[Math.floor(sorted.length / 2)] ?? 0).toFixed(1)} ms`);

/** A Markdown body under an HTML head keeps its lines. */
function htmlOf(body: string): string {
  if (/<(?:p|div|li|br)\b/i.test(body)) return body;
  if (/&lt;(?:p|div|li)\b/.test(body))
    return body
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"')
      .replaceAll("&amp;", "&");
  return body
    .split("\n")
    .map((line) => (line.trim() === "" ? "<p></p>" : `<div>${line}</div>`))
    .join("");
}
