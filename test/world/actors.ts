import type { Context } from "aws-lambda";

import { keepAnswer } from "./checks/answers.ts";
import { eventOf } from "./http-rig.ts";
import type { Engines } from "./deps.ts";
import type { RequestSpec } from "./flow.ts";
import { portsOf } from "./ports.ts";
import type { Line, Process } from "./process.ts";
import { having, lacking } from "./state.ts";
import type { Heard, Message, WorldState } from "./state.ts";
import { httpHandler, invokeSweeper, invokeWorker } from "./wiring.ts";
import type { QueueName } from "./wiring.ts";

export const USERS = [
  "aaaaaaaa-0000-4000-8000-000000000001",
  "bbbbbbbb-0000-4000-8000-000000000002",
  "cccccccc-0000-4000-8000-000000000003",
] as const;

/** Timeouts of the functions and visibility of their queues, as the template has them. */
const WORKER_MS = 60_000;
const SWEEP_MS = 45_000;
const VISIBILITY_MS = 6 * WORKER_MS;
const DEAD_VISIBILITY_MS = 180_000;
const MAX_RECEIVES = 5;

/** One invocation of a worker with these messages: acknowledged ones go, the others come back, five receives end in the dead letters. */
export function delivery(
  engines: Engines,
  queue: QueueName | "dead letters",
  messages: readonly Message[],
): Process {
  const bodies = messages.map(({ body }) => body);
  const owners = new Set(bodies.map(ownerOf));
  return {
    name: queue,
    owner: owners.size === 1 ? [...owners][0] : undefined,
    input: `deliver ${queue} ${JSON.stringify(bodies)}`,
    code: (line) => invokeWorker(queue, portsOf(line), bodies, WORKER_MS, engines),
    end: (world, outcome) => {
      // an invocation that dies or throws acknowledges nothing: the queue delivers again
      if ("error" in outcome) return;
      const failed = outcome.value as readonly number[];
      const done = messages.filter((_, i) => !failed.includes(i)).map(({ id }) => id);
      world.queues = without(world.queues, done);
      world.dead = without(world.dead, done);
    },
    tag: ({ queues, dead }) => messages.map(({ id }) => `${placeOf(queues, id)}${placeOf(dead, id)}`).join(),
  };
}

type Queues = WorldState["queues"];

const without = (queues: Queues, ids: readonly number[]): Queues =>
  new Map([...queues].map(([name, all]) => [name, all.filter(({ id }) => !ids.includes(id))]));

/** Where a message stands, of however many are equal to it. */
function placeOf(queues: Queues, id: number): string {
  for (const [name, all] of queues) {
    const at = all.findIndex((message) => message.id === id);
    if (at >= 0) return `${name} ${at}`;
  }
  return "";
}

/** Takes messages out for one delivery: they are hidden for the visibility timeout, or move on when they were received too often. */
export function receive(world: WorldState, queue: QueueName | "dead letters", count: number): Message[] {
  // the consumer takes from the dead letters of all kinds, one kind at a time
  const [kind = "", from = []] =
    queue === "dead letters"
      ? ([...world.dead].find(([, all]) => all.some(({ visibleAt }) => visibleAt <= world.now)) ?? [])
      : [queue, world.queues.get(queue)];
  const hidden = queue === "dead letters" ? DEAD_VISIBILITY_MS : VISIBILITY_MS;
  const visible = from.filter(({ visibleAt }) => visibleAt <= world.now).slice(0, count);
  const isTired = ({ receives }: Message) => queue !== "dead letters" && receives >= MAX_RECEIVES;
  const tired = visible.filter(isTired);
  const taken = visible
    .filter((message) => !isTired(message))
    .map((message) => ({
      ...message,
      receives: message.receives + 1,
      visibleAt: world.now + hidden,
    }));
  const left = from
    .filter((message) => !tired.includes(message))
    .map((message) => taken.find(({ id }) => id === message.id) ?? message);
  if (queue === "dead letters") world.dead = having(world.dead, kind, left);
  else {
    world.queues = having(world.queues, queue, left);
    if (tired.length > 0) addDead(world, queue, tired);
  }
  return taken;
}

function addDead(world: WorldState, queue: QueueName, messages: readonly Message[]): void {
  const died = messages.map((message) => ({ ...message, receives: 0 }));
  world.dead = having(world.dead, queue, [...(world.dead.get(queue) ?? []), ...died]);
}

/** All messages of a queue have been received too often. */
export function bury(world: WorldState, queue: QueueName): void {
  addDead(world, queue, world.queues.get(queue) ?? []);
  world.queues = lacking(world.queues, queue);
}

/** The user a message is for. */
function ownerOf(body: string): string | undefined {
  const parsed = JSON.parse(body) as { userId?: string; detail?: { object: { key: string } } };
  return parsed.userId ?? parsed.detail?.object.key.split("/")[1];
}

/** One run of the sweeper. What it throws is reported and tried again by its schedule. */
export const SWEEP: Process = {
  name: "sweep",
  owner: undefined,
  input: "sweep",
  code: (line) => invokeSweeper(portsOf(line), SWEEP_MS),
  end: () => undefined,
  tag: () => "",
};

/** One request; `hear` gets the answer unless the process died. @param tag what `hear` depends on */
export function request(
  engines: Engines,
  user: string,
  spec: RequestSpec,
  hear: (world: WorldState, heard: Heard) => void,
  tag: string,
): Process {
  return {
    name: spec.route,
    owner: user,
    input: `${user} ${inputOf(spec)}`,
    code: (line) => answerTo(line, engines, user, spec),
    end: (world, outcome) => {
      if ("error" in outcome) {
        world.violations = [
          ...world.violations,
          `${spec.route} broke the simulation: ${String(outcome.error)}`,
        ];
        return;
      }
      const heard = outcome.value as Heard;
      if (spec.key !== undefined) keepAnswer(world, `${user} ${spec.key}`, heard);
      hear(world, heard);
    },
    tag: () => tag,
  };
}

const inputs = new WeakMap<RequestSpec, string>();
/** A request as text, made once. */
function inputOf(spec: RequestSpec): string {
  const text = inputs.get(spec) ?? JSON.stringify(spec);
  inputs.set(spec, text);
  return text;
}

async function answerTo(line: Line, engines: Engines, user: string, spec: RequestSpec): Promise<Heard> {
  const [method = "", path = ""] = spec.route.split(" ");
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
  const handler = httpHandler(spec.route, portsOf(line), engines);
  const answer = await handler(event, { getRemainingTimeInMillis: () => 10_000 } as Context, {
    signal: new AbortController().signal,
  });
  if (!answer) throw new Error("a request got no answer");
  return { status: answer.statusCode, body: answer.body };
}

/** The file of an upload arrives, as its form puts it; the event of it is a point of its own. */
export function postFile(user: string, key: string, text: string): Process {
  return {
    name: "post file",
    owner: user,
    input: `post ${user} ${key} ${text}`,
    code: async (line) => {
      try {
        await portsOf(line).objects.put(key, Buffer.from(text), "text/plain");
      } catch {
        // the browser shows an error; the file may have arrived all the same
      }
      const body = JSON.stringify({ detail: { object: { key } } });
      await line.ask({ kind: "event", label: "event", object: key, body });
    },
    end: () => undefined,
    tag: () => "",
  };
}
