import type { Key, Write } from "../../../lib/kernel/table.ts";
import type { Effect } from "../state.ts";

/** Every write lies in the partition of the user it is made for, and no transaction touches two users. */
export function checkPartition(writes: readonly Write[], owner: string | undefined): string[] {
  const keys = writes.flatMap((write) =>
    write.op === "check" ? [] : [write.op === "put" ? write.item : write.key],
  );
  // what everybody together has spent of a day
  const isShared = ({ pk, sk }: Key) => pk === "STAGE" && sk.startsWith("BUDGET#");
  const partitions = new Set(keys.filter((key) => !isShared(key)).map(({ pk }) => pk));
  const wanted = owner === undefined ? [...partitions][0] : `USER#${owner}`;
  return [...partitions]
    .filter((pk) => pk !== wanted)
    .map((pk) => `a write for ${owner ?? "one user"} lies in ${pk}`);
}

type Other = Exclude<Effect, { kind: "write" }>;

function ownerOf(effect: Other): string | undefined {
  switch (effect.kind) {
    case "put":
      return effect.key.split("/")[1];
    case "removeAll":
      return effect.prefix.split("/")[1];
    case "send":
      return (JSON.parse(effect.body) as { userId?: string }).userId;
  }
}

/** What is put into the bucket, removed from it, or sent is its owner's too. */
export function checkOwner(effect: Other, owner: string | undefined): string[] {
  const whose = ownerOf(effect);
  if (whose !== undefined && whose !== "" && (owner === undefined || whose === owner)) return [];
  return [`${effect.kind} for ${owner ?? "one user"} is about ${whose ?? "nobody"}`];
}
