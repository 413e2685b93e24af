import { Match, Template } from "aws-cdk-lib/assertions";
import * as z from "zod";
import { allRoutes } from "../functions/system/all-routes.ts";
import { FUNCTION_ENTRIES } from "./functions.ts";
import { synthesise } from "./synth-stubbed.ts";

const HANDLERS = FUNCTION_ENTRIES.filter((entry) => entry.endsWith(".handler"));
/** The kinds of queued work: `sweep` runs by the clock, `settle-dead-letters` on what the others gave up. */
const WORKERS = FUNCTION_ENTRIES.filter((entry) => entry.endsWith(".worker") && !entry.startsWith("system/"));

const GOOGLE = {
  clientId: "123.apps",
  clientSecretName: "tailor/google",
  domainPrefix: "tailor-example",
  callbackUrls: ["https://app.example.com/in"],
};

function templatesOf(context: Record<string, unknown>) {
  const { assembly } = synthesise(context);
  const of = (stack: string) =>
    Template.fromJSON(z.record(z.string(), z.unknown()).parse(assembly.getStackByName(stack).template));
  const stage = String(context["stage"]);
  return { data: of(`tailor-${stage}-data`), app: of(`tailor-${stage}-app`) };
}

type Resource = { Properties: Record<string, unknown>; [key: string]: unknown };
function all(template: Template, type: string): [string, Resource][] {
  const resources: Record<string, unknown> = template.findResources(type);
  return Object.entries(resources).map(([id, resource]) => [
    id,
    z.looseObject({ Properties: z.record(z.string(), z.unknown()) }).parse(resource),
  ]);
}

const dev = templatesOf({ stage: "dev", corsOrigins: "*" });
const prod = templatesOf({
  stage: "prod",
  corsOrigins: "https://app.example.com",
  google: GOOGLE,
  budgets: { monthlyUsd: 50 },
  mailSender: { address: "hello@example.com", region: "eu-central-1" },
  alarmEmail: "ops@example.com",
  throttles: { signIn: { rate: 3, burst: 6 } },
});

