import * as z from "zod";
import {
  afterPassword,
  closeSession,
  complete,
  openSession,
  readSession,
  secondFactor,
  sessionUser,
  type AuthAnswer,
} from "./challenges.ts";
import { assertNotLocked, countTry, countWrongPassword, forgetWrongPasswords } from "./codes.ts";
import { checkSecretHash, clientOf, derived, equals, member, operation, phantomSub } from "./context.ts";
import type { Client, Cognito, Pool } from "./context.ts";
import { codeMismatch, CognitoError, invalidParameter, notAuthorized } from "./errors.ts";
import { checkPassword, passwordMatches } from "./password.ts";
import { refreshTokenOwner, refreshTokens, revokeRefreshToken } from "./sign-in-tokens.ts";
import { srpChallenge, srpProofHolds, srpPublicValueIsSafe, srpVerifier } from "./srp.ts";
import type { User } from "./store.ts";
import { totpStep } from "./totp.ts";
import {
  changeUser,
  checkAttributes,
  checkRequired,
  findUser,
  getUser,
  passwordFields,
  unknownUser,
} from "./users.ts";

type Parameters = Record<string, string>;
type Asked = { cognito: Cognito; pool: Pool; client: Client; parameters: Parameters };

function parameter({ parameters }: Asked, name: string): string {
  const value = parameters[name];
  if (value === undefined || value === "") throw invalidParameter(`Missing required parameter ${name}`);
  return value;
}

function allow({ client }: Asked, flow: string, ...settings: string[]): void {
  if (!settings.some((setting) => client.settings.ExplicitAuthFlows.includes(setting))) {
    throw invalidParameter(`${flow} flow not enabled for this client`);
  }
}

const lockKey = ({ cognito, pool }: Asked, user: User | undefined, username: string): string =>
  `${user?.sub ?? phantomSub(cognito, pool.poolId, username)}/password`;

async function byPassword(asked: Asked): Promise<AuthAnswer> {
  const { cognito, pool, client } = asked;
  const username = parameter(asked, "USERNAME");
  const password = parameter(asked, "PASSWORD");
  checkSecretHash(client, [username], asked.parameters["SECRET_HASH"]);
  const user = findUser(cognito, pool, username);
  const lock = lockKey(asked, user, username);
  assertNotLocked(cognito, lock);
  if (user) await preAuthentication(asked, user);
  // A name without a user costs the same time as a wrong password.
  if (!(await passwordMatches(password, user?.password)) || !user) {
    countWrongPassword(cognito, lock);
    throw user ? notAuthorized() : unknownUser(client);
  }
  assertNotLocked(cognito, lock);
  forgetWrongPasswords(cognito, lock);
  return afterPassword(cognito, pool, client, user);
}

async function preAuthentication({ cognito, pool, client }: Asked, user: User): Promise<void> {
  await cognito.triggers.run("PreAuthentication", "PreAuthentication_Authentication", {
    pool,
    client,
    user,
    request: { userNotFound: false },
  });
}

function bySrp(asked: Asked): AuthAnswer {
  const { cognito, pool, client } = asked;
  const username = parameter(asked, "USERNAME");
  const publicA = parameter(asked, "SRP_A");
  checkSecretHash(client, [username], asked.parameters["SECRET_HASH"]);
  if (!srpPublicValueIsSafe(publicA)) throw invalidParameter("SRP_A is not a valid value.");
  const user = findUser(cognito, pool, username);
  assertNotLocked(cognito, lockKey(asked, user, username));
  if (!user && client.settings.PreventUserExistenceErrors !== "ENABLED") throw unknownUser(client);
  const userId = user?.username ?? phantomSub(cognito, pool.poolId, username);
  // RFC 5054 2.5.1.3: a name without a user gets the same salt each time and a verifier that nothing fits.
  const simulated = derived(cognito, `srp/${pool.poolId}/${username.toLowerCase()}`).toString("hex");
  const known = user?.srp ?? {
    salt: BigInt(`0x${simulated.slice(0, 32)}`).toString(16),
    verifier: srpVerifier(pool.poolId, userId, simulated).verifier,
  };
  const { publicB, secretB } = srpChallenge(known.verifier);
  const block = openSession(cognito, client, {
    challenge: "PASSWORD_VERIFIER",
    ...(user ? { sub: user.sub } : {}),
    srp: { username, userId, verifier: known.verifier, publicA, publicB, secretB },
  });
  return {
    ChallengeName: "PASSWORD_VERIFIER",
    ChallengeParameters: {
      SALT: known.salt,
      SRP_B: publicB,
      SECRET_BLOCK: Buffer.from(block, "base64url").toString("base64"),
      USER_ID_FOR_SRP: userId,
      USERNAME: userId,
    },
  };
}

