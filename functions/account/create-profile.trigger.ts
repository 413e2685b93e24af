import { readEnvironment } from "../../lib/platform/environment.ts";
import { systemClock as clock } from "../../lib/platform/system.ts";
import { DynamoTable } from "../../lib/platform/table/dynamo-table.ts";
import { createProfile } from "./create-profile.deps.ts";
import { createProfileEnv } from "./create-profile.env.ts";

const env = readEnvironment(createProfileEnv);

/** Post-confirmation trigger of the user pool. */
export const handler = createProfile({ table: new DynamoTable(env.TABLE_NAME), clock });
