import { isoTime } from "../kernel/clock.ts";
import type { Clock } from "../kernel/clock.ts";
import { AppError } from "../kernel/errors.ts";
import type { UserId } from "../kernel/ids.ts";
import { untilWritten } from "../kernel/retry.ts";
import { WriteRefused } from "../kernel/table.ts";
import type { Item, Table } from "../kernel/table.ts";
import { profileKey } from "./keys.ts";
import { Profile } from "./model.ts";

/** What the user pool knows of a user. */
export type Identity = { email: string; name: string };

type Edit = { [F in "headline" | "location" | "targetRoles" | "preferences"]?: Profile[F] | null } & {
  name?: string | undefined;
};

const parse = (item: Item): Profile => Profile.parse(item);

/** Profiles: made when an account is confirmed, or by the first look at them if that was missed. */
export function makeProfiles({ table, clock }: { table: Table; clock: Clock }) {
  /** Puts a profile unless there is one; answers the one that stands. */
  const create = async (userId: UserId, { email, name }: Identity): Promise<Profile> => {
    const at = isoTime(clock.now());
    const profile: Profile = { userId, email, name, version: 1, createdAt: at, updatedAt: at };
    try {
      await table.write([{ op: "put", item: { ...profileKey(userId), ...profile }, if: [{ is: "absent" }] }]);
      return profile;
    } catch (error) {
      const standing = error instanceof WriteRefused ? error.at(0) : undefined;
      if (!standing) throw error;
      return parse(standing);
    }
  };
  const read = async (userId: UserId, identity: () => Promise<Identity>): Promise<Profile> => {
    const item = await table.get(profileKey(userId));
    return item ? parse(item) : create(userId, await identity());
  };
  return {
    create,
    read,
    edit: (
      userId: UserId,
      identity: () => Promise<Identity>,
      edit: Edit,
      ifVersion?: number,
    ): Promise<Profile> =>
      untilWritten(async () => {
        const profile = await read(userId, identity);
        if (ifVersion !== undefined && ifVersion !== profile.version) {
          throw new AppError(
            "stale",
            "version_conflict",
            "It was changed meanwhile. Read it again and repeat your change.",
          );
        }
        const given = Object.entries(edit).filter(([, value]) => value !== undefined);
        const kept = Object.entries(profile).filter(
          ([field]) => !given.some(([name, value]) => name === field && value === null),
        );
        const next = Profile.parse({
          ...Object.fromEntries(kept),
          ...Object.fromEntries(given.filter(([, value]) => value !== null)),
          version: profile.version + 1,
          updatedAt: isoTime(clock.now()),
        });
        await table.write([
          {
            op: "put",
            item: { ...profileKey(userId), ...next },
            if: [{ is: "equal", field: "version", value: profile.version }],
          },
        ]);
        return next;
      }),
  };
}
export type Profiles = ReturnType<typeof makeProfiles>;
