import { hash } from "node:crypto";

import { WriteRefused } from "../../lib/kernel/table.ts";
import { ABANDON, fault, jump, RUN } from "./choices.ts";
import type { Chooser, Option, Place } from "./choices.ts";
import { MODEL_FAULTS, modelFailure } from "./model.ts";
import { bill } from "./state.ts";
import type { Effect, WorldState } from "./state.ts";
import { watched } from "./watch.ts";

/** What a caller sees of a call that failed or whose answer got lost. */
class PortFailure extends Error {
  override readonly name = "PortFailure";
}

const OVERTAKEN = "overtaken by ";
const OVERTAKEN_LATE = "after a jump of the clock overtaken by ";
const NEVER = new Promise<never>(() => undefined);
/** Past every lease and every visibility timeout. */
export const JUMP_MS = 7 * 60_000;

/** Someone who can act while somebody else is in the middle of something. */
export type Rival = {
  name: string;
  run: (run: StepRun, overtaken: Actor) => Actor;
  /** Whether it has something to do now, or once the clock has jumped; always, unless said. */
  enabled?: (late: boolean) => boolean;
  overtakes: Option;
  overtakesLate: Option;
};

/** A rival with its options: at once, and after a jump of the clock. */
export function rival(name: string, run: Rival["run"], enabled?: Rival["enabled"]): Rival {
  return {
    name,
    run,
    overtakes: fault(`${OVERTAKEN}${name}`),
    overtakesLate: { name: `${OVERTAKEN_LATE}${name}`, faults: 1, jumps: 1 },
    ...(enabled && { enabled }),
  };
}

/** One running process: an invocation of a function, or a request. It can die, fall behind, or be overtaken. */
export class Actor {
  readonly name: string;
  /** The user it works for; `undefined` when it serves several. */
  readonly owner: string | undefined;
  readonly rivals: readonly Rival[];
  readonly ended: Promise<void>;
  readonly stalled: Promise<void>;
  dead = false;
  calls = 0;
  /** It looked at the clock since the last point at which a jump could come: only then a later jump is another one. */
  sawClock = false;
  gate: Promise<void> | undefined;
  /** What it is paused for, when it overtook somebody. */
  readonly overtaken: Actor | undefined;
  end: () => void = () => undefined;
  signalStalled: () => void = () => undefined;
  /** Of everything it was told since it started: processes that were told the same do the same. */
  readonly #told: string[] = [];
  readonly #counts = new Map<string, number>();

  constructor(name: string, owner: string | undefined, rivals: readonly Rival[], overtaken?: Actor) {
    this.name = name;
    this.owner = owner;
    this.rivals = rivals;
    this.overtaken = overtaken;
    this.ended = new Promise((resolve) => (this.end = resolve));
    this.stalled = new Promise((resolve) => (this.signalStalled = resolve));
  }

  /** Notes what it was told. */
  tell<T>(what: T): T {
    this.#told.push(JSON.stringify(what, plain));
    return what;
  }

  /** Equal for processes of one name that will do the same. */
  get mark(): string {
    return `${this.name} ${hash("sha1", this.#told.join())} ${this.calls} ${this.gate !== undefined}`;
  }

  /** A name for its next call of this kind that is the same in every run. */
  placeOf(label: string): string {
    const count = (this.#counts.get(label) ?? 0) + 1;
    this.#counts.set(label, count);
    return `${this.name} ${label} ${count}`;
  }
}

/** Bytes by their digest. */
const plain = (_: string, value: unknown): unknown =>
  value instanceof Uint8Array ? hash("sha1", value) : value;

/** Options of a call, by what it does. */
const READ = [fault("fail")];
const ASK = [fault("fail"), fault("die")];
const CHANGE = [
  fault("fail"),
  fault("die after"),
  fault("lose answer"),
  fault("land late"),
  fault("land next"),
];

const MODEL = [...ASK, ...[...MODEL_FAULTS.keys()].map(fault)];

type Call<T> = { kind: "read" | "ask" | "model"; perform: () => Promise<T>; stale?: () => Promise<T> };

/** One step of the world: one process from its start to its end, with whoever overtakes it. Every port call is a point. */
export class StepRun {
  readonly state: WorldState;
  readonly choose: Chooser;
  readonly trace: string[] = [];
  /** A fault was spent that changed nothing: the schedule without it has been, or will be, run. */
  wasted = false;
  readonly #actors: Actor[] = [];
  readonly #names = new Map<string, number>();
  #jumped = false;
  #abandoned = false;
  readonly #inFlight: Promise<unknown>[] = [];

