import { bury, deliver, postFile, receive, request, sweep, USERS } from "./actors.ts";
import { fault, jump } from "./choices.ts";
import type { Chooser, Option } from "./choices.ts";
import type { Act, Flow, RequestSpec } from "./flow.ts";
import { sign } from "./ports.ts";
import { enqueue, WorldState } from "./state.ts";
import type { Heard, Message } from "./state.ts";
import { JUMP_MS, rival, StepRun } from "./step-run.ts";
import type { Actor, Rival } from "./step-run.ts";
import { QUEUES } from "./wiring.ts";
import type { QueueName } from "./wiring.ts";

const START = Date.parse("2026-11-21T08:00:00.000Z");
const RETRY_MS = 3_000;
const FORM_SECONDS = 15 * 60;
/** Past the lease of a request whose process died. */
const IN_PROGRESS_MS = 36_000;
const MAX_TRIES = 9;
/** Messages handed to one invocation. */
const BATCH = 5;

/** What one step did: the world after it, and how it went for people to read. */
export type Stepped = { state: WorldState; trace: string[]; wasted: boolean };

type Client = { user: string; acts: readonly Act[]; name: string; begun: boolean };

function clientsOf(flow: Flow): Client[] {
  return [
    ...flow.clients.map(({ user = 0, acts }, i) => ({
      user: USERS[user] ?? USERS[0],
      acts,
      name: `client ${i + 1}`,
      begun: true,
    })),
    ...(flow.meanwhile ?? []).map(({ name, acts }) => ({ user: USERS[0], acts, name, begun: false })),
  ];
}

/** The world at the start of a flow: what happened before it, without faults. */
export async function startOf(flow: Flow): Promise<WorldState> {
  let state = new WorldState(START);
  if (flow.before) {
    const before: Flow = {
      name: `${flow.name}, before`,
      clients: [{ acts: flow.before }],
      ...(flow.engines && { engines: flow.engines }),
    };
    state.clients = [{ at: 0, tries: 0, retryAt: 0 }];
    for (let steps = 0; (state.clients[0]?.at ?? 0) < flow.before.length; steps++) {
      if (steps > 100) throw new Error(`${flow.name}: what happened before does not come to rest`);
      state = (await step(state, before, ({ options }) => options[0] ?? jump("none"))).state;
    }
    if (state.violations.length > 0) throw new Error(`${flow.name}, before: ${state.violations.join("; ")}`);
    state.asked.clear();
    state.heard.clear();
  }
  state.clients = clientsOf(flow).map(({ begun }) => ({ at: begun ? 0 : -1, tries: 0, retryAt: 0 }));
  return state;
}

const messagesOf = (state: WorldState): Message[] =>
  [...state.queues.values(), ...state.dead.values()].flat();

const dueTimes = (state: WorldState): number[] => [...state.due.values()];

const isIdle = (state: WorldState): boolean =>
  messagesOf(state).length === 0 && state.late.length === 0 && dueTimes(state).length === 0;

/** Nothing is on its way and nobody has anything to do. */
export function isAtRest(state: WorldState, flow: Flow): boolean {
  const done = clientsOf(flow).every(({ acts }, i) => {
    const at = state.clients[i]?.at ?? -1;
    return at === -1 || at >= acts.length;
  });
  return done && isIdle(state);
}

type Move = { name: string; go: (run: StepRun) => Promise<void> };

/** Runs one step on a fork of the world: the chooser says which, and what goes wrong in it. */
export async function step(from: WorldState, flow: Flow, choose: Chooser): Promise<Stepped> {
  const state = from.fork();
  const run = new StepRun(state, choose);
  const moves = movesOf(state, flow);
  const others: Option[] = [
    ...moves.slice(1).map(({ name }) => fault(name)),
    ...(state.late.length > 0 || messagesOf(state).length > 0 || dueTimes(state).length > 0
      ? [jump("clock jumps")]
      : []),
  ];
  const [first] = moves;
  if (!first) throw new Error(`${flow.name}: nothing can happen`);
  const taken = choose({ at: "step", options: [{ name: first.name, faults: 0, jumps: 0 }, ...others] }).name;
  run.trace.push(`${new Date(state.now).toISOString()} ${taken}`);
  if (taken === "clock jumps") {
    state.harmed += 1;
    state.now += JUMP_MS;
  } else await (moves.find(({ name }) => name === taken) ?? first).go(run);
  await run.finish();
  return { state, trace: run.trace, wasted: run.wasted };
}

