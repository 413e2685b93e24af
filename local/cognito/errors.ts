/** An error as the service names it on the wire: `__type`, message and HTTP status. */
export class CognitoError extends Error {
  override readonly name: string;
  readonly status: number;

  constructor(name: string, message: string, status = 400) {
    super(message);
    this.name = name;
    this.status = status;
  }
}

export const notAuthorized = (message = "Incorrect username or password."): CognitoError =>
  new CognitoError("NotAuthorizedException", message);

export const invalidParameter = (message: string): CognitoError =>
  new CognitoError("InvalidParameterException", message);

export const notFound = (message: string): CognitoError =>
  new CognitoError("ResourceNotFoundException", message);

export const userNotFound = (): CognitoError =>
  new CognitoError("UserNotFoundException", "User does not exist.");

export const codeMismatch = (
  message = "Invalid verification code provided, please try again.",
): CognitoError => new CognitoError("CodeMismatchException", message);

export const codeExpired = (): CognitoError =>
  new CognitoError("ExpiredCodeException", "Invalid code provided, please request a code again.");

export const limitExceeded = (): CognitoError =>
  new CognitoError("LimitExceededException", "Attempt limit exceeded, please try after some time.");
