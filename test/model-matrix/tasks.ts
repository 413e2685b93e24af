import { makeAnswerQuestion } from "../../lib/interviews/answer-question.ts";
import { makeCompleteInterview } from "../../lib/interviews/complete-interview.ts";
import { followUpByRules } from "../../lib/interviews/follow-up.rules.ts";
import { makeModelFollowUp } from "../../lib/interviews/model-follow-up/index.ts";
import { makeModelQuestions } from "../../lib/interviews/model-questions/index.ts";
import { makeModelScorer } from "../../lib/interviews/model-scorer/index.ts";
import { judgedAs } from "../../lib/interviews/model-scorer/testing.ts";
import { personalQuestions } from "../../lib/interviews/personal/index.ts";
import { makeReadResult } from "../../lib/interviews/read-result.ts";
import { makeRulesScorer } from "../../lib/interviews/scoring/index.ts";
import { makeScoreInterview } from "../../lib/interviews/score-interview.ts";
import { interviewOf } from "../../lib/interviews/session.ts";
import { makeStartInterview } from "../../lib/interviews/start-interview.ts";
import { makeInterviewStore } from "../../lib/interviews/store.ts";
import { asked } from "../../lib/interviews/testing.ts";
import { makeAnalyseJob } from "../../lib/jobs/analyse-job.ts";
import { makeModelAnalysis } from "../../lib/jobs/model-engine/index.ts";
import { makeModelLetterEngine } from "../../lib/letters/model-engine/index.ts";
import { makeStartLetter } from "../../lib/letters/start-letter.ts";
import { makeLetterStore } from "../../lib/letters/store.ts";
import { makeWriteLetter } from "../../lib/letters/write-letter.ts";
import type { ModelCall } from "../../lib/model/index.ts";
import type { ModelTask } from "../../lib/model/ports.ts";
import { uploadObject } from "../../lib/resumes/keys.ts";
import { makeCompleteReading } from "../../lib/resumes/model-engine/index.ts";
import { makeParseUpload, parseMessageOf } from "../../lib/resumes/parse-upload.ts";
import { makeReadFile } from "../../lib/resumes/read-file.ts";
import { makeStartUpload } from "../../lib/resumes/start-upload.ts";
import { makeGenerateSuggestions } from "../../lib/suggestions/generate-suggestions.ts";
import { makeModelSuggest } from "../../lib/suggestions/model-engine/index.ts";
import { makeRunGeneration } from "../../lib/suggestions/run-generation.ts";
import { makeSuggestionStore } from "../../lib/suggestions/store.ts";
import { suggestByRules } from "../../lib/suggestions/suggest.rules.ts";
import { makeModelEngine } from "../../lib/tailoring/model-engine/index.ts";
import { makeRunTailoring } from "../../lib/tailoring/run-tailoring.ts";
import { makeStartTailoring } from "../../lib/tailoring/start-tailoring.ts";
import { makeTailoringStore } from "../../lib/tailoring/store.ts";
import { person } from "./world.ts";

/** What a person sees of a task that has ended: its state, who did it, what they are told, and everything it says. */
export type Seen = {
  status: string;
  engine?: string | undefined;
  told: { code: string; message: string }[];
  says: unknown;
};

export type MatrixTask = {
  /** What becomes of it when the model fails: it ends as failed, by the failure's name, or rules do it and say so. */
  whenItFails: "fails by name" | "rules answer";
  done: string;
  failed?: string;
  /** The right answer, and one that is all invented, as inputs of the tool. */
  right: unknown;
  lying: unknown;
  run: (model: ModelCall) => Promise<Seen>;
};

const MINUTE = 60_000;
const text = new TextEncoder();

const parse: MatrixTask = {
  whenItFails: "rules answer",
  done: "READY",
  right: { name: { line: 1, text: "Ana Ruiz" }, work: [], education: [], skills: [{ from: 5, to: 5 }] },
  lying: {
    name: { line: 1, text: "Zephyr Quanta" },
    work: [{ name: { line: 1, text: "Zephyr" }, position: { line: 2, text: "Quanta" } }],
    education: [],
    skills: [],
  },
  run: async (model) => {
    const t = await person();
    const file = { fileName: "ana.txt", contentType: "text/plain", sizeBytes: 99 } as const;
    const { resumeId } = (await makeStartUpload(t)(t.ada, t.ids, file)).resume;
    const key = uploadObject(t.ada, resumeId);
    const content = "Ana Ruiz\nRegistered Nurse\nana@example.org\n\nSkills\nTriage, Wound care";
    await t.objects.put(key, text.encode(content), file.contentType);
    const message = parseMessageOf(key);
    if (message === undefined) throw new Error("it is an upload");
    const readFile = makeReadFile(() => Promise.reject(new Error("no PDF here")));
    await makeParseUpload({ ...t, readFile, complete: makeCompleteReading(model) })(
      message,
      t.clock.now() + MINUTE,
    );
    const { row, document } = await t.resumes.get(t.ada, resumeId);
    const { engine, warnings = [] } = row.parse ?? {};
    return { status: row.status, engine, told: warnings, says: document };
  },
};

