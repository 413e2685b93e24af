import * as z from "zod";
import {
  checkCode,
  countTry,
  sendCode,
  storePhantomCode,
  useUpCode,
  assertNotLocked,
  countWrongPassword,
  forgetWrongPasswords,
  type Contact,
  type Delivery,
} from "./codes.ts";
import { checkSecretHash, clientOf, hidesUsers, member, operation, phantomSub } from "./context.ts";
import type { Cognito, Pool } from "./context.ts";
import { invalidParameter, limitExceeded, notAuthorized, userNotFound } from "./errors.ts";
import { checkPassword, passwordMatches } from "./password.ts";
import { signedIn, signOutEverywhere } from "./sign-in-tokens.ts";
import { simulatedDelivery } from "./sign-up.ts";
import type { User } from "./store.ts";
import {
  attributeList,
  changeUser,
  checkAttributes,
  checkMutable,
  deleteUser,
  findUser,
  passwordFields,
  type AttributeList,
} from "./users.ts";

const contactSchema = z.enum(["email", "phone_number"]);
const CONTACTS: readonly Contact[] = ["email", "phone_number"];

/** The settings of a user's second factor as Get operations show them. */
export function mfaFields(user: User): { UserMFASettingList?: string[]; PreferredMfaSetting?: string } {
  return {
    ...(user.mfa.enabled ? { UserMFASettingList: ["SOFTWARE_TOKEN_MFA"] } : {}),
    ...(user.mfa.enabled && user.mfa.preferred ? { PreferredMfaSetting: "SOFTWARE_TOKEN_MFA" } : {}),
  };
}

const byToken = z.object({ AccessToken: member.token });

const getUserOperation = operation(byToken, async (cognito, input) => {
  const { user, login } = await signedIn(cognito, input.AccessToken);
  const { client } = clientOf(cognito, login.clientId);
  const UserAttributes = attributeList(user, client.settings.ReadAttributes);
  return { Username: user.username, UserAttributes, ...mfaFields(user) };
});

/** Contacts whose new value is to be proven: those the pool verifies. */
function changedContacts(pool: Pool, user: User, changed: Record<string, string>): Contact[] {
  return CONTACTS.filter(
    (name) =>
      changed[name] !== undefined &&
      changed[name] !== user.attributes[name] &&
      pool.settings.AutoVerifiedAttributes.includes(name),
  );
}

function updateAttributes(
  cognito: Cognito,
  pool: Pool,
  user: User,
  changed: Record<string, string>,
): Delivery[] {
  const contacts = changedContacts(pool, user, changed);
  const held = pool.settings.UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate;
  return cognito.store.atomically(() => {
    changeUser(cognito, pool, user.sub, (before) => {
      const now = Object.entries(changed).filter(
        ([name]) => !contacts.some((contact) => contact === name && held.includes(contact)),
      );
      const unproven = CONTACTS.filter(
        (name) =>
          changed[name] !== undefined && changed[name] !== before.attributes[name] && !held.includes(name),
      ).map((name): [string, string] => [`${name}_verified`, "false"]);
      return { attributes: { ...before.attributes, ...Object.fromEntries([...now, ...unproven]) } };
    });
    return contacts.map((contact) => {
      const pendingValue = changed[contact] ?? "";
      return sendCode(cognito, pool, user.sub, {
        purpose: `verify:${contact}`,
        contact,
        to: pendingValue,
        pendingValue,
      });
    });
  });
}

const updateUserAttributes = operation(
  byToken.extend({ UserAttributes: member.attributes }),
  async (cognito, input) => {
    const { pool, user, login } = await signedIn(cognito, input.AccessToken);
    const { client } = clientOf(cognito, login.clientId);
    const changed = checkAttributes(pool, client, input.UserAttributes);
    checkMutable(pool, user, changed);
    for (const contact of changedContacts(pool, user, changed))
      countTry(cognito, `${user.sub}/send/${contact}`);
    return { CodeDeliveryDetailsList: updateAttributes(cognito, pool, user, changed) };
  },
);

