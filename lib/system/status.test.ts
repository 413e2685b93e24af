import { makeWorld } from "../../test/world/world.ts";
import { makeReadStatus } from "./status.ts";
import type { Engines, Probes } from "./status.ts";

const answers = () => Promise.resolve();
const WELL: Probes = {
  table: answers,
  bucket: answers,
  userPool: answers,
  queues: { parse: () => Promise.resolve({ depth: 2, deadLetterDepth: 1 }) },
};

/** The status with these probes and engines, and what was said of dependencies that do not answer. */
async function look(probes: Partial<Probes> = {}, engines: Engines = { first: "rules-1" }) {
  const said: [string, unknown][] = [];
  const { clock } = makeWorld();
  const read = makeReadStatus({
    probes: { ...WELL, ...probes },
    clock,
    engines,
    report: (dependency, error) => said.push([dependency, error]),
  });
  return { status: await read(), said };
}

describe("the status", () => {
  it("shows every dependency and the depths of the queues", async () => {
    const ok = { status: "ok", latencyMs: 0 };
    expect(await look()).toEqual({
      said: [],
      status: {
        status: "ok",
        dependencies: {
          table: ok,
          bucket: ok,
          userPool: ok,
          queues: ok,
          model: { ...ok, engine: "rules-1" },
        },
        queues: { parse: { ...ok, depth: 2, deadLetterDepth: 1 } },
      },
    });
  });

  it.each(["table", "bucket", "userPool"] as const)(
    "tells that the %s does not answer, and logs why",
    async (name) => {
      const error = new Error("connect ECONNREFUSED");
      const { status, said } = await look({ [name]: () => Promise.reject(error) });
      expect(status).toMatchObject({
        status: "degraded",
        dependencies: { [name]: { status: "unavailable" } },
      });
      expect(said).toEqual([[name, error]]);
    },
  );

  it("tells of a queue that does not answer, beside the others", async () => {
    const error = new Error("no such queue");
    const { status, said } = await look({ queues: { ...WELL.queues, tailor: () => Promise.reject(error) } });
    expect(status).toMatchObject({
      status: "degraded",
      dependencies: { queues: { status: "unavailable" } },
      queues: { parse: { status: "ok", depth: 2 }, tailor: { status: "unavailable", depth: 0 } },
    });
    expect(said).toEqual([["queue tailor", error]]);
  });

  it("names the models that are configured, and does not claim to have asked them", async () => {
    const { status } = await look({}, { first: "bedrock:a", second: "bedrock:b" });
    expect(status.status).toBe("ok");
    expect(status.dependencies.model).toEqual({
      status: "unchecked",
      latencyMs: 0,
      engine: "bedrock:a",
      secondEngine: "bedrock:b",
    });
  });
});
