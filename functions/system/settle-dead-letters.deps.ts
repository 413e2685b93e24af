import { makeInterviewStore } from "../../lib/interviews/store.ts";
import type { Clock } from "../../lib/kernel/clock.ts";
import type { Objects } from "../../lib/kernel/objects.ts";
import type { Table } from "../../lib/kernel/table.ts";
import { makeLetterStore } from "../../lib/letters/store.ts";
import { workMessageIn } from "../../lib/resumes/parse-upload.ts";
import { makeSuggestionStore } from "../../lib/suggestions/store.ts";
import { makeTailoringStore } from "../../lib/tailoring/store.ts";
import { makeGiveUp, makeWorkStore } from "../../lib/work/index.ts";
import { givenUpBy } from "./given-up.ts";

type Given = {
  table: Table;
  objects: Objects;
  clock: Clock;
  log: (level: "warn", message: string, fields: Record<string, unknown>) => void;
};

/** The work on one dead letter: its person sees that the work failed, and the message is then done with. */
export function settleDeadLettersWork({ table, objects, clock, log }: Given) {
  const giveUp = makeGiveUp({
    table,
    work: makeWorkStore(table, clock),
    clock,
    givenUp: givenUpBy({
      tailorings: makeTailoringStore(table, objects),
      letters: makeLetterStore(table),
      interviews: makeInterviewStore(table),
      suggestions: makeSuggestionStore(table),
    }),
  });
  return async ({ body }: { body: string }): Promise<"done"> => {
    const message = workMessageIn(JSON.parse(body));
    const outcome = message ? await giveUp(message) : "ended";
    log("warn", "dead letter settled", { kind: message?.kind, subjectId: message?.subjectId, outcome });
    return "done";
  };
}
