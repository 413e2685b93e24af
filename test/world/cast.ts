import { USERS } from "./actors.ts";
import type { Act, Flow } from "./flow.ts";
import { FLOWS } from "./flows/index.ts";

/** One flow in a cast, and whose it is. */
type Part = { flow: Flow; user: number };

/** Flows that go together with others: no engine breaks for all of them, and nobody is signed out. */
const CASTABLE: readonly Flow[] = FLOWS.filter(
  ({ engines, clients, meanwhile = [] }) =>
    engines?.breaks === undefined &&
    ![...clients, ...meanwhile].some(({ acts }) =>
      acts.some((act) => act.do === "request" && act.route === "POST /v1/auth/logout"),
    ),
);

/** Others may have deleted, finished or replaced what a request is about. */
const TAKEN = [404, 409];

/** Acts of a flow as those of one part among several: what it names and its keys are its own, and so are its postings. */
function ownActs(acts: readonly Act[], tag: string, user: string): Act[] {
  return acts.map((act): Act => {
    switch (act.do) {
      case "request": {
        const { route, accept = [], key, save = {}, ...rest } = act;
        return {
          ...renamed(rest, tag, user),
          route,
          accept: [...accept, ...TAKEN],
          save: Object.fromEntries(Object.entries(save).map(([name, path]) => [`${tag}_${name}`, path])),
          ...(key !== undefined && { key: `${tag}-${key}` }),
        };
      }
      default:
        return renamed(act, tag, user);
    }
  });
}

function renamed<T>(value: T, tag: string, user: string): T {
  const text = JSON.stringify(value, (member, inner: unknown) =>
    member === "description" && typeof inner === "string" ? `${inner}\n- Part ${tag}` : inner,
  );
  return JSON.parse(
    text.replaceAll(/\{(\w+)\}/g, (_, name: string) => `{${tag}_${name}}`).replaceAll(USERS[0], user),
  ) as T;
}

/** What happened before everything had come to rest for the last time, and since then. */
function atLastRest(acts: readonly Act[]): [head: readonly Act[], tail: readonly Act[]] {
  const at = acts.findLastIndex((act) => act.do === "rest") + 1;
  return [acts.slice(0, at), acts.slice(at)];
}

const nameOf = (parts: readonly Part[]) =>
  parts.map(({ flow, user }) => `${flow.name} (person ${user + 1})`).join(" + ");

/** Several flows as one: of several people, or several of one person. What each expects for itself is not looked at; all other invariants are. */
function castOf(parts: readonly Part[]): Flow {
  const own = parts.map(({ flow, user }, i) => {
    const acts = (some: readonly Act[]) => ownActs(some, `p${i}`, USERS[user] ?? USERS[0]);
    const [head, tail] = atLastRest(flow.before ?? []);
    return {
      heads: { user, acts: acts(head) },
      tails: { user, acts: acts(tail) },
      clients: flow.clients.map((client) => ({ user, acts: acts(client.acts) })),
      meanwhile: (flow.meanwhile ?? []).map(({ name, acts: what }) => ({
        name: `${name} (${i + 1})`,
        user,
        acts: acts(what),
      })),
    };
  });
  return {
    name: nameOf(parts),
    befores: [...own.map(({ heads }) => heads), ...own.map(({ tails }) => tails)],
    clients: own.flatMap(({ clients }) => clients),
    meanwhile: own.flatMap(({ meanwhile }) => meanwhile),
    ...(parts.some(({ flow }) => flow.engines?.model) && { engines: { model: true } }),
    // one question for each part that asks the same
    extraCalls: parts.reduce((sum, { flow }) => sum + (flow.extraCalls ?? 0), parts.length - 1),
  };
}

const PART = /^(.*) \(person (\d)\)$/;

/** The flow, or the cast, of a name. */
export function flowNamed(name: string): Flow | undefined {
  const single = FLOWS.find((flow) => flow.name === name);
  if (single) return single;
  const parts = name.split(" + ").flatMap((part): Part[] => {
    const [, of = "", person = "1"] = PART.exec(part) ?? [];
    const flow = FLOWS.find((one) => one.name === of);
    return flow ? [{ flow, user: Number(person) - 1 }] : [];
  });
  return parts.length > 1 && nameOf(parts) === name ? castOf(parts) : undefined;
}

/** A cast of two or three parts, of one to three people; and now and then a single flow, with what it expects. */
export function drawnCast(random: () => number): Flow {
  const oneOf = <T>(all: readonly T[], otherwise: T): T =>
    all[Math.floor(random() * all.length)] ?? otherwise;
  const [first] = FLOWS;
  if (!first) throw new Error("no flows");
  if (random() < 0.1) return oneOf(FLOWS, first);
  const count = random() < 0.8 ? 2 : 3;
  return castOf(
    Array.from({ length: count }, () => ({
      flow: oneOf(CASTABLE, first),
      user: Math.floor(random() * USERS.length),
    })),
  );
}
