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
