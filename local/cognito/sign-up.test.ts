import {
  ConfirmSignUpCommand,
  ResendConfirmationCodeCommand,
  SignUpCommand,
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
  type TestPool,
} from "./test-pool.ts";

const HOUR = 3_600_000;
let pool: TestPool;
beforeEach(async () => {
  pool = await startPool();
});
afterEach(() => pool.stop());

const signUp = (email: string, password = PASSWORD, name = "Ada") =>
  pool.sdk.send(
    new SignUpCommand({
      ClientId: CLIENT,
      Username: email,
      Password: password,
      UserAttributes: name === "" ? [] : [{ Name: "name", Value: name }],
    }),
  );
const confirm = (email: string, code: string) =>
  pool.sdk.send(new ConfirmSignUpCommand({ ClientId: CLIENT, Username: email, ConfirmationCode: code }));
const resend = (email: string) =>
  pool.sdk.send(new ResendConfirmationCodeCommand({ ClientId: CLIENT, Username: email }));
const wrong = (code: string): string => (code === "000000" ? "000001" : "000000");

describe("signing up", () => {
  it("mails a code to the address and shows where it went, masked", async () => {
    const answer = await signUp("ada@example.com");
    expect(answer.UserConfirmed).toBe(false);
    expect(answer.UserSub).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(answer.CodeDeliveryDetails).toEqual({
      AttributeName: "email",
      DeliveryMedium: "EMAIL",
      Destination: "a***@e***",
    });
    expect(pool.server.outbox("ADA@example.com")).toEqual([
      {
        to: "ada@example.com",
        subject: "Your verification code",
        code: expect.stringMatching(/^\d{6}$/) as string,
        at: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/) as string,
      },
    ]);
    expect(pool.server.outbox("bob@example.com")).toEqual([]);
  });

  it.each([
    ["Short-1", "Password not long enough"],
    ["no-uppercase-1", "Password must have uppercase characters"],
    ["NO-LOWERCASE-1", "Password must have lowercase characters"],
    ["No-Numbers-Here", "Password must have numeric characters"],
  ])("refuses the password %s by the pool's policy", async (password, sentence) => {
    expect(await failure(signUp("ada@example.com", password))).toBe(
      `InvalidPasswordException: Password did not conform with policy: ${sentence}`,
    );
    expect(pool.server.outbox()).toEqual([]);
  });

  it("asks for a symbol where the policy does", async () => {
    await pool.server.putPool(POOL, {
      ...POOL_PROPERTIES,
      Policies: { PasswordPolicy: { MinimumLength: 8 } },
    });
    expect(await failure(signUp("ada@example.com", "NoSymbols11"))).toBe(
      "InvalidPasswordException: Password did not conform with policy: Password must have symbol characters",
    );
  });

  it("refuses an address that is taken, whatever its case", async () => {
    await signUp("ada@example.com");
    expect(await failure(signUp("Ada@Example.com"))).toBe(
      "UsernameExistsException: An account with the given email already exists.",
    );
  });

  it("lets one of many at the same time have the address", async () => {
    const calls = await Promise.allSettled(Array.from({ length: 5 }, () => signUp("ada@example.com")));
    expect(calls.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(pool.server.outbox()).toHaveLength(1);
  });

  it("holds to the pool's schema", async () => {
    expect(await failure(signUp("ada@example.com", PASSWORD, ""))).toContain(
      "name: The attribute is required",
    );
    expect(await failure(signUp("not an address"))).toBe(
      "InvalidParameterException: Username should be an email.",
    );
    const unknown = pool.sdk.send(
      new SignUpCommand({
        ClientId: CLIENT,
        Username: "ada@example.com",
        Password: PASSWORD,
        UserAttributes: [{ Name: "custom:nothing", Value: "x" }],
      }),
    );
    expect(await failure(unknown)).toContain("Type for attribute {custom:nothing} could not be determined");
  });

  it("does not let a client verify its own address", async () => {
    const call = pool.sdk.send(
      new SignUpCommand({
        ClientId: CLIENT,
        Username: "ada@example.com",
        Password: PASSWORD,
        UserAttributes: [
          { Name: "name", Value: "Ada" },
          { Name: "email_verified", Value: "true" },
        ],
      }),
    );
    expect(await failure(call)).toBe(
      "NotAuthorizedException: A client attempted to write unauthorized attribute",
    );
  });

  it("names a client that does not exist", async () => {
    const call = pool.sdk.send(
      new SignUpCommand({ ClientId: "nobody", Username: "a@b.co", Password: PASSWORD }),
    );
    expect(await failure(call)).toBe("ResourceNotFoundException: User pool client nobody does not exist.");
  });
});

describe("confirming", () => {
  it("lets the user in with the right code, once", async () => {
    await register(pool, "ada@example.com");
    expect(await failure(login(pool, "ada@example.com"))).toBe(
      "UserNotConfirmedException: User is not confirmed.",
    );
    const code = pool.lastCode("ada@example.com");
    expect(await failure(confirm("ada@example.com", wrong(code)))).toBe(
      "CodeMismatchException: Invalid verification code provided, please try again.",
    );
    await confirm("ADA@example.com", code);
    expect((await login(pool, "ada@example.com")).AuthenticationResult?.TokenType).toBe("Bearer");
    expect(await failure(confirm("ada@example.com", code))).toBe(
      "NotAuthorizedException: User cannot be confirmed. Current status is CONFIRMED",
    );
  });

  it("refuses a code after 24 hours and takes the one sent again", async () => {
    await register(pool, "ada@example.com");
    const first = pool.lastCode("ada@example.com");
    pool.advance(24 * HOUR + 1000);
    expect(await failure(confirm("ada@example.com", first))).toBe(
      "ExpiredCodeException: Invalid code provided, please request a code again.",
    );
    const { CodeDeliveryDetails } = await resend("ada@example.com");
    expect(CodeDeliveryDetails?.Destination).toBe("a***@e***");
    expect(pool.server.outbox("ada@example.com")).toHaveLength(2);
    await confirm("ada@example.com", pool.lastCode("ada@example.com"));
  });

  it("stops after five wrong codes, the right one included, for an hour", async () => {
    await register(pool, "ada@example.com");
    const code = pool.lastCode("ada@example.com");
    for (let turn = 0; turn < 5; turn += 1) {
      expect(await failure(confirm("ada@example.com", wrong(code)))).toContain("CodeMismatchException");
    }
    expect(await failure(confirm("ada@example.com", code))).toBe(
      "LimitExceededException: Attempt limit exceeded, please try after some time.",
    );
    pool.advance(HOUR);
    await confirm("ada@example.com", code);
  });

  it("limits how often a code is sent", async () => {
    await register(pool, "ada@example.com");
    for (let turn = 0; turn < 5; turn += 1) await resend("ada@example.com");
    expect(await failure(resend("ada@example.com"))).toContain("LimitExceededException");
  });

  it("answers a resend for nobody as for somebody", async () => {
    const { CodeDeliveryDetails } = await resend("nobody@example.com");
    expect(CodeDeliveryDetails).toEqual({
      AttributeName: "email",
      DeliveryMedium: "EMAIL",
      Destination: "n***@e***",
    });
    expect(pool.server.outbox()).toEqual([]);
    expect(await failure(confirm("nobody@example.com", "123456"))).toContain("CodeMismatchException");
    await confirmedUser(pool, "ada@example.com");
    expect(await failure(resend("ada@example.com"))).toBe(
      "InvalidParameterException: User is already confirmed.",
    );
  });
});
