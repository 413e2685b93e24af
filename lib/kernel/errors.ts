/** What went wrong, in the few ways a caller can react to. Closed: the HTTP and queue tables map every member. */
export const ERROR_KINDS = [
  "invalid",
  "unauthenticated",
  "forbidden",
  "missing",
  "conflict",
  "stale",
  "too_large",
  "unsupported",
  "unprocessable",
  "limited",
  "unavailable",
  "broken",
] as const;
export type ErrorKind = (typeof ERROR_KINDS)[number];

/** What becomes of a message whose work threw: delivered again, or acknowledged because another try cannot help. */
export const VERDICT_OF = {
  invalid: "park",
  unauthenticated: "park",
  forbidden: "park",
  missing: "park",
  conflict: "retry",
  stale: "retry",
  too_large: "park",
  unsupported: "park",
  unprocessable: "park",
  limited: "retry",
  unavailable: "retry",
  broken: "retry",
} as const satisfies Record<ErrorKind, "retry" | "park">;

/** One field of a request that failed its check; `path` is a JSON Pointer into the input. */
export type FieldError = { path: string; message: string };

export type AppErrorOptions = {
  cause?: unknown;
  /** Field errors, for `validation_failed`. */
  errors?: FieldError[];
  /** Further members of the problem document, for example `allowed` of `invalid_transition`. */
  extra?: Record<string, unknown>;
  /** Seconds after which a retry makes sense. */
  retryAfterSeconds?: number;
};

/** The only error whose `code` and `message` may reach a client; anything else is shown as a fixed sentence. */
export class AppError extends Error {
  override readonly name = "AppError";
  readonly kind: ErrorKind;
  /** Stable, snake_case. */
  readonly code: string;
  readonly errors: FieldError[] | undefined;
  readonly extra: Record<string, unknown> | undefined;
  readonly retryAfterSeconds: number | undefined;

  constructor(kind: ErrorKind, code: string, message: string, options: AppErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.kind = kind;
    this.code = code;
    this.errors = options.errors;
    this.extra = options.extra;
    this.retryAfterSeconds = options.retryAfterSeconds;
  }
}

/** Whether another try of the same work must end in the same error. */
export function isLasting(error: AppError): boolean {
  return VERDICT_OF[error.kind] === "park";
}

/** The answer for an id that does not exist and for one that belongs to somebody else: the two must not differ. */
export function missing(what: string): AppError {
  return new AppError("missing", "not_found", `There is no such ${what}.`);
}
