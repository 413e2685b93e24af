import { bury, delivery, postFile, receive, request, SWEEP, USERS } from "./actors.ts";
import { fault } from "./choices.ts";
import type { Chooser, Option, Point } from "./choices.ts";
import { JUMP } from "./faults.ts";
import type { Act, Flow, RequestSpec } from "./flow.ts";
import { Processes } from "./process.ts";
import type { Process } from "./process.ts";
import { enqueue, having, sign, WorldState } from "./state.ts";
import type { ClientState, Heard, Message } from "./state.ts";
import { JUMP_MS, StepRun } from "./step-run.ts";
import type { Rival } from "./step-run.ts";
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

type Client = { user: string; acts: readonly Act[]; name: string; begun: boolean };

const clientsByFlow = new WeakMap<Flow, readonly Client[]>();
function clientsOf(flow: Flow): readonly Client[] {
  const clients = clientsByFlow.get(flow) ?? [
    ...flow.clients.map(({ user = 0, acts }, i) => ({
      user: USERS[user] ?? USERS[0],
      acts,
      name: `client ${i + 1}`,
      begun: true,
    })),
    ...(flow.meanwhile ?? []).map(({ name, user = 0, acts }) => ({
      user: USERS[user] ?? USERS[0],
      acts,
      name,
      begun: false,
    })),
  ];
  clientsByFlow.set(flow, clients);
  return clients;
}

/** The world at the start of a flow: what happened before it, without faults. */
export async function startOf(flow: Flow): Promise<WorldState> {
  let world = new WorldState(START);
  const befores = flow.befores ?? (flow.before ? [{ user: 0, acts: flow.before }] : []);
  for (const client of befores) {
    const before: Flow = {
      name: `${flow.name}, before`,
      clients: [client],
      ...(flow.engines && { engines: flow.engines }),
    };
    const processes = new Processes();
    world.clients = [{ at: 0, tries: 0, retryAt: 0 }];
    for (let steps = 0; (world.clients[0]?.at ?? 0) < client.acts.length; steps++) {
      if (steps > 100) throw new Error(`${flow.name}: what happened before does not come to rest`);
      const first: Chooser = ({ options }) => options[0] ?? JUMP;
      world = (await step(world, before, first, processes)).state;
    }
    if (world.violations.length > 0) throw new Error(`${flow.name}, before: ${world.violations.join("; ")}`);
    world.asked = new Map();
    world.heard = new Map();
  }
  world.clients = clientsOf(flow).map(({ begun }) => ({ at: begun ? 0 : -1, tries: 0, retryAt: 0 }));
  return world;
}

const messagesOf = (world: WorldState): Message[] =>
  [...world.queues.values(), ...world.dead.values()].flat();

function isAnythingDue({ due }: WorldState, by: number): boolean {
  for (const at of due.values()) if (at <= by) return true;
  return false;
}

const isIdle = (world: WorldState): boolean =>
  world.late.length === 0 && world.due.size === 0 && messagesOf(world).length === 0;

/** Nothing is on its way and nobody has anything to do. */
export function isAtRest(world: WorldState, flow: Flow): boolean {
  const done = clientsOf(flow).every(({ acts }, i) => {
    const at = world.clients[i]?.at ?? -1;
    return at === -1 || at >= acts.length;
  });
  return done && isIdle(world);
}

/** What can happen next. `go` makes it happen, and gives the process that it starts, if it starts one. */
type Move = { name: string; go: (world: WorldState) => Process | undefined; isOwn?: Rival };

/** What can be chosen at the start of a step. */
export function beginningOf(world: WorldState, flow: Flow): Point {
  const [first, ...others] = movesOf(world, flow);
  if (!first) throw new Error(`${flow.name}: nothing can happen`);
  const canJump = world.late.length > 0 || world.due.size > 0 || messagesOf(world).length > 0;
  const options: Option[] = [
    { name: first.name, faults: 0, jumps: 0 },
    ...others.map(({ name }) => fault(name)),
    ...(canJump ? [JUMP] : []),
  ];
  return { at: "step", options };
}

