import type { Effect, WorldState } from "./state.ts";

/** What a process hears of something it asked. Equal keys are equal answers. */
export type Told = { key: string; give: () => unknown } | { key: string; fail: () => Error };

/** How the code of a process ended. */
export type Outcome = { value: unknown } | { error: unknown };

/** What a process asks of its ports, or that it has ended. */
export type Call =
  /** Answered at once, in the midst of a step of the code: the clock, an id, a signature. */
  | { kind: "sense"; label: string; perform: (world: WorldState) => Told; isClock?: boolean }
  | { kind: "read" | "ask" | "model"; label: string; perform: Perform; stale?: Perform }
  | { kind: "change"; label: string; effect: Effect }
  /** An event of the bucket on its way to its queue. */
  | { kind: "event"; label: string; object: string; body: string }
  | { kind: "end"; label: string; outcome: Outcome };
type Perform = (world: WorldState) => Told;

/** Where the code makes its calls. */
export type Line = {
  sense: <T>(call: Extract<Call, { kind: "sense" }>) => T;
  ask: <T>(call: Exclude<Call, { kind: "sense" | "end" }>) => Promise<T>;
};

/**
 * A process that can be started: what it runs, for whom, and what becomes of its end. Plain data of a world but for its functions, so that
 * every fork of the world can go on with it.
 */
export type Process = {
  name: string;
  /** The user it works for; `undefined` when it serves several. */
  owner: string | undefined;
  /** Equal for processes that run the same code on the same input. */
  input: string;
  code: (line: Line) => Promise<unknown>;
  /** What its end does to the world; a process that dies has none. */
  end: (world: WorldState, outcome: Outcome) => void;
  /** What its end depends on beside its outcome. */
  tag: (world: WorldState) => string;
};

/**
 * A place in the code of a process: everything that it was told since it started, and what it asks next. What a process does depends on
 * nothing else, so that its code runs once for each place and not once for each schedule that comes by.
 */
export class Place {
  readonly id: number;
  readonly call: Call;
  /** The name of the call within its process: the nth of its label. */
  readonly at: string;
  /** It has asked nothing yet but for the clock and ids. */
  readonly isFirst: boolean;
  readonly next = new Map<string, Place>();
  readonly #before: { place: Place; told: Told } | undefined;

  constructor(id: number, call: Call, before: { place: Place; told: Told } | undefined) {
    this.id = id;
    this.call = call;
    this.#before = before;
    let nth = 1;
    let isFirst = true;
    for (let one = before; one; one = one.place.#before) {
      if (one.place.call.label === call.label) nth += 1;
      if (one.place.call.kind !== "sense") isFirst = false;
    }
    this.at = `${call.label} ${nth}`;
    this.isFirst = isFirst;
  }

  /** Everything that was asked and told until here, in order. */
  get history(): { label: string; told: Told }[] {
    const all: { label: string; told: Told }[] = [];
    for (let one = this.#before; one; one = one.place.#before)
      all.push({ label: one.place.call.label, told: one.told });
    return all.reverse();
  }
}

/** A rerun that asks something else than the run before it: the code depends on more than what it is told. */
class Indeterminate extends Error {
  override readonly name = "Indeterminate";
}
/** What a process that nobody goes on with is told, so that it ends and leaves no timer behind. */
class Abandoned extends Error {
  override readonly name = "Abandoned";
}

type Waiting = {
  call: Exclude<Call, { kind: "sense" | "end" }>;
  resolve: (value: unknown) => void;
  reject: (error: Error) => void;
};

/** Turns of the event loop that code may take for something that is no port, before it counts as stuck. */
const MOST_TURNS = 10_000;
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** One run of the code, told what another was told until then, and after that what it is told here. */
class LiveRun implements Line {
  #outcome: Outcome | undefined;
  readonly #waiting: Waiting[] = [];
  readonly #history: readonly { label: string; told: Told }[];
  #heard = 0;
  #isAbandoned = false;
  /** Answers what the code asks beyond its history in the midst of a step. */
  onSense: ((call: Extract<Call, { kind: "sense" }>) => Told) | undefined;

  constructor(code: Process["code"], history: readonly { label: string; told: Told }[]) {
    this.#history = history;
    this.#code = code;
  }
  readonly #code: Process["code"];

