import { wordsAt } from "../../model/index.ts";
import { canAsk, MOST_REQUIREMENTS, requirementOf } from "../analysis/index.ts";
import type { PostingLine, Requirement } from "../analysis/index.ts";
import type { PostingReport } from "../prompts/analyse.v1.ts";
import type { Findings } from "./findings.ts";

type Placed = { requirement: Requirement; line: number };

/**
 * The rules' requirements, none of them dropped or made less, and those that the model points at besides, in the order of their lines. An
 * added one is a line of the posting, or a part of one, that can ask for something where it stands.
 * @param known whether the rules read the posting's language
 */
export function mergeRequirements(
  rules: readonly Requirement[],
  lines: readonly PostingLine[],
  reported: PostingReport["requirements"],
  known: boolean,
  findings: Findings,
): Requirement[] {
  const texts = lines.map(({ text }) => text);
  const placed: Placed[] = rules.map((requirement) => ({
    requirement,
    line: texts.findIndex((text) => text.includes(requirement.text)),
  }));
  let differing = 0;
  for (const one of reported) {
    const line = lines[one.line - 1];
    const text = wordsAt(texts, one)?.text;
    if (line === undefined || text === undefined || text.length < 3 || !canAsk(text, line, known)) {
      findings.dropped++;
      continue;
    }
    const same = placed.find(({ requirement }) => overlap(requirement.text, text));
    if (same === undefined) placed.push({ requirement: addedOne(text, one, known), line: one.line - 1 });
    else if (same.requirement.importance !== one.importance) differing++;
  }
  if (differing > 0) findings.differing.push(`importance of ${differing} of the requirements`);
  return placed
    .toSorted((a, b) => a.line - b.line)
    .slice(0, MOST_REQUIREMENTS)
    .map(({ requirement }, at) => ({ ...requirement, requirementId: `req_${at + 1}` }));
}

const overlap = (a: string, b: string): boolean => a.includes(b) || b.includes(a);

/** Where the rules do not read the language, the category is the model's. */
function addedOne(
  text: string,
  { importance, category }: PostingReport["requirements"][number],
  known: boolean,
): Requirement {
  const own = requirementOf(text, importance, 1);
  return own.category === "other" && !known ? { ...own, category } : own;
}
