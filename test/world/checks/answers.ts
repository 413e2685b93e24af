import { having } from "../state.ts";
import type { Heard, WorldState } from "../state.ts";
import type { AtRest } from "./index.ts";

/** What passes by itself is not an answer: it says to ask again. */
const isAnswer = ({ status, body }: Heard): boolean =>
  status < 500 && status !== 429 && !body.includes("request_in_progress");

const withoutTrace = (body: string): string => body.replace(/"requestId":"[^"]*"/, "");

/** Keeps an answer to a request under one key, unless it was given before. */
export function keepAnswer(world: WorldState, key: string, heard: Heard): void {
  const known = world.heard.get(key) ?? [];
  const answer = `${heard.status} ${withoutTrace(heard.body)}`;
  if (isAnswer(heard) && !known.includes(answer))
    world.heard = having(world.heard, key, [...known, answer].sort());
}

/** Whoever sends one request several times under one key hears one answer. */
export const checkAnswers: AtRest = (state) =>
  [...state.heard].flatMap(([key, answers]) =>
    answers.length <= 1 ? [] : [`${key} was answered in ${answers.length} ways: ${answers.join(" | ")}`],
  );
