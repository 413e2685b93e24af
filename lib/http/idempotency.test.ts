import { randomBytes } from "node:crypto";

import fc from "fast-check";

import { makeWorld } from "../../test/world/world.ts";
import { AppError } from "../kernel/errors.ts";
import type { Ids } from "../kernel/ids.ts";
import { makeIdempotencyStore, parseIdempotencyKey } from "./idempotency.ts";
import { anonymousIdempotencyKey, idempotencyKey } from "./keys.ts";

const HOUR = 3600_000;

function setUp() {
  const world = makeWorld();
  const store = makeIdempotencyStore(world.table, world.clock, () => Promise.resolve(Buffer.alloc(32, 1)));
  const key = idempotencyKey(world.ada, "k");
  const begin = (request = "POST a") => store.begin(key, request, world.ids);
  return { ...world, store, key, begin };
}
const idsOf = async (beginning: Promise<{ ids: Ids } | { answer: unknown }>): Promise<string[]> => {
  const begun = await beginning;
  return "ids" in begun ? [begun.ids.ulid(), begun.ids.ulid(), begun.ids.ulid()] : [];
};
const codeOf = async (beginning: Promise<unknown>) =>
  beginning.then(
    () => "begun",
    (error: unknown) => (error instanceof AppError ? `${error.kind} ${error.code}` : String(error)),
  );
const ANSWER = { status: 201, headers: { location: "/v1/things/1" }, body: '{"thing":"é"}' };

describe("idempotency keys", () => {
  it("give the first answer again to the same request, for 24 hours", async () => {
    const { store, key, begin, clock } = setUp();
    await begin();
    await store.finish(key, ANSWER);
    clock.pass(24 * HOUR - 1000);
    expect(await begin()).toEqual({
      answer: { ...ANSWER, headers: { location: "/v1/things/1", "idempotent-replayed": "true" } },
    });
    clock.pass(3000);
    expect(await begin()).toHaveProperty("ids");
  });

  it("keep a refusal, but not one that another execution's effect may have caused", async () => {
    const { store, key, begin, clock, table } = setUp();
    const slow = await begin();
    clock.pass(36_000);
    const taken = await begin();
    if (!("effect" in slow && "effect" in taken)) throw new Error("both begin");
    const refusal = { ...ANSWER, status: 409 };
    await table.write([...taken.effect.writes]);
    const told = await store.refuse(key, refusal, slow.effect);
    expect(told).toMatchObject({ effect: { happened: true } });
    if (!("effect" in told)) return;
    expect(told.ids.ulid()).toBe(slow.ids.ulid());
    // knowing of the effect, it is refused for something else
    expect(await store.refuse(key, refusal, told.effect)).toEqual({ answer: refusal });
    expect(await begin()).toMatchObject({ answer: { status: 409 } });
    expect(await store.refuse(key, ANSWER, told.effect)).toMatchObject({ answer: { status: 409 } });
  });

  it("refuse another request under the same key, running or done", async () => {
    const { store, key, begin } = setUp();
    await begin();
    expect(await codeOf(begin("POST b"))).toBe("unprocessable idempotency_key_reused");
    await store.finish(key, ANSWER);
    expect(await codeOf(begin("POST b"))).toBe("unprocessable idempotency_key_reused");
  });

  it("tell that the first request is still running", async () => {
    const { begin, clock } = setUp();
    await begin();
    clock.pass(34_000);
    expect(await codeOf(begin())).toBe("conflict request_in_progress");
  });

  it("let a repeated request take over from a dead one, with the very same ids", async () => {
    const { begin, clock, ids } = setUp();
    const first = await idsOf(begin());
    expect(new Set(first).size).toBe(3);
    clock.pass(36_000);
    ids.ulid();
    expect(await idsOf(begin())).toEqual(first);
    expect(await codeOf(begin())).toBe("conflict request_in_progress");
  });

  it("are free at once after a release, with the same ids, still bound to the request", async () => {
    const { begin, store, key } = setUp();
    const first = await idsOf(begin());
    await store.release(key);
    expect(await codeOf(begin("POST b"))).toBe("unprocessable idempotency_key_reused");
    expect(await idsOf(begin())).toEqual(first);
  });

  it("let one of many begin, and one of many take over", async () => {
    const { begin, clock } = setUp();
    for (let round = 0; round < 2; round++) {
      const codes = await Promise.all(Array.from({ length: 20 }, () => codeOf(begin())));
      expect(codes.filter((code) => code === "begun")).toHaveLength(1);
      expect(codes.filter((code) => code === "conflict request_in_progress")).toHaveLength(19);
      clock.pass(36_000);
    }
  });

  it("hold an answer of 256 KiB that does not compress; of a larger one they keep the ids", async () => {
    const { begin, store, key } = setUp();
    const first = await idsOf(begin());
    const noise = (bytes: number) => JSON.stringify(randomBytes(bytes).toString("base64"));
    await store.finish(key, { ...ANSWER, body: noise(1024 * 1024) });
    expect(await idsOf(begin())).toEqual(first);
    const fits = noise(192 * 1024);
    await store.finish(key, { ...ANSWER, body: fits });
    expect(await begin()).toMatchObject({ answer: { body: fits } });
  });

  it("keep no request in the clear", async () => {
    const { begin, table } = setUp();
    await begin('{"password":"Correct-Horse"}');
    expect(JSON.stringify(table.all())).not.toContain("Horse");
  });

  it("are one to 128 visible characters", () => {
    for (const good of ["k", "a".repeat(128), "~!#/%"]) expect(parseIdempotencyKey(good)).toBe(good);
    for (const bad of ["", " ", "a b", "a".repeat(129), "é", "a\u0000", "a\n"]) {
      expect(() => parseIdempotencyKey(bad)).toThrow("1 to 128");
    }
  });

  it("have keys of their own, by user, by name, by route of those without an account", () => {
    const { ada, bob } = makeWorld();
    const visible = fc.stringMatching(/^[\x21-\x7e]{1,128}$/);
    fc.assert(
      fc.property(visible, visible, (a, b) => {
        const keys = [idempotencyKey(ada, a), idempotencyKey(bob, a), anonymousIdempotencyKey("POST /a", a)];
        keys.push(anonymousIdempotencyKey("POST /b", a));
        if (a !== b) keys.push(idempotencyKey(ada, b), anonymousIdempotencyKey("POST /a", b));
        expect(new Set(keys.map((key) => JSON.stringify(key))).size).toBe(keys.length);
      }),
    );
  });
});
