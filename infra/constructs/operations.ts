import { Aws, Duration } from "aws-cdk-lib";
import { CfnBudget } from "aws-cdk-lib/aws-budgets";
import { Dashboard, GraphWidget, MathExpression, TextWidget } from "aws-cdk-lib/aws-cloudwatch";
import { PolicyStatement, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import type { Function as LambdaFunction } from "aws-cdk-lib/aws-lambda";
import { Topic } from "aws-cdk-lib/aws-sns";
import { EmailSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import type { Queue } from "aws-cdk-lib/aws-sqs";
import type { Construct } from "constructs";
import type { Config } from "../config.ts";
import { alarmWhenPeopleNotice } from "./alarm.ts";
import type { HttpApi } from "./http-api.ts";

/** The topic that alarms ring; an e-mail address hears it when one is configured. */
export function makeAlarmTopic(scope: Construct, config: Config): Topic {
  const topic = new Topic(scope, "AlarmTopic", { enforceSSL: true });
  // A topic with a policy of its own loses the default one, which is what lets CloudWatch publish.
  topic.addToResourcePolicy(
    new PolicyStatement({
      actions: ["sns:Publish"],
      principals: [new ServicePrincipal("cloudwatch.amazonaws.com")],
      resources: [topic.topicArn],
      conditions: { StringEquals: { "aws:SourceAccount": Aws.ACCOUNT_ID } },
    }),
  );
  if (config.alarmEmail) topic.addSubscription(new EmailSubscription(config.alarmEmail));
  return topic;
}

/** Alarms about requests: broken, slow, or turned away. Some requests wait for the model, if there is one; they are slow by their nature. */
export function addApiAlarms(
  scope: Construct,
  topic: Topic,
  api: HttpApi,
  { functions, modelId }: { functions: readonly LambdaFunction[]; modelId: string },
): void {
  const slow = modelId === "rules" ? { metric: "p99", words: "hundred" } : { metric: "p90", words: "ten" };
  alarmWhenPeopleNotice(scope, "ApiBroken", {
    topic,
    metric: api.metric("5xx", "Sum"),
    threshold: 5,
    errorImpact: "the app says that something went wrong",
    cause: "the API answered 5xx five times in five minutes; the access log names the routes",
  });
  alarmWhenPeopleNotice(scope, "ApiSlow", {
    topic,
    metric: api.metric("Latency", slow.metric),
    threshold: 5000,
    periods: { breaching: 3, of: 3 },
    errorImpact: "the app hangs for seconds",
    cause: `one request in ${slow.words} takes five seconds or more; the access log has the latency by route`,
  });
  for (let first = 0; first < functions.length; first += MOST_METRICS) {
    alarmWhenPeopleNotice(scope, first === 0 ? "ApiThrottled" : `From${first}ApiThrottled`, {
      topic,
      metric: throttlesOf(functions.slice(first, first + MOST_METRICS)),
      threshold: 1,
      periods: { breaching: 2, of: 3 },
      errorImpact: "the app turns people away although they did nothing too often",
      cause: "Lambda refuses to run more at once: raise the account's concurrency or find what uses it up",
    });
  }
}

/** CloudWatch takes so many metrics in the expression of an alarm. */
const MOST_METRICS = 10;

function throttlesOf(functions: readonly LambdaFunction[]): MathExpression {
  const names = functions.map((_, index) => `f${index}`);
  return new MathExpression({
    expression: names.join(" + "),
    label: "Throttled invocations of the API's functions",
    period: Duration.minutes(5),
    usingMetrics: Object.fromEntries(functions.map((fn, index) => [`f${index}`, fn.metricThrottles()])),
  });
}

/** The one dashboard: requests, work, functions. */
export function makeDashboard(
  scope: Construct,
  props: {
    name: string;
    api: HttpApi;
    work: Record<string, { queue: Queue; deadLetters: Queue }>;
    functions: readonly LambdaFunction[];
  },
): Dashboard {
  const dashboard = new Dashboard(scope, "Dashboard", { dashboardName: props.name });
  const { api } = props;
  const queues = Object.entries(props.work);
  dashboard.addWidgets(
    new TextWidget({
      width: 24,
      height: 2,
      markdown:
        "Requests first, then work that waits, then the functions. Alarm descriptions say what people notice.",
    }),
  );
  dashboard.addWidgets(
    new GraphWidget({ title: "Requests", width: 8, left: [api.metric("Count", "Sum")] }),
    new GraphWidget({
      title: "Refused and broken",
      width: 8,
      left: [api.metric("4xx", "Sum"), api.metric("5xx", "Sum")],
    }),
    new GraphWidget({
      title: "Latency (ms)",
      width: 8,
      left: [api.metric("Latency", "p50"), api.metric("Latency", "p99")],
    }),
  );
  dashboard.addWidgets(
    new GraphWidget({
      title: "Waiting work",
      width: 8,
      left: queues.map(([label, { queue }]) => queue.metricApproximateNumberOfMessagesVisible({ label })),
    }),
    new GraphWidget({
      title: "Oldest waiting work (s)",
      width: 8,
      left: queues.map(([label, { queue }]) => queue.metricApproximateAgeOfOldestMessage({ label })),
    }),
    new GraphWidget({
      title: "Given up",
      width: 8,
      left: queues.map(([label, { deadLetters }]) =>
        deadLetters.metricNumberOfMessagesReceived({ label, statistic: "Sum" }),
      ),
    }),
  );
  dashboard.addWidgets(
    new GraphWidget({
      title: "Function errors",
      width: 12,
      left: props.functions.map((fn) => fn.metricErrors()),
    }),
    new GraphWidget({
      title: "Function duration p99 (ms)",
      width: 12,
      left: props.functions.map((fn) => fn.metricDuration({ statistic: "p99" })),
    }),
  );
  return dashboard;
}

/** A monthly budget of the account that mails at 80 % spent and at 100 % forecast. */
export function addBudget(scope: Construct, name: string, config: Config): void {
  const { budgets, alarmEmail } = config;
  if (budgets?.monthlyUsd === undefined || !alarmEmail) return;
  const notice = (notificationType: string, threshold: number) => ({
    notification: {
      notificationType,
      comparisonOperator: "GREATER_THAN",
      threshold,
      thresholdType: "PERCENTAGE",
    },
    subscribers: [{ subscriptionType: "EMAIL", address: alarmEmail }],
  });
  new CfnBudget(scope, "Budget", {
    budget: {
      budgetName: name,
      budgetType: "COST",
      timeUnit: "MONTHLY",
      budgetLimit: { amount: budgets.monthlyUsd, unit: "USD" },
    },
    notificationsWithSubscribers: [notice("ACTUAL", 80), notice("FORECASTED", 100)],
  });
}
