import { opaque, type Client, type Cognito, type Pool } from "./context.ts";
import { CognitoError, notAuthorized } from "./errors.ts";
import { issueTokens, type AuthenticationResult } from "./sign-in-tokens.ts";
import type { Session, User } from "./store.ts";
import type { TriggerName } from "./trigger-events.ts";
import { getUser } from "./users.ts";

/** What InitiateAuth and RespondToAuthChallenge answer. */
export type AuthAnswer =
  | { AuthenticationResult: AuthenticationResult; ChallengeParameters: Record<string, string> }
  | { ChallengeName: Session["challenge"]; Session?: string; ChallengeParameters: Record<string, string> };

/** Keeps the state of a running challenge; answers the token that leads to it. */
export function openSession(
  cognito: Cognito,
  client: Client,
  session: Omit<Session, "poolId" | "clientId" | "expiresAt">,
): string {
  const token = opaque(96);
  const expiresAt = cognito.clock.now() + client.settings.AuthSessionValidity * 60_000;
  const { poolId, clientId } = client;
  cognito.store.sessions.put(token, { ...session, poolId, clientId, expiresAt }, expiresAt);
  return token;
}

/** The state behind a session token of this client and challenge; throws when it is used up, expired or another's. */
export function readSession(
  cognito: Cognito,
  client: Client,
  challenge: Session["challenge"],
  token: string | undefined,
): Session {
  const session = token === undefined ? undefined : cognito.store.sessions.get(token);
  if (session?.clientId !== client.clientId || session.challenge !== challenge) {
    throw notAuthorized("Invalid session for the user, session can only be used once.");
  }
  if (session.expiresAt <= cognito.clock.now()) {
    throw notAuthorized("Invalid session for the user, session is expired.");
  }
  return session;
}

export const closeSession = (cognito: Cognito, token: string | undefined): void => {
  if (token !== undefined) cognito.store.sessions.remove(token);
};

/** The user that a session is about, read afresh. */
export function sessionUser(cognito: Cognito, session: Session): User {
  const user = session.sub === undefined ? undefined : getUser(cognito, session.poolId, session.sub);
  if (!user) throw notAuthorized("Invalid session for the user.");
  if (!user.enabled) throw notAuthorized("User is disabled.");
  return user;
}

/** What comes after a right password: an error of the user's state, a challenge, or tokens. */
export async function afterPassword(
  cognito: Cognito,
  pool: Pool,
  client: Client,
  user: User,
): Promise<AuthAnswer> {
  if (!user.enabled) throw notAuthorized("User is disabled.");
  if (user.status === "UNCONFIRMED") {
    throw new CognitoError("UserNotConfirmedException", "User is not confirmed.");
  }
  if (user.status === "RESET_REQUIRED") {
    throw new CognitoError("PasswordResetRequiredException", "Password reset required for the user");
  }
  if (user.status === "FORCE_CHANGE_PASSWORD") return newPasswordChallenge(cognito, pool, client, user);
  return secondFactor(cognito, pool, client, user);
}

function newPasswordChallenge(cognito: Cognito, pool: Pool, client: Client, user: User): AuthAnswer {
  if (user.temporaryUntil !== undefined && user.temporaryUntil <= cognito.clock.now()) {
    throw notAuthorized("Temporary password has expired and must be reset by an administrator.");
  }
  const missing = pool.settings.Schema.filter(({ Name, Required }) => Required && !user.attributes[Name]);
  const token = openSession(cognito, client, { challenge: "NEW_PASSWORD_REQUIRED", sub: user.sub });
  return {
    ChallengeName: "NEW_PASSWORD_REQUIRED",
    Session: token,
    ChallengeParameters: {
      USER_ID_FOR_SRP: user.username,
      requiredAttributes: JSON.stringify(missing.map(({ Name }) => `userAttributes.${Name}`)),
      userAttributes: JSON.stringify(user.attributes),
    },
  };
}

/** Asks for the second factor where there is one, sets one up where the pool insists, or signs in. */
export async function secondFactor(
  cognito: Cognito,
  pool: Pool,
  client: Client,
  user: User,
  source?: TriggerName,
): Promise<AuthAnswer> {
  const { MfaConfiguration } = pool.settings;
  const wanted = MfaConfiguration === "ON" || (MfaConfiguration === "OPTIONAL" && user.mfa.enabled);
  if (wanted && user.totp) {
    const Session = openSession(cognito, client, { challenge: "SOFTWARE_TOKEN_MFA", sub: user.sub });
    return {
      ChallengeName: "SOFTWARE_TOKEN_MFA",
      Session,
      ChallengeParameters: { USER_ID_FOR_SRP: user.username },
    };
  }
  if (MfaConfiguration === "ON") {
    const Session = openSession(cognito, client, { challenge: "MFA_SETUP", sub: user.sub });
    return {
      ChallengeName: "MFA_SETUP",
      Session,
      ChallengeParameters: { USER_ID_FOR_SRP: user.username, MFAS_CAN_SETUP: '["SOFTWARE_TOKEN_MFA"]' },
    };
  }
  return complete(cognito, pool, client, user, source);
}

/** The last step of a sign-in: the pool's function is told, then the tokens are made. */
export async function complete(
  cognito: Cognito,
  pool: Pool,
  client: Client,
  user: User,
  source?: TriggerName,
): Promise<AuthAnswer> {
  await cognito.triggers.run("PostAuthentication", "PostAuthentication_Authentication", {
    pool,
    client,
    user,
    request: { newDeviceUsed: false },
  });
  return {
    AuthenticationResult: await issueTokens(cognito, pool, client, user, source),
    ChallengeParameters: {},
  };
}
