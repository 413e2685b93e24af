import { makeWorld } from "../../test/world/world.ts";
import { acceptWork, endWork, makeGiveUp, makeSweep, makeWorkStore, restartWork } from "./index.ts";
import type { WorkMessage } from "./index.ts";

function setUp() {
  const world = makeWorld();
  const work = makeWorkStore(world.table, world.clock);
  const message: WorkMessage = { kind: "tailor", userId: world.ada, subjectId: "tlr_1", run: 1 };
  const accept = (state: "QUEUED" | "WAITING" = "QUEUED") =>
    world.table.write(acceptWork(message, world.clock.now(), { state }));
  const claim = async () => {
    const result = await work.claim(message, world.clock.now() + 60_000, () => []);
    return "claim" in result ? result.claim : result.refused;
  };
  return { ...world, work, message, accept, claim };
}

describe("claiming", () => {
  it("gives the work to one worker and lets the other's message come back", async () => {
    const { accept, claim } = setUp();
    await accept();
    const first = await claim();
    expect(typeof first).toBe("object");
    expect(await claim()).toBe("leased");
  });

  it("gives it to the next worker when the lease is over, and then refuses the first one's result", async () => {
    const { accept, claim, clock, work } = setUp();
    await accept();
    const first = await claim();
    clock.pass(66_000);
    const second = await claim();
    if (typeof first !== "object" || typeof second !== "object") throw new Error("both should have claimed");
    expect(second.row.fence).toBe(first.row.fence + 1);
    expect(await work.end(first, "DONE", [])).toBe(false);
    expect(await work.end(second, "DONE", [])).toBe(true);
    expect(await claim()).toBe("finished");
  });

  it("treats messages of forgotten work, of an earlier run and of ended work as finished", async () => {
    const { accept, claim, table, work, message, clock } = setUp();
    expect(await claim()).toBe("finished");
    await accept();
    const row = await work.find(message);
    if (!row) throw new Error("no work");
    await table.write(endWork(row, "CANCELLED", clock.now()));
    expect(await claim()).toBe("finished");
    const ended = await work.find(message);
    if (!ended) throw new Error("no work");
    await table.write(restartWork(ended, clock.now()));
    expect(await claim()).toBe("finished");
    expect(await work.claim({ ...message, run: 2 }, clock.now() + 1, () => [])).toHaveProperty("claim");
  });

  it("can be released for the next delivery at once", async () => {
    const { accept, claim, work } = setUp();
    await accept();
    const first = await claim();
    if (typeof first !== "object") throw new Error("not claimed");
    await work.release(first);
    expect(typeof (await claim())).toBe("object");
  });
});

