import { Logger } from "@aws-lambda-powertools/logger";

export type LogLevel = "info" | "warn" | "error";
/** Structured log line; fields are ids and codes only, never document text, mails or tokens. */
export type Log = (level: LogLevel, message: string, fields: Record<string, unknown>) => void;

/** JSON lines to standard output. */
export function makeLog(service: string): Log {
  const logger = new Logger({ serviceName: service });
  return (level, message, fields) => logger[level](message, fields);
}
