import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { synthesise } from "../../infra/synth-stubbed.ts";
import { startStack } from "../../local/run.ts";
import type { RunningStack } from "../../local/run.ts";
import { ASSEMBLY } from "../../local/synthesise.ts";
import { readAssembly } from "../../local/template/assembly.ts";
import type { Template } from "../../local/template/assembly.ts";
import { Client, PASSWORD, signedIn } from "./client.ts";
import { expectProblem, rows, send } from "./routes.ts";

// A deployment that puts the gateway's own authorizer before the functions: the bundles are those that all tests run, the
// gateway's part of the template is that of the setting.

let folder = "";
let stack: RunningStack;
let ada: Client;
const reports: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "tailor-authorizer-"));
  stack = await startStack({
    port: 0,
    dataDir: join(folder, "data"),
    stacks: readAssembly(ASSEMBLY),
    mutateTemplate: (template, name) => {
      if (name.endsWith("-app")) guard(template);
    },
    report: (line) => reports.push(line),
  });
  ada = await signedIn("Ada Lovelace", stack.url);
});

afterAll(async () => {
  await stack.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Gives the template the gateway that it would have with `gatewayAuthorizer` on. */
function guard(template: Template): void {
  const { assembly } = synthesise({ stage: "dev", corsOrigins: "*", gatewayAuthorizer: true });
  const { Resources } = assembly.getStackByName("tailor-dev-app").template as Template;
  const gateway = Object.entries(Resources).filter(([, { Type }]) => Type.startsWith("AWS::ApiGatewayV2::"));
  expect(gateway.some(([, { Type }]) => Type === "AWS::ApiGatewayV2::Authorizer")).toBe(true);
  Object.assign(template.Resources, Object.fromEntries(gateway));
}

const stranger = () => {
  const client = new Client();
  client.base = stack.url;
  return client;
};

describe("with the gateway's authorizer", () => {
  it.each(rows(({ access }) => access === "user"))(
    "the gateway itself refuses %s without a token",
    async (_name, row) => {
      const answer = await send(stranger(), row);
      expect([answer.status, answer.body, answer.headers["www-authenticate"]]).toEqual([
        401,
        { message: "Unauthorized" },
        "Bearer",
      ]);
    },
  );

  it("lets in who is signed in, and everybody where nobody has to be", async () => {
    expect(await ada.get("/v1/me")).toMatchObject({ status: 200, body: { name: "Ada Lovelace" } });
    expect((await stranger().get("/v1/templates")).status).toBe(200);
    const parsed = await stranger().call("POST", "/v1/resumes/parse", {
      raw: "Ada Lovelace\nada@example.com\n",
      headers: { "content-type": "text/plain" },
    });
    expect(parsed).toMatchObject({ status: 200, body: { saved: false } });
  });

  it("leaves to the functions what it lets through: ID tokens, sessions that were signed out, bad tokens of optional routes", async () => {
    const grace = await signedIn("Grace Hopper", stack.url);
    const login = await stranger().post("/v1/auth/login", { email: grace.email, password: PASSWORD });
    const idToken = String(login.body["idToken"]);
    expectProblem(await stranger().get("/v1/me", { token: idToken }), 401, "unauthenticated");
    const bad = await stranger().post("/v1/practice/questions", { role: "Engineer" }, { token: "a.b.c" });
    expectProblem(bad, 401, "unauthenticated");
    expect((await grace.post("/v1/auth/logout")).status).toBe(204);
    expectProblem(await grace.get("/v1/me"), 401, "unauthenticated");
    expect(reports).toEqual([]);
  });
});
