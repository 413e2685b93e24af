import { hidesUsers, poolOf, type Client, type Cognito, type Pool } from "./context.ts";
import { CognitoError, invalidParameter, notAuthorized, userNotFound } from "./errors.ts";
import { hashPassword } from "./password.ts";
import type { User } from "./store.ts";
import { srpVerifier } from "./srp.ts";

export type AttributeList = { Name: string; Value: string }[];

const ALIASES = ["email", "phone_number", "preferred_username"] as const;
type Alias = (typeof ALIASES)[number];
const STANDARD = new Set([
  ...["address", "birthdate", "email", "email_verified", "family_name", "gender", "given_name", "locale"],
  ...["middle_name", "name", "nickname", "phone_number", "phone_number_verified", "picture"],
  ...["preferred_username", "profile", "updated_at", "website", "zoneinfo"],
]);

const folded = (pool: Pool, name: string): string =>
  pool.settings.UsernameConfiguration.CaseSensitive ? name : name.toLowerCase();
const nameKey = (pool: Pool, kind: string, name: string): string =>
  `${pool.poolId}/${kind}/${folded(pool, name)}`;
const userKey = (poolId: string, sub: string): string => `${poolId}/${sub}`;

export const getUser = (cognito: Cognito, poolId: string, sub: string): User | undefined =>
  cognito.store.users.get(userKey(poolId, sub));

export const usersOf = (cognito: Cognito, poolId: string): User[] => cognito.store.users.list(`${poolId}/`);

/** Finds a user by user name, sub or alias. */
export function findUser(cognito: Cognito, pool: Pool, name: string): User | undefined {
  for (const kind of ["username", ...ALIASES]) {
    const found = cognito.store.names.get(nameKey(pool, kind, name));
    if (found) return getUser(cognito, pool.poolId, found.sub);
  }
  return getUser(cognito, pool.poolId, name);
}

/** As `findUser`, for callers who may know who exists (administrators). */
export function requireUser(cognito: Cognito, poolId: string, name: string): { pool: Pool; user: User } {
  const pool = poolOf(cognito, poolId);
  const user = findUser(cognito, pool, name);
  if (!user) throw userNotFound();
  return { pool, user };
}

/** The error of a sign-in by a name that has no user. */
export const unknownUser = (client: Client): CognitoError =>
  hidesUsers(client) ? notAuthorized() : userNotFound();

/** The attributes by which this user may sign in: user-name attributes at once, aliases when verified. */
function aliasesOf(pool: Pool, user: User): { kind: Alias; value: string }[] {
  const { UsernameAttributes, AliasAttributes } = pool.settings;
  return ALIASES.flatMap((kind) => {
    const value = user.attributes[kind];
    if (value === undefined || value === "") return [];
    const isName = kind !== "preferred_username" && UsernameAttributes.includes(kind);
    const confirmed = kind === "preferred_username" || user.attributes[`${kind}_verified`] === "true";
    const isAlias = AliasAttributes.includes(kind) && confirmed && user.status !== "UNCONFIRMED";
    return isName || isAlias ? [{ kind, value }] : [];
  });
}

function takeName(cognito: Cognito, key: string, user: User, taken: () => CognitoError): void {
  const holder = cognito.store.names.get(key);
  if (holder && holder.sub !== user.sub) throw taken();
  cognito.store.names.put(key, { sub: user.sub });
}

const aliasExists = (kind: Alias): CognitoError =>
  new CognitoError("AliasExistsException", `An account with the ${kind} already exists.`);

/** Stores a new user with every name that leads to it; throws UsernameExistsException. Call inside a transaction. */
export function insertUser(cognito: Cognito, pool: Pool, user: User): void {
  const byAttribute = pool.settings.UsernameAttributes.length > 0;
  takeName(cognito, nameKey(pool, "username", user.username), user, () => {
    return new CognitoError("UsernameExistsException", "User already exists");
  });
  for (const { kind, value } of aliasesOf(pool, user)) {
    takeName(cognito, nameKey(pool, kind, value), user, () =>
      byAttribute
        ? new CognitoError("UsernameExistsException", `An account with the given ${kind} already exists.`)
        : aliasExists(kind),
    );
  }
  cognito.store.users.put(userKey(pool.poolId, user.sub), user);
}

