import type { AtRest } from "./index.ts";

/** What passes by itself is not an answer: it says to ask again. */
const isAnswer = ({ status, body }: { status: number; body: string }): boolean =>
  status < 500 && status !== 429 && !body.includes("request_in_progress");

/** Whoever sends one request several times under one key hears one answer. */
export const checkAnswers: AtRest = (state) =>
  [...state.heard].flatMap(([key, heard]) => {
    const answers = new Set(
      heard.filter(isAnswer).map(({ status, body }) => `${status} ${withoutTrace(body)}`),
    );
    return answers.size <= 1
      ? []
      : [`${key} was answered in ${answers.size} ways: ${[...answers].join(" | ")}`];
  });

const withoutTrace = (body: string): string => body.replace(/"requestId":"[^"]*"/, "");
