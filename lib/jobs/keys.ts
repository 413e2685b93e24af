import { createHash } from "node:crypto";

import type { JobId, UserId } from "../kernel/ids.ts";
import { userPartition } from "../kernel/keys.ts";
import type { Key } from "../kernel/table.ts";

/** J1: a job without its posting. J2: listed newest first by the prefix, because ids sort by time. */
export function jobKey(userId: UserId, jobId: JobId): Key {
  return { pk: userPartition(userId), sk: `${JOB_PREFIX}${jobId}` };
}
export const JOB_PREFIX = "JOB#";

/** J3: the posting of a job and the result of its analysis. */
export function postingKey(userId: UserId, jobId: JobId): Key {
  return { pk: userPartition(userId), sk: `POSTING#${jobId}` };
}

/** J4: which job holds a posting's text or URL: a second one is a duplicate. */
export function postingMarkKey(userId: UserId, mark: string): Key {
  return { pk: userPartition(userId), sk: `POSTINGMARK#${mark}` };
}

/** The mark of a text: case, spacing and typography do not make another posting. */
export function textMark(description: string): string {
  return hash(
    `text ${description
      .normalize("NFKC")
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}+#]+/gu, " ")
      .trim()}`,
  );
}

const TRACKING = /^(utm_.*|gclid|fbclid|refid|trk|trackingid)$/i;
/** Names that boards use for where a visitor came from, and employers for the number of a posting. */
const ORIGIN = /^(ref|source|src)$/i;

/** The mark of a URL: without tracking parameters, closing slash, and a fragment that is not a route of the page (`#/jobs/7`). */
export function urlMark(url: string): string {
  const parsed = new URL(url);
  const kept = [...parsed.searchParams]
    .filter(([name, value]) => !TRACKING.test(name) && !(ORIGIN.test(name) && !/\d/.test(value)))
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const host = parsed.host.replace(/^www\./, "");
  const route = /^#!?\//.test(parsed.hash) ? parsed.hash.replace(/\/+$/, "") : "";
  const query = new URLSearchParams(kept).toString();
  return hash(`url ${host}${parsed.pathname.replace(/\/+$/, "")}?${query}${route}`);
}

function hash(value: string): string {
  return createHash("sha256").update(value).digest("hex").slice(0, 40);
}
