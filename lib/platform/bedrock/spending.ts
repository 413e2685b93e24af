import * as z from "zod";

import type { Spending } from "../../model/spending.ts";
import { requestMost } from "./capabilities.ts";
import { modelsOf } from "./models.ts";
import type { ModelSettings } from "./models.ts";

/** The variables of a function that puts money aside. */
type SpendingSettings = ModelSettings & {
  /** USD that a user may spend on a UTC day. */
  USER_DAY_USD: string;
  /** USD that all users together may spend on a UTC day. */
  STAGE_DAY_USD: string;
};

const MicroUsd = z.coerce
  .number()
  .positive()
  .transform((usd) => Math.round(usd * 1_000_000));

/** What may be spent by a function's settings; `undefined` when the rules engines answer. Throws when a limit is no amount. */
export function spendingFrom(settings: SpendingSettings): Spending | undefined {
  const models = modelsOf(settings);
  const rows = models.map(({ row }) => row);
  if (rows.length === 0) return undefined;
  return {
    models: models.map(({ modelId }) => modelId),
    limits: {
      userDayMicroUsd: MicroUsd.parse(settings.USER_DAY_USD),
      stageDayMicroUsd: MicroUsd.parse(settings.STAGE_DAY_USD),
    },
    requestMost: (inputTokens, outputTokens) => requestMost(rows, inputTokens, outputTokens),
  };
}
