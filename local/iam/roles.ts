import { createHmac } from "node:crypto";
import { StackError } from "../stack-error.ts";
import type { Deployment, Resource } from "../template/deployment.ts";
import { isObject, type Json } from "../template/json.ts";
import { decide, type Access, type Decision, type Principal } from "./evaluate.ts";
import { parsePolicy, type Statement } from "./policy.ts";
import type { SessionKeys } from "./signature.ts";

/** A role of the templates with everything its identity policies say. */
export type Role = { name: string; arn: string; identity: Statement[]; trust: Statement[] };

/** A function that runs under a role; its calls are signed with keys of its own. */
export type Session = { role: Role; principal: Principal & { kind: "role" }; keys: SessionKeys };

/** AWS's own managed policies speak here of services that the local stack does not have (logs, traces), or are spelt out. */
const AWS_MANAGED: Partial<Record<string, Statement[]>> = {
  "service-role/AWSLambdaBasicExecutionRole": [],
  AWSXRayDaemonWriteAccess: [],
  CloudWatchLambdaInsightsExecutionRolePolicy: [],
  "service-role/AWSLambdaSQSQueueExecutionRole": [
    {
      Effect: "Allow",
      Action: ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"],
      Resource: ["*"],
    },
  ],
  "service-role/AWSLambdaDynamoDBExecutionRole": [
    {
      Effect: "Allow",
      Action: [
        "dynamodb:DescribeStream",
        "dynamodb:GetRecords",
        "dynamodb:GetShardIterator",
        "dynamodb:ListStreams",
      ],
      Resource: ["*"],
    },
  ],
};

/** The identities of the stack: who signs with which keys and what its policies let it do. */
export class Identities {
  readonly #roles = new Map<string, Role>();
  readonly #sessions = new Map<string, Session>();
  readonly #resourcePolicies: Map<string, Statement[]>;
  readonly #account: string;
  readonly #secret: string;

  /** @param secret keys are derived from it, so that a URL signed before a restart still verifies afterwards */
  constructor(deployment: Deployment, account: string, secret: string) {
    this.#account = account;
    this.#secret = secret;
    this.#resourcePolicies = resourcePolicies(deployment);
    for (const resource of deployment.ofType("AWS::IAM::Role")) {
      this.#roles.set(resource.attribute("Arn"), roleOf(resource, deployment));
    }
  }

  role(arn: string): Role | undefined {
    return this.#roles.get(arn);
  }

  /** Opens the session under which a function's instances call the services. */
  session(role: Role, sessionName: string): Session {
    const sessionArn = `arn:aws:sts::${this.#account}:assumed-role/${role.name}/${sessionName}`;
    const derive = (purpose: string) =>
      createHmac("sha256", this.#secret).update(`${purpose}:${sessionArn}`).digest();
    const keys = {
      accessKeyId: `ASIA${derive("id").toString("hex").slice(0, 16).toUpperCase()}`,
      secretAccessKey: derive("secret").toString("base64url").slice(0, 40),
      sessionToken: derive("token").toString("base64url"),
    };
    const session: Session = {
      role,
      principal: { kind: "role", roleArn: role.arn, sessionArn, account: this.#account },
      keys,
    };
    this.#sessions.set(keys.accessKeyId, session);
    return session;
  }

  byAccessKey(accessKeyId: string): Session | undefined {
    return this.#sessions.get(accessKeyId);
  }

  /** Decides about an access of a session; `policyOf` names the resource whose own policy counts too (a bucket, a queue). */
  decide(session: Session, access: Access, policyOf?: string): Decision {
    return decide(withTransport(access), session.principal, session.role.identity, this.#policy(policyOf));
  }

  /** Decides about an access of an AWS service, which only the resource's own policy can allow. */
  decideForService(service: string, access: Access, policyOf: string): Decision {
    return decide(withTransport(access), { kind: "service", name: service }, [], this.#policy(policyOf));
  }

  /** Decides about a caller without credentials. */
  decideForAnonymous(access: Access, policyOf: string): Decision {
    return decide(withTransport(access), { kind: "anonymous" }, [], this.#policy(policyOf));
  }

  /** Whether a role lets a service run under it. */
  trusts(role: Role, service: string): boolean {
    return (
      decide(
        { action: "sts:AssumeRole", resource: role.arn },
        { kind: "service", name: service },
        [],
        role.trust,
      ) === "allow"
    );
  }

  #policy(resource: string | undefined): Statement[] {
    return resource === undefined ? [] : (this.#resourcePolicies.get(resource) ?? []);
  }
}

/** The hop over 127.0.0.1 stands for the TLS connection that a deployed client must use. */
function withTransport(access: Access): Access {
  return { ...access, context: { "aws:SecureTransport": ["true"], ...access.context } };
}

function roleOf(resource: Resource, deployment: Deployment): Role {
  const inline = list(resource.properties["Policies"]).flatMap((policy) =>
    isObject(policy) ? parsePolicy(policy["PolicyDocument"], resource.logicalId) : [],
  );
  const attached = deployment
    .ofType("AWS::IAM::Policy", "AWS::IAM::ManagedPolicy")
    .filter(
      (policy) =>
        list(policy.properties["Roles"]).includes(resource.id) ||
        list(resource.properties["ManagedPolicyArns"]).includes(policy.id),
    )
    .flatMap((policy) => parsePolicy(policy.properties["PolicyDocument"], policy.logicalId));
  const managed = list(resource.properties["ManagedPolicyArns"]).flatMap((arn) =>
    awsManaged(arn, resource.logicalId),
  );
  return {
    name: resource.id,
    arn: resource.attribute("Arn"),
    identity: [...inline, ...attached, ...managed],
    trust: parsePolicy(resource.properties["AssumeRolePolicyDocument"], resource.logicalId),
  };
}

function awsManaged(arn: Json, role: string): Statement[] {
  const name = typeof arn === "string" ? /^arn:aws:iam::aws:policy\/(.+)$/.exec(arn)?.[1] : undefined;
  if (name === undefined) return [];
  const statements = AWS_MANAGED[name];
  if (statements === undefined)
    throw new StackError(
      `The role ${role} uses the managed policy ${name}, which the local stack does not know.`,
    );
  return statements;
}

/** Policies of buckets by bucket name and of queues by queue ARN. */
function resourcePolicies(deployment: Deployment): Map<string, Statement[]> {
  const policies = new Map<string, Statement[]>();
  const add = (key: Json | undefined, statements: Statement[]) => {
    if (typeof key === "string") policies.set(key, [...(policies.get(key) ?? []), ...statements]);
  };
  for (const policy of deployment.ofType("AWS::S3::BucketPolicy")) {
    add(policy.properties["Bucket"], parsePolicy(policy.properties["PolicyDocument"], policy.logicalId));
  }
  const arnByUrl = new Map(
    deployment.ofType("AWS::SQS::Queue").map((queue) => [queue.id, queue.attribute("Arn")]),
  );
  for (const policy of deployment.ofType("AWS::SQS::QueuePolicy")) {
    for (const url of list(policy.properties["Queues"])) {
      add(
        typeof url === "string" ? arnByUrl.get(url) : undefined,
        parsePolicy(policy.properties["PolicyDocument"], policy.logicalId),
      );
    }
  }
  return policies;
}

function list(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : [];
}
