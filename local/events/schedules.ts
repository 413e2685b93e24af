import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { randomUUID } from "node:crypto";
import * as z from "zod";
import type { EventBus, Rule } from "./rules.ts";
import { parseSchedule, type Schedule } from "./schedule.ts";

const Fired = z.record(z.string(), z.number());
/** A timer of Node takes no longer delay than 2^31 ms. */
const LONGEST_DELAY_MS = 3_600_000;

export type SchedulesOptions = {
  rules: Rule[];
  bus: EventBus;
  /** File that remembers when each schedule fired last. */
  stateFile: string;
  region: string;
  account: string;
  report: (line: string) => void;
};

/** Fires the scheduled rules. One that came due while the stack was down fires at start, as it would have on AWS meanwhile. */
export class Schedules {
  readonly #options: SchedulesOptions;
  readonly #fired: Record<string, number>;
  readonly #timers = new Map<string, NodeJS.Timeout>();

  constructor(options: SchedulesOptions) {
    this.#options = options;
    this.#fired = existsSync(options.stateFile) ? Fired.parse(JSON.parse(readFileSync(options.stateFile, "utf8"))) : {};
  }

  start(): void {
    for (const rule of this.#options.rules) {
      if (rule.schedule === undefined) continue;
      this.#fired[rule.name] ??= Date.now();
      this.#arm(rule, parseSchedule(rule.schedule, rule.logicalId));
    }
    this.#save();
  }

  close(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
  }

  #arm(rule: Rule, schedule: Schedule): void {
    const due = schedule.next(this.#fired[rule.name] ?? Date.now());
    const delay = Math.min(Math.max(0, due - Date.now()), LONGEST_DELAY_MS);
    this.#timers.set(
      rule.name,
      setTimeout(() => {
        if (Date.now() >= due) this.#fire(rule);
        this.#arm(rule, schedule);
      }, delay),
    );
  }

  #fire(rule: Rule): void {
    const { bus, region, account, report } = this.#options;
    const now = Date.now();
    this.#fired[rule.name] = now;
    this.#save();
    const time = new Date(now).toISOString().replace(/\.\d+Z$/, "Z");
    const event = { version: "0", id: randomUUID(), "detail-type": "Scheduled Event", source: "aws.events", account, time, region, resources: [rule.arn], detail: {} };
    bus.deliver(rule, event).catch((error: unknown) => report(`The schedule ${rule.logicalId} failed: ${error instanceof Error ? error.message : String(error)}`));
  }

  #save(): void {
    const { stateFile } = this.#options;
    writeFileSync(`${stateFile}.new`, JSON.stringify(this.#fired));
    renameSync(`${stateFile}.new`, stateFile);
  }
}
