import * as z from "zod";
import { isObject, type Json, type JsonObject } from "../template/json.ts";

/** How a target says what it wants to be sent. */
export const TargetInput = z.object({
  Input: z.string().optional(),
  InputPath: z.string().optional(),
  InputTransformer: z
    .object({ InputPathsMap: z.record(z.string(), z.string()).default({}), InputTemplate: z.string() })
    .optional(),
});
export type TargetInput = z.infer<typeof TargetInput>;

/** The text that a target receives for an event (EventBridge User Guide, "Input transformation"). */
export function inputFor(target: TargetInput, event: JsonObject, rule: { arn: string; name: string }): string {
  if (target.Input !== undefined) return target.Input;
  if (target.InputPath !== undefined) return JSON.stringify(at(event, target.InputPath) ?? null);
  if (target.InputTransformer === undefined) return JSON.stringify(event);
  const { InputPathsMap, InputTemplate } = target.InputTransformer;
  const variables: Record<string, Json | undefined> = {
    "aws.events.rule-arn": rule.arn,
    "aws.events.rule-name": rule.name,
    "aws.events.event": event,
    "aws.events.event.json": event,
    "aws.events.event.ingestion-time": event["time"],
  };
  for (const [name, path] of Object.entries(InputPathsMap)) variables[name] = at(event, path);
  return fill(InputTemplate, variables);
}

/** A variable inside a JSON string is put in as text, elsewhere as JSON. */
function fill(template: string, variables: Record<string, Json | undefined>): string {
  let quoted = false;
  return template.replaceAll(/\\.|"|<([A-Za-z0-9_.-]+)>/g, (token, name: string | undefined) => {
    if (token === '"') quoted = !quoted;
    if (name === undefined || !(name in variables)) return token;
    const value = variables[name];
    if (!quoted) return JSON.stringify(value ?? null);
    if (typeof value === "string") return JSON.stringify(value).slice(1, -1);
    return value === undefined ? "" : JSON.stringify(JSON.stringify(value)).slice(1, -1);
  });
}

/** The value at a JSON path such as `$.detail.object.key` or `$.resources[0]`. */
function at(event: JsonObject, path: string): Json | undefined {
  let value: Json | undefined = event;
  for (const [, name, index] of path.matchAll(/\.([A-Za-z0-9_-]+)|\[(\d+)\]/g)) {
    if (index !== undefined) value = Array.isArray(value) ? value[Number(index)] : undefined;
    else value = isObject(value) ? value[name ?? ""] : undefined;
  }
  return value;
}
