import { createHash, randomUUID } from "node:crypto";
import type { JWTPayload } from "jose";
import * as z from "zod";
import { opaque, type Client, type Cognito, type Pool } from "./context.ts";
import { CognitoError, notAuthorized, userNotFound } from "./errors.ts";
import { groupsOf } from "./groups.ts";
import { tokenLifetimes } from "./settings.ts";
import type { Login, User } from "./store.ts";
import { ACCESS_SCOPE } from "./tokens.ts";
import type { TriggerName } from "./trigger-events.ts";
import { attributeList, getUser } from "./users.ts";

/** `AuthenticationResult` of the protocol; lifetimes in seconds. */
export type AuthenticationResult = {
  AccessToken: string;
  IdToken: string;
  ExpiresIn: number;
  TokenType: "Bearer";
  RefreshToken?: string;
};
type SignedIn = { pool: Pool; user: User; login: Login };

const refreshKey = (token: string): string => createHash("sha256").update(token).digest("base64url");
const loginKey = ({ sub, originJti }: Pick<Login, "sub" | "originJti">): string => `${sub}/${originJti}`;
const seconds = (cognito: Cognito): number => Math.floor(cognito.clock.now() / 1000);

function groupClaims(cognito: Cognito, user: User, use: "access" | "id"): JWTPayload {
  const groups = groupsOf(cognito, user);
  if (groups.length === 0) return {};
  const roles = groups.flatMap(({ settings }) => settings.RoleArn ?? []);
  const preferred = groups[0]?.settings.RoleArn;
  return {
    "cognito:groups": groups.map(({ settings }) => settings.GroupName),
    ...(use === "id" && roles.length > 0 ? { "cognito:roles": roles } : {}),
    ...(use === "id" && preferred !== undefined ? { "cognito:preferred_role": preferred } : {}),
  };
}

function attributeClaims(user: User, client: Client): JWTPayload {
  const claims = attributeList(user, client.settings.ReadAttributes).map(({ Name, Value }) => [
    Name,
    Name.endsWith("_verified") ? Value === "true" : Value,
  ]);
  return z.record(z.string(), z.unknown()).parse(Object.fromEntries(claims));
}

const Overrides = z.object({
  claimsOverrideDetails: z
    .object({
      claimsToAddOrOverride: z.record(z.string(), z.string()).nullish(),
      claimsToSuppress: z.array(z.string()).nullish(),
      groupOverrideDetails: z.object({ groupsToOverride: z.array(z.string()).nullish() }).nullish(),
    })
    .nullish(),
});

async function overrides(cognito: Cognito, pool: Pool, client: Client, user: User, source: TriggerName) {
  const groups = groupsOf(cognito, user).map(({ settings }) => settings.GroupName);
  const response = await cognito.triggers.run("PreTokenGeneration", source, {
    pool,
    client,
    user,
    request: {
      groupConfiguration: { groupsToOverride: groups, iamRolesToOverride: [], preferredRole: null },
    },
  });
  const parsed = Overrides.safeParse(response);
  if (!parsed.success)
    throw new CognitoError("InvalidLambdaResponseException", "Unrecognizable lambda output");
  const details = parsed.data.claimsOverrideDetails;
  const replaced = details?.groupOverrideDetails?.groupsToOverride;
  return {
    groups: replaced ? { "cognito:groups": replaced } : {},
    added: details?.claimsToAddOrOverride ?? {},
    suppressed: details?.claimsToSuppress ?? [],
  };
}

async function signTokens(
  cognito: Cognito,
  { pool, user, login }: SignedIn,
  client: Client,
  source: TriggerName,
): Promise<AuthenticationResult> {
  const lifetime = tokenLifetimes(client.settings);
  const iat = seconds(cognito);
  const { originJti, authTime } = login;
  const shared = { sub: user.sub, origin_jti: originJti, event_id: randomUUID(), auth_time: authTime, iat };
  const changes = await overrides(cognito, pool, client, user, source);
  const id: JWTPayload = {
    ...attributeClaims(user, client),
    ...groupClaims(cognito, user, "id"),
    ...changes.groups,
    ...changes.added,
    ...shared,
    "cognito:username": user.username,
    aud: client.clientId,
    exp: iat + lifetime.id,
  };
  const access: JWTPayload = {
    ...shared,
    ...groupClaims(cognito, user, "access"),
    ...changes.groups,
    client_id: client.clientId,
    scope: ACCESS_SCOPE,
    exp: iat + lifetime.access,
    username: user.username,
  };
  const kept = Object.fromEntries(Object.entries(id).filter(([name]) => !changes.suppressed.includes(name)));
  return {
    AccessToken: await cognito.tokens.sign(pool.poolId, "access", access),
    IdToken: await cognito.tokens.sign(pool.poolId, "id", { ...kept, sub: user.sub, aud: client.clientId }),
    ExpiresIn: lifetime.access,
    TokenType: "Bearer",
  };
}

function storeRefreshToken(cognito: Cognito, login: Login, expiresAt: number): string {
  // The service's refresh tokens are long and opaque too.
  const token = opaque(192);
  const { poolId, clientId, sub, originJti } = login;
  cognito.store.refreshTokens.put(
    refreshKey(token),
    { poolId, clientId, sub, originJti, expiresAt },
    expiresAt,
  );
  return token;
}

