import { enableCompileCache } from "node:module";
import { dirname, join } from "node:path";

const root = dirname(import.meta.dirname);
// Compiling the CDK is a third of a synth; the imports come after the cache is on, so they cannot be static.
enableCompileCache(join(root, "node_modules", ".cache", "compile"));
const { ConfigError } = await import("./config.ts");

try {
  await synthesise(process.env["CDK_OUTDIR"], process.env["CDK_VALIDATION"] !== "false");
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/**
 * Writes the assembly to the CLI's folder or to cdk.out, where it stays as it is when nothing has changed.
 * With `validated`, CloudFormation's rules and cdk-nag are held against it (some seconds).
 */
async function synthesise(cliOutdir: string | undefined, validated: boolean): Promise<void> {
  const { readContext } = await import("./context.ts");
  const { assemblyInputs, concludeAssembly, forgetAssembly, isUpToDate } = await import("./assembly.ts");
  const { bundle, codeOf } = await import("./bundle.ts");
  const context = readContext(root, process.argv.slice(2), process.env);
  const outdir = cliOutdir ?? join(root, "cdk.out");
  const bundled = await bundle(root);
  const inputs = assemblyInputs(root, { bundles: bundled.inputs, context, validated });
  if (cliOutdir === undefined && isUpToDate(outdir, inputs)) return;

  const { makeTailorApp } = await import("./tailor-app.ts");
  const app = makeTailorApp({ context, code: codeOf(bundled), outdir });
  if (validated) {
    const { Validations } = await import("aws-cdk-lib");
    const { AwsSolutionsChecks } = await import("cdk-nag");
    Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  }
  forgetAssembly(outdir);
  app.synth();
  concludeAssembly(outdir, inputs, Date.now());
}
