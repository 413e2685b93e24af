import { randomUUID } from "node:crypto";

import {
  AdminGetUserCommand,
  ChangePasswordCommand,
  CodeMismatchException,
  CognitoIdentityProviderClient,
  ConfirmForgotPasswordCommand,
  ConfirmSignUpCommand,
  ExpiredCodeException,
  ForgotPasswordCommand,
  GlobalSignOutCommand,
  InitiateAuthCommand,
  InvalidParameterException,
  InvalidPasswordException,
  LimitExceededException,
  NotAuthorizedException,
  ResendConfirmationCodeCommand,
  RespondToAuthChallengeCommand,
  SignUpCommand,
  TooManyFailedAttemptsException,
  TooManyRequestsException,
  UnexpectedLambdaException,
  UserLambdaValidationException,
  UsernameExistsException,
  UserNotConfirmedException,
  UserNotFoundException,
} from "@aws-sdk/client-cognito-identity-provider";
import type {
  AuthenticationResultType,
  InitiateAuthCommandOutput,
} from "@aws-sdk/client-cognito-identity-provider";

import { AppError } from "../kernel/errors.ts";

/** Tokens of a sign-in; `refreshToken` is absent when an old one stays valid. `expiresIn` in seconds. */
export type Tokens = {
  accessToken: string;
  idToken: string;
  refreshToken: string;
  expiresIn: number;
  tokenType: "Bearer";
};
export type SignIn = Tokens | { challenge: string; session: string };
export type Registered = {
  userId: string;
  confirmed: boolean;
  delivery: { medium: string; destination: string };
};

function tokensOf(result: AuthenticationResultType | undefined, refreshToken?: string): Tokens {
  const { AccessToken: accessToken, IdToken: idToken, ExpiresIn: expiresIn = 3600 } = result ?? {};
  const refresh = result?.RefreshToken ?? refreshToken;
  if (accessToken === undefined || idToken === undefined || refresh === undefined) {
    throw new AppError("broken", "incomplete_tokens", "The user pool gave incomplete tokens.");
  }
  return { accessToken, idToken, refreshToken: refresh, expiresIn, tokenType: "Bearer" };
}

function signInOf(
  answer: Pick<InitiateAuthCommandOutput, "AuthenticationResult" | "ChallengeName" | "Session">,
): SignIn {
  if (answer.ChallengeName !== undefined && answer.Session !== undefined) {
    return { challenge: answer.ChallengeName, session: answer.Session };
  }
  return tokensOf(answer.AuthenticationResult);
}

/** `j***@e***`: as the pool masks an address. */
function masked(address: string): string {
  const [user = "", host = ""] = address.split("@");
  return `${user.slice(0, 1)}***@${host.slice(0, 1)}***`;
}

const credentials = (cause: unknown) =>
  new AppError("unauthenticated", "invalid_credentials", "E-mail or password is wrong.", { cause });
const wrongCode = (cause: unknown) =>
  new AppError("invalid", "invalid_code", "This code is wrong or has expired. Ask for a new one.", { cause });

/** The pool's errors in the API's words. What is not listed stays unexpected. */
function translated(cause: unknown): unknown {
  if (cause instanceof CodeMismatchException || cause instanceof ExpiredCodeException)
    return wrongCode(cause);
  if (cause instanceof UserNotConfirmedException) {
    return new AppError("forbidden", "not_confirmed", "Confirm your e-mail address first.", { cause });
  }
  if (cause instanceof InvalidPasswordException) {
    return new AppError("invalid", "invalid_password", cause.message, {
      cause,
      errors: [{ path: "/password", message: cause.message }],
    });
  }
  if (
    cause instanceof LimitExceededException ||
    cause instanceof TooManyRequestsException ||
    cause instanceof TooManyFailedAttemptsException
  ) {
    return new AppError("limited", "rate_limited", "Too many tries. Wait a while.", {
      cause,
      retryAfterSeconds: 60,
    });
  }
  if (cause instanceof NotAuthorizedException || cause instanceof UserNotFoundException)
    return credentials(cause);
  if (cause instanceof InvalidParameterException) {
    return new AppError("invalid", "validation_failed", "The request has fields that cannot be taken.", {
      cause,
    });
  }
  return cause;
}

async function translating<T>(call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    throw translated(error);
  }
}

/** The user pool behind the account routes. */
export class UserPool {
  readonly #client: CognitoIdentityProviderClient;
  readonly #poolId: string;
  readonly #clientId: string;

  constructor(poolId: string, clientId: string, client = new CognitoIdentityProviderClient({})) {
    this.#poolId = poolId;
    this.#clientId = clientId;
    this.#client = client;
  }

