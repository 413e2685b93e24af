import * as z from "zod";

/** Source of new identifiers; deterministic in tests and under an idempotency key. */
export interface Ids {
  /** A new ULID: 26 characters of Crockford base 32, sortable by creation time. */
  ulid(): string;
}

const ULID = "[0-7][0-9A-HJKMNP-TV-Z]{25}";

/** A schema for `<prefix>_<ULID>`; the brand is born by parsing only. */
function idSchema<const P extends string>(prefix: P) {
  return z
    .templateLiteral([`${prefix}_`, z.string().regex(new RegExp(`^${ULID}$`))], {
      error: `must look like ${prefix}_ followed by 26 characters`,
    })
    .meta({ examples: [`${prefix}_01JD8Q2V5N3K7XW9RZ4T6B0CEF`] });
}

export const ResumeId = idSchema("res").brand<"ResumeId">();
export type ResumeId = z.infer<typeof ResumeId>;
export const JobId = idSchema("job").brand<"JobId">();
export type JobId = z.infer<typeof JobId>;
export const TailoringId = idSchema("tlr").brand<"TailoringId">();
export type TailoringId = z.infer<typeof TailoringId>;
export const LetterId = idSchema("ltr").brand<"LetterId">();
export type LetterId = z.infer<typeof LetterId>;
export const SuggestionId = idSchema("sug").brand<"SuggestionId">();
export type SuggestionId = z.infer<typeof SuggestionId>;
export const GenerationId = idSchema("gen").brand<"GenerationId">();
export type GenerationId = z.infer<typeof GenerationId>;
export const InterviewId = idSchema("int").brand<"InterviewId">();
export type InterviewId = z.infer<typeof InterviewId>;
export const QuestionId = idSchema("qst").brand<"QuestionId">();
export type QuestionId = z.infer<typeof QuestionId>;

/** The Cognito `sub`. It becomes part of a partition key, so the characters are closed. */
export const UserId = z
  .string()
  .regex(/^[0-9a-zA-Z-]{1,64}$/)
  .brand<"UserId">();
export type UserId = z.infer<typeof UserId>;

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/**
 * A ULID made of a time and 80 bits of entropy (spec: github.com/ulid/spec).
 * @param epochMs milliseconds since the Unix epoch, below 2^48
 * @param entropy at least 10 bytes; the first 10 are used
 */
export function ulidOf(epochMs: number, entropy: Uint8Array): string {
  let time = "";
  for (let i = 0, rest = epochMs; i < 10; i++, rest = Math.floor(rest / 32)) {
    time = ALPHABET.charAt(rest % 32) + time;
  }
  let bits = 0n;
  for (const byte of entropy.subarray(0, 10)) bits = (bits << 8n) | BigInt(byte);
  let random = "";
  for (let i = 0; i < 16; i++, bits >>= 5n) random = ALPHABET.charAt(Number(bits & 31n)) + random;
  return time + random;
}
