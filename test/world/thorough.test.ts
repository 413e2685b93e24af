import { allRoutes } from "../../functions/system/all-routes.ts";
import { isAtRest, startOf, step } from "./driver.ts";
import type { Flow } from "./flow.ts";
import { FLOWS } from "./flows/index.ts";
import { THOROUGH } from "./thorough.ts";
import { QUEUES } from "./wiring.ts";

const flows = THOROUGH.map((name) => {
  const flow = FLOWS.find((one) => one.name === name);
  if (!flow) throw new Error(`no flow ${name}`);
  return flow;
});

/** What happens in a flow when nothing goes wrong: one name for each step. */
async function stepsOf(flow: Flow): Promise<string[]> {
  const names: string[] = [];
  let state = await startOf(flow);
  while (!isAtRest(state, flow)) {
    expect(names.length).toBeLessThan(100);
    const stepped = await step(state, flow, ({ options: [usual] }) => {
      if (!usual) throw new Error(`nothing can happen in ${flow.name}`);
      return usual;
    });
    state = stepped.state;
    names.push(stepped.trace[0]?.replace(/^\S+ /, "") ?? "");
  }
  return names;
}

describe("the flows that are gone through with two faults and a jump together", () => {
  it("are named once", () => {
    expect(new Set(THOROUGH).size).toBe(THOROUGH.length);
  });

  it("ask every route that makes something, after what happens before them", () => {
    const creating = allRoutes
      .filter(
        ({ method, idempotent, access }) => method !== "GET" && idempotent === true && access !== "public",
      )
      .map(({ method, path }) => `${method} ${path}`);
    const asked = new Set(
      flows.flatMap(({ clients, meanwhile = [] }) =>
        [...clients, ...meanwhile].flatMap(({ acts }) =>
          acts.flatMap((act) => (act.do === "request" ? [act.route] : [])),
        ),
      ),
    );
    expect(creating.filter((route) => !asked.has(route))).toEqual([]);
    expect(creating.length).toBeGreaterThan(15);
  });

  it("run every worker, the dead letters and the sweeper", async () => {
    const names = new Set<string>();
    for (const flow of flows) for (const name of await stepsOf(flow)) names.add(name);
    const wanted = [...QUEUES.map((queue) => `deliver ${queue}`), "deliver dead letters", "sweep"];
    expect(wanted.filter((name) => !names.has(name))).toEqual([]);
  });
});