  constructor(state: WorldState, choose: Chooser) {
    this.state = state;
    this.choose = choose;
  }

  /** Starts a process; `body` gets it to make its ports from. What it throws is its own end. */
  start(
    name: string,
    owner: string | undefined,
    rivals: readonly Rival[],
    body: (actor: Actor) => Promise<void>,
    overtaken?: Actor,
  ): Actor {
    const count = (this.#names.get(name) ?? 0) + 1;
    this.#names.set(name, count);
    const actor = new Actor(count === 1 ? name : `${name}~${count}`, owner, rivals, overtaken);
    this.#actors.push(actor);
    void body(actor).then(
      () => {
        actor.dead = true;
        actor.end();
      },
      (error: unknown) => {
        this.state.violations.push(`${actor.name} broke the simulation: ${String(error)}`);
        actor.dead = true;
        actor.end();
      },
    );
    return actor;
  }

  /** Waits until every process has ended, and lets late effects land. */
  async finish(): Promise<void> {
    // rivals join the list while it is gone through
    for (const actor of this.#actors) await actor.ended;
    // one that died may have had another call on its way
    await Promise.all(this.#inFlight);
    const landing = this.state.late.filter(({ steps }) => steps === 0);
    this.state.late = this.state.late
      .filter(({ steps }) => steps > 0)
      .map((late) => ({ ...late, calls: Infinity, steps: late.steps - 1 }));
    for (const { effect } of landing) await this.#land(effect);
  }

  /** A call that only looks. */
  async look<T>(actor: Actor, label: string, call: Call<T>): Promise<T> {
    const more = call.stale ? [fault("lag")] : [];
    const options = { read: READ, ask: ASK, model: MODEL }[call.kind];
    const taken = await this.#point(actor, label, [...options, ...more]);
    if (call.kind !== "read" && taken !== "run") this.state.excused += 1;
    const failed = MODEL_FAULTS.get(taken);
    if (failed) {
      bill(this.state, label.slice("ask ".length), failed.usage);
      actor.tell(taken);
      throw modelFailure(failed);
    }
    if (taken === "die") return this.#die(actor);
    if (taken === "fail") throw this.#failure(actor, label);
    const answer = await this.#told(actor, call.perform());
    await this.#afterCall();
    if (taken !== "lag" || !call.stale) return answer;
    const stale = await call.stale();
    return JSON.stringify(stale) === JSON.stringify(answer) ? this.#waste(actor) : actor.tell(stale);
  }

  /** A call that changes something. */
  async change(actor: Actor, label: string, effect: Effect): Promise<void> {
    const { late } = this.state;
    const isSingle = effect.kind === "write" && effect.writes.length === 1;
    const more = [
      ...(isSingle ? [fault("repeat")] : []),
      ...(effect.kind === "send" ? [fault("double")] : []),
    ];
    const taken = await this.#point(actor, label, [...CHANGE, ...more]);
    switch (taken) {
      case "fail":
        throw this.#failure(actor, label);
      case "land late":
        late.push({ effect, calls: 2, steps: 0 });
        await this.#afterCall();
        throw this.#failure(actor, label);
      case "land next":
        late.push({ effect, calls: Infinity, steps: 1 });
        throw this.#failure(actor, label);
      case "lose answer":
        await this.#land(effect, actor.owner);
        await this.#afterCall();
        throw this.#failure(actor, label);
      case "die after":
        await this.#land(effect, actor.owner);
        return this.#die(actor);
      case "repeat":
      case "double":
        // the client library sends again what got no answer; the first one had arrived
        await this.#land(effect, actor.owner);
        break;
      default:
        break;
    }
    try {
      const landing = watched(this.state, effect, actor.owner);
      this.#inFlight.push(landing.catch(() => undefined));
      await this.#told(actor, landing);
    } finally {
      await this.#afterCall();
    }
  }

  /** An answer, or the error in its place, noted by who hears it. */
  async #told<T>(actor: Actor, answer: Promise<T>): Promise<T> {
    try {
      return actor.tell(await answer);
    } catch (error) {
      actor.tell(error instanceof WriteRefused ? error.refusals : String(error));
      throw error;
    }
  }

  #failure(actor: Actor, label: string): PortFailure {
    actor.tell("failed");
    return new PortFailure(label);
  }

  #place(actor: Actor): Place {
    const living = this.#actors.filter(({ dead }) => !dead).map(({ mark }) => mark);
    const mark = hash("sha1", [this.state.digest(), this.#jumped, ...living].join(" "));
    return { mark, allowance: { ...this.state.allowance, mayJump: actor.sawClock } };
  }

  /** Nobody does anything any more. */
  #abandon(actor: Actor): Promise<never> {
    this.#abandoned = true;
    for (const one of this.#actors) void this.#die(one);
    return this.#die(actor);
  }

  async #point(actor: Actor, label: string, faults: readonly Option[]): Promise<string> {
    await this.#ready(actor);
    const at = actor.placeOf(label);
    const first = actor.calls++ === 0;
    for (let again = 1; ; again++) {
      const jumps = !this.#jumped;
      const taken = this.choose({
        at: again === 1 ? at : `${at} again ${again}`,
        place: () => this.#place(actor),
        options: [
          RUN,
          ...faults,
          ...(first ? [fault("die before")] : []),
          ...(jumps && actor.sawClock ? [jump("clock jumps")] : []),
          ...(actor.overtaken ? [fault("stall")] : []),
          ...actor.rivals.filter(({ enabled }) => enabled?.(false) ?? true).map(({ overtakes }) => overtakes),
          ...(jumps
            ? actor.rivals
                .filter(({ enabled }) => enabled?.(true) ?? true)
                .map(({ overtakesLate }) => overtakesLate)
            : []),
        ],
      }).name;
      if (taken === ABANDON.name) return this.#abandon(actor);
      this.trace.push(taken === "run" ? at : `${at}: ${taken.toUpperCase()}`);
      actor.sawClock = false;
      const harmless = taken === "run" || taken === "double" || taken.startsWith(OVERTAKEN);
      if (!harmless) this.state.harmed += 1;
      if (taken === "die before") return this.#die(actor);
      if (taken === "clock jumps") this.#jump();
      else if (taken === "stall") {
        actor.signalStalled();
        await actor.overtaken?.ended;
        if (this.#abandoned) return NEVER;
      } else if (taken.startsWith(OVERTAKEN)) await this.#overtake(actor, taken.slice(OVERTAKEN.length));
      else if (taken.startsWith(OVERTAKEN_LATE)) {
        this.#jump();
        await this.#overtake(actor, taken.slice(OVERTAKEN_LATE.length));
      } else return taken;
    }
  }

  #jump(): void {
    this.#jumped = true;
    this.state.now += JUMP_MS;
  }

  async #ready(actor: Actor): Promise<void> {
    if (actor.dead) return NEVER;
    while (actor.gate) await actor.gate;
    return;
  }

