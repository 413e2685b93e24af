import { Agent, request } from "node:http";
import type { IncomingHttpHeaders } from "node:http";

export type Answer = {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
  body: Record<string, unknown>;
};
export type Call = {
  body?: unknown;
  raw?: Uint8Array | string;
  headers?: Record<string, string>;
  token?: string;
};

/** The stack that all end-to-end tests share. */
const sharedStack = () => {
  const url = process.env["E2E_URL"];
  if (url === undefined) throw new Error("the stack is not running");
  return url;
};

/** No connection is used twice: one that the stack closes for idleness while a request is on its way would look like a crash. */
const agent = new Agent({ keepAlive: false });

/** Every client calls from an address of its own inside 127/8, so that the limit for anonymous addresses counts them apart. */
let clients = Math.floor(Math.random() * 60_000);
function address(): string {
  clients += 1;
  return `127.${1 + (process.pid % 250)}.${1 + (Math.floor(clients / 250) % 250)}.${1 + (clients % 250)}`;
}

/** A client of the API: one address, one user at most. */
export class Client {
  readonly #address = address();
  /** Where the API is; a test that starts and stops a stack of its own changes it. */
  base: string | undefined;
  token: string | undefined;
  email = "";

  /** One request, as any HTTP client sends it. */
  async call(
    method: string,
    path: string,
    { body, raw, headers = {}, token = this.token }: Call = {},
  ): Promise<Answer> {
    const payload = raw ?? (body === undefined ? undefined : JSON.stringify(body));
    const { hostname, port } = new URL(this.base ?? sharedStack());
    return new Promise((resolve, reject) => {
      const sent = request(
        {
          agent,
          hostname,
          port,
          // as written: dots and slashes are not tidied up on the way
          path,
          method,
          localAddress: this.#address,
          headers: {
            ...(body !== undefined && { "content-type": "application/json" }),
            ...(payload !== undefined && { "content-length": String(Buffer.byteLength(payload)) }),
            ...(token !== undefined && { authorization: `Bearer ${token}` }),
            ...headers,
          },
        },
        (received) => {
          const chunks: Buffer[] = [];
          received.on("data", (chunk: Buffer) => chunks.push(chunk));
          received.on("error", reject);
          received.on("end", () => {
            const text = Buffer.concat(chunks).toString();
            const isJson = (received.headers["content-type"] ?? "").includes("json");
            resolve({
              status: received.statusCode ?? 0,
              headers: received.headers,
              text,
              body: isJson && text !== "" ? (JSON.parse(text) as Record<string, unknown>) : {},
            });
          });
        },
      );
      sent.on("error", reject);
      sent.end(payload);
    });
  }

  get = (path: string, call?: Call) => this.call("GET", path, call);
  post = (path: string, body?: unknown, call?: Call) => this.call("POST", path, { body, ...call });

  /** The newest code that the user pool mailed to an address. */
  async mailedCode(email: string): Promise<string> {
    const outbox = await this.get(`/_local/outbox?to=${encodeURIComponent(email)}`);
    const mails = JSON.parse(outbox.text) as { code: string }[];
    const code = mails.at(-1)?.code;
    if (code === undefined) throw new Error(`no mail to ${email}`);
    return code;
  }

  /** Repeats a read until it is as wanted, or throws with the last answer. */
  async until(
    path: string,
    done: (body: Record<string, unknown>) => boolean,
    seconds = 40,
  ): Promise<Record<string, unknown>> {
    const end = Date.now() + seconds * 1000;
    // most of it is done in a moment, and what is not need not be asked for all the time
    for (let pauseMs = 20; ; pauseMs = Math.min(pauseMs * 1.5, 300)) {
      const answer = await this.get(path);
      if (answer.status === 200 && done(answer.body)) return answer.body;
      if (Date.now() > end) throw new Error(`${path} did not get there: ${answer.text.slice(0, 1000)}`);
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
}

export const PASSWORD = "Correct-Horse-9-Battery";
let users = 0;

/** A client that is registered, confirmed and signed in; without an address of its own it gets a new one. */
export async function signedIn(name = "Ada Lovelace", base?: string, address?: string): Promise<Client> {
  const client = new Client();
  client.base = base;
  client.email = address ?? `user-${process.pid}-${Date.now()}-${users++}@example.com`;
  const { email } = client;
  const registered = await client.post("/v1/auth/register", { email, password: PASSWORD, name });
  if (registered.status !== 201) throw new Error(`register: ${registered.text}`);
  const confirmed = await client.post("/v1/auth/confirm", { email, code: await client.mailedCode(email) });
  if (confirmed.status !== 204) throw new Error(`confirm: ${confirmed.text}`);
  const login = await client.post("/v1/auth/login", { email, password: PASSWORD });
  if (typeof login.body["accessToken"] !== "string") throw new Error(`login: ${login.text}`);
  client.token = login.body["accessToken"];
  return client;
}
