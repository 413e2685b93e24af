import * as z from "zod";

import { routesFor } from "../../lib/http/route.ts";
import { Status } from "../../lib/system/status.ts";
import { rootExample, statusExample } from "./system-api.examples.ts";

export type SystemDeps = {
  name: string;
  version: string;
  engine: string;
  /** Whether the table answers. */
  isConnected: () => Promise<boolean>;
  readStatus: () => Promise<Status>;
  /** The OpenAPI document as JSON text, made when it is first asked for. */
  openapi: () => string;
};

const route = routesFor<SystemDeps>();
const tag = "System";

export const systemRoutes = [
  route({
    id: "getRoot",
    method: "GET",
    path: "/",
    access: "public",
    summary: "What this is, and whether it works.",
    tag,
    answer: {
      status: 200,
      schema: z.object({
        name: z.string(),
        version: z.string(),
        status: z.literal("operational"),
        database: z.enum(["connected", "unavailable"]),
        engine: z.string(),
        docs: z.string(),
      }),
      example: rootExample,
      description: "Name and state.",
    },
    run: async ({ name, version, engine, isConnected }) => ({
      body: {
        name,
        version,
        status: "operational",
        database: (await isConnected()) ? "connected" : "unavailable",
        engine,
        docs: "/openapi.json",
      },
    }),
  }),
  route({
    id: "getHealth",
    method: "GET",
    path: "/health",
    access: "public",
    summary: "Whether the API answers; touches nothing.",
    tag,
    answer: {
      status: 200,
      schema: z.object({ status: z.literal("ok") }),
      example: { status: "ok" },
      description: "It answers.",
    },
    run: () => Promise.resolve({ body: { status: "ok" } }),
  }),
  route({
    id: "getStatus",
    method: "GET",
    path: "/v1/status",
    access: "public",
    summary: "State and latency of each dependency, depths of the queues.",
    tag,
    answer: { status: 200, schema: Status, example: statusExample, description: "The state of everything." },
    run: async ({ readStatus }) => ({ body: await readStatus() }),
  }),
  route({
    id: "getOpenApi",
    method: "GET",
    path: "/openapi.json",
    access: "public",
    summary: "This contract as OpenAPI 3.1.",
    tag,
    answer: { status: 200, schema: z.string(), example: "{}", description: "The document." },
    run: ({ openapi }) =>
      Promise.resolve({
        body: openapi(),
        headers: { "content-type": "application/json", "cache-control": "public, max-age=300" },
      }),
  }),
];
