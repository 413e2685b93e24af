import type { Duration } from "aws-cdk-lib";
import { RemovalPolicy, Validations } from "aws-cdk-lib";
import { type ITopic } from "aws-cdk-lib/aws-sns";
import { PolicyDocument, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import {
  Architecture,
  type Code,
  Function as LambdaFunction,
  Runtime,
  Tracing,
} from "aws-cdk-lib/aws-lambda";
import { LogGroup } from "aws-cdk-lib/aws-logs";
import { Construct } from "constructs";
import type * as z from "zod";
import type { FunctionEntry } from "../functions.ts";
import type { Stage } from "../stages.ts";
import { type Grant, statementOf } from "./grants.ts";

/** What every function of a stack shares. */
export type Surroundings = {
  stage: Stage;
  code: (entry: FunctionEntry) => Code;
  /** Where alarms go; the data stack has none. */
  alarmTopic?: ITopic;
};

/** The environment that a schema asks for: leave a variable out, or add one that is not asked for, and it does not compile. */
export type EnvironmentOf<Schema extends z.ZodObject> = { [Name in keyof z.input<Schema>]: string };

export type ServiceFunctionProps<Schema extends z.ZodObject> = {
  surroundings: Surroundings;
  entry: FunctionEntry;
  description: string;
  env: Schema;
  environment: EnvironmentOf<Schema>;
  grants: readonly Grant[];
  memoryMb: number;
  timeout: Duration;
  /** arm64 unless a native library ships for x86_64 only. */
  architecture?: "arm64" | "x86_64";
};

/** A function with a role and a log group of its own; its role holds exactly the grants that stand beside it. */
export class ServiceFunction<Schema extends z.ZodObject> extends Construct {
  readonly fn: LambdaFunction;
  readonly logGroup: LogGroup;
  readonly entry: FunctionEntry;
  /** Whether its role may call a model. */
  readonly asksModel: boolean;

  constructor(scope: Construct, id: string, props: ServiceFunctionProps<Schema>) {
    super(scope, id);
    this.entry = props.entry;
    this.asksModel = props.grants.some(({ actions }) => actions.includes("bedrock:InvokeModel"));
    this.logGroup = new LogGroup(this, "Log", {
      retention: props.surroundings.stage.logRetention,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const role = new Role(this, "Role", {
      assumedBy: new ServicePrincipal("lambda.amazonaws.com"),
      inlinePolicies: {
        own: new PolicyDocument({
          statements: [
            {
              actions: ["logs:CreateLogStream", "logs:PutLogEvents"],
              resources: [this.logGroup.logGroupArn],
            } as const,
            { actions: ["xray:PutTraceSegments", "xray:PutTelemetryRecords"], resources: ["*"] } as const,
            ...props.grants,
          ].map(statementOf),
        }),
      },
    });
    Validations.of(role).acknowledge({
      id: "AwsSolutions-IAM5[Resource::*]",
      reason:
        "X-Ray has no resource-level permissions; the permissions test allows this resource to X-Ray only",
    });
    this.fn = new LambdaFunction(this, "Function", {
      description: props.description,
      runtime: Runtime.NODEJS_24_X,
      architecture: props.architecture === "x86_64" ? Architecture.X86_64 : Architecture.ARM_64,
      handler: "index.handler",
      code: props.surroundings.code(props.entry),
      memorySize: props.memoryMb,
      timeout: props.timeout,
      environment: { ...props.environment, NODE_OPTIONS: "--enable-source-maps" },
      // The CDK would otherwise add statements of its own; what a function may do is only what stands in `grants`.
      role: role.withoutPolicyUpdates(),
      tracing: Tracing.ACTIVE,
      logGroup: this.logGroup,
    });
  }
}