describe("data stack", () => {
  it("has one table with the keys that the code builds, a sparse index, TTL, stream and recovery", () => {
    dev.data.hasResourceProperties("AWS::DynamoDB::Table", {
      KeySchema: [
        { AttributeName: "pk", KeyType: "HASH" },
        { AttributeName: "sk", KeyType: "RANGE" },
      ],
      GlobalSecondaryIndexes: [
        {
          IndexName: "work-by-due",
          KeySchema: [
            { AttributeName: "workPk", KeyType: "HASH" },
            { AttributeName: "workSk", KeyType: "RANGE" },
          ],
          Projection: { ProjectionType: "ALL" },
        },
      ],
      BillingMode: "PAY_PER_REQUEST",
      TimeToLiveSpecification: { AttributeName: "expiresAt", Enabled: true },
      StreamSpecification: { StreamViewType: "NEW_AND_OLD_IMAGES" },
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
    });
  });

  it("has a private, versioned bucket that tells EventBridge, without a custom resource", () => {
    dev.data.hasResourceProperties("AWS::S3::Bucket", {
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      VersioningConfiguration: { Status: "Enabled" },
      NotificationConfiguration: { EventBridgeConfiguration: { EventBridgeEnabled: true } },
      CorsConfiguration: {
        CorsRules: [Match.objectLike({ AllowedOrigins: ["*"], AllowedMethods: ["GET", "HEAD", "POST"] })],
      },
      LifecycleConfiguration: {
        Rules: Match.arrayWith([
          Match.objectLike({ NoncurrentVersionExpiration: { NoncurrentDays: 7 } }),
          Match.objectLike({ Prefix: "renders/", ExpirationInDays: 30 }),
          Match.objectLike({ Prefix: "exports/", ExpirationInDays: 7 }),
        ]),
      },
    });
    // a résumé holds on to the version of its original that was read, however often its form is used
    const [bucket] = Object.values(dev.data.findResources("AWS::S3::Bucket")) as {
      Properties: { LifecycleConfiguration: { Rules: Record<string, unknown>[] } };
    }[];
    const expiring = bucket?.Properties.LifecycleConfiguration.Rules.filter(
      (rule) => "NoncurrentVersionExpiration" in rule,
    );
    expect(expiring?.map(({ Prefix }) => Prefix)).toEqual(["documents/", "renders/", "exports/"]);
    for (const { data, app } of [dev, prod]) {
      for (const template of [data, app]) {
        expect(JSON.stringify(template.toJSON())).not.toMatch(
          /"Type":"(?:Custom::|AWS::CloudFormation::CustomResource)/,
        );
      }
    }
  });

  it("refuses plain HTTP to the bucket", () => {
    dev.data.hasResourceProperties("AWS::S3::BucketPolicy", {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Effect: "Deny",
            Action: "s3:*",
            Condition: { Bool: { "aws:SecureTransport": "false" } },
          }),
        ]),
      },
    });
  });

  it("has a user pool that offers a second factor, and a client that neither leaks users nor keeps dead tokens", () => {
    dev.data.hasResourceProperties("AWS::Cognito::UserPool", {
      UsernameAttributes: ["email"],
      UsernameConfiguration: { CaseSensitive: false },
      MfaConfiguration: "OPTIONAL",
      EnabledMfas: ["SOFTWARE_TOKEN_MFA"],
      Policies: {
        PasswordPolicy: Match.objectLike({ MinimumLength: 10, RequireNumbers: true, RequireUppercase: true }),
      },
      LambdaConfig: { PostConfirmation: Match.anyValue() },
    });
    dev.data.hasResourceProperties("AWS::Cognito::UserPoolClient", {
      PreventUserExistenceErrors: "ENABLED",
      EnableTokenRevocation: true,
      GenerateSecret: false,
      ExplicitAuthFlows: ["ALLOW_USER_PASSWORD_AUTH", "ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
      AccessTokenValidity: 60,
      RefreshTokenValidity: 30 * 24 * 60,
      TokenValidityUnits: { AccessToken: "minutes", IdToken: "minutes", RefreshToken: "minutes" },
      SupportedIdentityProviders: ["COGNITO"],
    });
    dev.data.hasResourceProperties("AWS::Cognito::UserPoolGroup", { GroupName: "admin" });
  });

  it("has Google and a hosted login when they are configured, and no secret in the template", () => {
    dev.data.resourceCountIs("AWS::Cognito::UserPoolIdentityProvider", 0);
    prod.data.hasResourceProperties("AWS::Cognito::UserPoolIdentityProvider", {
      ProviderType: "Google",
      ProviderDetails: Match.objectLike({
        client_id: "123.apps",
        client_secret: "{{resolve:secretsmanager:tailor/google:SecretString:::}}",
      }),
    });
    prod.data.hasResourceProperties("AWS::Cognito::UserPoolDomain", { Domain: "tailor-example" });
    prod.data.hasResourceProperties("AWS::Cognito::UserPoolClient", {
      SupportedIdentityProviders: ["COGNITO", "Google"],
      AllowedOAuthFlows: ["code"],
      CallbackURLs: ["https://app.example.com/in"],
    });
  });

  it("sends mail through SES when a sender is configured", () => {
    prod.data.hasResourceProperties("AWS::Cognito::UserPool", {
      EmailConfiguration: Match.objectLike({ EmailSendingAccount: "DEVELOPER", From: "hello@example.com" }),
    });
  });

  it("keeps what it holds in prod and can be taken away in dev", () => {
    for (const type of ["AWS::DynamoDB::Table", "AWS::S3::Bucket", "AWS::Cognito::UserPool"]) {
      prod.data.allResources(type, { DeletionPolicy: "Retain", UpdateReplacePolicy: "Retain" });
      dev.data.allResources(type, { DeletionPolicy: "Delete" });
    }
    prod.data.hasResourceProperties("AWS::DynamoDB::Table", { DeletionProtectionEnabled: true });
    prod.data.hasResourceProperties("AWS::Cognito::UserPool", { DeletionProtection: "ACTIVE" });
    prod.data.hasResourceProperties("AWS::S3::Bucket", {
      LifecycleConfiguration: {
        Rules: Match.arrayWith([Match.objectLike({ NoncurrentVersionExpiration: { NoncurrentDays: 30 } })]),
      },
    });
  });
});

