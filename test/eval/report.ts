import type { Scoring } from "./answers.ts";
import type { Row } from "./evaluate.ts";
import { titleOf } from "./pairs.ts";

/** What the whole set came to. */
export type Summary = Omit<Row, "name" | "profession" | "engine" | "failures"> & {
  pairs: number;
  failures: number;
};

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);
const mean = (values: readonly number[]): number => (values.length === 0 ? 0 : sum(values) / values.length);
const round = (value: number, digits: number): number => Number(value.toFixed(digits));

/** Means of coverage and scores, sums of the rest. */
export function summaryOf(rows: readonly Row[]): Summary {
  const refused: Record<string, number> = {};
  for (const [rule, count] of rows.flatMap((row) => Object.entries(row.refused)))
    refused[rule] = (refused[rule] ?? 0) + count;
  return {
    pairs: rows.length,
    coverage: round(mean(rows.map((row) => row.coverage)), 3),
    before: round(mean(rows.map((row) => row.before)), 1),
    after: round(mean(rows.map((row) => row.after)), 1),
    honestMaximum: round(mean(rows.map((row) => row.honestMaximum)), 1),
    changes: sum(rows.map((row) => row.changes)),
    refused,
    mended: sum(rows.map((row) => row.mended)),
    inputTokens: sum(rows.map((row) => row.inputTokens)),
    outputTokens: sum(rows.map((row) => row.outputTokens)),
    costUsd: round(sum(rows.map((row) => row.costUsd)), 6),
    ms: sum(rows.map((row) => row.ms)),
    failures: sum(rows.map((row) => row.failures.length)),
  };
}

/** A table for people: a line for each pair, and one for all. */
export function tableOf(rows: readonly Row[]): string {
  const all = summaryOf(rows);
  const lines = [
    [
      "pair",
      "coverage",
      "before",
      "after",
      "maximum",
      "changes",
      "refused",
      "mended",
      "tokens in",
      "out",
      "USD",
      "ms",
    ],
    ...rows.map((row) => cellsOf(titleOf(row), row)),
    cellsOf(`all ${rows.length}`, all),
  ];
  const widths = (lines[0] ?? []).map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  const failures = rows.flatMap(({ name, failures: some }) => some.map((one) => `failed: ${name}, ${one}`));
  return [
    ...lines.map((line) =>
      line
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join("  ")
        .trimEnd(),
    ),
    ...failures,
  ].join("\n");
}

/** The agreement of scores in a line, and its failures. */
export function scoringLine({
  answers,
  kappa,
  sameBand,
  inputTokens,
  outputTokens,
  costUsd,
  ms,
  failures,
}: Scoring): string {
  const line = `scoring: ${answers} answers, kappa ${kappa}, same band ${sameBand}, tokens ${inputTokens} in ${outputTokens} out, ${costUsd.toFixed(4)} USD, ${ms} ms`;
  return [line, ...failures.map((one) => `failed: ${one}`)].join("\n");
}

function cellsOf(name: string, row: Omit<Summary, "pairs" | "failures">): string[] {
  const refused = Object.entries(row.refused).map(([rule, count]) => `${rule} ${count}`);
  return [
    name,
    `${Math.round(row.coverage * 100)} %`,
    ...[row.before, row.after, row.honestMaximum, row.changes].map(String),
    refused.join(", ") || "none",
    ...[row.mended, row.inputTokens, row.outputTokens].map(String),
    row.costUsd.toFixed(4),
    String(row.ms),
  ];
}
