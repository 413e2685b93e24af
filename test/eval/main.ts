/**
 * Compares models on a fixed set: `npm run eval [-- --json FILE] [--only TEXT]`.
 *
 * Reads, analyses and tailors twelve pairs of résumé and posting, and scores eighteen answers, through the model that the environment names, as `npm start` does: rules by default,
 * `LOCAL_MODEL_URL`, `AWS_ENDPOINT_URL_BEDROCK_RUNTIME` or `MODEL=bedrock`. Prints a table and writes the same as JSON.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { StackError } from "../../local/stack-error.ts";
import { evaluateScoring, fixedAnswers } from "./answers.ts";
import { evaluate, type Row } from "./evaluate.ts";
import { modelOf } from "./model.ts";
import { pairsWith } from "./pairs.ts";
import { scoringLine, summaryOf, tableOf } from "./report.ts";

const { values } = parseArgs({
  options: { json: { type: "string", default: ".data/eval.json" }, only: { type: "string", default: "" } },
});
/** A model on a small machine takes minutes for a résumé. */
const DEADLINE_MS = 300_000;

try {
  const { model, name } = modelOf(process.env);
  console.log(`model: ${name}`);
  const setting = { model, now: () => Date.now(), deadlineMs: DEADLINE_MS };
  const rows: Row[] = [];
  for (const pair of pairsWith(values.only)) rows.push(await evaluate(pair, setting));
  console.log(tableOf(rows));
  const scoring = await evaluateScoring(fixedAnswers(), setting);
  console.log(scoringLine(scoring));
  mkdirSync(dirname(values.json), { recursive: true });
  writeFileSync(
    values.json,
    `${JSON.stringify({ model: name, summary: summaryOf(rows), rows, scoring }, null, 2)}\n`,
  );
  console.log(`written to ${values.json}`);
} catch (error) {
  if (!(error instanceof StackError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