const analyse: MatrixTask = {
  whenItFails: "rules answer",
  done: "COMPLETED",
  right: { requirements: [], responsibilities: [] },
  lying: {
    title: { line: 1, text: "Zephyr Pilot" },
    requirements: [{ line: 1, text: "Quanta", importance: "must", category: "skill" }],
    responsibilities: [],
  },
  run: async (model) => {
    const t = await person();
    await makeAnalyseJob({ ...t, analyse: makeModelAnalysis(model) })(t.analysis(), t.clock.now() + MINUTE);
    const { row, posting } = await t.jobs.get(t.ada, t.jobId);
    const { status, engine } = row.analysis;
    return {
      status,
      engine,
      told: posting.result?.warnings ?? [],
      says: { ...posting.result, warnings: [] },
    };
  },
};

const tailor: MatrixTask = {
  whenItFails: "fails by name",
  done: "COMPLETED",
  failed: "FAILED",
  right: { edits: [] },
  lying: {
    edits: [
      {
        line: 4,
        action: "rewrite",
        text: "Led 40 people at Zephyr",
        reason: "Quanta asks for it",
        requirementIds: [],
        evidenceLines: [4],
      },
    ],
  },
  run: async (model) => {
    const t = await person();
    const tailorings = makeTailoringStore(t.table, t.objects);
    const deps = { ...t, tailorings };
    const wanted = {
      resumeId: t.resumeId,
      template: "classic",
      intensity: "light",
      onExisting: "keep",
    } as const;
    const { tailoringId } = await makeStartTailoring(deps)(t.ada, t.ids, t.jobId, wanted);
    const engine = makeModelEngine(model, t.clock);
    const run = makeRunTailoring({ ...deps, engine, pagesOf: () => Promise.resolve(1) });
    await run(t.message(), t.clock.now() + MINUTE);
    const { row, result } = await tailorings.get(t.ada, tailoringId);
    return {
      status: row.status,
      engine: row.engine,
      told: row.failure === undefined ? [] : [row.failure],
      says: result.changes,
    };
  },
};

const HONEST = {
  text: "At Mercy Hospital I gave wound care on night shifts.",
  lines: [1, 2, 3, 4],
};

const letter: MatrixTask = {
  whenItFails: "fails by name",
  done: "COMPLETED",
  failed: "FAILED",
  right: { paragraphs: [HONEST] },
  lying: { paragraphs: [HONEST, { text: "I led 40 people at Zephyr Quanta.", lines: [3] }] },
  run: async (model) => {
    const t = await person();
    const letters = makeLetterStore(t.table);
    const deps = { ...t, letters };
    const wanted = { tone: "formal", length: "standard" } as const;
    const { letterId } = await makeStartLetter(deps)(t.ada, t.ids, t.jobId, wanted);
    const engine = makeModelLetterEngine(model);
    await makeWriteLetter({ ...deps, engine })(t.message(), t.clock.now() + MINUTE);
    const { row, text: written } = await letters.get(t.ada, letterId);
    return {
      status: row.status,
      engine: row.engine,
      told: row.failure === undefined ? [] : [row.failure],
      says: written?.text,
    };
  },
};

const ABOUT = {
  line: 4,
  category: "behavioural",
  focus: "hard choices",
  difficulty: "easy",
  points: ["situation"],
};

const questions: MatrixTask = {
  whenItFails: "rules answer",
  done: "IN_PROGRESS",
  right: { questions: [{ ...ABOUT, text: "What was difficult in wound care on night shifts?" }] },
  lying: {
    questions: [
      { ...ABOUT, text: "What was difficult in wound care on night shifts?" },
      { ...ABOUT, text: "How did you lead 40 people at Zephyr Quanta?" },
    ],
  },
  run: async (model) => {
    const t = await person();
    const engine = makeModelQuestions(model, (input) => Promise.resolve(personalQuestions(input)), t.log);
    const interviews = makeInterviewStore(t.table);
    const start = makeStartInterview({ ...t, interviews, engine, questionsOf: () => [] });
    const wanted = { difficulty: "easy", questionCount: 3, mode: "fixed" } as const;
    const { status, engine: by, notices, questions: made } = await start(t.ada, t.ids, wanted);
    return { status, engine: by, told: notices, says: made };
  },
};

