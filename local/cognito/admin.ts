import * as z from "zod";
import { sendCode } from "./codes.ts";
import { member, operation, poolOf, type Cognito, type Pool } from "./context.ts";
import { CognitoError, notAuthorized } from "./errors.ts";
import { joinNamedGroups } from "./groups.ts";
import { checkPassword, temporaryPassword } from "./password.ts";
import { mfaFields } from "./self-service.ts";
import { signOutEverywhere } from "./sign-in-tokens.ts";
import { afterConfirmation, newUser } from "./sign-up.ts";
import type { User } from "./store.ts";
import { userView } from "./user-view.ts";
import {
  changeUser,
  checkAttributes,
  deleteUser,
  findUser,
  insertUser,
  passwordFields,
  requireUser,
} from "./users.ts";

const DAY_MS = 86_400_000;
const named = z.object({ UserPoolId: member.poolId, Username: member.username });

const adminGetUser = operation(named, (cognito, input) => {
  const { user } = requireUser(cognito, input.UserPoolId, input.Username);
  const { Attributes, ...view } = userView(user);
  return { ...view, UserAttributes: Attributes, ...mfaFields(user) };
});

const AdminCreateUser = named.extend({
  UserAttributes: member.attributes.default([]),
  TemporaryPassword: z.string().max(256).optional(),
  MessageAction: z.enum(["RESEND", "SUPPRESS"]).optional(),
  ClientMetadata: member.metadata,
});

function sendInvitation(cognito: Cognito, user: User, password: string): void {
  const to = user.attributes["email"];
  if (to === undefined) return;
  const at = new Date(cognito.clock.now()).toISOString();
  cognito.store.sendMail({ to, subject: "Your temporary password", code: password, at });
}

async function temporaryFields(cognito: Cognito, pool: Pool, username: string, password: string) {
  const policy = pool.settings.Policies.PasswordPolicy;
  checkPassword(policy, password, "Password did not conform with policy");
  const temporaryUntil = cognito.clock.now() + policy.TemporaryPasswordValidityDays * DAY_MS;
  return { ...(await passwordFields(pool, username, password)), temporaryUntil };
}

const adminCreateUser = operation(AdminCreateUser, async (cognito, input) => {
  const pool = poolOf(cognito, input.UserPoolId);
  const policy = pool.settings.Policies.PasswordPolicy;
  const password = input.TemporaryPassword ?? temporaryPassword(policy.MinimumLength);
  if (input.MessageAction === "RESEND") return resendInvitation(cognito, input, password);
  const attributes = checkAttributes(pool, undefined, input.UserAttributes);
  const drafted = newUser(cognito, pool, {
    username: input.Username,
    attributes,
    status: "FORCE_CHANGE_PASSWORD",
  });
  await cognito.triggers.run("PreSignUp", "PreSignUp_AdminCreateUser", { pool, user: drafted });
  const user = { ...drafted, ...(await temporaryFields(cognito, pool, drafted.username, password)) };
  cognito.store.atomically(() => {
    insertUser(cognito, pool, user);
    joinNamedGroups(cognito, pool, user);
    if (input.MessageAction !== "SUPPRESS") sendInvitation(cognito, user, password);
  });
  return { User: userView(user) };
});

async function resendInvitation(
  cognito: Cognito,
  input: z.infer<typeof AdminCreateUser>,
  password: string,
): Promise<object> {
  const { pool, user } = requireUser(cognito, input.UserPoolId, input.Username);
  if (user.status !== "FORCE_CHANGE_PASSWORD") {
    throw new CognitoError("UnsupportedUserStateException", `Resend not possible. ${user.status} status.`);
  }
  const fields = await temporaryFields(cognito, pool, user.username, password);
  const changed = cognito.store.atomically(() => {
    sendInvitation(cognito, user, password);
    return changeUser(cognito, pool, user.sub, () => fields);
  });
  return { User: userView(changed) };
}

const adminSetUserPassword = operation(
  named.extend({ Password: member.password, Permanent: z.boolean().default(false) }),
  async (cognito, input) => {
    const { pool, user } = requireUser(cognito, input.UserPoolId, input.Username);
    const fields = await temporaryFields(cognito, pool, user.username, input.Password);
    cognito.store.atomically(() =>
      changeUser(cognito, pool, user.sub, () => ({
        ...fields,
        status: input.Permanent ? "CONFIRMED" : "FORCE_CHANGE_PASSWORD",
      })),
    );
    return {};
  },
);

const adminResetUserPassword = operation(named, (cognito, input) => {
  const { pool, user } = requireUser(cognito, input.UserPoolId, input.Username);
  const to = user.attributes["email"];
  cognito.store.atomically(() => {
    changeUser(cognito, pool, user.sub, () => ({ status: "RESET_REQUIRED" }));
    if (to) sendCode(cognito, pool, user.sub, { purpose: "reset", contact: "email", to });
  });
  return {};
});

const adminConfirmSignUp = operation(
  named.extend({ ClientMetadata: member.metadata }),
  async (cognito, input) => {
    const { pool, user } = requireUser(cognito, input.UserPoolId, input.Username);
    if (user.status !== "UNCONFIRMED") {
      throw notAuthorized(`User cannot be confirmed. Current status is ${user.status}`);
    }
    const confirmed = cognito.store.atomically(() =>
      changeUser(cognito, pool, user.sub, () => ({ status: "CONFIRMED" })),
    );
    await afterConfirmation(cognito, pool, undefined, confirmed, input.ClientMetadata);
    return {};
  },
);

const adminUpdateUserAttributes = operation(
  named.extend({ UserAttributes: member.attributes }),
  (cognito, input) => {
    const { pool, user } = requireUser(cognito, input.UserPoolId, input.Username);
    const changed = checkAttributes(pool, undefined, input.UserAttributes);
    const unproven = (["email", "phone_number"] as const)
      .filter((name) => name in changed && changed[name] !== user.attributes[name])
      .map((name): [string, string] => [`${name}_verified`, "false"]);
    cognito.store.atomically(() =>
      changeUser(cognito, pool, user.sub, ({ attributes }) => ({
        attributes: { ...attributes, ...Object.fromEntries(unproven), ...changed },
      })),
    );
    return {};
  },
);

const setEnabled = (enabled: boolean) =>
  operation(named, (cognito, input) => {
    const { pool, user } = requireUser(cognito, input.UserPoolId, input.Username);
    cognito.store.atomically(() => changeUser(cognito, pool, user.sub, () => ({ enabled })));
    // A disabled user's tokens are dead for good, also when the user is enabled again.
    if (!enabled) signOutEverywhere(cognito, user);
    return {};
  });

export const adminOperations = {
  AdminGetUser: adminGetUser,
  AdminCreateUser: adminCreateUser,
  AdminSetUserPassword: adminSetUserPassword,
  AdminResetUserPassword: adminResetUserPassword,
  AdminConfirmSignUp: adminConfirmSignUp,
  AdminUpdateUserAttributes: adminUpdateUserAttributes,
  AdminDisableUser: setEnabled(false),
  AdminEnableUser: setEnabled(true),
  AdminUserGlobalSignOut: operation(named, (cognito, input) => {
    signOutEverywhere(cognito, requireUser(cognito, input.UserPoolId, input.Username).user);
    return {};
  }),
  AdminDeleteUser: operation(named, (cognito, input) => {
    const pool = poolOf(cognito, input.UserPoolId);
    const user = findUser(cognito, pool, input.Username);
    if (!user) throw new CognitoError("UserNotFoundException", "User does not exist.");
    deleteUser(cognito, pool, user);
    return {};
  }),
};
