import { generateKeyPairSync } from "node:crypto";
import {
  AdminAddUserToGroupCommand,
  AdminDisableUserCommand,
  DeleteUserCommand,
  GetTokensFromRefreshTokenCommand,
  GetUserCommand,
  GlobalSignOutCommand,
  InitiateAuthCommand,
  RevokeTokenCommand,
} from "@aws-sdk/client-cognito-identity-provider";
import { CognitoJwtVerifier } from "aws-jwt-verify";
import { decodeJwt, decodeProtectedHeader, SignJWT } from "jose";
import * as z from "zod";
import {
  CLIENT,
  CLIENT_PROPERTIES,
  POOL,
  confirmedUser,
  failure,
  login,
  startPool,
  tokensOf,
  type TestPool,
} from "./test-pool.ts";

const EMAIL = "ada@example.com";
const ISSUER = "https://cognito-idp.eu-central-1.amazonaws.com/eu-central-1_AbC123xyz";
const JwkSchema = z.object({
  kid: z.string(),
  alg: z.literal("RS256"),
  kty: z.literal("RSA"),
  use: z.literal("sig"),
  n: z.string(),
  e: z.string(),
});
let pool: TestPool;
let sub: string;
beforeEach(async () => {
  pool = await startPool();
  sub = await confirmedUser(pool, EMAIL);
});
afterEach(() => pool.stop());

const getUser = (AccessToken: string) => pool.sdk.send(new GetUserCommand({ AccessToken }));
const refresh = (REFRESH_TOKEN: string) =>
  pool.sdk.send(
    new InitiateAuthCommand({
      ClientId: CLIENT,
      AuthFlow: "REFRESH_TOKEN_AUTH",
      AuthParameters: { REFRESH_TOKEN },
    }),
  );
const rotate = (RefreshToken: string) =>
  pool.sdk.send(new GetTokensFromRefreshTokenCommand({ ClientId: CLIENT, RefreshToken }));

describe("what the tokens say", () => {
  it("is accepted by aws-jwt-verify as it is", async () => {
    const { access, id } = await tokensOf(pool, EMAIL);
    const document = await fetch(`${pool.server.url}/${POOL}/.well-known/jwks.json`);
    const jwks = z.object({ keys: z.array(JwkSchema) }).parse(await document.json());
    const accessVerifier = CognitoJwtVerifier.create({
      userPoolId: POOL,
      clientId: CLIENT,
      tokenUse: "access",
    });
    const idVerifier = CognitoJwtVerifier.create({ userPoolId: POOL, clientId: CLIENT, tokenUse: "id" });
    accessVerifier.cacheJwks(jwks);
    idVerifier.cacheJwks(jwks);
    expect((await accessVerifier.verify(access)).sub).toBe(sub);
    expect((await idVerifier.verify(id)).sub).toBe(sub);
    await expect(accessVerifier.verify(id)).rejects.toThrow();
    const other = CognitoJwtVerifier.create({ userPoolId: POOL, clientId: "another", tokenUse: "access" });
    other.cacheJwks(jwks);
    await expect(other.verify(access)).rejects.toThrow("Client ID not allowed");
  });

  it("has the claims of the real ones", async () => {
    pool.server.putGroup(POOL, { GroupName: "admin", Precedence: 1 });
    await pool.sdk.send(
      new AdminAddUserToGroupCommand({ UserPoolId: POOL, Username: EMAIL, GroupName: "admin" }),
    );
    const { access, id } = await tokensOf(pool, EMAIL);
    const accessClaims = decodeJwt(access);
    const idClaims = decodeJwt(id);
    expect(accessClaims).toMatchObject({
      sub,
      iss: ISSUER,
      client_id: CLIENT,
      token_use: "access",
      scope: "aws.cognito.signin.user.admin",
      username: sub,
      "cognito:groups": ["admin"],
    });
    expect(idClaims).toMatchObject({
      sub,
      iss: ISSUER,
      aud: CLIENT,
      token_use: "id",
      "cognito:username": sub,
      "cognito:groups": ["admin"],
      email: EMAIL,
      email_verified: true,
      name: "Ada Lovelace",
      origin_jti: accessClaims["origin_jti"],
      event_id: accessClaims["event_id"],
      auth_time: accessClaims["auth_time"],
    });
    expect((accessClaims.exp ?? 0) - (accessClaims.iat ?? 0)).toBe(3600);
    expect(accessClaims.jti).not.toBe(idClaims.jti);
    expect(accessClaims.aud).toBeUndefined();
    expect(decodeProtectedHeader(access).kid).not.toBe(decodeProtectedHeader(id).kid);
  });

  it("publishes its configuration under the real issuer", async () => {
    const answer = await fetch(`${pool.server.url}/${POOL}/.well-known/openid-configuration`);
    expect(await answer.json()).toMatchObject({
      issuer: ISSUER,
      jwks_uri: `${ISSUER}/.well-known/jwks.json`,
    });
    expect((await fetch(`${pool.server.url}/eu-central-1_none/.well-known/jwks.json`)).status).toBe(404);
  });
});

