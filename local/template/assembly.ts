import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { StackError } from "../stack-error.ts";
import { isObject, type Json } from "./json.ts";

const json = z.custom<Json>(() => true);

const Resource = z.object({
  Type: z.string(),
  Properties: z.record(z.string(), json).optional(),
  Condition: z.string().optional(),
  DependsOn: z.union([z.string(), z.array(z.string())]).optional(),
});

/** The parts of a CloudFormation template that the local stack reads. */
export const Template = z.object({
  Resources: z.record(z.string(), Resource).default({}),
  Parameters: z.record(z.string(), z.object({ Type: z.string(), Default: json.optional() })).default({}),
  Conditions: z.record(z.string(), json).default({}),
  Mappings: z.record(z.string(), z.record(z.string(), z.record(z.string(), json))).default({}),
  Outputs: z
    .record(z.string(), z.object({ Value: json, Export: z.object({ Name: json }).optional() }))
    .default({}),
});
export type Template = z.infer<typeof Template>;

/** A synthesised stack: its template and where its file assets lie, by asset hash. */
export type Stack = { name: string; template: Template; assets: Record<string, string> };

const Manifest = z.object({
  artifacts: z.record(
    z.string(),
    z.object({
      type: z.string(),
      properties: z
        .object({
          templateFile: z.string().optional(),
          stackName: z.string().optional(),
          file: z.string().optional(),
        })
        .optional(),
    }),
  ),
});
const AssetManifest = z.object({
  files: z.record(
    z.string(),
    z.object({ source: z.object({ path: z.string().optional(), packaging: z.string().optional() }) }),
  ),
});

function readJson(path: string): unknown {
  if (!existsSync(path)) throw new StackError(`${path} is missing: run \`npm run synth\` and start again.`);
  const value: unknown = JSON.parse(readFileSync(path, "utf8"));
  return value;
}

/** Reads every stack of a cloud assembly (`cdk.out`), templates and asset manifests. */
export function readAssembly(directory: string): Stack[] {
  const { artifacts } = Manifest.parse(readJson(join(directory, "manifest.json")));
  const assets: Record<string, string> = {};
  for (const artifact of Object.values(artifacts)) {
    if (artifact.type !== "cdk:asset-manifest" || artifact.properties?.file === undefined) continue;
    const manifest = AssetManifest.parse(readJson(join(directory, artifact.properties.file)));
    for (const [hash, { source }] of Object.entries(manifest.files)) {
      if (source.path !== undefined) assets[hash] = join(directory, source.path);
    }
  }
  const stacks = Object.entries(artifacts).flatMap(([id, artifact]) => {
    if (artifact.type !== "aws:cloudformation:stack" || artifact.properties?.templateFile === undefined)
      return [];
    const template = Template.parse(readJson(join(directory, artifact.properties.templateFile)));
    return [{ name: artifact.properties.stackName ?? id, template, assets }];
  });
  if (stacks.length === 0)
    throw new StackError(`${directory} holds no stack: run \`npm run synth\` and start again.`);
  return stacks;
}

/** Makes a stack out of a template written by hand, as tests do. */
export function stackOf(name: string, template: unknown, assets: Record<string, string> = {}): Stack {
  if (!isObject(template)) throw new TypeError("a template is an object");
  return { name, template: Template.parse(template), assets };
}