/** Starts a new sign-in: a login record, its three tokens. */
export async function issueTokens(
  cognito: Cognito,
  pool: Pool,
  client: Client,
  user: User,
  source: TriggerName = "TokenGeneration_Authentication",
): Promise<AuthenticationResult> {
  const lifetime = tokenLifetimes(client.settings);
  const login: Login = {
    poolId: pool.poolId,
    clientId: client.clientId,
    sub: user.sub,
    originJti: randomUUID(),
    authTime: seconds(cognito),
    revoked: false,
  };
  const result = await signTokens(cognito, { pool, user, login }, client, source);
  const expiresAt = cognito.clock.now() + lifetime.refresh * 1000;
  const RefreshToken = cognito.store.atomically(() => {
    // Signing waited: the user may be gone or disabled by now.
    if (!getUser(cognito, pool.poolId, user.sub)?.enabled) throw notAuthorized("User is disabled.");
    cognito.store.logins.put(loginKey(login), login, expiresAt + lifetime.access * 1000);
    return storeRefreshToken(cognito, login, expiresAt);
  });
  return { ...result, RefreshToken };
}

/** New tokens for a refresh token; with rotation on it is replaced and the old one ends after the grace period. */
export async function refreshTokens(
  cognito: Cognito,
  pool: Pool,
  client: Client,
  token: string,
): Promise<AuthenticationResult> {
  const { store, clock } = cognito;
  const stored = store.refreshTokens.get(refreshKey(token));
  if (stored?.clientId !== client.clientId) throw notAuthorized("Invalid Refresh Token");
  if (stored.expiresAt <= clock.now()) throw notAuthorized("Refresh Token has expired");
  const login = store.logins.get(loginKey(stored));
  const user = getUser(cognito, pool.poolId, stored.sub);
  if (login?.revoked !== false || !user) throw notAuthorized("Refresh Token has been revoked");
  if (!user.enabled) throw notAuthorized("User is disabled.");
  const rotation = client.settings.RefreshTokenRotation;
  const rotates = rotation?.Feature === "ENABLED";
  if (stored.usableUntil !== undefined && stored.usableUntil <= clock.now()) {
    throw new CognitoError("RefreshTokenReuseException", "Refresh Token has been rotated");
  }
  const replacement = rotates
    ? store.atomically(() => {
        const usableUntil = stored.usableUntil ?? clock.now() + rotation.RetryGracePeriodSeconds * 1000;
        store.refreshTokens.put(refreshKey(token), { ...stored, usableUntil }, stored.expiresAt);
        return storeRefreshToken(cognito, login, stored.expiresAt);
      })
    : undefined;
  const result = await signTokens(cognito, { pool, user, login }, client, "TokenGeneration_RefreshTokens");
  return replacement === undefined ? result : { ...result, RefreshToken: replacement };
}

/** Whose refresh token it is, live or not. */
export function refreshTokenOwner(cognito: Cognito, pool: Pool, token: string): User | undefined {
  const stored = cognito.store.refreshTokens.get(refreshKey(token));
  return stored && getUser(cognito, pool.poolId, stored.sub);
}

/** Ends the sign-in that a refresh token belongs to; unknown tokens are nothing to revoke (RFC 7009 2.2). */
export function revokeRefreshToken(cognito: Cognito, client: Client, token: string): void {
  const stored = cognito.store.refreshTokens.get(refreshKey(token));
  if (!stored) return;
  if (stored.clientId !== client.clientId) {
    throw new CognitoError("UnauthorizedException", "The refresh token was not issued to this client.");
  }
  const login = cognito.store.logins.get(loginKey(stored));
  if (login) revoke(cognito, login, stored.expiresAt);
}

function revoke(cognito: Cognito, login: Login, expiresAt: number | undefined): void {
  cognito.store.logins.put(loginKey(login), { ...login, revoked: true }, expiresAt);
}

/** Ends every sign-in of a user. */
export function signOutEverywhere(cognito: Cognito, user: User): void {
  cognito.store.atomically(() => {
    for (const login of cognito.store.logins.list(`${user.sub}/`)) revoke(cognito, login, undefined);
  });
}

/** The user of an access token, when its signature, lifetime, scope and sign-in are all good. */
export async function signedIn(cognito: Cognito, accessToken: string): Promise<SignedIn> {
  const { poolId, claims } = await cognito.tokens.verifyAccess(accessToken);
  const scopes = String(claims["scope"]).split(" ");
  if (!scopes.includes(ACCESS_SCOPE)) throw notAuthorized("Access Token does not have required scopes");
  const sub = claims.sub ?? "";
  const pool = cognito.store.pools.get(poolId);
  const user = getUser(cognito, poolId, sub);
  if (!pool || !user) throw userNotFound();
  const login = cognito.store.logins.get(loginKey({ sub, originJti: String(claims["origin_jti"]) }));
  if (login?.revoked !== false) throw notAuthorized("Access Token has been revoked");
  if (!user.enabled) throw notAuthorized("User is disabled.");
  return { pool, user, login };
}
