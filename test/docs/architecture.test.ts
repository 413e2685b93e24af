import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CfnFunction } from "aws-cdk-lib/aws-lambda";

import { ServiceFunction } from "../../infra/constructs/service-function.ts";
import { FUNCTION_ENTRIES } from "../../infra/functions.ts";
import { synthesise } from "../../infra/synth-stubbed.ts";

const page = readFileSync(join(import.meta.dirname, "../../docs/ARCHITECTURE.md"), "utf8");

/** `tailor-resume` of `tailoring/tailor-resume.worker`. */
const nameOf = (entry: string) => entry.replace(/^.*\/|\.\w+$/g, "");

/** Every function of the app with its memory and time, as the page writes them. */
function deployed(): [string, string][] {
  const { app } = synthesise({ stage: "dev" });
  const functions = app.node.findAll().filter((node) => node instanceof ServiceFunction);
  return functions.map(({ fn, entry }) => {
    const resource = fn.node.defaultChild;
    if (!(resource instanceof CfnFunction)) throw new Error(`${entry} has no CfnFunction`);
    const memory = Number(resource.memorySize).toLocaleString("en");
    return [nameOf(entry), `${memory} MB, ${String(resource.timeout)} s`];
  });
}

describe("docs/ARCHITECTURE.md", () => {
  it("has every function with its memory and time, and no other", () => {
    const [, section = ""] = /^## Functions\n(.*?)^## /ms.exec(page) ?? [];
    const rows = [...section.matchAll(/^\| ([\w-]+) +\| ([^|]*? s) +\|/gm)].map(([, name, size]) => [
      name,
      size,
    ]);
    expect(rows).toHaveLength(FUNCTION_ENTRIES.length);
    expect(rows.sort()).toEqual(deployed().sort());
  });

  it("has every function that serves routes and every worker in its picture", () => {
    const [, picture = ""] = /```mermaid\n(flowchart.*?)```/s.exec(page) ?? [];
    for (const entry of FUNCTION_ENTRIES) expect(picture).toContain(nameOf(entry).replace(/-api$/, ""));
  });
});
