import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { App } from "aws-cdk-lib";
import { Code } from "aws-cdk-lib/aws-lambda";
import type { CloudAssembly } from "aws-cdk-lib/cx-api";
import { makeTailorApp } from "./tailor-app.ts";

/** The app with a line of code in place of each bundle, and with the built-in validation off. */
export function synthesise(context: Record<string, unknown>): { app: App; assembly: CloudAssembly } {
  process.env["CDK_VALIDATION"] = "false";
  const app = makeTailorApp({
    context,
    code: () => Code.fromInline("exports.handler = async () => ({});"),
    outdir: mkdtempSync(join(tmpdir(), "tailor-synth-")),
  });
  return { app, assembly: app.synth() };
}
