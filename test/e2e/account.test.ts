import { Client, PASSWORD, signedIn } from "./client.ts";

describe("account", () => {
  it("registers, confirms, signs in, refreshes, edits the profile and signs out for good", async () => {
    const client = new Client();
    const email = `account-${Date.now()}@example.com`;
    const registered = await client.post("/v1/auth/register", {
      email,
      password: PASSWORD,
      name: "Grace Hopper",
    });
    expect(registered.status).toBe(201);
    expect(registered.body).toMatchObject({ confirmed: false, delivery: { medium: "EMAIL" } });
    expect((await client.post("/v1/auth/login", { email, password: PASSWORD })).body["code"]).toBe(
      "not_confirmed",
    );
    expect((await client.post("/v1/auth/confirm", { email, code: "000000" })).body["code"]).toBe(
      "invalid_code",
    );
    const code = await client.mailedCode(email);
    expect((await client.post("/v1/auth/confirm", { email, code })).status).toBe(204);
    expect((await client.post("/v1/auth/login", { email, password: "wrong" })).body).toMatchObject({
      status: 401,
      code: "invalid_credentials",
    });
    const login = await client.post("/v1/auth/login", { email, password: PASSWORD });
    expect(login.body).toMatchObject({ expiresIn: 3600, tokenType: "Bearer" });
    client.token = String(login.body["accessToken"]);

    const me = await client.get("/v1/me");
    expect(me.body).toMatchObject({
      email,
      name: "Grace Hopper",
      userId: registered.body["userId"],
      version: 1,
    });
    const edited = await client.call("PATCH", "/v1/me", {
      body: { headline: "Compilers" },
      headers: { "if-match": String(me.headers.etag) },
    });
    expect(edited.body).toMatchObject({ headline: "Compilers", version: 2 });
    const stale = await client.call("PATCH", "/v1/me", {
      body: { headline: "x" },
      headers: { "if-match": '"1"' },
    });
    expect(stale.body).toMatchObject({ status: 412, code: "version_conflict" });

    const refreshToken = login.body["refreshToken"];
    expect((await client.post("/v1/auth/refresh", { refreshToken })).status).toBe(200);
    expect((await client.post("/v1/auth/logout")).status).toBe(204);
    expect((await client.get("/v1/me")).status).toBe(401);
    expect((await client.post("/v1/auth/refresh", { refreshToken })).body["code"]).toBe("invalid_token");
    const again = await client.post("/v1/auth/login", { email, password: PASSWORD });
    expect((await client.get("/v1/me", { token: String(again.body["accessToken"]) })).status).toBe(200);
  });

  it("does not tell whether an address has an account", async () => {
    const known = await signedIn();
    const client = new Client();
    const again = await client.post("/v1/auth/register", {
      email: known.email,
      password: PASSWORD,
      name: "X",
    });
    const fresh = await client.post("/v1/auth/register", {
      email: `u${known.email}`,
      password: PASSWORD,
      name: "X",
    });
    expect([again.status, fresh.status]).toEqual([201, 201]);
    expect(Object.keys(again.body).sort()).toEqual(Object.keys(fresh.body).sort());
    expect(again.body["delivery"]).toEqual(fresh.body["delivery"]);
    for (const email of [known.email, "nobody@example.com"]) {
      expect((await client.post("/v1/auth/resend-code", { email })).status).toBe(204);
      expect((await client.post("/v1/auth/forgot-password", { email })).status).toBe(204);
      const wrong = await client.post("/v1/auth/login", { email, password: "Wrong-Password-1" });
      expect([wrong.status, wrong.body["code"], wrong.body["detail"]]).toEqual([
        401,
        "invalid_credentials",
        "E-mail or password is wrong.",
      ]);
    }
  });

  it("resets and changes a password", async () => {
    const client = await signedIn();
    const { email } = client;
    await client.post("/v1/auth/forgot-password", { email });
    const code = await client.mailedCode(email);
    const weak = await client.post("/v1/auth/reset-password", { email, code, password: "short" });
    expect(weak.body["code"]).toBe("invalid_password");
    const password = "Another-Good-Phrase-7";
    expect((await client.post("/v1/auth/reset-password", { email, code, password })).status).toBe(204);
    expect((await client.post("/v1/auth/login", { email, password: PASSWORD })).status).toBe(401);
    const login = await client.post("/v1/auth/login", { email, password });
    client.token = String(login.body["accessToken"]);
    const changed = await client.post("/v1/auth/change-password", {
      currentPassword: password,
      newPassword: PASSWORD,
    });
    expect(changed.status).toBe(204);
    expect((await client.post("/v1/auth/login", { email, password: PASSWORD })).status).toBe(200);
  });
});
