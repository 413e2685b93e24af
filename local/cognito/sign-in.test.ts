import { createHmac } from "node:crypto";
import {
  AdminCreateUserCommand,
  AdminInitiateAuthCommand,
  AdminResetUserPasswordCommand,
  GetUserCommand,
  InitiateAuthCommand,
  RespondToAuthChallengeCommand,
} from "@aws-sdk/client-cognito-identity-provider";
import { srpClient } from "./srp-client.ts";
import {
  CLIENT,
  CLIENT_PROPERTIES,
  PASSWORD,
  POOL,
  confirmedUser,
  failure,
  login,
  startPool,
  type TestPool,
} from "./test-pool.ts";

const EMAIL = "ada@example.com";
const WRONG = "NotAuthorizedException: Incorrect username or password.";
let pool: TestPool;
beforeEach(async () => {
  pool = await startPool();
});
afterEach(() => pool.stop());

const respond = (
  ChallengeName: "PASSWORD_VERIFIER" | "NEW_PASSWORD_REQUIRED",
  responses: object,
  Session?: string,
) =>
  pool.sdk.send(
    new RespondToAuthChallengeCommand({
      ClientId: CLIENT,
      ChallengeName,
      ChallengeResponses: { ...responses },
      Session,
    }),
  );

describe("with a password", () => {
  it("refuses a wrong one and an unknown name with the same words", async () => {
    await confirmedUser(pool, EMAIL);
    expect(await failure(login(pool, EMAIL, "Wrong-Horse-9"))).toBe(WRONG);
    expect(await failure(login(pool, "nobody@example.com"))).toBe(WRONG);
    pool.server.putClient(POOL, CLIENT, { ...CLIENT_PROPERTIES, PreventUserExistenceErrors: "LEGACY" });
    expect(await failure(login(pool, "nobody@example.com"))).toBe(
      "UserNotFoundException: User does not exist.",
    );
  });

  it("locks a name after five wrong ones, whether it exists or not, and opens it again", async () => {
    await confirmedUser(pool, EMAIL);
    for (const email of [EMAIL, "nobody@example.com"]) {
      for (let turn = 0; turn < 5; turn += 1) await failure(login(pool, email, "Wrong-Horse-9"));
      expect(await failure(login(pool, email))).toBe("NotAuthorizedException: Password attempts exceeded");
    }
    pool.advance(1100);
    expect((await login(pool, EMAIL)).AuthenticationResult).toBeDefined();
  });

  it("takes an address in any case", async () => {
    await confirmedUser(pool, EMAIL);
    expect((await login(pool, "ADA@Example.COM")).AuthenticationResult?.ExpiresIn).toBe(3600);
  });

  it("does nothing that the client's flows do not allow, and names what is missing", async () => {
    const incomplete = pool.sdk.send(
      new InitiateAuthCommand({
        ClientId: CLIENT,
        AuthFlow: "USER_PASSWORD_AUTH",
        AuthParameters: { USERNAME: EMAIL },
      }),
    );
    expect(await failure(incomplete)).toBe("InvalidParameterException: Missing required parameter PASSWORD");
    pool.server.putClient(POOL, CLIENT, { ExplicitAuthFlows: ["ALLOW_USER_SRP_AUTH"] });
    expect(await failure(login(pool, EMAIL))).toBe(
      "InvalidParameterException: USER_PASSWORD_AUTH flow not enabled for this client",
    );
  });

  it("asks for the secret hash where the client has a secret", async () => {
    await confirmedUser(pool, EMAIL);
    const { secret = "" } = pool.server.putClient(POOL, "withsecret", {
      ...CLIENT_PROPERTIES,
      GenerateSecret: true,
    });
    const again = pool.server.putClient(POOL, "withsecret", { ...CLIENT_PROPERTIES, GenerateSecret: true });
    expect(again.secret).toBe(secret);
    const call = (extra: Record<string, string>) =>
      pool.sdk.send(
        new InitiateAuthCommand({
          ClientId: "withsecret",
          AuthFlow: "USER_PASSWORD_AUTH",
          AuthParameters: { USERNAME: EMAIL, PASSWORD, ...extra },
        }),
      );
    expect(await failure(call({}))).toContain("SECRET_HASH was not received");
    expect(await failure(call({ SECRET_HASH: "wrong" }))).toBe(
      "NotAuthorizedException: Unable to verify secret hash for client withsecret",
    );
    const hash = createHmac("sha256", secret).update(`${EMAIL}withsecret`).digest("base64");
    expect((await call({ SECRET_HASH: hash })).AuthenticationResult).toBeDefined();
  });

  it("says when an administrator asked for a reset", async () => {
    await confirmedUser(pool, EMAIL);
    await pool.sdk.send(new AdminResetUserPasswordCommand({ UserPoolId: POOL, Username: EMAIL }));
    expect(await failure(login(pool, EMAIL))).toContain("PasswordResetRequiredException");
  });

  it("signs in for an administrator", async () => {
    await confirmedUser(pool, EMAIL);
    const answer = await pool.sdk.send(
      new AdminInitiateAuthCommand({
        UserPoolId: POOL,
        ClientId: CLIENT,
        AuthFlow: "ADMIN_USER_PASSWORD_AUTH",
        AuthParameters: { USERNAME: EMAIL, PASSWORD },
      }),
    );
    expect(answer.AuthenticationResult?.RefreshToken).toBeDefined();
  });
});

