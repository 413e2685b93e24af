import { readFileSync } from "node:fs";
import { join } from "node:path";

import { synthesise } from "../../infra/synth-stubbed.ts";

const runbook = readFileSync(join(import.meta.dirname, "../../docs/runbook.md"), "utf8");

type Resource = { Type: string; Metadata?: { "aws:cdk:path"?: string } };

/** Names of the alarms of the template as people find them: the construct's path without the stack, joined. */
function alarmsOfTemplate(): string[] {
  const { assembly } = synthesise({ stage: "dev", modelId: "amazon.nova-lite-v1:0" });
  return assembly.stacks.flatMap(({ template }) => {
    const { Resources } = template as { Resources: Record<string, Resource> };
    return Object.entries(Resources)
      .filter(([, { Type }]) => Type === "AWS::CloudWatch::Alarm")
      .map(([id]) => id);
  });
}

/** Names that the runbook gives in its tables' first column. */
const named = [...runbook.matchAll(/^\| (`.*?) +\|/gm)].flatMap(([, cell = ""]) =>
  [...cell.matchAll(/`(\w+)`/g)].map(([, name = ""]) => name),
);

describe("the runbook", () => {
  it("names every alarm of the template and no other", () => {
    const alarms = alarmsOfTemplate();
    expect(alarms.length).toBeGreaterThan(10);
    const belongs = (alarm: string, name: string) => alarm.replace(/[0-9A-F]{8}$/, "").endsWith(name);
    expect(alarms.filter((alarm) => !named.some((name) => belongs(alarm, name)))).toEqual([]);
    expect(named.filter((name) => !alarms.some((alarm) => belongs(alarm, name)))).toEqual([]);
  });
});
