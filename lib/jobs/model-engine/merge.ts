import { shortened } from "../../kernel/text.ts";
import { wordsAt } from "../../model/index.ts";
import type { Piece } from "../../model/index.ts";
import {
  employmentTypeOf,
  holdsRole,
  keywordsOf,
  languageOf,
  proseOf,
  READ_LANGUAGES,
  seniorityOf,
  skillNamesOf,
  workplaceOf,
} from "../analysis/index.ts";
import type { AnalysisResult, GivenFacts, PostingLine } from "../analysis/index.ts";
import type { PostingReport } from "../prompts/analyse.v1.ts";
import type { Findings } from "./findings.ts";
import { mergeRequirements } from "./merge-requirements.ts";

/**
 * The rules' reading with what the model adds to it. What the rules found stands: they are the floor, the same for everybody. The model
 * fills what they left empty, with words that stand in the posting, and adds requirements and tasks that they overlooked.
 * @param lines those that the model saw
 */
export function merged(
  rules: AnalysisResult,
  lines: readonly PostingLine[],
  report: PostingReport,
  given: GivenFacts,
): AnalysisResult {
  const findings: Findings = { dropped: 0, differing: [] };
  const known = isRead(lines);
  // what a posting is about it says at its top, or in a sentence about the employer
  const top = lines.map(({ text, section, field }, at) =>
    at < TOP || section === "company" || field !== undefined ? text : "",
  );
  const title = filled(
    "title",
    rules.title,
    report.title,
    top,
    findings,
    (text) => !known || holdsRole(text),
  );
  const requirements = mergeRequirements(rules.requirements, lines, report.requirements, known, findings);
  const responsibilities =
    rules.responsibilities.length > 0
      ? rules.responsibilities
      : responsibilitiesIn(
          lines,
          report.responsibilities,
          requirements.map(({ text }) => text),
          findings,
        );
  const skillText = proseOf(lines);
  return {
    ...rules,
    title,
    company: filled("company", rules.company, report.company, top, findings, isName),
    location: filled("location", rules.location, report.location, top, findings, isName),
    ...termsOf(rules, lines, report, findings),
    requirements,
    responsibilities,
    skills: skillNamesOf(`${title}\n${skillText}`),
    keywords: keywordsOf(title, skillText, requirements),
    warnings: [...warningsLeft(rules, requirements.length), ...warningsOf(findings)],
    ...(given.title !== undefined && given.title.trim() !== "" && { title: rules.title }),
  };
}

/** Whether the rules read the language of the posting. */
function isRead(lines: readonly PostingLine[]): boolean {
  const language = languageOf(lines.map(({ text }) => text).join("\n"));
  return language === undefined || READ_LANGUAGES.includes(language);
}

const ADDRESS = /@|https?:|www\.|\b[\w-]+\.[a-z]{2,}\b/i;
/** Lines that count as the top of a posting. */
const TOP = 12;
const isName = (text: string): boolean => /[\p{Lu}\p{Lo}]/u.test(text);
/** Longest value of a fact; what is longer is a sentence. */
const LONGEST_FACT = 120;

function filled(
  name: string,
  own: string,
  piece: Piece | undefined,
  texts: readonly string[],
  findings: Findings,
  fits: (text: string) => boolean,
): string {
  if (piece === undefined) return own;
  const found = wordsAt(texts, piece)?.text.replace(/[\s,;:.|–—-]+$/u, "");
  const wrong = found === undefined || found === "" || found.length > LONGEST_FACT;
  if (wrong || ADDRESS.test(found) || !fits(found)) {
    findings.dropped++;
    return own;
  }
  if (own === "") return found;
  const [a, b] = [own.toLowerCase(), found.toLowerCase()];
  if (!a.includes(b) && !b.includes(a)) findings.differing.push(`${name} (“${own}” or “${found}”)`);
  return own;
}

/** A choice of the model counts when the rules made none and find it in the very line that is named. */
function termsOf(
  rules: AnalysisResult,
  lines: readonly PostingLine[],
  report: PostingReport,
  findings: Findings,
): Pick<AnalysisResult, "workplace" | "employmentType" | "seniority"> {
  const choose = <T extends string>(
    name: string,
    own: T | "unknown",
    choice: { line: number; value: T } | undefined,
    read: (line: string) => T | "unknown",
  ): T | "unknown" => {
    if (choice === undefined || choice.value === own) return own;
    const line = lines[choice.line - 1]?.text;
    if (line === undefined || read(line) !== choice.value) {
      findings.dropped++;
      return own;
    }
    if (own !== "unknown") findings.differing.push(`${name} (${own} or ${choice.value})`);
    return own === "unknown" ? choice.value : own;
  };
  const { workplace, employmentType, seniority } = rules;
  return {
    workplace: choose("workplace", workplace, report.workplace, (line) => workplaceOf([line], line)),
    employmentType: choose("employment type", employmentType, report.employmentType, (line) =>
      employmentTypeOf([line], "", ""),
    ),
    seniority: choose("seniority", seniority, report.seniority, (line) => seniorityOf([line], "", line)),
  };
}

function responsibilitiesIn(
  lines: readonly PostingLine[],
  numbers: readonly number[],
  asked: readonly string[],
  findings: Findings,
): string[] {
  const found = new Set<string>();
  for (const number of numbers) {
    const line = lines[number - 1];
    const fits = line !== undefined && !line.heading && line.field === undefined && line.text.length >= 8;
    if (!fits || line.section === "benefits" || line.section === "apply") findings.dropped++;
    else if (!asked.includes(line.text)) found.add(shortened(line.text, 2_000));
  }
  return [...found];
}

/** The rules' warnings that still hold. */
function warningsLeft(rules: AnalysisResult, requirements: number): AnalysisResult["warnings"] {
  return rules.warnings.filter(({ code }) => code !== "no_requirements_found" || requirements === 0);
}

function warningsOf({ dropped, differing }: Findings): AnalysisResult["warnings"] {
  const warnings: AnalysisResult["warnings"] = [];
  if (dropped > 0)
    warnings.push({
      code: "model_values_dropped",
      message: `${dropped} of the model's values are not borne out by the posting and were left out.`,
    });
  if (differing.length > 0)
    warnings.push({
      code: "engines_disagree",
      message: shortened(
        `Rules and model read this differently; the rules' reading stands: ${differing.join(", ")}.`,
        2_000,
      ),
    });
  return warnings;
}
