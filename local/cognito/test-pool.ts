import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  CognitoIdentityProviderClient,
  CognitoIdentityProviderServiceException,
  InitiateAuthCommand,
  SignUpCommand,
  ConfirmSignUpCommand,
} from "@aws-sdk/client-cognito-identity-provider";
import { createCognitoServer, type CognitoOptions, type CognitoServer } from "./server.ts";

export const REGION = "eu-central-1";
export const ACCOUNT = "111122223333";
export const POOL = "eu-central-1_AbC123xyz";
export const CLIENT = "tailorwebclient1";
export const PASSWORD = "Correct-Horse-9";
const KEYS = { accessKeyId: "AKIAADMIN", secretAccessKey: "admin-secret", sessionToken: "admin-session" };

/** Properties as the template's user pool has them once its intrinsics are resolved. */
export const POOL_PROPERTIES = {
  UserPoolName: "tailor",
  Policies: {
    PasswordPolicy: {
      MinimumLength: 10,
      RequireLowercase: true,
      RequireUppercase: true,
      RequireNumbers: true,
      RequireSymbols: false,
    },
  },
  UsernameAttributes: ["email"],
  UsernameConfiguration: { CaseSensitive: false },
  AutoVerifiedAttributes: ["email"],
  MfaConfiguration: "OPTIONAL",
  EnabledMfas: ["SOFTWARE_TOKEN_MFA"],
  AccountRecoverySetting: { RecoveryMechanisms: [{ Name: "verified_email", Priority: 1 }] },
  Schema: [
    { Name: "email", Required: true, Mutable: true },
    { Name: "name", Required: true, Mutable: true },
    { Name: "plan", AttributeDataType: "String", Mutable: true },
  ],
};
export const CLIENT_PROPERTIES = {
  ExplicitAuthFlows: [
    "ALLOW_USER_PASSWORD_AUTH",
    "ALLOW_USER_SRP_AUTH",
    "ALLOW_REFRESH_TOKEN_AUTH",
    "ALLOW_ADMIN_USER_PASSWORD_AUTH",
  ],
  PreventUserExistenceErrors: "ENABLED",
  EnableTokenRevocation: true,
  AccessTokenValidity: 60,
  IdTokenValidity: 60,
  RefreshTokenValidity: 30,
  TokenValidityUnits: { AccessToken: "minutes", IdToken: "minutes", RefreshToken: "days" },
};

export type TestPool = {
  server: CognitoServer;
  sdk: CognitoIdentityProviderClient;
  dataDir: string;
  /** Moves the server's clock. */
  advance: (ms: number) => void;
  lastCode: (to: string) => string;
  stop: () => Promise<void>;
};

/** A server on a free port with a pool and a client, and the real SDK client in front of it. */
export async function startPool(
  options: Partial<CognitoOptions> & { pool?: object; client?: object } = {},
): Promise<TestPool> {
  const { pool = {}, client = {}, ...rest } = options;
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), "cognito-"));
  const startedAt = Date.now();
  let moved = 0;
  const server = await createCognitoServer({
    region: REGION,
    accountId: ACCOUNT,
    credentials: (id) => (id === KEYS.accessKeyId ? KEYS : undefined),
    clock: { now: () => startedAt + moved + (Date.now() - startedAt) },
    ...rest,
    dataDir,
  });
  await server.putPool(POOL, { ...POOL_PROPERTIES, ...pool });
  server.putClient(POOL, CLIENT, { ...CLIENT_PROPERTIES, ...client });
  const sdk = new CognitoIdentityProviderClient({
    region: REGION,
    endpoint: server.url,
    credentials: KEYS,
    maxAttempts: 1,
  });
  return {
    server,
    sdk,
    dataDir,
    advance: (ms) => {
      moved += ms;
    },
    lastCode: (to) => server.outbox(to).at(-1)?.code ?? "no mail",
    stop: async () => {
      sdk.destroy();
      await server.close();
    },
  };
}

export async function register({ sdk }: TestPool, email: string): Promise<string> {
  const answer = await sdk.send(
    new SignUpCommand({
      ClientId: CLIENT,
      Username: email,
      Password: PASSWORD,
      UserAttributes: [{ Name: "name", Value: "Ada Lovelace" }],
    }),
  );
  return answer.UserSub ?? "";
}

/** Registers and confirms; answers the sub. */
export async function confirmedUser(pool: TestPool, email: string): Promise<string> {
  const sub = await register(pool, email);
  await pool.sdk.send(
    new ConfirmSignUpCommand({ ClientId: CLIENT, Username: email, ConfirmationCode: pool.lastCode(email) }),
  );
  return sub;
}

export function login({ sdk }: TestPool, email: string, password = PASSWORD) {
  return sdk.send(
    new InitiateAuthCommand({
      ClientId: CLIENT,
      AuthFlow: "USER_PASSWORD_AUTH",
      AuthParameters: { USERNAME: email, PASSWORD: password },
    }),
  );
}

/** The tokens of a fresh sign-in. */
export async function tokensOf(pool: TestPool, email: string, password = PASSWORD) {
  const { AuthenticationResult: result } = await login(pool, email, password);
  if (!result?.AccessToken || !result.IdToken || !result.RefreshToken) throw new Error("no tokens");
  return { access: result.AccessToken, id: result.IdToken, refresh: result.RefreshToken };
}

/** `Name: message` of the service's error; fails when there is none. */
export async function failure(call: Promise<unknown>): Promise<string> {
  try {
    await call;
  } catch (error) {
    if (error instanceof CognitoIdentityProviderServiceException) return `${error.name}: ${error.message}`;
    throw error;
  }
  throw new Error("the call was to fail and did not");
}
