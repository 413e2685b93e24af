/** What an instance is told when its thread starts. */
export type InstanceData = { entry: string; exportName: string };

/** One event for an instance; `event` is JSON text, as Lambda passes it. */
export type Invoke = { requestId: string; event: string; deadlineMs: number; context: InvocationContext };

/** The constant part of the context object. */
export type InvocationContext = {
  functionName: string;
  functionVersion: string;
  invokedFunctionArn: string;
  memoryLimitInMB: string;
  logGroupName: string;
  logStreamName: string;
};

/** An error in the form in which Lambda reports it. */
export type FunctionError = { errorType: string; errorMessage: string; trace: string[] };

/** What an instance says. */
export type InstanceMessage =
  | { type: "ready" }
  | { type: "result"; requestId: string; payload: string }
  | { type: "error"; requestId: string; error: FunctionError };
