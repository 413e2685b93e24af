import { hash } from "node:crypto";

import { makeInterviewStore } from "../../lib/interviews/store.ts";
import { makeJobStore } from "../../lib/jobs/store.ts";
import { makeLetterStore } from "../../lib/letters/store.ts";
import type { ModelCall, Spending } from "../../lib/model/index.ts";
import type { ReadFile } from "../../lib/resumes/ports.ts";
import { makeReadFile } from "../../lib/resumes/read-file.ts";
import { makeResumeStore } from "../../lib/resumes/store.ts";
import { makeSuggestionStore } from "../../lib/suggestions/store.ts";
import { makeTailoringStore } from "../../lib/tailoring/store.ts";
import { makeWorkStore } from "../../lib/work/index.ts";
import type { WorkMessage } from "../../lib/work/index.ts";
import { HELD, microUsdOf, SAID, saying } from "./model.ts";
import type { Ports } from "./ports.ts";

/**
 * What a flow makes of engines: one that breaks, and how often before it works. `model`: what can ask a model asks it, through the very
 * adapters that ship; elsewhere an engine is asked as a whole, which takes fewer steps.
 */
export type Engines = { breaks?: ReadonlyMap<string, number>; model?: true };

/** What use cases are made from, over the ports of one process. */
export type Deps = ReturnType<typeof depsOf>;

const readOnce = makeReadFile(() => Promise.reject(new Error("no PDF in this world")));
const answers = new Map<string, Promise<unknown>>();
/** Random schedules ask more questions than anybody wants to remember. */
const MOST_ANSWERS = 3_000;
/** What an engine answers depends on its input alone, and of the time on the day, so that each question is worked out once for all schedules. */
export async function once<I extends object, T>(
  engine: string,
  input: I,
  answer: (input: I) => Promise<T>,
): Promise<T> {
  const key = `${engine} ${JSON.stringify(input, (member, value: unknown) =>
    member === "now" && typeof value === "string"
      ? value.slice(0, 10)
      : member === "deadline"
        ? undefined
        : value,
  )}`;
  const known = (answers.get(key) as Promise<T> | undefined) ?? answer(input);
  if (answers.size >= MOST_ANSWERS) answers.clear();
  answers.set(key, known);
  return structuredClone(await known);
}

/** Reads a text file. */
export const readTxt: ReadFile = (bytes, hints) =>
  once("read", { file: Buffer.from(bytes).toString("base64"), hints }, () => readOnce(bytes, hints));

/** Stores and engines over the ports of one process. @param held whether somebody waits, so that each question holds its own money */
export function depsOf(ports: Ports, engines: Engines, held = false) {
  const { table, objects, clock } = ports;
  const breaks = (engine: string) => engines.breaks?.get(engine) ?? 0;
  return {
    ...ports,
    model: engines.model ? modelOf(ports, held ? HELD : "") : undefined,
    /** An engine of rules. */
    ask: <T>(engine: string, subject: string, answer: () => Promise<T>) =>
      ports.ask(engine, subject, answer, breaks(engine)),
    /** A model, which costs and can fail in ways of its own; it says what the rules would. */
    askModel: <I extends object, T>(
      engine: string,
      { subjectId, run }: WorkMessage,
      input: I,
      answer: (input: I) => Promise<T>,
    ) => ports.askModel(engine, `${subjectId} run ${run}`, () => once(engine, input, answer), breaks(engine)),
    jobs: makeJobStore(table),
    resumes: makeResumeStore(table, objects, clock),
    tailorings: makeTailoringStore(table, objects),
    letters: makeLetterStore(table),
    interviews: makeInterviewStore(table),
    suggestions: makeSuggestionStore(table),
    work: makeWorkStore(table, clock),
    spending: SPENDING,
    log: () => undefined,
  };
}

/** So much that nothing is ever refused, and the most that a question can cost. */
const SPENDING: Spending = {
  models: ["simulated"],
  limits: { userDayMicroUsd: 1e12, stageDayMicroUsd: 1e12 },
  requestMost: () => microUsdOf(SAID),
};

/** The port of task adapters. Each answer is worded otherwise than the one before it. */
function modelOf({ askAs }: Ports, way: string): ModelCall {
  return {
    ask: (question) => {
      const { task, userId = "", input } = question;
      return askAs(`${way}${task}`, `${userId} ${hash("sha1", input)}`, (nth) => ({
        value: question.schema.parse(saying(task, nth)),
        modelId: "simulated",
      }));
    },
  };
}
