import { randomBytes, randomInt, scrypt, timingSafeEqual } from "node:crypto";
import { CognitoError } from "./errors.ts";
import type { PasswordPolicy } from "./settings.ts";

const KEY_BYTES = 32;
const COST = 16_384;

function derive(password: string, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password, salt, KEY_BYTES, { N: COST, r: 8, p: 1 }, (error, key) => {
      if (error) reject(error);
      else resolve(key);
    });
  });
}

/** `salt:key` in base64url, by scrypt (N 16384, r 8, p 1). */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  return `${salt.toString("base64url")}:${(await derive(password, salt)).toString("base64url")}`;
}

/** Compares in constant time; without a stored hash it takes as long and answers false. */
export async function passwordMatches(password: string, stored: string | undefined): Promise<boolean> {
  const [salt = "", key = ""] = (stored ?? "").split(":");
  const actual = await derive(password, Buffer.from(salt, "base64url"));
  const expected = Buffer.from(key, "base64url");
  return expected.length === KEY_BYTES && timingSafeEqual(actual, expected);
}

// The characters that the service counts as symbols; a space counts too unless it leads or trails.
const SYMBOL = /[\^$*.[\]{}()?"!@#%&/\\,><':;|_~`=+-]|(?<=\S) (?=\S)/;

/** Throws `InvalidPasswordException` with the first broken rule of the pool's policy. */
export function checkPassword(
  policy: PasswordPolicy,
  password: string,
  prefix: "Password did not conform with policy" | "Password does not conform to policy",
): void {
  const broken =
    password.length < policy.MinimumLength
      ? "Password not long enough"
      : policy.RequireUppercase && !/[A-Z]/.test(password)
        ? "Password must have uppercase characters"
        : policy.RequireLowercase && !/[a-z]/.test(password)
          ? "Password must have lowercase characters"
          : policy.RequireNumbers && !/[0-9]/.test(password)
            ? "Password must have numeric characters"
            : policy.RequireSymbols && !SYMBOL.test(password)
              ? "Password must have symbol characters"
              : undefined;
  if (broken !== undefined) throw new CognitoError("InvalidPasswordException", `${prefix}: ${broken}`);
}

const CLASSES = ["ABCDEFGHJKLMNPQRSTUVWXYZ", "abcdefghijkmnpqrstuvwxyz", "23456789", "!@#%*_-+"];

/** A temporary password that satisfies every policy of up to `length` characters. */
export function temporaryPassword(length: number): string {
  const characters = Array.from({ length: Math.max(length, 12) }, (_, index) => {
    const alphabet = CLASSES[index % CLASSES.length] ?? "";
    return alphabet.charAt(randomInt(alphabet.length));
  });
  return characters.join("");
}

/** A six digit code as the service sends by mail. */
export function mailCode(): string {
  return String(randomInt(1_000_000)).padStart(6, "0");
}
