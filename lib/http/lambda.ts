import { makeKeyring } from "../platform/keyring.ts";
import { makeLog } from "../platform/logger.ts";
import { systemClock, systemIds } from "../platform/system.ts";
import { makeTokenVerifier } from "../platform/token-verifier.ts";
import type { Table } from "../kernel/table.ts";
import type { IsSignedOut } from "./caller.ts";
import { makeCursorBox } from "./cursor.ts";
import { makeHttpHandler } from "./handler.ts";
import { makeIdempotencyStore } from "./idempotency.ts";
import { makeRateLimiter } from "./rate-limit.ts";
import type { Route } from "./route.ts";

/** API.md: 50 requests a second with a burst of 200 for a user, 1 with a burst of 20 for an address. */
const RATES = { user: { perSecond: 50, burst: 200 }, anonymous: { perSecond: 1, burst: 20 } };

/** The Lambda handler of a route table, on the real platform. `deps` is called once, with the first request. */
export function lambdaOf<D>(given: {
  service: string;
  routes: readonly Route<D>[];
  deps: () => D;
  table: Table;
  isSignedOut: IsSignedOut;
  userPoolId: string;
  clientId: string;
}) {
  const keyring = makeKeyring(given.table);
  let deps: D | undefined;
  return makeHttpHandler(given.routes, () => (deps ??= given.deps()), {
    clock: systemClock,
    ids: systemIds,
    cursors: makeCursorBox(keyring),
    idempotency: makeIdempotencyStore(given.table, systemClock, keyring),
    limiter: makeRateLimiter(),
    rates: RATES,
    verifyToken: makeTokenVerifier(given.userPoolId, given.clientId),
    isSignedOut: given.isSignedOut,
    log: makeLog(given.service),
  });
}
