import { Duration } from "aws-cdk-lib";
import type { Queue } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import { tailorResumeEnv } from "../../functions/tailoring/tailor-resume.env.ts";
import { tailoringApiEnv } from "../../functions/tailoring/tailoring-api.env.ts";
import { tailoringRoutes } from "../../functions/tailoring/tailoring-api.routes.ts";
import { onMissingObjects, onModel, onObjects, onQueues, onTable, ROWS } from "../constructs/grants.ts";
import { ServiceFunction } from "../constructs/service-function.ts";
import { Worker } from "../constructs/worker.ts";
import { type CapabilityProps, model, tokens, usual } from "./surroundings.ts";

/** Tailoring a résumé to a posting. */
export class Tailoring extends Construct {
  readonly tailor: Worker<typeof tailorResumeEnv>;

  constructor(scope: Construct, id: string, props: CapabilityProps & { letterQueue: Queue }) {
    super(scope, id);
    const { config, data, api, surroundings, letterQueue } = props;
    this.tailor = new Worker(this, "Tailor", {
      surroundings,
      entry: "tailoring/tailor-resume.worker",
      description: "Tailors a résumé to a posting",
      env: tailorResumeEnv,
      environment: (ownQueueUrl) => ({
        ...usual(props),
        ...model(props),
        BUCKET_NAME: data.bucket.bucketName,
        TAILOR_QUEUE_URL: ownQueueUrl,
        LETTER_QUEUE_URL: letterQueue.queueUrl,
      }),
      grants: [
        onTable(data.table, ROWS),
        onObjects(data.bucket, "documents", ["GetObject", "PutObject"]),
        onMissingObjects(data.bucket),
        onQueues([letterQueue], ["SendMessage"]),
        ...onModel(this, config),
      ],
      memoryMb: 1024,
      // a model takes most of a minute to word a long résumé
      timeout: Duration.seconds(120),
      architecture: "x86_64",
      batchSize: 1,
      maxConcurrency: 10,
      tooOld: Duration.minutes(5),
      errorImpact: "people wait for a tailored résumé that never arrives",
    });
    const tailoringApi = new ServiceFunction(this, "Api", {
      surroundings,
      entry: "tailoring/tailoring-api.handler",
      description: "Routes of tailorings and their changes",
      env: tailoringApiEnv,
      environment: {
        ...usual(props),
        ...model(props),
        ...tokens(props),
        BUCKET_NAME: data.bucket.bucketName,
        TAILOR_QUEUE_URL: this.tailor.queue.queueUrl,
      },
      grants: [
        onTable(data.table, ROWS),
        onObjects(data.bucket, "documents", ["GetObject", "PutObject"]),
        onMissingObjects(data.bucket),
        onQueues([this.tailor.queue], ["SendMessage"]),
      ],
      memoryMb: 512,
      timeout: Duration.seconds(10),
    });
    api.serve("Tailoring", tailoringApi.fn, tailoringRoutes);
  }
}
