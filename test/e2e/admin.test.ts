import { signedIn } from "./client.ts";
import { ADMIN_EMAIL } from "./start-stack.ts";

it("administrators may void the kept answers of everybody, other people may not", async () => {
  const admin = await signedIn("Ada Lovelace", undefined, ADMIN_EMAIL);
  const before = "2026-01-01T00:00:00.000Z";
  const user = await signedIn();
  const refused = await user.post("/v1/cache/cleanup", { before });
  expect(refused).toMatchObject({ status: 403, body: { code: "forbidden", status: 403 } });

  const cleaned = await admin.post("/v1/cache/cleanup", { before });
  expect(cleaned).toMatchObject({ status: 200, body: { voidBefore: before } });
  expect((await admin.post("/v1/cache/cleanup", {})).status).toBe(200);
});
