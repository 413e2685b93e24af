import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import type { ITopic } from "aws-cdk-lib/aws-sns";
import type { Construct } from "constructs";

export type PeopleNoticeProps = {
  topic: ITopic | undefined;
  metric: IMetric;
  /** The alarm rings at this value or above. */
  threshold: number;
  /** Of `of` periods, how many must be at or above the threshold; 1 of 1 by default. */
  periods?: { breaching: number; of: number };
  /** What people notice, as a sentence: the person who is woken reads this first. */
  errorImpact: string;
  /** What the number means and where to look. */
  cause: string;
};

/** An alarm whose description says what people notice before it says what the machine measured. */
export function alarmWhenPeopleNotice(scope: Construct, id: string, props: PeopleNoticeProps): Alarm {
  const alarm = new Alarm(scope, id, {
    metric: props.metric,
    threshold: props.threshold,
    comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    evaluationPeriods: props.periods?.of ?? 1,
    datapointsToAlarm: props.periods?.breaching ?? 1,
    treatMissingData: TreatMissingData.NOT_BREACHING,
    alarmDescription: `What people notice: ${props.errorImpact}. Cause: ${props.cause}.`,
  });
  if (props.topic) alarm.addAlarmAction(new SnsAction(props.topic));
  return alarm;
}
