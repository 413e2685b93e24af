import type { Clock } from "../../lib/kernel/clock.ts";
import { ulidOf } from "../../lib/kernel/ids.ts";
import type { Ids } from "../../lib/kernel/ids.ts";
import type { Objects, StoredObject } from "../../lib/kernel/objects.ts";
import type { DueQuery, Item, QueryPage, Table } from "../../lib/kernel/table.ts";
import type { ModelUsage } from "../../lib/model/index.ts";
import { only } from "../../lib/platform/table/memory-table.ts";
import { copyOf } from "../../lib/platform/table/rows.ts";
import type { Row } from "../../lib/platform/table/rows.ts";
import type { SendWork } from "../../lib/work/index.ts";
import { SAID } from "./model.ts";
import type { Line, Told } from "./process.ts";
import { bill, counted, sign } from "./state.ts";
import type { Effect, WorldState } from "./state.ts";
import { DONE } from "./told.ts";

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

const broken = (what: string): Told => ({ key: `broken ${what}`, fail: () => new Error(what) });

/** The ports of one process; each call but those for the time, an id and a signature is a point of the schedule. */
export function portsOf(line: Line): Ports {
  return {
    table: tableOf(line),
    objects: objectsOf(line),
    clock: {
      now: () =>
        line.sense({
          kind: "sense",
          label: "now",
          isClock: true,
          perform: ({ now }) => ({ key: String(now), give: () => now }),
        }),
    },
    ids: { ulid: () => line.sense({ kind: "sense", label: "ulid", perform: nextId }) },
    sender: (queue) => (message) =>
      change(line, `send ${queue}`, { kind: "send", queue, body: JSON.stringify(message) }),
    ...enginesOf(line),
    outside: (label) => line.ask({ kind: "read", label, perform: () => DONE }),
  };
}

function nextId(world: WorldState): Told {
  const id = ulidOf(world.now, Buffer.from(String(world.idCount++).padStart(10, "0")));
  return { key: id, give: () => id };
}

function enginesOf(line: Line): Pick<Ports, "ask" | "askModel" | "askAs"> {
  /** What an engine says depends on the question alone; it is worked out with the first schedule that hears it. */
  const working = async (
    engine: string,
    subject: string,
    answer: () => Promise<unknown>,
    breaks: number,
    said: (world: WorldState, value: unknown) => Told,
  ) => {
    const outcome = await answer().then(
      (value) => ({ value }),
      (error: unknown) => ({ error: error instanceof Error ? error : new Error(String(error)) }),
    );
    return (world: WorldState): Told => {
      world.asked = counted(world.asked, `${engine} ${subject}`);
      if (breaks > 0) {
        world.broke = counted(world.broke, engine);
        if ((world.broke.get(engine) ?? 0) <= breaks) return broken(`the ${engine} engine breaks`);
      }
      const { error } = { error: undefined, ...outcome };
      if (error) return { key: `failed ${String(error)}`, fail: () => error };
      return said(world, "value" in outcome ? outcome.value : undefined);
    };
  };
  return {
    ask: async (engine, subject, answer, breaks) => {
      const perform = await working(engine, subject, answer, breaks, (_, value) => ({
        key: "said",
        give: () => structuredClone(value),
      }));
      return line.ask({ kind: "ask", label: `ask ${engine}`, perform });
    },
    askModel: async (engine, subject, answer, breaks) => {
      const perform = await working(engine, subject, answer, breaks, (world, value) => {
        bill(world, engine, SAID);
        const whole = { ...(value as object), engine: "bedrock:simulated", usage: SAID, calls: 1 };
        return { key: "said", give: () => structuredClone(whole) };
      });
      return line.ask({ kind: "model", label: `ask ${engine}`, perform });
    },
    askAs: (engine, subject, answer) =>
      line.ask({
        kind: "model",
        label: `ask ${engine}`,
        perform: (world) => {
          const what = `${engine} ${subject}`;
          world.asked = counted(world.asked, what);
          const nth = world.asked.get(what) ?? 1;
          bill(world, engine, SAID);
          return { key: `said ${nth}`, give: () => ({ ...structuredClone(answer(nth)), usage: SAID }) };
        },
      }),
  };
}

