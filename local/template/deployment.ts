import { StackError } from "../stack-error.ts";
import type { Stack } from "./assembly.ts";
import { evaluateCondition, resolve, type Scope } from "./intrinsics.ts";
import { isObject, type Json, type JsonObject } from "./json.ts";
import { attributeOf, physicalId, type Place } from "./physical-ids.ts";

/** A resource with every intrinsic function resolved. */
export type Resource = {
  stack: string;
  logicalId: string;
  type: string;
  /** What `Ref` gives. */
  id: string;
  properties: JsonObject;
  attribute(name: string): string;
};

/** All resources of all stacks, and the stacks' outputs. */
export type Deployment = {
  resources: Resource[];
  outputs: Record<string, Record<string, Json>>;
  ofType(...types: string[]): Resource[];
  /** The file asset with this hash. */
  asset(hash: string): string | undefined;
};

export type DeploymentOptions = {
  place: Place;
  /** Values for template parameters, by name. */
  parameters?: Record<string, string>;
  /** SSM parameters that exist outside the templates. */
  ssm?: Record<string, string>;
};

/** What `cdk bootstrap` leaves in every account; the templates' bootstrap check names it. */
const WELL_KNOWN_SSM = { "/cdk-bootstrap/hnb659fds/version": "30" };

/** Resolves the templates of all stacks against each other. */
export function deploy(stacks: Stack[], options: DeploymentOptions): Deployment {
  const scopes = new Map(stacks.map((stack) => [stack.name, new StackScope(stack, options)]));
  for (const scope of scopes.values()) scope.connect(scopes);
  const resources = stacks.flatMap((stack) => scopes.get(stack.name)?.resources() ?? []);
  const outputs = Object.fromEntries(
    stacks.map((stack) => [stack.name, scopes.get(stack.name)?.outputs() ?? {}]),
  );
  return {
    resources,
    outputs,
    ofType: (...types) => resources.filter((resource) => types.includes(resource.type)),
    asset: (hash) => stacks.map((stack) => stack.assets[hash]).find((path) => path !== undefined),
  };
}

class StackScope implements Scope {
  readonly #stack: Stack;
  readonly #options: DeploymentOptions;
  readonly #properties = new Map<string, JsonObject>();
  readonly #resolving = new Set<string>();
  #scopes = new Map<string, StackScope>();

  constructor(stack: Stack, options: DeploymentOptions) {
    this.#stack = stack;
    this.#options = options;
  }

  connect(scopes: Map<string, StackScope>): void {
    this.#scopes = scopes;
  }

  get region(): string {
    return this.#options.place.region;
  }

