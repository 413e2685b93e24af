/** The model engine of parsing: the model points at lines of the visible text, and completes what the rules read in it. */
import { ModelFailure } from "../../model/index.ts";
import type { ModelCall } from "../../model/index.ts";
import { judgeOf, rowsOf } from "../parse/index.ts";
import type { CompleteReading } from "../ports.ts";
import { PARSE_V1, resumePart } from "../prompts/parse.v1.ts";
import { combined } from "./combine.ts";
import { shownRows } from "./lines.ts";
import { documentOf } from "./report.ts";
import { Values } from "./values.ts";

/** Milliseconds for what comes after the answer: combining and the final transaction. */
const FINISH_MS = 10_000;

/** Completes the rules' reading with a model's. When the model fails, the rules' reading stands and a warning says so. */
export function makeCompleteReading(model: ModelCall): CompleteReading {
  return async ({ document, parse, text }, { userId, deadline, unfunded }) => {
    const source = shownRows(rowsOf(text));
    try {
      if (unfunded === true) throw new ModelFailure("quota_exceeded");
      const { value, usage, modelId } = await model.ask({
        ...PARSE_V1,
        userId,
        prefix: "",
        input: resumePart(source.shown),
        deadline: deadline - FINISH_MS,
      });
      const values = new Values(source);
      const read = documentOf(value, values);
      const rules = { document, confidence: parse.confidence, warnings: parse.warnings };
      const { warnings, ...result } = combined(rules, read, judgeOf(text));
      return {
        document: result.document,
        parse: {
          ...parse,
          engine: `${parse.engine}+bedrock:${modelId}`,
          confidence: result.confidence,
          warnings: [...warnings, ...about(source.instructed, values.dropped)],
        },
        usage,
      };
    } catch (error) {
      if (!(error instanceof ModelFailure)) throw error;
      const message = `${error.what} The file was read by rules alone.`;
      const warnings = [...parse.warnings, { code: "model_failed", message }];
      return { document, parse: { ...parse, warnings }, usage: error.usage };
    }
  };
}

function about(instructed: boolean, dropped: number): { code: string; message: string }[] {
  return [
    ...(instructed
      ? [
          {
            code: "instructions_ignored",
            message: "The file holds text that instructs a program. The model was not shown it.",
          },
        ]
      : []),
    ...(dropped > 0
      ? [
          {
            code: "model_values_dropped",
            message: `${dropped} of the model's values are not borne out by the file and were left out.`,
          },
        ]
      : []),
  ];
}
