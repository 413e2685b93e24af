import { analyseByRules, makeModelAnalysis } from "../../lib/jobs/model-engine/index.ts";
import type { AnalysisResult } from "../../lib/jobs/index.ts";
import { UserId } from "../../lib/kernel/ids.ts";
import { matchResume } from "../../lib/match/index.ts";
import { ModelFailure, sumOfUsage } from "../../lib/model/index.ts";
import type { ModelCall, ModelUsage } from "../../lib/model/index.ts";
import type { ResumeDocument } from "../../lib/resumes/index.ts";
import { makeCompleteReading } from "../../lib/resumes/model-engine/index.ts";
import { makeReadFile } from "../../lib/resumes/read-file.ts";
import { makeModelEngine } from "../../lib/tailoring/model-engine/index.ts";
import { applyChanges } from "../../lib/tailoring/apply-changes.ts";
import { makeRulesEngine } from "../../lib/tailoring/rules/index.ts";
import type { Pair } from "./pairs.ts";

/** What one pair came to. */
export type Row = {
  name: string;
  profession: string;
  engine: string;
  /** Share of the musts that the tailored résumé shows, partly shown ones half. */
  coverage: number;
  before: number;
  after: number;
  honestMaximum: number;
  changes: number;
  /** Refused edits by the rule that refused them. */
  refused: Record<string, number>;
  /** Edits that the gate refused at first and let through as they were worded anew. */
  mended: number;
  inputTokens: number;
  outputTokens: number;
  costUsd: number;
  /** Milliseconds of all three tasks. */
  ms: number;
  /** Failures by task and name. */
  failures: string[];
};

/** The model, and how time passes: both are the caller's. */
export type Setting = { model: ModelCall | undefined; now: () => number; deadlineMs: number };

/** Whose questions they are. */
export const userId = UserId.parse("00000000-0000-4000-8000-000000000001");
/** The day on which open-ended positions are counted up to, so that scores do not depend on when this runs. */
export const TODAY = "2026-11-01T00:00:00Z";
const readFile = makeReadFile(() => Promise.reject(new Error("the set has text files only")));

/** Reads, analyses and tailors one pair through the model, or by rules without one. */
export async function evaluate(pair: Pair, { model, now, deadlineMs }: Setting): Promise<Row> {
  const startedMs = now();
  const context = () => ({ userId, deadline: now() + deadlineMs });
  const read = await readFile(new TextEncoder().encode(pair.resume), {});
  if ("failure" in read || read.text === undefined) throw new Error(`${pair.name} cannot be read`);
  const reading =
    model === undefined ? read : await makeCompleteReading(model)({ ...read, text: read.text }, context());
  const analysed = await (model === undefined ? analyseByRules : makeModelAnalysis(model))(
    pair.posting,
    {},
    context(),
  );
  const failures = [
    ...failuresIn("parse", reading.parse.warnings),
    ...failuresIn("analyse", analysed.result.warnings),
  ];
  const tailored = await tailoredBy(
    model,
    reading.document,
    analysed.result,
    { ...context(), now },
    failures,
  );
  const before = matchResume(reading.document, analysed.result, { now: TODAY });
  const after = matchResume(applyChanges(reading.document, tailored.changes), analysed.result, {
    now: TODAY,
  });
  const usages = [reading, analysed, tailored].flatMap((one) => ("usage" in one ? [one.usage] : []));
  const usage: ModelUsage = sumOfUsage(usages);
  return {
    name: pair.name,
    profession: pair.profession,
    engine: tailored.engine,
    coverage: coverageOf(after.requirements, analysed.result),
    before: before.score,
    after: after.score,
    honestMaximum: before.honestMaximum,
    changes: tailored.changes.length,
    refused: counted(tailored.refused.map(({ rule }) => rule)),
    mended: tailored.mended ?? 0,
    inputTokens: usage.inputTokens + (usage.cacheReadTokens ?? 0),
    outputTokens: usage.outputTokens,
    costUsd: usage.costUsd,
    ms: Math.round(now() - startedMs),
    failures,
  };
}

const failuresIn = (task: string, warnings: readonly { code: string; message: string }[]): string[] =>
  warnings.filter(({ code }) => code === "model_failed").map(({ message }) => `${task}: ${message}`);

/** A tailoring that fails leaves the résumé as it was. */
async function tailoredBy(
  model: ModelCall | undefined,
  document: ResumeDocument,
  analysis: AnalysisResult,
  { deadline, now }: { deadline: number; now: () => number },
  failures: string[],
) {
  const engine = model === undefined ? makeRulesEngine() : makeModelEngine(model, { now });
  const pagesOf = () => Promise.resolve(1);
  const input = { document, analysis, intensity: "full", maxPages: undefined, pagesOf, now: TODAY } as const;
  try {
    return await engine({ ...input, userId, deadline });
  } catch (error) {
    if (!(error instanceof ModelFailure)) throw error;
    failures.push(`tailor: ${error.code}`);
    return { engine: "none", changes: [], refused: [], mended: 0, usage: error.usage };
  }
}

function coverageOf(
  found: readonly { requirementId: string; verdict: string }[],
  { requirements }: AnalysisResult,
): number {
  const musts = requirements.filter(({ importance }) => importance === "must");
  const shown = musts.map(({ requirementId }) => {
    const verdict = found.find((one) => one.requirementId === requirementId)?.verdict;
    return verdict === "met" ? 1 : verdict === "partial" ? 0.5 : 0;
  });
  return musts.length === 0 ? 1 : shown.reduce<number>((sum, one) => sum + one, 0) / musts.length;
}

function counted(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
