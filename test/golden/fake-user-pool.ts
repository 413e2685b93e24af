import type { AccountDeps } from "../../functions/account/account-api.routes.ts";
import type { VerifyToken } from "../../lib/http/caller.ts";
import { AppError } from "../../lib/kernel/errors.ts";

const TOKENS = {
  accessToken: "eyJhbGciOiJSUzI1NiJ9.e30.c2ln",
  idToken: "eyJhbGciOiJSUzI1NiJ9.e30.c2ln",
  refreshToken: "refresh-token",
  expiresIn: 3600,
  tokenType: "Bearer" as const,
};
const USER_ID = "00000000-0000-4000-8000-000000000001";
const done = () => Promise.resolve();

/** The claims behind the tokens of the goldens, which are written there without any. */
export const verifyAnyToken: VerifyToken = () =>
  Promise.resolve({
    claims: {
      sub: USER_ID,
      username: USER_ID,
      token_use: "access",
      client_id: "client",
      iat: Date.parse("2026-11-21T08:00:00.000Z") / 1000,
      exp: Date.parse("2100-01-01T00:00:00.000Z") / 1000,
      origin_jti: "origin",
    },
  });

/** A user pool with one user, who does everything right but for a second factor that nobody asked for. */
export const fakeUserPool: AccountDeps["pool"] = {
  register: () =>
    Promise.resolve({
      userId: USER_ID,
      confirmed: false,
      delivery: { medium: "EMAIL", destination: "a***@e***" },
    }),
  confirm: done,
  resendCode: done,
  signIn: () => Promise.resolve(TOKENS),
  answerChallenge: () =>
    Promise.reject(new AppError("unauthenticated", "invalid_credentials", "E-mail or password is wrong.")),
  refresh: () => Promise.resolve(TOKENS),
  signOutEverywhere: done,
  forgotPassword: done,
  resetPassword: done,
  changePassword: done,
  identity: () => Promise.resolve({ email: "ada@example.com", name: "Ada Lovelace" }),
};
