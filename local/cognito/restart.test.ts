import { spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  CognitoIdentityProviderClient,
  ConfirmSignUpCommand,
  GetUserCommand,
  GlobalSignOutCommand,
  InitiateAuthCommand,
  SignUpCommand,
} from "@aws-sdk/client-cognito-identity-provider";
import { CLIENT, PASSWORD, POOL, REGION, confirmedUser, failure, startPool, tokensOf } from "./test-pool.ts";

it("keeps users, tokens, sign-outs, keys, clients' secrets and mails over a restart", async () => {
  const first = await startPool({ client: { GenerateSecret: false } });
  const { secret } = first.server.putClient(POOL, "withsecret", { GenerateSecret: true });
  const sub = await confirmedUser(first, "ada@example.com");
  await confirmedUser(first, "bob@example.com");
  const ada = await tokensOf(first, "ada@example.com");
  const bob = await tokensOf(first, "bob@example.com");
  await first.sdk.send(new GlobalSignOutCommand({ AccessToken: bob.access }));
  const keys = await first.server.jwks(POOL);
  const mails = first.server.outbox();
  await first.stop();

  const second = await startPool({ dataDir: first.dataDir });
  expect(await second.server.jwks(POOL)).toEqual(keys);
  expect(second.server.outbox()).toEqual(mails);
  expect(mails).toHaveLength(2);
  expect(second.server.putClient(POOL, "withsecret", { GenerateSecret: true }).secret).toBe(secret);
  expect((await second.sdk.send(new GetUserCommand({ AccessToken: ada.access }))).Username).toBe(sub);
  expect(await failure(second.sdk.send(new GetUserCommand({ AccessToken: bob.access })))).toContain(
    "Access Token has been revoked",
  );
  const refreshed = await second.sdk.send(
    new InitiateAuthCommand({
      ClientId: CLIENT,
      AuthFlow: "REFRESH_TOKEN_AUTH",
      AuthParameters: { REFRESH_TOKEN: ada.refresh },
    }),
  );
  expect(refreshed.AuthenticationResult?.AccessToken).toBeDefined();
  await second.stop();
});

it("has every acknowledged sign-up and no half of any other after kill -9", async () => {
  const dataDir = mkdtempSync(join(tmpdir(), "cognito-kill-"));
  const child = spawn(process.execPath, [fileURLToPath(new URL("./served.ts", import.meta.url)), dataDir], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`the server ended with ${String(code)}`)));
    child.stdout.once("data", (line: Buffer) => resolve(line.toString().trim()));
  });
  const sdk = new CognitoIdentityProviderClient({
    region: REGION,
    endpoint: url,
    maxAttempts: 1,
    credentials: { accessKeyId: "none", secretAccessKey: "none" },
  });
  const emails = Array.from({ length: 40 }, (_, index) => `user${index}@example.com`);
  const acknowledged: string[] = [];
  const gone = new Promise((resolve) => child.once("exit", resolve));
  await Promise.allSettled(
    emails.map(async (Username) => {
      const UserAttributes = [{ Name: "name", Value: "Ada" }];
      await sdk.send(new SignUpCommand({ ClientId: CLIENT, Username, Password: PASSWORD, UserAttributes }));
      acknowledged.push(Username);
      if (acknowledged.length === 8) child.kill("SIGKILL");
    }),
  );
  sdk.destroy();
  await gone;
  expect(acknowledged.length).toBeGreaterThanOrEqual(8);
  expect(acknowledged.length).toBeLessThan(emails.length);

  const after = await startPool({ dataDir });
  for (const email of emails) {
    const mailed = after.server.outbox(email).length > 0;
    if (acknowledged.includes(email)) expect(mailed).toBe(true);
    // With a mail there is a user who can confirm and sign in; without one the address is free.
    if (mailed) {
      const ConfirmationCode = after.lastCode(email);
      await after.sdk.send(new ConfirmSignUpCommand({ ClientId: CLIENT, Username: email, ConfirmationCode }));
      await tokensOf(after, email);
    } else await confirmedUser(after, email);
  }
  await after.stop();
});
