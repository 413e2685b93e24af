import { setTimeout as wait } from "node:timers/promises";

import { BusyInterviews } from "./busy-interviews.ts";
import type { Answer, Call } from "./client.ts";
import { PASSWORD, signedIn } from "./client.ts";
import type { Client } from "./client.ts";
import { announcedIn, announcementOf, postFile, RESUME_TEXT } from "./upload.ts";
import type { Announced } from "./upload.ts";

/** What one person does at most between two crashes. */
const ACTIONS = 14;

/** A request whose answer did not come: sent again with its key until there is one. */
type Unsettled = { again: () => Promise<"settled" | "later"> };

type Items = { items: Record<string, unknown>[]; nextCursor: string | null };

/** The ids of items, in their order. */
export const idsOf = (items: Record<string, unknown>[], field: string): string[] =>
  items.map((item) => String(item[field])).sort();

/** The connection broke, so nobody knows what became of the request. */
class Broken extends Error {}

/** Someone who uploads, saves, tailors and practises without pause, and writes down what was acknowledged. */
export class BusyUser {
  readonly client: Client;
  /** By id: the postings whose saving was acknowledged. */
  readonly jobs = new Map<string, string>();
  /** By id: the announced résumés, and whether their file was acknowledged. */
  readonly resumes = new Map<string, { posted: boolean }>();
  readonly tailorings = new Set<string>();
  readonly interviews = new BusyInterviews((...request) => this.#keyed(...request));
  /** Answers that no crash excuses. */
  readonly faults: string[] = [];
  /** What the profile may say: what was acknowledged last, and what was sent since without an answer that tells. */
  headlines: readonly string[] = [""];
  #unsettled: Unsettled[] = [];
  #counter = 0;
  readonly #name: string;

  constructor(client: Client, name: string) {
    this.client = client;
    this.#name = name;
  }

  /** Someone new, with a résumé and a posting. */
  static async register(base: string, name: string): Promise<BusyUser> {
    const user = new BusyUser(await signedIn(name, base), name);
    await user.#upload();
    await user.#saveJob();
    return user;
  }

  get acknowledged(): number {
    return this.jobs.size + this.resumes.size + this.tailorings.size + this.interviews.acknowledged;
  }

  /** Acts until the connection breaks or the signal says that it is enough. */
  async work(random: () => number, enough: AbortSignal): Promise<void> {
    try {
      await this.settle();
      for (let done = 0; done < ACTIONS && !enough.aborted; done++) await this.#act(random());
    } catch (error) {
      if (!(error instanceof Broken)) throw error;
    }
  }

  /** Sends again what got no answer; what still runs elsewhere stays for the next time. */
  async settle(): Promise<number> {
    const pending = this.#unsettled;
    this.#unsettled = [];
    for (const [index, one] of pending.entries()) {
      try {
        if ((await one.again()) === "later") this.#unsettled.push(one);
      } catch (error) {
        this.#unsettled.push(...pending.slice(index));
        throw error;
      }
    }
    return this.#unsettled.length;
  }

  async #act(dice: number): Promise<void> {
    const [jobId] = [...this.jobs.keys()].slice(-1);
    // the oldest, which has had the time to be read
    const resumeId = [...this.resumes].find(([, { posted }]) => posted)?.[0];
    if (dice < 0.35) return this.interviews.step();
    if (dice < 0.6) return this.#upload();
    if (dice < 0.75) return this.#saveJob();
    if (dice < 0.82) return this.#editProfile();
    if (jobId !== undefined && resumeId !== undefined) return this.#tailor(jobId, resumeId);
    await wait(20);
  }