describe("the sweeper", () => {
  function sweeper(given: ReturnType<typeof setUp>, arrived = false) {
    const done: string[] = [];
    const note = (what: string) => () => {
      done.push(what);
      return Promise.resolve();
    };
    const sweep = makeSweep({
      work: given.work,
      clock: given.clock,
      send: {
        parse: given.send,
        analyse: given.send,
        tailor: given.send,
        letter: given.send,
        score: given.send,
        suggest: given.send,
      },
      hasArrived: () => Promise.resolve(arrived),
      forget: note("forget"),
      purge: note("purge"),
      giveUp: note("giveUp"),
    });
    return { done, run: () => sweep(given.clock.now() + 1_000) };
  }

  it("sends nothing while the first message may still be on its way, and sends it again when it is late", async () => {
    const given = setUp();
    await given.accept();
    const { run } = sweeper(given);
    await run();
    expect(given.sent).toEqual([]);
    given.clock.pass(90_000);
    await run();
    await run();
    expect(given.sent).toEqual([given.message]);
  });

  it("brings back the work of a worker that died", async () => {
    const given = setUp();
    await given.accept();
    await given.claim();
    given.clock.pass(71_000);
    await sweeper(given).run();
    expect(given.sent).toEqual([given.message]);
    expect(typeof (await given.claim())).toBe("object");
  });

  it("gives work up after it was sent again eight times", async () => {
    const given = setUp();
    await given.accept();
    const { run, done } = sweeper(given);
    for (let minute = 0; minute < 40; minute++) {
      given.clock.pass(60_000);
      if (done.length === 0) await run();
    }
    expect(given.sent).toHaveLength(8);
    expect(done).toEqual(["giveUp"]);
  });

  it("does not let one piece of work that fails hold up the others", async () => {
    const given = setUp();
    const subjects = ["tlr_1", "tlr_2", "tlr_3", "tlr_4", "tlr_5"];
    for (const subjectId of subjects) {
      await given.table.write(acceptWork({ ...given.message, subjectId }, given.clock.now()));
    }
    given.clock.pass(90_000);
    const failing = {
      ...given,
      send: (message: WorkMessage) =>
        message.subjectId === "tlr_2" ? Promise.reject(new Error("queue refused")) : given.send(message),
    };
    await expect(sweeper(failing).run()).rejects.toThrow("could not be swept");
    expect(given.sent.map(({ subjectId }) => subjectId).sort()).toEqual(["tlr_1", "tlr_3", "tlr_4", "tlr_5"]);
  });

  it("tells of a row that nobody can read, after it swept the others, and gives failing work its turn last", async () => {
    const given = setUp();
    await given.accept();
    const row = await given.work.find(given.message);
    if (!row) throw new Error("no work");
    const accepted = given.table.all().find(({ sk }) => sk.startsWith("WORK#"));
    const broken = {
      pk: "USER#x",
      sk: "WORK#x",
      workPk: accepted?.["workPk"],
      workSk: String(accepted?.["workSk"]).replace(/^\d+/, "0".repeat(15)),
    };
    await given.table.write([{ op: "put", item: { ...broken, schema: 9 } }]);
    given.clock.pass(90_000);
    await expect(sweeper(given).run()).rejects.toThrow("could not be swept");
    expect(given.sent).toEqual([given.message]);
    const purge = { ...given.message, kind: "purge" as const };
    await given.table.write(acceptWork(purge, given.clock.now(), { dueMs: 0 }));
    const stuck = makeSweep({
      work: given.work,
      clock: given.clock,
      send: {
        parse: given.send,
        analyse: given.send,
        tailor: given.send,
        letter: given.send,
        score: given.send,
        suggest: given.send,
      },
      hasArrived: () => Promise.resolve(false),
      forget: () => Promise.resolve(),
      purge: () => Promise.reject(new Error("bucket refused")),
      giveUp: () => Promise.resolve(),
    });
    await expect(stuck(given.clock.now() + 1_000)).rejects.toThrow("could not be swept");
    expect((await given.work.find(purge))?.dueAt).toBeGreaterThan(given.clock.now());
  });

  it("waits for an upload, brings one back whose event was lost, and forgets one that never comes", async () => {
    const waiting = setUp();
    await waiting.accept("WAITING");
    const never = sweeper(waiting);
    for (let hour = 0; hour < 25; hour++) {
      waiting.clock.pass(3_600_000);
      if (never.done.length === 0) await never.run();
    }
    expect(waiting.sent).toEqual([]);
    expect(never.done).toEqual(["forget"]);

    const late = setUp();
    await late.accept("WAITING");
    late.clock.pass(120_000);
    await sweeper(late, true).run();
    expect(late.sent).toEqual([late.message]);
  });
});

describe("giving up", () => {
  it("ends open work once, with what the person sees, and leaves ended work alone", async () => {
    const given = setUp();
    await given.accept();
    const shown = { pk: `USER#${given.message.userId}`, sk: "SHOWN" };
    const giveUp = makeGiveUp({
      ...given,
      givenUp: () => Promise.resolve([{ op: "update", key: shown, add: { times: 1 } }]),
    });
    expect(await giveUp(given.message)).toBe("given_up");
    expect(await giveUp(given.message)).toBe("ended");
    expect(await given.table.get(shown)).toEqual({ ...shown, times: 1 });
    expect((await given.work.find(given.message))?.state).toBe("FAILED");
    expect(await given.claim()).toBe("finished");
  });
});
