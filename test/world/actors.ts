import type { Context } from "aws-lambda";

import { keepAnswer } from "./checks/answers.ts";
import { eventOf } from "./http-rig.ts";
import type { Flow, RequestSpec } from "./flow.ts";
import { portsOf } from "./ports.ts";
import { enqueue } from "./state.ts";
import type { Heard, Message, WorldState } from "./state.ts";
import type { Actor, Rival, StepRun } from "./step-run.ts";
import { httpHandler, invokeSweeper, invokeWorker } from "./wiring.ts";
import type { QueueName } from "./wiring.ts";

export const USERS = [
  "aaaaaaaa-0000-4000-8000-000000000001",
  "bbbbbbbb-0000-4000-8000-000000000002",
] as const;

/** Timeouts of the functions and visibility of their queues, as the template has them. */
const WORKER_MS = 60_000;
const SWEEP_MS = 45_000;
const VISIBILITY_MS = 6 * WORKER_MS;
const DEAD_VISIBILITY_MS = 180_000;
const MAX_RECEIVES = 5;

/** One invocation of a worker with these messages: acknowledged ones go, the others come back, five receives end in the dead letters. */
export function deliver(
  run: StepRun,
  flow: Flow,
  queue: QueueName | "dead letters",
  messages: readonly Message[],
  rivals: readonly Rival[],
  overtaken?: Actor,
): Actor {
  const owners = new Set(messages.map(({ body }) => ownerOf(body)));
  const owner = owners.size === 1 ? [...owners][0] : undefined;
  return run.start(
    queue,
    owner,
    rivals,
    async (actor) => {
      const bodies = messages.map(({ body }) => body);
      const failed = await orUndefined(
        invokeWorker(queue, portsOf(run, actor), bodies, WORKER_MS, flow.engines ?? {}),
      );
      // an invocation that dies or throws acknowledges nothing
      const left = failed ?? bodies.map((_, i) => i);
      acknowledge(
        run.state,
        queue,
        messages.filter((_, i) => !left.includes(i)),
      );
    },
    overtaken,
  );
}

async function orUndefined<T>(promise: Promise<T>): Promise<T | undefined> {
  try {
    return await promise;
  } catch {
    // the runtime reports it and the queue delivers again: what the world does next is the test
    return undefined;
  }
}

/** Takes messages out for one delivery: they are hidden for the visibility timeout, or move on when they were received too often. */
export function receive(state: WorldState, queue: QueueName | "dead letters", count: number): Message[] {
  const from = queueOf(state, queue);
  const visible = from.filter(({ visibleAt }) => visibleAt <= state.now).slice(0, count);
  const taken: Message[] = [];
  for (const message of visible) {
    if (queue !== "dead letters" && message.receives >= MAX_RECEIVES) {
      from.splice(from.indexOf(message), 1);
      addDead(state, queue, [message]);
      continue;
    }
    message.receives += 1;
    message.visibleAt = state.now + (queue === "dead letters" ? DEAD_VISIBILITY_MS : VISIBILITY_MS);
    taken.push(message);
  }
  return taken;
}

function addDead(state: WorldState, queue: QueueName, messages: readonly Message[]): void {
  const dead = messages.map((message) => ({ ...message, receives: 0 }));
  state.dead.set(queue, [...(state.dead.get(queue) ?? []), ...dead]);
}

/** All messages of a queue have been received too often. */
export function bury(state: WorldState, queue: QueueName): void {
  addDead(state, queue, state.queues.get(queue) ?? []);
  state.queues.delete(queue);
}

function queueOf(state: WorldState, queue: QueueName | "dead letters"): Message[] {
  if (queue !== "dead letters") return state.queues.get(queue) ?? [];
  // the consumer takes from the dead letters of all kinds, one kind at a time
  return [...state.dead.values()].find((messages) => messages.length > 0) ?? [];
}

function acknowledge(state: WorldState, queue: QueueName | "dead letters", done: readonly Message[]): void {
  const lists = queue === "dead letters" ? [...state.dead.values()] : [state.queues.get(queue) ?? []];
  for (const list of lists) {
    for (const message of done) {
      const at = list.indexOf(message);
      if (at >= 0) list.splice(at, 1);
    }
  }
}

/** The user a message is for. */
function ownerOf(body: string): string | undefined {
  const parsed = JSON.parse(body) as { userId?: string; detail?: { object: { key: string } } };
  return parsed.userId ?? parsed.detail?.object.key.split("/")[1];
}

/** One run of the sweeper. */
export function sweep(run: StepRun, rivals: readonly Rival[], overtaken?: Actor): Actor {
  return run.start(
    "sweep",
    undefined,
    rivals,
    async (actor) => {
      await orUndefined(invokeSweeper(portsOf(run, actor), SWEEP_MS));
    },
    overtaken,
  );
}

/** One request; `hear` gets the answer unless the process died. */
export function request(
  run: StepRun,
  flow: Flow,
  user: string,
  spec: RequestSpec,
  rivals: readonly Rival[],
  hear: (heard: Heard) => void,
  overtaken?: Actor,
): Actor {
  const [method = "", path = ""] = spec.route.split(" ");
  return run.start(
    `${method} ${path}`,
    user,
    rivals,
    async (actor) => {
      const text = spec.file?.text ?? (spec.body === undefined ? undefined : JSON.stringify(spec.body));
      const event = eventOf({
        method,
        path,
        user,
        ...(spec.params && { params: spec.params }),
        ...(spec.query && { query: spec.query }),
        claims: { exp: 4_000_000_000 },
        headers: {
          ...(spec.key !== undefined && { "idempotency-key": spec.key }),
          ...(spec.file && { "content-type": spec.file.contentType }),
        },
        ...(text !== undefined && { body: spec.file ? Buffer.from(text) : text }),
      });
      const handler = httpHandler(spec.route, portsOf(run, actor), flow.engines ?? {});
      const answer = await handler(event, { getRemainingTimeInMillis: () => 10_000 } as Context, {
        signal: new AbortController().signal,
      });
      if (!answer) throw new Error("a request got no answer");
      const heard = { status: answer.statusCode, body: answer.body };
      if (spec.key !== undefined) {
        keepAnswer(run.state, `${user} ${spec.key}`, heard);
      }
      hear(heard);
    },
    overtaken,
  );
}

/** The file of an upload arrives, as its form puts it while it is good; the event of it is a point of its own. */
export function postFile(run: StepRun, user: string, key: string, text: string): Actor {
  return run.start("post file", user, [], async (actor) => {
    if (run.state.now > (run.state.forms.get(key) ?? 0)) return;
    const { objects } = portsOf(run, actor);
    try {
      await objects.put(key, Buffer.from(text), "text/plain");
    } catch {
      // the browser shows an error; the file may have arrived all the same
    }
    if (!run.state.objects.has(key)) return;
    run.state.arrived = true;
    const event = JSON.stringify({ detail: { object: { key } } });
    const taken = run.choose({
      at: "event",
      options: [
        { name: "run", faults: 0, jumps: 0 },
        { name: "event lost", faults: 1, jumps: 0 },
        { name: "event twice", faults: 1, jumps: 0 },
        { name: "event late", faults: 1, jumps: 0 },
      ],
    }).name;
    if (taken === "event lost") return;
    enqueue(run.state, "parse", event, taken === "event late" ? run.state.now + 10 * 60_000 : run.state.now);
    if (taken === "event twice") enqueue(run.state, "parse", event);
  });
}
