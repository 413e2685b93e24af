import * as z from "zod";

import { routesFor } from "../../lib/http/route.ts";
import type { Profiles } from "../../lib/account/profiles.ts";
import { Profile, profileFields } from "../../lib/account/model.ts";
import type { UserId } from "../../lib/kernel/ids.ts";
import type { Session } from "../../lib/kernel/session.ts";

import type { UserPool } from "../../lib/platform/user-pool.ts";
import { profileExample, registeredExample, tokensExample } from "./account-api.examples.ts";

export type AccountDeps = {
  pool: Pick<UserPool, keyof UserPool>;
  profiles: Profiles;
  signOut: (userId: UserId, session: Session, nowMs: number) => Promise<void>;
};

const route = routesFor<AccountDeps>();
const tag = "Account";
const email = z.email().max(254);
const password = z.string().min(1).max(256);
const code = z.string().trim().min(1).max(32);

const Tokens = z
  .object({
    accessToken: z.string(),
    idToken: z.string(),
    refreshToken: z.string(),
    expiresIn: z.number().int(),
    tokenType: z.literal("Bearer"),
  })
  .meta({ id: "Tokens" });
const Challenge = z.object({ challenge: z.string(), session: z.string() }).meta({ id: "SignInChallenge" });
const Registered = z.object({
  userId: z.string(),
  confirmed: z.boolean(),
  delivery: z.object({ medium: z.string(), destination: z.string() }),
});
const invalidPassword = { status: 400, code: "invalid_password" };
const invalidCode = { status: 400, code: "invalid_code" };
const invalidCredentials = { status: 401, code: "invalid_credentials" };
const done = { status: 204, description: "Done." };

