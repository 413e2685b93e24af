import { makeWorld } from "../../test/world/world.ts";
import { makeJobStore } from "../jobs/store.ts";
import { AppError } from "../kernel/errors.ts";
import { GenerationId, JobId } from "../kernel/ids.ts";
import { makeResumeStore } from "../resumes/store.ts";
import { makeImportResume } from "../resumes/write-document.ts";
import { makeGiveUp, makeWorkStore } from "../work/index.ts";
import { makeAddSuggestion } from "./add-suggestion.ts";
import { makeGenerateSuggestions } from "./generate-suggestions.ts";
import { givenUpGeneration } from "./give-up.ts";
import { mergeProposals } from "./merge.ts";
import { MOST_STORED } from "./model.ts";
import type { Proposal, Suggested } from "./ports.ts";
import { makeRunGeneration } from "./run-generation.ts";
import { makeSuggestionStore } from "./store.ts";
import { MOST_PROPOSED } from "./suggest.rules.ts";

const proposal = (key: string, over: Partial<Proposal> = {}): Proposal => ({
  key,
  category: "RESUME_IMPROVEMENT",
  priority: "medium",
  title: `Title of ${key}`,
  text: "Text",
  evidence: [{ of: "resume", path: "/basics", quote: key }],
  ...over,
});
const many = (count: number, prefix = "p", over: Partial<Proposal> = {}) =>
  Array.from({ length: count }, (_, at) => proposal(`${prefix}${at}`, over));

function setUp() {
  const world = makeWorld();
  const { table, objects, clock, ids, ada, sent, send } = world;
  const suggestions = makeSuggestionStore(table);
  const work = makeWorkStore(table, clock);
  const answers: Partial<Suggested> & { proposals: Proposal[] } = { proposals: [] };
  const deps = {
    ...world,
    suggestions,
    work,
    jobs: makeJobStore(table),
    resumes: makeResumeStore(table, objects, clock),
    sendSuggest: send,
    engine: () => Promise.resolve({ engine: "rules", ...answers }),
  };
  const run = makeRunGeneration(deps);
  const ask = async (proposals: Proposal[], made: Partial<Suggested> = {}) => {
    Object.assign(answers, { engine: "rules", proposals, ...made });
    clock.pass(1);
    return makeGenerateSuggestions(deps)(ada, ids, {});
  };
  const deliver = async () => {
    const message = sent.shift();
    if (!message) throw new Error("nothing was sent");
    return run(message, clock.now() + 60_000);
  };
  const rows = async () => (await suggestions.all(ada)).rows;
  return {
    ...deps,
    ask,
    deliver,
    rows,
    made: async (proposals: Proposal[], made: Partial<Suggested> = {}) => {
      const { generationId } = await ask(proposals, made);
      await deliver();
      return suggestions.generation(ada, generationId);
    },
    titles: async () => (await rows()).map(({ title }) => title).sort(),
    add: () => {
      clock.pass(1);
      const own = { category: "JOB_MATCH", priority: "low", title: "Own", text: "Own" } as const;
      return makeAddSuggestion(deps)(ada, ids, own);
    },
    markRead: (id: Parameters<typeof suggestions.markRead>[1]) =>
      suggestions.markRead(ada, id, "2026-11-21T09:00:00.000Z"),
  };
}

