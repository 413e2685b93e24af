import { createHash } from "node:crypto";

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** A number that a text decides: 48 bits of its SHA-256. */
export function numberOf(text: string): number {
  return createHash("sha256").update(text).digest().readUIntBE(0, 6);
}

/** The values in an order that a seed decides; `nameOf` tells equal values apart from different ones. */
export function seeded<T>(values: readonly T[], seed: string, nameOf: (value: T) => string): T[] {
  return values
    .map((value) => ({ value, rank: numberOf(`${seed}/${nameOf(value)}`) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ value }) => value);
}

/** One of some texts, the same for the same seed. */
export function chosen<const T>(of: readonly [T, ...T[]], seed: string): T {
  return of[numberOf(seed) % of.length] ?? of[0];
}

/** 16 characters of Crockford base 32, as the second part of a ULID has them. */
export function ulidTail(seed: string): string {
  const bytes = createHash("sha256").update(seed).digest();
  return Array.from(bytes.subarray(0, 16), (byte) => ALPHABET.charAt(byte % 32)).join("");
}
