import * as z from "zod";
import { countTry } from "./codes.ts";
import { clientOf, member, operation, poolOf, type Cognito, type Pool } from "./context.ts";
import { CognitoError, invalidParameter, notAuthorized } from "./errors.ts";
import { signedIn } from "./sign-in-tokens.ts";
import type { Session, User } from "./store.ts";
import { totpSecret, totpStep } from "./totp.ts";
import { changeUser, getUser, requireUser } from "./users.ts";

function setupSession(cognito: Cognito, token: string): Session {
  const session = cognito.store.sessions.get(token);
  if (session?.challenge !== "MFA_SETUP") throw notAuthorized("Invalid session for the user.");
  if (session.expiresAt <= cognito.clock.now()) {
    throw notAuthorized("Invalid session for the user, session is expired.");
  }
  return session;
}

function assertOffered(pool: Pool): void {
  const { MfaConfiguration, EnabledMfas } = pool.settings;
  if (MfaConfiguration === "OFF" || !EnabledMfas.includes("SOFTWARE_TOKEN_MFA")) {
    throw new CognitoError(
      "SoftwareTokenMFANotFoundException",
      "Software Token MFA has not been enabled by the userPool",
    );
  }
}

const associateSoftwareToken = operation(
  z.object({ AccessToken: member.token.optional(), Session: member.session.optional() }),
  async (cognito, input) => {
    const SecretCode = totpSecret();
    if (input.AccessToken !== undefined) {
      const { pool, user } = await signedIn(cognito, input.AccessToken);
      assertOffered(pool);
      cognito.store.atomically(() =>
        changeUser(cognito, pool, user.sub, () => ({ pendingTotp: SecretCode })),
      );
      return { SecretCode };
    }
    if (input.Session === undefined) throw invalidParameter("Either AccessToken or Session is required.");
    const session = setupSession(cognito, input.Session);
    assertOffered(poolOf(cognito, session.poolId));
    cognito.store.sessions.put(input.Session, { ...session, totpSecret: SecretCode }, session.expiresAt);
    return { SecretCode, Session: input.Session };
  },
);

function verifiedStep(cognito: Cognito, user: User, secret: string | undefined, code: string): number {
  if (secret === undefined) throw invalidParameter("Invalid user code: associate a software token first.");
  const step = totpStep(secret, code, cognito.clock.now());
  if (step === undefined) {
    countTry(cognito, `${user.sub}/totp`);
    throw new CognitoError(
      "EnableSoftwareTokenMFAException",
      "Code mismatch and fail enable Software Token MFA",
    );
  }
  cognito.store.tries.remove(`${user.sub}/totp`);
  return step;
}

const verifySoftwareToken = operation(
  z.object({
    AccessToken: member.token.optional(),
    Session: member.session.optional(),
    UserCode: member.totp,
  }),
  async (cognito, input) => {
    if (input.AccessToken !== undefined) {
      const { pool, user } = await signedIn(cognito, input.AccessToken);
      const lastStep = verifiedStep(cognito, user, user.pendingTotp, input.UserCode);
      cognito.store.atomically(() => enrol(cognito, pool, user, user.pendingTotp ?? "", lastStep, false));
      return { Status: "SUCCESS" };
    }
    if (input.Session === undefined) throw invalidParameter("Either AccessToken or Session is required.");
    const token = input.Session;
    const session = setupSession(cognito, token);
    const pool = poolOf(cognito, session.poolId);
    const user = getUser(cognito, session.poolId, session.sub ?? "");
    if (!user) throw notAuthorized("Invalid session for the user.");
    const lastStep = verifiedStep(cognito, user, session.totpSecret, input.UserCode);
    cognito.store.atomically(() => {
      enrol(cognito, pool, user, session.totpSecret ?? "", lastStep, true);
      cognito.store.sessions.put(token, { ...session, totpVerified: true }, session.expiresAt);
    });
    return { Status: "SUCCESS", Session: token };
  },
);

function enrol(
  cognito: Cognito,
  pool: Pool,
  user: User,
  secret: string,
  lastStep: number,
  enabled: boolean,
): void {
  changeUser(cognito, pool, user.sub, ({ mfa }) => ({
    // A fresh secret starts with the step of its first code used, so that this code opens nothing else.
    totp: { secret, lastStep },
    pendingTotp: undefined,
    mfa: enabled ? { enabled: true, preferred: true } : mfa,
  }));
}

const preference = {
  SoftwareTokenMfaSettings: z
    .object({ Enabled: z.boolean().default(false), PreferredMfa: z.boolean().default(false) })
    .optional(),
};

function setPreference(
  cognito: Cognito,
  pool: Pool,
  user: User,
  settings: { Enabled: boolean; PreferredMfa: boolean } | undefined,
): object {
  if (!settings) return {};
  if (settings.PreferredMfa && !settings.Enabled) {
    throw invalidParameter("Cannot set preferred MFA to a method that is not enabled.");
  }
  if (settings.Enabled && !user.totp) throw invalidParameter("User has not verified software token mfa");
  cognito.store.atomically(() =>
    changeUser(cognito, pool, user.sub, () => ({
      mfa: { enabled: settings.Enabled, preferred: settings.PreferredMfa },
    })),
  );
  return {};
}

export const mfaOperations = {
  AssociateSoftwareToken: associateSoftwareToken,
  VerifySoftwareToken: verifySoftwareToken,
  SetUserMFAPreference: operation(
    z.object({ AccessToken: member.token, ...preference }),
    async (cognito, input) => {
      const { pool, user, login } = await signedIn(cognito, input.AccessToken);
      clientOf(cognito, login.clientId);
      return setPreference(cognito, pool, user, input.SoftwareTokenMfaSettings);
    },
  ),
};

export const adminMfaOperations = {
  AdminSetUserMFAPreference: operation(
    z.object({ UserPoolId: member.poolId, Username: member.username, ...preference }),
    (cognito, input) => {
      const { pool, user } = requireUser(cognito, input.UserPoolId, input.Username);
      return setPreference(cognito, pool, user, input.SoftwareTokenMfaSettings);
    },
  ),
};
