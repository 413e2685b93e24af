import {
  AssociateSoftwareTokenCommand,
  GetUserCommand,
  RespondToAuthChallengeCommand,
  SetUserMFAPreferenceCommand,
  VerifySoftwareTokenCommand,
} from "@aws-sdk/client-cognito-identity-provider";
import {
  CLIENT,
  POOL,
  POOL_PROPERTIES,
  confirmedUser,
  failure,
  login,
  startPool,
  tokensOf,
  type TestPool,
} from "./test-pool.ts";
import { base32, totpCode } from "./totp.ts";

const EMAIL = "ada@example.com";
let pool: TestPool;
let clock = 0;
beforeEach(async () => {
  clock = Date.UTC(2026, 10, 21);
  pool = await startPool({ clock: { now: () => clock } });
});
afterEach(() => pool.stop());

const nextStep = () => {
  clock += 30_000;
};
const code = (secret: string): string => totpCode(secret, clock / 30_000);
const associate = async (AccessToken: string): Promise<string> =>
  (await pool.sdk.send(new AssociateSoftwareTokenCommand({ AccessToken }))).SecretCode ?? "";
const verify = (AccessToken: string, UserCode: string) =>
  pool.sdk.send(new VerifySoftwareTokenCommand({ AccessToken, UserCode }));
const prefer = (AccessToken: string, Enabled: boolean) =>
  pool.sdk.send(
    new SetUserMFAPreferenceCommand({
      AccessToken,
      SoftwareTokenMfaSettings: { Enabled, PreferredMfa: Enabled },
    }),
  );
const respond = (ChallengeName: "SOFTWARE_TOKEN_MFA" | "MFA_SETUP", Session?: string, totp?: string) =>
  pool.sdk.send(
    new RespondToAuthChallengeCommand({
      ClientId: CLIENT,
      ChallengeName,
      Session,
      ChallengeResponses: { USERNAME: EMAIL, ...(totp ? { SOFTWARE_TOKEN_MFA_CODE: totp } : {}) },
    }),
  );

// RFC 6238 appendix B, SHA-1, the last six of its eight digits.
it.each([
  [59, "287082"],
  [1111111109, "081804"],
  [1111111111, "050471"],
  [1234567890, "005924"],
  [2000000000, "279037"],
  [20000000000, "353130"],
])("gives the RFC's code at %d seconds", (seconds, expected) => {
  expect(totpCode(base32(Buffer.from("12345678901234567890")), Math.floor(seconds / 30))).toBe(expected);
});

it("asks for the code after the password, once the user turned it on", async () => {
  await confirmedUser(pool, EMAIL);
  const { access } = await tokensOf(pool, EMAIL);
  expect(await failure(prefer(access, true))).toContain("InvalidParameterException");
  const secret = await associate(access);
  expect(secret).toMatch(/^[A-Z2-7]{52}$/);
  nextStep();
  const right = code(secret);
  expect(await failure(verify(access, right === "000000" ? "000001" : "000000"))).toContain(
    "EnableSoftwareTokenMFAException",
  );
  expect((await verify(access, right)).Status).toBe("SUCCESS");
  expect((await login(pool, EMAIL)).AuthenticationResult).toBeDefined();
  await prefer(access, true);
  const user = await pool.sdk.send(new GetUserCommand({ AccessToken: access }));
  expect(user.UserMFASettingList).toEqual(["SOFTWARE_TOKEN_MFA"]);
  expect(user.PreferredMfaSetting).toBe("SOFTWARE_TOKEN_MFA");

  const challenge = await login(pool, EMAIL);
  expect(challenge.AuthenticationResult).toBeUndefined();
  expect(challenge.ChallengeName).toBe("SOFTWARE_TOKEN_MFA");
  expect(await failure(respond("SOFTWARE_TOKEN_MFA", challenge.Session, right))).toContain(
    "ExpiredCodeException",
  );
  nextStep();
  const fresh = code(secret);
  expect(
    await failure(respond("SOFTWARE_TOKEN_MFA", challenge.Session, fresh === "000000" ? "000001" : "000000")),
  ).toBe("CodeMismatchException: Invalid code received for user");
  const done = await respond("SOFTWARE_TOKEN_MFA", challenge.Session, fresh);
  expect(done.AuthenticationResult?.AccessToken).toBeDefined();
  expect(await failure(respond("SOFTWARE_TOKEN_MFA", challenge.Session, fresh))).toContain(
    "session can only be used once",
  );

  const late = await login(pool, EMAIL);
  clock += 210_000;
  expect(await failure(respond("SOFTWARE_TOKEN_MFA", late.Session, code(secret)))).toContain(
    "session is expired",
  );
  await prefer(access, false);
  expect((await login(pool, EMAIL)).AuthenticationResult).toBeDefined();
});

it("stops guessing codes", async () => {
  await confirmedUser(pool, EMAIL);
  const { access } = await tokensOf(pool, EMAIL);
  const secret = await associate(access);
  await verify(access, code(secret));
  await prefer(access, true);
  nextStep();
  nextStep();
  const near = [-1, 0, 1].map((step) => totpCode(secret, clock / 30_000 + step));
  const guess = ["000000", "000001", "000002", "000003"].find((value) => !near.includes(value)) ?? "";
  const { Session } = await login(pool, EMAIL);
  for (let turn = 0; turn < 5; turn += 1) await failure(respond("SOFTWARE_TOKEN_MFA", Session, guess));
  expect(await failure(respond("SOFTWARE_TOKEN_MFA", Session, guess))).toContain("LimitExceededException");
});

it("sets it up during the sign-in where the pool insists", async () => {
  await confirmedUser(pool, EMAIL);
  await pool.server.putPool(POOL, { ...POOL_PROPERTIES, MfaConfiguration: "ON" });
  const challenge = await login(pool, EMAIL);
  expect(challenge.ChallengeName).toBe("MFA_SETUP");
  expect(await failure(respond("MFA_SETUP", challenge.Session))).toContain("NotAuthorizedException");
  const { Session, SecretCode = "" } = await pool.sdk.send(
    new AssociateSoftwareTokenCommand({ Session: challenge.Session }),
  );
  const verified = await pool.sdk.send(
    new VerifySoftwareTokenCommand({ Session, UserCode: code(SecretCode) }),
  );
  const done = await respond("MFA_SETUP", verified.Session);
  expect(done.AuthenticationResult?.AccessToken).toBeDefined();
  expect((await login(pool, EMAIL)).ChallengeName).toBe("SOFTWARE_TOKEN_MFA");
});