describe("HTTP API", () => {
  const guarded = templatesOf({ stage: "dev", gatewayAuthorizer: true }).app;
  const routesOf = (app: Template) =>
    all(app, "AWS::ApiGatewayV2::Route").map(([, route]) => route.Properties);
  const keyOf = (route: Record<string, unknown>) => String(route["RouteKey"]);
  const keysOf = (holds: (row: (typeof allRoutes)[number]) => boolean) =>
    allRoutes.filter(holds).map(({ method, path }) => `${method} ${path}`);

  it("has the routes of the tables, and one for whatever matches none", () => {
    const keys = [...keysOf(() => true), "$default"].sort();
    for (const app of [dev.app, guarded]) expect(routesOf(app).map(keyOf).sort()).toEqual(keys);
  });

  it("wants a token but where the contract says otherwise", () => {
    expect(keysOf(({ access }) => access !== "user").sort()).toEqual([
      "GET /",
      "GET /health",
      "GET /openapi.json",
      "GET /v1/interviews/domains",
      "GET /v1/status",
      "GET /v1/templates",
      "POST /v1/auth/confirm",
      "POST /v1/auth/forgot-password",
      "POST /v1/auth/login",
      "POST /v1/auth/login/challenge",
      "POST /v1/auth/refresh",
      "POST /v1/auth/register",
      "POST /v1/auth/resend-code",
      "POST /v1/auth/reset-password",
      "POST /v1/practice/evaluations",
      "POST /v1/practice/questions",
      "POST /v1/resumes/parse",
    ]);
  });

  it("leaves tokens to the functions, each of which knows the pool and the client that it checks them against", () => {
    dev.app.resourceCountIs("AWS::ApiGatewayV2::Authorizer", 0);
    for (const route of routesOf(dev.app))
      expect([keyOf(route), route["AuthorizationType"]]).toEqual([keyOf(route), "NONE"]);
    const functions = new Map(all(dev.app, "AWS::Lambda::Function"));
    for (const [, { Properties }] of all(dev.app, "AWS::ApiGatewayV2::Integration")) {
      const uri = z.object({ "Fn::GetAtt": z.tuple([z.string(), z.string()]) });
      const [id] = uri.parse(Properties["IntegrationUri"])["Fn::GetAtt"];
      expect(functions.get(id)?.Properties["Environment"]).toMatchObject({
        Variables: {
          USER_POOL_ID: expect.anything() as unknown,
          USER_POOL_CLIENT_ID: expect.anything() as unknown,
        },
      });
    }
  });

  it("has an authorizer of its own before every route that wants a user, where that is configured", () => {
    guarded.hasResourceProperties("AWS::ApiGatewayV2::Authorizer", {
      AuthorizerType: "JWT",
      IdentitySource: ["$request.header.Authorization"],
      JwtConfiguration: { Audience: [Match.anyValue()], Issuer: Match.anyValue() },
    });
    const behind = routesOf(guarded).filter((route) => route["AuthorizationType"] === "JWT");
    expect(behind.map(keyOf).sort()).toEqual(keysOf(({ access }) => access === "user").sort());
    expect(behind.filter((route) => !route["AuthorizerId"])).toEqual([]);
  });

  it("hands every function events of payload format 2.0", () => {
    dev.app.resourceCountIs("AWS::ApiGatewayV2::Integration", HANDLERS.length);
    dev.app.allResourcesProperties("AWS::ApiGatewayV2::Integration", { PayloadFormatVersion: "2.0" });
  });

  it("throttles sign-in and heavy work apart from the rest, once the routes are there", () => {
    const [[, stage] = ["", { Properties: {} }]] = all(prod.app, "AWS::ApiGatewayV2::Stage");
    expect(stage.Properties["DefaultRouteSettings"]).toMatchObject({
      ThrottlingRateLimit: 1000,
      ThrottlingBurstLimit: 2000,
    });
    expect(stage.Properties["RouteSettings"]).toMatchObject({
      "POST /v1/auth/login": { ThrottlingRateLimit: 3, ThrottlingBurstLimit: 6 },
      "POST /v1/resumes/parse": { ThrottlingRateLimit: 100, ThrottlingBurstLimit: 400 },
      "POST /v1/jobs/{jobId}/tailorings": { ThrottlingRateLimit: 100, ThrottlingBurstLimit: 400 },
    });
    const routeIds = all(prod.app, "AWS::ApiGatewayV2::Route").map(([id]) => id);
    expect(stage).toMatchObject({ DependsOn: expect.arrayContaining(routeIds) as unknown });
  });

  it("writes one JSON object for each request, without bodies or tokens", () => {
    const formatOf = (app: Template) => {
      const [[, stage] = ["", { Properties: {} }]] = all(app, "AWS::ApiGatewayV2::Stage");
      return z.object({ Format: z.string() }).parse(stage.Properties["AccessLogSettings"]).Format;
    };
    const fieldsOf = (app: Template) => {
      const format: unknown = JSON.parse(formatOf(app));
      return Object.keys(z.record(z.string(), z.string()).parse(format));
    };
    const always = ["requestId", "routeKey", "status", "latencyMs", "sourceIp"];
    expect(fieldsOf(dev.app)).toEqual(expect.arrayContaining(always));
    // who called is known to the gateway only where it looks at the token
    expect(fieldsOf(dev.app)).not.toContain("userId");
    expect(fieldsOf(guarded)).toEqual(expect.arrayContaining([...always, "userId", "authorizerError"]));
    for (const app of [dev.app, guarded])
      expect(formatOf(app)).not.toMatch(/authorization|requestOverride|body/i);
  });
});