  #saveJob(): Promise<void> {
    const description = `Backend Engineer ${this.#name} ${this.#counter++}
Contoso Ltd, Leeds
Requirements
- TypeScript and Node.js
- PostgreSQL`;
    return this.#keyed("POST", "/v1/jobs", { description }, ({ body }) =>
      this.jobs.set(String(body["jobId"]), description),
    );
  }

  #tailor(jobId: string, resumeId: string): Promise<void> {
    return this.#keyed(
      "POST",
      `/v1/jobs/${jobId}/tailorings`,
      { resumeId },
      ({ body }) => this.tailorings.add(String(body["tailoringId"])),
      // it may still be read, or reading it was given up
      ["resume_not_ready"],
    );
  }

  #upload(): Promise<void> {
    const headers = { "idempotency-key": this.#key() };
    let announced: Announced | undefined;
    const attempt = async (): Promise<"settled" | "later"> => {
      if (!announced) {
        const call = { body: announcementOf(RESUME_TEXT), headers };
        const answer = await this.#call(() => this.#authorised("POST", "/v1/resumes", call));
        if (isLater(answer)) return "later";
        if (answer.status !== 201) return this.#unexpected("POST /v1/resumes", answer);
        announced = announcedIn(answer);
        this.resumes.set(announced.resumeId, { posted: false });
      }
      const { resumeId, form } = announced;
      const status = await this.#call(() => postFile(form));
      if (status === 204) this.resumes.set(resumeId, { posted: true });
      // the form's quarter of an hour may be over by then
      else if (status !== 403) this.faults.push(`file of ${resumeId}: ${status}`);
      return "settled";
    };
    return this.#try({ again: attempt });
  }

  async #editProfile(): Promise<void> {
    const headline = `Headline ${this.#counter++}`;
    const before = this.headlines;
    this.headlines = [...before, headline];
    const answer = await this.#call(() => this.#authorised("PATCH", "/v1/me", { body: { headline } }));
    if (answer.status === 200) this.headlines = [headline];
    else if (!isLater(answer)) {
      this.headlines = before;
      this.#unexpected("PATCH /v1/me", answer);
    }
  }

  #keyed(
    method: string,
    path: string,
    body: unknown,
    acknowledge: (answer: Answer) => void,
    excused: readonly string[] = [],
  ): Promise<void> {
    const headers = { "idempotency-key": this.#key() };
    const attempt = async (): Promise<"settled" | "later"> => {
      const answer = await this.#call(() => this.#authorised(method, path, { body, headers }));
      if (isLater(answer)) return "later";
      if (answer.status < 300) acknowledge(answer);
      else if (!excused.includes(String(answer.body["code"]))) this.#unexpected(`${method} ${path}`, answer);
      return "settled";
    };
    return this.#try({ again: attempt });
  }

  /** Does it once; a request without an answer, or one that is still under way, is kept. */
  async #try(one: Unsettled): Promise<void> {
    try {
      if ((await one.again()) === "later") this.#unsettled.push(one);
    } catch (error) {
      if (error instanceof Broken) this.#unsettled.push(one);
      throw error;
    }
  }

  async #authorised(method: string, path: string, call: Call): Promise<Answer> {
    const answer = await this.client.call(method, path, call);
    if (answer.status !== 401) return answer;
    await this.signIn();
    return this.client.call(method, path, call);
  }

  async signIn(): Promise<void> {
    const { email } = this.client;
    const login = await this.client.call("POST", "/v1/auth/login", {
      body: { email, password: PASSWORD },
      token: "",
    });
    if (login.status !== 200) throw new Error(`login after a restart: ${login.text}`);
    this.client.token = String(login.body["accessToken"]);
  }

  async #call<T>(send: () => Promise<T>): Promise<T> {
    try {
      return await send();
    } catch (error) {
      if (isBroken(error)) throw new Broken("no answer", { cause: error });
      throw error;
    }
  }

  #unexpected(what: string, answer: Answer): "settled" {
    this.faults.push(`${what}: ${answer.status} ${answer.text.slice(0, 300)}`);
    return "settled";
  }

  #key(): string {
    return `${this.#name}-${this.#counter++}`;
  }

  /** One resource; asked for again when the stack had no time for it. */
  async read(path: string): Promise<Answer> {
    for (let tries = 1; ; tries++) {
      const answer = await this.client.get(path);
      if (!isLater(answer) || tries === 20) return answer;
      await wait(500);
    }
  }

  /** Every item of a list, over all its pages. */
  async all(path: string): Promise<Record<string, unknown>[]> {
    const items: Record<string, unknown>[] = [];
    for (let cursor: string | null = ""; cursor !== null;) {
      const answer = await this.read(
        `${path}${path.includes("?") ? "&" : "?"}limit=100${cursor === "" ? "" : `&cursor=${cursor}`}`,
      );
      const page = answer.body as Items;
      if (answer.status !== 200) throw new Error(`${path}: ${answer.text}`);
      items.push(...page.items);
      cursor = page.nextCursor;
    }
    return items;
  }
}

const isLater = (answer: Answer) =>
  answer.status === 429 || answer.body["code"] === "request_in_progress" || isCutOff(answer);

/** The gateway's own word for a function that took too long, as on a machine with too much to do: nobody knows what became of it. */
const isCutOff = ({ status, body }: Answer) => status >= 500 && body["code"] === undefined;

/** What a client sees of a server that died: system errors of sockets, or what `fetch` makes of them. */
function isBroken(error: unknown): boolean {
  // `fetch` belongs to another realm than the tests, so that `instanceof` does not know its errors
  if (typeof error !== "object" || error === null) return false;
  const { code, cause } = error as { code?: unknown; cause?: unknown };
  return ["ECONNRESET", "ECONNREFUSED", "EPIPE", "UND_ERR_SOCKET"].includes(String(code)) || isBroken(cause);
}