/** Begins a step on a fork of the world. @param taken one of the options of its beginning */
export function begin(from: WorldState, flow: Flow, taken: Option, processes: Processes): StepRun {
  const world = from.fork();
  if (taken.name === JUMP.name) {
    world.now += JUMP_MS;
    return new StepRun(world, processes, undefined);
  }
  const move = movesOf(from, flow).find(({ name }) => name === taken.name);
  const process = move?.go(world);
  if (!process) return new StepRun(world, processes, undefined);
  const rivals = (now: WorldState) => rivalsOf(now, flow, move?.isOwn);
  return new StepRun(world, processes, { process, rivals });
}

/** What one step did: the world after it, and how it went for people to read. */
export type Stepped = { state: WorldState; trace: string[]; wasted: boolean };

/** What is known of the processes of the flow that was run last: random schedules hardly ever come back to one. */
let latest: { flow: Flow; processes: Processes } | undefined;

function processesOf(flow: Flow): Processes {
  if (latest?.flow !== flow) latest = { flow, processes: new Processes() };
  return latest.processes;
}

/** Runs one step on a fork of the world: the chooser says which, and what goes wrong in it. */
export async function step(
  from: WorldState,
  flow: Flow,
  choose: Chooser,
  processes = processesOf(flow),
): Promise<Stepped> {
  const taken = choose(beginningOf(from, flow));
  const run = begin(from, flow, taken, processes);
  run.trace = [`${new Date(from.now).toISOString()} ${taken.name}`];
  for (;;) {
    const next = run.next();
    if (next instanceof Promise) await next;
    else if (next) await run.take(choose(next));
    else {
      processes.release();
      return { state: run.world, trace: run.trace, wasted: run.wasted };
    }
  }
}

/** Runs a process to its end in this world, with nothing going wrong. */
export async function runThrough(world: WorldState, flow: Flow, process: Process): Promise<void> {
  const run = new StepRun(world, processesOf(flow), { process, rivals: () => [] });
  for (let next = run.next(); next; next = run.next()) {
    if (next instanceof Promise) await next;
    else {
      const [first] = next.options;
      if (first) await run.take(first);
    }
  }
}

/** What can happen next; the first is what does in a world without faults. */
function movesOf(world: WorldState, flow: Flow): Move[] {
  const clients = clientsOf(flow);
  const ready = clients.flatMap((client, i) => clientMove(world, flow, client, i) ?? []);
  const deliveries = [...QUEUES, "dead letters" as const].flatMap(
    (queue) => deliveryMove(world, flow, queue) ?? [],
  );
  const due = isAnythingDue(world, world.now);
  const sweeping: Move = { name: "sweep", go: () => SWEEP };
  const doubles = QUEUES.flatMap((queue) => doubleMove(world, queue) ?? []);
  const starting = clients.flatMap((client, i) => startMove(world, flow, client, i) ?? []);
  const ordinary = [...ready, ...deliveries, ...(due ? [sweeping] : [])];
  const next = ordinary.length > 0 ? ordinary : [waitMove(world, flow)];
  return [...next, ...doubles, ...starting, ...(due ? [] : [sweeping])];
}

/** Someone who may act meanwhile begins to. */
function startMove(world: WorldState, flow: Flow, client: Client, index: number): Move | undefined {
  if (world.clients[index]?.at !== -1) return undefined;
  const begun = world.fork();
  setClient(begun, index, { at: 0, tries: 0, retryAt: 0 });
  const move = clientMove(begun, flow, client, index);
  return {
    ...move,
    name: client.name,
    go: (now) => {
      setClient(now, index, { at: 0, tries: 0, retryAt: 0 });
      return move?.go(now);
    },
  };
}

function setClient(world: WorldState, index: number, client: ClientState): void {
  world.clients = world.clients.with(index, client);
}