/** Changes the stored user (read afresh) and moves its aliases; throws AliasExistsException. Call inside a transaction. */
export function changeUser(
  cognito: Cognito,
  pool: Pool,
  sub: string,
  change: (user: User) => Partial<User>,
): User {
  const before = getUser(cognito, pool.poolId, sub);
  if (!before) throw userNotFound();
  const user: User = { ...before, ...change(before), updatedAt: cognito.clock.now() };
  for (const { kind, value } of aliasesOf(pool, before))
    cognito.store.names.remove(nameKey(pool, kind, value));
  for (const { kind, value } of aliasesOf(pool, user)) {
    takeName(cognito, nameKey(pool, kind, value), user, () => aliasExists(kind));
  }
  cognito.store.users.put(userKey(pool.poolId, sub), user);
  return user;
}

/** Removes the user and everything that hangs on it. */
export function deleteUser(cognito: Cognito, pool: Pool, user: User): void {
  const { store } = cognito;
  store.atomically(() => {
    for (const { kind, value } of aliasesOf(pool, user)) store.names.remove(nameKey(pool, kind, value));
    store.names.remove(nameKey(pool, "username", user.username));
    store.users.remove(userKey(pool.poolId, user.sub));
    store.logins.removeAll(`${user.sub}/`);
    store.codes.removeAll(`${user.sub}/`);
    store.tries.removeAll(`${user.sub}/`);
    store.members.removeAll(`${user.sub}/`);
  });
}

/** What is stored of a password: the scrypt hash, and the verifier without which SRP is not possible. */
export async function passwordFields(
  pool: Pool,
  username: string,
  password: string,
): Promise<Required<Pick<User, "password" | "srp">>> {
  return { password: await hashPassword(password), srp: srpVerifier(pool.poolId, username, password) };
}

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@.]+$/;
const PHONE = /^\+[0-9]{6,15}$/;

function checkFormat(pool: Pool, name: string, value: string): void {
  if (name === "email" && !EMAIL.test(value)) throw invalidParameter("Invalid email address format.");
  if (name === "phone_number" && !PHONE.test(value)) throw invalidParameter("Invalid phone number format.");
  const declared = pool.settings.Schema.find(({ Name }) => Name === name.replace(/^(custom|dev):/, ""));
  const { MinLength = 0, MaxLength = 2048 } = declared?.StringAttributeConstraints ?? {};
  if (value.length < MinLength || value.length > MaxLength) {
    throw nonconforming(`${name}: String must be between ${MinLength} and ${MaxLength} characters long`);
  }
}

const nonconforming = (detail: string): CognitoError =>
  invalidParameter(`Attributes did not conform to the schema: ${detail}`);

function declares(pool: Pool, name: string): boolean {
  return name.startsWith("custom:")
    ? pool.settings.Schema.some(({ Name }) => `custom:${Name.replace(/^custom:/, "")}` === name)
    : STANDARD.has(name);
}

/** Checks attributes that are about to be written; a client may not write what its settings or the pool forbid. */
export function checkAttributes(
  pool: Pool,
  client: Client | undefined,
  list: AttributeList,
): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const { Name, Value } of list) {
    if (Name === "sub") throw invalidParameter("Cannot modify the non-mutable attribute sub");
    if (!declares(pool, Name)) throw nonconforming(`Type for attribute {${Name}} could not be determined`);
    const writable = client?.settings.WriteAttributes;
    if (client && (Name.endsWith("_verified") || (writable && !writable.includes(Name)))) {
      throw notAuthorized("A client attempted to write unauthorized attribute");
    }
    checkFormat(pool, Name, Value);
    attributes[Name] = Value;
  }
  return attributes;
}

/** Throws when an attribute that the pool's schema requires is missing. */
export function checkRequired(pool: Pool, attributes: Record<string, string>): void {
  const missing = pool.settings.Schema.filter(({ Name, Required }) => Required && !attributes[Name]).map(
    ({ Name }) => `${Name}: The attribute is required\n`,
  );
  if (missing.length > 0) throw nonconforming(missing.join(""));
}

/** Throws when an attribute that already has a value may not change it. */
export function checkMutable(pool: Pool, user: User, changed: Record<string, string>): void {
  for (const { Name, Mutable } of pool.settings.Schema) {
    const name = Name in changed ? Name : `custom:${Name}`;
    if (!Mutable && name in changed && user.attributes[name] !== changed[name]) {
      throw invalidParameter(`user.${name}: Attribute cannot be updated. (changing an immutable attribute)`);
    }
  }
}

/** The user's attributes as the protocol lists them, `sub` first. */
export function attributeList(user: User, readable?: readonly string[]): AttributeList {
  const shown = Object.entries(user.attributes).filter(
    ([name]) => !readable || readable.includes(name) || name.startsWith("custom:"),
  );
  return [{ Name: "sub", Value: user.sub }, ...shown.map(([Name, Value]) => ({ Name, Value }))];
}