const change = (line: Line, label: string, effect: Effect): Promise<void> =>
  line.ask({ kind: "change", label, effect });

const rowsTold = (rows: readonly (Row | undefined)[], give: () => unknown): Told => ({
  key: rows.map((row) => row?.id ?? 0).join(),
  give,
});

function tableOf(line: Line): Table {
  const read = <T>(label: string, perform: (world: WorldState) => Told) =>
    line.ask<T>({ kind: "read", label, perform });
  const itemsOf = (rows: readonly Row[]): Told => rowsTold(rows, () => rows.map(copyOf));
  return {
    get: ({ pk, sk }) =>
      read("get", ({ table }) => {
        const row = table.find({ pk, sk });
        return rowsTold([row], () => row && copyOf(row));
      }),
    getMany: (keys) => {
      const wanted = keys.map(({ pk, sk }) => ({ pk, sk }));
      return read("getMany", ({ table }) => {
        const rows = table.findMany(wanted);
        return rowsTold(rows, () => rows.map((row) => row && copyOf(row)));
      });
    },
    query: (query) => {
      const wanted = { ...query };
      return read("query", ({ table }) => {
        const { rows, more } = table.query(wanted);
        const page = (): QueryPage => ({ items: rows.map((row) => only(copyOf(row), wanted.fields)), more });
        const told = rowsTold(rows, page);
        return more ? { ...told, key: `${told.key} and more` } : told;
      });
    },
    queryDue: (query) => {
      const wanted = { ...query };
      return line.ask<Item[]>({
        kind: "read",
        label: "queryDue",
        perform: ({ table }) => itemsOf(table.queryDue(wanted)),
        stale: (world) => itemsOf(laggingDue(world, wanted)),
      });
    },
    write: (writes) => change(line, "write", { kind: "write", writes }),
  };
}

/** What an index shows that has not seen the last change of any row. */
function laggingDue({ table, lagging }: WorldState, query: DueQuery): Row[] {
  const rows = new Map(table.queryDue({ ...query, limit: 1_000 }).map((row) => [row.name, row]));
  for (const [name, row] of lagging) {
    const due = row?.item["workPk"] === query.workPk && String(row.item["workSk"]) <= query.upTo;
    if (row && due) rows.set(name, row);
    else rows.delete(name);
  }
  return [...rows.values()]
    .sort((a, b) => (String(a.item["workSk"]) < String(b.item["workSk"]) ? -1 : 1))
    .slice(0, query.limit);
}

function objectsOf(line: Line): Objects {
  const read = <T>(label: string, perform: (world: WorldState) => Told) =>
    line.ask<T>({ kind: "read", label, perform });
  return {
    put: (key, bytes, contentType) => change(line, "put", { kind: "put", key, bytes, contentType }),
    get: (key, version) =>
      read("object", ({ objects }) => {
        const versions = objects.get(key);
        const found =
          version === undefined ? versions?.at(-1) : versions?.find((one) => one.version === version);
        const copy = (): StoredObject | undefined =>
          found && { bytes: found.bytes.slice(), contentType: found.contentType, version: found.version };
        return { key: found ? `${found.version} ${found.digest} ${found.contentType}` : "none", give: copy };
      }),
    head: (key) =>
      read("head", ({ objects }) => {
        const sizeBytes = objects.get(key)?.at(-1)?.bytes.byteLength;
        return {
          key: String(sizeBytes),
          give: () => (sizeBytes === undefined ? undefined : { sizeBytes }),
        };
      }),
    removeAll: (prefix) => change(line, "removeAll", { kind: "removeAll", prefix }),
    // signing a URL or a form needs no call
    downloadUrl: (key) => Promise.resolve(`memory:${key}`),
    uploadForm: (key, { contentType, seconds }) => {
      line.sense({
        kind: "sense",
        label: "sign",
        perform: (world) => {
          sign(world, key, seconds);
          return DONE;
        },
      });
      return Promise.resolve({ url: "memory:", fields: { key, "Content-Type": contentType } });
    },
  };
}
