import { findSkills, skillById, type Skill } from "../../skills/index.ts";
import type { Requirement, RequirementCategory } from "./model.ts";
import type { PostingLine } from "./posting-lines.ts";
import { sentencesOf } from "../../kernel/sentences.ts";

/** Words that make a requirement optional, wherever it stands. */
const NICE =
  /\b(?:nice[- ]to[- ]have|(?:is|are|as|would be|considered|be) (?:a |an )?(?:\p{L}+ )?(?:plus|bonus|asset|advantage)|a (?:big |huge |strong |definite )?plus|bonus(?: points)?|an? asset|preferred|preferably|prefer|desirable|desired|advantageous|ideally|beneficial|optional|not required|not mandatory|welcome|idéalement|un atout|serait un plus|est un plus|un plus|souhaitée?s?|apprécié\w*|idealerweise|von vorteil|wünschenswert|gerne (?:auch|mit)|ein plus|vorteilhaft)(?![\p{L}])/iu;
/** Words that make it binding even in a list of wishes. */
const MUST =
  /\b(?:must|mandatory|(?<!\bnot )required|essential|obligatoire|exigée?s?|zwingend|erforderlich)(?![\p{L}])/iu;
/** In running text outside a list of requirements, a sentence must say that it asks for something. */
const ASKS =
  /\b(?:\d+\s?\+?(?:\s?(?:-|–|to)\s?\d+)?\s?\+?\s?years?|experience (?:with|in|as|of|using|working|building|leading|managing)|(?:strong|solid|deep|proven|hands-on|demonstrated|excellent|good|working|basic|advanced|thorough) (?:[\p{L}-]+ ){0,3}(?:knowledge|experience|understanding|skills|grasp|background|command|track record|ability|communicat\w+)|knowledge of|proficien\w+|expertise in|familiarity with|familiar with|fluen\w+ in|must (?:have|be|possess|hold)|required|degree in|(?:bachelor|master)(?:'|’)?s?|ability to|able to|you have|you(?:'|’)?ve (?:got|worked|built)|you bring|desirable|an (?:advantage|asset)|we(?:'|’)?re looking for someone|certified|certification|licen[cs]e|minimum of|expérience (?:en|de|dans|avec)|maîtrise|connaissance|diplôme|erfahrung (?:mit|in|als)|kenntnisse|abgeschlossen\w*|berufserfahrung|führerschein)(?![\p{L}])/iu;
/** A wish behind a comma, after enough words to be a demand of their own. */
const WISHED_TAIL =
  /(?<=^.{15,}),? (?:ideally|preferably|idealerweise|vorzugsweise|idéalement|de préférence)(?= ).*$/iu;
/** What applicants are told rather than asked. */
const NO_REQUIREMENT =
  /\b(?:regardless of|equal opportunity|without regard|race, |sexual orientation|disabilit(?:y|ies)|accommodations?|accommodated|we offer|we provide|benefits|401|paid time off|vacation days|salary|compensation|click|apply (?:now|here|online|by|today)|submit (?:your|a)|send (?:us )?your|cover letter|closing date|application deadline|interviews? (?:will|take|on)|visit our|privacy|founded in|our (?:company|mission|customers|clients|team|culture) (?:is|are|has|have)|we (?:are|were|believe|celebrate|welcome|value|encourage)|nous (?:offrons|croyons)|wir bieten)\b/i;
const DUTY =
  /^(?:you(?:'|’)?ll\b|you will\b|in this role\b|as (?:a|an|our|the) .{3,60}?,? you (?:will|are|own|lead|work)|responsible for\b|this role (?:will|is responsible)|the (?:[\p{L}/-]+ ){1,6}(?:will|is responsible)|your (?:role|mission|tasks?) (?:is|will|are)|vous (?:serez|aurez|devrez|ferez)|sie (?:werden|übernehmen|entwickeln|betreuen)|du (?:wirst|entwickelst|betreust|übernimmst))/iu;

const EDUCATION =
  /\b(?:degree|bachelor\w*|master(?:'|’)?s|master of|m\.?sc|b\.?sc|b\.?a\.|mba|ph\.?\s?d|doctorate|diploma|high school|ged|graduate of|graduation from|university education|college|diplôme|licence \(|bac ?\+ ?\d|baccalauréat|études|studium|abitur|hochschul\w*|ausbildung (?:als|zum|zur|im|in)|berufsausbildung|abgeschlossene\w* (?:studium|ausbildung|berufsausbildung))(?![\p{L}])/iu;
const YEARS =
  /\b(?:\d+|one|two|three|four|five|six|seven|eight|ten)\s?\+?(?:\s?\(\d+\))?(?:\s?(?:-|–|to|à|bis|or more)\s?\d*)?\s?\+?\s?(?:or more )?(?:years?|yrs?|ans|années|jahren?)(?![\p{L}])/iu;
const CERTIFICATE =
  /\b(?:certif(?:ied|ication|ications|icate|icates)|licen[cs](?:e|ed|es|ure)|driver(?:'|’)?s licen[cs]e|clearance|registered with|permis de conduire|führerschein|zertifi\w+|bar admission|admitted to the bar)(?![\p{L}])/iu;
const LANGUAGE_LEVEL =
  /\b(?:fluen\w+|native|bilingual\w*|mother tongue|proficien\w+|spoken|written|verbal|command|speak\w*|language|c1|c2|b1|b2|courant\w*|bilingue|maîtrise|langue|fließend\w*|verhandlungssicher\w*|muttersprach\w*|sprachkenntnisse|deutschkenntnisse|englischkenntnisse|kenntnisse)(?![\p{L}])/iu;

function categoryOf(text: string, skills: readonly Skill[]): RequirementCategory {
  const named = skills.some((skill) => skill.kind === "certificate");
  if (EDUCATION.test(text) && !(YEARS.test(text) && /^\W*\d/.test(text))) return "education";
  if (YEARS.test(text)) return "experience";
  if (named || CERTIFICATE.test(text)) return "certificate";
  const languages = skills.filter((skill) => skill.kind === "language");
  if (languages.length > 0 && (LANGUAGE_LEVEL.test(text) || languages.length === skills.length))
    return "language";
  if (skills.length > 0) return "skill";
  return /\bexperience\b/i.test(text) ? "experience" : "other";
}

/** The skills named in a text, each once, in order of appearance. */
export function skillsIn(text: string): Skill[] {
  const ids = new Set(findSkills(text).map((mention) => mention.skillId));
  return [...ids].flatMap((id) => skillById(id) ?? []);
}

/** The separate statements of a line: sentences, and the parts between semicolons. */
function statementsOf(line: PostingLine): string[] {
  if (line.bullet && line.text.length < 250) {
    // "English; Norwegian is a bonus" asks for one thing and wishes for another.
    const parts = line.text.split(/;\s+/);
    return parts.some((part) => NICE.test(part)) && !parts.every((part) => NICE.test(part))
      ? parts
      : [line.text];
  }
  const parts = sentencesOf(line.text).flatMap((sentence) => sentence.split(/;\s+/));
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}

type Statement = { text: string; importance: "must" | "nice" };

function importanceOf(text: string, section: "must" | "nice"): "must" | "nice" {
  // "5+ years of design, ideally in health": what stands before the comma is asked for all the same.
  const asked = section === "must" ? text.replace(WISHED_TAIL, "") : text;
  if (NICE.test(asked) && !/\b(?:and|but) (?:must|required)\b/i.test(asked)) return "nice";
  return section === "nice" && MUST.test(text) ? "must" : section;
}

function statementIn(text: string, line: PostingLine): Statement | undefined {
  if (text.length > 1_500 || (NO_REQUIREMENT.test(text) && skillsIn(text).length === 0)) return undefined;
  if (line.section === "must" || line.section === "nice") {
    // Long running text in such a section is often about the procedure: it must name something that is asked for.
    const procedural = !line.bullet && text.length > 100 && !ASKS.test(text) && skillsIn(text).length === 0;
    return procedural || text.endsWith("?")
      ? undefined
      : { text, importance: importanceOf(text, line.section) };
  }
  if (!["intro", "other", "company", "responsibilities"].includes(line.section)) return undefined;
  if (!ASKS.test(text) || NO_REQUIREMENT.test(text) || DUTY.test(text)) return undefined;
  if (
    line.section === "responsibilities" &&
    line.bullet &&
    !/\b(?:years?|must have|required|degree)\b/i.test(text)
  )
    return undefined;
  return { text, importance: importanceOf(text, "must") };
}

/** More than any posting asks for. */
export const MOST_REQUIREMENTS = 60;

/** What the posting asks for, in its own lines and order; ids are `req_1`, `req_2`, … in that order. */
export function requirementsOf(lines: readonly PostingLine[]): Requirement[] {
  const seen = new Set<string>();
  const statements: Statement[] = [];
  for (const line of lines) {
    if (line.heading || line.field !== undefined) continue;
    for (const text of statementsOf(line)) {
      const statement = statementIn(text, line);
      if (statement === undefined || seen.has(text.toLowerCase())) continue;
      seen.add(text.toLowerCase());
      statements.push(statement);
    }
  }
  return statements
    .slice(0, MOST_REQUIREMENTS)
    .map(({ text, importance }, index) => requirementOf(text, importance, index + 1));
}

/** A statement as a requirement: its category and skills follow from its words. @param number from 1 */
export function requirementOf(text: string, importance: "must" | "nice", number: number): Requirement {
  const skills = skillsIn(text);
  const category = categoryOf(text, skills);
  // Fields of study are not skills to look for: "a degree in statistics" asks for the degree.
  const named = category === "education" ? [] : skills.map((skill) => skill.name);
  return { requirementId: `req_${number}`, text, importance, category, skills: named };
}

/** Whether a statement can ask for something where it stands; in a language that the rules do not read, its place alone decides. */
export function canAsk(text: string, line: PostingLine, known: boolean): boolean {
  if (line.heading || line.field !== undefined || line.section === "benefits" || line.section === "apply")
    return false;
  if (text.length > 1_500 || /[?？]$/u.test(text)) return false;
  if (!known) return true;
  if (NO_REQUIREMENT.test(text) || DUTY.test(text)) return false;
  if (ASKS.test(text)) return true;
  if (line.section === "responsibilities" || line.section === "company") return false;
  // an item of a list may be short of words, a sentence outside the requirements is not
  const listed = line.bullet || line.section === "must" || line.section === "nice";
  return listed && categoryOf(text, skillsIn(text)) !== "other";
}

const MOST_RESPONSIBILITIES = 40;

/** What the person will do: the lines of that section, and sentences elsewhere that tell a duty. */
export function responsibilitiesOf(
  lines: readonly PostingLine[],
  requirements: readonly Requirement[],
): string[] {
  const asked = new Set(requirements.map((requirement) => requirement.text));
  const found = new Set<string>();
  for (const line of lines) {
    if (line.heading || line.field !== undefined) continue;
    const own = line.section === "responsibilities";
    const prose = line.section === "intro" || line.section === "other" || line.section === "company";
    if (!own && !prose) continue;
    for (const text of line.bullet ? [line.text] : sentencesOf(line.text)) {
      if (asked.has(text) || text.length < 8 || text.length > 1_500) continue;
      if ((own && line.bullet) || DUTY.test(text)) found.add(text);
      else if (own && !NO_REQUIREMENT.test(text)) found.add(text);
    }
  }
  return [...found].slice(0, MOST_RESPONSIBILITIES);
}
