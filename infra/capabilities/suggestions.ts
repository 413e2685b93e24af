import { Duration } from "aws-cdk-lib";
import { Construct } from "constructs";
import { generateSuggestionsEnv } from "../../functions/suggestions/generate-suggestions.env.ts";
import { suggestionsApiEnv } from "../../functions/suggestions/suggestions-api.env.ts";
import { suggestionsRoutes } from "../../functions/suggestions/suggestions-api.routes.ts";
import { onMissingObjects, onModel, onObjects, onQueues, onTable, ROWS } from "../constructs/grants.ts";
import { ServiceFunction } from "../constructs/service-function.ts";
import { Worker } from "../constructs/worker.ts";
import { type CapabilityProps, model, tokens, usual } from "./surroundings.ts";

/** Suggestions of what to do next. */
export class Suggestions extends Construct {
  readonly suggest: Worker<typeof generateSuggestionsEnv>;

  constructor(scope: Construct, id: string, props: CapabilityProps) {
    super(scope, id);
    const { config, data, api, surroundings } = props;
    this.suggest = new Worker(this, "Generate", {
      surroundings,
      entry: "suggestions/generate-suggestions.worker",
      description: "Makes suggestions out of résumé, jobs and interviews",
      env: generateSuggestionsEnv,
      environment: (ownQueueUrl) => ({
        ...usual(props),
        ...model(props),
        BUCKET_NAME: data.bucket.bucketName,
        SUGGEST_QUEUE_URL: ownQueueUrl,
      }),
      grants: [
        onTable(data.table, ROWS),
        onObjects(data.bucket, "documents", ["GetObject"]),
        onMissingObjects(data.bucket),
        ...onModel(this, config),
      ],
      // the match with up to 25 postings
      memoryMb: 1024,
      timeout: Duration.seconds(90),
      batchSize: 2,
      maxConcurrency: 10,
      tooOld: Duration.minutes(5),
      errorImpact: "people ask for suggestions and none appear",
    });
    const suggestionsApi = new ServiceFunction(this, "Api", {
      surroundings,
      entry: "suggestions/suggestions-api.handler",
      description: "Routes of suggestions",
      env: suggestionsApiEnv,
      environment: {
        ...usual(props),
        ...model(props),
        ...tokens(props),
        BUCKET_NAME: data.bucket.bucketName,
        SUGGEST_QUEUE_URL: this.suggest.queue.queueUrl,
      },
      grants: [onTable(data.table, ROWS), onQueues([this.suggest.queue], ["SendMessage"])],
      memoryMb: 512,
      timeout: Duration.seconds(10),
    });
    api.serve("Suggestions", suggestionsApi.fn, suggestionsRoutes);
  }
}