const VAGUE = "We had a hard time with the dressings at night, and the whole ward worked on a checklist.";

const followUp: MatrixTask = {
  whenItFails: "rules answer",
  done: "IN_PROGRESS",
  right: { lack: "own_part", keyPoints: [], text: "What did you do yourself about the dressings at night?" },
  lying: { lack: "own_part", keyPoints: [], text: "What did you do yourself at Zephyr Quanta?" },
  run: async (model) => {
    const t = await person();
    const interviews = makeInterviewStore(t.table);
    const question = asked();
    const engine = () =>
      Promise.resolve({ introduction: { ...question, about: question.key }, resume: [], posting: [] });
    const start = makeStartInterview({ ...t, interviews, engine, questionsOf: () => [] });
    const wanted = { difficulty: "medium", questionCount: 1, mode: "conversational" } as const;
    const { interviewId, questions: made } = await start(t.ada, t.ids, wanted);
    const [first] = made;
    if (first === undefined) throw new Error("something is asked");
    const answer = makeAnswerQuestion({
      ...t,
      interviews,
      followUp: makeModelFollowUp(model, followUpByRules, t.log),
    });
    const { nextQuestion } = await answer(t.ada, interviewId, {
      questionId: first.questionId,
      answer: VAGUE,
    });
    const { status, notices } = interviewOf(await interviews.get(t.ada, interviewId));
    return { status, told: notices, says: nextQuestion };
  },
};

const ANSWER =
  "I am a nurse on a surgical ward and have been for six years. I introduced a wound care checklist in 2023, and missed dressings fell from 4 a week to 1. I am looking for a ward where I can teach.";
const byRules = makeRulesScorer();

const score: MatrixTask = {
  whenItFails: "fails by name",
  done: "SCORED",
  failed: "SCORING_FAILED",
  right: { answers: [judgedAs(4, [1, 2])] },
  lying: {
    answers: [judgedAs(5, [1], { modelAnswer: "I led 40 people at Zephyr Quanta.", modelAnswerLines: [3] })],
  },
  run: async (model) => {
    const t = await person();
    const interviews = makeInterviewStore(t.table);
    const deps = {
      ...t,
      interviews,
      questionsOf: () => [],
      countInterview: () => [],
      followUp: followUpByRules,
    };
    const question = asked();
    const engine = () =>
      Promise.resolve({ introduction: { ...question, about: question.key }, resume: [], posting: [] });
    const wanted = { difficulty: "medium", questionCount: 1, mode: "fixed" } as const;
    const { interviewId, questions: made } = await makeStartInterview({ ...deps, engine })(
      t.ada,
      t.ids,
      wanted,
    );
    const [first] = made;
    if (first === undefined) throw new Error("something is asked");
    await makeAnswerQuestion(deps)(t.ada, interviewId, { questionId: first.questionId, answer: ANSWER });
    await makeCompleteInterview(deps)(t.ada, interviewId);
    const scorer = makeModelScorer(model, byRules);
    await makeScoreInterview({ ...deps, engine: scorer })(t.message(), t.clock.now() + MINUTE);
    const result = await makeReadResult(interviews)(t.ada, interviewId);
    const told = result.failure === undefined ? [] : [result.failure];
    return { status: result.status, engine: result.engine, told, says: result.answers };
  },
};

const suggest: MatrixTask = {
  whenItFails: "rules answer",
  done: "COMPLETED",
  right: { suggestions: [] },
  lying: {
    suggestions: [
      {
        category: "RESUME_IMPROVEMENT",
        priority: "high",
        title: "Add Zephyr",
        text: "Say that you led 40 people at Zephyr Quanta.",
        lines: [3],
        requirements: [],
      },
    ],
  },
  run: async (model) => {
    const t = await person();
    const suggestions = makeSuggestionStore(t.table);
    const deps = { ...t, suggestions };
    const { generationId } = await makeGenerateSuggestions(deps)(t.ada, t.ids, {});
    const engine = makeModelSuggest(model, suggestByRules);
    await makeRunGeneration({ ...deps, engine })(t.message(), t.clock.now() + MINUTE);
    const row = await suggestions.generation(t.ada, generationId);
    if (row === undefined) throw new Error("the run is kept");
    const { status, engine: by, notices = [] } = row;
    return { status, engine: by, told: notices, says: (await suggestions.all(t.ada)).rows };
  },
};

/** Every task that a model does, from its request to what the person sees. */
export const TASKS: Record<ModelTask, MatrixTask> = {
  parse,
  analyse,
  tailor,
  letter,
  questions,
  "follow-up": followUp,
  score,
  suggest,
};
