import {
  ChangePasswordCommand,
  ConfirmForgotPasswordCommand,
  ForgotPasswordCommand,
  GetUserAttributeVerificationCodeCommand,
  GetUserCommand,
  UpdateUserAttributesCommand,
  VerifyUserAttributeCommand,
} from "@aws-sdk/client-cognito-identity-provider";
import {
  CLIENT,
  PASSWORD,
  POOL,
  POOL_PROPERTIES,
  confirmedUser,
  failure,
  login,
  register,
  startPool,
  tokensOf,
  type TestPool,
} from "./test-pool.ts";

const EMAIL = "ada@example.com";
const NEW = "Another-Horse-8";
const HOUR = 3_600_000;
let pool: TestPool;
beforeEach(async () => {
  pool = await startPool();
});
afterEach(() => pool.stop());

const forgot = (Username: string) => pool.sdk.send(new ForgotPasswordCommand({ ClientId: CLIENT, Username }));
const reset = (Username: string, ConfirmationCode: string, Password = NEW) =>
  pool.sdk.send(new ConfirmForgotPasswordCommand({ ClientId: CLIENT, Username, ConfirmationCode, Password }));
const wrong = (code: string): string => (code === "000000" ? "000001" : "000000");

describe("a forgotten password", () => {
  it("is set anew with the mailed code, once", async () => {
    await confirmedUser(pool, EMAIL);
    const { CodeDeliveryDetails } = await forgot(EMAIL);
    expect(CodeDeliveryDetails?.Destination).toBe("a***@e***");
    const code = pool.lastCode(EMAIL);
    expect(await failure(reset(EMAIL, wrong(code)))).toContain("CodeMismatchException");
    expect(await failure(reset(EMAIL, code, "short"))).toContain("InvalidPasswordException");
    await reset(EMAIL, code);
    expect(await failure(login(pool, EMAIL))).toContain("Incorrect username or password.");
    expect((await login(pool, EMAIL, NEW)).AuthenticationResult).toBeDefined();
    expect(await failure(reset(EMAIL, code))).toContain("ExpiredCodeException");
  });

  it("is not set with a code older than an hour", async () => {
    await confirmedUser(pool, EMAIL);
    await forgot(EMAIL);
    pool.advance(HOUR + 1000);
    expect(await failure(reset(EMAIL, pool.lastCode(EMAIL)))).toBe(
      "ExpiredCodeException: Invalid code provided, please request a code again.",
    );
  });

  it("lets one of two with the same code win", async () => {
    await confirmedUser(pool, EMAIL);
    await forgot(EMAIL);
    const code = pool.lastCode(EMAIL);
    const calls = await Promise.allSettled([reset(EMAIL, code), reset(EMAIL, code, "Third-Horse-77")]);
    expect(calls.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  it.each([
    ["nobody", async () => undefined],
    ["an unconfirmed user", async () => register(pool, "nobody@example.com")],
  ])("answers for %s as for a user, and mails nothing", async (_who, prepare) => {
    await prepare();
    const mailsBefore = pool.server.outbox().length;
    const answer = await forgot("nobody@example.com");
    expect(answer.CodeDeliveryDetails).toEqual({
      AttributeName: "email",
      DeliveryMedium: "EMAIL",
      Destination: "n***@e***",
    });
    expect(pool.server.outbox()).toHaveLength(mailsBefore);
    expect(await failure(reset("nobody@example.com", "123456"))).toContain("CodeMismatchException");
  });

  it("limits requests and tries alike for users and for nobody", async () => {
    await confirmedUser(pool, EMAIL);
    for (const email of [EMAIL, "nobody@example.com"]) {
      for (let turn = 0; turn < 5; turn += 1) await forgot(email);
      expect(await failure(forgot(email))).toBe(
        "LimitExceededException: Attempt limit exceeded, please try after some time.",
      );
      const guess = email === EMAIL ? wrong(pool.lastCode(EMAIL)) : "123456";
      for (let turn = 0; turn < 5; turn += 1) {
        expect(await failure(reset(email, guess))).toContain("CodeMismatchException");
      }
      expect(await failure(reset(email, guess))).toContain("LimitExceededException");
    }
  });
});

describe("changing the password", () => {
  const change = (AccessToken: string, PreviousPassword: string, ProposedPassword: string) =>
    pool.sdk.send(new ChangePasswordCommand({ AccessToken, PreviousPassword, ProposedPassword }));

  it("needs the old one and holds to the policy", async () => {
    await confirmedUser(pool, EMAIL);
    const { access } = await tokensOf(pool, EMAIL);
    expect(await failure(change(access, "Wrong-Horse-9", NEW))).toBe(
      "NotAuthorizedException: Incorrect username or password.",
    );
    expect(await failure(change(access, PASSWORD, "lowercase-only-1"))).toBe(
      "InvalidPasswordException: Password does not conform to policy: Password must have uppercase characters",
    );
    await change(access, PASSWORD, NEW);
    expect(await failure(login(pool, EMAIL))).toContain("Incorrect username or password.");
    expect((await login(pool, EMAIL, NEW)).AuthenticationResult).toBeDefined();
  });

  it("stops guessing", async () => {
    await confirmedUser(pool, EMAIL);
    const { access } = await tokensOf(pool, EMAIL);
    for (let turn = 0; turn < 5; turn += 1) await failure(change(access, "Wrong-Horse-9", NEW));
    expect(await failure(change(access, PASSWORD, NEW))).toContain("LimitExceededException");
  });
});

describe("changing attributes", () => {
  const update = (AccessToken: string, Name: string, Value: string) =>
    pool.sdk.send(new UpdateUserAttributesCommand({ AccessToken, UserAttributes: [{ Name, Value }] }));
  const verify = (AccessToken: string, Code: string) =>
    pool.sdk.send(new VerifyUserAttributeCommand({ AccessToken, AttributeName: "email", Code }));
  const attributes = async (AccessToken: string) => {
    const user = await pool.sdk.send(new GetUserCommand({ AccessToken }));
    return Object.fromEntries(
      (user.UserAttributes ?? []).map(({ Name, Value }): [string, string] => [Name ?? "", Value ?? ""]),
    );
  };

  it("proves a new address by a code sent there", async () => {
    await confirmedUser(pool, EMAIL);
    const { access } = await tokensOf(pool, EMAIL);
    const answer = await update(access, "email", "new@example.com");
    expect(answer.CodeDeliveryDetailsList?.[0]?.Destination).toBe("n***@e***");
    expect(await attributes(access)).toMatchObject({ email: "new@example.com", email_verified: "false" });
    const code = pool.lastCode("new@example.com");
    expect(await failure(verify(access, wrong(code)))).toContain("CodeMismatchException");
    await verify(access, code);
    expect(await attributes(access)).toMatchObject({ email: "new@example.com", email_verified: "true" });
    expect(await failure(login(pool, EMAIL))).toContain("NotAuthorizedException");
    expect((await login(pool, "new@example.com")).AuthenticationResult).toBeDefined();
  });

  it("keeps the old address until then where the pool says so", async () => {
    await pool.server.putPool(POOL, {
      ...POOL_PROPERTIES,
      UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ["email"] },
    });
    await confirmedUser(pool, EMAIL);
    const { access } = await tokensOf(pool, EMAIL);
    await update(access, "email", "new@example.com");
    expect(await attributes(access)).toMatchObject({ email: EMAIL, email_verified: "true" });
    await pool.sdk.send(
      new GetUserAttributeVerificationCodeCommand({ AccessToken: access, AttributeName: "email" }),
    );
    expect(pool.server.outbox("new@example.com")).toHaveLength(2);
    await verify(access, pool.lastCode("new@example.com"));
    expect(await attributes(access)).toMatchObject({ email: "new@example.com", email_verified: "true" });
  });

  it("refuses an address that another user has", async () => {
    await confirmedUser(pool, EMAIL);
    await confirmedUser(pool, "bob@example.com");
    const { access } = await tokensOf(pool, EMAIL);
    expect(await failure(update(access, "email", "Bob@example.com"))).toBe(
      "AliasExistsException: An account with the email already exists.",
    );
    expect(await attributes(access)).toMatchObject({ email: EMAIL, email_verified: "true" });
  });

  it("writes what the schema declares and nothing else", async () => {
    await confirmedUser(pool, EMAIL);
    const { access } = await tokensOf(pool, EMAIL);
    await update(access, "custom:plan", "team");
    expect(await attributes(access)).toMatchObject({ "custom:plan": "team" });
    expect(await failure(update(access, "custom:role", "admin"))).toContain("InvalidParameterException");
    expect(await failure(update(access, "email_verified", "true"))).toContain("NotAuthorizedException");
  });
});
