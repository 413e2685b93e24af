import { ModelFailure } from "../../lib/model/index.ts";
import type { ModelTask, ModelUsage } from "../../lib/model/index.ts";

type ModelFailureCode = ConstructorParameters<typeof ModelFailure>[0];

/** What one answer costs, and what a question costs that gets none. */
export const SAID: ModelUsage = { inputTokens: 1_000, outputTokens: 200, costUsd: 0.02 };
export const UNSAID: ModelUsage = { inputTokens: 1_000, outputTokens: 50, costUsd: 0.013 };

export const microUsdOf = ({ costUsd }: ModelUsage): number => Math.round(costUsd * 1_000_000);

/** The ways in which a model gives no answer, by the name of the choice: some are billed all the same. */
export const MODEL_FAULTS: ReadonlyMap<string, { code: ModelFailureCode; usage?: ModelUsage }> = new Map([
  ["throttled", { code: "throttled" as const }],
  ["timed out, billed", { code: "timed_out" as const, usage: UNSAID }],
  ["cut off, billed", { code: "truncated" as const, usage: UNSAID }],
  ["refused, billed", { code: "refused" as const, usage: UNSAID }],
]);

/** The failure of a choice. */
export function modelFailure({ code, usage }: { code: ModelFailureCode; usage?: ModelUsage }): ModelFailure {
  return new ModelFailure(code, usage && { usage });
}

/** What a question is called that is asked while somebody waits: it holds its own money, and whatever is billed for it is accounted for. */
export const HELD = "held ";

/** The line of the résumé that tells of services in Go. */
const LINE_OF_SERVICES = 2;

/** What a model says when it is asked for the nth time. */
export function saying(task: ModelTask, nth: number): unknown {
  const first = nth === 1;
  switch (task) {
    case "questions": {
      const text = first ? "How did you build the services in Go?" : "Why did you build the services in Go?";
      const about = { category: "experience", focus: "own work", difficulty: "medium", points: ["own_part"] };
      return { questions: [{ line: LINE_OF_SERVICES, text, ...about }] };
    }
    case "follow-up": {
      const text = first ? "What came of the services in Go?" : "What was the result of the services in Go?";
      return { lack: "result", keyPoints: [], text };
    }
    case "parse":
      return { work: [], education: [], skills: [], name: { line: 1, text: "Ada Lovelace" } };
    case "letter": {
      const text = first ? "At Engines I built services in Go." : "I built services in Go at Engines.";
      return { paragraphs: [{ text, lines: [1, 2, 3, 4] }] };
    }
    default:
      throw new Error(`nothing to say on ${task}`);
  }
}
