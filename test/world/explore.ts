import { hash } from "node:crypto";

import { checkAtRest } from "./checks/index.ts";
import type { Option, Point } from "./choices.ts";
import { begin, beginningOf, isAtRest, startOf } from "./driver.ts";
import { isOfOthers } from "./faults.ts";
import type { Flow } from "./flow.ts";
import { Processes } from "./process.ts";
import { MAX_STEPS, Violation } from "./schedule.ts";
import type { Budget, Schedule } from "./schedule.ts";
import type { Allowance, WorldState } from "./state.ts";
import type { StepRun } from "./step-run.ts";

/**
 * What was run: schedules are the ways tried, those that were cut counting each; `worlds` stood between two steps, `places` within or between
 * them; `runs` is how often the code of a process was started for it.
 */
export type Explored = { schedules: number; worlds: number; places: number; runs: number };

export type ExploreOptions = {
  /** Without it no schedule is cut, whatever it leads to: for the test that cutting misses nothing. */
  cut?: boolean;
  /** Is given every world at rest. */
  atRest?: (world: WorldState) => void;
};

/** What a place was gone into with. */
type Gone = { left: Budget; allowance: Allowance };

/** Whether whatever can go wrong after `b` goes wrong after `a` too: as much budget left, and nothing allowed that is not allowed there. */
const covers = (a: Gone, b: Gone): boolean =>
  a.left.faults >= b.left.faults &&
  a.left.jumps >= b.left.jumps &&
  a.allowance.harmed <= b.allowance.harmed &&
  a.allowance.billed <= b.allowance.billed &&
  (a.allowance.mayJump || !b.allowance.mayJump || b.left.jumps === 0) &&
  [...b.allowance.asked].every(([what, times]) => (a.allowance.asked.get(what) ?? 0) >= times);

/** A way through the choices until now, the last one first; a step begins with `at` being "step". */
type Path = { before: Path | undefined; at: string; take: string | undefined; steps: number } | undefined;

/** A place with choices that have not been gone into: between two steps, or within one. */
type Open = {
  world: WorldState;
  run: StepRun | undefined;
  at: string;
  options: readonly Option[];
  left: Budget;
  path: Path;
};

/**
 * Runs every schedule of a flow within a budget of faults and clock jumps. Places that are equal have equal futures: one that was gone into
 * with as much budget left is not gone into again, and a fault that changed nothing is not followed. Such a schedule counts as one.
 * @throws Violation the first one found
 */
export async function explore(flow: Flow, budget: Budget, options: ExploreOptions = {}): Promise<Explored> {
  return new Exploration(flow, budget, options).run();
}

class Exploration {
  readonly #flow: Flow;
  readonly #budget: Budget;
  readonly #options: ExploreOptions;
  readonly #known = new Map<string, Gone | Gone[]>();
  readonly #processes = new Processes();
  readonly #explored: Explored = { schedules: 0, worlds: 0, places: 0, runs: 0 };
  /** What is still to be gone into, by what was spent until there: what went less wrong comes first, because it covers most. */
  readonly #open: Open[][] = [];

  constructor(flow: Flow, budget: Budget, options: ExploreOptions) {
    this.#flow = flow;
    this.#budget = budget;
    this.#options = options;
  }

  async run(): Promise<Explored> {
    try {
      await this.#goThrough();
    } finally {
      this.#processes.release();
    }
    this.#explored.runs = this.#processes.runs;
    return this.#explored;
  }

