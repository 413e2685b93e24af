import type { Item } from "../../../lib/kernel/table.ts";
import type { Flow } from "../flow.ts";
import { WorldState } from "../state.ts";
import { checkCharges } from "./charges.ts";
import { checkEdges } from "./edges.ts";
import { checkLeftovers, checkResults } from "./leftovers.ts";
import { checkOwner } from "./partition.ts";
import { checkStatistics } from "./statistics.ts";
import { checkWork } from "./work.ts";

const ada = "aaaaaaaa-0000-4000-8000-000000000001";
const bob = "bbbbbbbb-0000-4000-8000-000000000002";
const pk = `USER#${ada}`;
const ID = "01M7YHX300CGB45ZAGQ5QRZ146";
const flow: Flow = { name: "nothing", clients: [] };

function worldOf(...items: Omit<Item, "pk">[]): WorldState {
  const world = new WorldState(Date.parse("2026-11-21T08:00:00.000Z"));
  world.table.write(items.map((item) => ({ op: "put", item: { ...item, pk } as Item })));
  return world;
}
const found = (check: typeof checkWork, world: WorldState) =>
  Promise.resolve(check(world, flow, { faults: 0, jumps: 0 }));

// seeded bugs show most checks to bite; these have no bug of one line that would
describe("the checks find", () => {
  it("two results of one piece of work", async () => {
    const made = ["RESUME#a", "RESUME#b"].map((sk) => ({ sk, tailoringId: `tlr_${ID}` }));
    expect(await found(checkResults, worldOf(...made))).toEqual([`${pk} tlr_${ID} made 2 rows of RESUME`]);
    expect(await found(checkResults, worldOf(...made.slice(0, 1)))).toEqual([]);
  });

  it("rows of whatever kind that are left of a thing that is gone", async () => {
    expect(await found(checkLeftovers, worldOf({ sk: `NEWKIND#job_${ID}` }))).toEqual([
      `NEWKIND#job_${ID} is left of job_${ID}`,
    ]);
    expect(
      await found(checkLeftovers, worldOf({ sk: `NEWKIND#job_${ID}` }, { sk: `JOB#job_${ID}` })),
    ).toEqual([]);
  });

  it("objects and messages of another user", () => {
    expect(checkOwner({ kind: "removeAll", prefix: `uploads/${bob}/` }, ada)).toHaveLength(1);
    expect(checkOwner({ kind: "removeAll", prefix: "uploads/" }, ada)).toHaveLength(1);
    expect(
      checkOwner({ kind: "send", queue: "parse", body: JSON.stringify({ userId: bob }) }, ada),
    ).toHaveLength(1);
    expect(checkOwner({ kind: "send", queue: "parse", body: JSON.stringify({ userId: ada }) }, ada)).toEqual(
      [],
    );
  });

  it("usage that does not add up", async () => {
    const usage = { "tailor:calls": 1, "tailor:inputTokens": 1_000, "tailor:outputTokens": 200 };
    const world = worldOf({ sk: "STATISTICS#0#USAGE", ...usage, "tailor:microUsd": 30_000 });
    expect(await found(checkCharges, world)).toContain(`${pk} usage of tailor does not add up`);
  });

  it("a count that nobody recounts", async () => {
    const world = worldOf({ sk: "STATISTICS#0#LETTERS", written: 1 });
    expect(await found(checkStatistics, world)).toEqual([
      `${pk} STATISTICS#0#LETTERS counts 1 of written, there are 0`,
    ]);
  });

  it("ended work that keeps money", async () => {
    const work = {
      sk: "WORK#tailor#x",
      state: "DONE",
      expiresAt: 1,
      reserved: { day: "2026-11-21", microUsd: 1 },
    };
    expect(await found(checkWork, worldOf(work))).toEqual(["WORK#tailor#x has ended and keeps money"]);
  });

  it("a history that was rewritten", () => {
    const job = (status: string, ...steps: string[]): Item => ({
      pk,
      sk: `JOB#job_${ID}`,
      status,
      version: 1,
      statusHistory: steps.map((step) => ({ status: step })),
    });
    const before = job("RESUME_GENERATED", "NEW", "INTERESTED", "RESUME_GENERATED");
    const after = job("APPLIED", "NEW", "INTERESTED", "RESUME_GENERATED", "APPLIED");
    expect(checkEdges(before, after)).toEqual([]);
    expect(checkEdges(before, job("APPLIED", "NEW", "RESUME_GENERATED", "APPLIED"))).toHaveLength(1);
    expect(checkEdges(before, job("APPLIED", "NEW", "INTERESTED", "RESUME_GENERATED"))).toHaveLength(1);
    expect(checkEdges(before, job("APPLIED", "NEW", "INTERESTED", "NEW", "APPLIED"))).toHaveLength(2);
    expect(checkEdges(job("NEW", "NEW"), job("APPLIED", "NEW", "APPLIED"))).toEqual([]);
  });
});
