import { Aws, CfnOutput, Fn, Stack, type StackProps, Validations } from "aws-cdk-lib";
import type { Construct } from "constructs";
import { Account } from "../capabilities/account.ts";
import { Insights } from "../capabilities/insights.ts";
import { Interviews } from "../capabilities/interviews.ts";
import { Jobs } from "../capabilities/jobs.ts";
import { Letters } from "../capabilities/letters.ts";
import { Resumes } from "../capabilities/resumes.ts";
import { Suggestions } from "../capabilities/suggestions.ts";
import { System } from "../capabilities/system.ts";
import { Tailoring } from "../capabilities/tailoring.ts";
import type { Config } from "../config.ts";
import { PREFIXES } from "../constructs/grants.ts";
import { HttpApi } from "../constructs/http-api.ts";
import { addModelAlarm } from "../constructs/model-alarm.ts";
import { addApiAlarms, addBudget, makeAlarmTopic, makeDashboard } from "../constructs/operations.ts";
import { ServiceFunction, type Surroundings } from "../constructs/service-function.ts";
import type { DataStack } from "./data-stack.ts";

export type AppStackProps = StackProps & { config: Config; surroundings: Surroundings; data: DataStack };

/** Everything that can be rebuilt: the API, the functions, the queues, the alarms. */
export class AppStack extends Stack {
  constructor(scope: Construct, id: string, props: AppStackProps) {
    super(scope, id, props);
    const { config, data } = props;
    const alarmTopic = makeAlarmTopic(this, config);
    const surroundings = { ...props.surroundings, alarmTopic };
    const { stage } = surroundings;
    const api = new HttpApi(this, "Http", {
      stage,
      userPool: data.userPool,
      client: data.client,
      corsOrigins: config.corsOrigins,
      authorizer: config.gatewayAuthorizer,
    });
    const capability = { config, surroundings, data, api };

    new Account(this, "Account", capability);
    const { parse } = new Resumes(this, "Resumes", capability);
    const { analyse } = new Jobs(this, "Jobs", capability);
    const { letter } = new Letters(this, "Letters", capability);
    const { tailor } = new Tailoring(this, "Tailoring", { ...capability, letterQueue: letter.queue });
    const { score } = new Interviews(this, "Interviews", capability);
    const { suggest } = new Suggestions(this, "Suggestions", capability);
    new Insights(this, "Insights", capability);
    const work = { parse, analyse, tailor, letter, score, suggest };
    new System(this, "System", { ...capability, work });

    const functions = this.node.findAll().filter((node) => node instanceof ServiceFunction);
    const handlers = functions.filter(({ entry }) => entry.endsWith(".handler"));
    addApiAlarms(this, alarmTopic, api, {
      functions: handlers.map(({ fn }) => fn),
      modelId: config.modelId,
    });
    addModelAlarm(this, alarmTopic, stage.name, functions);
    const dashboard = makeDashboard(this, {
      name: `tailor-${stage.name}`,
      api,
      work,
      functions: functions.map(({ fn }) => fn),
    });
    addBudget(this, `tailor-${stage.name}`, config);

    for (const prefix of PREFIXES) {
      Validations.of(this).acknowledge({
        id: `AwsSolutions-IAM5[Resource::${data.exportedBucketArn}/${prefix}/*]`,
        reason: "One prefix of the bucket; the rest of the key is known only at run time",
      });
    }

    new CfnOutput(this, "ApiUrl", { value: api.url });
    new CfnOutput(this, "DashboardUrl", {
      value: Fn.join("", [
        `https://console.aws.amazon.com/cloudwatch/home?region=`,
        Aws.REGION,
        `#dashboards:name=`,
        dashboard.dashboardName,
      ]),
    });
  }
}
