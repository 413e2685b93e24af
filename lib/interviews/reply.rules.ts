import type { Lack } from "./ports.ts";
import { chosen } from "./seed.ts";

/** What there is to reply to. */
export type Said = {
  mode: "conversational" | "fixed";
  skipped: boolean;
  empty: boolean;
  lack: Lack | undefined;
  /** Whether a question is still open. */
  more: boolean;
};

const ASKS_ON: Record<Lack, readonly [string, ...string[]]> = {
  example: ["All right. Let me ask for an example.", "I see. An example would help me."],
  own_part: ["Thank you. I would like to know more about you in this.", "I see what happened there."],
  result: ["Thank you, I can picture that.", "Good, I see what you did."],
  key_point: ["Thank you. One thing more about that.", "I follow. Let us go a little further."],
};
const GOES_ON = [
  "Thank you. Let us go on.",
  "All right, thank you. Here is the next one.",
  "Thanks, I have noted that. On we go.",
  "Thank you. Let us turn to something else.",
] as const;

/** A short sentence in reply, the same for the same `seed`. It never judges: that is the scorer's task. */
export function replyTo({ mode, skipped, empty, lack, more }: Said, seed: string): string {
  if (!more) return "That was the last question. Complete the interview when you are ready.";
  if (skipped) return "All right, we leave that one out.";
  if (lack !== undefined) return chosen(ASKS_ON[lack], seed);
  if (empty) return "All right, nothing to that one. Let us go on.";
  return mode === "fixed" ? "Noted." : chosen(GOES_ON, seed);
}
