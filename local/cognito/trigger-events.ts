/** The trigger sources that this server sends. */
export type TriggerName =
  | "PreSignUp_SignUp"
  | "PreSignUp_AdminCreateUser"
  | "PostConfirmation_ConfirmSignUp"
  | "PostConfirmation_ConfirmForgotPassword"
  | "PreAuthentication_Authentication"
  | "PostAuthentication_Authentication"
  | "TokenGeneration_Authentication"
  | "TokenGeneration_RefreshTokens"
  | "TokenGeneration_NewPasswordChallenge";

export type TriggerEvent = {
  version: string;
  triggerSource: TriggerName;
  region: string;
  userPoolId: string;
  userName: string;
  callerContext: { awsSdkVersion: string; clientId: string };
  request: Record<string, unknown>;
  response: Record<string, unknown>;
};

/** Invokes the function of a trigger and answers the event it returned; rejects when the function fails. */
export type OnTrigger = (name: TriggerName, event: TriggerEvent, functionArn: string) => Promise<unknown>;