describe("who may use an access token", () => {
  it("answers the user of a good one", async () => {
    const { access } = await tokensOf(pool, EMAIL);
    const user = await getUser(access);
    expect(user.Username).toBe(sub);
    expect(user.UserAttributes).toEqual(
      expect.arrayContaining([
        { Name: "sub", Value: sub },
        { Name: "email", Value: EMAIL },
        { Name: "email_verified", Value: "true" },
        { Name: "name", Value: "Ada Lovelace" },
      ]),
    );
  });

  it("refuses one signed by another key under the same key id", async () => {
    const { access } = await tokensOf(pool, EMAIL);
    const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
    const forged = await new SignJWT(decodeJwt(access))
      .setProtectedHeader({ alg: "RS256", kid: decodeProtectedHeader(access).kid ?? "" })
      .sign(privateKey);
    expect(await failure(getUser(forged))).toBe("NotAuthorizedException: Invalid Access Token");
  });

  it("refuses changed claims, no signature, an id token and noise", async () => {
    const { access, id } = await tokensOf(pool, EMAIL);
    const [head = "", , signature = ""] = access.split(".");
    const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
    const changed = `${head}.${encode({ ...decodeJwt(access), sub: "someone" })}.${signature}`;
    const kid = decodeProtectedHeader(access).kid;
    const unsigned = `${encode({ alg: "none", kid })}.${encode(decodeJwt(access))}.`;
    for (const token of [changed, unsigned, id, "noise", "a.b.c"]) {
      expect(await failure(getUser(token))).toBe("NotAuthorizedException: Invalid Access Token");
    }
  });

  it("refuses an expired one", async () => {
    const { access } = await tokensOf(pool, EMAIL);
    pool.advance(3_599_000 - 5000);
    await getUser(access);
    pool.advance(10_000);
    expect(await failure(getUser(access))).toBe("NotAuthorizedException: Access Token has expired");
  });

  it("refuses every one after a global sign-out, and takes those of a new sign-in", async () => {
    const first = await tokensOf(pool, EMAIL);
    const second = await tokensOf(pool, EMAIL);
    await pool.sdk.send(new GlobalSignOutCommand({ AccessToken: first.access }));
    for (const { access, refresh: token } of [first, second]) {
      expect(await failure(getUser(access))).toBe("NotAuthorizedException: Access Token has been revoked");
      expect(await failure(refresh(token))).toBe("NotAuthorizedException: Refresh Token has been revoked");
    }
    expect((await getUser((await tokensOf(pool, EMAIL)).access)).Username).toBe(sub);
  });

  it("refuses those of a sign-in whose refresh token was revoked, and no others", async () => {
    const first = await tokensOf(pool, EMAIL);
    const second = await tokensOf(pool, EMAIL);
    const refreshed = (await refresh(first.refresh)).AuthenticationResult?.AccessToken ?? "";
    await pool.sdk.send(new RevokeTokenCommand({ ClientId: CLIENT, Token: first.refresh }));
    for (const token of [first.access, refreshed]) {
      expect(await failure(getUser(token))).toBe("NotAuthorizedException: Access Token has been revoked");
    }
    expect(await failure(refresh(first.refresh))).toBe(
      "NotAuthorizedException: Refresh Token has been revoked",
    );
    expect((await getUser(second.access)).Username).toBe(sub);
    const wrongKind = pool.sdk.send(new RevokeTokenCommand({ ClientId: CLIENT, Token: second.access }));
    expect(await failure(wrongKind)).toContain("UnsupportedTokenTypeException");
  });

  it("refuses those of a disabled and of a deleted user", async () => {
    const { access, refresh: token } = await tokensOf(pool, EMAIL);
    await pool.sdk.send(new AdminDisableUserCommand({ UserPoolId: POOL, Username: EMAIL }));
    expect(await failure(getUser(access))).toContain("NotAuthorizedException");
    expect(await failure(refresh(token))).toContain("NotAuthorizedException");
    expect(await failure(login(pool, EMAIL))).toBe("NotAuthorizedException: User is disabled.");
    await confirmedUser(pool, "bob@example.com");
    const bob = await tokensOf(pool, "bob@example.com");
    await pool.sdk.send(new DeleteUserCommand({ AccessToken: bob.access }));
    expect(await failure(getUser(bob.access))).toBe("UserNotFoundException: User does not exist.");
    expect(await failure(refresh(bob.refresh))).toContain("NotAuthorizedException");
    await confirmedUser(pool, "bob@example.com");
  });
});

