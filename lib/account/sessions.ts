import * as z from "zod";

import type { UserId } from "../kernel/ids.ts";
import { untilWritten } from "../kernel/retry.ts";
import type { Session } from "../kernel/session.ts";
import type { Table } from "../kernel/table.ts";
import { sessionKey } from "./keys.ts";

/** Epoch seconds, as in tokens. */
const Row = z.object({ signedOutAt: z.number(), sessions: z.array(z.string()), version: z.number().int() });

/** An access token lives one hour: marks of single sessions need not be kept longer than that. */
const MAX_SESSIONS = 50;

/**
 * Sign-outs. A mark refuses every token issued before its second; tokens of that very second are told apart by their
 * session (`origin_jti`), so that signing in again at once works.
 */
export function makeSessions(table: Table) {
  return {
    isSignedOut: async (userId: UserId, session: Session): Promise<boolean> => {
      const item = await table.get(sessionKey(userId));
      if (!item) return false;
      const mark = Row.parse(item);
      return (
        session.issuedAt < mark.signedOutAt ||
        (session.id !== undefined && mark.sessions.includes(session.id))
      );
    },
    signOut: (userId: UserId, session: Session, nowMs: number): Promise<void> =>
      untilWritten(async () => {
        const key = sessionKey(userId);
        const item = await table.get(key);
        const standing = item && Row.parse(item);
        const sessions = [...(standing?.sessions ?? []), ...(session.id === undefined ? [] : [session.id])];
        const row: z.infer<typeof Row> = {
          // a machine whose clock is behind does not let anybody in again
          signedOutAt: Math.max(Math.floor(nowMs / 1000), standing?.signedOutAt ?? 0),
          sessions: sessions.slice(-MAX_SESSIONS),
          version: (standing?.version ?? 0) + 1,
        };
        const unchanged = standing
          ? ({ is: "equal", field: "version", value: standing.version } as const)
          : ({ is: "absent" } as const);
        await table.write([{ op: "put", item: { ...key, ...row }, if: [unchanged] }]);
      }),
  };
}