function advance(world: WorldState, index: number): void {
  const own = world.clients[index];
  if (own) setClient(world, index, { at: own.at + 1, tries: 0, retryAt: 0 });
}

function clientMove(world: WorldState, flow: Flow, client: Client, index: number): Move | undefined {
  const own = world.clients[index];
  const act = own && client.acts[own.at];
  if (!own || !act || own.retryAt > world.now) return undefined;
  const name = `${client.name} goes on`;
  const going = (change: (now: WorldState) => void = () => undefined): Move => ({
    name,
    go: (now) => {
      advance(now, index);
      change(now);
      return undefined;
    },
  });
  switch (act.do) {
    case "rest":
      return isIdle(world) ? going() : undefined;
    case "until broken":
      return (world.broke.get(act.engine) ?? 0) < act.times ? undefined : going();
    case "until dead": {
      // or until it was given up before that
      const isDead = [...world.dead.values()].some((messages) => messages.length > 0);
      return isDead || isIdle(world) ? going() : undefined;
    }
    case "dead letters":
      return going((now) => bury(now, act.queue));
    case "wait":
      return going((now) => {
        now.now += act.ms;
      });
    case "another form":
      return going((now) => sign(now, filled(act, now).key, FORM_SECONDS));
    case "post file":
      return {
        name,
        go: (now) => {
          advance(now, index);
          const { key, text } = filled(act, now);
          // its form is good for some time only
          return now.now > (now.forms.get(key) ?? 0) ? undefined : postFile(client.user, key, text);
        },
      };
    case "request": {
      const spec = filled(act, world);
      // it would be about something that this person never saw
      if (isAboutNothing(spec) || own.tries >= (act.patience ?? Infinity)) return going();
      const go = (now: WorldState) => sending(now, flow, client, index, spec);
      return { name, go, isOwn: { name: "itself", start: go, enabled: () => true } };
    }
  }
}

/** A client's request: no answer, or one that says "later", makes it send again. */
function sending(world: WorldState, flow: Flow, client: Client, index: number, spec: RequestSpec): Process {
  const own = world.clients[index] ?? { at: 0, tries: 0, retryAt: 0 };
  const tries = own.tries + 1;
  setClient(world, index, { at: own.at, tries, retryAt: world.now + RETRY_MS });
  if (tries > MAX_TRIES)
    world.violations = [...world.violations, `${client.name} gets no answer to ${spec.route}`];
  const hearing = (now: WorldState, heard: Heard) => hear(now, index, own.at, spec, heard);
  return request(flow.engines ?? {}, client.user, spec, hearing, `${index} ${own.at}`);
}

function hear(world: WorldState, index: number, at: number, spec: RequestSpec, heard: Heard): void {
  const own = world.clients[index];
  if (own?.at !== at) return;
  const inProgress = heard.status === 409 && heard.body.includes("request_in_progress");
  if (heard.status >= 500 || inProgress) {
    setClient(world, index, { ...own, retryAt: world.now + (inProgress ? IN_PROGRESS_MS : RETRY_MS) });
    return;
  }
  if (heard.status >= 400 && !spec.accept?.includes(heard.status))
    world.violations = [...world.violations, `${spec.route} answered ${heard.status} ${heard.body}`];
  if (heard.status < 400) {
    for (const [name, path] of Object.entries(spec.save ?? {})) {
      const value = path
        .split(".")
        .reduce<unknown>(
          (body, member) => (body as Record<string, unknown> | undefined)?.[member],
          JSON.parse(heard.body),
        );
      if (typeof value === "string") world.saved = having(world.saved, name, value);
    }
  }
  advance(world, index);
}