  async #goThrough(): Promise<void> {
    await this.#goOn(await startOf(this.#flow), undefined, this.#budget, undefined);
    for (let spent = 1; spent <= this.#budget.faults + this.#budget.jumps; spent++) {
      const open = this.#open[spent] ?? [];
      for (let next = open.pop(); next; next = open.pop()) await this.#goInto(next);
    }
  }

  async #goInto({ world, run, at, options, left, path }: Open): Promise<void> {
    for (const [i, option] of options.entries()) {
      const rest = { faults: left.faults - option.faults, jumps: left.jumps - option.jumps };
      const steps = (path?.steps ?? 0) + (run ? 0 : 1);
      const after: Path = { before: path, at, take: option.name, steps };
      if (!run) {
        const begun = this.#begin(world, option);
        await this.#goOn(begun.world, begun, rest, after);
        continue;
      }
      // the last one may have the place for itself
      const own = i === options.length - 1 ? run : run.fork();
      const waiting = own.take(option);
      if (waiting) await waiting;
      await this.#goOn(own.world, own, rest, after);
    }
  }

  #begin(world: WorldState, option: Option): StepRun {
    const run = begin(world, this.#flow, option, this.#processes);
    run.followsWaste = this.#options.cut === false;
    return run;
  }

  /** Follows what happens when nothing more goes wrong, and notes what could on the way. */
  async #goOn(from: WorldState, inStep: StepRun | undefined, left: Budget, way: Path): Promise<void> {
    let [world, run, path] = [from, inStep, way];
    /** Choices of the read before this place that let others act: they can as well be made here, unless it was the last one. */
    let deferred: Open | undefined;
    /** The world before the step that goes on now, if nothing goes wrong in it. */
    let before: string | undefined;
    const isSpent = left.faults + left.jumps === 0;
    for (;;) {
      const next = run?.next(isSpent);
      if (next instanceof Promise) {
        await next;
        continue;
      }
      if (run && next) {
        if (this.#cuts) for (const other of run.resumed()) await this.#goBack(other, left, path);
        const choices = this.#affordable(next.options, left);
        const isCut = choices.length > 0 && this.#isKnown(run.digest, left, run.allowance);
        if (deferred && (isCut || !canWait(deferred, run, choices))) this.#keep(deferred);
        if (isCut) {
          this.#end();
          return;
        }
        const isRead = this.#cuts && next.isRead === true;
        const [others, own] = isRead ? partition(choices) : [[], choices];
        this.#note({ world, run, at: next.at, options: own, left, path });
        deferred =
          others.length > 0
            ? { world, run: run.fork(), at: next.at, options: others, left, path }
            : undefined;
        const waiting = run.take(firstOf(next));
        if (waiting) await waiting;
        continue;
      }
      if (deferred) this.#keep(deferred);
      deferred = undefined;
      if (run?.wasted && this.#cuts) {
        this.#end();
        return;
      }
      if (world.violations.length > 0) this.#fail(path, world.violations);
      if ((path?.steps ?? 0) > MAX_STEPS) this.#fail(path, ["it does not come to rest"]);
      const digest = world.digest();
      // the same again, for ever
      if (digest === before) this.#fail(path, ["it does not come to rest: a step changes nothing"]);
      if (this.#isKnown(digest, left, world.allowance())) {
        this.#end();
        return;
      }
      this.#explored.worlds += 1;
      if (isAtRest(world, this.#flow)) {
        await this.#look(world, left, path);
        this.#end();
        return;
      }
      const point = beginningOf(world, this.#flow);
      this.#note({
        world,
        run: undefined,
        at: point.at,
        options: this.#affordable(point.options, left),
        left,
        path,
      });
      before = digest;
      run = this.#begin(world, firstOf(point));
      world = run.world;
      path = { before: path, at: point.at, take: undefined, steps: (path?.steps ?? 0) + 1 };
    }
  }

  /** The other one acted before some of the reads of the one that goes on now. */
  async #goBack(
    { run, at, insteadOf }: ReturnType<StepRun["resumed"]>[number],
    left: Budget,
    path: Path,
  ): Promise<void> {
    await this.#goOn(run.world, run, left, moved(path, insteadOf, at));
  }

  get #cuts(): boolean {
    return this.#options.cut !== false;
  }

  #affordable(options: readonly Option[], left: Budget): readonly Option[] {
    return options.filter(({ faults, jumps }, i) => i > 0 && faults <= left.faults && jumps <= left.jumps);
  }

  #end(): void {
    this.#explored.schedules += 1;
  }

  #fail(path: Path, found: readonly string[]): never {
    throw new Violation(this.#flow.name, scheduleOf(path), found);
  }

  async #look(world: WorldState, left: Budget, path: Path): Promise<void> {
    const { faults, jumps } = this.#budget;
    const spent = { faults: faults - left.faults, jumps: jumps - left.jumps };
    this.#options.atRest?.(world);
    const found = await checkAtRest(world, this.#flow, spent);
    if (found.length > 0) this.#fail(path, found);
  }

  /** Keeps choices of a place that the step goes on from. */
  #note(open: Open): void {
    if (open.options.length === 0) return;
    const run = open.run?.fork();
    this.#keep({ ...open, run, world: run?.world ?? open.world });
  }

  /** Keeps choices by what they will have cost. */
  #keep({ options, run, ...open }: Open): void {
    const spent = this.#budget.faults - open.left.faults + this.#budget.jumps - open.left.jumps;
    const dear = options.filter(({ faults, jumps }) => faults + jumps > 1);
    const cheap = options.filter(({ faults, jumps }) => faults + jumps === 1);
    if (dear.length > 0)
      (this.#open[spent + 2] ??= []).push({
        ...open,
        options: dear,
        run: cheap.length > 0 ? run?.fork() : run,
      });
    if (cheap.length > 0) (this.#open[spent + 1] ??= []).push({ ...open, options: cheap, run });
  }

  /** Notes a place. @returns whether it was noted before with as much left */
  #isKnown(digest: string, left: Budget, allowance: Allowance): boolean {
    if (this.#options.cut === false) return false;
    const name = hash("sha1", digest, "base64");
    const before = this.#known.get(name);
    const gone = { left, allowance };
    if (before === undefined) {
      this.#known.set(name, gone);
      this.#explored.places += 1;
      return false;
    }
    const all = Array.isArray(before) ? before : [before];
    if (all.some((one) => covers(one, gone))) return true;
    const others = all.filter((one) => !covers(gone, one));
    this.#known.set(name, others.length === 0 ? gone : [...others, gone]);
    return false;
  }
}

/** Those that let somebody else act, and the others. */
const partition = (options: readonly Option[]): [Option[], Option[]] => [
  options.filter(({ name }) => isOfOthers(name)),
  options.filter(({ name }) => !isOfOthers(name)),
];

/** Whether the choices of a read can be made at the place after it. */
const canWait = ({ at, options }: Open, run: StepRun, choices: readonly Option[]): boolean =>
  run.lastRead === at && options.every(({ name }) => choices.some((choice) => choice.name === name));

/** The same way, but that somebody let another act at an earlier point of this step. */
function moved(path: Path, from: string, to: string): Path {
  if (!path) throw new Error(`nobody let another act at ${from}`);
  if (path.at === from && path.take !== undefined && isOfOthers(path.take)) return { ...path, at: to };
  return { ...path, before: moved(path.before, from, to) };
}

function firstOf({ at, options: [first] }: Point): Option {
  if (!first) throw new Error(`nothing to choose at ${at}`);
  return first;
}

function scheduleOf(path: Path): Schedule {
  const steps: { at: string; take: string }[][] = [];
  let step: { at: string; take: string }[] = [];
  for (let one = path; one; one = one.before) {
    const { at, take } = one;
    if (take !== undefined) step.unshift({ at, take });
    if (at !== "step") continue;
    steps.unshift(step);
    step = [];
  }
  return steps;
}
