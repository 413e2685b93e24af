import { StackError } from "../stack-error.ts";
import type { Json, JsonObject } from "../template/json.ts";
import { matchesPattern, parsePattern } from "./pattern.ts";
import { parseSchedule } from "./schedule.ts";
import { inputFor } from "./target-input.ts";

const event: JsonObject = {
  source: "aws.s3",
  "detail-type": "Object Created",
  resources: ["arn:aws:s3:::files"],
  detail: { bucket: { name: "files" }, object: { key: "uploads/u1/cv.PDF", size: 1200 }, reason: "POST Object", flags: ["a", "b"], gone: null },
};
const fits = (pattern: JsonObject) => matchesPattern(parsePattern(pattern, "test"), event);
const key = (matcher: Json) => fits({ detail: { object: { key: [matcher] } } });

describe("event patterns", () => {
  it.each<[string, JsonObject, boolean]>([
    ["a value", { source: ["aws.s3"] }, true],
    ["one of several values", { source: ["aws.ec2", "aws.s3"] }, true],
    ["another value", { source: ["aws.ec2"] }, false],
    ["all members must fit", { source: ["aws.s3"], "detail-type": ["Object Deleted"] }, false],
    ["a list fits by any of its values", { detail: { flags: ["b", "z"] } }, true],
    ["null", { detail: { gone: [null] } }, true],
    ["null is not absence", { detail: { nowhere: [null] } }, false],
    ["exists", { detail: { reason: [{ exists: true }] } }, true],
    ["exists is about leaves", { detail: { object: [{ exists: true }] } }, false],
    ["does not exist", { detail: { object: { "version-id": [{ exists: false }] } } }, true],
    ["numeric", { detail: { object: { size: [{ numeric: [">", 1000, "<=", 1200] }] } } }, true],
    ["numeric outside", { detail: { object: { size: [{ numeric: [">", 1200] }] } } }, false],
    ["$or", { $or: [{ source: ["aws.ec2"] }, { detail: { reason: ["POST Object"] } }] }, true],
    ["$or of none", { $or: [{ source: ["aws.ec2"] }, { source: ["aws.sns"] }] }, false],
  ])("%s", (_name, pattern, expected) => {
    expect(fits(pattern)).toBe(expected);
  });

  it.each<[Json, boolean]>([
    [{ prefix: "uploads/" }, true],
    [{ prefix: "documents/" }, false],
    [{ suffix: ".pdf" }, false],
    [{ suffix: { "equals-ignore-case": ".pdf" } }, true],
    [{ "equals-ignore-case": "UPLOADS/U1/CV.pdf" }, true],
    [{ wildcard: "uploads/*/cv.*" }, true],
    [{ wildcard: "uploads/??/cv.PDF" }, false],
    [{ "anything-but": ["x", "y"] }, true],
    [{ "anything-but": { prefix: "uploads/" } }, false],
    [{ "anything-but": { suffix: [".docx", ".txt"] } }, true],
  ])("%j", (matcher, expected) => {
    expect(key(matcher)).toBe(expected);
  });

  it("names what it does not know", () => {
    expect(() => fits({ source: [{ cidr: "10.0.0.0/8" }] })).toThrow(StackError);
    expect(() => fits({ source: "aws.s3" })).toThrow("must be a list");
  });
});

describe("schedules", () => {
  const next = (expression: string, after: string) => new Date(parseSchedule(expression, "test").next(Date.parse(after))).toISOString();

  it.each([
    ["rate(5 minutes)", "2026-03-01T10:00:30.000Z", "2026-03-01T10:05:30.000Z"],
    ["rate(1 day)", "2026-03-01T10:00:00.000Z", "2026-03-02T10:00:00.000Z"],
    ["cron(15 10 * * ? *)", "2026-03-01T10:15:00.000Z", "2026-03-02T10:15:00.000Z"],
    ["cron(0/20 8-9 ? * MON-FRI *)", "2026-03-06T09:40:00.000Z", "2026-03-09T08:00:00.000Z"],
    ["cron(0 0 29 FEB ? *)", "2026-03-01T00:00:00.000Z", "2028-02-29T00:00:00.000Z"],
  ])("%s after %s is %s", (expression, after, expected) => {
    expect(next(expression, after)).toBe(expected);
  });

  it.each(["every 5 minutes", "cron(61 * * * ? *)", "cron(0 0 L * ? *)", "cron(* * * *)"])("refuses %s", (expression) => {
    expect(() => parseSchedule(expression, "test")).toThrow(StackError);
  });
});

describe("target input", () => {
  const rule = { arn: "arn:aws:events:eu:1:rule/r", name: "r" };

  it("is the event, a part of it, a constant or a template", () => {
    expect(inputFor({}, { a: 1 }, rule)).toBe('{"a":1}');
    expect(inputFor({ InputPath: "$.detail.bucket.name" }, event, rule)).toBe('"files"');
    expect(inputFor({ Input: '{"fixed":true}' }, event, rule)).toBe('{"fixed":true}');
    const InputTransformer = {
      InputPathsMap: { key: "$.detail.object.key", size: "$.detail.object.size", first: "$.resources[0]" },
      InputTemplate: '{"text":"got <key> of <size>","size":<size>,"from":<first>,"rule":"<aws.events.rule-name>","other":"<nothing>"}',
    };
    expect(JSON.parse(inputFor({ InputTransformer }, event, rule))).toEqual({
      text: "got uploads/u1/cv.PDF of 1200",
      size: 1200,
      from: "arn:aws:s3:::files",
      rule: "r",
      other: "<nothing>",
    });
  });
});
