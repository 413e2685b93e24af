import { Aws, Duration, Fn, RemovalPolicy, Stack, Validations } from "aws-cdk-lib";
import { CfnApi, CfnAuthorizer, CfnIntegration, CfnRoute, CfnStage } from "aws-cdk-lib/aws-apigatewayv2";
import { Metric } from "aws-cdk-lib/aws-cloudwatch";
import type { IUserPool, IUserPoolClient } from "aws-cdk-lib/aws-cognito";
import { CfnPermission, type Function as LambdaFunction } from "aws-cdk-lib/aws-lambda";
import { LogGroup } from "aws-cdk-lib/aws-logs";
import { Construct } from "constructs";
import type { Stage, Throttle } from "../stages.ts";

/** The part of a domain's route table that the gateway has to know. */
export type GatewayRoute = {
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  path: string;
  /** `user`: refused without a valid token, by the function or, with `authorizer`, by the gateway before it. */
  access: "user" | "optional" | "public";
};

export type HttpApiProps = {
  stage: Stage;
  userPool: IUserPool;
  client: IUserPoolClient;
  corsOrigins: readonly string[];
  /** Puts the gateway's own JWT authorizer before every `user` route. */
  authorizer: boolean;
};

/** The HTTP API: explicit routes, a throttle for each, JSON access logs, a JWT authorizer if wanted. */
export class HttpApi extends Construct {
  readonly url: string;
  private readonly api: CfnApi;
  private readonly authorizer: CfnAuthorizer | undefined;
  private readonly stage: CfnStage;
  private readonly throttles: Record<string, Throttle> = {};
  private readonly limits: Stage["throttles"];

