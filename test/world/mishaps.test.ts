import { FLOWS } from "./flows/index.ts";
import { replay } from "./schedule.ts";

/** What was asked of the engine of a flow in one schedule, and what was found wrong. */
async function asks(name: string, engine: string, first: { at: string; take: string }[]) {
  const flow = FLOWS.find((one) => one.name === name);
  if (!flow) throw new Error(`no flow ${name}`);
  const { found, trace } = await replay(flow, [first]);
  for (const { at, take } of first)
    expect(trace).toContain(`${at.replace(/ again \d+$/, "")}: ${take.toUpperCase()}`);
  return { found, asked: trace.filter((line) => line.includes(` ask ${engine} `)).length };
}

describe("calls of an engine", () => {
  const scored = "an interview is scored, and deleted meanwhile";

  it("are one, whoever is handed the message as well", async () => {
    const second = [{ at: "score write 1", take: "overtaken by a second delivery" }];
    expect(await asks(scored, "score", second)).toEqual({ found: [], asked: 1 });
  });

  it("may be three when one jump takes the leases of two: the first one's, and the one claimed by a deadline from before it", async () => {
    const schedule = [
      { at: "score get 3", take: "overtaken by a second delivery" },
      { at: "score~2 get 1", take: "clock jumps" },
      { at: "score~2 write 2", take: "stall" },
      { at: "score get 3 again 2", take: "overtaken by sweep" },
    ];
    expect(await asks(scored, "score", schedule)).toEqual({ found: [], asked: 3 });
  });
});
