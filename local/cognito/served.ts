// A server in a process of its own, so that a test can kill it: node served.ts <data dir>
import { createCognitoServer } from "./server.ts";
import { ACCOUNT, CLIENT, CLIENT_PROPERTIES, POOL, POOL_PROPERTIES, REGION } from "./test-pool.ts";

const server = await createCognitoServer({
  dataDir: process.argv[2] ?? "",
  region: REGION,
  accountId: ACCOUNT,
  credentials: () => undefined,
});
await server.putPool(POOL, POOL_PROPERTIES);
server.putClient(POOL, CLIENT, CLIENT_PROPERTIES);
console.log(server.url);
