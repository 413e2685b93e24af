import type { Engines } from "./deps.ts";
import type { QueueName } from "./wiring.ts";
import type { WorldState } from "./state.ts";

/** A request of a client. Path, body and parameters may name what earlier answers gave: `{resumeId}`. */
export type RequestSpec = {
  do: "request";
  /** `POST /v1/resumes/{resumeId}/…`, as in the route table. */
  route: string;
  params?: Record<string, string>;
  query?: Record<string, string>;
  body?: unknown;
  /** A file as the body, with its type. */
  file?: { text: string; contentType: string };
  /** Sent again under this key until there is an answer. */
  key?: string;
  /** Times it is sent at most before the client goes away without an answer. */
  patience?: number;
  /** Kept of the answer, by name: a path of members in its body. */
  save?: Record<string, string>;
  /** Answers other than success that this client takes: they end it. */
  accept?: readonly number[];
};

/** Something a person does: a request, posting the file of an upload, or waiting. */
export type Act =
  | RequestSpec
  | { do: "post file"; key: string; text: string }
  | { do: "wait"; ms: number }
  /** A request that is repeated after the one before it died signs another form, as long as its key is kept. */
  | { do: "another form"; key: string }
  | { do: "rest" }
  | { do: "until dead" }
  /** The worker died at each delivery of what is in a queue. */
  | { do: "dead letters"; queue: QueueName }
  | { do: "until broken"; engine: string; times: number };

/** One flow through the system. */
export type Flow = {
  name: string;
  /** What happened before, without faults. */
  before?: readonly Act[];
  /** The same where several people did something before, one after another. */
  befores?: readonly { user: number; acts: readonly Act[] }[];
  /** Clients that act each in their order, all in the partition of `users[i]` (the first user unless said). */
  clients: readonly { user?: number; acts: readonly Act[] }[];
  /** What a person, or a client on their behalf, may do in the middle of any step; each once. */
  meanwhile?: readonly { name: string; user?: number; acts: readonly Act[] }[];
  engines?: Engines;
  /** Calls of an engine beyond one for each fault, where a flow's engine fails on purpose. */
  extraCalls?: number;
  /** What must be true at rest, besides the checks for all flows. */
  expect?: (state: WorldState, spent: { faults: number; jumps: number }) => string[];
};
