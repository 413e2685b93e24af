import { randomUUID } from "node:crypto";
import * as z from "zod";
import {
  checkCode,
  countTry,
  delivery,
  sendCode,
  storePhantomCode,
  useUpCode,
  verifiedContact,
} from "./codes.ts";
import type { Delivery, Contact } from "./codes.ts";
import { checkSecretHash, clientOf, hidesUsers, member, operation, phantomSub } from "./context.ts";
import type { Client, Cognito, Pool } from "./context.ts";
import { invalidParameter, notAuthorized, userNotFound } from "./errors.ts";
import { joinNamedGroups } from "./groups.ts";
import { checkPassword } from "./password.ts";
import type { User } from "./store.ts";
import { changeUser, checkAttributes, checkRequired, findUser, insertUser, passwordFields } from "./users.ts";

/** Splits what the caller gave into user name and attributes: where an address is the name, the name is the sub. */
export function newUser(
  cognito: Cognito,
  pool: Pool,
  given: { username: string; attributes: Record<string, string>; status: User["status"] },
): User {
  const sub = randomUUID();
  const now = cognito.clock.now();
  const { UsernameAttributes } = pool.settings;
  const attributes = { ...given.attributes };
  let { username } = given;
  if (UsernameAttributes.length > 0) {
    const kind: Contact =
      username.includes("@") || !UsernameAttributes.includes("phone_number") ? "email" : "phone_number";
    const shape = kind === "email" ? /^[^\s@]+@[^\s@]+\.[^\s@.]+$/ : /^\+[0-9]{6,15}$/;
    if (!UsernameAttributes.includes(kind) || !shape.test(username)) {
      const wanted = UsernameAttributes.map((name) => (name === "email" ? "an email" : "a phone number"));
      throw invalidParameter(
        `Username should be either ${wanted.join(" or ")}.`.replace("either an email.", "an email."),
      );
    }
    attributes[kind] = username;
    username = sub;
  }
  return {
    poolId: pool.poolId,
    sub,
    username,
    status: given.status,
    enabled: true,
    attributes,
    mfa: { enabled: false, preferred: false },
    createdAt: now,
    updatedAt: now,
  };
}

const SignUp = z.object({
  ClientId: member.clientId,
  SecretHash: member.secretHash,
  Username: member.username,
  Password: member.password,
  UserAttributes: member.attributes.default([]),
  ValidationData: member.attributes.default([]),
  ClientMetadata: member.metadata,
});

async function draft(
  cognito: Cognito,
  pool: Pool,
  client: Client,
  input: z.infer<typeof SignUp>,
): Promise<User> {
  if (pool.settings.AdminCreateUserConfig.AllowAdminCreateUserOnly) {
    throw notAuthorized("SignUp is not permitted for this user pool");
  }
  checkPassword(
    pool.settings.Policies.PasswordPolicy,
    input.Password,
    "Password did not conform with policy",
  );
  const attributes = checkAttributes(pool, client, input.UserAttributes);
  const user = newUser(cognito, pool, { username: input.Username, attributes, status: "UNCONFIRMED" });
  checkRequired(pool, user.attributes);
  return { ...user, ...(await passwordFields(pool, user.username, input.Password)) };
}

function applyPreSignUp(user: User, response: Record<string, unknown>): User {
  const attributes = { ...user.attributes };
  if (response["autoVerifyEmail"] === true && attributes["email"]) attributes["email_verified"] = "true";
  if (response["autoVerifyPhone"] === true && attributes["phone_number"]) {
    attributes["phone_number_verified"] = "true";
  }
  return { ...user, attributes, status: response["autoConfirmUser"] === true ? "CONFIRMED" : user.status };
}

const signUp = operation(SignUp, async (cognito, input) => {
  const { client, pool } = clientOf(cognito, input.ClientId);
  checkSecretHash(client, [input.Username], input.SecretHash);
  const drafted = await draft(cognito, pool, client, input);
  const validationData = Object.fromEntries(input.ValidationData.map(({ Name, Value }) => [Name, Value]));
  const response = await cognito.triggers.run("PreSignUp", "PreSignUp_SignUp", {
    pool,
    client,
    user: drafted,
    request: { validationData, clientMetadata: input.ClientMetadata ?? {} },
  });
  const user = applyPreSignUp(drafted, response);
  const contact = user.status === "UNCONFIRMED" ? verifiedContact(pool, user) : undefined;
  // User, names, code and mail appear together or not at all.
  const details = cognito.store.atomically(() => {
    insertUser(cognito, pool, user);
    joinNamedGroups(cognito, pool, user);
    const to = contact && user.attributes[contact];
    return contact && to ? sendCode(cognito, pool, user.sub, { purpose: "sign-up", contact, to }) : undefined;
  });
  if (user.status === "CONFIRMED") await afterConfirmation(cognito, pool, client, user, input.ClientMetadata);
  return {
    UserConfirmed: user.status === "CONFIRMED",
    UserSub: user.sub,
    ...(details ? { CodeDeliveryDetails: details } : {}),
  };
});

