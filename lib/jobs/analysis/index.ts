/** Reading a posting by rules: what is asked for, on what terms, and with which words. */
export { AnalysisResult, Requirement } from "./model.ts";
export { analysePosting } from "./analyse-posting.ts";
export { seniorityOf } from "./work-terms.ts";
