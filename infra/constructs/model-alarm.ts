import { Duration } from "aws-cdk-lib";
import { Metric } from "aws-cdk-lib/aws-cloudwatch";
import { FilterPattern, type ILogGroup, MetricFilter } from "aws-cdk-lib/aws-logs";
import type { Topic } from "aws-cdk-lib/aws-sns";
import type { Construct, Node } from "constructs";
import { alarmWhenPeopleNotice } from "./alarm.ts";

type Asking = { node: Node; logGroup: ILogGroup; asksModel: boolean };

/**
 * Rings when the model is out of reach for the functions that ask it: without access to it, or with an id that Bedrock does not know, rules answer and
 * tailorings fail, and nothing else breaks that an alarm would see. Nothing where no function asks a model.
 */
export function addModelAlarm(
  scope: Construct,
  topic: Topic,
  stage: string,
  functions: readonly Asking[],
): void {
  const asking = functions.filter(({ asksModel }) => asksModel);
  if (asking.length === 0) return;
  const metric = { namespace: `tailor-${stage}`, metricName: "ModelUnavailable" };
  for (const { node, logGroup } of asking) {
    new MetricFilter(scope, `ModelUnavailableTo-${node.path}`, {
      logGroup,
      filterPattern: FilterPattern.all(
        FilterPattern.stringValue("$.message", "=", "model call"),
        FilterPattern.stringValue("$.reason", "=", "unavailable"),
      ),
      metricNamespace: metric.namespace,
      metricName: metric.metricName,
    });
  }
  alarmWhenPeopleNotice(scope, "ModelUnavailable", {
    topic,
    metric: new Metric({ ...metric, statistic: "Sum", period: Duration.minutes(5) }),
    threshold: 5,
    errorImpact: "tailorings, letters and scores fail, and the rest is made by rules alone",
    cause:
      "the model was out of reach five times in five minutes; the `model call` lines of the functions' logs have the error's name",
  });
}
