export const rootExample = {
  name: "Tailor",
  version: "0.1.0",
  status: "operational",
  database: "connected",
  engine: "rules-1",
  docs: "/openapi.json",
};

const ok = { status: "ok", latencyMs: 4 };

export const statusExample = {
  status: "ok",
  dependencies: { table: ok, bucket: ok, queues: ok, userPool: ok, model: { ...ok, engine: "rules-1" } },
  queues: { tailor: { ...ok, depth: 0, deadLetterDepth: 0 } },
};
