import { capabilityOf } from "../../lib/platform/bedrock/capabilities.ts";
import { dayLimitsOf } from "../config.ts";
import type { Config } from "../config.ts";
import type { HttpApi } from "../constructs/http-api.ts";
import type { Surroundings } from "../constructs/service-function.ts";
import type { DataStack } from "../stacks/data-stack.ts";

/** What every capability of the app stack is built from. */
export type CapabilityProps = {
  config: Config;
  surroundings: Surroundings;
  data: DataStack;
  api: HttpApi;
};

/** The variables that every function of the app stack takes. */
export function usual({ surroundings, data }: CapabilityProps) {
  return { STAGE: surroundings.stage.name, TABLE_NAME: data.table.tableName };
}

/** The variables with which a function checks a token. */
export function tokens({ data }: CapabilityProps) {
  return { USER_POOL_ID: data.userPool.userPoolId, USER_POOL_CLIENT_ID: data.client.userPoolClientId };
}

/** The variables of a function that knows the model and what may be spent on it; one that calls it needs `onModel` among its grants. */
export function model({ config }: CapabilityProps) {
  const { modelId, secondModelId = "none", models = [] } = config;
  const { userDayUsd, stageDayUsd } = dayLimitsOf(config);
  // Of the deployment's rows only those in use: the variables of a function have 4 KB together.
  const rows = [modelId, secondModelId].map((id) => capabilityOf(id, models));
  return {
    MODEL_ID: modelId,
    SECOND_MODEL_ID: secondModelId,
    MODEL_ROWS: JSON.stringify(models.filter((row) => rows.includes(row))),
    USER_DAY_USD: String(userDayUsd),
    STAGE_DAY_USD: String(stageDayUsd),
  };
}
