import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { lineOf, ON_RECORD, permissionsOf } from "./permissions.ts";
import { synthesise } from "./synth-stubbed.ts";

const { app, assembly } = synthesise(ON_RECORD);
const lines = permissionsOf(app, assembly).map(lineOf);
writeFileSync(join(import.meta.dirname, "permissions.snap"), `${lines.join("\n")}\n`);