describe("functions", () => {
  const functions = [dev.data, dev.app].flatMap((template) => all(template, "AWS::Lambda::Function"));
  /** Reserved by Lambda, from its documentation of environment variables; a deployment that sets one fails. */
  const RESERVED =
    /^(?:AWS_(?!NODEJS_CONNECTION_REUSE_ENABLED$|ENDPOINT_URL)|LAMBDA_|_HANDLER$|_X_AMZN_TRACE_ID$|TZ$)/;

  it("run on the one runtime that the project is written for", () => {
    expect(functions).toHaveLength(FUNCTION_ENTRIES.length);
    for (const [, { Properties }] of functions) {
      expect(Properties).toMatchObject({ Runtime: "nodejs24.x", TracingConfig: { Mode: "Active" } });
    }
  });

  it("have a role and a log group of their own, with an end to the logs", () => {
    const roles = functions.map(([, { Properties }]) => JSON.stringify(Properties["Role"]));
    const logs = functions.map(([, { Properties }]) => JSON.stringify(Properties["LoggingConfig"]));
    expect(new Set(roles).size).toBe(FUNCTION_ENTRIES.length);
    expect(new Set(logs).size).toBe(FUNCTION_ENTRIES.length);
    for (const template of [dev.data, dev.app]) {
      for (const [, { Properties }] of all(template, "AWS::Logs::LogGroup"))
        expect(Properties["RetentionInDays"]).toBe(14);
    }
    for (const [, { Properties }] of all(prod.app, "AWS::Logs::LogGroup"))
      expect(Properties["RetentionInDays"]).toBe(90);
  });

  it("set no variable that Lambda keeps for itself", () => {
    const names = functions.flatMap(([, { Properties }]) =>
      Object.keys(
        z.object({ Variables: z.record(z.string(), z.unknown()) }).parse(Properties["Environment"]).Variables,
      ),
    );
    expect(names.filter((name) => RESERVED.test(name))).toEqual([]);
    expect(names).toContain("TABLE_NAME");
    expect(
      ["AWS_REGION", "AWS_LAMBDA_FUNCTION_NAME", "TZ", "LAMBDA_TASK_ROOT"].every((name) =>
        RESERVED.test(name),
      ),
    ).toBe(true);
  });

  it("run where their native libraries do", () => {
    const onIntel = functions.filter(
      ([, { Properties }]) => JSON.stringify(Properties["Architectures"]) === '["x86_64"]',
    );
    expect(onIntel.map(([id]) => id.replace(/[0-9A-F]{8}$/, "")).sort()).toEqual([
      "LettersApiFunction",
      "ResumesRenderApiFunction",
      "TailoringTailorWorkerFunction",
    ]);
  });
});

