import type { ConverseReply } from "./converse.ts";
import { tellingFailures } from "./tell-failures.ts";

const GOOD: ConverseReply = { status: 200, body: {} };
const refused = (error: string, message: string): ConverseReply => ({ status: 503, error, message });

/** The lines that are reported of these replies, in their order; `gone` says that the caller did not wait. */
async function reportedOf(replies: readonly ConverseReply[], gone = false): Promise<string[]> {
  const lines: string[] = [];
  const left = [...replies];
  const ask = tellingFailures(
    () => Promise.resolve(left.shift() ?? GOOD),
    (line) => lines.push(line),
  );
  const signal = gone ? AbortSignal.abort() : new AbortController().signal;
  for (const reply of replies) expect(await ask("local.one", "{}", signal)).toBe(reply);
  return lines;
}

describe("why a model does not answer", () => {
  it("is told with the words of whoever refused, once for each reason", async () => {
    const down = refused("ServiceUnavailableException", "http://127.0.0.1:9 does not answer:\nECONNREFUSED");
    const missing = refused("ResourceNotFoundException", "model 'llama' not found");
    expect(await reportedOf([down, down, missing, down])).toEqual([
      "The model does not answer (ServiceUnavailableException): http://127.0.0.1:9 does not answer: ECONNREFUSED",
      "The model does not answer (ResourceNotFoundException): model 'llama' not found",
    ]);
  });

  it("is told again after the model has answered, and of answers nothing is", async () => {
    const busy = refused("ThrottlingException", "slow down");
    expect(await reportedOf([busy, GOOD, busy])).toHaveLength(2);
    expect(await reportedOf([GOOD, GOOD])).toEqual([]);
  });

  it("is not told of a caller who did not wait", async () => {
    expect(await reportedOf([refused("ServiceUnavailableException", "aborted")], true)).toEqual([]);
  });
});
