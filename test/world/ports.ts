import type { Clock } from "../../lib/kernel/clock.ts";
import { ulidOf } from "../../lib/kernel/ids.ts";
import type { Ids } from "../../lib/kernel/ids.ts";
import type { Objects } from "../../lib/kernel/objects.ts";
import type { Item, Table } from "../../lib/kernel/table.ts";
import type { SendWork } from "../../lib/work/index.ts";
import type { ModelUsage } from "../../lib/model/index.ts";
import { SAID } from "./model.ts";
import { bill } from "./state.ts";
import type { WorldState } from "./state.ts";
import type { Actor, StepRun } from "./step-run.ts";

/** @param breaks how often the engine breaks before it works */
type Ask = <T>(engine: string, subject: string, answer: () => Promise<T>, breaks: number) => Promise<T>;

/** Everything one process can reach, under the project's own ports. */
export type Ports = {
  table: Table;
  objects: Objects;
  clock: Clock;
  ids: Ids;
  sender: (queue: string) => SendWork;
  /** A call of an engine: counted by what it is asked for, and another point at which a process can die. */
  ask: Ask;
  /** The same of a model: what it says costs, and there are more ways in which it says nothing. */
  askModel: Ask;
  /** A question to a model by its own port. @param answer is told how often this was asked */
  askAs: <T>(
    engine: string,
    subject: string,
    answer: (nth: number) => T,
  ) => Promise<T & { usage: ModelUsage }>;
  /** A call to somebody who keeps no part of this world: it works or fails. */
  outside: (label: string) => Promise<void>;
};

/** The ports of one process; each call is a point of the schedule. */
export function portsOf(run: StepRun, actor: Actor): Ports {
  const { state } = run;
  const ids: Ids = {
    ulid: () => actor.tell(ulidOf(state.now, Buffer.from(String(state.idCount++).padStart(10, "0")))),
  };
  return {
    table: tableOf(run, actor),
    objects: objectsOf(run, actor),
    clock: {
      now: () => {
        actor.sawClock = true;
        return actor.tell(state.now);
      },
    },
    ids,
    sender: (queue) => (message) =>
      run.change(actor, `send ${queue}`, { kind: "send", queue, body: JSON.stringify(message) }),
    ask: (engine, subject, answer, breaks) =>
      run.look(actor, `ask ${engine}`, {
        kind: "ask",
        perform: () => {
          count(state.asked, `${engine} ${subject}`);
          return working(state, engine, breaks, answer);
        },
      }),
    askModel: (engine, subject, answer, breaks) =>
      run.look(actor, `ask ${engine}`, {
        kind: "model",
        perform: async () => {
          count(state.asked, `${engine} ${subject}`);
          const said = await working(state, engine, breaks, answer);
          bill(state, engine, SAID);
          return { ...said, engine: "bedrock:simulated", usage: SAID, calls: 1 };
        },
      }),
    askAs: (engine, subject, answer) =>
      run.look(actor, `ask ${engine}`, {
        kind: "model",
        perform: () => {
          const said = answer(count(state.asked, `${engine} ${subject}`));
          bill(state, engine, SAID);
          return Promise.resolve({ ...said, usage: SAID });
        },
      }),
    outside: (label) => run.look(actor, label, { kind: "read", perform: () => Promise.resolve() }),
  };
}

function count(counts: Map<string, number>, name: string): number {
  const times = (counts.get(name) ?? 0) + 1;
  counts.set(name, times);
  return times;
}

async function working<T>(
  state: WorldState,
  engine: string,
  breaks: number,
  answer: () => Promise<T>,
): Promise<T> {
  if (breaks > 0 && count(state.broke, engine) <= breaks) throw new Error(`the ${engine} engine breaks`);
  return answer();
}

function tableOf(run: StepRun, actor: Actor): Table {
  const { table } = run.state;
  const read = <T>(label: string, perform: () => Promise<T>) =>
    run.look(actor, label, { kind: "read", perform });
  return {
    get: (key) => read("get", () => table.get(key)),
    getMany: (keys) => read("getMany", () => table.getMany(keys)),
    query: (query) => read("query", () => table.query(query)),
    queryDue: (query) =>
      run.look(actor, "queryDue", {
        kind: "read",
        perform: () => table.queryDue(query),
        stale: async () => laggingDue(run.state, await table.queryDue({ ...query, limit: 1_000 }), query),
      }),
    write: (writes) => run.change(actor, "write", { kind: "write", writes }),
  };
}

/** What an index shows that has not seen the last change of any row. */
function laggingDue(
  state: WorldState,
  current: Item[],
  query: { workPk: string; upTo: string; limit: number },
): Item[] {
  const rows = new Map(current.map((item) => [`${item.pk} ${item.sk}`, item]));
  for (const [key, item] of state.lagging) {
    const due = item?.["workPk"] === query.workPk && String(item["workSk"]) <= query.upTo;
    if (item && due) rows.set(key, item);
    else rows.delete(key);
  }
  return [...rows.values()]
    .sort((a, b) => (String(a["workSk"]) < String(b["workSk"]) ? -1 : 1))
    .slice(0, query.limit);
}

/** A form with which a file can be posted for some time. */
export function sign(state: WorldState, key: string, seconds: number): void {
  state.forms.set(key, Math.max(state.forms.get(key) ?? 0, state.now + seconds * 1000));
}

function objectsOf(run: StepRun, actor: Actor): Objects {
  const { state } = run;
  const read = <T>(label: string, value: () => T) =>
    run.look(actor, label, { kind: "read", perform: () => Promise.resolve(value()) });
  return {
    put: (key, bytes, contentType) => run.change(actor, "put", { kind: "put", key, bytes, contentType }),
    get: (key, version) =>
      read("object", () => {
        const versions = state.objects.get(key);
        return version === undefined ? versions?.at(-1) : versions?.find((one) => one.version === version);
      }),
    head: (key) =>
      read("head", () => {
        const object = state.objects.get(key)?.at(-1);
        return object && { sizeBytes: object.bytes.byteLength };
      }),
    removeAll: (prefix) => run.change(actor, "removeAll", { kind: "removeAll", prefix }),
    // signing a URL or a form needs no call
    downloadUrl: (key) => Promise.resolve(`memory:${key}`),
    uploadForm: (key, { contentType, seconds }) => {
      sign(state, key, seconds);
      return Promise.resolve({ url: "memory:", fields: { key, "Content-Type": contentType } });
    },
  };
}
