import type { QuestionId } from "../kernel/ids.ts";
import { InterviewSummary } from "./model.ts";
import type {
  AnswerRow,
  Interview,
  InterviewRow,
  PlannedQuestion,
  Progress,
  Question,
  Turn,
} from "./model.ts";

/** What stands of a session: its row, its main questions, the answers so far. */
export type Session = {
  row: InterviewRow;
  questions: readonly PlannedQuestion[];
  answers: ReadonlyMap<QuestionId, AnswerRow>;
};

/** Progress by the turns alone; a follow-up counts as a question once it was asked. */
export function progressOf(turns: readonly Turn[]): Progress {
  const open = turns.findIndex(({ state }) => state === "open");
  return {
    current: open === -1 ? turns.length : open + 1,
    total: turns.length,
    answered: turns.filter(({ state }) => state === "answered").length,
    skipped: turns.filter(({ state }) => state === "skipped").length,
  };
}

/** The turns after one was answered or skipped, with the follow-up that this led to right behind it. */
export function takeTurn(
  turns: readonly Turn[],
  questionId: QuestionId,
  state: "answered" | "skipped",
  followUpId?: QuestionId,
): Turn[] {
  return turns.flatMap((turn): Turn[] => {
    if (turn.questionId !== questionId) return [turn];
    const taken = { ...turn, state };
    if (followUpId === undefined) return [taken];
    return [taken, { questionId: followUpId, state: "open", followUpOf: questionId }];
  });
}

/** The question at hand: the first that is open. */
export function openTurn(turns: readonly Turn[]): Turn | undefined {
  return turns.find(({ state }) => state === "open");
}

/** The question of a turn: a main one, or the follow-up that stands with the answer it follows. */
export function questionOf(session: Session, turn: Turn): PlannedQuestion | undefined {
  return turn.followUpOf === undefined
    ? session.questions.find(({ questionId }) => questionId === turn.questionId)
    : session.answers.get(turn.followUpOf)?.followUp;
}

/** A question as the API shows it. */
export function shown(question: PlannedQuestion, order: number, answer?: AnswerRow): Question {
  const { questionId, text, category, focusArea, difficulty, expectedDurationSeconds, followUpOf } = question;
  return {
    questionId,
    order,
    text,
    category,
    focusArea,
    difficulty,
    expectedDurationSeconds,
    ...(followUpOf !== undefined && { followUpOf }),
    ...(answer && { answer: { text: answer.text, skipped: answer.skipped, at: answer.at } }),
  };
}

/** Every question of the session in its order, with its answer when there is one. */
function allQuestions(session: Session): Question[] {
  return session.row.turns.flatMap((turn, i) => {
    const question = questionOf(session, turn);
    const answer = turn.state === "open" ? undefined : session.answers.get(turn.questionId);
    return question ? [shown(question, i + 1, answer)] : [];
  });
}

/** Whether everything that the row tells of was read too: row and parts are read side by side. */
export function isWhole(session: Session): boolean {
  return session.row.turns.every(
    (turn) =>
      questionOf(session, turn) !== undefined &&
      (turn.state === "open" || session.answers.has(turn.questionId)),
  );
}

/** An interview as lists show it. */
export function summaryOf(row: InterviewRow): InterviewSummary {
  return InterviewSummary.parse({ ...row, progress: progressOf(row.turns) });
}

/** An interview as the API shows it: a running conversation shows what was asked so far. */
export function interviewOf(session: Session): Interview {
  const { row } = session;
  const questions = allQuestions(session);
  const running = row.status === "IN_PROGRESS";
  const next = running ? questions.find(({ answer }) => answer === undefined) : undefined;
  const hides = running && row.mode === "conversational";
  return {
    ...summaryOf(row),
    questions: hides ? questions.filter((one) => one.answer !== undefined || one === next) : questions,
    nextQuestion: next ?? null,
  };
}