const getUserAttributeVerificationCode = operation(
  byToken.extend({ AttributeName: contactSchema }),
  async (cognito, input) => {
    const { pool, user } = await signedIn(cognito, input.AccessToken);
    const contact = input.AttributeName;
    const pending = cognito.store.codes.get(`${user.sub}/verify:${contact}`)?.pendingValue;
    const to = pending ?? user.attributes[contact];
    if (!to) throw invalidParameter(`User has no ${contact} attribute.`);
    countTry(cognito, `${user.sub}/send/${contact}`);
    const CodeDeliveryDetails = cognito.store.atomically(() =>
      sendCode(cognito, pool, user.sub, { purpose: `verify:${contact}`, contact, to, pendingValue: to }),
    );
    return { CodeDeliveryDetails };
  },
);

const verifyUserAttribute = operation(
  byToken.extend({ AttributeName: contactSchema, Code: member.code }),
  async (cognito, input) => {
    const { pool, user } = await signedIn(cognito, input.AccessToken);
    const purpose = `verify:${input.AttributeName}` as const;
    const { pendingValue } = checkCode(cognito, user.sub, purpose, input.Code);
    cognito.store.atomically(() => {
      useUpCode(cognito, user.sub, purpose);
      changeUser(cognito, pool, user.sub, ({ attributes }) => ({
        attributes: {
          ...attributes,
          [input.AttributeName]: pendingValue ?? attributes[input.AttributeName] ?? "",
          [`${input.AttributeName}_verified`]: "true",
        },
      }));
    });
    return {};
  },
);

const changePassword = operation(
  byToken.extend({ PreviousPassword: member.password, ProposedPassword: member.password }),
  async (cognito, input) => {
    const { pool, user } = await signedIn(cognito, input.AccessToken);
    const lock = `${user.sub}/change-password`;
    try {
      assertNotLocked(cognito, lock);
    } catch (error) {
      throw Object.assign(limitExceeded(), { cause: error });
    }
    if (!(await passwordMatches(input.PreviousPassword, user.password))) {
      countWrongPassword(cognito, lock);
      throw notAuthorized();
    }
    forgetWrongPasswords(cognito, lock);
    checkPassword(
      pool.settings.Policies.PasswordPolicy,
      input.ProposedPassword,
      "Password does not conform to policy",
    );
    const fields = await passwordFields(pool, user.username, input.ProposedPassword);
    cognito.store.atomically(() => changeUser(cognito, pool, user.sub, () => fields));
    return {};
  },
);

/** Where a reset code goes: the first of the pool's recovery ways that the user has verified. */
function recoveryContact(pool: Pool, user: User): { contact: Contact; to: string } | undefined {
  const mechanisms = pool.settings.AccountRecoverySetting?.RecoveryMechanisms;
  const order: Contact[] = mechanisms
    ? [...mechanisms]
        .sort((a, b) => a.Priority - b.Priority)
        .flatMap(({ Name }) => CONTACTS.filter((contact) => Name === `verified_${contact}`))
    : ["phone_number", "email"];
  for (const contact of order) {
    const to = user.attributes[contact];
    if (to && user.attributes[`${contact}_verified`] === "true") return { contact, to };
  }
  return undefined;
}

const forgotPassword = operation(
  z.object({ ClientId: member.clientId, SecretHash: member.secretHash, Username: member.username }),
  (cognito, input) => {
    const { client, pool } = clientOf(cognito, input.ClientId);
    checkSecretHash(client, [input.Username], input.SecretHash);
    const user = findUser(cognito, pool, input.Username);
    if (!user && !hidesUsers(client)) throw userNotFound();
    const sub = user?.sub ?? phantomSub(cognito, pool.poolId, input.Username);
    countTry(cognito, `${sub}/send/reset`);
    const way = user?.enabled ? recoveryContact(pool, user) : undefined;
    if (user && way) {
      if (user.status === "FORCE_CHANGE_PASSWORD") {
        throw notAuthorized("User password cannot be reset in the current state.");
      }
      const CodeDeliveryDetails = cognito.store.atomically(() =>
        sendCode(cognito, pool, sub, { purpose: "reset", ...way }),
      );
      return { CodeDeliveryDetails };
    }
    if (user && !hidesUsers(client)) {
      throw user.enabled
        ? invalidParameter(
            "Cannot reset password for the user as there is no registered/verified email or phone_number",
          )
        : notAuthorized("User is disabled.");
    }
    storePhantomCode(cognito, sub, "reset");
    return { CodeDeliveryDetails: simulatedDelivery(pool, input.Username, sub) };
  },
);

