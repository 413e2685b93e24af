import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { ConfigError } from "./config.ts";

const Context = z.record(z.string(), z.unknown());
const CdkJson = z.object({ context: Context.default({}) });

/**
 * The context of this run: what the CDK CLI hands over, or `context` of cdk.json when the app is started without the CLI,
 * and over it `-c name=value` arguments.
 */
export function readContext(
  root: string,
  argv: readonly string[],
  env: NodeJS.ProcessEnv,
): Record<string, unknown> {
  const given = env["CDK_CONTEXT_JSON"];
  const base =
    given === undefined
      ? CdkJson.parse(JSON.parse(readFileSync(join(root, "cdk.json"), "utf8"))).context
      : Context.parse(JSON.parse(given));
  return { ...base, ...contextArguments(argv) };
}

function contextArguments(argv: readonly string[]): Record<string, string> {
  const context: Record<string, string> = {};
  for (let i = 0; i < argv.length; i++) {
    const flag = argv[i];
    if (flag !== "-c" && flag !== "--context")
      throw new ConfigError(`Unknown argument ${flag}: only -c name=value is understood`);
    const [, name, value] = /^([^=]+)=([\s\S]*)$/.exec(argv[++i] ?? "") ?? [];
    if (name === undefined || value === undefined) throw new ConfigError(`${flag} needs name=value after it`);
    context[name] = value;
  }
  return context;
}
