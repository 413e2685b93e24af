import * as z from "zod";

import { AppError } from "../kernel/errors.ts";
import { UserId } from "../kernel/ids.ts";
import type { Session } from "../kernel/session.ts";
import type { HttpEvent } from "./request.ts";
import type { Access, Caller } from "./route.ts";

/** The claims of an access token, or why it is refused; `expired` is told only of one whose signature is right. */
export type VerifiedToken = { claims: Record<string, unknown> } | { refused: "expired" | "invalid" };

/**
 * Checks signature, issuer, client, use and times of an access token. Throws when it cannot be checked, for example because
 * the keys cannot be fetched.
 */
export type VerifyToken = (accessToken: string) => Promise<VerifiedToken>;

/** Tells whether a session was signed out after its token was issued. */
export type IsSignedOut = (userId: UserId, session: Session) => Promise<boolean>;

const seconds = z.number().int().positive();

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
  "cognito:groups": z.array(z.string()).optional(),
});

/** What is said of a refused call. The sentences also stand in a header, so they keep to ASCII without quotes. */
const REFUSALS = {
  missing: "Send an access token: Authorization: Bearer <token>.",
  malformed: "The Authorization header is malformed. Send: Authorization: Bearer <access token>.",
  expired: "The access token has expired. Get another one with the refresh token, or sign in again.",
  invalid: "The access token is not valid. Sign in again.",
  signedOut: "This session was signed out. Sign in again.",
} as const;

/** The error of a call that names nobody: one code, and a sentence that says what is wrong with the token. */
export function unauthenticated(reason: keyof typeof REFUSALS, cause?: unknown): AppError {
  return new AppError("unauthenticated", "unauthenticated", REFUSALS[reason], { cause });
}

/** The challenge of a 401 (RFC 6750, 3): the error is named to those who sent a token, nothing to those who sent none. */
export function challengeOf(error: unknown): string {
  const refused = error instanceof AppError && error.code === "unauthenticated";
  if (!refused || error.message === REFUSALS.missing) return "Bearer";
  return `Bearer error="invalid_token", error_description="${error.message}"`;
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
    throw unauthenticated("malformed", cause);
  }
}

/**
 * Who sent the request. The token is checked here on every route that looks at one, whether the gateway has an authorizer or
 * not: that one takes ID tokens too. @throws AppError `unauthenticated`
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
  if (header === undefined) throw unauthenticated("missing");
  const accessToken = BEARER.exec(header.trim())?.[1];
  if (accessToken === undefined) throw unauthenticated("malformed");
  if (asksForExtensions(accessToken)) throw unauthenticated("invalid");
  const verified = await verify(accessToken);
  if ("refused" in verified) throw unauthenticated(verified.refused);
  const claims = AccessClaims.safeParse(verified.claims);
  if (!claims.success) throw unauthenticated("invalid", claims.error);
  const { sub: userId, username, exp, iat: issuedAt, origin_jti: id } = claims.data;
  if (exp * 1000 <= nowMs) throw unauthenticated("expired");
  const groups = claims.data["cognito:groups"] ?? [];
  return { userId, username, groups, accessToken, session: { issuedAt, id } };
}
