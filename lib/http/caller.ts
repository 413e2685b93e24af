import * as z from "zod";

import { AppError } from "../kernel/errors.ts";
import { UserId } from "../kernel/ids.ts";
import type { Session } from "../kernel/session.ts";
import type { HttpEvent } from "./request.ts";
import type { Access, Caller } from "./route.ts";

/**
 * The claims of an access token whose signature, issuer, client, use and times are right, `undefined` of any other.
 * Throws when it cannot be checked, for example because the keys cannot be fetched.
 */
export type VerifyToken = (accessToken: string) => Promise<Record<string, unknown> | undefined>;

/** Tells whether a session was signed out after its token was issued. */
export type IsSignedOut = (userId: UserId, session: Session) => Promise<boolean>;

const seconds = z.coerce.number().int().positive();

/** The claims of a Cognito access token that this project relies on; a token that lacks one is refused. */
const AccessClaims = z.object({
  sub: UserId,
  username: z.string().min(1),
  token_use: z.literal("access"),
  client_id: z.string().min(1),
  exp: seconds,
  iat: seconds,
  origin_jti: z.string().optional(),
  jti: z.string().optional(),
  /** an array in the token, `[a b]` in API Gateway's claims */
  "cognito:groups": z.union([z.array(z.string()), z.string()]).optional(),
});
type AccessClaims = z.infer<typeof AccessClaims>;

const unauthenticated = (cause?: unknown) =>
  new AppError(
    "unauthenticated",
    "unauthenticated",
    "Send a valid access token: Authorization: Bearer <token>.",
    { cause },
  );

function groupsOf(claims: AccessClaims): string[] {
  const groups = claims["cognito:groups"] ?? [];
  return Array.isArray(groups)
    ? groups
    : groups
        .replaceAll(/[[\]]/g, "")
        .split(/[\s,]+/)
        .filter(Boolean);
}

/** The scheme's name has no case (RFC 9110, 11.1); two headers arrive joined by a comma and do not pass. */
const BEARER = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i;
const JoseHeader = z.looseObject({ alg: z.string() });

/** Whether the token's header asks for extensions that a verifier must understand or refuse (RFC 7515, 4.1.11): none are. */
function asksForExtensions(accessToken: string): boolean {
  try {
    const header: unknown = JSON.parse(Buffer.from(accessToken.split(".")[0] ?? "", "base64url").toString());
    return "crit" in JoseHeader.parse(header);
  } catch (cause) {
    throw unauthenticated(cause);
  }
}

/**
 * Who sent the request. The gateway has checked the token of `user` routes, yet it takes ID tokens too, so the claims are
 * looked at again; tokens of `optional` routes are verified here.
 */
export async function callerOf(
  event: HttpEvent,
  access: Access,
  verify: VerifyToken,
  nowMs: number,
): Promise<Caller | undefined> {
  if (access === "public") return undefined;
  const header = event.headers["authorization"];
  if (header === undefined && access === "optional") return undefined;
  const accessToken = BEARER.exec(header?.trim() ?? "")?.[1];
  if (accessToken === undefined || asksForExtensions(accessToken)) throw unauthenticated();
  const verified = access === "user" ? event.requestContext.authorizer.jwt.claims : await verify(accessToken);
  const claims = AccessClaims.safeParse(verified);
  if (!claims.success) throw unauthenticated(claims.error);
  if (claims.data.exp * 1000 <= nowMs) throw unauthenticated();
  const { sub: userId, username, iat: issuedAt, origin_jti: id } = claims.data;
  return { userId, username, groups: groupsOf(claims.data), accessToken, session: { issuedAt, id } };
}
