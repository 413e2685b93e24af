import { shortened } from "../../kernel/text.ts";
import { companyOf } from "./company.ts";
import type { FieldName } from "./fields.ts";
import { keywordsOf, skillNamesOf } from "./keywords.ts";
import { languageOf } from "./language.ts";
import type { AnalysisResult, AnalysisWarning, Requirement } from "./model.ts";
import { locationOf } from "./places.ts";
import { postingLines, type PostingLine } from "./posting-lines.ts";
import { requirementsOf, responsibilitiesOf } from "./requirements.ts";
import { salaryOf } from "./salary.ts";
import { sentencesOf } from "../../kernel/sentences.ts";
import { termsIn } from "./terms.ts";
import { titleOf } from "./title.ts";
import { visibleText } from "./visible-text.ts";
import { employmentTypeOf, seniorityOf, workplaceOf } from "./work-terms.ts";

/** What the user said about the job; it wins over what the text says. */
export type GivenFacts = {
  title?: string | undefined;
  company?: string | undefined;
  location?: string | undefined;
};

/** Languages whose headings and words the rules know. */
export const READ_LANGUAGES: readonly string[] = ["English", "French", "German"];

/** Beyond this the text is cut: no posting is longer, and the time for reading stays bounded. */
const LONGEST = 60_000;
/** Below this nothing reliable can be said. */
const SHORTEST = 200;

/**
 * Reads a posting (plain text, Markdown or HTML; English, French or German headings) by rules. Pure: the same text gives the
 * same result. What the text does not say is "", [] or `unknown`; sentences that instruct a program are left out and reported.
 */
export function analysePosting(posting: string, given: GivenFacts = {}): AnalysisResult {
  const { lines, hidden, ignored } = readPosting(posting);
  const body = lines.map((line) => line.text).join("\n");
  const values = (name: FieldName) => lines.filter((line) => line.field === name).map((line) => line.text);
  const opening = lines
    .slice(0, 8)
    .filter((line) => line.field === undefined && !line.bullet)
    .map((line) => line.text);
  const title = cut(given.title?.trim() || titleOf(values("title"), opening, body));
  const place =
    given.location?.trim() || locationOf(values("location"), titleLast(opening, title), proseOf(lines));
  const requirements = requirementsOf(lines);
  const salary = salaryOf(body, values("salary"));
  const terms = termsIn(opening);
  const skillText = proseOf(lines);
  return {
    title,
    company: cut(given.company?.trim() || companyOf(values("company"), opening, body, { title, place })),
    location: cut(place),
    workplace: workplaceOf(
      [
        ...values("workplace"),
        ...terms,
        ...values("location"),
        given.location ?? "",
        title,
        ...values("employment"),
      ],
      body,
    ),
    employmentType: employmentTypeOf([...values("employment"), ...terms], title, body),
    seniority: seniorityOf(values("seniority"), title, body),
    ...(salary === undefined ? {} : { salary }),
    summary: summaryOf(lines),
    responsibilities: responsibilitiesOf(lines, requirements).map(cut),
    requirements,
    skills: skillNamesOf(`${title}\n${skillText}`),
    keywords: keywordsOf(title, skillText, requirements),
    warnings: warningsOf({ body, hidden, ignored, lines, requirements }),
  };
}

/** Lines that hold the title name a place only when no other does: "Account Executive (EMEA)" over "Paris, France". */
function titleLast(opening: readonly string[], title: string): string[] {
  const holds = (line: string) => title !== "" && line.includes(title);
  return [...opening.filter((line) => !holds(line)).slice(0, 5), ...opening.filter(holds).slice(0, 1), title];
}

const cut = (line: string): string => shortened(line, 2_000);

/** The lines of a posting that people see, in their sections; what instructs a program is left out. */
export function readPosting(posting: string): { lines: PostingLine[]; hidden: boolean; ignored: boolean } {
  const { text, hidden } = visibleText(posting.slice(0, LONGEST));
  return { ...postingLines(text), hidden };
}

/** The text without benefits and legal notices, in which other places are named. */
export function proseOf(lines: readonly PostingLine[]): string {
  return lines
    .filter((line) => line.section !== "apply" && line.section !== "benefits")
    .map((line) => line.text)
    .join("\n");
}

const ABOUT_THE_JOB =
  /\b(?:we(?:'|’)?re (?:hiring|looking|seeking)|we are (?:hiring|looking|seeking)|is (?:hiring|looking for|seeking)|looking for|seeking an?|you will|you(?:'|’)?ll|this (?:role|position|job)|in this role|as (?:a|an|our)|join|responsible for|nous (?:recherchons|cherchons)|vous (?:serez|aurez)|wir suchen|sie werden|als)(?![\p{L}])/iu;

/** Up to three sentences of the posting that say what the job is, else its first ones. */
function summaryOf(lines: readonly PostingLine[]): string {
  const sentences = lines
    .filter((line) => !line.heading && !line.bullet && line.field === undefined)
    .filter((line) => ["intro", "responsibilities", "company", "other"].includes(line.section))
    .flatMap((line) => sentencesOf(line.text))
    .filter((sentence) => sentence.length >= 40 && sentence.length <= 500);
  const about = sentences.filter((sentence) => ABOUT_THE_JOB.test(sentence));
  return (about.length > 0 ? about : sentences).slice(0, 3).join(" ");
}

type Seen = {
  body: string;
  hidden: boolean;
  ignored: boolean;
  lines: readonly PostingLine[];
  requirements: readonly Requirement[];
};

/** Words of which every posting has some, in the languages that are read. */
const POSTING_WORDS =
  /\b(?:experience|responsibilit\w+|requirements?|qualifications?|apply|candidates?|hiring|position|role|job|salary|team|skills|duties|full[- ]time|part[- ]time|employment|expérience|poste|profil|missions?|compétences|candidature|erfahrung|aufgaben|bewerb\w+|stelle|anforderungen|kenntnisse)(?![\p{L}])/giu;

function warningsOf({ body, hidden, ignored, lines, requirements }: Seen): AnalysisWarning[] {
  const warnings: AnalysisWarning[] = [];
  const warn = (code: AnalysisWarning["code"], message: string) => warnings.push({ code, message });
  if (ignored)
    warn("ai_instructions_ignored", "The text holds instructions to a program. They were left out.");
  if (hidden)
    warn("hidden_text_ignored", "The text holds parts that a reader cannot see. They were left out.");
  if (body.length < SHORTEST)
    warn("too_short", "The text is very short; paste the whole posting for a better result.");
  const signs = new Set((body.match(POSTING_WORDS) ?? []).map((word) => word.toLowerCase()));
  if (
    signs.size < 2 &&
    !lines.some((line) => line.section === "must" || line.section === "responsibilities")
  ) {
    warn("not_a_posting", "This does not read like a job posting.");
  }
  if (requirements.length === 0) warn("no_requirements_found", "No requirements were found in the text.");
  const language = languageOf(body);
  if (language !== undefined && !READ_LANGUAGES.includes(language)) {
    warn("other_language", `The text seems to be in ${language}; English, French and German are read best.`);
  }
  return warnings;
}
