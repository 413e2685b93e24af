import { shortened } from "../kernel/text.ts";
import type { InterviewResult, InterviewRow, ScoreRow } from "./model.ts";
import type { AnswerScore, DimensionScore, ScoreOutput } from "./scoring/model.ts";

/** Bytes of JSON in one row, far below what a row takes, so that one answer more always fits. */
const MAX_ROW_BYTES = 100_000;
/** A quote shows where a score comes from; it need not repeat a whole answer. UTF-16 units. */
const LONGEST_QUOTE = 600;

const sizeOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).byteLength;

function quoted<T extends Pick<DimensionScore, "quotes">>(score: T): T {
  return { ...score, quotes: score.quotes.map((quote) => shortened(quote, LONGEST_QUOTE)) };
}

function storable(answer: AnswerScore): AnswerScore {
  const contradictions = answer.contradictions.map((one) => ({
    ...one,
    quote: shortened(one.quote, LONGEST_QUOTE),
  }));
  return { ...quoted(answer), dimensions: answer.dimensions.map(quoted), contradictions };
}

/** The scores of a session in as few rows as hold them; the first has what is judged over all answers. */
export function scoreRows(output: ScoreOutput): ScoreRow[] {
  const { answers, ...whole } = output;
  const first: ScoreRow = {
    schema: 1,
    part: 0,
    whole: { ...whole, dimensions: whole.dimensions.map(quoted) },
    answers: [],
  };
  const rows = [first];
  let row = first;
  let size = sizeOf(first);
  for (const answer of answers.map(storable)) {
    const bytes = sizeOf(answer);
    if (size + bytes > MAX_ROW_BYTES && row.answers.length > 0) {
      row = { schema: 1, part: rows.length, answers: [] };
      rows.push(row);
      size = 0;
    }
    row.answers.push(answer);
    size += bytes;
  }
  return rows;
}

/** Minutes between two times, to a tenth. */
function minutesBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 6_000) / 10;
}

/** The result of a completed interview as the API shows it. */
export function resultOf(
  row: InterviewRow & { status: InterviewResult["status"] },
  parts: readonly ScoreRow[],
): InterviewResult {
  const { interviewId, status, resumeUsed, notices, failure, createdAt, completedAt } = row;
  const scored = status === "SCORED";
  return {
    interviewId,
    status,
    ...(scored && parts[0]?.whole),
    ...(scored && { answers: parts.flatMap(({ answers }) => answers) }),
    ...(resumeUsed && { resumeUsed }),
    notices,
    durationMinutes: minutesBetween(createdAt, completedAt ?? createdAt),
    ...(failure && { failure }),
  };
}
