import { reserveFor, writeWithin } from "../budget/index.ts";
import type { Reservation } from "../budget/index.ts";
import { AppError } from "../kernel/errors.ts";
import type { UserId } from "../kernel/ids.ts";
import type { Table, Write } from "../kernel/table.ts";
import type { Spending } from "../model/index.ts";

type Deps = { table: Table; spending?: Spending | undefined };
type Wanted = { userId: UserId; now: number; coverLetter: boolean | undefined };

/**
 * Writes the transaction that accepts a tailoring, with the money for it and its letter put aside: for both of its questions where there is room for that,
 * otherwise for the first, which is the one that it needs.
 * @param accepting the writes beside those of the money
 * @throws AppError `quota_exceeded`; WriteRefused
 */
export async function acceptFunded(
  { table, spending }: Deps,
  { userId, now, coverLetter }: Wanted,
  accepting: (reserved: Reservation | undefined) => Write[],
): Promise<void> {
  const onward = coverLetter === true ? ("letter" as const) : undefined;
  const acceptWith = async (questions: number) => {
    const { reserved, writes } = reserveFor(spending, userId, now, "tailor", { onward, questions });
    await writeWithin(table, [...accepting(reserved), ...writes], now);
  };
  try {
    await acceptWith(Infinity);
  } catch (error) {
    if (!isWantOfMoney(error)) throw error;
    await acceptWith(1);
  }
}

const isWantOfMoney = (error: unknown): boolean =>
  error instanceof AppError && error.code === "quota_exceeded";
