import { randomUUID } from "node:crypto";
import * as z from "zod";
import type { Identities } from "../iam/roles.ts";
import type { Functions, LambdaFunction } from "../lambda/functions.ts";
import type { AsyncInvocations } from "../lambda/async-invocations.ts";
import type { InvokePermissions } from "../lambda/permissions.ts";
import type { Queues } from "../sqs/queues.ts";
import { StackError } from "../stack-error.ts";
import type { Deployment, Resource } from "../template/deployment.ts";
import { isObject, type Json, type JsonObject } from "../template/json.ts";
import { matchesPattern, parsePattern, type Pattern } from "./pattern.ts";
import { inputFor, TargetInput } from "./target-input.ts";

const Target = z.object({
  Id: z.string(),
  Arn: z.string(),
  DeadLetterConfig: z.object({ Arn: z.string() }).optional(),
  ...TargetInput.shape,
});
type Target = z.infer<typeof Target>;

const RuleProperties = z.object({
  EventPattern: z.custom<Json>().optional(),
  ScheduleExpression: z.string().optional(),
  State: z.string().default("ENABLED"),
  EventBusName: z.string().default("default"),
  Targets: z.array(Target).default([]),
});

/** A rule of the default event bus. */
export type Rule = { name: string; arn: string; logicalId: string; pattern?: Pattern; schedule?: string; targets: Target[] };

/** The enabled rules of the templates. */
export function readRules(deployment: Deployment): Rule[] {
  return deployment.ofType("AWS::Events::Rule").flatMap((resource) => {
    const properties = RuleProperties.parse(resource.properties);
    return properties.State === "DISABLED" ? [] : [ruleOf(resource, properties)];
  });
}

function ruleOf(resource: Resource, properties: z.infer<typeof RuleProperties>): Rule {
  const { EventPattern, ScheduleExpression, Targets } = properties;
  if (EventPattern !== undefined && !isObject(EventPattern)) throw new StackError(`The event pattern of ${resource.logicalId} is not an object.`);
  return {
    name: resource.id,
    arn: resource.attribute("Arn"),
    logicalId: resource.logicalId,
    ...(EventPattern === undefined ? {} : { pattern: parsePattern(EventPattern, resource.logicalId) }),
    ...(ScheduleExpression === undefined ? {} : { schedule: ScheduleExpression }),
    targets: Targets,
  };
}

export type EventBusOptions = {
  rules: Rule[];
  queues: Queues;
  functions: Functions;
  invocations: AsyncInvocations;
  permissions: InvokePermissions;
  identities: Identities;
  region: string;
  account: string;
  report: (line: string) => void;
};

const EVENTS = "events.amazonaws.com";

/** The default event bus: hands each event to the targets of the rules that it matches. */
export class EventBus {
  readonly #options: EventBusOptions;

  constructor(options: EventBusOptions) {
    this.#options = options;
  }

  /** Puts an event of an AWS service on the bus; resolves when every matching target has accepted it or its dead-letter queue has. */
  async put(source: string, detailType: string, time: string, resources: string[], detail: JsonObject): Promise<void> {
    const { account, region } = this.#options;
    const event = { version: "0", id: randomUUID(), "detail-type": detailType, source, account, time, region, resources, detail };
    for (const rule of this.#options.rules) {
      if (rule.pattern !== undefined && matchesPattern(rule.pattern, event)) await this.deliver(rule, event);
    }
  }

  /** Sends an event to the targets of a rule. */
  async deliver(rule: Rule, event: JsonObject): Promise<void> {
    for (const target of rule.targets) {
      const input = inputFor(target, event, rule);
      const fault = await this.#send(rule, target.Arn, input);
      if (fault !== undefined) await this.#giveUp(rule, target, input, fault);
    }
  }

  /** @returns why the target did not take it */
  async #send(rule: Rule, arn: string, input: string, attributes: Record<string, string> = {}): Promise<string | undefined> {
    const { queues, functions, permissions, invocations, identities } = this.#options;
    if (queues.has(arn)) {
      const access = { action: "sqs:SendMessage", resource: arn, context: { "aws:SourceArn": [rule.arn], "aws:SourceAccount": [this.#options.account] } };
      if (identities.decideForService(EVENTS, access, arn) !== "allow") return `the policy of ${arn} does not let it send messages`;
      await queues.send(arn, input, attributes);
      return undefined;
    }
    const target: LambdaFunction | undefined = functions.find(arn);
    if (target === undefined) return `${arn} is neither a queue nor a function of the templates`;
    if (!permissions.allows(target, EVENTS, rule.arn)) return `no AWS::Lambda::Permission lets it invoke ${target.logicalId}`;
    invocations.enqueue(target, input);
    return undefined;
  }

  async #giveUp(rule: Rule, target: Target, input: string, fault: string): Promise<void> {
    this.#options.report(`The rule ${rule.logicalId} cannot deliver: ${fault}`);
    if (target.DeadLetterConfig === undefined) return;
    const attributes = { RULE_ARN: rule.arn, TARGET_ARN: target.Arn, ERROR_CODE: "NO_PERMISSIONS", ERROR_MESSAGE: fault };
    const second = await this.#send(rule, target.DeadLetterConfig.Arn, input, attributes);
    if (second !== undefined) this.#options.report(`The rule ${rule.logicalId} cannot dead-letter: ${second}`);
  }
}
