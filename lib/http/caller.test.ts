import { claimsOf, eventOf, tokenOf, trustingVerifier } from "../../test/world/http-rig.ts";
import { AppError } from "../kernel/errors.ts";
import { callerOf, challengeOf } from "./caller.ts";
import type { VerifyToken } from "./caller.ts";
import type { Access } from "./route.ts";

const NOW = Date.parse("2026-11-21T08:00:00.000Z");
const ADA = "aaaaaaaa-0000-4000-8000-000000000001";
const TOKEN = tokenOf(claimsOf(ADA));
const CRITICAL_TOKEN = tokenOf(claimsOf(ADA), { alg: "RS256", crit: ["b64"], b64: false });
type Given = {
  claims?: Record<string, unknown>;
  authorization?: string;
  access?: Access;
  verify?: VerifyToken;
};

/** The caller of a request, or the code and the sentence of its refusal. */
async function look({ claims, authorization, access = "user", verify = trustingVerifier }: Given) {
  const token = claims ? tokenOf(claimsOf(ADA, claims)) : TOKEN;
  const event = eventOf({ headers: { authorization: authorization ?? `Bearer ${token}` } });
  return callerOf(event, access, verify, NOW).catch((error: unknown) =>
    error instanceof AppError ? `${error.code}: ${error.message}` : String(error),
  );
}
const MALFORMED = expect.stringMatching(/^unauthenticated: The Authorization header is malformed/) as unknown;
const INVALID = expect.stringMatching(/^unauthenticated: The access token is not valid/) as unknown;
const EXPIRED = expect.stringMatching(/^unauthenticated: The access token has expired/) as unknown;

describe("the caller", () => {
  it("comes from the token's claims", async () => {
    const claims = { "cognito:groups": ["admin", "beta"], origin_jti: "o" };
    expect(await look({ claims })).toEqual({
      userId: ADA,
      username: "ada",
      groups: ["admin", "beta"],
      accessToken: tokenOf(claimsOf(ADA, claims)),
      session: { issuedAt: NOW / 1000, id: "o" },
    });
  });

  it("is not who the gateway says it is", async () => {
    const event = eventOf({ user: ADA });
    Object.assign(event.requestContext, { authorizer: { jwt: { claims: claimsOf("somebody-else") } } });
    expect(await callerOf(event, "user", trustingVerifier, NOW)).toMatchObject({ userId: ADA });
    const refusing: VerifyToken = () => Promise.resolve({ refused: "invalid" });
    await expect(callerOf(event, "user", refusing, NOW)).rejects.toMatchObject({ code: "unauthenticated" });
  });

  it.each(["sub", "username", "token_use", "client_id", "exp", "iat"])(
    "is nobody without the claim %s",
    async (name) => {
      expect(await look({ claims: { [name]: undefined } })).toEqual(INVALID);
      expect(await look({ claims: { [name]: "" } })).toEqual(INVALID);
    },
  );

  it.each([
    ["an ID token", { token_use: "id" }],
    ["a refresh token", { token_use: "refresh" }],
    ["a subject that would leave its partition", { sub: "a#b" }],
    ["a time that is none", { exp: "soon" }],
    ["a time as text", { exp: String(NOW) }],
    ["a negative time", { iat: -1 }],
  ])("is nobody with %s", async (_name, claims) => {
    expect(await look({ claims })).toEqual(INVALID);
  });

  it("is nobody with a token that expires now, or that its verifier finds expired, and is told so", async () => {
    expect(await look({ claims: { exp: NOW / 1000 } })).toEqual(EXPIRED);
    expect(await look({ verify: () => Promise.resolve({ refused: "expired" }) })).toEqual(EXPIRED);
    expect(await look({ verify: () => Promise.resolve({ refused: "invalid" }) })).toEqual(INVALID);
  });

  it.each([`bearer ${TOKEN}`, `BEARER ${TOKEN}`, ` Bearer ${TOKEN} `])(
    "is taken from %j",
    async (authorization) => {
      expect(await look({ authorization })).toMatchObject({ userId: ADA });
    },
  );

  it.each([
    "",
    "Bearer",
    "Bearer ",
    TOKEN,
    `Basic ${TOKEN}`,
    `Bearer  ${TOKEN}`,
    `Bearer ${TOKEN},Bearer ${TOKEN}`,
    `Bearer ${TOKEN} x`,
    `Bearer ${TOKEN.replaceAll(".", " ")}`,
    "Bearer a.b",
    "Bearer a.b.c",
    "Bearer e30.e30.c2ln",
  ])("is nobody with the header %j, which is malformed", async (authorization) => {
    expect(await look({ authorization })).toEqual(MALFORMED);
  });

  it("is nobody with a token that asks for what no verifier here understands", async () => {
    expect(await look({ authorization: `Bearer ${CRITICAL_TOKEN}` })).toEqual(INVALID);
  });

  it("of a user route is told to send a token when there is none", async () => {
    await expect(callerOf(eventOf({}), "user", trustingVerifier, NOW)).rejects.toMatchObject({
      kind: "unauthenticated",
      code: "unauthenticated",
      message: expect.stringMatching(/^Send an access token/) as unknown,
    });
  });

  it("of an optional route is nobody without a header, and refused with a token that is not right", async () => {
    expect(await callerOf(eventOf({}), "optional", trustingVerifier, NOW)).toBeUndefined();
    expect(await look({ access: "optional", claims: { token_use: "id" } })).toEqual(INVALID);
    expect(await look({ access: "optional", authorization: "" })).toEqual(MALFORMED);
  });

  it("of a public route is nobody, whatever is sent", async () => {
    expect(await look({ access: "public", authorization: "rubbish" })).toBeUndefined();
  });

  it("is not called wrong when tokens cannot be checked", async () => {
    const down = () => Promise.reject(new AppError("unavailable", "busy", "Later."));
    await expect(callerOf(eventOf({ user: ADA }), "user", down, NOW)).rejects.toMatchObject({ code: "busy" });
  });
});

describe("the challenge of a 401", () => {
  const refusalOf = (headers: Record<string, string>, verify: VerifyToken = trustingVerifier) =>
    callerOf(eventOf({ headers }), "user", verify, NOW).catch((error: unknown) => error);

  it("names no error to a caller that sent no token", async () => {
    expect(challengeOf(await refusalOf({}))).toBe("Bearer");
    expect(challengeOf(new AppError("unauthenticated", "invalid_credentials", "E-mail or so."))).toBe(
      "Bearer",
    );
  });

  it.each(["expired", "invalid"] as const)("says of a token that it is %s", async (refused) => {
    const error = await refusalOf({ authorization: `Bearer ${TOKEN}` }, () => Promise.resolve({ refused }));
    // RFC 6750, 3: what may stand in error_description
    expect(challengeOf(error)).toMatch(
      /^Bearer error="invalid_token", error_description="[\x20-\x21\x23-\x5B\x5D-\x7E]+"$/,
    );
    expect(challengeOf(error)).toContain((error as AppError).message);
  });
});
