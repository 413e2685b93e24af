import * as z from "zod";

// CloudFormation accepts "true" and "8" where it means true and 8.
const flag = z.union([z.boolean(), z.enum(["true", "false"]).transform((text) => text === "true")]);
const count = z.coerce.number().int();

const passwordPolicy = z.object({
  MinimumLength: count.default(8),
  RequireLowercase: flag.default(true),
  RequireUppercase: flag.default(true),
  RequireNumbers: flag.default(true),
  RequireSymbols: flag.default(true),
  TemporaryPasswordValidityDays: count.default(7),
});
/** Defaults are those of the service for a pool without a policy. */
export type PasswordPolicy = z.infer<typeof passwordPolicy>;

const schemaAttribute = z.looseObject({
  Name: z.string(),
  AttributeDataType: z.string().optional(),
  Required: flag.default(false),
  Mutable: flag.default(true),
  StringAttributeConstraints: z
    .object({ MinLength: count.optional(), MaxLength: count.optional() })
    .optional(),
});

const triggerArns = z.looseObject({
  PreSignUp: z.string().optional(),
  PostConfirmation: z.string().optional(),
  PreAuthentication: z.string().optional(),
  PostAuthentication: z.string().optional(),
  PreTokenGeneration: z.string().optional(),
});
/** The triggers of `LambdaConfig` that this server calls. */
export type TriggerKind =
  "PreSignUp" | "PostConfirmation" | "PreAuthentication" | "PostAuthentication" | "PreTokenGeneration";

/** Resolved properties of an `AWS::Cognito::UserPool`; what is not listed is kept for Describe only. */
export const PoolSettings = z.looseObject({
  UserPoolName: z.string().default("pool"),
  Policies: z
    .object({ PasswordPolicy: passwordPolicy.default(passwordPolicy.parse({})) })
    .default({ PasswordPolicy: passwordPolicy.parse({}) }),
  UsernameAttributes: z.array(z.enum(["email", "phone_number"])).default([]),
  AliasAttributes: z.array(z.enum(["email", "phone_number", "preferred_username"])).default([]),
  UsernameConfiguration: z.object({ CaseSensitive: flag.default(false) }).default({ CaseSensitive: false }),
  AutoVerifiedAttributes: z.array(z.enum(["email", "phone_number"])).default([]),
  UserAttributeUpdateSettings: z
    .object({ AttributesRequireVerificationBeforeUpdate: z.array(z.string()).default([]) })
    .default({ AttributesRequireVerificationBeforeUpdate: [] }),
  MfaConfiguration: z.enum(["OFF", "ON", "OPTIONAL"]).default("OFF"),
  EnabledMfas: z.array(z.string()).default([]),
  AccountRecoverySetting: z
    .object({
      RecoveryMechanisms: z.array(z.object({ Name: z.string(), Priority: count })).default([]),
    })
    .optional(),
  Schema: z.array(schemaAttribute).default([]),
  LambdaConfig: triggerArns.default({}),
  AdminCreateUserConfig: z
    .looseObject({ AllowAdminCreateUserOnly: flag.default(false) })
    .default({ AllowAdminCreateUserOnly: false }),
  EmailVerificationSubject: z.string().optional(),
  VerificationMessageTemplate: z.looseObject({ EmailSubject: z.string().optional() }).optional(),
});
export type PoolSettings = z.infer<typeof PoolSettings>;

const unit = z.enum(["seconds", "minutes", "hours", "days"]);

/** Resolved properties of an `AWS::Cognito::UserPoolClient`. */
export const ClientSettings = z.looseObject({
  ClientName: z.string().default("client"),
  ExplicitAuthFlows: z
    .array(z.string())
    .default(["ALLOW_REFRESH_TOKEN_AUTH", "ALLOW_USER_SRP_AUTH", "ALLOW_CUSTOM_AUTH"]),
  PreventUserExistenceErrors: z.enum(["ENABLED", "LEGACY"]).default("LEGACY"),
  GenerateSecret: flag.default(false),
  EnableTokenRevocation: flag.default(true),
  AuthSessionValidity: count.default(3),
  AccessTokenValidity: count.optional(),
  IdTokenValidity: count.optional(),
  RefreshTokenValidity: count.optional(),
  TokenValidityUnits: z
    .object({ AccessToken: unit.optional(), IdToken: unit.optional(), RefreshToken: unit.optional() })
    .default({}),
  RefreshTokenRotation: z
    .object({ Feature: z.enum(["ENABLED", "DISABLED"]), RetryGracePeriodSeconds: count.default(0) })
    .optional(),
  ReadAttributes: z.array(z.string()).optional(),
  WriteAttributes: z.array(z.string()).optional(),
});
export type ClientSettings = z.infer<typeof ClientSettings>;

/** Resolved properties of an `AWS::Cognito::UserPoolGroup`. */
export const GroupSettings = z.looseObject({
  GroupName: z.string().min(1),
  Description: z.string().optional(),
  Precedence: count.optional(),
  RoleArn: z.string().optional(),
});
export type GroupSettings = z.infer<typeof GroupSettings>;

const SECONDS = { seconds: 1, minutes: 60, hours: 3600, days: 86_400 } as const;

/** How long each token of a client lives, in seconds; access and id tokens default to an hour, refresh to 30 days. */
export function tokenLifetimes(client: ClientSettings): { access: number; id: number; refresh: number } {
  const units = client.TokenValidityUnits;
  return {
    access: (client.AccessTokenValidity ?? 1) * SECONDS[units.AccessToken ?? "hours"],
    id: (client.IdTokenValidity ?? 1) * SECONDS[units.IdToken ?? "hours"],
    // A refresh validity of 0 means the default.
    refresh:
      (client.RefreshTokenValidity || 30) *
      SECONDS[client.RefreshTokenValidity ? (units.RefreshToken ?? "days") : "days"],
  };
}
