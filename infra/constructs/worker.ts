import { Duration } from "aws-cdk-lib";
import { EventSourceMapping } from "aws-cdk-lib/aws-lambda";
import { Queue, QueueEncryption } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import type * as z from "zod";
import { alarmWhenPeopleNotice } from "./alarm.ts";
import { consuming, onQueues } from "./grants.ts";
import { type EnvironmentOf, ServiceFunction, type ServiceFunctionProps } from "./service-function.ts";

export type WorkerProps<Schema extends z.ZodObject> = Omit<ServiceFunctionProps<Schema>, "environment"> & {
  /** A worker that takes the address of its own queue may send to it: it wakes work that was put off. */
  environment: EnvironmentOf<Schema> | ((ownQueueUrl: string) => EnvironmentOf<Schema>);
  /** Messages handed to one invocation. */
  batchSize: number;
  /** How many invocations may run at once, 2 or more. */
  maxConcurrency: number;
  /** How long a piece of work may wait before somebody is told. */
  tooOld: Duration;
  /** What people notice when this work does not get done, as a sentence. */
  errorImpact: string;
};

/** A kind of queued work: queue, dead-letter queue, function, event source and the alarms that go with them. */
export class Worker<Schema extends z.ZodObject> extends Construct {
  readonly queue: Queue;
  readonly deadLetters: Queue;
  readonly worker: ServiceFunction<Schema>;

  constructor(scope: Construct, id: string, props: WorkerProps<Schema>) {
    super(scope, id);
    this.deadLetters = new Queue(this, "DeadLetters", {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
      // The function that settles dead letters has a timeout of 30 s.
      visibilityTimeout: Duration.seconds(180),
    });
    this.queue = new Queue(this, "Queue", {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(4),
      visibilityTimeout: Duration.seconds(6 * props.timeout.toSeconds()),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: 5 },
    });
    const { environment } = props;
    const wakes = typeof environment === "function";
    this.worker = new ServiceFunction(this, "Worker", {
      ...props,
      environment: wakes ? environment(this.queue.queueUrl) : environment,
      grants: [
        ...props.grants,
        consuming([this.queue]),
        ...(wakes ? [onQueues([this.queue], ["SendMessage"])] : []),
      ],
    });
    new EventSourceMapping(this, "Messages", {
      target: this.worker.fn,
      eventSourceArn: this.queue.queueArn,
      batchSize: props.batchSize,
      maxConcurrency: props.maxConcurrency,
      reportBatchItemFailures: true,
    });
    this.addAlarms(props);
  }

  private addAlarms({ surroundings: { alarmTopic: topic }, errorImpact, tooOld }: WorkerProps<Schema>): void {
    alarmWhenPeopleNotice(this, "GivenUp", {
      topic,
      // A redrive does not count as a sent message, so the consumer's receipts are what shows that one arrived.
      metric: this.deadLetters.metricNumberOfMessagesReceived({
        period: Duration.minutes(5),
        statistic: "Sum",
      }),
      threshold: 1,
      errorImpact,
      cause: "work failed five times and was given up; the worker's log of that time names the request",
    });
    alarmWhenPeopleNotice(this, "NotSettled", {
      topic,
      metric: this.deadLetters.metricApproximateNumberOfMessagesVisible({
        period: Duration.minutes(5),
        statistic: "Maximum",
      }),
      threshold: 1,
      periods: { breaching: 3, of: 3 },
      errorImpact: `${errorImpact}, and it still says that it is being done`,
      cause: "dead letters stay in their queue: settle-dead-letters fails or does not run",
    });
    alarmWhenPeopleNotice(this, "Late", {
      topic,
      metric: this.queue.metricApproximateAgeOfOldestMessage({
        period: Duration.minutes(1),
        statistic: "Maximum",
      }),
      threshold: tooOld.toSeconds(),
      periods: { breaching: 3, of: 5 },
      errorImpact,
      cause:
        "the oldest message waits too long: the worker fails, is throttled, or there is more work than it can do",
    });
  }
}
