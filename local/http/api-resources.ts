import * as z from "zod";
import { StackError } from "../stack-error.ts";
import type { Deployment, Resource } from "../template/deployment.ts";
import { CorsConfiguration } from "./cors.ts";
import { JwtAuthorizer, JwtAuthorizerProperties, type KeySource } from "./jwt-authorizer.ts";
import { parseRouteKey, type RouteKey } from "./routes.ts";
import type { ThrottleSettings } from "./throttle.ts";

const Api = z.object({ ProtocolType: z.string(), CorsConfiguration: CorsConfiguration.optional() });
const Route = z.object({
  ApiId: z.string(),
  RouteKey: z.string(),
  Target: z.string(),
  AuthorizationType: z.string().default("NONE"),
  AuthorizerId: z.string().optional(),
  AuthorizationScopes: z.array(z.string()).default([]),
});
const Integration = z.object({
  ApiId: z.string(),
  IntegrationType: z.literal("AWS_PROXY"),
  IntegrationUri: z.string(),
  PayloadFormatVersion: z.literal("2.0"),
  TimeoutInMillis: z.coerce.number().max(30_000).default(30_000),
});
const Throttling = z.object({
  ThrottlingRateLimit: z.coerce.number().optional(),
  ThrottlingBurstLimit: z.coerce.number().optional(),
});
const Stage = z.object({
  ApiId: z.string(),
  StageName: z.string(),
  StageVariables: z.record(z.string(), z.string()).default({}),
  DefaultRouteSettings: Throttling.optional(),
  RouteSettings: z.record(z.string(), Throttling).default({}),
  AccessLogSettings: z.object({ Format: z.string() }).optional(),
});

/** A route with everything that hangs on it. */
export type ApiRoute = {
  key: RouteKey;
  functionArn: string;
  timeoutMs: number;
  authorizer?: JwtAuthorizer;
  scopes: string[];
  throttle?: ThrottleSettings;
};

/** An HTTP API as the templates describe it. */
export type ApiDescription = {
  apiId: string;
  stage: string;
  stageVariables: Record<string, string>;
  cors?: CorsConfiguration;
  routes: ApiRoute[];
  accessLogFormat?: string;
};

function read<T>(schema: z.ZodType<T>, resource: Resource): T {
  const parsed = schema.safeParse(resource.properties);
  if (parsed.success) return parsed.data;
  throw new StackError(
    `${resource.logicalId} (${resource.type}) is nothing the local gateway can run: ${z.prettifyError(parsed.error)}`,
  );
}

/** Reads the HTTP API of the templates; `undefined` when they hold none. */
export function describeApi(deployment: Deployment, keys: KeySource): ApiDescription | undefined {
  const apis = deployment
    .ofType("AWS::ApiGatewayV2::Api")
    .map((resource) => ({ resource, api: read(Api, resource) }));
  const [found] = apis.filter(({ api }) => api.ProtocolType === "HTTP");
  if (found === undefined) return undefined;
  const apiId = found.resource.id;
  const stage = deployment
    .ofType("AWS::ApiGatewayV2::Stage")
    .map((resource) => read(Stage, resource))
    .find((each) => each.ApiId === apiId);
  if (stage === undefined)
    throw new StackError(`The API ${found.resource.logicalId} has no stage, so nothing can reach it.`);
  const authorizers = new Map(
    deployment
      .ofType("AWS::ApiGatewayV2::Authorizer")
      .map(
        (resource) =>
          [resource.id, new JwtAuthorizer(read(JwtAuthorizerProperties, resource), keys)] as const,
      ),
  );
  const integrations = new Map(
    deployment.ofType("AWS::ApiGatewayV2::Integration").map((resource) => [resource.id, resource] as const),
  );
  const routes = deployment
    .ofType("AWS::ApiGatewayV2::Route")
    .map((resource) => read(Route, resource))
    .filter((route) => route.ApiId === apiId)
    .map((route) => apiRoute(route, stage, integrations, authorizers));
  return {
    apiId,
    stage: stage.StageName,
    stageVariables: stage.StageVariables,
    ...(found.api.CorsConfiguration === undefined ? {} : { cors: found.api.CorsConfiguration }),
    routes,
    ...(stage.AccessLogSettings === undefined ? {} : { accessLogFormat: stage.AccessLogSettings.Format }),
  };
}

function apiRoute(
  route: z.infer<typeof Route>,
  stage: z.infer<typeof Stage>,
  integrations: Map<string, Resource>,
  authorizers: Map<string, JwtAuthorizer>,
): ApiRoute {
  const resource = integrations.get(route.Target.replace(/^integrations\//, ""));
  if (resource === undefined) throw new StackError(`The route ${route.RouteKey} has no integration.`);
  const integration = read(Integration, resource);
  const throttle = throttleOf(route.RouteKey, stage);
  return {
    key: parseRouteKey(route.RouteKey),
    functionArn: functionArnOf(integration.IntegrationUri),
    timeoutMs: integration.TimeoutInMillis,
    ...(route.AuthorizationType === "NONE" ? {} : { authorizer: authorizerOf(route, authorizers) }),
    scopes: route.AuthorizationScopes,
    ...(throttle === undefined ? {} : { throttle }),
  };
}

function authorizerOf(route: z.infer<typeof Route>, authorizers: Map<string, JwtAuthorizer>): JwtAuthorizer {
  const authorizer = authorizers.get(route.AuthorizerId ?? "");
  if (route.AuthorizationType === "JWT" && authorizer !== undefined) return authorizer;
  throw new StackError(
    `The route ${route.RouteKey} wants ${route.AuthorizationType} authorization, for which the templates hold no JWT authorizer.`,
  );
}

function throttleOf(routeKey: string, stage: z.infer<typeof Stage>): ThrottleSettings | undefined {
  const own = stage.RouteSettings[routeKey];
  const rate = own?.ThrottlingRateLimit ?? stage.DefaultRouteSettings?.ThrottlingRateLimit;
  const burst = own?.ThrottlingBurstLimit ?? stage.DefaultRouteSettings?.ThrottlingBurstLimit;
  return rate === undefined || burst === undefined ? undefined : { rate, burst };
}

/** An integration names the function directly, or inside an invocation path of the Lambda API. */
function functionArnOf(uri: string): string {
  return /functions\/(arn:[^/]+)\/invocations$/.exec(uri)?.[1] ?? uri;
}
