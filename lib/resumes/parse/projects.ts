import type { ResumeDocument } from "../document.ts";
import { commaParts } from "./comma-parts.ts";
import { periodOf } from "./dates.ts";
import { entriesOf, type EntryRules } from "./entries.ts";
import { areOneLiners, lineEntries, said, textsOf, urlOf } from "./list-entries.ts";
import { bodyOf } from "./paragraphs.ts";
import { isPlace } from "./places.ts";
import type { Row } from "./row.ts";
import { termsOf } from "./skills.ts";
import { isUrl } from "./web-address.ts";

type Projects = NonNullable<ResumeDocument["projects"]>;

const TECHNOLOGIES =
  /^(?:technologies|technologies used|tech stack|tech|stack|tools|built with|keywords|technologien|tecnologias|tecnologie)\s*:\s*/iu;

/** A line that names a project and says something of it. */
const NAMED_LINE = /^\S.{1,60}?(?:\s+[–—-]\s+|\s*\|\s*|:\s+)\S/u;

const isTermList = (text: string): boolean =>
  text.includes(",") && commaParts(text).every((part) => part.split(" ").length <= 3);

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
export function parseProjects(rows: readonly Row[]): Projects {
  const entries = areOneLiners(rows, (row) => NAMED_LINE.test(row.text))
    ? lineEntries(rows)
    : entriesOf(rows, PROJECT_RULES);
  return entries.flatMap((entry) => {
    const [first, ...others] = textsOf(entry).filter((text) => !isPlace(text));
    if (first === undefined) return [];
    const colon = /^([^:]{2,60}):\s+(\S.*)$/u.exec(first);
    const { rest, terms } = withoutTerms(entry.body.filter((row) => !isUrl(row.text)));
    const body = bodyOf(rest, entry.head[0]?.x);
    const inBody = [...(body.summary?.split("\n") ?? []), ...(body.highlights ?? [])].find((text) =>
      TECHNOLOGIES.test(text),
    );
    const list = inBody?.replace(TECHNOLOGIES, "") ?? others.find(isTermList);
    const keywords = list === undefined ? terms : termsOf(list);
    const description = colon?.[2] ?? body.summary ?? others.find((text) => text !== list);
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
