import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { lineOf, permissionsOf } from "./permissions.ts";
import { synthesise } from "./synth-stubbed.ts";

const { app, assembly } = synthesise({ stage: "prod" });
const lines = permissionsOf(app, assembly).map(lineOf);
writeFileSync(join(import.meta.dirname, "permissions.snap"), `${lines.join("\n")}\n`);