export const accountRoutes = [
  route({
    id: "register",
    method: "POST",
    path: "/v1/auth/register",
    access: "public",
    summary:
      "Create an account; a code goes to the e-mail address. The answer is the same for an address that has one.",
    tag,
    idempotent: true,
    body: z.strictObject({ email, password, name: profileFields.name }),
    bodyExample: { email: "ada@example.com", password: "Correct-Horse-9-Battery", name: "Ada Lovelace" },
    answer: { status: 201, schema: Registered, example: registeredExample, description: "A code was sent." },
    problems: [invalidPassword],
    run: async ({ pool }, { body }) => ({ body: await pool.register(body.email, body.password, body.name) }),
  }),
  route({
    id: "confirm",
    method: "POST",
    path: "/v1/auth/confirm",
    access: "public",
    summary: "Confirm the e-mail address with the code that was sent to it.",
    tag,
    body: z.strictObject({ email, code }),
    bodyExample: { email: "ada@example.com", code: "123456" },
    answer: done,
    problems: [invalidCode],
    run: async ({ pool }, { body }) => {
      await pool.confirm(body.email, body.code);
      return {};
    },
  }),
  route({
    id: "resendCode",
    method: "POST",
    path: "/v1/auth/resend-code",
    access: "public",
    summary: "Send the confirmation code again, if there is an unconfirmed account.",
    tag,
    body: z.strictObject({ email }),
    bodyExample: { email: "ada@example.com" },
    answer: done,
    run: async ({ pool }, { body }) => {
      await pool.resendCode(body.email);
      return {};
    },
  }),
  route({
    id: "login",
    method: "POST",
    path: "/v1/auth/login",
    access: "public",
    summary: "Sign in with e-mail and password.",
    tag,
    body: z.strictObject({ email, password }),
    bodyExample: { email: "ada@example.com", password: "Correct-Horse-9-Battery" },
    answer: {
      status: 200,
      schema: z.union([Tokens, Challenge]),
      example: tokensExample,
      description: "Tokens, or the second factor that is asked for.",
    },
    problems: [invalidCredentials, { status: 403, code: "not_confirmed" }],
    run: async ({ pool }, { body }) => ({ body: await pool.signIn(body.email, body.password) }),
  }),
  route({
    id: "answerChallenge",
    method: "POST",
    path: "/v1/auth/login/challenge",
    access: "public",
    summary: "Answer the second factor of a sign-in.",
    tag,
    body: z.strictObject({
      email,
      challenge: z.literal("SOFTWARE_TOKEN_MFA"),
      session: z.string().min(1).max(4096),
      code,
    }),
    bodyExample: {
      email: "ada@example.com",
      challenge: "SOFTWARE_TOKEN_MFA",
      session: "AYABeC1…",
      code: "123456",
    },
    answer: {
      status: 200,
      schema: z.union([Tokens, Challenge]),
      example: tokensExample,
      description: "Tokens.",
    },
    problems: [invalidCode, invalidCredentials],
    run: async ({ pool }, { body }) => ({
      body: await pool.answerChallenge(body.email, body.challenge, body.session, body.code),
    }),
  }),
  route({
    id: "refresh",
    method: "POST",
    path: "/v1/auth/refresh",
    access: "public",
    summary: "New tokens for a refresh token.",
    tag,
    body: z.strictObject({ refreshToken: z.string().min(1).max(8192) }),
    bodyExample: { refreshToken: "eyJjdHkiOiJKV1QiLCJlbmMi…" },
    answer: { status: 200, schema: Tokens, example: tokensExample, description: "New tokens." },
    problems: [{ status: 401, code: "invalid_token" }],
    run: async ({ pool }, { body }) => ({ body: await pool.refresh(body.refreshToken) }),
  }),
  route({
    id: "logout",
    method: "POST",
    path: "/v1/auth/logout",
    access: "user",
    summary: "Sign out everywhere: refresh tokens die and this access token is refused from now on.",
    tag,
    answer: done,
    run: async ({ pool, signOut }, { caller, clock }) => {
      // the pool first: when it fails, the session still stands and the person can try again
      await pool.signOutEverywhere(caller.accessToken);
      await signOut(caller.userId, caller.session, clock.now());
      return {};
    },
  }),
  route({
    id: "forgotPassword",
    method: "POST",
    path: "/v1/auth/forgot-password",
    access: "public",
    summary: "Send a code with which to set a new password, if there is an account.",
    tag,
    body: z.strictObject({ email }),
    bodyExample: { email: "ada@example.com" },
    answer: done,
    run: async ({ pool }, { body }) => {
      await pool.forgotPassword(body.email);
      return {};
    },
  }),
  route({
    id: "resetPassword",
    method: "POST",
    path: "/v1/auth/reset-password",
    access: "public",
    summary: "Set a new password with the code that was sent.",
    tag,
    body: z.strictObject({ email, code, password }),
    bodyExample: { email: "ada@example.com", code: "123456", password: "Correct-Horse-9-Battery" },
    answer: done,
    problems: [invalidCode, invalidPassword],
    run: async ({ pool }, { body }) => {
      await pool.resetPassword(body.email, body.code, body.password);
      return {};
    },
  }),
  route({
    id: "changePassword",
    method: "POST",
    path: "/v1/auth/change-password",
    access: "user",
    summary: "Change the password, knowing the present one.",
    tag,
    body: z.strictObject({ currentPassword: password, newPassword: password }),
    bodyExample: { currentPassword: "Correct-Horse-9-Battery", newPassword: "Another-Good-Phrase-7" },
    answer: done,
    problems: [invalidPassword, invalidCredentials],
    run: async ({ pool }, { caller, body }) => {
      await pool.changePassword(caller.accessToken, body.currentPassword, body.newPassword);
      return {};
    },
  }),
  route({
    id: "getProfile",
    method: "GET",
    path: "/v1/me",
    access: "user",
    summary: "The caller's profile.",
    tag,
    answer: { status: 200, schema: Profile, example: profileExample, description: "The profile." },
    run: async ({ pool, profiles }, { caller }) => ({
      body: await profiles.read(caller.userId, () => pool.identity(caller.username)),
    }),
  }),
  route({
    id: "editProfile",
    method: "PATCH",
    path: "/v1/me",
    access: "user",
    summary: "Change the profile; null takes an optional field away.",
    tag,
    conditional: true,
    body: z.strictObject({
      name: profileFields.name.optional(),
      headline: profileFields.headline.nullable().optional(),
      location: profileFields.location.nullable().optional(),
      targetRoles: profileFields.targetRoles.nullable().optional(),
      preferences: profileFields.preferences.nullable().optional(),
    }),
    bodyExample: { headline: "Backend engineer", targetRoles: ["Staff engineer"], location: null },
    answer: { status: 200, schema: Profile, example: profileExample, description: "The changed profile." },
    run: async ({ pool, profiles }, { caller, body, ifVersion }) => ({
      body: await profiles.edit(caller.userId, () => pool.identity(caller.username), body, ifVersion),
    }),
  }),
];
