import { setTimeout as wait } from "node:timers/promises";
import * as z from "zod";

/** What ends the demo: a sentence about the step that failed. */
export class DemoError extends Error {
  override readonly name = "DemoError";
}

const Problem = z.looseObject({ code: z.string(), detail: z.string().optional() });
const POLL_MS = 150;

/** A client of the HTTP API, as an application would write one. */
export class Api {
  readonly #base: string;
  /** The access token sent with every request, once there is one. */
  token: string | undefined;

  constructor(base: string) {
    this.#base = base;
  }

  /** One request; the answer in its schema. Throws `DemoError` with what the API said. */
  async call<T>(method: string, path: string, schema: z.ZodType<T>, body?: unknown): Promise<T> {
    const answer = await fetch(new URL(path, this.#base), {
      method,
      headers: {
        ...(body !== undefined && { "content-type": "application/json" }),
        ...(this.token !== undefined && { authorization: `Bearer ${this.token}` }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    const json: unknown = text === "" ? undefined : JSON.parse(text);
    if (!answer.ok) {
      const problem = Problem.safeParse(json);
      const said = problem.success ? `${problem.data.code}: ${problem.data.detail ?? "no detail"}` : text;
      throw new DemoError(`${method} ${path} was answered with ${answer.status} (${said})`);
    }
    const parsed = schema.safeParse(json);
    if (parsed.success) return parsed.data;
    throw new DemoError(`${method} ${path} gave an unexpected answer: ${z.prettifyError(parsed.error)}`);
  }

  get<T>(path: string, schema: z.ZodType<T>): Promise<T> {
    return this.call("GET", path, schema);
  }

  /** Reads until `done`; throws `DemoError` when it takes longer than `seconds`. */
  async until<T>(path: string, schema: z.ZodType<T>, done: (value: T) => boolean, seconds = 30): Promise<T> {
    const end = performance.now() + seconds * 1000;
    for (;;) {
      const value = await this.get(path, schema);
      if (done(value)) return value;
      if (performance.now() > end)
        throw new DemoError(
          `${path} was not ready within ${seconds} s: ${JSON.stringify(value).slice(0, 500)}`,
        );
      await wait(POLL_MS);
    }
  }
}

/** Posts a file with the form that the API made for it, straight to the object store. */
export async function postFile(
  { url, fields }: { url: string; fields: Record<string, string> },
  file: { bytes: Uint8Array<ArrayBuffer>; name: string; contentType: string },
): Promise<void> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append("file", new Blob([file.bytes], { type: file.contentType }), file.name);
  const answer = await fetch(url, { method: "POST", body: form });
  if (!answer.ok)
    throw new DemoError(`The file was refused with ${answer.status}: ${(await answer.text()).slice(0, 500)}`);
}

/** The bytes behind a signed link. */
export async function download(url: string): Promise<Uint8Array> {
  const answer = await fetch(url);
  if (!answer.ok) throw new DemoError(`The download was answered with ${answer.status}.`);
  return new Uint8Array(await answer.arrayBuffer());
}
