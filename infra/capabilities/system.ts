import { Duration, Stack } from "aws-cdk-lib";
import { Rule, Schedule } from "aws-cdk-lib/aws-events";
import { LambdaFunction } from "aws-cdk-lib/aws-events-targets";
import { EventSourceMapping } from "aws-cdk-lib/aws-lambda";
import { FilterPattern, MetricFilter } from "aws-cdk-lib/aws-logs";
import type { Queue } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import { settleDeadLettersEnv } from "../../functions/system/settle-dead-letters.env.ts";
import { sweepEnv } from "../../functions/system/sweep.env.ts";
import { systemApiEnv } from "../../functions/system/system-api.env.ts";
import { systemRoutes } from "../../functions/system/system-api.routes.ts";
import { alarmWhenPeopleNotice } from "../constructs/alarm.ts";
import {
  consuming,
  onBucketHead,
  onIndex,
  onListing,
  onMissingObjects,
  onObjects,
  onQueues,
  onTable,
  onUserPool,
  ROWS,
} from "../constructs/grants.ts";
import { ServiceFunction } from "../constructs/service-function.ts";
import { WORK_INDEX } from "../constructs/table.ts";
import { type CapabilityProps, model, tokens, usual } from "./surroundings.ts";

type Work = { queue: Queue; deadLetters: Queue };

export type SystemProps = CapabilityProps & {
  work: { parse: Work; analyse: Work; tailor: Work; letter: Work; score: Work; suggest: Work };
};

/** What keeps the rest going: status, the sweeper, the end of dead letters. */
export class System extends Construct {
  constructor(scope: Construct, id: string, props: SystemProps) {
    super(scope, id);
    this.addRoutes(props);
    this.addSweeper(props);
    this.addSettlement(props);
  }

  private addRoutes(props: SystemProps): void {
    const { config, data, api, surroundings, work } = props;
    const queues = Object.fromEntries(
      Object.entries(work).map(([kind, { queue, deadLetters }]) => [
        kind,
        { queueUrl: queue.queueUrl, deadLetterQueueUrl: deadLetters.queueUrl },
      ]),
    );
    const systemApi = new ServiceFunction(this, "Api", {
      surroundings,
      entry: "system/system-api.handler",
      description: "Status, OpenAPI, and the answer to addresses that do not exist",
      env: systemApiEnv,
      environment: {
        ...usual(props),
        ...tokens(props),
        BUCKET_NAME: data.bucket.bucketName,
        QUEUES: Stack.of(this).toJsonString(queues),
        MODEL_ID: config.modelId,
        SECOND_MODEL_ID: config.secondModelId ?? "none",
      },
      grants: [
        onTable(data.table, ["DescribeTable"]),
        onBucketHead(data.bucket),
        onQueues(
          Object.values(work).flatMap(({ queue, deadLetters }) => [queue, deadLetters]),
          ["GetQueueAttributes"],
        ),
        onUserPool(data.userPool, ["DescribeUserPool"]),
      ],
      memoryMb: 512,
      timeout: Duration.seconds(10),
    });
    api.serve("System", systemApi.fn, systemRoutes, { fallback: true });
  }

  private addSweeper(props: SystemProps): void {
    const { data, surroundings, work } = props;
    const sweep = new ServiceFunction(this, "Sweep", {
      surroundings,
      entry: "system/sweep.worker",
      description: "Brings back work that was accepted and got lost, and removes what nobody owns",
      env: sweepEnv,
      environment: {
        ...usual(props),
        ...model(props),
        BUCKET_NAME: data.bucket.bucketName,
        PARSE_QUEUE_URL: work.parse.queue.queueUrl,
        ANALYSE_QUEUE_URL: work.analyse.queue.queueUrl,
        TAILOR_QUEUE_URL: work.tailor.queue.queueUrl,
        LETTER_QUEUE_URL: work.letter.queue.queueUrl,
        SCORE_QUEUE_URL: work.score.queue.queueUrl,
        SUGGEST_QUEUE_URL: work.suggest.queue.queueUrl,
      },
      grants: [
        onIndex(data.table, WORK_INDEX),
        onTable(data.table, ROWS),
        onQueues(
          Object.values(work).map(({ queue }) => queue),
          ["SendMessage"],
        ),
        ...(["uploads", "documents", "renders"] as const).map((prefix) =>
          onObjects(data.bucket, prefix, ["GetObject", "DeleteObject", "DeleteObjectVersion"]),
        ),
        onListing(data.bucket, ["uploads", "documents", "renders"], ["ListBucketVersions"]),
        onMissingObjects(data.bucket),
      ],
      memoryMb: 512,
      timeout: Duration.seconds(50),
    });
    new Rule(this, "EveryMinute", {
      description: "Runs the sweeper",
      schedule: Schedule.rate(Duration.minutes(1)),
      // The next minute does what this one could not.
      targets: [new LambdaFunction(sweep.fn, { retryAttempts: 0 })],
    });
    alarmWhenPeopleNotice(this, "SweepFails", {
      topic: surroundings.alarmTopic,
      metric: sweep.fn.metricErrors({ period: Duration.minutes(5) }),
      threshold: 3,
      errorImpact: "work that got lost on its way stays waiting",
      cause: "the sweeper fails; its log says where",
    });
    const nearly = new MetricFilter(this, "BudgetNearlyUsedUpFilter", {
      logGroup: sweep.logGroup,
      filterPattern: FilterPattern.stringValue("$.message", "=", "the day's budget is nearly used up"),
      metricNamespace: `tailor-${surroundings.stage.name}`,
      metricName: "BudgetNearlyUsedUp",
    });
    alarmWhenPeopleNotice(this, "BudgetNearlyUsedUp", {
      topic: surroundings.alarmTopic,
      metric: nearly.metric({ statistic: "Sum", period: Duration.minutes(5) }),
      threshold: 1,
      errorImpact: "people will soon be told to wait until midnight UTC for tailorings, letters and scores",
      cause: "four fifths of what may be spent on the model today are spent or put aside",
    });
  }

  private addSettlement(props: SystemProps): void {
    const { data, surroundings, work } = props;
    const deadLetters = Object.values(work).map((one) => one.deadLetters);
    const settle = new ServiceFunction(this, "SettleDeadLetters", {
      surroundings,
      entry: "system/settle-dead-letters.worker",
      description: "Marks given-up work as failed and releases what it had reserved",
      env: settleDeadLettersEnv,
      environment: { ...usual(props), BUCKET_NAME: data.bucket.bucketName },
      grants: [
        onTable(data.table, ["GetItem", "PutItem", "UpdateItem", "DeleteItem", "ConditionCheckItem"]),
        consuming(deadLetters),
      ],
      memoryMb: 512,
      timeout: Duration.seconds(30),
    });
    for (const [kind, { deadLetters: queue }] of Object.entries(work)) {
      new EventSourceMapping(this, `DeadLettersOf-${kind}`, {
        target: settle.fn,
        eventSourceArn: queue.queueArn,
        batchSize: 10,
        maxConcurrency: 2,
        reportBatchItemFailures: true,
      });
    }
  }
}