/** What can happen next; the first is what does in a world without faults. */
function movesOf(state: WorldState, flow: Flow): Move[] {
  const clients = clientsOf(flow);
  const ready = clients.flatMap((client, i) => clientMove(state, flow, client, i) ?? []);
  const deliveries = [...QUEUES, "dead letters" as const].flatMap(
    (queue) => deliveryMove(state, flow, queue) ?? [],
  );
  const due = dueTimes(state).some((at) => at <= state.now);
  const sweeping: Move = { name: "sweep", go: (run) => ended(sweep(run, rivalsOf(run, flow))) };
  const doubles = QUEUES.flatMap((queue) => doubleMove(state, queue) ?? []);
  const starting = clients.flatMap((client, i) =>
    state.clients[i]?.at === -1
      ? [{ name: client.name, go: (run: StepRun) => begin(run, flow, client, i) }]
      : [],
  );
  const ordinary = [...ready, ...deliveries, ...(due ? [sweeping] : [])];
  const next = ordinary.length > 0 ? ordinary : [waitMove(state, flow)];
  return [...next, ...doubles, ...starting, ...(due ? [] : [sweeping])];
}

const ended = (actor: Actor): Promise<void> => actor.ended;

async function begin(run: StepRun, flow: Flow, client: Client, index: number): Promise<void> {
  const own = run.state.clients[index];
  if (own) own.at = 0;
  await clientMove(run.state, flow, client, index)?.go(run);
}

function clientMove(state: WorldState, flow: Flow, client: Client, index: number): Move | undefined {
  const own = state.clients[index];
  const act = own && client.acts[own.at];
  if (!own || !act || own.retryAt > state.now) return undefined;
  const name = `${client.name} goes on`;
  switch (act.do) {
    case "rest":
      if (!isIdle(state)) return undefined;
      return {
        name,
        go: async (run) => {
          advance(run.state, index);
        },
      };
    case "until broken":
      if ((state.broke.get(act.engine) ?? 0) < act.times) return undefined;
      return { name, go: async (run) => advance(run.state, index) };
    case "until dead":
      // or until it was given up before that
      if ([...state.dead.values()].flat().length === 0 && !isIdle(state)) return undefined;
      return { name, go: async (run) => advance(run.state, index) };
    case "dead letters":
      return {
        name,
        go: async (run) => {
          advance(run.state, index);
          bury(run.state, act.queue);
        },
      };
    case "wait":
      return {
        name,
        go: async (run) => {
          advance(run.state, index);
          run.state.now += act.ms;
        },
      };
    case "another form":
      return {
        name,
        go: async (run) => {
          advance(run.state, index);
          sign(run.state, filled(act.key, run.state), FORM_SECONDS);
        },
      };
    case "post file":
      return {
        name,
        go: async (run) => {
          advance(run.state, index);
          await postFile(run, client.user, filled(act.key, run.state), act.text).ended;
        },
      };
    case "request":
      return {
        name,
        go: async (run) => {
          const spec = filled(act, run.state);
          // it would be about something that this person never saw
          const tired = own.tries >= (act.patience ?? Infinity);
          if (isAboutNothing(spec) || tired) {
            advance(run.state, index);
            return;
          }
          const itself = rival("itself", (inner, by) => send(inner, flow, client, index, spec, [], by));
          const rivals = rivalsOf(run, flow, itself);
          await ended(send(run, flow, client, index, spec, rivals));
        },
      };
  }
}

function advance(state: WorldState, index: number): void {
  const own = state.clients[index];
  if (own) state.clients[index] = { at: own.at + 1, tries: 0, retryAt: 0 };
}

/** Sends a client's request: no answer, or one that says "later", makes it send again. */
function send(
  run: StepRun,
  flow: Flow,
  client: Client,
  index: number,
  spec: RequestSpec,
  rivals: readonly Rival[],
  overtaken?: Actor,
): Actor {
  const { state } = run;
  const own = state.clients[index];
  const at = own?.at ?? 0;
  if (own) {
    own.tries += 1;
    own.retryAt = state.now + RETRY_MS;
    if (own.tries > MAX_TRIES) state.violations.push(`${client.name} gets no answer to ${spec.route}`);
  }
  return request(
    run,
    flow,
    client.user,
    spec,
    rivals,
    (heard) => hear(state, index, at, spec, heard),
    overtaken,
  );
}