describe("refreshing", () => {
  it("gives new tokens of the same sign-in and no new refresh token", async () => {
    const { access, refresh: token } = await tokensOf(pool, EMAIL);
    pool.advance(600_000);
    const result = (await refresh(token)).AuthenticationResult;
    expect(result?.RefreshToken).toBeUndefined();
    const before = decodeJwt(access);
    const after = decodeJwt(result?.AccessToken ?? "");
    expect(after["auth_time"]).toBe(before["auth_time"]);
    expect(after["origin_jti"]).toBe(before["origin_jti"]);
    expect(after.exp).toBeGreaterThan(before.exp ?? 0);
  });

  it("refuses a token that expired, is unknown or another client's", async () => {
    const { refresh: token } = await tokensOf(pool, EMAIL);
    expect(await failure(refresh("nothing"))).toBe("NotAuthorizedException: Invalid Refresh Token");
    pool.server.putClient(POOL, "otherclient", CLIENT_PROPERTIES);
    const other = pool.sdk.send(
      new GetTokensFromRefreshTokenCommand({ ClientId: "otherclient", RefreshToken: token }),
    );
    expect(await failure(other)).toBe("NotAuthorizedException: Invalid Refresh Token");
    pool.advance(30 * 86_400_000 + 1000);
    expect(await failure(refresh(token))).toBe("NotAuthorizedException: Refresh Token has expired");
  });

  it("replaces the token where the client rotates, the old one lasting through its grace", async () => {
    pool.server.putClient(POOL, CLIENT, {
      ...CLIENT_PROPERTIES,
      RefreshTokenRotation: { Feature: "ENABLED", RetryGracePeriodSeconds: 10 },
    });
    const { refresh: token } = await tokensOf(pool, EMAIL);
    const replaced = (await rotate(token)).AuthenticationResult?.RefreshToken ?? token;
    expect(replaced).not.toBe(token);
    await rotate(token);
    pool.advance(11_000);
    expect(await failure(rotate(token))).toContain("RefreshTokenReuseException");
    expect((await rotate(replaced)).AuthenticationResult?.AccessToken).toBeDefined();
  });
});
