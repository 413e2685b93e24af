import fc from "fast-check";
import { StackError } from "../stack-error.ts";
import { stackOf } from "./assembly.ts";
import { deploy, type Deployment } from "./deployment.ts";
import type { Json } from "./json.ts";

const place = {
  region: "eu-west-1",
  account: "000000000000",
  queueBase: "http://127.0.0.1:9",
  apiEndpoint: "http://127.0.0.1:3000",
};

/** Resolves one value inside a small template. */
function resolved(value: Json, more: object = {}): Json | undefined {
  const template = {
    Parameters: {
      Size: { Type: "Number", Default: 3 },
      Zones: { Type: "CommaDelimitedList", Default: "a, b" },
      Path: { Type: "AWS::SSM::Parameter::Value<String>", Default: "/made/here" },
    },
    Mappings: { Limits: { "eu-west-1": { burst: 40 } } },
    Conditions: {
      InEurope: { "Fn::Equals": [{ Ref: "AWS::Region" }, "eu-west-1"] },
      Elsewhere: { "Fn::Not": [{ Condition: "InEurope" }] },
    },
    Resources: {
      Queue: { Type: "AWS::SQS::Queue", Properties: { QueueName: "work" } },
      Remote: {
        Type: "AWS::SSM::Parameter",
        Properties: { Name: "/made/here", Value: "found", Type: "String" },
      },
      Probe: { Type: "AWS::IAM::Group", Properties: { Value: value } },
      Never: { Type: "AWS::IAM::Group", Condition: "Elsewhere", Properties: {} },
      ...more,
    },
  };
  return probe(deploy([stackOf("one", template)], { place }));
}

function probe(deployment: Deployment): Json | undefined {
  return deployment.resources.find((resource) => resource.logicalId === "Probe")?.properties["Value"];
}

describe("intrinsic functions", () => {
  it.each<[string, Json, Json | undefined]>([
    ["Ref of a queue", { Ref: "Queue" }, "http://127.0.0.1:9/000000000000/work"],
    ["Ref of a parameter", { Ref: "Size" }, "3"],
    ["Ref of a list parameter", { Ref: "Zones" }, ["a", "b"]],
    ["Ref of an SSM parameter", { Ref: "Path" }, "found"],
    ["a pseudo parameter", { Ref: "AWS::AccountId" }, "000000000000"],
    ["NoValue in a list", [1, { Ref: "AWS::NoValue" }, 2], [1, 2]],
    ["NoValue in an object", { a: { Ref: "AWS::NoValue" }, b: 1 }, { b: 1 }],
    ["GetAtt as a list", { "Fn::GetAtt": ["Queue", "Arn"] }, "arn:aws:sqs:eu-west-1:000000000000:work"],
    ["GetAtt as text", { "Fn::GetAtt": "Queue.QueueName" }, "work"],
    ["Join", { "Fn::Join": ["-", ["a", { Ref: "AWS::Region" }]] }, "a-eu-west-1"],
    ["Sub", { "Fn::Sub": "${AWS::Region}/${Queue.QueueName}/${!literal}" }, "eu-west-1/work/${literal}"],
    ["Sub with variables", { "Fn::Sub": ["${x}-${Size}", { x: { Ref: "AWS::Partition" } }] }, "aws-3"],
    ["Select of Split", { "Fn::Select": [1, { "Fn::Split": [":", "a:b:c"] }] }, "b"],
    ["If", { "Fn::If": ["InEurope", "near", "far"] }, "near"],
    ["If without a value", { a: { "Fn::If": ["Elsewhere", 1, { Ref: "AWS::NoValue" }] } }, {}],
    [
      "And, Or",
      {
        "Fn::And": [
          { Condition: "InEurope" },
          { "Fn::Or": [{ Condition: "Elsewhere" }, { Condition: "InEurope" }] },
        ],
      },
      true,
    ],
    ["FindInMap", { "Fn::FindInMap": ["Limits", { Ref: "AWS::Region" }, "burst"] }, 40],
    ["Base64", { "Fn::Base64": "hi" }, "aGk="],
    ["a dynamic reference", "x {{resolve:ssm:/made/here:1}} y", "x found y"],
    ["a policy variable is left alone", "${aws:username}", "${aws:username}"],
  ])("%s", (_name, value, expected) => {
    expect(resolved(value)).toEqual(expected);
  });

  it.each<[string, Json, string]>([
    ["an unknown function", { "Fn::Cidr": ["10.0.0.0/16", 1, 8] }, "Fn::Cidr"],
    ["an unknown resource", { Ref: "Nowhere" }, "Nowhere"],
    ["a resource whose condition is false", { Ref: "Never" }, "Never"],
    ["an unknown attribute", { "Fn::GetAtt": ["Queue", "Colour"] }, "Colour"],
    ["an import nobody exports", { "Fn::ImportValue": "elsewhere" }, "elsewhere"],
    ["a reference in a circle", { Ref: "Probe" }, "circle"],
  ])("names %s", (_name, value, word) => {
    expect(() => resolved(value)).toThrow(StackError);
    expect(() => resolved(value)).toThrow(word);
  });

  it("imports what another stack exports", () => {
    const exporting = stackOf("data", {
      Resources: { Table: { Type: "AWS::DynamoDB::Table", Properties: { TableName: "rows" } } },
      Outputs: {
        Name: { Value: { Ref: "Table" }, Export: { Name: { "Fn::Sub": "${AWS::StackName}:rows" } } },
      },
    });
    const importing = stackOf("app", {
      Resources: {
        Probe: { Type: "AWS::IAM::Group", Properties: { Value: { "Fn::ImportValue": "data:rows" } } },
      },
    });
    expect(probe(deploy([importing, exporting], { place }))).toBe("rows");
  });

  it("takes no member that every object inherits for a function", () => {
    for (const name of ["toString", "constructor", "valueOf"])
      expect(resolved({ [name]: [] })).toEqual({ [name]: [] });
  });

  it("leaves values without functions as they are", () => {
    const plain = fc
      .jsonValue({ maxDepth: 3 })
      .filter((value) => !/"(Ref|Condition|Fn::)|\{\{resolve|__proto__/.test(JSON.stringify(value)));
    fc.assert(
      fc.property(plain, (value) => {
        const json: unknown = JSON.parse(JSON.stringify(value));
        expect(resolved(json as Json)).toEqual(json);
      }),
    );
  });

  it("gives a resource the same id at every start, and two resources different ones", () => {
    const names = (stack: string) =>
      deploy(
        [stackOf(stack, { Resources: { A: { Type: "AWS::S3::Bucket" }, B: { Type: "AWS::S3::Bucket" } } })],
        { place },
      ).resources.map(({ id }) => id);
    expect(names("one")).toEqual(names("one"));
    expect(new Set([...names("one"), ...names("two")]).size).toBe(4);
    for (const name of names("one")) expect(name).toMatch(/^[a-z0-9-]{3,63}$/);
  });
});
