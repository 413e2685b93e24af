import { isoTime } from "../kernel/clock.ts";
import type { Clock } from "../kernel/clock.ts";
import { AppError } from "../kernel/errors.ts";
import { InterviewId } from "../kernel/ids.ts";
import type { UserId } from "../kernel/ids.ts";
import { chargeOf } from "../budget/index.ts";
import type { JobStore } from "../jobs/index.ts";
import { ModelFailure } from "../model/index.ts";
import type { ResumeDocument, ResumeStore } from "../resumes/index.ts";
import type { Claim, WorkMessage, WorkStore } from "../work/index.ts";
import { scoringGivenUp } from "./complete-interview.ts";
import type { InterviewRow, Notice } from "./model.ts";
import type { CountInterview, Log, Scored, Scorer } from "./ports.ts";
import { scoreRows } from "./score-rows.ts";
import type { GivenAnswer } from "./scoring/model.ts";
import { questionOf } from "./session.ts";
import type { Session } from "./session.ts";
import { changeInterview, putScores } from "./store.ts";
import type { InterviewStore } from "./store.ts";

type Deps = {
  interviews: InterviewStore;
  resumes: ResumeStore;
  jobs: JobStore;
  work: WorkStore;
  engine: Scorer;
  countInterview: CountInterview;
  clock: Clock;
  log: Log;
};

/** An engine that throws so many times in one run will not do better at the next: the person can ask again. */
const MAX_ATTEMPTS = 3;

/** Milliseconds for what comes after the scores: the final transaction. */
const FINISH_MS = 5_000;

const RESUME_GONE: Notice = {
  code: "resume_deleted",
  message: "The résumé was deleted before scoring, so your answers could not be compared with it.",
};

/** Scores: claim, work, finish. */
export function makeScoreInterview(deps: Deps) {
  return async (message: WorkMessage, deadline: number): Promise<"done" | "again"> => {
    const { userId } = message;
    const interviewId = InterviewId.parse(message.subjectId);
    const claimed = await deps.work.claim(message, deadline, () => []);
    if ("refused" in claimed) return claimed.refused === "leased" ? "again" : "done";
    const session = await standing(deps, userId, interviewId);
    if (!session) {
      await deps.work.settleLost(claimed.claim);
      return "done";
    }
    const [resume, posting] = await Promise.all([
      resumeThen(deps, userId, session.row),
      postingOf(deps, userId, session.row),
    ]);
    let output: Scored;
    try {
      output = await deps.engine({
        answers: answersOf(session),
        resume: resume.document,
        posting,
        now: isoTime(deps.clock.now()),
        userId,
        deadline: deadline - FINISH_MS,
      });
    } catch (error) {
      if (error instanceof ModelFailure) return modelFailed(deps, claimed.claim, session.row, error);
      return failed(deps, claimed.claim, session.row, error);
    }
    await finish(deps, claimed.claim, session.row, output, resume.gone ? [RESUME_GONE] : []);
    return "done";
  };
}

/** The session, or nothing when it was deleted since the claim. */
async function standing(deps: Deps, userId: UserId, interviewId: InterviewId): Promise<Session | undefined> {
  try {
    return await deps.interviews.get(userId, interviewId);
  } catch (error) {
    if (error instanceof AppError && error.kind === "missing") return undefined;
    throw error;
  }
}

/** The résumé in the version that the questions were made from, whatever happened to it since. */
async function resumeThen(
  { resumes }: Deps,
  userId: UserId,
  { resumeUsed }: InterviewRow,
): Promise<{ document: ResumeDocument | undefined; gone: boolean }> {
  if (!resumeUsed) return { document: undefined, gone: false };
  try {
    const row = await resumes.find(userId, resumeUsed.resumeId);
    if (!row) return { document: undefined, gone: true };
    const document = await resumes.document(userId, resumeUsed.resumeId, resumeUsed.version);
    return { document, gone: false };
  } catch (error) {
    if (error instanceof AppError && error.kind === "missing") return { document: undefined, gone: true };
    throw error;
  }
}

/** The text of the posting that the interview was held for, unless its job was deleted since. */
async function postingOf(
  { jobs }: Deps,
  userId: UserId,
  { jobId }: InterviewRow,
): Promise<string | undefined> {
  if (jobId === undefined) return undefined;
  try {
    return (await jobs.get(userId, jobId)).posting.description;
  } catch (error) {
    if (error instanceof AppError && error.kind === "missing") return undefined;
    throw error;
  }
}

/** Every question of the session, also those that were never reached. */
function answersOf(session: Session): GivenAnswer[] {
  return session.row.turns.flatMap((turn): GivenAnswer[] => {
    const question = questionOf(session, turn);
    if (!question) return [];
    const given = session.answers.get(turn.questionId);
    return [{ question, answer: given === undefined || given.skipped ? undefined : given.text }];
  });
}

/** A model that does not answer is an outcome: SCORING_FAILED by its name, with what it has cost. No rules step in; the person can have it scored again. */
async function modelFailed(
  deps: Deps,
  claim: Claim,
  row: InterviewRow,
  { code, message, retryable, usage }: ModelFailure,
): Promise<"done"> {
  const failure = { code, message, retryable };
  const shown = scoringGivenUp(claim.row.userId, row, deps.clock.now(), failure);
  await deps.work.end(claim, "FAILED", shown, chargeOf("score", usage));
  return "done";
}

/** An engine that throws is tried again; after the last attempt the person sees that nothing was scored. */
async function failed(
  deps: Deps,
  claim: Claim,
  row: InterviewRow,
  error: unknown,
): Promise<"done" | "again"> {
  const { attempts } = claim.row;
  const last = attempts >= MAX_ATTEMPTS;
  deps.log("error", "scoring failed", {
    interviewId: row.interviewId,
    attempts,
    last,
    ...(error instanceof Error && { name: error.name, stack: error.stack }),
  });
  if (!last) {
    await deps.work.giveBack(claim);
    return "again";
  }
  const now = deps.clock.now();
  await deps.work.end(claim, "FAILED", scoringGivenUp(claim.row.userId, row, now));
  return "done";
}

/** The one final transaction: work ended, scores, the session's new state, statistics. */
async function finish(
  deps: Deps,
  claim: Claim,
  row: InterviewRow,
  { usage, calls, ...output }: Scored,
  notices: readonly Notice[],
): Promise<void> {
  const { userId } = claim.row;
  const now = deps.clock.now();
  const set: Partial<InterviewRow> = {
    status: "SCORED",
    overallScore: output.overallScore,
    dimensions: output.dimensions.map(({ id, score }) => ({ id, score })),
    notices: [...row.notices, ...notices],
  };
  const writes = [
    changeInterview(userId, row, set, now),
    ...scoreRows(output).map((part) => putScores(userId, row.interviewId, part)),
    ...deps.countInterview({ userId, row: { ...row, ...set }, by: 1, now }),
  ];
  await deps.work.end(claim, "DONE", writes, chargeOf("score", usage, calls));
}
