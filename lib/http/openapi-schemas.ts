import * as z from "zod";

import { exampleProblem } from "./problem-examples.ts";

/** A part of an OpenAPI document. */
export type Json = Record<string, unknown>;

/**
 * Turns schemas into JSON Schema 2020-12 as OpenAPI 3.1 has it. Those with an `id` in their metadata become components, and
 * the same id must mean the same thing in requests and answers.
 */
export class Components {
  readonly schemas: Json = {};
  readonly examples: Json = {};

  /** @returns the schema, or a reference to its component when it has an id */
  of(schema: z.ZodType, io: "input" | "output"): Json {
    const { properties = {}, $defs = {} } = z.toJSONSchema(z.object({ root: schema }), {
      io,
      unrepresentable: "any",
      override: loosen,
    });
    for (const [id, definition] of Object.entries($defs)) this.#add(id, pointed(definition) as Json);
    return pointed(properties["root"]) as Json;
  }

  /** @returns a reference to the example of a problem */
  problem(status: number, code: string): Json {
    this.examples[code] ??= { value: exampleProblem(status, code) };
    return { $ref: `#/components/examples/${code}` };
  }

  #add(id: string, component: Json): void {
    const schema = Object.fromEntries(Object.entries(component).filter(([name]) => name !== "id"));
    const standing = this.schemas[id];
    if (standing !== undefined && JSON.stringify(standing) !== JSON.stringify(schema)) {
      throw new Error(`the schema ${id} is not the same everywhere`);
    }
    this.schemas[id] = schema;
  }
}

/** Answers may grow fields: only what refuses unknown fields as input says that it has no others. */
function loosen(given: { zodSchema: z.core.$ZodTypes; jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  const { def } = given.zodSchema._zod;
  if (def.type === "object" && def.catchall === undefined) delete given.jsonSchema.additionalProperties;
}

/** References to definitions become references to components. */
function pointed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(pointed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]: [string, unknown]) => [
      name,
      name === "$ref" && typeof inner === "string"
        ? inner.replace(/^#\/\$defs\//, "#/components/schemas/")
        : pointed(inner),
    ]),
  );
}
