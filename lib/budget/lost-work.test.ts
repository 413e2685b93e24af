import { interviewsDeps } from "../../functions/interviews/interviews-api.deps.ts";
import { makeWorld } from "../../test/world/world.ts";
import { totalKey } from "../insights/index.ts";
import { makeRemoveInterview } from "../interviews/remove-interview.ts";
import { makeScoreInterview } from "../interviews/score-interview.ts";
import { statisticsWrites } from "../interviews/statistics.ts";
import { makeSaveJob } from "../jobs/save-job.ts";
import { makeJobStore } from "../jobs/store.ts";
import { composeLetter } from "../letters/compose-letter.rules.ts";
import { makeRemoveLetter } from "../letters/remove-letter.ts";
import { makeStartLetter } from "../letters/start-letter.ts";
import { makeLetterStore } from "../letters/store.ts";
import { makeWriteLetter } from "../letters/write-letter.ts";
import { ModelFailure } from "../model/index.ts";
import type { Spending } from "../model/index.ts";
import type { ExtractedText } from "../resumes/extract/layout.ts";
import { uploadObject } from "../resumes/keys.ts";
import { makeParseUpload } from "../resumes/parse-upload.ts";
import { makeStartUpload } from "../resumes/start-upload.ts";
import { makeResumeStore } from "../resumes/store.ts";
import { makeImportResume } from "../resumes/write-document.ts";
import { makeWorkStore } from "../work/index.ts";
import { userDayKey } from "./keys.ts";

const spending: Spending = {
  models: ["m"],
  limits: { userDayMicroUsd: 50_000, stageDayMicroUsd: 50_000 },
  requestMost: () => 1_000,
};
/** Put aside for each of them, in millionths of a dollar. */
const RESERVED = 3_000;
const USAGE = { inputTokens: 900, outputTokens: 100, costUsd: 0.0007 };

/** What a worker does that has its work, with what happens while it asks; and the deletion of what the work is for. */
type Worker = {
  task: string;
  run: (asking: () => Promise<void>) => Promise<unknown>;
  remove: () => Promise<unknown>;
  world: ReturnType<typeof makeWorld>;
};

/** The next message that was sent. */
function next({ sent }: Worker["world"]) {
  const message = sent.pop();
  if (!message) throw new Error("nothing was sent");
  return message;
}

async function letter(): Promise<Worker> {
  const world = makeWorld();
  const { table, objects, clock, ids, ada, send } = world;
  const letters = makeLetterStore(table);
  const resumes = makeResumeStore(table, objects, clock);
  const work = makeWorkStore(table, clock);
  const all = { ...world, jobs: makeJobStore(table), resumes, letters, work, spending };
  const content = '{"basics":{"name":"Ada"}}';
  await makeImportResume(all)(ada, ids, { name: "Main", format: "json", content });
  const { jobId } = await makeSaveJob({ ...all, sendAnalyse: send })(ada, ids, {
    description: "Clerk\n- Go",
  });
  const start = makeStartLetter({ ...all, sendLetter: send });
  const { letterId } = await start(ada, ids, jobId, { tone: "formal", length: "standard" });
  return {
    world,
    task: "letter",
    remove: () => makeRemoveLetter(all)(ada, letterId),
    run: (asking) => {
      const engine: typeof composeLetter = async (input) => {
        await asking();
        return { ...(await composeLetter(input)), usage: USAGE };
      };
      return makeWriteLetter({ ...all, engine })(next(world), clock.now() + 60_000);
    },
  };
}

async function scoring(): Promise<Worker> {
  const world = makeWorld();
  const { table, clock, ids, ada, send } = world;
  const log = () => undefined;
  const deps = interviewsDeps({ ...world, sendScore: send, log, spending });
  const wanted = { difficulty: "easy", questionCount: 3, mode: "fixed" } as const;
  const { interviewId } = await deps.startInterview(ada, ids, wanted);
  await deps.completeInterview(ada, interviewId);
  const work = makeWorkStore(table, clock);
  const all = {
    ...deps,
    table,
    work,
    clock,
    log,
    jobs: makeJobStore(table),
    countInterview: statisticsWrites,
  };
  const resumes = makeResumeStore(table, world.objects, clock);
  return {
    world,
    task: "score",
    remove: () => makeRemoveInterview(all)(ada, interviewId),
    run: (asking) => {
      const engine = async () => {
        await asking();
        throw new ModelFailure("refused", { usage: USAGE });
      };
      return makeScoreInterview({ ...all, resumes, engine })(next(world), clock.now() + 60_000);
    },
  };
}

async function reading(): Promise<Worker> {
  const world = makeWorld();
  const { table, objects, clock, ids, ada } = world;
  const resumes = makeResumeStore(table, objects, clock);
  const work = makeWorkStore(table, clock, spending);
  const all = { ...world, resumes, work };
  const file = { fileName: "a.txt", contentType: "text/plain", sizeBytes: 10 } as const;
  const { resume } = await makeStartUpload(all)(ada, ids, file);
  const { resumeId } = resume;
  await objects.put(uploadObject(ada, resumeId), Buffer.from("Ada"), "text/plain");
  const document = { basics: { name: "Ada" } };
  const parse = { engine: "rules-1", pages: 1, confidence: {}, warnings: [] };
  const text = { format: "txt", pages: [], lines: [], hidden: [], warnings: [] } satisfies ExtractedText;
  return {
    world,
    task: "parse",
    remove: () => resumes.remove(ada, resumeId),
    run: (asking) =>
      makeParseUpload({
        ...all,
        readFile: () => Promise.resolve({ document, parse, text }),
        complete: async () => {
          await asking();
          return { document, parse, usage: USAGE };
        },
      })({ kind: "parse", userId: ada, subjectId: resumeId, run: 1 }, clock.now() + 60_000),
  };
}

const moneyOf = async ({ table, ada }: Worker["world"]) => {
  const day = await table.get(userDayKey(ada, "2026-11-21"));
  return [day?.["committed"], day?.["spent"] ?? 0];
};

describe.each([
  ["a letter that is deleted", letter],
  ["an interview that is deleted while it is scored", scoring],
  ["a file that is deleted while it is read", reading],
])("the money of %s", (_, setUp) => {
  it("stays put aside while its model is asked, and is charged with what that has cost", async () => {
    const { world, task, run, remove } = await setUp();
    await run(async () => {
      expect(await moneyOf(world)).toEqual([RESERVED, 0]);
      await remove();
      expect(await moneyOf(world)).toEqual([RESERVED, 0]);
    });
    expect(await moneyOf(world)).toEqual([700, 700]);
    expect(await world.table.get(totalKey(world.ada, "USAGE"))).toMatchObject({
      [`${task}:calls`]: 1,
      [`${task}:microUsd`]: 700,
    });
    const left = await world.table.query({
      pk: `USER#${world.ada}`,
      prefix: "WORK#hold#",
      limit: 10,
      order: "asc",
    });
    expect(left.items).toEqual([]);
  });

  it("comes back as a whole when nobody was asked yet", async () => {
    const { world, run, remove } = await setUp();
    const { table } = world;
    const write = table.write.bind(table);
    let isRemoved = false;
    // deleted right behind the claim
    table.write = async (writes) => {
      await write(writes);
      if (isRemoved) return;
      isRemoved = true;
      await remove();
    };
    let asked = 0;
    await run(() => {
      asked += 1;
      return Promise.resolve();
    }).catch((error: unknown) => {
      // what the worker looks for is gone
      expect(error).toMatchObject({ kind: "missing" });
    });
    expect(asked).toBe(0);
    expect(await moneyOf(world)).toEqual([0, 0]);
  });
});
