import { createHash } from "node:crypto";
import { StackError } from "../stack-error.ts";
import type { Json, JsonObject } from "./json.ts";

/** Where the stack pretends to be deployed, and the addresses that stand for the service endpoints. */
export type Place = {
  region: string;
  account: string;
  /** Base of queue URLs, for example `http://127.0.0.1:4100`. */
  queueBase: string;
  /** Address of the HTTP API. */
  apiEndpoint: string;
};

/** One resource as its template has it, for naming. */
export type Named = { stack: string; logicalId: string; type: string; properties: JsonObject };

/** The same digest at every start, so that data stays with its resource. */
function digest(resource: Named, alphabet: string, length: number): string {
  const bytes = createHash("sha256").update(`${resource.stack}/${resource.logicalId}`).digest();
  return [...bytes.subarray(0, length)].map((byte) => alphabet.charAt(byte % alphabet.length)).join("");
}

const LOWER = "abcdefghijklmnopqrstuvwxyz0123456789";

function generated(resource: Named, limit: number): string {
  const stem = `${resource.stack}-${resource.logicalId}`.slice(0, limit - 13);
  return `${stem}-${digest(resource, LOWER, 12)}`;
}

function named(resource: Named, property: string, limit = 64): string {
  const given = resource.properties[property];
  return typeof given === "string" ? given : generated(resource, limit);
}

type Identity = { ref: string; attributes: Record<string, string> };
type Rule = (resource: Named, place: Place) => Identity;

function arn(place: Place, service: string, resource: string): string {
  return `arn:aws:${service}:${place.region}:${place.account}:${resource}`;
}

const withArn =
  (service: string, prefix: string, nameProperty: string): Rule =>
  (resource, place) => {
    const ref = named(resource, nameProperty);
    return { ref, attributes: { Arn: arn(place, service, prefix + ref) } };
  };

const opaque =
  (...attributes: string[]): Rule =>
  (resource) => {
    const ref = digest(resource, LOWER, 10);
    return { ref, attributes: Object.fromEntries(attributes.map((name) => [name, ref])) };
  };

const table: Rule = (resource, place) => {
  const ref = named(resource, "TableName", 255);
  const Arn = arn(place, "dynamodb", `table/${ref}`);
  return { ref, attributes: { Arn, StreamArn: `${Arn}/stream/2026-01-01T00:00:00.000` } };
};

