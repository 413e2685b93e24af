import fc from "fast-check";
import type { Json } from "../template/json.ts";
import { conditionsHold } from "./conditions.ts";
import { decide, type Principal } from "./evaluate.ts";
import { parsePolicy } from "./policy.ts";
import { matchesWildcard } from "./wildcard.ts";

const role: Principal = {
  kind: "role",
  account: "1",
  roleArn: "arn:aws:iam::1:role/r",
  sessionArn: "arn:aws:sts::1:assumed-role/r/f",
};
const events: Principal = { kind: "service", name: "events.amazonaws.com" };
const policy = (...statements: Json[]) => parsePolicy({ Statement: statements }, "test");
const allow = (Action: Json, Resource: Json, more: object = {}): Json => ({
  Effect: "Allow",
  Action,
  Resource,
  ...more,
});
const table = "arn:aws:dynamodb:us-east-1:1:table/rows";

describe("policy evaluation", () => {
  it.each<[string, Json[], string, string, string]>([
    ["an exact match", [allow("dynamodb:GetItem", table)], "dynamodb:GetItem", table, "allow"],
    [
      "an action without regard to case",
      [allow("DynamoDB:getitem", table)],
      "dynamodb:GetItem",
      table,
      "allow",
    ],
    [
      "a resource with regard to case",
      [allow("dynamodb:GetItem", table.toUpperCase())],
      "dynamodb:GetItem",
      table,
      "implicit",
    ],
    ["another action", [allow("dynamodb:GetItem", table)], "dynamodb:PutItem", table, "implicit"],
    [
      "a table's grant does not reach its index",
      [allow("dynamodb:Query", table)],
      "dynamodb:Query",
      `${table}/index/i`,
      "implicit",
    ],
    ["a wildcard", [allow("dynamodb:*Item", `${table}*`)], "dynamodb:PutItem", `${table}/index/i`, "allow"],
    [
      "deny wins over allow",
      [allow("*", "*"), { Effect: "Deny", Action: "dynamodb:PutItem", Resource: "*" }],
      "dynamodb:PutItem",
      table,
      "explicit",
    ],
    [
      "NotAction",
      [{ Effect: "Allow", NotAction: "dynamodb:DeleteItem", Resource: "*" }],
      "dynamodb:DeleteItem",
      table,
      "implicit",
    ],
    [
      "NotResource",
      [{ Effect: "Allow", Action: "*", NotResource: table }],
      "dynamodb:GetItem",
      table,
      "implicit",
    ],
    ["nothing", [], "dynamodb:GetItem", table, "implicit"],
  ])("%s", (_name, statements, action, resource, expected) => {
    expect(decide({ action, resource }, role, policy(...statements), [])).toBe(expected);
  });

  it("lets a service in by the resource's policy only, and only from the source it names", () => {
    const queue = "arn:aws:sqs:us-east-1:1:work";
    const statement: Json = {
      Effect: "Allow",
      Principal: { Service: "events.amazonaws.com" },
      Action: "sqs:SendMessage",
      Resource: queue,
      Condition: { ArnEquals: { "aws:SourceArn": "arn:aws:events:us-east-1:1:rule/mine" } },
    };
    const from = (rule: string) => ({
      action: "sqs:SendMessage",
      resource: queue,
      context: { "aws:SourceArn": [`arn:aws:events:us-east-1:1:rule/${rule}`] },
    });
    expect(decide(from("mine"), events, [], policy(statement))).toBe("allow");
    expect(decide(from("other"), events, [], policy(statement))).toBe("implicit");
    expect(decide(from("mine"), role, [], policy(statement))).toBe("implicit");
    expect(decide(from("mine"), { kind: "anonymous" }, [], policy(statement))).toBe("implicit");
  });

  it("denies by a resource's policy what the role's own policies allow", () => {
    const deny: Json = {
      Effect: "Deny",
      Principal: "*",
      Action: "s3:*",
      Resource: "*",
      Condition: { Bool: { "aws:SecureTransport": "false" } },
    };
    const access = (secure: string) => ({
      action: "s3:GetObject",
      resource: "arn:aws:s3:::b/k",
      context: { "aws:SecureTransport": [secure] },
    });
    expect(decide(access("true"), role, policy(allow("*", "*")), policy(deny))).toBe("allow");
    expect(decide(access("false"), role, policy(allow("*", "*")), policy(deny))).toBe("explicit");
  });

  it("is never widened by a Deny", () => {
    const action = fc.constantFrom("s3:GetObject", "s3:PutObject", "s3:*", "*", "s3:Get*");
    const statement = fc.record({
      Effect: fc.constantFrom("Allow", "Deny"),
      Action: action,
      Resource: fc.constantFrom("*", "a", "b"),
    });
    fc.assert(
      fc.property(fc.array(statement, { maxLength: 5 }), action, (statements, denied) => {
        const access = { action: "s3:GetObject", resource: "a" };
        const without = decide(access, role, policy(...statements), []);
        const withDeny = decide(
          access,
          role,
          policy(...statements, { Effect: "Deny", Action: denied, Resource: "*" }),
          [],
        );
        expect(withDeny === "allow" && without !== "allow").toBe(false);
      }),
    );
  });

  it("refuses a policy with a condition operator it cannot evaluate", () => {
    expect(() =>
      policy(allow("*", "*", { Condition: { IpAddress: { "aws:SourceIp": "10.0.0.0/8" } } })),
    ).toThrow("IpAddress");
  });
});