/** Tells the pool's function that the user was confirmed; its failure reaches the caller, the user stays confirmed. */
export async function afterConfirmation(
  cognito: Cognito,
  pool: Pool,
  client: Client | undefined,
  user: User,
  clientMetadata?: Record<string, string>,
): Promise<void> {
  await cognito.triggers.run("PostConfirmation", "PostConfirmation_ConfirmSignUp", {
    pool,
    client,
    user,
    request: clientMetadata ? { clientMetadata } : {},
  });
}

const confirmSignUp = operation(
  z.object({
    ClientId: member.clientId,
    SecretHash: member.secretHash,
    Username: member.username,
    ConfirmationCode: member.code,
    ClientMetadata: member.metadata,
  }),
  async (cognito, input) => {
    const { client, pool } = clientOf(cognito, input.ClientId);
    checkSecretHash(client, [input.Username], input.SecretHash);
    const user = findUser(cognito, pool, input.Username);
    if (!user && !hidesUsers(client)) throw userNotFound();
    if (user && user.status !== "UNCONFIRMED") {
      throw notAuthorized(`User cannot be confirmed. Current status is ${user.status}`);
    }
    const sub = user?.sub ?? phantomSub(cognito, pool.poolId, input.Username);
    checkCode(cognito, sub, "sign-up", input.ConfirmationCode);
    const confirmed = cognito.store.atomically(() => {
      useUpCode(cognito, sub, "sign-up");
      return changeUser(cognito, pool, sub, (before) => {
        const contact = verifiedContact(pool, before);
        const verified = contact ? { [`${contact}_verified`]: "true" } : {};
        return { status: "CONFIRMED", attributes: { ...before.attributes, ...verified } };
      });
    });
    await afterConfirmation(cognito, pool, client, confirmed, input.ClientMetadata);
    return {};
  },
);

/** The delivery that is shown for a name without a user: looks as one with. */
export function simulatedDelivery(pool: Pool, username: string, sub: string): Delivery {
  const contact = pool.settings.AutoVerifiedAttributes.includes("email") ? "email" : "phone_number";
  const isAddress = username.includes("@");
  return delivery(
    contact,
    isAddress || contact === "phone_number" ? username : `${sub.charAt(0)}@${sub.charAt(1)}`,
  );
}

const resendConfirmationCode = operation(
  z.object({ ClientId: member.clientId, SecretHash: member.secretHash, Username: member.username }),
  (cognito, input) => {
    const { client, pool } = clientOf(cognito, input.ClientId);
    checkSecretHash(client, [input.Username], input.SecretHash);
    const user = findUser(cognito, pool, input.Username);
    if (!user && !hidesUsers(client)) throw userNotFound();
    const sub = user?.sub ?? phantomSub(cognito, pool.poolId, input.Username);
    countTry(cognito, `${sub}/send/sign-up`);
    if (!user?.enabled) {
      if (user && !hidesUsers(client)) throw notAuthorized("User is disabled.");
      storePhantomCode(cognito, sub, "sign-up");
      return { CodeDeliveryDetails: simulatedDelivery(pool, input.Username, sub) };
    }
    if (user.status !== "UNCONFIRMED") throw invalidParameter("User is already confirmed.");
    const contact = verifiedContact(pool, user);
    const to = contact && user.attributes[contact];
    if (!contact || !to) throw invalidParameter("Auto verification not turned on.");
    const details = cognito.store.atomically(() =>
      sendCode(cognito, pool, sub, { purpose: "sign-up", contact, to }),
    );
    return { CodeDeliveryDetails: details };
  },
);

export const signUpOperations = {
  SignUp: signUp,
  ConfirmSignUp: confirmSignUp,
  ResendConfirmationCode: resendConfirmationCode,
};