/** How `Ref` and `Fn::GetAtt` answer, by resource type (CloudFormation resource reference, "Return values"). */
const RULES: Partial<Record<string, Rule>> = {
  "AWS::DynamoDB::Table": table,
  "AWS::DynamoDB::GlobalTable": table,
  "AWS::S3::Bucket": (resource, place) => {
    const ref = named(resource, "BucketName", 63).toLowerCase();
    const attributes = {
      Arn: `arn:aws:s3:::${ref}`,
      DomainName: `${ref}.s3.amazonaws.com`,
      RegionalDomainName: `${ref}.s3.${place.region}.amazonaws.com`,
    };
    return { ref, attributes };
  },
  "AWS::SQS::Queue": (resource, place) => {
    const name = named(resource, "QueueName", 80);
    const ref = `${place.queueBase}/${place.account}/${name}`;
    return { ref, attributes: { Arn: arn(place, "sqs", name), QueueName: name, QueueUrl: ref } };
  },
  "AWS::Lambda::Function": withArn("lambda", "function:", "FunctionName"),
  "AWS::Lambda::Version": (resource, place) => {
    const ref = `${functionArnOf(resource.properties["FunctionName"], place)}:1`;
    return { ref, attributes: { Version: "1", FunctionArn: ref } };
  },
  "AWS::Lambda::Alias": (resource, place) => {
    const ref = `${functionArnOf(resource.properties["FunctionName"], place)}:${named(resource, "Name")}`;
    return { ref, attributes: { AliasArn: ref } };
  },
  "AWS::Lambda::EventSourceMapping": opaque("Id", "EventSourceMappingArn"),
  "AWS::IAM::Role": (resource, place) => {
    const ref = named(resource, "RoleName");
    return {
      ref,
      attributes: {
        Arn: `arn:aws:iam::${place.account}:role/${ref}`,
        RoleId: `AROA${digest(resource, LOWER, 16).toUpperCase()}`,
      },
    };
  },
  "AWS::IAM::ManagedPolicy": (resource, place) => {
    const ref = `arn:aws:iam::${place.account}:policy/${named(resource, "ManagedPolicyName", 128)}`;
    return { ref, attributes: { PolicyArn: ref } };
  },
  "AWS::Cognito::UserPool": (resource, place) => {
    const ref = `${place.region}_${digest(resource, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", 9)}`;
    const ProviderName = `cognito-idp.${place.region}.amazonaws.com/${ref}`;
    const attributes = {
      Arn: arn(place, "cognito-idp", `userpool/${ref}`),
      ProviderName,
      ProviderURL: `https://${ProviderName}`,
      UserPoolId: ref,
    };
    return { ref, attributes };
  },
  "AWS::Cognito::UserPoolClient": (resource) => {
    const ref = digest(resource, LOWER, 26);
    return { ref, attributes: { ClientId: ref, Name: named(resource, "ClientName", 128) } };
  },
  "AWS::Cognito::UserPoolDomain": (resource) => ({ ref: named(resource, "Domain"), attributes: {} }),
  "AWS::Cognito::UserPoolGroup": (resource) => ({ ref: named(resource, "GroupName"), attributes: {} }),
  "AWS::Cognito::UserPoolIdentityProvider": (resource) => ({
    ref: named(resource, "ProviderName"),
    attributes: {},
  }),
  "AWS::ApiGatewayV2::Api": (resource, place) => {
    const ref = digest(resource, LOWER, 10);
    return { ref, attributes: { ApiId: ref, ApiEndpoint: place.apiEndpoint } };
  },
  "AWS::ApiGatewayV2::Stage": (resource) => ({ ref: named(resource, "StageName"), attributes: {} }),
  "AWS::ApiGatewayV2::Route": opaque("RouteId"),
  "AWS::ApiGatewayV2::Integration": opaque("IntegrationId"),
  "AWS::ApiGatewayV2::Authorizer": opaque("AuthorizerId"),
  "AWS::Events::Rule": withArn("events", "rule/", "Name"),
  "AWS::Events::EventBus": withArn("events", "event-bus/", "Name"),
  "AWS::Scheduler::Schedule": withArn("scheduler", "schedule/default/", "Name"),
  "AWS::Logs::LogGroup": (resource, place) => {
    const ref = named(resource, "LogGroupName", 512);
    return { ref, attributes: { Arn: `${arn(place, "logs", `log-group:${ref}`)}:*` } };
  },
  "AWS::KMS::Key": (resource, place) => {
    const ref = digest(resource, LOWER, 16);
    return { ref, attributes: { Arn: arn(place, "kms", `key/${ref}`), KeyId: ref } };
  },
  "AWS::KMS::Alias": (resource) => ({ ref: named(resource, "AliasName"), attributes: {} }),
  "AWS::SSM::Parameter": (resource) => {
    const value = resource.properties["Value"];
    return { ref: named(resource, "Name"), attributes: typeof value === "string" ? { Value: value } : {} };
  },
  "AWS::SNS::Topic": (resource, place) => {
    const TopicName = named(resource, "TopicName");
    const ref = arn(place, "sns", TopicName);
    return { ref, attributes: { TopicArn: ref, TopicName } };
  },
  "AWS::CloudWatch::Alarm": withArn("cloudwatch", "alarm:", "AlarmName"),
};

function functionArnOf(nameOrArn: Json | undefined, place: Place): string {
  const name = typeof nameOrArn === "string" ? nameOrArn : "";
  return name.startsWith("arn:") ? name : arn(place, "lambda", `function:${name}`);
}

function identity(resource: Named, place: Place): Identity {
  const rule = RULES[resource.type];
  return rule === undefined ? { ref: generated(resource, 64), attributes: {} } : rule(resource, place);
}

/** The physical id that `Ref` gives for a resource; the same at every start. */
export function physicalId(resource: Named, place: Place): string {
  return identity(resource, place).ref;
}

/** What `Fn::GetAtt` gives for a resource. */
export function attributeOf(resource: Named, attribute: string, place: Place): string {
  const value = identity(resource, place).attributes[attribute];
  if (value === undefined) {
    throw new StackError(
      `The local stack does not know the attribute ${attribute} of ${resource.type} (${resource.logicalId}).`,
    );
  }
  return value;
}
