import { generateKeyPairSync } from "node:crypto";

import { badAuthorizations } from "../world/bad-tokens.ts";
import { Client, PASSWORD, signedIn } from "./client.ts";
import { owner } from "./fixtures.ts";
import type { Owner } from "./fixtures.ts";
import { expectProblem, goodCall, NEVER, pathOf, rows, send, unthrottled } from "./routes.ts";

const userRoutes = rows(({ access }) => access === "user");
const guarded = rows(({ access }) => access !== "public");
const idRoutes = rows(({ params }) => params !== undefined);

/**
 * Each route is sent a quarter of the bad tokens, and of four neighbours in the tables, which mostly one function serves, each another
 * one. All functions verify by the same code, which is held against every kind in its own tests.
 */
const SHARES = 4;

/** An id of a kind, spoilt in many ways. */
const oddIds = (id: string): string[] => [
  "..",
  ".",
  "%2e%2e",
  "a/b",
  `${id}/`,
  "é🙂",
  id.toLowerCase(),
  `${id} `,
  `${id}\u0000`,
  id.slice(0, -1),
  `${id}0`,
  id.replace(/^.../, "xyz"),
  id.replace("_", "-"),
  "' OR 1=1 --",
  "<script>",
  "-1",
  "undefined",
  "__proto__",
  "*",
  "A".repeat(5_000),
];

describe("who may call", () => {
  let ada: Owner;
  let bob: Client;
  beforeAll(async () => {
    [ada, bob] = await Promise.all([owner(), signedIn("Bob")]);
  });

  it.each(userRoutes)("nobody calls %s without a token", async (_name, row) => {
    const answer = await send(new Client(), row, ada.params);
    expectProblem(answer, 401, "unauthenticated");
    expect(answer.headers["www-authenticate"]).toBe("Bearer");
    expect(answer.body["detail"]).toMatch(/^Send an access token/);
  });

  it("nobody calls a guarded route with a bad token", async () => {
    const pair = generateKeyPairSync("rsa", { modulusLength: 2048 });
    const publicPem = pair.publicKey.export({ type: "spki", format: "pem" }).toString();
    const header = JSON.parse(
      Buffer.from(String(ada.client.token).split(".")[0] ?? "", "base64url").toString(),
    ) as { kid: string };
    const key = { kid: header.kid, privateKey: pair.privateKey, publicPem };
    const login = await new Client().post("/v1/auth/login", { email: ada.client.email, password: PASSWORD });
    const bad = await badAuthorizations(String(ada.client.token), key, Math.floor(Date.now() / 1000));
    bad.push(
      ["an ID token", `Bearer ${String(login.body["idToken"])}`],
      ["a refresh token", `Bearer ${String(login.body["refreshToken"])}`],
    );
    expect(bad.length).toBeGreaterThanOrEqual(30);
    const passed: string[] = [];
    for (const [at, [name, row]] of guarded.entries()) {
      const share = bad.filter((_, kind) => kind % SHARES === at % SHARES);
      const answers = await Promise.all(
        share.map(async ([kind, authorization]) => {
          const { headers, ...call } = goodCall(row);
          const path = pathOf(row, ada.params);
          const answer = await unthrottled(() =>
            new Client().call(row.method, path, { ...call, headers: { ...headers, authorization } }),
          );
          if (answer.status !== 401) return `${name} with ${kind}: ${answer.status}`;
          expectProblem(answer, 401, "unauthenticated");
          expect(answer.headers["www-authenticate"]).toMatch(/^Bearer error="invalid_token", error_desc/);
          return "";
        }),
      );
      passed.push(...answers.filter(Boolean));
    }
    expect(passed).toEqual([]);
  });

  it("takes the scheme in any case", async () => {
    const answer = await new Client().get("/v1/me", {
      headers: { authorization: `bearer ${String(ada.client.token)}` },
    });
    expect(answer.status).toBe(200);
  });

  it.each(idRoutes)("%s tells a stranger what it tells of an id that never existed", async (_name, row) => {
    const [foreign, never] = [await send(bob, row, ada.params), await send(bob, row, NEVER)];
    expectProblem(foreign, 404, "not_found");
    const plain = (text: string, params: Record<string, string>) =>
      text
        .replaceAll(encodeURIComponent(pathOf(row, params)), "")
        .replaceAll(pathOf(row, params), "")
        .replace(/"requestId":"[^"]*"/, "");
    expect(plain(foreign.text, ada.params)).toBe(plain(never.text, NEVER));
    const told = JSON.stringify({ ...foreign.body, instance: "", requestId: "" });
    expect(told).not.toMatch(/_01[0-9A-Z]{24}|Ada/);
  });

  it.each(idRoutes)("%s answers odd ids with a problem", async (_name, row) => {
    const name = /\{(\w+)\}/.exec(row.path)?.[1] ?? "";
    const id = ada.params[name] ?? "";
    const answers = await Promise.all(
      oddIds(id).map((odd) => send(ada.client, row, { ...ada.params, [name]: odd })),
    );
    for (const [i, answer] of answers.entries()) {
      if (![400, 404].includes(answer.status))
        throw new Error(`${oddIds(id)[i] ?? ""}: ${answer.status} ${answer.text}`);
    }
  });
});