  constructor(scope: Construct, id: string, props: HttpApiProps) {
    super(scope, id);
    this.limits = props.stage.throttles;
    this.api = new CfnApi(this, "Api", {
      name: `tailor-${props.stage.name}`,
      protocolType: "HTTP",
      ...(props.corsOrigins.length > 0 && { corsConfiguration: cors(props.corsOrigins) }),
    });
    this.authorizer = props.authorizer ? this.makeAuthorizer(props) : undefined;
    const accessLog = new LogGroup(this, "AccessLog", {
      retention: props.stage.logRetention,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const { rate, burst } = this.limits.default;
    this.stage = new CfnStage(this, "Stage", {
      apiId: this.api.ref,
      stageName: "$default",
      autoDeploy: true,
      accessLogSettings: {
        destinationArn: accessLog.logGroupArn,
        format: JSON.stringify(accessLogFields(props)),
      },
      defaultRouteSettings: {
        throttlingRateLimit: rate,
        throttlingBurstLimit: burst,
        // Metrics of each route would be charged one by one; the access log has status and latency by route.
        detailedMetricsEnabled: false,
      },
    });
    this.url = this.api.attrApiEndpoint;
  }

  /** Sends these routes, and whatever no route matches when `fallback` is set, to one function. */
  serve(
    name: string,
    fn: LambdaFunction,
    routes: readonly GatewayRoute[],
    options: { fallback?: boolean } = {},
  ): void {
    const integration = new CfnIntegration(this, `${name}Integration`, {
      apiId: this.api.ref,
      integrationType: "AWS_PROXY",
      integrationUri: fn.functionArn,
      payloadFormatVersion: "2.0",
    });
    new CfnPermission(this, `${name}Permission`, {
      action: "lambda:InvokeFunction",
      functionName: fn.functionArn,
      principal: "apigateway.amazonaws.com",
      sourceArn: Stack.of(this).formatArn({
        service: "execute-api",
        resource: this.api.ref,
        resourceName: "*",
      }),
    });
    for (const route of routes) {
      this.addRoute(`${route.method} ${route.path}`, integration, route.access === "user");
      this.throttle(route);
    }
    if (options.fallback) this.addRoute("$default", integration, false);
  }

  metric(metricName: string, statistic: string, period = Duration.minutes(5)): Metric {
    return new Metric({
      namespace: "AWS/ApiGateway",
      metricName,
      dimensionsMap: { ApiId: this.api.ref },
      statistic,
      period,
    });
  }

  private makeAuthorizer({ userPool, client }: HttpApiProps): CfnAuthorizer {
    return new CfnAuthorizer(this, "Tokens", {
      apiId: this.api.ref,
      name: "tokens",
      authorizerType: "JWT",
      identitySource: ["$request.header.Authorization"],
      jwtConfiguration: {
        audience: [client.userPoolClientId],
        issuer: Fn.join("", ["https://cognito-idp.", Aws.REGION, ".amazonaws.com/", userPool.userPoolId]),
      },
    });
  }

  private addRoute(routeKey: string, integration: CfnIntegration, signedIn: boolean): void {
    const authorizer = signedIn ? this.authorizer : undefined;
    const route = new CfnRoute(this, routeId(routeKey), {
      apiId: this.api.ref,
      routeKey,
      target: Fn.join("/", ["integrations", integration.ref]),
      authorizationType: authorizer ? "JWT" : "NONE",
      ...(authorizer && { authorizerId: authorizer.ref }),
    });
    if (!authorizer) {
      Validations.of(route).acknowledge({
        id: "AwsSolutions-APIG4",
        reason: signedIn
          ? "The function checks the token of every call, so that its refusal is a problem document"
          : "The route table says that nobody has to be signed in here",
      });
    }
    // A stage refuses settings for a route that is not there yet.
    this.stage.addResourceDependency(route);
  }

  private throttle(route: GatewayRoute): void {
    const { signIn, heavy } = this.limits;
    const limit = route.path.startsWith("/v1/auth/") ? signIn : isHeavy(route) ? heavy : undefined;
    if (!limit) return;
    this.throttles[`${route.method} ${route.path}`] = limit;
    this.stage.routeSettings = Object.fromEntries(
      Object.entries(this.throttles).map(([key, { rate, burst }]) => [
        key,
        { ThrottlingRateLimit: rate, ThrottlingBurstLimit: burst },
      ]),
    );
  }
}

/** Routes that work in the request itself, or that start work which costs money. */
function isHeavy({ method, path }: GatewayRoute): boolean {
  return /\/(?:parse|export|tailorings)$/.test(path) && !(method === "GET" && path.endsWith("/tailorings"));
}

function routeId(routeKey: string): string {
  if (routeKey === "$default") return "AnyOther";
  return routeKey.replace(/[^A-Za-z0-9]+(.)?/g, (_, next: string | undefined) => (next ?? "").toUpperCase());
}

function cors(origins: readonly string[]): CfnApi.CorsProperty {
  return {
    allowOrigins: [...origins],
    allowMethods: ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"],
    allowHeaders: ["authorization", "content-type", "idempotency-key", "if-match", "if-none-match"],
    exposeHeaders: [
      "etag",
      "location",
      "retry-after",
      "ratelimit",
      "ratelimit-policy",
      "www-authenticate",
      "x-request-id",
    ],
    maxAge: 3600,
  };
}

/** One JSON object for each request. Who called is known to the gateway only where it looks at the token itself. */
function accessLogFields({ authorizer }: HttpApiProps): Record<string, string> {
  return { ...ACCESS_LOG, ...(authorizer && AUTHORIZED) };
}

const ACCESS_LOG = {
  requestId: "$context.requestId",
  time: "$context.requestTimeEpoch",
  routeKey: "$context.routeKey",
  status: "$context.status",
  latencyMs: "$context.responseLatency",
  integrationLatencyMs: "$context.integrationLatency",
  responseBytes: "$context.responseLength",
  integrationError: "$context.integrationErrorMessage",
  sourceIp: "$context.identity.sourceIp",
};

const AUTHORIZED = {
  userId: "$context.authorizer.claims.sub",
  authorizerError: "$context.authorizer.error",
};