async function passwordVerifier(asked: Asked): Promise<AuthAnswer> {
  const { cognito, pool, client } = asked;
  const secretBlock = parameter(asked, "PASSWORD_CLAIM_SECRET_BLOCK");
  const timestamp = parameter(asked, "TIMESTAMP");
  const signature = parameter(asked, "PASSWORD_CLAIM_SIGNATURE");
  checkSecretHash(client, [parameter(asked, "USERNAME")], asked.parameters["SECRET_HASH"]);
  const token = Buffer.from(secretBlock, "base64").toString("base64url");
  const session = readSession(cognito, client, "PASSWORD_VERIFIER", token);
  closeSession(cognito, token);
  const { srp } = session;
  if (!srp) throw notAuthorized();
  const user = session.sub === undefined ? undefined : getUser(cognito, pool.poolId, session.sub);
  const lock = lockKey(asked, user, srp.username);
  assertNotLocked(cognito, lock);
  if (user) await preAuthentication(asked, user);
  const holds = srpProofHolds({ ...srp, poolId: pool.poolId, secretBlock, timestamp, signature });
  // The password may have been changed since the challenge was made.
  if (!holds || user?.srp?.verifier !== srp.verifier) {
    countWrongPassword(cognito, lock);
    throw notAuthorized();
  }
  forgetWrongPasswords(cognito, lock);
  return afterPassword(cognito, pool, client, user);
}

async function softwareToken(asked: Asked, token: string | undefined): Promise<AuthAnswer> {
  const { cognito, pool, client } = asked;
  const session = readSession(cognito, client, "SOFTWARE_TOKEN_MFA", token);
  const code = parameter(asked, "SOFTWARE_TOKEN_MFA_CODE");
  const user = sessionUser(cognito, session);
  checkSecretHash(client, [parameter(asked, "USERNAME"), user.username], asked.parameters["SECRET_HASH"]);
  if (!user.totp) throw notAuthorized("Invalid session for the user.");
  const tries = `${user.sub}/totp`;
  const step = totpStep(user.totp.secret, code, cognito.clock.now());
  if (step === undefined) {
    countTry(cognito, tries);
    throw codeMismatch("Invalid code received for user");
  }
  if (step <= user.totp.lastStep) {
    throw new CognitoError("ExpiredCodeException", "Your software token has already been used once.");
  }
  const { secret } = user.totp;
  cognito.store.atomically(() => {
    changeUser(cognito, pool, user.sub, () => ({ totp: { secret, lastStep: step } }));
    cognito.store.tries.remove(tries);
    closeSession(cognito, token);
  });
  return complete(cognito, pool, client, user);
}

async function newPassword(asked: Asked, token: string | undefined): Promise<AuthAnswer> {
  const { cognito, pool, client, parameters } = asked;
  const session = readSession(cognito, client, "NEW_PASSWORD_REQUIRED", token);
  const password = parameter(asked, "NEW_PASSWORD");
  const user = sessionUser(cognito, session);
  checkSecretHash(client, [parameter(asked, "USERNAME"), user.username], parameters["SECRET_HASH"]);
  checkPassword(pool.settings.Policies.PasswordPolicy, password, "Password does not conform to policy");
  const given = Object.entries(parameters).flatMap(([name, Value]) =>
    name.startsWith("userAttributes.") ? [{ Name: name.slice("userAttributes.".length), Value }] : [],
  );
  const attributes = { ...user.attributes, ...checkAttributes(pool, client, given) };
  checkRequired(pool, attributes);
  const fields = await passwordFields(pool, user.username, password);
  const changed = cognito.store.atomically(() => {
    readSession(cognito, client, "NEW_PASSWORD_REQUIRED", token);
    closeSession(cognito, token);
    return changeUser(cognito, pool, user.sub, () => ({ ...fields, attributes, status: "CONFIRMED" }));
  });
  return secondFactor(cognito, pool, client, changed, "TokenGeneration_NewPasswordChallenge");
}

async function mfaSetup(asked: Asked, token: string | undefined): Promise<AuthAnswer> {
  const { cognito, pool, client } = asked;
  const session = readSession(cognito, client, "MFA_SETUP", token);
  const user = sessionUser(cognito, session);
  if (!session.totpVerified) throw notAuthorized("Invalid session for the user.");
  closeSession(cognito, token);
  return complete(cognito, pool, client, user);
}

async function byRefreshToken(asked: Asked): Promise<AuthAnswer> {
  const { cognito, pool, client, parameters } = asked;
  const token = parameter(asked, "REFRESH_TOKEN");
  const owner = refreshTokenOwner(cognito, pool, token);
  const names = owner ? [owner.username, ...Object.values(owner.attributes)] : [];
  checkSecretHash(client, names, parameters["SECRET_HASH"]);
  if (client.settings.RefreshTokenRotation?.Feature === "ENABLED") {
    throw invalidParameter("REFRESH_TOKEN_AUTH is not supported when refresh token rotation is enabled");
  }
  const AuthenticationResult = await refreshTokens(cognito, pool, client, token);
  return { AuthenticationResult, ChallengeParameters: {} };
}

