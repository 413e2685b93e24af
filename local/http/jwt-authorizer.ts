import { createLocalJWKSet, errors, jwtVerify, type JSONWebKeySet, type JWTPayload } from "jose";
import * as z from "zod";
import { header, type GatewayRequest, type JwtIdentity } from "./gateway-request.ts";
import { ANSWERS, type GatewayResponse } from "./gateway-response.ts";

/** Properties of an `AWS::ApiGatewayV2::Authorizer` of type JWT. */
export const JwtAuthorizerProperties = z.object({
  AuthorizerType: z.literal("JWT"),
  IdentitySource: z.array(z.string()).min(1),
  JwtConfiguration: z.object({ Audience: z.array(z.string()).default([]), Issuer: z.string() }),
});
type Properties = z.infer<typeof JwtAuthorizerProperties>;

/** Gives the public keys of an issuer. */
export type KeySource = (issuer: string) => Promise<JSONWebKeySet>;

/** The JWT authorizer of HTTP APIs (API Gateway Developer Guide, "Controlling access with JWT authorizers"). */
export class JwtAuthorizer {
  readonly #properties: Properties;
  readonly #keys: KeySource;

  constructor(properties: Properties, keys: KeySource) {
    this.#properties = properties;
    this.#keys = keys;
  }

  /** @returns the identity, or the answer that refuses the request */
  async authorize(
    request: GatewayRequest,
    scopes: string[],
    nowMs: number,
  ): Promise<{ identity: JwtIdentity } | { refusal: GatewayResponse }> {
    const token = this.#token(request);
    if (token === undefined) return { refusal: ANSWERS.unauthorized("Bearer") };
    const claims = await this.#verified(token, nowMs);
    if (typeof claims === "string") {
      return {
        refusal: ANSWERS.unauthorized(`Bearer scope="" error="invalid_token" error_description="${claims}"`),
      };
    }
    const granted = typeof claims["scope"] === "string" ? claims["scope"].split(" ") : [];
    if (scopes.length > 0 && !scopes.some((scope) => granted.includes(scope))) {
      const challenge = `Bearer scope="${scopes.join(" ")}" error="insufficient_scope" error_description="the token does not have the required scope"`;
      return { refusal: ANSWERS.forbidden(challenge) };
    }
    return { identity: { claims: textClaims(claims), scopes: scopes.length > 0 ? granted : null } };
  }

  #token(request: GatewayRequest): string | undefined {
    const source = /^\$request\.header\.(.+)$/i.exec(this.#properties.IdentitySource[0] ?? "")?.[1];
    const value = source === undefined ? undefined : header(request, source.toLowerCase());
    const token = value?.replace(/^Bearer\s+/i, "").trim();
    return token === "" ? undefined : token;
  }

  async #verified(token: string, nowMs: number): Promise<JWTPayload | string> {
    const { Issuer, Audience } = this.#properties.JwtConfiguration;
    try {
      const keys = createLocalJWKSet(await this.#keys(Issuer));
      const { payload } = await jwtVerify(token, keys, {
        issuer: Issuer,
        algorithms: ["RS256", "RS384", "RS512"],
        currentDate: new Date(nowMs),
        requiredClaims: ["exp"],
      });
      if (payload.iat !== undefined && payload.iat > nowMs / 1000)
        return "the token was issued in the future";
      return isMeantFor(payload, Audience) ? payload : "the token has an invalid audience";
    } catch (error) {
      if (error instanceof errors.JOSEError) return descriptionOf(error);
      throw error;
    }
  }
}

function isMeantFor(payload: JWTPayload, audience: string[]): boolean {
  const named = payload.aud ?? payload["client_id"];
  const names = Array.isArray(named) ? named : [named];
  return names.some((name) => typeof name === "string" && audience.includes(name));
}

function descriptionOf(error: errors.JOSEError): string {
  if (error instanceof errors.JWTExpired) return "the token has expired";
  if (error instanceof errors.JWSSignatureVerificationFailed) return "signature verification failed";
  return "the token is not valid";
}

/** Claims reach the function as text; a list is written `[a b]`. */
function textClaims(claims: JWTPayload): Record<string, string> {
  const entries = Object.entries(claims).map(([name, value]) => {
    if (Array.isArray(value)) return [name, `[${value.join(" ")}]`] as const;
    return [name, typeof value === "string" ? value : JSON.stringify(value)] as const;
  });
  return Object.fromEntries(entries);
}
