import { exportJWK, generateKeyPair, SignJWT, type JWTPayload } from "jose";
import type { GatewayRequest } from "./gateway-request.ts";
import { JwtAuthorizer } from "./jwt-authorizer.ts";

const ISSUER = "https://cognito-idp.us-east-1.amazonaws.com/us-east-1_abc";
const NOW_S = 1_800_000_000;
const keys = await generateKeyPair("RS256", { extractable: true });
const others = await generateKeyPair("RS256");
const jwks = { keys: [{ ...(await exportJWK(keys.publicKey)), kid: "k1", alg: "RS256", use: "sig" }] };
const authorizer = new JwtAuthorizer(
  {
    AuthorizerType: "JWT",
    IdentitySource: ["$request.header.Authorization"],
    JwtConfiguration: { Issuer: ISSUER, Audience: ["client"] },
  },
  async () => Promise.resolve(jwks),
);

const withoutExpiry = {
  iss: ISSUER,
  client_id: "client",
  sub: "u1",
  iat: NOW_S - 10,
  scope: "a b",
  "cognito:groups": ["admin", "staff"],
};
const good = { ...withoutExpiry, exp: NOW_S + 60 };

async function token(
  claims: JWTPayload,
  key = keys.privateKey,
  header: { alg: string; kid: string } = { alg: "RS256", kid: "k1" },
): Promise<string> {
  return new SignJWT(claims).setProtectedHeader(header).sign(key);
}

async function authorize(authorization: string | undefined, scopes: string[] = []) {
  const request: GatewayRequest = {
    method: "GET",
    target: "/",
    headers: authorization === undefined ? {} : { authorization: [authorization] },
    body: Buffer.alloc(0),
    sourceIp: "127.0.0.1",
    protocol: "HTTP/1.1",
  };
  return authorizer.authorize(request, scopes, NOW_S * 1000);
}

describe("the JWT authorizer", () => {
  it("hands on the claims as text", async () => {
    const claims = {
      iss: ISSUER,
      client_id: "client",
      sub: "u1",
      iat: String(NOW_S - 10),
      exp: String(NOW_S + 60),
      scope: "a b",
      "cognito:groups": "[admin staff]",
    };
    expect(await authorize(`Bearer ${await token(good)}`)).toEqual({ identity: { claims, scopes: null } });
    expect(await authorize(await token({ ...good, client_id: "other", aud: "client" }))).toHaveProperty(
      "identity",
    );
  });

  it("wants one of the route's scopes", async () => {
    const bearer = `Bearer ${await token(good)}`;
    expect(await authorize(bearer, ["b", "c"])).toMatchObject({ identity: { scopes: ["a", "b"] } });
    expect(await authorize(bearer, ["c"])).toMatchObject({
      refusal: {
        status: 403,
        headers: { "www-authenticate": expect.stringContaining("insufficient_scope") as unknown },
      },
    });
  });

  it.each<[string, () => Promise<string | undefined>]>([
    ["no token", async () => Promise.resolve(undefined)],
    ["an empty token", async () => Promise.resolve("Bearer ")],
    ["no JWT", async () => Promise.resolve("Bearer abc")],
    ["another key", async () => token(good, others.privateKey)],
    ["an unknown key id", async () => token(good, keys.privateKey, { alg: "RS256", kid: "k2" })],
    [
      "a symmetric signature",
      async () => new SignJWT(good).setProtectedHeader({ alg: "HS256", kid: "k1" }).sign(Buffer.alloc(32, 1)),
    ],
    ["another issuer", async () => token({ ...good, iss: `${ISSUER}x` })],
    ["another client", async () => token({ ...good, client_id: "other" })],
    ["no client", async () => token({ ...good, client_id: undefined })],
    ["an expired token", async () => token({ ...good, exp: NOW_S - 1 })],
    ["no expiry", async () => token(withoutExpiry)],
    ["a token for later", async () => token({ ...good, nbf: NOW_S + 5 })],
    ["a token from the future", async () => token({ ...good, iat: NOW_S + 5 })],
  ])("refuses %s", async (_name, make) => {
    const answer = await authorize(await make());
    expect(answer).toMatchObject({
      refusal: { status: 401, headers: { "www-authenticate": expect.stringMatching(/^Bearer/) as unknown } },
    });
    expect("refusal" in answer && answer.refusal.body.toString()).toBe('{"message":"Unauthorized"}');
  });
});
