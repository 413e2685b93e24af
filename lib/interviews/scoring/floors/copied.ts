import type { ResumeDocument } from "../../../resumes/index.ts";
import { fold, wordsOf } from "../text/fold.ts";
import { rowsOf } from "../text/shared-rows.ts";
import { textsOf } from "../text/texts-of.ts";
import type { FloorRule } from "./floor-rule.ts";

const ROW = 5;
const MOSTLY = 0.6;
const LEAST_WORDS = 12;

const POSTING =
  /\b(?:we are (?:looking for|seeking|hiring)|we're (?:looking for|seeking|hiring)|you will (?:be|work|have|join|lead|own|design|build|help|report|collaborate)|the (?:ideal|successful) candidate|(?:key |main |your )?responsibilities(?: include)?:?|(?:minimum |basic |preferred |job )?(?:requirements|qualifications):?|what (?:we|you'll|you will) (?:offer|bring|do|need)|nice to have|equal opportunity|competitive salary|\d\+? years of experience|your (?:tasks?|role|responsibilities)|\(?m\/[fw]\/[dx]\)?|full[- ]time|salary expectations?|we look forward to your|about (?:us|the role|you|the company)|join our|apply (?:now|today)|benefits(?: include)?:?|must have|your profile|report(?:s|ing)? to the|proven track record|ability to work)\b/gu;
const RESUME =
  /\b(?:work experience|professional experience|employment history|education|(?:technical |core )?skills:|certifications?|curriculum vitae|references|linkedin\.com|languages:|summary:|profile:|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w* (?:19|20)\d\d ?(?:-|to) ?(?:present|now|\w* ?(?:19|20)\d\d)|(?:19|20)\d\d ?(?:-|to) ?(?:present|now|(?:19|20)\d\d))|[\w.]+@[\w.]+\.\w+/gu;
const FIRST_PERSON = /\b(?:i|i'm|i've|i'd|my|me)\b/gu;

const sources = new WeakMap<ResumeDocument, Set<string>>();
function resumeRows(resume: ResumeDocument): Set<string> {
  const known = sources.get(resume);
  if (known !== undefined) return known;
  const rows = new Set(
    textsOf({ ...resume, meta: undefined }).flatMap((text) => [...rowsOf(wordsOf(fold(text)), ROW)]),
  );
  sources.set(resume, rows);
  return rows;
}

function takenFrom(source: ReadonlySet<string>, words: readonly string[]): number {
  const rows = rowsOf(words, ROW);
  return rows.size === 0 ? 0 : [...rows].filter((row) => source.has(row)).length / rows.size;
}

/** The résumé or the posting pasted instead of an answer; without either at hand, a text that reads as one of them. */
export const isCopied: FloorRule = ({ evidence, folded, resume, posting }) => {
  const { wordCount } = evidence.answer;
  if (wordCount < LEAST_WORDS) return false;
  const words = wordsOf(folded);
  if (resume !== undefined && takenFrom(resumeRows(resume), words) >= MOSTLY) return true;
  if (posting !== undefined && takenFrom(rowsOf(wordsOf(fold(posting)), ROW), words) >= MOSTLY) return true;
  const speaker = (folded.match(FIRST_PERSON) ?? []).length / wordCount;
  const signs = (pattern: RegExp) => new Set(folded.match(pattern) ?? []).size;
  return speaker < 0.015 && (signs(POSTING) >= 3 || signs(RESUME) >= 3);
};