describe("conditions", () => {
  it.each<[string, string, string[], string[], boolean]>([
    ["StringEquals", "StringEquals", ["a"], ["a", "b"], true],
    ["StringEquals of an absent key", "StringEquals", [], ["a"], false],
    ["IfExists of an absent key", "StringEqualsIfExists", [], ["a"], true],
    ["StringNotEquals of an absent key", "StringNotEquals", [], ["a"], true],
    ["StringNotEquals", "StringNotEquals", ["a"], ["a", "b"], false],
    ["StringLike", "StringLike", ["uploads/x/y"], ["uploads/*"], true],
    ["StringLike elsewhere", "StringLike", ["documents/x"], ["uploads/*"], false],
    ["ArnLike keeps its parts apart", "ArnLike", ["arn:aws:sns:eu:1:t"], ["arn:aws:*:t"], false],
    ["Bool", "Bool", ["true"], ["TRUE"], true],
    ["Null of an absent key", "Null", [], ["true"], true],
    ["NumericLessThan", "NumericLessThan", ["1.1"], ["1.2"], true],
    ["ForAllValues", "ForAllValues:StringEquals", ["a", "c"], ["a", "b"], false],
    ["ForAllValues of nothing", "ForAllValues:StringEquals", [], ["a"], true],
    ["ForAnyValue", "ForAnyValue:StringEquals", ["a", "c"], ["a", "b"], true],
    ["ForAnyValue of nothing", "ForAnyValue:StringEquals", [], ["a"], false],
  ])("%s", (_name, operator, actual, expected, holds) => {
    expect(
      conditionsHold(
        { [operator]: { "s3:prefix": expected } },
        actual.length > 0 ? { "S3:Prefix": actual } : {},
      ),
    ).toBe(holds);
  });
});

describe("wildcards", () => {
  it("match what they were made from, and nothing but text they stand for", () => {
    const part = fc.string({ unit: fc.constantFrom("a", "b", ".", "/", "$", "("), maxLength: 5 });
    fc.assert(
      fc.property(part, part, part, (before, middle, after) =>
        expect(matchesWildcard(`${before}*${after}`, before + middle + after)).toBe(true),
      ),
    );
    expect(matchesWildcard("a.c", "abc")).toBe(false);
    expect(matchesWildcard("a?c", "abc")).toBe(true);
    expect(matchesWildcard("a?c", "ac")).toBe(false);
    expect(matchesWildcard("uploads/*", "uploadsx")).toBe(false);
  });
});
