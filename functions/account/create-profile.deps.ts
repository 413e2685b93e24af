import type { PostConfirmationTriggerEvent } from "aws-lambda";

import { makeProfiles } from "../../lib/account/profiles.ts";
import type { Clock } from "../../lib/kernel/clock.ts";
import { UserId } from "../../lib/kernel/ids.ts";
import type { Table } from "../../lib/kernel/table.ts";

/** What the trigger does: a confirmed account has a profile. */
export function createProfile(given: { table: Table; clock: Clock }) {
  const profiles = makeProfiles(given);
  return async (event: PostConfirmationTriggerEvent): Promise<PostConfirmationTriggerEvent> => {
    if (event.triggerSource === "PostConfirmation_ConfirmSignUp") {
      const { sub, email = "", name = email } = event.request.userAttributes;
      await profiles.create(UserId.parse(sub), { email, name });
    }
    return event;
  };
}
