/** Reading a posting by rules: what is asked for, on what terms, and with which words. */
export {
  AnalysisResult,
  EmploymentType,
  Requirement,
  RequirementCategory,
  Seniority,
  Workplace,
} from "./model.ts";
export { analysePosting, proseOf, READ_LANGUAGES, readPosting } from "./analyse-posting.ts";
export type { GivenFacts } from "./analyse-posting.ts";
export { keywordsOf, skillNamesOf } from "./keywords.ts";
export { languageOf } from "./language.ts";
export type { PostingLine } from "./posting-lines.ts";
export { canAsk, MOST_REQUIREMENTS, requirementOf } from "./requirements.ts";
export { holdsRole } from "./title.ts";
export { employmentTypeOf, seniorityOf, workplaceOf } from "./work-terms.ts";
