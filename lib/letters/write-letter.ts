import { isoTime } from "../kernel/clock.ts";
import type { Clock } from "../kernel/clock.ts";
import { AppError } from "../kernel/errors.ts";
import { LetterId } from "../kernel/ids.ts";
import type { UserId } from "../kernel/ids.ts";
import type { Write } from "../kernel/table.ts";
import { shortened } from "../kernel/text.ts";
import { chargeOf } from "../budget/index.ts";
import { analysePosting } from "../jobs/index.ts";
import type { JobStore } from "../jobs/index.ts";
import { ModelFailure, shownUsage } from "../model/index.ts";
import type { ResumeDocument, ResumeStore } from "../resumes/index.ts";
import { workOrEnd } from "../work/index.ts";
import type { Claim, Failure, WorkMessage, WorkStore } from "../work/index.ts";
import { judgeLetter, listed } from "./judge-letter.ts";
import { letterKey } from "./keys.ts";
import { MAX_LETTER } from "./model.ts";
import type { LetterRow, LetterText } from "./model.ts";
import type { LetterDraft, LetterEngine } from "./ports.ts";
import { changeLetter, putText } from "./store.ts";
import type { LetterStore } from "./store.ts";

type Deps = {
  jobs: JobStore;
  resumes: ResumeStore;
  letters: LetterStore;
  work: WorkStore;
  engine: LetterEngine;
  clock: Clock;
};

const RESUME_DELETED: Failure = {
  code: "resume_deleted",
  message: "The résumé was deleted before the letter was written. Ask for a letter with another one.",
  retryable: false,
};

/** Writes a letter: claim, work, finish. */
export function makeWriteLetter(deps: Deps) {
  return async (message: WorkMessage, deadline: number): Promise<"done" | "again"> => {
    const { userId } = message;
    const letterId = LetterId.parse(message.subjectId);
    const claimed = await deps.work.claim(message, deadline, () => [
      started(userId, letterId, deps.clock.now()),
    ]);
    if ("refused" in claimed) return claimed.refused === "leased" ? "again" : "done";
    await workOrEnd(
      deps,
      claimed.claim,
      () => write(deps, claimed.claim, letterId, deadline),
      async (failure) => {
        const row = await deps.letters.find(userId, letterId);
        return row ? letterFailed(userId, row, failure, deps.clock.now()) : [];
      },
    );
    return "done";
  };
}

const started = (userId: UserId, letterId: LetterId, now: number): Write => ({
  op: "update",
  key: letterKey(userId, letterId),
  set: { status: "RUNNING", updatedAt: isoTime(now) },
  add: { version: 1 },
  if: [{ is: "oneOf", field: "status", values: ["PENDING", "RUNNING"] }],
});

/** What becomes visible when a letter cannot be written: the writes beside the one that ends its work; none when it ended before. @param spent what it cost all the same */
export function letterFailed(
  userId: UserId,
  row: LetterRow,
  failure: Failure,
  now: number,
  spent?: ModelFailure["usage"],
): Write[] {
  if (row.status !== "PENDING" && row.status !== "RUNNING") return [];
  const used = spent && { usage: shownUsage(spent) };
  return [changeLetter(userId, row, { status: "FAILED", failure, ...used }, now)];
}

/** Milliseconds for what comes after the draft: gate and final transaction. */
const FINISH_MS = 5_000;

async function write(deps: Deps, claim: Claim, letterId: LetterId, deadline: number): Promise<void> {
  const { userId } = claim.row;
  const { row } = await deps.letters.get(userId, letterId);
  const [{ row: job, posting }, document] = await Promise.all([
    deps.jobs.get(userId, row.jobId),
    documentOf(deps, userId, row),
  ]);
  if (!document) {
    await deps.work.end(claim, "FAILED", letterFailed(userId, row, RESUME_DELETED, deps.clock.now()));
    return;
  }
  const { title, company } = job;
  const now = isoTime(deps.clock.now());
  const analysis = posting.result ?? analysePosting(posting.description, { title, company });
  const { tone, length } = row;
  const draft = await draftOf(deps, {
    document,
    analysis,
    company,
    title,
    tone,
    length,
    now,
    userId,
    deadline: deadline - FINISH_MS,
  });
  if (draft instanceof ModelFailure) {
    const { code, message, retryable, usage } = draft;
    const failed = letterFailed(userId, row, { code, message, retryable }, deps.clock.now(), usage);
    await deps.work.end(claim, "FAILED", failed, chargeOf("letter", usage));
    return;
  }
  await finish(deps, claim, row, draft, { document, company, title });
}

/** The document in the version that the letter was asked for with; nothing when the résumé was deleted since. */
async function documentOf(
  { resumes }: Deps,
  userId: UserId,
  { resumeId, sourceVersion }: LetterRow,
): Promise<ResumeDocument | undefined> {
  try {
    const standing = await resumes.find(userId, resumeId);
    return standing && (await resumes.document(userId, resumeId, sourceVersion));
  } catch (error) {
    if (error instanceof AppError && error.kind === "missing") return undefined;
    throw error;
  }
}

/** A model that does not answer is an outcome: no rules step in, because nobody asked for a letter made by them. */
async function draftOf(
  { engine }: Deps,
  input: Parameters<LetterEngine>[0],
): Promise<LetterDraft | ModelFailure> {
  try {
    return await engine(input);
  } catch (error) {
    if (error instanceof ModelFailure) return error;
    throw error;
  }
}

type Given = { document: ResumeDocument; company: string; title: string };

/** The gate, then the one final transaction. */
async function finish(
  deps: Deps,
  claim: Claim,
  row: LetterRow,
  draft: LetterDraft,
  { document, company, title }: Given,
): Promise<void> {
  const { userId } = claim.row;
  const now = deps.clock.now();
  const judged = judgeLetter(document, draft.text, { company, title }, isoTime(now));
  const text: LetterText = {
    schema: 1,
    text: shortened(judged.text, MAX_LETTER),
    refused: listed([...(draft.refused ?? []), ...judged.unheld]),
    company,
    title,
    sender: senderOf(document),
  };
  const used = draft.usage && { usage: shownUsage(draft.usage) };
  const set = { status: "COMPLETED", engine: draft.engine, ...used } as const;
  const writes = [changeLetter(userId, row, set, now), putText(userId, row.letterId, text)];
  await deps.work.end(claim, "DONE", writes, chargeOf("letter", draft.usage));
}

/** The head of a letter, in the résumé's words. */
function senderOf({ basics = {} }: ResumeDocument): LetterText["sender"] {
  const { name = "", email, phone, url, location } = basics;
  const place = [location?.city, location?.region].filter(Boolean).join(", ");
  const contacts = [place, phone, email, url].filter((line): line is string => Boolean(line?.trim()));
  return { name: name.trim(), contacts: contacts.map((line) => line.trim()) };
}
