import type { App } from "aws-cdk-lib";
import { Stack } from "aws-cdk-lib";
import { CfnFunction } from "aws-cdk-lib/aws-lambda";
import type { CloudAssembly } from "aws-cdk-lib/cx-api";
import * as z from "zod";
import { ServiceFunction } from "./constructs/service-function.ts";

const list = <T extends z.ZodType>(item: T) =>
  z.union([item, z.array(item)]).transform((value) => (Array.isArray(value) ? value : [value]));
const Statement = z.strictObject({
  Sid: z.string().optional(),
  Effect: z.enum(["Allow", "Deny"]),
  Action: list(z.string()),
  Resource: list(z.unknown()),
  Principal: z.unknown().optional(),
  Condition: z.record(z.string(), z.record(z.string(), z.unknown())).optional(),
});
const Policy = z.object({ Statement: z.array(Statement) });
const Resource = z.object({ Type: z.string(), Properties: z.record(z.string(), z.unknown()).default({}) });
const Template = z.object({
  Resources: z.record(z.string(), Resource),
  Outputs: z
    .record(z.string(), z.object({ Value: z.unknown(), Export: z.object({ Name: z.unknown() }).optional() }))
    .default({}),
});
type Template = z.infer<typeof Template>;

/** The deployment whose permissions are on record: with a model, so that the record shows which calls of it are allowed. */
export const ON_RECORD = { stage: "prod", modelId: "eu.anthropic.claude-haiku-4-5-20251001-v1:0" };

/** One thing that somebody may do, as the template has it. */
export type Permission = { who: string; action: string; resource: string; condition: string };

/** Every permission in the synthesised templates: of the functions' roles, of services by resource policies. */
export function permissionsOf(app: App, assembly: CloudAssembly): Permission[] {
  const templates = assembly.stacks.map((stack) => Template.parse(stack.template));
  const names = exportsOf(templates);
  const entries = entriesByRole(app);
  const permissions = templates.flatMap((template) =>
    Object.entries(template.Resources).flatMap(([id, resource]) =>
      permissionsIn(id, resource, entries, names),
    ),
  );
  return permissions.sort((a, b) => (lineOf(a) < lineOf(b) ? -1 : 1));
}

/** One line for each permission, so that a change of security is a readable line of a diff. */
export function lineOf({ who, action, resource, condition }: Permission): string {
  return `${who}  ${action}  ${resource}${condition === "" ? "" : `  if ${condition}`}`;
}

function permissionsIn(
  id: string,
  { Type, Properties }: z.infer<typeof Resource>,
  entries: Map<string, string>,
  names: Map<string, string>,
): Permission[] {
  const read = (document: unknown, who: (principal: unknown) => string) =>
    Policy.parse(document)
      .Statement.filter(({ Effect }) => Effect === "Allow")
      .flatMap(({ Action, Resource, Principal, Condition }) =>
        Action.flatMap((action) =>
          Resource.map((resource) => ({
            who: who(Principal),
            action,
            resource: spell(resource, names),
            condition: spellCondition(Condition, names),
          })),
        ),
      );
  switch (Type) {
    case "AWS::IAM::Role": {
      const inline = z.array(z.object({ PolicyDocument: z.unknown() })).parse(Properties["Policies"] ?? []);
      return inline.flatMap(({ PolicyDocument }) => read(PolicyDocument, () => entries.get(id) ?? id));
    }
    case "AWS::IAM::Policy":
    case "AWS::IAM::ManagedPolicy":
      return read(Properties["PolicyDocument"], () => id);
    case "AWS::SQS::QueuePolicy":
    case "AWS::SNS::TopicPolicy":
    case "AWS::S3::BucketPolicy":
      return read(Properties["PolicyDocument"], (principal) => spell(principal, names));
    case "AWS::Lambda::Permission":
      return [
        {
          who: spell(Properties["Principal"], names),
          action: spell(Properties["Action"], names),
          resource: spell(Properties["FunctionName"], names),
          condition: `from ${spell(Properties["SourceArn"], names)}`,
        },
      ];
    default:
      return [];
  }
}

function entriesByRole(app: App): Map<string, string> {
  const functions = app.node.findAll().filter((node) => node instanceof ServiceFunction);
  return new Map(
    functions.map(({ fn, entry }) => {
      const resource = fn.node.defaultChild;
      if (!(resource instanceof CfnFunction)) throw new Error(`${entry} has no CfnFunction`);
      const role = z.object({ "Fn::GetAtt": z.tuple([z.string(), z.literal("Arn")]) });
      return [role.parse(Stack.of(fn).resolve(resource.role))["Fn::GetAtt"][0], entry] as const;
    }),
  );
}

function exportsOf(templates: readonly Template[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { Outputs } of templates) {
    for (const { Value, Export } of Object.values(Outputs)) {
      if (typeof Export?.Name === "string") names.set(Export.Name, spell(Value, names));
    }
  }
  return names;
}

/** A reference as a person would write it: the logical id without its hash. */
function spell(value: unknown, names: Map<string, string>): string {
  if (typeof value === "string") return value;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const [[kind, argument] = ["", undefined]] = Object.entries(value) as [string, unknown][];
  switch (kind) {
    case "Ref":
      return String(argument).startsWith("AWS::") ? `{${String(argument).slice(5)}}` : withoutHash(argument);
    case "Fn::GetAtt":
      return withoutHash(Array.isArray(argument) ? argument[0] : argument);
    case "Fn::ImportValue":
      return names.get(String(argument)) ?? String(argument);
    case "Fn::Join": {
      const [separator, parts] = z.tuple([z.string(), z.array(z.unknown())]).parse(argument);
      return parts.map((part) => spell(part, names)).join(separator);
    }
    case "Service":
      return spell(argument, names);
    default:
      return JSON.stringify(value);
  }
}

function spellCondition(
  condition: z.infer<typeof Statement>["Condition"],
  names: Map<string, string>,
): string {
  return Object.entries(condition ?? {})
    .flatMap(([operator, keys]) =>
      Object.entries(keys).map(
        ([key, value]) =>
          `${key} ${operator} ${(Array.isArray(value) ? value : [value]).map((item) => spell(item, names)).join("|")}`,
      ),
    )
    .join(" and ");
}

function withoutHash(id: unknown): string {
  return String(id).replace(/[0-9A-F]{8}$/, "");
}
