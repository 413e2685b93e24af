import { namedFailures, playing } from "../../../test/scripted-model/failures.ts";
import { withScriptedModel } from "../../../test/scripted-model/goldens.ts";
import type { Script } from "../../../test/scripted-model/server.ts";
import {
  calls,
  fails,
  hangs,
  isTooLong,
  resets,
  says,
  slowly,
  type Step,
  stops,
  throttles,
} from "../../../test/scripted-model/steps.ts";
import { makeWorld } from "../../../test/world/world.ts";
import { totalKey } from "../../insights/index.ts";
import { makeSaveJob } from "../../jobs/save-job.ts";
import { makeJobStore } from "../../jobs/store.ts";
import type { ModelCall } from "../../model/index.ts";
import { makeResumeStore } from "../../resumes/store.ts";
import { makeImportResume } from "../../resumes/write-document.ts";
import { makeWorkStore } from "../../work/index.ts";
import { makeRunTailoring } from "../run-tailoring.ts";
import { makeStartTailoring } from "../start-tailoring.ts";
import { makeRetryTailoring } from "../steer-tailoring.ts";
import { makeTailoringStore } from "../store.ts";
import { makeModelEngine } from "./index.ts";

const RESUME = {
  basics: { name: "Ada Lovelace" },
  work: [
    {
      name: "Analytical Engines",
      position: "Programmer",
      startDate: "2018-01",
      highlights: ["Built services in Go on K8s", "Moved reports to PostgreSQL"],
    },
  ],
};
const EDIT = {
  line: 3,
  action: "rewrite",
  text: "Built services in Go on Kubernetes",
  reason: "Uses the posting's word.",
  requirementIds: [],
  evidenceLines: [3],
};
const RIGHT = calls({ edits: [EDIT] });

/** A started tailoring whose messages are worked on with the given model. */
async function started() {
  const world = makeWorld();
  const { table, objects, clock, ids, ada, sent } = world;
  const jobs = makeJobStore(table);
  const resumes = makeResumeStore(table, objects, clock);
  const tailorings = makeTailoringStore(table, objects);
  const work = makeWorkStore(table, clock);
  const deps = {
    ...world,
    jobs,
    resumes,
    tailorings,
    work,
    sendTailor: world.send,
    sendAnalyse: world.send,
    sendLetter: world.send,
  };
  const document = { name: "Main", format: "json", content: JSON.stringify(RESUME) } as const;
  const { resumeId } = await makeImportResume(deps)(ada, ids, document);
  const { jobId } = await makeSaveJob(deps)(ada, ids, {
    description: "Platform engineer\n\nRequirements\n- Kubernetes\n- Go",
  });
  sent.length = 0;
  const wanted = { resumeId, template: "classic", intensity: "light", onExisting: "keep" } as const;
  const { tailoringId } = await makeStartTailoring(deps)(ada, ids, jobId, wanted);
  const deliver = async (model: ModelCall) => {
    const message = sent.shift();
    if (message === undefined) throw new Error("nothing was sent");
    const run = makeRunTailoring({
      ...deps,
      engine: makeModelEngine(model, clock),
      pagesOf: () => Promise.resolve(1),
    });
    return run(message, clock.now() + 60_000);
  };
  return {
    deliver,
    row: async () => (await tailorings.get(ada, tailoringId)).row,
    refused: async () => (await tailorings.get(ada, tailoringId)).result.refused,
    charged: () => table.get(totalKey(ada, "USAGE")),
    changes: async () => (await tailorings.get(ada, tailoringId)).result.changes,
    workState: async () => (await work.find({ kind: "tailor", userId: ada, subjectId: tailoringId }))?.state,
    retry: () => makeRetryTailoring(deps)(ada, tailoringId),
  };
}

