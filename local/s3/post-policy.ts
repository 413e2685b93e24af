import * as z from "zod";
import { accessDenied, S3Error } from "./errors.ts";
import {
  deriveKey,
  findCredentials,
  parseCredential,
  parseTimestamp,
  sameSignature,
  sign,
  signatureMismatch,
  type CredentialLookup,
} from "./signing-key.ts";

const lengthCondition = z.tuple([z.literal("content-length-range"), z.coerce.number(), z.coerce.number()]);
const matchCondition = z.tuple([z.enum(["eq", "starts-with"]), z.string().startsWith("$"), z.string()]);
const exactCondition = z.record(z.string(), z.string()).refine((record) => Object.keys(record).length === 1);

const policySchema = z.object({
  expiration: z.iso.datetime(),
  conditions: z.array(z.union([lengthCondition, matchCondition, exactCondition])),
});

type Policy = z.infer<typeof policySchema>;

/** Form fields by lower-case name; `${filename}` is replaced already. */
export type Fields = ReadonlyMap<string, string>;

/** How many bytes the file may have, inclusive. */
export type SizeLimits = { readonly min: number; readonly max: number };

const UNCHECKED = new Set(["x-amz-signature", "policy", "file", "bucket"]);

const violated = (reason: string): S3Error => accessDenied(`Invalid according to Policy: ${reason}`);

/** Verifies the signature of the policy of a POST upload and says whose it is. */
export function authenticateForm(
  fields: Fields,
  lookup: CredentialLookup,
  now: number,
): { readonly accessKeyId: string; readonly policy: string } {
  const policy = fields.get("policy");
  if (policy === undefined) throw accessDenied();
  const field = (name: string): string => {
    const value = fields.get(name);
    if (value === undefined) {
      throw new S3Error("InvalidArgument", `Bucket POST must contain a field named '${name}'.`, {
        elements: { ArgumentName: name },
      });
    }
    return value;
  };
  if (field("x-amz-algorithm") !== "AWS4-HMAC-SHA256") {
    throw new S3Error(
      "InvalidRequest",
      "The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.",
    );
  }
  const credential = parseCredential(field("x-amz-credential"));
  const timestamp = field("x-amz-date");
  if (!credential || parseTimestamp(timestamp) === undefined || !timestamp.startsWith(credential.date)) {
    throw new S3Error("InvalidArgument", "Error parsing the X-Amz-Credential or X-Amz-Date field.");
  }
  const token = fields.get("x-amz-security-token");
  const { secretAccessKey } = findCredentials(lookup, credential.accessKeyId, token, now);
  const key = deriveKey(secretAccessKey, credential.scope, timestamp);
  if (!sameSignature(sign(key, policy), field("x-amz-signature"))) throw signatureMismatch();
  return { accessKeyId: credential.accessKeyId, policy };
}

function parsePolicy(text: string): Policy {
  const invalid = (): S3Error => new S3Error("InvalidPolicyDocument", "Invalid Policy: Invalid JSON.");
  let json: unknown;
  try {
    json = JSON.parse(Buffer.from(text, "base64").toString("utf8"));
  } catch (error) {
    if (error instanceof SyntaxError) throw invalid();
    throw error;
  }
  const parsed = policySchema.safeParse(json);
  if (!parsed.success) throw invalid();
  return parsed.data;
}

/** Holds the form against its policy: expiry, every condition, no field beyond them. Answers the limits for the file. */
export function checkPolicy(text: string, fields: Fields, now: number): SizeLimits {
  const policy = parsePolicy(text);
  if (Date.parse(policy.expiration) <= now) throw violated("Policy expired.");
  const covered = new Set(UNCHECKED);
  let limits: SizeLimits = { min: 0, max: 5 * 1024 ** 3 };
  for (const condition of policy.conditions) {
    if (!Array.isArray(condition)) {
      for (const [name, value] of Object.entries(condition))
        checkField(fields, covered, ["eq", `$${name}`, value]);
    } else if (condition[0] === "content-length-range") {
      limits = { min: Math.max(limits.min, condition[1]), max: Math.min(limits.max, condition[2]) };
    } else {
      checkField(fields, covered, condition);
    }
  }
  const extra = [...fields.keys()].filter((name) => !covered.has(name) && !name.startsWith("x-ignore-"));
  if (extra.length > 0) throw violated(`Extra input fields: ${extra.join(", ")}`);
  return limits;
}

function checkField(fields: Fields, covered: Set<string>, condition: z.infer<typeof matchCondition>): void {
  const [operator, reference, expected] = condition;
  const name = reference.slice(1).toLowerCase();
  covered.add(name);
  const value = fields.get(name) ?? "";
  // A list of types must start with the prefix in each of its entries (POST policy documentation).
  const values = name === "content-type" && operator === "starts-with" ? value.split(",") : [value];
  const holds = operator === "eq" ? value === expected : values.every((entry) => entry.startsWith(expected));
  const absent = !fields.has(name) && !(operator === "starts-with" && expected === "");
  if (!holds || absent) throw violated(`Policy Condition failed: ${JSON.stringify(condition)}`);
}
