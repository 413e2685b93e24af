import * as z from "zod";

import type { Clock } from "../kernel/clock.ts";

const Dependency = z.object({ status: z.enum(["ok", "unavailable"]), latencyMs: z.number().int() });
const Queue = z.object({
  status: z.enum(["ok", "unavailable"]),
  latencyMs: z.number().int(),
  depth: z.number().int(),
  deadLetterDepth: z.number().int(),
});

/**
 * The engines that answer model tasks: rules, or a model. A model is `unchecked`: every look at it would be a call that costs
 * money, and what a model does not answer shows in the work that asked it.
 */
const Model = z.object({
  status: z.enum(["ok", "unchecked"]),
  latencyMs: z.number().int(),
  engine: z.string(),
  /** Asked when the first is throttled or out of reach. */
  secondEngine: z.string().optional(),
});

/** State of each dependency; depths count messages that wait or are in flight. */
export const Status = z
  .object({
    status: z.enum(["ok", "degraded"]),
    dependencies: z.object({
      table: Dependency,
      bucket: Dependency,
      queues: Dependency,
      userPool: Dependency,
      model: Model,
    }),
    queues: z.record(z.string(), Queue),
  })
  .meta({ id: "Status" });
export type Status = z.infer<typeof Status>;

/** One look at each dependency; rejects when it does not answer. */
export type Probes = {
  table: () => Promise<unknown>;
  bucket: () => Promise<unknown>;
  userPool: () => Promise<unknown>;
  /** Depth of each kind's queue and dead-letter queue. */
  queues: Record<string, () => Promise<{ depth: number; deadLetterDepth: number }>>;
};

/** The engines as they name themselves in what they made; `rules` as the first means that no model is configured. */
export type Engines = { first: string; second?: string | undefined };

/** Takes one line for each dependency that does not answer. */
export type ReportSilence = (dependency: string, error: unknown) => void;

async function timed<T>(
  { clock, report }: { clock: Clock; report: ReportSilence },
  name: string,
  probe: () => Promise<T>,
): Promise<{ dependency: z.infer<typeof Dependency>; value: T | undefined }> {
  const start = clock.now();
  try {
    const value = await probe();
    return { dependency: { status: "ok", latencyMs: clock.now() - start }, value };
  } catch (error) {
    // that it does not answer is the answer; why stands in the log
    report(name, error);
    return { dependency: { status: "unavailable", latencyMs: clock.now() - start }, value: undefined };
  }
}

type Deps = { probes: Probes; clock: Clock; engines: Engines; report: ReportSilence };

/** Looks at everything side by side. */
export function makeReadStatus(deps: Deps) {
  const { probes, engines } = deps;
  return async (): Promise<Status> => {
    const [table, bucket, userPool, queues] = await Promise.all([
      timed(deps, "table", probes.table),
      timed(deps, "bucket", probes.bucket),
      timed(deps, "userPool", probes.userPool),
      Promise.all(
        Object.entries(probes.queues).map(async ([kind, probe]) => ({
          kind,
          ...(await timed(deps, `queue ${kind}`, probe)),
        })),
      ),
    ]);
    const queueStatus = queues.every(({ dependency }) => dependency.status === "ok") ? "ok" : "unavailable";
    const latencyMs = Math.max(0, ...queues.map(({ dependency }) => dependency.latencyMs));
    const dependencies = {
      table: table.dependency,
      bucket: bucket.dependency,
      userPool: userPool.dependency,
      queues: { status: queueStatus, latencyMs } as const,
      model: modelOf(engines),
    };
    const healthy = Object.values(dependencies).every(({ status }) => status !== "unavailable");
    return {
      status: healthy ? "ok" : "degraded",
      dependencies,
      queues: Object.fromEntries(
        queues.map(({ kind, dependency, value }) => [
          kind,
          { ...dependency, depth: value?.depth ?? 0, deadLetterDepth: value?.deadLetterDepth ?? 0 },
        ]),
      ),
    };
  };
}

function modelOf({ first, second }: Engines): z.infer<typeof Model> {
  return {
    status: first.startsWith("rules") ? "ok" : "unchecked",
    latencyMs: 0,
    engine: first,
    ...(second !== undefined && { secondEngine: second }),
  };
}