const confirmForgotPassword = operation(
  z.object({
    ClientId: member.clientId,
    SecretHash: member.secretHash,
    Username: member.username,
    ConfirmationCode: member.code,
    Password: member.password,
    ClientMetadata: member.metadata,
  }),
  async (cognito, input) => {
    const { client, pool } = clientOf(cognito, input.ClientId);
    checkSecretHash(client, [input.Username], input.SecretHash);
    const user = findUser(cognito, pool, input.Username);
    if (!user && !hidesUsers(client)) throw userNotFound();
    checkPassword(
      pool.settings.Policies.PasswordPolicy,
      input.Password,
      "Password does not conform to policy",
    );
    const sub = user?.sub ?? phantomSub(cognito, pool.poolId, input.Username);
    checkCode(cognito, sub, "reset", input.ConfirmationCode);
    const fields = await passwordFields(pool, user?.username ?? sub, input.Password);
    const changed = cognito.store.atomically(() => {
      // Hashing waited: of two that brought the code, one finds it used.
      checkCode(cognito, sub, "reset", input.ConfirmationCode);
      useUpCode(cognito, sub, "reset");
      forgetWrongPasswords(cognito, `${sub}/password`);
      return changeUser(cognito, pool, sub, () => ({ ...fields, status: "CONFIRMED" }));
    });
    await cognito.triggers.run("PostConfirmation", "PostConfirmation_ConfirmForgotPassword", {
      pool,
      client,
      user: changed,
      request: input.ClientMetadata ? { clientMetadata: input.ClientMetadata } : {},
    });
    return {};
  },
);

const deleteUserAttributes = operation(
  byToken.extend({ UserAttributeNames: z.array(z.string()) }),
  async (cognito, input) => {
    const { pool, user, login } = await signedIn(cognito, input.AccessToken);
    const { client } = clientOf(cognito, login.clientId);
    const list: AttributeList = input.UserAttributeNames.map((Name) => ({
      Name,
      Value: user.attributes[Name] ?? "",
    }));
    if (
      list.some(({ Name }) => pool.settings.Schema.some((known) => known.Name === Name && known.Required))
    ) {
      throw invalidParameter("Cannot delete a required attribute.");
    }
    checkAttributes(
      pool,
      client,
      list.filter(({ Value }) => Value !== ""),
    );
    cognito.store.atomically(() =>
      changeUser(cognito, pool, user.sub, ({ attributes }) => ({
        attributes: Object.fromEntries(
          Object.entries(attributes).filter(([name]) => !input.UserAttributeNames.includes(name)),
        ),
      })),
    );
    return {};
  },
);

export const selfServiceOperations = {
  GetUser: getUserOperation,
  UpdateUserAttributes: updateUserAttributes,
  DeleteUserAttributes: deleteUserAttributes,
  GetUserAttributeVerificationCode: getUserAttributeVerificationCode,
  VerifyUserAttribute: verifyUserAttribute,
  ChangePassword: changePassword,
  ForgotPassword: forgotPassword,
  ConfirmForgotPassword: confirmForgotPassword,
  GlobalSignOut: operation(byToken, async (cognito, input) => {
    signOutEverywhere(cognito, (await signedIn(cognito, input.AccessToken)).user);
    return {};
  }),
  DeleteUser: operation(byToken, async (cognito, input) => {
    const { pool, user } = await signedIn(cognito, input.AccessToken);
    deleteUser(cognito, pool, user);
    return {};
  }),
};
