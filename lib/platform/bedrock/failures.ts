import type { ModelFailureCode } from "../../model/failure.ts";

/** A failed attempt: what it is called, and whether the same attempt may succeed a moment later. */
export type NamedFailure = { reason: ModelFailureCode; transient: boolean };

/** How Bedrock and the providers behind it say that a prompt does not fit. */
const TOO_LONG =
  /too (?:long|large|many (?:input )?tokens)|context (?:length|window|limit)|maximum context|exceeds? the (?:maximum|limit)/i;

/** By the names of Bedrock's errors; the rest is told apart by status. */
const BY_NAME: Partial<Record<string, NamedFailure>> = {
  ThrottlingException: { reason: "throttled", transient: true },
  ModelNotReadyException: { reason: "unavailable", transient: true },
  ModelTimeoutException: { reason: "timed_out", transient: true },
  ModelErrorException: { reason: "unavailable", transient: true },
  InternalServerException: { reason: "unavailable", transient: true },
  ServiceUnavailableException: { reason: "unavailable", transient: true },
  // a quota of the account, which a moment does not fill up
  ServiceQuotaExceededException: { reason: "throttled", transient: false },
  AccessDeniedException: { reason: "unavailable", transient: false },
  ResourceNotFoundException: { reason: "unavailable", transient: false },
};

/** Gives an error of the SDK its name. What never reached the service, or broke on the way, is transient. */
export function nameFailure(error: unknown): NamedFailure {
  const { name, message, status } = described(error);
  if (name === "ValidationException")
    return { reason: TOO_LONG.test(message) ? "context_too_long" : "unavailable", transient: false };
  const named = BY_NAME[name];
  if (named !== undefined) return named;
  if (status === 429) return { reason: "throttled", transient: true };
  if (status === 413) return { reason: "context_too_long", transient: false };
  return { reason: "unavailable", transient: status === undefined || status >= 500 };
}

/** How the SDK says that a connection broke off that was made: it keeps the system's words and not its codes. */
const BROKE_OFF = /\b(?:ECONNRESET|EPIPE|ETIMEDOUT|ERR_HTTP2_\w+|TimeoutError)\b|HTTP\/?2|socket hang up/i;

/** And that none was made. */
const NOT_MADE = /\b(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)\b/;

/** Whether a request may have reached the service although no answer came back. An answer that is an error costs nothing. */
export function mayHaveArrived(error: unknown): boolean {
  const { name, message, status } = described(error);
  const said = `${name} ${message}`;
  return status === undefined && BROKE_OFF.test(said) && !NOT_MADE.test(said);
}

/** Name and HTTP status of an error, for logs: its text may quote the prompt. */
export function described(error: unknown): { name: string; message: string; status: number | undefined } {
  if (!(error instanceof Error)) return { name: typeof error, message: String(error), status: undefined };
  const metadata: unknown = Reflect.get(error, "$metadata");
  const status: unknown =
    typeof metadata === "object" && metadata !== null ? Reflect.get(metadata, "httpStatusCode") : undefined;
  return {
    name: error.name,
    message: error.message,
    status: typeof status === "number" ? status : undefined,
  };
}
