import { Actor } from "./actor.ts";
import { RUN } from "./choices.ts";
import type { Option, Point } from "./choices.ts";
import {
  DIE_BEFORE,
  DOUBLE,
  EVENT,
  faultsOf,
  isOfOthers,
  JUMP,
  LAG,
  option,
  OVERTAKEN,
  OVERTAKEN_LATE,
  REPEAT,
  STALL,
} from "./faults.ts";
import { MODEL_FAULTS, modelFailure } from "./model.ts";
import type { Call, Place, Process, Processes, Told } from "./process.ts";
import { bill, enqueue } from "./state.ts";
import type { Allowance, Effect, WorldState } from "./state.ts";
import { answerOf, DONE, failure, heard } from "./told.ts";
import { watched } from "./watch.ts";

/** Past every lease and every visibility timeout. */
export const JUMP_MS = 7 * 60_000;
const LATE_EVENT_MS = 10 * 60_000;

/** Someone who can act while somebody else is in the middle of something. */
export type Rival = {
  name: string;
  start: (world: WorldState) => Process;
  /** Whether it has something to do now, or once the clock has jumped. */
  enabled: (late: boolean) => boolean;
};

/** What a step is: one process, and who can overtake it as the world is then. */
export type StepPlan = { process: Process; rivals: (world: WorldState) => readonly Rival[] };

const ON: Point = { at: "on", options: [RUN] };

/** What a step waits for: a choice, code that has not run yet, or nothing more. */
export type Next = Point | Promise<void> | undefined;

/**
 * One step of the world: one process from its start to its end, with whoever overtakes it. Every port call is a point. It is plain data
 * between two points: `next` tells the point, `take` goes on from it.
 */
export class StepRun {
  readonly world: WorldState;
  readonly processes: Processes;
  /** A fault was spent that changed nothing: the schedule without it has been, or will be, run. */
  wasted = false;
  /** For the test that nothing is missed by it: what was wasted is followed all the same. */
  followsWaste = false;
  /** Lines to read, when somebody wants to. */
  trace: string[] | undefined;
  readonly #plan: StepPlan | undefined;
  #actors: Actor[] = [];
  #names = new Map<string, number>();
  #jumped = false;
  #started = false;
  #finished = false;

  constructor(world: WorldState, processes: Processes, plan: StepPlan | undefined) {
    this.world = world;
    this.processes = processes;
    this.#plan = plan;
  }

  /** The same step in a world of its own. */
  fork(): StepRun {
    const copy = new StepRun(this.world.fork(), this.processes, this.#plan);
    copy.wasted = this.wasted;
    copy.followsWaste = this.followsWaste;
    copy.trace = this.trace && [...this.trace];
    copy.#actors = this.#actors.map((actor) => actor.fork());
    copy.#names = new Map(this.#names);
    copy.#jumped = this.#jumped;
    copy.#started = this.#started;
    copy.#finished = this.#finished;
    return copy;
  }

  /**
   * Where it goes on: a point; a promise after which to ask again; nothing when the step is over.
   * @param nothingElse whoever asks can afford nothing but that it runs on
   */
  next(nothingElse = false): Next {
    if (!this.#started) {
      this.#started = true;
      const starting = this.#plan && this.#start(this.#plan.process);
      if (starting) return starting;
    }
    for (;;) {
      if (this.wasted && !this.followsWaste) return undefined;
      const actor = this.#current;
      if (!actor) {
        if (!this.#finished) this.#finish();
        return undefined;
      }
      const { call } = actor.place;
      if (call.kind === "sense") {
        const waiting = this.#tell(actor, this.#sense(actor, call));
        if (waiting) return waiting;
      } else if (call.kind === "end") {
        this.#remove(actor);
        actor.process.end(this.world, call.outcome);
        this.#unlessWasted(actor);
      } else if (call.kind === "event" && !this.world.objects.has(call.object)) {
        const waiting = this.#tell(actor, DONE);
        if (waiting) return waiting;
      } else return nothingElse ? ON : this.#pointOf(actor);
    }
  }

  /** Equal for places with equal futures: the world is the same, and every process that lives has been told the same. */
  get digest(): string {
    const living = this.#actors.map(
      ({ place, isRival, isStalled, leftAt, reads, process }) =>
        `${place.id}${isRival ? "r" : ""}${isStalled ? "s" : ""}${leftAt === undefined ? "" : reads.length} ${process.tag(this.world)}`,
    );
    return `${this.world.digest()} ${this.#jumped} ${living.join(" ")}`;
  }

  get allowance(): Allowance {
    return this.world.allowance(this.#current?.sawClock ?? false);
  }

  /** Whoever acts now: the one who overtook, unless it fell behind; those who fell behind last, in their order. */
  get #current(): Actor | undefined {
    return this.#actors.findLast(({ isStalled }) => !isStalled) ?? this.#actors[0];
  }

  /** The point of the last read of the one who stands here, when nobody has changed anything since. */
  get lastRead(): string | undefined {
    return this.#current?.reads.at(-1)?.at;
  }

  /**
   * Somebody else has acted and the one who stands here goes on: it could have made each of its latest reads after that instead of before.
   * @returns the steps in which it did and heard something else: at which point it let the other act instead of where it did
   */
  resumed(): { run: StepRun; at: string; insteadOf: string }[] {
    const actor = this.#current;
    if (actor?.leftAt === undefined) return [];
    const { reads, leftAt: insteadOf } = actor;
    actor.leftAt = undefined;
    actor.reads = [];
    const others: { run: StepRun; at: string; insteadOf: string }[] = [];
    for (const [i, { place, at, again }] of reads.entries()) {
      if (this.#leadsTo(actor.place, reads.slice(i))) continue;
      const run = this.fork();
      run.#current?.goBackTo(place, again + 1);
      others.push({ run, at, insteadOf });
    }
    return others;
  }

  /** Whether the reads hear in this world what they heard before. */
  #leadsTo(end: Place, reads: readonly { place: Place }[]): boolean {
    const [first] = reads;
    let place = first?.place;
    while (place && place !== end) {
      const { call } = place;
      if (call.kind !== "read" && !(call.kind === "sense" && call.isClock)) return false;
      place = place.next.get(heard(() => call.perform(this.world)).key);
    }
    return place === end;
  }

  #remove(actor: Actor): void {
    this.#actors = this.#actors.filter((one) => one !== actor);
  }