describe("queued work", () => {
  const queues = new Map(all(dev.app, "AWS::SQS::Queue"));
  const sources = all(dev.app, "AWS::Lambda::EventSourceMapping").map(([, { Properties }]) => Properties);
  const functions = new Map(all(dev.app, "AWS::Lambda::Function"));
  const ref = (value: unknown) =>
    z
      .union([
        z.object({ Ref: z.string() }).transform(({ Ref }) => Ref),
        z
          .object({ "Fn::GetAtt": z.tuple([z.string(), z.string()]) })
          .transform((value) => value["Fn::GetAtt"][0]),
      ])
      .parse(value);

  it("answers for each message by itself, within a limit of its own", () => {
    // each kind of work has its queue and its dead letters
    expect(sources).toHaveLength(2 * WORKERS.length);
    for (const source of sources) {
      expect(source["FunctionResponseTypes"]).toEqual(["ReportBatchItemFailures"]);
      expect(source["ScalingConfig"]).toEqual({ MaximumConcurrency: expect.any(Number) as unknown });
    }
  });

  it("takes more than ten messages at once only if it waits for them", () => {
    const wrong = sources.filter(
      ({ BatchSize, MaximumBatchingWindowInSeconds }) =>
        Number(BatchSize) > 10 && !MaximumBatchingWindowInSeconds,
    );
    expect(wrong).toEqual([]);
  });

  it("comes back no sooner than after six times the function's time", () => {
    for (const source of sources) {
      const queue = queues.get(ref(source["EventSourceArn"]));
      const fn = functions.get(ref(source["FunctionName"]));
      expect(Number(queue?.Properties["VisibilityTimeout"])).toBeGreaterThanOrEqual(
        6 * Number(fn?.Properties["Timeout"]),
      );
    }
  });

  it("is tried five times and then kept for fourteen days where the settling function sees it", () => {
    const work = [...queues.values()].filter(({ Properties }) => Properties["RedrivePolicy"]);
    expect(work).toHaveLength(WORKERS.length);
    const consumed = sources.map((source) => ref(source["EventSourceArn"]));
    for (const { Properties } of work) {
      const redrive = z
        .object({ maxReceiveCount: z.number(), deadLetterTargetArn: z.unknown() })
        .parse(Properties["RedrivePolicy"]);
      const deadLetters = ref(redrive.deadLetterTargetArn);
      expect(redrive.maxReceiveCount).toBeGreaterThanOrEqual(5);
      expect(queues.get(deadLetters)?.Properties["MessageRetentionPeriod"]).toBe(14 * 24 * 3600);
      expect(consumed).toContain(deadLetters);
    }
    for (const { Properties } of queues.values()) expect(Properties["SqsManagedSseEnabled"]).toBe(true);
  });

  it("starts from files put below uploads/, and what cannot be queued is a dead letter", () => {
    dev.app.hasResourceProperties("AWS::Events::Rule", {
      EventPattern: {
        source: ["aws.s3"],
        "detail-type": ["Object Created"],
        detail: { bucket: { name: [Match.anyValue()] }, object: { key: [{ prefix: "uploads/" }] } },
      },
      Targets: [Match.objectLike({ Arn: Match.anyValue(), DeadLetterConfig: { Arn: Match.anyValue() } })],
    });
    const [[, rule] = ["", { Properties: {} }]] = all(dev.app, "AWS::Events::Rule").filter(([id]) =>
      id.includes("Uploaded"),
    );
    expect(JSON.stringify(rule.Properties["Targets"])).not.toMatch(/Input/);
  });

  it("is swept every minute", () => {
    dev.app.hasResourceProperties("AWS::Events::Rule", { ScheduleExpression: "rate(1 minute)" });
  });
});

