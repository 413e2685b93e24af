import {
  AdminAddUserToGroupCommand,
  AdminConfirmSignUpCommand,
  AdminDeleteUserCommand,
  AdminDisableUserCommand,
  AdminEnableUserCommand,
  AdminGetUserCommand,
  AdminListGroupsForUserCommand,
  AdminRemoveUserFromGroupCommand,
  AdminSetUserPasswordCommand,
  AdminUpdateUserAttributesCommand,
  AdminUserGlobalSignOutCommand,
  CognitoIdentityProviderClient,
  DescribeUserPoolClientCommand,
  DescribeUserPoolCommand,
  GetUserCommand,
  ListUsersCommand,
} from "@aws-sdk/client-cognito-identity-provider";
import {
  CLIENT,
  POOL,
  REGION,
  confirmedUser,
  failure,
  login,
  register,
  startPool,
  tokensOf,
  type TestPool,
} from "./test-pool.ts";

const EMAIL = "ada@example.com";
const named = { UserPoolId: POOL, Username: EMAIL };
const allowed = new Set<string>();
const asked: { accessKeyId: string; action: string; resource: string }[] = [];
let pool: TestPool;
beforeEach(async () => {
  allowed.clear();
  asked.length = 0;
  allowed.add("*");
  pool = await startPool({
    authorize: (request) => {
      asked.push(request);
      return allowed.has("*") || allowed.has(request.action);
    },
  });
});
afterEach(() => pool.stop());

const get = (sdk = pool.sdk) => sdk.send(new AdminGetUserCommand(named));

describe("who may administrate", () => {
  it.each([
    ["an unknown key", { accessKeyId: "AKIANOBODY", secretAccessKey: "x" }, "UnrecognizedClientException"],
    [
      "a wrong secret",
      { accessKeyId: "AKIAADMIN", secretAccessKey: "wrong", sessionToken: "admin-session" },
      "InvalidSignatureException",
    ],
    [
      "a wrong session token",
      { accessKeyId: "AKIAADMIN", secretAccessKey: "admin-secret", sessionToken: "other" },
      "UnrecognizedClientException",
    ],
  ])("not %s", async (_who, credentials, error) => {
    const sdk = new CognitoIdentityProviderClient({ region: REGION, endpoint: pool.server.url, credentials });
    expect(await failure(get(sdk))).toContain(error);
    expect(asked).toEqual([]);
    sdk.destroy();
  });

  it("not without a signature", async () => {
    const answer = await fetch(pool.server.url, {
      method: "POST",
      headers: {
        "content-type": "application/x-amz-json-1.1",
        "x-amz-target": "AWSCognitoIdentityProviderService.AdminGetUser",
      },
      body: JSON.stringify(named),
    });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toEqual({
      __type: "MissingAuthenticationTokenException",
      message: "Missing Authentication Token",
    });
  });

  it("not with a signature from an hour ago", async () => {
    const sdk = new CognitoIdentityProviderClient({
      region: REGION,
      endpoint: pool.server.url,
      maxAttempts: 1,
      credentials: {
        accessKeyId: "AKIAADMIN",
        secretAccessKey: "admin-secret",
        sessionToken: "admin-session",
      },
      systemClockOffset: -3_600_000,
    });
    expect(await failure(get(sdk))).toContain("Signature expired");
    sdk.destroy();
  });

  it("not without the permission for the action on the pool", async () => {
    await confirmedUser(pool, EMAIL);
    await get();
    expect(asked.at(-1)).toEqual({
      accessKeyId: "AKIAADMIN",
      action: "cognito-idp:AdminGetUser",
      resource: "arn:aws:cognito-idp:eu-central-1:111122223333:userpool/eu-central-1_AbC123xyz",
    });
    allowed.clear();
    allowed.add("cognito-idp:ListUsers");
    expect(await failure(get())).toMatch(/^AccessDeniedException: .*cognito-idp:AdminGetUser/);
    expect((await pool.sdk.send(new ListUsersCommand({ UserPoolId: POOL }))).Users).toHaveLength(1);
  });
});

