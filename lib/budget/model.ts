import * as z from "zod";

import { MODEL_TASKS } from "../model/ports.ts";

/** The tasks that a model does. */
export const Task = z.enum(MODEL_TASKS);
export type Task = z.infer<typeof Task>;

/** Money put aside for a piece of work before its first call: the UTC day it counts for and millionths of a dollar. */
export const Reservation = z.object({
  day: z.iso.date(),
  microUsd: z.number().int().nonnegative(),
  /** The part of it that is for the work that follows this one. */
  onward: z.number().int().positive().optional(),
});
export type Reservation = z.infer<typeof Reservation>;

/** What a piece of work has cost: exact, summed over its calls. */
export type Charge = {
  task: Task;
  calls: number;
  inputTokens: number;
  outputTokens: number;
  /** Millionths of a dollar. */
  microUsd: number;
  /** Millionths of a dollar that may have been billed for answers that never came: they count as spent and not as used. */
  lostMicroUsd?: number;
};

/** Upper bounds of a UTC day in millionths of a dollar. */
export type Limits = { userDayMicroUsd: number; stageDayMicroUsd: number };

/** Tokens and cost of one task. */
const TaskUsage = z
  .object({
    /** Questions; a repair turn belongs to its question. */
    calls: z.number().int(),
    inputTokens: z.number().int(),
    outputTokens: z.number().int(),
    costUsd: z.number(),
  })
  .meta({ id: "TaskUsage" });

/** Usage of the model by task; only tasks that were used. */
export const UsageByTask = z.partialRecord(Task, TaskUsage);
export type UsageByTask = z.infer<typeof UsageByTask>;