function deliveryMove(world: WorldState, flow: Flow, queue: QueueName | "dead letters"): Move | undefined {
  const messages =
    queue === "dead letters" ? [...world.dead.values()].flat() : (world.queues.get(queue) ?? []);
  if (!messages.some(({ visibleAt }) => visibleAt <= world.now)) return undefined;
  const engines = flow.engines ?? {};
  // who is handed what is known before anybody is: a second delivery is handed the same
  const taken = receive(world.fork(), queue, BATCH);
  const again = () => delivery(engines, queue, taken);
  return {
    name: `deliver ${queue}`,
    go: (now) => {
      receive(now, queue, BATCH);
      return taken.length === 0 ? undefined : again();
    },
    isOwn: { name: "a second delivery", start: again, enabled: () => true },
  };
}

/** The queue hands out one of its messages twice. */
function doubleMove(world: WorldState, queue: QueueName): Move | undefined {
  const message = world.queues.get(queue)?.[0];
  if (!message) return undefined;
  return {
    name: `double a message of ${queue}`,
    go: (now) => {
      enqueue(now, queue, message.body);
      return undefined;
    },
  };
}

/** Nothing can happen now: the clock goes to when something can. */
function waitMove(world: WorldState, flow: Flow): Move {
  const retries = clientsOf(flow).flatMap(({ acts }, i) => {
    const own = world.clients[i];
    return own && own.at >= 0 && own.at < acts.length && own.retryAt > world.now ? [own.retryAt] : [];
  });
  const times = [...messagesOf(world).map(({ visibleAt }) => visibleAt), ...world.due.values(), ...retries];
  return {
    name: "wait",
    go: (now) => {
      const next = times.length > 0 ? Math.min(...times) : now.now;
      now.now = Math.max(now.now, next);
      return undefined;
    },
  };
}

/** Who can act in the middle of a step: a duplicate of it, the sweeper, a redrive, and what the flow says people do meanwhile. */
function rivalsOf(world: WorldState, flow: Flow, own?: Rival): Rival[] {
  const at = (late: boolean) => world.now + (late ? JUMP_MS : 0);
  const people = clientsOf(flow).flatMap((client, index): Rival[] => {
    const act = client.acts[0];
    if (client.begun || world.clients[index]?.at !== -1 || act?.do !== "request") return [];
    const spec = filled(act, world);
    if (isAboutNothing(spec)) return [];
    const start = (now: WorldState): Process => {
      setClient(now, index, { at: 0, tries: 0, retryAt: 0 });
      return sending(now, flow, client, index, spec);
    };
    return [{ name: client.name, start, enabled: () => true }];
  });
  const deliveries = QUEUES.flatMap((queue): Rival[] => {
    const messages = world.queues.get(queue);
    if (!messages || messages.length === 0) return [];
    const start = (now: WorldState): Process =>
      delivery(flow.engines ?? {}, queue, receive(now, queue, BATCH));
    const enabled = (late: boolean) => messages.some(({ visibleAt }) => visibleAt <= at(late));
    return [{ name: `deliver ${queue}`, start, enabled }];
  });
  const isDue = (late: boolean) => isAnythingDue(world, at(late));
  return [
    ...(own ? [own] : []),
    ...deliveries,
    { name: "sweep", start: () => SWEEP, enabled: isDue },
    ...people,
  ];
}

const isAboutNothing = ({ params }: RequestSpec): boolean =>
  Object.values(params ?? {}).some((value) => value.startsWith("{"));

const fillings = new WeakMap<Act, WeakMap<WorldState["saved"], Act>>();
/** A copy in which `{name}` is what was saved under that name. */
function filled<A extends Act>(act: A, { saved }: WorldState): A {
  const known = fillings.get(act)?.get(saved);
  if (known) return known as A;
  const text = JSON.stringify(act, (member, inner: unknown) =>
    member === "route" ? undefined : inner,
  ).replaceAll(/\{(\w+)\}/g, (whole, name: string) => saved.get(name) ?? whole);
  const copy = { ...act, ...(JSON.parse(text) as A) };
  const ofAct = fillings.get(act) ?? new WeakMap<WorldState["saved"], Act>();
  ofAct.set(saved, copy);
  fillings.set(act, ofAct);
  return copy;
}
