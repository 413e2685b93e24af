import { CognitoJwtVerifier } from "aws-jwt-verify";
import {
  FetchError,
  JwkValidationError,
  JwksValidationError,
  JwtBaseError,
  JwtExpiredError,
} from "aws-jwt-verify/error";
import { SimpleJwksCache } from "aws-jwt-verify/jwk";

import { AppError } from "../kernel/errors.ts";

type Verified = { claims: Record<string, unknown> } | { refused: "expired" | "invalid" };

/** What the library says of keys that it could not fetch or read, as against what it says of a token. */
const KEY_ERRORS = [FetchError, JwksValidationError, JwkValidationError];

/** Keys from the pool endpoint that the environment names, instead of the one that the issuer names. */
function cacheOf(endpoint: string, userPoolId: string): SimpleJwksCache {
  const url = `${endpoint}/${userPoolId}/.well-known/jwks.json`;
  return new SimpleJwksCache({
    fetcher: { fetch: async () => (await fetch(url, { signal: AbortSignal.timeout(5_000) })).arrayBuffer() },
  });
}

/**
 * Verifies access tokens of one pool and client: signature, issuer, use, client, times. Gives the claims, or why the token is
 * refused. The pool's keys are fetched once for an instance, and again for a key id that is not among them, every ten seconds
 * at most: guessed key ids cannot make it ask the pool each time. @throws AppError `busy` when the keys cannot be had
 */
export function makeTokenVerifier(
  userPoolId: string,
  clientId: string,
): (token: string) => Promise<Verified> {
  const endpoint = process.env["AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER"];
  const verifier = CognitoJwtVerifier.create(
    { userPoolId, clientId, tokenUse: "access" },
    endpoint === undefined ? undefined : { jwksCache: cacheOf(endpoint, userPoolId) },
  );
  return async (token) => {
    try {
      return { claims: { ...(await verifier.verify(token)) } };
    } catch (cause) {
      // the library looks at times only after the signature
      if (cause instanceof JwtExpiredError) return { refused: "expired" };
      if (cause instanceof JwtBaseError && !KEY_ERRORS.some((kind) => cause instanceof kind))
        return { refused: "invalid" };
      throw new AppError("unavailable", "busy", "Tokens cannot be checked right now. Try again.", {
        cause,
        retryAfterSeconds: 1,
      });
    }
  };
}
