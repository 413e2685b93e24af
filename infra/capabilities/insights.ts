import { Duration } from "aws-cdk-lib";
import { Construct } from "constructs";
import { insightsApiEnv } from "../../functions/insights/insights-api.env.ts";
import { insightsRoutes } from "../../functions/insights/insights-api.routes.ts";
import { onTable } from "../constructs/grants.ts";
import { ServiceFunction } from "../constructs/service-function.ts";
import { type CapabilityProps, tokens, usual } from "./surroundings.ts";

/** Statistics and the dashboard, which read rows and nothing else, and the answers of the model that are kept. */
export class Insights extends Construct {
  constructor(scope: Construct, id: string, props: CapabilityProps) {
    super(scope, id);
    const { data, api, surroundings } = props;
    const insightsApi = new ServiceFunction(this, "Api", {
      surroundings,
      entry: "insights/insights-api.handler",
      description: "Routes of statistics, the dashboard and kept answers of the model",
      env: insightsApiEnv,
      environment: { ...usual(props), ...tokens(props), BUCKET_NAME: data.bucket.bucketName },
      grants: [onTable(data.table, ["GetItem", "Query", "PutItem", "UpdateItem", "DeleteItem"])],
      memoryMb: 512,
      timeout: Duration.seconds(10),
    });
    api.serve("Insights", insightsApi.fn, insightsRoutes);
  }
}