  /** An address that has an account gets an answer of the same form, with an id that is nobody's. */
  async register(email: string, password: string, name: string): Promise<Registered> {
    const delivery = { medium: "EMAIL", destination: masked(email) };
    try {
      const answer = await translating(
        this.#client.send(
          new SignUpCommand({
            ClientId: this.#clientId,
            Username: email,
            Password: password,
            UserAttributes: [
              { Name: "email", Value: email },
              { Name: "name", Value: name },
            ],
          }),
        ),
      );
      return { userId: answer.UserSub ?? randomUUID(), confirmed: false, delivery };
    } catch (error) {
      if (error instanceof UsernameExistsException)
        return { userId: randomUUID(), confirmed: false, delivery };
      throw error;
    }
  }

  /** The profile trigger may fail after the account was confirmed; the first look at the profile makes up for it. */
  async confirm(email: string, code: string): Promise<void> {
    try {
      await this.#client.send(
        new ConfirmSignUpCommand({ ClientId: this.#clientId, Username: email, ConfirmationCode: code }),
      );
    } catch (error) {
      if (error instanceof UserLambdaValidationException || error instanceof UnexpectedLambdaException)
        return;
      if (error instanceof NotAuthorizedException || error instanceof UserNotFoundException)
        throw wrongCode(error);
      throw translated(error);
    }
  }

  /** Silent about whether the address has an account. */
  async resendCode(email: string): Promise<void> {
    try {
      await this.#client.send(
        new ResendConfirmationCodeCommand({ ClientId: this.#clientId, Username: email }),
      );
    } catch (error) {
      if (error instanceof UserNotFoundException || error instanceof InvalidParameterException) return;
      throw translated(error);
    }
  }

  async signIn(email: string, password: string): Promise<SignIn> {
    const command = new InitiateAuthCommand({
      ClientId: this.#clientId,
      AuthFlow: "USER_PASSWORD_AUTH",
      AuthParameters: { USERNAME: email, PASSWORD: password },
    });
    return signInOf(await translating(this.#client.send(command)));
  }

  async answerChallenge(
    email: string,
    challenge: "SOFTWARE_TOKEN_MFA",
    session: string,
    code: string,
  ): Promise<SignIn> {
    const command = new RespondToAuthChallengeCommand({
      ClientId: this.#clientId,
      ChallengeName: challenge,
      Session: session,
      ChallengeResponses: { USERNAME: email, SOFTWARE_TOKEN_MFA_CODE: code },
    });
    return signInOf(await translating(this.#client.send(command)));
  }

  async refresh(refreshToken: string): Promise<Tokens> {
    const command = new InitiateAuthCommand({
      ClientId: this.#clientId,
      AuthFlow: "REFRESH_TOKEN_AUTH",
      AuthParameters: { REFRESH_TOKEN: refreshToken },
    });
    try {
      return tokensOf((await this.#client.send(command)).AuthenticationResult, refreshToken);
    } catch (error) {
      if (error instanceof NotAuthorizedException || error instanceof InvalidParameterException) {
        throw new AppError(
          "unauthenticated",
          "invalid_token",
          "This refresh token is not valid. Sign in again.",
          { cause: error },
        );
      }
      throw translated(error);
    }
  }

  /** Ends every session: refresh tokens are dead everywhere. Signed out already is signed out. */
  async signOutEverywhere(accessToken: string): Promise<void> {
    try {
      await this.#client.send(new GlobalSignOutCommand({ AccessToken: accessToken }));
    } catch (error) {
      if (!(error instanceof NotAuthorizedException)) throw translated(error);
    }
  }

  /** Silent about whether the address has an account. */
  async forgotPassword(email: string): Promise<void> {
    try {
      await this.#client.send(new ForgotPasswordCommand({ ClientId: this.#clientId, Username: email }));
    } catch (error) {
      if (
        error instanceof UserNotFoundException ||
        error instanceof InvalidParameterException ||
        error instanceof NotAuthorizedException
      ) {
        return;
      }
      throw translated(error);
    }
  }

  async resetPassword(email: string, code: string, password: string): Promise<void> {
    const command = new ConfirmForgotPasswordCommand({
      ClientId: this.#clientId,
      Username: email,
      ConfirmationCode: code,
      Password: password,
    });
    try {
      await this.#client.send(command);
    } catch (error) {
      if (error instanceof UserNotFoundException || error instanceof NotAuthorizedException)
        throw wrongCode(error);
      throw translated(error);
    }
  }

  async changePassword(accessToken: string, previous: string, proposed: string): Promise<void> {
    const command = new ChangePasswordCommand({
      AccessToken: accessToken,
      PreviousPassword: previous,
      ProposedPassword: proposed,
    });
    await translating(this.#client.send(command));
  }

  /** What the pool knows of a user. */
  async identity(username: string): Promise<{ email: string; name: string }> {
    const user = await this.#client.send(
      new AdminGetUserCommand({ UserPoolId: this.#poolId, Username: username }),
    );
    const attribute = (name: string) => user.UserAttributes?.find((a) => a.Name === name)?.Value;
    const email = attribute("email") ?? "";
    return { email, name: attribute("name") ?? email };
  }
}
