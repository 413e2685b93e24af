/** Long texts of no interest to a reader: pictures, for example. */
const LONGEST = 2_000;
const TIME = "2026-11-21T08:00:00.000Z";
const TOKEN = "eyJhbGciOiJSUzI1NiJ9.e30.c2ln";

/** Fields that differ from run to run and that nothing refers to. Numbers and texts of digits keep their kind. */
const FIXED: Record<string, string | number> = {
  aggregateId: "0",
  apiId: "api1234567",
  client_id: "client",
  clientId: "client",
  domainName: "api.example.com",
  domainPrefix: "api",
  exp: 4_102_444_800,
  host: "api.example.com",
  iat: 1_795_248_000,
  auth_time: 1_795_248_000,
  jti: "jti",
  latencyMs: 0,
  md5OfBody: "md5",
  messageId: "message",
  itemIdentifier: "message",
  origin_jti: "origin",
  ratelimit: '"requests";r=1;t=1',
  receiptHandle: "receipt",
  refreshToken: "refresh-token",
  requestId: "request",
  sequencer: "sequencer",
  sourceIp: "127.0.0.1",
  "source-ip-address": "127.0.0.1",
  time: TIME,
  timeEpoch: 1_795_248_000_000,
  userPoolId: "us-east-1_pool",
  "version-id": "version",
  "request-id": "request",
  "x-amz-request-id": "request",
  "x-amzn-trace-id": "trace",
  "x-forwarded-for": "127.0.0.1",
  "x-forwarded-port": "443",
  "x-request-id": "request",
};

/** Fields of a queue record that say when and how often it was delivered. */
const KEPT_ATTRIBUTES = ["MessageGroupId"];

/**
 * Gives what differs from run to run fixed values, the same for the same thing: ids are numbered as they first appear. So the
 * record of one run can be held against another one, and its events can be given to another one.
 */
export class Normaliser {
  readonly #fixedOf = new Map<string, string>();
  readonly #actualOf = new Map<string, string>();

  /** Something seen in this run, as a golden has it. */
  out(value: unknown): unknown {
    return this.#walk(value, "");
  }

  /** An answer as a golden has it, with its JSON body as an object, for the reader. */
  answer(value: unknown): unknown {
    const answer = this.out(value);
    if (typeof answer !== "object" || answer === null || !("body" in answer)) return answer;
    const { body } = answer;
    const isJson = typeof body === "string" && body.startsWith("{");
    return isJson ? { ...answer, body: JSON.parse(body) as unknown } : answer;
  }

  /** Something of a golden, as this run has it. */
  back(value: unknown): unknown {
    let text = JSON.stringify(value);
    for (const [fixed, actual] of this.#actualOf) text = text.replaceAll(fixed, actual);
    return JSON.parse(text) as unknown;
  }

  #walk(value: unknown, field: string): unknown {
    if (typeof value === "string") return this.#text(value, field);
    if (typeof value === "number") return typeof FIXED[field] === "number" ? FIXED[field] : value;
    if (Array.isArray(value)) return value.map((item) => this.#walk(item, field));
    if (typeof value === "object" && value !== null)
      return this.#object(value as Record<string, unknown>, field);
    return value;
  }

  #object(value: Record<string, unknown>, field: string): unknown {
    if ("openapi" in value) return { openapi: value["openapi"], info: value["info"] };
    const entries = Object.entries(value).filter(([name]) => {
      if (field === "attributes") return KEPT_ATTRIBUTES.includes(name);
      // the bucket's form: what signs it differs, and the store of the tests signs nothing
      return field !== "fields" || name === "key" || name === "Content-Type";
    });
    return Object.fromEntries(entries.map(([name, item]) => [this.#text(name, ""), this.#walk(item, name)]));
  }

  #text(value: string, field: string): string {
    const fixed = FIXED[field];
    if (fixed !== undefined) return String(fixed);
    if (field === "url") {
      const key = value.replace(/^memory:|^https?:\/\/[^/]+\/[^/?]+\/?|\?.*$/g, "");
      return this.#ids(key.replace(/-[0-9a-f]{16}(?=\.\w+$)/, "-digest"));
    }
    if (field === "body" && value.startsWith("{")) return JSON.stringify(this.#walk(JSON.parse(value), ""));
    if (value.length > LONGEST) return "<long text>";
    return this.#ids(
      value
        .replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z/g, TIME)
        .replaceAll(/eyJ[\w-]+\.[\w-]+\.[\w-]+/g, TOKEN)
        .replaceAll(/us-east-1_[0-9A-Za-z]+/g, "us-east-1_pool")
        .replaceAll(/http:\/\/127\.0\.0\.1:\d+/g, "https://api.example.com"),
    );
  }

  #ids(text: string): string {
    return text
      .replaceAll(/(?<=_)[0-7][0-9A-HJKMNP-TV-Z]{25}/g, (ulid) =>
        this.#fixed(ulid, (count) => String(count).padStart(26, "0")),
      )
      .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, (uuid) =>
        this.#fixed(uuid, (count) => `00000000-0000-4000-8000-${String(count).padStart(12, "0")}`),
      );
  }

  #fixed(actual: string, make: (count: number) => string): string {
    const known = this.#fixedOf.get(actual);
    if (known !== undefined) return known;
    const fixed = make(this.#fixedOf.size + 1);
    this.#fixedOf.set(actual, fixed);
    this.#actualOf.set(fixed, actual);
    return fixed;
  }
}