  /** @param before what the world was, when somebody is overtaken */
  #start(process: Process, before?: string): Promise<void> | undefined {
    const count = (this.#names.get(process.name) ?? 0) + 1;
    this.#names.set(process.name, count);
    const name = count === 1 ? process.name : `${process.name}~${count}`;
    const place = this.processes.firstOf(process);
    if (place) {
      this.#actors.push(new Actor(process, name, place, before));
      return undefined;
    }
    const senses: Pick<Actor, "sawClock" | "reads"> = { sawClock: false, reads: [] };
    return this.processes
      .extend(process, undefined, (call) => this.#sense(senses, call))
      .then((first) => {
        const actor = new Actor(process, name, first, before);
        actor.sawClock = senses.sawClock;
        this.#actors.push(actor);
      });
  }

  #sense(who: Pick<Actor, "sawClock" | "reads">, call: Extract<Call, { kind: "sense" }>): Told {
    if (call.isClock) who.sawClock = true;
    else who.reads = [];
    return call.perform(this.world);
  }

  /** Lets a process go on with an answer: to a place that is known, or by running its code. */
  #tell(actor: Actor, told: Told): Promise<void> | undefined {
    const known = actor.place.next.get(told.key);
    if (known) {
      actor.moveTo(known);
      return undefined;
    }
    return this.processes
      .extend(actor.process, { place: actor.place, told }, (call) => this.#sense(actor, call))
      .then((place) => actor.moveTo(place));
  }