  /** A rival that changes nothing was not worth its fault. */
  async #overtake(actor: Actor, name: string): Promise<void> {
    const found = actor.rivals.find((one) => one.name === name);
    if (!found) return;
    const before = this.state.digest();
    let open: () => void = () => undefined;
    actor.gate = new Promise((resolve) => (open = resolve));
    const other = found.run(this, actor);
    await Promise.race([other.ended, other.stalled]);
    if (this.#abandoned) return NEVER;
    if (other.dead && this.state.digest() === before) return this.#waste(actor);
    actor.gate = undefined;
    open();
  }

  #waste(actor: Actor): Promise<never> {
    this.wasted = true;
    return this.#die(actor);
  }

  #die(actor: Actor): Promise<never> {
    actor.dead = true;
    actor.end();
    return NEVER;
  }

  async #afterCall(): Promise<void> {
    if (this.state.late.length === 0) return;
    for (const late of this.state.late) late.calls -= 1;
    const landing = this.state.late.filter(({ calls }) => calls === 0);
    this.state.late = this.state.late.filter(({ calls }) => calls !== 0);
    for (const { effect } of landing) await this.#land(effect);
  }

  /** What lands without its caller is refused without anybody hearing of it. */
  async #land(effect: Effect, owner?: string): Promise<void> {
    try {
      await watched(this.state, effect, owner);
    } catch (error) {
      if (!(error instanceof WriteRefused)) throw error;
    }
  }
}
