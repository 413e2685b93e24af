import type { Requirement } from "../jobs/analysis/index.ts";
import { affirmedSkills, canonicalSkill, findSkills, skillById } from "../skills/index.ts";
import { credited, evidenceOf, MISSING, UNKNOWN, type Assessment } from "./assessment.ts";
import { languageLevel } from "./language-level.ts";
import type { ResumeFacts, ResumeLine } from "./resume-facts.ts";
import type { WantedGroup } from "./wanted-skills.ts";

/** Every language named is needed; of alternatives the best known counts. */
export function assessLanguages(
  requirement: Requirement,
  groups: readonly WantedGroup[],
  facts: ResumeFacts,
): Assessment {
  const asked = languageLevel(requirement.text);
  const each = groups.map((group) => {
    const options = group.map(({ id }) => (id === undefined ? MISSING : assessLanguage(id, asked, facts)));
    return options.reduce((a, b) => ((b.credit ?? -1) > (a.credit ?? -1) ? b : a), UNKNOWN);
  });
  // Whoever shows one of the languages asked for would have named the others beside it.
  if (each.every(({ credit }) => credit === null)) return UNKNOWN;
  const credit = each.reduce((sum, one) => sum + (one.credit ?? 0), 0) / each.length;
  return credited(
    credit,
    each.flatMap((one) => one.evidence),
  );
}

function assessLanguage(id: string, asked: number | undefined, facts: ResumeFacts): Assessment {
  const entries = facts.document.languages ?? [];
  const index = entries.findIndex(({ language = "" }) => isLanguage(language, id));
  const line = facts.lines.find(({ path }) => path === `/languages/${index}/language`);
  if (index >= 0 && line !== undefined) {
    const held = languageLevel(entries[index]?.fluency) ?? languageLevel(line.text);
    const enough = asked === undefined || held === undefined || held >= asked;
    return credited(enough ? 1 : 0.5, [evidenceOf(line, line.text)]);
  }
  const elsewhere = facts.lines.find((one) => speaks(one, id));
  if (elsewhere !== undefined)
    return credited(1, [evidenceOf(elsewhere, skillById(id)?.name ?? elsewhere.text)]);
  // People rarely list the language that the résumé is written in, and many list no language at all.
  return entries.length === 0 || id === "english" ? UNKNOWN : MISSING;
}

function isLanguage(name: string, id: string): boolean {
  return canonicalSkill(name)?.id === id || findSkills(name).some(({ skillId }) => skillId === id);
}

/** What may follow a language that is meant as one: "Dutch GAAP" and "Dutch customers" are no language. */
const GOES_ON =
  /^(?:\s*(?:$|[,.;:()/|&\u2013\u2014-])|\s+(?:and|or|to|at|for|in|level|speak\w*|spoken|languages?|native|fluent\w*|proficien\w*|teach\w*|translat\w*|interpret\w*|lessons?|skills|[ABC][12])(?![\p{L}]))/iu;

function speaks(line: ResumeLine, id: string): boolean {
  return affirmedSkills(line.text).some(
    ({ skillId, end }) => skillId === id && GOES_ON.test(line.text.slice(end)),
  );
}
