import { shortened } from "../kernel/text.ts";
import { PRIORITIES } from "./model.ts";
import type { Proposal, SuggestEngine, SuggestInput } from "./ports.ts";
import { goodMatches, overdueActions, silentApplications } from "./rules/applications.ts";
import { expiringCertificates } from "./rules/certificates.ts";
import { unpractisedDomains, weakDimensions } from "./rules/interview-prep.ts";
import { resumeImprovements } from "./rules/resume-improvements.ts";
import { recurringGaps, skillGaps } from "./rules/skill-gaps.ts";

/** More than this nobody works through, and all of them fit one transaction. */
export const MOST_PROPOSED = 40;
const LONGEST_TITLE = 200;
const LONGEST_QUOTE = 300;
const MOST_EVIDENCE = 3;

const RULES = [
  overdueActions,
  unpractisedDomains,
  skillGaps,
  resumeImprovements,
  goodMatches,
  silentApplications,
  weakDimensions,
  expiringCertificates,
  recurringGaps,
];

/** Proposes what to do next out of the résumé, the saved jobs and the interviews held; the most pressing first, the same for the same input. */
export const suggestByRules: SuggestEngine = (input) =>
  Promise.resolve({ engine: "rules", proposals: proposalsOf(input) });

/** A title of whole words; a longer one says that it goes on. */
function briefly(title: string): string {
  if (title.length <= LONGEST_TITLE) return title;
  return `${shortened(title, LONGEST_TITLE - 2).replace(/\s+\S*$/u, "")} …`;
}

function proposalsOf(input: SuggestInput): Proposal[] {
  const all = RULES.flatMap((rule) => rule(input));
  const once = all.filter(({ key }, at) => all.findIndex((other) => other.key === key) === at);
  const rank = ({ priority }: Proposal) => PRIORITIES.indexOf(priority);
  return once
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, MOST_PROPOSED)
    .map((one) => ({
      ...one,
      title: briefly(one.title),
      evidence: one.evidence
        .slice(0, MOST_EVIDENCE)
        .map((evidence) => ({ ...evidence, quote: shortened(evidence.quote, LONGEST_QUOTE) })),
    }));
}
