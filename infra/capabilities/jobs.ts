import { Duration } from "aws-cdk-lib";
import { Construct } from "constructs";
import { analysePostingEnv } from "../../functions/jobs/analyse-posting.env.ts";
import { jobsApiEnv } from "../../functions/jobs/jobs-api.env.ts";
import { jobsRoutes } from "../../functions/jobs/jobs-api.routes.ts";
import {
  onListing,
  onMissingObjects,
  onModel,
  onObjects,
  onQueues,
  onTable,
  ROWS,
} from "../constructs/grants.ts";
import { ServiceFunction } from "../constructs/service-function.ts";
import { Worker } from "../constructs/worker.ts";
import { type CapabilityProps, model, tokens, usual } from "./surroundings.ts";

/** Postings and applications. */
export class Jobs extends Construct {
  readonly analyse: Worker<typeof analysePostingEnv>;

  constructor(scope: Construct, id: string, props: CapabilityProps) {
    super(scope, id);
    const { config, data, api, surroundings } = props;
    this.analyse = new Worker(this, "Analyse", {
      surroundings,
      entry: "jobs/analyse-posting.worker",
      description: "Analyses a saved posting",
      env: analysePostingEnv,
      environment: (ownQueueUrl) => ({
        ...usual(props),
        ...model(props),
        BUCKET_NAME: data.bucket.bucketName,
        ANALYSE_QUEUE_URL: ownQueueUrl,
      }),
      grants: [onTable(data.table, ROWS), ...onModel(this, config)],
      memoryMb: 512,
      timeout: Duration.seconds(60),
      batchSize: 5,
      maxConcurrency: 10,
      tooOld: Duration.minutes(5),
      errorImpact: "people save a posting and its requirements never appear",
    });
    const jobsApi = new ServiceFunction(this, "Api", {
      surroundings,
      entry: "jobs/jobs-api.handler",
      description: "Routes of jobs, their status and their match",
      env: jobsApiEnv,
      environment: {
        ...usual(props),
        ...tokens(props),
        BUCKET_NAME: data.bucket.bucketName,
        ANALYSE_QUEUE_URL: this.analyse.queue.queueUrl,
      },
      grants: [
        onTable(data.table, ROWS),
        onObjects(data.bucket, "documents", ["GetObject"]),
        onMissingObjects(data.bucket),
        // A job can be deleted with its résumés.
        ...(["uploads", "documents", "renders"] as const).map((prefix) =>
          onObjects(data.bucket, prefix, ["DeleteObject", "DeleteObjectVersion"]),
        ),
        onListing(data.bucket, ["uploads", "documents", "renders"], ["ListBucketVersions"]),
        onQueues([this.analyse.queue], ["SendMessage"]),
      ],
      memoryMb: 512,
      timeout: Duration.seconds(10),
    });
    api.serve("Jobs", jobsApi.fn, jobsRoutes);
  }
}
