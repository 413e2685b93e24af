import * as z from "zod";

import type { Clock } from "../kernel/clock.ts";

const Dependency = z.object({ status: z.enum(["ok", "unavailable"]), latencyMs: z.number().int() });
const Queue = z.object({
  status: z.enum(["ok", "unavailable"]),
  latencyMs: z.number().int(),
  depth: z.number().int(),
  deadLetterDepth: z.number().int(),
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
      model: Dependency.extend({ engine: z.string() }),
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

async function timed<T>(
  clock: Clock,
  probe: () => Promise<T>,
): Promise<{ dependency: z.infer<typeof Dependency>; value: T | undefined }> {
  const start = clock.now();
  try {
    const value = await probe();
    return { dependency: { status: "ok", latencyMs: clock.now() - start }, value };
  } catch {
    // that it does not answer is the answer; the reason stays in the dependency's own log
    return { dependency: { status: "unavailable", latencyMs: clock.now() - start }, value: undefined };
  }
}

/** Looks at everything side by side. @param engine the engine that answers model tasks */
export function makeReadStatus({ probes, clock, engine }: { probes: Probes; clock: Clock; engine: string }) {
  return async (): Promise<Status> => {
    const [table, bucket, userPool, queues] = await Promise.all([
      timed(clock, probes.table),
      timed(clock, probes.bucket),
      timed(clock, probes.userPool),
      Promise.all(
        Object.entries(probes.queues).map(async ([kind, probe]) => ({
          kind,
          ...(await timed(clock, probe)),
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
      model: { status: "ok" as const, latencyMs: 0, engine },
    };
    const healthy = Object.values(dependencies).every(({ status }) => status === "ok");
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
