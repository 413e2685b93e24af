import type { UserId } from "../kernel/ids.ts";
import { makeWorld } from "../../test/world/world.ts";
import { acceptWork, endWork, makeWaking, makeWorkStore, MAX_RUNNING } from "./index.ts";
import type { Claim, WorkMessage } from "./index.ts";

function setUp() {
  const world = makeWorld();
  const work = makeWorkStore(world.table, world.clock);
  const messageOf = (userId: UserId, n: number): WorkMessage => ({
    kind: "tailor",
    userId,
    subjectId: `tlr_${String(n).padStart(4, "0")}`,
    run: 1,
  });
  const accept = async (userId: UserId, n: number): Promise<WorkMessage> => {
    const message = messageOf(userId, n);
    world.clock.pass(1);
    await world.table.write([acceptWork(message, world.clock.now())]);
    return message;
  };
  const claim = async (message: WorkMessage): Promise<Claim | string> => {
    const result = await work.claim(message, world.clock.now() + 60_000, () => []);
    return "claim" in result ? result.claim : result.refused;
  };
  const claimed = async (message: WorkMessage): Promise<Claim> => {
    const result = await claim(message);
    if (typeof result === "string") throw new Error(`not claimed: ${result}`);
    return result;
  };
  return { ...world, work, accept, claim, claimed };
}

describe("work of one user", () => {
  it("runs two at a time; the third is put off and woken when one ends, oldest first", async () => {
    const { ada, accept, claim, claimed, work, table } = setUp();
    const [a, b, c, d] = [
      await accept(ada, 1),
      await accept(ada, 2),
      await accept(ada, 3),
      await accept(ada, 4),
    ];
    const first = await claimed(a);
    await claimed(b);
    expect([await claim(d), await claim(c)]).toEqual(["deferred", "deferred"]);
    await table.write(work.finishing(first, "DONE"));
    expect(await work.deferred(ada, "tailor")).toEqual([c]);
    await claimed(c);
    expect(await work.deferred(ada, "tailor")).toEqual([]);
    expect(await claim(d)).toBe("deferred");
  });

  it("frees the slot of a worker that died, and of work that was cancelled", async () => {
    const { ada, accept, claim, claimed, table, clock } = setUp();
    const [a, b, c] = [await accept(ada, 1), await accept(ada, 2), await accept(ada, 3)];
    await claimed(a);
    const second = await claimed(b);
    await table.write(endWork(second.row, "CANCELLED", clock.now()));
    await claimed(c);
    clock.pass(66_000);
    // the same work again, whose slot it may keep, and the one that took the free slot
    await claimed(a);
    await claimed(c);
    expect(await claim(await accept(ada, 4))).toBe("deferred");
  });

  it("does not count against another user", async () => {
    const { ada, bob, accept, claimed } = setUp();
    for (const n of [1, 2]) await claimed(await accept(ada, n));
    await claimed(await accept(bob, 1));
  });

  it("never runs more than allowed when many messages arrive at the same time", async () => {
    const { ada, accept, claim } = setUp();
    const messages: WorkMessage[] = [];
    for (let n = 0; n < 12; n++) messages.push(await accept(ada, n));
    const results = await Promise.all(messages.map(claim));
    expect(results.filter((result) => typeof result !== "string")).toHaveLength(MAX_RUNNING);
  });

  it("does not hold up a quiet user behind a thousand pieces of another's", async () => {
    const { ada, bob, accept, claim, work, table } = setUp();
    const queue: WorkMessage[] = [];
    for (let n = 0; n < 1000; n++) queue.push(await accept(ada, n));
    const quiet = await accept(bob, 0);
    queue.push(quiet);
    const running: { message: WorkMessage; claim: Claim }[] = [];
    const ended: WorkMessage[] = [];
    const take = async (message: WorkMessage): Promise<void> => {
      const result = await claim(message);
      if (typeof result !== "string") running.push({ message, claim: result });
    };
    let ticks = 0;
    // each tick, everything that runs ends, and the free ones of ten workers take what stands in front
    for (; !ended.includes(quiet); ticks++) {
      for (const { message, claim: held } of running.splice(0)) {
        await table.write(work.finishing(held, "DONE"));
        ended.push(message);
        queue.push(...(await work.deferred(message.userId, "tailor")));
      }
      while (running.length < 10 && queue.length > 0) {
        const [next] = queue.splice(0, 1);
        if (next) await take(next);
      }
    }
    expect(ticks).toBeLessThanOrEqual(2);
    for (let rest = 0; ended.length < 1001 && rest < 1100; rest++) {
      for (const { message, claim: held } of running.splice(0)) {
        await table.write(work.finishing(held, "DONE"));
        ended.push(message);
        for (const next of await work.deferred(message.userId, "tailor")) await take(next);
      }
    }
    expect(new Set(ended.map(({ userId, subjectId }) => `${userId} ${subjectId}`)).size).toBe(1001);
  });
});

describe("waking", () => {
  it("sends what was put off once a slot is free, whatever came of the message, and not before", async () => {
    const { ada, accept, claimed, claim, work, send, sent, table } = setUp();
    const [first] = [await claimed(await accept(ada, 1)), await claimed(await accept(ada, 2))];
    const third = await accept(ada, 3);
    expect(await claim(third)).toBe("deferred");
    const run = makeWaking(() => Promise.resolve("again"), { work, send });
    expect([await run(third, 0), sent]).toEqual(["again", []]);
    await table.write(work.finishing(first, "DONE"));
    expect([await run(third, 0), sent]).toEqual(["again", [third]]);
  });
});
