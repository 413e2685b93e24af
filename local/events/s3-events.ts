import type { S3Event } from "../s3/outbox.ts";
import type { JsonObject } from "../template/json.ts";
import type { EventBus } from "./rules.ts";

/** Puts what happened to an object on the event bus, in the shape of the S3 events of EventBridge (S3 User Guide, "Event structure"). */
export async function putS3Event(bus: EventBus, event: S3Event, account: string): Promise<void> {
  const object: JsonObject = {
    key: event.key,
    size: event.size,
    etag: event.etag,
    "version-id": event.versionId,
    sequencer: event.sequencer,
  };
  const detail: JsonObject = {
    version: "0",
    bucket: { name: event.bucket },
    object: withoutUndefined(object),
    "request-id": event.requestId,
    requester: event.reason === "Lifecycle Expiration" ? "s3.amazonaws.com" : account,
    "source-ip-address": event.sourceIp,
    reason: event.reason,
    "deletion-type": event.deletionType,
  };
  const time = event.time.replace(/\.\d+Z$/, "Z");
  await bus.put("aws.s3", event.eventName, time, [`arn:aws:s3:::${event.bucket}`], withoutUndefined(detail));
}

function withoutUndefined(value: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined));
}