describe("with SRP", () => {
  const begin = (SRP_A: string, USERNAME = EMAIL) =>
    pool.sdk.send(
      new InitiateAuthCommand({
        ClientId: CLIENT,
        AuthFlow: "USER_SRP_AUTH",
        AuthParameters: { USERNAME, SRP_A },
      }),
    );

  it("signs in without ever sending the password, once per challenge", async () => {
    const sub = await confirmedUser(pool, EMAIL);
    const client = srpClient();
    const { ChallengeName, ChallengeParameters = {} } = await begin(client.publicA);
    expect(ChallengeName).toBe("PASSWORD_VERIFIER");
    expect(ChallengeParameters["USER_ID_FOR_SRP"]).toBe(sub);
    const responses = client.respond(ChallengeParameters, POOL, PASSWORD);
    const { AuthenticationResult: result } = await respond("PASSWORD_VERIFIER", responses);
    const user = await pool.sdk.send(new GetUserCommand({ AccessToken: result?.AccessToken }));
    expect(user.Username).toBe(sub);
    expect(await failure(respond("PASSWORD_VERIFIER", responses))).toContain("session can only be used once");
  });

  it("refuses a wrong password, a stale challenge and an unsafe public value", async () => {
    await confirmedUser(pool, EMAIL);
    const client = srpClient();
    const first = (await begin(client.publicA)).ChallengeParameters ?? {};
    expect(await failure(respond("PASSWORD_VERIFIER", client.respond(first, POOL, "Wrong-Horse-9")))).toBe(
      WRONG,
    );
    const second = (await begin(client.publicA)).ChallengeParameters ?? {};
    pool.advance(181_000);
    expect(await failure(respond("PASSWORD_VERIFIER", client.respond(second, POOL, PASSWORD)))).toBe(
      "NotAuthorizedException: Invalid session for the user, session is expired.",
    );
    expect(await failure(begin("0"))).toContain("InvalidParameterException");
  });

  it("plays the same game with nobody, with the same salt and id each time", async () => {
    const client = srpClient();
    const first = (await begin(client.publicA, "nobody@example.com")).ChallengeParameters ?? {};
    const second = (await begin(client.publicA, "nobody@example.com")).ChallengeParameters ?? {};
    expect(first["SALT"]).toBe(second["SALT"]);
    expect(first["USER_ID_FOR_SRP"]).toBe(second["USER_ID_FOR_SRP"]);
    expect(first["SRP_B"]).not.toBe(second["SRP_B"]);
    expect(await failure(respond("PASSWORD_VERIFIER", client.respond(first, POOL, PASSWORD)))).toBe(WRONG);
  });
});

describe("with a temporary password", () => {
  const create = () =>
    pool.sdk.send(
      new AdminCreateUserCommand({
        UserPoolId: POOL,
        Username: EMAIL,
        UserAttributes: [{ Name: "email_verified", Value: "true" }],
      }),
    );

  it("asks for a new one and for the attributes that are missing", async () => {
    expect((await create()).User?.UserStatus).toBe("FORCE_CHANGE_PASSWORD");
    const challenge = await login(pool, EMAIL, pool.lastCode(EMAIL));
    expect(challenge.ChallengeName).toBe("NEW_PASSWORD_REQUIRED");
    expect(challenge.ChallengeParameters?.["requiredAttributes"]).toBe('["userAttributes.name"]');
    const answer = (password: string, extra = {}) =>
      respond(
        "NEW_PASSWORD_REQUIRED",
        { USERNAME: EMAIL, NEW_PASSWORD: password, ...extra },
        challenge.Session,
      );
    const name = { "userAttributes.name": "Ada" };
    expect(await failure(answer("short", name))).toBe(
      "InvalidPasswordException: Password does not conform to policy: Password not long enough",
    );
    expect(await failure(answer("Fresh-Password-1"))).toContain("name: The attribute is required");
    expect((await answer("Fresh-Password-1", name)).AuthenticationResult?.AccessToken).toBeDefined();
    expect(await failure(answer("Fresh-Password-2", name))).toContain("session can only be used once");
    expect((await login(pool, EMAIL, "Fresh-Password-1")).AuthenticationResult).toBeDefined();
  });

  it("refuses it after seven days", async () => {
    await create();
    pool.advance(7 * 86_400_000 + 1000);
    expect(await failure(login(pool, EMAIL, pool.lastCode(EMAIL)))).toBe(
      "NotAuthorizedException: Temporary password has expired and must be reset by an administrator.",
    );
  });
});