describe("making suggestions", () => {
  it("says when there was no résumé to go on", async () => {
    const t = setUp();
    const run = await t.made([]);
    expect(run?.notices?.map(({ code }) => code)).toEqual(["no_resume"]);
    await makeImportResume(t)(t.ada, t.ids, {
      name: "Ada",
      format: "yaml",
      content: "basics:\n  name: Ada\n",
    });
    expect((await t.made([]))?.notices).toBeUndefined();
  });

  it("replaces what is unread, keeps what was read, and drops what no longer holds", async () => {
    const world = setUp();
    expect(await world.made([proposal("a"), proposal("b"), proposal("c")])).toMatchObject({
      status: "COMPLETED",
      made: 3,
    });
    const before = await world.rows();
    const read = before.find(({ key }) => key === "a");
    if (!read) throw new Error("no suggestion");
    await world.markRead(read.suggestionId);
    await world.made([proposal("a", { title: "New a" }), proposal("b", { title: "New b" })]);
    expect(await world.titles()).toEqual(["New b", "Title of a"]);
    const [b] = (await world.rows()).filter(({ key }) => key === "b");
    expect(b?.suggestionId).toBe(before.find(({ key }) => key === "b")?.suggestionId);
  });

  it("has the same effect however often its message comes, and with two runs at once", async () => {
    const world = setUp();
    await world.ask([proposal("a")]);
    await world.ask([proposal("a")]);
    const [first, second] = [...world.sent];
    await Promise.all([world.deliver(), world.deliver()]);
    for (const message of [first, second]) if (message) world.sent.push(message);
    await world.deliver();
    await world.deliver();
    expect(await world.titles()).toEqual(["Title of a"]);
  });

  it("keeps 50 at most: read ones give way, the person's own never", async () => {
    const world = setUp();
    for (let n = 0; n < 12; n++) await world.add();
    await world.made(many(38));
    expect(await world.rows()).toHaveLength(MOST_STORED);
    for (const { suggestionId, source } of await world.rows())
      if (source === "rules") await world.markRead(suggestionId);
    await world.made(many(10, "q"));
    const rows = await world.rows();
    expect(rows).toHaveLength(MOST_STORED);
    expect(rows.filter(({ source }) => source === "user")).toHaveLength(12);
    expect(rows.filter(({ key }) => key?.startsWith("q"))).toHaveLength(10);
    for (let n = 0; n < 38; n++) await world.add();
    expect(await world.rows()).toHaveLength(MOST_STORED);
    const refused = await world.add().catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(AppError);
    expect(refused).toMatchObject({ code: "too_many_suggestions" });
  });

  it("replaces all 50 by as many as a run proposes in one transaction, with its bill", async () => {
    const world = setUp();
    const byModel = { engine: "bedrock:m", usage: { inputTokens: 9, outputTokens: 1, costUsd: 0.001 } };
    await world.made(many(MOST_PROPOSED, "p", { source: "model" }), byModel);
    await world.made(many(MOST_PROPOSED, "q"));
    expect(await world.rows()).toHaveLength(MOST_STORED);
    expect((await world.made(many(MOST_PROPOSED, "r"), byModel))?.status).toBe("COMPLETED");
    const keys = (await world.rows()).map(({ key }) => key?.slice(0, 1));
    expect(keys).toEqual(Array(MOST_PROPOSED).fill("r"));
  });

  it("counts exactly when many are added at once", async () => {
    const world = setUp();
    await world.made(many(40));
    await Promise.all(Array.from({ length: 15 }, () => world.add()));
    expect(await world.rows()).toHaveLength(MOST_STORED);
    expect(await world.suggestions.unread(world.ada, 5)).toMatchObject({ count: 50, items: { length: 5 } });
  });

  it("is given up once, and then its message does nothing", async () => {
    const world = setUp();
    const { generationId } = await world.ask(many(2));
    const [message] = world.sent;
    if (!message) throw new Error("nothing was sent");
    const givenUp = (row: { subjectId: string }, now: number) =>
      givenUpGeneration(world.suggestions, world.ada, row.subjectId, now);
    const giveUp = makeGiveUp({ ...world, givenUp });
    expect([await giveUp(message), await giveUp(message)]).toEqual(["given_up", "ended"]);
    await world.deliver();
    const failed = await world.suggestions.generation(world.ada, GenerationId.parse(generationId));
    expect(failed).toMatchObject({ status: "FAILED", failure: { code: "suggestions_failed" } });
    expect(await world.rows()).toEqual([]);
  });
});

describe("merging", () => {
  it("of a run for one job leaves alone what is about something else", async () => {
    const world = setUp();
    await world.made([proposal("a")]);
    const { generationId, createdAt } = await world.ask([]);
    const jobId = JobId.parse("job_01JD8Q4B7M2P9YX3HT5V8C1DKA");
    const made = { generationId, createdAt, covers: ["rules", "model"] } as const;
    const stored = await world.rows();
    expect(mergeProposals(stored, [], { ...made, jobId }, createdAt).gone).toEqual([]);
    expect(mergeProposals(stored, [], made, createdAt).gone).toHaveLength(1);
  });
});
