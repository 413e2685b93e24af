import type { Call } from "../iam/gate.ts";
import { isObject, without, type Json, type JsonObject } from "../template/json.ts";

// The emulator drops MessageGroupId on standard queues, where SQS keeps it for fair queues. It travels as a message attribute
// that the gate puts on and takes off again.
const CARRIER = "local.MessageGroupId";

function withCarrier(message: JsonObject): JsonObject {
  const { MessageGroupId, ...rest } = message;
  if (typeof MessageGroupId !== "string") return message;
  const attributes = isObject(message["MessageAttributes"]) ? message["MessageAttributes"] : {};
  return {
    ...rest,
    MessageAttributes: { ...attributes, [CARRIER]: { DataType: "String", StringValue: MessageGroupId } },
  };
}

const isStandard = (input: JsonObject) =>
  typeof input["QueueUrl"] === "string" && !input["QueueUrl"].endsWith(".fifo");

/** Changes the input of a call on a standard queue so that the message group survives. */
export function carryMessageGroup({ operation, input }: Call): JsonObject {
  if (!isStandard(input)) return input;
  switch (operation) {
    case "SendMessage":
      return withCarrier(input);
    case "SendMessageBatch":
      return { ...input, Entries: objects(input["Entries"]).map(withCarrier) };
    case "ReceiveMessage": {
      // Asking for nothing gives every attribute here; the answer is cut down to what was asked for.
      return without(input, "MessageAttributeNames");
    }
    default:
      return input;
  }
}

/** Changes the output of a call accordingly: the group is a system attribute again, and only requested attributes stay. */
export function restoreMessageGroup({ operation, input }: Call, output: JsonObject): JsonObject {
  if (!isStandard(input)) return output;
  switch (operation) {
    case "SendMessage":
      return withoutAttributeDigest(output);
    case "SendMessageBatch":
      return { ...output, Successful: objects(output["Successful"]).map(withoutAttributeDigest) };
    case "ReceiveMessage":
      return "Messages" in output
        ? { ...output, Messages: objects(output["Messages"]).map((message) => received(message, input)) }
        : output;
    default:
      return output;
  }
}

/** The digest would cover the carrier, which the sender does not know. */
function withoutAttributeDigest(result: JsonObject): JsonObject {
  return without(result, "MD5OfMessageAttributes");
}

function received(message: JsonObject, input: JsonObject): JsonObject {
  const { MessageAttributes, ...rest } = withoutAttributeDigest(message);
  const attributes = isObject(MessageAttributes) ? MessageAttributes : {};
  const wanted = names(input["MessageAttributeNames"]);
  const kept = Object.entries(attributes).filter(
    ([name]) => name !== CARRIER && wanted.some((pattern) => matches(pattern, name)),
  );
  const carrier = attributes[CARRIER];
  const system = [...names(input["AttributeNames"]), ...names(input["MessageSystemAttributeNames"])];
  const wantsGroup = system.includes("All") || system.includes("MessageGroupId");
  const group = isObject(carrier) && wantsGroup ? { MessageGroupId: carrier["StringValue"] } : {};
  return {
    ...rest,
    ...(isObject(rest["Attributes"]) || "MessageGroupId" in group
      ? { Attributes: { ...(isObject(rest["Attributes"]) ? rest["Attributes"] : {}), ...group } }
      : {}),
    ...(kept.length > 0 ? { MessageAttributes: Object.fromEntries(kept) } : {}),
  };
}

function matches(pattern: string, name: string): boolean {
  return (
    pattern === "All" || pattern === name || (pattern.endsWith(".*") && name.startsWith(pattern.slice(0, -2)))
  );
}

function names(value: Json | undefined): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

function objects(value: Json | undefined): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}
