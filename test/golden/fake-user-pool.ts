import type { AccountDeps } from "../../functions/account/account-api.routes.ts";
import { AppError } from "../../lib/kernel/errors.ts";

const TOKENS = {
  accessToken: "eyJhbGciOiJSUzI1NiJ9.e30.c2ln",
  idToken: "eyJhbGciOiJSUzI1NiJ9.e30.c2ln",
  refreshToken: "refresh-token",
  expiresIn: 3600,
  tokenType: "Bearer" as const,
};
const done = () => Promise.resolve();

/** A user pool with one user, who does everything right but for a second factor that nobody asked for. */
export const fakeUserPool: AccountDeps["pool"] = {
  register: () =>
    Promise.resolve({
      userId: "00000000-0000-4000-8000-000000000001",
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
