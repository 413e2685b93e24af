import { CRITICAL_TOKEN, eventOf, TOKEN } from "../../test/world/http-rig.ts";
import { AppError } from "../kernel/errors.ts";
import { callerOf } from "./caller.ts";
import type { Access } from "./route.ts";

const NOW = Date.parse("2026-11-21T08:00:00.000Z");
const ADA = "aaaaaaaa-0000-4000-8000-000000000001";
const none = () => Promise.resolve(undefined);
type Given = { claims?: Record<string, string | undefined>; authorization?: string; access?: Access };

/** The caller of an event whose gateway found these claims, or the refusal's code. */
async function look({
  claims = {},
  authorization = `Bearer ${TOKEN}`,
  access = "user",
}: Given): Promise<unknown> {
  const event = eventOf({ user: ADA, headers: { authorization } });
  const { jwt } = event.requestContext.authorizer;
  const all = Object.entries({ ...jwt.claims, ...claims }).filter(([, value]) => value !== undefined);
  jwt.claims = Object.fromEntries(all) as typeof jwt.claims;
  return callerOf(event, access, none, NOW).catch((error: unknown) =>
    error instanceof AppError ? `${error.kind} ${error.code}` : String(error),
  );
}
const REFUSED = "unauthenticated unauthenticated";

describe("the caller", () => {
  it("comes from the gateway's claims, which are text", async () => {
    expect(await look({ claims: { "cognito:groups": "[admin beta]", origin_jti: "o" } })).toEqual({
      userId: ADA,
      username: "ada",
      groups: ["admin", "beta"],
      accessToken: TOKEN,
      session: { issuedAt: NOW / 1000, id: "o" },
    });
  });

  it.each(["sub", "username", "token_use", "client_id", "exp", "iat"])(
    "is nobody without the claim %s",
    async (name) => {
      expect(await look({ claims: { [name]: undefined } })).toBe(REFUSED);
      expect(await look({ claims: { [name]: "" } })).toBe(REFUSED);
    },
  );

  it.each([
    ["an ID token", { token_use: "id" }],
    ["a refresh token", { token_use: "refresh" }],
    ["a subject that would leave its partition", { sub: "a#b" }],
    ["a token that expires now", { exp: String(NOW / 1000) }],
    ["a time that is none", { exp: "soon" }],
    ["a negative time", { iat: "-1" }],
  ])("is nobody with %s", async (_name, claims) => {
    expect(await look({ claims })).toBe(REFUSED);
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
    `Bearer ${CRITICAL_TOKEN}`,
  ])("is nobody with the header %j", async (authorization) => {
    expect(await look({ authorization })).toBe(REFUSED);
  });

  it("of an optional route is nobody without a header, and refused with a token that is not right", async () => {
    const event = eventOf({});
    expect(await callerOf(event, "optional", none, NOW)).toBeUndefined();
    expect(await look({ access: "optional" })).toBe(REFUSED);
    expect(await look({ access: "optional", authorization: "" })).toBe(REFUSED);
  });

  it("of a public route is nobody, whatever is sent", async () => {
    expect(await look({ access: "public", authorization: "rubbish" })).toBeUndefined();
  });

  it("is not called wrong when tokens cannot be checked", async () => {
    const down = () => Promise.reject(new AppError("unavailable", "busy", "Later."));
    const event = eventOf({ user: ADA });
    await expect(callerOf(event, "optional", down, NOW)).rejects.toMatchObject({ code: "busy" });
  });
});