function hear(state: WorldState, index: number, at: number, spec: RequestSpec, heard: Heard): void {
  const own = state.clients[index];
  if (own?.at !== at) return;
  const inProgress = heard.status === 409 && heard.body.includes("request_in_progress");
  if (heard.status >= 500 || inProgress) {
    own.retryAt = state.now + (inProgress ? IN_PROGRESS_MS : RETRY_MS);
    return;
  }
  if (heard.status >= 400 && !spec.accept?.includes(heard.status)) {
    state.violations.push(`${spec.route} answered ${heard.status} ${heard.body}`);
  }
  if (heard.status < 400) {
    for (const [name, path] of Object.entries(spec.save ?? {})) {
      const value = path
        .split(".")
        .reduce<unknown>(
          (body, member) => (body as Record<string, unknown> | undefined)?.[member],
          JSON.parse(heard.body),
        );
      if (typeof value === "string") state.saved[name] = value;
    }
  }
  advance(state, index);
}

function deliveryMove(state: WorldState, flow: Flow, queue: QueueName | "dead letters"): Move | undefined {
  const messages =
    queue === "dead letters" ? [...state.dead.values()].flat() : (state.queues.get(queue) ?? []);
  if (!messages.some(({ visibleAt }) => visibleAt <= state.now)) return undefined;
  return {
    name: `deliver ${queue}`,
    go: async (run) => {
      const taken = receive(run.state, queue, BATCH);
      if (taken.length === 0) return;
      const second = rival("a second delivery", (inner, by) => deliver(inner, flow, queue, taken, [], by));
      await ended(deliver(run, flow, queue, taken, rivalsOf(run, flow, second)));
    },
  };
}

/** The queue hands out one of its messages twice. */
function doubleMove(state: WorldState, queue: QueueName): Move | undefined {
  const message = state.queues.get(queue)?.[0];
  if (!message) return undefined;
  return {
    name: `double a message of ${queue}`,
    go: async ({ state: now }) => enqueue(now, queue, message.body),
  };
}

/** Nothing can happen now: the clock goes to when something can. */
function waitMove(state: WorldState, flow: Flow): Move {
  const retries = clientsOf(flow).flatMap(({ acts }, i) => {
    const own = state.clients[i];
    return own && own.at >= 0 && own.at < acts.length && own.retryAt > state.now ? [own.retryAt] : [];
  });
  const times = [...messagesOf(state).map(({ visibleAt }) => visibleAt), ...dueTimes(state), ...retries];
  return {
    name: "wait",
    go: async (run) => {
      const next = times.length > 0 ? Math.min(...times) : state.now;
      run.state.now = Math.max(run.state.now, next);
    },
  };
}

/** Who can act in the middle of a step: a duplicate of it, the sweeper, a redrive, and what the flow says people do meanwhile. */
function rivalsOf(run: StepRun, flow: Flow, own?: Rival): Rival[] {
  const clients = clientsOf(flow);
  const people = clients.flatMap((client, index): Rival[] => {
    const act = client.acts[0];
    if (client.begun || run.state.clients[index]?.at !== -1 || act?.do !== "request") return [];
    const start = (inner: StepRun, by: Actor): Actor => {
      const mine = inner.state.clients[index];
      if (mine) mine.at = 0;
      return send(inner, flow, client, index, filled(act, inner.state), [], by);
    };
    if (isAboutNothing(filled(act, run.state))) return [];
    return [rival(client.name, start)];
  });
  const at = (late: boolean) => run.state.now + (late ? JUMP_MS : 0);
  const deliveries = QUEUES.flatMap((queue): Rival[] => {
    const start = (inner: StepRun, by: Actor): Actor =>
      deliver(inner, flow, queue, receive(inner.state, queue, BATCH), [], by);
    const visible = (late: boolean) =>
      run.state.queues.get(queue)?.some(({ visibleAt }) => visibleAt <= at(late)) ?? false;
    return [rival(`deliver ${queue}`, start, visible)];
  });
  return [
    ...(own ? [own] : []),
    ...deliveries,
    rival(
      "sweep",
      (inner, by) => sweep(inner, [], by),
      (late) => dueTimes(run.state).some((due) => due <= at(late)),
    ),
    ...people,
  ];
}

const isAboutNothing = ({ params }: RequestSpec): boolean =>
  Object.values(params ?? {}).some((value) => value.startsWith("{"));

/** A copy in which `{name}` is what was saved under that name. */
function filled<T>(value: T, state: WorldState): T {
  const text = JSON.stringify(value, (member, inner: unknown) =>
    member === "route" ? undefined : inner,
  ).replaceAll(/\{(\w+)\}/g, (whole, name: string) => state.saved[name] ?? whole);
  const copy = JSON.parse(text) as T;
  return typeof value === "object" ? { ...value, ...copy } : copy;
}