describe("administrating users", () => {
  it("shows a user by address and by sub", async () => {
    const sub = await confirmedUser(pool, EMAIL);
    const user = await get();
    expect(user).toMatchObject({ Username: sub, UserStatus: "CONFIRMED", Enabled: true });
    expect(user.UserCreateDate).toBeInstanceOf(Date);
    const bySub = await pool.sdk.send(new AdminGetUserCommand({ UserPoolId: POOL, Username: sub }));
    expect(bySub.UserAttributes).toEqual(user.UserAttributes);
    const nobody = pool.sdk.send(new AdminGetUserCommand({ UserPoolId: POOL, Username: "no@example.com" }));
    expect(await failure(nobody)).toBe("UserNotFoundException: User does not exist.");
  });

  it("confirms, sets a password and attributes, disables and enables", async () => {
    await register(pool, EMAIL);
    await pool.sdk.send(new AdminConfirmSignUpCommand(named));
    await pool.sdk.send(
      new AdminSetUserPasswordCommand({ ...named, Password: "Set-By-Admin-1", Permanent: true }),
    );
    expect((await login(pool, EMAIL, "Set-By-Admin-1")).AuthenticationResult).toBeDefined();
    await pool.sdk.send(
      new AdminUpdateUserAttributesCommand({
        ...named,
        UserAttributes: [{ Name: "name", Value: "Countess" }],
      }),
    );
    expect((await get()).UserAttributes).toContainEqual({ Name: "name", Value: "Countess" });
    await pool.sdk.send(new AdminDisableUserCommand(named));
    expect((await get()).Enabled).toBe(false);
    await pool.sdk.send(new AdminEnableUserCommand(named));
    expect((await login(pool, EMAIL, "Set-By-Admin-1")).AuthenticationResult).toBeDefined();
  });

  it("signs a user out everywhere and deletes it", async () => {
    await confirmedUser(pool, EMAIL);
    const { access } = await tokensOf(pool, EMAIL);
    await pool.sdk.send(new AdminUserGlobalSignOutCommand(named));
    const getUser = pool.sdk.send(new GetUserCommand({ AccessToken: access }));
    expect(await failure(getUser)).toBe("NotAuthorizedException: Access Token has been revoked");
    await pool.sdk.send(new AdminDeleteUserCommand(named));
    expect(await failure(get())).toContain("UserNotFoundException");
    await register(pool, EMAIL);
  });

  it("keeps groups in order of precedence", async () => {
    await confirmedUser(pool, EMAIL);
    pool.server.putGroup(POOL, { GroupName: "member", Precedence: 5 });
    pool.server.putGroup(POOL, { GroupName: "admin", Precedence: 1 });
    for (const GroupName of ["member", "admin"]) {
      await pool.sdk.send(new AdminAddUserToGroupCommand({ ...named, GroupName }));
    }
    const groups = async () =>
      ((await pool.sdk.send(new AdminListGroupsForUserCommand(named))).Groups ?? []).map(
        ({ GroupName }) => GroupName,
      );
    expect(await groups()).toEqual(["admin", "member"]);
    await pool.sdk.send(new AdminRemoveUserFromGroupCommand({ ...named, GroupName: "admin" }));
    expect(await groups()).toEqual(["member"]);
    const none = pool.sdk.send(new AdminAddUserToGroupCommand({ ...named, GroupName: "none" }));
    expect(await failure(none)).toBe("ResourceNotFoundException: Group not found.");
  });

  it("lists users by filter and by page", async () => {
    const sub = await confirmedUser(pool, EMAIL);
    await register(pool, "bob@example.com");
    await register(pool, "bea@example.com");
    const list = async (Filter: string) =>
      (await pool.sdk.send(new ListUsersCommand({ UserPoolId: POOL, Filter }))).Users?.length;
    expect(await list('email = "ADA@example.com"')).toBe(1);
    expect(await list(`sub = "${sub}"`)).toBe(1);
    expect(await list('email ^= "b"')).toBe(2);
    expect(await list('email = "nobody@example.com"')).toBe(0);
    expect(await failure(list('shoe = "42"'))).toContain("InvalidParameterException");
    const first = await pool.sdk.send(new ListUsersCommand({ UserPoolId: POOL, Limit: 2 }));
    const second = await pool.sdk.send(
      new ListUsersCommand({ UserPoolId: POOL, Limit: 2, PaginationToken: first.PaginationToken }),
    );
    expect(second.PaginationToken).toBeUndefined();
    const seen = [...(first.Users ?? []), ...(second.Users ?? [])].map(({ Username }) => Username);
    expect(new Set(seen).size).toBe(3);
  });

  it("describes pool and client", async () => {
    const { UserPool } = await pool.sdk.send(new DescribeUserPoolCommand({ UserPoolId: POOL }));
    expect(UserPool).toMatchObject({
      Id: POOL,
      Name: "tailor",
      MfaConfiguration: "OPTIONAL",
      UsernameAttributes: ["email"],
    });
    expect(UserPool?.Policies?.PasswordPolicy?.MinimumLength).toBe(10);
    const { UserPoolClient } = await pool.sdk.send(
      new DescribeUserPoolClientCommand({ UserPoolId: POOL, ClientId: CLIENT }),
    );
    expect(UserPoolClient).toMatchObject({
      ClientId: CLIENT,
      PreventUserExistenceErrors: "ENABLED",
      EnableTokenRevocation: true,
    });
    expect(UserPoolClient?.ClientSecret).toBeUndefined();
  });
});
