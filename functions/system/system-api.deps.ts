import type { Clock } from "../../lib/kernel/clock.ts";
import { openApiOf } from "../../lib/http/openapi.ts";
import { makeReadStatus } from "../../lib/system/status.ts";
import { allRoutes } from "./all-routes.ts";
import type { SystemDeps } from "./system-api.routes.ts";

const VERSION = "0.1.0";
const ENGINE = "rules-1";

type Given = { probes: Parameters<typeof makeReadStatus>[0]["probes"]; clock: Clock };

/** What the system routes use. */
export function systemDeps({ probes, clock }: Given): SystemDeps {
  let openapi: string | undefined;
  return {
    name: "Tailor",
    version: VERSION,
    engine: ENGINE,
    isConnected: () =>
      probes.table().then(
        () => true,
        () => false,
      ),
    readStatus: makeReadStatus({ probes, clock, engine: ENGINE }),
    openapi: () => (openapi ??= JSON.stringify(openApiOf(allRoutes, { version: VERSION }))),
  };
}
