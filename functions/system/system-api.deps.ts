import type { Clock } from "../../lib/kernel/clock.ts";
import { openApiOf } from "../../lib/http/openapi.ts";
import { makeReadStatus } from "../../lib/system/status.ts";
import type { Probes } from "../../lib/system/status.ts";
import { allRoutes } from "./all-routes.ts";
import type { SystemDeps } from "./system-api.routes.ts";

const VERSION = "0.1.0";
const RULES = "rules-1";

type Given = {
  probes: Probes;
  clock: Clock;
  /** Ids of the configured models; `rules` and `none` where there is none. */
  modelId: string;
  secondModelId: string;
  log: (level: "warn", message: string, fields: Record<string, unknown>) => void;
};

/** What the system routes use. */
export function systemDeps({ probes, clock, modelId, secondModelId, log }: Given): SystemDeps {
  const engines = {
    first: modelId === "rules" ? RULES : `bedrock:${modelId}`,
    second: secondModelId === "none" ? undefined : `bedrock:${secondModelId}`,
  };
  const report = (dependency: string, error: unknown): void => {
    const { name, message } = error instanceof Error ? error : { name: "unknown", message: String(error) };
    log("warn", "a dependency does not answer", { dependency, name, message });
  };
  let openapi: string | undefined;
  return {
    name: "Tailor",
    version: VERSION,
    engine: engines.first,
    isConnected: () =>
      probes.table().then(
        () => true,
        (error: unknown) => {
          report("table", error);
          return false;
        },
      ),
    readStatus: makeReadStatus({ probes, clock, engines, report }),
    openapi: () => (openapi ??= JSON.stringify(openApiOf(allRoutes, { version: VERSION }))),
  };
}
