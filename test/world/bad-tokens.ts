import { createHmac, generateKeyPairSync } from "node:crypto";
import type { KeyObject } from "node:crypto";

import { SignJWT } from "jose";

const b64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");

/**
 * Headers `Authorization` that must be refused, by name. `signed` is a token that is right; its claims and the key are used
 * to make tokens that are right but for one thing.
 */
export async function badAuthorizations(
  signed: string,
  key: { kid: string; privateKey: KeyObject; publicPem: string },
  now: number,
): Promise<[string, string][]> {
  const [header = "", payload = "", signature = ""] = signed.split(".");
  const claims = JSON.parse(Buffer.from(payload, "base64url").toString()) as Record<string, unknown>;
  const without = (name: string) =>
    Object.fromEntries(Object.entries(claims).filter(([claim]) => claim !== name));
  const sign = (given: Record<string, unknown>, extra: Record<string, unknown> = {}, by = key.privateKey) =>
    new SignJWT(given)
      .setProtectedHeader({ alg: "RS256", kid: key.kid, ...extra })
      .sign(by, { crit: { exp: true } });
  const stranger = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey;
  const hmac = (text: string) => createHmac("sha256", key.publicPem).update(text).digest("base64url");
  const hs256 = `${b64({ alg: "HS256", kid: key.kid })}.${payload}`;
  const flipped = `${signature.slice(0, 20)}${signature[20] === "A" ? "B" : "A"}${signature.slice(21)}`;
  const tokens: [string, string][] = [
    ["expired", await sign({ ...claims, exp: now - 10 })],
    ["without exp", await sign(without("exp"))],
    ["without sub", await sign(without("sub"))],
    ["without iat", await sign(without("iat"))],
    ["without token_use", await sign(without("token_use"))],
    ["without client", await sign(without("client_id"))],
    ["without issuer", await sign(without("iss"))],
    ["used as ID token", await sign({ ...claims, token_use: "id" })],
    ["of another client", await sign({ ...claims, client_id: "other" })],
    ["of another pool", await sign({ ...claims, iss: `${String(claims["iss"])}X` })],
    ["of another issuer", await sign({ ...claims, iss: "https://example.com" })],
    ["not yet valid", await sign({ ...claims, nbf: now + 600 })],
    ["with a subject that leaves its partition", await sign({ ...claims, sub: "x#PROFILE" })],
    ["with unknown crit", await sign(claims, { crit: ["exp"], exp: 1 })],
    ["of a stranger's key", await sign(claims, {}, stranger)],
    ["of an unknown key id", await sign(claims, { kid: "unknown" })],
    ["with alg none", `${b64({ alg: "none", kid: key.kid })}.${payload}.`],
    ["with alg none and a signature", `${b64({ alg: "none", kid: key.kid })}.${payload}.${signature}`],
    ["HS256 with the public key", `${hs256}.${hmac(hs256)}`],
    [
      "with another payload",
      `${header}.${b64({ ...claims, sub: "cccccccc-0000-4000-8000-000000000003" })}.${signature}`,
    ],
    ["with a flipped bit", `${header}.${payload}.${flipped}`],
    ["without its signature", `${header}.${payload}.`],
    ["of two parts", `${header}.${payload}`],
    ["of four parts", `${signed}.${signature}`],
    ["truncated", signed.slice(0, -10)],
    ["with blanks inside", `${header} .${payload}.${signature}`],
    ["that is no JSON", `bm8.bm8.${signature}`],
    ["that is no base64", `%%%.${payload}.${signature}`],
  ];
  return [
    ...tokens.map(([name, token]): [string, string] => [`a token ${name}`, `Bearer ${token}`]),
    ["an empty header", ""],
    ["a scheme alone", "Bearer"],
    ["a scheme and blanks", "Bearer   "],
    ["no scheme", signed],
    ["another scheme", `Basic ${signed}`],
    ["two tokens", `Bearer ${signed}, Bearer ${signed}`],
    ["text behind the token", `Bearer ${signed} x`],
  ];
}
