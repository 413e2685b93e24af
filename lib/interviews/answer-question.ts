import { isoTime } from "../kernel/clock.ts";
import type { Clock } from "../kernel/clock.ts";
import { UNKEYED } from "../kernel/effect.ts";
import type { Effect } from "../kernel/effect.ts";
import { AppError, missing } from "../kernel/errors.ts";
import type { InterviewId, QuestionId, UserId } from "../kernel/ids.ts";
import { untilWritten } from "../kernel/retry.ts";
import type { Table } from "../kernel/table.ts";
import type {
  AnswerReply,
  AnswerRow,
  InterviewRow,
  Notice,
  PlannedQuestion,
  PlanRow,
  Turn,
} from "./model.ts";
import type { FollowUp, FollowUpEngine, Lack } from "./ports.ts";
import { replyTo } from "./reply.rules.ts";
import { openTurn, progressOf, questionOf, shown, takeTurn } from "./session.ts";
import { changeInterview, putAnswer } from "./store.ts";
import type { InterviewStore } from "./store.ts";

/** An answer, or `skip`. */
export type Given = { questionId: QuestionId; answer: string } | { questionId: QuestionId; skip: true };

type Deps = { table: Table; interviews: InterviewStore; followUp: FollowUpEngine; clock: Clock };

/** Somebody waits: an engine has so many milliseconds, and what comes after it needs some of the request's. */
const FOLLOW_UP_MS = 4_000;
const FINISH_MS = 2_000;

/** The error of answering or completing what is completed. */
export function alreadyCompleted(row: InterviewRow): AppError {
  return new AppError("conflict", "interview_completed", "This interview is completed.", {
    extra: { interviewStatus: row.status },
  });
}

/**
 * Keeps an answer and gives what comes next. The answer and the session's row are one transaction at the row's version: of two devices one
 * wins. The same answer again gets the first reply again. `deadline` is when the request ends, epoch milliseconds.
 * @throws AppError `interview_completed`, `question_answered`, `not_current_question`; missing
 */
export function makeAnswerQuestion({ table, interviews, followUp, clock }: Deps) {
  return (
    userId: UserId,
    interviewId: InterviewId,
    given: Given,
    effect: Effect = UNKEYED,
    deadline = Infinity,
  ): Promise<AnswerReply> => {
    let asking: Promise<FollowUp> | undefined;
    return untilWritten(async () => {
      const {
        row,
        plan,
        answer: standing,
      } = await interviews.forAnswer(userId, interviewId, given.questionId);
      if (effect.happened && standing) return standing.told;
      if (row.status !== "IN_PROGRESS") throw alreadyCompleted(row);
      const turn = row.turns.find(({ questionId }) => questionId === given.questionId);
      if (!turn) throw missing("question");
      if (standing) return sameReply(standing, given);
      if (row.mode === "conversational" && openTurn(row.turns) !== turn) throw notCurrent(row);
      const question = plan.questions.find(({ questionId }) => questionId === turn.questionId);
      if (row.mode === "conversational" && question && !("skip" in given)) {
        const started = clock.now();
        // once, however often the write is tried
        asking ??= followUp({
          userId,
          question,
          answer: given.answer,
          before: row.turns.filter(({ followUpOf }) => followUpOf !== undefined).length,
          now: isoTime(started),
          deadline: Math.min(started + FOLLOW_UP_MS, deadline - FINISH_MS),
        });
      }
      const asked = await asking;
      const now = clock.now();
      const taken = take(row, plan, turn, given, asked, isoTime(now));
      const notices = withNotice(row.notices, asked?.notice);
      await table.write([
        changeInterview(userId, row, { turns: taken.turns, ...(notices && { notices }) }, now),
        putAnswer(userId, interviewId, taken.answer),
        ...effect.writes,
      ]);
      return taken.answer.told;
    });
  };
}

/** The notices with one more; nothing when it stands there already. */
function withNotice(notices: readonly Notice[], notice: Notice | undefined): Notice[] | undefined {
  const stands = notices.some(({ code }) => code === notice?.code);
  return notice === undefined || stands ? undefined : [...notices, notice];
}

function sameReply(standing: AnswerRow, given: Given): AnswerReply {
  const same = "skip" in given ? standing.skipped : !standing.skipped && standing.text === given.answer;
  if (same) return standing.told;
  const what = standing.skipped ? "was skipped" : "is answered";
  throw new AppError("conflict", "question_answered", `This question ${what} already.`);
}

function notCurrent(row: InterviewRow): AppError {
  return new AppError("conflict", "not_current_question", "Another question comes first.", {
    extra: { currentQuestionId: openTurn(row.turns)?.questionId },
  });
}

/** The session after an answer: its turns, and the answer with its reply. */
function take(
  row: InterviewRow,
  plan: PlanRow,
  turn: Turn,
  given: Given,
  asked: FollowUp | undefined,
  at: string,
): { turns: Turn[]; answer: AnswerRow } {
  const skipped = "skip" in given;
  const text = skipped ? "" : given.answer;
  const asksOn = asked?.asked;
  const followUp = asksOn?.question;
  const turns = takeTurn(row.turns, turn.questionId, skipped ? "skipped" : "answered", followUp?.questionId);
  const answer = { schema: 1 as const, questionId: turn.questionId, text, skipped, at };
  const told = reply({ row, plan, turns, followUp, lack: asksOn?.lack, skipped, text });
  return { turns, answer: { ...answer, ...(followUp && { followUp }), told } };
}

type Told = {
  row: InterviewRow;
  plan: PlanRow;
  turns: Turn[];
  followUp: PlannedQuestion | undefined;
  lack: Lack | undefined;
  skipped: boolean;
  text: string;
};

function reply({ row, plan, turns, followUp, lack, skipped, text }: Told): AnswerReply {
  const next = openTurn(turns);
  const question =
    next === undefined || next.questionId === followUp?.questionId
      ? followUp
      : questionOf({ row, questions: plan.questions, answers: new Map() }, next);
  const said = { mode: row.mode, skipped, empty: text.trim() === "", lack, more: next !== undefined };
  return {
    reply: replyTo(said, text),
    nextQuestion: next && question ? shown(question, turns.indexOf(next) + 1) : null,
    progress: progressOf(turns),
  };
}
