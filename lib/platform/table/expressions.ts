import type { Condition } from "../../kernel/table.ts";

/** Builds DynamoDB expressions with every name and value behind a placeholder. */
export class Expressions {
  readonly #names = new Map<string, string>();
  readonly #values = new Map<string, unknown>();

  name(field: string): string {
    const known = this.#names.get(field);
    if (known) return known;
    const placeholder = `#n${this.#names.size}`;
    this.#names.set(field, placeholder);
    return placeholder;
  }

  value(value: unknown): string {
    const placeholder = `:v${this.#values.size}`;
    this.#values.set(placeholder, value);
    return placeholder;
  }

  all(conditions: readonly Condition[]): string {
    return conditions.map((condition) => this.#one(condition)).join(" AND ");
  }

  /** The placeholder maps for a request; members are left out when they would be empty, as DynamoDB demands. */
  attributes(): {
    ExpressionAttributeNames?: Record<string, string>;
    ExpressionAttributeValues?: Record<string, unknown>;
  } {
    return {
      ...(this.#names.size > 0 && {
        ExpressionAttributeNames: Object.fromEntries([...this.#names].map(([field, key]) => [key, field])),
      }),
      ...(this.#values.size > 0 && { ExpressionAttributeValues: Object.fromEntries(this.#values) }),
    };
  }

  #one(condition: Condition): string {
    switch (condition.is) {
      case "absent":
        return `attribute_not_exists(${this.name("pk")})`;
      case "present":
        return `attribute_exists(${this.name("pk")})`;
      case "equal":
        return `${this.name(condition.field)} = ${this.value(condition.value)}`;
      case "oneOf":
        return `${this.name(condition.field)} IN (${condition.values.map((v) => this.value(v)).join(", ")})`;
      case "below":
        return `${this.name(condition.field)} < ${this.value(condition.value)}`;
      case "fieldAbsent":
        return `attribute_not_exists(${this.name(condition.field)})`;
      case "any":
        return `(${condition.of.map((all) => `(${this.all(all)})`).join(" OR ")})`;
    }
  }
}
