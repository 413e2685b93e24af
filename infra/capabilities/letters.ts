import { Duration } from "aws-cdk-lib";
import { Construct } from "constructs";
import { lettersApiEnv } from "../../functions/letters/letters-api.env.ts";
import { lettersRoutes } from "../../functions/letters/letters-api.routes.ts";
import { writeLetterEnv } from "../../functions/letters/write-letter.env.ts";
import { onMissingObjects, onModel, onObjects, onQueues, onTable, ROWS } from "../constructs/grants.ts";
import { ServiceFunction } from "../constructs/service-function.ts";
import { Worker } from "../constructs/worker.ts";
import { type CapabilityProps, model, tokens, usual } from "./surroundings.ts";

/** Cover letters. */
export class Letters extends Construct {
  readonly letter: Worker<typeof writeLetterEnv>;

  constructor(scope: Construct, id: string, props: CapabilityProps) {
    super(scope, id);
    const { config, data, api, surroundings } = props;
    this.letter = new Worker(this, "Write", {
      surroundings,
      entry: "letters/write-letter.worker",
      description: "Writes a cover letter",
      env: writeLetterEnv,
      environment: (ownQueueUrl) => ({
        ...usual(props),
        ...model(props),
        BUCKET_NAME: data.bucket.bucketName,
        LETTER_QUEUE_URL: ownQueueUrl,
      }),
      grants: [
        onTable(data.table, ROWS),
        onObjects(data.bucket, "documents", ["GetObject"]),
        onMissingObjects(data.bucket),
        ...onModel(this, config),
      ],
      memoryMb: 512,
      // a model takes up to half a minute to word a long letter
      timeout: Duration.seconds(120),
      batchSize: 2,
      maxConcurrency: 10,
      tooOld: Duration.minutes(5),
      errorImpact: "people wait for a cover letter that never arrives",
    });
    const lettersApi = new ServiceFunction(this, "Api", {
      surroundings,
      entry: "letters/letters-api.handler",
      description: "Routes of cover letters and their files",
      env: lettersApiEnv,
      environment: {
        ...usual(props),
        ...model(props),
        ...tokens(props),
        BUCKET_NAME: data.bucket.bucketName,
        LETTER_QUEUE_URL: this.letter.queue.queueUrl,
      },
      grants: [
        onTable(data.table, ROWS),
        onObjects(data.bucket, "documents", ["GetObject"]),
        onObjects(data.bucket, "renders", ["GetObject", "PutObject"]),
        onMissingObjects(data.bucket),
        onQueues([this.letter.queue], ["SendMessage"]),
      ],
      // the typesetter, whose native code is for x86_64, and the fact gate over an edited letter
      memoryMb: 1769,
      timeout: Duration.seconds(10),
      architecture: "x86_64",
    });
    api.serve("Letters", lettersApi.fn, lettersRoutes);
  }
}