  ref(name: string): Json | undefined {
    if (name.startsWith("AWS::")) return this.#pseudo(name);
    const parameter = this.#stack.template.Parameters[name];
    if (parameter !== undefined) return this.#parameter(name, parameter);
    return physicalId(this.#named(name), this.#options.place);
  }

  attribute(logicalId: string, attribute: string): Json {
    return attributeOf(this.#named(logicalId), attribute, this.#options.place);
  }

  exported(name: string): Json {
    for (const scope of this.#scopes.values()) {
      const value = scope.#export(name);
      if (value !== undefined) return value;
    }
    throw new StackError(`No stack exports ${name}, which ${this.#stack.name} imports.`);
  }

  condition(name: string): boolean {
    const expression = this.#stack.template.Conditions[name];
    if (expression === undefined) throw new StackError(`${this.#stack.name} has no condition ${name}.`);
    return evaluateCondition(expression, this);
  }

  mapping(map: string, top: string, second: string): Json {
    const value = this.#stack.template.Mappings[map]?.[top]?.[second];
    if (value === undefined)
      throw new StackError(`${this.#stack.name} has no mapping ${map}.${top}.${second}.`);
    return value;
  }

  dynamicReference(service: string, reference: string): string {
    if (service === "ssm" || service === "ssm-secure") return this.#ssm(reference.replace(/:\d+$/, ""));
    throw new StackError(
      `The template reads a secret through {{resolve:${service}:...}}, which the local stack does not have.`,
    );
  }

  resources(): Resource[] {
    return Object.keys(this.#stack.template.Resources)
      .filter((logicalId) => this.#exists(logicalId))
      .map((logicalId) => {
        const named = this.#named(logicalId);
        const { place } = this.#options;
        return {
          ...named,
          id: physicalId(named, place),
          attribute: (name) => attributeOf(named, name, place),
        };
      });
  }

  outputs(): Record<string, Json> {
    const resolved = Object.entries(this.#stack.template.Outputs).flatMap(([name, output]) => {
      const value = resolve(output.Value, this);
      return value === undefined ? [] : [[name, value] as const];
    });
    return Object.fromEntries(resolved);
  }

  #exists(logicalId: string): boolean {
    const condition = this.#stack.template.Resources[logicalId]?.Condition;
    return condition === undefined || this.condition(condition);
  }

  #named(logicalId: string) {
    const resource = this.#stack.template.Resources[logicalId];
    if (resource === undefined || !this.#exists(logicalId)) {
      throw new StackError(
        `The template of ${this.#stack.name} refers to ${logicalId}, which it does not hold.`,
      );
    }
    return {
      stack: this.#stack.name,
      logicalId,
      type: resource.Type,
      properties: this.#resolved(logicalId, resource.Properties ?? {}),
    };
  }

  #resolved(logicalId: string, properties: JsonObject): JsonObject {
    const known = this.#properties.get(logicalId);
    if (known !== undefined) return known;
    if (this.#resolving.has(logicalId)) {
      throw new StackError(`${logicalId} of ${this.#stack.name} refers to itself in a circle.`);
    }
    this.#resolving.add(logicalId);
    const value = resolve(properties, this);
    this.#resolving.delete(logicalId);
    const resolved = isObject(value) ? value : {};
    this.#properties.set(logicalId, resolved);
    return resolved;
  }

  #export(name: string): Json | undefined {
    for (const output of Object.values(this.#stack.template.Outputs)) {
      if (output.Export !== undefined && resolve(output.Export.Name, this) === name)
        return resolve(output.Value, this);
    }
    return undefined;
  }

  #parameter(name: string, parameter: { Type: string; Default?: Json | undefined }): Json {
    const value = this.#options.parameters?.[name] ?? parameter.Default;
    if (value === undefined)
      throw new StackError(`${this.#stack.name} needs a value for its parameter ${name}.`);
    if (parameter.Type.startsWith("AWS::SSM::Parameter::Value") && typeof value === "string")
      return this.#ssm(value);
    if (
      (parameter.Type === "CommaDelimitedList" || parameter.Type.startsWith("List<")) &&
      typeof value === "string"
    ) {
      return value.split(",").map((item) => item.trim());
    }
    return typeof value === "number" ? String(value) : value;
  }

  #ssm(name: string): string {
    for (const scope of this.#scopes.values()) {
      for (const [logicalId, resource] of Object.entries(scope.#stack.template.Resources)) {
        if (resource.Type !== "AWS::SSM::Parameter") continue;
        const { properties } = scope.#named(logicalId);
        if (properties["Name"] === name && typeof properties["Value"] === "string")
          return properties["Value"];
      }
    }
    const value = { ...WELL_KNOWN_SSM, ...this.#options.ssm }[name];
    if (value === undefined)
      throw new StackError(`The template reads the SSM parameter ${name}, which no stack creates.`);
    return value;
  }

  #pseudo(name: string): string | string[] | undefined {
    const { region, account } = this.#options.place;
    switch (name) {
      case "AWS::Region":
        return region;
      case "AWS::AccountId":
        return account;
      case "AWS::Partition":
        return "aws";
      case "AWS::URLSuffix":
        return "amazonaws.com";
      case "AWS::StackName":
        return this.#stack.name;
      case "AWS::StackId":
        return `arn:aws:cloudformation:${region}:${account}:stack/${this.#stack.name}/00000000-0000-4000-8000-000000000000`;
      case "AWS::NotificationARNs":
        return [];
      case "AWS::NoValue":
        return undefined;
      default:
        throw new StackError(
          `The template uses the pseudo parameter ${name}, which the local stack does not know.`,
        );
    }
  }
}
