import { StackError } from "../stack-error.ts";
import type { Functions } from "../lambda/functions.ts";
import type { Deployment } from "../template/deployment.ts";
import { QueueEventSource, QueueMapping } from "./event-source.ts";

export type EventSourcesOptions = {
  deployment: Deployment;
  functions: Functions;
  endpoint: string;
  region: string;
  report: (line: string) => void;
};

/** The pollers of every event source mapping on a queue; they do not poll yet. */
export function queueEventSources(options: EventSourcesOptions): QueueEventSource[] {
  const { deployment, functions } = options;
  const queues = new Map(
    deployment.ofType("AWS::SQS::Queue").map((queue) => [queue.attribute("Arn"), queue.id]),
  );
  return deployment.ofType("AWS::Lambda::EventSourceMapping").map((resource) => {
    const mapping = QueueMapping.parse(resource.properties);
    const queueUrl = queues.get(mapping.EventSourceArn);
    const target = functions.find(mapping.FunctionName);
    if (queueUrl === undefined)
      throw new StackError(`The event source of ${resource.logicalId} is not a queue of the templates.`);
    if (target === undefined)
      throw new StackError(`The function of ${resource.logicalId} is not in the templates.`);
    return new QueueEventSource({ ...options, mapping, queueUrl, target });
  });
}
