/** What may be spent on models and what a request to them can cost. Absent where the rules engines answer: they cost nothing. */
export type Spending = {
  /** Ids of the models in the order in which they are asked. */
  models: readonly string[];
  /** Upper bounds of a UTC day in millionths of a dollar. */
  limits: { userDayMicroUsd: number; stageDayMicroUsd: number };
  /** The most that one request with so many tokens can cost, whichever of the configured models answers; whole micro-dollars. */
  requestMost: (inputTokens: number, outputTokens: number) => number;
};
