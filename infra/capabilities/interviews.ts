import { Duration } from "aws-cdk-lib";
import { Construct } from "constructs";
import { interviewsApiEnv } from "../../functions/interviews/interviews-api.env.ts";
import { interviewsRoutes } from "../../functions/interviews/interviews-api.routes.ts";
import { scoreInterviewEnv } from "../../functions/interviews/score-interview.env.ts";
import { onMissingObjects, onModel, onObjects, onQueues, onTable, ROWS } from "../constructs/grants.ts";
import { ServiceFunction } from "../constructs/service-function.ts";
import { Worker } from "../constructs/worker.ts";
import { type CapabilityProps, model, tokens, usual } from "./surroundings.ts";

/** Practice interviews and their scores. */
export class Interviews extends Construct {
  readonly score: Worker<typeof scoreInterviewEnv>;

  constructor(scope: Construct, id: string, props: CapabilityProps) {
    super(scope, id);
    const { config, data, api, surroundings } = props;
    this.score = new Worker(this, "Score", {
      surroundings,
      entry: "interviews/score-interview.worker",
      description: "Scores a completed interview",
      env: scoreInterviewEnv,
      environment: (ownQueueUrl) => ({
        ...usual(props),
        ...model(props),
        BUCKET_NAME: data.bucket.bucketName,
        SCORE_QUEUE_URL: ownQueueUrl,
      }),
      grants: [
        onTable(data.table, ROWS),
        onObjects(data.bucket, "documents", ["GetObject"]),
        onMissingObjects(data.bucket),
        ...onModel(this, config),
      ],
      memoryMb: 1024,
      // a model takes most of a minute to judge ten answers
      timeout: Duration.seconds(120),
      batchSize: 2,
      maxConcurrency: 10,
      tooOld: Duration.minutes(5),
      errorImpact: "people complete an interview and its scores never appear",
    });
    const interviewsApi = new ServiceFunction(this, "Api", {
      surroundings,
      entry: "interviews/interviews-api.handler",
      description: "Routes of interviews and of practice without an account",
      env: interviewsApiEnv,
      environment: {
        ...usual(props),
        ...model(props),
        ...tokens(props),
        BUCKET_NAME: data.bucket.bucketName,
        SCORE_QUEUE_URL: this.score.queue.queueUrl,
      },
      grants: [
        onTable(data.table, ROWS),
        onObjects(data.bucket, "documents", ["GetObject"]),
        onMissingObjects(data.bucket),
        onQueues([this.score.queue], ["SendMessage"]),
        ...onModel(this, config),
      ],
      // practice is scored while the caller waits; so is a model, for some seconds, for questions and follow-ups
      memoryMb: 1024,
      timeout: Duration.seconds(10),
    });
    api.serve("Interviews", interviewsApi.fn, interviewsRoutes);
  }
}
