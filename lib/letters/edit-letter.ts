import { isoTime } from "../kernel/clock.ts";
import type { Clock } from "../kernel/clock.ts";
import { AppError } from "../kernel/errors.ts";
import type { LetterId, UserId } from "../kernel/ids.ts";
import { untilWritten } from "../kernel/retry.ts";
import type { Table } from "../kernel/table.ts";
import type { ResumeStore } from "../resumes/index.ts";
import { judgeLetter } from "./judge-letter.ts";
import { letterOf } from "./model.ts";
import type { CoverLetter, LetterRow, LetterText, UnheldSentence } from "./model.ts";
import { changeLetter, putText } from "./store.ts";
import type { LetterStore } from "./store.ts";

/** Whom a person addresses is their own knowledge: a greeting and up to five words of a name. */
const GREETING = /^(?:dear|hello|hi)(?: [\p{L}.'’-]+){1,5}[,:!]?$/iu;

type Deps = { table: Table; letters: LetterStore; resumes: ResumeStore; clock: Clock };

/** @throws AppError `letter_not_ready` when there is no text yet, or never will be */
export function writtenText(row: LetterRow, text: LetterText | undefined): LetterText {
  if (row.status === "COMPLETED" && text) return text;
  throw new AppError("conflict", "letter_not_ready", "This letter has no text yet.", {
    extra: { letterStatus: row.status },
  });
}

/** @throws AppError `version_conflict` */
export function expectVersion(row: LetterRow, ifVersion: number | undefined): void {
  if (ifVersion === undefined || ifVersion === row.version) return;
  throw new AppError(
    "stale",
    "version_conflict",
    "It was changed meanwhile. Read it again and repeat your change.",
  );
}

/** Replaces the text by the person's own, which stays as it is; what the résumé does not hold of it is listed. */
export function makeEditLetter(deps: Deps) {
  return (userId: UserId, letterId: LetterId, own: string, ifVersion?: number): Promise<CoverLetter> =>
    untilWritten(async () => {
      const { row, text } = await deps.letters.get(userId, letterId);
      expectVersion(row, ifVersion);
      const edited = { ...writtenText(row, text), text: own };
      const next = { ...edited, unsupported: await unheldIn(deps, userId, row, edited) };
      const now = deps.clock.now();
      await deps.table.write([changeLetter(userId, row, {}, now), putText(userId, letterId, next)]);
      return letterOf({ ...row, version: row.version + 1, updatedAt: isoTime(now) }, next);
    });
}

/** What the résumé of a letter does not hold of its text; nothing is known when the résumé is deleted. */
async function unheldIn(
  { resumes, clock }: Deps,
  userId: UserId,
  { resumeId, sourceVersion }: LetterRow,
  { text, company, title }: LetterText,
): Promise<UnheldSentence[] | undefined> {
  try {
    if (!(await resumes.find(userId, resumeId))) return undefined;
    const document = await resumes.document(userId, resumeId, sourceVersion);
    const { unheld } = judgeLetter(document, text, { company, title }, isoTime(clock.now()));
    return unheld.filter(({ after }) => !GREETING.test(after));
  } catch (error) {
    // deleted between the two reads
    if (error instanceof AppError && error.kind === "missing") return undefined;
    throw error;
  }
}
