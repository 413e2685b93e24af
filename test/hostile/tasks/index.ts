import type { ModelTask } from "../../../lib/model/ports.ts";
import type { HostileTask } from "../task.ts";
import { analyse, letter, parse, tailor } from "./documents.ts";
import { followUp, questions, score, suggest } from "./practice.ts";

/** Every task that a model does, and how an attack reaches it. */
export const TASKS: Record<ModelTask, HostileTask> = {
  parse,
  analyse,
  tailor,
  letter,
  questions,
  "follow-up": followUp,
  score,
  suggest,
};
