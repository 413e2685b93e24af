import { isoTime } from "../kernel/clock.ts";
import type { Clock } from "../kernel/clock.ts";
import { UNKEYED } from "../kernel/effect.ts";
import type { Effect } from "../kernel/effect.ts";
import { InterviewId } from "../kernel/ids.ts";
import type { Ids, JobId, ResumeId, UserId } from "../kernel/ids.ts";
import { untilWritten } from "../kernel/retry.ts";
import { WriteRefused } from "../kernel/table.ts";
import type { Table } from "../kernel/table.ts";
import type { JobStore } from "../jobs/index.ts";
import type { ResumeStore } from "../resumes/index.ts";
import type { Difficulty, Domain } from "./bank/model.ts";
import { plannedOf } from "./candidate.ts";
import { composeQuestions, personalFor } from "./compose-questions.ts";
import type { Personal } from "./compose-questions.ts";
import { roleAndDomain } from "./domains.ts";
import type { Interview, InterviewRow, PlannedQuestion } from "./model.ts";
import type { Log, QuestionEngine, QuestionsOf } from "./ports.ts";
import { questionIdOf } from "./question-ids.ts";
import { interviewOf } from "./session.ts";
import { postingFor, resumeFor } from "./sources.ts";
import type { PostingSource, ResumeSource } from "./sources.ts";
import { createInterview, putRecent } from "./store.ts";
import type { InterviewStore } from "./store.ts";

/** How many questions are remembered so that they are not asked again soon: ten sessions of ten and more, some kilobytes. */
const REMEMBERED = 120;
/** Somebody waits: an engine has so many milliseconds, and what comes after it needs some of the request's. */
const QUESTIONS_MS = 6_000;
const FINISH_MS = 2_500;

export type StartInterview = {
  role?: string | undefined;
  jobId?: JobId | undefined;
  resumeId?: ResumeId | undefined;
  domain?: Domain | undefined;
  difficulty: Difficulty;
  questionCount: number;
  mode: "conversational" | "fixed";
};

type Deps = {
  table: Table;
  interviews: InterviewStore;
  resumes: ResumeStore;
  jobs: JobStore;
  engine: QuestionEngine;
  questionsOf: QuestionsOf;
  clock: Clock;
  log: Log;
};

/**
 * Starts an interview: chooses its questions and keeps them, in one transaction with what was asked lately. A repeated request whose effect
 * happened gets the interview as it stands. `deadline` is when the request ends, epoch milliseconds.
 */
export function makeStartInterview(deps: Deps) {
  return async (
    userId: UserId,
    ids: Ids,
    wanted: StartInterview,
    effect: Effect = UNKEYED,
    deadline = Infinity,
  ): Promise<Interview> => {
    const interviewId = InterviewId.parse(`int_${ids.ulid()}`);
    if (effect.happened) return interviewOf(await deps.interviews.get(userId, interviewId));
    const [resume, posting] = await Promise.all([
      resumeFor(deps, userId, wanted.resumeId),
      postingFor(deps.jobs, userId, wanted.jobId),
    ]);
    const { document } = resume;
    const { role, domain } = roleAndDomain({ role: wanted.role, domain: wanted.domain, posting, document });
    const now = deps.clock.now();
    const personal = await personalFor(deps, {
      document,
      analysis: posting?.analysis,
      userId,
      difficulty: wanted.difficulty,
      count: wanted.questionCount,
      now: isoTime(now),
      deadline: Math.min(now + QUESTIONS_MS, deadline - FINISH_MS),
    });
    await untilWritten(async () => {
      const recent = await deps.interviews.recent(userId);
      const sources = { resume, posting, personal, role, domain };
      const made = makeSession(deps, interviewId, wanted, sources, recent?.keys ?? []);
      const asked = made.questions.slice(1).map(({ key }) => key);
      const kept = (recent?.keys ?? []).filter((key) => !asked.includes(key));
      try {
        await deps.table.write([
          ...createInterview(userId, made.row, { schema: 1, questions: made.questions }),
          putRecent(userId, recent, [...kept, ...asked].slice(-REMEMBERED)),
          ...effect.writes,
        ]);
      } catch (error) {
        // our own id: a repeated request, whose first execution got this far
        const repeated = error instanceof WriteRefused && error.at(0) !== undefined;
        if (!repeated) throw error;
      }
    });
    return interviewOf(await deps.interviews.get(userId, interviewId));
  };
}

type Sources = {
  resume: ResumeSource;
  posting: PostingSource | undefined;
  personal: Personal;
  role: string;
  domain: Domain;
};

function makeSession(
  deps: Deps,
  interviewId: InterviewId,
  wanted: StartInterview,
  { resume, posting, personal, role, domain }: Sources,
  recent: readonly string[],
): { row: InterviewRow; questions: PlannedQuestion[] } {
  const composed = composeQuestions(deps, personal, {
    domain,
    difficulty: wanted.difficulty,
    count: wanted.questionCount,
    seed: interviewId,
    recent,
  });
  const questions = composed.questions.map((question, i) =>
    plannedOf(question, questionIdOf(interviewId, String(i))),
  );
  const at = isoTime(deps.clock.now());
  const row: InterviewRow = {
    schema: 1,
    interviewId,
    status: "IN_PROGRESS",
    role,
    domain,
    difficulty: wanted.difficulty,
    mode: wanted.mode,
    ...(posting && { jobId: posting.jobId }),
    ...(resume.used && { resumeUsed: resume.used }),
    notices: [...(resume.document ? [] : [resume.notice]), ...composed.notices],
    engine: composed.engine,
    version: 1,
    createdAt: at,
    updatedAt: at,
    turns: questions.map(({ questionId }) => ({ questionId, state: "open" })),
  };
  return { row, questions };
}
