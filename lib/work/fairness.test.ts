import type { UserId } from "../kernel/ids.ts";
import { makeWorld } from "../../test/world/world.ts";
import { acceptWork, endWork, makeWaking, makeWorkStore, MAX_RUNNING } from "./index.ts";
import type { Claim, WorkKind, WorkMessage } from "./index.ts";

function setUp(kind: WorkKind = "tailor") {
  const world = makeWorld();
  const work = makeWorkStore(world.table, world.clock);
  const accept = async (userId: UserId, n: number, of: WorkKind = kind): Promise<WorkMessage> => {
    const message = { kind: of, userId, subjectId: `tlr_${String(n).padStart(4, "0")}`, run: 1 };
    world.clock.pass(1);
    await world.table.write(acceptWork(message, world.clock.now()));
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
    const { ada, accept, claim, claimed, work } = setUp();
    const [a, b, c, d] = [
      await accept(ada, 1),
      await accept(ada, 2),
      await accept(ada, 3),
      await accept(ada, 4),
    ];
    const first = await claimed(a);
    await claimed(b);
    expect([await claim(d), await claim(c)]).toEqual(["deferred", "deferred"]);
    await work.end(first, "DONE", []);
    expect(await work.takeDeferred(ada, "tailor")).toEqual([c]);
    await claimed(c);
    expect(await work.takeDeferred(ada, "tailor")).toEqual([]);
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

  it("of the kinds that are made shares two places; reading postings has two of its own, reading files any number", async () => {
    const { ada, accept, claim, claimed, work } = setUp();
    const tailoring = await claimed(await accept(ada, 1, "tailor"));
    await claimed(await accept(ada, 2, "score"));
    for (const kind of ["tailor", "letter", "score", "suggest"] as const)
      expect(await claim(await accept(ada, 3, kind))).toBe("deferred");
    for (let n = 4; n < 8; n++) await claimed(await accept(ada, n, "parse"));
    const reading = await claimed(await accept(ada, 4, "analyse"));
    await claimed(await accept(ada, 5, "analyse"));
    expect(await claim(await accept(ada, 6, "analyse"))).toBe("deferred");
    await work.end(tailoring, "DONE", []);
    expect(await work.takeDeferred(ada, "analyse")).toEqual([]);
    expect(await work.takeDeferred(ada, "letter")).toHaveLength(1);
    await work.end(reading, "DONE", []);
    expect(await work.takeDeferred(ada, "analyse")).toHaveLength(1);
  });

  it("that the sweeper does itself waits for nothing", async () => {
    const { ada, accept, claimed } = setUp("purge");
    for (let n = 0; n < 5; n++) await claimed(await accept(ada, n));
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

  it.each<[WorkKind, number]>([
    ["tailor", 1_000],
    ["letter", 50],
    ["score", 50],
    ["suggest", 50],
    ["analyse", 200],
  ])("of kind %s does not hold up a quiet user behind %i pieces of another's", async (kind, many) => {
    const { ada, bob, accept, claim, work } = setUp(kind);
    const queue: WorkMessage[] = [];
    for (let n = 0; n < many; n++) queue.push(await accept(ada, n));
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
        await work.end(held, "DONE", []);
        ended.push(message);
        queue.push(...(await work.takeDeferred(message.userId, kind)));
      }
      while (running.length < 10 && queue.length > 0) {
        const [next] = queue.splice(0, 1);
        if (next) await take(next);
      }
    }
    expect(ticks).toBeLessThanOrEqual(2);
    for (let rest = 0; ended.length <= many && rest < many + 100; rest++) {
      for (const { message, claim: held } of running.splice(0)) {
        await work.end(held, "DONE", []);
        ended.push(message);
        for (const next of await work.takeDeferred(message.userId, kind)) await take(next);
      }
    }
    expect(new Set(ended.map(({ userId, subjectId }) => `${userId} ${subjectId}`)).size).toBe(many + 1);
  });
});

describe("waking", () => {
  it("sends what was put off once a slot is free, whatever came of the message, and not before", async () => {
    const { ada, accept, claimed, claim, work, send, sent } = setUp();
    const [first] = [await claimed(await accept(ada, 1)), await claimed(await accept(ada, 2))];
    const third = await accept(ada, 3);
    expect(await claim(third)).toBe("deferred");
    const run = makeWaking(() => Promise.resolve("again"), { work, send });
    expect([await run(third, 0), sent]).toEqual(["again", []]);
    await work.end(first, "DONE", []);
    expect([await run(third, 0), sent]).toEqual(["again", [third]]);
  });

  it("hands each piece out once, to one of those who look at the same time, and again only when it was put off again", async () => {
    const { ada, accept, claimed, claim, work } = setUp();
    const [first, second] = [await claimed(await accept(ada, 1)), await claimed(await accept(ada, 2))];
    const third = await accept(ada, 3);
    const waiting = [third, await accept(ada, 4), await accept(ada, 5)];
    for (const message of waiting) expect(await claim(message)).toBe("deferred");
    await work.end(first, "DONE", []);
    await work.end(second, "DONE", []);
    const looks = Array.from({ length: 2 }, () => work.takeDeferred(ada, "tailor"));
    expect((await Promise.all(looks)).flat()).toEqual(waiting.slice(0, 2));
    for (const n of [6, 7]) await claimed(await accept(ada, n));
    expect(await claim(third)).toBe("deferred");
    expect(await work.takeDeferred(ada, "tailor")).toEqual([]);
  });

  it.each([2, 10, 50])(
    "of a flood that %i workers take at once ends all of it, two at a time, with few messages more than there is work",
    async (workers) => {
      const { ada, accept, claim, work, sent, send } = setUp("analyse");
      const many = 100;
      for (let n = 0; n < many; n++) await send(await accept(ada, n));
      const ended = new Set<string>();
      let [handled, running, most] = [0, 0, 0];
      const run = makeWaking(
        async (message) => {
          const result = await claim(message);
          if (typeof result === "string") return result === "leased" ? "again" : "done";
          most = Math.max(most, ++running);
          for (let step = 0; step < 10; step++) await work.find(message);
          running--;
          await work.end(result, "DONE", []);
          ended.add(message.subjectId);
          return "done";
        },
        { work, send },
      );
      // a message that is refused as leased does not come back here: it would come after minutes
      const worker = async (): Promise<void> => {
        for (let next = sent.shift(); next && handled < 50 * many; next = sent.shift()) {
          handled++;
          await run(next, 0);
        }
      };
      while (sent.length > 0 && handled < 50 * many)
        await Promise.all(Array.from({ length: workers }, worker));
      expect({ ended: ended.size, most }).toEqual({ ended: many, most: MAX_RUNNING });
      expect(handled).toBeLessThan(4 * many);
    },
  );
});
