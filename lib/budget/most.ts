/** How large the questions of a task may be; a larger one is not asked. `inputBytes` is everything that is sent with one: words, data and schema. */
type Bounds = { questions: number; inputBytes: number; outputTokens: number };

/** The largest and most questions that one run of a task asks. What is reserved for it, and so what it can cost, follows from this. */
export const BOUNDS = {
  parse: { questions: 1, inputBytes: 100_000, outputTokens: 12_000 },
  analyse: { questions: 1, inputBytes: 60_000, outputTokens: 6_000 },
  tailor: { questions: 2, inputBytes: 60_000, outputTokens: 6_000 },
  letter: { questions: 1, inputBytes: 60_000, outputTokens: 4_000 },
  questions: { questions: 1, inputBytes: 60_000, outputTokens: 6_000 },
  "follow-up": { questions: 1, inputBytes: 40_000, outputTokens: 2_000 },
  score: { questions: 4, inputBytes: 60_000, outputTokens: 4_000 },
  suggest: { questions: 1, inputBytes: 60_000, outputTokens: 6_000 },
} as const satisfies Record<string, Bounds>;

/** What a provider adds to a request with a tool, in tokens: some hundreds. */
const FRAME_TOKENS = 1_000;
/** The same, with a complaint about an answer that could not be used. */
const REPAIR_TOKENS = 3_000;

type RequestMost = (inputTokens: number, outputTokens: number) => number;

/**
 * The most that one question can cost, in micro-dollars: the request, one that is billed and lost or asks the other model, and a repair turn, which sends
 * the first answer along. No text has more tokens than bytes.
 */
export function questionMost(
  requestMost: RequestMost,
  { inputBytes, outputTokens }: Pick<Bounds, "inputBytes" | "outputTokens">,
): number {
  const request = requestMost(inputBytes + FRAME_TOKENS, outputTokens);
  return 2 * request + requestMost(inputBytes + outputTokens + REPAIR_TOKENS, outputTokens);
}

/** The most that one run of a task can cost, in micro-dollars. @param questions how many it will ask at most, where that is known */
export function taskMost(requestMost: RequestMost, task: keyof typeof BOUNDS, questions = Infinity): number {
  const bounds = BOUNDS[task];
  return Math.min(questions, bounds.questions) * questionMost(requestMost, bounds);
}
