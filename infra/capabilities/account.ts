import { Duration } from "aws-cdk-lib";
import { Construct } from "constructs";
import { accountApiEnv } from "../../functions/account/account-api.env.ts";
import { accountRoutes } from "../../functions/account/account-api.routes.ts";
import { onTable, onUserPool, ROWS } from "../constructs/grants.ts";
import { ServiceFunction } from "../constructs/service-function.ts";
import { type CapabilityProps, tokens, usual } from "./surroundings.ts";

/** Signing up, signing in, and the profile. */
export class Account extends Construct {
  constructor(scope: Construct, id: string, props: CapabilityProps) {
    super(scope, id);
    const { data, api, surroundings } = props;
    const accountApi = new ServiceFunction(this, "Api", {
      surroundings,
      entry: "account/account-api.handler",
      description: "Routes of the account: sign-up, sign-in, profile",
      env: accountApiEnv,
      environment: { ...usual(props), ...tokens(props) },
      // Sign-up, sign-in, refresh and revocation are open operations of Cognito and need no permission.
      grants: [onTable(data.table, ROWS), onUserPool(data.userPool, ["AdminGetUser"])],
      memoryMb: 512,
      timeout: Duration.seconds(10),
    });
    api.serve("Account", accountApi.fn, accountRoutes);
  }
}
