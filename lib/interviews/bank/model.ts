/** The fields of work that an interview can be held in. */
export const DOMAINS = [
  "backend",
  "frontend",
  "full-stack",
  "mobile",
  "data-science",
  "data-engineering",
  "devops",
  "security",
  "product",
  "design",
  "management",
  "hr",
  "sales",
  "customer-support",
  "finance",
  "nursing",
  "teaching",
  "general",
] as const;
export type Domain = (typeof DOMAINS)[number];

export const DIFFICULTIES = ["easy", "medium", "hard"] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

/**
 * What a question asks for; the weights of the rubric go by it. `behavioural`: a thing done in the past. `situational`: what one would do.
 * `technical`: knowledge of the field. `experience`: the person's own work. `introduction` and `motivation`: who and why.
 */
export const CATEGORIES = [
  "introduction",
  "motivation",
  "experience",
  "behavioural",
  "situational",
  "technical",
] as const;
export type Category = (typeof CATEGORIES)[number];

/** One thing that a good answer holds. */
export type KeyPoint = {
  /** In a sentence, as a person would be told that it was missing. */
  point: string;
  /**
   * Words or short phrases in lower case, any of which shows that an answer speaks of it; their inflections count as well. Not the words of
   * the question itself.
   */
  signs: readonly string[];
};

/** A question of the bank. */
export type BankQuestion = {
  /** `<domain>-<three digits>`: stable, so that recent questions can be avoided. */
  id: string;
  text: string;
  category: Category;
  /** Two or three words: what the question looks into, for example "incident response". */
  focusArea: string;
  difficulty: Difficulty;
  keyPoints: readonly KeyPoint[];
  expectedDurationSeconds: number;
};
