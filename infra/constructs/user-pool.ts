import { Duration, SecretValue, Validations } from "aws-cdk-lib";
import {
  AccountRecovery,
  CfnUserPoolGroup,
  ClientAttributes,
  FeaturePlan,
  Mfa,
  OAuthScope,
  ProviderAttribute,
  UserPool,
  UserPoolClient,
  UserPoolClientIdentityProvider,
  UserPoolEmail,
  UserPoolIdentityProviderGoogle,
  UserPoolOperation,
} from "aws-cdk-lib/aws-cognito";
import type { IFunction } from "aws-cdk-lib/aws-lambda";
import { Construct } from "constructs";
import type { Config } from "../config.ts";
import type { Stage } from "../stages.ts";

export type PeopleProps = {
  stage: Stage;
  config: Config;
  /** Called by the pool once an address is confirmed. */
  onConfirmed: IFunction;
};

/** Who can sign in, and how: the user pool, its one client, the admin group and, when configured, Google. */
export class People extends Construct {
  readonly userPool: UserPool;
  readonly client: UserPoolClient;

  constructor(scope: Construct, id: string, { stage, config, onConfirmed }: PeopleProps) {
    super(scope, id);
    this.userPool = new UserPool(this, "UserPool", {
      featurePlan: FeaturePlan.ESSENTIALS,
      selfSignUpEnabled: true,
      signInAliases: { email: true },
      signInCaseSensitive: false,
      autoVerify: { email: true },
      keepOriginal: { email: true },
      standardAttributes: {
        email: { required: true, mutable: true },
        fullname: { required: false, mutable: true },
      },
      passwordPolicy: {
        minLength: 10,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: false,
        tempPasswordValidity: Duration.days(3),
      },
      mfa: Mfa.OPTIONAL,
      mfaSecondFactor: { otp: true, sms: false },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      ...(config.mailSender && { email: sesMail(config.mailSender) }),
      deletionProtection: stage.protectData,
      removalPolicy: stage.removal,
    });
    Validations.of(this.userPool).acknowledge(
      {
        id: "AwsSolutions-COG1",
        reason:
          "Ten characters of three kinds; a symbol makes people write it down (NIST SP 800-63B, 5.1.1.2)",
      },
      { id: "AwsSolutions-COG2", reason: "A second factor is offered to everyone and forced on nobody" },
      {
        id: "AwsSolutions-COG8",
        reason: "The plus tier costs per user; sign-in is throttled at the gateway instead",
      },
    );
    this.userPool.addTrigger(UserPoolOperation.POST_CONFIRMATION, onConfirmed);
    new CfnUserPoolGroup(this, "Admins", {
      userPoolId: this.userPool.userPoolId,
      groupName: "admin",
      description: "May clean the shared caches",
    });
    this.client = this.addClient(config.google);
  }

  private addClient(google: Config["google"]): UserPoolClient {
    const provider = google && this.addGoogle(google);
    const client = new UserPoolClient(this, "Client", {
      userPool: this.userPool,
      generateSecret: false,
      preventUserExistenceErrors: true,
      enableTokenRevocation: true,
      authFlows: { userPassword: true, userSrp: true },
      accessTokenValidity: Duration.hours(1),
      idTokenValidity: Duration.hours(1),
      refreshTokenValidity: Duration.days(30),
      writeAttributes: new ClientAttributes().withStandardAttributes({ email: true, fullname: true }),
      supportedIdentityProviders: [
        UserPoolClientIdentityProvider.COGNITO,
        ...(google ? [UserPoolClientIdentityProvider.GOOGLE] : []),
      ],
      ...(google
        ? {
            oAuth: {
              flows: { authorizationCodeGrant: true },
              scopes: [OAuthScope.OPENID, OAuthScope.EMAIL, OAuthScope.PROFILE, OAuthScope.COGNITO_ADMIN],
              callbackUrls: google.callbackUrls,
              logoutUrls: google.logoutUrls,
            },
          }
        : { disableOAuth: true }),
    });
    if (provider) client.node.addDependency(provider);
    return client;
  }

  private addGoogle(google: NonNullable<Config["google"]>): UserPoolIdentityProviderGoogle {
    this.userPool.addDomain("HostedLogin", { cognitoDomain: { domainPrefix: google.domainPrefix } });
    return new UserPoolIdentityProviderGoogle(this, "Google", {
      userPool: this.userPool,
      clientId: google.clientId,
      // Becomes a dynamic reference: CloudFormation reads the secret, the template never holds it.
      clientSecretValue: SecretValue.secretsManager(google.clientSecretName),
      scopes: ["openid", "email", "profile"],
      attributeMapping: { email: ProviderAttribute.GOOGLE_EMAIL, fullname: ProviderAttribute.GOOGLE_NAME },
    });
  }
}

function sesMail(sender: NonNullable<Config["mailSender"]>): UserPoolEmail {
  return UserPoolEmail.withSES({
    fromEmail: sender.address,
    ...(sender.name && { fromName: sender.name }),
    sesRegion: sender.region,
  });
}