describe("operations", () => {
  it("says in every alarm what people notice, and rings the topic", () => {
    const alarms = all(dev.app, "AWS::CloudWatch::Alarm");
    // three for each kind of work; the API, each ten of its functions, the sweeper, the settling function and the budget besides
    expect(alarms).toHaveLength(3 * WORKERS.length + 4 + Math.ceil(HANDLERS.length / 10));
    for (const [, { Properties }] of alarms) {
      expect(Properties["AlarmDescription"]).toMatch(/^What people notice: \S.{15,}\. Cause: \S.{15,}\.$/s);
      expect(Properties["AlarmActions"]).toHaveLength(1);
    }
  });

  it("rings for fewer slow requests where none waits for a model", () => {
    const shareOf = ({ app }: { app: Template }) =>
      all(app, "AWS::CloudWatch::Alarm").find(([id]) => id.startsWith("ApiSlow"))?.[1].Properties[
        "ExtendedStatistic"
      ];
    expect(shareOf(dev)).toBe("p99");
    const modelId = "eu.anthropic.claude-haiku-4-5-20251001-v1:0";
    expect(shareOf(templatesOf({ stage: "dev", corsOrigins: "*", modelId }))).toBe("p90");
  });

  it("rings when the model is out of reach, where there is one", () => {
    const ringing = ({ app }: { app: Template }) =>
      all(app, "AWS::CloudWatch::Alarm").filter(([id]) => id.startsWith("ModelUnavailable"));
    expect(ringing(dev)).toEqual([]);
    const modelId = "eu.anthropic.claude-haiku-4-5-20251001-v1:0";
    const model = templatesOf({ stage: "dev", corsOrigins: "*", modelId });
    const [[, alarm] = []] = ringing(model);
    expect(alarm?.Properties).toMatchObject({ Namespace: "tailor-dev", MetricName: "ModelUnavailable" });
    const filters = all(model.app, "AWS::Logs::MetricFilter").filter(([, { Properties }]) =>
      JSON.stringify(Properties["MetricTransformations"]).includes("ModelUnavailable"),
    );
    const asking = all(model.app, "AWS::IAM::Role").filter(([, { Properties }]) =>
      JSON.stringify(Properties["Policies"] ?? []).includes("bedrock:InvokeModel"),
    );
    expect(asking.length).toBeGreaterThan(6);
    expect(filters).toHaveLength(asking.length);
    expect(filters[0]?.[1].Properties["FilterPattern"]).toBe(
      '{ ($.message = "model call") && ($.reason = "unavailable") }',
    );
  });

  it("lets CloudWatch ring the topic", () => {
    dev.app.hasResourceProperties("AWS::SNS::TopicPolicy", {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Effect: "Allow",
            Action: "sns:Publish",
            Principal: { Service: "cloudwatch.amazonaws.com" },
          }),
        ]),
      },
    });
  });

  it("mails alarms and budget only when it knows to whom", () => {
    dev.app.resourceCountIs("AWS::SNS::Subscription", 0);
    dev.app.resourceCountIs("AWS::Budgets::Budget", 0);
    prod.app.hasResourceProperties("AWS::SNS::Subscription", {
      Protocol: "email",
      Endpoint: "ops@example.com",
    });
    prod.app.hasResourceProperties("AWS::Budgets::Budget", {
      Budget: Match.objectLike({ BudgetLimit: { Amount: 50, Unit: "USD" }, TimeUnit: "MONTHLY" }),
    });
  });

  it("has one dashboard and tells where everything is", () => {
    dev.app.resourceCountIs("AWS::CloudWatch::Dashboard", 1);
    for (const output of ["ApiUrl", "DashboardUrl"]) dev.app.hasOutput(output, {});
    for (const output of ["TableName", "BucketName", "UserPoolId", "UserPoolClientId"])
      dev.data.hasOutput(output, {});
  });

  it("stays well below CloudFormation's 500 resources in a stack", () => {
    const { Resources } = z.object({ Resources: z.record(z.string(), z.unknown()) }).parse(prod.app.toJSON());
    expect(Object.keys(Resources).length).toBeLessThan(350);
  });
});