  #pointOf(actor: Actor): Point {
    const { place } = actor;
    if (place.call.kind === "event") return { at: this.#nameOf(actor), options: EVENT };
    const all = [RUN, ...faultsOf(place.call)];
    if (place.isFirst) all.push(DIE_BEFORE);
    if (!this.#jumped && actor.sawClock) all.push(JUMP);
    if (actor.isRival && this.#actors.length > 1 && !actor.isStalled) all.push(STALL);
    if (!actor.isRival) {
      const rivals = this.#plan?.rivals(this.world) ?? [];
      for (const { name, enabled } of rivals)
        if (enabled(false)) all.push(option(`${OVERTAKEN}${name}`, 1, 0));
      if (!this.#jumped)
        for (const { name, enabled } of rivals)
          if (enabled(true)) all.push(option(`${OVERTAKEN_LATE}${name}`, 1, 1));
    }
    return { at: this.#nameOf(actor), options: all, isRead: place.call.kind === "read" };
  }

  #nameOf({ name, place, again }: Actor): string {
    if (place.call.kind === "event") return place.call.label;
    return again === 1 ? `${name} ${place.at}` : `${name} ${place.at} again ${again}`;
  }

  /** Goes on from a point. @returns a promise when code has to run that never has */
  take({ name }: Option): Promise<void> | undefined {
    const actor = this.#current;
    if (!actor) throw new Error("nobody is at a point");
    const { call } = actor.place;
    this.trace?.push(`${actor.name} ${actor.place.at}${name === RUN.name ? "" : `: ${name.toUpperCase()}`}`);
    actor.sawClock = false;
    if (name === RUN.name && call.kind === "read" && this.world.late.length === 0) {
      const { place, again } = actor;
      actor.reads = [...actor.reads, { place, at: this.#nameOf(actor), again }];
    } else if (!isOfOthers(name)) actor.reads = [];
    if (call.kind === "event") return this.#event(actor, call, name);
    switch (name) {
      case DIE_BEFORE.name:
        this.world.harmed += 1;
        this.#die(actor);
        return undefined;
      case JUMP.name:
        this.#jump();
        actor.again += 1;
        return undefined;
      case STALL.name:
        actor.isStalled = true;
        actor.leftAt = this.#nameOf(actor);
        actor.again += 1;
        return undefined;
      default:
        break;
    }
    if (name.startsWith(OVERTAKEN)) return this.#overtake(actor, name.slice(OVERTAKEN.length));
    if (name.startsWith(OVERTAKEN_LATE)) {
      this.#jump();
      return this.#overtake(actor, name.slice(OVERTAKEN_LATE.length));
    }
    if (name !== RUN.name && name !== DOUBLE.name) this.world.harmed += 1;
    if (call.kind === "change") return this.#change(actor, call.effect, name);
    if (call.kind === "read" || call.kind === "ask" || call.kind === "model")
      return this.#look(actor, call, name);
    return undefined;
  }

  /** A jump is a mishap for everybody who lives: whoever holds a lease, or takes one by a deadline from before, has lost it. */
  #jump(): void {
    this.#jumped = true;
    this.world.now += JUMP_MS;
    this.world.harmed += this.#actors.length;
  }

  #overtake(actor: Actor, name: string): Promise<void> | undefined {
    actor.leftAt = this.#nameOf(actor);
    actor.again += 1;
    const found = this.#plan?.rivals(this.world).find((one) => one.name === name);
    const before = this.world.digest();
    return found && this.#start(found.start(this.world), before);
  }

  /** A call that only looks. */
  #look(
    actor: Actor,
    call: Extract<Call, { kind: "read" | "ask" | "model" }>,
    taken: string,
  ): Promise<void> | undefined {
    if (call.kind !== "read" && taken !== RUN.name) this.world.excused += 1;
    const failed = MODEL_FAULTS.get(taken);
    if (failed) {
      bill(this.world, call.label.slice("ask ".length), failed.usage);
      return this.#tell(actor, { key: taken, fail: () => modelFailure(failed) });
    }
    if (taken === "die") {
      this.#die(actor);
      return undefined;
    }
    if (taken === "fail") return this.#tell(actor, failure(actor));
    const answer = heard(() => call.perform(this.world));
    this.#afterCall();
    if (taken !== LAG.name || !call.stale) return this.#tell(actor, answer);
    const stale = call.stale(this.world);
    if (stale.key === answer.key) this.wasted = true;
    return this.wasted && !this.followsWaste ? undefined : this.#tell(actor, stale);
  }

  /** A call that changes something. */
  #change(actor: Actor, effect: Effect, taken: string): Promise<void> | undefined {
    const { world } = this;
    const { owner } = actor.process;
    switch (taken) {
      case "fail":
        return this.#tell(actor, failure(actor));
      case "land late":
        world.late = [...world.late, { effect, calls: 2, steps: 0 }];
        this.#afterCall();
        return this.#tell(actor, failure(actor));
      case "land next":
        world.late = [...world.late, { effect, calls: Infinity, steps: 1 }];
        return this.#tell(actor, failure(actor));
      case "lose answer":
        watched(world, effect, owner);
        this.#afterCall();
        return this.#tell(actor, failure(actor));
      case "die after":
        watched(world, effect, owner);
        this.#die(actor);
        return undefined;
      case REPEAT.name:
      case DOUBLE.name:
        // the client library sends again what got no answer; the first one had arrived
        watched(world, effect, owner);
        break;
      default:
        break;
    }
    const answer = heard(() => answerOf(watched(world, effect, owner)));
    this.#afterCall();
    return this.#tell(actor, answer);
  }

  #event(actor: Actor, { body }: Extract<Call, { kind: "event" }>, taken: string): Promise<void> | undefined {
    const { world } = this;
    world.arrived = true;
    if (taken !== "event lost")
      enqueue(world, "parse", body, taken === "event late" ? world.now + LATE_EVENT_MS : world.now);
    if (taken === "event twice") enqueue(world, "parse", body);
    return this.#tell(actor, DONE);
  }

  #die(actor: Actor): void {
    this.#remove(actor);
    this.#unlessWasted(actor);
  }

  /** A rival that changed nothing was not worth its fault. */
  #unlessWasted({ worldBefore, isStalled }: Actor): void {
    if (worldBefore === undefined || isStalled) return;
    if (this.world.digest() === worldBefore) this.wasted = true;
  }

  #afterCall(): void {
    const { world } = this;
    if (world.late.length === 0) return;
    const late = world.late.map((one) => ({ ...one, calls: one.calls - 1 }));
    world.late = late.filter(({ calls }) => calls !== 0);
    for (const { effect, calls } of late) if (calls === 0) watched(world, effect, undefined);
  }

  /** What was left behind lands, now or in the next step. */
  #finish(): void {
    const { world } = this;
    this.#finished = true;
    if (world.late.length === 0) return;
    const landing = world.late.filter(({ steps }) => steps === 0);
    world.late = world.late
      .filter(({ steps }) => steps > 0)
      .map((late) => ({ ...late, calls: Infinity, steps: late.steps - 1 }));
    for (const { effect } of landing) watched(world, effect, undefined);
  }
}