  sense<T>(call: Extract<Call, { kind: "sense" }>): T {
    if (this.#isAbandoned) throw new Abandoned();
    const told = this.#recalled(call.label) ?? this.onSense?.(call);
    if (!told) throw new Indeterminate(`${call.label} is asked while nobody listens`);
    if ("fail" in told) throw told.fail();
    return told.give() as T;
  }

  ask<T>(call: Waiting["call"]): Promise<T> {
    if (this.#isAbandoned) return Promise.reject(new Abandoned());
    return new Promise((resolve, reject) =>
      this.#waiting.push({ call, resolve: resolve as (value: unknown) => void, reject }),
    );
  }

  #recalled(label: string): Told | undefined {
    const known = this.#history[this.#heard];
    if (!known) return undefined;
    if (known.label !== label) throw new Indeterminate(`${label} is asked where ${known.label} was`);
    this.#heard += 1;
    return known.told;
  }

  /** Starts it and repeats its history. @returns what it asks then */
  async start(): Promise<Call> {
    void this.#code(this).then(
      (value) => (this.#outcome = { value }),
      (error: unknown) => (this.#outcome = { error }),
    );
    for (;;) {
      const call = await this.#asked();
      if (call.kind === "end") return call;
      const told = this.#recalled(call.label);
      if (!told) return call;
      this.#tell(told);
    }
  }

  /** Tells it the answer to what it asked last. @returns what it asks next */
  async goOn(told: Told): Promise<Call> {
    this.#tell(told);
    return this.#asked();
  }

  #tell(told: Told): void {
    const one = this.#waiting.shift();
    if ("fail" in told) one?.reject(told.fail());
    else one?.resolve(told.give());
  }

  /** Of several calls that wait at the same time, the one that was made first. */
  async #asked(): Promise<Call> {
    for (let turns = 0; turns < MOST_TURNS; turns++) {
      await turn();
      if (this.#outcome) return { kind: "end", label: "end", outcome: this.#outcome };
      const [first] = this.#waiting;
      if (first) return first.call;
    }
    throw new Indeterminate("a process waits for something that is no port");
  }

  abandon(): void {
    this.#isAbandoned = true;
    for (const { reject } of this.#waiting.splice(0)) reject(new Abandoned());
  }
}

/** A change as it was asked for: whoever asked may go on to use what it is made of. */
function frozenCopy<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof Uint8Array) return value.slice() as T;
  const copy: unknown = Array.isArray(value)
    ? (value as readonly unknown[]).map(frozenCopy)
    : Object.fromEntries(
        Object.entries(value as Record<string, unknown>).map(([name, member]) => [name, frozenCopy(member)]),
      );
  return Object.freeze(copy) as T;
}

/** Places beyond which everything is forgotten: random schedules hardly ever come to one twice. */
const MOST_PLACES = 400_000;

/** What is known of the processes of one flow. */
export class Processes {
  readonly #first = new Map<string, Place>();
  #count = 0;
  #sinceForgotten = 0;
  /** The run that was extended last, and where it stands: often it goes on from there. */
  #last: { run: LiveRun; place: Place } | undefined;
  /** How often code was started. */
  runs = 0;

  /** Ends the run that nobody may go on with: it would leave a timer behind. */
  release(): void {
    this.#last?.run.abandon();
    this.#last = undefined;
  }

  /** Where a process stands before it was told anything, if it was ever started. */
  firstOf(process: Process): Place | undefined {
    return this.#first.get(process.input);
  }

  /**
   * Runs the code of a process to a place that is not known yet.
   * @param from where it stands and what it is told there; nothing at its start
   * @param sense answers what it asks in the midst of a step, as the world is now
   * @returns the next place at which it waits for the world, or its end
   */
  async extend(
    process: Process,
    from: { place: Place; told: Told } | undefined,
    sense: (call: Extract<Call, { kind: "sense" }>) => Told,
  ): Promise<Place> {
    let before = from;
    const add = (asked: Call): Place => {
      const call = asked.kind === "change" ? { ...asked, effect: frozenCopy(asked.effect) } : asked;
      const place = new Place(++this.#count, call, before);
      if (before) before.place.next.set(before.told.key, place);
      else this.#first.set(process.input, place);
      return place;
    };
    if (++this.#sinceForgotten > MOST_PLACES) {
      this.#first.clear();
      this.#sinceForgotten = 0;
    }
    const parked = from && this.#last?.place === from.place ? this.#last.run : undefined;
    if (parked) this.#last = undefined;
    else this.release();
    const history = from ? [...from.place.history, { label: from.place.call.label, told: from.told }] : [];
    const run = parked ?? new LiveRun(process.code, history);
    run.onSense = (call) => {
      const place = add(call);
      const told = sense(call);
      before = { place, told };
      return told;
    };
    if (!parked) this.runs += 1;
    const call = await (parked && from ? parked.goOn(from.told) : run.start());
    const place = add(call);
    if (call.kind === "end") run.abandon();
    else this.#last = { run, place };
    return place;
  }
}
