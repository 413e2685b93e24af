import { equals, opaque, type Cognito, type Pool } from "./context.ts";
import { codeExpired, codeMismatch, limitExceeded, notAuthorized } from "./errors.ts";
import { mailCode } from "./password.ts";
import type { User } from "./store.ts";

const HOUR_MS = 3_600_000;
const MAX_TRIES = 5;

/** What a code is for; a user has one live code for each. */
type Purpose = "sign-up" | "reset" | "verify:email" | "verify:phone_number";
export type Contact = "email" | "phone_number";
export type Delivery = { AttributeName: Contact; DeliveryMedium: "EMAIL" | "SMS"; Destination: string };

const LIFETIME_MS: Record<Purpose, number> = {
  "sign-up": 24 * HOUR_MS,
  reset: HOUR_MS,
  "verify:email": 24 * HOUR_MS,
  "verify:phone_number": 24 * HOUR_MS,
};

/** Where a code goes, masked as the service shows it (`a***@e***`). */
export function delivery(contact: Contact, value: string): Delivery {
  if (contact === "phone_number") {
    return { AttributeName: contact, DeliveryMedium: "SMS", Destination: `+*******${value.slice(-4)}` };
  }
  const [local = "", domain = ""] = value.split("@");
  const Destination = `${local.charAt(0)}***@${domain.charAt(0)}***`;
  return { AttributeName: contact, DeliveryMedium: "EMAIL", Destination };
}

/** The contact that the pool verifies and the user has; a phone wins over an address, as at the service. */
export function verifiedContact(pool: Pool, user: Pick<User, "attributes">): Contact | undefined {
  return (["phone_number", "email"] as const).find(
    (name) => pool.settings.AutoVerifiedAttributes.includes(name) && user.attributes[name],
  );
}

function triesOf(cognito: Cognito, key: string): { count: number; since: number } {
  const now = cognito.clock.now();
  const stored = cognito.store.tries.get(key);
  const current = stored && now - stored.since < HOUR_MS ? stored : { count: 0, since: now };
  if (current.count >= MAX_TRIES) throw limitExceeded();
  return current;
}

/** Counts against the hourly limit of an action; throws LimitExceededException beyond it. */
export function countTry(cognito: Cognito, key: string): void {
  const { count, since } = triesOf(cognito, key);
  cognito.store.tries.put(key, { count: count + 1, since, lockedUntil: 0 }, since + HOUR_MS);
}

/** Stores a fresh code for the purpose and puts its mail into the outbox. Call inside a transaction. */
export function sendCode(
  cognito: Cognito,
  pool: Pool,
  sub: string,
  options: { purpose: Purpose; contact: Contact; to: string; pendingValue?: string },
): Delivery {
  const now = cognito.clock.now();
  const code = mailCode();
  const expiresAt = now + LIFETIME_MS[options.purpose];
  const { pendingValue } = options;
  cognito.store.codes.put(
    `${sub}/${options.purpose}`,
    { code, expiresAt, ...(pendingValue === undefined ? {} : { pendingValue }) },
    expiresAt + 24 * HOUR_MS,
  );
  const { VerificationMessageTemplate, EmailVerificationSubject } = pool.settings;
  const subject =
    VerificationMessageTemplate?.EmailSubject ?? EmailVerificationSubject ?? "Your verification code";
  cognito.store.sendMail({ to: options.to, subject, code, at: new Date(now).toISOString() });
  return delivery(options.contact, options.to);
}

/** Makes a code that nobody receives, so that the name of nobody answers a guess as the name of somebody does. */
export function storePhantomCode(cognito: Cognito, sub: string, purpose: Purpose): void {
  const expiresAt = cognito.clock.now() + LIFETIME_MS[purpose];
  cognito.store.codes.put(`${sub}/${purpose}`, { code: opaque(16), expiresAt }, expiresAt);
}

/** Checks a code without using it up; wrong ones count and five an hour are the limit. */
export function checkCode(
  cognito: Cognito,
  sub: string,
  purpose: Purpose,
  given: string,
): { pendingValue?: string | undefined } {
  const limit = `${sub}/code/${purpose}`;
  triesOf(cognito, limit);
  const stored = cognito.store.codes.get(`${sub}/${purpose}`);
  if (!stored) throw codeExpired();
  if (!equals(stored.code, given)) {
    countTry(cognito, limit);
    throw codeMismatch();
  }
  if (stored.expiresAt <= cognito.clock.now()) throw codeExpired();
  return stored;
}

/** A code works once: forgets it and its failed tries. */
export function useUpCode(cognito: Cognito, sub: string, purpose: Purpose): void {
  cognito.store.codes.remove(`${sub}/${purpose}`);
  cognito.store.tries.remove(`${sub}/code/${purpose}`);
}

const LOCK_MAX_MS = 15 * 60_000;

/** Throws while a name is locked because of wrong passwords. */
export function assertNotLocked(cognito: Cognito, key: string): void {
  const stored = cognito.store.tries.get(key);
  if (stored && stored.lockedUntil > cognito.clock.now()) throw notAuthorized("Password attempts exceeded");
}

/** After five wrong passwords a name is locked for a second, doubling with each further one up to 15 minutes. */
export function countWrongPassword(cognito: Cognito, key: string): void {
  const now = cognito.clock.now();
  const stored = cognito.store.tries.get(key);
  const count = (stored && now - stored.since < LOCK_MAX_MS ? stored.count : 0) + 1;
  const lockMs = count < MAX_TRIES ? 0 : Math.min(1000 * 2 ** (count - MAX_TRIES), LOCK_MAX_MS);
  cognito.store.tries.put(key, { count, since: now, lockedUntil: now + lockMs }, now + 2 * LOCK_MAX_MS);
}

export const forgetWrongPasswords = (cognito: Cognito, key: string): void => cognito.store.tries.remove(key);
