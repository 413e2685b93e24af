import type { ResumeDocument } from "../document.ts";
import { tidy } from "./fold.ts";
import { joinRows } from "./head-rows.ts";
import { said, urlOf } from "./list-entries.ts";
import { lineText } from "./paragraphs.ts";
import type { Row } from "./row.ts";

type Publications = NonNullable<ResumeDocument["publications"]>;

/** `Solheim, I., & Brekke, T. (2021). Meltwater pulses. Journal, 67(3), 410–428.`: the order of the APA manual. */
const CITATION =
  /^(?<authors>\S.{2,400}?)\s*\((?<year>(?:19|20)\d\d)[a-z]?\)[.:,]?\s+(?<title>\S.*?[.?!])(?:\s+(?=[\p{Lu}\d])(?<rest>.*))?$/u;
/** A name with initials begins the authors. */
const AUTHOR = /^\p{Lu}[\p{L}\p{M}'’-]+,?\s+\p{Lu}\./u;

/** References with authors, year, title and place of print in this order; nothing when most of the lines are formed otherwise. */
export function citationsOf(rows: readonly Row[]): Publications | undefined {
  const whole: Row[] = [];
  for (const row of rows) {
    const last = whole.at(-1);
    if (last === undefined || row.bullet || AUTHOR.test(row.text) || CITATION.test(lineText(row)))
      whole.push(row);
    else whole[whole.length - 1] = joinRows(last, row);
  }
  const found = whole.map((row) => ({ row, match: CITATION.exec(lineText(row))?.groups }));
  if (found.length === 0 || found.some(({ match }) => match === undefined)) return undefined;
  return found.flatMap(({ row, match = {} }) => {
    const name = tidy((match["title"] ?? "").replace(/\.$/, ""));
    return [
      {
        name,
        ...said("publisher", (match["rest"] ?? "").replace(/\.$/, "")),
        ...said("releaseDate", match["year"]),
        ...urlOf([row]),
        ...said("summary", match["authors"]),
      },
    ];
  });
}