async function initiate(asked: Asked, flow: string): Promise<AuthAnswer> {
  switch (flow) {
    case "USER_PASSWORD_AUTH":
      allow(asked, flow, "ALLOW_USER_PASSWORD_AUTH", "USER_PASSWORD_AUTH");
      return byPassword(asked);
    case "ADMIN_USER_PASSWORD_AUTH":
    case "ADMIN_NO_SRP_AUTH":
      allow(asked, flow, "ALLOW_ADMIN_USER_PASSWORD_AUTH", "ADMIN_NO_SRP_AUTH");
      return byPassword(asked);
    case "USER_SRP_AUTH":
      allow(asked, flow, "ALLOW_USER_SRP_AUTH");
      return bySrp(asked);
    case "REFRESH_TOKEN_AUTH":
    case "REFRESH_TOKEN":
      allow(asked, flow, "ALLOW_REFRESH_TOKEN_AUTH");
      return byRefreshToken(asked);
    default:
      throw invalidParameter(`Initiate Auth method not supported.`);
  }
}

async function respond(asked: Asked, challenge: string, session: string | undefined): Promise<AuthAnswer> {
  switch (challenge) {
    case "PASSWORD_VERIFIER":
      return passwordVerifier(asked);
    case "SOFTWARE_TOKEN_MFA":
      return softwareToken(asked, session);
    case "NEW_PASSWORD_REQUIRED":
      return newPassword(asked, session);
    case "MFA_SETUP":
      return mfaSetup(asked, session);
    default:
      throw invalidParameter(`Challenge ${challenge} is not supported.`);
  }
}

const initiateInput = {
  ClientId: member.clientId,
  AuthFlow: z.string(),
  AuthParameters: member.parameters.default({}),
  ClientMetadata: member.metadata,
};
const respondInput = {
  ClientId: member.clientId,
  ChallengeName: z.string(),
  ChallengeResponses: member.parameters.default({}),
  Session: member.session.optional(),
  ClientMetadata: member.metadata,
};

function ownedClient(cognito: Cognito, poolId: string, clientId: string): { client: Client; pool: Pool } {
  const found = clientOf(cognito, clientId);
  if (found.pool.poolId !== poolId) {
    throw new CognitoError("ResourceNotFoundException", `User pool client ${clientId} does not exist.`);
  }
  return found;
}

export const signInOperations = {
  InitiateAuth: operation(z.object(initiateInput), (cognito, input) => {
    if (input.AuthFlow.startsWith("ADMIN_")) throw invalidParameter("Initiate Auth method not supported.");
    return initiate(
      { cognito, ...clientOf(cognito, input.ClientId), parameters: input.AuthParameters },
      input.AuthFlow,
    );
  }),
  RespondToAuthChallenge: operation(z.object(respondInput), (cognito, input) => {
    const asked = { cognito, ...clientOf(cognito, input.ClientId), parameters: input.ChallengeResponses };
    return respond(asked, input.ChallengeName, input.Session);
  }),
  GetTokensFromRefreshToken: operation(
    z.object({ ClientId: member.clientId, RefreshToken: member.token, ClientSecret: z.string().optional() }),
    async (cognito, input) => {
      const { client, pool } = clientOf(cognito, input.ClientId);
      checkClientSecret(client, input.ClientSecret);
      return { AuthenticationResult: await refreshTokens(cognito, pool, client, input.RefreshToken) };
    },
  ),
  RevokeToken: operation(
    z.object({ ClientId: member.clientId, Token: member.token, ClientSecret: z.string().optional() }),
    (cognito, input) => {
      const { client } = clientOf(cognito, input.ClientId);
      checkClientSecret(client, input.ClientSecret);
      if (!client.settings.EnableTokenRevocation) {
        throw new CognitoError(
          "UnsupportedOperationException",
          "Token revocation is not enabled for this client.",
        );
      }
      if (input.Token.split(".").length === 3) {
        throw new CognitoError("UnsupportedTokenTypeException", "Only refresh tokens can be revoked.");
      }
      revokeRefreshToken(cognito, client, input.Token);
      return {};
    },
  ),
};

export const adminSignInOperations = {
  AdminInitiateAuth: operation(
    z.object({ UserPoolId: member.poolId, ...initiateInput }),
    (cognito, input) => {
      const owned = ownedClient(cognito, input.UserPoolId, input.ClientId);
      if (input.AuthFlow === "USER_PASSWORD_AUTH")
        throw invalidParameter("Initiate Auth method not supported.");
      return initiate({ cognito, ...owned, parameters: input.AuthParameters }, input.AuthFlow);
    },
  ),
  AdminRespondToAuthChallenge: operation(
    z.object({ UserPoolId: member.poolId, ...respondInput }),
    (cognito, input) => {
      const owned = ownedClient(cognito, input.UserPoolId, input.ClientId);
      return respond(
        { cognito, ...owned, parameters: input.ChallengeResponses },
        input.ChallengeName,
        input.Session,
      );
    },
  ),
};

function checkClientSecret(client: Client, given: string | undefined): void {
  if (client.secret !== undefined && !equals(client.secret, given ?? "")) {
    throw notAuthorized(`Unable to verify secret for client ${client.clientId}`);
  }
}
