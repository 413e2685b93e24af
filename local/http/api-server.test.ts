import { closeServer, listenOn } from "../listening.ts";
import { answerStarting, attachApi } from "./api-server.ts";

it("answers whoever asks before the API is there, and is the API from then on", async () => {
  const listening = await listenOn(0);
  if (!listening) throw new Error("no free port");
  const { server, port } = listening;
  const statusOf = async () => (await fetch(`http://127.0.0.1:${port}/health`)).status;
  try {
    answerStarting(server);
    expect(await statusOf()).toBe(503);
    attachApi(server, {
      handle: () => Promise.resolve({ status: 204, headers: {}, cookies: [], body: Buffer.alloc(0) }),
      local: () => undefined,
      report: () => undefined,
    });
    expect(await statusOf()).toBe(204);
  } finally {
    await closeServer(server);
  }
});
