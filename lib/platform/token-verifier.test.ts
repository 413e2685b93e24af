import { generateKeyPairSync } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import { exportJWK, SignJWT } from "jose";

import { badAuthorizations } from "../../test/world/bad-tokens.ts";
import { eventOf } from "../../test/world/http-rig.ts";
import { callerOf } from "../http/caller.ts";
import { makeTokenVerifier } from "./token-verifier.ts";

const POOL = "eu-central-1_Abcdefghi";
const ENDPOINT = "AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER";
const NOW = Math.floor(Date.now() / 1000);
const pair = generateKeyPairSync("rsa", { modulusLength: 2048 });
const claims = {
  sub: "aaaaaaaa-0000-4000-8000-000000000001",
  username: "ada",
  token_use: "access",
  client_id: "client",
  iss: `https://cognito-idp.eu-central-1.amazonaws.com/${POOL}`,
  iat: NOW,
  exp: NOW + 600,
};

describe("access tokens", () => {
  let fetches = 0;
  const server = createServer((_request, response) => {
    fetches += 1;
    void exportJWK(pair.publicKey).then((key) => {
      response.end(JSON.stringify({ keys: [{ ...key, kid: "1", alg: "RS256", use: "sig" }] }));
    });
  });
  const before = process.env[ENDPOINT];
  let good: string;
  beforeAll(async () => {
    await new Promise<void>((resolve) => {
      server.listen(0, "127.0.0.1", resolve);
    });
    good = await new SignJWT(claims).setProtectedHeader({ alg: "RS256", kid: "1" }).sign(pair.privateKey);
  });
  beforeEach(() => {
    process.env[ENDPOINT] = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.close();
    process.env[ENDPOINT] = before ?? "";
    if (before === undefined) Reflect.deleteProperty(process.env, ENDPOINT);
  });
  const callerOfHeader = (authorization: string) =>
    callerOf(
      eventOf({ headers: { authorization } }),
      "optional",
      makeTokenVerifier(POOL, "client"),
      NOW * 1000,
    );

  it("that are right name their user", async () => {
    expect(await callerOfHeader(`Bearer ${good}`)).toMatchObject({ userId: claims.sub, username: "ada" });
  });

  it("that are right but for one thing are refused, each signed with the pool's own key", async () => {
    const publicPem = pair.publicKey.export({ type: "spki", format: "pem" }).toString();
    const bad = await badAuthorizations(good, { kid: "1", privateKey: pair.privateKey, publicPem }, NOW);
    expect(bad.length).toBeGreaterThanOrEqual(30);
    for (const [name, header] of bad) {
      const outcome = await callerOfHeader(header).catch(
        (error: unknown) => (error as { code: string }).code,
      );
      expect([name, outcome]).toEqual([name, "unauthenticated"]);
    }
  });

  it("that have expired are told from those that are wrong, and only when the pool signed them", async () => {
    const sign = (exp: number, by = pair.privateKey) =>
      new SignJWT({ ...claims, exp }).setProtectedHeader({ alg: "RS256", kid: "1" }).sign(by);
    const verify = makeTokenVerifier(POOL, "client");
    const stranger = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey;
    expect(await verify(await sign(NOW - 10))).toEqual({ refused: "expired" });
    expect(await verify(await sign(NOW - 10, stranger))).toEqual({ refused: "invalid" });
    expect(await verify("rubbish")).toEqual({ refused: "invalid" });
  });

  it("with guessed key ids do not make it fetch the keys each time, nor keep out who has a right one", async () => {
    const verify = makeTokenVerifier(POOL, "client");
    expect(await verify(good)).toMatchObject({ claims });
    fetches = 0;
    for (let i = 0; i < 10; i++) {
      const guess = await new SignJWT(claims)
        .setProtectedHeader({ alg: "RS256", kid: `guess-${String(i)}` })
        .sign(pair.privateKey);
      expect(await verify(guess)).toEqual({ refused: "invalid" });
    }
    expect(fetches).toBe(1);
    expect(await verify(good)).toMatchObject({ claims });
  });

  it("cannot be checked while the keys cannot be had, which is not the token's fault", async () => {
    process.env[ENDPOINT] = "http://127.0.0.1:1";
    await expect(makeTokenVerifier(POOL, "client")(good)).rejects.toMatchObject({ code: "busy" });
  });
});
