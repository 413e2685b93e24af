import { App, Tags } from "aws-cdk-lib";
import type { Code } from "aws-cdk-lib/aws-lambda";
import { readConfig } from "./config.ts";
import type { FunctionEntry } from "./functions.ts";
import { AppStack } from "./stacks/app-stack.ts";
import { DataStack } from "./stacks/data-stack.ts";
import { stageOf } from "./stages.ts";

export type TailorAppProps = {
  context: Record<string, unknown>;
  code: (entry: FunctionEntry) => Code;
  outdir?: string;
};

/** The whole app, ready to be synthesised. Throws `ConfigError` when the context is wrong. */
export function makeTailorApp({ context, code, outdir }: TailorAppProps): App {
  const config = readConfig(context);
  const stage = stageOf(config);
  const app = new App({
    // CloudFormation's rules stop a synth instead of warning.
    context: { ...context, "@aws-cdk/core:validateAgainstDefaultRules": true },
    analyticsReporting: false,
    treeMetadata: false,
    ...(outdir && { outdir }),
  });
  const surroundings = { stage, code };
  const data = new DataStack(app, "Data", {
    stackName: `tailor-${stage.name}-data`,
    description: "Tailor: rows, files and people",
    terminationProtection: stage.protectData,
    config,
    surroundings,
  });
  new AppStack(app, "App", {
    stackName: `tailor-${stage.name}-app`,
    description: "Tailor: API, workers and alarms",
    config,
    surroundings,
    data,
  });
  Tags.of(app).add("app", "tailor");
  Tags.of(app).add("stage", stage.name);
  return app;
}
