import { isoTime } from "../kernel/clock.ts";
import { assertEdge } from "../kernel/edges.ts";
import type { Edges } from "../kernel/edges.ts";
import { AppError, missing } from "../kernel/errors.ts";
import type { InterviewId, QuestionId, UserId } from "../kernel/ids.ts";
import { userPartition } from "../kernel/keys.ts";
import type { Item, Table, Write } from "../kernel/table.ts";
import {
  answerKey,
  INTERVIEW_PREFIX,
  interviewKey,
  partPrefix,
  planKey,
  recentQuestionsKey,
  scoreKey,
  scorePrefix,
} from "./keys.ts";
import { AnswerRow, InterviewRow, PlanRow, RecentQuestions, ScoreRow } from "./model.ts";
import { isWhole } from "./session.ts";
import type { Session } from "./session.ts";

/** More rows than a session has: 20 answers, a follow-up to each, the plan. */
const ALL_PARTS = 100;

/** A stored row; what does not fit its schema is `broken`, never "not found". */
function parseRow(item: Item): InterviewRow {
  const row = InterviewRow.safeParse(item);
  if (!row.success)
    throw new AppError("broken", "corrupt_row", "A stored interview cannot be read.", { cause: row.error });
  return row.data;
}

/** The writes that put a new interview; index 0 is the row. */
export function createInterview(userId: UserId, row: InterviewRow, plan: PlanRow): Write[] {
  return [
    { op: "put", item: { ...interviewKey(userId, row.interviewId), ...row }, if: [{ is: "absent" }] },
    { op: "put", item: { ...planKey(userId, row.interviewId), ...plan } },
  ];
}

/** One that could not be scored can be scored again. */
const EDGES: Edges<InterviewRow["status"]> = {
  IN_PROGRESS: ["SCORING"],
  SCORING: ["SCORED", "SCORING_FAILED"],
  SCORING_FAILED: ["SCORING"],
  SCORED: [],
};

/** A change of an interview's row at a known version; the version goes up by one. */
export function changeInterview(
  userId: UserId,
  row: InterviewRow,
  set: Partial<InterviewRow>,
  now: number,
  remove: (keyof InterviewRow)[] = [],
): Write {
  assertEdge(EDGES, row.status, set.status);
  return {
    op: "update",
    key: interviewKey(userId, row.interviewId),
    set: { ...set, version: row.version + 1, updatedAt: isoTime(now) },
    remove,
    if: [{ is: "equal", field: "version", value: row.version }],
  };
}

/** The write that keeps an answer; a question is answered once. */
export function putAnswer(userId: UserId, interviewId: InterviewId, answer: AnswerRow): Write {
  const key = answerKey(userId, interviewId, answer.questionId);
  return { op: "put", item: { ...key, ...answer }, if: [{ is: "absent" }] };
}

/** The write of one part of the scores. */
export function putScores(userId: UserId, interviewId: InterviewId, scores: ScoreRow): Write {
  return { op: "put", item: { ...scoreKey(userId, interviewId, scores.part), ...scores } };
}

/** The write that keeps which questions were asked lately, at the version that was read. */
export function putRecent(userId: UserId, read: RecentQuestions | undefined, keys: string[]): Write {
  const row: RecentQuestions = { schema: 1, version: (read?.version ?? 0) + 1, keys };
  return {
    op: "put",
    item: { ...recentQuestionsKey(userId), ...row },
    if: [read ? { is: "equal", field: "version", value: read.version } : { is: "absent" }],
  };
}

/** Interviews over the one table. */
export function makeInterviewStore(table: Table) {
  const allBelow = async (userId: UserId, prefix: string): Promise<Item[]> => {
    const query = { pk: userPartition(userId), prefix, limit: ALL_PARTS, order: "asc" } as const;
    return (await table.query(query)).items;
  };
  const partsOf = async (userId: UserId, interviewId: InterviewId) => {
    const items = await allBelow(userId, partPrefix(interviewId));
    const plan = planKey(userId, interviewId).sk;
    const answers = items.filter(({ sk }) => sk !== plan).map((item) => AnswerRow.parse(item));
    const planned = items.find(({ sk }) => sk === plan);
    return {
      questions: planned ? PlanRow.parse(planned).questions : [],
      answers: new Map(answers.map((answer) => [answer.questionId, answer])),
    };
  };
  const find = async (userId: UserId, interviewId: InterviewId): Promise<InterviewRow | undefined> => {
    const item = await table.get(interviewKey(userId, interviewId));
    return item && parseRow(item);
  };

  return {
    /** The row alone, if there is one. */
    find,

    /** Row, questions and answers, read side by side. @throws missing */
    async get(userId: UserId, interviewId: InterviewId): Promise<Session> {
      const [row, parts] = await Promise.all([find(userId, interviewId), partsOf(userId, interviewId)]);
      if (!row) throw missing("interview");
      const session = { row, ...parts };
      if (isWhole(session)) return session;
      // an answer came between the two reads: parts that are read after the row know all that it tells of
      const later = { row, ...(await partsOf(userId, interviewId)) };
      // or it was deleted
      if (!isWhole(later)) throw missing("interview");
      return later;
    },

    /** What answering one question takes, in one batch. @throws missing */
    async forAnswer(
      userId: UserId,
      interviewId: InterviewId,
      questionId: QuestionId,
    ): Promise<{ row: InterviewRow; plan: PlanRow; answer: AnswerRow | undefined }> {
      const [item, plan, answer] = await table.getMany([
        interviewKey(userId, interviewId),
        planKey(userId, interviewId),
        answerKey(userId, interviewId, questionId),
      ]);
      if (!item || !plan) throw missing("interview");
      return { row: parseRow(item), plan: PlanRow.parse(plan), answer: answer && AnswerRow.parse(answer) };
    },

    /** The row with its scores, read side by side. @throws missing */
    async scores(
      userId: UserId,
      interviewId: InterviewId,
    ): Promise<{ row: InterviewRow; parts: ScoreRow[] }> {
      const [row, items] = await Promise.all([
        find(userId, interviewId),
        allBelow(userId, scorePrefix(interviewId)),
      ]);
      if (!row) throw missing("interview");
      return { row, parts: items.map((item) => ScoreRow.parse(item)) };
    },

    /** One page of rows, newest first. */
    async page(userId: UserId, options: { after?: string; limit: number }) {
      const page = await table.query({
        pk: userPartition(userId),
        prefix: INTERVIEW_PREFIX,
        order: "desc",
        ...options,
      });
      return { rows: page.items.map((item) => ({ sk: item.sk, row: parseRow(item) })), more: page.more };
    },

    /** Which questions the user was asked lately; nothing before the first interview. */
    async recent(userId: UserId): Promise<RecentQuestions | undefined> {
      const item = await table.get(recentQuestionsKey(userId));
      return item && RecentQuestions.parse(item);
    },

    /** The writes that remove everything of an interview, at the version that was read; index 0 is the row. */
    async removal(userId: UserId, row: InterviewRow): Promise<Write[]> {
      const { interviewId } = row;
      const [parts, scores] = await Promise.all([
        allBelow(userId, partPrefix(interviewId)),
        allBelow(userId, scorePrefix(interviewId)),
      ]);
      return [
        {
          op: "delete",
          key: interviewKey(userId, interviewId),
          if: [{ is: "equal", field: "version", value: row.version }],
        },
        ...[...parts, ...scores].map(({ pk, sk }): Write => ({ op: "delete", key: { pk, sk } })),
      ];
    },
  };
}
export type InterviewStore = ReturnType<typeof makeInterviewStore>;
