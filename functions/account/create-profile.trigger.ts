import type { PostConfirmationTriggerEvent } from "aws-lambda";

import { makeProfiles } from "../../lib/account/profiles.ts";
import { UserId } from "../../lib/kernel/ids.ts";
import { readEnvironment } from "../../lib/platform/environment.ts";
import { systemClock as clock } from "../../lib/platform/system.ts";
import { DynamoTable } from "../../lib/platform/table/dynamo-table.ts";
import { createProfileEnv } from "./create-profile.env.ts";

const env = readEnvironment(createProfileEnv);
const profiles = makeProfiles({ table: new DynamoTable(env.TABLE_NAME), clock });

/** Post-confirmation trigger of the user pool: a confirmed account has a profile. */
export async function handler(event: PostConfirmationTriggerEvent): Promise<PostConfirmationTriggerEvent> {
  if (event.triggerSource === "PostConfirmation_ConfirmSignUp") {
    const { sub, email = "", name = email } = event.request.userAttributes;
    await profiles.create(UserId.parse(sub), { email, name });
  }
  return event;
}