describe("tailoring with a model that fails", () => {
  const nothing = { inputTokens: 0, outputTokens: 0, costUsd: 0 };
  const once = { inputTokens: 100, outputTokens: 20, costUsd: 0.0002 };
  const twice = { inputTokens: 200, outputTokens: 40, costUsd: 0.0004 };
  it.each<[string, Step[], string, boolean, object]>([
    ["throttles", [throttles(), throttles()], "model_throttled", true, nothing],
    ["hangs", [hangs()], "model_timed_out", true, nothing],
    ["is too slow", [slowly(600_000, RIGHT)], "model_timed_out", true, nothing],
    ["cuts the connection", [resets(), resets()], "model_unavailable", true, nothing],
    ["is down", [fails("X", 503), fails("X", 503)], "model_unavailable", true, nothing],
    ["refuses", [stops("content_filtered")], "model_refused", false, once],
    ["talks instead", [says("Happy to help!")], "model_refused", false, once],
    ["is cut off", [stops("max_tokens", { edits: [EDIT] })], "model_truncated", true, once],
    ["answers in a wrong shape", [calls({ edits: "none" }), calls({})], "model_malformed", true, twice],
    ["has no room for the text", [isTooLong()], "model_context_too_long", false, nothing],
  ])(
    "that %s ends FAILED by name, and a retry with the model can finish it",
    async (_, script, code, retryable, usage) => {
      const t = await started();
      const deadline = new AbortController();
      const played: Script = (_request, at) => {
        const step = script[at] ?? RIGHT;
        if (step.does === "hang" || step.does === "wait") deadline.abort();
        return step;
      };
      expect((await withScriptedModel(played, t.deliver, deadline.signal)).result).toBe("done");
      const failed = await t.row();
      expect(failed).toMatchObject({ status: "FAILED", failure: { code, retryable }, usage });
      expect(failed.failure?.message).toMatch(/^The (?:model|text)/);
      expect(await t.workState()).toBe("FAILED");
      expect((await t.retry()).status).toBe("PENDING");
      await withScriptedModel([RIGHT], t.deliver);
      const done = await t.row();
      expect(done).toMatchObject({
        status: "COMPLETED",
        engine: "bedrock:eu.anthropic.claude-haiku-4-5-20251001-v1:0",
        // what the failed run had cost is not forgotten
        usage: {
          inputTokens: failed.usage.inputTokens + 100,
          costUsd: expect.closeTo(failed.usage.costUsd + 0.0002, 7) as number,
        },
      });
      expect((await t.changes()).map(({ after }) => after)).toContain("Built services in Go on Kubernetes");
    },
  );

  it.each<[string, Step[]]>([
    ["was slow", [slowly(20, RIGHT)]],
    ["was throttled once", [throttles(), RIGHT]],
    ["had to be told what was wrong", [calls({ edits: [{ line: 3 }] }), RIGHT]],
  ])("finishes when the model only %s", async (_, script) => {
    const t = await started();
    await withScriptedModel(script, t.deliver);
    expect((await t.row()).status).toBe("COMPLETED");
  });

  const LIE = { ...EDIT, text: "Led 40 engineers at Google, reachable at boss@evil.example" };

  it("completes without changes of the model when all that it proposes is invented", async () => {
    const t = await started();
    const { requests } = await withScriptedModel(
      [calls({ edits: [LIE] }), calls({ edits: [], again: [{ ...LIE, number: 1 }] })],
      t.deliver,
    );
    expect((await t.row()).status).toBe("COMPLETED");
    expect(requests).toHaveLength(2);
    expect(JSON.stringify(await t.changes())).not.toContain("evil");
  });

  it.each(namedFailures({ edits: [] }).map((one) => [one.name, one] as const))(
    "completes with what its first answer brought when the model %s as it is asked once more, and says what that has cost",
    async (_, { steps, usage }) => {
      const t = await started();
      const edits = [EDIT, { ...LIE, line: 4 }];
      const { script, deadline } = playing([calls({ edits }), ...steps], { edits: [] });
      await withScriptedModel(script, t.deliver, deadline);
      const row = await t.row();
      expect(row).toMatchObject({
        status: "COMPLETED",
        usage: {
          inputTokens: 100 + usage.inputTokens,
          outputTokens: 20 + usage.outputTokens,
          costUsd: expect.closeTo(0.0002 + usage.costUsd, 7) as number,
        },
      });
      expect(row).not.toHaveProperty("failure");
      expect((await t.changes()).map(({ after }) => after)).toContain(EDIT.text);
      expect((await t.refused()).map(({ after }) => after)).toEqual([LIE.text]);
      expect(await t.charged()).toMatchObject({
        "tailor:calls": usage.inputTokens === 0 ? 1 : 2,
        "tailor:inputTokens": 100 + usage.inputTokens,
        "tailor:outputTokens": 20 + usage.outputTokens,
        "tailor:microUsd": Math.round(1_000_000 * (0.0002 + usage.costUsd)),
      });
    },
  );
});
